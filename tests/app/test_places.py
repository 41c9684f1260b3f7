"""Which places a role sees, in its order, and that every one of them can be made."""

from __future__ import annotations

import pytest

from gaoffice_desktop.app.places import places_of
from gaoffice_desktop.app.wiring import Office as Services
from gaoffice_desktop.gui.navigation import places_for
from gaoffice_desktop.shared.places import Places
from tests.gui.inline_desk import InlineDesk
from tests.office import copy_office


@pytest.fixture
def office(whole_office, clock):
    office = copy_office(whole_office, Places.of_user(), clock)
    yield office
    office.services.database.close()


@pytest.mark.parametrize(
    ("login", "names"),
    [
        ("clerk", ["intake", "register", "alarms", "epeople", "settings"]),
        (
            "handler",
            ["register", "intake", "alarms", "board", "early_warning", "epeople", "settings"],
        ),
        ("admin", ["register", "board", "settings"]),
    ],
)
def test_a_role_sees_its_own_first_and_the_settings_last(qtbot, office, login, names) -> None:
    desk = InlineDesk(office.seats[login])
    places = places_for(desk.seat, places_of(office.services, desk, office.pc))
    assert [place.name for place in places] == names
    for place in places:
        screen = place.make()
        qtbot.addWidget(screen)
        assert screen.name == place.name


def test_every_service_is_wired_to_the_one_store(office) -> None:
    services = office.services
    assert isinstance(services, Services)
    for name in ("staff", "keeping", "workdays", "catalogue", "calendar_changes", "petitions"):
        assert getattr(services, name).database is services.database
    assert services.petitions.workdays is services.workdays
    assert services.calendar_changes.workdays is services.workdays
