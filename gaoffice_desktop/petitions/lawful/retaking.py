"""Judges a corrected step as if it were taken anew, at the moment and in the place it has.

A correction must not come to what the law would have refused: a reply asked for after the
period, a second request of more than ten days, a refusal without its reason.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.petitions import commands
from gaoffice_desktop.petitions.events import Event, EventKind
from gaoffice_desktop.petitions.facts import Petition
from gaoffice_desktop.petitions.folding import fold, in_force, values
from gaoffice_desktop.petitions.lawful import problems
from gaoffice_desktop.petitions.lawful.handing import hand_over_limit, transfer_limit
from gaoffice_desktop.petitions.lawful.standing import Standing
from gaoffice_desktop.petitions.lawful.supplements import found_later
from gaoffice_desktop.petitions.reasons import (
    Decision,
    ExtensionReason,
    Outcome,
    Passing,
    ToldBy,
    ToldWhy,
)
from gaoffice_desktop.petitions.rules import case_of
from gaoffice_desktop.shared.clock import to_utc
from gaoffice_desktop.shared.sentences import Sentence
from gaoffice_desktop.workdays.rules import Calendar

_K = EventKind
_ABOUT_EVENTS = frozenset({_K.UNDONE, _K.CORRECTED})


def new_problems(
    petition: Petition,
    before: Sequence[Event],
    after: Sequence[Event],
    of: int,
    calendar: Calendar,
) -> Mapping[str, Sentence]:
    """Say what would have been wrong with a step as corrected and was not as it stood."""
    wrong = _problems(petition, after, of, calendar)
    known = _problems(petition, before, of, calendar)
    return {field: sentence for field, sentence in wrong.items() if field not in known}


def late_data(
    petition: Petition, life: Sequence[Event], of: int, calendar: Calendar
) -> dict[str, object]:
    """Return anew whether a step was late, where its event says so."""
    event = dict(in_force(life))[of]
    data = event.data
    if "late" not in data:
        return {}
    if "limit_at" in data:
        limit_at = datetime.fromisoformat(values.text(data["limit_at"]))
        return {"late": event.at > limit_at}
    command = _command(petition.id, event)
    if not isinstance(command, commands.AskSupplement):
        return {}
    return {"late": found_later(command, _standing(petition, life, of, calendar), calendar)}


def with_marks(
    petition: Petition, life: Sequence[Event], correction: Event, calendar: Calendar
) -> Event:
    """Return a correction that says anew what was late: its own step, and those that follow."""
    of, after = values.number(correction.data["of"]), (*life, correction)
    data = values.mapping(correction.data["data"])
    told = {**correction.data, "data": {**data, **late_data(petition, after, of, calendar)}}
    if marks := _later_marks(petition, life, after, of, calendar):
        told["marks"] = marks
    return replace(correction, data=told)


def _later_marks(
    petition: Petition,
    life: Sequence[Event],
    after: Sequence[Event],
    of: int,
    calendar: Calendar,
) -> dict[str, Mapping[str, object]]:
    """Return the marks of later steps, where the moment that their limits count from moved.

    The receipt starts the clocks of passing on and of asking for a supplement (Decree 13,
    Rule 9(1)), and so does the hand-over to a department that finds it is not its own.
    """
    marks: dict[str, Mapping[str, object]] = {}
    for position, event in in_force(after):
        if position > of and "late" in event.data:
            was = fold(life_before(life, position))
            stands = _standing(petition, after, position, calendar)
            now = stands.folded
            if (was.received_at, was.came_at) != (now.received_at, now.came_at):
                marks[str(position)] = _mark(petition.id, event, stands, calendar)
    return marks


def _mark(
    petition_id: int, event: Event, standing: Standing, calendar: Calendar
) -> Mapping[str, object]:
    data = event.data
    if event.kind is _K.SUPPLEMENT_REQUESTED:
        return {"late": found_later(_asked(petition_id, event, data), standing, calendar)}
    if event.kind is _K.TRANSFERRED:
        limit = transfer_limit(standing, calendar)
    else:
        passing = data.get("passing")
        command = commands.HandOver(
            petition_id,
            values.number(data["department_id"]),
            _text(data, "reason"),
            at=event.at,
            passing=Passing(values.text(passing)) if passing else None,
        )
        limit = hand_over_limit(command, standing, calendar)
    return {"limit_at": to_utc(limit).isoformat(), "late": event.at > to_utc(limit)}


def life_before(life: Sequence[Event], of: int) -> tuple[Event, ...]:
    """Return a life as it was before a step, with what was put right about it since."""
    undone = {values.number(event.data["of"]) for event in life if event.kind is _K.UNDONE}
    since = (
        event
        for position, event in enumerate(life)
        if position > of
        and event.kind in _ABOUT_EVENTS
        and position not in undone
        and values.number(event.data["of"]) < of
    )
    return (*life[:of], *since)


def _problems(
    petition: Petition, life: Sequence[Event], of: int, calendar: Calendar
) -> Mapping[str, Sentence]:
    event = dict(in_force(life)).get(of)
    command = _command(petition.id, event) if event is not None else None
    if command is None:
        return {}
    return problems(command, _standing(petition, life, of, calendar), calendar)


def _standing(petition: Petition, life: Sequence[Event], of: int, calendar: Calendar) -> Standing:
    folded = fold(life_before(life, of))
    due = deadlines.due(case_of(folded), calendar)
    return Standing(petition, folded, due, life[of].entered_at)


def _command(petition_id: int, event: Event) -> object | None:
    """Return the command that an event was made by, or nothing where only texts can change."""
    make = _COMMANDS.get(event.kind)
    return make(petition_id, event, event.data) if make is not None else None


def _text(data: Mapping[str, object], key: str) -> str:
    return values.text(data.get(key, ""))


def _completed(petition_id: int, event: Event, data: Mapping[str, object]) -> commands.Complete:
    why = data.get("told_why")
    return commands.Complete(
        petition_id,
        _text(data, "result"),
        event.at,
        Outcome(values.text(data.get("outcome", Outcome.ANSWERED.value))),
        _text(data, "answer"),
        ToldBy(values.text(data.get("told_by", ToldBy.DOCUMENT.value))),
        ToldWhy(values.text(why)) if why is not None else None,
    )


def _asked(petition_id: int, event: Event, data: Mapping[str, object]) -> commands.AskSupplement:
    return commands.AskSupplement(
        petition_id,
        _text(data, "what"),
        values.day(data["until_on"]),
        event.at,
        bool(data.get("oral", False)),
        bool(data.get("again", False)),
    )


def _extended(petition_id: int, event: Event, data: Mapping[str, object]) -> commands.Extend:
    reason = ExtensionReason(values.text(data.get("reason", ExtensionReason.ALIKE.value)))
    return commands.Extend(
        petition_id,
        values.number(data["days"]),
        reason,
        _text(data, "note"),
        values.consent(data),
        event.at,
    )


_Make = Callable[[int, Event, Mapping[str, Any]], object]

_COMMANDS: Mapping[EventKind, _Make] = {
    _K.COOPERATION_ASKED: lambda number, event, data: commands.AskCooperation(
        number, data["department_id"], data["what"], values.day(data["reply_on"]), event.at
    ),
    _K.COOPERATION_EXTENDED: lambda number, event, data: commands.ExtendCooperation(
        number, data["of"], values.day(data["reply_on"]), data["reason"], event.at
    ),
    _K.COOPERATION_ANSWERED: lambda number, event, data: commands.AnswerCooperation(
        number, data["of"], data["answer"], event.at
    ),
    _K.SUPPLEMENT_REQUESTED: _asked,
    _K.SUPPLEMENT_EXTENDED: lambda number, event, data: commands.ExtendSupplement(
        number, values.day(data["until_on"]), data["reason"], event.at
    ),
    _K.EXTENDED: _extended,
    _K.COMPLETED: _completed,
    _K.RETURNED: lambda number, event, data: commands.Return(
        number, _text(data, "result"), event.at
    ),
    _K.DOCUMENT_READY: lambda number, event, data: commands.ReadyDocument(
        number, data["what"], values.day(data["expected_on"]), event.at
    ),
    _K.DOCUMENT_DISPOSED: lambda number, event, data: commands.DisposeDocument(
        number, _text(data, "note"), event.at, bool(data.get("closing"))
    ),
    _K.OBJECTION_FILED: lambda number, _event, data: commands.FileObjection(
        number, values.day(data["told_on"]), values.day(data["filed_on"]), data["grounds"]
    ),
    _K.OBJECTION_DECIDED: lambda number, event, data: commands.DecideObjection(
        number, Decision(data["decision"]), data["reason"], event.at
    ),
    _K.COMMITTEE_REVIEWED: lambda number, _event, data: commands.ReviewByCommittee(
        number, values.day(data["on"]), data["opinion"], bool(data["closing"])
    ),
}
