"""Nouns of a petition's life after intake: the steps, what events come to, what edits move."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from gaoffice_desktop.deadlines.facts import Due, Exclusion, Period, Span
from gaoffice_desktop.petitions.facts import Event, Petition, PrintedPaper, State
from gaoffice_desktop.shared.sentences import Sentence, say


class ExtensionReason(StrEnum):
    """Why a period may be extended (같은 법 시행령 제21조제1항).

    Workload, an absent handler and a handler named too late are none of them.
    """

    COOPERATION = "cooperation"
    FACT_CHECK = "fact_check"
    FORCE_MAJEURE = "force_majeure"
    ALIKE = "alike"


EXTENSION_REASON_LABELS: dict[ExtensionReason, Sentence] = {
    ExtensionReason.COOPERATION: say("관계 기관·부서의 협조에 시간이 더 걸림"),
    ExtensionReason.FACT_CHECK: say("사실 조사나 현장 확인에 시간이 더 걸림"),
    ExtensionReason.FORCE_MAJEURE: say("천재지변 등 불가항력"),
    ExtensionReason.ALIKE: say("그 밖에 이에 준하는 사유"),
}


@dataclass(frozen=True, slots=True)
class Assign:
    """Name the department, and perhaps the person, who handles a petition."""

    petition_id: int
    department_id: int
    handler_id: int | None = None


@dataclass(frozen=True, slots=True)
class AskSupplement:
    """Ask the petitioner for what is missing, until a day (Act 22, Rule 9)."""

    petition_id: int
    what: str
    until_on: date
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReceiveSupplement:
    """The supplement arrived; the days from dispatch to arrival are not counted."""

    petition_id: int
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Extend:
    """Extend the period by ``days`` (Decree 21); ``consented``: the petitioner agreed."""

    petition_id: int
    days: int
    reason: ExtensionReason
    note: str
    consented: bool = False
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Complete:
    """The petition is done; ``result`` is what the register says of it (처분 내용)."""

    petition_id: int
    result: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Notified:
    """The due time once told to the petitioner; it stays the office's target."""

    due_on: date
    due_at: datetime | None
    alarm_at: datetime


@dataclass(frozen=True, slots=True)
class Folded:
    """What the events of a petition come to: its state, and what its clock is computed from."""

    state: State
    received_at: datetime
    period: Period
    calendar_revision: int
    department_id: int | None = None
    department: str = ""
    handler_id: int | None = None
    handler: str = ""
    exclusions: tuple[Exclusion, ...] = ()
    extensions: tuple[int, ...] = ()
    paused_on: date | None = None
    supplement_until_on: date | None = None
    notified: Notified | None = None
    closed_at: datetime | None = None
    result: str = ""
    papers: tuple[PrintedPaper, ...] = ()


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
    in ``petition`` has been masked.
    """

    petition: Petition
    events: tuple[Event, ...]
    spans: tuple[Span, ...]
    due: Due
    folded: Folded
    papers: tuple[PrintedPaper, ...]
    masked: bool


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
class Difference:
    """A stored value that the events do not lead to."""

    petition_id: int
    number: str
    field: str
    stored: str
    derived: str


@dataclass(frozen=True, slots=True)
class RebuildReport:
    """What comparing the stored petitions with their events found."""

    checked: int
    differences: tuple[Difference, ...]
    mended: bool = False
