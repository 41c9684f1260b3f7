"""Events that end a petition, and what may still follow its end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from gaoffice_desktop.petitions.events import Event
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.folding import values
from gaoffice_desktop.petitions.folding.clock import local_day
from gaoffice_desktop.petitions.life import Folded, Objection, ReadyDocument
from gaoffice_desktop.petitions.reasons import Decision, Ground, Outcome, ToldBy


def cancelled(folded: Folded, _of: int, event: Event) -> Folded:
    """The intake was undone."""
    return replace(
        stood_until(folded, event),
        state=State.CANCELLED,
        closed_at=event.at,
        closed_entered_at=event.entered_at,
    )


def completed(folded: Folded, of: int, event: Event) -> Folded:
    """The office decided; an older store's event names no outcome: it was answered."""
    outcome = Outcome(values.text(event.data.get("outcome", Outcome.ANSWERED.value)))
    answer = values.text(event.data.get("answer", ""))
    return replace(_closed(folded, of, event, outcome), answer=answer)


def closed_as(outcome: Outcome) -> Callable[[Folded, int, Event], Folded]:
    """Return what ends a petition in this way."""

    def closed(folded: Folded, of: int, event: Event) -> Folded:
        return _closed(folded, of, event, outcome)

    return closed


def not_handled(folded: Folded, of: int, event: Event) -> Folded:
    """It need not be handled (Act 21)."""
    ground = Ground(values.text(event.data["ground"]))
    return replace(_closed(folded, of, event, Outcome.NOT_HANDLED), ground=ground)


def merged_into(folded: Folded, of: int, event: Event) -> Folded:
    """It goes on in another petition (Decree 6(7))."""
    main = values.number(event.data["main"])
    return replace(_closed(folded, of, event, Outcome.MERGED), merged_into=main)


def _closed(folded: Folded, _of: int, event: Event, outcome: Outcome) -> Folded:
    told_by = event.data.get("told_by")
    return replace(
        stood_until(folded, event),
        state=State.DONE,
        closed_at=event.at,
        closed_entered_at=event.entered_at,
        outcome=outcome,
        result=values.text(event.data.get("result", "")),
        told_by=ToldBy(values.text(told_by)) if told_by else None,
    )


def stood_until(folded: Folded, event: Event) -> Folded:
    """Leave out the days on which the clock stood, where a petition ends while it stands.

    Otherwise one withdrawn while its supplement was awaited would look late.
    """
    stood = folded.stood(local_day(event))
    if stood is None:
        return folded
    return replace(folded, exclusions=(*folded.exclusions, stood), pause=None)


def document_ready(folded: Folded, of: int, event: Event) -> Folded:
    """A document waits to be collected."""
    data = event.data
    ready = ReadyDocument(of, values.text(data["what"]), values.day(data["expected_on"]))
    return replace(folded, document=ready)


def document_collected(folded: Folded, _of: int, event: Event) -> Folded:
    """Somebody came for it."""
    return replace(folded, document=replace(_document(folded), collected_on=local_day(event)))


def document_disposed(folded: Folded, of: int, event: Event) -> Folded:
    """Nobody came for it; an open petition may end with it (Decree 25(4))."""
    gone = replace(folded, document=replace(_document(folded), disposed_on=local_day(event)))
    return _closed(gone, of, event, Outcome.UNCOLLECTED) if event.data.get("closing") else gone


def objection_filed(folded: Folded, of: int, event: Event) -> Folded:
    """The petitioner objects."""
    data = event.data
    objection = Objection(
        of,
        values.day(data["told_on"]),
        values.day(data["filed_on"]),
        values.day(data["due_on"]),
        values.text(data["grounds"]),
    )
    return replace(folded, objections=(*folded.objections, objection))


def objection_extended(folded: Folded, _of: int, event: Event) -> Folded:
    """It is decided later."""
    later = replace(
        _objection(folded),
        due_on=values.day(event.data["due_on"]),
        extended=True,
        extension_reason=values.text(event.data["reason"]),
    )
    return _with_objection(folded, later)


def objection_decided(folded: Folded, _of: int, event: Event) -> Folded:
    """It is decided."""
    decided = replace(
        _objection(folded),
        decided_on=local_day(event),
        decision=Decision(values.text(event.data["decision"])),
        reason=values.text(event.data["reason"]),
    )
    return _with_objection(folded, decided)


def _with_objection(folded: Folded, changed: Objection) -> Folded:
    kept = (changed if one.of == changed.of else one for one in folded.objections)
    return replace(folded, objections=tuple(kept))


def _objection(folded: Folded) -> Objection:
    if folded.objection is None:
        raise ValueError("no objection is open")
    return folded.objection


def _document(folded: Folded) -> ReadyDocument:
    if folded.document is None:
        raise ValueError("no document waits to be collected")
    return folded.document
