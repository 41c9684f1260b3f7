"""Working time without an end: by the calendar where it is confirmed, by ordinary weeks beyond."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.early_warning.alarms.worktime import (
    after_minutes,
    at_on,
    endless,
    last_at,
    last_working_day,
    next_working_day,
    working,
    working_utc,
    works,
)
from gaoffice_desktop.shared.clock import to_local, to_utc
from gaoffice_desktop.workdays.facts import CalendarState, Holiday, OfficeHours
from gaoffice_desktop.workdays.rules import Calendar
from gaoffice_desktop.workdays.seed import shipped_state
from tests.early_warning.alarms.oracle import Days

CALENDAR = Calendar(shipped_state())
ENDLESS = endless(CALENDAR)
LAST = CALENDAR.confirmed[1]

MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2029, 12, 31))
STATES = st.builds(
    lambda hours, holidays, last: CalendarState(
        hours=tuple(sorted(hours, key=lambda one: one.from_on)),
        holidays=tuple(Holiday(on, "쉬는 날") for on in holidays),
        confirmed=(date(2026, 1, 1), last),
    ),
    st.lists(
        st.builds(
            OfficeHours,
            st.dates(date(2024, 1, 1), date(2027, 6, 1)),
            st.sampled_from([((540, 720), (780, 1080)), ((600, 960),), ((480, 1200),)]),
            st.sampled_from([(0, 1, 2, 3, 4), (0, 2, 5), (6,)]),
        ),
        min_size=1,
        max_size=3,
        unique_by=lambda one: one.from_on,
    ),
    st.lists(st.dates(date(2026, 1, 1), date(2027, 12, 31)), max_size=20),
    st.dates(date(2026, 6, 1), date(2027, 12, 31)),
)


@given(STATES, MOMENTS)
def test_the_office_works_as_looking_it_up_says(state: CalendarState, moment: datetime) -> None:
    assert works(endless(Calendar(state)), moment) == Days(state).works(moment)


def test_beyond_the_confirmed_days_the_week_is_an_ordinary_one() -> None:
    assert LAST.year == 2027
    holiday = datetime(2028, 3, 1, 10)  # 삼일절, a Wednesday that nobody has confirmed
    assert works(ENDLESS, holiday)
    assert not works(ENDLESS, holiday.replace(hour=12, minute=30))
    assert not works(ENDLESS, datetime(2028, 1, 2, 10))
    assert not works(ENDLESS, datetime(2101, 1, 3, 10))


@given(MOMENTS)
def test_a_moment_moves_to_the_next_opening_and_never_back(moment: datetime) -> None:
    found = working(ENDLESS, moment)
    assert found >= moment
    assert works(ENDLESS, found)
    assert found == moment or found == Days(CALENDAR.state).from_(moment)
    assert working_utc(ENDLESS, to_utc(moment)) == to_utc(found)


@given(MOMENTS, st.integers(1, 1000))
def test_so_many_minutes_later_the_office_works(moment: datetime, minutes: int) -> None:
    found = to_local(after_minutes(ENDLESS, to_utc(moment), minutes))
    assert works(ENDLESS, found)
    assert found == Days(CALENDAR.state).wait(moment, minutes)
    assert found - moment >= timedelta(minutes=minutes)


def test_what_would_end_at_closing_comes_at_the_next_opening() -> None:
    friday = to_utc(datetime(2026, 11, 27, 17, 30))
    assert to_local(after_minutes(ENDLESS, friday, 30)) == datetime(2026, 11, 30, 9)
    lunch = to_utc(datetime(2026, 11, 27, 11, 30, 1))
    assert to_local(after_minutes(ENDLESS, lunch, 30)) == datetime(2026, 11, 27, 13, 1)


def test_days_are_counted_over_weekends_and_holidays() -> None:
    assert next_working_day(ENDLESS, date(2026, 12, 24)) == date(2026, 12, 28)
    assert last_working_day(ENDLESS, date(2026, 12, 27)) == date(2026, 12, 24)
    assert last_working_day(ENDLESS, date(2026, 12, 24)) == date(2026, 12, 24)


def test_a_minute_of_a_day_lies_in_that_day_s_hours() -> None:
    day = date(2026, 11, 25)
    assert at_on(ENDLESS, day, 550) == datetime(2026, 11, 25, 9, 10)
    assert at_on(ENDLESS, day, 0) == datetime(2026, 11, 25, 9)
    assert at_on(ENDLESS, day, 740) == datetime(2026, 11, 25, 13)
    assert at_on(ENDLESS, day, 1200) == datetime(2026, 11, 25, 9)


def test_the_last_time_of_a_minute_is_today_or_on_the_working_day_before() -> None:
    assert last_at(ENDLESS, 550, datetime(2026, 11, 30, 9, 10)) == datetime(2026, 11, 30, 9, 10)
    assert last_at(ENDLESS, 550, datetime(2026, 11, 30, 9, 9)) == datetime(2026, 11, 27, 9, 10)
    assert last_at(ENDLESS, 550, datetime(2026, 11, 29, 12)) == datetime(2026, 11, 27, 9, 10)
