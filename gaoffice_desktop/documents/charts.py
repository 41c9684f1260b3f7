"""Charts on paper: the picture that the screen shows too, in greys that a copier keeps."""

from __future__ import annotations

from gaoffice_desktop.documents.faces import Face, tidy, width
from gaoffice_desktop.documents.layout import MM, Align, Box, Page, Path, Text, Type
from gaoffice_desktop.documents.sheet import Sheet
from gaoffice_desktop.shared.plot_drawing import picture
from gaoffice_desktop.shared.plot_lying import lying_height
from gaoffice_desktop.shared.plot_shapes import Area, Canvas, Ink, Shape, Stroke, Word
from gaoffice_desktop.shared.plots import Plot

CHART = Type(Face.SANS, 8, 1.35)
TITLE = Type(Face.SANS_BOLD, 9.5, 1.5)

_GREYS = {
    Ink.GROUND: 1.0,
    Ink.TEXT: 0.0,
    Ink.SUBTLE: 0.25,
    Ink.GRID: 0.82,
    Ink.DATA: 0.2,
    Ink.EXPECTED: 0.0,
    Ink.BOUND: 0.0,
    Ink.MARK: 0.0,
}
_LIGHT = 0.87
"""Lighter, and a copier loses it; darker, and the hatching is not seen on it."""


def draw_chart(page: Page, plot: Plot, room: Box, type_: Type = CHART) -> None:
    """Draw a chart into a box of a page, words in this type."""
    canvas = Canvas(room.width, room.height, type_.size, _measure)
    for shape in picture(plot, canvas).shapes:
        _draw(page, shape, room)


def chart(
    sheet: Sheet, plot: Plot, *, height: float = 0, titled: bool = True, type_: Type = CHART
) -> None:
    """Set a chart over the whole width of a sheet; it never stands on two pages.

    ``height`` is in millimetres; without it, upright charts get 60 and lying ones what they
    need. Its title stands above it.
    """
    tall = height * MM if height else 60 * MM
    if not height and plot.lying and not plot.is_empty:
        tall = lying_height(plot, type_.size)
    tall = min(tall, sheet.bottom - sheet.top - TITLE.line_height)
    sheet.keep(tall + (TITLE.line_height if titled else 0))
    if titled:
        sheet.text(str(plot.title), TITLE, Align.LEFT, least=7)
    draw_chart(sheet.page, plot, Box(sheet.left, sheet.y, sheet.width, tall), type_)
    sheet.y += tall


def _measure(text: str, size: float) -> float:
    return width(tidy(text), CHART.face, size)


def _draw(page: Page, shape: Shape, room: Box) -> None:
    if isinstance(shape, Word):
        _put(page, shape, room)
        return
    points = tuple((room.x + x, room.y + y) for x, y in shape.points)
    grey = _GREYS[shape.ink]
    if isinstance(shape, Stroke):
        page.paths.append(Path(points, shape.weight, grey, shape.dash))
    elif isinstance(shape, Area):
        page.paths.append(Path(points, 0, grey, fill=_LIGHT if shape.light else grey))


def _put(page: Page, word: Word, room: Box) -> None:
    face = Face.SANS_BOLD if word.bold else Face.SANS
    type_ = Type(face, word.size, 1.0, _GREYS[word.ink])
    text = tidy(word.text)
    x = room.x + word.x - width(text, face, word.size) * word.anchor.value
    # The baseline that centres a Korean syllable, as everywhere on paper.
    page.texts.append(Text(x, room.y + word.y + word.size * 0.3, text, type_, room))
