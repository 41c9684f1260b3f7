"""Makes the sheets of a forecast, previews them, and notes that they were delivered."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gaoffice_desktop.early_warning.forecasts.facts import (
    Delivery,
    ForecastQuery,
    NoteDelivery,
)
from gaoffice_desktop.early_warning.forecasts.telling import month_said
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.settings.facts import SHEET_PRINTER
from gaoffice_desktop.shared.sentences import say

if TYPE_CHECKING:
    from gaoffice_desktop.early_warning.forecasts.service import Forecasts
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.gui.preview import PreviewDialog
    from gaoffice_desktop.settings.pc import PcSettings


class ForecastPrinting(QObject):
    """One preview at a time; a sheet counts as delivered once a printer or a file has it."""

    delivered = Signal()
    """Sheets reached their departments: the list is out of date."""

    def __init__(self, owner: QWidget, desk: Desk, forecasts: Forecasts, pc: PcSettings) -> None:
        super().__init__(owner)
        self._owner = owner
        self._desk = desk
        self._forecasts = forecasts
        self._pc = pc
        self.preview: PreviewDialog | None = None

    def make_one(self, query: ForecastQuery, department: str, *, to_file: bool) -> None:
        """Preview one sheet; with ``to_file`` the place of the file is asked for at once."""
        job = partial(self._make_one, query, department, to_file)
        self._desk.start(job, owner=self._owner)

    def make_all(self, month: date) -> None:
        """Preview every department's sheet in one document."""
        self._desk.start(partial(self._make_all, month), owner=self._owner)

    def note(self, month: date, departments: tuple[int | None, ...], how: Delivery) -> None:
        """Note that sheets reached their departments."""
        command = NoteDelivery(month, departments, how)
        self._desk.start(partial(self._note, command), owner=self._owner, quiet=True)

    async def _make_one(self, query: ForecastQuery, department: str, to_file: bool) -> None:
        pdf = await self._desk.make(self._forecasts.sheet, query)
        title = say("{month} 민원 사전예보 {department}", month=month_said(query.month),
                    department=department)  # fmt: skip
        dialog = self._open(pdf, spoken(title), query.month, (query.department_id,))
        if to_file:
            dialog.save_paper()

    async def _make_all(self, month: date) -> None:
        made = await self._desk.make(self._forecasts.sheets, month)
        title = say("{month} 민원 사전예보 모음", month=month_said(month))
        self._open(made.pdf, spoken(title), month, made.department_ids)

    def _open(
        self, pdf: bytes, title: str, month: date, departments: tuple[int | None, ...]
    ) -> PreviewDialog:
        # Qt's printing is loaded when something is printed.
        from gaoffice_desktop.gui.preview import PreviewDialog
        from gaoffice_desktop.gui.printing import PaperToPrint

        paper = PaperToPrint(pdf, title, SHEET_PRINTER)
        dialog = PreviewDialog(self._desk, self._pc, paper, self._owner.window())
        dialog.printed.connect(lambda _: self.note(month, departments, Delivery.PRINTED))
        dialog.saved.connect(lambda _: self.note(month, departments, Delivery.SAVED))
        dialog.destroyed.connect(self._on_closed)
        self.preview = dialog
        dialog.open()
        return dialog

    def _on_closed(self) -> None:
        self.preview = None

    async def _note(self, command: NoteDelivery) -> None:
        if await self._desk.change(self._forecasts.note_delivery, command):
            self.delivered.emit()
