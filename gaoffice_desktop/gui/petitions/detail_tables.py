"""The tables of a petition's detail: sentences that wrap, one column that takes what is left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

from gaoffice_desktop.gui.theme import tokens
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.sentences import Sentence


class _RoomyLines(QStyledItemDelegate):
    """Leaves some air above and below: sentences that wrap must not run into each other."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Ask for the text and the air."""
        return super().sizeHint(option, index) + QSize(tokens().px(6), tokens().px(8))


def set_columns(table: QTableWidget, titles: Sequence[Sentence], *wide: int) -> None:
    """Give a table its columns; ``wide`` are those that share what is left."""
    table.setColumnCount(len(titles))
    table.setHorizontalHeaderLabels([spoken(title) for title in titles])
    table.verticalHeader().hide()
    table.setItemDelegate(_RoomyLines(table))
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column in range(len(titles)):
        header.setSectionResizeMode(
            column,
            QHeaderView.ResizeMode.Stretch
            if column in wide
            else QHeaderView.ResizeMode.ResizeToContents,
        )
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)


def fill(table: QTableWidget, rows: Sequence[Sequence[Sentence | str]]) -> None:
    """Put these lines into a table, from the top."""
    table.clearSpans()
    table.setRowCount(len(rows))
    table.setIconSize(QSize(tokens().px(16), tokens().px(16)))
    for at, row in enumerate(rows):
        for column, text in enumerate(row):
            table.setItem(at, column, QTableWidgetItem(spoken(text)))
    if rows:
        table.setCurrentCell(0, 0)


def say_empty(table: QTableWidget, reason: Sentence) -> None:
    """Say across a table why nothing stands in it."""
    table.setRowCount(1)
    table.setSpan(0, 0, 1, table.columnCount())
    table.setItem(0, 0, QTableWidgetItem(spoken(reason)))
