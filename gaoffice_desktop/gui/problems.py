"""Puts sentences beside the fields they belong to.

A form names its widgets ``<field>_edit`` and ``<field>_problem``; the same field names come
back from a rule or a ``UserError``. A fault is a sentence with a mark, not a colour alone, and
a screen reader hears it as the field's description.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from gaoffice_desktop.gui.theme import set_property
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.sentences import Sentence


class Problems:
    """The faults of one form, in the order of its fields."""

    def __init__(
        self, form: object, fields: Sequence[str], stand_ins: Mapping[str, QWidget] | None = None
    ) -> None:
        """``stand_ins``: the widget of a field that is no ``<field>_edit`` (a check box)."""
        edits = stand_ins or {}
        self._edits: dict[str, QWidget] = {
            field: edits.get(field) or getattr(form, f"{field}_edit") for field in fields
        }
        self._labels: dict[str, QLabel] = {
            field: getattr(form, f"{field}_problem") for field in fields
        }
        self.clear()

    def clear(self) -> None:
        """Take every fault away."""
        self.show({})

    def show(self, problems: Mapping[str, Sentence]) -> None:
        """Show these faults and no others; the focus goes to the first."""
        for field, edit in self._edits.items():
            wrong = problems.get(field)
            text = spoken(wrong) if wrong is not None else ""
            self._labels[field].setText(f"✖ {text}" if text else "")
            self._labels[field].setVisible(bool(text))
            edit.setAccessibleDescription(text)
            set_property(edit, "invalid", wrong is not None)
        first = next((self._edits[field] for field in self._edits if field in problems), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
