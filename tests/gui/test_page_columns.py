"""Columns of a table over pages, and what copying them gives."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from gaoffice_desktop.gui.page_columns import BadgeRole, Column, RowRole, answer, table_text
from gaoffice_desktop.shared.sentences import say


def test_a_column_answers_by_role() -> None:
    column = Column[int](
        "due",
        say("기한"),
        lambda row: say("D-{days}", days=row),
        accessible=lambda row: say("{days}일 남음", days=row),
        tip=lambda row: "설명",
        badge=lambda row: ("soon", row),
    )
    assert answer(column, 3, Qt.ItemDataRole.DisplayRole) == "D-3"
    assert answer(column, 3, Qt.ItemDataRole.AccessibleTextRole) == "3일 남음"
    assert answer(column, 3, Qt.ItemDataRole.ToolTipRole) == "설명"
    assert answer(column, 3, BadgeRole) == ("soon", 3)
    assert answer(column, 3, RowRole) == 3


def test_a_plain_column_reads_what_it_shows() -> None:
    column = Column[str]("name", "성명", lambda row: row)
    assert answer(column, "홍○동", Qt.ItemDataRole.AccessibleTextRole) == "홍○동"
    assert answer(column, "홍○동", Qt.ItemDataRole.ToolTipRole) is None
    assert answer(column, "홍○동", BadgeRole) is None


@pytest.mark.parametrize(
    ("cell", "pasted"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+cmd", "'+cmd"),
        ("-cmd", "'-cmd"),
        ("@SUM(A1)", "'@SUM(A1)"),
        (" =1+1", "' =1+1"),
        ("-3", "-3"),
        ("+1,200.5", "+1,200.5"),
        ("-1+1", "'-1+1"),
        ("2026-001202", "2026-001202"),
        ("급식 문의", "급식 문의"),
    ],
)
def test_no_cell_runs_as_a_formula(cell: str, pasted: str) -> None:
    assert table_text([[cell]]) == pasted + "\n"


@given(
    st.lists(
        st.lists(st.text(alphabet="가나 \t\n\r\"'a1", min_size=1), min_size=2, max_size=2),
        max_size=4,
    )
)
def test_spreadsheets_read_back_every_cell(lines: list[list[str]]) -> None:
    written = io.StringIO(table_text(lines), newline="")
    assert list(csv.reader(written, "excel-tab")) == lines
