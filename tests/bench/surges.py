"""Surge warnings: false signals in quiet years, how soon injected surges are seen, and the time.

Quiet years are simulated (seasons, weekdays, holidays, trends, overdispersed counts; 60 topics
and 300 words): what is signalled there is false. The stated baseline in the same run is what is
commonly done: a week above the mean and two standard deviations of the last eight. Then surges
are put on top of single topics. ``--rows`` says on how many petitions the evaluation is timed
(0: not at all); ``--seeds`` how many offices are simulated.
"""

from __future__ import annotations

import argparse
import random
import statistics
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from gaoffice_desktop.early_warning.surges.counting import Counts, Key, week_of
from gaoffice_desktop.early_warning.surges.detecting import evidence_of
from gaoffice_desktop.early_warning.surges.facts import SurgeLevel, TopicKind, Window
from gaoffice_desktop.early_warning.surges.reckoning import Frame, active_topics, loud_topics
from gaoffice_desktop.early_warning.surges.rules import DEFAULTS, judge
from gaoffice_desktop.early_warning.surges.seasons import seasons_of
from tests.bench._quiet_years import Topic, Years, poisson, simulated
from tests.bench._surges_time import measure_time

_TOPICS, _WORDS = 60, 300
_YEAR = 52
_SURGE_WEEKS, _GROWING_WEEKS = 4, 8
_A_SEED = 24
"""Surges put into each simulated office, of each size of topic and strength."""


def main() -> int:
    """Print rates, delays and times."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--seeds", type=int, default=4)
    options = parser.parse_known_args()[0]
    for past in (4, 1):
        offices = [
            simulated(seed, past + 1, _TOPICS, words=_WORDS) for seed in range(options.seeds)
        ]
        _false_signals(offices, past)
        _injected(offices, past)
    if options.rows:
        measure_time(options.rows)
    return 0


def frame_at(years: Years, counts: Counts, today: int) -> Frame:
    """Return what an evaluation of a day looks with; there is no store behind it."""
    seasons = seasons_of(counts, years.calendar, date.fromordinal(today))
    nowhere: Any = None
    return Frame(nowhere, counts, seasons, DEFAULTS, {}, today, week_of(today) - 1)


def levels_at(years: Years, counts: Counts, today: int, window: Window) -> dict[Key, SurgeLevel]:
    """Return what is signalled on a day, as if every petition were somebody else's."""
    frame = frame_at(years, counts, today)
    keys = active_topics(frame)
    found: dict[Key, SurgeLevel] = {}
    for kind in (TopicKind.KIND, TopicKind.WORD):
        for one in loud_topics(frame, [key for key in keys if key[0] is kind], window):
            evidence = evidence_of(
                one.row, one.found, one.look, window, one.row.counts[-1], frame.past_weeks
            )
            judged = judge(one.key[0], evidence, frame.thresholds)
            if judged is not None:
                found[one.key] = judged.level
    return found


# --- false signals ----------------------------------------------------------------------


def _false_signals(offices: list[Years], past: int) -> None:
    by: dict[tuple[TopicKind, Window], Counter[SurgeLevel]] = {}
    episodes: Counter[Window] = Counter()
    baseline: Counter[TopicKind] = Counter()
    for years in offices:
        counts = years.counts()
        for window, step in ((Window.WEEK, 7), (Window.DAY, 1)):
            before: set[Key] = set()
            for today in _days_of_last_year(years, window, step):
                found = levels_at(years, counts, today, window)
                for key, level in found.items():
                    by.setdefault((key[0], window), Counter())[level] += 1
                episodes[window] += len(found.keys() - before)
                before = set(found)
        for topic in years.topics:
            baseline[topic.key[0]] += sum(_by_baseline(counts, topic.key, years).values())
    seeds = len(offices)
    print(f"surges: false signals a quiet year ({past} years of past, {seeds} offices)")
    print(f"  {_TOPICS} topics and {_WORDS} words; settled on: {DEFAULTS.false_per_year} a year")
    for kind in (TopicKind.KIND, TopicKind.WORD):
        for window in (Window.WEEK, Window.DAY):
            levels = by.get((kind, window), Counter())
            told = "  ".join(f"{level.name} {levels[level] / seeds:6.2f}" for level in SurgeLevel)
            print(f"  {kind.value:<6}{window.value:<6}{told}   all {levels.total() / seeds:6.2f}")
        rate = baseline[kind] / seeds
        print(f"  {kind.value:<6}mean + 2 sd of 8 weeks (baseline, weeks)     all {rate:6.2f}")
    told = ", ".join(f"{window.value}s {many / seeds:.2f}" for window, many in episodes.items())
    print(f"  signals that begin (those that go on counted once): {told}")


def _days_of_last_year(years: Years, window: Window, step: int) -> list[int]:
    """Return the days on which the program is asked: each Monday, or each day at its end."""
    first = years.last - _YEAR * 7 + 1
    days = range(first, years.last + 1, step)
    if window is Window.WEEK:
        return list(days)
    return [day for day in days if years.calendar.is_working(date.fromordinal(day))]


