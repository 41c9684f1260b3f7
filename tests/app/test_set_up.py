"""The first run in one transaction: everything an office begins with, or nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gaoffice_desktop.app.wiring import wire
from gaoffice_desktop.audit.service import lines
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.staff.facts import Role
from tests.office import NOBODY, SET_UP


@pytest.fixture
def office(database, clock, home):
    return wire(database, clock, Places.under(home))


def test_an_office_begins_with_all_it_needs(office) -> None:
    account = office.set_up.set_up(NOBODY, SET_UP).value
    assert account.roles == {Role.ADMINISTRATOR}
    assert not account.must_change_password, "they chose it themselves"
    settings = office.keeping.settings(NOBODY)
    assert (settings["office_name"], settings["office_head"]) == ("해오름교육청", "해오름교육감")
    departments = office.staff.departments(NOBODY)
    assert [one.name for one in departments] == ["민원실", "평생교육과"]
    state = office.workdays.current_state(NOBODY)
    assert state.hours[0].intervals == ((540, 720), (780, 1080))
    assert "추석" in {one.name for one in state.holidays}
    kinds = office.catalogue.kinds(NOBODY)
    assert len(kinds) > 40
    assert {kind.department_id for kind in kinds} <= {None, 1, 2}
    with office.database.read() as work:
        (line,) = lines(work)
    assert (line.action, line.actor.name) == ("set_up", "민가람")


def test_a_second_run_is_refused(office) -> None:
    office.set_up.set_up(NOBODY, SET_UP)
    with pytest.raises(UserError, match="이미 설정을 마친"):
        office.set_up.set_up(NOBODY, replace(SET_UP, office_name="다른교육청"))
    assert office.keeping.settings(NOBODY)["office_name"] == "해오름교육청"


def test_a_fault_leaves_the_store_empty(office, monkeypatch) -> None:
    with pytest.raises(UserError) as refused:
        office.set_up.set_up(NOBODY, replace(SET_UP, office_name="", password="short"))
    assert set(refused.value.problems) == {"office_name", "password"}

    def fail(*_args: object) -> None:
        raise RuntimeError("in the middle")

    monkeypatch.setattr(type(office.catalogue), "seed", fail)
    with pytest.raises(RuntimeError):
        office.set_up.set_up(NOBODY, SET_UP)
    assert not office.staff.is_set_up(NOBODY)
    assert office.staff.departments(NOBODY) == ()
