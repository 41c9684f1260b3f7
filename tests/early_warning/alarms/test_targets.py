"""When which alarm of what is due: worked dates for every band and limit, and the oracle's."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.deadlines.facts import Case, Period, Unit
from gaoffice_desktop.early_warning.alarms.facts import Band
from gaoffice_desktop.early_warning.alarms.rules import Timing, default_rules
from gaoffice_desktop.early_warning.alarms.targets import (
    TAKEN_IN_WITHIN,
    Target,
    by_day,
    check_by,
    daily_of,
    in_minutes,
    moments_of,
    targets_of,
)
from gaoffice_desktop.early_warning.alarms.worktime import endless
from gaoffice_desktop.petitions.facts import Channel, State
from gaoffice_desktop.petitions.limits import Limit, RunningLimit
from gaoffice_desktop.petitions.rules import deadline_of
from gaoffice_desktop.petitions.watching import Watched
from gaoffice_desktop.shared.clock import to_local, to_utc
from gaoffice_desktop.workdays.facts import Holiday
from gaoffice_desktop.workdays.rules import Calendar, CalendarState
from gaoffice_desktop.workdays.seed import shipped_state
from tests.early_warning.alarms import oracle

CALENDAR = endless(Calendar(shipped_state()))
RULES = default_rules()
TIMING = Timing({}, {})


def a_petition(
    received: str,
    period: Period,
    *limits: RunningLimit,
    state: State = State.PROCESSING,
    channel: Channel = Channel.VISIT,
    lacking: tuple[str, ...] = (),
) -> Watched:
    at = datetime.fromisoformat(received)
    due = deadline_of(deadlines.due(Case(at, period), Calendar(shipped_state())), None)
    return Watched(
        id=1, number="2026-000001", kind_name="질의", channel=channel, state=state,
        department_id=1, handler_id=2, entered_by_id=1, received_at=to_utc(at),
        due_on=due.due_on, due_at=due.due_at, alarm_at=due.alarm_at, ends_at=due.ends_at,
        period=period, limits=limits, lacking=lacking,
    )  # fmt: skip


def dues(watched: Watched, limit: Limit) -> dict[str, str]:
    """The alarms of a limit, each with its local moment; the first daily one too."""
    target = next(one for one in targets_of(watched, CALENDAR) if one.limit is limit)
    return dues_of(target)


def dues_of(target: Target) -> dict[str, str]:
    found = {
        one.code: f"{to_local(one.due_at):%m-%d %H:%M}"
        for one in moments_of(target, RULES, CALENDAR)
    }
    daily = daily_of(target, RULES, CALENDAR, TIMING, None)
    if daily is not None:
        found[daily.code] = f"{to_local(daily.due_at):%m-%d %H:%M}"
    return found


def test_eleven_days_or_more_warn_from_the_fifth_day_before() -> None:
    """14 working days from Monday 23 November, that day counted: until Thursday 10 December."""
    assert dues(a_petition("2026-11-23T10:00", Period(Unit.DAYS, 14)), Limit.PROCESSING) == {
        "D-5": "12-03 09:00",
        "D-3": "12-07 09:00",
        "D-1": "12-09 09:00",
        "D-0": "12-10 09:00",
        "OVER": "12-11 09:00",
        "OVER+2026-12-14": "12-14 09:10",
    }


def test_six_to_ten_days_warn_from_the_third_day_before() -> None:
    assert dues(a_petition("2026-11-23T10:00", Period(Unit.DAYS, 7)), Limit.PROCESSING) == {
        "D-3": "11-26 09:00",
        "D-1": "11-30 09:00",
        "D-0": "12-01 09:00",
        "OVER": "12-02 09:00",
        "OVER+2026-12-03": "12-03 09:10",
    }


def test_five_days_or_less_warn_by_working_hours() -> None:
    """40 working hours from Monday 14:03 end on the next Monday at 14:03."""
    assert dues(a_petition("2026-11-23T14:03", Period(Unit.DAYS, 5)), Limit.PROCESSING) == {
        "H-480": "11-27 14:03",
        "H-240": "11-30 09:03",
        "H-60": "11-30 13:03",
        "OVER": "11-30 14:03",
        "OVER+2026-12-01": "12-01 09:10",
    }


def test_immediate_ones_ring_at_once_and_those_of_the_night_at_opening() -> None:
    at_once = dues(a_petition("2026-11-23T14:03", Period(Unit.IMMEDIATE)), Limit.PROCESSING)
    assert at_once["START"] == "11-23 14:03"
    assert at_once["OVER"] == "11-23 17:03"
    at_night = dues(a_petition("2026-11-20T22:00", Period(Unit.IMMEDIATE)), Limit.PROCESSING)
    assert at_night == {
        "START": "11-23 09:00",
        # Three working hours end at noon; after lunch the office works again.
        "OVER": "11-23 13:00",
        "OVER+2026-11-24": "11-24 09:10",
    }


def test_a_short_period_that_ends_at_closing_is_told_over_at_the_next_opening() -> None:
    found = dues(a_petition("2026-11-23T09:00", Period(Unit.DAYS, 5)), Limit.PROCESSING)
    assert found["H-60"] == "11-27 17:00"
    assert found["OVER"] == "11-30 09:00"


def test_leads_are_counted_over_holidays() -> None:
    """25 December is a Friday: two working days before Monday 28 is Wednesday 23."""
    watched = a_petition("2026-12-18T10:00", Period(Unit.DAYS, 6))
    found = dues(watched, Limit.PROCESSING)
    assert found["D-0"] == "12-28 09:00"
    assert found["D-1"] == "12-24 09:00"
    assert found["D-3"] == "12-22 09:00"


@pytest.mark.parametrize("state", [State.SUPPLEMENT, State.PAUSED, State.DONE])
def test_the_processing_period_rings_only_while_it_runs(state: State) -> None:
    watched = a_petition("2026-11-23T10:00", Period(Unit.DAYS, 7), state=state, lacking=("도면",))
    assert targets_of(watched, CALENDAR) == ()


def test_a_hand_over_has_one_hour_three_or_none() -> None:
    """Decree 13(1): one working hour from the desk; (2) three where it was not theirs; (4)."""
    at = to_utc(datetime(2026, 11, 23, 17, 30))
    desk = a_petition(
        "2026-11-23T17:30", Period(Unit.DAYS, 7), RunningLimit(Limit.HAND_OVER, at=at)
    )
    assert dues(desk, Limit.HAND_OVER) == {
        "H-20": "11-24 09:10",
        "OVER": "11-24 09:30",
        "OVER+2026-11-25": "11-25 09:10",
    }
    again = RunningLimit(Limit.HAND_OVER, at=at, again=True)
    theirs = a_petition("2026-11-23T10:00", Period(Unit.DAYS, 7), again)
    assert dues(theirs, Limit.HAND_OVER)["OVER"] == "11-24 11:30"
    electronic = a_petition(
        "2026-11-23T10:00", Period(Unit.DAYS, 7), again, channel=Channel.EPEOPLE
    )
    assert dues(electronic, Limit.HAND_OVER)["OVER"] == "11-24 09:30"


def test_what_is_lacking_is_asked_for_within_eight_working_hours() -> None:
    watched = a_petition("2026-11-23T14:00", Period(Unit.DAYS, 7), lacking=("도면",))
    assert dues(watched, Limit.SUPPLEMENT_REQUEST) == {
        "H-120": "11-24 11:00",
        "OVER": "11-24 14:00",
    }


def test_what_came_online_is_taken_in_within_eight_working_hours() -> None:
    applied = to_utc(datetime(2026, 11, 21, 23, 0))
    target = in_minutes(Limit.TAKE_IN, applied, TAKEN_IN_WITHIN, CALENDAR)
    assert dues_of(target) == {
        "H-240": "11-23 14:00",
        "H-60": "11-23 17:00",
        "OVER": "11-24 09:00",
        "OVER+2026-11-25": "11-25 09:10",
    }


DAY_LIMITS = [
    # (limit, on, the alarms)
    (Limit.SUPPLEMENT_PERIOD, date(2026, 11, 30),
     {"D-1": "11-27 09:00", "D-0": "11-30 09:00", "OVER": "12-01 09:00",
      "OVER+2026-12-02": "12-02 09:10"}),
    # A Saturday: it ends on Monday (민법 제161조).
    (Limit.SUPPLEMENT_PERIOD, date(2026, 11, 28),
     {"D-1": "11-27 09:00", "D-0": "11-30 09:00", "OVER": "12-01 09:00",
      "OVER+2026-12-02": "12-02 09:10"}),
    # A pause ends on its day; the warning comes on the last working day up to it.
    (Limit.PAUSE, date(2026, 11, 28),
     {"D-1": "11-26 09:00", "D-0": "11-27 09:00", "OVER": "11-30 09:00",
      "OVER+2026-12-01": "12-01 09:10"}),
    (Limit.COOPERATION, date(2026, 11, 27),
     {"D-1": "11-26 09:00", "D-0": "11-27 09:00", "OVER": "11-30 09:00"}),
    (Limit.REPRESENTATIVES, date(2026, 11, 27), {"D-0": "11-27 09:00", "OVER": "11-30 09:00"}),
    (Limit.PROGRESS, date(2026, 12, 23),
     {"D-3": "12-18 09:00", "D-0": "12-23 09:00", "OVER": "12-24 09:00",
      "OVER+2026-12-28": "12-28 09:10"}),
    (Limit.OBJECTION, date(2026, 12, 25),
     {"D-3": "12-22 09:00", "D-1": "12-24 09:00", "D-0": "12-28 09:00", "OVER": "12-29 09:00",
      "OVER+2026-12-30": "12-30 09:10"}),
    # 15 days from 1 December end on the 16th; then it may be disposed of (Decree 25(4)).
    (Limit.UNCOLLECTED, date(2026, 12, 1), {"OVER": "12-17 09:00"}),
]  # fmt: skip


@pytest.mark.parametrize(("limit", "on", "wanted"), DAY_LIMITS)
def test_limits_of_days_ring_at_opening(limit: Limit, on: date, wanted: dict[str, str]) -> None:
    assert dues_of(by_day(limit, 4, on, CALENDAR)) == wanted


def test_a_month_is_checked_by_the_fifth_of_the_next() -> None:
    """5 December 2026 is a Saturday, so Monday the 7th (Rule 7, 민법 제161조)."""
    assert dues_of(check_by(date(2026, 11, 1), CALENDAR)) == {
        "D-3": "12-02 09:00",
        "D-1": "12-04 09:00",
        "D-0": "12-07 09:00",
        "OVER": "12-08 09:00",
        "OVER+2026-12-09": "12-09 09:10",
    }
    january = check_by(date(2026, 12, 1), CALENDAR)
    assert to_local(january.target_at) == datetime(2027, 1, 5, 18)


def test_a_limit_knows_its_closing_for_the_office_and_its_midnight_by_law() -> None:
    target = by_day(Limit.OBJECTION, 4, date(2026, 11, 30), CALENDAR)
    assert to_local(target.target_at) == datetime(2026, 11, 30, 18)
    assert to_local(target.ends_at) == datetime(2026, 12, 1)
    assert (target.of, target.band) == (4, Band.ALL)


def test_the_next_daily_one_follows_the_day_on_which_somebody_was_told() -> None:
    target = by_day(Limit.OBJECTION, 0, date(2026, 11, 30), CALENDAR)
    friday = date(2026, 12, 4)
    daily = daily_of(target, RULES, CALENDAR, TIMING, friday)
    assert daily is not None
    assert (daily.code, to_local(daily.due_at)) == (
        "OVER+2026-12-07", datetime(2026, 12, 7, 9, 10),
    )  # fmt: skip
    later = Timing({}, {}, time(12, 30))
    daily = daily_of(target, RULES, CALENDAR, later, friday)
    assert daily is not None
    assert to_local(daily.due_at) == datetime(2026, 12, 7, 13)


def test_beyond_the_confirmed_holidays_alarms_go_on() -> None:
    last = shipped_state().confirmed[1]
    target = by_day(Limit.PROGRESS, 0, last + timedelta(days=20), CALENDAR)
    assert len(dues_of(target)) == 4


STATES = st.lists(st.dates(date(2026, 10, 1), date(2027, 2, 1)), max_size=30).map(
    lambda days: CalendarState(
        shipped_state().hours,
        (*shipped_state().holidays, *(Holiday(day, "임시공휴일") for day in days)),
        shipped_state().confirmed,
    )
)
LIMITS = st.builds(
    lambda limit, of, on, minute, again: RunningLimit(
        limit,
        of,
        on=None if limit is Limit.HAND_OVER else on,
        at=datetime(2026, 11, 2, tzinfo=UTC) + timedelta(minutes=minute)
        if limit is Limit.HAND_OVER
        else None,
        again=again,
    ),
    st.sampled_from(
        [one for one in Limit
         if one not in (Limit.PROCESSING, Limit.TAKE_IN, Limit.SUPPLEMENT_REQUEST)]
    ),
    st.integers(0, 9),
    st.dates(date(2026, 10, 20), date(2027, 1, 10)),
    st.integers(0, 60 * 24 * 40),
    st.booleans(),
)  # fmt: skip
PERIODS = st.sampled_from(
    [Period(Unit.IMMEDIATE), *(Period(Unit.DAYS, days) for days in (1, 3, 5, 6, 10, 11, 30)),
     Period(Unit.WEEKS, 1), Period(Unit.MONTHS, 1)]
)  # fmt: skip


@given(
    STATES,
    PERIODS,
    st.integers(0, 60 * 24 * 40),
    st.lists(LIMITS, max_size=3).map(tuple),
    st.sampled_from(Channel),
    st.booleans(),
)
def test_every_moment_is_the_oracle_s(
    state: CalendarState,
    period: Period,
    minute: int,
    limits: tuple[RunningLimit, ...],
    channel: Channel,
    lacks: bool,
) -> None:
    calendar, days = endless(Calendar(state)), oracle.Days(state)
    received = datetime(2026, 11, 1) + timedelta(minutes=minute)
    due = deadline_of(deadlines.due(Case(received, period), Calendar(state)), None)
    watched = Watched(
        id=1, number="1", kind_name="", channel=channel, state=State.RECEIVED, department_id=1,
        handler_id=2, entered_by_id=1, received_at=to_utc(received), due_on=due.due_on,
        due_at=due.due_at, alarm_at=due.alarm_at, ends_at=due.ends_at, period=period,
        limits=limits, lacking=("도면",) if lacks else (),
    )  # fmt: skip
    wanted = [
        (run.limit, run.of, run.target, run.ends, sorted(
            (code, at) for code, (at, _) in oracle.moments(run, RULES, days).items()
        ))
        for run in oracle.runs_of(watched, days)
    ]  # fmt: skip
    found = [
        (one.limit, one.of, to_local(one.target_at), to_local(one.ends_at), sorted(
            (moment.code, to_local(moment.due_at)) for moment in moments_of(one, RULES, calendar)
        ))
        for one in targets_of(watched, calendar)
    ]  # fmt: skip
    assert found == wanted
