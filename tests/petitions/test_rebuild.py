"""What is stored is what the events lead to; anything else is found, told and mended."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import Engine, event, text

from gaoffice_desktop.petitions.commands import AskSupplement, Complete, ReceiveSupplement
from gaoffice_desktop.petitions.watching import looked_at, touched
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
    report = house.rebuild.check(house.admin)
    assert (report.found, report.counts) == (
        4, {"state": 1, "due_on": 1, "spans": 1, "result": 1},
    )  # fmt: skip
    with house.database.change() as work:
        looked_at(work, [line for line, _ in touched(work, 1_000)])
    done = house.rebuild.mend(house.admin)
    assert done.value.mended
    assert done.value.differences == found
    assert done.changes.every_petition
    assert house.rebuild.check(house.admin).differences == ()
    # Whoever watches looks at them again.
    with house.database.read() as work:
        assert [petition_id for _, petition_id in touched(work, 10)] == [one.id, two.id]
    after = [house.petitions.file(house.clerk, petition.id) for petition in (one, two)]
    assert after == before
    assert house.actions()[-1] == "rebuild"


def test_many_differences_are_counted_and_the_first_told(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gaoffice_desktop.petitions.rebuild.MOST_TOLD", 3)
    for _ in range(5):
        house.take_in()
    tamper(house, "UPDATE petition SET days_taken = 99")
    tamper(house, "UPDATE petition_form SET limits = '[]', spans = ''")
    report = house.rebuild.mend(house.admin).value
    assert [one.number for one in report.differences] == [
        "2026-000001", "2026-000001", "2026-000001",
    ]  # fmt: skip
    assert report.counts == {"days_taken": 5, "limits": 5, "spans": 5}
    assert report.found == 15
    again = house.rebuild.check(house.admin)
    assert (again.found, again.counts, again.differences) == (0, {}, ())


def test_what_is_stored_right_is_left_alone(house: House) -> None:
    """An upgrade that adds a column to the form writes no row of the register."""
    house.take_in()
    tamper(house, "UPDATE petition_form SET limits = '[]'")
    statements: list[str] = []

    def note(_one: object, _two: object, statement: str, *_: object) -> None:
        statements.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        house.rebuild.mend(house.admin)
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    updates = [one for one in statements if one.startswith("UPDATE")]
    assert any(one.startswith("UPDATE petition_form ") for one in updates)
    assert not any(one.startswith("UPDATE petition ") for one in updates)


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
