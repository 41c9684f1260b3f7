"""Nouns of the petition: kinds, channels, states, events, and the commands that make them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from gaoffice_desktop.citizens.facts import Petitioner, Proxy
from gaoffice_desktop.deadlines.facts import Period
from gaoffice_desktop.shared.sentences import Sentence, say


class Category(StrEnum):
    """The statutory classes of petition (민원 처리에 관한 법률 제2조제1호)."""

    STATUTORY = "statutory"
    INQUIRY_STATUTE = "inquiry_statute"
    INQUIRY_SCHEME = "inquiry_scheme"
    SUGGESTION = "suggestion"
    OTHER = "other"
    GRIEVANCE = "grievance"


CATEGORY_LABELS: dict[Category, Sentence] = {
    Category.STATUTORY: say("법정민원"),
    Category.INQUIRY_STATUTE: say("질의민원(법령)"),
    Category.INQUIRY_SCHEME: say("질의민원(제도·절차)"),
    Category.SUGGESTION: say("건의민원"),
    Category.OTHER: say("기타민원"),
    Category.GRIEVANCE: say("고충민원"),
}


class Channel(StrEnum):
    """How a petition reached the office (신청방법)."""

    VISIT = "visit"
    ORAL = "oral"
    POST = "post"
    FAX = "fax"
    PHONE = "phone"
    EPEOPLE = "epeople"
    EMAIL = "email"
    KAKAO = "kakao"


CHANNEL_LABELS: dict[Channel, Sentence] = {
    Channel.VISIT: say("방문"),
    Channel.ORAL: say("구술"),
    Channel.POST: say("우편"),
    Channel.FAX: say("팩스"),
    Channel.PHONE: say("전화"),
    Channel.EPEOPLE: say("국민신문고"),
    Channel.EMAIL: say("전자우편"),
    Channel.KAKAO: say("카카오톡"),
}


class State(StrEnum):
    """Where a petition stands; derived from its events, stored beside them."""

    RECEIVED = "received"
    PROCESSING = "processing"
    SUPPLEMENT = "supplement"
    DONE = "done"
    CANCELLED = "cancelled"


STATE_LABELS: dict[State, Sentence] = {
    State.RECEIVED: say("접수"),
    State.PROCESSING: say("처리 중"),
    State.SUPPLEMENT: say("보완 중"),
    State.DONE: say("처리 완료"),
    State.CANCELLED: say("접수 취소"),
}

OPEN_STATES = frozenset({State.RECEIVED, State.PROCESSING, State.SUPPLEMENT})


class EventKind(StrEnum):
    """What can happen to a petition; its life is the append-only list of these."""

    TAKEN_IN = "taken_in"
    INTAKE_CANCELLED = "intake_cancelled"
    ASSIGNED = "assigned"
    SUPPLEMENT_REQUESTED = "supplement_requested"
    SUPPLEMENT_ARRIVED = "supplement_arrived"
    EXTENDED = "extended"
    RECOMPUTED = "recomputed"
    COMPLETED = "completed"
    PAPER_PRINTED = "paper_printed"


EVENT_LABELS: dict[EventKind, Sentence] = {
    EventKind.TAKEN_IN: say("접수"),
    EventKind.INTAKE_CANCELLED: say("접수 취소"),
    EventKind.ASSIGNED: say("담당자 지정"),
    EventKind.SUPPLEMENT_REQUESTED: say("보완 요구"),
    EventKind.SUPPLEMENT_ARRIVED: say("보완 도착"),
    EventKind.EXTENDED: say("처리기간 연장"),
    EventKind.RECOMPUTED: say("처리기한 다시 계산"),
    EventKind.COMPLETED: say("처리 완료"),
    EventKind.PAPER_PRINTED: say("문서 출력"),
}


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened: ``at`` when it did, ``entered_at`` when it was typed in.

    ``data`` holds what the kind needs to be replayed (see ``rules.fold``), as JSON values.
    """

    kind: EventKind
    at: datetime
    entered_at: datetime
    staff_id: int
    staff_name: str
    data: Mapping[str, object] = field(default_factory=dict[str, object])


