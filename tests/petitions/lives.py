"""Petitions' lives made by hand, for the rules that read a file without a store."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from gaoffice_desktop.citizens.facts import Petitioner
from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.petitions.events import Event, EventKind
from gaoffice_desktop.petitions.facts import Channel, Petition, PetitionKind, State
from gaoffice_desktop.petitions.folding import fold, period_data
from gaoffice_desktop.petitions.life import PetitionFile
from gaoffice_desktop.petitions.rules import case_of
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.workdays.rules import Calendar
from gaoffice_desktop.workdays.seed import shipped_state
from tests.petitions.makers import a_kind, a_petitioner

RECEIVED = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
"""Monday 2026-11-23 10:00 in Korea."""
CALENDAR = Calendar(shipped_state())

Step = tuple[EventKind, Mapping[str, Any]]


def a_life(*steps: Step, kind: PetitionKind | None = None) -> tuple[Event, ...]:
    """An intake and one step a day after it."""
    taken_in = {
        "period": period_data((kind or a_kind()).period),
        "calendar": 1,
        "department_id": 1,
        "department": "민원실",
        "handler_id": 2,
        "handler": "가온누",
    }
    life = [(EventKind.TAKEN_IN, taken_in), *steps]
    return tuple(
        Event(what, at, at, 2, "가온누", data)
        for what, at, data in (
            (what, RECEIVED + timedelta(days=number), data)
            for number, (what, data) in enumerate(life)
        )
    )


def a_file(
    *steps: Step, kind: PetitionKind | None = None, asker: Petitioner | None = None
) -> PetitionFile:
    """A petition's file as its events make it."""
    kind = kind or a_kind()
    events = a_life(*steps, kind=kind)
    folded = fold(events)
    due = deadlines.due(case_of(folded), CALENDAR)
    petition = Petition(
        id=1,
        number="2026-000123",
        kind=kind,
        channel=Channel.VISIT,
        state=folded.state,
        petitioner=asker or a_petitioner(address="가온시 다솜길 1"),
        proxy=None,
        title="전학 절차를 알고 싶습니다",
        content="중학교 전학은 어떤 차례로 진행됩니까?",
        documents=frozenset(),
        attachments=(),
        department_id=1,
        department="민원실",
        handler_id=2,
        handler="가온누",
        received_at=RECEIVED,
        entered_at=RECEIVED,
        entered_by="도라온",
        due_on=due.due_on,
        due_at=None,
        alarm_at=RECEIVED,
        notified_due_on=None,
        notified_due_at=None,
        closed_at=folded.closed_at,
        calendar_revision=1,
        outcome=folded.outcome,
    )
    assert petition.state in State
    return PetitionFile(petition, events, (), due, folded, folded.papers, masked=False)


def day_of(number: int) -> date:
    """The local day of the step with this position."""
    return to_local(RECEIVED + timedelta(days=number)).date()
