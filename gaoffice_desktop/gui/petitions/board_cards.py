"""The board's figures as cards: number, what it is a share of, of which moment, and a bar.

The bar is read without its colour: it is as long as the share and lies in an outline that is
as long as the whole. Every card is a button: it opens the rows that it counts.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gaoffice_desktop.gui.petitions.flow import FlowLayout
from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.board_facts import FORMULAS, Figure, FigureUnit, Measure
from gaoffice_desktop.petitions.board_rules import as_of_said, fraction_said, value_said

_WIDTH = 176
_SIDE, _EDGE, _BAR = 13, 9, 7
_LABEL_POINTS, _VALUE_POINTS, _SMALL_POINTS = 11.25, 18.0, 9.75
_URGENT = frozenset({Measure.OVERDUE, Measure.DUE_TODAY})


def paint_bar(painter: QPainter, room: QRectF, share: float) -> None:
    """Paint a share: an outline for the whole, filled as far as the part goes."""
    now = tokens()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(QPen(QColor(now.input_border), 1))
    painter.setBrush(QColor(now.base))
    painter.drawRect(room)
    inner = room.adjusted(1, 1, 0, 0)
    width = inner.width() * min(max(share, 0.0), 1.0)
    if share > 0:
        # What is not nothing is seen: one pixel is the least.
        inner.setWidth(max(width, 1.0))
        painter.fillRect(inner, QColor(now.primary))
    painter.restore()


class FigureCard(QAbstractButton):
    """One figure; pressing it asks for its rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figure: Figure | None = None
        self._hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self._on_theme_changed)

    def show_figure(self, figure: Figure) -> None:
        """Show another number; a screen reader hears all of it."""
        self.figure = figure
        words = [spoken(one) for one in (figure.label, value_said(figure))]
        words += [spoken(fraction_said(figure)), spoken(as_of_said(figure))]
        self.setAccessibleName(", ".join(words))
        self.setAccessibleDescription(spoken(FORMULAS[figure.measure]))
        self.setToolTip(spoken(FORMULAS[figure.measure]))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Be as wide as the widest line, and all alike where the lines are short."""
        now, lines = tokens(), self._lines()
        widest = max(
            (QFontMetricsF(font).horizontalAdvance(text) for text, font, _ in lines), default=0
        )
        height = sum(QFontMetricsF(font).height() for _, font, _ in lines)
        width = max(now.px(_WIDTH), round(widest) + 2 * now.px(_SIDE) + 1)
        return QSize(width, round(height) + now.px(_BAR) + now.px(6) + 2 * now.px(_EDGE))

    def minimumSizeHint(self) -> QSize:
        """A figure that is cut off says something else."""
        return self.sizeHint()

    def _lines(self) -> list[tuple[str, QFont, str]]:
        """The four lines with their fonts and inks; a bare count has nothing to be divided by."""
        figure, now = self.figure, tokens()
        if figure is None:
            return []
        small = theme().font(_SMALL_POINTS)
        urgent = figure.measure in _URGENT and figure.numerator > 0
        ink = now.danger if urgent else now.text
        fraction = "" if figure.denominator is None else spoken(fraction_said(figure))
        below = [fraction, spoken(as_of_said(figure))]
        return [
            (spoken(figure.label), theme().font(_LABEL_POINTS, bold=True), now.subtle),
            (spoken(value_said(figure)), theme().font(_VALUE_POINTS, bold=True), ink),
            *((text, small, now.subtle) for text in sorted(below, key=lambda text: not text)),
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, its four lines and its bar."""
        figure = self.figure
        if figure is None:
            return
        now = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        side, edge = now.px(_SIDE), now.px(_EDGE)
        inner = QRectF(self.rect()).adjusted(side, edge, -side, -edge)
        y = inner.top()
        for text, font, ink in self._lines():
            height = QFontMetricsF(font).height()
            painter.setFont(font)
            painter.setPen(QColor(ink))
            room = QRectF(inner.left(), y, inner.width(), height)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
            y += height
        if figure.unit in (FigureUnit.PART, FigureUnit.SHARE) and figure.value is not None:
            height = now.px(_BAR)
            bar = QRectF(inner.left(), inner.bottom() - height, inner.width() - 1, height)
            paint_bar(painter, bar, figure.value)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        now = tokens()
        ground = now.tertiary_press if self.isDown() else now.tertiary_hover
        lit = self._hovered or self.isDown()
        painter.setBrush(QColor(ground if lit else now.base))
        width = 2.0 if self.hasFocus() else float(now.border)
        painter.setPen(QPen(QColor(now.focus if self.hasFocus() else now.input_border), width))
        half = width / 2
        radius = now.px(8)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius
        )

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the pointer."""
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: object) -> None:
        """Go dark again."""
        self._hovered = False
        self.update()
        super().leaveEvent(event)  # type: ignore[arg-type]

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


class CardRow(QWidget):
    """The cards of some measures in their order, going on in the next line where it is narrow."""

    chosen = Signal(object)
    """The ``Figure`` of the card that was pressed."""

    def __init__(self, measures: Sequence[Measure], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, tokens().px(8))
        self.cards: dict[Measure, FigureCard] = {}
        for measure in measures:
            card = FigureCard(self)
            card.setObjectName(f"{measure.value}_card")
            card.clicked.connect(self._on_clicked)
            flow.addWidget(card)
            self.cards[measure] = card

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show the figures that have a card here."""
        for figure in figures:
            if figure.measure in self.cards:
                self.cards[figure.measure].show_figure(figure)
        widest = max(card.sizeHint().width() for card in self.cards.values())
        for card in self.cards.values():
            card.setMinimumWidth(widest)
        layout = self.layout()
        assert layout is not None
        layout.invalidate()
        self.updateGeometry()

    def _on_clicked(self) -> None:
        card = self.sender()
        if isinstance(card, FigureCard) and card.figure is not None:
            self.chosen.emit(card.figure)
