"""What presses: the petitions that end today or are over, for those who warn of them.

No personal data: a number, a kind, who handles it, and when it ends.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, func, not_, or_, select

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.petitions import queries
from gaoffice_desktop.petitions.tables import PetitionRow
from gaoffice_desktop.petitions.waiting import WAITING


@dataclass(frozen=True, slots=True)
class Pressing:
    """A petition whose clock runs, and when it ends; moments in UTC.

    ``due_on`` and ``due_at`` are what the law gives it, ``ends_at`` when that is over;
    ``alarm_at`` is when the office must be done, by what the petitioner was told if earlier.
    """

    id: int
    number: str
    kind_name: str
    department_id: int | None
    department: str
    handler_id: int | None
    handler: str
    due_on: date
    due_at: datetime | None
    alarm_at: datetime
    ends_at: datetime
    dunned_at: datetime | None = None


_COLUMNS = (
    PetitionRow.id,
    PetitionRow.number,
    PetitionRow.kind_name,
    PetitionRow.department_id,
    PetitionRow.department,
    PetitionRow.handler_id,
    PetitionRow.handler,
    PetitionRow.due_on,
    PetitionRow.due_at,
    PetitionRow.alarm_at,
    PetitionRow.ends_at,
    PetitionRow.dunned_at,
)


def pressing(work: Work, until: datetime, department_id: int | None = None) -> tuple[Pressing, ...]:
    """Return the petitions whose clock runs and is over for the office before ``until``.

    The longest over comes first; with a department, that department's alone.
    """
    # Said by which states it is not in, or SQLite takes the index of the states, all of which
    # are read, for that of the moments, of which few are.
    waits = PetitionRow.state.in_([state.value for state in WAITING])
    query = (
        select(*_COLUMNS)
        .where(PetitionRow.closed_at.is_(None), not_(waits), PetitionRow.alarm_at < until)
        .order_by(PetitionRow.alarm_at, PetitionRow.id)
    )
    if department_id is not None:
        query = query.where(PetitionRow.department_id == department_id)
    return tuple(_read(work, query))


def to_dun(work: Work, now: datetime, most: int) -> tuple[tuple[Pressing, ...], int]:
    """Return the petitions that a 독촉장 is owed for, and how many there are in all.

    Decree 28(2), Rule 10: when the processing period has passed by law, the examiner issues it
    without delay to the head of the responsible department; one that was issued before the
    period was extended is none for the period as it is now.
    """
    owed: tuple[ColumnElement[bool], ...] = (
        PetitionRow.ends_at < now,
        PetitionRow.department != "",
        or_(PetitionRow.dunned_at.is_(None), PetitionRow.dunned_at <= PetitionRow.ends_at),
    )
    count = queries.count(work.session, *_RUNNING, *owed)
    query = select(*_COLUMNS).where(*_RUNNING, *owed)
    query = query.order_by(PetitionRow.ends_at, PetitionRow.id).limit(most)
    return tuple(_read(work, query)), count


def first_received_at(work: Work) -> datetime | None:
    """Return when the first petition was received; none where there is none."""
    return work.session.scalar(select(func.min(PetitionRow.received_at)))


_RUNNING: tuple[ColumnElement[bool], ...] = (
    PetitionRow.closed_at.is_(None),
    PetitionRow.state.in_(queries.RUNNING),
)


def _read(work: Work, query: queries.AnySelect) -> Iterator[Pressing]:
    for row in work.session.execute(query):
        yield Pressing(*row)
