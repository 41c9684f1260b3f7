"""Draws a chart as shapes: upright bars and lines over places from left to right.

Screen and paper draw the very same picture: only the room, the type size and the colours are
theirs. Lines are named at their right end; where that leaves the chart too little room, the
names go up into the key. Values stand above the bars where they fit, so that a printed chart
can be copied off into a report.
"""

from __future__ import annotations

from dataclasses import dataclass

from gaoffice_desktop.shared.plot_lying import lying
from gaoffice_desktop.shared.plot_parts import bar, key, line_of, nothing
from gaoffice_desktop.shared.plot_shapes import (
    LINE_HEIGHT,
    Anchor,
    Area,
    Canvas,
    Ink,
    Picture,
    Point,
    Shape,
    Spot,
    Stroke,
    Word,
    dot,
    triangle,
)
from gaoffice_desktop.shared.plots import (
    Fill,
    Plot,
    Series,
    Style,
    figure,
    nice_ticks,
    spread,
    stride,
)

_GROUP = 0.76
"""How much of a place its bars take."""
_MARK = 0.42
_NAMES_SHARE = 0.3
"""More of the width than this is not given to the lines' names."""


def picture(plot: Plot, canvas: Canvas) -> Picture:
    """Return a chart as it is drawn in this room."""
    if plot.is_empty:
        return Picture((nothing(plot, canvas),))
    return lying(plot, canvas) if plot.lying else _Upright(plot, canvas).picture()


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where the values stand."""

    left: float
    top: float
    right: float
    bottom: float
    highest: float
    many: int

    @property
    def slot(self) -> float:
        return (self.right - self.left) / self.many

    def x(self, at: int) -> float:
        return self.left + self.slot * (at + 0.5)

    def y(self, value: float) -> float:
        return self.bottom - (self.bottom - self.top) * max(value, 0.0) / self.highest


class _Upright:
    def __init__(self, plot: Plot, canvas: Canvas) -> None:
        self._plot = plot
        self._canvas = canvas
        self._em = canvas.size
        self._line = LINE_HEIGHT * canvas.size
        self._marked = {mark.at for mark in plot.marks}
        self._lined = len(plot.bars) < len(plot.series)
        self._shapes: list[Shape] = []

    def picture(self) -> Picture:
        plot, canvas = self._plot, self._canvas
        lines = [one for one in plot.series if one.style is not Style.BARS]
        ends = self._named_at_the_end(lines)
        above = [one for one in plot.series if one not in ends]
        marked = plot.marks[0].words if plot.marks else None
        shapes, height = key(plot, above, canvas, marked=marked)
        self._shapes += shapes
        foot = self._line * (2 if plot.eras else 1) + 0.3 * self._em
        # Above the highest bar its value or its mark must find room.
        top, bottom = height + 1.3 * self._em, canvas.height - foot
        most = max(2, min(6, int((bottom - top) / (1.8 * self._em))))
        ticks = nice_ticks(plot.top, most)
        left = max(canvas.wide(figure(tick)) for tick in ticks) + 0.5 * self._em
        names = max((canvas.wide(one.label) for one in ends), default=0.0)
        right = canvas.width - (names + 1.9 * self._em if ends else 0.3 * self._em)
        frame = _Frame(left, top, right, bottom, ticks[-1], len(plot.labels))
        self._axis(frame, ticks)
        for one in plot.series:
            if one.style is Style.BAND:
                self._band(frame, one)
        self._bars(frame)
        for one in lines:
            self._draw_line(frame, one)
        self._marks(frame)
        self._name_ends(frame, ends)
        spots = tuple(
            Spot(frame.x(at) - frame.slot / 2, top, frame.x(at) + frame.slot / 2, bottom)
            for at in range(frame.many)
        )
        return Picture(tuple(self._shapes), spots)

    def _named_at_the_end(self, lines: list[Series]) -> list[Series]:
        known = [one for one in lines if any(value is not None for value in one.values)]
        widest = max((self._canvas.wide(one.label) for one in known), default=0.0)
        fits = widest + 1.9 * self._em <= self._canvas.width * _NAMES_SHARE
        room = self._canvas.height - 3 * self._line
        return known if fits and len(known) * self._line <= room else []

    # -- axes ----------------------------------------------------------------------------

    def _axis(self, frame: _Frame, ticks: tuple[float, ...]) -> None:
        em = self._em
        for tick in ticks:
            y = frame.y(tick)
            ink, weight = (Ink.GRID, 0.06 * em) if tick else (Ink.SUBTLE, 0.09 * em)
            self._shapes.append(Stroke(((frame.left, y), (frame.right, y)), weight, ink))
            word = Word(frame.left - 0.4 * em, y, figure(tick), em, Ink.SUBTLE, Anchor.END)
            self._shapes.append(word)
        self._labels(frame)
        for at, words in self._plot.eras:
            x = frame.x(at) - frame.slot / 2
            y = frame.bottom + 0.3 * em + 1.5 * self._line
            # In two pieces: a whole line would strike through the label that stands there.
            for top, foot in (
                (frame.bottom, frame.bottom + 0.3 * em),
                (y - 0.4 * em, y + 0.4 * em),
            ):
                self._shapes.append(Stroke(((x, top), (x, foot)), 0.07 * em, Ink.SUBTLE))
            text = self._canvas.speak(words)
            # A year that begins at the very end would leave the picture.
            fits = x + 0.3 * em + self._canvas.measure(text, em) <= self._canvas.width
            shift, anchor = (0.3 * em, Anchor.START) if fits else (-0.3 * em, Anchor.END)
            self._shapes.append(Word(x + shift, y, text, em, Ink.SUBTLE, anchor))

    def _labels(self, frame: _Frame) -> None:
        texts = [self._canvas.speak(label) for label in self._plot.labels]
        widths = [self._canvas.measure(text, self._em) for text in texts]
        step = stride(max(widths) + 0.7 * self._em, frame.slot, frame.many)
        y = frame.bottom + 0.3 * self._em + self._line / 2
        last = frame.many - 1
        # Counted from the last, which is the one that is asked about.
        for at in range(last, -1, -step):
            half = widths[at] / 2
            x = min(max(frame.x(at), half), self._canvas.width - half)
            word = Word(x, y, texts[at], self._em, Ink.SUBTLE, Anchor.MIDDLE)
            self._shapes.append(word)

    # -- values --------------------------------------------------------------------------

    def _bars(self, frame: _Frame) -> None:
        bars = self._plot.bars
        if not bars:
            return
        group = frame.slot * _GROUP
        each = group / len(bars)
        for number, one in enumerate(bars):
            fill = self._plot.fill_of(one)
            room = each if len(bars) > 1 else frame.slot
            # Between lines a number at each bar would be struck through more often than read.
            fits = self._values_fit(one, room - (1.5 * self._em if self._lined else 0))
            for at, value in enumerate(one.values):
                if not value:
                    continue
                left = frame.x(at) - group / 2 + each * number
                top = frame.y(value)
                stands_out = len(bars) == 1 and at in self._marked
                shown = Fill.SOLID if stands_out else fill
                # A hair between two bars, or their outlines would be one.
                right = left + each - (0.12 * self._em if len(bars) > 1 else 0)
                self._shapes += bar(shown, left, top, right, frame.bottom, self._em)
                if fits and at not in self._marked:
                    self._value((left + right) / 2, top, value)

    def _values_fit(self, series: Series, room: float) -> bool:
        known = (value for value in series.values if value is not None)
        widest = max((self._canvas.wide(figure(value)) for value in known), default=0.0)
        return widest + 0.3 * self._em <= room

    def _value(self, x: float, foot: float, value: float) -> None:
        y = foot - 0.35 * self._em - 0.3 * self._em
        self._shapes.append(Word(x, y, figure(value), self._em, Ink.TEXT, Anchor.MIDDLE))

    def _band(self, frame: _Frame, series: Series) -> None:
        lower = series.lower or tuple(0.0 for _ in series.values)
        run: list[tuple[Point, Point]] = []
        pairs = [*zip(series.values, lower, strict=True), (None, None)]
        for at, (high, low) in enumerate(pairs):
            if high is not None and low is not None:
                run.append(((frame.x(at), frame.y(high)), (frame.x(at), frame.y(low))))
                continue
            if len(run) > 1:
                above = tuple(pair[0] for pair in run)
                below = tuple(pair[1] for pair in reversed(run))
                self._shapes.append(Area((*above, *below), Ink.BOUND, light=True))
            run = []

    def _draw_line(self, frame: _Frame, series: Series) -> None:
        weight, dash, ink = line_of(series.style, self._em)
        run: list[Point] = []
        for at, value in enumerate((*series.values, None)):
            if value is not None:
                run.append((frame.x(at), frame.y(value)))
                continue
            if len(run) == 1:
                # A single week between two gaps is no line; a dot keeps it seen.
                self._shapes.append(Area(dot(*run[0], 0.25 * self._em), ink))
            elif run:
                if self._plot.bars:
                    # Across a dark bar a dark line is seen only along a light edge.
                    self._shapes.append(Stroke(tuple(run), 2.6 * weight, Ink.GROUND))
                self._shapes.append(Stroke(tuple(run), weight, ink, dash))
            run = []
        if series.style is not Style.SOLID or frame.slot < 1.5 * self._em:
            return
        fits = not self._plot.bars and self._values_fit(series, frame.slot - self._em)
        for at, value in enumerate(series.values):
            if value is None:
                continue
            x, y = frame.x(at), frame.y(value)
            self._shapes.append(Area(dot(x, y, 0.22 * self._em), ink))
            if fits and at not in self._marked:
                self._value(x, y - 0.1 * self._em, value)

    def _marks(self, frame: _Frame) -> None:
        for at in sorted(self._marked):
            known = [one.values[at] for one in self._measured()]
            value = max((value for value in known if value is not None), default=0.0)
            foot = frame.y(value) - 0.3 * self._em
            self._shapes.append(Area(triangle(frame.x(at), foot, _MARK * self._em), Ink.MARK))

    def _measured(self) -> tuple[Series, ...]:
        """What was counted, not what was expected: the bars, else the first line."""
        return self._plot.bars or self._plot.series[:1]

    def _name_ends(self, frame: _Frame, ends: list[Series]) -> None:
        last: list[tuple[float, float, Series]] = []
        for one in ends:
            x, value = max((at, value) for at, value in enumerate(one.values) if value is not None)
            last.append((frame.y(value), frame.x(x), one))
        last.sort(key=lambda entry: entry[0])
        half = self._line / 2
        places = spread([y for y, _, _ in last], self._line, frame.top + half, frame.bottom - half)
        start = frame.right + 1.4 * self._em
        for (y, x, one), place in zip(last, places, strict=True):
            weight, dash, ink = line_of(one.style, self._em)
            leader = ((x, y), (frame.right, y), (start - 0.3 * self._em, place))
            self._shapes.append(Stroke(leader, weight * 0.7, ink, dash))
            self._shapes.append(
                Word(start, place, self._canvas.speak(one.label), self._em, Ink.TEXT)
            )  # fmt: skip
