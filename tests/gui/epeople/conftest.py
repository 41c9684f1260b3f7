from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6

from gaoffice_desktop.gui.epeople.screen import ImportScreen
from gaoffice_desktop.shared.places import Places
from tests.frozen_clock import FrozenClock
from tests.gui.checks import settle
from tests.gui.inline_desk import InlineDesk
from tests.office import Office, copy_office, make_template


@pytest.fixture(scope="session")
def import_template(sqlcipher_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office that has been set up, to be copied for each test."""
    return make_template(sqlcipher_template, tmp_path_factory.mktemp("office") / "office.db")


@pytest.fixture
def office(import_template: Path, clock: FrozenClock) -> Iterator[Office]:
    office = copy_office(import_template, Places.of_user(), clock)
    yield office
    office.services.database.close()


@pytest.fixture
def screen(qapp, office: Office) -> Iterator[ImportScreen]:
    desk = InlineDesk(office.seats["examiner"])
    screen = ImportScreen(desk, office.services.epeople, office.services.petitions)
    screen.resize(1200, 700)
    screen.show()
    screen.shown()
    settle()
    yield screen
    if shiboken6.isValid(screen):
        screen.close()
        screen.deleteLater()
    settle()
