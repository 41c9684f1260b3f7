"""How alike two texts are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.finding.alike import containment, likeness, pairs, resemblance

ANY = st.text("가나다라마ab1 ", max_size=40)
LONG = (
    "운동장 공사 소음이 심하니 수업 시간을 피해 공사하도록 학교에 알려 주시기 바랍니다. "
    "먼지도 많아 창문을 열 수 없습니다."
)


def test_pairs_are_of_what_a_search_compares_and_never_across_two_texts() -> None:
    assert pairs("가 나·다", "Ab") == {"가나", "나다", "ab"}


def test_resemblance_is_the_share_of_common_pairs() -> None:
    assert resemblance(pairs("가나다"), pairs("가나라")) == pytest.approx(1 / 3)


def test_a_longer_text_contains_the_shorter_one() -> None:
    added = LONG + "지난번 답변을 받았으나 나아진 것이 없어 다시 신청합니다."
    assert containment(pairs(LONG), pairs(added)) == 1.0
    assert resemblance(pairs(LONG), pairs(added)) < 0.8


def test_a_few_words_are_contained_in_nothing() -> None:
    assert containment(pairs("공사 소음"), pairs(LONG)) == 0.0


@given(ANY, ANY)
def test_likeness_is_symmetric_and_between_0_and_1(one: str, other: str) -> None:
    assert 0.0 <= likeness(one, other) == likeness(other, one) <= 1.0


@given(ANY)
def test_a_text_is_quite_like_itself_however_it_is_spaced(text: str) -> None:
    assert likeness(text, " ".join(text)) == (1.0 if pairs(text) else 0.0)
