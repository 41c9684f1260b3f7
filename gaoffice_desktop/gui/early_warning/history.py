"""알림: what has rung, to whom, how late, and what was done with it; the load on each desk."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from gaoffice_desktop.early_warning.alarms.facts import Alarm, HistoryQuery
from gaoffice_desktop.gui.early_warning.daily_paper import DailyPaper
from gaoffice_desktop.gui.early_warning.history_columns import Beside
from gaoffice_desktop.gui.early_warning.history_filters import HistoryFilters
from gaoffice_desktop.gui.early_warning.history_query import (
    EMPTY_ACTION_LABELS,
    EmptyAction,
    emptiness,
)
from gaoffice_desktop.gui.early_warning.history_report_tab import ReportTab
from gaoffice_desktop.gui.early_warning.history_story import StoryPane
from gaoffice_desktop.gui.early_warning.history_table import HistoryService, HistoryTable
from gaoffice_desktop.gui.exporting import TableExporting
from gaoffice_desktop.gui.forms.ui_early_warning_alarms import Ui_AlarmsForm
from gaoffice_desktop.gui.icons import wear
from gaoffice_desktop.gui.petitions.flow import only_current_asks_for_room, put_in
from gaoffice_desktop.gui.screen import Action, Screen
from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.board_rules import sees_whole_office
from gaoffice_desktop.shared.changes import Changes
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.staff.facts import Permission
from gaoffice_desktop.staff.rules import may

if TYPE_CHECKING:
    from datetime import date

    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.petitions.service import Petitions
    from gaoffice_desktop.settings.pc import PcSettings
    from gaoffice_desktop.shared.clock import Clock
    from gaoffice_desktop.staff.office import OfficeKeeping
    from gaoffice_desktop.staff.service import Staff

REPORT = "report"
"""``open_with`` this shows the report by desk and hour."""
_AT_ONCE = 2_000
"""Lines that an export puts into words at a time."""
_TABLE_AT_LEAST, _STORY_AT_LEAST = 200, 170


class AlarmHistoryScreen(Screen):
    """The list with its conditions above the story of one alarm; the report behind a tab."""

    name = "alarms"
    icon = "bell"

    def __init__(
        self,
        desk: Desk,
        alarms: HistoryService,
        petitions: Petitions,
        staff: Staff,
        keeping: OfficeKeeping,
        clock: Clock,
        pc: PcSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self.title = self.tr("알림")
        self._staff = staff
        self._clock = clock
        self._asked: HistoryQuery | None = None
        self._chosen = 0
        self._departments: dict[int, str] = {}
        self._knows_staff = False
        self.form = Ui_AlarmsForm()
        self.form.setupUi(self)
        form = self.form
        self.filters = HistoryFilters(self._today, form.filter_bar)
        put_in(form.filter_bar, self.filters)
        self.table = HistoryTable(
            form.alarm_table, desk, alarms, Beside(lambda: self._departments, self._today)
        )
        self.story = StoryPane(form, desk, alarms)
        self.report = ReportTab(form, desk, alarms, keeping, self._today)
        self.daily = DailyPaper(self, desk, alarms, clock, pc)
        self.exporting = TableExporting(self, petitions)
        self._build()
        self._connect()
        self._size()

    def _build(self) -> None:
        form = self.form
        form.tabs.tabBar().setAccessibleName(self.tr("알림 이력, 창구·시간별"))
        # What holds the tabs' pages has no name in the form; the tab in front alone asks for room.
        pages_of_tabs = form.tabs.findChild(QStackedWidget)
        assert pages_of_tabs is not None
        for pages in (pages_of_tabs, form.table_pages, form.report_pages):
            pages.currentChanged.connect(partial(only_current_asks_for_room, pages))
            only_current_asks_for_room(pages)
        for button, picture in (
            (form.daily_button, "printer"),
            (form.export_button, "download"),
            (form.open_button, "external-link"),
        ):
            wear(button, picture, size=16)
        form.empty_page.show_reason(say("알림을 찾고 있습니다."), say("올해 보기"), self.icon)
        below = (form.daily_button, form.export_button, form.alarm_table, form.open_button)
        stops = (form.tabs.tabBar(), *self.filters.stops(), *below, form.story_table)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        form = self.form
        self.filters.asked.connect(self.ask)
        self.filters.number_edit.went_down.connect(self.table.go_into)
        self.filters.number_edit.entered.connect(self.table.go_into)
        self.table.opened.connect(self.open_alarm)
        self.table.current_changed.connect(self._on_current_changed)
        self.table.copied.connect(self._on_copied)
        self.table.model.first_page_shown.connect(self._on_first_page)
        self.table.model.loaded.connect(self._on_loaded)
        form.open_button.clicked.connect(self._on_open)
        form.daily_button.clicked.connect(self.daily.preview)
        form.export_button.clicked.connect(self.export)
        form.empty_page.acted.connect(self._on_empty_acted)
        form.tabs.currentChanged.connect(self._on_tab_changed)
        self.desk.seated.connect(self._on_seated)
        theme().changed.connect(self._size)

    def _size(self) -> None:
        form = self.form
        form.alarm_table.setMinimumHeight(tokens().px(_TABLE_AT_LEAST))
        form.story_panel.setMinimumHeight(tokens().px(_STORY_AT_LEAST))
        form.splitter.setStretchFactor(0, 3)
        form.splitter.setStretchFactor(1, 2)

    def heightForWidth(self, width: int) -> int:
        """Say the height that the tab in front needs; Qt would ask for the one behind it too."""
        page, layout = self.form.tabs.currentWidget(), None
        if page is not None:
            layout = page.layout()
        if layout is None:
            return super().heightForWidth(width)
        bar = self.form.tabs.tabBar()
        return layout.totalMinimumHeightForWidth(width) + bar.isVisibleTo(self) * bar.height()

    def _today(self) -> date:
        return to_local(self._clock()).date()

    # -- what the frame asks -------------------------------------------------------------

    def first_focus(self) -> QWidget | None:
        """Begin on the list, or on the condition that left nothing of it."""
        if self.is_report_open:
            return self.report.period.preset_box
        if self.form.table_pages.currentWidget() is self.form.empty_page:
            return self.filters.period.preset_box
        return self.form.alarm_table

    def refresh_on(self, changes: Changes) -> bool:
        """Rings and what is done with them; names of departments and people stand beside them."""
        if changes.staff:
            self._knows_staff = False
        return changes.alarms or changes.staff

    def shown(self) -> None:
        """Load what is out of date; the chosen line stays chosen."""
        self.form.tabs.setTabVisible(1, may(self.desk.seat, Permission.REPORT_ALARMS))
        self.form.tabs.tabBar().setVisible(may(self.desk.seat, Permission.REPORT_ALARMS))
        self.desk.start(self._load, owner=self)

    async def _load(self) -> None:
        if not self._knows_staff:
            departments = await self.desk.ask(self._staff.departments, True)
            self._departments = {one.id: one.name for one in departments}
            whole = sees_whole_office(self.desk.seat)
            self.filters.offer_departments(departments, whole_office=whole)
            self._knows_staff = True
        if self.is_report_open:
            self.report.load()
        if self._asked == self.filters.query():
            self.table.model.refresh()
            self.story.reload()
        else:
            # A day has begun, and with it another period: whoever reads a story goes on reading.
            self._chosen = self.table.current_id()
            self.ask()

    def open_with(self, argument: object) -> None:
        """Show an alarm by its id, a whole question, or the report."""
        self.form.tabs.setCurrentIndex(1 if argument == REPORT else 0)
        if isinstance(argument, HistoryQuery):
            self.filters.show_query(argument)
            self.ask()
        elif isinstance(argument, int) and self.table.choose(argument):
            self.form.alarm_table.setFocus(Qt.FocusReason.OtherFocusReason)

    def actions_here(self) -> Sequence[Action]:
        """What the palette offers here; the list of today is the frame's."""
        at_list = lambda: not self.is_report_open  # noqa: E731
        return (
            Action(self.tr("접수번호로 찾기"), "F3", self.search, at_list, words=("검색",)),
            Action(self.tr("알림 이력 내보내기"), "Ctrl+E", self.export, at_list, words=("엑셀",)),
            Action(
                self.tr("창구·시간별 알림"),
                "",
                partial(self.form.tabs.setCurrentIndex, 1),
                lambda: self.form.tabs.isTabVisible(1),
                words=("보고",),
            ),
        )

    @property
    def is_report_open(self) -> bool:
        """Whether the report is in front."""
        return self.form.tabs.currentIndex() == 1

    def search(self) -> None:
        """F3: into the field for a number."""
        self.filters.number_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.number_edit.selectAll()

    # -- the question --------------------------------------------------------------------

    def ask(self) -> None:
        """Show what the conditions ask for, from the top."""
        self._asked = self.filters.query()
        self.table.show_query(self._asked)

    def _on_first_page(self) -> None:
        rows = self.table.model.rowCount()
        self._show_result(say("{count:,}건 이상", count=rows), rows)

    def _on_loaded(self, count: int) -> None:
        self._show_result(say("알림 {count:,}건", count=count), count)
        chosen, self._chosen = self._chosen, 0
        if chosen:
            self.table.choose(chosen)

    def _show_result(self, text: Sentence, rows: int) -> None:
        form = self.form
        form.result_label.setText(spoken(text))
        form.export_button.setEnabled(rows > 0)
        if rows or self._asked is None:
            form.table_pages.setCurrentWidget(form.table_page)
            return
        empty = emptiness(self._asked, self.filters.period.preset)
        form.empty_page.show_reason(empty.reason, EMPTY_ACTION_LABELS[empty.action], self.icon)
        if form.alarm_table.hasFocus():
            self.filters.period.preset_box.setFocus()
        form.table_pages.setCurrentWidget(form.empty_page)

    def _on_empty_acted(self) -> None:
        if self._asked is None:
            return
        action = emptiness(self._asked, self.filters.period.preset).action
        if action is EmptyAction.CLEAR:
            self.filters.clear()
        elif action is EmptyAction.SHOW_YEAR:
            self.filters.show_year()

    def _on_tab_changed(self) -> None:
        if self.is_report_open:
            self.report.load()

    def _on_seated(self) -> None:
        """Another person may see other departments, and has other alarms."""
        self._asked = None
        self._knows_staff = False
        self.dirty = True

    # -- one alarm -----------------------------------------------------------------------

    def _on_current_changed(self) -> None:
        self.story.show_alarm(self.table.current_id())

    def _on_open(self) -> None:
        if self.story.story is not None:
            self.open_alarm(self.story.story.alarm)

    def open_alarm(self, alarm: Alarm) -> None:
        """Enter: show the petition; what is the office's own has none."""
        if alarm.petition_id is not None:
            self.wants_screen.emit("register", alarm.petition_id)
        else:
            self.say.info(say("이 알림은 접수한 민원에 딸린 것이 아닙니다."))

    def _on_copied(self, sentence: Sentence) -> None:
        self.say.info(sentence)

    # -- out of the program --------------------------------------------------------------

    def export(self) -> None:
        """Ctrl+E: save the whole list as it is narrowed."""
        if self.table.model.rowCount():
            self.desk.start(self._export, owner=self)

    async def _export(self) -> None:
        model, count = self.table.model, self.table.model.rowCount()
        headers: list[str] = []
        lines: list[list[str]] = []
        known: dict[str, str] = {}
        for begin in range(0, count, _AT_ONCE):
            some = await model.lines(range(begin, min(begin + _AT_ONCE, count)))
            # Most cells of a long list say the same few things: each is kept once.
            lines += [[known.setdefault(cell, cell) for cell in line] for line in some[1:]]
            headers = some[0]
        self.exporting.ask_and_export(say("알림 이력"), headers, lines)
