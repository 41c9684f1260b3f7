"""Looking back at alarms: found, narrowed, told in full, opened and saved by keyboard."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog

from gaoffice_desktop.early_warning.alarms.facts import AlarmState, HistoryQuery, Priority
from gaoffice_desktop.gui.early_warning.history import REPORT, AlarmHistoryScreen
from gaoffice_desktop.gui.early_warning.history_columns import INDEX, KEYS
from gaoffice_desktop.gui.early_warning.history_filters import HistoryFilters
from gaoffice_desktop.gui.early_warning.history_period import PeriodFields
from gaoffice_desktop.gui.early_warning.history_query import Preset
from gaoffice_desktop.gui.early_warning.history_story import StoryPane
from gaoffice_desktop.gui.early_warning.history_table import HistoryTable
from gaoffice_desktop.petitions.limits import Limit
from gaoffice_desktop.shared.changes import Changes
from tests.gui.checks import assert_accessible, assert_no_clipping, settle
from tests.gui.early_warning.history_office import make_screen


def column(screen, key: str) -> list[str]:
    model = screen.table.model
    return [model.index(row, INDEX[key]).data() for row in range(model.rowCount())]


def choose(box, value) -> None:
    at = next(at for at in range(box.count()) if box.itemData(at) == value)
    box.setCurrentIndex(at)
    box.activated.emit(at)


def story(screen, qtbot) -> list[tuple[str, ...]]:
    """The story's lines once the keyboard has rested."""
    current = screen.table.current_id()
    qtbot.waitUntil(
        lambda: screen.story.story is not None and screen.story.story.alarm.id == current
    )
    table = screen.story.table
    return [
        tuple(table.index(row, at).data() for at in range(table.columnCount()))
        for row in range(table.rowCount())
    ]


def test_the_screen_is_put_together_from_its_parts(history) -> None:
    assert isinstance(history.table, HistoryTable)
    assert isinstance(history.filters, HistoryFilters)
    assert isinstance(history.filters.period, PeriodFields)
    assert isinstance(history.story, StoryPane)


def test_what_rang_is_listed_the_newest_first_with_all_that_matters(history) -> None:
    assert history.form.result_label.text() == "알림 5건"
    assert column(history, "rung") == ["11. 30.(월) 09:02"] * 2 + ["11. 26.(목) 09:00"] * 3
    assert column(history, "lead") == ["D-1"] * 2 + ["D-3"] * 3
    assert column(history, "late") == ["2분 늦음"] * 2 + ["제때"] * 3
    assert set(column(history, "who")) == {"평생교육과 / 윤다온"}
    assert column(history, "number")[-1] in column(history, "number")
    answered = column(history, "number").index("2026-000001")
    assert column(history, "state")[answered] == "해소 · 처리를 마침"
    assert column(history, "seen")[answered] == "윤다온"
    assert column(history, "rings")[answered] == "2번"


def test_a_priority_is_told_by_shape_and_word(history) -> None:
    cell = history.table.model.index(0, INDEX["priority"])
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "중"
    assert history.table.columns[INDEX["priority"]].badge(history.table.model.row_at(0)).mark == "▲"


def test_the_story_tells_every_ring_and_every_act_in_order(history, qtbot) -> None:
    row = column(history, "number").index("2026-000001")
    history.form.alarm_table.setCurrentIndex(history.table.model.index(row, 0))
    lines = story(history, qtbot)
    assert [line[1] for line in lines] == ["처음 알림", "확인", "다시 알림", "해소"]
    assert lines[0][2] == "윤다온(담당자)"
    assert lines[0][3].startswith("제때 · 09:00 창구-1")
    assert lines[1][2] == "윤다온"
    assert lines[3][3] == "처리를 마침"
    assert "2026-000001 제도·절차 질의 · 처리기한 D-3" in history.form.story_label.text()


