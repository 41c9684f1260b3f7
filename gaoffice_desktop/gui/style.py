"""Fusion, with a focus ring that can be seen (KWCAG 2.2: 2 px and 3:1 contrast)."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

from gaoffice_desktop.gui.theme import tokens


class OfficeStyle(QProxyStyle):
    """Draws what the style sheet cannot: the ring around what has the focus."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Replace Fusion's pale one-pixel focus frame."""
        if element != QStyle.PrimitiveElement.PE_FrameFocusRect:
            super().drawPrimitive(element, option, painter, widget)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().focus), 2))
        # Half a pen inside, or the ring is cut off at the widget's edge.
        ring = QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(ring, 3, 3)
        painter.restore()
