from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from gaoffice_desktop.early_warning.alarms.facts import (
    INTERRUPTING,
    AlarmState,
    Priority,
    Showing,
    Shown,
)
from gaoffice_desktop.settings import service as settings
from gaoffice_desktop.settings.facts import ALARMS_PER_HOUR
from gaoffice_desktop.shared.errors import NotAllowed
from gaoffice_desktop.staff.facts import Role, Seat
from tests.early_warning.alarms.room import AlarmRoom, at_desk


def claim(room: AlarmRoom, seat: Seat | None = None) -> Showing:
    return room.alarms.claim(seat or room.handler).value


def ways(room: AlarmRoom) -> list[str]:
    return [row.shown for row in room.rings()]


def test_a_ring_is_claimed_once_and_keeps_where_and_how_it_was_shown(room: AlarmRoom) -> None:
    alarm_id = room.rung(priority=Priority.HIGH.value)
    room.clock.move(seconds=5)
    done = room.alarms.claim(at_desk(room.handler, "창구-2"))
    assert done.changes.alarms
    (ring,) = done.value.toasts
    assert (ring.alarm.id, ring.alarm.handler) == (alarm_id, "가온누")
    (row,) = room.rings()
    assert (row.shown, row.desk, row.shown_at) == ("sticky", "창구-2", room.clock())
    again = room.alarms.claim(room.handler)
    assert not again.value
    assert not again.changes


def test_nobody_is_shown_what_rang_for_somebody_else(room: AlarmRoom) -> None:
    room.rung(room.leader)
    assert not claim(room)
    assert len(claim(room, room.leader).toasts) == 1


def test_each_person_has_an_hour_of_their_own_that_no_restart_begins_anew(
    room: AlarmRoom,
) -> None:
    for _ in range(6):
        room.rung()
        claim(room)
        room.clock.move(minutes=1)
    assert ways(room) == ["toast"] * 5 + ["list"]
    room.rung()
    showing = claim(room)  # nothing is kept but the store: a program that starts now knows it too
    assert (len(showing.bundle), showing.interrupts) == (1, False)
    room.rung(room.leader)
    assert len(claim(room, room.leader).toasts) == 1
    room.clock.move(minutes=54, seconds=1)  # the first of the six is an hour ago
    room.rung()
    assert claim(room).interrupts


def test_the_office_sets_how_many_an_hour_may_hold(file_room: AlarmRoom) -> None:
    with file_room.database.change() as work:
        settings.keep(work, ALARMS_PER_HOUR, 2)
    for _ in range(3):
        file_room.rung()
        claim(file_room)
    assert ways(file_room) == ["toast", "list", "in_list"]


def test_what_rang_while_nobody_sat_there_is_in_the_list_of_what_was_missed(
    room: AlarmRoom,
) -> None:
    early = room.rung()
    ended = room.rung()
    room.change(ended, state=AlarmState.ANSWERED.value, current=0)
    room.clock.move(minutes=30)
    room.ring(early)
    room.clock.move(hours=2)
    late = room.rung()
    showing = claim(room)
    assert [ring.alarm.id for ring in showing.missed] == [early]
    assert [ring.alarm.id for ring in showing.toasts] == [late]
    assert sorted(ways(room)) == ["missed", "missed", "missed", "toast"]
    assert not claim(room)


def test_what_this_person_took_note_of_is_not_shown_to_them(room: AlarmRoom) -> None:
    seen = room.rung()
    room.ring(seen, room.leader)
    room.change(
        seen,
        state=AlarmState.SEEN.value,
        seen_at=room.clock(),
        seen_by_id=room.handler.actor.staff_id,
    )
    assert not claim(room)
    assert [ring.alarm.id for ring in claim(room, room.leader).toasts] == [seen]
    assert ways(room) == ["badge", "toast"]


def test_of_two_desks_that_claim_at_once_each_ring_goes_to_one(room: AlarmRoom) -> None:
    for _ in range(12):
        room.rung()
    desks = [at_desk(room.handler, f"창구-{number}") for number in range(4)]
    together = threading.Barrier(len(desks))
    found: list[Showing] = []

    def ask(seat: Seat) -> None:
        together.wait()
        found.append(claim(room, seat))

    threads = [threading.Thread(target=ask, args=(seat,)) for seat in desks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    shown = [ring.id for one in found for ring in (*one.toasts, *one.bundle)]
    assert sorted(shown) == [row.id for row in room.rings()]
    interrupting = [one for one in ways(room) if Shown(one) in INTERRUPTING]
    assert interrupting == ["list"]


def test_very_many_missed_ones_are_marked_whole(file_room: AlarmRoom) -> None:
    alarm_id = file_room.alarm()
    for _ in range(3):
        for _ in range(400):
            file_room.ring(alarm_id)
    file_room.clock.move(days=3)
    assert len(claim(file_room).missed) == 1
    assert ways(file_room) == ["missed"] * 1_200


def test_who_gets_no_alarms_claims_none(file_room: AlarmRoom) -> None:
    counselor = replace(file_room.handler, roles=frozenset({Role.COUNSELOR}))
    with pytest.raises(NotAllowed):
        file_room.alarms.claim(counselor)
