"""The report's table: a desk a line, an hour a column, a number and a bar in each cell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from gaoffice_desktop.gui.early_warning.history_report import (
    DeskLoad,
    HourLoad,
    hour_said,
    hours_shown,
    largest_hour,
    worst_said,
)
from gaoffice_desktop.gui.page_columns import CENTER, LEFT
from gaoffice_desktop.gui.petitions.board_table import SHARE_ROLE, ShareDelegate
from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.gui.words import spoken

Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 38
_DESK_WIDTH, _COUNT_WIDTH, _WORST_WIDTH, _HOUR_WIDTH = 140, 84, 210, 58
_DESK, _WORST, _FIXED = 0, 3, 4
"""The columns before the hours: desk, interruptions, quiet ones, the busiest hour."""


class ReportModel(QAbstractTableModel):
    """Some dozen desks at most."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desks: tuple[DeskLoad, ...] = ()
        self.hours = hours_shown(())
        self._limit = 0
        self._largest = 0

    def show_desks(self, desks: Sequence[DeskLoad], limit: int) -> None:
        """Show other desks; ``limit`` is how many interruptions an hour the office wants."""
        self.beginResetModel()
        self.desks = tuple(desks)
        self.hours = hours_shown(desks)
        self._limit, self._largest = limit, largest_hour(desks)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many desks there are."""
        return 0 if parent.isValid() else len(self.desks)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The desk's totals, and a column for each hour."""
        return 0 if parent.isValid() else _FIXED + len(self.hours)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _align(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section >= _FIXED:
            return self.tr("{hour}시").replace("{hour}", str(self.hours[section - _FIXED]))
        return (
            self.tr("창구"),
            self.tr("화면에 뜸"),
            self.tr("조용히"),
            self.tr("가장 많은 한 시간"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell; a screen reader hears the desk, the hour and all of its numbers."""
        if not index.isValid() or index.row() >= len(self.desks):
            return None
        desk, column = self.desks[index.row()], index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _align(column)
        if column >= _FIXED:
            return self._hour(desk, self.hours[column - _FIXED], role)
        text = (
            desk.desk,
            f"{desk.interruptions:,}",
            f"{desk.quiet:,}",
            spoken(worst_said(desk.worst, self._limit)),
        )[column]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{desk.desk} {self.headerData(column, Qt.Orientation.Horizontal)} {text}"
        return None

    def _hour(self, desk: DeskLoad, hour: int, role: int) -> Any:
        load = desk.hours.get(hour, HourLoad())
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{load.interruptions:,}" if load.interruptions or load.quiet else ""
        if role == SHARE_ROLE:
            return load.interruptions / self._largest if load.interruptions else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return spoken(hour_said(load))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self.tr("{hour}시").replace("{hour}", str(hour))
            return f"{desk.desk} {title} {spoken(hour_said(load))}"
        return None


def _align(column: int) -> Qt.AlignmentFlag:
    return LEFT if column in (_DESK, _WORST) else CENTER


class ReportTable(QObject):
    """Wires a view: numbers, and bars that are as long as the number is large."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self.view = view
        self.model = ReportModel(self)
        self._bars = ShareDelegate(view)
        view.setModel(self.model)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        theme().changed.connect(self._size)
        self._size()

    def show_desks(self, desks: Sequence[DeskLoad], limit: int) -> None:
        """Show other desks; the keyboard stays in its place."""
        at = self.view.currentIndex()
        row, column = max(at.row(), 0), max(at.column(), 0)
        self.model.show_desks(desks, limit)
        for hour in range(_FIXED, self.model.columnCount()):
            self.view.setItemDelegateForColumn(hour, self._bars)
        self._size()
        if self.model.rowCount():
            row = min(row, self.model.rowCount() - 1)
            self.view.setCurrentIndex(self.model.index(row, column))

    def _size(self) -> None:
        now = tokens()
        self.view.verticalHeader().setDefaultSectionSize(now.px(ROW_HEIGHT))
        header = self.view.horizontalHeader()
        fixed = (_DESK_WIDTH, _COUNT_WIDTH, _COUNT_WIDTH, _WORST_WIDTH)
        for at in range(self.model.columnCount()):
            header.resizeSection(at, now.px(fixed[at] if at < _FIXED else _HOUR_WIDTH))