@dataclass(frozen=True, slots=True)
class PetitionKind:
    """An entry of the office's catalogue (민원편람).

    ``period`` as published; ``fee`` in won; ``documents`` what must be handed in; ``oral``
    whether it may be spoken (구술); ``verified`` whether ``source`` states the period, or the
    office has confirmed it (``confirmed_on``); otherwise the screen says "확인 필요".
    """

    code: str
    name: str
    category: Category
    period: Period
    article: str
    department_id: int | None
    handler_id: int | None
    documents: tuple[str, ...]
    fee: int
    oral: bool
    verified: bool
    source: str
    note: str = ""
    confirmed_on: date | None = None
    active: bool = True


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file handed in; its bytes are kept once for each content hash (SHA-256, hex)."""

    name: str
    size: int
    sha256: str
    media_type: str


@dataclass(frozen=True, slots=True)
class TakeIn:
    """The command of the intake form.

    ``received_at`` is when the petition arrived; ``None`` means now. ``documents`` are the
    required documents that were handed in. ``oral`` marks a spoken petition (구술), which
    is written down, read back and signed (Act 8, Decree 5).
    """

    kind_code: str
    channel: Channel
    petitioner: Petitioner
    title: str
    content: str
    received_at: datetime | None = None
    proxy: Proxy | None = None
    documents: frozenset[str] = frozenset()
    attachments: tuple[Attachment, ...] = ()
    department_id: int | None = None
    handler_id: int | None = None
    draft_id: int | None = None

    @property
    def oral(self) -> bool:
        """Whether the petition was spoken and must be signed (Decree 5)."""
        return self.channel is Channel.ORAL


@dataclass(frozen=True, slots=True)
class Petition:
    """A petition as it stands now; every time is a UTC moment."""

    id: int
    number: str
    kind: PetitionKind
    channel: Channel
    state: State
    petitioner: Petitioner
    proxy: Proxy | None
    title: str
    content: str
    documents: frozenset[str]
    attachments: tuple[Attachment, ...]
    department_id: int | None
    department: str
    handler_id: int | None
    handler: str
    received_at: datetime
    entered_at: datetime
    entered_by: str
    due_on: date
    due_at: datetime | None
    alarm_at: datetime
    notified_due_on: date | None
    notified_due_at: datetime | None
    closed_at: datetime | None
    calendar_revision: int


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One line of the register on screen; names and phones already masked by the service."""

    id: int
    number: str
    kind: str
    category: Category
    channel: Channel
    state: State
    petitioner: str
    phone: str
    title: str
    department: str
    handler: str
    received_at: datetime
    due_on: date
    due_at: datetime | None
    alarm_at: datetime
    closed_at: datetime | None
    people: int


class SavedView(StrEnum):
    """The register's own views; each is one filter that people use all day."""

    ALL = "all"
    OPEN = "open"
    MINE = "mine"
    DUE_TODAY = "due_today"
    OVERDUE = "overdue"
    SUPPLEMENT = "supplement"


SAVED_VIEW_LABELS: dict[SavedView, Sentence] = {
    SavedView.ALL: say("전체"),
    SavedView.OPEN: say("처리 중 전체"),
    SavedView.MINE: say("내 처리 중"),
    SavedView.DUE_TODAY: say("오늘 마감"),
    SavedView.OVERDUE: say("기한 초과"),
    SavedView.SUPPLEMENT: say("보완 대기"),
}


class Sort(StrEnum):
    """Columns the register sorts by."""

    NUMBER = "number"
    DUE = "due"
    RECEIVED = "received"
    PETITIONER = "petitioner"


@dataclass(frozen=True, slots=True)
class RegisterQuery:
    """What the register shows: a view, narrowed by filters, in an order.

    ``text`` is looked for in number, petitioner's name, phone digits and title.
    ``received_from`` and ``received_to`` are local days, both included.
    """

    view: SavedView = SavedView.OPEN
    text: str = ""
    kind_code: str | None = None
    category: Category | None = None
    channel: Channel | None = None
    department_id: int | None = None
    handler_id: int | None = None
    state: State | None = None
    received_from: date | None = None
    received_to: date | None = None
    sort: Sort = Sort.DUE
    descending: bool = False


@dataclass(frozen=True, slots=True)
class UserView:
    """A view that a person saved under a name."""

    id: int
    name: str
    query: RegisterQuery


@dataclass(frozen=True, slots=True)
class RegisterCounts:
    """How many petitions the navigation and the views announce."""

    open: int
    mine: int
    due_today: int
    overdue: int
    supplement: int


@dataclass(frozen=True, slots=True)
class NextDue:
    """The next due time among open petitions, for the status bar."""

    petition_id: int
    number: str
    alarm_at: datetime


@dataclass(frozen=True, slots=True)
class Similar:
    """An open petition that looks like it is the same person's (names masked)."""

    id: int
    number: str
    title: str
    state: State
    received_at: datetime
    why: Sentence


@dataclass(frozen=True, slots=True)
class PrintedPaper:
    """A paper that left the printer: what, when, by whom, why."""

    paper: str
    at: datetime
    staff_name: str
    copies: int
    printer: str
    purpose: str


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody was typing; ``form`` holds the fields as JSON values."""

    id: int
    saved_at: datetime
    form: Mapping[str, object]
