from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6

from gaoffice_desktop.gui.settings.screen import SettingsScreen
from gaoffice_desktop.gui.settings.tab import Rooms, Tab
from gaoffice_desktop.shared.places import Places
from tests.frozen_clock import FrozenClock
from tests.gui.checks import settle
from tests.gui.inline_desk import InlineDesk
from tests.office import Office, copy_office, make_template


@pytest.fixture(scope="session")
def whole_office(sqlcipher_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office that has been set up, to be copied for each test."""
    return make_template(sqlcipher_template, tmp_path_factory.mktemp("office") / "office.db")


@pytest.fixture
def office(whole_office: Path, clock: FrozenClock) -> Iterator[Office]:
    office = copy_office(whole_office, Places.of_user(), clock)
    yield office
    office.services.database.close()


def rooms_of(office: Office) -> Rooms:
    all_of_them = office.services
    return Rooms(
        all_of_them.calendar_changes,
        all_of_them.catalogue,
        all_of_them.staff,
        all_of_them.keeping,
        all_of_them.workdays,
        office.clock,
        office.pc,
        all_of_them.alarms,
    )


@pytest.fixture
def show(qapp, office):
    """Show the settings to somebody, as the frame does; returns the screen."""

    made: list[SettingsScreen] = []

    def show(login: str = "admin") -> SettingsScreen:
        desk = InlineDesk(office.seats[login])
        screen = SettingsScreen(desk, rooms_of(office))
        desk.changed.connect(lambda changes: screen.shown() if screen.refresh_on(changes) else None)
        made.append(screen)
        screen.resize(1200, 600)
        screen.show()
        screen.shown()
        settle()
        return screen

    yield show
    for screen in made:
        # At once: each change of the theme would restyle the screens of all tests before.
        screen.close()
        shiboken6.delete(screen)


@pytest.fixture
def open_tab(show):
    """Open one tab of the administrator's settings."""

    def open_tab(name: str) -> Tab:
        screen = show()
        screen.open_with(name)
        settle()
        assert type(screen.current).__name__.lower() == f"{name}tab"
        return screen.current

    return open_tab


def said(tab: Tab) -> list[str]:
    """What the message bar was told."""
    return [text for _kind, text, _link in tab.say.said]
