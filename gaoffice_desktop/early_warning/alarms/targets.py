"""From limits to moments: when which alarm of what runs is due. Pure; local time inside.

Every moment follows from the limit, the calendar and the rules alone, never from the present, so
that whoever reckons it anew finds the same, and a clock that is wrong plans nothing wrong. Of the
daily ones there is no end: of those the next is reckoned, from the day of the last ring.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from gaoffice_desktop.deadlines.rules import rolled
from gaoffice_desktop.early_warning.alarms.facts import (
    AlarmRules,
    Band,
    Lead,
    LeadUnit,
    Moment,
)
from gaoffice_desktop.early_warning.alarms.rules import (
    Timing,
    band_of,
    code_of,
    daily_code,
    leads_of,
)
from gaoffice_desktop.early_warning.alarms.worktime import (
    at_on,
    last_working_day,
    next_working_day,
    working,
)
from gaoffice_desktop.petitions.lawful.afterwards import last_day_of_waiting
from gaoffice_desktop.petitions.lawful.handing import AT_ONCE, ELECTRONIC, PASSED_ON_WITHIN
from gaoffice_desktop.petitions.lawful.standing import WORKING_HOUR, working_limit
from gaoffice_desktop.petitions.lawful.supplements import ASKED_WITHIN
from gaoffice_desktop.petitions.limits import Limit, RunningLimit
from gaoffice_desktop.petitions.reasons import Passing
from gaoffice_desktop.shared.clock import to_local, to_utc
from gaoffice_desktop.workdays.rules import Calendar

if TYPE_CHECKING:
    # The settings show when alarms would ring, before the store is imported.
    from gaoffice_desktop.petitions.watching import Watched

TAKEN_IN_WITHIN = 8 * WORKING_HOUR
"""Working minutes within which what arrived online is taken in (Decree 6(8))."""

CHECKED_BY = 5
"""Day of the month by which the month before has been looked over (Rule 7)."""

CIVIL = frozenset(
    {
        Limit.SUPPLEMENT_PERIOD,
        Limit.REPRESENTATIVES,
        Limit.PROGRESS,
        Limit.OBJECTION,
        Limit.MONTHLY_CHECK,
    }
)
"""Limits whose last day moves off a Saturday or holiday (민법 제161조).

