"""Nouns of the surges: topics, counts, evidence, signals, warnings and their course, groups.

A *signal* is what the figures say (proposed, by the program); a *warning* (발령) is what a person
made of it. A *group* is petitions of the same content by many people (좌표찍기). Nothing here
carries a person's name but those of the office's own staff.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum, StrEnum

from gaoffice_desktop.shared.sentences import Sentence, say

# --- topics -----------------------------------------------------------------------------


class TopicKind(StrEnum):
    """What petitions are counted by."""

    KIND = "kind"
    DEPARTMENT = "department"
    WORD = "word"
    GROUP = "group"
    """The same content by many people."""


TOPIC_KIND_LABELS: dict[TopicKind, Sentence] = {
    TopicKind.KIND: say("민원 종류"),
    TopicKind.DEPARTMENT: say("부서"),
    TopicKind.WORD: say("낱말"),
    TopicKind.GROUP: say("같은 내용"),
}


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing that petitions are counted by.

    ``code`` is the catalogue's code, the department's id, the word, or the group's id; ``name``
    is what is read (for a department that no longer exists, what it was called).
    """

    kind: TopicKind
    code: str
    name: str

    @property
    def key(self) -> str:
        """Return what tells it from every other topic."""
        return f"{self.kind.value}:{self.code}"


# --- levels and evidence ----------------------------------------------------------------


class SurgeLevel(IntEnum):
    """권익위 「민원확산 조기경보제」(2014): 관심 < 주의 < 심각."""

    INTEREST = 1
    """관심: signs that many ask the same."""
    CAUTION = 2
    """주의: it goes on growing, or begins to spread."""
    SERIOUS = 3
    """심각: it spreads fast."""


SURGE_LEVEL_LABELS: dict[SurgeLevel, Sentence] = {
    SurgeLevel.INTEREST: say("관심"),
    SurgeLevel.CAUTION: say("주의"),
    SurgeLevel.SERIOUS: say("심각"),
}

SURGE_LEVEL_MEANINGS: dict[SurgeLevel, Sentence] = {
    SurgeLevel.INTEREST: say("집단 민원의 조짐이 있음"),
    SurgeLevel.CAUTION: say("늘어난 상태가 이어지거나 확산할 징후가 있음"),
    SurgeLevel.SERIOUS: say("빠르게 확산하고 있음"),
}


class Window(StrEnum):
    """What a count is of."""

    WEEK = "week"
    """The newest finished week, from Monday."""
    DAY = "day"
    """Today, as far as it has run."""
    GROUP = "group"
    """The days over which a group has come in."""


class Method(StrEnum):
    """By what the expected count and the bound were computed."""

    FARRINGTON = "farrington"
    EARS_WEEK = "ears_week"
    EARS_DAY = "ears_day"
    SAME_CONTENT = "same_content"


METHOD_LABELS: dict[Method, Sentence] = {
    Method.FARRINGTON: say("Farrington 개선법(Noufaily 등, 2013)"),
    Method.EARS_WEEK: say("EARS C2(주간, 최근 7주와 비교)"),
    Method.EARS_DAY: say("EARS C2(일간, 최근 근무일 7일과 비교)"),
    Method.SAME_CONTENT: say("같은 내용 묶기(글자쌍 유사도)"),
}

METHOD_EXPLANATIONS: dict[Method, Sentence] = {
    Method.FARRINGTON: say(
        "지난 여러 해의 같은 철과 추세로 이번 주의 예상 건수를 구하고, 과거의 급증은 덜 반영하여 "
        "상한을 정합니다."
    ),
    Method.EARS_WEEK: say(
        "바로 앞 2주를 건너뛴 7주의 평균과 흩어짐으로 상한을 정합니다. 계절은 반영하지 못합니다."
    ),
    Method.EARS_DAY: say(
        "바로 앞 2일을 건너뛴 같은 성격의 7일(근무일은 근무일끼리)의 평균과 흩어짐으로 상한을 정합니다."
    ),
    Method.SAME_CONTENT: say("내용이 거의 같은 민원을 접수하는 대로 묶어 건수를 셉니다."),
}


