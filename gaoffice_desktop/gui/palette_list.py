"""The list under the palette's box; it never takes the focus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gaoffice_desktop.gui.icons import picture
from gaoffice_desktop.gui.palette_entries import Entry
from gaoffice_desktop.gui.theme import tokens

ENTRY = Qt.ItemDataRole.UserRole


class Line(QStyledItemDelegate):
    """Icon, title, detail in grey, shortcut at the right."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All lines are of one height."""
        return QSize(200, tokens().px(34))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one line."""
        entry: Entry = index.data(ENTRY)
        now = tokens()
        area = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = now.selection_text if chosen else now.text
        painter.save()
        if chosen:
            painter.fillRect(area, QColor(now.selection))
            painter.fillRect(QRect(area.topLeft(), QSize(now.px(4), area.height())), now.focus)
        side = now.px(18)
        spot = QRect(area.left() + now.px(14), area.center().y() - side // 2, side, side)
        painter.drawPixmap(spot, picture(entry.icon, ink, side))
        metrics = painter.fontMetrics()
        room = area.adjusted(now.px(42), 0, -now.px(12), 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        quiet = QColor(ink if chosen else now.subtle)
        if entry.shortcut:
            painter.setPen(quiet)
            painter.drawText(room, int(middle | Qt.AlignmentFlag.AlignRight), entry.shortcut)
            room.setRight(room.right() - metrics.horizontalAdvance(entry.shortcut) - now.px(12))
        painter.setPen(QColor(ink))
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(middle), title)
        room.setLeft(room.left() + metrics.horizontalAdvance(title) + now.px(12))
        if entry.detail and room.width() > now.px(40):
            painter.setPen(quiet)
            detail = metrics.elidedText(entry.detail, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, int(middle), detail)
        painter.restore()


class Results(QListWidget):
    """A child of the window, so that it hangs over the screen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette_results")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegate(Line(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("찾은 항목"))
        self.hide()

    def fill(self, entries: Sequence[Entry]) -> None:
        """Show these entries."""
        self.clear()
        for entry in entries:
            item = QListWidgetItem(entry.title, self)
            item.setData(ENTRY, entry)
            spoken = ", ".join(part for part in (entry.title, entry.detail, entry.shortcut) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)

    def entry_of(self, item: QListWidgetItem) -> Entry:
        """Return what a line stands for."""
        return item.data(ENTRY)
