"""Nouns of a petition's life after intake: the steps, what events come to, what edits move."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from gaoffice_desktop.deadlines.facts import Due, Exclusion, ExclusionReason, Period, Span
from gaoffice_desktop.petitions.events import Event, PrintedPaper
from gaoffice_desktop.petitions.facts import Petition, State
from gaoffice_desktop.petitions.reasons import Decision, ExtensionReason, Ground, Outcome, ToldBy
from gaoffice_desktop.shared.sentences import Sentence, say

MANY = 5
"""Signatories, and households, from which a petition is one of many people (Act 2(6))."""


@dataclass(frozen=True, slots=True)
class Notified:
    """The due time once told to the petitioner; it stays the office's target."""

    due_on: date
    due_at: datetime | None
    alarm_at: datetime


@dataclass(frozen=True, slots=True)
class Consent:
    """The petitioner's agreement: who gave it, how, and on which day (Decree 21(3), 6(5))."""

    name: str
    how: str
    on: date


@dataclass(frozen=True, slots=True)
class Supplement:
    """A request for supplement; ``of`` is its event's position in the list of events.

    ``again`` marks the second request (Decree 24(3)), ``late`` one of a fault that was found
    after the 8 working hours of Rule 9; ``extensions`` counts those that the petitioner asked
    for, ``undelivered`` how often it came back.
    """

    of: int
    asked_on: date
    until_on: date
    what: str
    oral: bool = False
    again: bool = False
    extensions: int = 0
    undelivered: int = 0
    arrived_on: date | None = None
    late: bool = False


@dataclass(frozen=True, slots=True)
class Pause:
    """Days that are not counted, still running; ``until_on`` where their end is planned."""

    of: int
    reason: ExclusionReason
    from_on: date
    until_on: date | None
    note: str
    extensions: int = 0


@dataclass(frozen=True, slots=True)
class Extension:
    """One extension of the period, in days of the period's own counting."""

    of: int
    days: int
    reason: ExtensionReason | None
    note: str
    consent: Consent | None = None
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Cooperation:
    """Another department's reply, asked for until a day (Act 20)."""

    of: int
    department_id: int
    department: str
    what: str
    asked_on: date
    reply_on: date
    extended: bool = False
    answered_on: date | None = None
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Objection:
    """An objection to a refusal (Act 35); it is to be decided by ``due_on``."""

    of: int
    told_on: date
    filed_on: date
    due_on: date
    grounds: str
    extended: bool = False
    extension_reason: str = ""
    decided_on: date | None = None
    decision: Decision | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether a petition repeats earlier ones, and why (Act 23)."""

    of: int
    earlier: tuple[int, ...]
    same: bool
    grounds: str


@dataclass(frozen=True, slots=True)
class Committee:
    """What the 민원조정위원회 said; ``closing``: about closing a repeated petition of many."""

    of: int
    on: date
    opinion: str
    closing: bool


@dataclass(frozen=True, slots=True)
class Signatory:
    """One who signed a petition of several."""

    name: str
    address: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """The signatories of a petition, their households, and whom they chose."""

    people: tuple[Signatory, ...] = ()
    households: int = 0
    original: bool = False
    asked_until_on: date | None = None
    representatives: tuple[str, ...] = ()
    by_office: bool = False


@dataclass(frozen=True, slots=True)
class ReadyDocument:
    """A document that waits to be collected (Decree 25(4))."""

    of: int
    what: str
    expected_on: date
    collected_on: date | None = None
    disposed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Folded:
    """What the events of a petition come to: its state, and what its clock is computed from.

    ``closed_entered_at`` is when the closing was typed in, ``closed_at`` when it happened;
    ``came_at`` when it came to the department that has it.
    """

    state: State
    received_at: datetime
    period: Period
    calendar_revision: int
    department_id: int | None = None
    department: str = ""
    handler_id: int | None = None
    handler: str = ""
    exclusions: tuple[Exclusion, ...] = ()
    extended: tuple[Extension, ...] = ()
    supplements: tuple[Supplement, ...] = ()
    pause: Pause | None = None
    notified: Notified | None = None
    closed_at: datetime | None = None
    closed_entered_at: datetime | None = None
    outcome: Outcome | None = None
    result: str = ""
    answer: str = ""
    told_by: ToldBy | None = None
    ground: Ground | None = None
    progress_told_on: tuple[date, ...] = ()
    cooperations: tuple[Cooperation, ...] = ()
    objections: tuple[Objection, ...] = ()
    judgement: Judgement | None = None
    committee: tuple[Committee, ...] = ()
    group: Group | None = None
    document: ReadyDocument | None = None
    merged: tuple[int, ...] = ()
    merged_into: int | None = None
    dunned_at: tuple[datetime, ...] = ()
    notes: tuple[str, ...] = ()
    papers: tuple[PrintedPaper, ...] = ()
    came_at: datetime | None = None

    @property
    def extensions(self) -> tuple[int, ...]:
        """The days of each extension, as the clock reads them."""
        return tuple(one.days for one in self.extended)

    @property
    def supplement(self) -> Supplement | None:
        """The supplement that is being waited for."""
        if self.state is not State.SUPPLEMENT:
            return None
        return self.supplements[-1]

    @property
    def paused_on(self) -> date | None:
        """The first day of what stands still now: a supplement or another pause."""
        if self.supplement is not None:
            return self.supplement.asked_on
        return self.pause.from_on if self.pause is not None else None

    def stood(self, on: date) -> Exclusion | None:
        """Return the days on which the clock has stood if it stands no longer after this day.

        An on-site inspection that takes longer than it may leaves out no further day
        (Decree 17(4)).
        """
        if self.paused_on is None:
            return None
        pause = self.pause
        if pause is None:
            last_on = max(on, self.paused_on)
            return Exclusion(self.paused_on, last_on, ExclusionReason.SUPPLEMENT)
        if pause.reason is ExclusionReason.SITE_INSPECTION and pause.until_on is not None:
            on = min(on, pause.until_on)
        return Exclusion(pause.from_on, max(on, pause.from_on), pause.reason, pause.note)

    @property
    def waiting_until_on(self) -> date | None:
        """The day until which what is awaited should be here."""
        if self.supplement is not None:
            return self.supplement.until_on
        return self.pause.until_on if self.pause is not None else None

    @property
    def objection(self) -> Objection | None:
        """The objection that is not decided yet."""
        open_ones = (one for one in self.objections if one.decided_on is None)
        return next(open_ones, None)

    @property
    def many(self) -> bool:
        """Whether it is one of many people: 5 signatories of 5 households, on an original list.

        다수인관련민원: Act 2(6), Decree 2.
        """
        group = self.group
        return (
            group is not None
            and group.original
            and len(group.people) >= MANY
            and group.households >= MANY
        )

    @property
    def repeats(self) -> int | None:
        """The first earlier petition that this one was judged to repeat (Act 23)."""
        judged = self.judgement
        return judged.earlier[0] if judged is not None and judged.same and judged.earlier else None


@dataclass(frozen=True, slots=True)
class Deadline:
    """A due time as it is stored: moments in UTC; ``ends_at`` is when the law's time is over."""

    due_on: date
    due_at: datetime | None
    ends_at: datetime
    alarm_at: datetime


