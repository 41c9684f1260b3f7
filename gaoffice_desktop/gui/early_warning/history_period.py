"""The fields of a period: one of the usual ones, or two days of one's own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from gaoffice_desktop.gui.early_warning.history_query import (
    FIRST_SHOWN,
    PRESET_LABELS,
    Preset,
    period_of,
)
from gaoffice_desktop.gui.petitions.flow import FlowLayout
from gaoffice_desktop.gui.theme import set_property, tokens
from gaoffice_desktop.gui.widgets.date_box import DateBox
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.sentences import Sentence


class FieldFlow(QWidget):
    """Fields under their labels, going on in the next line where it is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flow = FlowLayout(self, tokens().px(8))

    def put(self, text: str, field: QWidget) -> QWidget:
        """Add a field under its label; an empty text keeps the label's room."""
        cell = QWidget(self)
        label = QLabel(text or " ", cell)
        set_property(label, "kind", "subtle")
        if text:
            label.setBuddy(field)
            field.setAccessibleName(text)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().px(2))
        column.addWidget(label)
        column.addWidget(field)
        self.flow.addWidget(cell)
        return cell

    def box(self, name: str, text: str) -> QComboBox:
        """Add a list to choose from."""
        box = QComboBox(self)
        box.setObjectName(name)
        box.view().setAccessibleName(text)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.put(text, box)
        return box

    def arrange(self) -> None:
        """Measure anew: a field came or went."""
        self.flow.invalidate()
        self.updateGeometry()


class PeriodFields(QObject):
    """Tells of another period; while a day can't be read, the period stays."""

    changed = Signal()

    def __init__(self, fields: FieldFlow, today: Callable[[], date]) -> None:
        super().__init__(fields)
        self._fields = fields
        self._today = today
        self.preset_box = fields.box("period_box", self.tr("기간"))
        for preset in Preset:
            self.preset_box.addItem(spoken(PRESET_LABELS[preset]), preset)
        self.from_box, self._from_cell = self._day("first_on_box", self.tr("첫날"))
        self.to_box, self._to_cell = self._day("last_on_box", self.tr("끝 날"))
        self._show(FIRST_SHOWN)
        self.preset_box.activated.connect(self._on_chosen)

    def _day(self, name: str, text: str) -> tuple[DateBox, QWidget]:
        box = DateBox(self._fields)
        box.setObjectName(name)
        box.set_today(self._today)
        cell = self._fields.put(text, box)
        box.day_changed.connect(self._on_day)
        box.problem_changed.connect(partial(self._on_problem, box))
        return box, cell

    @property
    def preset(self) -> Preset:
        """The period that is chosen."""
        return Preset(self.preset_box.currentData())

    def period(self) -> tuple[date, date]:
        """Return the first and the last day, the earlier first; "오늘" moves with the clock."""
        first, last = period_of(self.preset, self._today())
        if self.preset is Preset.FREE:
            first, last = self.from_box.day() or first, self.to_box.day() or last
        return min(first, last), max(first, last)

    def choose(self, preset: Preset) -> None:
        """Choose a period and tell of it."""
        self._show(preset)
        self.changed.emit()

    def show_days(self, first: date, last: date) -> None:
        """Show a period of days, without telling of it."""
        self.from_box.set_day(first)
        self.to_box.set_day(last)
        self._show(Preset.FREE)

    def stops(self) -> tuple[QWidget, ...]:
        """Return where Tab stops."""
        return self.preset_box, self.from_box.edit, self.to_box.edit

    def _show(self, preset: Preset) -> None:
        self.preset_box.setCurrentIndex(list(Preset).index(preset))
        free = preset is Preset.FREE
        if free and self.from_box.day() is None:
            first, last = period_of(preset, self._today())
            self.from_box.set_day(first)
            self.to_box.set_day(last)
        for cell in (self._from_cell, self._to_cell):
            cell.setVisible(free)
        self._fields.arrange()

    def _on_chosen(self) -> None:
        self.choose(self.preset)

    def _on_day(self) -> None:
        readable = self.from_box.problem() is None and self.to_box.problem() is None
        if self.preset is Preset.FREE and readable:
            self.changed.emit()

    def _on_problem(self, box: DateBox, problem: Sentence | None) -> None:
        text = "" if problem is None else spoken(problem)
        set_property(box.edit, "invalid", problem is not None)
        box.edit.setToolTip(text)
        box.edit.setAccessibleDescription(text)
