"""A table over pages of lines in memory, for its tests."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QTableView

from gaoffice_desktop.gui.page_columns import LOADING, Column, IdRole
from gaoffice_desktop.gui.page_table import PageTable
from gaoffice_desktop.shared.errors import Unavailable
from gaoffice_desktop.shared.sentences import say


@dataclass(frozen=True)
class Line:
    id: int
    title: str


@dataclass(frozen=True)
class Query:
    text: str = ""
    descending: bool = False


class Store:
    """Rows in memory behind the same three questions; counts what it is asked."""

    def __init__(self, desk, count: int) -> None:
        self.desk = desk
        self.lines = {n: Line(n, f"민원 {n}") for n in range(1, count + 1)}
        self.asked: list[list[int]] = []
        self.broken = False

    def _ids(self, _seat, query: Query) -> array[int]:
        if self.broken:
            raise Unavailable(say("자료 파일이 사용 중입니다."))
        found = (n for n, line in self.lines.items() if query.text in line.title)
        return array("q", sorted(found, reverse=query.descending))

    def _rows(self, _seat, ids: Sequence[int]) -> tuple[Line, ...]:
        if self.broken:
            raise Unavailable(say("자료 파일이 사용 중입니다."))
        return tuple(self.lines[n] for n in ids if n in self.lines)

    async def first_page(self, query: Query, size: int) -> Sequence[Line]:
        ids = await self.desk.ask(self._ids, query)
        return await self.desk.ask(self._rows, ids[:size])

    async def ids(self, query: Query) -> array[int]:
        return await self.desk.ask(self._ids, query)

    async def rows(self, ids: Sequence[int]) -> Sequence[Line]:
        self.asked.append(list(ids))
        return await self.desk.ask(self._rows, ids)


COLUMNS = (
    Column[Line]("id", say("접수번호"), lambda line: str(line.id), sort_key="id"),
    Column[Line](
        "title", say("제목"), lambda line: line.title, accessible=lambda line: f"{line.title}번"
    ),
)


def make(desk, count: int, parent=None) -> tuple[PageTable[Line], Store]:
    store = Store(desk, count)
    table = PageTable(
        desk,
        store,
        COLUMNS,
        lambda line: line.id,
        sorted_query=lambda query, key, descending: replace(query, descending=descending),
        parent=parent,
    )
    return table, store


def shown(qtbot, desk) -> QTableView:
    """A view of a thousand lines, with its ``table`` and ``store``."""
    view = QTableView()
    qtbot.addWidget(view)
    view.resize(500, 400)
    table, store = make(desk, 1000, parent=view)
    view.setModel(table)
    view.store = store
    view.table = table
    view.show()
    table.show_query(Query())
    return view


def text(table: PageTable[Line], row: int, column: int = 1) -> str:
    return table.data(table.index(row, column))


def seen(qtbot, table: PageTable[Line], row: int) -> str:
    """What a cell says in the end, asked for as a view does."""
    qtbot.waitUntil(lambda: text(table, row) != LOADING)
    return text(table, row)


def select(view, rows: Sequence[int]) -> None:
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    view.selectionModel().clear()
    for row in rows:
        view.selectionModel().select(view.table.index(row, 0), flags)


def selected_ids(view) -> list[int]:
    return sorted(index.data(IdRole) for index in view.selectionModel().selectedRows())