Not those that the office set itself, inside the processing period: a pause and a cooperation end
on their day, and the warning comes on the last working day up to it.
"""

_ONE_DAY = timedelta(days=1)
_INSTANT = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Target:
    """A limit as it runs now: for the office until ``target_at``, by law until ``ends_at``.

    ``begins_at`` is none where it is set by a day. Moments are aware UTC.
    """

    limit: Limit
    of: int
    band: Band
    target_at: datetime
    ends_at: datetime
    begins_at: datetime | None = None


# --- limits -> targets ----------------------------------------------------------------------


def targets_of(watched: Watched, calendar: Calendar) -> tuple[Target, ...]:
    """Return what runs on a petition; the calendar is the endless one (see ``worktime``)."""
    return tuple(_targets(watched, calendar))


def _targets(watched: Watched, calendar: Calendar) -> Iterator[Target]:
    if watched.clock_runs:
        yield Target(
            Limit.PROCESSING,
            0,
            band_of(watched.period),
            watched.alarm_at,
            watched.ends_at,
            watched.received_at,
        )
        if watched.lacking:
            yield in_minutes(Limit.SUPPLEMENT_REQUEST, watched.received_at, ASKED_WITHIN, calendar)
    for one in watched.limits:
        if one.limit is Limit.HAND_OVER and one.at is not None:
            yield in_minutes(Limit.HAND_OVER, one.at, _passed_on_within(watched, one), calendar)
        elif one.on is not None:
            yield by_day(one.limit, one.of, one.on, calendar)


def _passed_on_within(watched: Watched, limit: RunningLimit) -> int:
    """Return the working minutes of Decree 13: (4) electronic, (2) not its own, (1) the desk."""
    if watched.channel in ELECTRONIC:
        return AT_ONCE
    return PASSED_ON_WITHIN[Passing.NOT_OURS if limit.again else Passing.DESK]


def in_minutes(limit: Limit, since: datetime, minutes: int, calendar: Calendar) -> Target:
    """Return a limit of so many working minutes since a moment (Decree 6(8), 13; Rule 9(1))."""
    ends_at = to_utc(working_limit(since, minutes, calendar))
    return Target(limit, 0, Band.ALL, ends_at, ends_at, since)


def by_day(limit: Limit, of: int, on: date, calendar: Calendar) -> Target:
    """Return a limit that ends with a day: for the office at its closing, by law at midnight."""
    if limit is Limit.UNCOLLECTED:
        on = last_day_of_waiting(on, calendar)
    elif limit in CIVIL:
        on = rolled(on, calendar)
    midnight = datetime(on.year, on.month, on.day) + _ONE_DAY  # noqa: DTZ001  local time
    return Target(limit, of, Band.ALL, to_utc(calendar.closing(on)), to_utc(midnight))


def check_by(month: date, calendar: Calendar) -> Target:
    """Return by when a month has been looked over: the 5th of the next (Decree 22, Rule 7)."""
    after = (month.replace(day=1) + timedelta(days=31)).replace(day=CHECKED_BY)
    return by_day(Limit.MONTHLY_CHECK, 0, after, calendar)


# --- targets -> moments ---------------------------------------------------------------------


def moments_of(target: Target, rules: AlarmRules, calendar: Calendar) -> tuple[Moment, ...]:
    """Return every alarm that a limit wants, the daily ones excepted."""
    leads = leads_of(rules, target.limit, target.band)
    # Petitions that end together share their moments, wherever they began.
    starts = any(lead.unit is LeadUnit.START for lead in leads)
    begins_at = target.begins_at if starts else None
    dues = _dues_by(calendar)(leads, target.target_at, target.ends_at, begins_at)
    return tuple(
        Moment(target.limit, target.of, target.target_at, target.ends_at, lead, code, due_at)
        for lead, code, due_at in dues
    )


_Dues = Callable[
    [tuple[Lead, ...], datetime, datetime, datetime | None], tuple[tuple[Lead, str, datetime], ...]
]


@lru_cache(maxsize=2)
def _dues_by(calendar: Calendar) -> _Dues:
    """Return what remembers the moments of one calendar; an old calendar goes with its memory."""

    @lru_cache(maxsize=16_384)
    def dues(
        leads: tuple[Lead, ...],
        target_at: datetime,
        ends_at: datetime,
        begins_at: datetime | None,
    ) -> tuple[tuple[Lead, str, datetime], ...]:
        found = (
            (lead, code_of(lead), _due(lead, calendar, target_at, ends_at, begins_at))
            for lead in leads
        )
        return tuple((lead, code, to_utc(due)) for lead, code, due in found if due is not None)

    return dues


def _due(
    lead: Lead,
    calendar: Calendar,
    target_at: datetime,
    ends_at: datetime,
    begins_at: datetime | None,
) -> datetime | None:
    """Return when a lead is due (local time); none for what has no such moment."""
    match lead.unit:
        case LeadUnit.START:
            return None if begins_at is None else working(calendar, to_local(begins_at))
        case LeadUnit.DAYS:
            return opening_before(to_local(target_at), lead.amount, calendar)
        case LeadUnit.MINUTES:
            return calendar.subtract_minutes(to_local(target_at), lead.amount)
        case LeadUnit.OVER:
            return passed_at(ends_at, calendar)
        case LeadUnit.DAILY:
            return None


def opening_before(target: datetime, days: int, calendar: Calendar) -> datetime:
    """Return the opening so many working days before the last day; 0 is that day itself.

    Of a last day on which the office does not work, its last working day before counts.
    """
    last = last_working_day(calendar, (target - _INSTANT).date())
    day = calendar.add_workdays(last, -days)
    return at_on(calendar, day, 0)


def passed_at(ends_at: datetime, calendar: Calendar) -> datetime:
    """Return when the office first works after a limit has passed by law (local time)."""
    return working(calendar, to_local(ends_at))


def daily_of(
    target: Target,
    rules: AlarmRules,
    calendar: Calendar,
    timing: Timing,
    told_on: date | None,
) -> Moment | None:
    """Return the next daily alarm of what is over; none where the rules want none.

    It comes on the working day after somebody was last told that the limit has passed
    (``told_on``), or after the day on which they were to be.
    """
    leads = leads_of(rules, target.limit, target.band)
    lead = next((one for one in leads if one.unit is LeadUnit.DAILY), None)
    if lead is None:
        return None
    minute = timing.daily_at.hour * 60 + timing.daily_at.minute
    over_on, at = _first_daily_by(calendar)(target.ends_at, minute)
    if told_on is not None and told_on > over_on:
        at = to_utc(at_on(calendar, next_working_day(calendar, told_on), minute))
    code = daily_code(to_local(at).date())
    return Moment(target.limit, target.of, target.target_at, target.ends_at, lead, code, at)


@lru_cache(maxsize=2)
def _first_daily_by(calendar: Calendar) -> Callable[[datetime, int], tuple[date, datetime]]:
    """Return what tells when a limit is told to be over, and the first daily alarm after it."""

    @lru_cache(maxsize=16_384)
    def first_daily(ends_at: datetime, minute: int) -> tuple[date, datetime]:
        over_on = passed_at(ends_at, calendar).date()
        return over_on, to_utc(at_on(calendar, next_working_day(calendar, over_on), minute))

    return first_daily
