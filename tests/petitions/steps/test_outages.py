"""An outage of the information system, on both stores (Decree 20 no. 2)."""

from __future__ import annotations

from datetime import date

import pytest

from gaoffice_desktop.petitions.commands import (
    AskSupplement,
    ExcludeOutage,
    Extend,
    ReceiveSupplement,
    Withdraw,
)
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.reasons import ExtensionReason
from gaoffice_desktop.shared.errors import NotAllowed, UserError
from gaoffice_desktop.workdays.facts import BeyondCalendar
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House

OUTAGE = ExcludeOutage(date(2026, 11, 26), date(2026, 11, 27), "국민신문고 장애")


def due_on(house: House, petition_id: int) -> date:
    return house.petitions.file(house.clerk, petition_id).petition.due_on


def test_its_days_are_left_out_of_every_open_petition(house: House, clock: FrozenClock) -> None:
    old, in_hours = house.take_in(), house.take_in(
        kind_code="teaching_place_report", department_id=house.academies.id
    )  # fmt: skip
    closed = house.take_in()
    house.petitions.withdraw(house.handler, Withdraw(closed.id, "전화"))
    clock.set("2026-11-27T10:00")
    during = house.take_in()
    clock.set("2026-11-30T10:00")
    foreseen = house.petitions.preview_outage(house.examiner, OUTAGE)
    done = house.petitions.exclude_outage(house.examiner, OUTAGE)
    assert done.value == foreseen
    assert (done.value.petitions, done.value.kept) == (2, 1)
    assert "2건" in str(done.value.sentence)
    assert done.changes.every_petition
    # 7 days from Wednesday 11-25 without 26 and 27: Monday 12-07.
    assert due_on(house, old.id) == date(2026, 12, 7)
    assert due_on(house, in_hours.id) == date(2026, 12, 4)
    assert due_on(house, during.id) == during.due_on
    assert due_on(house, closed.id) == closed.due_on
    assert house.actions()[-1] == "exclude_outage"
    assert house.rebuild.check(house.admin).differences == ()


def test_the_same_outage_may_be_entered_twice(house: House, clock: FrozenClock) -> None:
    petition = house.take_in()
    clock.set("2026-11-30T10:00")
    house.petitions.exclude_outage(house.examiner, OUTAGE)
    again = house.petitions.exclude_outage(house.examiner, OUTAGE)
    assert (again.value.petitions, again.value.kept) == (0, 1)
    assert not again.changes.any_petition
    longer = ExcludeOutage(date(2026, 11, 25), date(2026, 11, 27), "장애")
    assert house.petitions.exclude_outage(house.examiner, longer).value.petitions == 1
    assert due_on(house, petition.id) == date(2026, 12, 8)
    kinds = [one.kind for one in house.petitions.file(house.clerk, petition.id).events]
    assert kinds.count(EventKind.DAYS_EXCLUDED) == 2


def test_one_that_stood_still_meanwhile_keeps_its_clock(house: House, clock: FrozenClock) -> None:
    petition = house.take_in()
    steps, me = house.petitions, house.handler
    steps.ask_supplement(me, AskSupplement(petition.id, "신분증", date(2026, 12, 4)))
    clock.set("2026-11-30T10:00")
    assert steps.exclude_outage(house.examiner, OUTAGE).value.petitions == 0
    file = steps.file(me, petition.id)
    assert file.petition.state is State.SUPPLEMENT
    arrived = steps.receive_supplement(me, ReceiveSupplement(petition.id)).value
    # Nothing was used; seven days from Tuesday 12-01.
    assert arrived.due_on == date(2026, 12, 9)


def test_only_the_examiner_and_only_days_that_have_passed(house: House, clock: FrozenClock) -> None:
    house.take_in()
    for seat in (house.clerk, house.handler, house.admin):
        with pytest.raises(NotAllowed):
            house.petitions.exclude_outage(seat, OUTAGE)
    with pytest.raises(UserError) as caught:
        house.petitions.exclude_outage(house.examiner, OUTAGE)
    assert list(caught.value.problems) == ["last_on"]
    before = ExcludeOutage(date(2026, 5, 5), date(2026, 5, 6), " ")
    with pytest.raises(UserError) as caught:
        house.petitions.exclude_outage(house.examiner, before)
    assert list(caught.value.problems) == ["note", "first_on"]
    assert house.actions() == ["take_in"]


def test_all_or_none(house: House, clock: FrozenClock) -> None:
    clock.set("2027-12-21T10:00")
    first = house.take_in()
    near_the_edge = house.take_in()
    extend = Extend(near_the_edge.id, 1, ExtensionReason.FACT_CHECK, "조사")
    house.petitions.extend(house.handler, extend)
    clock.set("2027-12-24T10:00")
    outage = ExcludeOutage(date(2027, 12, 22), date(2027, 12, 22), "장애")
    with pytest.raises(BeyondCalendar):
        house.petitions.exclude_outage(house.examiner, outage)
    assert due_on(house, first.id) == first.due_on
    assert house.actions()[-1] == "extended"


def test_many_petitions_go_in_batches(file_house: House, clock: FrozenClock, monkeypatch) -> None:
    monkeypatch.setattr("gaoffice_desktop.petitions.steps.outages._BATCH", 3)
    petitions = [file_house.take_in() for _ in range(7)]
    clock.set("2026-11-30T10:00")
    done = file_house.petitions.exclude_outage(file_house.examiner, OUTAGE)
    assert done.value.petitions == 7
    assert {due_on(file_house, one.id) for one in petitions} == {date(2026, 12, 7)}
