"""The count on the window's icon: seen in the task bar while another program is in front."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from gaoffice_desktop.gui.icons import picture
from gaoffice_desktop.gui.theme import LIGHT, theme

SIZES = (16, 24, 32, 48, 64, 128)
MOST = 99


def count_text(count: int) -> str:
    """Return what fits on an icon of 16 pixels."""
    return str(count) if count <= MOST else f"{MOST}+"


def counted_icon(count: int) -> QIcon:
    """Return the program's icon with a count on it; none for 0.

    A task bar has colours of its own, so the icon keeps its own in high contrast, too.
    """
    made = QIcon()
    for size in SIZES:
        made.addPixmap(_drawn(size, count))
    return made


def _drawn(size: int, count: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.primary_press))
    painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.2, size * 0.2)
    inner = round(size * 0.7)
    at = (size - inner) // 2
    painter.drawPixmap(at, at, picture("building", LIGHT.primary_text, inner))
    if count:
        _paint_count(painter, size, count_text(count))
    painter.end()
    return pixmap


def _paint_count(painter: QPainter, size: int, text: str) -> None:
    """On a small icon the number takes most of the room: else nobody could read it."""
    share = 0.75 if size <= 32 else 0.6
    height = size * share
    width = max(height, height * (0.35 + 0.42 * len(text)))
    width = min(width, float(size))
    pill = QRectF(size - width, size - height, width, height)
    fill, ink = LIGHT.badge_today
    painter.setBrush(QColor(fill))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(pill, height / 2, height / 2)
    font = QFont(theme().font(bold=True))
    font.setPixelSize(max(7, round(height * (0.78 if len(text) < 3 else 0.56))))
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), text)


class WindowBadge:
    """Keeps the icon of one window, and the task bar's own count where there is one."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._count = -1
        self.show_count(0)

    @property
    def count(self) -> int:
        """The number on the icon."""
        return self._count

    def show_count(self, count: int) -> None:
        """Show how many alarms nobody has taken note of."""
        if count == self._count:
            return
        self._count = count
        self._window.window().setWindowIcon(counted_icon(count))
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication) and hasattr(app, "setBadgeNumber"):
            app.setBadgeNumber(count)
