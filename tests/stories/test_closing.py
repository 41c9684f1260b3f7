"""The window is closed at a bad moment: what was asked for is finished, what was typed is kept."""

from __future__ import annotations

import pytest

from tests.stories.house import House, gapless, seat_of

pytestmark = pytest.mark.story


@pytest.mark.parametrize(
    "script", ["close_while_taking_in", "close_while_a_draft_is_kept_and_taken_in"]
)
def test_an_intake_under_way_is_finished(house: House, script: str) -> None:
    before = len(house.register())
    house.play(script)
    rows = house.register()
    assert len(rows) == before + 1
    assert rows[-1].title == "운동장 공사 소음"
    assert gapless(rows)
    with house.office() as office:
        assert office.petitions.drafts(seat_of(office, "clerk")) == ()


def test_closing_inside_a_syllable_keeps_it(house: House) -> None:
    typed = house.play("close_while_typing")["typed"]
    assert typed["content"] == "내일 이어서 쓰려"
    assert house.play("find_the_draft")["recovered"] == typed
