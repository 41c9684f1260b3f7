"""What a notice is filled from: the petition's file, the step that it tells of, and the letter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.deadlines.facts import Due, Period, Unit
from gaoffice_desktop.petitions.events import Event, EventKind
from gaoffice_desktop.petitions.facts import Category
from gaoffice_desktop.petitions.folding import in_force, values
from gaoffice_desktop.petitions.life import PetitionFile
from gaoffice_desktop.petitions.papers.notices import correspondence
from gaoffice_desktop.petitions.papers.notices.addressing import head_of
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.workdays.facts import BeyondCalendar
from gaoffice_desktop.workdays.rules import Calendar

OBJECTION = Period(Unit.DAYS, 60, "법 제35조제1항")
DECISION = Period(Unit.DAYS, 10, "법 제35조제2항")
APPEAL = Period(Unit.DAYS, 90, "행정심판법 제27조")
COLLECTION = Period(Unit.DAYS, 15, "영 제25조제4항")


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a notice is filled from: the file, the step at position ``of``, and the letter.

    ``before`` is the due time as it was before the step; ``earlier`` the petitions that this one
    repeats; ``examiner`` who acts for the office where the step is the examiner's.
    """

    file: PetitionFile
    of: int
    event: Event
    letter: correspondence.Letter
    calendar: Calendar
    before: Due
    earlier: tuple[correspondence.Earlier, ...] = ()
    examiner: str = ""

    @property
    def data(self) -> Mapping[str, object]:
        """What the step says."""
        return self.event.data

    @property
    def on(self) -> date:
        """The day of the step."""
        return to_local(self.event.at).date()

    def text(self, name: str) -> str:
        """One of the step's texts, empty where an older store has none."""
        return values.text(self.data.get(name) or "")

    def day(self, name: str) -> date:
        """One of the step's days."""
        return values.day(self.data[name])

    def steps(self, *kinds: EventKind, until: int | None = None) -> list[tuple[int, Event]]:
        """Return the steps of these kinds that hold, those before a position alone."""
        last = len(self.file.events) if until is None else until
        return [
            (position, event)
            for position, event in in_force(self.file.events)
            if position < last and event.kind in kinds
        ]

    def civil_end(self, on: date, period: Period, *, from_start: bool = False) -> date | None:
        """Count a citizen's limit; nothing where the calendar does not reach."""
        try:
            return deadlines.civil_end(on, period, self.calendar, from_start=from_start)
        except BeyondCalendar:
            return None

    def inside(self, to: str) -> correspondence.Letter:
        """Turn the letter inwards: from the handler's department, to another."""
        head = replace(self.letter.head, sender=head_of(self.letter.contact.department))
        return replace(self.letter, head=head, to=correspondence.Addressee(to))

    def remedies(self) -> correspondence.Remedies:
        """Work out what may be done against a refusal that arrives on its own day."""
        on = self.letter.on
        statutory = self.file.petition.kind.category is Category.STATUTORY
        return correspondence.Remedies(
            statutory,
            self.civil_end(on, OBJECTION) if statutory else None,
            self.civil_end(on, APPEAL) if statutory else None,
        )


def consent_of(one: Occasion) -> correspondence.Consent | None:
    """Return the consent that a step names."""
    given = values.consent(one.data)
    return correspondence.Consent(given.name, given.how, given.on) if given else None