def _by_baseline(counts: Counts, key: Key, years: Years) -> Mapping[int, int]:
    """Return the weeks of the last year that the baseline signals."""
    last = week_of(years.last) - 1
    series = counts.series(key, last)
    found: dict[int, int] = {}
    for back in range(_YEAR):
        at = len(series) - 1 - back
        if at >= 8 and _exceeds_baseline(series[at - 8 : at], series[at]):
            found[last - back] = 1
    return found


def _exceeds_baseline(before: list[int], count: int) -> bool:
    return count >= DEFAULTS.least_week and count > (
        statistics.fmean(before) + 2 * statistics.stdev(before)
    )


# --- injected surges --------------------------------------------------------------------


def _injected(offices: list[Years], past: int) -> None:
    print(f"  injected surges ({past} years of past): seen within the surge, weeks until seen")
    strengths: tuple[tuple[str, Callable[[int], float], int], ...] = (
        ("1.5 times", lambda _week: 0.5, _SURGE_WEEKS),
        ("2 times", lambda _week: 1.0, _SURGE_WEEKS),
        ("3 times", lambda _week: 2.0, _SURGE_WEEKS),
        ("grows 25 % a week", lambda week: 1.25 ** (week + 1) - 1, _GROWING_WEEKS),
    )
    for size, least, most in (("small", 3.0, 12.0), ("large", 30.0, 500.0)):
        for name, growth, weeks in strengths:
            seen: list[tuple[float | None, float | None, float | None]] = []
            for number, years in enumerate(offices):
                chance = random.Random(1_000 * past + number)
                topics = [
                    one for one in years.topics
                    if one.key[0] is TopicKind.KIND and least <= one.a_week <= most
                ]  # fmt: skip
                for _ in range(_A_SEED if topics else 0):
                    seen.append(_one(chance, years, chance.choice(topics), growth, weeks))
            _tell(f"{size}, {name}", seen)


def _one(
    chance: random.Random, years: Years, topic: Topic, growth: Callable[[int], float], weeks: int
) -> tuple[float | None, float | None, float | None]:
    """Put a surge on a topic; return when it is seen by the weeks, by either, by the baseline."""
    start = week_of(years.last) - 1 - chance.randrange(weeks, _YEAR - 10)
    extra: dict[int, int] = {}
    for ordinal in range(start * 7 + 1, (start + weeks) * 7 + 1):
        if years.calendar.is_working(date.fromordinal(ordinal)):
            week = week_of(ordinal) - start
            extra[ordinal] = poisson(chance, topic.mean(ordinal, years.last) * growth(week))
    alone = replace(years, topics=(topic,))
    counts = alone.counts({topic.key: extra})
    # The office around it gives the weights of days and the number of topics, as it would be.
    by_week = _first_seen(alone, counts, topic.key, start, weeks, Window.WEEK)
    by_day = _first_seen(alone, counts, topic.key, start, weeks, Window.DAY)
    series = counts.series(topic.key, start + weeks)
    offset = len(series) - 1 - (start + weeks)
    naive = next(
        (
            float(week + 1)
            for week in range(weeks)
            if _exceeds_baseline(
                series[offset + start + week - 8 : offset + start + week],
                series[offset + start + week],
            )
        ),
        None,
    )
    either = min((one for one in (by_week, by_day) if one is not None), default=None)
    return by_week, either, naive


def _first_seen(
    years: Years, counts: Counts, key: Key, start: int, weeks: int, window: Window
) -> float | None:
    """Return after how many weeks since its start a surge is signalled."""
    if window is Window.WEEK:
        days = [(start + week + 1) * 7 + 1 for week in range(weeks)]
    else:
        span = range(start * 7 + 1, (start + weeks) * 7 + 1)
        days = [day for day in span if years.calendar.is_working(date.fromordinal(day))]
    for today in days:
        frame = frame_at(years, counts, today)
        for one in loud_topics(frame, [key], window, tested=_TOPICS):
            evidence = evidence_of(
                one.row, one.found, one.look, window, one.row.counts[-1], frame.past_weeks
            )
            if judge(key[0], evidence, frame.thresholds) is not None:
                over = today - (start * 7 + 1) + (window is Window.DAY)
                return over / 7
    return None


def _tell(name: str, seen: list[tuple[float | None, float | None, float | None]]) -> None:
    told: list[str] = []
    for at, method in enumerate(("weekly", "weekly or daily", "baseline")):
        delays = [one[at] for one in seen if one[at] is not None]
        share = len(delays) / max(len(seen), 1)
        middle = f"{statistics.median(delays):4.1f}" if delays else "   -"
        told.append(f"{method} {share:4.0%} after {middle}")
    print(f"    {name:<26} {'   '.join(told)}   ({len(seen)})")


if __name__ == "__main__":
    raise SystemExit(main())
