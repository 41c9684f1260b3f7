"""The tables of the board paint a bar beneath a share, and sort by every column."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTableView

from gaoffice_desktop.gui.petitions.board_table import SHARE_ROLE, GroupTable
from gaoffice_desktop.gui.theme import tokens
from gaoffice_desktop.petitions.board_facts import BoardQuery, Figure, FigureUnit, Group, Measure
from gaoffice_desktop.petitions.board_rules import rows_of, unit_of

QUERY = BoardQuery(date(2026, 11, 1), date(2026, 11, 30))
AT = datetime(2026, 11, 25, 1, tzinfo=UTC)


def group(id_: int, name: str, part: int, whole: int) -> Group:
    figures = []
    for measure in Measure:
        unit = unit_of(measure)
        denominator = None if unit is FigureUnit.COUNT else whole
        figures.append(Figure(measure, part, denominator, unit, AT, rows_of(measure, QUERY, id_)))
    return Group(id_, name, tuple(figures))


@pytest.fixture
def table(qtbot, preferences) -> GroupTable:
    view = QTableView()
    qtbot.addWidget(view)
    table = GroupTable(view, "부서")
    table.show_groups((group(2, "나", 3, 4), group(1, "가", 1, 0), group(0, "", 9, 9)))
    view.resize(1200, 300)
    view.show()
    return table


def order(table: GroupTable) -> list[int]:
    return [one.id for one in table.model.groups]


def test_every_column_sorts_and_what_has_no_value_stands_behind(table) -> None:
    assert order(table) == [1, 2, 0]
    for measure in Measure:
        at = 1 + table.model.measures.index(measure)
        table.sort_by(at)
        assert order(table) == [2, 1, 0], measure
        table.sort_by(at)
        shared = measure in (Measure.ON_TIME, Measure.DAYS)
        assert order(table) == ([2, 1, 0] if shared else [1, 2, 0]), measure
    table.sort_by(0)
    assert order(table) == [1, 2, 0]


def test_the_keyboard_stays_on_its_group(table) -> None:
    table.view.setCurrentIndex(table.model.index(1, 3))
    table.sort_by(1)
    assert (table.view.currentIndex().row(), table.view.currentIndex().column()) == (0, 3)
    table.show_groups((group(5, "다", 8, 9), group(2, "나", 1, 4)))
    assert table.model.groups[table.view.currentIndex().row()].id == 2


def test_a_share_is_written_with_its_parts_and_painted(table, qapp) -> None:
    at = 1 + table.model.measures.index(Measure.ON_TIME)
    index = table.model.index(1, at)
    assert index.data() == "75.0 % (3/4)"
    assert index.data(SHARE_ROLE) == 0.75
    assert table.model.index(0, at).data() == "-"
    assert table.model.index(0, at).data(SHARE_ROLE) is None
    heard = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "나 준수율 75.0 % 3 / 4건"
    qapp.processEvents()
    picture = table.view.viewport().grab(table.view.visualRect(index)).toImage()
    inks = [picture.pixelColor(x, picture.height() - 6).name() for x in range(picture.width())]
    filled = inks.count(QColor(tokens().primary).name()) / (picture.width() - 12)
    assert abs(filled - 0.75) < 0.05


def test_four_lines_can_always_be_read(table) -> None:
    table.view.resize(1200, 10)
    rows = table.view.viewport().height() / table.view.verticalHeader().defaultSectionSize()
    assert rows >= 4


def test_twelve_columns_fit_a_window_of_1366(table) -> None:
    header = table.view.horizontalHeader()
    assert header.length() <= table.view.viewport().width() + 1
