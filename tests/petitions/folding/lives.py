"""Events for the tests of what they come to."""

from __future__ import annotations

from datetime import timedelta

from gaoffice_desktop.deadlines.facts import Period, Unit
from gaoffice_desktop.petitions.events import Event, EventKind
from gaoffice_desktop.petitions.folding import period_data
from tests.petitions.makers import NOW

PERIOD = Period(Unit.DAYS, 7, "영 제14조")


def event(kind: EventKind, after: int = 0, /, **data: object) -> Event:
    at = NOW + timedelta(days=after)
    return Event(kind, at, at, 3, "가온누", data)


def taken_in(**data: object) -> Event:
    values = {
        "period": period_data(PERIOD),
        "calendar": 1,
        "department_id": 1,
        "department": "민원실",
    }
    return event(EventKind.TAKEN_IN, **values | data)
