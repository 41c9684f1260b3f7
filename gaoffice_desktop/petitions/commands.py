"""The commands of the steps after intake: what a person says to a verb of the service.

``at`` is when the step happened; None means now. Days are local.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from gaoffice_desktop.deadlines.facts import ExclusionReason
from gaoffice_desktop.petitions.life import Consent, Signatory
from gaoffice_desktop.petitions.reasons import (
    Decision,
    ExtensionReason,
    Ground,
    Outcome,
    Passing,
    ToldBy,
    ToldWhy,
)

# --- who handles it -----------------------------------------------------------------------


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


# --- the clock ----------------------------------------------------------------------------


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


# --- how it ends --------------------------------------------------------------------------


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


# --- afterwards ---------------------------------------------------------------------------


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
    """Nobody came for 15 days: the document is destroyed (Decree 25(4))."""

    petition_id: int
    note: str
    at: datetime | None = None


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


# --- petitions of many --------------------------------------------------------------------


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


# --- the record ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AddNote:
    """A handler's own note; it is found by the search and never printed."""

    petition_id: int
    text: str


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back one's own last step within ten seconds; ``of`` is its position."""

    petition_id: int
    of: int


@dataclass(frozen=True, slots=True)
class Correct:
    """Put right what an event says, with a reason; the event itself stays (``of``: position).

    ``data`` holds the keys of the event's data that are put right. ``void``: the step was never
    taken, as where it was entered for the wrong petition.
    """

    petition_id: int
    of: int
    reason: str
    at: datetime | None = None
    data: Mapping[str, object] = field(default_factory=dict[str, object])
    void: bool = False
