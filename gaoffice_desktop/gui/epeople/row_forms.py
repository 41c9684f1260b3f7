"""What stands below the preview for the chosen row: what would change, or what to correct."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from gaoffice_desktop.epeople.facts import (
    FIELD_LABELS,
    Detail,
    Field,
    FieldChange,
    Line,
)
from gaoffice_desktop.gui.petitions.inline_form import InlineForm
from gaoffice_desktop.gui.theme import set_property, tokens
from gaoffice_desktop.gui.widgets.ime import ImeLineEdit
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.sentences import Sentence, say

_LONGEST = 120


class CorrectionForm(InlineForm):
    """The texts of a refused row that are at fault, to be typed anew."""

    def __init__(self, line: Line, detail: Detail, parent: QWidget | None = None) -> None:
        super().__init__(say("{row}행 바로잡기", row=line.row), say("다시 확인"), parent)
        self._edits: dict[Field, ImeLineEdit] = {}
        for field, _ in line.problems:
            edit = ImeLineEdit(self)
            edit.setText(detail.faulty.get(field, ""))
            self.add_field(field.value, spoken(FIELD_LABELS[field]), edit)
            self._edits[field] = edit
        self.show_faults(line.problems)

    def texts(self) -> dict[Field, str]:
        """Return what stands in the fields now."""
        return {field: edit.text() for field, edit in self._edits.items()}

    def show_faults(self, problems: Sequence[tuple[Field, Sentence]]) -> None:
        """Write each fault beneath its field, and leave the keyboard where it is."""
        by_name = {field.value: sentence for field, sentence in problems}
        if problems:
            self.show_problems(problems[0][1], by_name)


class LinesPanel(QFrame):
    """Some lines under a heading."""

    def __init__(self, heading: Sentence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_property(self, "kind", "panel")
        space = tokens().px(12)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(space, space, space, space)
        self.column.setSpacing(tokens().px(4))
        self.heading = QLabel(spoken(heading), self)
        set_property(self.heading, "kind", "heading")
        self.column.addWidget(self.heading)

    def add_line(self, text: str) -> QLabel:
        """Add a line of plain text."""
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self.column.addWidget(label)
        return label


class ChangesPanel(LinesPanel):
    """What would change of a petition: before and after, personal data masked."""

    def __init__(self, changes: Sequence[FieldChange], parent: QWidget | None = None) -> None:
        super().__init__(say("바뀌는 것"), parent)
        for change in changes:
            self.add_line(self._said(change))

    def _said(self, change: FieldChange) -> str:
        nothing = self.tr("(없음)")
        before, after = (_short(text) or nothing for text in (change.before, change.after))
        return f"{spoken(FIELD_LABELS[change.field])}: {before} → {after}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
