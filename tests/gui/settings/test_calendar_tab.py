"""Every edit of the calendar is shown before it moves a due time, and can be taken back."""

from __future__ import annotations

from datetime import date

import pytest

from gaoffice_desktop.gui.settings.calendar_forms import said as hours_said
from gaoffice_desktop.gui.settings.calendar_preview import due, lines_of
from gaoffice_desktop.petitions.register_facts import RegisterQuery, SavedView
from gaoffice_desktop.shared.clock import to_utc
from gaoffice_desktop.workdays.facts import CalendarEdit, Holiday, HolidayKind, OfficeHours
from tests.gui.checks import settle
from tests.gui.settings.conftest import said


@pytest.fixture
def petitions(office) -> list[int]:
    return [office.take_in(f"{number}번째 문의") for number in range(3)]


@pytest.fixture
def tab(petitions, open_tab):
    return open_tab("calendar")


def due_days(office) -> set[date]:
    rows = office.services.petitions.first_page(
        office.seats["clerk"], RegisterQuery(view=SavedView.ALL)
    )
    return {row.due_on for row in rows}


def ask_for_holiday(tab, day: str = "20261127", name: str = "임시공휴일") -> None:
    tab.holiday_form.form.day_edit.setText(day)
    tab.holiday_form.form.name_edit.setText(name)
    tab.holiday_form.button.click()


def holidays(tab) -> list[str]:
    return [one.name for one in tab.holidays.rows]


def is_previewing(tab) -> bool:
    return tab.form.side.currentWidget() is tab.preview


def test_the_year_is_listed(tab) -> None:
    assert tab.form.year_box.currentData() == 2026
    assert "추석" in holidays(tab)
    assert {one.on.year for one in tab.holidays.rows} == {2026}
    assert tab.form.holiday_table.model().index(0, 0).data() == "2026. 1. 1.(목)"
    assert "2018. 1. 1. ~ 2027. 12. 31." in tab.form.confirmed_label.text()
    tab.form.year_box.setCurrentIndex(tab.form.year_box.findData(2027))
    assert {one.on.year for one in tab.holidays.rows} == {2027}


def test_a_holiday_is_shown_first_and_moves_nothing_yet(tab, office) -> None:
    assert due_days(office) == {date(2026, 12, 3)}
    ask_for_holiday(tab)
    assert is_previewing(tab)
    form = tab.preview.form
    assert form.sentence_label.text() == "3건 변경, 0건 유지"
    assert [form.days_list.item(0).text()] == ["+ 2026. 11. 27.(금) 임시공휴일"]
    row = [tab.preview.examples.index(0, at).data() for at in range(4)]
    assert row == ["2026-000001", "2026. 12. 3.(목)", "2026. 12. 4.(금)", "0번째 문의"]
    assert due_days(office) == {date(2026, 12, 3)}
    assert "임시공휴일" not in holidays(tab)


def test_applied_it_moves_the_petitions_and_says_so(tab, office) -> None:
    ask_for_holiday(tab)
    tab.preview.form.apply_button.click()
    assert due_days(office) == {date(2026, 12, 4)}
    assert not is_previewing(tab)
    assert "임시공휴일" in holidays(tab)
    assert said(tab) == ["달력을 바꾸었습니다. 3건의 기한을 옮기고 0건은 그대로 두었습니다."]
    assert tab.holiday_form.form.name_edit.text() == ""
    assert tab.history.rows[0].note == "2026. 11. 27. 임시공휴일 더하기"


def test_left_it_is_forgotten_and_what_was_typed_stays(tab, office) -> None:
    ask_for_holiday(tab)
    tab.preview.form.leave_button.click()
    assert not is_previewing(tab)
    assert tab.holiday_form.form.name_edit.text() == "임시공휴일"
    assert due_days(office) == {date(2026, 12, 3)}
    assert len(tab.history.rows) == 1


def test_an_edit_is_taken_back_as_a_whole_after_a_preview(tab, office) -> None:
    ask_for_holiday(tab)
    tab.preview.form.apply_button.click()
    assert not tab.form.undo_button.isEnabled(), "nothing is chosen"
    tab.history.choose(0)
    tab.form.undo_button.click()
    assert tab.preview.form.sentence_label.text() == "3건 변경, 0건 유지"
    assert tab.preview.form.days_list.item(0).text().startswith("− 2026. 11. 27.")
    assert due_days(office) == {date(2026, 12, 4)}
    tab.preview.form.apply_button.click()
    assert due_days(office) == {date(2026, 12, 3)}
    assert [tab.history.index(at, 2).data() for at in range(2)] == [
        "되돌림: 2026. 11. 27. 임시공휴일 더하기",
        "2026. 11. 27. 임시공휴일 더하기 (되돌렸음)",
    ]
    tab.history.choose(1)
    assert not tab.form.undo_button.isEnabled()


def test_the_message_offers_to_take_it_back(tab) -> None:
    ask_for_holiday(tab)
    tab.preview.form.apply_button.click()
    _kind, _text, link = tab.say.said[-1]
    assert link.text == "되돌리기"
    link.run()
    assert is_previewing(tab)
    assert tab.preview.proposal.undo == 2


