"""The verbs of what the figures say: evaluate, keep, read at once, ask for a topic."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from gaoffice_desktop.database.engine import Database, Work
from gaoffice_desktop.early_warning.surges import queries, reckoning, rising, words
from gaoffice_desktop.early_warning.surges.counting import monday_of, rows_of
from gaoffice_desktop.early_warning.surges.detecting import (
    Look,
    Row,
    dispersion_of_all,
    evidence_of,
    look_at,
    points_of,
    share_of,
    week_bound,
)
from gaoffice_desktop.early_warning.surges.facts import (
    TWO_YEARS_WEEKS,
    Examined,
    Signal,
    Signals,
    Topic,
    TopicKind,
    Window,
)
from gaoffice_desktop.early_warning.surges.packing import pack_signal, read_signal
from gaoffice_desktop.early_warning.surges.reckoning import Frame, Reckoned
from gaoffice_desktop.early_warning.surges.rules import judge
from gaoffice_desktop.early_warning.surges.thresholds import thresholds_in
from gaoffice_desktop.petitions import tallying
from gaoffice_desktop.settings import service as settings
from gaoffice_desktop.settings.facts import SURGE_EVALUATES_MINUTES
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.clock import Clock, to_local
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.hangul import search_key
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.shared.tidy import one_line
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import require
from gaoffice_desktop.workdays.service import Workdays

_LONGEST_WORD = 20
_MOST_SHOWN_BEHIND = 500


@dataclass(slots=True)
class Memory:
    """What this program remembers of its own looks at new petitions; losing it costs time only."""

    looked_at: int = 0
    sample: list[str] = field(default_factory=list[str])
    sample_at: int = 0


@dataclass(frozen=True)
class Room:
    """What the verbs of this room work with."""

    database: Database
    clock: Clock
    workdays: Workdays
    memory: Memory = field(default_factory=Memory, repr=False, compare=False)


class Evaluating(Room):
    """Says what the figures say."""

    def stored_signals(self, work: Work) -> Signals:
        """Return what was evaluated last, within the caller's transaction."""
        row = queries.evaluation(work)
        if row is None:
            return Signals(())
        result: Mapping[str, object] = row.result
        return read_result(result, row.at, stale=row.on != to_local(self.clock()).date())

    def reckon(self, seat: Seat, again: bool = False) -> Reckoned | None:
        """Count and compare, on a reader thread; nothing while what is stored is fresh.

        Fresh is what was evaluated today less than ``surge_evaluates_minutes`` ago.
        ``again``: count in any case, the finished week too (F5). READ_SURGES.
        """
        require(seat, Permission.READ_SURGES)
        now = self.clock()
        today = to_local(now).date()
        with self.database.read() as work:
            stored = queries.evaluation(work, today)
            lasts = timedelta(minutes=settings.value(work, SURGE_EVALUATES_MINUTES))
            # A clock that was set back must not keep an evaluation fresh for ever.
            if stored is not None and not again and timedelta(0) <= now - stored.at < lasts:
                return None
            frame = self._frame(work, now)
            kept, words_before = None, 0
            if stored is not None and not again:
                before = read_result(stored.result, stored.at, stale=False)
                kept = [one for one in before.signals if one.evidence.window is Window.WEEK]
                words_before = before.words
            return reckoning.evaluate(frame, now, kept, words_before)

    def keep(self, seat: Seat, reckoned: Reckoned) -> Done[Signals]:
        """Store what ``reckon`` found, unless another desk has stored something newer.

        No line in the trail: it is derived, by the clock, and shows nobody anything.
        """
        require(seat, Permission.READ_SURGES)
        with self.database.change() as work:
            queries.draw(work, queries.KEEPING)
            stored = queries.evaluation(work, reckoned.today)
            if stored is None or stored.at <= reckoned.at:
                queries.store_evaluation(work, reckoned.today, reckoned.at, packed(reckoned))
            counts = reckoned.counts
            # Counted from another start than where the counts stand now: counted again next time.
            if queries.set_mark(work, queries.EVENT_MARK, counts.mark, counts.mark_before):
                queries.store_counts(work, counts.fresh, rows_of(counts))
            signals = self.stored_signals(work)
        return Done(signals, Changes(surges=True))

    def topics(self, seat: Seat) -> tuple[Topic, ...]:
        """Return the catalogue kinds and departments that may be examined. READ_SURGES."""
        require(seat, Permission.READ_SURGES)
        with self.database.read() as work:
            found = reckoning.topics_in(work).values()
        return tuple(sorted(found, key=lambda one: (one.kind.value, one.name, one.code)))

    def examine(self, seat: Seat, topic: Topic) -> Examined:
        """Say what the figures say of any topic (a typed word), standing out or not. READ_SURGES.

        Raises:
            UserError: the word is too short, or stands for a person or a number.
        """
        require(seat, Permission.READ_SURGES)
        if topic.kind is TopicKind.GROUP:
            raise UserError(say("같은 내용의 민원은 묶음 목록에서 보십시오."))
        with self.database.read() as work:
            frame = self._frame(work, self.clock())
            if topic.kind is TopicKind.WORD:
                topic = self._word(work, frame, topic)
            return _examined(frame, topic)

    def _frame(self, work: Work, now: datetime) -> Frame:
        return reckoning.frame_of(
            work, self.workdays.calendar_in(work), thresholds_in(work), now
        )  # fmt: skip

    def _word(self, work: Work, frame: Frame, topic: Topic) -> Topic:
        text = one_line(topic.code)
        key = search_key(text)
        if len(key) < words.SHORTEST or len(text) > _LONGEST_WORD:
            raise UserError.at(word=say("낱말은 2자 이상 20자 이하로 입력해 주십시오."))
        if any(char.isdecimal() for char in key):
            raise UserError.at(word=say("숫자가 든 말은 낱말로 세지 않습니다."))
        first, last = frame.week * 7 + 1, frame.today
        names = rising.names_in(work, tallying.said(work, first, last, rising.MOST_TEXTS))
        if words.names_somebody(key, names):
            raise UserError.at(word=say("사람의 이름은 낱말로 세지 않습니다."))
        return Topic(TopicKind.WORD, key, text)


