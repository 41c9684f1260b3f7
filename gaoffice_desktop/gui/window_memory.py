"""What the window remembers on this computer: its place, the help panel, recent commands.

An INI file, so that nothing goes to a registry and a throw-away home stays throw-away. No
personal data: drafts and searches live in the encrypted store.
"""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow

from gaoffice_desktop.shared.places import Places

_FIRST_SIZE = (1366, 728)


class WindowMemory:
    """Reads and writes ``window.ini`` below ``Places.config``."""

    def __init__(self, places: Places) -> None:
        self.file: Path = places.config / "window.ini"
        self._settings = QSettings(str(self.file), QSettings.Format.IniFormat)

    def restore(self, window: QMainWindow) -> None:
        """Put the window where it was; the first time fit it to the screen."""
        geometry = self._settings.value("geometry")
        if isinstance(geometry, QByteArray) and window.restoreGeometry(geometry):
            return
        screen = window.screen().availableGeometry()
        window.resize(min(_FIRST_SIZE[0], screen.width()), min(_FIRST_SIZE[1], screen.height()))
        window.move(screen.topLeft())
        if screen.width() <= _FIRST_SIZE[0]:
            window.setWindowState(window.windowState() | window.windowState().WindowMaximized)

    def keep(self, window: QMainWindow, recent: list[str], *, help_open: bool) -> None:
        """Remember; a folder that cannot be written costs only the memory."""
        self._settings.setValue("geometry", window.saveGeometry())
        self._settings.setValue("recent", recent)
        self._settings.setValue("help_open", "yes" if help_open else "no")
        self._settings.sync()

    @property
    def recent(self) -> list[str]:
        """The keys of the commands used last."""
        kept = self._settings.value("recent")
        if isinstance(kept, str):
            return [kept]
        return [str(key) for key in cast("list[object]", kept or [])]

    @property
    def help_open(self) -> bool:
        """Whether the help panel was open."""
        return self._settings.value("help_open") == "yes"
