"""A petition's events as lines of its history. Knows no widget.

Nothing is taken out of it: what was undone stands there struck through, with who undid it and
when, and a correction stands beneath what it puts right.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from gaoffice_desktop.gui.petitions.steps import event_fields
from gaoffice_desktop.gui.petitions.telling import joined, paper_name, tell
from gaoffice_desktop.petitions.events import EVENT_LABELS, Event, EventKind, PrintedPaper
from gaoffice_desktop.petitions.lawful.mending import KEY_LABELS
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.sentences import Sentence, say

LATE_ENTRY_MINUTES = 5
"""An event typed in this much later than it happened says when it was typed."""

Words = Sentence | str


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the history: when, what, by whom, and what else is worth a word.

    ``of`` is the event's position in the petition's list of events; ``undone`` strikes the line
    through, ``beneath`` marks a correction of the line above.
    """

    when: Words
    what: Words
    who: str
    more: Words
    of: int
    undone: bool = False
    beneath: bool = False


def entries(events: Sequence[Event], *, masked: bool = False) -> tuple[Entry, ...]:
    """Tell the events, the newest first: what happened last is what somebody came to see."""
    undoings: dict[int, Event] = {}
    corrections: defaultdict[int, list[int]] = defaultdict(list)
    shown: list[int] = []
    for position, event in enumerate(events):
        of = event.data.get("of")
        if event.kind is EventKind.UNDONE and isinstance(of, int):
            undoings[of] = event
        elif event.kind is EventKind.CORRECTED and isinstance(of, int):
            corrections[of].append(position)
        else:
            shown.append(position)
    lines: list[Entry] = []
    marks = _marks(events, undoings)
    for position in sorted(shown, key=lambda position: events[position].at)[::-1]:
        event = events[position]
        event = replace(event, data={**event.data, **marks.get(position, {})})
        lines.append(_entry(event, position, undoings.get(position), masked=masked))
        for at in corrections[position]:
            lines.append(_correction(events[at], at, event, undoings.get(at)))
            if at not in undoings:
                event = replace(event, data={**event.data, **_values(events[at])})
    return tuple(lines)


def _marks(
    events: Sequence[Event], undoings: Mapping[int, Event]
) -> dict[int, Mapping[str, object]]:
    """Return what corrections say anew of later steps: a limit counts from the receipt."""
    found: dict[int, Mapping[str, object]] = {}
    for position, event in enumerate(events):
        marks = event.data.get("marks")
        if event.kind is EventKind.CORRECTED and position not in undoings:
            for of, mark in (marks if isinstance(marks, Mapping) else {}).items():
                found[int(of)] = mark
    return found


def _entry(event: Event, of: int, undoing: Event | None, *, masked: bool) -> Entry:
    more = _with_entry_time(event, tell(event, masked=masked))
    return Entry(
        when=dates.moment_said(to_local(event.at)),
        what=EVENT_LABELS[event.kind],
        who=event.staff_name,
        more=joined(_undone_said(undoing), more),
        of=of,
        undone=undoing is not None,
    )


def _correction(event: Event, of: int, corrected: Event, undoing: Event | None) -> Entry:
    moved = say("일어난 때를 고침") if isinstance(event.data.get("at"), str) else ""
    return Entry(
        when=dates.moment_said(to_local(event.at)),
        what=say("└ {label}", label=EVENT_LABELS[event.kind]),
        who=event.staff_name,
        more=joined(_undone_said(undoing), tell(event), moved, *_changes(event, corrected)),
        of=of,
        undone=undoing is not None,
        beneath=True,
    )


def _values(correction: Event) -> Mapping[str, object]:
    values = correction.data.get("data")
    return values if isinstance(values, Mapping) else {}


def _changes(correction: Event, corrected: Event) -> Iterator[Words]:
    """Say each value before and after, as far as this program knows it."""
    after = replace(corrected, data={**corrected.data, **_values(correction)})
    for key in _values(correction):
        if key in event_fields.keys_of(corrected):
            yield say(
                "{label}: {before} → {after}",
                label=KEY_LABELS[key],
                before=event_fields.shown(corrected, key) or "-",
                after=event_fields.shown(after, key) or "-",
            )


def _undone_said(undoing: Event | None) -> Words:
    if undoing is None:
        return ""
    at, why = dates.moment_said(to_local(undoing.at)), undoing.data.get("reason")
    if isinstance(why, str) and why:
        return say("취소함({who}, {at}: {why})", who=undoing.staff_name, at=at, why=why)
    return say("취소함({who}, {at})", who=undoing.staff_name, at=at)


def paper_line(paper: PrintedPaper) -> tuple[Words, Words, Words, str]:
    """Return when, what, how many on which printer, and by whom."""
    where = (
        say("{copies}부, {printer}", copies=paper.copies, printer=paper.printer)
        if paper.printer
        else say("{copies}부", copies=paper.copies)
    )
    return (dates.moment_said(to_local(paper.at)), paper_name(paper.paper), where, paper.staff_name)


def _with_entry_time(event: Event, text: Words) -> Words:
    late = (event.entered_at - event.at).total_seconds() > LATE_ENTRY_MINUTES * 60
    if not late:
        return text
    entered = dates.moment_said(to_local(event.entered_at))
    if not str(text):
        return say("{entered}에 입력", entered=entered)
    return say("{text} ({entered}에 입력)", text=text, entered=entered)
