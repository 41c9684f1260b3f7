"""Previews a petition's papers and the printed register; notes what has been printed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gaoffice_desktop.gui.petitions.telling import PAPER_LABELS
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.facts import Petition
from gaoffice_desktop.petitions.notice_kinds import (
    NOTICE_BASES,
    NOTICE_LABELS,
    Notice,
    Receiver,
)
from gaoffice_desktop.settings.facts import RECEIPT_PRINTER, SHEET_PRINTER, Setting
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.sentences import Sentence, say

if TYPE_CHECKING:
    from gaoffice_desktop.gui.preview import PreviewDialog
    from gaoffice_desktop.gui.printing import Sent
    from gaoffice_desktop.gui.screen import Screen
    from gaoffice_desktop.petitions.service import Petitions
    from gaoffice_desktop.settings.pc import PcSettings

PURPOSES: Mapping[str, Sentence] = {
    "receipt": say("민원인에게 교부"),
    "oral_sheet": say("읽어 드리고 서명을 받음"),
    "explanation_sheet": say("처리기한 설명"),
}
"""Why a paper with personal data leaves the printer, for its note."""

RECEIVER_PURPOSES: Mapping[Receiver, Sentence] = {
    Receiver.PETITIONER: say("민원인에게 통지"),
    Receiver.DEPARTMENT: say("부서에 보냄"),
    Receiver.AGENCY: say("다른 기관에 보냄"),
    Receiver.COMMITTEE: say("민원조정위원회에 보냄"),
    Receiver.HEAD: say("기관장에게 보고"),
    Receiver.OFFICE: say("내부에 비치"),
}
"""Why a notice leaves it: it goes to whom the law names."""


class PaperPrinting(QObject):
    """One preview at a time; what the printer accepted is noted with the petition."""

    def __init__(self, screen: Screen, petitions: Petitions, pc: PcSettings) -> None:
        super().__init__(screen)
        self._screen = screen
        self._desk = screen.desk
        self._petitions = petitions
        self._pc = pc
        self._printers: Mapping[str, Setting[str]] = {"receipt": RECEIPT_PRINTER}
        self.preview: PreviewDialog | None = None

    def print_petition(self, petition: Petition, paper: str) -> None:
        """Preview a paper of a petition: receipt, oral_sheet or explanation_sheet."""
        self._desk.start(partial(self._print_petition, petition, paper), owner=self._screen)

    def print_notice(self, petition: Petition, notice: Notice, of: int) -> None:
        """Preview the notice that the step at position ``of`` owes."""
        self._desk.start(partial(self._print_notice, petition, notice, of), owner=self._screen)

    def print_ledger(self, paper: str, first_on: date, last_on: date, purpose: str) -> None:
        """Preview a ledger of a period: register_sheet, objection_ledger, many_register."""
        self._desk.start(
            partial(self._print_ledger, paper, first_on, last_on, purpose), owner=self._screen
        )

    async def _print_petition(self, petition: Petition, paper: str) -> None:
        # The verb of the service bears the name of the paper.
        make: Callable[..., bytes] = getattr(self._petitions, paper)
        pdf = await self._desk.make(make, petition.id)
        # The printer's queue shows the title to everyone, so it names no person.
        title = f"{petition.number} {spoken(PAPER_LABELS[paper])}"
        dialog = self._open(pdf, title, self._printers.get(paper, SHEET_PRINTER))
        purpose = str(PURPOSES[paper])
        dialog.printed.connect(partial(self._on_printed, petition.id, paper, purpose, None))

    async def _print_notice(self, petition: Petition, notice: Notice, of: int) -> None:
        pdf = await self._desk.make(self._petitions.notice, petition.id, notice, of)
        title = f"{petition.number} {spoken(NOTICE_LABELS[notice])}"
        dialog = self._open(pdf, title, SHEET_PRINTER)
        purpose = str(RECEIVER_PURPOSES[NOTICE_BASES[notice].to])
        dialog.printed.connect(partial(self._on_printed, petition.id, notice.value, purpose, of))

    async def _print_ledger(self, paper: str, first_on: date, last_on: date, purpose: str) -> None:
        # The verb of the service bears the name of the paper.
        make: Callable[..., bytes] = getattr(self._petitions, paper)
        pdf = await self._desk.make(make, first_on, last_on, purpose)
        title = spoken(PAPER_LABELS[paper])
        period = f"{dates.day(first_on)} ~ {dates.day(last_on)}"
        self._open(pdf, f"{title} {period}", SHEET_PRINTER)

    def _open(self, pdf: bytes, title: str, printer: Setting[str]) -> PreviewDialog:
        # Qt's printing is loaded when something is printed.
        from gaoffice_desktop.gui.preview import PreviewDialog
        from gaoffice_desktop.gui.printing import PaperToPrint

        window: QWidget = self._screen.window()
        dialog = PreviewDialog(self._desk, self._pc, PaperToPrint(pdf, title, printer), window)
        dialog.destroyed.connect(self._on_closed)
        self.preview = dialog
        dialog.open()
        return dialog

    def _on_closed(self) -> None:
        self.preview = None

    def _on_printed(
        self, petition_id: int, paper: str, purpose: str, of: int | None, sent: Sent
    ) -> None:
        note = partial(self._note, petition_id, paper, purpose, of, sent)
        self._desk.start(note, owner=self._screen)

    async def _note(
        self, petition_id: int, paper: str, purpose: str, of: int | None, sent: Sent
    ) -> None:
        verb = self._petitions.note_printed
        await self._desk.change(verb, petition_id, paper, sent.copies, sent.printer, purpose, of)
