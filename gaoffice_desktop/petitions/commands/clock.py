"""What moves the clock, or tells the petitioner how far it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from gaoffice_desktop.deadlines.facts import ExclusionReason
from gaoffice_desktop.petitions.life import Consent
from gaoffice_desktop.petitions.reasons import (
    ExtensionReason,
    ToldBy,
)


@dataclass(frozen=True, slots=True)
class AskSupplement:
    """Ask the petitioner for what is missing, until a day (Act 22, Rule 9).

    ``oral``: it was asked by word of mouth, which the petitioner may want in writing.
    ``again``: what came does not do, and the same is asked once more (Decree 24(3)); while the
    first request is still waited for, asking is always asking again.
    """

    petition_id: int
    what: str
    until_on: date
    at: datetime | None = None
    oral: bool = False
    again: bool = False


@dataclass(frozen=True, slots=True)
class ExtendSupplement:
    """The petitioner asks for more time to supplement (Decree 24): twice at most."""

    petition_id: int
    until_on: date
    reason: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SupplementUndelivered:
    """The request came back because the petitioner could not be found (Decree 25(2))."""

    petition_id: int
    note: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReceiveSupplement:
    """The supplement arrived; the days from dispatch to arrival are not counted."""

    petition_id: int
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Extend:
    """Extend the period by ``days`` (Decree 21); a second time only with ``consent``."""

    petition_id: int
    days: int
    reason: ExtensionReason
    note: str
    consent: Consent | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class BeginPause:
    """Days that are not counted begin (Decree 20); ``until_on`` where its end is planned."""

    petition_id: int
    reason: ExclusionReason
    note: str
    until_on: date | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ExtendPause:
    """Plan a later end of the pause, once: an on-site inspection by 7 days (Decree 17)."""

    petition_id: int
    until_on: date
    reason: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class EndPause:
    """The pause is over; its last day is that of ``at``."""

    petition_id: int
    note: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ExcludeDays:
    """Leave out days that have passed (Decree 20)."""

    petition_id: int
    first_on: date
    last_on: date
    reason: ExclusionReason
    note: str


@dataclass(frozen=True, slots=True)
class ExcludeOutage:
    """The information system was out of order: its days count for no open petition."""

    first_on: date
    last_on: date
    note: str


@dataclass(frozen=True, slots=True)
class TellProgress:
    """Tell the petitioner how far it is: each 30 days (Decree 23)."""

    petition_id: int
    text: str
    told_by: ToldBy = ToldBy.DOCUMENT
    at: datetime | None = None
