"""Parts that every kind of chart has: filled bars, samples of a series, the key above it."""

from __future__ import annotations

from collections.abc import Sequence

from gaoffice_desktop.shared.plot_shapes import (
    LINE_HEIGHT,
    Anchor,
    Area,
    Canvas,
    Ink,
    Point,
    Shape,
    Stroke,
    Word,
    box,
    hatching,
    outline,
    stripes,
    triangle,
)
from gaoffice_desktop.shared.plots import Fill, Plot, Series, Style, Words

ELLIPSIS = "…"
_SAMPLE = 1.5


def line_of(style: Style, em: float) -> tuple[float, tuple[float, ...], Ink]:
    """Return weight, dash and ink of a line."""
    if style in (Style.DASHED, Style.BAND):
        return 0.13 * em, (0.5 * em, 0.3 * em), Ink.BOUND
    if style is Style.DOTTED:
        return 0.15 * em, (0.12 * em, 0.3 * em), Ink.EXPECTED
    return 0.15 * em, (), Ink.EXPECTED


def bar(fill: Fill, left: float, top: float, right: float, bottom: float, em: float) -> list[Shape]:
    """Return the shapes of a filled bar; one that counts nothing is not drawn."""
    if bottom - top <= 0 or right - left <= 0:
        return []
    corners = box(left, top, right, bottom)
    thin = 0.05 * em
    shapes: list[Shape] = []
    if fill is Fill.SOLID:
        shapes.append(Area(corners, Ink.DATA))
    elif fill is Fill.LIGHT:
        shapes.append(Area(corners, Ink.DATA, light=True))
    gap = 0.42 * em
    lines: list[tuple[Point, Point]] = []
    if fill in (Fill.HATCHED, Fill.CROSSED):
        lines += hatching(left, top, right, bottom, gap)
    if fill is Fill.CROSSED:
        lines += hatching(left, top, right, bottom, gap, rising=False)
    if fill is Fill.LINED:
        lines += stripes(left, top, right, bottom, 0.3 * em)
    shapes += [Stroke(line, thin, Ink.DATA) for line in lines]
    shapes.append(outline(corners, 0.07 * em, Ink.DATA))
    return shapes


def sample(plot: Plot, series: Series, x: float, y: float, em: float) -> list[Shape]:
    """Return a small picture of how a series is drawn, from ``x`` to the right."""
    if series.style is Style.BARS:
        half = 0.4 * em
        return bar(plot.fill_of(series), x, y - half, x + _SAMPLE * em, y + half, em)
    weight, dash, ink = line_of(series.style, em)
    return [Stroke(((x, y), (x + _SAMPLE * em, y)), weight, ink, dash)]


def key(
    plot: Plot, named: Sequence[Series], canvas: Canvas, *, marked: Words | None = None
) -> tuple[list[Shape], float]:
    """Return samples with their names above a chart, and the height they took.

    They go on in the next line where the chart is narrow. The unit stands before them.
    """
    em = canvas.size
    line = LINE_HEIGHT * em
    shapes: list[Shape] = []
    x, y = 0.0, line / 2
    unit = f"({canvas.speak(plot.unit)})"
    shapes.append(Word(0, y, unit, em))
    x += canvas.measure(unit, em) + em
    entries: list[Series | None] = [*named, *([None] if marked is not None else [])]
    for entry in entries:
        words = canvas.speak(entry.label if entry is not None else marked or "")
        head = (_SAMPLE if entry is not None else 0.9) * em + 0.4 * em
        words = shortened(words, canvas.width - head, canvas)
        taken = head + canvas.measure(words, em)
        if x > 0 and x + taken > canvas.width:
            x, y = 0.0, y + line
        if entry is not None:
            shapes += sample(plot, entry, x, y, em)
        else:
            shapes.append(Area(triangle(x + 0.45 * em, y + 0.38 * em, 0.45 * em), Ink.MARK))
        shapes.append(Word(x + head, y, words, em, Ink.TEXT))
        x += taken + em
    return shapes, y + line / 2


def shortened(text: str, room: float, canvas: Canvas) -> str:
    """Cut a name to its room behind "…"."""
    if canvas.measure(text, canvas.size) <= room:
        return text
    while text and canvas.measure(text + ELLIPSIS, canvas.size) > room:
        text = text[:-1]
    return text.rstrip() + ELLIPSIS


def nothing(plot: Plot, canvas: Canvas) -> Word:
    """Return what stands where there is nothing to draw."""
    words = shortened(canvas.speak(plot.empty), canvas.width, canvas)
    return Word(canvas.width / 2, canvas.height / 2, words, canvas.size, Ink.SUBTLE, Anchor.MIDDLE)
