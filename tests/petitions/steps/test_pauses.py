"""Days that are not counted, on both stores (Decree 17, 20)."""

from __future__ import annotations

from datetime import date

import pytest

from gaoffice_desktop.deadlines.facts import ExclusionReason
from gaoffice_desktop.petitions.commands import (
    AskSupplement,
    BeginPause,
    EndPause,
    ExcludeDays,
    ExtendPause,
    Withdraw,
)
from gaoffice_desktop.petitions.facts import Petition, State
from gaoffice_desktop.shared.errors import UserError
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House
from tests.petitions.lawful.standings import moment

HEARING = ExclusionReason.HEARING


def begin(house: House, petition: Petition, reason=HEARING, **more: object) -> Petition:
    command = BeginPause(petition.id, reason, "청문 통지", **more)
    return house.petitions.begin_pause(house.handler, command).value


def end(house: House, petition: Petition, **more: object) -> Petition:
    return house.petitions.end_pause(house.handler, EndPause(petition.id, **more)).value


def exclude(house: House, petition: Petition, first: date, last: date) -> Petition:
    command = ExcludeDays(petition.id, first, last, HEARING, "청문")
    return house.petitions.exclude_days(house.handler, command).value


def test_the_days_of_a_pause_are_left_out(house: House, clock: FrozenClock) -> None:
    clock.set("2026-11-23T10:00")
    petition = house.take_in()
    clock.set("2026-11-25T11:00")
    resting = begin(house, petition, until_on=date(2026, 11, 27))
    assert (resting.state, resting.notified_due_on) == (State.PAUSED, None)
    # Two days used; five more from Monday 11-30: Friday 12-04.
    assert resting.due_on == date(2026, 12, 4)
    clock.set("2026-11-30T09:30")
    running = end(house, petition, note="청문 마침")
    assert (running.state, running.due_on) == (State.PROCESSING, date(2026, 12, 7))
    (left_out,) = house.petitions.file(house.clerk, petition.id).folded.exclusions
    assert (left_out.reason, left_out.note) == (HEARING, "청문 마침")
    assert house.rebuild.check(house.admin).differences == ()


def test_a_pause_is_planned_longer(house: House) -> None:
    petition = house.take_in()
    begin(house, petition, until_on=date(2026, 11, 27))
    command = ExtendPause(petition.id, date(2026, 12, 4), "증인 출석")
    longer = house.petitions.extend_pause(house.handler, command).value
    assert longer.due_on == date(2026, 12, 15)
    pause = house.petitions.file(house.clerk, petition.id).folded.pause
    assert pause is not None
    assert (pause.until_on, pause.extensions) == (date(2026, 12, 4), 1)


def test_a_site_inspection_is_for_a_grievance_and_14_and_7_days(
    house: House, clock: FrozenClock
) -> None:
    inspection = ExclusionReason.SITE_INSPECTION
    with pytest.raises(UserError, match="고충민원") as caught:
        begin(house, house.take_in(), inspection, until_on=date(2026, 11, 27))
    assert list(caught.value.problems) == ["reason"]
    petition = house.take_in(kind_code="grievance", department_id=house.academies.id)
    with pytest.raises(UserError) as caught:
        begin(house, petition, inspection, until_on=date(2026, 12, 15))
    assert list(caught.value.problems) == ["until_on"]
    begin(house, petition, inspection, until_on=date(2026, 12, 14))
    clock.set("2026-12-14T10:00")
    command = ExtendPause(petition.id, date(2026, 12, 23), "비")
    house.petitions.extend_pause(house.handler, command)
    with pytest.raises(UserError, match="한 차례만"):
        house.petitions.extend_pause(house.handler, command)
    clock.set("2026-12-28T10:00")
    done = end(house, petition)
    # The first day stood too; seven days from Thursday 12-24, not from the end that was late.
    assert done.due_on == date(2027, 1, 5)
    assert house.rebuild.check(house.admin).differences == ()


def test_what_stands_still_is_not_stopped_again(house: House) -> None:
    petition = house.take_in()
    with pytest.raises(UserError, match="멈춰 있지 않습니다"):
        end(house, petition)
    begin(house, petition)
    with pytest.raises(UserError, match="멈춰 있는 동안"):
        begin(house, petition)
    waiting = house.take_in()
    ask = AskSupplement(waiting.id, "신분증", date(2026, 12, 4))
    house.petitions.ask_supplement(house.handler, ask)
    with pytest.raises(UserError, match="보완을 기다리는"):
        begin(house, waiting)
    with pytest.raises(UserError, match="보완을 기다리는"):
        end(house, waiting)


def test_days_in_hindsight_do_not_count_twice(house: House, clock: FrozenClock) -> None:
    clock.set("2026-11-23T10:00")
    petition = house.take_in()
    clock.set("2026-11-27T10:00")
    done = exclude(house, petition, date(2026, 11, 24), date(2026, 11, 25))
    assert (done.state, done.due_on) == (State.RECEIVED, date(2026, 12, 3))
    assert done.notified_due_on is None
    overlapping = exclude(house, petition, date(2026, 11, 25), date(2026, 11, 26))
    assert overlapping.due_on == date(2026, 12, 4)
    with pytest.raises(UserError) as caught:
        exclude(house, petition, date(2026, 11, 24), date(2026, 11, 26))
    assert list(caught.value.problems) == ["first_on"]
    begun = moment("2026-11-26T10:00")
    begin(house, petition, at=begun)
    running = end(house, petition)
    # 24 to 27 November left out: one day used, six from Monday 11-30.
    assert running.due_on == date(2026, 12, 7)


def test_a_petition_that_ends_while_it_stands_is_not_late(house: House, clock: FrozenClock) -> None:
    petition = house.take_in()
    begin(house, petition)
    clock.set("2026-12-21T10:00")
    done = house.petitions.withdraw(house.handler, Withdraw(petition.id, "전화")).value
    assert done.closed_at is not None
    assert done.due_on > date(2026, 12, 21)
    with pytest.raises(UserError, match="이미 처리를 마친"):
        end(house, petition)


def test_faults_are_told_at_their_fields(house: House) -> None:
    petition = house.take_in()
    with pytest.raises(UserError) as caught:
        house.petitions.begin_pause(house.handler, BeginPause(petition.id, HEARING, " "))
    assert list(caught.value.problems) == ["note"]
    begin(house, petition)
    wrong = ExtendPause(petition.id, date(2026, 11, 25), "")
    with pytest.raises(UserError) as caught:
        house.petitions.extend_pause(house.handler, wrong)
    assert list(caught.value.problems) == ["reason", "until_on"]
    early = moment("2026-11-25T09:59")
    with pytest.raises(UserError) as caught:
        end(house, petition, at=early)
    assert list(caught.value.problems) == ["at"]
