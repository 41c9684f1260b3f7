"""Chips that narrow the preview to one verdict, each with its count."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from gaoffice_desktop.epeople.facts import VERDICT_LABELS, Verdict
from gaoffice_desktop.gui.epeople.preview_model import MARKS
from gaoffice_desktop.gui.petitions.flow import FlowLayout
from gaoffice_desktop.gui.theme import set_property, tokens
from gaoffice_desktop.gui.widgets.chip import Chip
from gaoffice_desktop.gui.words import spoken


class VerdictChips(QWidget):
    """전체 and the verdicts; one is always on."""

    chosen = Signal(object)
    """A ``Verdict``, or None for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, tokens().px(6))
        self._chips: dict[Verdict | None, QPushButton] = {}
        for verdict in (None, *Verdict):
            chip = Chip("", self)
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            set_property(chip, "kind", "chip")
            chip.clicked.connect(lambda _on, which=verdict: self.chosen.emit(which))
            self._flow.addWidget(chip)
            self._chips[verdict] = chip
        self.show_counts(dict.fromkeys(Verdict, 0))
        self.show_current(None)

    def chip(self, verdict: Verdict | None) -> QPushButton:
        """Return the chip of a verdict."""
        return self._chips[verdict]

    def show_counts(self, counts: Mapping[Verdict, int]) -> None:
        """Write the counts on the chips and say them to a screen reader."""
        for verdict, chip in self._chips.items():
            count = sum(counts.values()) if verdict is None else counts[verdict]
            name = self.tr("전체") if verdict is None else spoken(VERDICT_LABELS[verdict])
            sign = "" if verdict is None else f"{MARKS[verdict]} "
            chip.setText(f"{sign}{name} {count:,}")
            chip.setAccessibleName(self.tr("{view} {count}건").format(view=name, count=count))
            set_property(chip, "urgent", verdict is Verdict.REFUSED and count > 0)
        self._flow.invalidate()

    def show_current(self, verdict: Verdict | None) -> None:
        """Switch on the chip of what is shown."""
        for which, chip in self._chips.items():
            chip.setChecked(which is verdict)
