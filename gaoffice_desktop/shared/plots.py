"""What a chart shows: series over labelled places, from zero up, and the words that tell it.

A chart of an office is printed in black and read by eyes that see no red: series differ by
shape, dash and hatching and carry their names, and everything drawn can be said as well.
The drawing itself is in ``plot_drawing``.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from gaoffice_desktop.shared.sentences import Sentence, say

Words = Sentence | str
"""What is read: a sentence to be translated, or a name that is the same in every language."""

COUNTED = say("건")
NOTHING = say("그릴 자료가 없습니다.")


class Style(StrEnum):
    """How a series is drawn."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"
    BARS = "bars"
    BAND = "band"
    """The room between ``lower`` (else the axis) and the values, its upper edge dashed."""


class Fill(StrEnum):
    """What fills a bar; each is told from the others in black on white."""

    SOLID = "solid"
    HATCHED = "hatched"
    EMPTY = "empty"
    CROSSED = "crossed"
    LINED = "lined"
    LIGHT = "light"


_SEVERAL = (Fill.EMPTY, Fill.HATCHED, Fill.SOLID, Fill.LINED, Fill.CROSSED, Fill.LIGHT)


@dataclass(frozen=True, slots=True)
class Series:
    """One row of values, as long as the labels; ``None`` is a gap, not a zero."""

    label: Words
    values: tuple[float | None, ...]
    style: Style = Style.SOLID
    fill: Fill | None = None
    """Of bars; by default light for one series, and each another one for several."""
    lower: tuple[float | None, ...] = ()
    """Of a band."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A place that stands out (a week above the bound)."""

    at: int
    words: Words


@dataclass(frozen=True, slots=True)
class Plot:
    """A whole chart.

    ``labels`` stand under the axis and are short; ``names`` are said and shown in full (the
    labels where there are none). ``eras`` are (place, word): from there on, another year.
    ``lying`` draws the bars from left to right, for labels that are long names.
    """

    title: Words
    labels: tuple[Words, ...]
    series: tuple[Series, ...]
    unit: Words = COUNTED
    marks: tuple[Mark, ...] = ()
    names: tuple[Words, ...] = ()
    eras: tuple[tuple[int, Words], ...] = ()
    lying: bool = False
    empty: Words = NOTHING
    """What stands in the place of a chart that has nothing to show."""

    def __post_init__(self) -> None:
        many = len(self.labels)
        rows = [one.values for one in self.series]
        rows += [one.lower for one in self.series if one.lower]
        if any(len(row) != many for row in rows) or len(self.names) not in (0, many):
            raise ValueError("a chart's rows are as long as its labels")
        if any(not 0 <= mark.at < many for mark in self.marks):
            raise ValueError("a mark stands at no place")

    @property
    def is_empty(self) -> bool:
        """Whether there is no value at all."""
        return all(value is None for one in self.series for value in one.values)

    @property
    def top(self) -> float:
        """The highest value."""
        rows = (value for one in self.series for value in one.values)
        return max((value for value in rows if value is not None), default=0.0)

    @property
    def bars(self) -> tuple[Series, ...]:
        """The series that are bars."""
        return tuple(one for one in self.series if one.style is Style.BARS)

    def fill_of(self, series: Series) -> Fill:
        """Return what fills the bars of a series."""
        if series.fill is not None:
            return series.fill
        bars = self.bars
        if len(bars) == 1:
            return Fill.LIGHT
        # By identity: two years with the same counts are equal, and yet two.
        number = next(at for at, one in enumerate(bars) if one is series)
        return _SEVERAL[number % len(_SEVERAL)]

    def name_at(self, at: int) -> Words:
        """Return the full name of a place."""
        return self.names[at] if self.names else self.labels[at]


# -- ticks -------------------------------------------------------------------------------

_NEXT_TO_NOTHING = 1e-6


def nice_ticks(top: float, most: int, *, whole: bool = True) -> tuple[float, ...]:
    """Return at most ``most`` + 1 even ticks from zero to the first that is not below ``top``.

    Steps are 1, 2 or 5 times a power of ten, since those can be added up in the head; of
    counted things no step is smaller than one.
    """
    most = max(1, most)
    if not math.isfinite(top) or top < _NEXT_TO_NOTHING:
        top = 1.0
    power = math.floor(math.log10(top / most))
    if whole:
        power = max(power, 0)
    while True:
        for lead in (1, 2, 5):
            # Divided, not multiplied by a power below one: 3 * 0.1 is not 0.3.
            step = lead * 10.0**power if power >= 0 else lead / 10.0**-power
            count = max(1, math.ceil(top / step - 1e-9))
            if count <= most:
                return tuple(_multiple(lead, power, number) for number in range(count + 1))
        power += 1


def _multiple(lead: int, power: int, number: int) -> float:
    if power >= 0:
        return float(lead * number * 10**power)
    return lead * number / 10**-power


def spread(wanted: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Move what is too close apart, as little as may be, between two edges.

    ``wanted`` ascends; what does not fit at all is spread evenly.
    """
    if not wanted:
        return []
    if gap * (len(wanted) - 1) > high - low:
        step = (high - low) / max(1, len(wanted) - 1)
        return [low + step * number for number in range(len(wanted))]
    placed: list[float] = []
    for place in wanted:
        least = placed[-1] + gap if placed else low
        placed.append(max(place, least))
    ceiling = high
    for number in range(len(placed) - 1, -1, -1):
        placed[number] = min(placed[number], ceiling)
        ceiling = placed[number] - gap
    return placed


def stride(widest: float, slot: float, many: int) -> int:
    """Return how many places go by from one written label to the next, so that none touch."""
    if slot <= 0 or widest <= slot:
        return 1
    needed = math.ceil(widest / slot - 1e-9)
    # A quarter, a month of weeks or a half: what a reader counts along with.
    return next((step for step in (2, 3, 4, 6, 8, 13, 26, 52) if step >= needed), max(many, 1))


# -- in words ----------------------------------------------------------------------------


def figure(value: float) -> str:
    """Write a value: a whole number bare, another one with one decimal."""
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:,.1f}"


def told_at(plot: Plot, at: int) -> tuple[Words, ...]:
    """Say a place: its name, each series' value there, and why it stands out."""
    parts: list[Words] = [plot.name_at(at)]
    for one in plot.series:
        value = one.values[at]
        if value is None:
            parts.append(say("{series} 자료 없음", series=one.label))
        else:
            parts.append(_valued(plot, one.label, value))
    parts += [mark.words for mark in plot.marks if mark.at == at]
    return tuple(parts)


def told(plot: Plot) -> tuple[Words, ...]:
    """Say the whole chart to somebody who can't see it: reach, highest and last of each."""
    if plot.is_empty:
        return (plot.empty,)
    reach = say(
        "{first}부터 {last}까지", first=plot.name_at(0), last=plot.name_at(len(plot.labels) - 1)
    )
    parts: list[Words] = [reach]
    for one in plot.series:
        known = [(value, at) for at, value in enumerate(one.values) if value is not None]
        if not known:
            continue
        value, at = max(known, key=lambda pair: (pair[0], pair[1]))
        parts.append(
            say(
                "{series}: 가장 많은 곳은 {name}, {value}{unit}",
                series=one.label, name=plot.name_at(at), value=figure(value), unit=plot.unit,
            )
        )  # fmt: skip
    if plot.marks:
        parts.append(say("표시된 곳 {count}군데", count=len({mark.at for mark in plot.marks})))
    return tuple(parts)


def _valued(plot: Plot, label: Words, value: float) -> Sentence:
    return say("{series} {value}{unit}", series=label, value=figure(value), unit=plot.unit)
