"""Petitions as they stand, made by hand from steps at local times, for the pure refusals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from gaoffice_desktop.citizens.facts import CitizenKind, Petitioner
from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.deadlines.facts import Period, Unit
from gaoffice_desktop.petitions.events import Event, EventKind
from gaoffice_desktop.petitions.facts import Category, Channel, PetitionKind
from gaoffice_desktop.petitions.folding import fold, period_data
from gaoffice_desktop.petitions.lawful import Standing
from gaoffice_desktop.petitions.rules import case_of
from gaoffice_desktop.shared.clock import to_utc
from tests.petitions.lives import CALENDAR, a_file
from tests.petitions.makers import a_kind, a_petitioner

At = tuple[str, EventKind, Mapping[str, Any]]

GRIEVANCE = a_kind(code="grievance", name="고충민원", category=Category.GRIEVANCE)
IN_HOURS = a_kind(code="teaching_place_report", category=Category.STATUTORY,
                  period=Period(Unit.DAYS, 5, "제14조"))  # fmt: skip
AT_ONCE = a_kind(code="certificate", period=Period(Unit.IMMEDIATE))
GROUP = a_petitioner(kind=CitizenKind.GROUP, people=3)


def moment(local: str) -> datetime:
    return to_utc(datetime.fromisoformat(local))


def happened(local: str, kind: EventKind, **data: Any) -> At:
    return local, kind, data


def standing(
    *steps: At,
    now: str = "2026-11-25T10:00",
    received: str = "2026-11-23T10:00",
    kind: PetitionKind | None = None,
    channel: Channel = Channel.VISIT,
    asker: Petitioner | None = None,
) -> Standing:
    """A petition received on Monday 2026-11-23 at 10:00, its steps, and the moment it stands at."""
    kind = kind or a_kind()
    taken_in = {
        "period": period_data(kind.period),
        "calendar": 1,
        "department_id": 1,
        "department": "민원실",
    }
    life = [(received, EventKind.TAKEN_IN, taken_in), *steps]
    events = tuple(
        Event(what, moment(at), moment(at), 2, "가온누", data) for at, what, data in life
    )
    folded = fold(events)
    petition = replace(
        a_file(kind=kind, asker=asker).petition,
        channel=channel,
        state=folded.state,
        department_id=folded.department_id,
        received_at=folded.received_at,
        closed_at=folded.closed_at,
    )
    due = deadlines.due(case_of(folded), CALENDAR)
    return Standing(petition, folded, due, moment(now))


def asked(
    local: str = "2026-11-25T11:00", until: str = "2026-12-04", again: bool = False, **data: Any
) -> At:
    values = {"what": "신분증", "until_on": until, "again": again} | data
    return happened(local, EventKind.SUPPLEMENT_REQUESTED, **values)


def arrived(local: str) -> At:
    return happened(local, EventKind.SUPPLEMENT_ARRIVED, note="")


def paused(local: str, reason: str, until: str | None = None) -> At:
    return happened(local, EventKind.PAUSE_BEGUN, reason=reason, note="조사", until_on=until)


DONE = happened("2026-11-25T09:00", EventKind.COMPLETED, result="회신")
