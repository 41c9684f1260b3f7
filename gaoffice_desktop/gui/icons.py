"""Icons in the colours of the theme.

Qt's renderer paints ``currentColor`` black, so the colour is put into the file's text; each
picture is drawn once per colour and size. A button that should keep up with a change of
theme *wears* its icon: ``wear(button, "bell")``.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from gaoffice_desktop.gui.theme import tokens
from gaoffice_desktop.shared.places import resource

_NAME, _COLOUR, _SIZE = "icon_name", "icon_colour", "icon_size"


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")


@lru_cache(maxsize=512)
def picture(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon drawn in a colour (``#rrggbb``) at ``size`` pixels."""
    # Not needed before something is drawn, and it costs start-up some milliseconds.
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon(name: str, colour: str = "text", size: int = 20) -> QIcon:
    """Return an icon; ``colour`` names a token, ``size`` is for 100 % zoom."""
    now = tokens()
    made = QIcon()
    pixels = now.px(size)
    for ratio in (1.0, 2.0):
        made.addPixmap(picture(name, getattr(now, colour), pixels, ratio))
        made.addPixmap(picture(name, now.disabled, pixels, ratio), QIcon.Mode.Disabled)
    return made


def wear(widget: QAbstractButton | QLabel, name: str, colour: str = "text", size: int = 20) -> None:
    """Put an icon on a button or label and keep it in the colours of the theme."""
    widget.setProperty(_NAME, name)
    widget.setProperty(_COLOUR, colour)
    widget.setProperty(_SIZE, size)
    _put_on(widget)


def repaint_worn() -> None:
    """Draw every worn icon again (after a change of theme or zoom)."""
    for widget in QApplication.allWidgets():
        if widget.property(_NAME):
            _put_on(widget)


def _put_on(widget: QWidget) -> None:
    name, colour, size = (widget.property(key) for key in (_NAME, _COLOUR, _SIZE))
    pixels = tokens().px(size)
    if isinstance(widget, QAbstractButton):
        widget.setIcon(icon(name, colour, size))
        widget.setIconSize(QSize(pixels, pixels))
    elif isinstance(widget, QLabel):
        ratio = widget.devicePixelRatioF()
        widget.setPixmap(picture(name, getattr(tokens(), colour), pixels, ratio))