def test_running_down_the_list_asks_for_the_last_story_only(history, qtbot, monkeypatch) -> None:
    asked = []
    real = history.story._alarms.story
    monkeypatch.setattr(
        type(history.story._alarms),
        "story",
        lambda self, seat, id: asked.append(id) or real(seat, id),
    )
    table = history.form.alarm_table
    table.setFocus()
    for _ in range(4):
        QTest.keyClick(table, Qt.Key.Key_Down)
    story(history, qtbot)
    assert asked == [history.table.current_id()]


def test_conditions_narrow_and_are_cleared(history) -> None:
    filters = history.filters
    assert filters.clear_button.isHidden() or not filters.clear_button.isVisible()
    choose(filters.state_box, AlarmState.ANSWERED)
    assert column(history, "number") == ["2026-000001"]
    assert filters.clear_button.isVisible()
    choose(filters.limit_box, Limit.OBJECTION)
    empty = history.form.empty_page
    assert history.form.table_pages.currentWidget() is empty
    assert empty.reason.text() == "고른 조건에 맞는 알림이 없습니다."
    assert not history.form.export_button.isEnabled()
    empty.action_button.click()
    assert history.form.result_label.text() == "알림 5건"
    assert not filters.clear_button.isVisible()


def test_part_of_a_number_finds_a_petition(history, qtbot) -> None:
    history.search()
    assert history.filters.number_edit.hasFocus()
    QTest.keyClicks(history.filters.number_edit, "0002")
    qtbot.waitUntil(lambda: set(column(history, "number")) == {"2026-000002"})
    QTest.keyClick(history.filters.number_edit, Qt.Key.Key_Down)
    assert history.form.alarm_table.hasFocus()
    history.filters.narrow_to("999")
    assert history.form.empty_page.reason.text() == "접수번호에 '999'가 들어간 알림이 없습니다."


def test_a_period_without_alarms_leads_to_the_year(history) -> None:
    history.filters.period.choose(Preset.LAST_MONTH)
    assert history.form.empty_page.reason.text() == "이 기간에 울린 알림이 없습니다."
    history.form.empty_page.action_button.click()
    assert history.filters.period.preset is Preset.THIS_YEAR
    assert history.form.result_label.text() == "알림 5건"


def test_days_of_ones_own_in_any_order(history) -> None:
    period = history.filters.period
    choose(period.preset_box, Preset.FREE)
    assert period.from_box.isVisible()
    period.from_box.set_day(period.period()[1])
    period.to_box.edit.setText("11.26")
    period.to_box.edit.settle()
    assert period.period()[0].isoformat() == "2026-11-26"
    assert history.form.result_label.text() == "알림 5건"
    period.from_box.edit.setText("13.45")
    period.from_box.edit.settle()
    assert period.from_box.edit.property("invalid") is True
    assert history.form.result_label.text() == "알림 5건", "what can't be read changes nothing"


def test_mine_are_those_i_handle_or_was_told_of(rung, qtbot) -> None:
    screen = make_screen(rung, "examiner")
    assert screen.form.result_label.text() == "알림 5건"
    screen.filters.mine_check.click()
    assert screen.form.result_label.text() == "알림 0건"
    screen.close()
    shiboken6.delete(screen)


def test_whoever_sees_one_department_chooses_none(history, rung) -> None:
    assert not history.filters.department_box.isVisible()
    screen = make_screen(rung, "examiner")
    assert screen.filters.department_box.isVisible()
    choose(screen.filters.department_box, 1)
    assert screen.form.result_label.text() == "알림 0건"
    screen.close()
    shiboken6.delete(screen)


def test_enter_opens_the_petition(history, qtbot) -> None:
    table = history.form.alarm_table
    table.setFocus()
    with qtbot.waitSignal(history.wants_screen) as asked:
        QTest.keyClick(table, Qt.Key.Key_Return)
    petition_id = history.table.model.row_at(0).petition_id
    assert asked.args == ["register", petition_id]
    story(history, qtbot)
    with qtbot.waitSignal(history.wants_screen) as asked:
        history.form.open_button.click()
    assert asked.args == ["register", petition_id]


