"""What rang in what is the future now, and whose clock it was."""

from __future__ import annotations

from datetime import timedelta

from gaoffice_desktop.early_warning.alarms.setback import put_right, was_set_back
from gaoffice_desktop.petitions.watching import any_touched, looked_at, touched
from tests.early_warning.alarms.room import AlarmRoom
from tests.frozen_clock import FrozenClock

NOW = FrozenClock()()
HOUR = timedelta(hours=1)


def test_only_a_ring_in_the_future_tells_of_a_clock_set_back() -> None:
    assert not was_set_back(None, None, NOW)
    assert not was_set_back(NOW - HOUR, None, NOW)
    assert not was_set_back(NOW + timedelta(minutes=2), None, NOW)
    assert was_set_back(NOW + timedelta(minutes=3), None, NOW)


def test_a_program_whose_own_clock_went_on_leaves_it_to_the_other() -> None:
    assert not was_set_back(NOW + HOUR, NOW - HOUR, NOW)
    assert was_set_back(NOW + HOUR, NOW + HOUR, NOW)


def test_the_limit_begins_anew_and_the_others_stay(room: AlarmRoom) -> None:
    petition = room.house.take_in()
    with room.database.change() as work:
        looked_at(work, [line for line, _ in touched(work, 99)])
    now = room.clock.now
    ahead = room.rung(petition_id=petition.id, at=now + HOUR, code="D-0")
    passed = room.alarm(petition_id=petition.id, code="D-1", state="superseded", next_at=None,
                        rung_at=None, last_rung_at=None)  # fmt: skip
    other = room.rung(petition_id=petition.id, of=3, code="D-1")
    with room.database.change() as work:
        put_right(work, now)
        assert any_touched(work)
    row = room.row(ahead)
    assert (row.current, row.state, row.ended_why, row.next_at) == (0, "superseded", "clock", None)
    assert row.last_rung_at == now
    assert room.row(passed).current == 0
    assert (room.row(other).current, room.row(other).state) == (1, "rung")


def test_what_was_taken_note_of_by_a_wrong_clock_waits_as_long_from_now(room: AlarmRoom) -> None:
    now = room.clock.now
    seen = room.rung(state="seen", seen_at=now + 5 * HOUR, next_at=now + 9 * HOUR)
    soon = room.rung(state="seen", seen_at=now, next_at=now + HOUR)
    with room.database.change() as work:
        put_right(work, now)
    assert (room.row(seen).seen_at, room.row(seen).next_at) == (now, now + 4 * HOUR)
    assert room.row(soon).next_at == now + HOUR