@dataclass(frozen=True, slots=True)
class PetitionFile:
    """All there is about one petition: its life, why its due time is what it is, its papers.

    ``due`` and ``spans`` are in naive local time; ``masked`` tells whether the personal data
    in all of it has been masked, ``hidden`` which events (by position) read otherwise for it.
    ``due_if_now`` is, while something is awaited, the due time that would hold if it came today.
    """

    petition: Petition
    events: tuple[Event, ...]
    spans: tuple[Span, ...]
    due: Due
    folded: Folded
    papers: tuple[PrintedPaper, ...]
    masked: bool
    due_if_now: Due | None = None
    hidden: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Moved:
    """An open petition whose due time a calendar edit moves."""

    petition_id: int
    number: str
    title: str
    before_on: date
    before_at: datetime | None
    after_on: date
    after_at: datetime | None


@dataclass(frozen=True, slots=True)
class Preview:
    """What a calendar edit would do: "1,284건 변경, 37건 유지"; closed petitions stay."""

    moved: int
    kept: int
    closed: int
    beyond: int
    examples: tuple[Moved, ...]

    @property
    def sentence(self) -> Sentence:
        """Say it in a line."""
        return say("{moved:,}건 변경, {kept:,}건 유지", moved=self.moved, kept=self.kept)


@dataclass(frozen=True, slots=True)
class Applied:
    """A calendar edit that was made (or undone): the new revision and what it moved."""

    revision: int
    moved: int
    kept: int


@dataclass(frozen=True, slots=True)
class OutageExcluded:
    """The days of an outage were left out: of how many open petitions, and of how many not.

    Those had left the days out already, or came only after the outage had begun.
    """

    petitions: int
    kept: int

    @property
    def sentence(self) -> Sentence:
        """Say it in a line."""
        return say(
            "처리 중인 민원 {petitions:,}건에서 장애 기간을 뺐습니다. 그대로 둔 민원은 {kept:,}건입니다.",
            petitions=self.petitions,
            kept=self.kept,
        )


@dataclass(frozen=True, slots=True)
class Difference:
    """A stored value that the events do not lead to."""

    petition_id: int
    number: str
    field: str
    stored: str
    derived: str


@dataclass(frozen=True, slots=True)
class RebuildReport:
    """What comparing the stored petitions with their events found.

    ``differences`` are the first of them; ``counts`` tells how many there are in each field.
    """

    checked: int
    differences: tuple[Difference, ...]
    mended: bool = False
    counts: Mapping[str, int] = field(default_factory=dict[str, int])

    @property
    def found(self) -> int:
        """How many values were stored otherwise."""
        return sum(self.counts.values())
