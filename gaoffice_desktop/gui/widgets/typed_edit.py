"""An entry that accepts anything, and on leaving it formats it or says what is wrong.

No input mask: with one an empty field reads "--" and a pasted "+82 10-..." falls to pieces.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from gaoffice_desktop.gui.widgets.ime import ImeLineEdit
from gaoffice_desktop.shared.sentences import Sentence


class TypedEdit(ImeLineEdit):
    """Base of the entries for phones, days and times.

    A problem is told when the field is left, not while typing; it goes with the stroke that
    mends it.
    """

    problem_changed = Signal(object)
    """The ``Sentence``, or None."""
    settled = Signal()
    """The text was read (or refused): on leaving, on Enter and when set by the program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told_problem: Sentence | None = None
        self.liveTextChanged.connect(self._on_typing)
        self.returnPressed.connect(self.settle)

    def problem(self) -> Sentence | None:
        """Return what is wrong with the text now; an empty field is not wrong."""
        raise NotImplementedError

    def written(self) -> str:
        """Return the text as offices write it; called only when nothing is wrong."""
        raise NotImplementedError

    def settle(self) -> None:
        """Format the text, or tell what is wrong with it."""
        self.commit_composing()
        problem = self.problem()
        if problem is None and self.text().strip():
            formatted = self.written()
            if formatted != self.text():
                self.setText(formatted)
        self._tell_problem(problem)
        self.settled.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Settle before anybody hears that the field was left."""
        self.settle()
        super().focusOutEvent(event)

    def _on_typing(self) -> None:
        if self._told_problem is not None and self.problem() is None:
            self._tell_problem(None)

    def _tell_problem(self, problem: Sentence | None) -> None:
        if problem != self._told_problem:
            self._told_problem = problem
            self.problem_changed.emit(problem)
