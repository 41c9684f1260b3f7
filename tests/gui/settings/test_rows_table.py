"""The small table model: rows, the selection across a reload, what a reader hears."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTableView

from gaoffice_desktop.gui.settings.rows_table import ROW_HEIGHT, Column, RowsTable
from gaoffice_desktop.gui.theme import theme, tokens


@pytest.fixture
def view(qtbot) -> QTableView:
    view = QTableView()
    qtbot.addWidget(view)
    return view


@pytest.fixture
def table(view) -> RowsTable[str]:
    return RowsTable((Column("글자", str, 100), Column("길이", lambda one: str(len(one)))), view)


def test_the_model_keeps_qts_rules(table) -> None:
    tester = QAbstractItemModelTester(table)
    table.set_rows(["가", "나다"])
    table.add_rows(["라마바"])
    table.add_rows([])
    assert tester.failureReportingMode() is not None
    assert [table.index(at, 1).data() for at in range(3)] == ["1", "2", "3"]
    assert table.headerData(1, Qt.Orientation.Horizontal) == "길이"


def test_a_cell_is_heard_with_its_heading(table) -> None:
    table.set_rows(["가"])
    assert table.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "길이 1"


def test_the_same_row_stays_chosen(table) -> None:
    table.set_rows(["가", "나", "다"])
    assert table.chosen() is None
    table.choose(2)
    table.set_rows(["다", "가"])
    assert table.chosen() == "다"
    table.set_rows(["가"])
    assert table.chosen() is None


def test_rows_grow_with_the_zoom(table, view) -> None:
    before = tokens()
    theme().apply(high_contrast=False, zoom=150)
    try:
        assert view.verticalHeader().defaultSectionSize() == round(ROW_HEIGHT * 1.5)
        assert view.columnWidth(0) == 150
    finally:
        theme().apply(high_contrast=before.high_contrast, zoom=before.zoom)
