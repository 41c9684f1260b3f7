"""Who handles, helps, signs and judges."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.folding import fold, people
from gaoffice_desktop.petitions.life import Group, Signatory
from tests.petitions.folding.lives import event, taken_in
from tests.petitions.makers import NOW

ASKED = event(
    EventKind.COOPERATION_ASKED,
    1,
    department_id=2,
    department="평생교육과",
    what="의견",
    reply_on="2026-12-01",
)
PEOPLE = [{"name": f"사람{n}", "address": "한빛시", "phone": ""} for n in range(5)]


def test_several_departments_are_asked_and_each_replies_for_itself() -> None:
    life = [
        taken_in(),
        ASKED,
        ASKED,
        event(EventKind.COOPERATION_EXTENDED, 2, of=2, reply_on="2026-12-02", reason="조사"),
        event(EventKind.COOPERATION_ANSWERED, 3, of=1, answer="없음"),
    ]
    first, second = fold(life).cooperations
    assert (first.of, first.answered_on, first.answer) == (1, date(2026, 11, 28), "없음")
    assert (first.extended, first.reply_on) == (False, date(2026, 12, 1))
    assert (second.extended, second.reply_on) == (True, date(2026, 12, 2))
    assert second.answered_on is None
    with pytest.raises(ValueError, match="cooperation"):
        fold([*life, event(EventKind.COOPERATION_ANSWERED, 3, of=4, answer="")])


def test_a_petition_of_many_has_five_people_of_five_households_and_their_list() -> None:
    def many(**changes: object) -> bool:
        data = {"people": PEOPLE, "households": 5, "original": True} | changes
        return fold([taken_in(), event(EventKind.SIGNATORIES_ENTERED, 1, **data)]).many

    assert many()
    assert not many(households=4)
    assert not many(original=False)
    assert not many(people=PEOPLE[:4])


def test_signatories_choose_up_to_three() -> None:
    life = [
        taken_in(),
        event(EventKind.SIGNATORIES_ENTERED, 1, people=PEOPLE[:1], households=1, original=False),
        event(EventKind.REPRESENTATIVES_ASKED, 2, until_on="2026-12-04"),
        event(EventKind.REPRESENTATIVES_CHOSEN, 3, names=["사람0"], by_office=True),
    ]
    assert fold(life).group == Group(
        people=(Signatory("사람0", "한빛시", ""),),
        households=1,
        asked_until_on=date(2026, 12, 4),
        representatives=("사람0",),
        by_office=True,
    )


def test_what_was_judged_reviewed_noted_and_dunned() -> None:
    life = [
        taken_in(),
        event(EventKind.REPEAT_JUDGED, 1, earlier=[4, 5], same=True, grounds="같은 내용"),
        event(EventKind.COMMITTEE_REVIEWED, 2, on="2026-11-27", opinion="종결", closing=True),
        event(EventKind.NOTE_ADDED, 2, text="통화함"),
        event(EventKind.DUNNED, 3, to="평생교육과장", text="독촉"),
        event(EventKind.MERGED, 3, petitions=[8, 9], numbers=["가", "나"]),
        event(EventKind.CHANGED, 3, before={}, after={}, consent=None),
    ]
    folded = fold(life)
    assert folded.repeats == 4
    assert (folded.committee[0].on, folded.committee[0].closing) == (date(2026, 11, 27), True)
    assert folded.notes == ("통화함",)
    assert folded.dunned_at == (NOW + timedelta(days=3),)
    assert folded.merged == (8, 9)
    other = event(EventKind.REPEAT_JUDGED, 4, earlier=[4], same=False, grounds="다름")
    assert fold([*life, other]).repeats is None


def test_a_notice_printed_says_of_which_event_it_tells() -> None:
    paper = {"paper": "extension", "copies": 1, "printer": "", "purpose": "통지"}
    life = [taken_in(), event(EventKind.PAPER_PRINTED, 1, **paper, of=0)]
    assert fold(life).papers[0].of == 0
    assert (
        people.printed(fold(life), 2, event(EventKind.PAPER_PRINTED, 1, **paper)).papers[1].of
        is None
    )
