"""Which notice each step owes, and whether it has left the printer.

A step is told when the law wants it told in writing (``must``); other papers are offered. A
notice printed before its step was put right has told the wrong thing, and is owed again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from gaoffice_desktop.petitions.events import Event, EventKind
from gaoffice_desktop.petitions.facts import Category
from gaoffice_desktop.petitions.folding import in_force
from gaoffice_desktop.petitions.life import PetitionFile
from gaoffice_desktop.petitions.notice_kinds import Notice
from gaoffice_desktop.petitions.reasons import Outcome, ToldBy
from gaoffice_desktop.shared.sentences import Sentence, say


@dataclass(frozen=True, slots=True)
class Owed:
    """A notice that a step owes; ``of`` is the step's position in the list of events.

    ``printed`` is the event that printed it, after the step was last put right.
    """

    of: int
    event: Event
    notice: Notice
    must: bool
    printed: Event | None = None

    @property
    def missing(self) -> bool:
        """Whether somebody who must be told has not been."""
        return self.must and self.printed is None


_Duty = tuple[Notice, bool]
_Duties = Callable[[PetitionFile, Event], tuple[_Duty, ...]]


def notices_owed(file: PetitionFile) -> tuple[Owed, ...]:
    """Return the notices of a petition's steps, oldest step first."""
    steps = tuple(in_force(file.events))
    mended = _last_corrections(file)
    owed: list[Owed] = []
    for of, event in steps:
        duties = _DUTIES.get(event.kind)
        for notice, must in duties(file, event) if duties else ():
            paper = _printing(steps, notice, of, mended.get(of, of))
            owed.append(Owed(of, event, notice, must, paper))
    return tuple(owed)


def not_told(file: PetitionFile) -> Sentence | None:
    """Say that somebody has not been told yet, for the head of a petition's screen."""
    count = sum(one.missing for one in notices_owed(file))
    return say("아직 통지하지 않은 것이 {count}건 있습니다.", count=count) if count else None


def _last_corrections(file: PetitionFile) -> Mapping[int, int]:
    undone = {event.data["of"] for event in file.events if event.kind is EventKind.UNDONE}
    return {
        int(str(event.data["of"])): position
        for position, event in enumerate(file.events)
        if event.kind is EventKind.CORRECTED and position not in undone
    }


def _printing(
    steps: tuple[tuple[int, Event], ...], notice: Notice, of: int, after: int
) -> Event | None:
    found = (
        event
        for position, event in steps
        if position > after
        and event.kind is EventKind.PAPER_PRINTED
        and event.data.get("paper") == notice.value
        and event.data.get("of") == of
    )
    return next(found, None)


def _always(*notices: Notice) -> _Duties:
    return lambda _file, _event: tuple((notice, True) for notice in notices)


def _offered(*notices: Notice) -> _Duties:
    return lambda _file, _event: tuple((notice, False) for notice in notices)


def _on_paper(event: Event) -> bool:
    """Whether a step was to be told by document; an older store's event doesn't say."""
    return event.data.get("told_by") in (None, "", ToldBy.DOCUMENT.value)


def _if_on_paper(notice: Notice) -> _Duties:
    return lambda _file, event: ((notice, _on_paper(event)),)


def _supplement(_file: PetitionFile, event: Event) -> tuple[_Duty, ...]:
    """A request by word of mouth is written down only if the petitioner wants it (Decree 24)."""
    again = bool(event.data.get("again", False))
    notice = Notice.SUPPLEMENT_AGAIN if again else Notice.SUPPLEMENT_REQUEST
    return ((notice, not event.data.get("oral", False)),)


def _transferred(_file: PetitionFile, event: Event) -> tuple[_Duty, ...]:
    return ((Notice.TRANSFER, _on_paper(event)), (Notice.TRANSFER_LETTER, True))


