"""The entry for a day."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, QEvent, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QApplication

from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.gui.widgets.date_box import DateBox

TODAY = date(2026, 11, 23)


@pytest.fixture
def box(qtbot):
    box = DateBox()
    box.set_today(lambda: TODAY)
    qtbot.addWidget(box)
    box.days = []
    box.problems = []
    box.day_changed.connect(box.days.append)
    box.problem_changed.connect(lambda problem: box.problems.append(problem and str(problem)))
    box.show()
    box.edit.setFocus()
    return box


@pytest.mark.parametrize("typed", ["20261123", "261123", "11.23", "오늘", "+0", "2026-11-23"])
def test_what_is_typed_is_written_as_offices_do(box, typed: str) -> None:
    box.setText(typed)
    assert box.text() == typed
    box.edit.clearFocus()
    assert box.text() == "2026. 11. 23.(월)"
    assert box.days == [TODAY]


def test_what_is_no_day_stays_and_is_explained(box) -> None:
    box.setText("2026. 2. 30.")
    box.edit.clearFocus()
    assert box.text() == "2026. 2. 30."
    assert box.day() is None
    assert box.problems == ["2026년 2월은 28일까지 있습니다."]
    assert str(box.problem()) == "2026년 2월은 28일까지 있습니다."
    box.setText("2026. 2. 3.")
    assert box.problems[1:] == [None]


def test_a_day_is_told_once_and_its_loss_too(box) -> None:
    box.set_day(TODAY)
    box.set_day(TODAY)
    box.set_day(None)
    assert box.days == [TODAY, None]


@pytest.mark.parametrize(
    ("key", "on"),
    [
        (Qt.Key.Key_Up, date(2027, 2, 1)),
        (Qt.Key.Key_Down, date(2027, 1, 30)),
        (Qt.Key.Key_PageUp, date(2027, 2, 28)),
        (Qt.Key.Key_PageDown, date(2026, 12, 31)),
    ],
)
def test_keys_step(box, qtbot, key: Qt.Key, on: date) -> None:
    box.set_day(date(2027, 1, 31))
    qtbot.keyClick(box.edit, key)
    assert box.day() == on


def test_keys_stop_where_days_end(box, qtbot) -> None:
    box.set_day(date(2100, 12, 31))
    qtbot.keyClick(box.edit, Qt.Key.Key_Up)
    assert box.day() == date(2100, 12, 31)


def test_letters_of_the_korean_keyboard_are_no_steps(box, qtbot) -> None:
    box.set_day(TODAY)
    ga = QKeyEvent(QEvent.Type.KeyPress, 0x3131, Qt.KeyboardModifier.NoModifier, "ㄱ")
    QApplication.sendEvent(box.edit, ga)  # a key that Qt.Key doesn't list
    assert box.text() == "2026. 11. 23.(월)ㄱ"


def test_a_date_of_birth(box) -> None:
    box.set_birth(is_birth=True)
    box.setText("900101")
    box.edit.clearFocus()
    assert box.text() == "1990. 1. 1."
    box.setText("900101-1234567")
    box.edit.settle()
    assert "주민등록번호" in box.problems[-1]
    box.open_calendar()
    assert box._popup is None
    assert not box.calendar_button.isVisible()


@pytest.mark.parametrize("by_key", [True, False])
def test_the_calendar_opens_at_the_day_and_gives_one_back(box, qtbot, by_key: bool) -> None:
    box.set_holidays({date(2026, 12, 25): "성탄절"})
    box.set_day(date(2026, 12, 24))
    if by_key:
        qtbot.keyClick(box.edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    else:
        qtbot.mouseClick(box.calendar_button, Qt.MouseButton.LeftButton)
    popup = box._popup
    assert popup.isVisible()
    assert popup.title.text() == "2026년 12월"
    assert popup.words.text() == "2026. 12. 24.(목)"
    popup.picked.emit(date(2026, 12, 25))
    assert box.day() == date(2026, 12, 25)


def test_holidays_that_come_later_are_marked(box) -> None:
    box.open_calendar()
    box.set_holidays({TODAY: "임시공휴일"})
    assert box._popup.month.holidays == {TODAY: "임시공휴일"}


def test_a_new_theme_reaches_the_calendar(box) -> None:
    box.set_holidays({TODAY: "임시공휴일"})
    box.open_calendar()
    theme().apply(high_contrast=True)
    try:
        box.open_calendar()
        look = box._popup.month.dateTextFormat(QDate(2026, 11, 23))
        assert look.foreground().color() == QColor(tokens().danger)
    finally:
        theme().apply(high_contrast=False)


def test_names_for_a_screen_reader(box) -> None:
    box.setAccessibleName("접수일")
    assert box.edit.accessibleName() == "접수일"
    assert box.calendar_button.accessibleName() == "달력에서 고르기"
    assert box.focusProxy() is box.edit
