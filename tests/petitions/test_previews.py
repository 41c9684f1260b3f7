"""What a notice would look like, before its step is taken."""

from __future__ import annotations

import pypdfium2
import pytest

from gaoffice_desktop.petitions.commands import Assign, Complete
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.reasons import Outcome
from gaoffice_desktop.shared.errors import NotAllowed


def text_of(pdf: bytes) -> str:
    pages = pypdfium2.PdfDocument(pdf)
    return "".join(page.get_textpage().get_text_range() for page in pages)


@pytest.fixture
def petition(house):
    made = house.take_in()
    house.petitions.assign(
        house.handler, Assign(made.id, house.counter.id, house.handler.actor.staff_id)
    )
    return made


def command(petition, **changes) -> Complete:
    values = {
        "result": "받아들이지 않음",
        "outcome": Outcome.REFUSED,
        "answer": "요건이 맞지 않습니다.",
    }
    return Complete(petition.id, **(values | changes))


def test_the_notice_is_made_as_it_would_be_and_nothing_happens(house, petition):
    said = text_of(house.petitions.preview_result(house.handler, command(petition)))
    assert "요건이 맞지 않습니다." in said
    assert petition.number in said
    file = house.petitions.file(house.handler, petition.id)
    assert file.petition.state is not State.DONE
    assert [event.kind.value for event in file.events] == ["taken_in", "assigned"]


def test_the_outcome_decides_which_notice_it_is(house, petition):
    granted = command(petition, outcome=Outcome.GRANTED, answer="받아들입니다.")
    refused = text_of(house.petitions.preview_result(house.handler, command(petition)))
    accepted = text_of(house.petitions.preview_result(house.handler, granted))
    assert "이의신청" in refused or "행정심판" in refused
    assert "행정심판" not in accepted


def test_seeing_the_person_in_clear_leaves_a_line_in_the_trail(house, petition):
    house.petitions.preview_result(house.handler, command(petition))
    line = house.trail()[-1]
    assert line.action == "make_paper"
    assert line.detail["paper"] == "result_preview"


def test_who_may_not_see_the_person_gets_no_preview(house, petition):
    with pytest.raises(NotAllowed):
        house.petitions.preview_result(house.admin, command(petition))
