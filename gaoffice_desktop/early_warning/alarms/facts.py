"""Nouns of the deadline alarms: rules, alarms, rings, and what people do with them.

An *alarm* is one warning of one statutory moment: a petition's limit, a lead before it. It is
planned when the limit begins to run, and lives through ``AlarmState``. A *ring* is one time that
somebody was told of it: the first, again, to the next up the chain.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import IntEnum, StrEnum

from gaoffice_desktop.petitions.limits import Limit
from gaoffice_desktop.shared.sentences import Sentence, say

# --- rules ------------------------------------------------------------------------------


class Band(StrEnum):
    """Which petitions a rule is for, by their period as published (not as extended)."""

    LONG = "long"
    MIDDLE = "middle"
    SHORT = "short"
    IMMEDIATE = "immediate"
    ALL = "all"


BAND_LABELS: dict[Band, Sentence] = {
    Band.LONG: say("11일 이상"),
    Band.MIDDLE: say("6일~10일"),
    Band.SHORT: say("5일 이하"),
    Band.IMMEDIATE: say("즉시"),
    Band.ALL: say("모두"),
}


class Priority(StrEnum):
    """How loudly an alarm speaks: 상 sticky toast and banner, 중 toast, 하 badge."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


PRIORITY_LABELS: dict[Priority, Sentence] = {
    Priority.HIGH: say("상"),
    Priority.MEDIUM: say("중"),
    Priority.LOW: say("하"),
}


class LeadUnit(StrEnum):
    """What a lead is measured in."""

    START = "start"
    """When the limit begins to run (즉시)."""
    DAYS = "days"
    """Working days before the last day, at the opening of the office; 0 is the day itself."""
    MINUTES = "minutes"
    """Working minutes before the limit ends."""
    OVER = "over"
    """The limit has passed: at once."""
    DAILY = "daily"
    """It has passed and nothing was done: on each further working day."""


@dataclass(frozen=True, slots=True)
class Lead:
    """How long before a limit's end an alarm rings, and how loudly."""

    unit: LeadUnit
    amount: int = 0
    priority: Priority = Priority.MEDIUM


@dataclass(frozen=True, slots=True)
class AlarmRule:
    """The alarms of one kind of limit; of the processing period, of one band of periods."""

    limit: Limit
    band: Band
    leads: tuple[Lead, ...]


@dataclass(frozen=True, slots=True)
class AlarmRules:
    """All rules as they stand: ``edition`` counts the office's edits (0: as shipped)."""

    edition: int
    rules: tuple[AlarmRule, ...]


# --- alarms -----------------------------------------------------------------------------


class AlarmState(StrEnum):
    """Where an alarm stands.

    DUE: planned, its moment has not come (or nobody has looked yet). RUNG: somebody was told
    and has not taken note. SEEN: somebody took note (acknowledged, or put it off). ANSWERED: it
    had rung and the limit was met, moved or handed on. SUPERSEDED: it never had to ring, or a
    later one of the same limit took its place.
    """

    DUE = "due"
    RUNG = "rung"
    SEEN = "seen"
    ANSWERED = "answered"
    SUPERSEDED = "superseded"


ALARM_STATE_LABELS: dict[AlarmState, Sentence] = {
    AlarmState.DUE: say("예정"),
    AlarmState.RUNG: say("확인 전"),
    AlarmState.SEEN: say("확인함"),
    AlarmState.ANSWERED: say("해소"),
    AlarmState.SUPERSEDED: say("대체됨"),
}

LIVE = frozenset({AlarmState.RUNG, AlarmState.SEEN})


class Post(StrEnum):
    """For whom a ring is: where they stand in the chain (담당자, 팀장, 부서장)."""

    HANDLER = "handler"
    LEADER = "leader"
    HEAD = "head"
    EXAMINER = "examiner"
    DESK = "desk"


POST_LABELS: dict[Post, Sentence] = {
    Post.HANDLER: say("담당자"),
    Post.LEADER: say("팀장"),
    Post.HEAD: say("부서장"),
    Post.EXAMINER: say("민원심사관"),
    Post.DESK: say("창구"),
}


class Level(IntEnum):
    """How far up the chain an alarm has gone."""

    HANDLER = 0
    LEADER = 1
    HEAD = 2


