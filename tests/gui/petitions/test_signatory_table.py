"""The table of signatories: typed, pasted, mended, each person counted once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gaoffice_desktop.gui.petitions.signatory_table import REMARK, SignatoryTable
from gaoffice_desktop.petitions.life import Signatory
from tests.gui.checks import assert_accessible, assert_no_clipping, settle


@pytest.fixture
def table(qtbot: QtBot) -> SignatoryTable:
    made = SignatoryTable()
    made.setAccessibleName("서명한 사람")
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    QTest.qWaitForWindowExposed(made)
    return made


def paste(table: SignatoryTable, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    table.paste_button.click()


def remark(table: SignatoryTable, row: int) -> str:
    return table.model.index(row, REMARK).data() or ""


def test_rows_of_a_spreadsheet_are_pasted(table):
    paste(table, "성명\t주소\t연락처\n가람솔\t솔길 1\t01012345678\n나래\t솔길 2\t")
    assert table.people() == (
        Signatory("가람솔", "솔길 1", "010-1234-5678"),
        Signatory("나래", "솔길 2", ""),
    )
    assert table.count_label.text() == "모두 2명"


def test_ctrl_v_pastes_before_the_row_it_stands_on(table):
    table.show_people((Signatory("가람솔"), Signatory("나래")))
    table.grid.setFocus()
    table.grid.setCurrentIndex(table.model.index(1, 0))
    QGuiApplication.clipboard().setText("다온\n라온")
    QTest.keyClick(table.grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [one.name for one in table.people()] == ["가람솔", "다온", "라온", "나래"]
    assert table.grid.currentIndex().row() == 3


def test_who_stands_there_twice_is_counted_once_and_marked(table):
    paste(table, "가람솔\t솔길 1\t\n가람솔\t솔길1\t")
    assert remark(table, 1) == "▲ 1번 줄과 같은 사람입니다."
    assert table.count == 1
    assert "겹치는 줄 1개는 한 번만 셉니다." in table.count_label.text()


def test_a_faulty_line_is_marked_until_it_is_mended(table):
    paste(table, "\t솔길 1\t")
    assert remark(table, 0) == "✖ 성명이 없습니다."
    assert table.model.faults == 1
    assert table.count_label.property("kind") == "error"
    table.model.setData(table.model.index(0, 0), "가람솔")
    assert remark(table, 0) == ""
    assert table.model.faults == 0


def test_typing_into_the_empty_row_makes_a_line(table):
    table.grid.setFocus()
    table.grid.setCurrentIndex(table.model.index(0, 0))
    QTest.keyClick(table.grid, Qt.Key.Key_Return)
    entry = QApplication.focusWidget()
    entry.setText(" 가람솔 ")
    QTest.keyClick(entry, Qt.Key.Key_Return)
    settle()
    assert table.people() == (Signatory("가람솔"),)
    assert table.model.rowCount() == 2


def test_a_syllable_in_the_making_is_not_lost(table):
    table.grid.setFocus()
    table.grid.setCurrentIndex(table.model.index(0, 0))
    QTest.keyClick(table.grid, Qt.Key.Key_Return)
    entry = QApplication.focusWidget()
    QApplication.sendEvent(entry, QInputMethodEvent("솔", []))
    table.grid.finish_editing()
    assert table.people() == (Signatory("솔"),)


def test_selected_rows_are_taken_away(table):
    table.show_people((Signatory("가람솔"), Signatory("나래"), Signatory("다온")))
    table.grid.selectRow(1)
    QTest.keyClick(table.grid, Qt.Key.Key_Delete)
    assert [one.name for one in table.people()] == ["가람솔", "다온"]
    table.grid.clearSelection()
    table.remove_button.click()
    assert len(table.people()) == 2


def test_the_remark_cannot_be_typed_and_nothing_makes_no_line(table):
    assert not table.model.setData(table.model.index(0, REMARK), "무엇")
    assert not table.model.setData(table.model.index(0, 0), "  ")
    assert table.model.rowCount() == 1
    paste(table, "")
    assert table.model.rowCount() == 1


def test_cells_are_read_with_their_column(table):
    table.show_people((Signatory("가람솔"),))
    role = Qt.ItemDataRole.AccessibleTextRole
    assert table.model.index(0, 0).data(role) == "성명 가람솔"
    assert table.model.index(0, 1).data(role) == "주소 비어 있음"


def test_tab_leaves_the_table(table):
    table.show_people((Signatory("가람솔"),))
    table.grid.setFocus()
    QTest.keyClick(table.grid, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is table.paste_button


def test_it_is_whole_and_named(table):
    table.show_people((Signatory("가람솔"), Signatory("가람솔")))
    assert_accessible(table)
    assert_no_clipping(table, (1100, 600))
