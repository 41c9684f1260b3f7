from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication


def test_help_belongs_to_the_screen_and_gives_the_focus_back(signed_in):
    focus = QApplication.focusWidget()
    QTest.keyClick(signed_in, Qt.Key.Key_F1)
    panel = signed_in.form.help_panel
    assert panel.isVisible()
    assert "빠르게 접수하기" in panel.browser.toPlainText()
    assert panel.width() == 390
    QTest.keyClick(panel.browser, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert QApplication.focusWidget() is focus


def test_what_was_being_typed_is_not_selected_when_help_closes(signed_in):
    edit = signed_in.current.first
    edit.setText("쓰던 글")
    edit.setCursorPosition(2)
    QTest.keyClick(signed_in, Qt.Key.Key_F1)
    QTest.keyClick(signed_in.form.help_panel.browser, Qt.Key.Key_Escape)
    assert edit.hasFocus()
    assert edit.selectedText() == "", "the next letter would wipe it out"