class RingWhy(StrEnum):
    """Why somebody was told."""

    FIRST = "first"
    AGAIN = "again"
    ESCALATED = "escalated"
    SNOOZE_OVER = "snooze_over"
    BY_HAND = "by_hand"


RING_WHY_LABELS: dict[RingWhy, Sentence] = {
    RingWhy.FIRST: say("처음 알림"),
    RingWhy.AGAIN: say("다시 알림"),
    RingWhy.ESCALATED: say("미확인으로 상신"),
    RingWhy.SNOOZE_OVER: say("미룬 시간이 지남"),
    RingWhy.BY_HAND: say("직접 상신"),
}


class Shown(StrEnum):
    """How a ring appeared at a desk; INTERRUPTING ones count against the limit an hour."""

    BADGE = "badge"
    TOAST = "toast"
    STICKY = "sticky"
    LIST = "list"
    """One list of several: an interruption of its own."""
    IN_LIST = "in_list"
    """Added to a list that stands already, or past the limit: no interruption."""
    MISSED = "missed"
    """It rang while this person was at no desk: in the list at sign-in."""


SHOWN_LABELS: dict[Shown, Sentence] = {
    Shown.BADGE: say("알림 수로만 표시"),
    Shown.TOAST: say("알림창"),
    Shown.STICKY: say("고정 알림창"),
    Shown.LIST: say("묶음 목록"),
    Shown.IN_LIST: say("묶음 목록에 더함"),
    Shown.MISSED: say("자리에 없어 놓친 알림 목록"),
}

INTERRUPTING = frozenset({Shown.TOAST, Shown.STICKY, Shown.LIST})


@dataclass(frozen=True, slots=True)
class Moment:
    """One alarm that a limit wants: which, and when (aware UTC).

    ``target_at`` is when the limit is over for the office, ``ends_at`` when it is by law.
    """

    limit: Limit
    of: int
    target_at: datetime
    ends_at: datetime
    lead: Lead
    code: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Alarm:
    """An alarm as it stands; moments in UTC. ``subject`` is a number, never a name.

    ``petition_id`` is none for what is the office's own (monthly check, an online petition
    that was not taken in yet). ``next_at`` is when it rings next if nothing is done.
    """

    id: int
    petition_id: int | None
    subject: str
    kind_name: str
    limit: Limit
    code: str
    priority: Priority
    state: AlarmState
    target_at: datetime
    ends_at: datetime
    due_at: datetime
    level: Level
    rings: int
    snoozes: int
    department_id: int | None
    handler_id: int | None
    handler: str
    rung_at: datetime | None = None
    last_rung_at: datetime | None = None
    seen_at: datetime | None = None
    seen_by: str = ""
    next_at: datetime | None = None
    ended_at: datetime | None = None
    ended_why: str = ""
    over: bool = False
    """Whether the limit had passed when this alarm was due."""
    snoozed_until: datetime | None = None
    """Put off until then: SEEN, and ``next_at`` comes of a snooze and not of the repeat time."""


@dataclass(frozen=True, slots=True)
class Ring:
    """One time that one person was told; ``late_seconds`` after the moment it was due."""

    id: int
    alarm: Alarm
    at: datetime
    due_at: datetime
    post: Post
    why: RingWhy
    shown: Shown | None = None

    @property
    def late_seconds(self) -> int:
        """How long after its moment it rang."""
        return max(0, int((self.at - self.due_at).total_seconds()))


@dataclass(frozen=True, slots=True)
class Showing:
    """What a desk is to show now, claimed for it: no other desk shows the same.

    ``toasts`` one by one, ``bundle`` as one list (an interruption if ``interrupts``), ``missed``
    what rang while this person was at no desk.
    """

    toasts: tuple[Ring, ...] = ()
    bundle: tuple[Ring, ...] = ()
    interrupts: bool = False
    missed: tuple[Ring, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.toasts or self.bundle or self.missed)


@dataclass(frozen=True, slots=True)
class Scanned:
    """What a scan did: ``rung`` alarms rang, ``planned`` petitions were looked at again.

    ``next_at`` is when something is due next; ``more``: not all could be done at once.
    """

    rung: int = 0
    planned: int = 0
    next_at: datetime | None = None
    more: bool = False


