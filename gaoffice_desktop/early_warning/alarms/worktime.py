"""The office's working time without an end: what rings must ring beyond the holidays too.

No lawful date is ever named where nobody has confirmed the holidays. A warning is no such date,
and one that stopped on New Year's Eve because next year's holidays were not confirmed would be
the worst of all: beyond the confirmed days the office is taken to work Mon-Fri, 09-12 and 13-18.
Times are naive local time, as in the calendar.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache

from gaoffice_desktop.shared.clock import to_local, to_utc
from gaoffice_desktop.workdays.facts import CalendarState, OfficeHours
from gaoffice_desktop.workdays.rules import EARLIEST, LATEST, Calendar

_ONE_DAY, _ONE_MINUTE = timedelta(days=1), timedelta(minutes=1)


YEARS_BEFORE, YEARS_AFTER = 2, 10
"""How far beyond what is confirmed alarms are reckoned: each further year costs memory."""


@lru_cache(maxsize=2)
def endless(calendar: Calendar) -> Calendar:
    """Return the calendar with ordinary weeks before and after what is confirmed.

    Only the newest are kept: an edit makes a new one, and each holds megabytes.
    """
    first, last = calendar.confirmed
    begins = max(EARLIEST, date(first.year - YEARS_BEFORE, 1, 1))
    ends = min(LATEST, date(last.year + YEARS_AFTER, 12, 31))
    ordered = sorted(calendar.state.hours, key=lambda one: one.from_on)
    # The earliest hours also serve the days before them, inside what is confirmed.
    earlier = [one for one in ordered if one.from_on <= first] or ordered[:1]
    hours = [
        OfficeHours(first, earlier[-1].intervals, earlier[-1].weekdays),
        *(one for one in ordered if first < one.from_on <= last and one is not earlier[-1]),
    ]
    if first > begins:
        hours.insert(0, OfficeHours(begins))
    if last < ends:
        hours.append(OfficeHours(last + _ONE_DAY))
    holidays = tuple(one for one in calendar.state.holidays if first <= one.on <= last)
    return Calendar(CalendarState(tuple(hours), holidays, (begins, ends)))


def works(calendar: Calendar, local: datetime) -> bool:
    """Tell whether the office works at a moment."""
    first, last = calendar.confirmed
    if not first <= local.date() <= last:
        return False
    minute = local.hour * 60 + local.minute
    return any(opens <= minute < closes for opens, closes in calendar.intervals(local.date()))


def working(calendar: Calendar, local: datetime) -> datetime:
    """Return a moment if the office works then, else its next opening."""
    if works(calendar, local):
        return local
    opening, _ = calendar.start_from(local)
    return opening


def working_utc(calendar: Calendar, moment: datetime) -> datetime:
    """Return a moment if the office works then, else its next opening; both in UTC."""
    local = to_local(moment)
    return moment if works(calendar, local) else to_utc(working(calendar, local))


def after_minutes(calendar: Calendar, moment: datetime, minutes: int) -> datetime:
    """Return when so many whole working minutes have passed since a moment, both in UTC.

    In working time: what ends with the day comes at the next opening.
    """
    local = to_local(moment)
    begun = local.replace(second=0, microsecond=0)
    if local != begun:
        begun += _ONE_MINUTE  # never a second too soon
    return to_utc(calendar.start_of_minute(calendar.minute_of(begun) + minutes))


def next_working_day(calendar: Calendar, after: date) -> date:
    """Return the first working day after a day."""
    return calendar.workday(calendar.workdays_before(after + _ONE_DAY))


def last_working_day(calendar: Calendar, until: date) -> date:
    """Return the last working day up to and with a day."""
    return calendar.workday(calendar.workdays_before(until + _ONE_DAY) - 1)


def at_on(calendar: Calendar, day: date, minute: int) -> datetime:
    """Return a minute of a working day, moved into the hours of that day (local time).

    Past its closing the day's opening: what is said once a day is said on its day.
    """
    intervals = calendar.intervals(day)
    begins = datetime(day.year, day.month, day.day)  # noqa: DTZ001  local time, as everything here
    for opens, closes in intervals:
        if minute < closes:
            return begins + timedelta(minutes=max(opens, minute))
    return begins + timedelta(minutes=intervals[0][0])


def last_at(calendar: Calendar, minute: int, until: datetime) -> datetime:
    """Return when a minute of a working day came last, up to and with a moment (local time)."""
    day = last_working_day(calendar, until.date())
    found = at_on(calendar, day, minute)
    return (
        found
        if found <= until
        else at_on(calendar, last_working_day(calendar, day - _ONE_DAY), minute)
    )
