"""A chart on the screen: painted by the program, walked by the arrow keys, told in words."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gaoffice_desktop.gui.announce import announce
from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.plot_drawing import picture
from gaoffice_desktop.shared.plot_lying import lying_height
from gaoffice_desktop.shared.plot_shapes import Area, Canvas, Ink, Picture, Shape, Stroke, Word
from gaoffice_desktop.shared.plots import Plot, told, told_at

_POINTS = 9.75
_HEIGHT, _LEAST_WIDTH, _EDGE = 260, 280, 8
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class Chart(QWidget):
    """Shows a ``Plot``. Arrow keys, Home and End walk its places; Enter chooses one."""

    chosen = Signal(int)
    """The place that was clicked twice, or on which Enter was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot: Plot | None = None
        self.at: int | None = None
        """The place where the keyboard stands."""
        self._picture = Picture(())
        self._height = _HEIGHT
        self.setAccessibleName(self.tr("차트"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._on_theme_changed)

    # -- what is shown -------------------------------------------------------------------

    def show_plot(self, plot: Plot, *, height: int = 0) -> None:
        """Show another chart; ``height`` is for 100 %, lying charts know their own."""
        self.plot, self.at = plot, None
        self._height = height or _HEIGHT
        self.setAccessibleName(spoken(plot.title))
        self.setAccessibleDescription(", ".join(map(spoken, told(plot))))
        self._lay_out()

    def sizeHint(self) -> QSize:
        """Be as high as was asked, or as the topics of a lying chart need."""
        now = tokens()
        height = float(now.px(self._height))
        plot = self.plot
        if plot is not None and plot.lying and not plot.is_empty:
            height = lying_height(plot, self._em()) + 2 * now.px(_EDGE) + self._reading_room()
        elif plot is not None and plot.is_empty:
            height = now.px(96)
        return QSize(now.px(560), round(height))

    def minimumSizeHint(self) -> QSize:
        """Stay readable where the window is narrow."""
        return QSize(tokens().px(_LEAST_WIDTH), self.sizeHint().height())

    def said_at(self, at: int) -> str:
        """Return the words of a place."""
        return ", ".join(map(spoken, told_at(self.plot, at))) if self.plot is not None else ""

    def _em(self) -> float:
        return tokens().points(_POINTS) * self.logicalDpiY() / 72

    def _reading_room(self) -> float:
        return 1.6 * self._em()

    def _room(self) -> QRectF:
        edge = tokens().px(_EDGE)
        return QRectF(self.rect()).adjusted(edge, edge, -edge, -edge - self._reading_room())

    def _lay_out(self) -> None:
        room, plot = self._room(), self.plot
        if plot is None or room.width() <= 0 or room.height() <= 0:
            self._picture = Picture(())
        else:
            canvas = Canvas(room.width(), room.height(), self._em(), _measure, spoken)
            self._picture = picture(plot, canvas)
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for another room."""
        super().resizeEvent(event)
        self._lay_out()

    def _on_theme_changed(self) -> None:
        self._lay_out()

    # -- painting ------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the chart, the place of the keyboard and what is read there."""
        now = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self.hasFocus() else float(now.border)
        painter.setPen(QPen(QColor(now.focus if self.hasFocus() else now.divider), width))
        painter.setBrush(QColor(now.base))
        half = width / 2
        frame = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(frame, now.px(6), now.px(6))
        painter.save()
        painter.translate(self._room().topLeft())
        self._paint_place(painter)
        for shape in self._picture.shapes:
            _paint(painter, shape)
        painter.restore()
        self._paint_reading(painter)
        painter.end()

    def _paint_place(self, painter: QPainter) -> None:
        if self.at is None or self.at >= len(self._picture.spots):
            return
        spot, now = self._picture.spots[self.at], tokens()
        room = QRectF(QPointF(spot.left, spot.top), QPointF(spot.right, spot.bottom))
        painter.setPen(QPen(QColor(now.focus), 1.5))
        painter.setBrush(QColor(now.selection))
        painter.drawRect(room)

    def _paint_reading(self, painter: QPainter) -> None:
        plot = self.plot
        if plot is None or not self._picture.spots:
            return
        room = self._room()
        below = QRectF(room.left(), room.bottom(), room.width(), self._reading_room())
        if self.at is not None:
            words, ink = self.said_at(self.at), tokens().text
        elif self.hasFocus():
            words, ink = self.tr("← → 키로 하나씩 읽습니다."), tokens().subtle
        else:
            return
        font = _font(self._em())
        words = QFontMetricsF(font).elidedText(
            words, Qt.TextElideMode.ElideRight, below.width()
        )  # fmt: skip
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(
            below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, words
        )  # fmt: skip

    # -- walking and pointing ------------------------------------------------------------

    def walk_to(self, at: int) -> None:
        """Stand on a place and say what is there."""
        if not self._picture.spots:
            return
        self.at = max(0, min(at, len(self._picture.spots) - 1))
        announce(self, self.said_at(self.at))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk; the first key begins at the end, where the newest is."""
        many = len(self._picture.spots)
        key = Qt.Key(event.key())
        lying = self.plot is not None and self.plot.lying
        if many and key in _STEPS:
            start = (0 if lying else many - 1) if self.at is None else self.at + _STEPS[key]
            self.walk_to(start)
        elif many and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.walk_to(0 if key == Qt.Key.Key_Home else many - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.at is not None:
            self.chosen.emit(self.at)
        else:
            super().keyPressEvent(event)

    def place_under(self, point: QPointF | QPoint) -> int | None:
        """Return the place at a point of the widget."""
        origin = self._room().topLeft()
        x, y = point.x() - origin.x(), point.y() - origin.y()
        for at, spot in enumerate(self._picture.spots):
            if spot.holds(x, y):
                return at
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Stand where the pointer is."""
        at = self.place_under(event.position())
        if at is not None:
            self.walk_to(at)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Choose what the pointer is on."""
        at = self.place_under(event.position())
        if at is not None:
            self.chosen.emit(at)

    def event(self, event: QEvent) -> bool:
        """Show the words of the place under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self.place_under(event.pos())
            words = self.said_at(at) if at is not None else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it has gone."""
        super().focusOutEvent(event)
        self.update()


@lru_cache(maxsize=16)
def _font(size: float, *, bold: bool = False) -> QFont:
    """Return a font by its pixels: in points a word would be drawn wider than it was measured."""
    font = QFont(theme().font())
    font.setPixelSize(max(1, round(size)))
    font.setBold(bold)
    return font


@lru_cache(maxsize=16)
def _metrics(size: float) -> QFontMetricsF:
    # A year of weeks measures some two hundred words each time it is laid out.
    return QFontMetricsF(_font(size))


def _measure(text: str, size: float) -> float:
    return _metrics(size).horizontalAdvance(text)


def _colour(ink: Ink) -> QColor:
    now = tokens()
    return QColor(
        {
            Ink.GROUND: now.base,
            Ink.TEXT: now.text,
            Ink.SUBTLE: now.subtle,
            Ink.GRID: now.divider,
            Ink.DATA: now.link,
            Ink.EXPECTED: now.text,
            Ink.BOUND: now.danger,
            Ink.MARK: now.danger,
        }[ink]
    )


def _paint(painter: QPainter, shape: Shape) -> None:
    if isinstance(shape, Word):
        _paint_word(painter, shape)
        return
    colour = _colour(shape.ink)
    points = QPolygonF([QPointF(x, y) for x, y in shape.points])
    if isinstance(shape, Stroke):
        pen = QPen(colour, max(1.0, shape.weight))
        if shape.ink is Ink.GRID:
            colour.setAlphaF(0.55)
            pen.setColor(colour)
        if shape.dash:
            # Qt counts a dash in widths of its pen.
            pen.setDashPattern([length / pen.widthF() for length in shape.dash])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawPolyline(points)
    elif isinstance(shape, Area):
        if shape.light:
            colour.setAlphaF(0.22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(points)


def _paint_word(painter: QPainter, word: Word) -> None:
    font = _font(word.size, bold=word.bold)
    painter.setFont(font)
    painter.setPen(_colour(word.ink))
    metrics = QFontMetricsF(font)
    wide = metrics.horizontalAdvance(word.text)
    left = word.x - wide * word.anchor.value
    room = QRectF(left - 1, word.y - metrics.height(), wide + 2, 2 * metrics.height())
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, word.text)
