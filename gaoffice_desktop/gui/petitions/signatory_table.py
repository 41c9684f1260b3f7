"""The table of signatories: typed row by row, or pasted out of a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gaoffice_desktop.gui.petitions.signatory_list import (
    ADDRESS,
    NAME,
    PHONE,
    Line,
    Remark,
    people_of,
    read_pasted,
    remarks,
)
from gaoffice_desktop.gui.theme import set_property, theme, tokens
from gaoffice_desktop.gui.widgets.ime import ImeLineEdit
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.life import Signatory
from gaoffice_desktop.shared import phones
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.shared.tidy import one_line

REMARK = 3
_EMPTY: Line = ("", "", "")
_HEADERS = (say("성명"), say("주소"), say("연락처"), say("확인"))
_Index = QModelIndex | QPersistentModelIndex


class SignatoryModel(QAbstractTableModel):
    """The lines, and an empty one below them to type the next into."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._remarks: list[Remark | None] = []

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is written, without the empty lines."""
        return tuple(line for line in self._lines if any(line))

    @property
    def faults(self) -> int:
        """How many lines must be mended."""
        return sum(remark is not None and remark.fault for remark in self._remarks)

    @property
    def repeated(self) -> int:
        """How many lines repeat an earlier one."""
        return sum(remark is not None and not remark.fault for remark in self._remarks)

    def set_lines(self, lines: Iterable[Line]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._lines = [line for line in lines if any(line)]
        self._remarks = remarks(self._lines)
        self.endResetModel()

    def insert(self, row: int, lines: list[Line]) -> None:
        """Put lines in before a row; what is written already moves down."""
        self.set_lines([*self._lines[:row], *lines, *self._lines[row:]])

    def remove(self, rows: set[int]) -> None:
        """Take rows away."""
        self.set_lines(line for at, line in enumerate(self._lines) if at not in rows)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  as Qt declares it
        """Return how many rows there are, the empty one counted."""
        return 0 if parent.isValid() else len(self._lines) + 1

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(_HEADERS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the columns and number the rows."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if section < len(self._lines) else "+"
        return spoken(_HEADERS[section])

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let everything be typed but the remark."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags if index.column() == REMARK else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer what a cell shows and what a screen reader says of it."""
        row, column = index.row(), index.column()
        line = self._lines[row] if row < len(self._lines) else _EMPTY
        if column == REMARK:
            return self._remark_data(row, role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return line[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            written = line[column] or spoken(say("비어 있음"))
            return spoken(say("{column} {text}", column=_HEADERS[column], text=written))
        return None

    def _remark_data(self, row: int, role: int) -> Any:
        remark = self._remarks[row] if row < len(self._remarks) else None
        if remark is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            mark = "✖ " if remark.fault else "▲ "
            return mark + spoken(remark.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(remark.text)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(tokens().danger if remark.fault else tokens().warning)
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed; typing into the empty row makes it a line."""
        if role != Qt.ItemDataRole.EditRole or index.column() == REMARK:
            return False
        row, column, text = index.row(), index.column(), one_line(str(value))
        if column == PHONE:
            text = phones.formatted(text)
        if row == len(self._lines):
            if not text:
                return False
            self.beginInsertRows(QModelIndex(), row, row)
            self._lines.append(_EMPTY)
            self._remarks.append(None)
            self.endInsertRows()
        line = list(self._lines[row])
        line[column] = text
        self._lines[row] = (line[0], line[1], line[2])
        self._remarks = remarks(self._lines)
        # A repetition may begin or end anywhere below.
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, REMARK))
        return True


class _ImeCells(QStyledItemDelegate):
    """Cells are typed into with an entry that knows what is being composed."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Make the entry of a cell."""
        entry = ImeLineEdit(parent)
        # The sheet's padding would leave no room for the letters inside a row.
        entry.setStyleSheet("padding: 0; min-height: 0; border-radius: 0;")
        entry.setAccessibleName(spoken(_HEADERS[index.column()]))
        return entry


class _Grid(QTableView):
    """Tab leaves it, Enter types into the cell, Ctrl+V pastes rows, Delete takes them away."""

    pasted = Signal()
    emptied = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter from sending the whole form."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.emptied.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # What was typed into a cell is taken in with Enter, which then comes by here.
            if self.state() != QAbstractItemView.State.EditingState:
                self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def finish_editing(self) -> None:
        """Take in what stands in the entry of a cell."""
        entry = QApplication.focusWidget()
        if isinstance(entry, ImeLineEdit) and self.isAncestorOf(entry):
            entry.commit_composing()
            self.commitData(entry)
            self.closeEditor(entry, QAbstractItemDelegate.EndEditHint.NoHint)


class SignatoryTable(QWidget):
    """The table, what can be done to it, and how many people it comes to."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = SignatoryModel(self)
        self.grid = _Grid(self)
        self.grid.setModel(self.model)
        self.grid.setItemDelegate(_ImeCells(self.grid))
        self.grid.setTabKeyNavigation(False)
        self.grid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.grid.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (ADDRESS, REMARK):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.grid.verticalHeader().setHighlightSections(False)
        self.grid.pasted.connect(self.paste)
        self.grid.emptied.connect(self.remove_selected)
        self.paste_button = QPushButton(self.tr("엑셀에서 붙여넣기"), self)
        self.paste_button.setToolTip(
            self.tr(
                "엑셀에서 성명, 주소, 연락처 줄을 복사한 다음 누릅니다. 표에서 Ctrl+V와 같습니다."
            )
        )
        self.paste_button.setAccessibleDescription(self.paste_button.toolTip())
        self.paste_button.clicked.connect(self.paste)
        self.remove_button = QPushButton(self.tr("고른 줄 지우기"), self)
        self.remove_button.clicked.connect(self.remove_selected)
        self.count_label = QLabel(self)
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setWordWrap(True)
        self._lay_out()
        self.setFocusProxy(self.grid)
        self.model.modelReset.connect(self._on_changed)
        self.model.dataChanged.connect(self._on_changed)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._on_changed()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().px(6))
        column.addWidget(self.grid, 1)
        line = QHBoxLayout()
        line.setSpacing(tokens().px(8))
        line.addWidget(self.paste_button)
        line.addWidget(self.remove_button)
        line.addWidget(self.count_label, 1)
        column.addLayout(line)

    def setAccessibleName(self, name: str) -> None:
        """Name the table: that is where the focus is."""
        super().setAccessibleName(name)
        self.grid.setAccessibleName(name)

    @property
    def count(self) -> int:
        """How many people the lines come to."""
        return len(people_of(self.model.lines))

    def show_people(self, people: Iterable[Signatory]) -> None:
        """Begin with these signatories."""
        self.model.set_lines((one.name, one.address, one.phone) for one in people)

    def people(self) -> tuple[Signatory, ...]:
        """Return the signatories as they stand, each once."""
        return people_of(self.model.lines)

    def paste(self) -> None:
        """Put the rows of the clipboard in at the current row."""
        pasted = read_pasted(QGuiApplication.clipboard().text())
        if not pasted:
            return
        current = self.grid.currentIndex()
        row = current.row() if current.isValid() else self.model.rowCount() - 1
        self.model.insert(row, pasted)
        self.grid.setCurrentIndex(self.model.index(row + len(pasted), 0))

    def remove_selected(self) -> None:
        """Take the selected rows away."""
        rows = {index.row() for index in self.grid.selectedIndexes()}
        if not rows:
            return
        self.model.remove(rows)
        self.grid.setCurrentIndex(self.model.index(min(rows), 0))

    def _on_changed(self) -> None:
        parts = [say("모두 {people}명", people=self.count)]
        if self.model.repeated:
            parts.append(say("겹치는 줄 {lines}개는 한 번만 셉니다.", lines=self.model.repeated))
        if self.model.faults:
            parts.append(say("고칠 줄이 {lines}개 있습니다.", lines=self.model.faults))
        self.count_label.setText(" · ".join(map(spoken, parts)))
        set_property(self.count_label, "kind", "error" if self.model.faults else "subtle")
        self.changed.emit()

    def _on_theme_changed(self) -> None:
        vertical = self.grid.verticalHeader()
        vertical.setDefaultSectionSize(tokens().px(30))
        vertical.setMinimumWidth(tokens().px(36))
        self.grid.setMinimumHeight(tokens().px(190))
        self.grid.setColumnWidth(NAME, tokens().px(120))
        self.grid.setColumnWidth(PHONE, tokens().px(150))
