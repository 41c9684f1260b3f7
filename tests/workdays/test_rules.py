"""The compiled calendar: which day works, how minutes and days add up, how it is edited."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.workdays.facts import (
    NINE_TO_SIX,
    BeyondCalendar,
    CalendarEdit,
    CalendarState,
    Holiday,
    HolidayKind,
    OfficeHours,
)
from gaoffice_desktop.workdays.rules import Calendar, edited, hours_problem, undoing
from gaoffice_desktop.workdays.seed import shipped_state

YEAR = (date(2026, 1, 1), date(2026, 12, 31))
HOURS = OfficeHours(YEAR[0])
CHRISTMAS = Holiday(date(2026, 12, 25), "기독탄신일")
FOUNDING = Holiday(date(2026, 12, 22), "개청기념일", HolidayKind.OFFICE)
STATE = CalendarState((HOURS,), (FOUNDING, CHRISTMAS), YEAR)
CALENDAR = Calendar(STATE)


def test_a_day_works_unless_it_is_a_weekend_or_a_holiday() -> None:
    working = [day for day in range(21, 32) if CALENDAR.is_working(date(2026, 12, day))]
    assert working == [21, 23, 24, 28, 29, 30, 31]


def test_only_public_holidays_saturdays_and_sundays_are_public_days_off() -> None:
    days = [day for day in range(21, 29) if CALENDAR.is_public_day_off(date(2026, 12, day))]
    assert days == [25, 26, 27]


def test_two_holidays_on_a_day_are_named_together_and_once() -> None:
    both = (Holiday(date(2025, 5, 5), "어린이날"), Holiday(date(2025, 5, 5), "부처님오신날"))
    twice = Holiday(date(2025, 5, 5), "어린이날", HolidayKind.TEMPORARY)
    calendar = Calendar.compile([HOURS], (*both, twice), (date(2025, 1, 1), date(2025, 12, 31)))
    assert calendar.holiday_name(date(2025, 5, 5)) == "어린이날·부처님오신날"


def test_a_holiday_outside_the_confirmed_range_is_no_trouble() -> None:
    calendar = Calendar.compile([HOURS], [Holiday(date(2030, 1, 1), "1월 1일")], YEAR)
    assert calendar.workday(0) == date(2026, 1, 1)


def test_hours_and_closing_of_a_day() -> None:
    assert CALENDAR.intervals(date(2026, 12, 24)) == NINE_TO_SIX
    assert CALENDAR.intervals(CHRISTMAS.on) == ()
    assert CALENDAR.closing(date(2026, 12, 24)) == datetime(2026, 12, 24, 18)
    assert CALENDAR.closing(CHRISTMAS.on) == datetime(2026, 12, 26)


def test_a_span_of_minutes_ends_at_closing_and_starts_at_opening() -> None:
    monday = datetime(2026, 11, 23, 9)
    total = CALENDAR.minute_of(monday)
    assert CALENDAR.end_of_minute(total) == datetime(2026, 11, 20, 18)
    assert CALENDAR.start_of_minute(total) == monday


@pytest.mark.parametrize(
    ("received", "starts"),
    [
        ("2026-11-25T14:03:59.5", "2026-11-25T14:03"),
        ("2026-11-25T08:59", "2026-11-25T09:00"),
        ("2026-11-25T09:00", "2026-11-25T09:00"),
        ("2026-11-25T12:00", "2026-11-25T13:00"),
        ("2026-11-25T17:59", "2026-11-25T17:59"),
        ("2026-11-25T18:00", "2026-11-26T09:00"),
        ("2026-12-24T23:59", "2026-12-28T09:00"),
    ],
)
def test_counting_starts_at_once_or_at_the_next_opening(received: str, starts: str) -> None:
    found, total = CALENDAR.start_from(datetime.fromisoformat(received))
    assert found == datetime.fromisoformat(starts)
    assert total == CALENDAR.minute_of(found)


def test_working_days_forward_and_back() -> None:
    assert CALENDAR.add_workdays(date(2026, 12, 21), 1) == date(2026, 12, 23)
    assert CALENDAR.add_workdays(date(2026, 12, 28), -3) == date(2026, 12, 21)
    assert CALENDAR.add_workdays(date(2026, 12, 26), 0) == date(2026, 12, 28)


def test_hours_change_with_effect_from_a_date() -> None:
    summer = OfficeHours(date(2026, 7, 1), ((480, 1020),), (0, 1, 2, 3))
    calendar = Calendar.compile([summer, HOURS], [], YEAR)
    assert calendar.intervals(date(2026, 6, 30)) == NINE_TO_SIX
    assert calendar.intervals(date(2026, 7, 1)) == ((480, 1020),)
    assert calendar.is_working(date(2026, 6, 26))
    assert not calendar.is_working(date(2026, 7, 3))


def test_the_earliest_hours_serve_the_days_before_them_and_later_ones_wait() -> None:
    early = OfficeHours(date(2026, 6, 1), ((480, 1020),))
    late = OfficeHours(date(2027, 3, 1), ((600, 660),))
    calendar = Calendar.compile([late, early], [], YEAR)
    assert calendar.intervals(date(2026, 1, 2)) == ((480, 1020),)
    assert calendar.intervals(date(2026, 12, 31)) == ((480, 1020),)


def test_of_hours_changed_before_the_range_the_newest_hold() -> None:
    older = OfficeHours(date(2020, 1, 1), ((480, 1020),))
    newer = OfficeHours(date(2025, 1, 1), ((600, 660),))
    calendar = Calendar.compile([older, newer], [], YEAR)
    assert calendar.intervals(date(2026, 1, 2)) == ((600, 660),)


@pytest.mark.parametrize("day", [date(2025, 12, 31), date(2027, 1, 1)])
def test_a_day_outside_the_confirmed_range_is_refused(day: date) -> None:
    midnight = datetime(day.year, day.month, day.day)
    for ask in (
        lambda: CALENDAR.is_working(day),
        lambda: CALENDAR.holiday_name(day),
        lambda: CALENDAR.closing(day),
        lambda: CALENDAR.minute_of(midnight),
        lambda: CALENDAR.start_from(midnight),
        lambda: CALENDAR.workdays_before(day),
    ):
        with pytest.raises(BeyondCalendar):
            ask()


def test_counting_out_of_the_range_is_refused_on_both_sides() -> None:
    for ask in (
        lambda: CALENDAR.add_minutes(datetime(2026, 12, 31, 17, 59), 2),
        lambda: CALENDAR.start_from(datetime(2026, 12, 31, 18)),
        lambda: CALENDAR.subtract_minutes(datetime(2026, 1, 1, 9, 1), 2),
        lambda: CALENDAR.add_workdays(date(2026, 12, 31), 1),
        lambda: CALENDAR.add_workdays(date(2026, 1, 1), -1),
    ):
        with pytest.raises(BeyondCalendar):
            ask()


# Editing


@pytest.mark.parametrize(
    ("hours", "word"),
    [
        (OfficeHours(YEAR[0], ()), "한 구간"),
        (OfficeHours(YEAR[0], weekdays=()), "요일"),
        (OfficeHours(YEAR[0], weekdays=(0, 7)), "요일"),
        (OfficeHours(YEAR[0], ((720, 540),)), "겹치지"),
        (OfficeHours(YEAR[0], ((540, 540),)), "겹치지"),
        (OfficeHours(YEAR[0], ((540, 720), (700, 1080))), "겹치지"),
        (OfficeHours(YEAR[0], ((780, 1080), (540, 720))), "겹치지"),
        (OfficeHours(YEAR[0], ((540, 1441),)), "24:00"),
        (OfficeHours(YEAR[0], ((-1, 720),)), "00:00"),
    ],
)
def test_hours_that_cannot_be(hours: OfficeHours, word: str) -> None:
    assert word in str(hours_problem(hours))


def test_hours_that_can_be() -> None:
    assert hours_problem(HOURS) is None
    assert hours_problem(OfficeHours(YEAR[0], ((0, 720), (720, 1440)), (6,))) is None


def test_an_edit_adds_and_removes() -> None:
    declared = Holiday(date(2026, 12, 1), "임시공휴일", HolidayKind.TEMPORARY)
    later = OfficeHours(date(2026, 7, 1), ((600, 660),))
    found = edited(STATE, CalendarEdit(add=(declared,), remove=(CHRISTMAS,), add_hours=(later,)))
    assert found == CalendarState((HOURS, later), (declared, FOUNDING), YEAR)


@pytest.mark.parametrize(
    ("edit", "word"),
    [
        (CalendarEdit(add=(CHRISTMAS,)), "이미"),
        (CalendarEdit(add=(replace(CHRISTMAS, name=" "),)), "이름"),
        (CalendarEdit(remove=(replace(CHRISTMAS, name="성탄절"),)), "다른 사람"),
        (CalendarEdit(remove_hours=(replace(HOURS, weekdays=(0,)),)), "다른 사람"),
        (CalendarEdit(remove_hours=(HOURS,)), "남지 않"),
        (CalendarEdit(add_hours=(OfficeHours(YEAR[0], ()),)), "한 구간"),
        (CalendarEdit(confirmed=(YEAR[1], YEAR[0])), "늦습니다"),
        (CalendarEdit(confirmed=(YEAR[0], date(2027, 12, 31))), "2027년은"),
        (CalendarEdit(confirmed=(YEAR[0], date(9999, 12, 31))), "2100년"),
        (CalendarEdit(confirmed=(date(1026, 1, 1), YEAR[1])), "2000년"),
    ],
)
def test_an_edit_that_does_not_fit_is_refused(edit: CalendarEdit, word: str) -> None:
    with pytest.raises(UserError, match=word):
        edited(STATE, edit)


def test_the_confirmed_range_grows_with_the_holidays_of_the_new_year() -> None:
    new_year = Holiday(date(2027, 1, 1), "1월 1일")
    until = (YEAR[0], date(2027, 12, 31))
    assert edited(STATE, CalendarEdit(add=(new_year,), confirmed=until)).confirmed == until


def test_undoing_an_edit_gives_back_what_was() -> None:
    declared = Holiday(date(2026, 12, 1), "임시공휴일", HolidayKind.TEMPORARY)
    done = CalendarEdit(
        add=(declared, Holiday(date(2027, 1, 1), "1월 1일")),
        remove=(CHRISTMAS,),
        add_hours=(OfficeHours(date(2026, 7, 1), ((600, 660),)),),
        confirmed=(YEAR[0], date(2027, 12, 31)),
    )
    after = edited(STATE, done)
    assert edited(after, undoing(done, after, STATE)) == STATE


def test_the_seeded_decade_has_the_days_it_should() -> None:
    calendar = Calendar(shipped_state())
    first, last = calendar.confirmed
    days = [date.fromordinal(o) for o in range(first.toordinal(), last.toordinal() + 1)]
    off = {one.on for one in shipped_state().holidays}
    working = [day for day in days if day.weekday() < 5 and day not in off]
    assert [day for day in days if calendar.is_working(day)] == working
    assert calendar.workdays_before(last) + 1 == len(working)
