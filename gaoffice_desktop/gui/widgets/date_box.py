"""An entry for a day, with a calendar behind a button."""

from __future__ import annotations

import calendar
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from gaoffice_desktop.gui.icons import wear
from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.gui.widgets.calendar_popup import CalendarPopup
from gaoffice_desktop.gui.widgets.typed_edit import TypedEdit
from gaoffice_desktop.gui.words import day_spoken
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.clock import clock_of_environment, to_local
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence

_WIDEST = date(2026, 10, 28)
"""A Wednesday: the longest weekday there is."""

_DAYS: dict[int, int] = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_MONTHS: dict[int, int] = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}


class DayEdit(TypedEdit):
    """The entry alone: 20261123, 11.23, +3, 오늘 become 2026. 11. 23.(월).

    Up and Down step days, the page keys months. ``is_birth`` reads a date of birth.
    """

    calendar_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("날짜"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.is_birth = False
        now = clock_of_environment()
        self.today: Callable[[], date] = lambda: to_local(now()).date()

    def day(self) -> date | None:
        """Return the day, or None while the text is none."""
        try:
            return self._read(self.live_text())
        except UserError:
            return None

    def set_day(self, on: date | None) -> None:
        """Show a day."""
        self.setText(self._written(on) if on is not None else "")
        self.settle()

    def problem(self) -> Sentence | None:
        """Return what is wrong with the day."""
        check = dates.birth_problem if self.is_birth else dates.day_problem
        return check(self.live_text(), self.today())

    def written(self) -> str:
        """Return the day as offices write it."""
        return self._written(self._read(self.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrow and page keys; F4 or Alt+Down opens the calendar."""
        key = event.key()
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and key == Qt.Key.Key_Down:
            self.calendar_wanted.emit()
            return
        on = self.day()
        if on is None or self.isReadOnly() or self.is_birth or key not in {*_DAYS, *_MONTHS}:
            super().keyPressEvent(event)
            return
        stepped = _moved(on, _DAYS.get(key, 0), _MONTHS.get(key, 0))
        if dates.EARLIEST_YEAR <= stepped.year <= dates.LATEST_YEAR:
            self.set_day(stepped)
            self.selectAll()

    def sizeHint(self) -> QSize:
        """Be as wide as a written day."""
        hint = super().sizeHint()
        width = self.fontMetrics().horizontalAdvance(day_spoken(_WIDEST)) + tokens().px(32)
        return QSize(width, hint.height())

    def _read(self, text: str) -> date:
        parse = dates.parse_birth if self.is_birth else dates.parse_day
        return parse(text, self.today())

    def _written(self, on: date) -> str:
        return dates.day(on) if self.is_birth else day_spoken(on)


class DateBox(QWidget):
    """A day entry with a calendar button; the text stays as typed while it is no day."""

    day_changed = Signal(object)
    """The ``date`` or None, when the field is left or a day is picked."""
    problem_changed = Signal(object)
    liveTextChanged = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = DayEdit(self)
        self.calendar_button = QToolButton(self)
        self.calendar_button.setAccessibleName(self.tr("달력에서 고르기"))
        self.calendar_button.setToolTip(self.tr("달력에서 고르기 (Alt+↓)"))
        # Alt+Down opens it from the entry: one stop of the Tab key for one field.
        self.calendar_button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.calendar_button.setProperty("kind", "plain")
        wear(self.calendar_button, "calendar")
        self._popup: CalendarPopup | None = None
        self._holidays: Mapping[date, str] = {}
        self._told: date | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.edit)
        row.addWidget(self.calendar_button)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.edit)
        self.edit.settled.connect(self._on_settled)
        self.edit.problem_changed.connect(self.problem_changed)
        self.edit.liveTextChanged.connect(self.liveTextChanged)
        self.edit.calendar_wanted.connect(self.open_calendar)
        self.calendar_button.clicked.connect(self.open_calendar)
        theme().changed.connect(self._on_theme_changed)

    def setAccessibleName(self, name: str) -> None:
        """Name the entry: that is where the focus is."""
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def day(self) -> date | None:
        """Return the day, or None while there is none."""
        return self.edit.day()

    def set_day(self, on: date | None) -> None:
        """Show a day."""
        self.edit.set_day(on)

    def text(self) -> str:
        """Return what is typed, for drafts."""
        return self.edit.live_text()

    def setText(self, text: str) -> None:
        """Show what was typed before, as it was; on leaving it is read."""
        self.edit.setText(text)

    def problem(self) -> Sentence | None:
        """Return what is wrong with the text now."""
        return self.edit.problem()

    def set_birth(self, *, is_birth: bool) -> None:
        """Read dates of birth; nobody leafs through decades of a calendar for one."""
        self.edit.is_birth = is_birth
        self.calendar_button.setVisible(not is_birth)

    def set_today(self, today: Callable[[], date]) -> None:
        """Say what 오늘 and +3 count from."""
        self.edit.today = today

    def set_holidays(self, holidays: Mapping[date, str]) -> None:
        """Mark these days in the calendar."""
        self._holidays = holidays
        if self._popup is not None:
            self._popup.month.set_holidays(holidays)

    def open_calendar(self) -> None:
        """Show the calendar at the day, or at today."""
        if self.edit.is_birth or self.edit.isReadOnly():
            return
        if self._popup is None:
            self._popup = CalendarPopup(self)
            self._popup.month.set_holidays(self._holidays)
            self._popup.picked.connect(self._on_picked)
        today = self.edit.today()
        self._popup.open_at(self.edit, self.day() or today, today)

    def _on_picked(self, on: date) -> None:
        self.set_day(on)
        self.edit.setFocus()

    def _on_theme_changed(self) -> None:
        """The calendar keeps its colours in formats: the next opening makes a new one."""
        if self._popup is not None:
            self._popup.deleteLater()
            self._popup = None

    def _on_settled(self) -> None:
        on = self.day()
        if on != self._told:
            self._told = on
            self.day_changed.emit(on)


def _moved(on: date, days: int, months: int) -> date:
    month = on.year * 12 + on.month - 1 + months
    year, month = divmod(month, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(on.day, last)) + timedelta(days=days)
