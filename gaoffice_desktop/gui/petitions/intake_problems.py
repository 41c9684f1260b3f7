"""What is wrong, below each field of the intake form."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from gaoffice_desktop.gui.widgets.field_problem import ProblemLine
from gaoffice_desktop.shared.sentences import Sentence


class FieldProblems:
    """A line of words in the row below each field; fields are in the order of the form."""

    def __init__(self, fields: Mapping[str, QWidget], grid: QGridLayout) -> None:
        self._fields = dict(fields)
        self._rows: dict[int, QVBoxLayout] = {}
        self._lines = {name: self._line(widget, grid) for name, widget in fields.items()}

    def _line(self, widget: QWidget, grid: QGridLayout) -> ProblemLine:
        line = ProblemLine(widget, grid.parentWidget())
        row = _row_of(widget, grid) + 1
        if row not in self._rows:
            # Department and handler share a row, and so do their problems.
            self._rows[row] = QVBoxLayout()
            self._rows[row].setSpacing(2)
            grid.addLayout(self._rows[row], row, 1)
        self._rows[row].addWidget(line)
        return line

    def show_all(self, problems: Mapping[str, Sentence]) -> None:
        """Mark exactly these fields."""
        for field in self._fields:
            self.show(field, problems.get(field))

    def show(self, field: str, problem: Sentence | None) -> None:
        """Mark one field, or take its mark away."""
        if field in self._lines:
            self._lines[field].show_problem(problem)
            self._follow(field)

    def set_shown(self, field: str, *, shown: bool) -> None:
        """Show or hide the field; its problem goes with it and comes back with it."""
        self._fields[field].setVisible(shown)
        self._follow(field)

    def _follow(self, field: str) -> None:
        line = self._lines[field]
        line.setVisible(bool(line.text) and not self._fields[field].isHidden())

    def knows(self, field: str) -> bool:
        """Whether the form has such a field."""
        return field in self._fields

    def field_of(self, widget: object) -> str | None:
        """Return the field that this widget is."""
        return next((name for name, one in self._fields.items() if one is widget), None)

    def text(self, field: str) -> str:
        """Return what is said to be wrong with a field; empty when nothing is."""
        return self._lines[field].text if field in self._lines else ""

    def marked(self) -> list[str]:
        """Return the fields that are marked now."""
        return [field for field, line in self._lines.items() if line.text]

    def first(self, problems: Mapping[str, Sentence]) -> QWidget | None:
        """Return the first field of the form, among those on the screen, that is wrong."""
        wrong = (widget for name, widget in self._fields.items() if name in problems)
        return next((widget for widget in wrong if not widget.isHidden()), None)


def _row_of(widget: QWidget, grid: QGridLayout) -> int:
    """Return the row of the grid that a field, or the box around it, stands in."""
    part: QWidget | None = widget
    while part is not None:
        at = grid.indexOf(part)
        if at >= 0:
            # getItemPosition returns row, column and spans; the stub knows only `object`.
            row, *_ = grid.getItemPosition(at)  # type: ignore[misc]
            return int(row)
        part = part.parentWidget()
    raise ValueError(f"{widget.objectName()} is not in the form")
