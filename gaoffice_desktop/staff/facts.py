"""Nouns of the office's staff."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.shared.sentences import Sentence, say


class Role(StrEnum):
    """What someone is here to do."""

    COUNTER_CLERK = "counter_clerk"
    HANDLER = "handler"
    EXAMINER = "examiner"
    COUNSELOR = "counselor"
    CALL_SUPERVISOR = "call_supervisor"
    ADMINISTRATOR = "administrator"


ROLE_LABELS: dict[Role, Sentence] = {
    Role.COUNTER_CLERK: say("창구 담당"),
    Role.HANDLER: say("처리 담당"),
    Role.EXAMINER: say("민원심사관"),
    Role.COUNSELOR: say("상담원"),
    Role.CALL_SUPERVISOR: say("콜센터 팀장"),
    Role.ADMINISTRATOR: say("전산 담당"),
}


class Permission(StrEnum):
    """One thing a person may or may not do; services check it, the window hides by it."""

    TAKE_IN = "take_in"
    READ_REGISTER = "read_register"
    REVEAL_PERSON = "reveal_person"
    PROCESS = "process"
    DUN = "dun"
    EXCLUDE_OUTAGE = "exclude_outage"
    PRINT_REGISTER = "print_register"
    READ_BOARD = "read_board"
    IMPORT = "import"
    EXPORT_PERSON = "export_person"
    SEE_ALARMS = "see_alarms"
    EDIT_ALARM_RULES = "edit_alarm_rules"
    REPORT_ALARMS = "report_alarms"
    CHECK_MONTH = "check_month"
    READ_SURGES = "read_surges"
    RAISE_SURGE = "raise_surge"
    ANSWER_SURGE = "answer_surge"
    READ_FORECAST = "read_forecast"
    EDIT_CALENDAR = "edit_calendar"
    EDIT_CATALOGUE = "edit_catalogue"
    EDIT_STAFF = "edit_staff"
    EDIT_OFFICE = "edit_office"
    READ_AUDIT = "read_audit"
    BACK_UP = "back_up"


@dataclass(frozen=True, slots=True)
class Department:
    """A department (부서) of the office; its phone stands on receipts and notices.

    ``head_id`` is the account of its head (부서장), who is told of what is overdue.
    """

    id: int
    name: str
    phone: str
    active: bool = True
    head_id: int | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """Someone who can sign in; the password hash never leaves the room.

    ``leader_id`` is the account of their team leader (팀장), the next up the chain.
    """

    id: int
    login: str
    name: str
    department_id: int | None
    phone: str
    roles: frozenset[Role]
    active: bool = True
    must_change_password: bool = False
    leader_id: int | None = None


@dataclass(frozen=True, slots=True)
class Seat:
    """Who acts, from which desk, in which roles. Every verb of every service takes one."""

    actor: Actor
    roles: frozenset[Role] = field(default_factory=frozenset[Role])
    department_id: int | None = None

    @classmethod
    def nobody(cls, desk: str) -> Seat:
        """Return the seat of a desk where nobody has signed in."""
        return cls(Actor(0, "", desk))


@dataclass(frozen=True, slots=True)
class SaveDepartment:
    """Make (``id`` 0) or change a department."""

    id: int
    name: str
    phone: str
    active: bool = True
    head_id: int | None = None


@dataclass(frozen=True, slots=True)
class SaveAccount:
    """Make (``id`` 0) or change an account; ``password`` empty keeps the present one.

    A password that an administrator sets must be changed at the next sign-in.
    """

    id: int
    login: str
    name: str
    department_id: int | None
    phone: str
    roles: frozenset[Role]
    active: bool = True
    password: str = field(default="", repr=False)
    leader_id: int | None = None


@dataclass(frozen=True, slots=True)
class SetUpOffice:
    """What the first run asks.

    ``intervals`` are the office hours of a working day in minutes since midnight,
    ``weekdays`` the working weekdays (0 = Monday).
    """

    office_name: str
    office_head: str
    office_phone: str
    office_address: str
    departments: tuple[tuple[str, str], ...]
    intervals: tuple[tuple[int, int], ...]
    weekdays: tuple[int, ...]
    login: str
    name: str
    password: str = field(repr=False)
