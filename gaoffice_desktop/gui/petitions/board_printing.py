"""Previews the board's sheet; like the register it belongs to no single petition."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from gaoffice_desktop.gui.petitions.paper_printing import PaperPrinting
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.settings.facts import SHEET_PRINTER
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.sentences import say

if TYPE_CHECKING:
    from gaoffice_desktop.petitions.board_facts import BoardQuery


class BoardPrinting(PaperPrinting):
    """One preview at a time, printed like every other paper."""

    def print_board(self, query: BoardQuery) -> None:
        """Preview the board of a period."""
        self._desk.start(partial(self._print_board, query), owner=self._screen)

    async def _print_board(self, query: BoardQuery) -> None:
        pdf = await self._desk.make(self._petitions.board_sheet, query)
        period = f"{dates.day(query.first_on)} ~ {dates.day(query.last_on)}"
        self._open(pdf, f"{spoken(say('민원 처리 현황'))} {period}", SHEET_PRINTER)
