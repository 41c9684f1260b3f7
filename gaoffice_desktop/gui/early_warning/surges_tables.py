"""Tables that stand whole on their page: some dozen lines, badges, one column that grows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableView,
    QTableWidget,
    QWidget,
)

from gaoffice_desktop.gui.page_columns import ANSWERED, Column, RowRole, answer
from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.gui.widgets.deadline_badge import DeadlineDelegate
from gaoffice_desktop.gui.words import spoken

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 34
GROWN_AT_LEAST = 190
"""Of the column that grows, at 100 %."""
MOST_LINES = 8
"""More lines than this scroll inside their table."""


def _lines_height(view: QTableView, most: int) -> int:
    model = view.model()
    rows = model.rowCount() if model is not None else 0
    height = sum(view.rowHeight(row) for row in range(min(rows, most)))
    header = view.horizontalHeader()
    if not header.isHidden():
        height += header.sizeHint().height()
    return height + 2 * view.frameWidth()


class WholeTable(QTableView):
    """As high as its lines, so that the page scrolls and not each table in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.most_lines = MOST_LINES
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for the lines, and for no more."""
        return QSize(super().sizeHint().width(), _lines_height(self, self.most_lines))

    def minimumSizeHint(self) -> QSize:
        """Show every line."""
        return QSize(tokens().px(240), self.sizeHint().height())


class WholeLines(QTableWidget):
    """Facts in lines that wrap; as high as they are at this width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        """Ask for every line."""
        return QSize(tokens().px(300), _lines_height(self, self.rowCount()))

    def minimumSizeHint(self) -> QSize:
        """Show every line."""
        return QSize(tokens().px(220), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps other lines."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.resizeRowsToContents()
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Another zoom makes other lines."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.refit()

    def refit(self) -> None:
        """Measure anew after other lines were put in: once, not with each cell."""
        self.resizeRowsToContents()
        self.updateGeometry()


def size_columns(view: QTableView, columns: Sequence[Column[Any]]) -> None:
    """Give every column its width at this zoom; the one without a width takes what is left."""
    header = view.horizontalHeader()
    digit = theme().font().pointSizeF()
    for at, column in enumerate(columns):
        mode = header.ResizeMode.Interactive if column.width else header.ResizeMode.Stretch
        header.setSectionResizeMode(at, mode)
        if column.width:
            header.resizeSection(at, round(column.width * digit * 0.62) + tokens().px(16))


def hide_what_has_no_room(
    view: QTableView, columns: Sequence[Column[Any]], leave_away: Sequence[str], at_least: int
) -> None:
    """Leave columns away, the least asked for first, until the one that grows can be read."""
    header = view.horizontalHeader()
    at_of = {column.key: at for at, column in enumerate(columns)}
    for key in leave_away:
        header.setSectionHidden(at_of[key], False)
    widths = {
        column.key: header.sectionSize(at) for at, column in enumerate(columns) if column.width
    }
    room = view.viewport().width() - tokens().px(at_least)
    for key in leave_away:
        if sum(widths.values()) <= room:
            break
        del widths[key]
        header.setSectionHidden(at_of[key], True)


class WarningRows(QAbstractTableModel, Generic[R]):
    """Rows that are all in memory, shown through columns with badges; knows its view."""

    opened = Signal(object)
    """Enter or a double click on a row: the row."""

    def __init__(
        self,
        view: QTableView,
        columns: Sequence[Column[R]],
        key: Callable[[R], object],
        leave_away: Sequence[str] = (),
    ) -> None:
        """``key`` tells a row after a reload: the line stays on it.

        ``leave_away`` are columns that give way where the one that grows has no room, the
        least asked for first; the detail says what they say.
        """
        super().__init__(view)
        self._view = view
        self._columns = tuple(columns)
        self._key = key
        self._leave_away = tuple(leave_away)
        self._viewport = view.viewport()
        self.rows: tuple[R, ...] = ()
        view.setModel(self)
        for at, column in enumerate(self._columns):
            if column.badge is not None:
                view.setItemDelegateForColumn(at, DeadlineDelegate(view))
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        view.activated.connect(self._on_activated)
        self._viewport.installEventFilter(self)
        theme().changed.connect(self._size)
        self._size()

    def _size(self) -> None:
        self._view.verticalHeader().setDefaultSectionSize(tokens().px(ROW_HEIGHT))
        size_columns(self._view, self._columns)
        self._hide_what_has_no_room()
        self._view.updateGeometry()

    def _hide_what_has_no_room(self) -> None:
        hide_what_has_no_room(self._view, self._columns, self._leave_away, GROWN_AT_LEAST)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See how many columns another width has room for."""
        if watched is self._viewport and event.type() == QEvent.Type.Resize:
            self._hide_what_has_no_room()
        return False

    def show_rows(self, rows: Sequence[R]) -> None:
        """Show other rows; the line stays on the same row, else on the first."""
        current = self._view.currentIndex()
        at = current.row() if current.isValid() else -1
        key = self._key(self.rows[at]) if 0 <= at < len(self.rows) else None
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()
        keys = [self._key(row) for row in self.rows]
        if keys:
            self._view.setCurrentIndex(self.index(keys.index(key) if key in keys else 0, 0))
        self._view.updateGeometry()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer for a cell; what does not fit is read in its tip."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        column, row = self._columns[index.column()], self.rows[index.row()]
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.ToolTipRole and column.tip is None:
            return spoken(column.text(row))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.align
        return answer(column, row, role) if role in ANSWERED else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's heading."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return spoken(self._columns[section].title)
        return None

    def _on_activated(self, index: QModelIndex) -> None:
        if index.isValid() and index.row() < len(self.rows):
            self.opened.emit(self.rows[index.row()])
