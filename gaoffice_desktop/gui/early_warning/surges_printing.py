"""Previews the sheet of a warning; it names no petitioner and belongs to no single petition."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from gaoffice_desktop.gui.petitions.paper_printing import PaperPrinting
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.settings.facts import SHEET_PRINTER
from gaoffice_desktop.shared.sentences import say

if TYPE_CHECKING:
    from gaoffice_desktop.early_warning.surges.facts import Surge
    from gaoffice_desktop.early_warning.surges.service import Surges
    from gaoffice_desktop.gui.screen import Screen
    from gaoffice_desktop.petitions.service import Petitions
    from gaoffice_desktop.settings.pc import PcSettings


class SurgePrinting(PaperPrinting):
    """One preview at a time, printed like every other paper."""

    def __init__(
        self, screen: Screen, petitions: Petitions, surges: Surges, pc: PcSettings
    ) -> None:
        super().__init__(screen, petitions, pc)
        self._surges = surges

    def print_surge(self, surge: Surge) -> None:
        """Preview the sheet of a warning."""
        self._desk.start(partial(self._print_surge, surge), owner=self._screen)

    async def _print_surge(self, surge: Surge) -> None:
        pdf = await self._desk.make(self._surges.sheet, surge.id)
        title = f"{surge.number} {spoken(say('민원 급증 경보'))}"
        self._open(pdf, title, SHEET_PRINTER)
