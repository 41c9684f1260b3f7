"""What a chart is drawn with: lines, areas and words, the same for the screen and for paper.

Measured from the top left corner in the unit of whoever asks (pixels, points). There are only
three shapes, so that a painter of either kind can be read in a minute; hatching is lines that
were cut to their bar here, and a dot is a polygon.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from gaoffice_desktop.shared.plots import Words

Point = tuple[float, float]

LINE_HEIGHT = 1.35
"""Of a word, in ems."""


class Ink(Enum):
    """What a shape means; the painter knows its colour or its grey."""

    GROUND = "ground"
    TEXT = "text"
    SUBTLE = "subtle"
    GRID = "grid"
    DATA = "data"
    EXPECTED = "expected"
    BOUND = "bound"
    MARK = "mark"


class Anchor(Enum):
    """Which end of a word stands at its place."""

    START = 0.0
    MIDDLE = 0.5
    END = 1.0


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points; ``dash`` is on and off, in the unit of the picture."""

    points: tuple[Point, ...]
    weight: float
    ink: Ink
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Area:
    """A filled polygon; a light one lets the grid be guessed and the hatching be seen."""

    points: tuple[Point, ...]
    ink: Ink
    light: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """A line of text; ``y`` is its middle."""

    x: float
    y: float
    text: str
    size: float
    ink: Ink = Ink.SUBTLE
    anchor: Anchor = Anchor.START
    bold: bool = False


Shape = Stroke | Area | Word


@dataclass(frozen=True, slots=True)
class Spot:
    """The room of one place of the chart: what a pointer or the keyboard stands on."""

    left: float
    top: float
    right: float
    bottom: float

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return self.left <= x < self.right and self.top <= y < self.bottom


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart as it is drawn, from behind to in front."""

    shapes: tuple[Shape, ...]
    spots: tuple[Spot, ...] = ()


@dataclass(frozen=True, slots=True)
class Canvas:
    """The room for a chart and how words are set there; ``size`` is one em."""

    width: float
    height: float
    size: float
    measure: Callable[[str, float], float]
    speak: Callable[[Words], str] = str

    def wide(self, words: Words) -> float:
        """How wide a word is."""
        return self.measure(self.speak(words), self.size)


def box(left: float, top: float, right: float, bottom: float) -> tuple[Point, ...]:
    """Return the corners of a rectangle, in turn."""
    return ((left, top), (right, top), (right, bottom), (left, bottom))


def outline(points: tuple[Point, ...], weight: float, ink: Ink) -> Stroke:
    """Return the line around a polygon."""
    return Stroke((*points, points[0]), weight, ink)


def dot(x: float, y: float, radius: float) -> tuple[Point, ...]:
    """Return a polygon that is seen as a dot."""
    turns = (math.tau * number / 16 for number in range(16))
    return tuple((x + radius * math.cos(turn), y + radius * math.sin(turn)) for turn in turns)


def triangle(x: float, foot: float, radius: float) -> tuple[Point, ...]:
    """Return a triangle that stands on ``foot``: the sign of what needs a look."""
    return ((x - radius, foot), (x + radius, foot), (x, foot - 1.7 * radius))


def hatching(
    left: float, top: float, right: float, bottom: float, gap: float, *, rising: bool = True
) -> list[tuple[Point, Point]]:
    """Return slanted lines cut to a rectangle, on one grid for all bars."""
    lines: list[tuple[Point, Point]] = []
    if right - left <= 0 or bottom - top <= 0 or gap <= 0:
        return lines
    # Along a rising line x + y stays the same, along a falling one x - y.
    low = left + top if rising else left - bottom
    high = right + bottom if rising else right - top
    number = math.floor(low / gap) + 1
    while number * gap < high:
        level = number * gap
        number += 1
        if rising:
            first, last = max(left, level - bottom), min(right, level - top)
            ends = ((first, level - first), (last, level - last))
        else:
            first, last = max(left, level + top), min(right, level + bottom)
            ends = ((first, first - level), (last, last - level))
        if last > first:
            lines.append(ends)
    return lines


def stripes(
    left: float, top: float, right: float, bottom: float, gap: float
) -> list[tuple[Point, Point]]:
    """Return level lines across a rectangle, counted from its foot."""
    many = max(0, math.ceil((bottom - top) / gap - 1e-9) - 1) if gap > 0 else 0
    levels = (bottom - gap * number for number in range(1, many + 1))
    return [((left, y), (right, y)) for y in levels]
