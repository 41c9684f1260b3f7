"""Ruled tables as Korean forms have them: thick rule above and below, thin ones inside, no
vertical rule at the outer edges, labels lightly tinted.

Cells may reach across columns and down rows. Rows that a cell ties together are one band;
a page ends between bands. A single row taller than the page is carried over line by line.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from gaoffice_desktop.documents.faces import Face
from gaoffice_desktop.documents.layout import MM, Align, Box, Fitted, Page, Rule, Tint, Type, fit

LABEL_TINT = 0.93
THICK = 1.1
THIN = 0.35


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell. ``least``, ``most_lines`` and ``hang`` are those of ``layout.fit``."""

    text: str = ""
    across: int = 1
    down: int = 1
    label: bool = False
    align: Align | None = None
    type: Type | None = None
    least: float = 0
    most_lines: int = 0
    hang: str = ""
    top: bool = False
    """Set from the top rather than in the middle: long texts."""


@dataclass(frozen=True, slots=True)
class Row:
    """Cells from left to right, and the least height in points."""

    cells: tuple[Cell, ...]
    height: float = 0


@dataclass(frozen=True, slots=True)
class Table:
    """Column widths as shares of the whole; ``head`` rows repeat on every page."""

    shares: tuple[float, ...]
    rows: Sequence[Row]
    head: tuple[Row, ...] = ()
    type: Type = field(default_factory=Type)
    label_type: Type = field(default_factory=lambda: Type(Face.SANS, 9.5))
    pad_x: float = 2 * MM
    pad_y: float = 1.1 * MM


@dataclass(frozen=True, slots=True)
class _Set:
    """A cell that has its place in a band and its lines."""

    cell: Cell
    row: int
    column: int
    fitted: Fitted


@dataclass(frozen=True, slots=True)
class Band:
    """Rows that stay together, with their heights."""

    cells: tuple[_Set, ...]
    heights: tuple[float, ...]

    @property
    def height(self) -> float:
        """All its rows together."""
        return sum(self.heights)


class Setter:
    """Sets one table in a given width."""

    def __init__(self, table: Table, width: float) -> None:
        self._table = table
        self.width = width
        whole = sum(table.shares)
        self._edges = [0.0]
        for share in table.shares:
            self._edges.append(self._edges[-1] + width * share / whole)

    def bands(self, rows: Sequence[Row]) -> list[Band]:
        """Break rows into bands and fit the text of every cell."""
        bands: list[Band] = []
        pending: list[Row] = []
        reach = 0
        for row in rows:
            pending.append(row)
            reach = max(reach - 1, *(cell.down - 1 for cell in row.cells))
            if reach == 0:
                bands.append(self._band(pending))
                pending = []
        if pending:
            raise ValueError("a cell reaches below the last row")
        return bands

    def _band(self, rows: Sequence[Row]) -> Band:
        taken: set[tuple[int, int]] = set()
        placed: list[_Set] = []
        for number, row in enumerate(rows):
            column = 0
            for cell in row.cells:
                while (number, column) in taken:
                    column += 1
                taken |= {
                    (number + down, column + across)
                    for down in range(cell.down)
                    for across in range(cell.across)
                }
                placed.append(_Set(cell, number, column, self._fit(cell, column)))
                column += cell.across
        if len(taken) != len(rows) * len(self._table.shares):
            raise ValueError("the cells of these rows do not fill the columns")
        heights = [row.height for row in rows]
        for item in sorted(placed, key=lambda item: item.cell.down):
            self._grow(heights, item)
        return Band(tuple(placed), tuple(heights))

    def _grow(self, heights: list[float], item: _Set) -> None:
        last = item.row + item.cell.down
        missing = self._need(item) - sum(heights[item.row : last])
        if missing > 0:
            heights[last - 1] += missing

    def _need(self, item: _Set) -> float:
        return item.fitted.height + 2 * self._table.pad_y

    def _fit(self, cell: Cell, column: int) -> Fitted:
        left, right = self._edges[column], self._edges[column + cell.across]
        room = right - left - 2 * self._table.pad_x
        return fit(
            cell.text,
            self._type(cell),
            room,
            least=cell.least,
            most_lines=cell.most_lines,
            hang=cell.hang,
        )

    def _type(self, cell: Cell) -> Type:
        return cell.type or (self._table.label_type if cell.label else self._table.type)

    def split(self, band: Band, room: float) -> tuple[Band, Band] | None:
        """Carry a single row over: what fits in ``room``, and the rest; ``None`` if neither."""
        if len(band.heights) > 1:
            return None
        inner = room - 2 * self._table.pad_y
        above, below, moved = [], [], False
        for item in band.cells:
            count = int(inner / item.fitted.type.line_height + 1e-6)
            if count < 1:
                return None
            moved = moved or len(item.fitted.lines) > count
            above.append(self._cut(item, slice(count)))
            below.append(self._cut(item, slice(count, None)))
        if not moved:
            return None
        return self._one_row(above, room), self._one_row(below, 0)

    @staticmethod
    def _cut(item: _Set, part: slice) -> _Set:
        fitted = item.fitted
        kept = Fitted(fitted.lines[part], fitted.type, fitted.indents[part])
        return _Set(item.cell, item.row, item.column, kept)

    def _one_row(self, items: list[_Set], height: float) -> Band:
        return Band(tuple(items), (max(height, *(self._need(item) for item in items)),))

    def draw(self, page: Page, band: Band, x: float, y: float) -> None:
        """Put a band on a page with its thin rules; the thick ones are the caller's."""
        tops = [y]
        for height in band.heights:
            tops.append(tops[-1] + height)
        for item in band.cells:
            box = Box(
                x + self._edges[item.column],
                tops[item.row],
                self._edges[item.column + item.cell.across] - self._edges[item.column],
                tops[item.row + item.cell.down] - tops[item.row],
            )
            self._draw_cell(page, item, box, last=tops[-1])

    def _draw_cell(self, page: Page, item: _Set, box: Box, last: float) -> None:
        if item.cell.label:
            page.tints.append(Tint(box, LABEL_TINT))
        if item.column:
            page.rules.append(Rule(box.x, box.y, box.x, box.bottom, THIN))
        if box.bottom < last - 0.01:
            page.rules.append(Rule(box.x, box.bottom, box.right, box.bottom, THIN))
        pad_x, pad_y = self._table.pad_x, self._table.pad_y
        room = Box(box.x + pad_x, box.y + pad_y, box.width - 2 * pad_x, box.height - 2 * pad_y)
        spare = 0.0 if item.cell.top else (room.height - item.fitted.height) / 2
        inner = Box(room.x, room.y + spare, room.width, room.height - spare)
        align = item.cell.align or (Align.CENTRE if item.cell.label else Align.LEFT)
        fitted = item.fitted
        page.put(fitted.lines, fitted.type, inner, align, indents=fitted.indents)
