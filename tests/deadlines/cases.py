"""Short ways to write a case down."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache

from gaoffice_desktop.deadlines.facts import Case, Exclusion, ExclusionReason, Period, Unit
from gaoffice_desktop.workdays.facts import Holiday, HolidayKind, OfficeHours
from gaoffice_desktop.workdays.rules import Calendar
from gaoffice_desktop.workdays.seed import shipped_state

IMMEDIATE = Period(Unit.IMMEDIATE)


@cache
def seeded() -> Calendar:
    """The calendar the program ships with."""
    return Calendar(shipped_state())


def own(
    *holidays: str,
    intervals: tuple[tuple[int, int], ...] = ((540, 720), (780, 1080)),
    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4),
    years: tuple[int, int] = (2025, 2029),
) -> Calendar:
    return Calendar.compile(
        [OfficeHours(date(years[0], 1, 1), intervals, weekdays)],
        [Holiday(date.fromisoformat(day), "임시공휴일", HolidayKind.TEMPORARY) for day in holidays],
        (date(years[0], 1, 1), date(years[1], 12, 31)),
    )


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def days(amount: int) -> Period:
    return Period(Unit.DAYS, amount)


def minutes(amount: int) -> Period:
    return Period(Unit.WORKING_MINUTES, amount)


def off(first: str, last: str | None = None, note: str = "") -> Exclusion:
    return Exclusion(
        date.fromisoformat(first),
        date.fromisoformat(last or first),
        ExclusionReason.SUPPLEMENT,
        note,
    )


def case(
    received: str, period: Period, *exclusions: Exclusion, extend: tuple[int, ...] = ()
) -> Case:
    return Case(at(received), period, exclusions, extend)
