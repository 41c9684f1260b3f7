"""The screen that holds both halves: tabs by permission, loaded when shown, keys to the shown."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot

from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.gui.early_warning import surges_screen
from gaoffice_desktop.gui.early_warning.surges_screen import EarlyWarningScreen
from gaoffice_desktop.gui.early_warning.warning_tab import WarningRooms, WarningTab
from gaoffice_desktop.gui.screen import Action
from gaoffice_desktop.settings.pc import PcSettings
from gaoffice_desktop.shared.changes import Changes
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.staff.facts import Permission, Role, Seat
from tests.gui.checks import assert_accessible, assert_no_clipping
from tests.gui.early_warning.fake_surges import FakeSurges, other_rooms
from tests.gui.inline_desk import InlineDesk


class ForecastTab(WarningTab):
    """Stands for the other half; writes down what it is asked."""

    def __init__(self, host, rooms) -> None:
        super().__init__(host, rooms)
        self.title = "사전예보"
        self.log: list[str] = []
        QVBoxLayout(self).addWidget(QLabel("예보", self))

    def refresh_on(self, changes):
        return changes.catalogue

    def load(self):
        self.log.append("load")

    def leaving(self):
        self.log.append("leaving")

    def print_shown(self):
        self.log.append("print")

    def submit(self):
        self.log.append("submit")

    def actions_here(self):
        return (Action("예보 하기", "", self.load),)


@pytest.fixture
def show(qtbot: QtBot, monkeypatch, home):
    monkeypatch.setattr(
        surges_screen,
        "TABS",
        (surges_screen.TABS[0], (ForecastTab, Permission.READ_FORECAST)),
    )

    def show(*roles: Role) -> EarlyWarningScreen:
        seat = Seat(Actor(7, "오은정", "자리"), frozenset(roles), 2)
        pc = PcSettings(Places.of_user().pc_settings_file)
        rooms = WarningRooms(surges=FakeSurges(), forecasts=None, pc=pc, **other_rooms())
        screen = EarlyWarningScreen(InlineDesk(seat), rooms)
        qtbot.addWidget(screen)
        screen.resize(1200, 640)
        screen.show()
        screen.shown()
        return screen

    return show


@pytest.fixture
def screen(show) -> EarlyWarningScreen:
    return show(Role.EXAMINER)


def test_it_is_named_heard_and_read(screen) -> None:
    assert (screen.name, screen.title) == ("early_warning", "조기경보")
    assert [screen.tab_widget.tabText(at) for at in (0, 1)] == ["급증 경보", "사전예보"]
    assert_accessible(screen)
    assert_no_clipping(screen)


def test_the_forecast_loads_when_it_is_shown_first(screen) -> None:
    surges, forecast = screen.tabs
    assert not surges.dirty
    assert forecast.log == []
    screen.tab_widget.setCurrentIndex(1)
    assert forecast.log == ["load"]
    screen.tab_widget.setCurrentIndex(0)
    screen.tab_widget.setCurrentIndex(1)
    assert forecast.log == ["load"]


def test_a_change_makes_dirty_what_shows_it(screen) -> None:
    surges, forecast = screen.tabs
    forecast.dirty = False
    assert not screen.refresh_on(Changes(catalogue=True))  # the other half is shown
    assert forecast.dirty
    assert screen.refresh_on(Changes(surges=True))
    screen.shown()
    assert not surges.dirty


def test_keys_go_to_the_half_that_is_shown(screen) -> None:
    keys = {action.shortcut: action for action in screen.actions_here() if action.shortcut}
    assert set(keys) == {"Ctrl+P", "F9"}
    screen.tab_widget.setCurrentIndex(1)
    forecast = screen.current
    keys["Ctrl+P"].run()
    keys["F9"].run()
    assert forecast.log == ["load", "print", "submit"]
    assert [action.name for action in screen.actions_here()][-1] == "예보 하기"
    screen.leaving()
    assert forecast.log[-1] == "leaving"
    assert screen.first_focus() is None


def test_it_is_opened_on_a_half_or_on_a_thing(screen) -> None:
    screen.open_with("forecast")
    assert screen.tab_widget.currentIndex() == 1
    screen.open_with(11)
    assert screen.tab_widget.currentIndex() == 0
    assert screen.current.is_detail_open
    assert screen.first_focus() is not None
    screen.open_with("surges")
    assert screen.tab_widget.currentIndex() == 0
    screen.open_with("nothing of ours")
    assert screen.tab_widget.currentIndex() == 0


def test_the_navigation_counts_what_waits(qtbot, show) -> None:
    screen = show(Role.CALL_SUPERVISOR)
    counts: list[int] = []
    screen.count_changed.connect(counts.append)
    screen.shown()
    assert counts == [3]
