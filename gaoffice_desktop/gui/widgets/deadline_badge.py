"""The badge of a deadline: shape, word and colour say the same thing.

Shapes are drawn, not written: the marks ✖ ▲ ‖ come out of some fonts as emoji or boxes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gaoffice_desktop.gui.page_columns import BadgeRole
from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.sentences import Sentence


class Badge(Protocol):
    """What a badge says; ``tone`` is one of overdue, today, soon, ample, quiet."""

    @property
    def tone(self) -> str:
        """Which of the theme's badge colours."""
        ...

    @property
    def mark(self) -> str:
        """Which shape: ✖ ! ▲ ● ✓ ‖ –."""
        ...

    @property
    def text(self) -> Sentence | str:
        """The words."""
        ...


def badge_size(badge: Badge, font: QFont) -> QSize:
    """Return how much room a badge takes."""
    metrics = QFontMetricsF(font)
    height = metrics.height() + tokens().px(4)
    width = metrics.horizontalAdvance(spoken(badge.text)) + height * 0.62 + tokens().px(22)
    return QSize(round(width), round(height))


def paint_badge(painter: QPainter, room: QRectF, badge: Badge, font: QFont) -> None:
    """Paint a badge at the left of ``room``, in its middle height."""
    back, front = (QColor(colour) for colour in getattr(tokens(), f"badge_{badge.tone}"))
    size = badge_size(badge, font)
    width = min(float(size.width()), room.width())
    pill = QRectF(room.left(), room.center().y() - size.height() / 2, width, size.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(back)
    painter.drawRoundedRect(pill, tokens().px(6), tokens().px(6))
    side = size.height() * 0.5
    left = pill.left() + tokens().px(8)
    _paint_mark(painter, QRectF(left, pill.center().y() - side / 2, side, side), badge.mark, front)
    words = QRectF(pill)
    words.setLeft(left + side + tokens().px(6))
    words.setRight(pill.right() - tokens().px(4))
    painter.setPen(front)
    painter.setFont(font)
    shown = QFontMetricsF(font).elidedText(
        spoken(badge.text), Qt.TextElideMode.ElideRight, words.width()
    )
    painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
    painter.restore()


class DeadlineDelegate(QStyledItemDelegate):
    """Paints the badge that a table answers for ``BadgeRole``; other cells as ever."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the cell's ground and selection as the style does, and the badge on it."""
        badge = index.data(BadgeRole)
        if badge is None:
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        view: QWidget = option.widget
        option.text = ""
        view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, view)
        room = QRectF(option.rect)
        inset = tokens().px(6)
        paint_badge(painter, room.adjusted(inset, 1, -inset, -1), badge, self._font(option))

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Leave room for the badge."""
        badge = index.data(BadgeRole)
        if badge is None:
            return super().sizeHint(option, index)
        return badge_size(badge, self._font(option)) + QSize(tokens().px(12), tokens().px(4))

    def _font(self, option: QStyleOptionViewItem) -> QFont:
        font = QFont(option.font)
        font.setBold(True)
        return font


class DeadlineBadge(QWidget):
    """The badge by itself, in a detail or a preview."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badge: Badge | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._on_theme_changed)

    def show_badge(self, badge: Badge | None, spoken_as: Sentence | str = "") -> None:
        """Show a badge (none: nothing); ``spoken_as`` is what a screen reader says."""
        self._badge = badge
        words = spoken(spoken_as) or (spoken(badge.text) if badge is not None else "")
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setVisible(badge is not None)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Be as large as the badge."""
        return badge_size(self._badge, self._font()) if self._badge is not None else QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the badge."""
        if self._badge is None:
            return
        painter = QPainter(self)
        paint_badge(painter, QRectF(self.rect()), self._badge, self._font())
        painter.end()

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


def _paint_mark(painter: QPainter, box: QRectF, mark: str, colour: QColor) -> None:
    painter.save()
    painter.setBrush(colour)
    pen = QPen(colour, box.width() * 0.2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    _SHAPES.get(mark, _dash)(
        painter, box.adjusted(*(box.width() * k for k in (0.1, 0.1, -0.1, -0.1)))
    )
    painter.restore()


def _cross(painter: QPainter, box: QRectF) -> None:
    painter.drawLine(box.topLeft(), box.bottomRight())
    painter.drawLine(box.topRight(), box.bottomLeft())


def _exclamation(painter: QPainter, box: QRectF) -> None:
    middle = box.center().x()
    painter.drawLine(QPointF(middle, box.top()), QPointF(middle, box.top() + box.height() * 0.6))
    painter.drawPoint(QPointF(middle, box.bottom()))


def _triangle(painter: QPainter, box: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    top = QPointF(box.center().x(), box.top())
    painter.drawPolygon(QPolygonF([top, box.bottomRight(), box.bottomLeft()]))


def _disc(painter: QPainter, box: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(box)


def _check(painter: QPainter, box: QRectF) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    start = QPointF(box.left(), box.center().y() + box.height() * 0.08)
    turn = QPointF(box.left() + box.width() * 0.38, box.bottom() - box.height() * 0.1)
    painter.drawPolyline(QPolygonF([start, turn, box.topRight()]))


def _bars(painter: QPainter, box: QRectF) -> None:
    for part in (0.28, 0.72):
        at = box.left() + box.width() * part
        painter.drawLine(QPointF(at, box.top()), QPointF(at, box.bottom()))


def _dash(painter: QPainter, box: QRectF) -> None:
    middle = box.center().y()
    painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))


_SHAPES: dict[str, Callable[[QPainter, QRectF], None]] = {
    "✖": _cross,
    "!": _exclamation,
    "▲": _triangle,
    "●": _disc,
    "✓": _check,
    "‖": _bars,
    "–": _dash,
}
