"""Why is it due then: the same case walked day by day, every stretch counted or skipped.

The walk shares nothing with the arithmetic of ``counting`` but the calendar, so that the two
check each other. Its result is stored with the petition and can be replayed: the due time read
off the stretches alone must be the due time that was notified.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import NamedTuple

from gaoffice_desktop.deadlines.counting import nominal_end
from gaoffice_desktop.deadlines.facts import (
    DAY_MINUTES,
    Case,
    Exclusion,
    Reason,
    Regime,
    Span,
    minutes_of,
    regime_of,
)
from gaoffice_desktop.workdays.rules import Calendar

_ONE_DAY = timedelta(days=1)
_DAY = 1440
_NOON_BREAKS = range(11 * 60, 14 * 60)


def explain(case: Case, calendar: Calendar) -> tuple[Span, ...]:
    """Return every stretch of time from the receipt to the due time, in order, without a gap.

    Raises:
        BeyondCalendar: the walk leaves what is confirmed.
    """
    regime = regime_of(case.period)
    if regime is Regime.WORKING_HOURS:
        return _joined(_walk_hours(case, calendar))
    if regime is Regime.WORKING_DAYS:
        return _joined(_walk_days(case, calendar))
    return _joined(_walk_calendar(case, calendar))


class Replay(NamedTuple):
    """What an explanation by itself proves: when it ends and how much it has counted."""

    due_on: date
    due_at: datetime | None
    counted: int


def replay(spans: Sequence[Span]) -> Replay:
    """Read the due time off an explanation, as an auditor would with a pencil.

    Raises:
        ValueError: it is empty, has a gap or an overlap, or mixes ways of counting.
    """
    if not spans:
        raise ValueError("an explanation has at least one stretch")
    for one, following in itertools.pairwise(spans):
        if one.to_at != following.from_at or one.regime is not following.regime:
            raise ValueError(f"the explanation breaks at {one.to_at}")
    last = spans[-1]
    if not last.counted and last.reason is not Reason.ROLLED_END:
        raise ValueError("the explanation ends in time that does not count")
    due_on = (last.to_at - timedelta(microseconds=1)).date()
    due_at = last.to_at if last.regime is Regime.WORKING_HOURS else None
    return Replay(due_on, due_at, sum(span.length for span in spans if span.counted))


class _Counter:
    """What of the period, and then of each extension, is still to be counted."""

    def __init__(self, period: int, extensions: Sequence[int]) -> None:
        self._left = [period, *extensions]
        self._stage = 0
        self._skip_empty()

    def _skip_empty(self) -> None:
        while self._stage < len(self._left) and self._left[self._stage] == 0:
            self._stage += 1

    @property
    def done(self) -> bool:
        return self._stage >= len(self._left)

    @property
    def stage(self) -> int:
        """0 for the period itself, n for the n-th extension."""
        return self._stage

    def take(self, offered: int) -> int:
        taken = min(offered, self._left[self._stage])
        self._left[self._stage] -= taken
        self._skip_empty()
        return taken


def _counted(regime: Regime, from_at: datetime, to_at: datetime, stage: int) -> Span:
    reason = Reason.EXTENSION if stage else Reason.COUNTED
    return Span(from_at, to_at, regime, reason, extension=stage)


def _days_from(first: date) -> Iterator[datetime]:
    at = datetime(first.year, first.month, first.day)
    while True:
        yield at
        at += _ONE_DAY


def _skipped_day(case: Case, calendar: Calendar, at: datetime, regime: Regime) -> Span | None:
    """Return the stretch of a whole day that does not count, or nothing if the office works."""
    # Asked first on excluded days too: the walk must not leave what is confirmed.
    off = _day_off(calendar, at, regime)
    exclusion = _exclusion_on(case.exclusions, at.date())
    if exclusion is None:
        return off
    return Span(
        at,
        at + _ONE_DAY,
        regime,
        Reason.EXCLUSION,
        detail=exclusion.note,
        exclusion=exclusion.reason,
    )


def _day_off(calendar: Calendar, at: datetime, regime: Regime) -> Span | None:
    day = at.date()
    if calendar.is_working(day):
        return None
    name = calendar.holiday_name(day)
    reason = Reason.HOLIDAY if name else Reason.WEEKEND
    return Span(at, at + _ONE_DAY, regime, reason, detail=name)


def _exclusion_on(exclusions: Sequence[Exclusion], day: date) -> Exclusion | None:
    """Return the exclusion a day belongs to: the one that began first, whatever their order."""
    covering = [one for one in exclusions if one.first_on <= day <= one.last_on]
    return min(
        covering, key=lambda one: (one.first_on, one.last_on, one.reason, one.note), default=None
    )


def _walk_hours(case: Case, calendar: Calendar) -> Iterator[Span]:
    """Walk working hours from the moment of receipt (제19조제1항)."""
    left = _Counter(minutes_of(case.period), [days * DAY_MINUTES for days in case.extensions])
    received = case.received_at.replace(second=0, microsecond=0)
    for midnight in _days_from(received.date()):
        begins = received if midnight.date() == received.date() else midnight
        skipped = _skipped_day(case, calendar, midnight, Regime.WORKING_HOURS)
        if skipped is not None:
            yield replace(skipped, from_at=begins)
            continue
        yield from _walk_working_day(left, calendar, midnight, begins)
        if left.done:
            return


def _walk_working_day(
    left: _Counter, calendar: Calendar, midnight: datetime, begins: datetime
) -> Iterator[Span]:
    now = int((begins - midnight).total_seconds()) // 60
    for from_minute, to_minute, off in _pieces(calendar.intervals(midnight.date())):
        if to_minute <= now:
            continue
        now = max(now, from_minute)
        if off is not None:
            yield Span(
                midnight + timedelta(minutes=now),
                midnight + timedelta(minutes=to_minute),
                Regime.WORKING_HOURS,
                off,
            )
            now = to_minute
        while now < to_minute:
            stage = left.stage
            until = now + left.take(to_minute - now)
            yield _counted(
                Regime.WORKING_HOURS,
                midnight + timedelta(minutes=now),
                midnight + timedelta(minutes=until),
                stage,
            )
            now = until
            if left.done:
                return


def _pieces(intervals: tuple[tuple[int, int], ...]) -> Iterator[tuple[int, int, Reason | None]]:
    """Cut a working day into stretches: from, to, and why it is off (None where it works)."""
    until = 0
    for number, (opens, closes) in enumerate(intervals):
        if until < opens:
            gap = Reason.LUNCH if until in _NOON_BREAKS else Reason.BREAK
            yield until, opens, gap if number else Reason.OUTSIDE_HOURS
        yield opens, closes, None
        until = closes
    if until < _DAY:
        yield until, _DAY, Reason.OUTSIDE_HOURS


def _walk_days(case: Case, calendar: Calendar) -> Iterator[Span]:
    """Walk whole days, the first one counted (제19조제2항)."""
    left = _Counter(case.period.amount, case.extensions)
    started = False
    for at in _days_from(case.received_at.date()):
        off = _skipped_day(case, calendar, at, Regime.WORKING_DAYS)
        if off is None and not started and _closed_before(case.received_at, calendar, at):
            off = Span(at, at + _ONE_DAY, Regime.WORKING_DAYS, Reason.AFTER_CLOSING)
        if off is not None:
            yield off
            continue
        started = True
        stage = left.stage
        left.take(1)
        yield _counted(Regime.WORKING_DAYS, at, at + _ONE_DAY, stage)
        if left.done:
            return


def _closed_before(received: datetime, calendar: Calendar, at: datetime) -> bool:
    """Tell whether a day's last working minute had passed when the petition came."""
    intervals = calendar.intervals(at.date())
    return bool(intervals) and received >= at + timedelta(minutes=intervals[-1][1])


