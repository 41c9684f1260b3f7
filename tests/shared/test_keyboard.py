"""Text typed in the wrong input mode."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.shared.keyboard import hangul_of, keys_of

SYLLABLES = st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3)


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ("wjqtn", "접수"),
        ("alsdnjs", "민원"),
        ("ehktek", "돳다"),
        ("ekfr", "닭"),
        ("ekfrdl", "닭이"),
        ("ekfrl", "달기"),
        ("Rk", "까"),
        ("dlTek", "있다"),
        ("tlfgdj", "싫어"),
        ("rhkstla", "관심"),
        ("dmltk", "의사"),
        ("Eh", "또"),
        ("dkEk", "아따"),
        ("rkqt", "값"),
        ("rkqtdl", "값이"),
        ("gksrmf 123", "한글 123"),
        ("r", "ㄱ"),
        ("rt", "ㄱㅅ"),
        ("k", "ㅏ"),
        ("kk", "ㅏㅏ"),
        ("hk", "ㅘ"),
        ("", ""),
        ("F4", "ㄹ4"),
    ],
)
def test_keys_and_text(keys: str, text: str) -> None:
    assert hangul_of(keys) == text
    if keys != "F4":
        assert keys_of(text) == keys


def test_latin_typed_with_the_korean_mode_on() -> None:
    assert keys_of("ㅔㅇㄹ") == "pdf"
    assert keys_of("ㅗㅈㅔㅌ") == "hwpx"


@given(st.text(alphabet=st.one_of(SYLLABLES, st.sampled_from(" 0123456789-.()"))))
def test_text_survives_the_way_through_the_keys(text: str) -> None:
    assert hangul_of(keys_of(text)) == text


@given(st.text(alphabet="rRseEfaqQtTdwWczxvgkoiOjpuPhynbml 1."))
def test_keys_survive_the_way_through_the_text(keys: str) -> None:
    assert keys_of(hangul_of(keys)) == keys


@given(st.text())
def test_anything_can_be_read_both_ways(text: str) -> None:
    assert isinstance(hangul_of(text) + keys_of(text), str)
