"""Asking for what is missing, once more, longer, in vain, on both stores (Act 22; Decree 24-25)."""

from __future__ import annotations

from datetime import date

import pytest

from gaoffice_desktop.deadlines.facts import ExclusionReason
from gaoffice_desktop.petitions.commands import (
    AskSupplement,
    BeginPause,
    ExtendSupplement,
    ReceiveSupplement,
    SupplementUndelivered,
)
from gaoffice_desktop.petitions.facts import Petition, State
from gaoffice_desktop.petitions.lawful.supplements import supplement_over
from gaoffice_desktop.petitions.steps.stepping import Standing
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.workdays.facts import CalendarEdit, Holiday
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House
from tests.petitions.lawful.standings import moment


def ask(house: House, petition: Petition, until: date, **more: object) -> Petition:
    command = AskSupplement(petition.id, "신분증 사본", until, **more)
    return house.petitions.ask_supplement(house.handler, command).value


def over(house: House, petition: Petition, clock: FrozenClock) -> bool:
    file = house.petitions.file(house.handler, petition.id)
    return supplement_over(Standing(file.petition, file.folded, file.due, clock.now))


def test_a_fault_found_later_is_marked(house: House, clock: FrozenClock) -> None:
    clock.set("2026-11-27T15:00")
    in_time, late = house.take_in(), house.take_in()
    clock.set("2026-11-30T15:00")
    ask(house, in_time, date(2026, 12, 4))
    clock.move(minutes=1)
    ask(house, late, date(2026, 12, 4), oral=True)
    marks = [
        (one.late, one.oral)
        for petition in (in_time, late)
        for one in house.petitions.file(house.clerk, petition.id).folded.supplements
    ]
    assert marks == [(False, False), (True, True)]


def test_the_period_ends_off_a_saturday(house: House) -> None:
    petition = house.take_in()
    ask(house, petition, date(2026, 12, 5))
    file = house.petitions.file(house.clerk, petition.id)
    assert file.folded.waiting_until_on == date(2026, 12, 7)
    longer = ExtendSupplement(petition.id, date(2026, 12, 12), "출장")
    house.petitions.extend_supplement(house.handler, longer)
    file = house.petitions.file(house.clerk, petition.id)
    assert file.folded.waiting_until_on == date(2026, 12, 14)


def test_asked_twice_the_clock_stands_from_the_first_dispatch_to_the_arrival(
    house: House, clock: FrozenClock
) -> None:
    # 7 days from Monday 11-23; asked Wednesday 25, again Monday 12-07, arrived Thursday 12-10.
    clock.set("2026-11-23T10:00")
    petition = house.take_in()
    clock.set("2026-11-25T11:00")
    ask(house, petition, date(2026, 12, 4))
    clock.set("2026-12-07T10:00")
    assert over(house, petition, clock)
    waiting = ask(house, petition, date(2026, 12, 17))
    assert waiting.state is State.SUPPLEMENT
    assert not over(house, petition, clock)
    folded = house.petitions.file(house.clerk, petition.id).folded
    assert [one.again for one in folded.supplements] == [False, True]
    clock.set("2026-12-10T10:00")
    done = house.petitions.receive_supplement(house.handler, ReceiveSupplement(petition.id)).value
    # Two days were used; five more from Friday 12-11 end on Thursday 12-17.
    assert (done.state, done.due_on) == (State.PROCESSING, date(2026, 12, 17))
    assert house.rebuild.check(house.admin).differences == ()
    arrived = house.petitions.file(house.clerk, petition.id).events[-1]
    assert arrived.data["note"] == "보완 요구 2026. 12. 7. ~ 보완 도착 2026. 12. 10."


def test_the_second_request_has_its_limits(house: House, clock: FrozenClock) -> None:
    petition = house.take_in()
    ask(house, petition, date(2026, 12, 4))
    clock.set("2026-12-04T18:00")
    with pytest.raises(UserError, match="지난 뒤에") as caught:
        ask(house, petition, date(2026, 12, 14))
    assert caught.value.problems == {}
    clock.set("2026-12-07T09:00")
    with pytest.raises(UserError) as caught:
        ask(house, petition, date(2026, 12, 18))
    assert list(caught.value.problems) == ["until_on"]
    ask(house, petition, date(2026, 12, 17))
    clock.set("2026-12-18T09:00")
    assert over(house, petition, clock)
    with pytest.raises(UserError, match="한 번뿐"):
        ask(house, petition, date(2026, 12, 28))


