"""Passing a petition on and asking for help, on both stores (Act 16, 20; Decree 13)."""

from __future__ import annotations

from datetime import date

import pytest

from gaoffice_desktop.petitions.commands import (
    AnswerCooperation,
    AskCooperation,
    Assign,
    Complete,
    ExtendCooperation,
    HandOver,
    Transfer,
)
from gaoffice_desktop.petitions.events import Event
from gaoffice_desktop.petitions.facts import Channel, State
from gaoffice_desktop.petitions.reasons import Outcome, Passing, ToldBy
from gaoffice_desktop.shared.errors import NotAllowed, UserError
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House
from tests.petitions.lawful.standings import moment


def last(house: House, petition_id: int) -> Event:
    return house.petitions.file(house.clerk, petition_id).events[-1]


def test_another_department_gets_it_and_the_limit_is_kept(house: House, clock: FrozenClock) -> None:
    petition = house.take_in()
    clock.move(minutes=60)
    handler = house.handler.actor.staff_id
    command = HandOver(petition.id, house.academies.id, " 소관이\n아닙니다. ", handler)
    done = house.petitions.hand_over(house.clerk, command)
    assert done.changes.petitions == {petition.id}
    assert (done.value.department, done.value.handler) == ("평생교육과", "가온누")
    assert done.value.state is State.PROCESSING
    assert done.value.due_on == petition.due_on
    data = last(house, petition.id).data
    assert data["passing"] == Passing.DESK.value
    assert data["limit_at"] == moment("2026-11-25T11:00").isoformat()
    assert data["late"] is False
    assert data["reason"] == "소관이\n아닙니다."


def test_a_minute_too_late_is_late_and_then_it_counts_from_there(
    house: House, clock: FrozenClock
) -> None:
    petition = house.take_in()
    clock.move(minutes=61)
    steps, me = house.petitions, house.handler
    steps.hand_over(me, HandOver(petition.id, house.academies.id, "소관"))
    assert last(house, petition.id).data["late"] is True
    # 11:01, not ours: three working hours without lunch, until 15:01.
    clock.set("2026-11-25T15:01")
    steps.hand_over(me, HandOver(petition.id, house.counter.id, "소관 아님"))
    data = last(house, petition.id).data
    assert (data["passing"], data["late"]) == (Passing.NOT_OURS.value, False)
    assert data["limit_at"] == moment("2026-11-25T15:01").isoformat()


def test_where_it_cannot_be_handed_over(house: House) -> None:
    petition = house.take_in()
    for department, field in ((house.counter.id, "department_id"), (99, "department_id")):
        with pytest.raises(UserError) as caught:
            house.petitions.hand_over(house.handler, HandOver(petition.id, department, "소관"))
        assert list(caught.value.problems) == [field]
    nobody = HandOver(petition.id, house.academies.id, "소관", 99)
    with pytest.raises(UserError) as caught:
        house.petitions.hand_over(house.handler, nobody)
    assert list(caught.value.problems) == ["handler_id"]
    with pytest.raises(NotAllowed):
        house.petitions.hand_over(house.admin, HandOver(petition.id, house.academies.id, "소관"))
    assert house.actions() == ["take_in"]


def test_a_transfer_ends_it_here(house: House, clock: FrozenClock) -> None:
    petition = house.take_in()
    clock.set("2026-11-26T10:00")
    command = Transfer(petition.id, " 가온시청 ", "도로는 시청 소관입니다.", ToldBy.TEXT)
    done = house.petitions.transfer(house.handler, command).value
    assert (done.state, done.outcome) == (State.DONE, Outcome.TRANSFERRED)
    folded = house.petitions.file(house.clerk, petition.id).folded
    assert (folded.result, folded.told_by) == ("가온시청으로 이송", ToldBy.TEXT)
    data = last(house, petition.id).data
    assert (data["agency"], data["late"]) == ("가온시청", False)
    assert data["limit_at"] == moment("2026-11-26T10:00").isoformat()
    with pytest.raises(UserError, match="이미 처리를 마친"):
        house.petitions.transfer(house.handler, command)


def test_an_electronic_petition_goes_on_at_once(house: House, clock: FrozenClock) -> None:
    petition = house.take_in(channel=Channel.EPEOPLE)
    clock.move(minutes=61)
    command = Transfer(petition.id, "가온시청", "소관")
    house.petitions.transfer(house.handler, command)
    assert last(house, petition.id).data["late"] is True


def test_several_are_asked_put_off_once_and_answered(house: House, clock: FrozenClock) -> None:
    petition = house.take_in()
    steps, me = house.petitions, house.handler
    for what in ("도면", "시설"):
        steps.ask_cooperation(
            me, AskCooperation(petition.id, house.academies.id, what, date(2026, 11, 27))
        )
    later = ExtendCooperation(petition.id, 1, date(2026, 11, 29), "현장 확인")
    steps.extend_cooperation(me, later)
    clock.move(days=1)
    steps.answer_cooperation(me, AnswerCooperation(petition.id, 1, "문제없음"))
    first, second = steps.file(me, petition.id).folded.cooperations
    assert (first.reply_on, first.extended, first.answer) == (
        date(2026, 11, 29), True, "문제없음",
    )  # fmt: skip
    assert first.answered_on == date(2026, 11, 26)
    assert (second.department, second.what, second.answered_on) == ("평생교육과", "시설", None)
    with pytest.raises(UserError) as caught:
        steps.answer_cooperation(me, AnswerCooperation(petition.id, 1, "또"))
    assert list(caught.value.problems) == ["of"]
    assert house.petitions.file(me, petition.id).petition.due_on == petition.due_on


def test_cooperation_lies_inside_the_period(house: House) -> None:
    petition = house.take_in()
    steps, me = house.petitions, house.handler
    for reply, department, field in (
        (date(2026, 12, 4), house.academies.id, "reply_on"),
        (date(2026, 12, 3), 99, "department_id"),
    ):
        with pytest.raises(UserError) as caught:
            steps.ask_cooperation(me, AskCooperation(petition.id, department, "도면", reply))
        assert list(caught.value.problems) == [field]
    ask = AskCooperation(petition.id, house.academies.id, "도면", date(2026, 12, 3))
    steps.ask_cooperation(me, ask)
    later = ExtendCooperation(petition.id, 1, date(2026, 12, 4), "x")
    with pytest.raises(UserError) as caught:
        steps.extend_cooperation(me, later)
    assert list(caught.value.problems) == ["reply_on"]


def test_nothing_is_asked_of_what_has_ended(house: House) -> None:
    petition = house.take_in()
    steps, me = house.petitions, house.handler
    ask = AskCooperation(petition.id, house.academies.id, "도면", date(2026, 12, 3))
    steps.ask_cooperation(me, ask)
    steps.assign(me, Assign(petition.id, house.counter.id, me.actor.staff_id))
    steps.complete(me, Complete(petition.id, "회신", answer="안내드립니다."))
    for step in (
        lambda: steps.ask_cooperation(me, ask),
        lambda: steps.answer_cooperation(me, AnswerCooperation(petition.id, 1, "x")),
        lambda: steps.hand_over(me, HandOver(petition.id, house.academies.id, "x")),
    ):
        with pytest.raises(UserError, match="이미 처리를 마친"):
            step()
    assert house.rebuild.check(house.admin).differences == ()
