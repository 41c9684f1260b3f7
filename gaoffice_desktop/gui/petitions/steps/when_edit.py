"""An entry for the moment at which a step happened: a day, and a time where it matters."""

from __future__ import annotations

from datetime import datetime, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gaoffice_desktop.gui.theme import tokens
from gaoffice_desktop.gui.widgets.date_box import DateBox
from gaoffice_desktop.gui.widgets.time_edit import TimeEdit
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.clock import to_local, to_utc
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say

_CLOSING = time(18)
"""A step typed in on a later day is recorded at that day's usual closing time."""


class WhenEdit(QWidget):
    """Today and no time at first, which means now."""

    edited = Signal()

    def __init__(self, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        today = to_local(now).date()
        self.day_box = DateBox(self)
        self.day_box.set_today(lambda: today)
        self.day_box.set_day(today)
        self.time_edit = TimeEdit(self)
        self.time_edit.setPlaceholderText(self.tr("지금"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens().px(8))
        row.addWidget(self.day_box)
        row.addWidget(self.time_edit)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.day_box)
        self.day_box.liveTextChanged.connect(self._on_edited)
        self.day_box.day_changed.connect(self._on_edited)
        self.time_edit.liveTextChanged.connect(self._on_edited)

    def _on_edited(self, *_what: object) -> None:
        today = self.day_box.edit.today()
        past = (self.day_box.day() or today) < today
        self.time_edit.setPlaceholderText(dates.clock(_CLOSING) if past else self.tr("지금"))
        self.edited.emit()

    def setAccessibleName(self, name: str) -> None:
        """Name both entries: that is where the focus is."""
        super().setAccessibleName(name)
        self.day_box.setAccessibleName(self.tr("{name}, 날짜").format(name=name))
        self.time_edit.setAccessibleName(self.tr("{name}, 시각").format(name=name))

    def setAccessibleDescription(self, text: str) -> None:
        """Explain both."""
        super().setAccessibleDescription(text)
        self.day_box.edit.setAccessibleDescription(text)
        self.time_edit.setAccessibleDescription(text)

    def set_moment(self, at: datetime) -> None:
        """Show a moment."""
        local = to_local(at)
        self.day_box.set_day(local.date())
        self.time_edit.set_time(local.time())

    def moment(self) -> datetime | None:
        """Return the moment; None means now.

        Raises:
            UserError: it is no moment, or one that has not come.
        """
        local = to_local(self._now)
        day = local.date()
        if self.day_box.text().strip():
            day = dates.parse_day(self.day_box.text(), local.date())
        if day > local.date():
            raise UserError(say("아직 오지 않은 날입니다."))
        typed = self.time_edit.live_text().strip()
        if not typed:
            return None if day == local.date() else to_utc(datetime.combine(day, _CLOSING))
        return to_utc(datetime.combine(day, dates.parse_time(typed)))
