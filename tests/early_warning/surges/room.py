"""An office with years of petitions put straight into its tables, and its surges."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import func, insert, select, update

from gaoffice_desktop.database.engine import Database
from gaoffice_desktop.early_warning.surges.facts import Signals
from gaoffice_desktop.early_warning.surges.service import Surges
from gaoffice_desktop.finding import index
from gaoffice_desktop.petitions import finding
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.tables import EventRow, FormRow, PetitionRow
from gaoffice_desktop.settings import service as settings
from gaoffice_desktop.settings.facts import Setting
from gaoffice_desktop.shared.clock import to_utc
from gaoffice_desktop.staff.facts import Seat
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House

KIND, OTHER_KIND = "grievance", "inquiry_scheme"
MONDAY = date(2026, 11, 16)
"""Of the week that is finished when the clock stands at Wednesday 2026-11-25."""

TODAY = date(2026, 11, 25)
SAID = "통학로 앞 인도가 좁아 아이들이 차도로 다니고 있으니 살펴봐 주시기 바랍니다."


@dataclass
class SurgeRoom:
    """The house and its surges."""

    house: House
    surges: Surges
    clock: FrozenClock
    chance: random.Random = field(default_factory=lambda: random.Random(2026))

    @property
    def examiner(self) -> Seat:
        return self.house.examiner

    @property
    def handler(self) -> Seat:
        return self.house.handler

    @property
    def stranger(self) -> Seat:
        return replace(self.house.handler, department_id=self.house.academies.id)

    @property
    def database(self) -> Database:
        return self.house.database

    def put(self, on: date, count: int, **changes: Any) -> list[int]:
        """Put petitions of a day into the store as the intake leaves them; return their ids."""
        return self.put_all((on, changes) for _ in range(count))

    def put_all(self, wanted: Iterable[tuple[date, dict[str, Any]]]) -> list[int]:
        """Put petitions of many days into the store, in the order given."""
        with self.database.change() as work:
            last = work.session.scalar(select(func.coalesce(func.max(PetitionRow.id), 0))) or 0
            rows, forms, events, documents = [], [], [], []
            for id_, (on, changes) in enumerate(wanted, last + 1):
                content = changes.get("content", SAID)
                row = self._row(id_, on) | {k: v for k, v in changes.items() if k != "content"}
                rows.append(row)
                forms.append(_form(id_, content))
                events.append(_event(id_, row["received_at"]))
                documents.append((id_, finding.document_of(row, content)))
            if rows:
                work.session.execute(insert(PetitionRow), rows)
                work.session.execute(insert(FormRow), forms)
                work.session.execute(insert(EventRow), events)
                index.put_many(work, documents)
            return [row["id"] for row in rows]

    def put_years(self, years: int, a_week: int, *, until: date = MONDAY, **changes: Any) -> None:
        """Put as many petitions into every week until (not with) one, on its working days."""
        first = until - timedelta(weeks=52 * years)
        days: list[tuple[date, dict[str, Any]]] = []
        while first < until:
            for at in range(a_week):
                days.append((first + timedelta(days=at % 5), dict(changes)))
            first += timedelta(weeks=1)
        self.put_all(days)

    def happen(self, petition_id: int, **columns: Any) -> None:
        """Let something have happened to a petition: its row changes, and it has an event more."""
        with self.database.change() as work:
            work.session.execute(
                update(PetitionRow).where(PetitionRow.id == petition_id).values(**columns)
            )
            work.session.execute(insert(EventRow), [_event(petition_id, self.clock())])

    def set(self, setting: Setting[Any], value: Any) -> None:
        with self.database.change() as work:
            settings.keep(work, setting, value)

    def evaluate(self, seat: Seat | None = None, *, again: bool = False) -> Signals:
        """Evaluate as a screen does, and return what is shown."""
        seat = seat or self.examiner
        found = self.surges.reckon(seat, again)
        if found is not None:
            self.surges.keep(seat, found)
        return self.surges.signals(seat)

    def _row(self, id_: int, on: date) -> dict[str, Any]:
        received = to_utc(datetime(on.year, on.month, on.day, 10, id_ % 50))
        ends = received + timedelta(days=7)
        return {
            "id": id_,
            "order_no": 20_000_000_000_000 + id_,
            "number": f"{on.year}-{id_:06d}",
            "kind_code": KIND,
            "kind_name": "고충민원",
            "category": "grievance",
            "channel": "visit",
            "state": State.PROCESSING.value,
            "outcome": "",
            "asker_kind": "person",
            "name": a_name(id_),
            "phone": "",
            "people": 1,
            "title": "통학로 정비 요청",
            "department_id": self.house.counter.id,
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
            "closed_at": None,
            "calendar_revision": 1,
        }


def a_name(number: int) -> str:
    """Return an invented name, another one for each of some hundreds."""
    family, given = "가단도라마바사아자초", "가온나래다솜라온마루바다새봄아라하늘한결"
    at = number // len(family) % (len(given) // 2) * 2
    return family[number % len(family)] + given[at : at + 2]


def _form(id_: int, content: str) -> dict[str, Any]:
    return {
        "petition_id": id_,
        "inputs": "{}",
        "spans": "[]",
        "notified_due_on": None,
        "notified_due_at": None,
        "notified_alarm_at": None,
        "period_source": "",
        "petitioner": {},
        "proxy": None,
        "documents": [],
        "result": "",
        "content": content,
    }


def _event(id_: int, at: datetime) -> dict[str, Any]:
    return {
        "petition_id": id_,
        "kind": EventKind.TAKEN_IN.value,
        "at": at,
        "entered_at": at,
        "staff_id": 1,
        "staff_name": "도라온",
        "data": {},
    }
