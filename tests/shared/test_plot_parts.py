"""Bars in black on white, the key above a chart, and names cut to their room."""

from __future__ import annotations

import pytest

from gaoffice_desktop.shared.plot_parts import bar, key, line_of, nothing, sample, shortened
from gaoffice_desktop.shared.plot_shapes import Area, Picture, Stroke
from gaoffice_desktop.shared.plots import Fill, Plot, Series, Style
from gaoffice_desktop.shared.sentences import say
from tests.shared.plot_canvas import canvas, stands_inside, texts


def look(fill: Fill) -> tuple[tuple[bool, ...], int, bool]:
    """What an eye sees of a bar: its ground, how many lines cross it, whether they cross."""
    shapes = bar(fill, 0, 0, 40, 60, 10)
    areas = tuple(shape.light for shape in shapes if isinstance(shape, Area))
    lines = [shape for shape in shapes if isinstance(shape, Stroke)][:-1]
    slanted = any(line.points[0][1] != line.points[1][1] for line in lines)
    return areas, len(lines), slanted


def test_every_fill_looks_different_without_colour() -> None:
    assert len({look(fill) for fill in Fill}) == len(Fill)


@pytest.mark.parametrize("fill", list(Fill))
def test_a_bar_has_an_outline_and_an_empty_one_is_not_drawn(fill: Fill) -> None:
    *_, last = bar(fill, 0, 0, 40, 60, 10)
    assert isinstance(last, Stroke)
    assert last.points == ((0, 0), (40, 0), (40, 60), (0, 60), (0, 0))
    assert bar(fill, 0, 60, 40, 60, 10) == []


def test_lines_differ_by_their_dash() -> None:
    dashes = {line_of(style, 10)[1] for style in (Style.SOLID, Style.DASHED, Style.DOTTED)}
    assert len(dashes) == 3


def plot(*labels: str) -> Plot:
    return Plot("표", ("1월",), tuple(Series(label, (1,), Style.BARS) for label in labels))


def test_the_key_names_unit_series_and_mark() -> None:
    shown = plot("2025년", "2026년")
    shapes, height = key(shown, shown.series, canvas(), marked=say("늘어난 곳"))
    assert texts(Picture(tuple(shapes))) == ["(건)", "2025년", "2026년", "늘어난 곳"]
    assert height == pytest.approx(13.5)


def test_the_key_goes_on_in_the_next_line() -> None:
    room = canvas(width=150)
    shown = plot("2024년의 접수", "2025년의 접수", "이름이 너무 길어 어느 줄에도 들어가지 않는 해")
    shapes, height = key(shown, shown.series, room)
    assert height == pytest.approx(3 * 13.5)
    assert stands_inside(Picture(tuple(shapes)), room)
    assert texts(Picture(tuple(shapes)))[-1].endswith("…")


def test_a_sample_is_drawn_like_its_series() -> None:
    shown = plot("접수")
    assert any(isinstance(shape, Area) for shape in sample(shown, shown.series[0], 0, 10, 10))
    dashed = Series("기준", (1,), Style.DASHED)
    (line,) = sample(Plot("표", ("1월",), (dashed,)), dashed, 0, 10, 10)
    assert isinstance(line, Stroke)
    assert line.dash


def test_names_are_cut_behind_an_ellipsis() -> None:
    assert shortened("가나다라마바사", 30, canvas()) == "가나다라…"
    assert shortened("가나다", 30, canvas()) == "가나다"


def test_nothing_to_draw_is_said_in_the_middle() -> None:
    word = nothing(plot(), canvas())
    assert (word.x, word.y, word.text) == (350, 120, "그릴 자료가 없습니다.")
