"""Lives of a simulated year, and what should ring of each: by a walk over working minutes.

Without the program's calendar (but for the due times themselves) and without its planning.
"""

from __future__ import annotations

import random
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.deadlines.facts import Case, Due, Exclusion, ExclusionReason, Period, Unit

FIRST = date(2025, 12, 1)
LAST = date(2026, 11, 30)
_PERIODS = (
    Period(Unit.DAYS, 14), Period(Unit.DAYS, 7), Period(Unit.DAYS, 7), Period(Unit.DAYS, 20),
    Period(Unit.DAYS, 5), Period(Unit.DAYS, 3), Period(Unit.IMMEDIATE, 0),
)  # fmt: skip
_MINUTE = timedelta(minutes=1)


# --- the office's time, walked ------------------------------------------------------------------


@dataclass
class Minutes:
    """Every working minute of the year and beyond, one by one (naive local time)."""

    off: frozenset[date]
    all: list[datetime] = field(init=False)
    days: list[date] = field(init=False)

    def __post_init__(self) -> None:
        span = (FIRST - timedelta(days=60) + timedelta(days=n) for n in range(600))
        self.days = [day for day in span if day.weekday() < 5 and day not in self.off]
        hours = (*range(9 * 60, 12 * 60), *range(13 * 60, 18 * 60))
        midnights = (datetime.combine(day, time()) for day in self.days)
        self.all = [m + timedelta(minutes=n) for m in midnights for n in hours]

    def at_or_after(self, moment: datetime) -> datetime:
        """Return the first working minute that has not begun before a moment."""
        return self.all[bisect_left(self.all, moment)]

    def before(self, moment: datetime, minutes: int) -> datetime:
        """Return the minute from which so many working minutes are left until a moment."""
        return self.all[bisect_left(self.all, moment) - minutes]

    def day_before(self, day: date, count: int) -> datetime:
        """Return the opening of the working day so many working days before a day."""
        return datetime.combine(self.days[bisect_left(self.days, day) - count], time(9))

    def days_after(self, day: date, until: datetime = datetime.max) -> Iterator[datetime]:
        """Return ten past nine of each later working day, up to a moment."""
        for one in self.days[bisect_left(self.days, day + timedelta(days=1)) :]:
            if (at := datetime.combine(one, time(9, 10))) > until:
                return
            yield at


# --- what happens to a petition -------------------------------------------------------------------


@dataclass(frozen=True)
class Stretch:
    """From when a petition stands so: its limit (none while it waits or is closed), its handler."""

    from_at: datetime
    due: Due | None
    owner: int
    closed: bool = False
    days_left_out: tuple[Exclusion, ...] = ()
    extensions: tuple[int, ...] = ()


@dataclass(frozen=True)
class Life:
    """A petition of the simulated year."""

    id: int
    received_at: datetime
    period: Period
    stretches: tuple[Stretch, ...]


