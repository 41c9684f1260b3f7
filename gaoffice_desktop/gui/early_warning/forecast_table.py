"""The lines of a forecast: each topic's same month in past years side by side, and the range."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QTableView

from gaoffice_desktop.early_warning.forecasts import telling
from gaoffice_desktop.early_warning.forecasts.facts import Line
from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.sentences import Sentence, say

Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 32
_LEAST_HEIGHT = 220
_LEAST_WIDTH = 320
_NAME_WIDTH, _YEAR_WIDTH, _RANGE_WIDTH, _LATE_WIDTH = 150, 60, 110, 88
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_NO_NAME = say("정하지 않음")
_WHOLE = say("합계")


class LineModel(QAbstractTableModel):
    """The lines in their order, the sum of all first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = ""
        self.lines: tuple[Line, ...] = ()
        self.years: tuple[int, ...] = ()

    def show_lines(self, title: str, whole: Line, lines: Sequence[Line]) -> None:
        """Show other lines beneath their sum."""
        self.beginResetModel()
        self.title = title
        self.lines = (whole, *lines)
        self.years = tuple(one.year for one in whole.years)
        self.endResetModel()

    def name_of(self, line: Line) -> str:
        """Return what a line is called."""
        if line is self.lines[0]:
            return spoken(_WHOLE)
        name: Sentence | str = line.name or _NO_NAME
        if line.gone:
            return spoken(say("{name}(지금은 없음)", name=name))
        return spoken(say("{name} ↑ 늘어남", name=name) if line.risen else name)

    def text(self, line: Line, column: int) -> str:
        """Return what stands in a cell."""
        if column == 0:
            return self.name_of(line)
        if column <= len(self.years):
            return f"{line.years[column - 1].count:,}"
        if column == len(self.years) + 1:
            return spoken(telling.range_said(line.expected))
        late = line.late
        return f"{late.part:,} / {late.whole:,}" if late.whole else telling.NO_VALUE

    def heading(self, column: int) -> str:
        """Return what stands above a column."""
        if column == 0:
            return self.title
        if column <= len(self.years):
            return spoken(say("{year}년", year=self.years[column - 1]))
        return spoken(say("예상 범위") if column == len(self.years) + 1 else say("늦은 처리"))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The name, the years, the range, what was late."""
        return 0 if parent.isValid() else len(self.years) + 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if section == 0 else _RIGHT
        return self.heading(section) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell; a screen reader hears the whole line's name before its number."""
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(line, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if column == 0 else _RIGHT
        if role == Qt.ItemDataRole.FontRole and index.row() == 0:
            return theme().font(bold=True)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.name_of(line) if column == 0 else self._told(line, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = self.name_of(line)
            return name if column == 0 else f"{name} {self._told(line, column)}"
        return None

    def _told(self, line: Line, column: int) -> str:
        if column == len(self.years) + 2:
            return f"{self.heading(column)} {spoken(telling.part_said(line.late))}"
        return f"{self.heading(column)} {self.text(line, column)}"


class LineTable(QObject):
    """Wires a view: the line that the keyboard stands on is shown beside it."""

    chosen = Signal(object)
    """The ``Line`` on which the keyboard stands."""
    opened = Signal(object)
    """The ``Line`` on which Enter was pressed."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self.view = view
        self.model = LineModel(self)
        view.setModel(self.model)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        view.selectionModel().currentRowChanged.connect(self._on_current)
        view.activated.connect(self._on_activated)
        self._viewport = view.viewport()
        self._viewport.installEventFilter(self)
        theme().changed.connect(self._size)
        self._size()

    def show_lines(self, title: str, whole: Line, lines: Sequence[Line]) -> None:
        """Show other lines; the keyboard stays on the same one where it is still there."""
        before = self.current()
        self.model.show_lines(title, whole, lines)
        self.view.setAccessibleName(title)
        self._size()
        codes = [line.code for line in self.model.lines]
        row = codes.index(before.code) if before is not None and before.code in codes else 0
        self.view.setCurrentIndex(self.model.index(row, 0))
        self._on_current()

    def current(self) -> Line | None:
        """Return the line on which the keyboard stands."""
        row = self.view.currentIndex().row()
        return self.model.lines[row] if 0 <= row < len(self.model.lines) else None

    def _on_current(self, *_: object) -> None:
        line = self.current()
        if line is not None:
            self.chosen.emit(line)

    def _on_activated(self, index: QModelIndex) -> None:
        if index.row() > 0:
            self.opened.emit(self.model.lines[index.row()])

    def _size(self) -> None:
        now, header = tokens(), self.view.horizontalHeader()
        self.view.verticalHeader().setDefaultSectionSize(now.px(ROW_HEIGHT))
        self.view.setMinimumHeight(now.px(_LEAST_HEIGHT))
        metrics = QFontMetrics(theme().font(bold=True))
        last = self.model.columnCount() - 1
        for column in range(1, last + 1):
            wide = {last: _LATE_WIDTH, last - 1: _RANGE_WIDTH}.get(column, _YEAR_WIDTH)
            texts = [self.model.heading(column)]
            texts += [self.model.text(line, column) for line in self.model.lines[:60]]
            needed = max(map(metrics.horizontalAdvance, texts)) + now.px(22)
            header.resizeSection(column, max(now.px(wide), needed))
        self.view.setMinimumWidth(now.px(_LEAST_WIDTH))
        self._fill()

    def needed_width(self) -> int:
        """Return the width at which no number is out of sight."""
        header = self.view.horizontalHeader()
        figures = sum(header.sectionSize(at) for at in range(1, self.model.columnCount()))
        bar = self.view.verticalScrollBar().sizeHint().width()
        return tokens().px(_NAME_WIDTH) + figures + bar

    def _fill(self) -> None:
        """Give the names what the figures leave, and never less than a name takes."""
        header = self.view.horizontalHeader()
        if not self.model.columnCount():
            return
        taken = sum(header.sectionSize(at) for at in range(1, self.model.columnCount()))
        left = self.view.viewport().width() - taken
        header.resizeSection(0, max(tokens().px(_NAME_WIDTH), left))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the names readable when the window changes."""
        if watched is self._viewport and event.type() == QEvent.Type.Resize:
            self._fill()
        return super().eventFilter(watched, event)
