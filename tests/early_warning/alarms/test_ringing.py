"""Of one limit's alarms: which rings, which gives way, which waits."""

from __future__ import annotations

from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.early_warning.alarms.chain import Chain
from gaoffice_desktop.early_warning.alarms.facts import Post, Priority, RingWhy
from gaoffice_desktop.early_warning.alarms.ringing import (
    Bell,
    Rung,
    decide,
    nearness,
    next_after_seen,
    ring_rows,
)
from gaoffice_desktop.early_warning.alarms.rules import Timing
from gaoffice_desktop.early_warning.alarms.worktime import endless
from gaoffice_desktop.shared.clock import to_local, to_utc
from gaoffice_desktop.staff.facts import Account, Department, Role
from gaoffice_desktop.workdays.rules import Calendar
from gaoffice_desktop.workdays.seed import shipped_state

NOW = to_utc(datetime(2026, 11, 25, 10))
CALENDAR = endless(Calendar(shipped_state()))
TIMING = Timing(
    {Priority.HIGH: 30, Priority.MEDIUM: 240},
    {Priority.HIGH: 30, Priority.MEDIUM: 240, Priority.LOW: 480},
)
CHAIN = Chain(
    (Department(10, "민원실", ""),), (Account(1, "a", "가온", 10, "", frozenset({Role.HANDLER})),)
)
BELL = Bell(CALENDAR, TIMING, CHAIN, NOW)
EMPTY = Bell(CALENDAR, TIMING, Chain((), ()), NOW)


def row(id_: int, code: str, ago: float, state: str = "due", **changes: Any) -> Any:
    due = NOW - timedelta(hours=ago)
    values: dict[str, Any] = {
        "id": id_, "petition_id": 5, "subject": "2026-000001", "kind_name": "질의",
        "limit": "processing", "of": 0, "target_at": NOW, "ends_at": NOW, "code": code,
        "priority": "high", "due_at": due, "planned_at": due, "state": state,
        "department_id": 10, "handler_id": 1, "entered_by_id": 1, "level": 0, "rings": 0,
        "snoozes": 0, "next_at": due,
    }  # fmt: skip
    return SimpleNamespace(**values | changes)


def decided(*rows: Any, bell: Bell = BELL, snoozed: dict[int, datetime] | None = None) -> Rung:
    out = Rung()
    decide(rows, snoozed or {}, bell, out)
    return out


def test_the_latest_lead_rings_and_the_earlier_ones_give_way() -> None:
    out = decided(row(1, "D-3", 48), row(2, "D-1", 1), row(3, "D-0", -5))
    assert [one["row"] for one in out.alarms] == [2]
    assert out.passed == [1]


def test_one_that_had_rung_gives_way_to_a_later_one() -> None:
    out = decided(row(1, "D-3", 48, "seen", next_at=NOW), row(2, "D-1", 0))
    assert [one["row"] for one in out.alarms] == [2]
    assert out.passed == [1]
    assert [ring["why"] for ring in out.rings] == ["first"]


def test_an_earlier_lead_that_came_into_the_rules_later_never_rings() -> None:
    out = decided(row(1, "D-1", 1, "rung", next_at=None), row(2, "D-2", 24))
    assert out.alarms == []
    assert out.passed == [2]


@pytest.mark.parametrize(
    ("earlier", "later"),
    [("START", "D-0"), ("D-1", "D-0"), ("D-0", "H-480"), ("H-60", "H-30"), ("H-1", "OVER")],
)
def test_of_what_is_due_together_the_nearer_to_the_end_is_the_later(
    earlier: str, later: str
) -> None:
    assert nearness(row(1, earlier, 0)) < nearness(row(2, later, 0))


@given(
    st.lists(
        st.tuples(st.integers(-3, 30), st.sampled_from(["due", "rung", "seen", "superseded"])),
        min_size=1,
        max_size=6,
    )
)
def test_never_more_than_one_of_a_limit_rings_for_the_first_time(
    kinds: list[tuple[int, str]],
) -> None:
    rows = [
        row(
            n,
            f"D-{n}",
            ago if state == "due" else abs(ago),
            state,
            next_at=None if state != "due" else NOW,
        )
        for n, (ago, state) in enumerate(kinds)
    ]
    out = decided(*rows)
    rung = [one["row"] for one in out.alarms]
    due = {one.id for one in rows if one.state == "due" and one.due_at <= NOW}
    assert len(rung) <= 1
    assert due == (set(rung) | set(out.passed)) & due
    assert not set(rung) & set(out.passed)


def test_a_ring_is_due_when_it_could_have_rung_for_this_handler() -> None:
    early = row(1, "D-1", 48, planned_at=NOW - timedelta(minutes=2))
    assert decided(early).rings[0]["due_at"] == NOW - timedelta(minutes=2)
    at_night = row(1, "D-1", 48, planned_at=NOW - timedelta(hours=9))
    assert to_local(decided(at_night).rings[0]["due_at"]) == datetime(2026, 11, 25, 9)


def test_where_nobody_can_be_told_it_stays_due_and_waits() -> None:
    out = decided(row(1, "D-3", 48), row(2, "D-1", 1), bell=EMPTY)
    assert out.alarms == out.rings == []
    assert [(one["row"], to_local(one["again"])) for one in out.waiting] == [
        (2, datetime(2026, 11, 25, 10, 30))
    ]


def test_what_was_put_off_rings_for_that_reason() -> None:
    put_off = row(1, "D-1", 5, "seen", next_at=NOW, snoozes=1)
    assert decided(put_off, snoozed={1: NOW}).rings[0]["why"] == RingWhy.SNOOZE_OVER
    assert decided(put_off).rings[0]["why"] == RingWhy.AGAIN


def test_when_it_is_told_over_the_next_daily_one_follows() -> None:
    out = decided(row(1, "OVER+2026-11-24", 24.83), row(2, "OVER", 49, "superseded", next_at=None))
    assert [one["new_code"] for one in out.alarms] == ["OVER+2026-11-25"]
    assert [one["code"] for one in out.added] == ["OVER+2026-11-26"]
    late = decided(row(1, "OVER", 24), row(2, "OVER+2026-11-25", -1))
    assert [(one["row"], one["new_code"]) for one in late.redated] == [(2, "OVER+2026-11-26")]


def test_how_long_what_was_taken_note_of_waits() -> None:
    found = next_after_seen(Priority.HIGH, TIMING, CALENDAR, NOW)
    assert found == NOW + timedelta(minutes=30)


def test_a_ring_is_a_row_for_each_person() -> None:
    rows = ring_rows(3, ((1, Post.HANDLER), (2, Post.HEAD)), RingWhy.FIRST, at=NOW, due_at=NOW)
    assert [(one["to_id"], one["post"], one["alarm_id"]) for one in rows] == [
        (1, "handler", 3), (2, "head", 3),
    ]  # fmt: skip
