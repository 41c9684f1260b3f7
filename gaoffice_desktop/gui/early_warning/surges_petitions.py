"""The petitions behind a signal, a warning or a group: masked lines that open in the register."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableView

from gaoffice_desktop.gui.early_warning.surges_columns import BEHIND_LEAVE_AWAY, behind_columns
from gaoffice_desktop.gui.early_warning.surges_tables import hide_what_has_no_room, size_columns
from gaoffice_desktop.gui.page_table import PageTable
from gaoffice_desktop.gui.petitions.register_columns import Now
from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.petitions.register_facts import RegisterRow

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.petitions.service import Petitions

ROW_HEIGHT = 32
_MOST_LINES = 9
_TITLE_AT_LEAST = 150


class ChosenPetitions:
    """A fixed order of petitions; its query is their ids."""

    def __init__(self, desk: Desk, petitions: Petitions) -> None:
        self._desk = desk
        self._petitions = petitions

    async def first_page(self, query: Sequence[int], size: int) -> Sequence[RegisterRow]:
        """Return what is painted at once."""
        return await self.rows(query[:size])

    async def ids(self, query: Sequence[int]) -> array[int]:
        """Return the whole order."""
        return array("q", query)

    async def rows(self, ids: Sequence[int]) -> Sequence[RegisterRow]:
        """Return some rows, masked as the register masks them."""
        return await self._desk.ask(self._petitions.rows, ids)


class PetitionsBehind(QObject):
    """Wires a view to chosen petitions."""

    opened = Signal(int)
    """Enter or a double click on a petition: its id."""

    def __init__(
        self, view: QTableView, desk: Desk, petitions: Petitions, now: Callable[[], Now]
    ) -> None:
        super().__init__(view)
        self.view = view
        self._columns = behind_columns(now)
        self.model: PageTable[RegisterRow] = PageTable(
            desk,
            ChosenPetitions(desk, petitions),
            self._columns,
            id_of=lambda row: row.id,
            parent=self,
        )
        view.setModel(self.model)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        view.activated.connect(self._on_activated)
        self._viewport = view.viewport()
        self._viewport.installEventFilter(self)
        self.model.first_page_shown.connect(self._on_first_page)
        theme().changed.connect(self._size)
        self._size()

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show these petitions; the same ones again keep their line."""
        wanted = tuple(ids)
        if self.model.query == wanted:
            self.model.refresh()
        else:
            self.model.show_query(wanted)
        self._fit_height()

    def _size(self) -> None:
        self.view.verticalHeader().setDefaultSectionSize(tokens().px(ROW_HEIGHT))
        size_columns(self.view, self._columns)
        self._fit_height()
        self._hide_what_has_no_room()

    def _fit_height(self) -> None:
        """Be as high as the lines, up to some; more of them scroll inside."""
        lines = min(len(self.model.query or ()), _MOST_LINES)
        head = self.view.horizontalHeader().sizeHint().height()
        frame = 2 * self.view.frameWidth()
        self.view.setFixedHeight(head + lines * tokens().px(ROW_HEIGHT) + frame)

    def _hide_what_has_no_room(self) -> None:
        hide_what_has_no_room(self.view, self._columns, BEHIND_LEAVE_AWAY, _TITLE_AT_LEAST)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See how many columns another width has room for."""
        if watched is self._viewport and event.type() == QEvent.Type.Resize:
            self._hide_what_has_no_room()
        return False

    def _on_first_page(self) -> None:
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0, 0))

    def _on_activated(self, index: QModelIndex) -> None:
        petition_id = self.model.id_at(index.row())
        if petition_id:
            self.opened.emit(petition_id)
