from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.early_warning.surges import queries
from gaoffice_desktop.early_warning.surges.counting import (
    Counts,
    Days,
    counted,
    monday_of,
    rows_of,
    week_of,
)
from gaoffice_desktop.early_warning.surges.facts import TopicKind
from gaoffice_desktop.early_warning.surges.seasons import Seasons, seasons_of
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.workdays.facts import Holiday, OfficeHours
from gaoffice_desktop.workdays.rules import Calendar
from tests.early_warning.surges.room import KIND, TODAY, SurgeRoom

KEY = (TopicKind.KIND, "grievance")
WEEK = week_of(date(2026, 11, 16).toordinal())
CALENDAR = Calendar.compile(
    (OfficeHours(date(2020, 1, 1)),),
    (Holiday(date(2026, 1, 1), "신정"), Holiday(date(2026, 10, 9), "한글날")),
    (date(2026, 1, 1), date(2026, 12, 31)),
)


def counts_of(weeks: dict[int, Days]) -> Counts:
    return Counts(min(weeks, default=WEEK), {KEY: weeks}, whole=weeks)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_each_day_is_in_the_week_of_its_monday(on: date) -> None:
    monday = monday_of(week_of(on.toordinal()))
    assert monday.weekday() == 0
    assert timedelta(0) <= on - monday < timedelta(7)


@given(st.lists(st.tuples(*[st.integers(0, 9)] * 7), min_size=1, max_size=20))
def test_weeks_and_days_say_the_same(found: list[Days]) -> None:
    first = WEEK - len(found) + 1
    counts = counts_of({first + at: days for at, days in enumerate(found)})
    series = counts.series(KEY, WEEK)
    assert series == [sum(days) for days in found]
    every = range(first * 7 + 1, WEEK * 7 + 8)
    assert sum(counts.day(KEY, one) for one in every) == sum(series)
    assert [counts.day(KEY, one) for one in every] == [one for days in found for one in days]
    assert sum(counts.whole_day(one) for one in every) == sum(series)
    assert counts.series(KEY, WEEK, 3) == series[-3:]


def test_a_topic_or_week_that_nothing_came_in_counts_nothing() -> None:
    counts = counts_of({WEEK - 2: (1, 0, 0, 0, 0, 0, 0)})
    assert counts.series((TopicKind.KIND, "other"), WEEK) == [0, 0, 0]
    assert counts.series(KEY, WEEK) == [1, 0, 0]
    assert counts.day(KEY, WEEK * 7 + 1) == 0


def test_only_what_was_counted_anew_is_stored() -> None:
    weeks: dict[int, Days] = {WEEK - 1: (1,) * 7, WEEK: (2,) * 7}
    counts = Counts(WEEK - 1, {KEY: weeks}, fresh=frozenset({WEEK}))
    assert rows_of(counts) == [
        {"week": WEEK, "topic": "kind", "code": "grievance", "days": [2] * 7}
    ]


def test_an_event_that_appears_after_a_later_one_is_counted_too(room: SurgeRoom) -> None:
    """On a server the transaction of the greater number may end first."""
    long_ago = TODAY - timedelta(weeks=6)
    first, *_ = room.put(long_ago, 4)
    room.evaluate()
    with room.database.change() as work:
        last = queries.mark(work, queries.EVENT_MARK)
        assert last is not None
        assert queries.set_mark(work, queries.EVENT_MARK, last + 5, last)
    room.happen(first, state=State.CANCELLED.value)
    with room.database.read() as work:
        week = week_of(long_ago.toordinal())
        assert counted(work, TODAY).weeks[TopicKind.KIND, KIND][week][long_ago.weekday()] == 3


# --- seasons ----------------------------------------------------------------------------


def half_a_year() -> Counts:
    """Twice as many on Mondays, few on days off, nothing else."""
    return counts_of({WEEK - at: (20, 10, 10, 10, 10, 1, 1) for at in range(30)})


def test_an_average_week_weighs_one_and_a_short_one_less() -> None:
    seasons = seasons_of(half_a_year(), CALENDAR, date(2026, 11, 25))
    monday = WEEK * 7 + 1
    assert seasons.day(monday) == pytest.approx(20 / 12, rel=0.03)
    assert seasons.day(monday + 1) == pytest.approx(10 / 12, rel=0.03)
    assert 0.05 < seasons.day(monday + 5) < 0.2
    assert seasons.week(WEEK) == pytest.approx(1.0, rel=0.01)
    holiday = week_of(date(2026, 10, 9).toordinal())
    assert seasons.week(holiday) == pytest.approx(1 - 0.14, abs=0.03)


def test_working_days_are_compared_with_working_days() -> None:
    seasons = seasons_of(half_a_year(), CALENDAR, date(2026, 11, 25))
    today = date(2026, 10, 12).toordinal()
    found = [date.fromordinal(one) for one in seasons.comparable(today, 7)]
    assert date(2026, 10, 9) not in found
    assert found == sorted(found)
    assert all(one.weekday() < 5 for one in found)
    assert found[-1] == date(2026, 10, 8)
    off = [date.fromordinal(one) for one in seasons.comparable(date(2026, 10, 11).toordinal(), 3)]
    assert off == [date(2026, 10, 4), date(2026, 10, 9), date(2026, 10, 10)]


def test_beyond_what_is_confirmed_monday_to_friday_is_worked() -> None:
    seasons = seasons_of(half_a_year(), CALENDAR, date(2027, 1, 6))
    assert seasons.works(date(2027, 3, 1))
    assert not seasons.works(date(2027, 3, 6))


def test_an_office_without_a_past_has_even_days() -> None:
    seasons = seasons_of(Counts(WEEK, {}), CALENDAR, date(2026, 11, 25))
    assert seasons.day(WEEK * 7 + 1) == 1.0
    assert seasons.week(WEEK) == pytest.approx(1.0)
    assert isinstance(seasons, Seasons)