def test_a_holiday_is_removed_after_a_preview(tab) -> None:
    chosen = next(at for at, one in enumerate(tab.holidays.rows) if one.name == "기독탄신일")
    tab.holidays.choose(chosen)
    tab.form.remove_button.click()
    assert tab.preview.form.sentence_label.text() == "0건 변경, 3건 유지"
    tab.preview.form.apply_button.click()
    assert "기독탄신일" not in holidays(tab)


@pytest.mark.parametrize(
    ("day", "name", "field"), [("", "임시", "day"), ("99", "임시", "day"), ("1127", " ", "name")]
)
def test_what_is_missing_is_told_at_its_field(tab, day, name, field) -> None:
    ask_for_holiday(tab, day, name)
    assert getattr(tab.holiday_form.form, f"{field}_problem").text().startswith("✖ ")
    assert not is_previewing(tab)


def test_the_same_holiday_twice_is_refused_at_the_field(tab) -> None:
    ask_for_holiday(tab, "20261225", "기독탄신일")
    assert "이미 같은 이름" in tab.holiday_form.form.day_problem.text()


def test_other_office_hours_from_a_day_on(tab, office) -> None:
    office.take_in("증명서", "other")
    form = tab.hours_form.form
    assert form.intervals_edit.text() == "09:00~12:00, 13:00~18:00"
    form.from_edit.setText("20261125")
    form.intervals_edit.setText("10:00~12:00")
    form.friday_check.setChecked(False)
    tab.hours_form.button.click()
    assert is_previewing(tab)
    assert tab.preview.form.days_list.count() == 2, "the hours of the same day give way"
    tab.preview.form.apply_button.click()
    assert form.standing_label.text() == "2026. 11. 25.부터 10:00~12:00 (월화수목)"


def test_hours_that_cannot_be_are_refused(tab) -> None:
    form = tab.hours_form.form
    form.from_edit.setText("")
    form.intervals_edit.setText("12:00~09:00")
    tab.hours_form.button.click()
    assert form.from_problem.text()
    assert "이른 시각부터" in form.intervals_problem.text()
    for box in tab.hours_form._days:
        box.setChecked(False)
    tab.hours_form.button.click()
    assert form.weekdays_problem.text() == "✖ 근무하는 요일을 하루 이상 골라 주십시오."


def test_typed_hours_survive_a_reload(tab) -> None:
    tab.hours_form.form.intervals_edit.setText("08:00~12:00")
    tab.load()
    assert tab.hours_form.form.intervals_edit.text() == "08:00~12:00"


def test_the_next_year_is_confirmed_after_looking_at_its_days(tab) -> None:
    assert tab.form.confirm_button.text() == "2028년 확정"
    tab.form.confirm_button.click()
    lines = [
        tab.preview.form.days_list.item(at).text()
        for at in range(tab.preview.form.days_list.count())
    ]
    assert any("2028. 1. 1.(토)" in line for line in lines)
    assert lines[-1] == "확정 범위 2018. 1. 1. ~ 2028. 12. 31."
    tab.preview.form.apply_button.click()
    assert "2028. 12. 31." in tab.form.confirmed_label.text()
    assert tab.form.confirm_button.text() == "2029년 확정"


def test_what_would_leave_petitions_without_a_due_time_cannot_be_applied(tab, office) -> None:
    office.clock.set("2027-12-29T10:00")
    office.take_in("연말 문의", "other")
    edit = CalendarEdit(confirmed=(date(2018, 1, 1), date(2027, 12, 28)), note="좁히기")
    from gaoffice_desktop.gui.settings.calendar_preview import Proposal

    tab._propose(Proposal("좁히기", edit), tab.form.confirm_button)
    settle()
    assert not tab.preview.form.apply_button.isEnabled()
    assert "적용할 수 없습니다" in tab.preview.form.blocked_label.text()


def test_lines_of_an_edit() -> None:
    day = Holiday(date(2026, 12, 24), "개청 기념일", HolidayKind.OFFICE)
    hours = OfficeHours(date(2026, 12, 1))
    edit = CalendarEdit(add=(day,), remove_hours=(hours,))
    plus, minus = (
        "2026. 12. 24.(목) 개청 기념일",
        "2026. 12. 1.부터 09:00~12:00, 13:00~18:00 (월화수목금)",
    )
    assert lines_of(edit) == [f"+ {plus}", f"− {minus}"]
    assert lines_of(edit, undoing=True) == [f"− {plus}", f"+ {minus}"]


def test_a_due_time_is_written_with_its_hour_where_it_has_one() -> None:
    from datetime import datetime

    assert due(date(2026, 12, 3), None) == "2026. 12. 3.(목)"
    at = to_utc(datetime(2026, 11, 25, 14, 3))
    assert due(date(2026, 11, 25), at) == "2026. 11. 25.(수) 14:03"


def test_hours_are_said_in_a_line() -> None:
    hours = OfficeHours(date(2026, 12, 1), ((480, 1020),), (5, 6))
    assert hours_said(hours) == "2026. 12. 1.부터 08:00~17:00 (토일)"
