"""The board's figures by department or by handler: sorted by keyboard, each cell opens its rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from gaoffice_desktop.gui.petitions.board_cards import paint_bar
from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.board_facts import (
    MEASURE_LABELS,
    Figure,
    FigureUnit,
    Group,
    Measure,
)
from gaoffice_desktop.petitions.board_rules import as_of_said, fraction_said, value_said
from gaoffice_desktop.shared.sentences import say

Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 34
_LEAST_HEIGHT = 200
SHARE_ROLE = Qt.ItemDataRole.UserRole + 1
_NAME_WIDTH, _WIDTH, _SHARE_WIDTH = 150, 76, 168
_NO_NAME = say("정하지 않음")
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class GroupModel(QAbstractTableModel):
    """Some hundred groups at most, in the order of one column."""

    def __init__(self, title: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.measures = tuple(Measure)
        self.groups: tuple[Group, ...] = ()
        self.column, self.descending = 0, False

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show other groups in the order that was chosen."""
        self.beginResetModel()
        self.groups = tuple(groups)
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the groups into the order of a column; what has no value stands last."""
        self.layoutAboutToBeChanged.emit()
        self.column, self.descending = column, order == Qt.SortOrder.DescendingOrder
        self._arrange()
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        # Nobody's petitions stand at the end, whatever the order.
        named = sorted(
            (group for group in self.groups if group.id), key=self._key, reverse=self.descending
        )
        self.groups = (*named, *(group for group in self.groups if not group.id))

    def _key(self, group: Group) -> Any:
        if self.column == 0:
            return group.name
        figure = group.figure(self.measures[self.column - 1])
        value = figure.value if _is_quotient(figure) else figure.numerator
        if value is None:
            value = float("-inf") if self.descending else float("inf")
        return value

    def figure_at(self, index: Index) -> Figure | None:
        """Return the figure of a cell; the name stands for all that is open."""
        if not index.isValid() or index.row() >= len(self.groups):
            return None
        measure = self.measures[max(index.column() - 1, 0)]
        return self.groups[index.row()].figure(measure)

    def name_at(self, row: int) -> str:
        """Return the name of a group."""
        return self.groups[row].name or spoken(_NO_NAME)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many groups there are."""
        return 0 if parent.isValid() else len(self.groups)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The name, and a column for each measure."""
        return 0 if parent.isValid() else 1 + len(self.measures)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == 0:
            return self._title
        # Two short lines: the name of a department needs the width more than a heading does.
        return spoken(MEASURE_LABELS[self.measures[section - 1]]).replace(" ", "\n", 1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell; a screen reader hears the group, the figure and its moment."""
        figure = self.figure_at(index)
        if figure is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if index.column() == 0 else _RIGHT
        name = self.name_at(index.row())
        if index.column() == 0:
            told = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return name if role in told else None
        if role == Qt.ItemDataRole.DisplayRole:
            return _written(figure)
        if role == SHARE_ROLE and figure.unit is FigureUnit.SHARE:
            return figure.value
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{spoken(fraction_said(figure))} · {spoken(as_of_said(figure))}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (name, figure.label, value_said(figure), fraction_said(figure))
            return " ".join(map(spoken, parts))
        return None


class ShareDelegate(QStyledItemDelegate):
    """Paints a bar beneath the words of a share."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell as ever and the bar at its foot."""
        super().paint(painter, option, index)
        share = index.data(SHARE_ROLE)
        if share is None:
            return
        side, height = tokens().px(6), tokens().px(5)
        room = QRectF(option.rect)
        top = room.bottom() - height - 2
        bar = QRectF(room.left() + side, top, room.width() - 2 * side, height)
        paint_bar(painter, bar, share)


