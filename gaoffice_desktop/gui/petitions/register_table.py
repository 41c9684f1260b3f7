"""The register's table: columns, rows, copying. The model is gui.page_table's."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHeaderView, QTableView

from gaoffice_desktop.gui.page_columns import table_text
from gaoffice_desktop.gui.page_copying import COPY_AT_MOST, selected_rows, spare_the_header
from gaoffice_desktop.gui.page_table import PageTable
from gaoffice_desktop.gui.petitions.register_columns import COLUMNS, INDEX, Now, column_of
from gaoffice_desktop.gui.petitions.register_filters import with_sort
from gaoffice_desktop.gui.petitions.register_hits import HitDelegate, Hits
from gaoffice_desktop.gui.petitions.register_source import RegisterSource, table_columns
from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.gui.widgets.deadline_badge import DeadlineDelegate
from gaoffice_desktop.petitions.register_facts import RegisterQuery, RegisterRow
from gaoffice_desktop.shared.sentences import Sentence, say

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.petitions.service import Petitions

ROW_HEIGHT = 34
TITLE_AT_LEAST = 180
LEAVE_AWAY = ("received", "state", "kind", "who")
SEARCHED = ("number", "title", "petitioner", "who")
TITLED = ("title", "petitioner")
"""Cells in which a search's hits are marked, and those that initial consonants are found in."""


class RegisterTable(QObject):
    """Wires a view to the register: opens, sorts, copies, keeps the selection."""

    opened = Signal(int)
    """Enter or a double click on a petition: its id."""
    sort_wanted = Signal(object)
    """A header was pressed: the ``RegisterQuery`` it asks for."""
    copied = Signal(object)
    """The sentence to say about a copy."""

    def __init__(
        self, view: QTableView, desk: Desk, petitions: Petitions, now: Callable[[], Now]
    ) -> None:
        super().__init__(view)
        self.view = view
        self._desk = desk
        self._widths: dict[str, int] = {}
        self.model: PageTable[RegisterRow] = PageTable(
            desk,
            RegisterSource(desk, petitions),
            table_columns(now),
            id_of=lambda row: row.id,
            parent=self,
        )
        view.setModel(self.model)
        spare_the_header(view)
        view.setItemDelegateForColumn(INDEX["due"], DeadlineDelegate(view))
        self.hits = Hits()
        for key in SEARCHED:
            delegate = HitDelegate(view, self.hits, titled=key in TITLED)
            view.setItemDelegateForColumn(INDEX[key], delegate)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = view.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sectionClicked.connect(self._on_header_clicked)
        header.sectionResized.connect(self._on_section_resized)
        view.activated.connect(self._on_activated)
        view.installEventFilter(self)
        self._viewport = view.viewport()
        self._viewport.installEventFilter(self)
        self.model.first_page_shown.connect(self._on_first_page_shown)
        theme().changed.connect(self._size)
        self._size()

    def _size(self) -> None:
        """Fit rows and columns to the zoom; the title takes what is left."""
        self.view.verticalHeader().setDefaultSectionSize(tokens().px(ROW_HEIGHT))
        header = self.view.horizontalHeader()
        digit = theme().font().pointSizeF()
        for at, column in enumerate(COLUMNS):
            stretch = column.width == 0
            header.setSectionResizeMode(
                at,
                QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.Interactive,
            )
            if not stretch:
                self._widths[column.key] = round(column.width * digit * 0.62) + tokens().px(16)
                header.resizeSection(at, self._widths[column.key])
        header.setMinimumSectionSize(tokens().px(48))
        self._hide_what_has_no_room()

    def _on_section_resized(self, section: int, _before: int, width: int) -> None:
        if width and COLUMNS[section].width:
            self._widths[COLUMNS[section].key] = width

    def _hide_what_has_no_room(self) -> None:
        """Leave columns away, the least asked for first, until a title can be read.

        What they say stands in the detail too, and in every copy.
        """
        widths = self._widths
        room = self._viewport.width() - tokens().px(TITLE_AT_LEAST)
        shown = set(widths)
        for key in LEAVE_AWAY:
            if sum(widths[one] for one in shown) <= room:
                break
            shown.discard(key)
        for key in LEAVE_AWAY:
            self.view.setColumnHidden(INDEX[key], key not in shown)

    # -- showing -------------------------------------------------------------------------

    def show_query(self, query: RegisterQuery) -> None:
        """Show a question from the top."""
        order = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        self.view.horizontalHeader().setSortIndicator(column_of(query.sort), order)
        self.hits.show_query(query)
        self.model.show_query(query)

    def current_id(self) -> int:
        """Return the id of the current line, 0 when there is none."""
        index = self.view.currentIndex()
        return self.model.id_at(index.row()) if index.isValid() else 0

    def go_into(self) -> None:
        """Put the keyboard on the current line, or the first."""
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0, 0))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_anew(self) -> None:
        """Paint the visible lines again: a minute has passed."""
        self.view.viewport().update()

    def _on_first_page_shown(self) -> None:
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0, 0))
            self.view.scrollToTop()

    def _on_header_clicked(self, section: int) -> None:
        sort = COLUMNS[section].sort
        query: RegisterQuery = self.model.query
        if sort is None:
            # Qt has moved the arrow to a header that sorts nothing.
            order = (
                Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
            )
            self.view.horizontalHeader().setSortIndicator(column_of(query.sort), order)
            return
        self.sort_wanted.emit(with_sort(query, sort))

    def _on_activated(self, index: QModelIndex) -> None:
        petition_id = self.model.id_at(index.row())
        if petition_id:
            self.opened.emit(petition_id)

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
        self.copied.emit(self._copied(len(lines) - 1, cut=len(rows) > COPY_AT_MOST))

    def _copied(self, count: int, *, cut: bool) -> Sentence:
        if cut:
            return say("고른 줄이 많아 앞의 {count:,}줄만 복사했습니다.", count=count)
        return say("{count:,}줄을 복사했습니다.", count=count)
