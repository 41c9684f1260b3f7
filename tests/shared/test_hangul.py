"""Syllables, initials and search keys."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.shared.hangul import (
    FINALS,
    INITIALS,
    VOWELS,
    compose,
    decompose,
    folded,
    initial_of,
    initials,
    is_syllable,
    matches_initials,
    search_key,
    syllables_from,
)


def test_every_syllable_survives_being_taken_apart() -> None:
    every = [chr(code) for code in range(0xAC00, 0xD7A4)]
    assert len(every) == len(INITIALS) * len(VOWELS) * len(FINALS) == 11_172
    assert [compose(*decompose(syllable)) for syllable in every] == every


def test_parts_agree_with_unicode() -> None:
    """The standard's own decomposition is the judge of ours."""
    for code in range(0xAC00, 0xD7A4):
        parts = unicodedata.normalize("NFD", chr(code))
        initial, vowel, final = decompose(chr(code))
        assert INITIALS.index(initial) == ord(parts[0]) - 0x1100
        assert VOWELS.index(vowel) == ord(parts[1]) - 0x1161
        assert FINALS.index(final) == (ord(parts[2]) - 0x11A7 if len(parts) == 3 else 0)


def test_parts_by_hand() -> None:
    assert decompose("닭") == ("ㄷ", "ㅏ", "ㄺ")
    assert decompose("뷁") == ("ㅂ", "ㅞ", "ㄺ")
    assert decompose("가") == ("ㄱ", "ㅏ", "")


@pytest.mark.parametrize("wrong", ["", "a", "ㄱ", "가나", "漢"])
def test_what_is_no_syllable_is_refused(wrong: str) -> None:
    assert not is_syllable(wrong)
    with pytest.raises(ValueError, match="syllable"):
        decompose(wrong)


@pytest.mark.parametrize(
    "parts", [("", "ㅏ", ""), ("ㄱ", "", ""), ("ㄳ", "ㅏ", ""), ("ㄱ", "ㅏ", "ㄸ")]
)
def test_what_makes_no_syllable_is_refused(parts: tuple[str, str, str]) -> None:
    with pytest.raises(ValueError, match="not a"):
        compose(*parts)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("김철수", "ㄱㅊㅅ"),
        ("전·편입학", "ㅈㅍㅇㅎ"),
        ("까치 PDF 2부", "ㄲㅊpdf2ㅂ"),
        (unicodedata.normalize("NFD", "홍길동"), "ㅎㄱㄷ"),
        ("", ""),
    ],
)
def test_initials(text: str, expected: str) -> None:
    assert initials(text) == expected


def test_initials_are_found_in_a_row() -> None:
    assert matches_initials("ㄱㅊ", "김철수")
    assert matches_initials("ㅊㅅ", "김철수")
    assert not matches_initials("ㄱㅅ", "김철수")
    assert matches_initials("ㄳ", "강산")  # some input methods join the two letters
    assert matches_initials("", "김철수")


def test_range_of_an_initial() -> None:
    assert syllables_from("ㄴ") == ("나", "닣")
    first, last = syllables_from("ㅎ")
    assert (first, last) == ("하", "힣")
    assert initial_of(chr(ord(first) - 1)) == "ㅍ"


def test_search_key_levels_case_width_and_marks() -> None:
    assert search_key("０１０－1234-5678") == "01012345678"
    assert search_key(" 전·편입학 (중) ") == "전편입학중"
    assert search_key("ＰＤＦ") == search_key("pdf") == "pdf"
    assert search_key("ﾡ") == "ㄱ"  # half-width letters of old systems


@given(st.text())
def test_places_lie_in_the_text_and_in_order(text: str) -> None:
    places = folded(text)
    assert all(0 <= start < end <= len(text) for _, start, end in places)
    assert [p[1] for p in places] == sorted(p[1] for p in places)


@given(st.text(alphabet="김나영홍길동 -·aB1ㄱ"))
def test_composition_changes_no_key(text: str) -> None:
    assert search_key(unicodedata.normalize("NFD", text)) == search_key(text)


@given(st.one_of(st.text(), st.text("가각ㄱㅏ힣ㄳ\u1100\u1161\u11a8\u0301éＡßİ ·-.\n…")))
def test_a_key_is_what_the_places_say(text: str) -> None:
    assert search_key(text) == "".join(char for char, _, _ in folded(text))
