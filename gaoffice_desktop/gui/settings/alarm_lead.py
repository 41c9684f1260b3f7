"""The three fields of one lead: in what it is counted, how long before, how loudly."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtWidgets import QComboBox, QSpinBox

from gaoffice_desktop.early_warning.alarms.facts import (
    PRIORITY_LABELS,
    Band,
    Lead,
    LeadUnit,
    Priority,
)
from gaoffice_desktop.early_warning.alarms.keeping_rules import MOST_DAYS, MOST_MINUTES
from gaoffice_desktop.early_warning.alarms.rules import units_of
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.limits import Limit
from gaoffice_desktop.shared.sentences import Sentence, say

UNIT_LABELS: Mapping[LeadUnit, Sentence] = {
    LeadUnit.START: say("시작할 때"),
    LeadUnit.DAYS: say("근무일 전 아침"),
    LeadUnit.MINUTES: say("근무 분 전"),
    LeadUnit.OVER: say("기한이 지났을 때"),
    LeadUnit.DAILY: say("지난 뒤 날마다"),
}
_BOUNDS: Mapping[LeadUnit, tuple[int, int]] = {
    LeadUnit.DAYS: (0, MOST_DAYS),
    LeadUnit.MINUTES: (1, MOST_MINUTES),
}


class LeadEditor(QObject):
    """Offers what a limit's leads may be; asks for an amount only where one is counted."""

    def __init__(self, unit_box: QComboBox, amount_box: QSpinBox, priority_box: QComboBox) -> None:
        super().__init__(unit_box)
        self.unit_box, self.amount_box, self.priority_box = unit_box, amount_box, priority_box
        for priority in Priority:
            priority_box.addItem(spoken(PRIORITY_LABELS[priority]), priority)
        unit_box.currentIndexChanged.connect(self._on_unit)

    def offer(self, limit: Limit, band: Band) -> None:
        """Offer the units in which a lead of this limit may be given."""
        chosen, able = self.unit_box.currentData(), units_of(limit, band)
        with QSignalBlocker(self.unit_box):
            self.unit_box.clear()
            for unit in LeadUnit:
                if unit in able:
                    self.unit_box.addItem(spoken(UNIT_LABELS[unit]), unit)
            self.unit_box.setCurrentIndex(self._place(chosen))
        self._on_unit()

    def show_lead(self, lead: Lead) -> None:
        """Show a lead."""
        self.unit_box.setCurrentIndex(self._place(lead.unit))
        self.amount_box.setValue(lead.amount)
        self.priority_box.setCurrentIndex(list(Priority).index(Priority(lead.priority)))

    def lead(self) -> Lead:
        """Return what is typed."""
        unit = LeadUnit(self.unit_box.currentData())
        amount = self.amount_box.value() if unit in _BOUNDS else 0
        return Lead(unit, amount, Priority(self.priority_box.currentData()))

    def _place(self, unit: object) -> int:
        box = self.unit_box
        return next((at for at in range(box.count()) if box.itemData(at) == unit), 0)

    def _on_unit(self) -> None:
        unit = self.unit_box.currentData()
        least, most = _BOUNDS.get(LeadUnit(unit), (0, 0)) if unit is not None else (0, 0)
        self.amount_box.setEnabled(most > 0)
        self.amount_box.setRange(least, most)
