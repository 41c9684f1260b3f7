"""A petition's events as lines of its history. Knows no widget."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from gaoffice_desktop.petitions.events import EVENT_LABELS, Event, EventKind, PrintedPaper
from gaoffice_desktop.petitions.reasons import EXTENSION_REASON_LABELS, ExtensionReason
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.sentences import Sentence, say

PAPER_LABELS: Mapping[str, Sentence] = {
    "receipt": say("접수증"),
    "oral_sheet": say("구술 민원서"),
    "explanation_sheet": say("처리기한 계산서"),
    "register_sheet": say("민원 처리부"),
}

LATE_ENTRY_MINUTES = 5
"""An event typed in this much later than it happened says when it was typed."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the history: when, what, by whom, and what else is worth a word."""

    when: Sentence
    what: Sentence
    who: str
    more: Sentence | str


def entries(events: Iterable[Event]) -> tuple[Entry, ...]:
    """Tell the events, the newest first: what happened last is what somebody came to see."""
    return tuple(
        Entry(
            when=dates.moment_said(to_local(event.at)),
            what=EVENT_LABELS[event.kind],
            who=event.staff_name,
            more=_more(event),
        )
        for event in sorted(events, key=lambda event: event.at)[::-1]
    )


def paper_name(paper: str) -> Sentence | str:
    """Return a paper's name; one that a newer program printed is shown by its code."""
    return PAPER_LABELS.get(paper, paper)


def paper_line(paper: PrintedPaper) -> tuple[Sentence, Sentence | str, Sentence, str]:
    """Return when, what, how many on which printer, and by whom."""
    where = (
        say("{copies}부, {printer}", copies=paper.copies, printer=paper.printer)
        if paper.printer
        else say("{copies}부", copies=paper.copies)
    )
    return (dates.moment_said(to_local(paper.at)), paper_name(paper.paper), where, paper.staff_name)


def _more(event: Event) -> Sentence | str:
    tell = _TELL.get(event.kind)
    text = tell(event.data) if tell is not None else ""
    late = (event.entered_at - event.at).total_seconds() > LATE_ENTRY_MINUTES * 60
    if not late:
        return text
    entered = dates.moment_said(to_local(event.entered_at))
    if not str(text):
        return say("{entered}에 입력", entered=entered)
    return say("{text} ({entered}에 입력)", text=text, entered=entered)


def _text(data: Mapping[str, object], key: str) -> str:
    value = data.get(key)
    return value if isinstance(value, str) else ""


def _who(data: Mapping[str, object]) -> str:
    return " / ".join(filter(None, (_text(data, "department"), _text(data, "handler"))))


def _supplement(data: Mapping[str, object]) -> Sentence | str:
    what, until = _text(data, "what"), _text(data, "until_on")
    if not until:
        return what
    return say("{what} ({until}까지)", what=what, until=dates.day_said(date.fromisoformat(until)))


def _extension(data: Mapping[str, object]) -> Sentence | str:
    try:
        reason: Sentence | str = EXTENSION_REASON_LABELS[ExtensionReason(_text(data, "reason"))]
    except ValueError:
        reason = _text(data, "reason")
    note = _text(data, "note")
    days = data.get("days", "")
    if note:
        return say("{days}일 연장: {reason}. {note}", days=days, reason=reason, note=note)
    return say("{days}일 연장: {reason}", days=days, reason=reason)


def _paper(data: Mapping[str, object]) -> Sentence:
    return say("{paper} {copies}부", paper=paper_name(_text(data, "paper")), copies=data["copies"])


_TELL: Mapping[EventKind, Callable[[Mapping[str, object]], Sentence | str]] = {
    EventKind.TAKEN_IN: _who,
    EventKind.INTAKE_CANCELLED: lambda data: _text(data, "reason"),
    EventKind.ASSIGNED: _who,
    EventKind.SUPPLEMENT_REQUESTED: _supplement,
    EventKind.SUPPLEMENT_ARRIVED: lambda data: _text(data, "note"),
    EventKind.EXTENDED: _extension,
    EventKind.COMPLETED: lambda data: _text(data, "result"),
    EventKind.PAPER_PRINTED: _paper,
}
