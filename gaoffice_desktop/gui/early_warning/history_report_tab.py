"""창구·시간별: how often alarms interrupt whom and when, and whether they ring on time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gaoffice_desktop.early_warning.alarms.facts import AlarmReport
from gaoffice_desktop.gui.early_warning.history_period import FieldFlow, PeriodFields
from gaoffice_desktop.gui.early_warning.history_query import Preset
from gaoffice_desktop.gui.early_warning.history_report import load_said, loads, on_time_said
from gaoffice_desktop.gui.early_warning.history_report_table import ReportTable
from gaoffice_desktop.gui.petitions.flow import put_in
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.settings.facts import ALARMS_PER_HOUR
from gaoffice_desktop.shared.sentences import say

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.gui.early_warning.history_table import HistoryService
    from gaoffice_desktop.gui.forms.ui_early_warning_alarms import Ui_AlarmsForm
    from gaoffice_desktop.staff.office import OfficeKeeping


class ReportTab(QObject):
    """A period, two sentences, and a table with bars."""

    def __init__(
        self,
        form: Ui_AlarmsForm,
        desk: Desk,
        alarms: HistoryService,
        keeping: OfficeKeeping,
        today: Callable[[], date],
    ) -> None:
        super().__init__(form.report_table)
        self._form = form
        self._desk = desk
        self._alarms = alarms
        self._keeping = keeping
        self._asked = 0
        self.report: AlarmReport | None = None
        self.fields = FieldFlow(form.report_bar)
        put_in(form.report_bar, self.fields)
        self.period = PeriodFields(self.fields, today)
        self.table = ReportTable(form.report_table)
        form.report_empty.show_reason(say("알림을 세고 있습니다."), self.tr("올해 보기"), "bell")
        self.period.changed.connect(self.load)
        form.report_empty.acted.connect(partial(self.period.choose, Preset.THIS_YEAR))

    def load(self) -> None:
        """Count anew."""
        self._asked += 1
        self._desk.start(partial(self._load, self._asked, *self.period.period()), owner=self)

    async def _load(self, asked: int, first: date, last: date) -> None:
        settings = await self._desk.ask(self._keeping.settings)
        report = await self._desk.ask(self._alarms.report, first, last)
        # A later period has been asked for meanwhile.
        if asked == self._asked:
            self._show(report, settings[ALARMS_PER_HOUR.name])

    def _show(self, report: AlarmReport, limit: int) -> None:
        self.report = report
        form, desks = self._form, loads(report.hours)
        form.on_time_label.setText(spoken(on_time_said(report)))
        form.load_label.setText(spoken(load_said(report, desks, limit)) if desks else "")
        form.load_label.setVisible(bool(desks))
        form.on_time_label.setVisible(report.rung > 0)
        self.table.show_desks(desks, limit)
        if desks:
            form.report_pages.setCurrentWidget(form.report_table_page)
            return
        nothing = say("이 기간에 화면에 뜬 알림이 없습니다.")
        is_year = self.period.preset is Preset.THIS_YEAR
        form.report_empty.show_reason(nothing, "" if is_year else self.tr("올해 보기"), "bell")
        form.report_pages.setCurrentWidget(form.report_empty)
