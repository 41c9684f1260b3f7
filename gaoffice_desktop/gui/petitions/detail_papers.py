"""The menu of the papers that can be printed from a petition's detail."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gaoffice_desktop.gui.petitions.steps.bar import allow
from gaoffice_desktop.gui.petitions.steps.menu_button import MenuButton
from gaoffice_desktop.gui.petitions.steps.offering import paper_refusal
from gaoffice_desktop.gui.theme import set_property
from gaoffice_desktop.petitions.facts import Channel
from gaoffice_desktop.petitions.life import PetitionFile
from gaoffice_desktop.staff.facts import Seat


class PapersMenu(QObject):
    """Receipt, the sheet of what was said, the account of the deadline."""

    wanted = Signal(str)
    """A paper by its code."""

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self.button = MenuButton(self.tr("문서 인쇄"), place)
        self.button.setObjectName("papers_button")
        set_property(self.button, "kind", "tertiary")
        self.actions: dict[str, QAction] = {}
        self._add("receipt", self.tr("접수증"))
        self._add("oral_sheet", self.tr("구술 민원서"))
        self._add("explanation_sheet", self.tr("처리기한 계산서"))

    def _add(self, paper: str, text: str) -> None:
        action = self.button.menu_below.addAction(text)
        action.triggered.connect(partial(self._want, paper))
        self.actions[paper] = action

    def _want(self, paper: str, *_checked: object) -> None:
        self.wanted.emit(paper)

    def show_file(self, file: PetitionFile, seat: Seat) -> None:
        """Offer what this petition has, to whoever may see its person."""
        allow(self.button, paper_refusal(file, seat))
        self.actions["oral_sheet"].setVisible(file.petition.channel is Channel.ORAL)
