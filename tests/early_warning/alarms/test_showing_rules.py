from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.early_warning.alarms.facts import (
    INTERRUPTING,
    Alarm,
    AlarmState,
    Level,
    Post,
    Priority,
    Ring,
    RingWhy,
    Shown,
)
from gaoffice_desktop.early_warning.alarms.showing_rules import Decision, decide, is_moot, urgency
from gaoffice_desktop.petitions.limits import Limit
from tests.petitions.makers import NOW

MINUTE = timedelta(minutes=1)
HIGH, MEDIUM, LOW = Priority.HIGH, Priority.MEDIUM, Priority.LOW


def an_alarm(id_: int = 1, **changes: Any) -> Alarm:
    values: dict[str, Any] = {
        "petition_id": id_,
        "subject": f"2026-{id_:06d}",
        "kind_name": "제도·절차 질의",
        "limit": Limit.PROCESSING,
        "code": "D-1",
        "priority": MEDIUM,
        "state": AlarmState.RUNG,
        "target_at": NOW + timedelta(days=1),
        "ends_at": NOW + timedelta(days=1, hours=6),
        "due_at": NOW,
        "level": Level.HANDLER,
        "rings": 1,
        "snoozes": 0,
        "department_id": 1,
        "handler_id": 2,
        "handler": "가온누",
    }
    return Alarm(id_, **values | changes)


def a_ring(id_: int = 1, at: datetime = NOW, **alarm: Any) -> Ring:
    return Ring(id_, an_alarm(alarm.pop("alarm_id", id_), **alarm), at, at, Post.HANDLER,
                RingWhy.FIRST)  # fmt: skip


def rings(*priorities: Priority) -> list[Ring]:
    return [a_ring(number, priority=one) for number, one in enumerate(priorities, start=1)]


def decided(
    waiting: Sequence[Ring], now: datetime = NOW, *, before: int = 0, per_hour: int = 6,
    moot: Sequence[int] = (),
) -> Decision:  # fmt: skip
    shown = [now - MINUTE * (number + 1) for number in range(before)]
    return decide(waiting, moot=moot, interruptions=shown, now=now, per_hour=per_hour)


def ids(shown: Sequence[Ring]) -> list[int]:
    return [ring.id for ring in shown]


def test_one_ring_is_a_toast_that_stays_if_it_is_urgent() -> None:
    assert decided(rings(MEDIUM)).shown == {1: Shown.TOAST}
    assert decided(rings(HIGH)).shown == {1: Shown.STICKY}
    decision = decided(rings(MEDIUM, HIGH))
    assert ids(decision.showing.toasts) == [2, 1]
    assert not decision.showing.bundle


def test_what_is_not_urgent_is_a_badge_and_interrupts_nobody() -> None:
    decision = decided(rings(LOW, LOW, LOW, LOW))
    assert set(decision.shown.values()) == {Shown.BADGE}
    assert not decision.showing
    # Nor does it make two others a list.
    assert len(decided(rings(LOW, MEDIUM, MEDIUM)).showing.toasts) == 2


def test_three_at_once_come_as_one_list() -> None:
    decision = decided(rings(MEDIUM, HIGH, MEDIUM))
    assert decision.showing.interrupts
    assert ids(decision.showing.bundle) == [2, 1, 3]
    assert decision.shown == {1: Shown.IN_LIST, 2: Shown.LIST, 3: Shown.IN_LIST}


@pytest.mark.parametrize(
    ("before", "arrive", "expected", "interrupts"),
    [
        (4, 1, {1: Shown.TOAST}, False),
        (4, 2, {1: Shown.LIST, 2: Shown.IN_LIST}, True),
        (5, 1, {1: Shown.LIST}, True),
        (5, 4, {1: Shown.LIST, 2: Shown.IN_LIST, 3: Shown.IN_LIST, 4: Shown.IN_LIST}, True),
        (6, 1, {1: Shown.IN_LIST}, False),
        (6, 3, {1: Shown.IN_LIST, 2: Shown.IN_LIST, 3: Shown.IN_LIST}, False),
        (9, 1, {1: Shown.IN_LIST}, False),
    ],
)
def test_the_sixth_is_the_list_and_what_comes_after_joins_it_quietly(
    before: int, arrive: int, expected: dict[int, Shown], interrupts: bool
) -> None:
    decision = decided(rings(*[MEDIUM] * arrive), before=before)
    assert decision.shown == expected
    assert decision.showing.interrupts is interrupts
    assert len(decision.showing.toasts) + len(decision.showing.bundle) == arrive


