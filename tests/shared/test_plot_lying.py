"""Bars from left to right: long names, a bar for each year, its value at its end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.shared.plot_drawing import picture
from gaoffice_desktop.shared.plot_lying import lying_height
from gaoffice_desktop.shared.plot_shapes import Area, Ink, Stroke
from gaoffice_desktop.shared.plots import Mark, Plot, Series, Style
from tests.shared.plot_canvas import EM, apart, canvas, stands_inside, texts, words

TOPICS = (
    "학교설립·통폐합",
    "미세먼지",
    "교원 인사",
    "이름이 아주 길어서 다 들어가지 않는 분야의 민원",
)


def years(*rows: tuple[float | None, ...]) -> Plot:
    series = tuple(Series(f"{2024 + number}년", row, Style.BARS) for number, row in enumerate(rows))
    return Plot("3월", TOPICS, series, lying=True, marks=(Mark(1, "늘고 있는 분야"),))


rows = st.tuples(*[st.one_of(st.none(), st.integers(0, 5000).map(float))] * 4)


@given(st.lists(rows, min_size=1, max_size=5), st.sampled_from([320, 500, 760]))
def test_nothing_leaves_the_picture_or_overlaps(
    given_rows: list[tuple[float | None, ...]], width: int
) -> None:
    plot = years(*given_rows)
    room = canvas(width, lying_height(plot, EM) + 40)
    drawn = picture(plot, room)
    assert stands_inside(drawn, room)
    if not plot.is_empty:
        assert apart(drawn, room)
        assert len(drawn.spots) == len(TOPICS)


def test_bars_are_as_long_as_their_values_and_say_them() -> None:
    plot = years((70, 39, 0, None), (35, 12, 5, 7))
    room = canvas(600, lying_height(plot, EM))
    drawn = picture(plot, room)
    lengths = [
        shape.points[1][0] - shape.points[0][0]
        for shape in drawn.shapes
        if isinstance(shape, Stroke) and len(shape.points) == 5
    ][2:]  # the samples in the key come first
    longest = lengths[0]
    counted = [70, 35, 39, 12, 5, 7]
    assert lengths == pytest.approx([longest * value / 70 for value in counted])
    assert texts(drawn).count("0") == 1  # a zero has no bar and is said
    assert {"70", "39", "35", "12", "5", "7"} <= set(texts(drawn))


def test_names_stand_before_the_bars_and_long_ones_are_cut() -> None:
    plot = years((1, 2, 3, 4))
    drawn = picture(plot, canvas(320, 200))
    shown = texts(drawn)
    assert "학교설립·통폐합" in shown
    assert any(text.startswith("이름이 아주") and text.endswith("…") for text in shown)
    middles = [word.y for word in words(drawn) if word.text in TOPICS]
    assert middles == sorted(middles)


def test_a_marked_topic_has_its_sign_behind_the_last_value() -> None:
    drawn = picture(years((1, 2, 3, 4), (4, 9, 2, 1)), canvas(600, 300))
    flags = [one for one in drawn.shapes if isinstance(one, Area) and one.ink is Ink.MARK]
    assert len(flags) == 2
    value = next(word for word in words(drawn) if word.text == "9")
    assert flags[1].points[0][0] > value.x
    assert abs(flags[1].points[0][1] - value.y) < EM


def test_more_bars_need_more_height() -> None:
    assert lying_height(years((1, 2, 3, 4), (1, 2, 3, 4)), EM) > lying_height(
        years((1, 2, 3, 4)), EM
    )
