"""An evaluation: every topic's newest week and today, compared and judged, ready to be stored.

It only reads, on a reader thread; whoever asked stores it afterwards. The finished week is
looked at once a day, today each time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.early_warning.surges import rising
from gaoffice_desktop.early_warning.surges.counting import (
    MOST_WEEKS,
    Counts,
    Key,
    counted,
    week_of,
)
from gaoffice_desktop.early_warning.surges.detecting import (
    Found,
    Look,
    Row,
    day_bound,
    dispersion_of_all,
    evidence_of,
    look_at,
    points_of,
    share_of,
    since_first,
    week_bound,
)
from gaoffice_desktop.early_warning.surges.facts import (
    MOST_BEHIND,
    Evidence,
    Signal,
    Thresholds,
    Topic,
    TopicKind,
    Window,
)
from gaoffice_desktop.early_warning.surges.rules import judge, least_of
from gaoffice_desktop.early_warning.surges.seasons import Seasons, seasons_of
from gaoffice_desktop.petitions import tallying
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff import service as staff
from gaoffice_desktop.workdays.rules import Calendar

_DAYS_LOOKED_AT = 25
_WEEKS_BEFORE = 8
"""Weeks before the window whose petitions say which words are usual."""

_MOST_WORDS, _MOST_WORD_SIGNALS = 60, 15
_ACTIVE_WEEKS = 52


@dataclass(frozen=True, slots=True)
class Reckoned:
    """An evaluation that waits to be stored; opaque to screens."""

    at: datetime
    today: date
    week: int
    signals: tuple[Signal, ...]
    topics: int
    words: int
    past_weeks: int
    counts: Counts = field(repr=False)


@dataclass(frozen=True, slots=True)
class Loud:
    """A topic that exceeds its bound: the row it was looked at in, and its weeks."""

    key: Key
    row: Row
    found: Found
    look: Look
    weeks: Row


@dataclass(frozen=True, slots=True)
class Frame:
    """What every look of an evaluation needs."""

    work: Work
    counts: Counts
    seasons: Seasons
    thresholds: Thresholds
    names: dict[Key, Topic]
    today: int
    week: int
    """The newest finished week."""

    @property
    def past_weeks(self) -> int:
        """How many finished weeks lie before the newest one."""
        return max(0, self.week - self.counts.first)

    def topic(self, key: Key) -> Topic:
        """Return a topic by its key; of what was removed the code alone is left."""
        return self.names.get(key) or Topic(key[0], key[1], key[1])

    def weeks_of(self, key: Key) -> Row:
        """Return a topic's weeks up to the newest finished one."""
        counts = self.counts.series(key, self.week)
        return self.weekly(counts)

    def weekly(self, counts: Sequence[int]) -> Row:
        """Return counts of the weeks up to the newest finished one as a row."""
        weeks = range(self.week - len(counts) + 1, self.week + 1)
        return Row(weeks, counts, [self.seasons.week(one) for one in weeks])

    def daily(self, count: Callable[[int], int]) -> Row:
        """Return the days that are worked like today, and today, as a row."""
        first = self.counts.first * 7 + 1
        days = [day for day in self.seasons.comparable(self.today, _DAYS_LOOKED_AT) if day >= first]
        days.append(self.today)
        return Row(days, [count(day) for day in days], [self.seasons.day(day) for day in days])


def frame_of(work: Work, calendar: Calendar, thresholds: Thresholds, now: datetime) -> Frame:
    """Count what has changed and put together what an evaluation looks with."""
    today = to_local(now).date()
    counts = counted(work, today)
    seasons = seasons_of(counts, calendar, today)
    ordinal = today.toordinal()
    return Frame(
        work, counts, seasons, thresholds, topics_in(work), ordinal, week_of(ordinal) - 1
    )  # fmt: skip


def topics_in(work: Work) -> dict[Key, Topic]:
    """Return the catalogue's kinds and the departments as topics."""
    departments, _ = staff.names_of(work)
    found: dict[Key, Topic] = {}
    for code, (name, _) in tallying.kinds_of(work).items():
        found[TopicKind.KIND, code] = Topic(TopicKind.KIND, code, name)
    for department_id, name in {**departments, 0: str(say("부서 미정"))}.items():
        code = str(department_id)
        found[TopicKind.DEPARTMENT, code] = Topic(TopicKind.DEPARTMENT, code, name)
    return found


