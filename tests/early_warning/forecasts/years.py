"""Past years straight in the table: so many petitions of a kind in a month, spread over its days."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import func, insert, select

from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.tables import PetitionRow
from gaoffice_desktop.shared.clock import to_utc
from tests.petitions.house import House

KIND, OTHER_KIND = "grievance", "inquiry_scheme"


def put(
    house: House,
    month: date,
    count: int,
    *,
    kind: str = KIND,
    department_id: int | None = None,
    late: int = 0,
    **columns: Any,
) -> None:
    """Put petitions of a month into the store; the first ``late`` of them were answered late."""
    days = monthrange(month.year, month.month)[1]
    with house.database.change() as work:
        start = work.session.scalar(select(func.coalesce(func.max(PetitionRow.id), 0))) or 0
        rows = [
            _row(start + at, month, at * days // count, kind, late=at <= late)
            | {"department_id": department_id or house.counter.id}
            | columns
            for at in range(1, count + 1)
        ]
        if rows:
            work.session.execute(insert(PetitionRow), rows)


def put_years(
    house: House, first: date, last: date, count: int, *, kind: str = KIND, **changes: Any
) -> None:
    """Put as many petitions into each month from one to another."""
    month = first
    while month <= last:
        put(house, month, count, kind=kind, **changes)
        month = (month + timedelta(days=31)).replace(day=1)


def _row(id_: int, month: date, day: int, kind: str, *, late: bool) -> dict[str, Any]:
    on = month.replace(day=min(day + 1, 28))
    received = to_utc(datetime(on.year, on.month, on.day, 10))
    ends = received + timedelta(days=7)
    return {
        "id": id_,
        "order_no": 20_000_000_000_000 + id_,
        "number": f"{month.year}-{id_:06d}",
        "kind_code": kind,
        "kind_name": kind,
        "category": kind,
        "channel": "visit",
        "state": State.DONE.value,
        "asker_kind": "person",
        "name": "홍길동",
        "phone": "",
        "people": 1,
        "title": f"{month.year}년 통학로 정비 요청 {id_}",
        "department": "민원실",
        "handler": "",
        "received_at": received,
        "entered_at": received,
        "entered_by_id": 1,
        "entered_by": "도라온",
        "due_on": ends.date(),
        "due_at": None,
        "ends_at": ends,
        "alarm_at": ends,
        "closed_at": ends + timedelta(days=1 if late else -1),
        "calendar_revision": 1,
    }
