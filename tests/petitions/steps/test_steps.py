"""The steps after intake on both stores, and what the Act does not allow."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from gaoffice_desktop.petitions.commands import (
    AskSupplement,
    Assign,
    Complete,
    Extend,
    ReceiveSupplement,
)
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Petition, State
from gaoffice_desktop.petitions.life import Consent
from gaoffice_desktop.petitions.reasons import ExtensionReason
from gaoffice_desktop.shared.clock import to_utc
from gaoffice_desktop.shared.errors import NotAllowed, UserError
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House

CONSENT = Consent("홍길동", "전화", date(2026, 11, 25))


def extend(house: House, petition: Petition, days: int = 7, **changes: object) -> Petition:
    values = {"reason": ExtensionReason.FACT_CHECK, "note": "현장 확인"} | changes
    return house.petitions.extend(house.handler, Extend(petition.id, days, **values)).value


def test_assigning_names_who_handles_it(house: House) -> None:
    petition = house.take_in()
    handler_id = house.handler.actor.staff_id
    command = Assign(petition.id, house.academies.id, handler_id)
    done = house.petitions.assign(house.examiner, command)
    assert done.changes.petitions == {petition.id}
    assert (done.value.state, done.value.department, done.value.handler) == (
        State.PROCESSING, "평생교육과", "가온누",
    )  # fmt: skip
    assert done.value.due_on == petition.due_on
    for wrong in (Assign(petition.id, 99), Assign(petition.id, house.academies.id, 99)):
        with pytest.raises(UserError):
            house.petitions.assign(house.examiner, wrong)


def test_a_supplement_stops_the_clock_from_dispatch_to_arrival(
    house: House, clock: FrozenClock
) -> None:
    # The worked example: 7 days from Mon 11-23, asked Wed 25, arrived Mon 30, due Mon 12-07.
    clock.set("2026-11-23T10:00")
    petition = house.take_in()
    assert petition.due_on == date(2026, 12, 1)
    clock.set("2026-11-25T11:00")
    ask = AskSupplement(petition.id, "신분증 사본", date(2026, 12, 4))
    waiting = house.petitions.ask_supplement(house.handler, ask).value
    assert waiting.state is State.SUPPLEMENT
    assert waiting.notified_due_on is None
    assert waiting.due_on == date(2026, 12, 11)
    clock.set("2026-11-30T09:30")
    arrived = house.petitions.receive_supplement(house.handler, ReceiveSupplement(petition.id))
    assert arrived.value.state is State.PROCESSING
    assert arrived.value.due_on == date(2026, 12, 7)


def test_a_supplement_has_its_order(house: House, clock: FrozenClock) -> None:
    petition = house.take_in()
    steps = house.petitions
    with pytest.raises(UserError, match="요구하지 않은"):
        steps.receive_supplement(house.handler, ReceiveSupplement(petition.id))
    with pytest.raises(UserError) as caught:
        steps.ask_supplement(house.handler, AskSupplement(petition.id, "x", date(2026, 11, 24)))
    assert list(caught.value.problems) == ["until_on"]
    with pytest.raises(UserError) as caught:
        steps.ask_supplement(house.handler, AskSupplement(petition.id, " ", date(2026, 12, 4)))
    assert list(caught.value.problems) == ["what"]
    clock.move(days=1)
    steps.ask_supplement(house.handler, AskSupplement(petition.id, "x", date(2026, 12, 4)))
    with pytest.raises(UserError, match="이미"):
        steps.ask_supplement(house.handler, AskSupplement(petition.id, "x", date(2026, 12, 4)))
    with pytest.raises(UserError, match="보완을 기다리는"):
        extend(house, petition)
    early = ReceiveSupplement(petition.id, clock.now - timedelta(days=1))
    with pytest.raises(UserError, match="먼저 있었던 보완 요구"):
        steps.receive_supplement(house.handler, early)


def test_an_extension_is_once_then_with_consent_then_never(house: House) -> None:
    petition = house.take_in()
    extended = extend(house, petition, days=7)
    assert extended.due_on == date(2026, 12, 14)
    assert extended.notified_due_on == date(2026, 12, 14)
    with pytest.raises(UserError) as caught:
        extend(house, petition)
    assert list(caught.value.problems) == ["consent"]
    assert extend(house, petition, days=1, consent=CONSENT).due_on == date(2026, 12, 15)
    with pytest.raises(UserError, match="더 연장할 수 없습니다"):
        extend(house, petition, days=1, consent=CONSENT)


def test_an_extension_has_its_limits(house: House, clock: FrozenClock) -> None:
    petition = house.take_in()
    for days in (0, 8):
        with pytest.raises(UserError) as caught:
            extend(house, petition, days=days)
        assert list(caught.value.problems) == ["days"]
    with pytest.raises(UserError) as caught:
        extend(house, petition, note=" ")
    assert list(caught.value.problems) == ["note"]
    with pytest.raises(UserError, match="즉시"):
        extend(house, house.take_in(kind_code="certificate_grades"), days=1)
    clock.set("2026-12-04T00:01")
    with pytest.raises(UserError, match="지난 뒤"):
        extend(house, petition)


def test_an_extension_in_working_hours_counts_eight_hours_a_day(house: House) -> None:
    petition = house.take_in(kind_code="teaching_place_report", department_id=house.academies.id)
    assert petition.due_at == to_utc_of("2026-12-02T10:00")
    assert extend(house, petition, days=2).due_at == to_utc_of("2026-12-04T10:00")


def test_a_done_petition_stays_done(house: House, clock: FrozenClock) -> None:
    petition = house.take_in()
    earlier = clock.now
    clock.move(hours=2)
    done = house.petitions.complete(
        house.handler, Complete(petition.id, "회신했습니다.\x00", earlier + timedelta(hours=1))
    ).value
    assert (done.state, done.closed_at) == (State.DONE, earlier + timedelta(hours=1))
    assert done.due_on == petition.due_on
    file = house.petitions.file(house.clerk, petition.id)
    assert file.events[-1].entered_at == clock.now
    assert file.folded.result == "회신했습니다."
    for step in (
        lambda: house.petitions.complete(house.handler, Complete(petition.id, "x")),
        lambda: house.petitions.assign(house.handler, Assign(petition.id, house.counter.id)),
        lambda: extend(house, petition),
    ):
        with pytest.raises(UserError, match="이미 처리를 마친"):
            step()


def test_a_step_lies_between_receipt_and_now(house: House, clock: FrozenClock) -> None:
    petition = house.take_in()
    for at in (clock.now - timedelta(minutes=1), clock.now + timedelta(minutes=2)):
        with pytest.raises(UserError) as caught:
            house.petitions.complete(house.handler, Complete(petition.id, "회신", at))
        assert list(caught.value.problems) == ["at"]
    with pytest.raises(UserError) as caught:
        house.petitions.complete(house.handler, Complete(petition.id, " "))
    assert list(caught.value.problems) == ["result"]
    with pytest.raises(UserError, match="찾지 못했습니다"):
        house.petitions.complete(house.handler, Complete(999, "회신"))


def test_a_refused_step_leaves_no_trace(house: House) -> None:
    petition = house.take_in()
    with pytest.raises(UserError):
        extend(house, petition, days=99)
    assert house.petitions.file(house.clerk, petition.id).petition.due_on == petition.due_on
    assert house.scalar("SELECT count(*) FROM petition_event") == 1
    assert house.actions() == ["take_in"]


def test_who_may_not_process(house: House) -> None:
    petition = house.take_in()
    with pytest.raises(NotAllowed):
        house.petitions.complete(house.admin, Complete(petition.id, "x"))


def test_every_step_is_an_event_and_a_line_in_the_trail(house: House) -> None:
    petition = house.take_in()
    steps, me = house.petitions, house.handler
    steps.assign(me, Assign(petition.id, house.counter.id))
    steps.ask_supplement(me, AskSupplement(petition.id, "신분증", date(2026, 12, 4)))
    steps.receive_supplement(me, ReceiveSupplement(petition.id))
    extend(house, petition)
    steps.complete(me, Complete(petition.id, "회신"))
    kinds = [
        EventKind.TAKEN_IN,
        EventKind.ASSIGNED,
        EventKind.SUPPLEMENT_REQUESTED,
        EventKind.SUPPLEMENT_ARRIVED,
        EventKind.EXTENDED,
        EventKind.COMPLETED,
    ]
    assert [event.kind for event in steps.file(me, petition.id).events] == kinds
    assert house.actions() == ["take_in", *(kind.value for kind in kinds[1:])]
    assert house.rebuild.check(house.admin).differences == ()


def to_utc_of(local: str):
    from datetime import datetime

    return to_utc(datetime.fromisoformat(local))
