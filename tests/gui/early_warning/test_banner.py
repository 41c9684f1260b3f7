from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from gaoffice_desktop.early_warning.alarms.facts import Panel, Priority
from gaoffice_desktop.gui.early_warning.banner import AlarmBanner
from gaoffice_desktop.gui.early_warning.bell import Bell
from gaoffice_desktop.gui.early_warning.words import Scene
from tests.gui.checks import assert_accessible, clipped, settle
from tests.gui.early_warning.fake_alarms import CALENDAR, ME, at, made, of_days

NOW = Scene(at("2026-11-25T14:20"), CALENDAR, ME)
HIGH = Priority.HIGH


@pytest.fixture
def banner(qtbot):
    banner = AlarmBanner()
    qtbot.addWidget(banner)
    banner.resize(1200, 44)
    return banner


def test_none_is_no_line(banner) -> None:
    banner.show_alarms([], NOW)
    assert banner.isHidden()


def test_it_names_the_first_and_counts_all(banner) -> None:
    banner.show_alarms([made(1, priority=HIGH)], NOW)
    banner.show()
    settle()
    assert banner.head_label.text() == "상 알림 1건"
    assert banner.text_label.text() == (
        "2026-001201 전·편입학 · 오늘 17시 20분까지 처리해야 합니다. 3시간 남았습니다."
    )
    assert banner.list_button.isHidden()
    banner.show_alarms([made(1, priority=HIGH), made(2, priority=HIGH)], NOW)
    assert banner.head_label.text() == "상 알림 2건"
    assert not banner.list_button.isHidden()
    assert_accessible(banner)
    assert clipped(banner) == []


def test_its_buttons_are_for_the_alarm_it_names(banner) -> None:
    wished: list[object] = []
    banner.open_wanted.connect(lambda alarm: wished.append(("open", alarm.id)))
    banner.acknowledge_wanted.connect(lambda alarm: wished.append(("seen", alarm.id)))
    banner.list_wanted.connect(lambda: wished.append("list"))
    banner.show_alarms([of_days(3, "2026-11-23", priority=HIGH), made(1, priority=HIGH)], NOW)
    for button in (banner.open_button, banner.acknowledge_button, banner.list_button):
        button.click()
    banner.show_alarms([], NOW)
    banner.open_button.click()
    banner.acknowledge_button.click()
    assert wished == [("open", 3), ("seen", 3), "list"]


def test_the_bell_says_what_waits_in_words(qtbot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    bell = Bell(place)
    assert bell.text() == "알림"
    assert bell.accessibleName() == "알림, 확인할 것 없음"
    bell.show_panel(Panel((made(1, priority=HIGH), made(2), made(3, priority=Priority.LOW))))
    assert bell.text() == "상 1 중 1 하 1"
    assert bell.accessibleName() == "알림, 확인 전 3건: 상 1, 중 1, 하 1"
    assert bell.property("urgent") is True
    pressed: list[bool] = []
    bell.pressed_by_person.connect(lambda: pressed.append(True))
    bell.click()
    assert pressed == [True]
    bell.show_panel(Panel((made(2),)))
    assert bell.property("urgent") is False