@dataclass(frozen=True, slots=True)
class Panel:
    """What the panel of one person shows, the most urgent first."""

    alarms: tuple[Alarm, ...]
    dunning: tuple[Dunning, ...] = ()
    checks: tuple[date, ...] = ()
    """First days of the months whose check (Rule 7) this examiner still owes."""
    dunnings: int = 0
    """How many 독촉장 are owed; ``dunning`` holds those of the longest over."""

    @property
    def waiting(self) -> int:
        """How many nobody has taken note of: the number on the window's icon."""
        return sum(one.state is AlarmState.RUNG for one in self.alarms)


@dataclass(frozen=True, slots=True)
class Dunning:
    """A petition whose period has passed and whose 독촉장 is ready (Decree 28(2), Rule 10)."""

    petition_id: int
    number: str
    kind_name: str
    department: str
    due_on: date
    days_over: int


class Act(StrEnum):
    """What somebody did with an alarm."""

    ACKNOWLEDGED = "acknowledged"
    SNOOZED = "snoozed"
    ESCALATED = "escalated"


ACT_LABELS: dict[Act, Sentence] = {
    Act.ACKNOWLEDGED: say("확인"),
    Act.SNOOZED: say("미루기"),
    Act.ESCALATED: say("상신"),
}


@dataclass(frozen=True, slots=True)
class AlarmAct:
    """One thing that one person did with an alarm; ``until_at`` is the end of a snooze."""

    at: datetime
    by: str
    act: Act
    reason: str = ""
    until_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ToldOf:
    """One ring as the story tells it: who was told, when, as what, and why."""

    at: datetime
    to: str
    post: Post
    why: RingWhy
    shown_at: datetime | None = None
    due_at: datetime | None = None
    shown: Shown | None = None
    """How it appeared; none while no desk of this person has shown it."""
    desk: str = ""

    @property
    def late_seconds(self) -> int:
        """How long after its moment it rang."""
        if self.due_at is None:
            return 0
        return max(0, int((self.at - self.due_at).total_seconds()))


@dataclass(frozen=True, slots=True)
class AlarmStory:
    """All that became of an alarm, each list the oldest first."""

    alarm: Alarm
    rings: tuple[ToldOf, ...]
    acts: tuple[AlarmAct, ...]


# --- commands ---------------------------------------------------------------------------

SNOOZE_MINUTES = (15, 30, 60)
MOST_SNOOZES = 2


@dataclass(frozen=True, slots=True)
class Acknowledge:
    """Somebody takes note; that is not yet an answer."""

    alarm_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Snooze:
    """Put an alarm off for some working minutes, with a reason; never one that is overdue."""

    alarm_id: int
    minutes: int
    reason: str


@dataclass(frozen=True, slots=True)
class Escalate:
    """Bring an alarm before the next up the chain by hand (상신)."""

    alarm_id: int
    reason: str


@dataclass(frozen=True, slots=True)
class CheckMonth:
    """The examiner has checked a month's petitions (Decree 22, Rule 7)."""

    month: date
    note: str


@dataclass(frozen=True, slots=True)
class SaveRules:
    """The office's rules as edited; ``edition`` is the one that was edited."""

    edition: int
    rules: tuple[AlarmRule, ...] = field(default=())


# --- history and report -----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class HistoryQuery:
    """Which rung alarms are listed; none means all."""

    first_on: date
    last_on: date
    limit: Limit | None = None
    priority: Priority | None = None
    state: AlarmState | None = None
    department_id: int | None = None
    mine: bool = False
    text: str = ""
    """Part of a receipt number."""


@dataclass(frozen=True, slots=True)
class DeskHour:
    """How many rings appeared at a desk in an hour of a day, by how they did."""

    desk: str
    on: date
    hour: int
    interruptions: int
    quiet: int


@dataclass(frozen=True, slots=True)
class AlarmReport:
    """Alarms of a period by desk and hour: the load on people, and how late rings were."""

    first_on: date
    last_on: date
    hours: tuple[DeskHour, ...]
    rung: int
    on_time: int
    """Rang within 60 s of their moment."""
    worst_late_seconds: int
    worst_hour: int
    """Most interruptions at one desk in one hour."""
