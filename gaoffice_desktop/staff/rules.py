"""Decisions about staff: what each role may do, and what a login, name and password must be."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from gaoffice_desktop.shared.errors import NotAllowed
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.staff.facts import (
    Account,
    Permission,
    Role,
    SaveAccount,
    Seat,
    SetUpOffice,
)
from gaoffice_desktop.workdays.facts import OfficeHours
from gaoffice_desktop.workdays.rules import hours_problem

_C, _H, _E = Role.COUNTER_CLERK, Role.HANDLER, Role.EXAMINER
_S, _V, _A = Role.COUNSELOR, Role.CALL_SUPERVISOR, Role.ADMINISTRATOR

MAY: Mapping[Permission, frozenset[Role]] = {
    Permission.TAKE_IN: frozenset({_C, _H, _E, _S, _V}),
    Permission.READ_REGISTER: frozenset({_C, _H, _E, _S, _V, _A}),
    Permission.REVEAL_PERSON: frozenset({_C, _H, _E, _S, _V}),
    Permission.PROCESS: frozenset({_C, _H, _E}),
    Permission.DUN: frozenset({_E}),
    Permission.EXCLUDE_OUTAGE: frozenset({_E}),
    Permission.PRINT_REGISTER: frozenset({_C, _H, _E}),
    Permission.READ_BOARD: frozenset({_H, _E, _V, _A}),
    Permission.IMPORT: frozenset({_C, _H, _E}),
    Permission.EXPORT_PERSON: frozenset({_H, _E}),
    Permission.SEE_ALARMS: frozenset({_C, _H, _E, _V}),
    Permission.EDIT_ALARM_RULES: frozenset({_E, _A}),
    Permission.REPORT_ALARMS: frozenset({_E, _V}),
    Permission.CHECK_MONTH: frozenset({_E}),
    Permission.READ_SURGES: frozenset({_H, _E, _V}),
    Permission.RAISE_SURGE: frozenset({_E, _V}),
    Permission.ANSWER_SURGE: frozenset({_H, _E}),
    Permission.READ_FORECAST: frozenset({_H, _E, _V}),
    Permission.EDIT_CALENDAR: frozenset({_E, _A}),
    Permission.EDIT_CATALOGUE: frozenset({_E, _A}),
    Permission.EDIT_STAFF: frozenset({_A}),
    Permission.EDIT_OFFICE: frozenset({_A}),
    Permission.READ_AUDIT: frozenset({_A}),
    Permission.BACK_UP: frozenset({_A}),
}
"""Least privilege (개인정보의 안전성 확보조치 기준 제5조①): the whole table in one place.

The administrator keeps the program but has no business with the citizens' data, so may
look at the (masked) register and not reveal a person.
"""

PASSWORD_LENGTH = 10
"""Fewest characters of a password; no rule of the Notice fixes one (our default)."""

_LOGIN = re.compile(r"[a-z0-9][a-z0-9._-]{2,31}")


def may(seat: Seat, permission: Permission) -> bool:
    """Tell whether one of the seat's roles allows this."""
    return bool(MAY[permission] & seat.roles)


def require(seat: Seat, permission: Permission) -> None:
    """Refuse with a sentence when no role of the seat allows this.

    Raises:
        NotAllowed: the person's roles do not include it.
    """
    if not may(seat, permission):
        raise NotAllowed(
            say("이 일을 할 권한이 없습니다. 권한이 필요하면 전산 담당에게 요청해 주십시오.")
        )


def login_problem(login: str) -> Sentence | None:
    """Say what is wrong with a login name, or nothing."""
    if _LOGIN.fullmatch(login):
        return None
    return say("아이디는 영문 소문자와 숫자로 3자 이상 32자 이하로 정해 주십시오.")


def password_problem(password: str, login: str) -> Sentence | None:
    """Say what is wrong with a new password, or nothing."""
    if len(password) < PASSWORD_LENGTH:
        return say("비밀번호는 {least}자 이상으로 정해 주십시오.", least=PASSWORD_LENGTH)
    if login and login.lower() in password.lower():
        return say("비밀번호에 아이디를 넣을 수 없습니다.")
    if len(set(password)) < 5:
        return say("같은 글자가 되풀이되는 비밀번호는 쓸 수 없습니다.")
    return None


def account_problems(command: SaveAccount) -> dict[str, Sentence]:
    """Return every fault of an account at once, field by field."""
    problems: dict[str, Sentence] = {}
    if wrong := login_problem(command.login):
        problems["login"] = wrong
    if not command.name.strip():
        problems["name"] = say("성명을 입력해 주십시오.")
    if not command.roles:
        problems["roles"] = say("역할을 하나 이상 골라 주십시오.")
    if command.id == 0 and not command.password:
        problems["password"] = say("처음 쓸 비밀번호를 정해 주십시오.")
    elif command.password and (wrong := password_problem(command.password, command.login)):
        problems["password"] = wrong
    return problems


def above_problem(account_id: int, above: Account | None) -> Sentence | None:
    """Say why nobody could be told of alarms as this account's leader or a department's head.

    ``above`` is none when there is no such account; ``account_id`` 0 is nobody's.
    """
    if above is None or not above.active:
        return say("쓰고 있는 직원 가운데서 골라 주십시오.")
    if account_id and above.id == account_id:
        return say("자신의 팀장이 될 수 없습니다. 다른 직원을 골라 주십시오.")
    if not MAY[Permission.SEE_ALARMS] & above.roles:
        return say(
            "{name:은는} 알림을 받는 역할이 없습니다. 역할을 먼저 주십시오.", name=above.name
        )
    return None


def set_up_problems(command: SetUpOffice) -> dict[str, Sentence]:
    """Return every fault of the first run's answers at once, field by field."""
    problems: dict[str, Sentence] = {}
    if not command.office_name.strip():
        problems["office_name"] = say("기관 이름을 입력해 주십시오.")
    if not command.office_head.strip():
        problems["office_head"] = say("기관장 직위를 입력해 주십시오. 예: ○○교육감")
    names = [name.strip() for name, _ in command.departments]
    if not any(names):
        problems["departments"] = say("부서를 하나 이상 입력해 주십시오.")
    elif len(set(names)) != len(names) or "" in names:
        problems["departments"] = say("부서 이름이 비었거나 겹칩니다.")
    # The calendar's own rule, asked without the weekdays: those have a field of their own.
    if wrong := hours_problem(OfficeHours(date.min, command.intervals)):
        problems["intervals"] = wrong
    if not command.weekdays:
        problems["weekdays"] = say("근무하는 요일을 하나 이상 골라 주십시오.")
    if wrong := login_problem(command.login):
        problems["login"] = wrong
    if not command.name.strip():
        problems["name"] = say("성명을 입력해 주십시오.")
    if wrong := password_problem(command.password, command.login):
        problems["password"] = wrong
    return problems
