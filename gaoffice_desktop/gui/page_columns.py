"""The columns of a table over pages: what each shows, reads aloud, paints and sorts by."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import Qt

from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.sentences import Sentence

if TYPE_CHECKING:
    from gaoffice_desktop.staff.facts import Seat

Row = TypeVar("Row")

RowRole = int(Qt.ItemDataRole.UserRole) + 1
"""The row's facts, or None while they are not here."""
IdRole = RowRole + 1
"""The row's id; 0 where there is none."""
BadgeRole = RowRole + 2
"""What a badge delegate paints, or None."""

LOADING = "…"
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)  # with slots, Column[SomeRow](...) fails on Python 3.11
class Column(Generic[Row]):
    """One column: ``width`` in average characters (0 takes what is left)."""

    key: str
    title: Sentence | str
    text: Callable[[Row], Sentence | str]
    width: int = 12
    align: Qt.AlignmentFlag = LEFT
    sort_key: Any = None
    accessible: Callable[[Row], Sentence | str] | None = None
    tip: Callable[[Row], Sentence | str] | None = None
    badge: Callable[[Row], object] | None = None


ANSWERED = frozenset(
    {
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
        int(Qt.ItemDataRole.ToolTipRole),
        RowRole,
        BadgeRole,
    }
)


def answer(column: Column[Row], row: Row, role: int) -> Any:
    """Answer one of the ``ANSWERED`` roles for a row that is here."""
    if role == Qt.ItemDataRole.DisplayRole:
        return spoken(column.text(row))
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return spoken((column.accessible or column.text)(row))
    if role == Qt.ItemDataRole.ToolTipRole:
        return spoken(column.tip(row)) if column.tip else None
    if role == BadgeRole:
        return column.badge(row) if column.badge else None
    return row


def cells_of(_seat: Seat, columns: Sequence[Column[Row]], rows: Sequence[Row]) -> list[list[str]]:
    """Write rows out, for a copy or a file; asked of a desk, for thousands take their time."""
    return [[spoken(column.text(row)) for column in columns] for row in rows]


_FORMULA = re.compile(r"\s*[=+\-@]")
_NUMBER = re.compile(r"\s*[+-]?\d[\d,]*(?:\.\d+)?\s*")


def table_text(lines: Sequence[Sequence[str]]) -> str:
    """Write cells as spreadsheets paste them: tabs between, breaks inside quotes.

    A text that a spreadsheet would take for a formula gets an apostrophe before it: what a
    citizen wrote as a title must not run on a clerk's computer.
    """
    return "".join("\t".join(map(_cell, line)) + "\n" for line in lines)


def _cell(text: str) -> str:
    if _FORMULA.match(text) and not _NUMBER.fullmatch(text):
        text = f"'{text}"
    if any(mark in text for mark in '\t\r\n"'):
        return '"' + text.replace('"', '""') + '"'
    return text