_RESULTS: dict[str, Notice] = {
    Outcome.GRANTED.value: Notice.RESULT_GRANTED,
    Outcome.PARTLY.value: Notice.RESULT_PARTLY,
    Outcome.REFUSED.value: Notice.RESULT_REFUSED,
    Outcome.ANSWERED.value: Notice.RESULT_ANSWERED,
}


def _completed(file: PetitionFile, event: Event) -> tuple[_Duty, ...]:
    """The result (Act 27); with the refusal of a statutory petition the form to object by."""
    outcome = event.data.get("outcome", Outcome.ANSWERED.value)
    notice = _RESULTS.get(str(outcome), Notice.RESULT_ANSWERED)
    told = (notice, _on_paper(event))
    refused = notice in (Notice.RESULT_REFUSED, Notice.RESULT_PARTLY)
    return (told, *_objectable(file)) if refused else (told,)


def _returned(file: PetitionFile, _event: Event) -> tuple[_Duty, ...]:
    return ((Notice.RETURNED, True), *_objectable(file))


def _objectable(file: PetitionFile) -> tuple[_Duty, ...]:
    statutory = file.petition.kind.category is Category.STATUTORY
    return ((Notice.OBJECTION_FORM, False),) if statutory else ()


def _judged(file: PetitionFile, event: Event) -> tuple[_Duty, ...]:
    """A repeated petition of many is closed only after the committee met (Decree 26, 38(6))."""
    if not event.data.get("same"):
        return ()
    many = file.folded.many
    committee = ((Notice.COMMITTEE_REQUEST, False), (Notice.COMMITTEE_MEETING, True))
    return ((Notice.REPEATED_WARNING, False), *(committee if many else ()))


def _signed(file: PetitionFile, _event: Event) -> tuple[_Duty, ...]:
    return ((Notice.MANY_REPORT, False),) if file.folded.many else ()


def _ready(file: PetitionFile, _event: Event) -> tuple[_Duty, ...]:
    document = file.folded.document
    waits = document is not None and not document.collected_on and not document.disposed_on
    return ((Notice.UNCOLLECTED, False),) if waits else ()


_DUTIES: dict[EventKind, _Duties] = {
    EventKind.SUPPLEMENT_REQUESTED: _supplement,
    EventKind.SUPPLEMENT_EXTENDED: _always(Notice.SUPPLEMENT_EXTENDED),
    EventKind.RETURNED: _returned,
    EventKind.EXTENDED: _always(Notice.EXTENSION),
    EventKind.PROGRESS_TOLD: _if_on_paper(Notice.PROGRESS),
    EventKind.TRANSFERRED: _transferred,
    EventKind.COOPERATION_ASKED: _always(Notice.COOPERATION),
    EventKind.COMPLETED: _completed,
    EventKind.NOT_HANDLED: _always(Notice.NOT_HANDLED),
    EventKind.WITHDRAWN: _offered(Notice.WITHDRAWN),
    EventKind.DEEMED_WITHDRAWN: _offered(Notice.DEEMED_WITHDRAWN),
    EventKind.REPEAT_JUDGED: _judged,
    EventKind.REPEAT_CLOSED: _always(Notice.REPEATED_CLOSED),
    EventKind.OBJECTION_FILED: _offered(Notice.OBJECTION_RECEIVED),
    EventKind.OBJECTION_EXTENDED: _always(Notice.OBJECTION_EXTENSION),
    EventKind.OBJECTION_DECIDED: _always(Notice.OBJECTION_DECISION),
    EventKind.DUNNED: _always(Notice.DUNNING),
    EventKind.SIGNATORIES_ENTERED: _signed,
    EventKind.REPRESENTATIVES_ASKED: _always(Notice.REPRESENTATIVES_REQUEST),
    EventKind.DOCUMENT_READY: _ready,
    EventKind.SLIP_CORRECTED: _offered(Notice.CORRECTION_CONSENT),
    EventKind.CHANGED: _offered(Notice.CHANGE_CONFIRMED),
}
