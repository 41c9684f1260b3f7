"""The petitions behind: as high as they are many, columns that give way, Enter opens."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.gui.early_warning.surges_petitions import PetitionsBehind
from gaoffice_desktop.gui.petitions.register_columns import Now
from gaoffice_desktop.gui.theme import theme
from gaoffice_desktop.petitions.due_words import calendar_days
from gaoffice_desktop.staff.facts import Role, Seat
from tests.gui.checks import settle
from tests.gui.early_warning.fake_surges import NOW, other_rooms
from tests.gui.inline_desk import InlineDesk


@pytest.fixture
def behind(qtbot: QtBot) -> PetitionsBehind:
    theme().apply()
    view = QTableView()
    qtbot.addWidget(view)
    desk = InlineDesk(Seat(Actor(7, "오은정", "자리"), frozenset({Role.EXAMINER}), 1))
    made = PetitionsBehind(view, desk, other_rooms()["petitions"], lambda: Now(NOW, calendar_days))
    made.desk = desk
    view.resize(1000, 300)
    view.show()
    settle()
    return made


def headings(behind: PetitionsBehind) -> list[str]:
    header = behind.view.horizontalHeader()
    return [
        behind.model.headerData(at, Qt.Orientation.Horizontal)
        for at in range(behind.model.columnCount())
        if not header.isSectionHidden(at)
    ]


def test_they_stand_in_the_order_given_and_name_nobody(behind) -> None:
    behind.show_ids((9, 4, 7))
    settle()
    numbers = [behind.model.index(row, 0).data() for row in range(3)]
    assert numbers == ["2026-001209", "2026-001204", "2026-001207"]
    assert "민원인" not in headings(behind)


def test_the_list_is_as_high_as_it_is_long_and_scrolls_beyond_nine(behind) -> None:
    heights = []
    for many in (0, 1, 3, 9, 400):
        behind.show_ids(tuple(range(1, many + 1)))
        heights.append(behind.view.height())
    line = behind.view.verticalHeader().defaultSectionSize()
    assert [height - heights[0] for height in heights] == [0, line, 3 * line, 9 * line, 9 * line]


def test_columns_give_way_to_the_title(behind) -> None:
    assert headings(behind) == ["접수번호", "제목", "민원", "담당 부서/담당자", "단계", "접수일"]
    behind.view.resize(420, 300)
    settle()
    assert headings(behind) == ["접수번호", "제목", "접수일"]


def test_enter_opens_a_petition(behind, qtbot: QtBot) -> None:
    behind.show_ids((9, 4))
    settle()
    with qtbot.waitSignal(behind.opened) as opened:
        QTest.keyClick(behind.view, Qt.Key.Key_Return)
    assert opened.args == [9]


def test_the_same_petitions_again_keep_the_line(behind) -> None:
    behind.show_ids((9, 4, 7))
    settle()
    behind.view.setCurrentIndex(behind.model.index(2, 0))
    behind.show_ids((9, 4, 7))
    settle()
    assert behind.view.currentIndex().row() == 2
