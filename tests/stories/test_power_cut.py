"""The plug is pulled: nothing typed is lost, nothing confirmed is lost or doubled."""

from __future__ import annotations

import pytest

from tests.stories.driver import FORM
from tests.stories.house import House, gapless, numbers

pytestmark = pytest.mark.story

EMPTY = dict.fromkeys(FORM, "")


def test_what_was_typed_comes_back_and_is_taken_in_once(house: House) -> None:
    before = len(house.register())
    cut = house.begin("type_half_a_petition")
    typed = cut.waits_for("kept")
    cut.cut_the_power()
    assert typed["content"] == "공사가 새벽부터 이어집"
    assert len(house.register()) == before

    told = house.play("go_on_after_the_cut")
    assert told["recovered"] == typed
    assert told["form_after"] == EMPTY
    rows = house.register()
    assert len(rows) == before + 1
    assert gapless(rows)
    assert told["number"] == f"2026-{numbers(rows)[-1]:06d}"


def test_a_petition_whose_number_was_told_is_there_once(house: House) -> None:
    before = house.register()
    cut = house.begin("take_in_and_wait")
    number = cut.waits_for("number")
    cut.cut_the_power()

    rows = house.register()
    assert [row.number for row in rows if row not in before] == [number]
    assert gapless(rows)
    told = house.play("look_at_the_empty_form")
    assert told == {"form": EMPTY, "said": ""}, "its draft went in with it"