def test_the_petitioner_wishes_for_time_twice(house: House, clock: FrozenClock) -> None:
    petition = house.take_in()
    ask(house, petition, date(2026, 12, 4))
    steps, me = house.petitions, house.handler
    for day in (date(2026, 12, 9), date(2026, 12, 11)):
        waiting = steps.extend_supplement(me, ExtendSupplement(petition.id, day, "출장")).value
        assert waiting.state is State.SUPPLEMENT
    supplement = steps.file(me, petition.id).folded.supplement
    assert supplement is not None
    assert (supplement.until_on, supplement.extensions) == (date(2026, 12, 11), 2)
    third = ExtendSupplement(petition.id, date(2026, 12, 18), "출장")
    with pytest.raises(UserError, match="두 번까지"):
        steps.extend_supplement(me, third)


def test_a_request_that_comes_back_is_counted(house: House, clock: FrozenClock) -> None:
    petition = house.take_in()
    steps, me = house.petitions, house.handler
    came_back = SupplementUndelivered(petition.id, "수취인 불명")
    with pytest.raises(UserError, match="요구하지 않은"):
        steps.supplement_undelivered(me, came_back)
    ask(house, petition, date(2026, 12, 4))
    clock.move(days=1)
    steps.supplement_undelivered(me, came_back)
    with pytest.raises(UserError) as caught:
        steps.supplement_undelivered(me, SupplementUndelivered(petition.id, ""))
    assert list(caught.value.problems) == ["note"]
    waiting = steps.supplement_undelivered(me, came_back).value
    supplement = steps.file(me, petition.id).folded.supplement
    assert supplement is not None
    assert supplement.undelivered == 2
    assert waiting.state is State.SUPPLEMENT


def test_a_supplement_entered_late_counts_from_when_it_came(
    house: House, clock: FrozenClock
) -> None:
    clock.set("2026-11-23T10:00")
    petition = house.take_in()
    clock.set("2026-12-02T10:00")
    ask(house, petition, date(2026, 12, 4), at=moment("2026-11-25T11:00"))
    arrived = ReceiveSupplement(petition.id, moment("2026-11-30T09:30"))
    done = house.petitions.receive_supplement(house.handler, arrived).value
    assert done.due_on == date(2026, 12, 7)


def test_in_working_hours_the_days_are_left_out_whole(house: House, clock: FrozenClock) -> None:
    # 40 hours from Wednesday 11-25 10:00; asked Thursday 26, arrived Friday 27.
    petition = house.take_in(kind_code="teaching_place_report", department_id=house.academies.id)
    clock.set("2026-11-26T11:00")
    ask(house, petition, date(2026, 12, 4))
    clock.set("2026-11-27T16:00")
    done = house.petitions.receive_supplement(house.handler, ReceiveSupplement(petition.id)).value
    assert done.due_at == moment("2026-12-04T10:00")


def test_a_supplement_is_not_asked_while_the_clock_stands(house: House) -> None:
    petition = house.take_in()
    pause = BeginPause(petition.id, ExclusionReason.HEARING, "청문")
    house.petitions.begin_pause(house.handler, pause)
    with pytest.raises(UserError, match="멈춰 있는 동안"):
        ask(house, petition, date(2026, 12, 4))


def test_a_holiday_declared_since_gives_the_petitioner_another_day(
    house: House, clock: FrozenClock
) -> None:
    # The last day, Monday 11-30, becomes a holiday: the period ends on Tuesday (민법 제161조).
    longer, again = house.take_in(), house.take_in()
    ask(house, longer, date(2026, 11, 30))
    ask(house, again, date(2026, 11, 30))
    declared = CalendarEdit(add=(Holiday(date(2026, 11, 30), "임시공휴일"),))
    house.calendar.apply(house.admin, declared)
    clock.set("2026-12-01T10:00")
    with pytest.raises(UserError) as caught:
        ask(house, again, date(2026, 12, 8))
    assert "12. 1." in str(caught.value.problems["again"])
    wish = ExtendSupplement(longer.id, date(2026, 12, 10), "서류 발급")
    house.petitions.extend_supplement(house.handler, wish)
    clock.set("2026-12-02T10:00")
    assert ask(house, again, date(2026, 12, 8)).state is State.SUPPLEMENT
    assert house.rebuild.check(house.admin).differences == ()
