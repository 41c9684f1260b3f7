"""What cannot be seen or stored goes; what was meant stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.shared.tidy import many_lines, one_line, storable

ANY_TEXT = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  전입  신고\t서 ", "전입 신고 서"),
        ("가\x00나", "가나"),
        ("가\u202e나\u200b다", "가나다"),
        ("\u1112\u1161\u11ab글", "한글"),
        ("\u1112\u200b\u1161\u11ab", "한"),
        ("첫째\r\n둘째", "첫째 둘째"),
        ("\ud83d\ude00", "😀"),
        ("가\ud800나", "가�나"),
        ("👩\u200d👧", "👩\u200d👧"),
    ],
)
def test_one_line(typed: str, kept: str) -> None:
    assert one_line(typed) == kept


def test_lines_stay_lines() -> None:
    assert many_lines(" 가\r\n나\r다\u2028라 \n") == "가\n나\n다\n라"


@given(ANY_TEXT)
def test_whatever_came_in_can_be_stored_and_tidying_again_changes_nothing(text: str) -> None:
    tidy = many_lines(text)
    tidy.encode()
    assert "\x00" not in tidy
    assert many_lines(tidy) == tidy
    assert "\n" not in one_line(text)


@given(st.recursive(ANY_TEXT | st.integers() | st.none(), st.lists))
def test_storable_keeps_the_shape(value: object) -> None:
    import json

    json.dumps(storable(value), ensure_ascii=False).encode()
    assert storable({"\ud800": ("a", 1)}) == {"\ufffd": ["a", 1]}
