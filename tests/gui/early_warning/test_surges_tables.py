"""Whole tables: as high as their lines, columns that give way, the line that stays."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from gaoffice_desktop.early_warning.surges.facts import SurgeLevel
from gaoffice_desktop.gui.early_warning.surges_columns import (
    GROUPS,
    GROUPS_LEAVE_AWAY,
    RAISED,
    RAISED_LEAVE_AWAY,
    SIGNALS,
    SIGNALS_LEAVE_AWAY,
    GroupLine,
)
from gaoffice_desktop.gui.early_warning.surges_tables import WarningRows, WholeLines, WholeTable
from gaoffice_desktop.gui.page_columns import BadgeRole, RowRole
from gaoffice_desktop.gui.petitions.detail_tables import fill, set_columns
from gaoffice_desktop.gui.theme import theme
from gaoffice_desktop.shared.sentences import say
from tests.gui.checks import settle
from tests.gui.early_warning import fake_surges
from tests.gui.early_warning.fake_surges import GROUP, LIFTED, SMALL_GROUP, UNANSWERED


@pytest.fixture
def view(qtbot: QtBot) -> WholeTable:
    theme().apply()
    view = WholeTable()
    qtbot.addWidget(view)
    view.resize(1100, 200)
    view.show()
    return view


@pytest.fixture
def rows(view) -> WarningRows:
    rows = WarningRows(view, SIGNALS, lambda signal: signal.key, SIGNALS_LEAVE_AWAY)
    rows.show_rows(fake_surges.SIGNALS)
    return rows


def texts(rows: WarningRows, row: int) -> list[str]:
    return [rows.index(row, at).data() for at in range(rows.columnCount())]


def test_a_signal_is_told_in_its_cells(rows) -> None:
    QAbstractItemModelTester(rows)
    assert texts(rows, 0) == [
        "심각", "'통학버스' · 낱말", "37건 (예상 4.2, 상한 9.3)", "8.8배",
        "2026. 11. 16. ~ 2026. 11. 22. 한 주",
    ]  # fmt: skip
    assert texts(rows, 2)[2:4] == ["37건 / 29명", "8.8배"]
    assert rows.index(1, 0).data(BadgeRole).mark == "▲"
    tip = rows.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "빠르게 확산하고 있음"
    assert rows.index(0, 1).data(Qt.ItemDataRole.ToolTipRole) == "'통학버스' · 낱말"
    assert rows.index(0, 1).data(RowRole) is fake_surges.SIGNALS[0]
    assert rows.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "'통학버스' · 낱말"


def test_enter_opens_a_row(rows, view, qtbot: QtBot) -> None:
    view.setCurrentIndex(rows.index(1, 0))
    with qtbot.waitSignal(rows.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [fake_surges.SIGNALS[1]]


def test_the_line_stays_on_the_same_row(rows, view) -> None:
    view.setCurrentIndex(rows.index(1, 2))
    rows.show_rows(tuple(reversed(fake_surges.SIGNALS))[1:])
    assert view.currentIndex().row() == 0
    rows.show_rows(fake_surges.SIGNALS[2:])
    assert view.currentIndex().row() == 0  # gone: the first
    rows.show_rows(())
    assert not view.currentIndex().isValid()


def test_a_table_is_as_high_as_its_lines_up_to_eight(rows, view) -> None:
    three = view.sizeHint().height()
    rows.show_rows(fake_surges.SIGNALS[:1])
    one = view.sizeHint().height()
    assert three - one == 2 * view.rowHeight(0)
    rows.show_rows(fake_surges.SIGNALS * 5)
    assert view.sizeHint().height() - one == 7 * view.rowHeight(0)
    assert view.minimumSizeHint().height() == view.sizeHint().height()


def shown(rows: WarningRows, view: WholeTable) -> list[str]:
    return [
        column.key for at, column in enumerate(rows._columns)
        if not view.horizontalHeader().isSectionHidden(at)
    ]  # fmt: skip


def test_columns_give_way_before_the_topic_does(rows, view) -> None:
    settle()
    assert len(shown(rows, view)) == len(SIGNALS)
    view.resize(560, 200)
    settle()
    assert shown(rows, view) == ["level", "topic"]
    view.resize(1100, 200)
    settle()
    assert len(shown(rows, view)) == len(SIGNALS)


def test_warnings_and_groups_have_their_words(view) -> None:
    raised = WarningRows(view, RAISED, lambda surge: surge.id, RAISED_LEAVE_AWAY)
    raised.show_rows((LIFTED, UNANSWERED))
    assert texts(raised, 0) == [
        "해제(심각)", "학교설립과 · 부서", "▼ 줄어듦 22 → 4건 · 상한 아래", "2주 만에 해제",
        "학교설립과", "2026-01",
    ]  # fmt: skip
    assert texts(raised, 1)[2:4] == ["아직 새 한 주가 지나지 않음", "발령 중 · 1주째"]
    groups = WarningRows(view, GROUPS, lambda line: line.group.id, GROUPS_LEAVE_AWAY)
    raised_group = replace(GROUP, surge_id=11)
    groups.show_rows(
        (GroupLine(GROUP, SurgeLevel.CAUTION), GroupLine(SMALL_GROUP), GroupLine(raised_group))
    )
    assert texts(groups, 0) == [
        "주의", "통폐합 반대합니다", "37건 / 29명", "30건", "4건",
        "2026. 11. 21. ~ 2026. 11. 25.", "아직 발령하지 않음",
    ]  # fmt: skip
    assert groups.index(0, 0).data(BadgeRole).mark == "▲"
    assert groups.index(1, 0).data(BadgeRole) is None
    assert (texts(groups, 1)[0], texts(groups, 1)[-1]) == ("-", "")
    assert texts(groups, 2)[-1] == "경보 발령"


def test_lines_that_wrap_are_never_cut(qtbot: QtBot) -> None:
    theme().apply()
    lines = WholeLines()
    qtbot.addWidget(lines)
    set_columns(lines, [say("때"), say("한 일")], 1)
    fill(lines, [("어제", "길고 긴 문장이 여러 줄로 이어집니다. " * 8), ("오늘", "짧음")])
    lines.resize(700, 100)
    lines.show()
    settle()
    wide = lines.sizeHint().height()
    lines.resize(320, 100)
    settle()
    assert lines.sizeHint().height() > wide
    assert lines.minimumSizeHint().height() == lines.sizeHint().height()
