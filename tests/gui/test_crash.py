from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from gaoffice_desktop.gui.crash import CrashDialog, CrashReport
from tests.gui.checks import assert_accessible


def test_the_report_can_be_copied_and_work_goes_on(qtbot, window):
    report = CrashReport("abc", "ZeroDivisionError at intake.py", Path("/x/gaoffice.log"))
    dialog = CrashDialog(window, report)
    dialog.open()
    assert_accessible(dialog)
    assert dialog.text_edit.toPlainText() == report.text
    words = [label.text() for label in dialog.findChildren(type(dialog.add_text("")))]
    assert "기록: /x/gaoffice.log" in words
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == report.text
    assert dialog.isVisible(), "copying does not close it"
    with qtbot.waitSignal(dialog.finished, timeout=500):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_quitting_is_asked_for(qtbot, window):
    dialog = CrashDialog(window, CrashReport("abc", "boom", None))
    dialog.open()
    with qtbot.waitSignal(dialog.quit_asked, timeout=500):
        dialog.quit_button.click()
