"""What stands where nothing stands."""

from __future__ import annotations

from gaoffice_desktop.gui.widgets.empty_state import EmptyState
from gaoffice_desktop.shared.sentences import say


def test_a_reason_and_one_action(qtbot) -> None:
    state = EmptyState()
    qtbot.addWidget(state)
    state.show()
    state.show_reason(say("오늘 마감인 민원이 없습니다."), say("전체 보기"), "clipboard-check")
    assert state.reason.text() == state.accessibleName() == "오늘 마감인 민원이 없습니다."
    assert not state.icon.pixmap().isNull()
    with qtbot.waitSignal(state.acted):
        state.action_button.click()


def test_without_an_action_there_is_no_button(qtbot) -> None:
    state = EmptyState()
    qtbot.addWidget(state)
    state.show()
    state.show_reason("'<홍길돈>'과 맞는 민원을 찾지 못했습니다.")
    assert not state.action_button.isVisible()
    assert state.reason.text() == "'<홍길돈>'과 맞는 민원을 찾지 못했습니다."
