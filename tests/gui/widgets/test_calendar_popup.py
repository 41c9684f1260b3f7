"""The calendar behind a day entry."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit, QTableView

from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.gui.widgets.calendar_popup import CalendarPopup

TODAY = date(2026, 11, 23)


@pytest.fixture
def popup(qtbot):
    entry = QLineEdit()
    qtbot.addWidget(entry)
    entry.show()
    popup = CalendarPopup(entry)
    popup.month.set_holidays({date(2026, 12, 25): "성탄절"})
    popup.entry = entry
    popup.days = []
    popup.picked.connect(popup.days.append)
    popup.open_at(entry, date(2026, 12, 24), TODAY)
    return popup


def test_keys_walk_and_the_holiday_is_named(popup, qtbot) -> None:
    view = popup.month.focusWidget() or popup.month.findChild(object, "qt_calendar_calendarview")
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert popup.words.text() == "2026. 12. 25.(금) 성탄절"
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert popup.days == [date(2026, 12, 25)]
    assert not popup.isVisible()


def test_escape_picks_nothing(popup, qtbot) -> None:
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert popup.days == []
    assert not popup.isVisible()


def test_today(popup) -> None:
    popup.today_button.click()
    assert popup.days == [TODAY]


def test_leafing(popup) -> None:
    popup.back_button.click()
    assert popup.title.text() == "2026년 11월"
    popup.on_button.click()
    popup.on_button.click()
    assert popup.title.text() == "2027년 1월"
    assert popup.back_button.accessibleName() == "앞 달"


def test_holidays_have_a_colour_and_a_name(popup) -> None:
    look = popup.month.dateTextFormat(QDate(2026, 12, 25))
    assert look.foreground().color() == QColor(tokens().danger)
    assert look.toolTip() == "성탄절"
    popup.month.set_holidays({})
    assert popup.month.dateTextFormat(QDate(2026, 12, 25)).toolTip() == ""


def test_a_holiday_has_a_dot(popup, qtbot) -> None:
    """The shape says it where the colour isn't seen."""
    popup.month.setSelectedDate(QDate(2026, 12, 1))
    marked = popup.month.grab().toImage()
    look = popup.month.dateTextFormat(QDate(2026, 12, 25))
    popup.month.holidays = {}
    popup.month.setDateTextFormat(QDate(2026, 12, 25), look)
    popup.month.updateCells()
    assert popup.month.grab().toImage() != marked


@pytest.mark.parametrize("zoom", [100, 150])
def test_six_weeks_have_room(qtbot, zoom: int) -> None:
    theme().apply(zoom=zoom)
    try:
        entry = QLineEdit()
        qtbot.addWidget(entry)
        popup = CalendarPopup(entry)
        popup.open_at(entry, TODAY, TODAY)
        weeks = popup.month.findChild(QTableView)
        assert weeks.verticalHeader().length() <= weeks.viewport().height()
        popup.close()
    finally:
        theme().apply()
