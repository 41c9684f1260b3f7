"""Brute force: the law followed minute by minute and day by day, with nothing shared.

Written from the articles, not from the program: the plainest loop that can be checked by eye.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


@dataclass(frozen=True)
class Office:
    """An office as plain data."""

    intervals: tuple[tuple[int, int], ...]
    weekdays: tuple[int, ...]
    holidays: frozenset[date]

    def works_on(self, day: date) -> bool:
        return day.weekday() in self.weekdays and day not in self.holidays

    def works_at(self, moment: datetime) -> bool:
        minute = moment.hour * 60 + moment.minute
        return self.works_on(moment.date()) and any(a <= minute < b for a, b in self.intervals)


def excluded_days(exclusions: Collection[tuple[date, date]]) -> set[date]:
    days: set[date] = set()
    for first, last in exclusions:
        days |= {first + n * DAY for n in range((last - first).days + 1)}
    return days


def by_minutes(office: Office, received: datetime, minutes: int, excluded: set[date]) -> datetime:
    """Count working minutes one by one; the end is the end of the last of them."""
    now = received.replace(second=0, microsecond=0)
    while True:
        if office.works_at(now) and now.date() not in excluded:
            minutes -= 1
        now += MINUTE
        if minutes == 0:
            return now


def first_day(office: Office, received: datetime) -> date:
    """The day of the first working minute at or after the receipt."""
    now = received.replace(second=0, microsecond=0)
    while not office.works_at(now):
        now += MINUTE
    return now.date()


def by_days(office: Office, received: datetime, days: int, excluded: set[date]) -> date:
    """Count working days, the first included."""
    day = first_day(office, received)
    while True:
        if office.works_on(day) and day not in excluded:
            days -= 1
            if days == 0:
                return day
        day += DAY


def by_calendar(
    office: Office, received: datetime, unit: str, amount: int, extra: int, excluded: set[date]
) -> date:
    """Count calendar days up to the eve of the corresponding day, then roll."""
    start = first_day(office, received)
    if unit == "weeks":
        length = amount * 7
    else:
        length = (
            eve_of_corresponding(start, amount * (12 if unit == "years" else 1)) - start
        ).days + 1
    length += extra
    day = start - DAY
    while length:
        day += DAY
        if day not in excluded:
            length -= 1
    while not office.works_on(day) or day in excluded:
        day += DAY
    return day


def eve_of_corresponding(start: date, months: int) -> date:
    """민법 제160조: the day before the corresponding day, or the month's last day without one."""
    year, month = start.year, start.month
    for _ in range(months):
        month += 1
        if month == 13:
            year, month = year + 1, 1
    day = date(year, month, 1)
    while day.month == month:
        if day.day == start.day:
            return day - DAY
        day += DAY
    return day - DAY


def opening(office: Office, received: datetime) -> datetime:
    now = received.replace(second=0, microsecond=0)
    while not office.works_at(now):
        now += MINUTE
    return now
