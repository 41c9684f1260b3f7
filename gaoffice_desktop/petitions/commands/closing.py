"""How a petition ends, or becomes another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from gaoffice_desktop.petitions.life import Consent
from gaoffice_desktop.petitions.reasons import (
    Ground,
    Outcome,
    ToldBy,
    ToldWhy,
)


@dataclass(frozen=True, slots=True)
class Complete:
    """The petition is done (Act 27).

    ``told_why``: what lets it be told otherwise than by document, where something must.

    ``result`` is what the register says of it (처분 내용); ``answer`` the text that the
    petitioner is told, and of a refusal its reason.
    """

    petition_id: int
    result: str
    at: datetime | None = None
    outcome: Outcome = Outcome.ANSWERED
    answer: str = ""
    told_by: ToldBy = ToldBy.DOCUMENT
    told_why: ToldWhy | None = None


@dataclass(frozen=True, slots=True)
class NotHandle:
    """Close a petition that need not be handled, with its ground (Act 21)."""

    petition_id: int
    ground: Ground
    result: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Return:
    """Return the papers that were not supplemented in time, with the reason (Decree 25)."""

    petition_id: int
    result: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Withdraw:
    """The petitioner takes the petition back (Act 22(2)); ``how`` they said so."""

    petition_id: int
    how: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DeemWithdrawn:
    """Close a petition whose supplement request came back twice (Decree 25(2))."""

    petition_id: int
    result: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class JudgeRepeat:
    """Record whether a petition has the same content as ``earlier`` ones (Act 23)."""

    petition_id: int
    earlier: tuple[int, ...]
    same: bool
    grounds: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CloseRepeat:
    """Close a repeated petition (Act 23)."""

    petition_id: int
    result: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Merge:
    """Take petitions of the same purpose in as one (Decree 6(7)): the others end in it."""

    petition_id: int
    others: tuple[int, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Change:
    """The petitioner changes what they asked before it is done (Act 22(2))."""

    petition_id: int
    consent: Consent
    title: str
    content: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CorrectSlip:
    """Correct a plain slip in what was received, with the petitioner's consent (Decree 6(5)).

    ``after`` holds the corrected fields: title, content, name, phone, address, email.
    """

    petition_id: int
    consent: Consent
    after: Mapping[str, str]
    at: datetime | None = None