class GroupTable(QObject):
    """Wires a view: Enter opens the rows of a cell, Shift+Enter sorts by its column."""

    opened = Signal(object, str)
    """The ``Figure`` of a cell and the name of its group."""

    def __init__(self, view: QTableView, title: str) -> None:
        super().__init__(view)
        self.view = view
        self.model = GroupModel(title, self)
        view.setModel(self.model)
        view.setItemDelegateForColumn(
            1 + self.model.measures.index(Measure.ON_TIME), ShareDelegate(view)
        )
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = view.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.sectionClicked.connect(self.sort_by)
        view.activated.connect(self._on_activated)
        view.installEventFilter(self)
        self._viewport = view.viewport()
        self._viewport.installEventFilter(self)
        theme().changed.connect(self._size)
        self._size()
        self._show_order()

    def _size(self) -> None:
        self.view.verticalHeader().setDefaultSectionSize(tokens().px(ROW_HEIGHT))
        # Where the cards take the window, it scrolls: a table without lines would be no table.
        self.view.setMinimumHeight(tokens().px(_LEAST_HEIGHT))
        header = self.view.horizontalHeader()
        header.setMinimumSectionSize(tokens().px(48))
        # Qt's own hint keeps the place of an arrow on every heading: too much for twelve.
        metrics = QFontMetrics(theme().font(bold=True))
        for at, measure in enumerate(self.model.measures, 1):
            wide = _SHARE_WIDTH if measure is Measure.ON_TIME else _WIDTH
            title = self.model.headerData(at, Qt.Orientation.Horizontal)
            needed = max(map(metrics.horizontalAdvance, title.split("\n"))) + tokens().px(26)
            header.resizeSection(at, max(tokens().px(wide), needed))
        self._fill()

    def _fill(self) -> None:
        """Give the names what the figures leave, and never less than a name takes."""
        header = self.view.horizontalHeader()
        taken = sum(header.sectionSize(at) for at in range(1, self.model.columnCount()))
        left = self.view.viewport().width() - taken
        header.resizeSection(0, max(tokens().px(_NAME_WIDTH), left))

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show other figures; the keyboard stays on the same group and column."""
        current = self.view.currentIndex()
        at = current.row() if current.isValid() else -1
        id_ = self.model.groups[at].id if 0 <= at < len(self.model.groups) else None
        self.model.show_groups(groups)
        ids = [group.id for group in self.model.groups]
        if ids:
            row = ids.index(id_) if id_ in ids else 0
            self.view.setCurrentIndex(self.model.index(row, max(current.column(), 0)))

    def sort_by(self, column: int) -> None:
        """Sort by a column: names from the first, numbers from the largest; again: turned round."""
        model = self.model
        descending = not model.descending if column == model.column else column > 0
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        current = self.view.currentIndex()
        id_ = model.groups[current.row()].id if current.isValid() else None
        model.sort(column, order)
        ids = [group.id for group in model.groups]
        if id_ in ids:
            self.view.setCurrentIndex(model.index(ids.index(id_), current.column()))
        self._show_order()

    def _show_order(self) -> None:
        order = (
            Qt.SortOrder.DescendingOrder if self.model.descending else Qt.SortOrder.AscendingOrder
        )
        self.view.horizontalHeader().setSortIndicator(self.model.column, order)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sort where the keyboard is, for headers take no keys; keep the names readable."""
        if watched is self._viewport:
            if event.type() == QEvent.Type.Resize:
                self._fill()
            return False
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.sort_by(max(self.view.currentIndex().column(), 0))
            return True
        return super().eventFilter(watched, event)

    def _on_activated(self, index: QModelIndex) -> None:
        figure = self.model.figure_at(index)
        if figure is not None:
            self.opened.emit(figure, self.model.name_at(index.row()))


def _is_quotient(figure: Figure) -> bool:
    return figure.unit in (FigureUnit.SHARE, FigureUnit.DAYS)


def _written(figure: Figure) -> str:
    if figure.unit is FigureUnit.SHARE and figure.denominator:
        return f"{spoken(value_said(figure))} ({figure.numerator:,}/{figure.denominator:,})"
    if _is_quotient(figure):
        return spoken(value_said(figure))
    return f"{figure.numerator:,}"
