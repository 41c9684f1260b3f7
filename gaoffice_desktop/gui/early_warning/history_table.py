"""The history's table: pages of any number of alarms, opened and copied by keyboard."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHeaderView, QTableView

from gaoffice_desktop.early_warning.alarms.facts import (
    Alarm,
    AlarmReport,
    AlarmStory,
    HistoryQuery,
)
from gaoffice_desktop.gui.early_warning.history_columns import (
    INDEX,
    LEAVE_AWAY,
    Beside,
    columns,
)
from gaoffice_desktop.gui.page_columns import table_text
from gaoffice_desktop.gui.page_copying import COPY_AT_MOST, selected_rows, spare_the_header
from gaoffice_desktop.gui.page_table import PageTable
from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.gui.widgets.deadline_badge import DeadlineDelegate
from gaoffice_desktop.shared.sentences import say

if TYPE_CHECKING:
    from datetime import date

    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.staff.facts import Seat

ROW_HEIGHT = 34
KIND_AT_LEAST = 130


class HistoryService(Protocol):
    """What the history asks of the alarms' service."""

    def history_first(self, seat: Seat, query: HistoryQuery, size: int = 50) -> Sequence[Alarm]:
        """Return the first lines."""
        ...

    def history_ids(self, seat: Seat, query: HistoryQuery) -> array[int]:
        """Return the ids of all lines."""
        ...

    def history_rows(self, seat: Seat, ids: Sequence[int]) -> Sequence[Alarm]:
        """Return some lines."""
        ...

    def story(self, seat: Seat, alarm_id: int) -> AlarmStory:
        """Return all that became of an alarm."""
        ...

    def report(self, seat: Seat, first_on: date, last_on: date) -> AlarmReport:
        """Return the load on each desk and hour."""
        ...

    def daily_sheet(self, seat: Seat) -> bytes:
        """Print the list of today."""
        ...


class HistorySource:
    """The history behind the desk."""

    def __init__(self, desk: Desk, alarms: HistoryService) -> None:
        self._desk = desk
        self._alarms = alarms

    async def first_page(self, query: HistoryQuery, size: int) -> Sequence[Alarm]:
        """Return what is painted at once."""
        return await self._desk.ask(self._alarms.history_first, query, size)

    async def ids(self, query: HistoryQuery) -> array[int]:
        """Return the whole order."""
        return await self._desk.ask(self._alarms.history_ids, query)

    async def rows(self, ids: Sequence[int]) -> Sequence[Alarm]:
        """Return some rows."""
        return await self._desk.ask(self._alarms.history_rows, ids)


class HistoryTable(QObject):
    """Wires a view to the history: opens, copies, tells which alarm the keyboard is on."""

    opened = Signal(object)
    """Enter or a double click: the ``Alarm``."""
    current_changed = Signal()
    copied = Signal(object)
    """The sentence to say about a copy."""

    def __init__(
        self,
        view: QTableView,
        desk: Desk,
        alarms: HistoryService,
        beside: Beside,
    ) -> None:
        super().__init__(view)
        self.view = view
        self._desk = desk
        self.columns = columns(beside)
        self.model: PageTable[Alarm] = PageTable(
            desk, HistorySource(desk, alarms), self.columns, id_of=lambda one: one.id, parent=self
        )
        view.setModel(self.model)
        spare_the_header(view)
        view.setItemDelegateForColumn(INDEX["priority"], DeadlineDelegate(view))
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        view.activated.connect(self._on_activated)
        view.selectionModel().currentRowChanged.connect(self._on_current)
        view.installEventFilter(self)
        self._viewport = view.viewport()
        self._viewport.installEventFilter(self)
        self.model.first_page_shown.connect(self._on_first_page_shown)
        theme().changed.connect(self._size)
        self._size()

    # -- sizes ---------------------------------------------------------------------------

    def _size(self) -> None:
        """Fit rows and columns to the zoom; the kind takes what is left."""
        self.view.verticalHeader().setDefaultSectionSize(tokens().px(ROW_HEIGHT))
        header = self.view.horizontalHeader()
        for at, column in enumerate(self.columns):
            if column.width:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
                header.resizeSection(at, self._width(at))
            else:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(tokens().px(48))
        self._hide_what_has_no_room()

    def _width(self, at: int) -> int:
        digit = theme().font().pointSizeF()
        return round(self.columns[at].width * digit * 0.62) + tokens().px(16)

    def _hide_what_has_no_room(self) -> None:
        """Leave columns away, the least asked for first, until a kind can be read."""
        widths = {one.key: self._width(at) for at, one in enumerate(self.columns) if one.width}
        room = self._viewport.width() - tokens().px(KIND_AT_LEAST)
        for key in LEAVE_AWAY:
            hide = sum(widths.values()) > room
            self.view.setColumnHidden(INDEX[key], hide)
            if hide:
                del widths[key]

    # -- showing -------------------------------------------------------------------------

    def show_query(self, query: HistoryQuery) -> None:
        """Show a question from the top."""
        self.model.show_query(query)

    def current_id(self) -> int:
        """Return the id of the current line, 0 when there is none."""
        index = self.view.currentIndex()
        return self.model.id_at(index.row()) if index.isValid() else 0

    def choose(self, alarm_id: int) -> bool:
        """Go to the line of an alarm, if it is here."""
        row = self.model.row_of(alarm_id)
        if row < 0:
            return False
        self.view.setCurrentIndex(self.model.index(row, 0))
        return True

    def go_into(self) -> None:
        """Put the keyboard on the current line, or the first."""
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0, 0))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_first_page_shown(self) -> None:
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0, 0))
            self.view.scrollToTop()
        self.current_changed.emit()

    def _on_current(self) -> None:
        self.current_changed.emit()

    def _on_activated(self, index: QModelIndex) -> None:
        alarm = self.model.row_at(index.row())
        if alarm is not None:
            self.opened.emit(alarm)

    # -- copying -------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+C copies whole lines, also those that were never on screen."""
        if watched is self._viewport and event.type() == QEvent.Type.Resize:
            self._hide_what_has_no_room()
        if (
            watched is self.view
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            self.copy()
            return True
        return False

    def copy(self) -> None:
        """Put the selected lines on the clipboard as a table with its header."""
        rows = selected_rows(self.view)
        if rows:
            self._desk.start(partial(self._copy, rows), owner=self)

    async def _copy(self, rows: list[int]) -> None:
        lines = await self.model.lines(rows[:COPY_AT_MOST])
        QGuiApplication.clipboard().setText(table_text(lines))
        count = len(lines) - 1
        if len(rows) > COPY_AT_MOST:
            self.copied.emit(say("고른 줄이 많아 앞의 {count:,}줄만 복사했습니다.", count=count))
        else:
            self.copied.emit(say("{count:,}줄을 복사했습니다.", count=count))
