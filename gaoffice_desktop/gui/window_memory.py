"""What the window remembers on this computer: its place and colours, recent commands.

An INI file, so that nothing goes to a registry and a throw-away home stays throw-away. No
personal data: drafts and searches live in the encrypted store.

It is read before the first paint, and so imports nothing else.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from gaoffice_desktop.shared.places import Places

_FIRST_SIZE = (1366, 728)


class Look(NamedTuple):
    """How the window looked before anything was in it; the first time, light."""

    title: str = ""
    ground: str = "#f4f5f6"
    bar: str = "#ffffff"
    line: str = "#cdd1d5"
    bar_height: int = 48


class WindowMemory:
    """Reads and writes ``window.ini`` below ``Places.config``."""

    def __init__(self, places: Places) -> None:
        self.file: Path = places.config / "window.ini"
        self._settings = QSettings(str(self.file), QSettings.Format.IniFormat)

    def show(self, window: QWidget) -> None:
        """Show the window where it was; the first time fit it to the screen."""
        geometry = self._settings.value("geometry")
        if isinstance(geometry, QByteArray) and window.restoreGeometry(geometry):
            window.show()
            return
        screen = window.screen().availableGeometry()
        window.resize(min(_FIRST_SIZE[0], screen.width()), min(_FIRST_SIZE[1], screen.height()))
        window.move(screen.topLeft())
        if screen.width() <= _FIRST_SIZE[0]:
            window.showMaximized()
        else:
            window.show()

    @property
    def look(self) -> Look:
        """The colours kept the last time."""
        first = Look()
        height = str(self._settings.value("bar_height"))
        return Look(
            *(str(self._settings.value(name, getattr(first, name))) for name in Look._fields[:4]),
            bar_height=int(height) if height.isdecimal() else first.bar_height,
        )

    def keep(self, window: QWidget, look: Look, recent: list[str], *, help_open: bool) -> None:
        """Remember; a folder that cannot be written costs only the memory."""
        self._settings.setValue("geometry", window.saveGeometry())
        for name, value in look._asdict().items():
            self._settings.setValue(name, value)
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
