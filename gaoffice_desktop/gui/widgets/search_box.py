"""A search entry that follows the fingers without asking at every stroke."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QIcon, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gaoffice_desktop.gui.icons import icon
from gaoffice_desktop.gui.theme import theme
from gaoffice_desktop.gui.widgets.ime import ImeLineEdit

QUIET_MS = 150
"""A syllable is composed in fewer milliseconds a stroke by nobody; a search takes less."""


class SearchBox(ImeLineEdit):
    """Tells what to search for, the syllable in the making included, once the fingers rest.

    Enter searches at once, Esc empties the box, Down goes to the results.
    """

    search_changed = Signal(str)
    entered = Signal(str)
    went_down = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self.setAccessibleName(self.tr("찾기"))
        self._told_search = ("", False)
        self._magnifier = QAction(self)
        self._magnifier.setIcon(QIcon())
        self.addAction(self._magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._search)
        self.liveTextChanged.connect(self._on_live_text_changed)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def search_text(self) -> str:
        """Return what to search for."""
        return self.live_text().strip()

    @property
    def is_composing(self) -> bool:
        """Whether the end of what is searched for is still in the making."""
        return bool(self.composing) and self.live_text().endswith(self.composing)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """A syllable that is finished means itself alone: what it might become is out."""
        super().inputMethodEvent(event)
        if self._wanted() != self._told_search:
            self._quiet.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Esc and Down act on the search; all else types."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            self._search()
            self.entered.emit(self.search_text())
        elif key == Qt.Key.Key_Escape and self.live_text():
            self.clear()
            self._search()
        elif key == Qt.Key.Key_Down:
            self.commit_composing()
            self._search()
            self.went_down.emit()
        else:
            super().keyPressEvent(event)

    def _on_live_text_changed(self) -> None:
        self._quiet.start()

    def _search(self) -> None:
        self._quiet.stop()
        wanted = self._wanted()
        if wanted != self._told_search:
            self._told_search = wanted
            self.search_changed.emit(wanted[0])

    def _wanted(self) -> tuple[str, bool]:
        return self.search_text(), self.is_composing

    def _on_theme_changed(self) -> None:
        self._magnifier.setIcon(icon("search", "subtle", 16))
