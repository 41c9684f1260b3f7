"""An entry for a time of day."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gaoffice_desktop.gui.theme import tokens
from gaoffice_desktop.gui.widgets.typed_edit import TypedEdit
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence

_STEPS: dict[int, timedelta] = {
    Qt.Key.Key_Up: timedelta(minutes=1),
    Qt.Key.Key_Down: timedelta(minutes=-1),
    Qt.Key.Key_PageUp: timedelta(hours=1),
    Qt.Key.Key_PageDown: timedelta(hours=-1),
}


class TimeEdit(TypedEdit):
    """Takes 1403, 14:03 and 오후 2시 3분; Up and Down step minutes, the page keys hours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("시각"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def time(self) -> time | None:
        """Return the time, or None while the text is none."""
        try:
            return dates.parse_time(self.live_text())
        except UserError:
            return None

    def set_time(self, at: time | None) -> None:
        """Show a time."""
        self.setText(dates.clock(at) if at is not None else "")
        self.settle()

    def problem(self) -> Sentence | None:
        """Return what is wrong with the time."""
        return dates.time_problem(self.live_text())

    def written(self) -> str:
        """Return the time by the 24-hour clock."""
        return dates.clock(dates.parse_time(self.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrow and page keys."""
        step = _STEPS.get(event.key())
        at = self.time()
        if step is None or at is None or self.isReadOnly():
            super().keyPressEvent(event)
            return
        # Some day is needed to step over midnight; which one doesn't matter.
        self.set_time((datetime.combine(date(2000, 1, 2), at) + step).time())
        self.selectAll()

    def sizeHint(self) -> QSize:
        """Be as wide as a time typed in words."""
        hint = super().sizeHint()
        return QSize(
            self.fontMetrics().horizontalAdvance("오후 00시 00분") + tokens().px(32), hint.height()
        )
