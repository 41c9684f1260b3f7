"""What the events of a petition come to: its state, and what its clock is computed from.

The events are the truth and everything stored beside them can be derived again; this module
is that derivation. It knows how each kind of event writes its data.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import cast

from gaoffice_desktop.deadlines.facts import Exclusion, ExclusionReason, Period, Unit
from gaoffice_desktop.petitions.facts import Event, EventKind, PrintedPaper, State
from gaoffice_desktop.petitions.life import Folded, Notified
from gaoffice_desktop.shared.clock import to_local


def period_data(period: Period) -> dict[str, object]:
    """Return a period as JSON values."""
    return {"unit": period.unit.value, "amount": period.amount, "source": period.source}


def notice_data(notified: Notified) -> dict[str, object]:
    """Return a notified due time as JSON values."""
    return {
        "on": notified.due_on.isoformat(),
        "at": notified.due_at.isoformat() if notified.due_at is not None else None,
        "alarm": notified.alarm_at.isoformat(),
    }


def fold(events: Iterable[Event]) -> Folded:
    """Replay a petition's events, oldest first.

    Raises:
        ValueError: the list does not begin with the intake.
    """
    folded: Folded | None = None
    for event in events:
        if event.kind is EventKind.TAKEN_IN:
            folded = _taken_in(event)
        elif folded is None:
            raise ValueError("a petition's events begin with its intake")
        else:
            folded = _STEPS[event.kind](folded, event)
    if folded is None:
        raise ValueError("a petition has at least the event of its intake")
    return folded


def _taken_in(event: Event) -> Folded:
    data = event.data
    values = _mapping(data["period"])
    folded = Folded(
        state=State.RECEIVED,
        received_at=event.at,
        period=Period(
            Unit(_text(values["unit"])), _number(values["amount"]), _text(values["source"])
        ),
        calendar_revision=_number(data["calendar"]),
        notified=_notified(data),
    )
    return _assigned_to(folded, event)


def _assigned_to(folded: Folded, event: Event) -> Folded:
    data = event.data
    return replace(
        folded,
        department_id=_number_or_none(data.get("department_id")),
        department=_text(data.get("department", "")),
        handler_id=_number_or_none(data.get("handler_id")),
        handler=_text(data.get("handler", "")),
    )


def _assigned(folded: Folded, event: Event) -> Folded:
    state = State.PROCESSING if folded.state is State.RECEIVED else folded.state
    return replace(_assigned_to(folded, event), state=state)


def _cancelled(folded: Folded, event: Event) -> Folded:
    return replace(folded, state=State.CANCELLED, closed_at=event.at)


def _supplement_asked(folded: Folded, event: Event) -> Folded:
    # The request tells the petitioner that the clock stands: the earlier date no longer holds.
    return replace(
        folded,
        state=State.SUPPLEMENT,
        paused_on=to_local(event.at).date(),
        supplement_until_on=date.fromisoformat(_text(event.data["until_on"])),
        calendar_revision=_revision(folded, event),
        notified=None,
    )


def _supplement_arrived(folded: Folded, event: Event) -> Folded:
    assert folded.paused_on is not None
    note = _text(event.data.get("note", ""))
    exclusion = Exclusion(
        folded.paused_on, to_local(event.at).date(), ExclusionReason.SUPPLEMENT, note
    )
    return replace(
        folded,
        state=State.PROCESSING,
        exclusions=(*folded.exclusions, exclusion),
        paused_on=None,
        supplement_until_on=None,
        calendar_revision=_revision(folded, event),
    )


def _extended(folded: Folded, event: Event) -> Folded:
    return replace(
        folded,
        extensions=(*folded.extensions, _number(event.data["days"])),
        calendar_revision=_revision(folded, event),
        notified=_notified(event.data),
    )


def _recomputed(folded: Folded, event: Event) -> Folded:
    return replace(folded, calendar_revision=_revision(folded, event))


def _completed(folded: Folded, event: Event) -> Folded:
    result = _text(event.data.get("result", ""))
    return replace(folded, state=State.DONE, closed_at=event.at, result=result)


def _printed(folded: Folded, event: Event) -> Folded:
    data = event.data
    paper = PrintedPaper(
        paper=_text(data["paper"]),
        at=event.at,
        staff_name=event.staff_name,
        copies=_number(data["copies"]),
        printer=_text(data["printer"]),
        purpose=_text(data["purpose"]),
    )
    return replace(
        folded,
        papers=(*folded.papers, paper),
        notified=folded.notified or _notified(data),
    )


_STEPS: dict[EventKind, Callable[[Folded, Event], Folded]] = {
    EventKind.INTAKE_CANCELLED: _cancelled,
    EventKind.ASSIGNED: _assigned,
    EventKind.SUPPLEMENT_REQUESTED: _supplement_asked,
    EventKind.SUPPLEMENT_ARRIVED: _supplement_arrived,
    EventKind.EXTENDED: _extended,
    EventKind.RECOMPUTED: _recomputed,
    EventKind.COMPLETED: _completed,
    EventKind.PAPER_PRINTED: _printed,
}


def _notified(data: Mapping[str, object]) -> Notified | None:
    notice = data.get("notified")
    return read_notice(_mapping(notice)) if notice is not None else None


def read_notice(values: Mapping[str, object]) -> Notified:
    """Read what ``notice_data`` wrote."""
    due_at = values["at"]
    return Notified(
        date.fromisoformat(_text(values["on"])),
        datetime.fromisoformat(_text(due_at)) if due_at is not None else None,
        datetime.fromisoformat(_text(values["alarm"])),
    )


def _revision(folded: Folded, event: Event) -> int:
    return _number(event.data.get("calendar", folded.calendar_revision))


def _mapping(value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise TypeError(f"an event holds {value!r} where named values belong")
    return cast("Mapping[str, object]", value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"an event holds {value!r} where a text belongs")
    return value


def _number(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError(f"an event holds {value!r} where a number belongs")
    return value


def _number_or_none(value: object) -> int | None:
    return None if value is None else _number(value)
