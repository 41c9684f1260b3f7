"""An input method played by the test."""

from __future__ import annotations

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget


def compose(widget: QWidget, composing: str, committed: str = "") -> None:
    """One event of an input method: what it has finished, what it is composing."""
    event = QInputMethodEvent(composing, [])
    event.setCommitString(committed)
    QApplication.sendEvent(widget, event)
