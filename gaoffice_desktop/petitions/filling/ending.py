"""Notices of a petition's end: result, return, closing, and what is handed out."""

from __future__ import annotations

from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Category
from gaoffice_desktop.petitions.filling.occasion import (
    COLLECTION,
    Occasion,
    consent_of,
)
from gaoffice_desktop.petitions.folding import values
from gaoffice_desktop.petitions.papers.notices import sheets
from gaoffice_desktop.petitions.reasons import (
    Ground,
    Outcome,
)
from gaoffice_desktop.shared.clock import to_local

CHANGED_FIELDS = {
    "title": "민원 제목",
    "content": "민원 내용",
    "name": "성명(명칭)",
    "phone": "전화번호",
    "address": "주소",
    "email": "전자우편",
}


def returned(one: Occasion) -> sheets.ReturnedSheet:
    """Fill the return of the papers, with what had been asked (Decree 25(1))."""
    asked = tuple((each.asked_on, each.until_on) for each in one.file.folded.supplements)
    statutory = one.file.petition.kind.category is Category.STATUTORY
    remedies = one.remedies() if statutory else None
    return sheets.ReturnedSheet(one.letter, one.text("result"), asked, remedies)


def result(one: Occasion) -> sheets.ResultSheet:
    """Fill the result (Act 27)."""
    outcome = Outcome(values.text(one.data.get("outcome", Outcome.ANSWERED.value)))
    against = outcome in (Outcome.REFUSED, Outcome.PARTLY)
    statutory = one.file.petition.kind.category is Category.STATUTORY
    return sheets.ResultSheet(
        one.letter,
        outcome,
        one.text("result"),
        one.text("answer"),
        one.remedies() if against else None,
        ("이의신청서 서식 1부.",) if against and statutory else (),
    )


def not_handled(one: Occasion) -> sheets.NotHandledSheet:
    """Fill which of the nine grounds holds (Act 21)."""
    return sheets.NotHandledSheet(one.letter, Ground(one.text("ground")), one.text("result"))


def withdrawn(one: Occasion) -> sheets.WithdrawnSheet:
    """Fill the confirmation of a withdrawal (Act 22(2))."""
    return sheets.WithdrawnSheet(one.letter, one.on, one.text("how"))


def deemed_withdrawn(one: Occasion) -> sheets.DeemedWithdrawnSheet:
    """Fill when the requests came back (Decree 25(2))."""
    back = one.steps(EventKind.SUPPLEMENT_UNDELIVERED, until=one.of)
    undelivered = tuple(to_local(event.at).date() for _, event in back)
    return sheets.DeemedWithdrawnSheet(one.letter, undelivered, one.on, one.text("result"))


def repeated(one: Occasion) -> sheets.RepeatedSheet:
    """Fill which petitions it repeats and why (Act 23)."""
    reviews = [review.on for review in one.file.folded.committee if review.closing]
    judged = one.file.folded.judgement
    grounds = judged.grounds if judged else one.text("grounds") or one.text("result")
    return sheets.RepeatedSheet(one.letter, one.earlier, grounds, reviews[-1] if reviews else None)


def uncollected(one: Occasion) -> sheets.UncollectedSheet:
    """Fill what lies ready, and until when (Decree 25(4))."""
    expected = one.day("expected_on")
    until = deadlines.civil_end(expected, COLLECTION, one.calendar)
    return sheets.UncollectedSheet(one.letter, one.text("what"), expected, until)


def change(one: Occasion) -> sheets.ChangeSheet:
    """Fill what was changed or put right, field by field (Act 22(2), Decree 6(5))."""
    before, after = values.mapping(one.data["before"]), values.mapping(one.data["after"])
    changes = tuple(
        (label, values.text(before.get(name) or ""), values.text(after.get(name) or ""))
        for name, label in CHANGED_FIELDS.items()
        if before.get(name) != after.get(name)
    )
    return sheets.ChangeSheet(one.letter, changes, consent_of(one), one.on)