def evaluate(frame: Frame, now: datetime, kept: Sequence[Signal] | None, words: int) -> Reckoned:
    """Look at every topic; ``kept`` are today's signals of the finished week, if looked at."""
    keys = active_topics(frame)
    weekly: list[Signal] = list(kept or ())
    if kept is None:
        weekly = look_at_topics(frame, keys, Window.WEEK)
        of_words, words = look_at_words(frame, Window.WEEK)
        weekly += of_words
    daily = look_at_topics(frame, keys, Window.DAY)
    daily += look_at_words(frame, Window.DAY)[0]
    return Reckoned(
        now,
        date.fromordinal(frame.today),
        frame.week,
        tuple(sorted((*weekly, *daily), key=_rank)),
        len(keys),
        words,
        frame.past_weeks,
        frame.counts,
    )


def active_topics(frame: Frame) -> list[Key]:
    """Return the topics that had a petition within a year: those that are looked at."""
    since = frame.week - _ACTIVE_WEEKS
    return sorted(
        key for key, weeks in frame.counts.weeks.items() if any(week >= since for week in weeks)
    )


def look_at_topics(frame: Frame, keys: Sequence[Key], window: Window) -> list[Signal]:
    """Look at the kinds and departments."""
    signals: list[Signal] = []
    for one in loud_topics(frame, keys, window):
        signal = signal_of(frame, frame.topic(one.key), one.row, one.found, one.look, one.weeks)
        if signal is not None:
            signals.append(signal)
    return signals


def loud_topics(frame: Frame, keys: Sequence[Key], window: Window, tested: int = 0) -> list[Loud]:
    """Return the topics whose newest week, or today, exceeds its bound; counts alone are read.

    ``tested`` is among how many they are looked at, where these are not all.
    """
    tested = tested or len(keys)
    rows = {key: since_first(frame.weeks_of(key)) for key in keys}
    weeks = rows
    bounding = week_bound
    if window is Window.DAY:
        rows = {key: frame.daily(lambda day, key=key: frame.counts.day(key, day)) for key in keys}
        bounding = day_bound
    share = share_of(frame.thresholds.false_per_year, window, tested)
    words = bool(keys) and keys[0][0] is TopicKind.WORD
    look = Look(share, tested, dispersion_of_all(list(rows.values()), words=words))
    loud: list[Loud] = []
    for key, row in rows.items():
        least = least_of(key[0], window, frame.thresholds)
        if row.counts and row.counts[-1] >= least:
            found = look_at(row, look, bounding)
            if found is not None and found.run:
                loud.append(Loud(key, row, found, look, weeks[key]))
    return loud


def look_at_words(frame: Frame, window: Window) -> tuple[list[Signal], int]:
    """Look at the words that rise; returns among how many they were chosen, too."""
    chosen = _candidates(frame, window)
    share = share_of(frame.thresholds.false_per_year, window, chosen.considered)
    weekly, daily = {}, {}
    first_week = max(frame.counts.first, frame.week - MOST_WEEKS + 1)
    if window is Window.DAY:
        first_week = max(first_week, frame.week - 2 * _WEEKS_BEFORE)
    for word in chosen.words:
        days = tallying.days_of_word(frame.work, word, first_week * 7 + 1)
        weekly[word] = frame.weekly(rising.weeks_of_word(days, first_week, frame.week))
        daily[word] = frame.daily(lambda day, days=days: days[day])
    rows = daily if window is Window.DAY else weekly
    look = Look(share, chosen.considered, dispersion_of_all(list(rows.values()), words=True))
    bounding = day_bound if window is Window.DAY else week_bound
    loud: dict[str, tuple[Found, list[int]]] = {}
    least = least_of(TopicKind.WORD, window, frame.thresholds)
    for word, row in rows.items():
        found = look_at(row, look, bounding) if row.counts and row.counts[-1] >= least else None
        if found is not None and found.run:
            loud[word] = (found, behind(frame, TopicKind.WORD, word, window))
    scored = [(w, f.bound.score(rows[w].counts[-1]), ids) for w, (f, ids) in loud.items()]
    signals: list[Signal] = []
    for word, also in rising.joined(scored)[:_MOST_WORD_SIGNALS]:
        topic = Topic(TopicKind.WORD, word, word)
        weeks = weekly[word] if window is Window.WEEK else topic_row(frame, topic)
        signal = signal_of(frame, topic, rows[word], loud[word][0], look, weeks, also)
        if signal is not None:
            signals.append(signal)
    return signals, chosen.considered


