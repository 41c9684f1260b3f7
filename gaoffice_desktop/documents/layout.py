"""A sheet as plain marks: where each text, line, path and tint stands on which page.

Measured in points from the top left corner, as a form is read. Nothing here draws; the press
does. A text remembers the box it was given, so ``Layout.strays`` can name what left it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from gaoffice_desktop.documents.faces import Face, glyph, tidy, width
from gaoffice_desktop.documents.wrapping import wrap

MM = 72 / 25.4
A4 = (210 * MM, 297 * MM)
A4_LANDSCAPE = (297 * MM, 210 * MM)
A5 = (148 * MM, 210 * MM)

_TOLERANCE = 0.01
_ELLIPSIS = "…"


class Align(Enum):
    """Where a line stands between the edges of its box."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Type:
    """How a text is set: face, size in points, distance of lines, black (0) to white (1)."""

    face: Face = Face.SANS
    size: float = 10
    leading: float = 1.4
    grey: float = 0.0

    @property
    def line_height(self) -> float:
        """Distance from one baseline to the next."""
        return self.size * self.leading

    def sized(self, size: float) -> Type:
        """Return the same type in another size."""
        return Type(self.face, size, self.leading, self.grey)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the page."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; ``y`` is its baseline, ``room`` the box it must stay in."""

    x: float
    y: float
    text: str
    type: Type
    room: Box

    @property
    def right(self) -> float:
        """Where the line ends."""
        return self.x + width(self.text, self.type.face, self.type.size)

    @property
    def strays(self) -> bool:
        """Whether it leaves its box on any side."""
        ascent, descent = self.type.size * 0.8, self.type.size * 0.2
        return (
            self.x < self.room.x - _TOLERANCE
            or self.right > self.room.right + _TOLERANCE
            or self.y - ascent < self.room.y - _TOLERANCE
            or self.y + descent > self.room.bottom + _TOLERANCE
        )


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    weight: float = 0.35
    grey: float = 0.25


@dataclass(frozen=True, slots=True)
class Tint:
    """A filled rectangle, behind everything else."""

    box: Box
    grey: float


@dataclass(frozen=True, slots=True)
class Path:
    """A line through several points, dashed or not, or a polygon filled with a grey.

    Paths lie over the tints and under the rules, each over the one before it. ``weight`` 0
    leaves the line away.
    """

    points: tuple[tuple[float, float], ...]
    weight: float = 0.35
    grey: float = 0.25
    dash: tuple[float, ...] = ()
    fill: float | None = None


@dataclass(slots=True)
class Page:
    """The marks of one page."""

    texts: list[Text] = field(default_factory=list[Text])
    rules: list[Rule] = field(default_factory=list[Rule])
    tints: list[Tint] = field(default_factory=list[Tint])
    paths: list[Path] = field(default_factory=list[Path])

    def frame(self, box: Box, weight: float = 0.35, grey: float = 0.25) -> None:
        """Draw the four sides of a box."""
        left, top, right, bottom = box.x, box.y, box.right, box.bottom
        for x1, y1, x2, y2 in (
            (left, top, right, top),
            (left, bottom, right, bottom),
            (left, top, left, bottom),
            (right, top, right, bottom),
        ):
            self.rules.append(Rule(x1, y1, x2, y2, weight, grey))

    def put(
        self,
        lines: Sequence[str],
        type_: Type,
        room: Box,
        align: Align = Align.LEFT,
        *,
        indents: Sequence[float] = (),
    ) -> None:
        """Set lines from the top of a box downwards, each by its indent further right."""
        for number, line in enumerate(lines):
            shown = line.rstrip(" ")
            if not shown:
                continue
            spare = room.width - width(shown, type_.face, type_.size)
            shift = {Align.LEFT: 0.0, Align.CENTRE: spare / 2, Align.RIGHT: spare}[align]
            if indents:
                shift += indents[number]
            # The baseline that centres a Korean syllable (0.8 em up, 0.2 em down) in its line.
            baseline = room.y + number * type_.line_height + type_.line_height / 2
            self.texts.append(Text(room.x + shift, baseline + type_.size * 0.3, shown, type_, room))


@dataclass(frozen=True, slots=True)
class Imprint:
    """What a PDF says about itself."""

    title: str
    office: str
    subject: str = ""
    keywords: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """A whole paper, ready for the press."""

    size: tuple[float, float]
    imprint: Imprint
    pages: tuple[Page, ...]

    def strays(self) -> list[Text]:
        """Return the texts that left their boxes or the page; a right layout has none."""
        return [
            text
            for page in self.pages
            for text in page.texts
            if text.strays or text.y > self.size[1] or text.right > self.size[0]
        ]

    def text(self) -> str:
        """Return what is written, page by page, in the order it was set."""
        return "\n".join(text.text for page in self.pages for text in page.texts)


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text broken for a width, in the size that it took."""

    lines: tuple[str, ...]
    type: Type
    indents: tuple[float, ...] = ()

    @property
    def height(self) -> float:
        """What its lines take."""
        return len(self.lines) * self.type.line_height


def fit(
    text: str,
    type_: Type,
    room: float,
    *,
    least: float = 0,
    most_lines: int = 0,
    hang: str = "",
) -> Fitted:
    """Break a text for a width.

    ``least``: a name is first set smaller, down to this size, to keep each paragraph on a line.
    ``most_lines``: the rest is left away behind "…"; only where the whole is elsewhere.
    ``hang``: a paragraph's further lines stand in by the width of this mark (``1. ``).
    """
    text = tidy(text)
    if least:
        needed = max(width(paragraph, type_.face, 1.0) for paragraph in text.split("\n"))
        if needed * type_.size > room:
            # A hair under the exact quotient, which may round up past the edge.
            type_ = type_.sized(max(least, room / needed * 0.9999))
    indent = width(hang, type_.face, type_.size)
    lines, indents = _lines(text, type_, room, indent)
    if most_lines and len(lines) > most_lines:
        kept = lines[: most_lines - 1]
        last = lines[most_lines - 1].rstrip(" ")
        while last and width(last + _ELLIPSIS, type_.face, type_.size) > room:
            last = last[:-1]
        lines = [*kept, last + _ELLIPSIS]
    return Fitted(tuple(lines), type_, tuple(indents[: len(lines)]))


def _lines(text: str, type_: Type, room: float, indent: float) -> tuple[list[str], list[float]]:
    face, size = type_.face, type_.size
    lines: list[str] = []
    indents: list[float] = []
    for paragraph in text.split("\n"):
        broken = wrap(paragraph, room, lambda one: glyph(face, one).advance * size, hang=indent)
        lines += broken
        indents += [0.0, *[indent] * (len(broken) - 1)]
    return lines, indents
