"""Selected lines are taken as ranges, in order, and never by the million."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, QStringListModel
from PySide6.QtWidgets import QTableView

from gaoffice_desktop.gui.page_copying import COPY_AT_MOST, selected_rows, spare_the_header


@pytest.fixture
def view(qtbot) -> QTableView:
    view = QTableView()
    qtbot.addWidget(view)
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    view.setModel(QStringListModel(["줄"] * (COPY_AT_MOST + 500), view))
    return view


def test_ranges_come_in_order(view) -> None:
    for row in (7, 3, 4):
        view.selectionModel().select(
            view.model().index(row, 0), QItemSelectionModel.SelectionFlag.Select
        )
    assert selected_rows(view) == [3, 4, 7]


def test_one_too_many_tells_that_there_are_more(view) -> None:
    view.selectAll()
    assert len(selected_rows(view)) == COPY_AT_MOST + 1


def test_painting_with_everything_selected_does_not_look_at_every_cell(qtbot) -> None:
    class Counting(QStringListModel):
        asked = 0

        def flags(self, index):
            Counting.asked += 1
            return super().flags(index)

    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(Counting(["줄"] * 3_000, view))
    spare_the_header(view)
    view.resize(300, 200)
    view.show()
    view.selectAll()
    Counting.asked = 0
    view.grab()
    assert Counting.asked < 500
    assert len(view.selectionModel().selectedRows()) == 3_000