class Chance:
    """Draws lives; ``calendar`` is the program's, for the due times alone."""

    def __init__(self, seed: int, minutes: Minutes, calendar: Any, owners: list[int]) -> None:
        self.dice, self.minutes, self.calendar = random.Random(seed), minutes, calendar
        self.owners = owners
        begin = bisect_left(minutes.all, datetime.combine(FIRST, time()))
        end = bisect_left(minutes.all, datetime.combine(LAST, time()))
        self.year = minutes.all[begin:end]

    def life(self, number: int) -> Life:
        """Return one petition's life."""
        dice = self.dice
        received = dice.choice(self.year[: -20 * 480]) + timedelta(seconds=dice.randrange(60))
        period = dice.choice(_PERIODS)
        owner = dice.choice(self.owners)
        due = deadlines.due(Case(received, period), self.calendar)
        running = Stretch(received, due, owner)
        kind = dice.random()
        if kind < 0.15:
            stretches = self._supplemented(running, period, received)
        elif kind < 0.30:
            stretches = self._extended(running, period, received)
        elif kind < 0.42:
            stretches = self._handed_on(running)
        else:
            stretches = [running]
        last = stretches[-1]
        if last.due is not None and dice.random() < 0.999:
            late = dice.random() < 0.12
            after = max(last.from_at + _MINUTE, last.due.alarm_at) if late else last.from_at
            until = last.due.alarm_at + timedelta(days=6) if late else last.due.alarm_at
            stretches.append(Stretch(self._between(after, until), None, last.owner, closed=True))
        return Life(number, received, period, tuple(stretches))

    def _between(self, after: datetime, until: datetime) -> datetime:
        low, high = bisect_left(self.minutes.all, after), bisect_left(self.minutes.all, until)
        at = self.minutes.all[self.dice.randrange(low, high) if high > low else low]
        return max(at + timedelta(seconds=self.dice.randrange(60)), after + timedelta(seconds=1))

    def _supplemented(self, first: Stretch, period: Period, received: datetime) -> list[Stretch]:
        assert first.due is not None
        asked = self._between(first.from_at, first.due.alarm_at)
        arrived = self._between(asked, asked + timedelta(days=self.dice.randrange(1, 15)))
        out = (Exclusion(asked.date(), arrived.date(), ExclusionReason.SUPPLEMENT),)
        due = deadlines.due(Case(received, period, out), self.calendar)
        return [
            first,
            Stretch(asked, None, first.owner),
            Stretch(arrived, due, first.owner, days_left_out=out),
        ]

    def _extended(self, first: Stretch, period: Period, received: datetime) -> list[Stretch]:
        assert first.due is not None
        if self.dice.random() < 0.5:
            # A second before the office opens on its last day: the old alarm must not ring.
            at = max(datetime.combine(first.due.due_on, time(8, 59, 59)), first.from_at + _MINUTE)
        else:
            at = self._between(first.from_at, first.due.alarm_at)
        days = (self.dice.randrange(1, 6),)
        due = deadlines.due(Case(received, period, (), days), self.calendar)
        return [first, Stretch(at, due, first.owner, extensions=days)]

    def _handed_on(self, first: Stretch) -> list[Stretch]:
        assert first.due is not None
        at = self._between(first.from_at, first.due.alarm_at + timedelta(days=2))
        owner = self.dice.choice([one for one in self.owners if one != first.owner])
        return [first, Stretch(at, first.due, owner)]


# --- what should ring -------------------------------------------------------------------------------

Ring = tuple[int, str, datetime, int]
"""Petition, code, the minute in which it rings, whose it is."""


def wanted(life: Life, minutes: Minutes, scans: list[datetime]) -> Iterator[Ring]:
    """Return each first ring of a petition's processing period, as the office's rules say it."""
    for at, stretch in enumerate(life.stretches):
        if stretch.due is None:
            continue
        later = life.stretches[at + 1 :]
        until = later[0].from_at if later else scans[-1] + _MINUTE
        yield from _of_stretch(life, stretch, until, minutes, scans)


def _of_stretch(
    life: Life, stretch: Stretch, until: datetime, minutes: Minutes, scans: list[datetime]
) -> Iterator[Ring]:
    def looked(moment: datetime) -> datetime | None:
        at = bisect_left(scans, max(moment, stretch.from_at))
        return scans[at] if at < len(scans) and scans[at] < until else None

    leads = _leads(life, stretch, minutes)
    over = leads[-1][1]
    for code, moment in leads[:-1]:
        rings = looked(moment)
        if rings is not None and not any(moment < other <= rings for _, other in leads):
            yield life.id, code, rings, stretch.owner
    # Passed: at once, and then on each working day after somebody was told. Of several that
    # nobody was there to ring, the latest stands for all.
    told_on, moment = over.date(), over
    while (rings := looked(moment)) is not None:
        missed = list(minutes.days_after(told_on, rings))
        code = f"OVER+{missed[-1].date().isoformat()}" if missed else "OVER"
        yield life.id, code, rings, stretch.owner
        told_on = rings.date()
        moment = next(iter(minutes.days_after(told_on)))


def _leads(life: Life, stretch: Stretch, minutes: Minutes) -> list[tuple[str, datetime]]:
    due, period = stretch.due, life.period
    assert due is not None
    over = ("OVER", minutes.at_or_after(due.legal_end))
    if period.unit is Unit.IMMEDIATE:
        return [("START", minutes.at_or_after(life.received_at.replace(second=0))), over]
    if period.amount <= 5:
        left = ((f"H-{n}", minutes.before(due.alarm_at, n)) for n in (480, 240, 60))
        return [*left, over]
    days = (5, 3, 1, 0) if period.amount >= 11 else (3, 1, 0)
    return [*((f"D-{n}", minutes.day_before(due.due_on, n)) for n in days), over]
