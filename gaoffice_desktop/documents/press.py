"""The press: a layout becomes PDF bytes.

The same facts give the same bytes (no time stamp, no random id), so a reprint can be compared
with what was handed out. Every face is embedded as the glyphs used, with their text.
"""

from __future__ import annotations

import io
import threading

from reportlab.pdfgen.canvas import Canvas

from gaoffice_desktop.documents.faces import Face, register, runs, width
from gaoffice_desktop.documents.layout import Layout, Page, Path, Rule

_subsetting = threading.Lock()
"""reportlab reads glyphs through one file position per face, so two papers that embed a face
at the same time would take each other's outlines."""


def press(layout: Layout) -> bytes:
    """Make the PDF of a layout."""
    paper = io.BytesIO()
    canvas = Canvas(
        paper,
        pagesize=layout.size,
        invariant=1,
        pageCompression=1,
        lang="ko-KR",
        # Else reportlab starts each page in Helvetica, which it can't embed. Its own
        # annotation says float by mistake.
        initialFontName=register(Face.SANS),  # pyright: ignore[reportArgumentType]
    )
    imprint = layout.imprint
    canvas.setTitle(imprint.title)
    canvas.setAuthor(imprint.office)
    canvas.setSubject(imprint.subject)
    canvas.setKeywords(", ".join(imprint.keywords))
    canvas.setCreator("gaoffice_desktop")
    canvas.setProducer("gaoffice_desktop")
    for page in layout.pages:
        _draw(canvas, page, layout.size[1])
        canvas.showPage()
    with _subsetting:
        canvas.save()
    return paper.getvalue()


def _draw(canvas: Canvas, page: Page, height: float) -> None:
    for tint in page.tints:
        canvas.setFillGray(tint.grey)
        box = tint.box
        canvas.rect(box.x, height - box.bottom, box.width, box.height, stroke=0, fill=1)
    _draw_paths(canvas, page.paths, height)
    _draw_rules(canvas, page.rules, height)
    _draw_texts(canvas, page, height)


def _draw_paths(canvas: Canvas, paths: list[Path], height: float) -> None:
    if not paths:
        return
    canvas.saveState()
    canvas.setLineJoin(1)
    for path in paths:
        canvas.setLineWidth(path.weight)
        canvas.setStrokeGray(path.grey)
        canvas.setDash(list(path.dash))
        (x, y), *others = path.points
        trace = canvas.beginPath()
        trace.moveTo(x, height - y)
        for x, y in others:
            trace.lineTo(x, height - y)
        if path.fill is not None:
            canvas.setFillGray(path.fill)
            trace.close()
        canvas.drawPath(trace, stroke=int(path.weight > 0), fill=int(path.fill is not None))
    canvas.restoreState()


def _draw_rules(canvas: Canvas, rules: list[Rule], height: float) -> None:
    for rule in rules:
        canvas.setLineWidth(rule.weight)
        canvas.setStrokeGray(rule.grey)
        canvas.line(rule.x1, height - rule.y1, rule.x2, height - rule.y2)


def _draw_texts(canvas: Canvas, page: Page, height: float) -> None:
    writing = canvas.beginText()
    grey = -1.0
    for text in page.texts:
        if text.type.grey != grey:
            grey = text.type.grey
            writing.setFillGray(grey)
        x = text.x
        for face, piece in runs(text.text, text.type.face):
            writing.setTextOrigin(x, height - text.y)
            writing.setFont(register(face), text.type.size)
            writing.textOut(piece)
            x += width(piece, face, text.type.size)
    canvas.drawText(writing)