def signal_of(
    frame: Frame,
    topic: Topic,
    row: Row,
    found: Found,
    look: Look,
    weeks: Row,
    also: tuple[str, ...] = (),
) -> Signal | None:
    """Return the signal of a topic, if the evidence reaches a level."""
    window = Window.DAY if row.names[-1] == frame.today else Window.WEEK
    ids = behind(frame, topic.kind, topic.code, window)
    evidence, department_id = _evidence(frame, ids, row, found, look, window)
    judged = judge(topic.kind, evidence, frame.thresholds)
    if judged is None:
        return None
    if topic.kind is TopicKind.DEPARTMENT:
        department_id = int(topic.code) or None
    running = running_count(frame, topic, weeks)
    return Signal(
        topic=topic,
        level=judged.level,
        evidence=evidence,
        reasons=judged.reasons,
        weeks=tuple(points_of(weeks, look, running)),
        petition_ids=tuple(ids[:MOST_BEHIND]),
        department_id=department_id,
        also=also,
    )


def topic_row(frame: Frame, topic: Topic) -> Row:
    """Return the weeks of any topic up to the newest finished one."""
    if topic.kind is not TopicKind.WORD:
        return since_first(frame.weeks_of((topic.kind, topic.code)))
    first = max(frame.counts.first, frame.week - MOST_WEEKS + 1)
    days = tallying.days_of_word(frame.work, topic.code, first * 7 + 1)
    return frame.weekly(rising.weeks_of_word(days, first, frame.week))


def behind(frame: Frame, kind: TopicKind, code: str, window: Window) -> list[int]:
    """Return the petitions of a topic in the finished week or today, the newest first."""
    first = last = frame.today
    if window is Window.WEEK:
        first, last = frame.week * 7 + 1, frame.week * 7 + 7
    return petitions_of(frame.work, kind, code, first, last)


def petitions_of(work: Work, kind: TopicKind, code: str, first: int, last: int) -> list[int]:
    """Return the petitions of a topic that came in on some days, the newest first."""
    if kind is TopicKind.KIND:
        return tallying.ids_of_kind(work, code, first, last)
    if kind is TopicKind.DEPARTMENT:
        return tallying.ids_of_department(work, int(code) or None, first, last)
    return tallying.ids_of_word(work, code, first, last)


def running_count(frame: Frame, topic: Topic, weeks: Row) -> int | None:
    """Return what the week that is not over has brought so far."""
    if not weeks.names:
        return None
    if topic.kind is TopicKind.WORD:
        first = (frame.week + 1) * 7 + 1
        return len(petitions_of(frame.work, topic.kind, topic.code, first, frame.today))
    return sum(frame.counts.weeks.get((topic.kind, topic.code), {}).get(frame.week + 1, ()))


def _evidence(
    frame: Frame, ids: Sequence[int], row: Row, found: Found, look: Look, window: Window
) -> tuple[Evidence, int | None]:
    standing = tallying.standings(frame.work, ids).values()
    people = len({one.asker for one in standing})
    departments = Counter(one.department_id for one in standing if one.department_id)
    commonest = departments.most_common(1)
    past = len(row.counts) - 1 if window is Window.WEEK else frame.past_weeks
    evidence = evidence_of(row, found, look, window, people, past)
    return evidence, commonest[0][0] if commonest else None


def _candidates(frame: Frame, window: Window) -> rising.Candidates:
    first = last = frame.today
    if window is Window.WEEK:
        first, last = frame.week * 7 + 1, frame.week * 7 + 7
    before = (max(frame.counts.first * 7 + 1, first - 7 * _WEEKS_BEFORE), first - 1)
    least = least_of(TopicKind.WORD, window, frame.thresholds)
    if before[0] >= before[1]:
        return rising.Candidates((), 0)
    return rising.candidates_of(frame.work, (first, last), before, least, _MOST_WORDS)


def _rank(signal: Signal) -> tuple[int, bool, float, str]:
    weekly = signal.evidence.window is Window.WEEK
    return (-int(signal.level), not weekly, -signal.evidence.score, signal.topic.key)
