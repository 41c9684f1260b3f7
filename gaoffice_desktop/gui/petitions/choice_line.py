"""A few choices side by side; those that are not open say why, below."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Generic, TypeVar, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from gaoffice_desktop.gui.petitions.flow import FlowLayout
from gaoffice_desktop.gui.theme import set_property, tokens
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.sentences import Sentence, say

C = TypeVar("C", bound=StrEnum)


class ChoiceLine(QWidget, Generic[C]):
    """Radio buttons in the reading order of their labels; the arrow keys go through them."""

    def __init__(self, labels: Mapping[C, Sentence], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = dict(labels)
        self.group = QButtonGroup(self)
        self.buttons: dict[C, QRadioButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().px(2))
        line = QWidget(self)
        flow = FlowLayout(line, tokens().px(12))
        for choice, label in self._labels.items():
            button = QRadioButton(spoken(label), line)
            self.group.addButton(button)
            self.buttons[choice] = button
            flow.addWidget(button)
        column.addWidget(line)
        self.reason_label = QLabel(self)
        self.reason_label.setWordWrap(True)
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        set_property(self.reason_label, "kind", "subtle")
        self.reason_label.hide()
        column.addWidget(self.reason_label)
        self.setFocusProxy(next(iter(self.buttons.values())))

    def setAccessibleName(self, name: str) -> None:
        """Name each choice with what is chosen: a screen reader stands on one of them."""
        super().setAccessibleName(name)
        for choice, button in self.buttons.items():
            button.setAccessibleName(f"{name}: {spoken(self._labels[choice])}")

    def choice(self) -> C | None:
        """Return what is chosen."""
        return next((one for one, button in self.buttons.items() if button.isChecked()), None)

    def choose(self, choice: C) -> None:
        """Choose one."""
        self.buttons[choice].setChecked(True)
        self.setFocusProxy(self.buttons[choice])

    def refuse(self, reasons: Mapping[C, Sentence]) -> None:
        """Close these choices and say below why; the others are open."""
        for choice, button in self.buttons.items():
            reason = reasons.get(choice)
            button.setEnabled(reason is None)
            tip = "" if reason is None else spoken(reason)
            button.setToolTip(tip)
            button.setAccessibleDescription(tip)
        chosen = self.choice()
        if chosen is not None and chosen in reasons:
            # What can't be chosen must not stay chosen.
            self.choose(next(one for one in self.buttons if one not in reasons))
        self.reason_label.setText("\n".join(map(spoken, self._told(reasons))))
        self.reason_label.setVisible(bool(reasons))

    def _told(self, reasons: Mapping[C, Sentence]) -> list[Sentence]:
        """Say each reason once, with all the choices that it closes."""
        by_reason: dict[str, tuple[Sentence, list[str]]] = {}
        for choice, reason in reasons.items():
            known = by_reason.setdefault(str(reason), (reason, []))
            known[1].append(spoken(self._labels[choice]))
        return [
            say("{choices}: {reason}", choices=", ".join(choices), reason=reason)
            for reason, choices in by_reason.values()
        ]


def labels_of(labels: Mapping[C, Sentence], *, only: tuple[C, ...]) -> dict[C, Sentence]:
    """Return some of the labels, in this order."""
    return {cast("C", one): labels[one] for one in only}