def test_an_interruption_counts_for_sixty_minutes() -> None:
    hour_ago = [NOW - 60 * MINUTE] * 6
    decision = decide(rings(HIGH), moot=(), interruptions=hour_ago, now=NOW, per_hour=6)
    assert decision.shown == {1: Shown.STICKY}
    nearly = [NOW - 60 * MINUTE + timedelta(microseconds=1)] * 6
    decision = decide(rings(HIGH), moot=(), interruptions=nearly, now=NOW, per_hour=6)
    assert decision.shown == {1: Shown.IN_LIST}


def test_the_clock_set_back_does_not_begin_the_hour_anew() -> None:
    ahead = [NOW + 20 * MINUTE] * 6
    decision = decide(rings(HIGH), moot=(), interruptions=ahead, now=NOW, per_hour=6)
    assert decision.shown == {1: Shown.IN_LIST}
    a_day_ahead = [NOW + timedelta(days=1)] * 6
    decision = decide(rings(HIGH), moot=(), interruptions=a_day_ahead, now=NOW, per_hour=6)
    assert decision.shown == {1: Shown.STICKY}


def test_what_rang_more_than_ten_minutes_ago_was_missed() -> None:
    old = a_ring(1, NOW - 10 * MINUTE - timedelta(seconds=1), priority=LOW)
    new = a_ring(2, NOW - 10 * MINUTE)
    decision = decided([old, new], before=6)
    assert decision.shown == {1: Shown.MISSED, 2: Shown.IN_LIST}
    assert ids(decision.showing.missed) == [1]


def test_what_rings_only_now_because_no_program_ran_was_missed_too() -> None:
    late = replace(a_ring(1, priority=HIGH), due_at=NOW - 10 * MINUTE - timedelta(seconds=1))
    in_time = replace(a_ring(2, priority=HIGH), due_at=NOW - 10 * MINUTE)
    decision = decided([late, in_time])
    assert decision.shown == {1: Shown.MISSED, 2: Shown.STICKY}
    assert ids(decision.showing.missed) == [1]


def test_the_list_of_what_was_missed_names_each_alarm_once() -> None:
    again = [a_ring(number, NOW - number * 30 * MINUTE, alarm_id=7) for number in (1, 2, 3)]
    decision = decided(again)
    assert ids(decision.showing.missed) == [1]
    assert decision.shown == dict.fromkeys((1, 2, 3), Shown.MISSED)
    # And not at all beside the toast of the same alarm.
    decision = decided([*again, a_ring(4, alarm_id=7)])
    assert not decision.showing.missed
    assert ids(decision.showing.toasts) == [4]


def test_nobody_is_interrupted_by_what_has_ended() -> None:
    decision = decided([a_ring(1), a_ring(2, NOW - 20 * MINUTE), a_ring(3)], moot=[1, 2])
    assert decision.shown == {1: Shown.BADGE, 2: Shown.MISSED, 3: Shown.TOAST}
    assert ids(decision.showing.toasts) == [3]
    assert not decision.showing.missed


