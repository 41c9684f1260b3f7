"""Keys and focus in the intake form: Enter goes on, Ctrl+Z reaches further than one field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from gaoffice_desktop.gui.petitions.intake_kinds import KindBox
from gaoffice_desktop.gui.widgets.ime import ImeLineEdit, ImePlainTextEdit, commit_composing
from gaoffice_desktop.gui.widgets.typed_edit import TypedEdit

_STILL_HERE = frozenset(
    {
        Qt.FocusReason.ActiveWindowFocusReason,
        Qt.FocusReason.PopupFocusReason,
        Qt.FocusReason.MenuBarFocusReason,
    }
)
"""The focus comes back to the field: it was not left."""
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_PLAIN = frozenset({Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier})
_TYPING = frozenset({QEvent.Type.KeyPress, QEvent.Type.InputMethod})


class FieldKeys(QObject):
    """Watches the fields it is given."""

    left = Signal(QObject)
    """The widget that the focus left; what was being composed in it is in its text."""
    undo_pressed = Signal()
    """Ctrl+Z in a field that has nothing of its own to take back."""

    def __init__(self, area: QScrollArea, screen: QWidget) -> None:
        super().__init__(screen)
        self._area = area
        self._screen = screen
        self.enter_moves_on = True
        self.frozen = False
        """While the petition is on its way into the store nothing more is typed into it."""

    def watch(self, widget: QWidget) -> None:
        """Look after this field too."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Act on a key or a change of focus before the field does."""
        if self.frozen and event.type() in _TYPING:
            return True
        if isinstance(event, QFocusEvent):
            self._on_focus(watched, event)
        elif isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Undo):
                return self._undo(watched, event)
            if event.type() is QEvent.Type.KeyPress and self._goes_on(watched, event):
                self._go_on(watched)
                return True
        return super().eventFilter(watched, event)

    def _on_focus(self, watched: QObject, event: QFocusEvent) -> None:
        if event.gotFocus():
            if isinstance(watched, QWidget):
                self._area.ensureWidgetVisible(watched)
            return
        if event.reason() in _STILL_HERE:
            return
        # The entry itself settles only after this filter; what it will hold is needed now.
        if isinstance(watched, ImeLineEdit | ImePlainTextEdit):
            watched.commit_composing()
        if isinstance(watched, TypedEdit):
            watched.settle()
        self.left.emit(watched)

    def _goes_on(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() not in _ENTER or event.modifiers() not in _PLAIN:
            return False
        if isinstance(watched, QPlainTextEdit):
            return False
        return self.enter_moves_on or isinstance(watched, KindBox)

    def _go_on(self, watched: QObject) -> None:
        commit_composing()
        if isinstance(watched, KindBox):
            watched.settle()
        if self.enter_moves_on:
            self._screen.focusNextPrevChild(True)

    def _undo(self, watched: QObject, event: QKeyEvent) -> bool:
        if _can_undo(watched):
            return False
        event.accept()
        if event.type() is QEvent.Type.KeyPress:
            self.undo_pressed.emit()
        return True


def _can_undo(widget: QObject) -> bool:
    if isinstance(widget, QLineEdit):
        return widget.isUndoAvailable()
    return isinstance(widget, QPlainTextEdit) and widget.document().isUndoAvailable()
