"""The register and the ledgers beside it, printed for a period."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gaoffice_desktop.gui.petitions.register_forms import InlinePlace, PrintRegisterForm
from gaoffice_desktop.gui.petitions.steps.offering import print_refusal
from gaoffice_desktop.gui.screen import Action
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.notice_kinds import NOTICE_LABELS, Notice
from gaoffice_desktop.petitions.register_facts import SavedView
from gaoffice_desktop.shared.clock import Clock, to_local
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say

if TYPE_CHECKING:
    from gaoffice_desktop.gui.petitions.paper_printing import PaperPrinting
    from gaoffice_desktop.gui.screen import Screen

REGISTER = "register_sheet"
LEDGERS: Mapping[str, Sentence] = {
    REGISTER: say("민원 처리부"),
    Notice.OBJECTION_LEDGER.value: NOTICE_LABELS[Notice.OBJECTION_LEDGER],
    Notice.MANY_REGISTER.value: NOTICE_LABELS[Notice.MANY_REGISTER],
}
"""The ledgers by the names of their papers."""

_OF_VIEW: Mapping[SavedView, str] = {
    SavedView.OBJECTION: Notice.OBJECTION_LEDGER.value,
    SavedView.MANY: Notice.MANY_REGISTER.value,
}
"""What a view of the register prints: its own ledger, where it has one."""


class RegisterPrinting(QObject):
    """Asks for the period and the purpose, and shows the paper."""

    def __init__(
        self,
        screen: Screen,
        place: InlinePlace,
        printing: PaperPrinting,
        clock: Clock,
        view: Callable[[], SavedView],
    ) -> None:
        """``view`` is the view of the register that is shown."""
        super().__init__(screen)
        self._screen = screen
        self._place = place
        self._printing = printing
        self._clock = clock
        self._view = view

    def open_form(self, paper: str = "") -> None:
        """Ask for the period of a ledger; by default of the one that the view shown has."""
        if not self.is_open():
            return
        paper = paper or _OF_VIEW.get(self._view(), REGISTER)
        today = to_local(self._clock()).date()
        form = PrintRegisterForm(today, self._screen, LEDGERS[paper])
        form.submitted.connect(partial(self._on_submitted, form, paper))
        self._place.open(form)

    def is_open(self) -> bool:
        """Tell whether the person may print a ledger."""
        return print_refusal(self._screen.desk.seat) is None

    def actions(self, is_list: Callable[[], bool]) -> tuple[Action, ...]:
        """Return what the palette offers beside the register itself."""
        return tuple(
            Action(
                self.tr("{ledger} 인쇄").format(ledger=spoken(LEDGERS[paper])),
                "",
                partial(self.open_form, paper),
                enabled=lambda: self.is_open() and is_list(),
                words=(self.tr("대장"),),
            )
            for paper in _OF_VIEW.values()
        )

    def _on_submitted(self, form: PrintRegisterForm, paper: str) -> None:
        try:
            first_on, last_on, purpose = form.period()
        except UserError as error:
            form.show_problems(error.sentence, error.problems)
            return
        self._place.leave()
        self._printing.print_ledger(paper, first_on, last_on, purpose)
