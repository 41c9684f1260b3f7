from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem

from gaoffice_desktop.early_warning.alarms.facts import AlarmState, Level, Panel, Priority
from gaoffice_desktop.gui.early_warning.alarm_list import AlarmList
from gaoffice_desktop.gui.early_warning.row_painting import LinePainter
from gaoffice_desktop.gui.early_warning.rows import Heading, PanelModel, key_of, rows_of
from gaoffice_desktop.gui.early_warning.words import Scene
from gaoffice_desktop.gui.page_columns import BadgeRole, RowRole
from gaoffice_desktop.gui.theme import theme
from tests.gui.checks import settle
from tests.gui.early_warning.fake_alarms import CALENDAR, ME, at, made, of_days, owed

NOW = Scene(at("2026-11-25T14:20"), CALENDAR, ME)
SEEN = AlarmState.SEEN
MONTH = date(2026, 10, 1)


def whole() -> Panel:
    return Panel(
        (
            made(1, priority=Priority.HIGH),
            of_days(2, "2026-11-26"),
            made(3, state=SEEN),
            made(4, state=SEEN, snoozed_until=at("2026-11-25T14:45")),
        ),
        (owed(50), owed(51)),
        (MONTH,),
        dunnings=340,
    )


@pytest.fixture
def model(qapp):
    return PanelModel(lambda: NOW)


@pytest.fixture
def list_(qtbot, model, preferences):
    list_ = AlarmList()
    list_.use(model, LinePainter(lambda: NOW, list_))
    qtbot.addWidget(list_)
    list_.resize(380, 500)
    list_.show()
    list_.activateWindow()
    QTest.qWaitForWindowActive(list_)
    list_.setFocus()
    list_.show_rows(rows_of(whole()))
    settle()
    return list_


def test_sections_with_what_is_in_them() -> None:
    rows = rows_of(whole())
    assert [str(row.said) for row in rows if isinstance(row, Heading)] == [
        "확인 전 2", "확인함 1", "미룸 1", "독촉장 준비 340", "월간 점검 1",
    ]  # fmt: skip
    assert [key_of(row) for row in rows if not isinstance(row, Heading)] == [
        ("alarm", 1), ("alarm", 2), ("alarm", 3), ("alarm", 4),
        ("dunning", 50), ("dunning", 51), ("month", MONTH),
    ]  # fmt: skip
    assert rows_of(Panel(())) == []


def test_a_line_is_read_aloud_in_full(model) -> None:
    model.show_rows(rows_of(whole()))
    aloud = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(1).data(aloud) == (
        "상, 2026-001201 전·편입학. 오늘 17시 20분까지 처리해야 합니다. 3시간 남았습니다. 담당 나."
    )
    assert model.index(0).data(aloud) == "확인 전 2"
    letter = model.index_of(("dunning", 50))
    assert letter.data(aloud).startswith("2026-000050 고충민원. 처리기한(2026. 11. 20.(금))")
    assert model.index(1).data(Qt.ItemDataRole.ToolTipRole).startswith("오늘 17시 20분까지")


def test_badges_are_the_registers(model) -> None:
    model.show_rows(rows_of(whole()))
    assert model.index(1).data(BadgeRole).mark == "!"
    assert model.index_of(("dunning", 50)).data(BadgeRole).mark == "✖"
    assert model.index_of(("month", MONTH)).data(BadgeRole) is None
    assert model.index(1).data(RowRole).id == 1


def test_new_words_for_the_same_lines_keep_the_place(model) -> None:
    told: list[str] = []
    model.modelReset.connect(lambda: told.append("reset"))
    model.dataChanged.connect(lambda *_: told.append("changed"))
    assert model.show_rows(rows_of(whole()))
    assert not model.show_rows(rows_of(whole()))
    assert told == ["reset"], "the same again is no change"
    first, *others = whole().alarms
    moved = replace(first, level=Level.LEADER)
    assert not model.show_rows(rows_of(replace(whole(), alarms=(moved, *others))))
    assert told == ["reset", "changed"]


def test_arrows_pass_over_the_headings(list_) -> None:
    list_.choose_first()
    found = [key_of(list_.chosen[0])]
    for _ in range(3):
        QTest.keyClick(list_, Qt.Key.Key_Down)
        found.append(key_of(list_.chosen[0]))
    assert found == [("alarm", 1), ("alarm", 2), ("alarm", 3), ("alarm", 4)]


def test_enter_and_a_double_click_open(list_) -> None:
    opened: list[object] = []
    list_.open_wanted.connect(lambda row: opened.append(key_of(row)))
    list_.choose(("alarm", 2))
    QTest.keyClick(list_, Qt.Key.Key_Return)
    spot = list_.visualRect(list_.model().index_of(("alarm", 3))).center()
    QTest.mouseClick(list_.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseDClick(list_.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert opened == [("alarm", 2), ("alarm", 3)]


def test_several_are_chosen_with_shift_and_control(list_) -> None:
    list_.choose(("alarm", 1))
    QTest.keyClick(list_, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [one.id for one in list_.chosen_alarms] == [1, 2]
    QTest.keyClick(list_, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert [one.id for one in list_.chosen_alarms] == [1, 2, 3, 4]


def test_what_was_chosen_stays_chosen_and_else_the_next_one_is(list_) -> None:
    told: list[bool] = []
    list_.chosen_changed.connect(lambda: told.append(True))
    list_.choose(("alarm", 2))
    told.clear()
    panel = whole()
    list_.show_rows(rows_of(Panel(panel.alarms[1:], panel.dunning)))
    assert [key_of(row) for row in list_.chosen] == [("alarm", 2)]
    assert told == [True], "told once, when the list is whole again"
    list_.show_rows(rows_of(Panel(panel.alarms[2:], panel.dunning)))
    assert [key_of(row) for row in list_.chosen] == [("alarm", 3)]
    list_.show_rows([])
    assert list_.chosen == []
    assert not list_.choose(("alarm", 9))


@pytest.mark.parametrize("zoom", [100, 150])
def test_lines_are_painted_in_the_themes_colours(list_, zoom) -> None:
    theme().apply(high_contrast=False, zoom=zoom)
    painter = list_.itemDelegate()
    image = QImage(380, 120, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    option = QStyleOptionViewItem()
    option.widget = list_
    index = list_.model().index(1)
    heading = painter.sizeHint(option, list_.model().index(0)).height()
    height = painter.sizeHint(option, index).height()
    assert height > heading
    assert height >= 2 * theme().font().pointSizeF() * 96 / 72, "two rows of words at this zoom"
    option.rect = QRect(0, 0, 380, height)
    pen = QPainter(image)
    painter.paint(pen, option, index)
    pen.end()
    colours = {image.pixelColor(x, y).name() for x in range(380) for y in range(height)}
    assert "#de3412" in colours, "the badge of today"
    assert "#1e2124" in colours, "the words"


def test_a_thousand_lines_cost_the_window_no_stall(list_, no_stalls, qtbot) -> None:
    many = rows_of(Panel(tuple(of_days(n, "2026-11-26") for n in range(1, 1001))))
    list_.show_rows(many)
    qtbot.wait(1)
    list_.scrollToBottom()
    qtbot.wait(1)
    assert list_.model().rowCount() == 1001
