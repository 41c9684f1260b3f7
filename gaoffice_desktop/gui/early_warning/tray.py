"""The system tray, where there is one: how many alarms wait, for somebody in another program.

Whoever walks by reads it, so it says a count and nothing else: no number, no name. A desktop
without a tray loses nothing: the tray only repeats what the window says.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from gaoffice_desktop.gui.early_warning.panel_words import tray_said
from gaoffice_desktop.gui.early_warning.window_badge import counted_icon
from gaoffice_desktop.gui.words import spoken

SHOWN_MS = 10_000


class Tray(QObject):
    """An icon in the tray while somebody sits here."""

    pressed = Signal()
    """Somebody clicked the icon or its message: the window is in front now."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._icon: QSystemTrayIcon | None = None

    @property
    def icon(self) -> QSystemTrayIcon | None:
        """The icon, where there is a tray."""
        return self._icon

    def appear(self) -> None:
        """Show the icon, if there is a tray now (one may come after the program)."""
        if self._icon is None and self._has_tray():
            self._icon = self._make_icon()
            self._icon.activated.connect(self._on_pressed)
            self._icon.messageClicked.connect(self._on_pressed)
        if self._icon is not None:
            self.show_count(0)
            self._icon.show()

    def vanish(self) -> None:
        """Take the icon away: nobody sits here."""
        if self._icon is not None:
            self._icon.hide()

    def show_count(self, count: int) -> None:
        """Show how many alarms wait."""
        if self._icon is None:
            return
        title = self._window.window().windowTitle()
        self._icon.setIcon(counted_icon(count))
        self._icon.setToolTip(f"{title}\n{spoken(tray_said(count))}" if count else title)

    def tell(self, count: int) -> None:
        """Tell somebody who is looking at another program, and only them."""
        if self._icon is None or not self._icon.isVisible() or not count or self._is_seen():
            return
        title = self._window.window().windowTitle()
        self._icon.showMessage(
            title, spoken(tray_said(count)), QSystemTrayIcon.MessageIcon.Information, SHOWN_MS
        )

    def _is_seen(self) -> bool:
        outer = self._window.window()
        return outer.isActiveWindow() and not outer.isMinimized()

    def _on_pressed(self, *_reason: object) -> None:
        outer = self._window.window()
        outer.setWindowState(outer.windowState() & ~Qt.WindowState.WindowMinimized)
        outer.show()
        outer.raise_()
        outer.activateWindow()
        self.pressed.emit()

    def _has_tray(self) -> bool:
        return QSystemTrayIcon.isSystemTrayAvailable()

    def _make_icon(self) -> QSystemTrayIcon:
        return QSystemTrayIcon(self)
