"""While something is awaited, the register and the file say by when it would be due now."""

from __future__ import annotations

from datetime import date

from gaoffice_desktop.deadlines.facts import ExclusionReason
from gaoffice_desktop.petitions.commands import (
    AskSupplement,
    BeginPause,
    ExcludeDays,
    ReceiveSupplement,
)
from gaoffice_desktop.petitions.register_facts import RegisterQuery, SavedView
from gaoffice_desktop.petitions.waiting import due_if_now
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House
from tests.petitions.lawful.standings import CALENDAR, asked, standing

ALL = RegisterQuery(view=SavedView.ALL)


def test_the_register_says_it_of_what_stands_still_alone(house: House, clock: FrozenClock) -> None:
    clock.set("2026-11-23T10:00")
    waiting, resting, running = (house.take_in() for _ in range(3))
    clock.set("2026-11-25T11:00")
    steps, me = house.petitions, house.handler
    steps.ask_supplement(me, AskSupplement(waiting.id, "신분증", date(2026, 12, 31)))
    pause = BeginPause(resting.id, ExclusionReason.HEARING, "청문", date(2026, 12, 31))
    steps.begin_pause(me, pause)
    clock.set("2026-11-30T09:30")
    found = {row.id: row.due_if_now_on for row in steps.first_page(me, ALL)}
    # The worked example: 7 days from Mon 11-23, asked Wed 25, arrived Mon 30, due Mon 12-07.
    due = date(2026, 12, 7)
    assert found == {waiting.id: due, resting.id: due, running.id: None}
    rows = steps.rows(me, [running.id, resting.id, waiting.id])
    assert [row.due_if_now_on for row in rows] == [None, due, due]
    for petition in (waiting, resting):
        file = steps.file(me, petition.id)
        assert file.due_if_now is not None
        assert file.due_if_now.due_on == due
        assert file.petition.due_on > due
    assert steps.file(me, running.id).due_if_now is None
    arrived = steps.receive_supplement(me, ReceiveSupplement(waiting.id)).value
    assert arrived.due_on == due
    assert steps.file(me, waiting.id).due_if_now is None


def test_days_that_were_left_out_meanwhile_are_left_out_of_it(
    house: House, clock: FrozenClock
) -> None:
    clock.set("2026-11-23T10:00")
    petition = house.take_in()
    clock.set("2026-11-25T11:00")
    steps, me = house.petitions, house.handler
    steps.ask_supplement(me, AskSupplement(petition.id, "신분증", date(2026, 12, 4)))
    day = date(2026, 11, 24)
    steps.exclude_days(me, ExcludeDays(petition.id, day, day, ExclusionReason.HEARING, "청문"))
    clock.set("2026-11-30T09:30")
    (row,) = steps.rows(me, [petition.id])
    assert row.due_if_now_on == date(2026, 12, 8)
    file = steps.file(me, petition.id)
    assert file.due_if_now is not None
    assert file.due_if_now.due_on == row.due_if_now_on


def test_an_inspection_past_its_day_counts_again(house: House, clock: FrozenClock) -> None:
    petition = house.take_in(kind_code="grievance", department_id=house.academies.id)
    steps, me = house.petitions, house.handler
    inspection = ExclusionReason.SITE_INSPECTION
    pause = BeginPause(petition.id, inspection, "현장조사", date(2026, 11, 27))
    planned = steps.begin_pause(me, pause).value.due_on
    clock.set("2026-12-02T10:00")
    (row,) = steps.rows(me, [petition.id])
    file = steps.file(me, petition.id)
    assert file.due_if_now is not None
    assert row.due_if_now_on == file.due_if_now.due_on == planned


def test_past_the_confirmed_years_nothing_is_said(house: House, clock: FrozenClock) -> None:
    clock.set("2027-12-20T10:00")
    petition = house.take_in()
    steps, me = house.petitions, house.handler
    steps.ask_supplement(me, AskSupplement(petition.id, "신분증", date(2027, 12, 21)))
    clock.set("2027-12-30T10:00")
    (row,) = steps.rows(me, [petition.id])
    assert row.due_if_now_on is None
    assert steps.file(me, petition.id).due_if_now is None


def test_nothing_is_awaited_of_what_runs() -> None:
    assert due_if_now(standing().folded, CALENDAR, date(2026, 11, 30)) is None
    waiting = due_if_now(standing(asked()).folded, CALENDAR, date(2026, 11, 30))
    assert waiting is not None
    assert waiting.due_on == date(2026, 12, 7)
