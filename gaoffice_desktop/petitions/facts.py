"""Nouns of the petition: kinds, channels, states, events, and the commands that make them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from gaoffice_desktop.citizens.facts import Petitioner, Proxy
from gaoffice_desktop.deadlines.facts import Period
from gaoffice_desktop.petitions.reasons import Outcome
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
    PAUSED = "paused"
    DONE = "done"
    CANCELLED = "cancelled"


STATE_LABELS: dict[State, Sentence] = {
    State.RECEIVED: say("접수"),
    State.PROCESSING: say("처리 중"),
    State.SUPPLEMENT: say("보완 중"),
    State.PAUSED: say("기간 정지"),
    State.DONE: say("처리 완료"),
    State.CANCELLED: say("접수 취소"),
}

OPEN_STATES = frozenset({State.RECEIVED, State.PROCESSING, State.SUPPLEMENT, State.PAUSED})


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
    outcome: Outcome | None = None
    outside_number: str = ""
    """Its number in the system that it came from (국민신문고 신청번호)."""


@dataclass(frozen=True, slots=True)
class Similar:
    """A petition that looks like it is the same person's, or says the same (names masked).

    ``count`` tells how many say the same; the newest of them stands for all.
    """

    id: int
    number: str
    title: str
    state: State
    received_at: datetime
    why: Sentence
    count: int = 1


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody was typing; ``form`` holds the fields as JSON values."""

    id: int
    saved_at: datetime
    form: Mapping[str, object]
