"""The register's screen over a small office, for the tests of a petition's detail and steps."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from gaoffice_desktop.gui.petitions.detail import PetitionDetail
from gaoffice_desktop.gui.petitions.register import RegisterScreen
from gaoffice_desktop.settings.pc import PcSettings
from gaoffice_desktop.shared.places import Places
from tests.gui.checks import settle
from tests.gui.inline_desk import InlineDesk
from tests.gui.petitions.register_office import Office, fill, make_office


@pytest.fixture
def office(encrypted_database, clock) -> Office:
    return make_office(encrypted_database, clock)


@pytest.fixture
def made(office):
    return fill(office)


@pytest.fixture
def desk(qapp, office) -> InlineDesk:
    return InlineDesk(office.handler)


@pytest.fixture
def screen(qtbot: QtBot, desk, office) -> RegisterScreen:
    screen = RegisterScreen(
        desk,
        office.petitions,
        office.catalogue,
        office.staff,
        office.workdays,
        office.clock,
        PcSettings(Places.of_user().pc_settings_file),
    )
    qtbot.addWidget(screen)
    desk.changed.connect(lambda changes: screen.refresh_on(changes) and screen.shown())
    screen.resize(1180, 640)
    screen.show()
    screen.shown()
    settle()
    return screen


@pytest.fixture
def detail(screen) -> PetitionDetail:
    return screen.detail
