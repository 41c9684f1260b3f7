"""The start before anybody can sign in: set up once, unlocked by the recovery key."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gaoffice_desktop.app.starting import Starting, starting
from gaoffice_desktop.database.keys import KeyPlace, find_key, key_of_recovery
from gaoffice_desktop.shared.errors import KeyMissing, UserError
from gaoffice_desktop.shared.places import Places
from tests.office import NOBODY, PASSWORD, SET_UP


@pytest.fixture
def start(home, clock) -> Starting:
    return starting(NOBODY, Places.under(home), clock)


def test_an_empty_home_has_nothing_to_open(start) -> None:
    assert start.open(NOBODY) is None


def test_the_first_run_makes_an_office_that_opens_again(start) -> None:
    begun = start.set_up(NOBODY, SET_UP).value
    assert (begun.ready.is_set_up, begun.ready.name) == (True, "해오름교육청")
    assert begun.key_place is KeyPlace.FILE
    assert key_of_recovery(begun.recovery) == find_key(start.places)
    assert begun.recovery not in repr(begun)
    assert start.sheet(NOBODY, begun).startswith(b"%PDF")
    begun.ready.office.database.close()
    again = start.open(NOBODY)
    assert again.is_set_up
    signed_in = again.office.staff.sign_in(NOBODY, "admin", PASSWORD).value
    again.office.database.close()
    assert signed_in.seat is not None


def test_a_refused_first_run_can_be_tried_again_on_the_same_store(start) -> None:
    with pytest.raises(UserError):
        start.set_up(NOBODY, replace(SET_UP, office_name=" "))
    ready = start.open(NOBODY)
    ready.office.database.close()
    assert not ready.is_set_up


def test_the_recovery_key_unlocks_on_a_new_computer(start) -> None:
    begun = start.set_up(NOBODY, SET_UP).value
    begun.ready.office.database.close()
    key = find_key(start.places)
    start.places.key_file.unlink()
    with pytest.raises(KeyMissing, match="열쇠가 이 컴퓨터에 없습니다"):
        start.open(NOBODY)
    with pytest.raises(UserError, match="복구 열쇠가 맞지 않습니다"):
        start.unlock(NOBODY, begun.recovery[:-1])
    ready = start.unlock(NOBODY, begun.recovery)
    ready.office.database.close()
    assert ready.name == "해오름교육청"
    assert find_key(start.places) == key
