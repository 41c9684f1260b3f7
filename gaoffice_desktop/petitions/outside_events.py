"""What a petition known from another system comes to here: its events, and what they still lack.

A list from outside tells where a petition stands, not what happened when. It is turned into the
few events that lead there; a later list that knows more or otherwise is brought in by further
events (corrections, undoings), never by changing one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from gaoffice_desktop.citizens.facts import Petitioner
from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.deadlines.facts import Case, Period
from gaoffice_desktop.petitions.events import Event, EventKind
from gaoffice_desktop.petitions.facts import Channel, PetitionKind
from gaoffice_desktop.petitions.folding import in_force, notice_data, period_data
from gaoffice_desktop.petitions.life import Notified
from gaoffice_desktop.petitions.reasons import Outcome, ToldBy
from gaoffice_desktop.petitions.rules import extension_limit
from gaoffice_desktop.shared.clock import to_local, to_utc
from gaoffice_desktop.workdays.rules import Calendar

MARK = "outside"
"""Key in the data of every event that a list from outside led to; its value is the number there."""

_CLOSINGS = frozenset(
    {EventKind.COMPLETED, EventKind.WITHDRAWN, EventKind.RETURNED, EventKind.TRANSFERRED}
)
_KEPT = frozenset({"calendar"})
"""Data of an event that a later list says nothing about."""

_KEPT_BY_KIND = _KEPT | {"period"}

_CLOSED_BY = {
    Outcome.WITHDRAWN: EventKind.WITHDRAWN,
    Outcome.RETURNED: EventKind.RETURNED,
    Outcome.TRANSFERRED: EventKind.TRANSFERRED,
}


@dataclass(frozen=True, slots=True)
class Closing:
    """How and when a petition ended there."""

    at: datetime
    outcome: Outcome
    result: str
    answer: str = ""


@dataclass(frozen=True, slots=True)
class FromOutside:
    """A petition as another system lists it; moments in UTC.

    ``target_on`` is the day it was to be done by there (``target_at`` where a time was given):
    it was told to the petitioner and stays the office's target. ``extensions`` is how often
    the period was extended, ``extension_notes`` why.
    """

    number: str
    kind: PetitionKind
    channel: Channel
    petitioner: Petitioner
    title: str
    content: str
    received_at: datetime
    department_id: int | None = None
    department: str = ""
    handler_id: int | None = None
    handler: str = ""
    target: Notified | None = None
    extensions: int = 0
    extension_notes: tuple[str, ...] = ()
    closing: Closing | None = None


@dataclass(frozen=True, slots=True)
class Happened:
    """An event that a list leads to, before anybody has entered it."""

    kind: EventKind
    at: datetime
    data: Mapping[str, object]


def target_of(local: datetime, calendar: Calendar, *, has_time: bool) -> Notified:
    """Return a stated due time in the form in which ours are told; a day ends at closing time."""
    if has_time:
        moment = to_utc(local)
        return Notified(local.date(), moment, moment)
    return Notified(local.date(), None, to_utc(calendar.closing(local.date())))


def happenings(case: FromOutside, calendar: Calendar, revision: int) -> list[Happened]:
    """Return the events that lead to where a petition stands.

    Raises:
        BeyondCalendar: the due time would end where the holidays have not been confirmed.
    """
    mark: dict[str, object] = {MARK: case.number}
    notice = notice_data(case.target) if case.target is not None else None
    taken_in: dict[str, object] = {
        "period": period_data(case.kind.period),
        "calendar": revision,
        "notified": notice,
    }
    found = [Happened(EventKind.TAKEN_IN, case.received_at, taken_in | mark)]
    if case.department or case.handler:
        place: dict[str, object] = {
            "department_id": case.department_id,
            "department": case.department,
            "handler_id": case.handler_id,
            "handler": case.handler,
        }
        found.append(Happened(EventKind.ASSIGNED, case.received_at, place | mark))
    for days, note in _extensions(case, calendar):
        extended = {"days": days, "reason": "", "note": note, "notified": notice}
        found.append(Happened(EventKind.EXTENDED, case.received_at, extended | mark))
    if case.closing is not None:
        found.append(_closed(case.closing, mark))
    return found


def missing(
    life: Sequence[Event], wanted: Sequence[Happened], *, other_kind: bool
) -> Iterator[Happened]:
    """Return what has to happen to a life so that it comes to what is wanted.

    Unless it is of another kind now, a petition keeps the period that it was taken in with,
    whatever the catalogue has come to say.

    Events of the list that are there already are corrected where they differ; those that it no
    longer leads to are undone. What people did here stays: a petition that they closed is not
    closed again.
    """
    there: dict[EventKind, list[tuple[int, Event]]] = {}
    closed_here = False
    for position, event in in_force(life):
        if MARK in event.data:
            there.setdefault(event.kind, []).append((position, event))
        elif event.kind in _CLOSINGS or event.kind is EventKind.INTAKE_CANCELLED:
            closed_here = True
    for one in wanted:
        ours = there.get(one.kind, [])
        if ours:
            position, event = ours.pop(0)
            yield from _correction(position, event, one, _KEPT if other_kind else _KEPT_BY_KIND)
        elif not (closed_here and one.kind in _CLOSINGS):
            yield one
    for ours in there.values():
        for position, event in ours:
            yield Happened(EventKind.UNDONE, event.at, {"of": position})


def _correction(
    position: int, event: Event, wanted: Happened, kept: frozenset[str]
) -> Iterator[Happened]:
    data = {
        key: value
        for key, value in wanted.data.items()
        if key not in kept and event.data.get(key) != value
    }
    if not data and event.at == wanted.at:
        return
    values: dict[str, object] = {
        "of": position,
        "reason": "국민신문고 자료가 바뀜",
        "at": wanted.at.isoformat() if event.at != wanted.at else None,
        "data": data,
    }
    yield Happened(EventKind.CORRECTED, wanted.at, values)


def _closed(closing: Closing, mark: Mapping[str, object]) -> Happened:
    kind = _CLOSED_BY.get(closing.outcome, EventKind.COMPLETED)
    data: dict[str, object] = {"result": closing.result, **mark}
    if kind is EventKind.COMPLETED:
        data |= {
            "outcome": closing.outcome.value,
            "answer": closing.answer,
            "told_by": ToldBy.ELECTRONIC.value,
        }
    elif kind is EventKind.WITHDRAWN:
        data["how"] = "국민신문고"
    elif kind is EventKind.TRANSFERRED:
        data |= {"agency": "", "reason": closing.result, "told_by": ToldBy.ELECTRONIC.value}
    return Happened(kind, closing.at, data)


def _extensions(case: FromOutside, calendar: Calendar) -> Iterator[tuple[int, str]]:
    """Return the days of each extension, found from the day that it led to.

    A list names how often, not by how much: the first was by at most the period's own length
    (Decree 21(1)), what is left belongs to the second. Without a target nothing is known.
    """
    period = case.kind.period
    limit = extension_limit(period)
    if not case.extensions or case.target is None or not limit:
        return
    received = to_local(case.received_at)
    days = _days_until(case.target, received, period, calendar)
    for number in range(case.extensions):
        own = min(days, limit) if number + 1 < case.extensions else days
        days -= own
        if own <= 0:
            return
        note = case.extension_notes[number] if number < len(case.extension_notes) else ""
        yield own, note


def _days_until(target: Notified, received: datetime, period: Period, calendar: Calendar) -> int:
    """Return the longest extension that ends no later than the target."""
    longest = 2 * extension_limit(period)
    low, high = 0, longest
    while low < high:
        middle = (low + high + 1) // 2
        due = deadlines.due(Case(received, period, (), (middle,)), calendar)
        if due.due_on <= target.due_on:
            low = middle
        else:
            high = middle - 1
    return low


def entered(
    happened: Iterable[Happened], staff_id: int, staff_name: str, now: datetime
) -> list[Event]:
    """Return the events as somebody enters them now."""
    return [Event(one.kind, one.at, now, staff_id, staff_name, one.data) for one in happened]
