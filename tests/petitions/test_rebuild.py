"""What is stored is what the events lead to; anything else is found, told and mended."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import text

from gaoffice_desktop.petitions.commands import AskSupplement, Complete, ReceiveSupplement
from gaoffice_desktop.shared.errors import NotAllowed
from tests.petitions.house import House


def tamper(house: House, sql: str) -> None:
    with house.database.change() as work:
        work.session.execute(text(sql))


def test_a_hand_in_the_tables_is_found_and_mended(house: House) -> None:
    one, two = house.take_in(), house.take_in()
    house.petitions.ask_supplement(house.handler, AskSupplement(two.id, "x", date(2026, 12, 4)))
    house.petitions.receive_supplement(house.handler, ReceiveSupplement(two.id))
    house.petitions.complete(house.handler, Complete(two.id, "회신"))
    report = house.rebuild.check(house.admin)
    assert (report.checked, report.differences) == (2, ())
    before = [house.petitions.file(house.clerk, petition.id) for petition in (one, two)]
    tamper(house, "UPDATE petition SET state = 'done', due_on = '2030-01-01' WHERE id = 1")
    tamper(house, "UPDATE petition_form SET spans = '', result = '딴 말' WHERE petition_id = 2")
    found = house.rebuild.check(house.admin).differences
    assert {(entry.number, entry.field) for entry in found} == {
        ("2026-000001", "state"),
        ("2026-000001", "due_on"),
        ("2026-000002", "spans"),
        ("2026-000002", "result"),
    }
    [state] = [entry for entry in found if entry.field == "state"]
    assert (state.stored, state.derived) == ("done", "received")
    done = house.rebuild.mend(house.admin)
    assert done.value.mended
    assert done.value.differences == found
    assert done.changes.every_petition
    assert house.rebuild.check(house.admin).differences == ()
    after = [house.petitions.file(house.clerk, petition.id) for petition in (one, two)]
    assert after == before
    assert house.actions()[-1] == "rebuild"


def test_events_that_cannot_be_replayed_are_told_and_left(house: House) -> None:
    house.take_in()
    house.take_in()
    tamper(house, "UPDATE petition_event SET data = '{}' WHERE petition_id = 1")
    [found] = house.rebuild.mend(house.admin).value.differences
    assert (found.number, found.field) == ("2026-000001", "events")
    assert house.rebuild.check(house.admin).checked == 2


def test_only_the_administrator_rebuilds(house: House) -> None:
    for act in (house.rebuild.check, house.rebuild.mend):
        with pytest.raises(NotAllowed):
            act(house.clerk)
