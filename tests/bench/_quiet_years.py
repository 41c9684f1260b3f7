"""Simulated years of an office: seasons, weekdays, holidays, trends, counts that scatter.

Nothing here knows the detection: topics are drawn, each day's petitions are drawn from them.
"""

from __future__ import annotations

import math
import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from gaoffice_desktop.early_warning.surges.counting import Counts, Days, Key, week_of
from gaoffice_desktop.early_warning.surges.facts import TopicKind
from gaoffice_desktop.workdays.facts import OfficeHours
from gaoffice_desktop.workdays.rules import Calendar
from gaoffice_desktop.workdays.seed import shipped_state

_WEEKDAYS = (1.3, 1.05, 1.0, 0.95, 0.9)
_OFF = 0.1
_YEAR = 365.25


@dataclass(frozen=True)
class Topic:
    """One topic of the simulation; ``a_week`` petitions come in an average week."""

    key: Key
    a_week: float
    season: float
    phase: float
    school: float
    trend: float
    scatter: float

    def mean(self, ordinal: int, last: int) -> float:
        """Return what an average working day of that time of year brings."""
        angle = 2 * math.pi * ordinal / _YEAR
        season = self.season * math.cos(angle - self.phase)
        # The school year begins in March: a short, high season that many topics have.
        march = self.school * math.exp(-(((ordinal % _YEAR) - 65) ** 2) / (2 * 14**2))
        trend = self.trend * (ordinal - last) / _YEAR
        return self.a_week / 5 * math.exp(season + march + trend)


@dataclass
class Years:
    """Years of topics, day by day."""

    topics: tuple[Topic, ...]
    first: int
    last: int
    calendar: Calendar
    days: dict[Key, dict[int, int]] = field(default_factory=dict)

    def counts(self, extra: Mapping[Key, Mapping[int, int]] | None = None) -> Counts:
        """Return them as the program counts them, a surge put on top."""
        weeks: dict[Key, dict[int, Days]] = {}
        whole: dict[int, list[int]] = {}
        for key, of_days in self.days.items():
            more = (extra or {}).get(key, {})
            rows: dict[int, list[int]] = {}
            for ordinal in (*of_days, *(one for one in more if one not in of_days)):
                count = of_days.get(ordinal, 0) + more.get(ordinal, 0)
                week = week_of(ordinal)
                rows.setdefault(week, [0] * 7)[(ordinal - 1) % 7] += count
                whole.setdefault(week, [0] * 7)[(ordinal - 1) % 7] += count
            weeks[key] = {week: tuple(row) for week, row in rows.items()}  # type: ignore[misc]
        total = {week: tuple(row) for week, row in whole.items()}
        return Counts(week_of(self.first), weeks, whole=total)  # type: ignore[arg-type]


def simulated(seed: int, years: float, topics: int, *, words: int = 0) -> Years:
    """Draw an office's topics and each day's petitions of the years to the end of 2026."""
    chance = random.Random(seed)
    state = shipped_state()
    calendar = Calendar.compile((OfficeHours(date(2018, 1, 1)),), state.holidays, state.confirmed)
    last = date(2026, 12, 27).toordinal()
    first = last - round(years * 364) + 1
    drawn = tuple(
        [_topic(chance, (TopicKind.KIND, str(at)), 0.5, 120) for at in range(topics)]
        + [_topic(chance, (TopicKind.WORD, str(at)), 0.05, 15) for at in range(words)]
    )
    found = Years(drawn, first, last, calendar)
    for topic in drawn:
        found.days[topic.key] = _days(chance, topic, found)
    return found


def _topic(chance: random.Random, key: Key, least: float, most: float) -> Topic:
    return Topic(
        key,
        a_week=math.exp(chance.uniform(math.log(least), math.log(most))),
        season=chance.uniform(0, 0.5),
        phase=chance.uniform(0, 2 * math.pi),
        school=chance.choice((0, 0, 0.4, 0.9)),
        trend=chance.uniform(-0.08, 0.15),
        scatter=chance.choice((1.0, 1.3, 1.8, 2.5)),
    )


def _days(chance: random.Random, topic: Topic, years: Years) -> dict[int, int]:
    found: dict[int, int] = {}
    of_week = 1.0
    for ordinal in range(years.first, years.last + 1):
        if (ordinal - 1) % 7 == 0:
            # What scatters a whole week: half of it, the rest scatters each day.
            mean_week = topic.mean(ordinal, years.last) * 5
            of_week = _shaken(chance, (topic.scatter - 1) / 2 / mean_week)
        on = date.fromordinal(ordinal)
        usual = topic.mean(ordinal, years.last)
        works = years.calendar.is_working(on)
        mean = usual * (_WEEKDAYS[on.weekday()] if works else _OFF)
        of_day = _shaken(chance, (topic.scatter - 1) / 2 / max(usual, 1e-9))
        count = poisson(chance, mean * of_week * of_day)
        if count:
            found[ordinal] = count
    return found


def _shaken(chance: random.Random, variance: float) -> float:
    """Return a factor of mean 1 with this variance."""
    return chance.gammavariate(1 / variance, variance) if variance > 1e-9 else 1.0


def poisson(chance: random.Random, mean: float) -> int:
    """Draw a Poisson count."""
    if mean > 500:
        return max(0, round(chance.gauss(mean, math.sqrt(mean))))
    at, below, limit = 0, 1.0, math.exp(-mean)
    while True:
        below *= chance.random()
        if below <= limit:
            return at
        at += 1
