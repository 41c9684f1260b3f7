"""Where two texts say the same."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.gui.petitions.sameness import LEAST, same_places
from gaoffice_desktop.shared.hangul import search_key


def marked(text: str, other: str) -> list[str]:
    return [text[start:end] for start, end in same_places(text, other)]


def test_what_both_say_is_marked_whole():
    one = "급식실 공사로 소음이 심합니다. 조치해 주십시오."
    other = "지난달에 급식실 공사로 소음이 심합니다. 답을 주십시오."
    assert marked(one, other) == ["급식실 공사로 소음이 심합니다"]


def test_spaces_and_dots_between_words_change_nothing():
    assert marked("전·편입학 서류를 냈습니다", "전편입학서류를냈습니다") == [
        "전·편입학 서류를 냈습니다"
    ]


def test_a_passage_that_moved_is_still_the_same():
    one = "통학로가 위험합니다\n횡단보도가 없습니다"
    other = "횡단보도가 없습니다\n통학로가 위험합니다"
    # Each line stands elsewhere, and no passage runs across the break in both.
    assert marked(one, other) == ["통학로가 위험합니다", "횡단보도가 없습니다"]


def test_too_short_a_passage_is_chance():
    assert marked("알려 주십시오", "보내 주십시오") == []
    assert marked("", "무엇이든") == []


@given(st.text(alphabet="가나다 .a1\n", max_size=60), st.text(alphabet="가나다 .a1\n", max_size=60))
def test_places_are_in_order_apart_and_truly_in_both(one, other):
    key, end_before = search_key(other), -1
    for start, end in same_places(one, other):
        assert end_before < start < end <= len(one)
        end_before = end
        said = search_key(one[start:end])
        assert len(said) >= LEAST
        assert all(said[at : at + LEAST] in key for at in range(len(said) - LEAST + 1))
