"""Paints a line of the alarm panel: the petition, how loud, the badge, how long is left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gaoffice_desktop.early_warning.alarms.facts import PRIORITY_LABELS, Alarm, Dunning, Priority
from gaoffice_desktop.gui.early_warning.rows import Heading, Row, title_of
from gaoffice_desktop.gui.early_warning.words import Scene, line
from gaoffice_desktop.gui.page_columns import BadgeRole, RowRole
from gaoffice_desktop.gui.theme import Tokens, theme, tokens
from gaoffice_desktop.gui.widgets.deadline_badge import badge_size, paint_badge
from gaoffice_desktop.gui.words import spoken

_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_INSET = 10


class LinePainter(QStyledItemDelegate):
    """Two rows of words for a line, one for a heading."""

    def __init__(self, scene: Callable[[], Scene], parent: QWidget) -> None:
        super().__init__(parent)
        self._scene = scene
        self._tokens: Tokens | None = None
        self._made = (0, 0, 0)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Leave room for the words at this zoom."""
        row: Row = index.data(RowRole)
        heading, one, two = self._heights()
        if isinstance(row, Heading):
            return QSize(0, heading)
        return QSize(0, two if isinstance(row, (Alarm, Dunning)) else one)

    def _heights(self) -> tuple[int, int, int]:
        """Of a heading, of one row of words and of two: worked out once for each zoom."""
        now = tokens()
        if now is not self._tokens:
            self._tokens = now
            height = QFontMetricsF(theme().font(bold=True)).height()
            row, around = height + now.px(6), now.px(14)
            self._made = (
                round(height) + now.px(10), round(row) + around, round(2 * row) + around
            )  # fmt: skip
        return self._made

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the ground as the style does, then the words on it."""
        row: Row = index.data(RowRole)
        painter.save()
        if isinstance(row, Heading):
            self._paint_heading(painter, QRectF(option.rect), row)
        else:
            self.initStyleOption(option, index)
            option.text = ""
            view: QWidget = option.widget
            view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, view)
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_line(painter, QRectF(option.rect), row, index, chosen=chosen)
        painter.restore()

    def _paint_heading(self, painter: QPainter, room: QRectF, row: Heading) -> None:
        now = tokens()
        painter.fillRect(room, QColor(now.table_head))
        painter.setPen(QColor(now.text))
        painter.setFont(theme().font(9.75, bold=True))
        inset = now.px(_INSET)
        painter.drawText(room.adjusted(inset, 0, -inset, 0), int(_MIDDLE), spoken(row.said))

    def _paint_line(
        self,
        painter: QPainter,
        room: QRectF,
        row: Row,
        index: QModelIndex | QPersistentModelIndex,
        *,
        chosen: bool,
    ) -> None:
        now = tokens()
        ink = QColor(now.selection_text if chosen else now.text)
        painter.setPen(QColor(now.divider))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        inset, pad = now.px(_INSET), now.px(7)
        inner = room.adjusted(inset, pad, -inset, -pad)
        badge = index.data(BadgeRole)
        first, second = QRectF(inner), QRectF(inner)
        if badge is not None:
            first.setHeight(inner.height() / 2)
            second.setTop(first.bottom())
        bold = theme().font(bold=True)
        painter.setPen(ink)
        if isinstance(row, Alarm):
            first.setRight(first.right() - self._paint_priority(painter, first, row, ink))
        _paint_words(painter, first, spoken(title_of(row)), bold)
        if badge is not None:
            small = theme().font(10, bold=True)
            paint_badge(painter, second, badge, small)
            second.setLeft(second.left() + badge_size(badge, small).width() + now.px(8))
            painter.setPen(ink if chosen else QColor(now.subtle))
            _paint_words(painter, second, self._beside(row), theme().font(10))

    def _paint_priority(self, painter: QPainter, room: QRectF, alarm: Alarm, ink: QColor) -> float:
        """Write 상, 중 or 하 at the right; return how much room it took."""
        font = theme().font(bold=alarm.priority is not Priority.LOW)
        word = spoken(PRIORITY_LABELS[alarm.priority])
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(room, int(_RIGHT), word)
        return QFontMetricsF(font).horizontalAdvance(word) + tokens().px(10)

    def _beside(self, row: Row) -> str:
        if isinstance(row, Alarm):
            return spoken(line(row, self._scene()))
        return row.department if isinstance(row, Dunning) else ""


def _paint_words(painter: QPainter, room: QRectF, words: str, font: QFont) -> None:
    painter.setFont(font)
    shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(_MIDDLE), shown)
