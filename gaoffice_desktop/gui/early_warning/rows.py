"""The lines of the alarm panel: what waits, what was seen, what was put off, what is owed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from gaoffice_desktop.early_warning.alarms.facts import Alarm, AlarmState, Dunning, Panel
from gaoffice_desktop.gui.early_warning.panel_words import dunning_badge, dunning_said, month_said
from gaoffice_desktop.gui.early_warning.words import Scene, badge, sentence, spoken_line, subject
from gaoffice_desktop.gui.page_columns import BadgeRole, RowRole
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.sentences import Sentence, say


@dataclass(frozen=True, slots=True)
class Heading:
    """Begins a section; nobody can choose it."""

    title: Sentence
    count: int

    @property
    def said(self) -> Sentence:
        """The section's name and how much is in it."""
        return say("{title} {count}", title=self.title, count=self.count)


Row = Heading | Alarm | Dunning | date
"""``date`` is the first day of a month whose check is owed."""

WAITING, SEEN, PUT_OFF = say("확인 전"), say("확인함"), say("미룸")
DUNNINGS, CHECKS = say("독촉장 준비"), say("월간 점검")


def rows_of(panel: Panel) -> list[Row]:
    """Return the panel's lines in their sections; an empty section is left out."""
    waiting = [one for one in panel.alarms if one.state is AlarmState.RUNG]
    others = [one for one in panel.alarms if one.state is not AlarmState.RUNG]
    put_off = [one for one in others if one.snoozed_until is not None]
    seen = [one for one in others if one.snoozed_until is None]
    return [
        *_section(WAITING, waiting),
        *_section(SEEN, seen),
        *_section(PUT_OFF, put_off),
        *_section(DUNNINGS, panel.dunning, max(panel.dunnings, len(panel.dunning))),
        *_section(CHECKS, panel.checks),
    ]


def _section(title: Sentence, rows: Sequence[Row], count: int = 0) -> Iterator[Row]:
    if rows:
        yield Heading(title, count or len(rows))
        yield from rows


def key_of(row: Row) -> tuple[str, object]:
    """Tell one line from another, whatever has changed about it."""
    if isinstance(row, Alarm):
        return ("alarm", row.id)
    if isinstance(row, Dunning):
        return ("dunning", row.petition_id)
    if isinstance(row, Heading):
        return ("heading", str(row.title))
    return ("month", row)


class PanelModel(QAbstractListModel):
    """Answers for the lines; the words are made when a line is painted or read aloud."""

    def __init__(self, scene: Callable[[], Scene], parent: Any = None) -> None:
        super().__init__(parent)
        self._scene = scene
        self.rows: list[Row] = []

    def show_rows(self, rows: list[Row]) -> bool:
        """Show these lines; tell whether they are others than before."""
        if [key_of(row) for row in rows] == [key_of(row) for row in self.rows]:
            # The same lines: the selection and the place in the list stay. A change of all is
            # told only if there is one, for the list is laid out anew at that.
            told, self.rows = rows != self.rows, rows
            if told:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return False
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()
        return True

    def row_at(self, index: QModelIndex | QPersistentModelIndex) -> Row | None:
        """Return a line's facts."""
        return self.rows[index.row()] if index.isValid() else None

    def index_of(self, key: tuple[str, object]) -> QModelIndex:
        """Return where a line stands; an invalid index if it has gone."""
        for at, row in enumerate(self.rows):
            if key_of(row) == key:
                return self.index(at)
        return QModelIndex()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """How many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """A heading can't be chosen, so the arrow keys pass over it."""
        if isinstance(self.row_at(index), Heading):
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        """Answer for one line."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return spoken(title_of(row))
        if role == BadgeRole:
            return self._badge(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._aloud(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, Alarm):
            return spoken(sentence(row, self._scene()))
        return None

    def _badge(self, row: Row) -> object:
        if isinstance(row, Alarm):
            return badge(row, self._scene())
        return dunning_badge(row) if isinstance(row, Dunning) else None

    def _aloud(self, row: Row) -> str:
        if isinstance(row, Alarm):
            return spoken(spoken_line(row, self._scene()))
        if isinstance(row, Dunning):
            return f"{spoken(title_of(row))}. {spoken(dunning_said(row))}"
        return spoken(title_of(row))


def title_of(row: Row) -> Sentence:
    """Return the first words of a line."""
    if isinstance(row, Alarm):
        return subject(row)
    if isinstance(row, Dunning):
        return say("{number} {kind}", number=row.number, kind=row.kind_name)
    if isinstance(row, Heading):
        return row.said
    return month_said(row)
