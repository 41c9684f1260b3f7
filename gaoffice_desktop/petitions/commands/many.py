"""What petitions of many need."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from gaoffice_desktop.petitions.life import Signatory


@dataclass(frozen=True, slots=True)
class EnterSignatories:
    """The list of names of a petition of several; ``original``: the signed list is here."""

    petition_id: int
    people: tuple[Signatory, ...]
    households: int
    original: bool


@dataclass(frozen=True, slots=True)
class AskRepresentatives:
    """Ask the signatories to choose up to three representatives (Decree 8)."""

    petition_id: int
    until_on: date
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ChooseRepresentatives:
    """The representatives; ``by_office`` where nobody chose in time (Decree 8)."""

    petition_id: int
    names: tuple[str, ...]
    by_office: bool = False
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReviewByCommittee:
    """Record what the 민원조정위원회 said (Decree 26); ``closing``: on closing it."""

    petition_id: int
    on: date
    opinion: str
    closing: bool
