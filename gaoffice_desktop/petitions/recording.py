"""Writes what happens to a petition: the event, and what the events then come to.

Every change goes through here, in the caller's transaction: the event is added, the life is
folded again, and state, people, due time and explanation are stored beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import insert, text, update

from gaoffice_desktop.audit import service as audit
from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.database.engine import Database, Work
from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.deadlines.facts import Case, Due
from gaoffice_desktop.petitions import finding, queries
from gaoffice_desktop.petitions.events import Event, EventKind
from gaoffice_desktop.petitions.facts import Petition
from gaoffice_desktop.petitions.folding import fold
from gaoffice_desktop.petitions.inputs import Explainer, write_inputs
from gaoffice_desktop.petitions.life import Deadline, Folded, Notified
from gaoffice_desktop.petitions.limits import limits_of, write_limits
from gaoffice_desktop.petitions.rules import case_of, days_taken, deadline_of, progress_due_on
from gaoffice_desktop.petitions.tables import EventRow, FormRow, PetitionRow
from gaoffice_desktop.petitions.watching import touch
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.clock import Clock
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.masking import mask_name
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff.facts import Seat
from gaoffice_desktop.workdays.rules import Calendar
from gaoffice_desktop.workdays.service import Workdays

_LOCK_OF_THE_CLOCK = 1_910_2026
"""Number of the PostgreSQL advisory lock that everyone who computes a due time takes."""


@dataclass(frozen=True)
class Room:
    """What every service of this room works with."""

    database: Database
    clock: Clock
    workdays: Workdays


@dataclass(frozen=True, slots=True)
class Reckoned:
    """A due time, in local time and as stored, with the case and the packed explanation."""

    case: Case
    due: Due
    deadline: Deadline
    spans: str


def hold_the_clock(work: Work) -> None:
    """Keep calendar edits and due times apart until the transaction ends.

    SQLite has one writer at a time anyway. On a server a petition computed by the old calendar
    could otherwise be committed just after the edit that should have moved it.
    """
    connection = work.session.connection()  # begins the transaction, on SQLite its write lock
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK_OF_THE_CLOCK})


def reckon(
    case: Case,
    notified: Notified | None,
    calendar: Calendar,
    explainer: Explainer | None = None,
) -> Reckoned:
    """Compute a due time and its explanation; an explainer serves many of one calendar.

    Raises:
        BeyondCalendar: it would end where the holidays have not been confirmed.
    """
    due = deadlines.due(case, calendar)
    spans = (explainer or Explainer(calendar)).packed(case)
    return Reckoned(case, due, deadline_of(due, notified), spans)


def stored_form(reckoned: Reckoned, folded: Folded) -> dict[str, Any]:
    """Return the columns of the form's row that follow from the events."""
    notified = folded.notified
    return {
        "inputs": write_inputs(reckoned.case),
        "spans": reckoned.spans,
        "notified_due_on": notified.due_on if notified else None,
        "notified_due_at": notified.due_at if notified else None,
        "notified_alarm_at": notified.alarm_at if notified else None,
        "limits": write_limits(limits_of(folded)),
        "result": folded.result,
    }


def stored_row(folded: Folded, deadline: Deadline, calendar: Calendar) -> dict[str, Any]:
    """Return the columns of the register's row that follow from the events."""
    objection = folded.objection
    return {
        "state": folded.state.value,
        "department_id": folded.department_id,
        "department": folded.department,
        "handler_id": folded.handler_id,
        "handler": folded.handler,
        "due_on": deadline.due_on,
        "due_at": deadline.due_at,
        "ends_at": deadline.ends_at,
        "alarm_at": deadline.alarm_at,
        "closed_at": folded.closed_at,
        "calendar_revision": folded.calendar_revision,
        "outcome": folded.outcome.value if folded.outcome is not None else "",
        "closed_entered_at": folded.closed_entered_at,
        "days_taken": days_taken(folded, calendar),
        "supplements": len(folded.supplements),
        "extensions": len(folded.extended),
        "many": folded.many,
        "repeats": folded.repeats,
        "waiting_until_on": folded.waiting_until_on,
        "progress_due_on": progress_due_on(folded),
        "objection_due_on": objection.due_on if objection is not None else None,
        "dunned_at": folded.dunned_at[-1] if folded.dunned_at else None,
    }


def add_event(work: Work, petition_id: int, event: Event) -> None:
    """Append an event; nothing ever changes or removes one."""
    work.session.execute(insert(EventRow).values(**event_columns(petition_id, event)))


def event_columns(petition_id: int, event: Event) -> dict[str, Any]:
    """Return an event as its row, where many are written at once."""
    return {
        "petition_id": petition_id,
        "kind": event.kind.value,
        "at": event.at,
        "entered_at": event.entered_at,
        "staff_id": event.staff_id,
        "staff_name": event.staff_name,
        "data": dict(event.data),
    }


def event_by(
    seat: Seat, kind: EventKind, at: datetime, entered_at: datetime, data: Mapping[str, object]
) -> Event:
    """Make an event of the person at this seat."""
    return Event(kind, at, entered_at, seat.actor.staff_id, seat.actor.name, data)


def store(work: Work, petition_id: int, folded: Folded, calendar: Calendar) -> None:
    """Store what the events of a petition come to, and what it is found by.

    Raises:
        BeyondCalendar: the due time would end where the holidays have not been confirmed.
    """
    reckoned = reckon(case_of(folded), folded.notified, calendar)
    work.session.execute(
        update(PetitionRow)
        .where(PetitionRow.id == petition_id)
        .values(**stored_row(folded, reckoned.deadline, calendar))
    )
    work.session.execute(
        update(FormRow)
        .where(FormRow.petition_id == petition_id)
        .values(**stored_form(reckoned, folded))
    )
    finding.reindex(work, petition_id, folded.notes)
    touch(work, [petition_id])


def found(work: Work, petition_id: int) -> Petition:
    """Return a petition, the person in clear.

    Raises:
        UserError: there is none with this id.
    """
    petition = queries.petition(work.session, petition_id)
    if petition is None:
        raise UserError(say("민원을 찾지 못했습니다."))
    return petition


def life_of(work: Work, petition_id: int) -> Folded:
    """Return what the events of a petition come to."""
    return fold(queries.events(work.session, petition_id))


def person(number: str, name: str) -> str:
    """Name the data subject in the trail: enough to find them, not another copy of them."""
    return f"{number} {mask_name(name)}"


def note(
    work: Work,
    actor: Actor,
    action: str,
    petition: Petition,
    at: datetime,
    detail: Mapping[str, Any] | None = None,
) -> None:
    """Add the audit line of something done to a petition."""
    audit.note(
        work,
        actor,
        action,
        subject="petition",
        subject_id=petition.id,
        person=person(petition.number, petition.petitioner.name),
        detail=detail,
        at=at,
    )


def changed(petition: Petition) -> Done[Petition]:
    """Say that one petition changed."""
    return Done(petition, Changes(petitions=frozenset({petition.id})))
