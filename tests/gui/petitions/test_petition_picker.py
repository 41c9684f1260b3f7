"""Finding petitions and keeping those that are ticked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gaoffice_desktop.gui.petitions.petition_picker import PetitionPicker
from tests.gui.checks import assert_accessible, assert_no_clipping
from tests.gui.inline_desk import InlineDesk
from tests.gui.petitions.register_office import Office


@pytest.fixture
def picker(qtbot: QtBot, office: Office, made) -> PetitionPicker:
    picker = PetitionPicker(InlineDesk(office.handler), office.petitions, made["soon"].id)
    picker.setAccessibleName("병합할 민원")
    qtbot.addWidget(picker)
    picker.resize(800, 300)
    picker.show()
    return picker


def search(picker: PetitionPicker, text: str) -> list[str]:
    picker.search_edit.setText(text)
    picker.search_now()
    return [picker.list.item(row).text() for row in range(picker.list.count())]


def tick(picker: PetitionPicker, row: int = 0) -> None:
    picker.list.item(row).setCheckState(Qt.CheckState.Checked)


def test_a_petition_is_found_by_text_and_by_number(picker, made):
    assert [line.split()[0] for line in search(picker, "급식")] == [made["ample"].number]
    assert [line.split()[0] for line in search(picker, made["today"].number)] == [
        made["today"].number
    ]


def test_the_one_that_asks_is_never_offered(picker):
    assert search(picker, "교통 지도") == []
    assert picker.count_label.text().startswith("맞는 민원을 찾지 못했습니다.")


def test_what_is_ticked_stays_whatever_is_searched_next(picker, made):
    search(picker, "급식")
    tick(picker)
    assert search(picker, "전학")[0].startswith(made["ample"].number)
    tick(picker, 1)
    assert picker.chosen() == (made["ample"].id, made["today"].id)
    assert picker.count_label.text().startswith("2건을 골랐습니다:")
    picker.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert picker.chosen() == (made["today"].id,)


def test_one_that_has_ended_is_shown_and_cannot_be_ticked(picker, made):
    lines = search(picker, "방과 후")
    assert "처리 완료" in lines[0]
    assert not picker.list.item(0).flags() & Qt.ItemFlag.ItemIsEnabled
    picker.list.setCurrentRow(0)
    QTest.keyClick(picker.list, Qt.Key.Key_Return)
    assert picker.chosen() == ()


def test_enter_and_space_tick_a_line(picker, made):
    search(picker, "급식")
    picker.list.setFocus()
    picker.list.setCurrentRow(0)
    QTest.keyClick(picker.list, Qt.Key.Key_Return)
    assert picker.chosen() == (made["ample"].id,)
    QTest.keyClick(picker.list, Qt.Key.Key_Space)
    assert picker.chosen() == ()


def test_enter_in_the_line_searches_at_once(picker, made):
    picker.search_edit.setText("급식")
    picker.search_edit.setFocus()
    QTest.keyClick(picker.search_edit, Qt.Key.Key_Return)
    assert picker.list.item(0).text().startswith(made["ample"].number)


def test_it_is_whole_and_named(picker):
    search(picker, "학")
    assert_accessible(picker)
    assert_no_clipping(picker, (1100, 600))
