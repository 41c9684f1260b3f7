"""What the events of a petition come to: its state, and what its clock is computed from.

The events are the truth and everything stored beside them can be derived again; this package
is that derivation. It knows how each kind of event writes its data.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from gaoffice_desktop.deadlines.facts import Period, Unit
from gaoffice_desktop.petitions.events import Event, EventKind
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.folding import clock, closing, people, values
from gaoffice_desktop.petitions.folding.values import consent_data, notice_data, read_notice
from gaoffice_desktop.petitions.life import Folded
from gaoffice_desktop.petitions.reasons import Outcome

__all__ = [
    "consent_data",
    "fold",
    "in_force",
    "notice_data",
    "period_data",
    "read_notice",
]

_Step = Callable[[Folded, int, Event], Folded]


def period_data(period: Period) -> dict[str, object]:
    """Return a period as JSON values."""
    return {"unit": period.unit.value, "amount": period.amount, "source": period.source}


def fold(events: Iterable[Event]) -> Folded:
    """Replay a petition's events, oldest first.

    Raises:
        ValueError: the list does not begin with the intake, or a step does not fit its place.
    """
    folded: Folded | None = None
    for position, event in in_force(tuple(events)):
        if event.kind is EventKind.TAKEN_IN:
            folded = _taken_in(event)
        elif folded is None:
            raise ValueError("a petition's events begin with its intake")
        else:
            folded = _STEPS[event.kind](folded, position, event)
    if folded is None:
        raise ValueError("a petition has at least the event of its intake")
    return folded


def in_force(events: Sequence[Event]) -> Iterator[tuple[int, Event]]:
    """Return the events that hold, with their positions: undone ones left out, others corrected.

    An undoing or a correction is no step of its own; it can be undone like any other event.
    """
    undone = {values.number(event.data["of"]) for event in events if event.kind is EventKind.UNDONE}
    corrected: dict[int, Event] = {}
    for position, event in enumerate(events):
        if event.kind is EventKind.CORRECTED and position not in undone:
            of = values.number(event.data["of"])
            corrected[of] = _corrected(corrected.get(of, events[of]), event)
            for position_of, mark in values.mapping(event.data.get("marks", {})).items():
                # Of a life that is looked at as it was before a step, later ones are left out.
                if (later := int(position_of)) < len(events):
                    kept = corrected.get(later, events[later])
                    corrected[later] = replace(kept, data={**kept.data, **values.mapping(mark)})
    for position, event in enumerate(events):
        if event.kind not in _ABOUT_EVENTS and position not in undone:
            yield position, corrected.get(position, event)


def _corrected(event: Event, correction: Event) -> Event:
    at = correction.data.get("at")
    data = values.mapping(correction.data.get("data", {}))
    return replace(
        event,
        at=datetime.fromisoformat(values.text(at)) if at is not None else event.at,
        data={**event.data, **data},
    )


def _taken_in(event: Event) -> Folded:
    data = event.data
    period = values.mapping(data["period"])
    folded = Folded(
        state=State.RECEIVED,
        received_at=event.at,
        period=Period(
            Unit(values.text(period["unit"])),
            values.number(period["amount"]),
            values.text(period["source"]),
        ),
        calendar_revision=values.number(data["calendar"]),
        notified=values.notified(data),
    )
    return people.assigned_to(folded, event)


_ABOUT_EVENTS = frozenset({EventKind.UNDONE, EventKind.CORRECTED})

_STEPS: dict[EventKind, _Step] = {
    EventKind.INTAKE_CANCELLED: closing.cancelled,
    EventKind.ASSIGNED: people.assigned,
    EventKind.HANDED_OVER: people.assigned,
    EventKind.TRANSFERRED: closing.closed_as(Outcome.TRANSFERRED),
    EventKind.COOPERATION_ASKED: people.cooperation_asked,
    EventKind.COOPERATION_EXTENDED: people.cooperation_extended,
    EventKind.COOPERATION_ANSWERED: people.cooperation_answered,
    EventKind.SUPPLEMENT_REQUESTED: clock.supplement_requested,
    EventKind.SUPPLEMENT_EXTENDED: clock.supplement_extended,
    EventKind.SUPPLEMENT_UNDELIVERED: clock.supplement_undelivered,
    EventKind.SUPPLEMENT_ARRIVED: clock.supplement_arrived,
    EventKind.EXTENDED: clock.extended,
    EventKind.PAUSE_BEGUN: clock.pause_begun,
    EventKind.PAUSE_EXTENDED: clock.pause_extended,
    EventKind.PAUSE_ENDED: clock.pause_ended,
    EventKind.DAYS_EXCLUDED: clock.days_excluded,
    EventKind.PROGRESS_TOLD: clock.progress_told,
    EventKind.COMPLETED: closing.completed,
    EventKind.NOT_HANDLED: closing.not_handled,
    EventKind.RETURNED: closing.closed_as(Outcome.RETURNED),
    EventKind.WITHDRAWN: closing.closed_as(Outcome.WITHDRAWN),
    EventKind.DEEMED_WITHDRAWN: closing.closed_as(Outcome.DEEMED_WITHDRAWN),
    EventKind.REPEAT_JUDGED: people.repeat_judged,
    EventKind.REPEAT_CLOSED: closing.closed_as(Outcome.REPEATED),
    EventKind.MERGED_INTO: closing.merged_into,
    EventKind.MERGED: people.merged,
    EventKind.CHANGED: people.unchanged,
    EventKind.SLIP_CORRECTED: people.unchanged,
    EventKind.DOCUMENT_READY: closing.document_ready,
    EventKind.DOCUMENT_COLLECTED: closing.document_collected,
    EventKind.DOCUMENT_DISPOSED: closing.document_disposed,
    EventKind.OBJECTION_FILED: closing.objection_filed,
    EventKind.OBJECTION_EXTENDED: closing.objection_extended,
    EventKind.OBJECTION_DECIDED: closing.objection_decided,
    EventKind.DUNNED: people.dunned,
    EventKind.SIGNATORIES_ENTERED: people.signatories_entered,
    EventKind.REPRESENTATIVES_ASKED: people.representatives_asked,
    EventKind.REPRESENTATIVES_CHOSEN: people.representatives_chosen,
    EventKind.COMMITTEE_REVIEWED: people.committee_reviewed,
    EventKind.NOTE_ADDED: people.note_added,
    EventKind.RECOMPUTED: clock.recomputed,
    EventKind.PAPER_PRINTED: people.printed,
}
