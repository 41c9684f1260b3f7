"""When a step happened: not ahead, not before the receipt, not before the step it follows."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from gaoffice_desktop.deadlines.facts import ExclusionReason
from gaoffice_desktop.petitions.commands import (
    AskSupplement,
    Assign,
    BeginPause,
    Complete,
    EndPause,
    ExcludeDays,
    Extend,
    HandOver,
    ReceiveSupplement,
    SupplementUndelivered,
    TellProgress,
    Transfer,
)
from gaoffice_desktop.petitions.events import Event, EventKind
from gaoffice_desktop.petitions.reasons import ExtensionReason
from gaoffice_desktop.petitions.steps.stepping import followed
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.errors import UserError
from tests.frozen_clock import FrozenClock
from tests.petitions.folding.lives import event, taken_in
from tests.petitions.house import House
from tests.petitions.lawful.standings import moment

FACTS = ExtensionReason.FACT_CHECK


def at_of(life: list[Event], kind: EventKind) -> EventKind | None:
    found = followed(kind, life)
    return found.kind if found is not None else None


def test_what_moves_the_clock_or_ends_it_follows_what_did() -> None:
    life = [taken_in(), event(EventKind.EXTENDED, 2, days=1), event(EventKind.NOTE_ADDED, 3)]
    for kind in (
        EventKind.SUPPLEMENT_REQUESTED,
        EventKind.PAUSE_BEGUN,
        EventKind.COMPLETED,
        EventKind.TRANSFERRED,
        EventKind.SUPPLEMENT_UNDELIVERED,
    ):
        assert at_of(life, kind) is EventKind.EXTENDED
    for kind in (EventKind.PROGRESS_TOLD, EventKind.DAYS_EXCLUDED, EventKind.COOPERATION_ASKED):
        assert at_of(life, kind) is None
    assert followed(EventKind.EXTENDED, [taken_in()]) is None


def test_who_handles_it_follows_who_did_and_days_in_hindsight_order_nothing() -> None:
    life = [
        taken_in(),
        event(EventKind.ASSIGNED, 1, department_id=1),
        event(EventKind.DAYS_EXCLUDED, 5, first_on="2026-11-25", last_on="2026-11-25",
              reason="hearing"),
    ]  # fmt: skip
    assert at_of(life, EventKind.HANDED_OVER) is EventKind.ASSIGNED
    assert at_of(life, EventKind.TRANSFERRED) is EventKind.ASSIGNED
    assert at_of(life, EventKind.COMPLETED) is None


def test_what_was_undone_is_not_followed() -> None:
    life = [taken_in(), event(EventKind.EXTENDED, 2, days=1), event(EventKind.UNDONE, 2, of=1)]
    assert followed(EventKind.COMPLETED, life) is None


def test_a_step_entered_late_keeps_both_times(house: House, clock: FrozenClock) -> None:
    petition = house.take_in()
    received = clock.now
    clock.move(days=5)
    begun = received + timedelta(hours=3)
    command = BeginPause(petition.id, ExclusionReason.HEARING, "청문", at=begun)
    house.petitions.begin_pause(house.handler, command)
    last = house.petitions.file(house.handler, petition.id).events[-1]
    assert (last.at, last.entered_at) == (begun, clock.now)


def test_a_step_does_not_come_before_the_one_it_follows(house: House, clock: FrozenClock) -> None:
    clock.set("2026-11-23T10:00")
    petition = house.take_in()
    steps, me = house.petitions, house.handler
    clock.set("2026-11-26T10:00")
    day = date(2026, 12, 4)
    steps.ask_supplement(me, AskSupplement(petition.id, "x", day, moment("2026-11-25T11:00")))
    before, same = moment("2026-11-25T10:59"), moment("2026-11-25T11:00")
    for refused in (
        lambda: steps.receive_supplement(me, ReceiveSupplement(petition.id, before)),
        lambda: steps.supplement_undelivered(
            me, SupplementUndelivered(petition.id, "불명", before)
        ),
        lambda: steps.complete(me, Complete(petition.id, "회신", before)),
        lambda: steps.transfer(me, Transfer(petition.id, "가온시청", "소관", at=before)),
    ):
        with pytest.raises(UserError, match="먼저 있었던 보완 요구") as caught:
            refused()
        assert list(caught.value.problems) == ["at"]
    told = TellProgress(petition.id, "기다리는 중", at=before)
    steps.tell_progress(me, told)
    steps.receive_supplement(me, ReceiveSupplement(petition.id, same))


def test_a_form_shows_minutes_so_the_same_minute_is_not_before(
    house: House, clock: FrozenClock
) -> None:
    clock.set("2026-11-23T10:00:40")
    petition = house.take_in()
    typed = moment("2026-11-23T10:00")
    command = Extend(petition.id, 1, FACTS, "조사", at=typed)
    house.petitions.extend(house.handler, command)
    last = house.petitions.file(house.handler, petition.id).events[-1]
    assert last.at == petition.received_at
    clock.set("2026-11-23T10:00:50")
    pause = BeginPause(petition.id, ExclusionReason.HEARING, "청문")
    house.petitions.begin_pause(house.handler, pause)
    house.petitions.end_pause(house.handler, EndPause(petition.id, at=typed))
    life = house.petitions.file(house.handler, petition.id).events
    assert life[-1].at == life[-2].at == clock.now


def test_passing_on_keeps_its_order(house: House, clock: FrozenClock) -> None:
    petition = house.take_in()
    received = clock.now
    clock.move(hours=4)
    house.petitions.assign(house.handler, Assign(petition.id, house.counter.id))
    early = HandOver(petition.id, house.academies.id, "소관", at=received + timedelta(hours=1))
    with pytest.raises(UserError, match="담당자 지정"):
        house.petitions.hand_over(house.handler, early)


def test_the_law_is_asked_before_the_moment_is_looked_at(house: House, clock: FrozenClock) -> None:
    petition = house.take_in()
    ahead = clock.now + timedelta(days=1)
    with pytest.raises(UserError, match="보완을 요구하지 않은") as caught:
        house.petitions.receive_supplement(house.handler, ReceiveSupplement(petition.id, ahead))
    assert caught.value.problems == {}


def test_days_left_out_in_hindsight_do_not_hold_up_what_happened_before(
    house: House, clock: FrozenClock
) -> None:
    clock.set("2026-11-23T10:00")
    petition = house.take_in()
    clock.set("2026-11-26T10:00")
    day = date(2026, 11, 24)
    days = ExcludeDays(petition.id, day, day, ExclusionReason.HEARING, "청문")
    house.petitions.exclude_days(house.handler, days)
    late = Extend(petition.id, 1, FACTS, "조사", at=moment("2026-11-25T10:00"))
    done = house.petitions.extend(house.handler, late).value
    # 7 days from Monday 11-23 without Tuesday 11-24, and one more: Thursday 12-03.
    assert done.due_on == date(2026, 12, 3)
    assert to_local(house.petitions.file(house.handler, petition.id).events[-1].at).day == 25
