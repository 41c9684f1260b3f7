"""A table model over a million rows that is on screen at once and never blocks.

The first page comes by itself and is painted; an array with the ids of all rows follows from
a worker; rows are then fetched by id, a page at a time, when a view asks for them, and kept
in an LRU. Until a row is here its cells show "…". What a newer query or a further scroll has
made stale is dropped.

    table = PageTable(desk, source, COLUMNS, id_of=lambda row: row.id, parent=self)
    view.setModel(table)
    table.show_query(query)
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from gaoffice_desktop.gui.page_columns import ANSWERED, LOADING, Column, IdRole, answer, cells_of
from gaoffice_desktop.gui.page_places import (
    LARGEST_CARRIED,
    Change,
    change_between,
    held_rows,
    place_of,
)
from gaoffice_desktop.gui.words import spoken

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk

Row = TypeVar("Row")
Row_co = TypeVar("Row_co", covariant=True)
Index = QModelIndex | QPersistentModelIndex

PAGE = 100
KEPT_ROWS = 6_400
"""About what a person scrolls through before coming back, at some 10 MB."""
PAGES_AT_ONCE = 3
"""A view sees two pages at most; what was asked for before that has been scrolled past."""


class PageSource(Protocol[Row_co]):
    """Where rows come from; its methods await the desk, never work themselves."""

    async def first_page(self, query: Any, size: int) -> Sequence[Row_co]:
        """Return the first rows in the query's order."""
        ...

    async def ids(self, query: Any) -> array[int]:
        """Return the ids of all rows in the query's order (``array('q')``)."""
        ...

    async def rows(self, ids: Sequence[int]) -> Sequence[Row_co]:
        """Return the rows with these ids; one that is gone is left out."""
        ...


