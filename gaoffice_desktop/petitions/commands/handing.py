"""Who handles a petition, and who helps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from gaoffice_desktop.petitions.reasons import (
    Passing,
    ToldBy,
)


@dataclass(frozen=True, slots=True)
class Assign:
    """Name the department, and perhaps the person, who handles a petition."""

    petition_id: int
    department_id: int
    handler_id: int | None = None


@dataclass(frozen=True, slots=True)
class HandOver:
    """Pass a petition on to another department of this agency (Decree 13).

    ``passing`` decides how fast; None: from the desk if it never moved, else as not ours.
    """

    petition_id: int
    department_id: int
    reason: str
    handler_id: int | None = None
    at: datetime | None = None
    passing: Passing | None = None


@dataclass(frozen=True, slots=True)
class Transfer:
    """Pass a petition on to another agency and tell the petitioner (Act 16, Decree 13)."""

    petition_id: int
    agency: str
    reason: str
    told_by: ToldBy = ToldBy.DOCUMENT
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class AskCooperation:
    """Ask another department for its opinion or act until a day (Act 20)."""

    petition_id: int
    department_id: int
    what: str
    reply_on: date
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ExtendCooperation:
    """Give the asked department more time, once; ``of`` is the request's event position."""

    petition_id: int
    of: int
    reply_on: date
    reason: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class AnswerCooperation:
    """Note the asked department's reply."""

    petition_id: int
    of: int
    answer: str
    at: datetime | None = None
