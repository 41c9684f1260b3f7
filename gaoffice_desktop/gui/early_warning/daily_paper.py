"""The sheet with the limits of today: made, and shown before it is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.settings.facts import SHEET_PRINTER
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.clock import Clock, to_local
from gaoffice_desktop.shared.sentences import say

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.gui.preview import PreviewDialog
    from gaoffice_desktop.gui.printing import PaperToPrint
    from gaoffice_desktop.settings.pc import PcSettings
    from gaoffice_desktop.staff.facts import Seat


class DailySheets(Protocol):
    """Who makes the sheet."""

    def daily_sheet(self, seat: Seat) -> bytes:
        """Print the list of today."""
        ...


class DailyPaper(QObject):
    """One preview at a time."""

    def __init__(
        self, owner: QWidget, desk: Desk, alarms: DailySheets, clock: Clock, pc: PcSettings
    ) -> None:
        super().__init__(owner)
        self._owner = owner
        self._desk = desk
        self._alarms = alarms
        self._clock = clock
        self._pc = pc
        self.dialog: PreviewDialog | None = None

    async def make(self) -> PaperToPrint:
        """Make the sheet as things stand this moment."""
        # Qt's printing is loaded when something is printed.
        from gaoffice_desktop.gui.printing import PaperToPrint

        pdf = await self._desk.make(self._alarms.daily_sheet)
        today = dates.day(to_local(self._clock()).date())
        return PaperToPrint(pdf, f"{spoken(say('오늘의 기한 목록'))} {today}", SHEET_PRINTER)

    def preview(self) -> None:
        """Show the sheet; it is printed or saved from there."""
        if self.dialog is None:
            self._desk.start(self._preview, owner=self._owner)

    async def _preview(self) -> None:
        from gaoffice_desktop.gui.preview import PreviewDialog

        paper = await self.make()
        dialog = PreviewDialog(self._desk, self._pc, paper, self._owner.window())
        dialog.destroyed.connect(self._on_closed)
        self.dialog = dialog
        dialog.open()

    def _on_closed(self) -> None:
        self.dialog = None
