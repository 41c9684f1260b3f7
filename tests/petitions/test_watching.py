"""What watchers read: which petitions were touched, and what runs on them."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

import pytest

from gaoffice_desktop.petitions import commands
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Channel, State
from gaoffice_desktop.petitions.limits import Limit
from gaoffice_desktop.petitions.reasons import Outcome
from gaoffice_desktop.petitions.watching import (
    Watched,
    all_watched,
    any_touched,
    count_watched,
    looked_at,
    steps_since,
    touch,
    touch_open,
    touched,
    waiting_to_be_looked_at,
    watched,
)
from gaoffice_desktop.shared.errors import UserError
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House


def lines(house: House) -> list[int]:
    """The petitions of the lines there are; they are taken away."""
    with house.database.change() as work:
        found = touched(work, 1_000)
        looked_at(work, [line for line, _ in found])
        assert not any_touched(work)
    return [petition_id for _, petition_id in found]


def one(house: House, petition_id: int) -> Watched:
    with house.database.read() as work:
        return watched(work, [petition_id])[petition_id]


def complete(house: House, petition_id: int) -> None:
    house.petitions.complete(
        house.handler, commands.Complete(petition_id, "회신", outcome=Outcome.ANSWERED, answer="답")
    )


def test_whatever_stores_a_petition_leaves_a_line(house: House) -> None:
    petition = house.take_in()
    assert set(lines(house)) == {petition.id}
    house.petitions.assign(house.handler, commands.Assign(petition.id, house.counter.id, 2))
    assert lines(house) == [petition.id]
    complete(house, petition.id)
    assert lines(house) == [petition.id]


def test_what_was_rolled_back_leaves_none(house: House) -> None:
    petition = house.take_in()
    lines(house)
    with pytest.raises(UserError):
        house.petitions.receive_supplement(house.handler, commands.ReceiveSupplement(petition.id))
    with suppress(ZeroDivisionError), house.database.change() as work:
        touch(work, [petition.id])
        raise ZeroDivisionError
    assert lines(house) == []


def test_lines_come_oldest_first_and_one_left_meanwhile_stays(house: House) -> None:
    first, second = house.take_in(), house.take_in()
    lines(house)
    with house.database.change() as work:
        touch(work, [second.id])
        touch(work, [first.id])
        (line, petition_id), *_ = touched(work, 1)
        assert petition_id == second.id
        touch(work, [second.id])
        looked_at(work, [line])
        assert waiting_to_be_looked_at(work) == {first.id, second.id}
    assert lines(house) == [first.id, second.id]


def test_every_petition_on_which_something_runs_is_touched_at_once(house: House) -> None:
    running, done = house.take_in(), house.take_in()
    waiting = house.take_in()
    complete(house, done.id)
    complete(house, waiting.id)
    house.petitions.ready_document(
        house.handler, commands.ReadyDocument(waiting.id, "등록증", date(2026, 11, 25))
    )
    lines(house)
    with house.database.change() as work:
        touch_open(work)
    assert lines(house) == [running.id, waiting.id]
    with house.database.read() as work:
        assert [w.id for w in all_watched(work, batch=1)] == [running.id, waiting.id]
        assert count_watched(work) == 2


def test_a_kind_that_wants_other_documents_has_its_petitions_looked_at(house: House) -> None:
    petition = house.take_in(kind_code="teaching_place_report", department_id=house.counter.id)
    house.take_in()
    lines(house)
    kinds = {kind.code: kind for kind in house.catalogue.kinds(house.admin)}
    kind = kinds["teaching_place_report"]
    house.catalogue.save(house.admin, replace(kind, fee=100))
    assert lines(house) == []
    house.catalogue.save(house.admin, replace(kind, documents=(*kind.documents, "도면")))
    assert lines(house) == [petition.id]


def test_a_petition_is_watched_without_anybody_s_personal_data(house: House) -> None:
    petition = house.take_in(channel=Channel.POST)
    found = one(house, petition.id)
    assert found.number == petition.number
    assert (found.channel, found.state, found.open, found.clock_runs) == (
        Channel.POST, State.RECEIVED, True, True,
    )  # fmt: skip
    assert (found.alarm_at, found.due_on) == (petition.alarm_at, petition.due_on)
    assert petition.petitioner.name not in repr(found)
    assert petition.petitioner.phone not in repr(found)
    assert {limit.limit for limit in found.limits} == {Limit.HAND_OVER, Limit.PROGRESS}


def test_what_is_lacking_is_told_until_it_was_asked_for(house: House, clock: FrozenClock) -> None:
    """Act 22(1), Rule 9(1)."""
    kind = "teaching_place_report"
    petition = house.take_in(kind_code=kind, department_id=house.counter.id)
    assert one(house, petition.id).lacking
    house.petitions.ask_supplement(
        house.handler, commands.AskSupplement(petition.id, "서류", date(2026, 12, 4))
    )
    found = one(house, petition.id)
    assert (found.lacking, found.clock_runs, found.open) == ((), False, True)
    clock.move(days=1)
    house.petitions.receive_supplement(house.handler, commands.ReceiveSupplement(petition.id))
    assert one(house, petition.id).lacking == ()
    from_outside = house.take_in(
        kind_code=kind, department_id=house.counter.id, channel=Channel.EPEOPLE
    )
    assert one(house, from_outside.id).lacking == ()


def test_what_was_done_since_a_moment_is_told_by_petition(house: House, clock: FrozenClock) -> None:
    first, second = house.take_in(), house.take_in()
    begun = clock.now
    clock.move(minutes=5)
    house.petitions.assign(house.handler, commands.Assign(first.id, house.counter.id, 2))
    clock.move(minutes=5)
    complete(house, second.id)
    since = {first.id: begun + timedelta(seconds=1), second.id: clock.now}
    with house.database.read() as work:
        assert steps_since(work, since) == {
            first.id: {EventKind.ASSIGNED}, second.id: {EventKind.COMPLETED},
        }  # fmt: skip
        assert steps_since(work, {}) == {}
        assert steps_since(work, {first.id: clock.now}) == {}
