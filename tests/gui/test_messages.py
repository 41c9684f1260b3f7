from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from gaoffice_desktop.gui.screen import Link
from gaoffice_desktop.shared.sentences import say


def test_undo_by_key_and_by_link(signed_in):
    undone = []
    bar = signed_in.say
    focus = QApplication.focusWidget()
    bar.success(
        say("{n}번으로 접수했습니다.", n="2026-001202"), Link("실행 취소", lambda: undone.append(1))
    )
    assert bar.text == "2026-001202번으로 접수했습니다."
    assert QApplication.focusWidget() is focus, "a message never takes the focus"
    button = bar.findChild(QPushButton)
    assert button.text() == "실행 취소 (10)"
    button.click()
    assert undone == [1]
    assert bar.text == ""
    signed_in.form.navigation.buttons[0].setFocus()
    QTest.keyClick(signed_in, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [1], "nothing is left to undo"
    bar.success("다시", Link("실행 취소", lambda: undone.append(2)))
    QTest.keyClick(signed_in, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [1, 2]


def test_what_can_wait_comes_after_an_undo(signed_in):
    bar, said = signed_in.say, []
    bar.success("접수했습니다.", Link("실행 취소", lambda: None))
    bar.when_free(lambda: said.append("later"))
    assert said == []
    bar.clear()
    assert said == ["later"]
    bar.info("지나가는 말입니다.")
    bar.when_free(lambda: said.append("at once"))
    assert said == ["later", "at once"]


def test_the_countdown_ends_and_waits_while_the_link_has_the_focus(signed_in):
    bar = signed_in.say
    bar.success("됐습니다.", Link("실행 취소", lambda: None), seconds=2)
    button = bar.findChild(QPushButton)
    button.setFocus()
    for _ in range(5):
        bar._tick.timeout.emit()
    assert bar.text == "됐습니다."
    signed_in.current.first.setFocus()
    bar._tick.timeout.emit()
    assert button.text() == "실행 취소 (1)"
    bar._tick.timeout.emit()
    assert bar.text == ""
