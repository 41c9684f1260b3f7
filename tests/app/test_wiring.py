"""What is wired works together: one petition from the counter to its receipt."""

from __future__ import annotations

import pytest

from gaoffice_desktop.app.wiring import wire
from gaoffice_desktop.shared.places import Places
from tests.office import copy_office


@pytest.fixture
def office(whole_office, clock):
    office = copy_office(whole_office, Places.of_user(), clock)
    yield office
    office.services.database.close()


def test_a_petition_from_the_counter_to_its_receipt(office) -> None:
    petition = office.take_in()
    clerk = office.seats["clerk"]
    assert office.services.petitions.counts(clerk).open == 1
    assert office.services.petitions.receipt(clerk, petition).startswith(b"%PDF")


def test_a_second_wiring_sees_the_same_office(office) -> None:
    office.take_in()
    again = wire(office.services.database, office.clock, office.places)
    assert again.petitions.counts(office.seats["clerk"]).open == 1
