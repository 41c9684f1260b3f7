"""Selects of the staff room, turned into facts."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from gaoffice_desktop.staff.facts import Account, Department, Role
from gaoffice_desktop.staff.tables import AccountRow, DepartmentRow


def departments(session: Session, *, with_resting: bool) -> tuple[Department, ...]:
    """Return the departments in the order they were made."""
    query = select(DepartmentRow).order_by(DepartmentRow.id)
    if not with_resting:
        query = query.where(DepartmentRow.active)
    return tuple(department(row) for row in session.scalars(query))


def accounts(session: Session, *, with_resting: bool) -> tuple[Account, ...]:
    """Return the accounts by name."""
    query = select(*_ACCOUNT).order_by(AccountRow.name, AccountRow.id)
    if not with_resting:
        query = query.where(AccountRow.active)
    return tuple(account(row) for row in session.execute(query))


# Plain columns: a scan of the alarms asks for everybody each time that one rings.
_ACCOUNT = (
    AccountRow.id,
    AccountRow.login,
    AccountRow.name,
    AccountRow.department_id,
    AccountRow.phone,
    AccountRow.roles,
    AccountRow.active,
    AccountRow.must_change_password,
    AccountRow.leader_id,
)


def account_of_login(session: Session, login: str) -> AccountRow | None:
    """Return the account of a login name, locked for the change under way."""
    query = select(AccountRow).where(AccountRow.login == login).with_for_update()
    return session.scalar(query)


def department(row: DepartmentRow) -> Department:
    """Turn a row into a fact."""
    return Department(
        id=row.id, name=row.name, phone=row.phone, active=row.active, head_id=row.head_id
    )


def account(row: Any) -> Account:
    """Turn a row into a fact; the password hash stays behind."""
    return Account(
        id=row.id,
        login=row.login,
        name=row.name,
        department_id=row.department_id,
        phone=row.phone,
        roles=frozenset(map(Role, row.roles)),
        active=row.active,
        must_change_password=row.must_change_password,
        leader_id=row.leader_id,
    )
