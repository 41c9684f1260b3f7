"""The load by desk and hour: added up by hand, the busiest first, told without colour."""

from __future__ import annotations

from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from gaoffice_desktop.gui.early_warning.history_query import Preset
from gaoffice_desktop.gui.early_warning.history_report import (
    HourLoad,
    hours_shown,
    largest_hour,
    load_said,
    loads,
    on_time_said,
    share_said,
    worst_said,
)
from gaoffice_desktop.gui.early_warning.history_report_tab import ReportTab
from gaoffice_desktop.gui.early_warning.history_report_table import ReportModel
from gaoffice_desktop.gui.petitions.board_table import SHARE_ROLE
from tests.gui.early_warning.history_facts import hour, report
from tests.gui.early_warning.history_office import make_screen

TOMORROW = date(2026, 11, 26)
HOURS = (
    hour("창구-2", 9, 2, 1),
    hour("창구-1", 9, 4, 2),
    hour("창구-1", 9, 3, 0, TOMORROW),
    hour("창구-1", 18, 0, 5),
)


def test_hours_of_several_days_add_up_and_the_worst_is_one_of_them() -> None:
    first, second = loads(HOURS)
    assert (first.desk, first.interruptions, first.quiet) == ("창구-1", 7, 7)
    assert first.hours[9] == HourLoad(7, 2, 4)
    assert first.worst == hour("창구-1", 9, 4, 2)
    assert (second.desk, second.interruptions) == ("창구-2", 2)
    assert largest_hour((first, second)) == 7
    assert loads(()) == ()


def test_an_hour_outside_the_office_s_day_has_its_column() -> None:
    assert list(hours_shown(())) == list(range(9, 18))
    assert list(hours_shown(loads(HOURS))) == list(range(9, 19))
    assert next(iter(hours_shown(loads([hour("창구-1", 7, 1)])))) == 7


def test_more_than_the_office_wants_in_an_hour_is_marked() -> None:
    assert str(worst_said(hour("창구-1", 9, 6), 6)) == "6번 · 2026. 11. 25.(수) 9시"
    assert str(worst_said(hour("창구-1", 9, 7), 6)).startswith("▲ 7번")
    assert worst_said(hour("창구-1", 9, 0, 3), 6) == ""


@pytest.mark.parametrize(
    ("part", "whole", "said"),
    [(5, 5, "100"), (9_999, 10_000, "99.9"), (1, 3, "33.3"), (0, 4, "0.0")],
)
def test_a_share_is_100_only_when_it_is_whole(part, whole, said) -> None:
    assert share_said(part, whole) == said


def test_the_sentences_say_share_and_load() -> None:
    told = str(on_time_said(report(rung=200, on_time=199, late=180)))
    assert "울린 200번 가운데 199번(99.5 %)이 60초 안에" in told
    assert "3분 늦음" in told
    assert str(on_time_said(report())) == "이 기간에 울린 알림이 없습니다."
    load = str(load_said(report(*HOURS), loads(HOURS), 6))
    assert "화면에 뜬 알림 9번, 조용히 더한 알림 8번" in load
    assert "많게는 4번" in load
    assert "한도 6번" in load


def test_a_cell_is_a_number_a_bar_and_words(qapp) -> None:
    model = ReportModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show_desks(loads(HOURS), 3)
    assert model.rowCount(QModelIndex()) == 2
    titles = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    assert titles[:5] == ["창구", "화면에 뜸", "조용히", "가장 많은 한 시간", "9시"]
    assert titles[-1] == "18시"
    cells = [model.index(0, at).data() for at in range(5)]
    assert cells == ["창구-1", "7", "7", "▲ 4번 · 2026. 11. 25.(수) 9시", "7"]
    assert model.index(0, 4).data(SHARE_ROLE) == 1.0
    assert model.index(1, 4).data(SHARE_ROLE) == pytest.approx(2 / 7)
    assert model.index(0, 13).data() == "0", "quiet ones alone are no bar, but something was there"
    assert model.index(0, 13).data(SHARE_ROLE) is None
    assert model.index(0, 5).data() == ""
    heard = model.index(0, 4).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "창구-1 9시 화면에 뜸 7번, 조용히 2번, 하루에 가장 많게는 4번"


def test_the_report_on_screen_counts_what_really_appeared(rung) -> None:
    rung.show("handler", "평생교육과-1")
    screen = make_screen(rung, "examiner")
    assert isinstance(screen.report, ReportTab)
    screen.form.tabs.setCurrentIndex(1)
    tab = screen.report
    assert tab.report is not None
    assert [one.desk for one in tab.table.model.desks] != []
    assert sum(one.interruptions + one.quiet for one in tab.table.model.desks) == sum(
        one.interruptions + one.quiet for one in tab.report.hours
    )
    assert "60초 안에" in screen.form.on_time_label.text()
    assert "한도 6번" in screen.form.load_label.text()
    tab.period.choose(Preset.LAST_MONTH)
    assert screen.form.report_pages.currentWidget() is screen.form.report_empty
    screen.form.report_empty.action_button.click()
    assert tab.period.preset is Preset.THIS_YEAR
    assert screen.form.report_pages.currentWidget() is screen.form.report_table_page
    screen.close()
    shiboken6.delete(screen)
