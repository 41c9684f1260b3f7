"""Hatching stays inside its bar and lies on one grid; dots and triangles are where they should."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.shared.plot_shapes import (
    Canvas,
    Ink,
    Spot,
    box,
    dot,
    hatching,
    outline,
    stripes,
    triangle,
)
from gaoffice_desktop.shared.sentences import say

edges = st.tuples(
    st.floats(-500, 500), st.floats(-500, 500), st.floats(0.5, 300), st.floats(0.5, 300)
)


@given(edges, st.floats(2, 40), st.booleans())
def test_hatching_never_leaves_its_bar(
    room: tuple[float, float, float, float], gap: float, rising: bool
) -> None:
    left, top, width, height = room
    right, bottom = left + width, top + height
    lines = hatching(left, top, right, bottom, gap, rising=rising)
    for (x1, y1), (x2, y2) in lines:
        for x, y in ((x1, y1), (x2, y2)):
            assert left - 1e-6 <= x <= right + 1e-6
            assert top - 1e-6 <= y <= bottom + 1e-6
        # Slanted by 45 degrees, in its direction.
        assert math.isclose(x2 - x1, (y1 - y2) if rising else (y2 - y1), abs_tol=1e-6)
        level = (x1 + y1 if rising else x1 - y1) / gap
        assert math.isclose(level, round(level), abs_tol=1e-6)
    # Wherever a bar is, hatching is seen in it once it is wider than the gap.
    if width + height > 2 * gap:
        assert lines


@given(st.floats(-500, 500), st.floats(0.5, 300), st.floats(1, 40))
def test_stripes_lie_between_head_and_foot(top: float, height: float, gap: float) -> None:
    lines = stripes(3, top, 9, top + height, gap)
    assert all(top < y1 < top + height and y1 == y2 for (_, y1), (_, y2) in lines)
    assert all((x1, x2) == (3, 9) for (x1, _), (x2, _) in lines)
    assert abs(len(lines) - height / gap) <= 1.001


def test_no_bar_no_hatching() -> None:
    assert hatching(0, 0, 0, 10, 2) == []
    assert hatching(0, 5, 10, 5, 2) == []
    assert stripes(0, 0, 10, 10, 0) == []


def test_polygons() -> None:
    assert outline(box(1, 2, 3, 4), 0.5, Ink.DATA).points == (
        (1, 2), (3, 2), (3, 4), (1, 4), (1, 2),
    )  # fmt: skip
    assert all(math.isclose(math.hypot(x - 5, y - 6), 2) for x, y in dot(5, 6, 2))
    (x1, y1), (x2, y2), (x3, y3) = triangle(10, 20, 3)
    assert (y1, y2) == (20, 20)
    assert y3 < 20
    assert (x1 + x2) / 2 == x3 == 10


def test_a_spot_holds_its_own_points_only() -> None:
    spot = Spot(0, 0, 10, 10)
    assert spot.holds(0, 0)
    assert spot.holds(9.9, 5)
    assert not spot.holds(10, 5)
    assert not spot.holds(5, -1)


def test_words_are_measured_as_they_are_spoken() -> None:
    canvas = Canvas(
        100, 50, 10, lambda text, size: len(text) * size, lambda words: f"<{words}>"
    )  # fmt: skip
    assert canvas.wide(say("접수")) == 40