@dataclass(frozen=True, slots=True)
class WeekPoint:
    """A week of a topic for the chart; ``first_on`` is its Monday.

    ``expected`` and ``bound`` are none where there was too little past to compute them.
    ``running``: the week is not over, so its count still grows.
    """

    first_on: date
    count: int
    expected: float | None = None
    bound: float | None = None
    running: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """The numbers that a signal rests on.

    ``score`` is (count - expected) / (bound - expected): over 1 the bound is exceeded.
    ``run`` is how many weeks (or comparable days) in a row it was. ``past_weeks`` is how much
    past there was; ``tested`` how many topics were looked at beside this one, ``share`` the
    chance per look that the bound allows for (so that the office hears of
    ``false_per_year`` false signals a year at most). ``dispersion`` is by how much counts
    scatter more than chance alone would (1: not at all).
    """

    method: Method
    window: Window
    first_on: date
    last_on: date
    count: int
    expected: float
    bound: float
    score: float
    ratio: float
    run: int
    people: int
    past_weeks: int
    tested: int
    share: float
    dispersion: float = 1.0

    @property
    def few_years(self) -> bool:
        """Whether fewer than two years of past stood behind it."""
        return self.past_weeks < TWO_YEARS_WEEKS


TWO_YEARS_WEEKS = 104


@dataclass(frozen=True, slots=True)
class Thresholds:
    """What an office may set; see ``settings.facts`` for the defaults (practice names none)."""

    false_per_year: int
    least_week: int
    least_day: int
    least_word: int
    fewest_people: int
    caution_ratio: float
    caution_score: float
    serious_ratio: float
    serious_score: float
    caution_run: int
    serious_run: int
    group_least: int
    group_caution: int
    group_serious: int
    group_days: int


@dataclass(frozen=True, slots=True)
class Judged:
    """A level with the sentences that give its reasons."""

    level: SurgeLevel
    reasons: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Signal:
    """What the figures say of one topic, proposed to a person.

    ``weeks`` are the last 52 finished weeks and the running one, the oldest first.
    ``petition_ids`` are the newest behind it (at most ``MOST_BEHIND``): show them through the
    register's ``rows``, which masks. ``also`` are other words with nearly the same petitions.
    ``surge_id`` is the warning that already stands for this topic.
    """

    topic: Topic
    level: SurgeLevel
    evidence: Evidence
    reasons: tuple[Sentence, ...]
    weeks: tuple[WeekPoint, ...]
    petition_ids: tuple[int, ...]
    department_id: int | None = None
    also: tuple[str, ...] = ()
    surge_id: int | None = None

    @property
    def key(self) -> str:
        """Return what a command names this signal by."""
        return f"{self.evidence.window.value}:{self.topic.key}"


MOST_BEHIND = 500


@dataclass(frozen=True, slots=True)
class Signals:
    """Everything that the figures say now, the most serious first.

    ``week_on`` is the Monday of the finished week, ``today`` the running day, both as they were
    at ``evaluated_at``. ``stale``: nobody has evaluated today yet. ``notes`` say what limits
    them: fewer than two years of past, a calendar that is not confirmed.
    """

    signals: tuple[Signal, ...]
    week_on: date | None = None
    today: date | None = None
    evaluated_at: datetime | None = None
    stale: bool = True
    topics: int = 0
    words: int = 0
    past_weeks: int = 0
    notes: tuple[Sentence, ...] = ()

    @property
    def waiting(self) -> tuple[Signal, ...]:
        """The signals that nobody has made a warning of."""
        return tuple(one for one in self.signals if one.surge_id is None)


@dataclass(frozen=True, slots=True)
class Examined:
    """What the figures say of a topic that somebody asked for, whether or not it stands out."""

    topic: Topic
    evidence: Evidence | None
    judged: Judged | None
    weeks: tuple[WeekPoint, ...]
    petition_ids: tuple[int, ...]
    note: Sentence | None = None
    """Why there is no evidence: too little past, or a word that stands for a person."""


# --- warnings ---------------------------------------------------------------------------


class SurgeState(StrEnum):
    """Where a warning stands."""

    RAISED = "raised"
    ANSWERED = "answered"
    """The department has told cause and measure."""
    LIFTED = "lifted"


SURGE_STATE_LABELS: dict[SurgeState, Sentence] = {
    SurgeState.RAISED: say("발령 중"),
    SurgeState.ANSWERED: say("대책 회신"),
    SurgeState.LIFTED: say("해제"),
}


class SurgeEventKind(StrEnum):
    """What happened to a warning; nothing is ever taken back, only added."""

    RAISED = "raised"
    LEVEL = "level"
    ANSWERED = "answered"
    NOTED = "noted"
    LIFTED = "lifted"


