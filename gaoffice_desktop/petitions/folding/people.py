"""Events about people: who handles it, who helps, who signed, what was judged and noted."""

from __future__ import annotations

from dataclasses import replace

from gaoffice_desktop.petitions.events import Event, PrintedPaper
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.folding import values
from gaoffice_desktop.petitions.folding.clock import local_day
from gaoffice_desktop.petitions.life import (
    Committee,
    Cooperation,
    Folded,
    Group,
    Judgement,
    Signatory,
)


def assigned_to(folded: Folded, event: Event) -> Folded:
    """Take over who handles it."""
    data = event.data
    department_id = values.number_or_none(data.get("department_id"))
    moved = folded.came_at is None or department_id != folded.department_id
    return replace(
        folded,
        came_at=event.at if moved else folded.came_at,
        department_id=department_id,
        department=values.text(data.get("department", "")),
        handler_id=values.number_or_none(data.get("handler_id")),
        handler=values.text(data.get("handler", "")),
    )


def assigned(folded: Folded, _of: int, event: Event) -> Folded:
    """Somebody handles it now."""
    state = State.PROCESSING if folded.state is State.RECEIVED else folded.state
    return replace(assigned_to(folded, event), state=state)


def cooperation_asked(folded: Folded, of: int, event: Event) -> Folded:
    """Another department is asked."""
    data = event.data
    asked = Cooperation(
        of=of,
        department_id=values.number(data["department_id"]),
        department=values.text(data["department"]),
        what=values.text(data["what"]),
        asked_on=local_day(event),
        reply_on=values.day(data["reply_on"]),
    )
    return replace(folded, cooperations=(*folded.cooperations, asked))


def cooperation_extended(folded: Folded, _of: int, event: Event) -> Folded:
    """It is given more time."""
    asked = _cooperation(folded, event)
    return _with(folded, replace(asked, reply_on=values.day(event.data["reply_on"]), extended=True))


def cooperation_answered(folded: Folded, _of: int, event: Event) -> Folded:
    """It replied."""
    asked, answer = _cooperation(folded, event), values.text(event.data["answer"])
    return _with(folded, replace(asked, answered_on=local_day(event), answer=answer))


def signatories_entered(folded: Folded, _of: int, event: Event) -> Folded:
    """The list of names is here."""
    data = event.data
    people = tuple(
        Signatory(
            values.text(person["name"]),
            values.text(person.get("address", "")),
            values.text(person.get("phone", "")),
        )
        for person in map(values.mapping, values.sequence(data["people"]))
    )
    group = replace(
        folded.group or Group(),
        people=people,
        households=values.number(data["households"]),
        original=bool(data["original"]),
    )
    return replace(folded, group=group)


def representatives_asked(folded: Folded, _of: int, event: Event) -> Folded:
    """They are to choose."""
    group = replace(folded.group or Group(), asked_until_on=values.day(event.data["until_on"]))
    return replace(folded, group=group)


def representatives_chosen(folded: Folded, _of: int, event: Event) -> Folded:
    """They, or the office, have chosen."""
    names = tuple(map(values.text, values.sequence(event.data["names"])))
    by_office = bool(event.data.get("by_office", False))
    group = replace(folded.group or Group(), representatives=names, by_office=by_office)
    return replace(folded, group=group)


def repeat_judged(folded: Folded, of: int, event: Event) -> Folded:
    """Whether it repeats earlier ones was judged."""
    data = event.data
    judged = Judgement(
        of,
        tuple(map(values.number, values.sequence(data["earlier"]))),
        bool(data["same"]),
        values.text(data["grounds"]),
    )
    return replace(folded, judgement=judged)


def committee_reviewed(folded: Folded, of: int, event: Event) -> Folded:
    """The committee has spoken."""
    data = event.data
    review = Committee(
        of, values.day(data["on"]), values.text(data["opinion"]), bool(data["closing"])
    )
    return replace(folded, committee=(*folded.committee, review))


def merged(folded: Folded, _of: int, event: Event) -> Folded:
    """Others go on in this one."""
    others = map(values.number, values.sequence(event.data["petitions"]))
    return replace(folded, merged=(*folded.merged, *others))


def dunned(folded: Folded, _of: int, event: Event) -> Folded:
    """The examiner issued a dunning letter."""
    return replace(folded, dunned_at=(*folded.dunned_at, event.at))


def note_added(folded: Folded, _of: int, event: Event) -> Folded:
    """Somebody noted something."""
    return replace(folded, notes=(*folded.notes, values.text(event.data["text"])))


def printed(folded: Folded, _of: int, event: Event) -> Folded:
    """A paper left the printer; the first receipt tells the petitioner the due time."""
    data = event.data
    paper = PrintedPaper(
        paper=values.text(data["paper"]),
        at=event.at,
        staff_name=event.staff_name,
        copies=values.number(data["copies"]),
        printer=values.text(data["printer"]),
        purpose=values.text(data["purpose"]),
        of=values.number_or_none(data.get("of")),
    )
    return replace(
        folded,
        papers=(*folded.papers, paper),
        notified=folded.notified or values.notified(data),
    )


def unchanged(folded: Folded, _of: int, _event: Event) -> Folded:
    """Leave all as it was: the event tells only its own story."""
    return folded


def _cooperation(folded: Folded, event: Event) -> Cooperation:
    of = values.number(event.data["of"])
    found = next((one for one in folded.cooperations if one.of == of), None)
    if found is None:
        raise ValueError(f"event {of} asks nobody for cooperation")
    return found


def _with(folded: Folded, changed: Cooperation) -> Folded:
    kept = (changed if one.of == changed.of else one for one in folded.cooperations)
    return replace(folded, cooperations=tuple(kept))