def packed(reckoned: Reckoned) -> dict[str, object]:
    """Return an evaluation as JSON values."""
    return {
        "week": reckoned.week,
        "today": reckoned.today.isoformat(),
        "signals": [pack_signal(one) for one in reckoned.signals],
        "topics": reckoned.topics,
        "words": reckoned.words,
        "past_weeks": reckoned.past_weeks,
    }


def read_result(result: Mapping[str, object], at: datetime, *, stale: bool) -> Signals:
    """Read a stored evaluation."""
    data: dict[str, object] = dict(result)
    signals: object = data["signals"]
    past = int(str(data["past_weeks"]))
    assert isinstance(signals, list)
    return Signals(
        signals=tuple(read_signal(one) for one in signals),
        week_on=monday_of(int(str(data["week"]))),
        today=to_local(at).date(),
        evaluated_at=at,
        stale=stale,
        topics=int(str(data["topics"])),
        words=int(str(data["words"])),
        past_weeks=past,
        notes=notes_of(past),
    )


def notes_of(past_weeks: int) -> tuple[Sentence, ...]:
    """Say what limits an evaluation."""
    if past_weeks >= TWO_YEARS_WEEKS:
        return ()
    return (
        say(
            "비교할 지난 자료가 {weeks}주로 2년이 되지 않아, 최근 몇 주와만 비교하고 계절은 반영하지 "
            "않았습니다.",
            weeks=past_weeks,
        ),
    )


def with_surges(signals: Signals, live: Mapping[tuple[str, str], int]) -> Signals:
    """Say of each signal which warning stands for its topic already."""
    marked = [
        replace(one, surge_id=live.get((one.topic.kind.value, one.topic.code)))
        for one in signals.signals
    ]
    return replace(signals, signals=tuple(marked))


def look_for(frame: Frame, row: Row) -> Look:
    """Return how hard to look at a single topic: as hard as at it among all others."""
    tested = len(reckoning.active_topics(frame))
    share = share_of(frame.thresholds.false_per_year, Window.WEEK, tested)
    return Look(share, tested, dispersion_of_all([row]))


def _examined(frame: Frame, topic: Topic) -> Examined:
    row = reckoning.topic_row(frame, topic)
    look = look_for(frame, row)
    ids = tuple(reckoning.behind(frame, topic.kind, topic.code, Window.WEEK)[:_MOST_SHOWN_BEHIND])
    points = tuple(points_of(row, look, reckoning.running_count(frame, topic, row)))
    found = look_at(row, look, week_bound)
    if found is None:
        note = say("비교할 지난 주가 모자라 예상 건수를 계산하지 못했습니다.")
        return Examined(topic, None, None, points, ids, note)
    people = len({one.asker for one in tallying.standings(frame.work, ids).values()})
    past = len(row.counts) - 1
    evidence = evidence_of(row, found, look, Window.WEEK, people, past)
    return Examined(topic, evidence, judge(topic.kind, evidence, frame.thresholds), points, ids)


def find_signal(signals: Signals, key: str) -> Signal | None:
    """Return a signal by its key."""
    return next((one for one in signals.signals if one.key == key), None)
