"""Issues a 독촉장 and brings it before the printer (Decree 28(2), Rule 10, form 7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from gaoffice_desktop.early_warning.alarms.facts import Dunning
from gaoffice_desktop.gui.early_warning.panel_words import dunning_text
from gaoffice_desktop.petitions.commands import Dun
from gaoffice_desktop.petitions.notice_kinds import Notice
from gaoffice_desktop.petitions.owing import notices_owed
from gaoffice_desktop.shared.sentences import Sentence, say

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.gui.petitions.paper_printing import PaperPrinting
    from gaoffice_desktop.gui.screen import Screen
    from gaoffice_desktop.petitions.service import Petitions
    from gaoffice_desktop.settings.pc import PcSettings


class DunningDesk(QWidget):
    """Asks for the letter, then for its preview; stands for a screen to the printing of papers."""

    def __init__(self, desk: Desk, petitions: Petitions, pc: PcSettings, window: QWidget) -> None:
        super().__init__(window)
        self.desk = desk
        self._petitions = petitions
        self._pc = pc
        self._printing: PaperPrinting | None = None
        self.hide()

    @property
    def printing(self) -> PaperPrinting:
        """What previews it; made when the first is issued."""
        if self._printing is None:
            from gaoffice_desktop.gui.petitions.paper_printing import PaperPrinting

            # It asks a screen for its desk and its window, and this has both.
            self._printing = PaperPrinting(cast("Screen", self), self._petitions, self._pc)
        return self._printing

    async def issue(self, dunning: Dunning) -> Sentence:
        """Issue the letter with the standard text and preview it; return what to say.

        The text stands on the paper, so it is Korean whatever the window speaks.
        """
        command = Dun(dunning.petition_id, str(dunning_text(dunning)))
        petition = await self.desk.change(self._petitions.dun, command)
        file = await self.desk.ask(self._petitions.file, dunning.petition_id)
        letters = [one for one in notices_owed(file) if one.notice is Notice.DUNNING]
        if letters:
            self.printing.print_notice(petition, Notice.DUNNING, letters[-1].of)
        return say("{number}번의 독촉장을 발부했습니다.", number=dunning.number)
