"""The rows of a file with their verdicts: a hundred thousand lines, all of them at hand."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Any, overload

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QTableView

from gaoffice_desktop.epeople.facts import FIELD_LABELS, VERDICT_LABELS, Line, Preview, Verdict
from gaoffice_desktop.gui.theme import tokens
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.spreadsheets.facts import Cell

Index = QModelIndex | QPersistentModelIndex

MARKS: dict[Verdict, str] = {
    Verdict.NEW: "＋",
    Verdict.CHANGED: "△",
    Verdict.UNCHANGED: "＝",
    Verdict.WAITING: "◇",
    Verdict.REFUSED: "✖",
}
"""A verdict is told by a sign and a word, never by a colour alone."""

HEADERS: tuple[Sentence, ...] = (
    say("행"),
    say("판정"),
    say("신청번호"),
    say("제목"),
    say("담당 부서"),
    say("바뀌는 것·사유"),
)
WIDTHS = (56, 130, 160, 0, 120, 400)
"""Widths at 100 %; 0 takes what is left."""
ROW_HEIGHT = 32


class Texts(Sequence[list[Cell]]):
    """The cells of many lines, made one by one: a worker saves them, the window does not wait."""

    def __init__(self, lines: Sequence[Line], shown: Sequence[int]) -> None:
        self._lines, self._shown = lines, shown

    def __len__(self) -> int:
        return len(self._shown)

    @overload
    def __getitem__(self, at: int) -> list[Cell]: ...

    @overload
    def __getitem__(self, at: slice) -> list[list[Cell]]: ...

    def __getitem__(self, at: int | slice) -> list[Cell] | list[list[Cell]]:
        if isinstance(at, slice):
            return [[*cells(self._lines[one])] for one in self._shown[at]]
        return [*cells(self._lines[self._shown[at]])]


class PreviewModel(QAbstractTableModel):
    """Shows the lines of one verdict, or all."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preview: Preview | None = None
        self._shown = array("l")
        self._verdict: Verdict | None = None

    @property
    def verdict(self) -> Verdict | None:
        """The verdict whose lines are shown; none means all."""
        return self._verdict

    def show_preview(self, preview: Preview | None, verdict: Verdict | None = None) -> None:
        """Show the lines of a file, or of one verdict among them."""
        self.beginResetModel()
        self._preview, self._verdict = preview, verdict
        self._shown = array("l", preview.lines.where(verdict) if preview is not None else ())
        self.endResetModel()

    def place(self, row: int) -> int:
        """Return where the line of a row stands in the preview, -1 for no row."""
        return self._shown[row] if 0 <= row < len(self._shown) else -1

    def all_texts(self) -> Texts:
        """Return the cells of every row shown, each made when it is asked for."""
        return Texts(self._preview.lines if self._preview is not None else [], self._shown)

    def _line(self, row: int) -> Line:
        assert self._preview is not None
        return self._preview.lines[self._shown[row]]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many lines are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(HEADERS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text; what does not fit is read in its tool tip."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return cells(self._line(index.row()))[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = cells(self._line(index.row()))[index.column()]
            return f"{spoken(HEADERS[index.column()])} {text}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return spoken(HEADERS[section])
        return None


def cells(line: Line) -> list[str]:
    """Return what one line shows."""
    verdict = f"{MARKS[line.verdict]} {spoken(VERDICT_LABELS[line.verdict])}"
    return [str(line.row), verdict, line.number, line.title, line.department, why(line)]


def why(line: Line) -> str:
    """Say what would change, what is wrong, or until when it has to be taken in."""
    if line.verdict is Verdict.REFUSED:
        return "; ".join(
            f"{spoken(FIELD_LABELS[field])}: {spoken(sentence)}"
            for field, sentence in line.problems
        )
    if line.limit is not None:
        return spoken(line.limit)
    return ", ".join(spoken(FIELD_LABELS[field]) for field in line.fields)


def dress(view: QTableView, model: PreviewModel) -> None:
    """Show the lines in a table with its headings."""
    view.setModel(model)
    view.verticalHeader().hide()
    # Large type: the list gives way before the panel below it has to be scrolled to.
    view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for at, width in enumerate(WIDTHS):
        mode = QHeaderView.ResizeMode
        header.setSectionResizeMode(at, mode.Interactive if width else mode.Stretch)


def size(view: QTableView) -> None:
    """Give rows and columns their size at this zoom."""
    view.setMinimumHeight(tokens().px(100))
    view.verticalHeader().setDefaultSectionSize(tokens().px(ROW_HEIGHT))
    for at, width in enumerate(WIDTHS):
        if width:
            view.setColumnWidth(at, tokens().px(width))
