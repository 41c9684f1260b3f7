"""A table of some hundred rows that are all in memory: lists in the settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from gaoffice_desktop.gui.theme import theme, tokens

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 32


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """A heading, the text of a row beneath it, and a width at 100 % (0: takes what is left)."""

    title: str
    text: Callable[[R], str]
    width: int = 0


class RowsTable(QAbstractTableModel, Generic[R]):
    """Shows rows through columns."""

    def __init__(self, columns: Sequence[Column[R]], view: QTableView) -> None:
        super().__init__(view)
        self.columns = tuple(columns)
        self.rows: tuple[R, ...] = ()
        self._view = view
        view.setModel(self)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for at, column in enumerate(self.columns):
            mode = header.ResizeMode.Interactive if column.width else header.ResizeMode.Stretch
            header.setSectionResizeMode(at, mode)
        theme().changed.connect(self._size)
        self._size()

    def _size(self) -> None:
        self._view.verticalHeader().setDefaultSectionSize(tokens().px(ROW_HEIGHT))
        for at, column in enumerate(self.columns):
            if column.width:
                self._view.setColumnWidth(at, tokens().px(column.width))

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show other rows; the selected line stays selected where the same row is still there."""
        chosen = self.chosen()
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()
        if chosen is not None and chosen in self.rows:
            self.choose(self.rows.index(chosen))

    def add_rows(self, rows: Sequence[R]) -> None:
        """Add rows at the end."""
        if not rows:
            return
        first = len(self.rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self.rows += tuple(rows)
        self.endInsertRows()

    def chosen(self) -> R | None:
        """Return the selected row."""
        at = self._view.currentIndex().row()
        return self.rows[at] if 0 <= at < len(self.rows) else None

    def choose(self, at: int) -> None:
        """Select a row and show it."""
        self._view.selectRow(at)
        self._view.scrollTo(self.index(at, 0))

    def choose_none(self) -> None:
        """Leave every row: something new is being typed."""
        self._view.selectionModel().clear()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text; what does not fit is read in its tool tip."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.text(self.rows[index.row()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title} {column.text(self.rows[index.row()])}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's heading."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None
