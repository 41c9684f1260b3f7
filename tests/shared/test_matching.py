"""Search while a syllable is still being composed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.shared.hangul import folded
from gaoffice_desktop.shared.keyboard import hangul_of, keys_of
from gaoffice_desktop.shared.matching import Variant, grown, highlights, live_match, variants

NAMES = ["김나영", "기나라", "김철수", "홍길동", "달가람", "닭갈비", "과천", "이앎", "강 산"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("긴", ["기나라"]),
        ("김", ["김나영", "김철수"]),
        ("기", ["김나영", "기나라", "김철수", "홍길동"]),
        ("김ㄴ", ["김나영"]),
        ("ㄱㅊㅅ", ["김철수"]),
        ("ㄱㄴ", ["김나영", "기나라"]),
        ("닭", ["달가람", "닭갈비"]),
        ("달", ["달가람", "닭갈비"]),
        ("고", ["과천"]),
        ("과천", ["과천"]),
        ("알", ["이앎"]),
        ("ㄳ", ["강 산"]),
        ("강산", ["강 산"]),
        ("김철수수", []),
        ("철김", []),
        ("", NAMES),
        (" ", NAMES),
        ("rlacjftn", ["김철수"]),
        ("rla", ["김나영", "김철수"]),
        ("RLA", ["김나영", "김철수"]),
    ],
)
def test_names(query: str, found: list[str]) -> None:
    assert [name for name in NAMES if live_match(query, name)] == found


def test_each_stroke_on_the_way_to_a_name_finds_it() -> None:
    """What the fingers do: ㄱ, 기, 김, 김ㄴ, 김나, 김낭, 김나여, 김나영."""
    for name in ("김나영", "기나라", "닭갈비", "홍길동", "과천", "값이"):
        keys = keys_of(name)
        for n in range(1, len(keys) + 1):
            assert live_match(hangul_of(keys[:n]), name), hangul_of(keys[:n])


def test_only_the_last_syllable_is_in_the_making() -> None:
    assert not live_match("기철수", "김철수")
    assert live_match("김처", "김철수")


def test_the_other_input_mode() -> None:
    assert live_match("wjqtn", "민원 접수")
    assert live_match("ㅔㅇㄹ", "PDF로 저장")
    assert live_match("Qkffo", "빨래")  # shift makes ㅃ


def test_numbers_and_marks() -> None:
    assert live_match("01012345678", "010-1234-5678")
    assert live_match("전편입", "전·편입학")
    assert live_match("2026-0012", "2026-001202")


def test_highlights() -> None:
    assert highlights("긴", "이 기나라") == [(2, 2)]
    assert highlights("ㄱ", "김과 강") == [(0, 1), (1, 1), (3, 1)]
    assert highlights("강산", "금강 산") == [(1, 3)]
    assert highlights("wjqtn", "접수와 접수") == [(0, 2), (4, 2)]
    assert highlights("없음", "김철수") == []
    assert highlights("", "김철수") == []


def test_variants_for_a_database() -> None:
    assert variants("긴") == (Variant("긴"), Variant("기", "ㄴ"))
    assert variants("홍닭") == (Variant("홍닭"), Variant("홍달", "ㄱ"))
    assert variants("기") == (Variant("기"),)
    assert variants("ㄱㅊ") == (Variant("ㄱㅊ"),)
    assert variants(" ") == ()


@given(st.text(), st.text())
def test_highlights_agree_with_the_match(query: str, text: str) -> None:
    found = highlights(query, text)
    assert bool(found) == live_match(query, text) or not folded(query)
    assert all(start + length <= len(text) and length > 0 for start, length in found)


@given(
    st.text(alphabet="가각간갈나난다닭라마바ㄱㄴab1"), st.text(alphabet="가각간갈나난다닭라마바ab1")
)
def test_a_text_is_found_by_any_part_of_itself(before: str, text: str) -> None:
    if text:
        assert live_match(text, before + text)


def test_a_syllable_grows_as_the_keys_make_it() -> None:
    for typed in "기고갈긴가닭":
        ranges = grown(typed)
        for char in (chr(code) for code in range(0xAC00, 0xD7A4)):
            inside = any(low <= char <= high for low, high in ranges)
            assert inside == live_match(typed, char), (typed, char)
