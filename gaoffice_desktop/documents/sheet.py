"""A sheet being filled from top to bottom, page after page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from gaoffice_desktop.documents.layout import (
    MM,
    Align,
    Box,
    Imprint,
    Layout,
    Page,
    Rule,
    Type,
    fit,
)
from gaoffice_desktop.documents.tables import THICK, THIN, Band, Setter, Table

PageMark = Callable[["Sheet", Page, int, int], None]
"""Draws what stands at a page's edge: (sheet, page, its number from 1, how many there are)."""


@dataclass(frozen=True, slots=True)
class Margins:
    """Millimetres; the regulation leaves them to the office (default of the word processor)."""

    top: float = 15
    bottom: float = 15
    left: float = 20
    right: float = 20


class Sheet:
    """Collects the marks of a paper; ``finish`` returns its layout."""

    def __init__(
        self,
        size: tuple[float, float],
        imprint: Imprint,
        margins: Margins | None = None,
        *,
        page_mark: PageMark | None = None,
    ) -> None:
        margins = margins or Margins()
        self.size = size
        self.imprint = imprint
        self.left = margins.left * MM
        self.right = size[0] - margins.right * MM
        self.top = margins.top * MM
        self.bottom = size[1] - margins.bottom * MM
        self.pages: list[Page] = [Page()]
        self.y = self.top
        self._page_mark = page_mark

    @property
    def page(self) -> Page:
        """The page being filled."""
        return self.pages[-1]

    @property
    def width(self) -> float:
        """The distance between the margins."""
        return self.right - self.left

    @property
    def room(self) -> float:
        """What is left of this page."""
        return self.bottom - self.y

    def new_page(self) -> None:
        """Go on at the top of the next page."""
        self.pages.append(Page())
        self.y = self.top

    def keep(self, height: float) -> None:
        """Turn the page unless this much room is left on it."""
        if self.room < height - 0.01 and self.y > self.top:
            self.new_page()

    def gap(self, millimetres: float) -> None:
        """Leave room, but never at the top of a page."""
        if self.y > self.top:
            self.y += millimetres * MM

    def text(
        self,
        text: str,
        type_: Type,
        align: Align = Align.LEFT,
        *,
        indent: float = 0,
        least: float = 0,
    ) -> None:
        """Set a paragraph over the whole width, turning pages between lines."""
        fitted = fit(text, type_, self.width - indent, least=least)
        height = fitted.type.line_height
        for line in fitted.lines:
            self.keep(height)
            box = Box(self.left + indent, self.y, self.width - indent, height)
            self.page.put([line], fitted.type, box, align)
            self.y += height

    def item(self, mark: str, text: str, type_: Type, *, hang: float = 5 * MM) -> None:
        """Set a numbered or starred item whose lines stand clear of its mark."""
        fitted = fit(text, type_, self.width - hang)
        height = type_.line_height
        for number, line in enumerate(fitted.lines):
            self.keep(height)
            if number == 0:
                self.page.put([mark], type_, Box(self.left, self.y, hang, height))
            box = Box(self.left + hang, self.y, self.width - hang, height)
            self.page.put([line], type_, box)
            self.y += height

    def line(self, left: str, right: str, type_: Type, *, right_type: Type | None = None) -> None:
        """Set two texts on one line, at both edges."""
        right_type = right_type or type_
        height = max(type_.line_height, right_type.line_height)
        self.keep(height)
        share = fit(right, right_type, self.width * 0.7, least=6)
        room = Box(self.left, self.y, self.width, height)
        self.page.put(share.lines[:1], share.type, room, Align.RIGHT)
        left_fit = fit(left, type_, self.width * 0.55, least=6, most_lines=1)
        self.page.put(left_fit.lines, left_fit.type, room)
        self.y += height

    def table(self, table: Table) -> None:
        """Set a table; its head repeats on each page it reaches."""
        setter = Setter(table, self.width)
        head = setter.bands(table.head)
        head_height = sum(band.height for band in head)
        waiting = list(reversed(setter.bands(table.rows)))
        first_height = waiting[-1].height if waiting else 0
        self.keep(min(head_height + first_height, self.bottom - self.top))
        start = self._open(setter, head)
        untouched = True
        while waiting:
            band = waiting.pop()
            fits = band.height <= self.room + 0.01
            parts = None if fits else self._parts(setter, band, head_height)
            # A band of tied rows taller than a page can't be helped: strays() will name it.
            hopeless = untouched and start <= self.top + 0.01 and parts is None
            if fits or hopeless:
                self._draw(setter, band, first=untouched)
                untouched = False
                continue
            if parts is None:
                waiting.append(band)
            else:
                self._draw(setter, parts[0], first=untouched)
                waiting.append(parts[1])
            self._close(start)
            self.new_page()
            start, untouched = self._open(setter, head), True
        self._close(start)

    def _parts(self, setter: Setter, band: Band, head_height: float) -> tuple[Band, Band] | None:
        if band.height <= self.bottom - self.top - head_height:
            return None  # it stays whole on the next page
        return setter.split(band, self.room)

    def _open(self, setter: Setter, head: list[Band]) -> float:
        start = self.y
        for number, band in enumerate(head):
            self._draw(setter, band, first=number == 0)
        if head:
            self.page.rules.append(Rule(self.left, self.y, self.right, self.y, THIN * 2))
        return start

    def _draw(self, setter: Setter, band: Band, *, first: bool) -> None:
        if not first:
            self.page.rules.append(Rule(self.left, self.y, self.right, self.y, THIN))
        setter.draw(self.page, band, self.left, self.y)
        self.y += band.height

    def _close(self, start: float) -> None:
        for y in (start, self.y):
            self.page.rules.append(Rule(self.left, y, self.right, y, THICK, 0))

    def finish(self) -> Layout:
        """Mark the pages' edges, now that their number is known, and return the layout."""
        if self._page_mark is not None:
            for number, page in enumerate(self.pages, start=1):
                self._page_mark(self, page, number, len(self.pages))
        return Layout(self.size, self.imprint, tuple(self.pages))
