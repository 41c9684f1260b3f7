"""An answer being typed outlives the program, stays its writer's, and goes with the petition."""

from __future__ import annotations

import pytest

from gaoffice_desktop.petitions.answers import Desk
from gaoffice_desktop.petitions.commands import Complete, Withdraw
from gaoffice_desktop.petitions.steps.answering import refuse_nameless
from gaoffice_desktop.shared.errors import UserError
from tests.petitions.house import House


def drafts(house: House) -> int:
    return house.scalar("SELECT count(*) FROM petition_draft")


def test_an_answer_comes_back_as_it_was_typed(house: House) -> None:
    petition = house.take_in()
    assert house.petitions.answer_draft(house.handler, petition.id) is None
    house.petitions.save_answer(house.handler, petition.id, "안녕하십")
    done = house.petitions.save_answer(house.handler, petition.id, "안녕하십니까?\n\ud800")
    assert not done.changes
    assert house.petitions.answer_draft(house.handler, petition.id) == "안녕하십니까?\n\ufffd"
    assert drafts(house) == 1
    assert house.actions() == ["take_in"]


def test_answers_stay_apart_from_each_other_and_from_intakes(house: House) -> None:
    one, other = house.take_in(), house.take_in()
    intake = house.petitions.save_draft(house.handler, None, {"title": "가"}).value
    house.petitions.save_answer(house.handler, one.id, "하나")
    house.petitions.save_answer(house.handler, other.id, "둘")
    house.petitions.save_answer(house.examiner, one.id, "셋")
    assert house.petitions.drafts(house.handler) == (intake,)
    assert house.petitions.answer_draft(house.handler, one.id) == "하나"
    assert house.petitions.answer_draft(house.handler, other.id) == "둘"
    assert house.petitions.answer_draft(house.examiner, one.id) == "셋"
    assert house.petitions.answer_draft(house.clerk, one.id) is None


def test_answers_go_with_the_end_of_their_petition_alone(house: House) -> None:
    one, other = house.take_in(), house.take_in()
    for seat in (house.handler, house.examiner):
        house.petitions.save_answer(seat, one.id, "하나")
    house.petitions.save_answer(house.handler, other.id, "둘")
    with pytest.raises(UserError):
        house.petitions.complete(house.handler, Complete(one.id, ""))
    assert drafts(house) == 3
    house.petitions.complete(house.handler, Complete(one.id, "회신"))
    assert drafts(house) == 1
    house.petitions.withdraw(house.handler, Withdraw(other.id, "전화"))
    assert drafts(house) == 0


@pytest.mark.parametrize(
    "desk", [Desk("", "가온누", "1"), Desk("민원실", "", "1"), Desk("민원실", "가온누", "")]
)
def test_each_part_of_the_contact_has_to_be_known(desk: Desk) -> None:
    with pytest.raises(UserError, match="제31조"):
        refuse_nameless(desk)
    refuse_nameless(Desk("민원실", "가온누", "02-123-4567"))
