"""An office with people to tell of alarms, and alarms put straight into its tables."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert, select, update

from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.database.engine import Database
from gaoffice_desktop.early_warning.alarms.facts import AlarmState, Post, Priority, RingWhy
from gaoffice_desktop.early_warning.alarms.service import Alarms
from gaoffice_desktop.early_warning.alarms.tables import AlarmActRow, AlarmRingRow, AlarmRow
from gaoffice_desktop.petitions.limits import Limit
from gaoffice_desktop.staff.facts import Role, Seat
from gaoffice_desktop.staff.tables import AccountRow, DepartmentRow
from gaoffice_desktop.workdays.service import Workdays
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House, build_house


@dataclass(frozen=True)
class AlarmRoom:
    """The house and its alarms; ``handler`` has a ``leader`` and a ``head`` above."""

    house: House
    alarms: Alarms
    clock: FrozenClock
    leader: Seat
    head: Seat
    stranger: Seat

    @property
    def handler(self) -> Seat:
        return self.house.handler

    @property
    def examiner(self) -> Seat:
        return self.house.examiner

    @property
    def database(self) -> Database:
        return self.house.database

    def alarm(self, **changes: Any) -> int:
        """Put an alarm that has rung for the handler into the store; return its id."""
        now = self.clock()
        at = changes.pop("at", now)
        values: dict[str, Any] = {
            "petition_id": None,
            "subject": "2026-000001",
            "kind_name": "제도·절차 질의",
            "limit": Limit.PROCESSING.value,
            "of": 0,
            "target_at": now + timedelta(hours=7),
            "ends_at": now + timedelta(hours=13),
            "code": f"D-{self.count(AlarmRow)}",
            "priority": Priority.MEDIUM.value,
            "due_at": at,
            "planned_at": at,
            "state": AlarmState.RUNG.value,
            "current": 1,
            "department_id": self.house.counter.id,
            "handler_id": self.handler.actor.staff_id,
            "level": 0,
            "rings": 1,
            "snoozes": 0,
            "rung_at": at,
            "last_rung_at": at,
            "next_at": at + timedelta(hours=4),
            "ended_why": "",
        }
        with self.database.change() as work:
            made = insert(AlarmRow).values(**values | changes).returning(AlarmRow.id)
            return work.session.execute(made).scalar_one()

    def ring(self, alarm_id: int, to: Seat | None = None, **changes: Any) -> int:
        """Let an alarm have rung for somebody; return the ring's id."""
        now = self.clock()
        values: dict[str, Any] = {
            "alarm_id": alarm_id,
            "to_id": (to or self.handler).actor.staff_id,
            "post": Post.HANDLER.value,
            "why": RingWhy.FIRST.value,
            "at": now,
            "due_at": changes.get("at", now),
            "shown": "",
            "desk": "",
        }
        with self.database.change() as work:
            made = insert(AlarmRingRow).values(**values | changes).returning(AlarmRingRow.id)
            return work.session.execute(made).scalar_one()

    def rung(self, to: Seat | None = None, **changes: Any) -> int:
        """Put an alarm with its ring into the store; return the alarm's id."""
        alarm_id = self.alarm(**changes)
        self.ring(alarm_id, to)
        return alarm_id

    def change(self, alarm_id: int, **values: Any) -> None:
        with self.database.change() as work:
            work.session.execute(update(AlarmRow).where(AlarmRow.id == alarm_id).values(**values))

    def row(self, alarm_id: int) -> AlarmRow:
        with self.database.read() as work:
            return work.session.get_one(AlarmRow, alarm_id)

    def rings(self, *alarm_ids: int) -> list[AlarmRingRow]:
        wanted = select(AlarmRingRow).order_by(AlarmRingRow.id)
        if alarm_ids:
            wanted = wanted.where(AlarmRingRow.alarm_id.in_(alarm_ids))
        with self.database.read() as work:
            return list(work.session.scalars(wanted))

    def acts(self, alarm_id: int) -> list[AlarmActRow]:
        wanted = select(AlarmActRow).where(AlarmActRow.alarm_id == alarm_id)
        with self.database.read() as work:
            return list(work.session.scalars(wanted.order_by(AlarmActRow.id)))

    def count(self, table: Any) -> int:
        with self.database.read() as work:
            return len(work.session.scalars(select(table.id)).all())

    def local(self, text: str) -> datetime:
        return FrozenClock(text)()


def at_desk(seat: Seat, desk: str) -> Seat:
    """The same person at another computer."""
    return replace(seat, actor=Actor(seat.actor.staff_id, seat.actor.name, desk))


def build_room(database: Database, clock: FrozenClock) -> AlarmRoom:
    house = build_house(database, clock)
    with database.change() as work:
        above = [
            AccountRow(
                login=login,
                name=name,
                department_id=department,
                roles=[Role.HANDLER],
                password_hash="",
            )
            for login, name, department in (
                ("leader", "서누리", house.counter.id),
                ("head", "오하람", house.counter.id),
                ("stranger", "남궁솔", house.academies.id),
            )
        ]
        work.session.add_all(above)
        work.session.flush()
        leader, head, stranger = above
        handler = work.session.get_one(AccountRow, house.handler.actor.staff_id)
        handler.leader_id = leader.id
        work.session.get_one(DepartmentRow, house.counter.id).head_id = head.id
    seats = [
        Seat(Actor(one.id, one.name, "창구-1"), frozenset({Role.HANDLER}), one.department_id)
        for one in (leader, head, stranger)
    ]
    return AlarmRoom(house, Alarms(database, clock, Workdays(database)), clock, *seats)
