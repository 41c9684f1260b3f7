from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.documents.faces import Face, glyph, tidy
from gaoffice_desktop.documents.layout import Type, fit
from gaoffice_desktop.documents.wrapping import wrap

TEXTS = st.text(
    st.one_of(
        st.sampled_from("가나다라 .,)]」』(「『0123456789-/abcXYZ제1조항호년월일명건%·…"),
        st.characters(codec="utf-8"),
    ),
    max_size=120,
)


def one(character: str) -> float:
    return 1.0


def test_breaks_between_syllables() -> None:
    assert wrap("민원을접수하였습니다", 4, one) == ["민원을접", "수하였습", "니다"]


def test_a_closing_mark_never_begins_a_line() -> None:
    assert wrap("접수하였다.", 5, one) == ["접수하였", "다."]
    assert wrap("가나(다라)마", 6, one) == ["가나(다라)", "마"]
    assert wrap("「민원 처리법」 제19조", 8, one) == ["「민원 처리법」 ", "제19조"]


def test_an_opening_mark_never_ends_a_line() -> None:
    assert wrap("가나다(라마)", 4, one) == ["가나다", "(라마)"]


@pytest.mark.parametrize(
    "whole", ["2026. 11. 22.", "2026. 11. 22.(일)", "010-1234-5678", "14:03", "제19조제1항", "30분"]
)
def test_what_belongs_together_stays_on_a_line(whole: str) -> None:
    lines = wrap(f"가나다라마바 {whole} 까지", 14, lambda c: 0.5 if c.isascii() else 1.0)
    assert any(whole in line for line in lines)


def test_a_word_wider_than_the_line_is_broken_after_its_hyphen_first() -> None:
    assert wrap("Nguyen-Phuong", 8, one) == ["Nguyen-", "Phuong"]
    assert wrap("abcdefghij", 4, one) == ["abcd", "efgh", "ij"]


def test_spaces_at_a_break_hang_outside() -> None:
    assert wrap("가나 다라", 2, one) == ["가나 ", "다라"]


def test_lines_of_the_text_are_kept() -> None:
    assert wrap("가\n\n나", 5, one) == ["가", "", "나"]


@given(TEXTS, st.integers(1, 30), st.integers(0, 3))
def test_no_character_is_lost_and_no_line_is_too_wide(text: str, room: int, hang: int) -> None:
    room += hang
    for paragraph in text.split("\n"):
        lines = wrap(paragraph, room, one, hang=hang)
        assert "".join(lines) == paragraph
        for number, line in enumerate(lines):
            assert len(line.rstrip(" ")) <= (room - hang if number else room)


@given(TEXTS, st.floats(12, 400), st.sampled_from(list(Face)))
def test_with_real_widths_no_line_is_wider_than_its_room(
    text: str, room: float, face: Face
) -> None:
    fitted = fit(text, Type(face, 10), room)
    for line in fitted.lines:
        assert sum(glyph(face, c).advance for c in line.rstrip(" ")) * 10 <= room + 1e-6
    assert "".join(fitted.lines) == tidy(text).replace("\n", "")


@given(TEXTS, st.integers(1, 5))
def test_most_lines_bounds_and_says_so(text: str, most: int) -> None:
    whole = fit(text, Type(), 60)
    cut = fit(text, Type(), 60, most_lines=most)
    assert len(cut.lines) == min(len(whole.lines), most)
    assert (len(whole.lines) > most) == (cut.lines != whole.lines)
    if len(whole.lines) > most:
        assert cut.lines[-1].endswith("…")


def test_a_name_is_set_smaller_before_it_is_broken() -> None:
    name = "남궁민수선우독고"
    assert len(fit(name, Type(size=10), 60).lines) > 1
    shrunk = fit(name, Type(size=10), 60, least=6)
    assert shrunk.lines == (name,)
    assert 6 <= shrunk.type.size < 10
