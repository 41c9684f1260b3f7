"""What the intake screen says about a due time before the petition is taken in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.deadlines.facts import Case, Due
from gaoffice_desktop.petitions.facts import PetitionKind
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.workdays.facts import BeyondCalendar
from gaoffice_desktop.workdays.rules import Calendar


@dataclass(frozen=True, slots=True)
class DueView:
    """A due time in words: ``headline`` when, ``lines`` why, ``article`` by which rule.

    ``refused``: the calendar doesn't reach so far, and ``lines`` says what to do about it.
    """

    headline: Sentence | None
    lines: tuple[Sentence, ...]
    article: str
    to_confirm: bool
    refused: bool = False


def due_view(kind: PetitionKind, received_at: datetime, calendar: Calendar) -> DueView:
    """Compute and explain the due time of a kind received at this local time (Act 17-19).

    Some microseconds of arithmetic, so it runs on the GUI thread at every change.
    """
    case = Case(received_at, kind.period)
    to_confirm = not kind.verified
    try:
        due = deadlines.due(case, calendar)
        lines = tuple(deadlines.sentences(case, due, deadlines.explain(case, calendar)))
    except BeyondCalendar as error:
        return DueView(None, (error.sentence,), kind.article, to_confirm, refused=True)
    return DueView(_headline(due), lines, kind.article, to_confirm)


def _headline(due: Due) -> Sentence:
    if due.due_at is None:
        return say("{day}까지", day=dates.day_said(due.due_on))
    return say("{moment}까지", moment=dates.moment_said(due.due_at))