SURGE_EVENT_LABELS: dict[SurgeEventKind, Sentence] = {
    SurgeEventKind.RAISED: say("발령"),
    SurgeEventKind.LEVEL: say("단계 변경"),
    SurgeEventKind.ANSWERED: say("원인·대책 회신"),
    SurgeEventKind.NOTED: say("메모"),
    SurgeEventKind.LIFTED: say("해제"),
}


@dataclass(frozen=True, slots=True)
class SurgeEvent:
    """One step in the course of a warning; ``measure`` beside an answer's ``text`` (cause)."""

    at: datetime
    kind: SurgeEventKind
    by: str
    level: SurgeLevel
    text: str = ""
    measure: str = ""


@dataclass(frozen=True, slots=True)
class Surge:
    """A warning as it stands (발령); moments in UTC.

    ``evidence`` and ``reasons`` are those of the moment it was raised and never change; none
    where somebody raised it by their own judgement. ``weeks`` is how long it has stood (lasted,
    once lifted), each week begun counting as one.
    """

    id: int
    number: str
    topic: Topic
    level: SurgeLevel
    state: SurgeState
    department_id: int | None
    department: str
    raised_at: datetime
    raised_by: str
    reason: str
    evidence: Evidence | None
    reasons: tuple[Sentence, ...]
    weeks: int
    cause: str = ""
    measure: str = ""
    answered_at: datetime | None = None
    answered_by: str = ""
    lifted_at: datetime | None = None
    lifted_by: str = ""
    lifted_why: str = ""
    newest: WeekPoint | None = None
    """The newest finished week since it was raised, where one has passed."""

    @property
    def live(self) -> bool:
        """Whether it still stands."""
        return self.state is not SurgeState.LIFTED


@dataclass(frozen=True, slots=True)
class SurgeStory:
    """A warning with its course and its trend: what was frozen, and every week since.

    ``weeks`` are the 52 weeks to its raising and all since; ``petition_ids`` the newest of those
    that came in since the week it rests on began.
    """

    surge: Surge
    events: tuple[SurgeEvent, ...]
    weeks: tuple[WeekPoint, ...]
    petition_ids: tuple[int, ...]
    answers: bool = False
    """Whether the asker may tell cause and measure (own department, or examiner)."""


# --- groups -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Group:
    """Petitions of nearly the same content by many people.

    ``count`` are those that stand, ``open`` those being processed, ``merged`` those merged
    already, ``people`` how many different petitioners. ``signal``: it has reached the number
    from which it is a signal of its own.
    """

    id: int
    title: str
    first_at: datetime
    last_at: datetime
    count: int
    open: int
    merged: int
    people: int
    main_id: int
    """The earliest open one: what the others could be merged into (Decree 6(7))."""
    signal: bool = False
    surge_id: int | None = None


@dataclass(frozen=True, slots=True)
class GroupMember:
    """A petition of a group; show it through the register's ``rows``, which masks."""

    petition_id: int
    likeness: float
    open: bool
    merged: bool


@dataclass(frozen=True, slots=True)
class GroupStory:
    """A group with its petitions, the newest first, and how many came on each day."""

    group: Group
    members: tuple[GroupMember, ...]
    days: tuple[tuple[date, int], ...]


@dataclass(frozen=True, slots=True)
class Grouped:
    """What looking at new petitions came to.

    ``signals`` are the groups that have just become a signal; ``more``: not all were looked at.
    """

    looked_at: int = 0
    joined: int = 0
    signals: tuple[int, ...] = ()
    more: bool = False


# --- commands ---------------------------------------------------------------------------

LONGEST_TEXT = 2_000


@dataclass(frozen=True, slots=True)
class RaiseSurge:
    """Raise a warning (발령) of a topic, for a department to answer.

    ``signal_key`` names the signal whose evidence is frozen into it; without one it rests on
    the raiser's own judgement and ``reason`` must say why.
    """

    topic: Topic
    level: SurgeLevel
    department_id: int | None = None
    signal_key: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ChangeLevel:
    """Put a warning that stands on another level, with a reason."""

    surge_id: int
    level: SurgeLevel
    reason: str


@dataclass(frozen=True, slots=True)
class AnswerSurge:
    """The department's cause and measure (원인·대책); a later answer replaces what is shown."""

    surge_id: int
    cause: str
    measure: str


@dataclass(frozen=True, slots=True)
class NoteSurge:
    """Add a line to the course of a warning."""

    surge_id: int
    text: str


@dataclass(frozen=True, slots=True)
class LiftSurge:
    """Lift a warning (해제), with the reason; it lasted until this moment."""

    surge_id: int
    reason: str