@pytest.mark.parametrize(
    ("state", "seen_by_me", "seen_after", "moot"),
    [
        (AlarmState.RUNG, False, None, False),
        (AlarmState.ANSWERED, False, None, True),
        (AlarmState.SUPERSEDED, False, None, True),
        (AlarmState.SEEN, True, 1, True),
        (AlarmState.SEEN, True, 0, True),
        # It was somebody else: the head is still told of what the handler took note of.
        (AlarmState.SEEN, False, 1, False),
        # It has rung again since.
        (AlarmState.RUNG, True, -1, False),
    ],
)
def test_a_ring_is_moot_when_nothing_is_left_to_do(
    state: AlarmState, seen_by_me: bool, seen_after: int | None, moot: bool
) -> None:
    seen_at = NOW + MINUTE * seen_after if seen_after is not None else None
    assert is_moot(a_ring(state=state, seen_at=seen_at), seen_by_me) is moot


def test_what_is_over_comes_first_then_the_loudest_then_the_soonest() -> None:
    over = an_alarm(1, priority=LOW, target_at=NOW)
    loud = an_alarm(2, priority=HIGH, target_at=NOW + timedelta(days=9))
    soon = an_alarm(3, target_at=NOW + MINUTE)
    seen = an_alarm(4, target_at=NOW + MINUTE, state=AlarmState.SEEN)
    late = an_alarm(5, target_at=NOW + timedelta(days=2))
    order = [over, loud, soon, late, seen]
    mixed = [seen, loud, late, over, soon]
    assert sorted(mixed, key=lambda one: urgency(one, NOW)) == order


# --- whatever arrives ---------------------------------------------------------------------

_priorities = st.sampled_from(Priority)
_arrivals = st.lists(
    st.tuples(
        st.integers(-90, 90),  # minutes that the clock moves before the claim, backwards too
        st.lists(st.tuples(_priorities, st.integers(0, 15), st.booleans()), max_size=5),
    ),
    max_size=40,
)


@given(_arrivals, st.integers(2, 8))
def test_no_hour_holds_more_interruptions_than_allowed_and_no_ring_is_lost(
    arrivals: list[tuple[int, list[tuple[Priority, int, bool]]]], per_hour: int
) -> None:
    now, next_id = NOW, 1
    interruptions: list[datetime] = []
    for moves, came in arrivals:
        now += MINUTE * moves
        waiting: list[Ring] = []
        moot: set[int] = set()
        for priority, ago, ended in came:
            waiting.append(a_ring(next_id, now - MINUTE * ago, priority=priority))
            moot |= {next_id} if ended else set()
            next_id += 1
        decision = decide(
            waiting, moot=moot, interruptions=interruptions, now=now, per_hour=per_hour
        )
        # Each ring in exactly one way, and what interrupts is what is announced.
        assert set(decision.shown) == set(ids(waiting))
        showing = decision.showing
        told = ids((*showing.toasts, *showing.bundle, *showing.missed))
        assert len(told) == len(set(told))
        loud = {
            one.id
            for one in waiting
            if one.alarm.priority is not LOW and one.id not in moot
            and decision.shown[one.id] is not Shown.MISSED
        }  # fmt: skip
        assert set(ids((*showing.toasts, *showing.bundle))) == loud
        interrupting = [one for one, how in decision.shown.items() if how in INTERRUPTING]
        assert len(interrupting) == len(showing.toasts) + showing.interrupts
        interruptions += [now] * len(interrupting)
    for begins in interruptions:
        within = [at for at in interruptions if begins <= at < begins + 60 * MINUTE]
        assert len(within) <= per_hour


@given(st.lists(_priorities, min_size=1, max_size=12), st.integers(0, 8))
def test_the_order_of_arrival_changes_nothing(priorities: list[Priority], before: int) -> None:
    waiting = rings(*priorities)
    assert decided(waiting, before=before) == decided(waiting[::-1], before=before)


@given(st.lists(st.integers(0, 200), min_size=1, max_size=30))
def test_a_quiet_hour_makes_room_again(minutes: list[int]) -> None:
    now = NOW
    shown = [now + MINUTE * one for one in minutes]
    later = max(shown) + 60 * MINUTE
    decision = decide([a_ring(1, later)], moot=(), interruptions=shown, now=later, per_hour=2)
    assert decision.shown == {1: Shown.TOAST}
