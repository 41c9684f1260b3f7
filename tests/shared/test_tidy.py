"""Texts that came from anywhere, made fit for every store and printer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.shared.tidy import many_lines, one_line, storable, without_surrogates


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("급식  문의", "급식 문의"),
        (" 급식\r\n문의\t요청 ", "급식 문의 요청"),
        ("가\x00나", "가나"),
        ("\u202e거꾸로\u202c", "거꾸로"),
        ("\ufeff\u200b급식", "급식"),
        ("👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"),
        ("\u1100\u1161", "가"),
        ("\ud83d\ude00 \ud800", "😀 \ufffd"),
        ("", ""),
    ],
)
def test_a_line(text: str, line: str) -> None:
    assert one_line(text) == line


def test_line_breaks_stay_where_they_mean_something() -> None:
    assert many_lines("가\r\n나\r다\u2028라\t마\x07") == "가\n나\n다\n라\t마"


ANYTHING = st.text(st.characters(codec=None))


@given(ANYTHING)
def test_every_result_can_be_stored_and_is_left_alone_the_second_time(text: str) -> None:
    for tidy in (one_line, many_lines):
        result = tidy(text)
        assert "\x00" not in result
        assert result.encode().decode() == result
        assert tidy(result) == result
    assert "\n" not in one_line(text)


@given(st.text())
def test_text_that_can_be_written_is_not_touched(text: str) -> None:
    assert without_surrogates(text) == text


def test_json_values_are_mended_wherever_they_lie() -> None:
    value = {"a": ["\ud800", 1, None, {"\udfff": ("b",)}], "c": True}
    assert storable(value) == {"a": ["\ufffd", 1, None, {"\ufffd": ["b"]}], "c": True}