def _walk_calendar(case: Case, calendar: Calendar) -> Iterator[Span]:
    """Walk calendar days, the first one counted; the end rolls (제19조제3항, 민법 제161조)."""
    regime = Regime.CALENDAR
    left: _Counter | None = None
    for at in _days_from(case.received_at.date()):
        if left is None:
            waiting = _day_off(calendar, at, regime)
            if waiting is None and _closed_before(case.received_at, calendar, at):
                waiting = Span(at, at + _ONE_DAY, regime, Reason.AFTER_CLOSING)
            if waiting is not None:
                yield waiting
                continue
            length = (nominal_end(at.date(), case.period, calendar) - at.date()).days + 1
            left = _Counter(length, case.extensions)
        skipped = _skipped_day(case, calendar, at, regime)
        if skipped is not None and skipped.reason is Reason.EXCLUSION:
            yield skipped
            continue
        stage = left.stage
        left.take(1)
        yield from _end_or_day(case, calendar, _counted(regime, at, at + _ONE_DAY, stage), left)
        if left.done:
            return


def _end_or_day(case: Case, calendar: Calendar, day: Span, left: _Counter) -> Iterator[Span]:
    """Yield a counted day; behind the last one, yield the way to the next working day."""
    yield day
    if not left.done or calendar.is_working(day.from_at.date()):
        return
    for at in _days_from(day.to_at.date()):
        off = _skipped_day(case, calendar, at, Regime.CALENDAR)
        if off is None:
            yield Span(at, at + _ONE_DAY, Regime.CALENDAR, Reason.ROLLED_END)
            return
        yield off


def _joined(spans: Iterator[Span]) -> tuple[Span, ...]:
    """Join neighbours that differ in nothing but the time they cover."""
    joined: list[Span] = []
    for span in spans:
        if joined and _alike(joined[-1], span):
            joined[-1] = replace(joined[-1], to_at=span.to_at)
        else:
            joined.append(span)
    return tuple(joined)


def _alike(one: Span, other: Span) -> bool:
    # Field by field: a calendar edit explains thousands of cases, and a copy costs ten times this.
    return (
        one.to_at == other.from_at
        and one.regime is other.regime
        and one.reason is other.reason
        and one.detail == other.detail
        and one.exclusion is other.exclusion
        and one.extension == other.extension
    )
