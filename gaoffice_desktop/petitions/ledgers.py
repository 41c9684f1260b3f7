"""What the ledgers and the judgement of repeats show, as plain facts; and what they sum up to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.reasons import Decision, Outcome, ToldBy
from gaoffice_desktop.shared.clock import to_local


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier petition beside which a later one is judged (Act 23(3)).

    ``alike`` is from 0 to 1. ``told_at`` is when its result was told to the petitioner, and
    stays empty where none was; what need not be handled or was withdrawn has no result.
    """

    id: int
    number: str
    title: str
    content: str
    received_at: datetime
    state: State
    alike: float = 0.0
    outcome: Outcome | None = None
    result: str = ""
    answer: str = ""
    told_at: datetime | None = None
    told_by: ToldBy | None = None

    @property
    def received_on(self) -> date:
        """The local day of its receipt."""
        return to_local(self.received_at).date()

    @property
    def told_on(self) -> date | None:
        """The local day on which its result was told."""
        return to_local(self.told_at).date() if self.told_at is not None else None


@dataclass(frozen=True, slots=True)
class ManyRow:
    """A petition of many people in its register (Decree 27(2)); names masked."""

    id: int
    number: str
    received_on: date
    title: str
    representatives: tuple[str, ...]
    people: int
    households: int
    original: bool
    department: str
    state: State
    due_on: date
    reviews: int = 0
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True)
class ManyCounts:
    """What the register of petitions of many sums up to, for the examiner's report."""

    petitions: int
    people: int
    open: int
    overdue: int
    without_original: int
    reviewed: int


def many_counts(rows: Iterable[ManyRow], today: date) -> ManyCounts:
    """Sum the register up; what waits is not overdue, because its clock stands."""
    rows = tuple(rows)
    running = [row for row in rows if row.state in (State.RECEIVED, State.PROCESSING)]
    waiting = [row for row in rows if row.state in (State.SUPPLEMENT, State.PAUSED)]
    return ManyCounts(
        petitions=len(rows),
        people=sum(row.people for row in rows),
        open=len(running) + len(waiting),
        overdue=sum(row.due_on < today for row in running),
        without_original=sum(not row.original for row in rows),
        reviewed=sum(row.reviews > 0 for row in rows),
    )


@dataclass(frozen=True, slots=True)
class ObjectionRow:
    """An objection in its ledger (Decree 40(4)); the name masked.

    ``decide_on`` is the day until which it was to be decided at first.
    """

    petition_id: int
    number: str
    title: str
    petitioner: str
    department: str
    told_on: date
    filed_on: date
    decide_on: date
    due_on: date
    grounds: str
    extended: bool
    decided_on: date | None
    decision: Decision | None
    reason: str

    def late(self, today: date) -> bool:
        """Whether it was, or still is, decided after its day."""
        return (self.decided_on or today) > self.due_on
