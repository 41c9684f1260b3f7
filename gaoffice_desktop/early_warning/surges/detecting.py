"""Compares a topic's newest week or day with what its own past lets expect: pure.

Many looks make false signals out of chance: sixty topics a week are three thousand looks a year.
The office says how many false signals it puts up with in a year; the four families (weeks and
days, of topics and of words) share them evenly, and each look's bound leaves as much chance as
makes up its part (Bonferroni's bound on their expected number).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from gaoffice_desktop.early_warning.surges import ears, farrington
from gaoffice_desktop.early_warning.surges.counting import monday_of
from gaoffice_desktop.early_warning.surges.facts import (
    TWO_YEARS_WEEKS,
    Evidence,
    Method,
    WeekPoint,
    Window,
)
from gaoffice_desktop.early_warning.surges.farrington import Bound
from gaoffice_desktop.early_warning.surges.rules import ratio_of

FAMILIES = 4
WEEKS_A_YEAR, WORKDAYS_A_YEAR = 52, 250
SHOWN_WEEKS = 52
_LONGEST_RUN = 12
_LEAST_SHARE, _MOST_SHARE = 1e-7, 0.05


@dataclass(frozen=True, slots=True)
class Row:
    """A topic's weeks or comparable days, the oldest first; the last one is looked at.

    ``names`` are the numbers of the weeks or the ordinals of the days.
    """

    names: Sequence[int]
    counts: Sequence[int]
    weights: Sequence[float]

    def __post_init__(self) -> None:
        if not len(self.names) == len(self.counts) == len(self.weights):
            raise ValueError("a row has as many names as counts and weights")


@dataclass(frozen=True, slots=True)
class Look:
    """How hard to look: the chance a look may be wrong by, among how many, and the scatter."""

    share: float
    tested: int
    dispersion: float = 1.0


@dataclass(frozen=True, slots=True)
class Found:
    """What a look came to."""

    method: Method
    bound: Bound
    run: int


def share_of(false_per_year: int, window: Window, tested: int) -> float:
    """Return the chance of a false signal that one look may have.

    Worked value: 12 a year over four families are 3; 60 topics in 52 weeks are 3,120 looks; each
    may be wrong once in 1,040 times.
    """
    looks = (WORKDAYS_A_YEAR if window is Window.DAY else WEEKS_A_YEAR) * max(tested, 1)
    return min(_MOST_SHARE, max(_LEAST_SHARE, false_per_year / FAMILIES / looks))


def since_first(row: Row) -> Row:
    """Return a row from its first petition on: before it a new kind had no past at all."""
    first = next((at for at, count in enumerate(row.counts) if count), len(row.counts))
    return Row(row.names[first:], row.counts[first:], row.weights[first:])


def week_bound(row: Row, at: int, look: Look) -> tuple[Method, Bound] | None:
    """Return the bound of one week of a row from the weeks before it."""
    counts, weights, weight = row.counts[:at], row.weights[:at], row.weights[at]
    if at >= TWO_YEARS_WEEKS:
        found = farrington.bound(counts, weights, weight, look.share, look.dispersion)
        if found is not None:
            return Method.FARRINGTON, found
    near = ears.bound(counts, weights, weight, look.share, look.dispersion)
    return (Method.EARS_WEEK, near) if near is not None else None


def day_bound(row: Row, at: int, look: Look) -> tuple[Method, Bound] | None:
    """Return the bound of one day of a row from the comparable days before it."""
    found = ears.bound(
        row.counts[:at], row.weights[:at], row.weights[at], look.share, look.dispersion
    )
    return (Method.EARS_DAY, found) if found is not None else None


Bounding = Callable[[Row, int, Look], "tuple[Method, Bound] | None"]


def look_at(row: Row, look: Look, bounding: Bounding) -> Found | None:
    """Look at the last of a row; none where there is too little past to say anything."""
    last = len(row.counts) - 1
    found = bounding(row, last, look) if last > 0 else None
    if found is None:
        return None
    method, bound = found
    run = 0
    if row.counts[last] > bound.upper:
        run = 1
        while run < _LONGEST_RUN and _exceeds(row, last - run, look, bounding):
            run += 1
    return Found(method, bound, run)


def evidence_of(
    row: Row, found: Found, look: Look, window: Window, people: int, past_weeks: int
) -> Evidence:
    """Return the numbers that a signal rests on."""
    count, name = row.counts[-1], row.names[-1]
    first = monday_of(name) if window is Window.WEEK else date.fromordinal(name)
    last = date.fromordinal(first.toordinal() + 6) if window is Window.WEEK else first
    return Evidence(
        method=found.method,
        window=window,
        first_on=first,
        last_on=last,
        count=count,
        expected=round(found.bound.expected, 2),
        bound=round(found.bound.upper, 2),
        score=round(found.bound.score(count), 3),
        ratio=round(ratio_of(count, found.bound.expected), 3),
        run=found.run,
        people=people,
        past_weeks=past_weeks,
        tested=look.tested,
        share=look.share,
        dispersion=round(found.bound.dispersion, 2),
    )


def points_of(
    row: Row, look: Look, running: int | None, most: int = SHOWN_WEEKS
) -> list[WeekPoint]:
    """Return the last weeks of a row for the chart, each with what was expected of it then.

    ``running`` is what the week that is not over has brought so far.
    """
    points: list[WeekPoint] = []
    for at in range(max(0, len(row.counts) - most), len(row.counts)):
        found = week_bound(row, at, look)
        expected, upper = None, None
        if found is not None:
            expected, upper = round(found[1].expected, 2), round(found[1].upper, 2)
        points.append(WeekPoint(monday_of(row.names[at]), row.counts[at], expected, upper))
    if running is not None and row.names:
        points.append(WeekPoint(monday_of(row.names[-1] + 1), running, running=True))
    return points


_NEWEST = 26
_OF_TOPICS, _OF_WORDS = 0.5, 0.8


def dispersion_of_all(rows: Sequence[Row], *, words: bool = False) -> float:
    """Return by how much the topics' newest counts scatter, the ones looked at left out.

    The middle topic speaks for all. Of words a more restless one does: most are too rare to
    tell their own scatter, and one cause brings several petitions with the same words.
    """
    newest = [(row.counts[:-1][-_NEWEST:], row.weights[:-1][-_NEWEST:]) for row in rows]
    return ears.pooled_dispersion(newest, _OF_WORDS if words else _OF_TOPICS)


def _exceeds(row: Row, at: int, look: Look, bounding: Bounding) -> bool:
    found = bounding(row, at, look) if at > 0 else None
    return found is not None and row.counts[at] > found[1].upper
