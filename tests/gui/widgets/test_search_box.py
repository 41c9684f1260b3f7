"""A search that follows the fingers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gaoffice_desktop.gui.widgets.search_box import QUIET_MS, SearchBox
from tests.gui.widgets.composing import compose


@pytest.fixture
def box(qtbot):
    box = SearchBox()
    qtbot.addWidget(box)
    box.searches = []
    box.search_changed.connect(box.searches.append)
    box.show()
    return box


def test_a_syllable_in_the_making_is_searched_for_once_the_fingers_rest(box, qtbot) -> None:
    for composing in ("ㄱ", "기", "긴"):
        compose(box, composing)
    assert box.searches == []
    qtbot.waitUntil(lambda: bool(box.searches), timeout=QUIET_MS * 10)
    assert box.searches == ["긴"]
    assert box.text() == ""  # still composing: nothing was forced


def test_a_finished_syllable_is_searched_for_once_more_as_itself(box, qtbot) -> None:
    told: list[bool] = []
    box.search_changed.connect(lambda: told.append(box.is_composing))
    compose(box, "긴")
    qtbot.waitUntil(lambda: bool(box.searches), timeout=QUIET_MS * 10)
    compose(box, "", "긴")
    qtbot.waitUntil(lambda: len(box.searches) == 2, timeout=QUIET_MS * 10)
    assert (box.searches, told) == (["긴", "긴"], [True, False])
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.searches == ["긴", "긴"]


def test_what_is_composed_in_the_middle_ends_nothing(box, qtbot) -> None:
    box.setText("학교")
    box.setCursorPosition(0)
    compose(box, "긴")
    assert (box.search_text(), box.is_composing) == ("긴학교", False)


def test_enter_searches_at_once(box, qtbot) -> None:
    entered: list[str] = []
    box.entered.connect(entered.append)
    compose(box, "동", "홍길")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.searches == entered == ["홍길동"]


def test_escape_empties_and_then_goes_its_way(box, qtbot) -> None:
    box.setText("홍길동")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.searches == ["홍길동", ""]
    assert box.text() == ""


def test_down_goes_to_the_results(box, qtbot) -> None:
    compose(box, "긴")
    with qtbot.waitSignal(box.went_down):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.text() == "긴"
    assert box.searches == ["긴"]


def test_spaces_around_are_nothing(box, qtbot) -> None:
    box.setText("  ")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.searches == []
    assert box.accessibleName() == "찾기"
