"""What follows a petition that was done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from gaoffice_desktop.petitions.reasons import (
    Decision,
)


@dataclass(frozen=True, slots=True)
class ReadyDocument:
    """A document waits to be collected from ``expected_on`` on (Decree 25(4))."""

    petition_id: int
    what: str
    expected_on: date
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CollectDocument:
    """Somebody collected it."""

    petition_id: int
    by: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DisposeDocument:
    """Nobody came for 15 days: the document is destroyed (Decree 25(4)).

    ``closing``: the petition, still open, ends with it.
    """

    petition_id: int
    note: str
    at: datetime | None = None
    closing: bool = False


@dataclass(frozen=True, slots=True)
class FileObjection:
    """The petitioner objects to a refusal of a statutory petition (Act 35).

    ``told_on`` is the day on which they received the refusal, ``filed_on`` that of the
    objection.
    """

    petition_id: int
    told_on: date
    filed_on: date
    grounds: str


@dataclass(frozen=True, slots=True)
class ExtendObjection:
    """Decide later, once, by at most 10 days (Act 35(2), Decree 40)."""

    petition_id: int
    days: int
    reason: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DecideObjection:
    """Decide an objection and tell the petitioner (Act 35(2))."""

    petition_id: int
    decision: Decision
    reason: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Dun:
    """Issue a dunning letter to the head of the department (Decree 28(2), Rule 10)."""

    petition_id: int
    text: str
