"""Nouns of the register on screen: its lines, its views, what it is asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from gaoffice_desktop.petitions.facts import Category, Channel, State
from gaoffice_desktop.petitions.reasons import Outcome
from gaoffice_desktop.shared.sentences import Sentence, say


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
    outcome: Outcome | None = None
    many: bool = False
    due_if_now_on: date | None = None
    """While something is awaited: the due day that would hold if it arrived today."""


class SavedView(StrEnum):
    """The register's own views; each is one filter that people use all day."""

    ALL = "all"
    OPEN = "open"
    MINE = "mine"
    DUE_TODAY = "due_today"
    OVERDUE = "overdue"
    SUPPLEMENT = "supplement"
    PAUSED = "paused"
    PROGRESS = "progress"
    OBJECTION = "objection"
    MANY = "many"


SAVED_VIEW_LABELS: dict[SavedView, Sentence] = {
    SavedView.ALL: say("전체"),
    SavedView.OPEN: say("처리 중 전체"),
    SavedView.MINE: say("내 처리 중"),
    SavedView.DUE_TODAY: say("오늘 마감"),
    SavedView.OVERDUE: say("기한 초과"),
    SavedView.SUPPLEMENT: say("보완 대기"),
    SavedView.PAUSED: say("기간 정지"),
    SavedView.PROGRESS: say("처리진행상황 통지할 민원"),
    SavedView.OBJECTION: say("이의신청 결정 전"),
    SavedView.MANY: say("다수인관련민원"),
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

    ``text`` is looked for in every text of a petition (see ``finding``); ``composing`` while an
    input method still holds its last syllable, which never is saved. ``received_from`` to
    ``received_to`` and ``closed_from`` to ``closed_to`` are local days, both included. The
    yes-or-no filters ask: closed or still open after its time (``late``), entered later than
    it happened (``entered_late``), extended, repeated (법 제23조), of many (법 제24조), waiting
    for a supplement or another pause. A department or handler 0 asks for petitions without one.
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
    closed_from: date | None = None
    closed_to: date | None = None
    outcome: Outcome | None = None
    closed: bool | None = None
    late: bool | None = None
    entered_late: bool | None = None
    extended: bool | None = None
    repeated: bool | None = None
    many: bool | None = None
    waiting: bool | None = None
    sort: Sort = Sort.DUE
    descending: bool = False
    composing: bool = False


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
    paused: int = 0
    progress: int = 0
    objection: int = 0
    many: int = 0


@dataclass(frozen=True, slots=True)
class NextDue:
    """The next due time among open petitions, for the status bar."""

    petition_id: int
    number: str
    alarm_at: datetime
