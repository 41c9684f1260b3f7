"""A button whose work takes time: pressed once is pressed once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QPushButton, QWidget

from gaoffice_desktop.gui.theme import set_property

BUSY_AFTER_MS = 300
"""Shorter work shows nothing: a flicker makes a quick program look slow."""

_PRESSES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.KeyPress,
        QEvent.Type.Shortcut,
        QEvent.Type.TouchBegin,
    }
)
_PRESSING_KEYS = frozenset(
    {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select}
)


class BusyButton(QPushButton):
    """``with button.working(): await ...`` keeps it from being pressed again meanwhile.

    It keeps the focus and stays enabled, so that the Tab key and a screen reader don't lose
    their place; after 300 ms it says that it is at work.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        if isinstance(text, QWidget):  # as generated forms call it: BusyButton(parent)
            text, parent = "", text
        super().__init__(text, parent)
        self._depth = 0
        self._label = ""
        self._hint = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(BUSY_AFTER_MS)
        self._soon.timeout.connect(self._show_busy)

    @property
    def is_working(self) -> bool:
        """Whether a press would be ignored."""
        return self._depth > 0

    @property
    def looks_busy(self) -> bool:
        """Whether it says that it is at work."""
        return bool(self.property("busy"))

    @contextmanager
    def working(self) -> Iterator[None]:
        """Ignore presses, and look busy if it takes long, until the block is left."""
        self.begin()
        try:
            yield
        finally:
            self.end()

    def begin(self) -> None:
        """Start to ignore presses."""
        self._depth += 1
        if self._depth == 1:
            # However the press comes (mouse, key, default button of a dialog): not heard.
            self.blockSignals(True)
            self._soon.start()

    def end(self) -> None:
        """Listen again."""
        if self._depth == 0:
            return
        self._depth -= 1
        if self._depth:
            return
        self._soon.stop()
        self.blockSignals(False)
        if self.looks_busy:
            set_property(self, "busy", False)
            self.setText(self._label)
            self.setAccessibleDescription(self._hint)
            self.setMinimumWidth(0)

    def event(self, event: QEvent) -> bool:
        """Swallow presses while at work; other keys (Tab, Esc) go their way."""
        if self.is_working and event.type() in _PRESSES:
            passes = isinstance(event, QKeyEvent) and event.key() not in _PRESSING_KEYS
            if not passes:
                event.accept()
                return True
        return super().event(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second press of a double click is the same wish."""
        event.accept()

    def _show_busy(self) -> None:
        self._label, self._hint = self.text(), self.accessibleDescription()
        self.setMinimumWidth(self.width())  # or its neighbours would move under the mouse
        set_property(self, "busy", True)
        self.setText(self.tr("처리하는 중…"))
        self.setAccessibleDescription(self.tr("끝날 때까지 다시 누르지 않아도 됩니다."))
