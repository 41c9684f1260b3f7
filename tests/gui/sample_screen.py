"""A screen for the tests of the frame: it writes down what is asked of it."""

from __future__ import annotations

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout

from gaoffice_desktop.gui.screen import Action, Screen
from gaoffice_desktop.gui.widgets.ime import ImeLineEdit


class Sample(Screen):
    icon = "list-details"

    def __init__(self, desk, name, log):
        super().__init__(desk)
        self.name, self.title, self.log = name, f"{name} 화면", log
        self.first = ImeLineEdit(self)
        self.first.setAccessibleName("첫 칸")
        self.second = QLineEdit(self)
        self.second.setAccessibleName("둘째 칸")
        column = QVBoxLayout(self)
        column.addWidget(self.first)
        column.addWidget(self.second)
        log.append(("made", name))

    def first_focus(self):
        return self.first

    def refresh_on(self, changes):
        return changes.any_petition

    def shown(self):
        self.log.append(("shown", self.name))

    def leaving(self):
        self.log.append(("leaving", self.name))

    def open_with(self, argument):
        self.log.append(("open", self.name, argument))

    def actions_here(self):
        return (Action("접수하기", "F9", lambda: self.log.append(("F9", self.name))),)


def compose(box, preedit):
    """Let an input method compose in an entry."""
    QApplication.sendEvent(box, QInputMethodEvent(preedit, []))
