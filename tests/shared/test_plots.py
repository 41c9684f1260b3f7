"""Ticks that can be counted, places that don't touch, and a chart in words."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.shared.plots import (
    Fill,
    Mark,
    Plot,
    Series,
    Style,
    figure,
    nice_ticks,
    spread,
    stride,
    told,
    told_at,
)
from gaoffice_desktop.shared.sentences import say


@given(st.floats(0, 1e9, allow_nan=False), st.integers(1, 12), st.booleans())
def test_ticks_are_even_few_and_reach_the_top(top: float, most: int, whole: bool) -> None:
    ticks = nice_ticks(top, most, whole=whole)
    assert ticks[0] == 0
    assert 2 <= len(ticks) <= most + 1
    step = ticks[1]
    assert all(after - before == pytest.approx(step) for before, after in pairwise(ticks))
    assert f"{step:.12e}".split("e")[0].rstrip("0").rstrip(".") in ("1", "2", "5")
    wanted = top if top >= 1e-6 else 1
    assert ticks[-1] >= wanted * (1 - 1e-6)
    # No empty room: one tick less would not have reached it.
    assert ticks[-2] < wanted
    if whole:
        assert all(tick.is_integer() for tick in ticks)


@pytest.mark.parametrize(
    ("top", "most", "ticks"),
    [
        (37, 4, (0, 10, 20, 30, 40)),
        (40, 4, (0, 10, 20, 30, 40)),
        (41, 4, (0, 20, 40, 60)),
        (3, 6, (0, 1, 2, 3)),
        (1, 6, (0, 1)),
        (0, 6, (0, 1)),
        (723, 5, (0, 200, 400, 600, 800)),
        (float("nan"), 5, (0, 1)),
    ],
)
def test_ticks_as_a_person_would_choose_them(
    top: float, most: int, ticks: tuple[float, ...]
) -> None:
    assert nice_ticks(top, most) == ticks


def test_what_is_measured_may_have_ticks_below_one() -> None:
    assert nice_ticks(0.3, 4, whole=False) == (0, 0.1, 0.2, 0.3)


places = st.lists(st.floats(0, 100, allow_nan=False), max_size=12).map(sorted)


@given(places, st.floats(0.1, 30))
def test_spread_keeps_the_order_the_gap_and_the_edges(wanted: list[float], gap: float) -> None:
    placed = spread(wanted, gap, 0, 100)
    assert len(placed) == len(wanted)
    assert all(-1e-6 <= place <= 100 + 1e-6 for place in placed)
    fits = gap * (len(wanted) - 1) <= 100
    least = gap if fits else 0
    assert all(after - before >= least - 1e-6 for before, after in pairwise(placed))


def test_spread_leaves_alone_what_is_far_enough_apart() -> None:
    assert spread([10, 40, 90], 20, 0, 100) == [10, 40, 90]
    assert spread([10, 12, 90], 20, 0, 100) == [10, 30, 90]
    assert spread([95, 99], 20, 0, 100) == [80, 100]


@given(st.floats(1, 200), st.floats(0.5, 80), st.integers(1, 400))
def test_written_labels_do_not_touch(widest: float, slot: float, many: int) -> None:
    step = stride(widest, slot, many)
    assert step >= 1
    assert step * slot >= widest - 1e-6 or step >= many


def test_a_year_of_weeks_is_labelled_in_fours() -> None:
    assert stride(40, 11, 52) == 4
    assert stride(40, 44, 12) == 1


def weeks() -> Plot:
    return Plot(
        say("전·편입학"),
        ("11. 2.", "11. 9.", "11. 16."),
        (
            Series(say("접수"), (3, 37, None), Style.BARS),
            Series(say("예상"), (4, 4.25, 5)),
        ),
        marks=(Mark(1, say("기준을 넘은 주")),),
        names=("2026. 11. 2. 주", "2026. 11. 9. 주", "2026. 11. 16. 주"),
    )


def test_a_place_is_said_with_every_value_and_why_it_stands_out() -> None:
    plot = weeks()
    assert [str(words) for words in told_at(plot, 1)] == [
        "2026. 11. 9. 주", "접수 37건", "예상 4.2건", "기준을 넘은 주",
    ]  # fmt: skip
    assert [str(words) for words in told_at(plot, 2)] == [
        "2026. 11. 16. 주", "접수 자료 없음", "예상 5건",
    ]  # fmt: skip


def test_the_whole_chart_is_said_to_who_can_not_see_it() -> None:
    assert [str(words) for words in told(weeks())] == [
        "2026. 11. 2. 주부터 2026. 11. 16. 주까지",
        "접수: 가장 많은 곳은 2026. 11. 9. 주, 37건",
        "예상: 가장 많은 곳은 2026. 11. 16. 주, 5건",
        "표시된 곳 1군데",
    ]


def test_an_empty_chart_says_so() -> None:
    nothing = Plot("빈 것", ("1월",), (Series("접수", (None,)),))
    assert nothing.is_empty
    assert list(map(str, told(nothing))) == ["그릴 자료가 없습니다."]
    assert not Plot("영", ("1월",), (Series("접수", (0,)),)).is_empty


def test_several_bars_are_filled_each_in_its_own_way() -> None:
    years = tuple(Series(f"{year}년", (1,), Style.BARS) for year in range(2021, 2027))
    plot = Plot("여섯 해", ("1월",), years)
    assert len({plot.fill_of(one) for one in years}) == 6
    alone = Series("접수", (1,), Style.BARS)
    assert Plot("하나", ("1월",), (alone,)).fill_of(alone) is Fill.LIGHT
    chosen = Series("접수", (1,), Style.BARS, fill=Fill.CROSSED)
    assert Plot("하나", ("1월",), (chosen,)).fill_of(chosen) is Fill.CROSSED


def test_equal_series_are_still_filled_differently() -> None:
    same = tuple(Series("같은 이름", (1,), Style.BARS) for _ in range(2))
    plot = Plot("둘", ("1월",), same)
    assert [plot.fill_of(one) for one in plot.bars] == [Fill.EMPTY, Fill.HATCHED]


def test_rows_of_another_length_are_a_mistake() -> None:
    with pytest.raises(ValueError, match="as long as"):
        Plot("틀림", ("1월", "2월"), (Series("접수", (1,)),))
    with pytest.raises(ValueError, match="mark"):
        Plot("틀림", ("1월",), (Series("접수", (1,)),), marks=(Mark(1, "?"),))


def test_figures_are_written_short() -> None:
    assert [figure(value) for value in (0, 12.0, 4.25, 1234, 1234.56)] == [
        "0", "12", "4.2", "1,234", "1,234.6",
    ]  # fmt: skip
