"""A table over pages when its rows come, go and change: the selection stays with its rows."""

from __future__ import annotations

import time
from array import array

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QTableView

from gaoffice_desktop.gui.page_columns import IdRole
from tests.gui.paged import (
    Line,
    Query,
    make,
    select,
    selected_ids,
    shown,
    text,
)


@pytest.fixture
def view(qtbot, inline_desk) -> QTableView:
    return shown(qtbot, inline_desk)


# -- refresh -----------------------------------------------------------------------------


def test_selection_stays_with_its_rows_when_rows_come(view) -> None:
    select(view, [0, 1, 700])
    view.selectionModel().setCurrentIndex(
        view.table.index(1, 0), QItemSelectionModel.SelectionFlag.NoUpdate
    )
    view.store.lines |= {n: Line(n, f"민원 {n}") for n in (-5, -4, 0)}
    view.table.refresh()
    assert view.table.rowCount() == 1003
    assert selected_ids(view) == [1, 2, 701]
    assert view.currentIndex().data(IdRole) == 2
    assert view.currentIndex().row() == 4


def test_selection_stays_with_its_rows_when_rows_go(view) -> None:
    select(view, [0, 500, 501, 999])
    for n in (1, 3, 501):
        del view.store.lines[n]
    view.table.refresh()
    assert view.table.rowCount() == 997
    assert selected_ids(view) == [502, 1000]


def test_a_selection_of_many_rows(view) -> None:
    select(view, range(0, 1000, 7))
    before = selected_ids(view)
    view.store.lines[0] = Line(0, "민원 0")
    del view.store.lines[8]
    view.table.refresh()
    assert selected_ids(view) == [n for n in before if n != 8]


def test_a_range_stays_with_its_rows_when_one_moves_away(view) -> None:
    """A deadline is extended: the row moves down in the order, selected or not."""
    view.selectRow(10)
    select(view, range(10, 15))
    lines = view.store.lines
    view.store._ids = lambda _seat, _query: array("q", [n for n in lines if n != 13] + [13])
    view.table.refresh()
    assert selected_ids(view) == [11, 12, 13, 14, 15]
    assert view.table.row_of(13) == 999
    assert view.table.rowCount() == 1000


def test_rows_move_and_go_at_once(view) -> None:
    select(view, [0, 1, 2, 999])
    view.store._ids = lambda _seat, _query: array("q", [900, 1000, *range(3, 900), 1])
    view.table.refresh()
    assert selected_ids(view) == [1, 3, 1000]
    assert view.table.rowCount() == 900


def test_all_selected_costs_nothing(qtbot, inline_desk) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    table, store = make(inline_desk, 100_000, parent=view)
    view.setModel(table)
    table.show_query(Query())
    view.selectAll()
    store.lines[0] = Line(0, "민원 0")
    started = time.perf_counter()
    table.refresh()
    assert len(view.selectionModel().selection()) == 1
    assert view.selectionModel().selection()[0].height() == 100_000
    # A shuffle can't be carried over for so many: they are let go.
    store._ids = lambda _seat, _query: array("q", reversed(range(100_000)))
    table.refresh()
    assert time.perf_counter() - started < 2
    assert table.rowCount() == 100_000
    assert not view.selectionModel().hasSelection()


def test_refresh_fetches_again_what_is_on_screen(view, qtbot) -> None:
    qtbot.waitExposed(view)
    view.store.lines[3] = Line(3, "고친 제목")
    view.table.refresh()
    assert text(view.table, 2) == "민원 3"  # shown until the new one is here
    qtbot.waitUntil(lambda: text(view.table, 2) == "고친 제목")


def test_one_row_is_told_to_have_changed(view, qtbot) -> None:
    view.store.lines[3] = Line(3, "고친 제목")
    told: list[tuple[int, int]] = []
    view.table.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    view.table.refresh_rows([3, 9999])
    assert told == [(2, 2)]
    qtbot.waitUntil(lambda: text(view.table, 2) == "고친 제목")
    assert view.store.asked[-1] == [3]


def test_row_and_id(view, qtbot) -> None:
    assert view.table.row_of(777) == 776
    assert view.table.row_of(5000) == -1
    assert view.table.id_at(776) == 777
    assert view.table.id_at(5000) == 0
    view.store.lines[0] = Line(0, "민원 0")
    view.table.refresh()
    assert view.table.row_of(777) == 777
