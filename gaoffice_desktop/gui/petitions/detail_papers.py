"""The menu of the papers that can be printed from a petition's detail."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gaoffice_desktop.gui.petitions.detail_history import owed_said
from gaoffice_desktop.gui.petitions.steps.bar import allow
from gaoffice_desktop.gui.petitions.steps.menu_button import MenuButton
from gaoffice_desktop.gui.petitions.steps.offering import paper_refusal
from gaoffice_desktop.gui.theme import set_property
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.facts import Channel
from gaoffice_desktop.petitions.life import PetitionFile
from gaoffice_desktop.petitions.owing import Owed, notices_owed
from gaoffice_desktop.staff.facts import Seat


class PapersMenu(QObject):
    """What nobody has been told yet stands first, then the other notices, then the sheets."""

    wanted = Signal(str)
    """A sheet by its code: receipt, oral_sheet, explanation_sheet."""
    notice_wanted = Signal(object)
    """A notice that a step owes (``Owed``)."""

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self.button = MenuButton(self.tr("문서 인쇄"), place)
        self.button.setObjectName("papers_button")
        set_property(self.button, "kind", "tertiary")
        self.actions: dict[str, QAction] = {}
        self.notices: list[QAction] = []
        self._line = self.button.menu_below.addSeparator()
        self._add("receipt", self.tr("접수증"))
        self._add("oral_sheet", self.tr("구술 민원서"))
        self._add("explanation_sheet", self.tr("처리기한 계산서"))

    def _add(self, paper: str, text: str) -> None:
        action = self.button.menu_below.addAction(text)
        action.triggered.connect(partial(self._want, paper))
        self.actions[paper] = action

    def _want(self, paper: str, *_checked: object) -> None:
        self.wanted.emit(paper)

    def _want_notice(self, owed: Owed, *_checked: object) -> None:
        self.notice_wanted.emit(owed)

    def show_file(self, file: PetitionFile, seat: Seat) -> None:
        """Offer what this petition has, to whoever may see its person."""
        allow(self.button, paper_refusal(file, seat))
        self.actions["oral_sheet"].setVisible(file.petition.channel is Channel.ORAL)
        self._show_notices(sorted(notices_owed(file), key=lambda one: (not one.missing, -one.of)))

    def _show_notices(self, owed: Sequence[Owed]) -> None:
        menu = self.button.menu_below
        for action in self.notices:
            menu.removeAction(action)
            action.deleteLater()
        self.notices = []
        for one in owed:
            mark = "▲ " if one.missing else ""
            action = QAction(mark + spoken(owed_said(one)).replace("&", "&&"), menu)
            action.triggered.connect(partial(self._want_notice, one))
            menu.insertAction(self._line, action)
            self.notices.append(action)
        self._line.setVisible(bool(owed))
        waiting = sum(one.missing for one in owed)
        self.button.show_text(
            self.tr("문서 인쇄({count})").format(count=waiting) if waiting else self.tr("문서 인쇄")
        )
