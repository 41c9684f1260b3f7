"""Notices of an objection to a refusal (Act 35, Decree 40)."""

from __future__ import annotations

from datetime import timedelta

from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.filling.occasion import (
    APPEAL,
    DECISION,
    Occasion,
)
from gaoffice_desktop.petitions.folding import values
from gaoffice_desktop.petitions.life import Objection
from gaoffice_desktop.petitions.papers.notices import sheets
from gaoffice_desktop.petitions.reasons import (
    Decision,
)


def _objection(one: Occasion) -> Objection:
    """Return the objection that a step belongs to: the last one filed until then."""
    found = [each for each in one.file.folded.objections if each.of <= one.of]
    return found[-1]


def objection_received(one: Occasion) -> sheets.ObjectionSheet:
    """Fill by when it is decided (Act 35(2))."""
    due_on = one.day("due_on")
    # The second ten days follow the first: their first day counts (Act 35(2)).
    longest = one.civil_end(due_on + timedelta(days=1), DECISION, from_start=True)
    return sheets.ObjectionSheet(one.letter, one.day("filed_on"), due_on, longest or due_on)


def objection_extension(one: Occasion) -> sheets.ExtensionSheet:
    """Fill form 5 for the time of deciding (Decree 40(3))."""
    filed = next(event for of, event in one.steps(EventKind.OBJECTION_FILED, until=one.of)[::-1])
    before_on, due_on = values.day(filed.data["due_on"]), one.day("due_on")
    return sheets.ExtensionSheet(
        letter=one.letter,
        period=str(deadlines.length_said(DECISION)),
        before_on=before_on,
        before_at=None,
        due_on=due_on,
        due_at=None,
        reason=one.text("reason"),
        note="",
        objection=True,
    )


def objection_decision(one: Occasion) -> sheets.ObjectionDecisionSheet:
    """Fill the decision and what may still be done (Decree 40(2))."""
    objection = _objection(one)
    return sheets.ObjectionDecisionSheet(
        one.letter,
        objection.filed_on,
        Decision(one.text("decision")),
        one.text("reason"),
        one.file.folded.result,
        objection.told_on,
        one.civil_end(one.letter.on, APPEAL),
    )


def objection_form(one: Occasion) -> sheets.ObjectionFormSheet:
    """Fill form 11 as far as the office knows (Decree 40(1))."""
    asker = one.file.petition.petitioner
    name = f"{asker.name} (대표자 {asker.representative})" if asker.representative else asker.name
    return sheets.ObjectionFormSheet(
        one.letter, name, asker.address, asker.phone, one.text("result")
    )