def test_what_rings_later_comes_in_above_and_the_choice_stays(history, rung, qtbot) -> None:
    history.form.alarm_table.setCurrentIndex(history.table.model.index(1, 0))
    chosen = history.table.current_id()
    rung.ring("2026-12-01T09:00")
    history.desk.changed.emit(Changes(alarms=True))
    settle()
    assert column(history, "lead")[:2] == ["당일"] * 2
    assert history.table.current_id() == chosen
    assert history.form.alarm_table.currentIndex().row() == 3
    story(history, qtbot)


def test_the_period_moves_with_the_clock(history, rung) -> None:
    rung.clock.set("2026-12-05T10:00")
    history.shown()
    assert history.form.result_label.text() == "알림 2건", "the 26th is more than a week ago"


def test_only_what_it_shows_makes_it_reload(history) -> None:
    assert history.refresh_on(Changes(alarms=True))
    assert history.refresh_on(Changes(staff=True))
    assert not history.refresh_on(Changes(petitions=frozenset({1})))


def test_another_screen_may_ask(history) -> None:
    first, last = history.filters.period.period()
    history.open_with(HistoryQuery(first, last, priority=Priority.HIGH))
    assert history.form.result_label.text() == "알림 0건"
    assert history.filters.priority_box.currentData() == Priority.HIGH
    history.filters.clear()
    wanted = history.table.model.id_at(3)
    history.open_with(wanted)
    assert history.table.current_id() == wanted


def test_a_copy_has_every_column_also_those_without_room(history) -> None:
    table = history.form.alarm_table
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 6
    assert len(lines[0].split("\t")) == len(KEYS)
    assert history.say.said[-1][1] == "5줄을 복사했습니다."


def test_the_whole_list_is_saved(history, tmp_path) -> None:
    history.export()
    dialog = history.findChild(QFileDialog, "save_list_dialog")
    target = tmp_path / "알림.csv"
    dialog.fileSelected.emit(str(target))
    settle()
    lines = target.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 6
    assert lines[0].split(",")[0].strip('"') == "울린 때"
    assert "5줄을" in history.say.said[-1][1]
    dialog.reject()


def test_no_key_is_bound_twice_and_the_report_is_for_who_may_see_it(history, rung) -> None:
    keys = [one.shortcut for one in history.actions_here() if one.shortcut]
    assert len(set(keys)) == len(keys)
    assert not history.form.tabs.isTabVisible(1)
    assert not history.form.tabs.tabBar().isVisible()
    screen = make_screen(rung, "examiner")
    assert screen.form.tabs.isTabVisible(1)
    screen.open_with(REPORT)
    assert screen.is_report_open
    assert screen.first_focus() is screen.report.period.preset_box
    screen.close()
    shiboken6.delete(screen)


def test_the_model_is_a_sound_one(history) -> None:
    QAbstractItemModelTester(
        history.table.model, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    for preset in Preset:
        history.filters.period.choose(preset)
        settle()


@pytest.mark.parametrize("tab", [0, 1])
def test_every_control_has_a_name_and_nothing_is_cut_off(rung, tab) -> None:
    screen: AlarmHistoryScreen = make_screen(rung, "examiner")
    screen.form.tabs.setCurrentIndex(tab)
    screen.filters.period.choose(Preset.FREE)
    assert_accessible(screen)
    assert_no_clipping(screen)
    screen.close()
    shiboken6.delete(screen)


def test_the_tab_behind_makes_nothing_scroll(rung) -> None:
    screen = make_screen(rung, "examiner")
    screen.filters.period.choose(Preset.FREE)
    needed = screen.heightForWidth(600)
    screen.form.tabs.setCurrentIndex(1)
    assert screen.heightForWidth(600) < needed
    screen.close()
    shiboken6.delete(screen)
