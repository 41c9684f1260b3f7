"""현황: how the office stands now and what it finished in a period, each figure with its rows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from gaoffice_desktop.gui.forms.ui_petitions_board import Ui_BoardForm
from gaoffice_desktop.gui.petitions.board_cards import CardRow
from gaoffice_desktop.gui.petitions.board_choice import BoardChoice
from gaoffice_desktop.gui.petitions.board_printing import BoardPrinting
from gaoffice_desktop.gui.petitions.board_table import GroupTable
from gaoffice_desktop.gui.petitions.flow import put_in
from gaoffice_desktop.gui.screen import Action, Screen
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.board_facts import ENDED, NOW, Board, Figure, PeriodChoice
from gaoffice_desktop.petitions.board_rules import sees_whole_office
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.petitions.service import Petitions
    from gaoffice_desktop.settings.pc import PcSettings
    from gaoffice_desktop.shared.changes import Changes
    from gaoffice_desktop.shared.clock import Clock
    from gaoffice_desktop.staff.service import Staff

MINUTE_MS = 60_000


class BoardScreen(Screen):
    """Cards for the office, tables for its departments and handlers."""

    name = "board"
    icon = "chart-bar"

    def __init__(
        self,
        desk: Desk,
        petitions: Petitions,
        staff: Staff,
        clock: Clock,
        pc: PcSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self.title = self.tr("현황")
        self._petitions = petitions
        self._staff = staff
        self._clock = clock
        self._asked = 0
        self._knows_staff = False
        self.board: Board | None = None
        self.form = Ui_BoardForm()
        self.form.setupUi(self)
        self.printing = BoardPrinting(self, petitions, pc)
        self._build()
        self._connect()

    def _build(self) -> None:
        form = self.form
        self.choice = BoardChoice(lambda: to_local(self._clock()).date(), form.choice_bar)
        put_in(form.choice_bar, self.choice)
        self.now_cards = CardRow(NOW, form.now_bar)
        put_in(form.now_bar, self.now_cards)
        self.ended_cards = CardRow(ENDED, form.ended_bar)
        put_in(form.ended_bar, self.ended_cards)
        self.departments = GroupTable(form.department_table, self.tr("부서"))
        self.handlers = GroupTable(form.handler_table, self.tr("담당자"))
        form.tabs.tabBar().setAccessibleName(self.tr("부서별, 담당자별"))
        self._order_the_keyboard()
        self._say_why_empty(say("현황을 세고 있습니다."), self.tr("올해 보기"))
        form.group_pages.setCurrentWidget(form.tables_page)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)

    def _order_the_keyboard(self) -> None:
        """Let Tab go from above to below: what is made in code would come after the form."""
        form = self.form
        cards = (*self.now_cards.cards.values(), *self.ended_cards.cards.values())
        below = (form.tabs.tabBar(), form.department_table, form.handler_table)
        stops = (*self.choice.stops(), *cards, *below, form.empty_page.action_button)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.choice.asked.connect(self._on_asked)
        self.choice.print_wanted.connect(self.print_board)
        for cards in (self.now_cards, self.ended_cards):
            cards.chosen.connect(self.open_rows)
        for table in (self.departments, self.handlers):
            table.opened.connect(self.open_rows)
        self.form.empty_page.acted.connect(partial(self.choice.choose, PeriodChoice.THIS_YEAR))
        self._minute.timeout.connect(partial(self._load, quiet=True))
        self.desk.seated.connect(self._on_seated)

    # -- what the frame asks -------------------------------------------------------------

    def first_focus(self) -> QWidget | None:
        """Begin on the first figure."""
        return self.now_cards.cards[NOW[0]]

    def refresh_on(self, changes: Changes) -> bool:
        """Every petition counts; names of departments and people stand beside the figures."""
        if changes.staff:
            self._knows_staff = False
        return changes.any_petition or changes.calendar or changes.staff

    def shown(self) -> None:
        """Count anew."""
        self._load(quiet=False)

    def actions_here(self) -> Sequence[Action]:
        """What the palette offers here."""
        return (Action(self.tr("현황 인쇄"), "Ctrl+P", self.print_board, words=("출력",)),)

    def showEvent(self, event: QShowEvent) -> None:
        """What is due changes with the time, while somebody looks."""
        super().showEvent(event)
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._minute.stop()

    # -- counting ------------------------------------------------------------------------

    def _load(self, *, quiet: bool) -> None:
        self._asked += 1
        self.desk.start(partial(self._count, self._asked), owner=self, quiet=quiet)

    async def _count(self, asked: int) -> None:
        if not self._knows_staff:
            whole = sees_whole_office(self.desk.seat)
            departments = await self.desk.ask(self._staff.departments)
            self.choice.offer_departments(departments, whole_office=whole)
            self._knows_staff = True
        try:
            board = await self.desk.ask(self._petitions.board, self.choice.query())
        except UserError as error:
            self._say_why_empty(error.sentence)
            return
        # A later question has been asked meanwhile: its answer is on the way.
        if asked == self._asked:
            self.show_board(board)

    def show_board(self, board: Board) -> None:
        """Show figures that were counted in one moment."""
        self.board = board
        query, form = board.query, self.form
        period = say(
            "{first} ~ {last}에 끝난 민원",
            first=dates.day(query.first_on),
            last=dates.day(query.last_on),
        )
        form.ended_label.setText(spoken(period))
        self.now_cards.show_figures(board.whole.figures)
        self.ended_cards.show_figures(board.whole.figures)
        self.departments.show_groups(board.departments)
        self.handlers.show_groups(board.handlers)
        if not board.is_empty:
            form.group_pages.setCurrentWidget(form.tables_page)
        elif self.choice.choice is PeriodChoice.THIS_YEAR:
            self._say_why_empty(say("처리 중인 민원도, 올해 끝난 민원도 없습니다."))
        else:
            nothing = say("처리 중인 민원도, 이 기간에 끝난 민원도 없습니다.")
            self._say_why_empty(nothing, self.tr("올해 보기"))

    def _say_why_empty(self, reason: Sentence, action: str = "") -> None:
        self.form.empty_page.show_reason(reason, action, self.icon)
        self.form.group_pages.setCurrentWidget(self.form.empty_page)

    def _on_asked(self) -> None:
        self._load(quiet=False)

    def _on_seated(self) -> None:
        """Another person may see other departments."""
        self._knows_staff = False
        self.dirty = True

    # -- going on ------------------------------------------------------------------------

    def open_rows(self, figure: Figure, whose: str = "") -> None:
        """Show the rows behind a figure in the register."""
        name = spoken(figure.label)
        told = f"{name} · {whose}" if whose else name
        if not figure.rows:
            self.say.info(say("{what}에 해당하는 민원이 없습니다.", what=told))
            return
        self.wants_screen.emit("register", figure.query)
        self.say.info(say("현황의 '{what}' {count:,}건입니다.", what=told, count=figure.rows))

    def print_board(self) -> None:
        """Preview the sheet of what is shown."""
        self.printing.print_board(self.choice.query())
