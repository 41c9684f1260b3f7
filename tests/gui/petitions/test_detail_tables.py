"""The tables of a detail wrap their sentences and give what is left to the widest."""

from __future__ import annotations

from PySide6.QtWidgets import QHeaderView, QTableWidget

from gaoffice_desktop.gui.petitions.detail_tables import fill, say_empty, set_columns
from gaoffice_desktop.shared.sentences import say


def table_of(qtbot, *wide: int) -> QTableWidget:
    table = QTableWidget()
    qtbot.addWidget(table)
    set_columns(table, [say("때"), say("한 일"), say("내용")], *wide)
    return table


def test_the_wide_columns_share_what_is_left(qtbot) -> None:
    table = table_of(qtbot, 1, 2)
    header = table.horizontalHeader()
    modes = [header.sectionResizeMode(column) for column in range(3)]
    stretch, by_content = (
        QHeaderView.ResizeMode.Stretch, QHeaderView.ResizeMode.ResizeToContents,
    )  # fmt: skip
    assert modes == [by_content, stretch, stretch]


def test_lines_replace_what_stood_there_before(qtbot) -> None:
    table = table_of(qtbot, 2)
    say_empty(table, say("없습니다."))
    assert (table.rowCount(), table.columnSpan(0, 0)) == (1, 3)
    fill(table, [("가", say("나"), "다"), ("라", "마", "바")])
    assert (table.rowCount(), table.columnSpan(0, 0)) == (2, 1)
    assert table.item(0, 1).text() == "나"
    assert table.currentRow() == 0
