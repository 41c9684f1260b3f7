"""A chip: a checkable button with its text in a rounded line."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton


class Chip(QPushButton):
    """As wide as its bold text: choosing it writes it bold, and must neither cut nor move it."""

    def sizeHint(self) -> QSize:
        """Leave room for the bold text; the style measures the plain one."""
        hint = super().sizeHint()
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.Bold)
        wider = QFontMetrics(bold).horizontalAdvance(self.text())
        more = wider - self.fontMetrics().horizontalAdvance(self.text())
        return QSize(hint.width() + max(0, more), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Never less than the text."""
        return self.sizeHint()
