"""사전예보: what a coming month brought in past years, what to expect, and the sheets of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QTabBar, QWidget

from gaoffice_desktop.early_warning.forecasts import telling
from gaoffice_desktop.early_warning.forecasts.facts import (
    Delivery,
    Forecast,
    ForecastQuery,
    Grouping,
    Line,
    Listing,
)
from gaoffice_desktop.early_warning.forecasts.rules import sees_whole_office
from gaoffice_desktop.gui.early_warning.forecast_choice import ForecastChoice
from gaoffice_desktop.gui.early_warning.forecast_figures import FigureRow
from gaoffice_desktop.gui.early_warning.forecast_listing import ListingTable
from gaoffice_desktop.gui.early_warning.forecast_printing import ForecastPrinting
from gaoffice_desktop.gui.early_warning.forecast_table import LineTable
from gaoffice_desktop.gui.early_warning.warning_tab import WarningRooms, WarningTab
from gaoffice_desktop.gui.forms.ui_early_warning_forecast import Ui_ForecastForm
from gaoffice_desktop.gui.petitions.flow import only_current_asks_for_room, put_in
from gaoffice_desktop.gui.screen import Action, Screen
from gaoffice_desktop.gui.theme import theme
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say

if TYPE_CHECKING:
    from gaoffice_desktop.shared.changes import Changes

ICON = "calendar"
_CHART_HEIGHT = 230
LISTING = "listing"
"""The tab of the sheets, beside those of the groupings."""

YEARS, PROFILE, WEEKS = "years", "profile", "weeks"


class ForecastTab(WarningTab):
    """Choices above, the lines of the month at the left, the line that is chosen at the right."""

    def __init__(self, host: Screen, rooms: WarningRooms) -> None:
        super().__init__(host, rooms)
        self.title = self.tr("사전예보")
        self.forecast: Forecast | None = None
        self.listing: Listing | None = None
        self._asked = 0
        self._knows_staff = False
        self.form = Ui_ForecastForm()
        self.form.setupUi(self)
        self.printing = ForecastPrinting(self, self.desk, rooms.forecasts, rooms.pc)
        self._build()
        self._connect()

    def _build(self) -> None:
        form = self.form
        self.choice = ForecastChoice(self._today, form.choice_bar)
        put_in(form.choice_bar, self.choice)
        self.figures = FigureRow(form.figures_bar)
        put_in(form.figures_bar, self.figures)
        self.lines = LineTable(form.lines_table)
        self.sheets = ListingTable(form.listing_table)
        self.groupings = _tab_bar(form.grouping_place, self.tr("무엇별로 볼지"))
        for kind, text in (
            (Grouping.KIND, self.tr("민원 종류별")),
            (Grouping.CATEGORY, self.tr("민원 분류별")),
            (Grouping.WORD, self.tr("제목의 낱말")),
            (Grouping.DEPARTMENT, self.tr("부서별")),
            (LISTING, self.tr("예보서 목록")),
        ):
            self.groupings.setTabData(self.groupings.addTab(text), kind)
        self.charts = _tab_bar(form.chart_place, self.tr("어느 그림을 볼지"))
        for name, text in (
            (YEARS, self.tr("해마다")),
            (PROFILE, self.tr("열두 달")),
            (WEEKS, self.tr("달 가운데")),
        ):
            self.charts.setTabData(self.charts.addTab(text), name)
        form.lack_label.hide()
        form.no_listing_page.show_reason("", self.tr("예보 보기"), ICON)
        self._say_why_empty(say("지난 해의 민원을 세고 있습니다."), self.tr("기관 전체 보기"))
        self._order_the_keyboard()

    def _order_the_keyboard(self) -> None:
        """Let Tab go from above to below: what is made in code would come after the form."""
        form = self.form
        left = (self.groupings, form.lines_table, form.listing_table)
        stops = (*self.choice.stops(), *left, self.charts, form.chart)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.choice.asked.connect(self._on_asked)
        self.choice.print_wanted.connect(self.print_sheet)
        self.choice.save_wanted.connect(self.save_sheet)
        self.choice.all_wanted.connect(self.print_all)
        self.groupings.currentChanged.connect(self._show_lines)
        self.charts.currentChanged.connect(self._show_chart)
        self.lines.chosen.connect(self._on_line)
        self.lines.opened.connect(self._on_line_opened)
        self.sheets.opened.connect(self._on_sheet_opened)
        self.printing.delivered.connect(self._load_listing)
        self.form.no_listing_page.acted.connect(partial(self._show_grouping, Grouping.KIND))
        theme().changed.connect(self._arrange)
        self.form.empty_page.acted.connect(self._on_empty_acted)
        self.form.pages.currentChanged.connect(partial(only_current_asks_for_room, self.form.pages))
        self.desk.seated.connect(self._on_seated)

    def _today(self) -> date:
        return to_local(self.rooms.clock()).date()

    # -- the columns ---------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns side by side where every number stays in sight, else below each other."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        chart = self.form.chart.minimumSizeHint().width()
        outer, columns = self.form.outer, self.form.columns
        margins = outer.contentsMargins()
        room = self.width() - margins.left() - margins.right() - columns.spacing()
        table = self.lines.needed_width()
        # In proportion to what they need, so that neither gets less than that.
        columns.setStretch(0, table)
        columns.setStretch(1, chart)
        wide = room >= table + chart
        columns.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )

    # -- what the screen asks ------------------------------------------------------------

    def first_focus(self) -> QWidget | None:
        """Begin with the month."""
        return self.choice.month_box

    def refresh_on(self, changes: Changes) -> bool:
        """The past hardly changes; names, the catalogue and the settings stand here too."""
        if changes.staff:
            self._knows_staff = False
        return changes.staff or changes.catalogue or changes.settings or changes.every_petition

    def load(self) -> None:
        """Count the past months anew."""
        self.choice.offer_months()
        self._asked += 1
        self.desk.start(partial(self._load, self._asked), owner=self)

    def open_with(self, argument: object) -> bool:
        """Show a month and a department."""
        if not isinstance(argument, ForecastQuery):
            return False
        self.choice.choose(argument)
        return True

    def actions_here(self) -> Sequence[Action]:
        """What the palette offers here."""
        return (
            Action(self.tr("예보서 인쇄"), "Ctrl+P", self.print_sheet, self._has_sheet),
            Action(self.tr("예보서를 PDF로 저장"), "Ctrl+S", self.save_sheet, self._has_sheet),
            Action(
                self.tr("모든 부서의 예보서"),
                "Ctrl+Shift+P",
                self.print_all,
                lambda: self._has_sheet() and sees_whole_office(self.desk.seat),
            ),
        )

    # -- loading -------------------------------------------------------------------------

    async def _load(self, asked: int) -> None:
        whole_office = sees_whole_office(self.desk.seat)
        if not self._knows_staff:
            departments = await self.desk.ask(self.rooms.staff.departments)
            self.choice.offer_departments(departments, whole_office=whole_office)
            at = self._tab_of(Grouping.DEPARTMENT)
            self.groupings.setTabVisible(at, whole_office)
            self._knows_staff = True
        try:
            listing = await self.desk.ask(self.rooms.forecasts.listing)
            self._show_listing(listing)
            forecast = await self.desk.ask(self.rooms.forecasts.forecast, self.choice.query())
        except UserError as error:
            self.choice.allow_sheets(allowed=False)
            self._say_why_empty(error.sentence)
            return
        # A later question has been asked meanwhile: its answer is on the way.
        if asked == self._asked:
            self.show_forecast(forecast)
            self._note_look(forecast)

    def _load_listing(self) -> None:
        self.desk.start(self._list, owner=self, quiet=True)

    async def _list(self) -> None:
        self._show_listing(await self.desk.ask(self.rooms.forecasts.listing))

    def _note_look(self, forecast: Forecast) -> None:
        """Whoever of a department looks at its listed sheet has got it."""
        listing, query = self.listing, forecast.query
        if listing is None or not listing.is_listed or query.month != listing.month:
            return
        mine = query.department_id in (None, self.desk.seat.department_id)
        listed = any(one.department_id == query.department_id for one in listing.sheets)
        if mine and listed:
            self.printing.note(query.month, (query.department_id,), Delivery.LOOKED_AT)

    # -- showing -------------------------------------------------------------------------

    def show_forecast(self, forecast: Forecast) -> None:
        """Show what was counted in one moment."""
        self.forecast = forecast
        form = self.form
        form.summary_label.setText(spoken(self._summary(forecast)))
        lack = telling.lack_said(forecast)
        form.lack_label.setText(spoken(lack) if lack is not None and forecast.years else "")
        form.lack_label.setVisible(bool(form.lack_label.text()))
        self.figures.show_forecast(forecast)
        form.figures_bar.setVisible(bool(forecast.years))
        self.choice.allow_sheets(allowed=bool(forecast.years))
        if lack is not None and not forecast.whole.count:
            self._say_why_empty(lack, self._other_month())
            return
        form.pages.setCurrentWidget(form.body_page)
        self._show_lines()
        self._arrange()

    def _summary(self, forecast: Forecast) -> Sentence:
        whose: Sentence | str = forecast.department or say("기관 전체")
        month = telling.month_said(forecast.query.month)
        expected = forecast.whole.expected
        new = self._is_new(forecast.query)
        if expected is None:
            return say("{month} {whose}", month=month, whose=whose)
        template = dict(month=month, whose=whose, range=telling.range_said(expected))  # noqa: C408
        if new:
            return say("{month} {whose}: {range} 예상 · 새 예보", **template)
        return say("{month} {whose}: {range} 예상", **template)

    def _is_new(self, query: ForecastQuery) -> bool:
        listing = self.listing
        if listing is None or listing.month != query.month:
            return False
        sheets = (one for one in listing.sheets if one.department_id == query.department_id)
        return any(one.is_new for one in sheets)

    def _show_grouping(self, grouping: Grouping) -> None:
        self.groupings.setCurrentIndex(self._tab_of(grouping))

    def _heading(self, grouping: Grouping) -> str:
        return {
            Grouping.KIND: self.tr("민원 종류"),
            Grouping.CATEGORY: self.tr("민원 분류"),
            Grouping.WORD: self.tr("낱말"),
            Grouping.DEPARTMENT: self.tr("부서"),
        }[grouping]

    def _tab_of(self, data: str) -> int:
        bar = self.groupings
        return next(at for at in range(bar.count()) if bar.tabData(at) == data)

    def _show_lines(self, *_: object) -> None:
        form, forecast = self.form, self.forecast
        at = self.groupings.currentIndex()
        what = self.groupings.tabData(at)
        if what == LISTING:
            has = self.listing is not None and bool(self.listing.sheets)
            form.tables.setCurrentWidget(form.listing_table if has else form.no_listing_page)
            return
        form.tables.setCurrentWidget(form.lines_table)
        if forecast is not None:
            title = self._heading(Grouping(what))
            self.lines.show_lines(title, forecast.whole, forecast.lines(Grouping(what)))

    def _on_line(self, line: Line) -> None:
        forecast, form = self.forecast, self.form
        if forecast is None:
            return
        form.line_label.setText(self.lines.model.name_of(line))
        if line.examples:
            titles = "\n".join(f"· {title}" for title in line.examples)
            said = say("들어왔던 민원의 제목(성명과 번호를 가림)")
            form.examples_label.setText(f"{spoken(said)}\n{titles}")
        else:
            form.examples_label.clear()
        self._show_chart()

    def _show_chart(self, *_: object) -> None:
        forecast, line = self.forecast, self.lines.current()
        if forecast is None or line is None:
            return
        what = self.charts.tabData(self.charts.currentIndex())
        if what == YEARS:
            plot = telling.years_plot(forecast, line)
            words: Sentence | str = telling.line_said(line)
        elif what == PROFILE:
            plot, words = telling.profile_plot(forecast, line), telling.profile_said(forecast, line)
        else:
            plot, words = telling.weeks_plot(forecast, line), telling.peak_said(line)
        self.form.chart.show_plot(plot, height=_CHART_HEIGHT)
        self.form.chart_label.setText(spoken(words))

    def _show_listing(self, listing: Listing) -> None:
        self.listing = listing
        self.sheets.show_listing(listing)
        text = self.tr("예보서 목록")
        if listing.new:
            text = self.tr("예보서 목록 · 새 예보 {count}").format(count=listing.new)
        self.groupings.setTabText(self._tab_of(LISTING), text)
        if not listing.sheets:
            reason = telling.no_listing_said(listing)
            self.form.no_listing_page.show_reason(reason, self.tr("예보 보기"), ICON)
        self._show_lines()

    def _say_why_empty(self, reason: Sentence, action: str = "") -> None:
        self.form.empty_page.show_reason(reason, action, ICON)
        self.form.pages.setCurrentWidget(self.form.empty_page)

    def _other_month(self) -> str:
        return self.tr("기관 전체 보기") if self.choice.query().department_id is not None else ""

    # -- what the person does ------------------------------------------------------------

    def _on_asked(self) -> None:
        self.load()

    def _on_empty_acted(self) -> None:
        self.choice.choose(ForecastQuery(self.choice.query().month))

    def _on_line_opened(self, line: Line) -> None:
        """Enter on a department goes on to its own forecast."""
        at = self.groupings.currentIndex()
        if self.groupings.tabData(at) == Grouping.DEPARTMENT and int(line.code or 0):
            self._open(self.choice.query().month, int(line.code))

    def _on_sheet_opened(self, department_id: int | None) -> None:
        if self.listing is not None:
            self._open(self.listing.month, department_id)

    def _open(self, month: date, department_id: int | None) -> None:
        with QSignalBlocker(self.groupings):
            self.groupings.setCurrentIndex(self._tab_of(Grouping.KIND))
        self.choice.choose(ForecastQuery(month, department_id))

    def _has_sheet(self) -> bool:
        return self.forecast is not None and bool(self.forecast.years)

    def print_sheet(self) -> None:
        """Preview the sheet of what is shown."""
        self._make_one(to_file=False)

    def save_sheet(self) -> None:
        """Preview the sheet of what is shown and ask where to keep it."""
        self._make_one(to_file=True)

    def _make_one(self, *, to_file: bool) -> None:
        forecast = self.forecast
        if forecast is not None and self._has_sheet():
            whose = forecast.department or spoken(say("기관 전체"))
            self.printing.make_one(forecast.query, whose, to_file=to_file)

    def print_all(self) -> None:
        """Preview the sheets of the office and of every department."""
        if self._has_sheet():
            self.printing.make_all(self.choice.query().month)

    def _on_seated(self) -> None:
        """Another person may see other departments."""
        self._knows_staff = False
        self.dirty = True


def _tab_bar(place: QWidget, name: str) -> QTabBar:
    bar = QTabBar(place)
    bar.setDocumentMode(True)
    bar.setDrawBase(False)
    bar.setExpanding(False)
    bar.setAccessibleName(name)
    put_in(place, bar)
    return bar
