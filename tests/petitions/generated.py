"""Petitions straight in the table, with moments on every edge that a figure knows."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from sqlalchemy import insert

from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.tables import PetitionRow
from gaoffice_desktop.shared.clock import to_utc
from tests.petitions.house import House

_OPEN = (State.RECEIVED, State.PROCESSING, State.SUPPLEMENT, State.PAUSED)
_CLOSED = (State.DONE, State.DONE, State.DONE, State.CANCELLED)
_TICK = timedelta(microseconds=1)


def midnight(on: date) -> datetime:
    return to_utc(datetime(on.year, on.month, on.day))


def generate(house: House, chance: Random, count: int, now: datetime) -> list[dict[str, Any]]:
    """Put petitions into the store; return their rows."""
    departments = (house.counter.id, house.academies.id, None)
    handlers = (house.handler.actor.staff_id, house.examiner.actor.staff_id, None)
    rows = [_row(chance, number, now) for number in range(1, count + 1)]
    for row in rows:
        row["department_id"], row["handler_id"] = (
            chance.choice(departments),
            chance.choice(handlers),
        )
    with house.database.change() as work:
        work.session.execute(insert(PetitionRow), rows)
    return rows


def _row(chance: Random, number: int, now: datetime) -> dict[str, Any]:
    is_open = chance.random() < 0.5
    closed = None if is_open else _closing(chance, now)
    ends = (closed or now) + chance.choice((-_TICK, 0 * _TICK, _TICK, timedelta(days=1)))
    if is_open and chance.random() < 0.3:
        ends = midnight(date(2026, 11, 26)) + chance.choice((-_TICK, 0 * _TICK, _TICK))
    late = chance.choice((timedelta(0), timedelta(hours=1), timedelta(hours=1) + _TICK))
    return {
        "id": number,
        "order_no": 20_260_000_000_000 + number,
        "number": f"2026-{number:06d}",
        "kind_code": "grievance",
        "kind_name": "고충민원",
        "category": "grievance",
        "channel": "visit",
        "state": chance.choice(_OPEN if is_open else _CLOSED).value,
        "asker_kind": "person",
        "name": "홍길동",
        "phone": "",
        "people": 1,
        "title": "민원",
        "department": "민원실",
        "handler": "",
        "received_at": now - timedelta(days=30),
        "entered_at": now - timedelta(days=30),
        "entered_by_id": 1,
        "entered_by": "도라온",
        "due_on": ends.date(),
        "due_at": None,
        "ends_at": ends,
        "alarm_at": ends,
        "closed_at": closed,
        "closed_entered_at": None if closed is None else closed + late,
        "days_taken": None if closed is None else chance.choice((None, 1, 2, 9)),
        "extensions": chance.choice((0, 0, 1, 2)),
        "repeats": chance.choice((None, None, 1)),
        "calendar_revision": 1,
    }


def _closing(chance: Random, now: datetime) -> datetime:
    edges = (date(2026, 11, 1), date(2026, 12, 1), date(2026, 10, 1))
    return chance.choice(
        (
            now - timedelta(days=3),
            now - timedelta(days=40),
            *(midnight(on) + shift for on in edges for shift in (-_TICK, 0 * _TICK)),
        )
    )
