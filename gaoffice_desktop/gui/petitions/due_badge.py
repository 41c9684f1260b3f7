"""The badge of a deadline: mark, word and colour, in a cell of the register and by itself."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gaoffice_desktop.gui.page_columns import BadgeRole
from gaoffice_desktop.gui.theme import tokens
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.due_words import DueWords, Tone

_HEIGHT = 24
_ROUNDING = 4
_MARGIN = 8


def badge_text(words: DueWords) -> str:
    """Return mark and word, as they are painted."""
    return f"{words.mark} {spoken(words.text)}"


def badge_colours(tone: Tone) -> tuple[str, str]:
    """Return the fill and the ink of a tone in the theme of now."""
    now = tokens()
    return {
        Tone.OVERDUE: now.badge_overdue,
        Tone.TODAY: now.badge_today,
        Tone.SOON: now.badge_soon,
        Tone.AMPLE: now.badge_ample,
        Tone.QUIET: now.badge_quiet,
    }[tone]


def badge_width(words: DueWords, metrics: QFontMetrics) -> int:
    """Return how wide a badge wants to be."""
    return metrics.horizontalAdvance(badge_text(words)) + 2 * tokens().px(_MARGIN)


def paint_badge(painter: QPainter, area: QRect, words: DueWords, metrics: QFontMetrics) -> None:
    """Paint a badge at the left of an area, cut with … where it is too narrow."""
    now = tokens()
    fill, ink = badge_colours(words.tone)
    height = min(max(now.px(_HEIGHT), metrics.height()), area.height())
    box = QRect(area.x(), 0, min(badge_width(words, metrics), area.width()), height)
    box.moveTop(area.y() + (area.height() - height) // 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(fill))
    # The fill alone is hardly told from a black window; the line is.
    painter.setPen(QPen(QColor(ink)) if now.high_contrast else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), now.px(_ROUNDING), now.px(_ROUNDING))
    painter.setPen(QColor(ink))
    inner = box.adjusted(now.px(_MARGIN), 0, -now.px(_MARGIN), 0)
    text = metrics.elidedText(badge_text(words), Qt.TextElideMode.ElideRight, inner.width() + 1)
    painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
    painter.restore()


class DueBadgeDelegate(QStyledItemDelegate):
    """Paints the badge of a cell over its background; the cell's words stay for readers."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the cell's own background and selection, then the badge."""
        words = index.data(BadgeRole)
        if not isinstance(words, DueWords):
            super().paint(painter, option, index)
            return
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        cell.text = ""
        style = cell.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        area = cell.rect.adjusted(tokens().px(6), 0, -tokens().px(4), 0)
        paint_badge(painter, area, words, cell.fontMetrics)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Ask for room for the whole badge."""
        words = index.data(BadgeRole)
        hint = super().sizeHint(option, index)
        if isinstance(words, DueWords):
            width = badge_width(words, option.fontMetrics) + tokens().px(10)
            return QSize(max(hint.width(), width), max(hint.height(), tokens().px(_HEIGHT)))
        return hint


class DueBadge(QLabel):
    """A badge by itself, in the head of a petition."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: DueWords | None = None

    def show_words(self, words: DueWords) -> None:
        """Show where a petition stands; the tip explains it."""
        self._words = words
        self.setText(badge_text(words))
        self.setToolTip(spoken(words.tip))
        self.setAccessibleName(spoken(words.spoken))
        self.setAccessibleDescription(spoken(words.tip))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for room for the whole badge."""
        if self._words is None:
            return super().sizeHint()
        height = max(tokens().px(_HEIGHT), self.fontMetrics().height())
        return QSize(badge_width(self._words, self.fontMetrics()), height)

    def minimumSizeHint(self) -> QSize:
        """A badge that is cut says nothing."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the badge."""
        if self._words is not None:
            painter = QPainter(self)
            paint_badge(painter, self.rect(), self._words, self.fontMetrics())
            painter.end()
