"""What each paper needs to know, as plain facts; the service fills them in.

Moments are aware UTC, as in every fact; the papers write them in local time. Nothing here is
masked: a petitioner's own papers carry their own data, and the register masks by itself
unless a purpose is stated.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from gaoffice_desktop.deadlines.facts import Period, Span
from gaoffice_desktop.petitions.facts import Category, Channel, State


@dataclass(frozen=True, slots=True)
class Office:
    """Whose paper it is; ``head`` is the title of its head (기관장), as on the seal."""

    name: str
    head: str
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Party:
    """Who petitions: a person, a body with its representative, or the representative of many.

    ``people`` counts everybody, the representative too.
    """

    name: str
    representative: str = ""
    people: int = 1
    proxy: str = ""
    proxy_relation: str = ""
    born_on: date | None = None
    phone: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class ReceiptSheet:
    """접수증 of one petition. ``desk_phone`` is that of whoever took it in."""

    office: Office
    number: str
    received_at: datetime
    kind: str
    title: str
    party: Party
    due_on: date
    due_at: datetime | None
    department: str
    department_phone: str
    handler: str
    taken_in_by: str
    desk_phone: str
    issued_on: date
    statutory: bool


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """One petition of the register; ``outcome`` is what was decided (처분내용)."""

    number: str
    received_at: datetime
    department: str
    due_on: date
    due_at: datetime | None
    channel: Channel
    category: Category
    name: str
    phone: str
    address: str
    people: int
    title: str
    state: State
    outcome: str = ""
    closed_at: datetime | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class RegisterSheet:
    """민원 처리부 of a period. With no ``purpose`` the personal data is masked.

    개인정보의 안전성 확보조치 기준 art. 12: a printout states its purpose and carries no more
    than that needs.
    """

    office: Office
    first_on: date
    last_on: date
    lines: tuple[RegisterLine, ...]
    printed_at: datetime
    printed_by: str
    purpose: str = ""
    selection: str = ""
    """What narrows the register, in words: ``총무과, 고충민원``."""


@dataclass(frozen=True, slots=True)
class DeadlineSheet:
    """How a due time was reached. ``spans`` and ``legal_end`` are in local time."""

    office: Office
    number: str
    kind: str
    title: str
    period: Period
    period_text: str
    received_at: datetime
    spans: tuple[Span, ...]
    sentences: tuple[str, ...]
    due_on: date
    due_at: datetime | None
    legal_end: datetime
    printed_at: datetime
    printed_by: str
    notified: str = ""
    """The due time once told to the petitioner, where it differs from the present one."""


@dataclass(frozen=True, slots=True)
class OralSheet:
    """A spoken petition as it was written down."""

    office: Office
    number: str
    received_at: datetime
    kind: str
    title: str
    party: Party
    content: str
    department: str
    taken_in_by: str
    desk_phone: str


@dataclass(frozen=True, slots=True)
class ProxySheet:
    """위임장 to be filled in by hand; what is already known is printed in."""

    office: Office
    kind: str = ""
    purpose: str = ""
    copies: str = ""
    giver: Party = field(default_factory=lambda: Party(""))
    taker: Party = field(default_factory=lambda: Party(""))
