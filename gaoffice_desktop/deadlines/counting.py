"""The fast path of the clock: arithmetic on the calendar's tables, no walk.

Each regime is the same idea on another axis (working minutes, working days, calendar days): the
period takes the stretch [start, end), every excluded stretch inside it pushes the end on.
Times are naive local time, to the minute.
"""

from __future__ import annotations

from calendar import isleap
from collections.abc import Callable, Iterable
from datetime import date, datetime

from gaoffice_desktop.deadlines.facts import (
    DAY_MINUTES,
    Case,
    Due,
    Exclusion,
    Period,
    Unit,
    minutes_of,
)
from gaoffice_desktop.workdays.facts import BeyondCalendar
from gaoffice_desktop.workdays.rules import Calendar

_SHORT_MONTHS = frozenset({4, 6, 9, 11})


def due(case: Case, calendar: Calendar) -> Due:
    """Return when the period of a case ends (민원 처리에 관한 법률 제19조, 같은 법 시행령 제19조).

    Raises:
        BeyondCalendar: it would start or end where the holidays are not confirmed.
    """
    minutes = minutes_of(case.period)
    if not minutes:
        whole_days = _by_days if case.period.unit is Unit.DAYS else _by_calendar
        return whole_days(case, calendar)
    # Working hours from the moment of receipt (제19조제1항).
    if case.extensions:
        minutes += DAY_MINUTES * sum(case.extensions)
    if case.exclusions:
        starts_at, start = calendar.start_from(case.received_at)
        end = _pushed(start, start + minutes, case.exclusions, calendar.minutes_until)
        at = calendar.end_of_minute(end)
    else:
        starts_at, at = calendar.stretch(case.received_at, minutes)
    day = at.date()
    if not at.hour and not at.minute:
        # An office open until midnight ends its day at the next day's 00:00.
        day = date.fromordinal(at.toordinal() - 1)
    return Due(day, at, at, at, starts_at)


def _by_days(case: Case, calendar: Calendar) -> Due:
    """Count working days, the first day included (제19조제2항)."""
    starts_at, _ = calendar.start_from(case.received_at)
    start = calendar.workdays_until(starts_at.toordinal())
    end = start + case.period.amount
    if case.extensions:
        end += sum(case.extensions)
    if case.exclusions:
        end = _pushed(start, end, case.exclusions, calendar.workdays_until)
    return _whole_day(calendar.workday(end - 1), starts_at, calendar)


def _by_calendar(case: Case, calendar: Calendar) -> Due:
    """Count by the calendar, the first day included; the end rolls (제19조제3항, 민법 제160조).

    The end never lands on a day that is not counted: an office that waits for a supplement on
    the day to which the end has rolled could not answer on it.
    """
    starts_at, _ = calendar.start_from(case.received_at)
    start = starts_at.toordinal()
    end = nominal_end(starts_at.date(), case.period, calendar).toordinal() + 1
    end += sum(case.extensions)
    if case.exclusions:
        end = _pushed(start, end, case.exclusions, _itself)
    day = calendar.workday(calendar.workdays_until(end - 1))
    for first, after in merged(case.exclusions):
        if first <= day.toordinal() < after:
            day = calendar.workday(calendar.workdays_until(after))
    return _whole_day(day, starts_at, calendar)


def _whole_day(day: date, starts_at: datetime, calendar: Calendar) -> Due:
    legal_end = datetime.fromordinal(day.toordinal() + 1)
    return Due(day, None, legal_end, calendar.closing(day), starts_at)


def nominal_end(start: date, period: Period, calendar: Calendar) -> date:
    """Return the last day of a period that starts on a day and counts it (민법 제160조).

    Months and years end on the eve of the corresponding day, or on the last day of the month
    where that day does not exist.

    Raises:
        BeyondCalendar: the end lies past what is confirmed, and perhaps past any calendar.
    """
    if period.unit is Unit.DAYS or period.unit is Unit.WEEKS:
        days = period.amount * (7 if period.unit is Unit.WEEKS else 1)
        return _within(start.toordinal() + days - 1, calendar)
    months = period.amount * (12 if period.unit is Unit.YEARS else 1)
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    if year > calendar.confirmed[1].year + 1:
        raise BeyondCalendar.after(calendar.confirmed[1])
    length = _length_of(year, month + 1)
    if start.day > length:
        return date(year, month + 1, length)
    return date.fromordinal(date(year, month + 1, start.day).toordinal() - 1)


def _length_of(year: int, month: int) -> int:
    if month == 2:
        return 29 if isleap(year) else 28
    return 30 if month in _SHORT_MONTHS else 31


def _within(ordinal: int, calendar: Calendar) -> date:
    if ordinal > calendar.confirmed[1].toordinal():
        raise BeyondCalendar.after(calendar.confirmed[1])
    return date.fromordinal(ordinal)


def _itself(ordinal: int) -> int:
    return ordinal


def _pushed(
    start: int, end: int, exclusions: Iterable[Exclusion], until: Callable[[int], int]
) -> int:
    """Push the end of [start, end) on by what is excluded inside it, what it reaches included."""
    for first, after in merged(exclusions):
        low, high = max(until(first), start), until(after)
        if low >= end:
            break
        if high > low:
            end += high - low
    return end


def merged(exclusions: Iterable[Exclusion]) -> list[tuple[int, int]]:
    """Return the excluded days as disjoint ascending stretches of ordinals, the end exclusive."""
    stretches: list[tuple[int, int]] = []
    for first, after in sorted(
        (e.first_on.toordinal(), e.last_on.toordinal() + 1) for e in exclusions
    ):
        if stretches and first <= stretches[-1][1]:
            stretches[-1] = (stretches[-1][0], max(after, stretches[-1][1]))
        else:
            stretches.append((first, after))
    return stretches
