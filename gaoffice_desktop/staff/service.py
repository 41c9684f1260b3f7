"""What people do with accounts: sign in, change a password, keep departments and staff."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import func, select

from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.audit.service import note
from gaoffice_desktop.database.engine import Database, Work
from gaoffice_desktop.settings import service as settings
from gaoffice_desktop.settings.facts import FAILED_SIGN_INS
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.clock import Clock
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.staff import queries
from gaoffice_desktop.staff.facts import (
    Account,
    Department,
    Permission,
    Role,
    SaveAccount,
    SaveDepartment,
    Seat,
)
from gaoffice_desktop.staff.passwords import hashed, matches, outdated
from gaoffice_desktop.staff.rules import (
    above_problem,
    account_problems,
    password_problem,
    require,
)
from gaoffice_desktop.staff.tables import AccountRow, DepartmentRow

LOCKED_FOR = timedelta(minutes=10)
"""How long an account rests after too many failed sign-ins (our default: the only
administrator of a small office must not be locked out for good)."""

_CHANGED = Changes(staff=True)


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The outcome of a sign-in: a seat, or the sentence that says why not."""

    seat: Seat | None
    account: Account | None
    refusal: Sentence | None


@dataclass(frozen=True)
class Staff:
    """The verbs of the staff room."""

    database: Database
    clock: Clock

    def is_set_up(self, seat: Seat) -> bool:
        """Tell whether the office has an account yet."""
        with self.database.read() as work:
            return work.session.scalar(select(func.count()).select_from(AccountRow)) != 0

    def sign_in(self, seat: Seat, login: str, password: str) -> Done[SignedIn]:
        """Check a name and password; count and audit the failures.

        A refusal is a value, not an error: its failure count must be committed.
        """
        now = self.clock()
        with self.database.change() as work:
            row = queries.account_of_login(work.session, login.strip().lower())
            refusal = self._refusal(work, row, password, now)
            if row is None or refusal is not None:
                actor = Actor(row.id if row else 0, row.name if row else "", seat.actor.desk)
                note(
                    work,
                    actor,
                    "sign_in_refused",
                    subject="account",
                    at=now,
                    subject_id=row.id if row else None,
                )
                return Done(SignedIn(None, None, refusal), Changes())
            row.failed_sign_ins, row.locked_until = 0, None
            if outdated(row.password_hash):
                row.password_hash = hashed(password)
            account = queries.account(row)
            actor = Actor(row.id, row.name, seat.actor.desk)
            note(work, actor, "sign_in", subject="account", subject_id=row.id, at=now)
        return Done(
            SignedIn(Seat(actor, account.roles, account.department_id), account, None), Changes()
        )

    def sign_out(self, seat: Seat) -> Done[None]:
        """Leave the desk; the trail keeps when."""
        with self.database.change() as work:
            note(
                work,
                seat.actor,
                "sign_out",
                subject="account",
                subject_id=seat.actor.staff_id,
                at=self.clock(),
            )
        return Done(None, Changes())

    def change_password(self, seat: Seat, present: str, new: str) -> Done[None]:
        """Change one's own password.

        Raises:
            UserError: the present one is wrong, or the new one may not be used.
        """
        with self.database.change() as work:
            row = work.session.get_one(AccountRow, seat.actor.staff_id)
            if not matches(present, row.password_hash):
                raise UserError.at(present=say("지금 쓰는 비밀번호가 맞지 않습니다."))
            if wrong := password_problem(new, row.login):
                raise UserError.at(new=wrong)
            if matches(new, row.password_hash):
                raise UserError.at(new=say("지금 쓰는 비밀번호와 다르게 정해 주십시오."))
            row.password_hash, row.must_change_password = hashed(new), False
            note(
                work,
                seat.actor,
                "change_password",
                subject="account",
                subject_id=row.id,
                at=self.clock(),
            )
        return Done(None, _CHANGED)

    def departments(self, seat: Seat, with_resting: bool = False) -> tuple[Department, ...]:
        """Return the departments in the order they were made."""
        with self.database.read() as work:
            return queries.departments(work.session, with_resting=with_resting)

    def accounts(self, seat: Seat, with_resting: bool = False) -> tuple[Account, ...]:
        """Return the accounts by name."""
        with self.database.read() as work:
            return queries.accounts(work.session, with_resting=with_resting)

    def handlers(self, seat: Seat, department_id: int | None = None) -> tuple[Account, ...]:
        """Return who may process petitions, of one department or of all."""
        able = {Role.COUNTER_CLERK, Role.HANDLER, Role.EXAMINER}
        return tuple(
            account
            for account in self.accounts(seat)
            if account.roles & able and department_id in (None, account.department_id)
        )

    def save_department(self, seat: Seat, command: SaveDepartment) -> Done[Department]:
        """Make or change a department.

        Raises:
            UserError: no name, one that another department has, or a head who sees no alarms.
        """
        require(seat, Permission.EDIT_STAFF)
        with self.database.change() as work:
            before = department_of(work, command.id)
            row = make_department(work, command)
            head = _above_said(work, "head", before and before.head_id, row.head_id)
            note(
                work,
                seat.actor,
                "save_department",
                subject="department",
                subject_id=row.id,
                at=self.clock(),
                detail={"name": row.name, "active": row.active, **head},
            )
            return Done(row, _CHANGED)

    def save_account(self, seat: Seat, command: SaveAccount) -> Done[Account]:
        """Make or change an account; the trail keeps each role granted and taken.

        안전성 확보조치 기준 제5조③: grants, changes and revocations are recorded.

        Raises:
            UserError: a fault at a field, or the office would lose its last administrator.
        """
        require(seat, Permission.EDIT_STAFF)
        with self.database.change() as work:
            before = account_of(work, command.id)
            account = make_account(work, command)
            _keep_an_administrator(work)
            leader = _above_said(work, "leader", before and before.leader_id, account.leader_id)
            note(
                work,
                seat.actor,
                "save_account",
                subject="account",
                subject_id=account.id,
                at=self.clock(),
                detail={
                    "login": account.login,
                    "active": account.active,
                    "roles": sorted(account.roles),
                    "password": bool(command.password),
                    **leader,
                },
            )
        return Done(account, _CHANGED)

    def _refusal(
        self, work: Work, row: AccountRow | None, password: str, now: datetime
    ) -> Sentence | None:
        wrong = say("아이디나 비밀번호가 맞지 않습니다.")
        if row is None or not row.active:
            matches(password, None)
            return wrong
        if row.locked_until is not None and now < row.locked_until:
            minutes = -((now - row.locked_until) // timedelta(minutes=1))
            return say(
                "로그인에 여러 번 실패하여 잠겼습니다. {minutes}분 뒤에 다시 시도해 주십시오.",
                minutes=minutes,
            )
        if matches(password, row.password_hash):
            return None
        row.failed_sign_ins += 1
        if row.failed_sign_ins >= settings.value(work, FAILED_SIGN_INS):
            row.failed_sign_ins, row.locked_until = 0, now + LOCKED_FOR
        return wrong


def make_department(work: Work, command: SaveDepartment) -> Department:
    """Make or change a department inside the caller's transaction.

    Raises:
        UserError: no name, or one that another department has.
    """
    name = command.name.strip()
    if not name:
        raise UserError.at(name=say("부서 이름을 입력해 주십시오."))
    taken = work.session.scalar(
        select(DepartmentRow.id).where(DepartmentRow.name == name, DepartmentRow.id != command.id)
    )
    if taken is not None:
        raise UserError.at(name=say("같은 이름의 부서가 이미 있습니다."))
    row = work.session.get_one(DepartmentRow, command.id) if command.id else DepartmentRow()
    if command.head_id != row.head_id:
        _check_above(work, "head_id", 0, command.head_id)
    row.name, row.phone, row.active = name, command.phone.strip(), command.active
    row.head_id = command.head_id
    work.session.add(row)
    work.session.flush()
    return queries.department(row)


def make_account(work: Work, command: SaveAccount, *, own_password: bool = False) -> Account:
    """Make or change an account inside the caller's transaction.

    ``own_password``: the person chose the password (first run), so need not change it.

    Raises:
        UserError: a fault at a field.
    """
    command = replace(command, login=command.login.strip().lower(), name=command.name.strip())
    if problems := account_problems(command):
        raise UserError.at(**problems)
    taken = work.session.scalar(
        select(AccountRow.id).where(AccountRow.login == command.login, AccountRow.id != command.id)
    )
    if taken is not None:
        raise UserError.at(login=say("이미 쓰고 있는 아이디입니다."))
    row = work.session.get_one(AccountRow, command.id) if command.id else AccountRow()
    if command.leader_id != row.leader_id:
        _check_above(work, "leader_id", command.id, command.leader_id)
    row.login, row.name, row.phone = command.login, command.name, command.phone.strip()
    row.department_id, row.roles = command.department_id, sorted(command.roles)
    row.active, row.leader_id = command.active, command.leader_id
    if command.password:
        row.password_hash = hashed(command.password)
        row.must_change_password = not own_password
        row.failed_sign_ins, row.locked_until = 0, None
    work.session.add(row)
    work.session.flush()
    return queries.account(row)


def _check_above(work: Work, field: str, account_id: int, above_id: int | None) -> None:
    """Refuse somebody who could not be told; who was chosen before and rests now may stay."""
    if above_id is None:
        return
    if wrong := above_problem(account_id, account_of(work, above_id)):
        raise UserError.at(**{field: wrong})


def _above_said(work: Work, post: str, before: int | None, now: int | None) -> dict[str, str]:
    """Name the leader or head for the trail, if it is another one."""
    if before == now:
        return {}
    above = account_of(work, now) if now is not None else None
    return {post: above.name if above is not None else ""}


def _keep_an_administrator(work: Work) -> None:
    staying = queries.accounts(work.session, with_resting=False)
    if not any(Role.ADMINISTRATOR in account.roles for account in staying):
        raise UserError.at(roles=say("전산 담당이 한 사람은 남아 있어야 합니다."))


def everyone_in(work: Work) -> tuple[tuple[Department, ...], tuple[Account, ...]]:
    """Return the departments and the accounts that are not at rest."""
    departments = queries.departments(work.session, with_resting=False)
    return departments, queries.accounts(work.session, with_resting=False)


def department_of(work: Work, department_id: int) -> Department | None:
    """Return a department as the caller's transaction sees it."""
    row = work.session.get(DepartmentRow, department_id)
    return queries.department(row) if row is not None else None


def names_of(work: Work) -> tuple[dict[int, str], dict[int, str]]:
    """Return the names of every department and of every account, by their ids."""
    departments = queries.departments(work.session, with_resting=True)
    accounts = queries.accounts(work.session, with_resting=True)
    return {one.id: one.name for one in departments}, {one.id: one.name for one in accounts}


def account_of(work: Work, account_id: int) -> Account | None:
    """Return an account as the caller's transaction sees it."""
    row = work.session.get(AccountRow, account_id)
    return queries.account(row) if row is not None else None
