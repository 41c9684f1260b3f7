"""Weeks and days of each topic, kept up to date at the cost of what has changed.

Counts of kinds and departments lie in a table, a row for a week of a topic. Whatever happens to a
petition is an event, and events are only ever added: the weeks of the petitions with events since
the last look are counted anew, all others stand.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.early_warning.surges import queries
from gaoffice_desktop.early_warning.surges.facts import TopicKind
from gaoffice_desktop.petitions import tallying

MOST_WEEKS = 320
"""Six years: five that are compared with, and one that the chart shows."""

_ALWAYS_ANEW = 2
"""Newest weeks that are counted anew in any case: a receipt may have been put right."""

_NUMBERED_AHEAD = 1_000
"""Events before the mark that are looked at once more: on a server a number is drawn before its
transaction ends, so that an event may appear after others with a greater number."""

Key = tuple[TopicKind, str]
Days = tuple[int, int, int, int, int, int, int]
NO_DAYS: Days = (0, 0, 0, 0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Counts:
    """What came in: for each topic its weeks, and for each week its days from Monday.

    ``first`` is the number of the first week with a petition; ``whole`` are all petitions.
    ``fresh`` are the weeks that were counted anew, up to event ``mark``, to be stored.
    """

    first: int
    weeks: Mapping[Key, Mapping[int, Days]]
    fresh: frozenset[int] = frozenset()
    mark: int = 0
    mark_before: int | None = None
    whole: Mapping[int, Days] = field(default_factory=dict[int, Days])

    def series(self, key: Key, last: int, most: int = MOST_WEEKS) -> list[int]:
        """Return the counts of a topic's weeks up to ``last``, the oldest first."""
        weeks = self.weeks.get(key, {})
        first = max(self.first, last - most + 1)
        return [sum(weeks.get(week, NO_DAYS)) for week in range(first, last + 1)]

    def day(self, key: Key, ordinal: int) -> int:
        """Return how many came in on a day."""
        return self.weeks.get(key, {}).get(week_of(ordinal), NO_DAYS)[(ordinal - 1) % 7]

    def whole_day(self, ordinal: int) -> int:
        """Return how many came in on a day, of whatever topic."""
        return self.whole.get(week_of(ordinal), NO_DAYS)[(ordinal - 1) % 7]


def week_of(ordinal: int) -> int:
    """Return the number of the week of a day; 1 January of year 1 was a Monday."""
    return (ordinal - 1) // 7


def monday_of(week: int) -> date:
    """Return the Monday of a week."""
    return date.fromordinal(week * 7 + 1)


def counted(work: Work, today: date) -> Counts:
    """Return what came in until today; only what has changed since the last look is counted."""
    last = week_of(today.toordinal())
    earliest = tallying.first_day(work)
    if earliest is None:
        return Counts(last, {})
    first = max(week_of(earliest), last - MOST_WEEKS + 1)
    before = queries.mark(work, queries.EVENT_MARK)
    mark = tallying.last_event(work)
    if before is None:
        fresh = set(range(first, last + 1))
    else:
        touched = {week_of(day) for day in tallying.days_touched(work, before - _NUMBERED_AHEAD)}
        newest = range(last - _ALWAYS_ANEW + 1, last + 1)
        fresh = {week for week in (*touched, *newest) if first <= week <= last}
    weeks: dict[Key, dict[int, Days]] = defaultdict(dict)
    if before is not None:
        for row in queries.counts(work, first, last):
            if row.week not in fresh:
                weeks[TopicKind(row.topic), row.code][row.week] = _days(row.days)
    for key, week, days in _anew(work, fresh):
        weeks[key][week] = days
    return Counts(first, weeks, frozenset(fresh), mark, before, _whole(weeks))


def rows_of(counts: Counts) -> list[dict[str, object]]:
    """Return the rows of what was counted anew."""
    return [
        {"week": week, "topic": key[0].value, "code": key[1], "days": list(days)}
        for key, weeks in counts.weeks.items()
        for week, days in weeks.items()
        if week in counts.fresh
    ]


def _anew(work: Work, weeks: Iterable[int]) -> Iterable[tuple[Key, int, Days]]:
    for first, last in _stretches(weeks):
        found: dict[tuple[Key, int], list[int]] = defaultdict(lambda: [0] * 7)
        for one in tallying.arrivals(work, first * 7 + 1, last * 7 + 7):
            keys = (
                (TopicKind.KIND, one.kind_code),
                (TopicKind.DEPARTMENT, str(one.department_id or 0)),
            )
            for key in keys:
                found[key, week_of(one.day)][(one.day - 1) % 7] += one.count
        for (key, week), days in found.items():
            yield key, week, _days(days)


def _stretches(weeks: Iterable[int]) -> Iterable[tuple[int, int]]:
    """Join weeks that follow each other: one question for a stretch, not one for a week."""
    ordered = sorted(weeks)
    start = before = None
    for week in ordered:
        if start is None or before is None:
            start = week
        elif week != before + 1:
            yield start, before
            start = week
        before = week
    if start is not None and before is not None:
        yield start, before


def _whole(weeks: Mapping[Key, Mapping[int, Days]]) -> dict[int, Days]:
    sums: dict[int, list[int]] = defaultdict(lambda: [0] * 7)
    for (kind, _), of_topic in weeks.items():
        if kind is TopicKind.KIND:
            for week, days in of_topic.items():
                total = sums[week]
                for at, count in enumerate(days):
                    total[at] += count
    return {week: _days(days) for week, days in sums.items()}


def _days(days: Iterable[int]) -> Days:
    a, b, c, d, e, f, g = days
    return (a, b, c, d, e, f, g)