class PageTable(QAbstractTableModel, Generic[Row]):
    """The model; ``show_query`` starts anew, ``refresh`` keeps selection and place by id."""

    first_page_shown = Signal()
    loaded = Signal(int)
    """All ids are here: the count of rows."""
    query_changed = Signal(object)
    """The query now shown, also when a header was pressed."""

    def __init__(
        self,
        desk: Desk,
        source: PageSource[Row],
        columns: Sequence[Column[Row]],
        id_of: Callable[[Row], int],
        *,
        sorted_query: Callable[[Any, Any, bool], Any] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """``sorted_query(query, sort_key, descending)`` gives the query for a pressed header."""
        super().__init__(parent)
        self._desk = desk
        self._source = source
        self._columns = tuple(columns)
        self._last_column = len(self._columns) - 1
        self._id_of = id_of
        self._sorted_query = sorted_query
        self._query: Any = None
        self._ids = array("q")
        self._rows: OrderedDict[int, Row | None] = OrderedDict()
        self._places: dict[int, int] = {}  # where rows stood last: looked at before believed
        self._outdated: set[int] = set()
        self._wanted: dict[int, None] = {}
        self._generation = 0
        self._layout = 0
        self._fetching = False
        self._complete = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._fetch_wanted)

    # -- what a screen asks for ----------------------------------------------------------

    @property
    def query(self) -> Any:
        """The query shown."""
        return self._query

    @property
    def is_complete(self) -> bool:
        """Whether the ids of all rows are here, so that the count of rows is final."""
        return self._complete

    def show_query(self, query: Any) -> None:
        """Show the rows of a query from the top; whatever was loading before is dropped."""
        self._query = query
        self._begin()
        self._complete = False
        self.query_changed.emit(query)
        self._desk.start(partial(self._load, self._generation), owner=self)

    def refresh(self) -> None:
        """Ask again: rows that came, went or moved, and what stands in those on screen."""
        if self._query is None:
            return
        if not self._complete:
            self.show_query(self._query)
            return
        self._begin()
        self._desk.start(partial(self._reload, self._generation), owner=self, quiet=True)

    def refresh_rows(self, ids: Iterable[int]) -> None:
        """Fetch these rows again if a view shows them; order and count stay."""
        for id_ in ids:
            if id_ not in self._rows:
                continue
            self._outdated.add(id_)
            place = self._places.get(id_, -1)
            if 0 <= place < len(self._ids) and self._ids[place] == id_:
                self.dataChanged.emit(self.index(place, 0), self.index(place, self._last_column))

    def row_of(self, id_: int) -> int:
        """Return where the row with this id stands, -1 if nowhere."""
        place = self._places.get(id_, -1)
        if 0 <= place < len(self._ids) and self._ids[place] == id_:
            return place
        return place_of(self._ids, id_)

    def id_at(self, row: int) -> int:
        """Return the id of the row at a place, 0 if there is none."""
        return self._ids[row] if 0 <= row < len(self._ids) else 0

    def row_at(self, row: int) -> Row | None:
        """Return the facts at a place if they are here, else ask for them."""
        id_ = self._ids[row]
        if id_ not in self._rows or id_ in self._outdated:
            self._want(row // PAGE)
        else:
            self._rows.move_to_end(id_)
        return self._rows.get(id_)

    async def lines(self, rows: Sequence[int]) -> list[list[str]]:
        """Return the titles and the cells of these rows, fetching what is not here."""
        ids = [self._ids[row] for row in rows]
        here = {id_: self._rows.get(id_) for id_ in ids}
        missing = [id_ for id_ in ids if here[id_] is None]
        for start in range(0, len(missing), 5 * PAGE):
            for row in await self._source.rows(missing[start : start + 5 * PAGE]):
                here[self._id_of(row)] = row
        found = [row for row in map(here.get, ids) if row is not None]
        # Half a second for some thousand lines: not on the GUI thread.
        cells = await self._desk.ask(cells_of, self._columns, found)
        return [[spoken(c.title) for c in self._columns], *cells]

    # -- Qt's questions ------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        """Return how many rows are known."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the columns; rows have no names."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(column.title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.align
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer from what is here; ask for the rest and answer "…" meanwhile."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == IdRole:
            return self._ids[index.row()]
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.align
        if role not in ANSWERED:
            return None
        row = self.row_at(index.row())
        if row is None:
            return self._instead(self._ids[index.row()], role)
        return answer(column, row, role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Let the source sort: a header was pressed."""
        if self._query is None or self._sorted_query is None:
            return
        if not 0 <= column < len(self._columns) or self._columns[column].sort_key is None:
            return
        descending = order == Qt.SortOrder.DescendingOrder
        self.show_query(self._sorted_query(self._query, self._columns[column].sort_key, descending))

    def _instead(self, id_: int, role: int) -> str | None:
        """What a cell says whose row is still coming, or is gone from the store."""
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if id_ in self._rows else LOADING
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("없어진 줄") if id_ in self._rows else self.tr("불러오는 중")
        return None

    # -- loading -------------------------------------------------------------------------

    def _begin(self) -> None:
        self._generation += 1
        self._wanted.clear()
        self._fetching = False
        self._desk.cancel(self)

    async def _load(self, generation: int) -> None:
        first = await self._source.first_page(self._query, PAGE)
        if generation != self._generation:
            return
        self.beginResetModel()
        self._rows.clear()
        self._places.clear()
        self._outdated.clear()
        self._moved_to(array("q", map(self._id_of, first)))
        self._keep(first)
        self._places.update((id_, place) for place, id_ in enumerate(self._ids))
        self.endResetModel()
        self.first_page_shown.emit()
        if len(first) >= PAGE:
            await self._install(generation)
        self._completed(generation)

    async def _reload(self, generation: int) -> None:
        await self._install(generation)
        if generation != self._generation:
            return
        self._outdated.update(self._rows)
        if self._ids:
            last = self.index(len(self._ids) - 1, self._last_column)
            self.dataChanged.emit(self.index(0, 0), last)
        self._completed(generation)

    def _completed(self, generation: int) -> None:
        if generation == self._generation:
            self._complete = True
            self.loaded.emit(len(self._ids))

    async def _install(self, generation: int) -> None:
        """Put the array of all ids in the place of what is known, selections kept by id."""
        ids = await self._source.ids(self._query)
        if generation != self._generation:
            return
        corners = ((index.row(), index.column()) for index in self.persistentIndexList())
        held = held_rows(corners, self._last_column)
        wanted = [self._ids[row] for row in held.rows]
        # Some milliseconds for a million: not on the GUI thread.
        change = await self._desk.ask(change_between, self._ids, ids, wanted)
        if generation == self._generation:
            self._exchange(ids, change, held.count)

    def _exchange(self, ids: array[int], change: Change, held: int) -> None:
        """Say what changed in the terms that cost a view the least."""
        old, start = self._ids, change.start
        goes, comes = len(old) - start - change.end, len(ids) - start - change.end
        if goes and comes and held > LARGEST_CARRIED:
            self.beginResetModel()
            self._moved_to(ids)
            self.endResetModel()
        elif goes and comes:
            self._rearrange(ids, change.places)
        elif comes:
            self.beginInsertRows(QModelIndex(), start, start + comes - 1)
            self._moved_to(ids)
            self.endInsertRows()
        elif goes:
            self.beginRemoveRows(QModelIndex(), start, start + goes - 1)
            self._moved_to(ids)
            self.endRemoveRows()

    def _moved_to(self, ids: array[int]) -> None:
        self._ids = ids
        self._layout += 1

    def _rearrange(self, ids: array[int], places: dict[int, int]) -> None:
        """Rows changed places: selections and the like are carried over by id."""
        more = len(ids) - len(self._ids)
        if more > 0:
            self.beginInsertRows(QModelIndex(), len(self._ids), len(ids) - 1)
            self._ids = self._ids + array("q", bytes(8 * more))
            self.endInsertRows()
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        after: list[QModelIndex] = []
        for index in before:
            id_ = self._ids[index.row()]
            if id_ not in places:  # selected while the places were looked up: rare
                places[id_] = place_of(ids, id_)
            place = places[id_]
            after.append(self.createIndex(place, index.column()) if place >= 0 else QModelIndex())
        # As many rows as before until they are properly removed.
        self._moved_to(ids + array("q", bytes(8 * max(0, -more))))
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
        if more < 0:
            self.beginRemoveRows(QModelIndex(), len(ids), len(self._ids) - 1)
            self._ids = ids
            self.endRemoveRows()

    # -- rows ----------------------------------------------------------------------------

    def _want(self, page: int) -> None:
        self._wanted.pop(page, None)
        self._wanted[page] = None
        if not self._fetching and not self._soon.isActive():
            self._soon.start(0)

    def _fetch_wanted(self) -> None:
        if self._fetching or not self._wanted:
            return
        pages = list(self._wanted)[-PAGES_AT_ONCE:]
        self._wanted.clear()
        self._fetching = True
        self._desk.start(partial(self._fetch, self._generation, pages), owner=self, quiet=True)

    async def _fetch(self, generation: int, pages: Sequence[int]) -> None:
        layout = self._layout
        ids = [id_ for page in pages for id_ in self._ids[page * PAGE : (page + 1) * PAGE]]
        needed = [id_ for id_ in ids if id_ and (id_ not in self._rows or id_ in self._outdated)]
        try:
            rows = await self._source.rows(needed) if needed else ()
            if generation != self._generation:
                return
            self._keep(rows)
            for id_ in set(needed).difference(map(self._id_of, rows)):
                self._rows[id_] = None  # gone: asked for no more
            self._outdated.difference_update(needed)
        finally:
            if generation == self._generation:
                self._fetching = False
                if self._wanted:
                    self._soon.start(0)
        self._tell(pages if layout == self._layout else range(len(self._ids) // PAGE + 1))

    def _keep(self, rows: Iterable[Row]) -> None:
        for row in rows:
            id_ = self._id_of(row)
            self._rows[id_] = row
            self._rows.move_to_end(id_)
        while len(self._rows) > KEPT_ROWS:
            oldest, _ = self._rows.popitem(last=False)
            self._outdated.discard(oldest)
            self._places.pop(oldest, None)

    def _tell(self, pages: Sequence[int]) -> None:
        """Say which rows are here now: one span for each page, so that a view paints little."""
        spans = [(page * PAGE, min((page + 1) * PAGE, len(self._ids)) - 1) for page in pages]
        if len(spans) > PAGES_AT_ONCE:
            spans = [(0, len(self._ids) - 1)]
        for first, last in spans:
            if last < first:
                continue
            if last - first < PAGE:
                self._places.update((self._ids[row], row) for row in range(first, last + 1))
            self.dataChanged.emit(self.index(first, 0), self.index(last, self._last_column))
