"""An upright chart: nothing leaves it, nothing overlaps, and its shapes say the values."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.shared.plot_drawing import picture
from gaoffice_desktop.shared.plot_shapes import Anchor, Area, Ink, Picture, Stroke, Word
from gaoffice_desktop.shared.plots import Mark, Plot, Series, Style
from gaoffice_desktop.shared.sentences import say
from tests.shared.plot_canvas import EM, apart, canvas, stands_inside, texts, words

values = st.one_of(st.none(), st.integers(0, 3000).map(float), st.floats(0, 3000))


@st.composite
def plots(draw: st.DrawFn) -> Plot:
    many = draw(st.integers(1, 60))
    styles = draw(st.lists(st.sampled_from(list(Style)), min_size=1, max_size=4))
    rows = st.lists(values, min_size=many, max_size=many).map(tuple)
    series = tuple(
        Series("계열 이름"[: 2 + number], draw(rows), style) for number, style in enumerate(styles)
    )
    marked = draw(st.sets(st.integers(0, many - 1), max_size=5))
    eras = ((many - 1, "2026"),) if draw(st.booleans()) else ()
    return Plot(
        "아무 표",
        tuple(f"{at % 12 + 1}. {at % 28 + 1}." for at in range(many)),
        series,
        marks=tuple(Mark(at, say("기준을 넘은 주")) for at in sorted(marked)),
        eras=eras,
    )


@given(plots(), st.sampled_from([(700, 240), (420, 200), (300, 160), (1200, 400)]))
def test_nothing_leaves_the_picture_and_the_axis_is_read(plot: Plot, size: tuple[int, int]) -> None:
    room = canvas(*size)
    drawn = picture(plot, room)
    assert stands_inside(drawn, room)
    if plot.is_empty:
        assert texts(drawn) == ["그릴 자료가 없습니다."]
        return
    assert len(drawn.spots) == len(plot.labels)
    assert all(before.right == pytest.approx(after.left) for before, after in pairwise(drawn.spots))
    # Labels under the axis never touch one another.
    foot = drawn.spots[0].bottom
    below = [word for word in words(drawn) if word.y > foot]
    assert apart(Picture(tuple(below)), room)


def year() -> Plot:
    counts = [float(3 + at % 5) for at in range(52)]
    counts[50] = 37.0
    return Plot(
        say("전·편입학"),
        tuple(f"{at // 4 + 1}. {at % 4 * 7 + 1}." for at in range(52)),
        (
            Series(say("접수"), tuple(counts), Style.BARS),
            Series(say("예상"), (None,) * 6 + (5.0,) * 46),
            Series(say("경보 기준"), (None,) * 6 + (11.0,) * 46, Style.DASHED),
        ),
        marks=(Mark(50, say("경보 기준을 넘은 주")),),
        eras=((6, "2026"),),
    )


def bars_of(drawn: Picture) -> list[tuple[float, float, bool]]:
    """Left, top and whether it is light, of each filled bar."""
    return [
        (shape.points[0][0], shape.points[0][1], shape.light)
        for shape in drawn.shapes
        if isinstance(shape, Area) and shape.ink is Ink.DATA and shape.points[0][1] > 20
    ]


def test_bars_are_as_high_as_their_values_from_zero() -> None:
    drawn = picture(year(), canvas())
    bars = bars_of(drawn)
    assert len(bars) == 52
    spot = drawn.spots[0]
    per_one = (spot.bottom - spot.top) / 40
    for (left, top, _), at in zip(bars, range(52), strict=True):
        value = year().series[0].values[at]
        assert value is not None
        assert spot.bottom - top == pytest.approx(value * per_one)
        assert drawn.spots[at].left < left < drawn.spots[at].right


def test_a_week_above_the_bound_is_seen_without_colour() -> None:
    drawn = picture(year(), canvas())
    dark = [at for at, (_, _, light) in enumerate(bars_of(drawn)) if not light]
    assert dark == [50]
    flags = [one for one in drawn.shapes if isinstance(one, Area) and one.ink is Ink.MARK]
    assert len(flags) == 2  # in the key, and above the bar
    x = flags[1].points[2][0]
    assert drawn.spots[50].left < x < drawn.spots[50].right
    assert flags[1].points[0][1] < bars_of(drawn)[50][1]
    assert "경보 기준을 넘은 주" in texts(drawn)


def test_lines_are_named_at_their_end_and_told_apart_by_dashes() -> None:
    drawn = picture(year(), canvas())
    right = max(spot.right for spot in drawn.spots)
    named = {word.text: word for word in words(drawn) if word.x > right}
    assert set(named) == {"예상", "경보 기준"}
    assert named["경보 기준"].y < named["예상"].y
    lines = [
        shape for shape in drawn.shapes
        if isinstance(shape, Stroke) and len(shape.points) == 46 and shape.ink is not Ink.GROUND
    ]  # fmt: skip
    assert [bool(line.dash) for line in lines] == [False, True]


def test_lines_that_end_together_keep_their_names_apart() -> None:
    plot = Plot("둘", ("1월", "2월"), (Series("하나", (1, 5)), Series("둘", (2, 5), Style.DASHED)))
    room = canvas()
    drawn = picture(plot, room)
    right = max(spot.right for spot in drawn.spots)
    one, other = (word.y for word in words(drawn) if word.x > right)
    assert abs(one - other) >= 1.3 * EM


def test_names_too_long_for_the_side_go_into_the_key() -> None:
    plot = Plot("둘", ("1월",), (Series("자리에 비해 이름이 너무나도 긴 계열", (3,)),))
    drawn = picture(plot, canvas(width=320))
    (name,) = (word for word in words(drawn) if word.text.startswith("자리에"))
    assert name.y < drawn.spots[0].top


def test_values_stand_above_the_bars_where_they_fit() -> None:
    few = Plot("열두 달", ("1월", "2월"), (Series("접수", (12, 1234), Style.BARS),))
    assert {"12", "1,234"} <= set(texts(picture(few, canvas())))
    assert "37" not in texts(picture(year(), canvas()))


def test_values_stand_above_the_points_of_a_lone_line() -> None:
    trend = Plot("추세", tuple("123"), (Series("접수", (3, 7, None)),))
    drawn = picture(trend, canvas())
    assert texts(drawn).count("7") == 1
    dots = [one for one in drawn.shapes if isinstance(one, Area) and len(one.points) == 16]
    assert len(dots) == 2


def test_a_gap_breaks_the_line_and_a_lone_value_stays_seen() -> None:
    gaps = (1.0, 2.0, None, 4.0, None)
    plot = Plot("틈", tuple("abcde"), (Series("기준", gaps, Style.DASHED),))
    drawn = picture(plot, canvas())
    lines = [one for one in drawn.shapes if isinstance(one, Stroke) and one.dash]
    # The last one leads to the name.
    assert [len(line.points) for line in lines] == [2, 3]
    dots = [one for one in drawn.shapes if isinstance(one, Area) and len(one.points) == 16]
    assert len(dots) == 1


def test_bars_of_several_years_stand_side_by_side() -> None:
    plot = Plot(
        "해마다", ("3월", "4월"),
        (Series("2025년", (4, 6), Style.BARS), Series("2026년", (8, 3), Style.BARS)),
    )  # fmt: skip
    drawn = picture(plot, canvas())
    outlines = [
        shape.points for shape in drawn.shapes
        if isinstance(shape, Stroke) and len(shape.points) == 5 and shape.points[0][1] > 20
    ]  # fmt: skip
    lefts = sorted(points[0][0] for points in outlines)
    rights = sorted(points[1][0] for points in outlines)
    assert len(outlines) == 4
    assert all(right <= left for right, left in zip(rights, lefts[1:], strict=False))


def test_a_band_is_filled_between_its_edges() -> None:
    band = Series("보통", (8.0, 8.0, None, 9.0, 9.0), Style.BAND, lower=(2.0, 2.0, 2.0, 2.0, 3.0))
    drawn = picture(Plot("띠", tuple("abcde"), (band,)), canvas())
    areas = [one for one in drawn.shapes if isinstance(one, Area) and one.ink is Ink.BOUND]
    assert [len(area.points) for area in areas] == [4, 4]
    assert all(area.light for area in areas)


def test_the_last_place_is_always_labelled_and_a_new_year_is_said() -> None:
    drawn = picture(year(), canvas())
    last = next(word for word in words(drawn) if word.text == year().labels[-1])
    assert last.anchor is Anchor.MIDDLE
    (era,) = (word for word in words(drawn) if word.text == "2026")
    assert era.y > last.y


def test_axis_words_stand_left_of_the_bars() -> None:
    drawn = picture(year(), canvas())
    ticks = [word for word in words(drawn) if word.anchor is Anchor.END]
    assert [word.text for word in ticks] == ["0", "10", "20", "30", "40"]
    assert all(isinstance(word, Word) and word.x < drawn.spots[0].left for word in ticks)
