"""Prints what an intake hands to the citizen; a paper that fails never touches the intake.

A spoken petition is first printed to be read back and signed (Decree 5), then the receipt
follows (Act 9(2)). What could not be printed waits in a notice with [다시 인쇄] and
[PDF로 저장] until somebody deals with it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from gaoffice_desktop.gui.printing import Order, PaperToPrint, printers, save_pdf, send
from gaoffice_desktop.petitions.facts import Channel, Petition
from gaoffice_desktop.settings.facts import RECEIPT_PRINTER, SHEET_PRINTER, Setting
from gaoffice_desktop.shared.errors import Unavailable, UserError
from gaoffice_desktop.shared.sentences import Sentence, say

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.petitions.service import Petitions
    from gaoffice_desktop.settings.pc import PcSettings


@dataclass(frozen=True, slots=True)
class Sheet:
    """One paper of an intake; ``paper`` is its name in the petition's events."""

    paper: str
    title: Sentence
    purpose: Sentence
    printer: Setting[str]


RECEIPT = Sheet("receipt", say("접수증"), say("민원인에게 교부"), RECEIPT_PRINTER)
ORAL_SHEET = Sheet("oral_sheet", say("구술 민원서"), say("읽어 드리고 서명을 받음"), SHEET_PRINTER)


@dataclass(frozen=True, slots=True)
class Unprinted:
    """Papers of a petition that did not reach the printer, and why."""

    petition: Petition
    sheets: tuple[Sheet, ...]
    why: Sentence
    advice: Sentence | None


def sheets_of(petition: Petition) -> tuple[Sheet, ...]:
    """Name the papers in the order in which the citizen needs them."""
    return (ORAL_SHEET, RECEIPT) if petition.channel is Channel.ORAL else (RECEIPT,)


class IntakePapers(QObject):
    """Makes the papers on the paper pool and hands them to the printer."""

    printed = Signal(object, tuple)
    """The petition and the sheets that the printer has taken."""
    failed = Signal(object)
    """``Unprinted``: nothing is lost but the paper."""
    saved = Signal(str)
    """The folder that the sheets were saved to as PDF files."""

    def __init__(
        self, desk: Desk, petitions: Petitions, settings: PcSettings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._petitions = petitions
        self._settings = settings

    def print_for(self, petition: Petition, sheets: tuple[Sheet, ...] | None = None) -> None:
        """Print a petition's papers; ``sheets`` are those that are still missing."""
        wanted = sheets if sheets is not None else sheets_of(petition)
        self._desk.start(partial(self._print, petition, wanted), self)

    async def _print(self, petition: Petition, sheets: tuple[Sheet, ...]) -> None:
        for at, sheet in enumerate(sheets):
            try:
                await self._print_sheet(petition, sheet)
            except Unavailable as error:
                self.failed.emit(Unprinted(petition, sheets[at:], error.sentence, error.advice))
                return
            except UserError as error:
                self.failed.emit(Unprinted(petition, sheets[at:], error.sentence, None))
                return
        self.printed.emit(petition, sheets)

    async def _print_sheet(self, petition: Petition, sheet: Sheet) -> None:
        pdf = await self._desk.make(self._maker(sheet), petition.id)
        printer = self._settings.value(sheet.printer) or await self._first_printer()
        # The printer's queue shows the title to everyone, so it names no person.
        title = f"{petition.number} {sheet.title}"
        await self._desk.make(send, Order(PaperToPrint(pdf, title, sheet.printer), printer))
        await self._desk.change(
            self._petitions.note_printed,
            petition.id,
            sheet.paper,
            1,
            printer,
            str(sheet.purpose),
        )

    async def _first_printer(self) -> str:
        found = await self._desk.make(printers)
        if not found:
            raise Unavailable(
                say("연결된 프린터가 없습니다."), say("프린터를 연결하거나 PDF로 저장해 주십시오.")
            )
        return found[0].name

    def _maker(self, sheet: Sheet) -> Callable[..., bytes]:
        return self._petitions.oral_sheet if sheet is ORAL_SHEET else self._petitions.receipt

    # -- PDF files instead ---------------------------------------------------------------

    def save_instead(self, unprinted: Unprinted, window: QWidget) -> None:
        """Ask for a folder and save the missing sheets there."""
        dialog = QFileDialog(window, self.tr("PDF를 저장할 폴더"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda folder: self.save_to(unprinted, Path(folder)))
        dialog.open()

    def save_to(self, unprinted: Unprinted, folder: Path) -> None:
        """Save the missing sheets as PDF files named by the petition's number."""
        self._desk.start(partial(self._save, unprinted, folder), self)

    async def _save(self, unprinted: Unprinted, folder: Path) -> None:
        for sheet in unprinted.sheets:
            pdf = await self._desk.make(self._maker(sheet), unprinted.petition.id)
            name = f"{unprinted.petition.number} {sheet.title}.pdf"
            await self._desk.make(save_pdf, pdf, folder / name)
        self.saved.emit(str(folder))
