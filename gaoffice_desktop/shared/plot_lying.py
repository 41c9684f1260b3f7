"""Draws bars from left to right: for labels that are names of topics, several bars to each."""

from __future__ import annotations

from gaoffice_desktop.shared.plot_parts import bar, key, shortened
from gaoffice_desktop.shared.plot_shapes import (
    LINE_HEIGHT,
    Anchor,
    Area,
    Canvas,
    Ink,
    Picture,
    Shape,
    Spot,
    Stroke,
    Word,
    triangle,
)
from gaoffice_desktop.shared.plots import Plot, figure

_NAME_SHARE = 0.38
_GAP = 0.55
"""Between two topics, in ems."""


def lying_height(plot: Plot, size: float) -> float:
    """Return the height that a lying chart takes with this type size (its key on one line)."""
    rows = len(plot.labels) * (max(1, len(plot.bars)) * _bar_room(size) + _GAP * size)
    return rows + 2 * LINE_HEIGHT * size


def _bar_room(size: float) -> float:
    return 1.1 * size


def lying(plot: Plot, canvas: Canvas) -> Picture:
    """Return the picture: names at the left, bars, and each bar's value at its end."""
    em, bars = canvas.size, plot.bars
    marked = plot.marks[0].words if plot.marks else None
    shapes, height = key(plot, bars, canvas, marked=marked)
    widest = max(canvas.wide(label) for label in plot.labels)
    left = min(widest, canvas.width * _NAME_SHARE) + 0.6 * em
    values = [value for one in bars for value in one.values if value is not None]
    end = max((canvas.wide(figure(value)) for value in values), default=0.0) + 0.6 * em
    right = canvas.width - end - (1.2 * em if plot.marks else 0)
    top, bottom = height + 0.4 * em, canvas.height - 0.2 * em
    slot = (bottom - top) / len(plot.labels)
    # Few topics in a high room stay bars and don't become blocks.
    each = min((slot - _GAP * em) / max(1, len(bars)), 1.6 * em)
    longest = plot.top or 1.0
    flags = {mark.at for mark in plot.marks}
    spots: list[Spot] = []
    for at, label in enumerate(plot.labels):
        middle = top + slot * (at + 0.5)
        name = shortened(canvas.speak(label), left - 0.6 * em, canvas)
        shapes.append(Word(left - 0.6 * em, middle, name, em, Ink.TEXT, Anchor.END))
        first = middle - each * len(bars) / 2
        for number, one in enumerate(bars):
            value = one.values[at]
            if value is None:
                continue
            reach = left + (right - left) * value / longest
            above = first + each * number
            shapes += bar(
                plot.fill_of(one), left, above + 0.06 * em, reach, above + each - 0.06 * em, em
            )
            shapes += _value(reach, above + each / 2, value, canvas, flagged=at in flags
                             and number == len(bars) - 1)  # fmt: skip
        spots.append(Spot(0, top + slot * at, canvas.width, top + slot * (at + 1)))
    shapes.append(Stroke(((left, top), (left, bottom)), 0.09 * em, Ink.SUBTLE))
    return Picture(tuple(shapes), tuple(spots))


def _value(x: float, y: float, value: float, canvas: Canvas, *, flagged: bool) -> list[Shape]:
    em = canvas.size
    text = figure(value)
    shapes: list[Shape] = [Word(x + 0.35 * em, y, text, em, Ink.TEXT)]
    if flagged:
        after = x + 0.35 * em + canvas.measure(text, em) + 0.7 * em
        shapes.append(Area(triangle(after, y + 0.35 * em, 0.42 * em), Ink.MARK))
    return shapes
