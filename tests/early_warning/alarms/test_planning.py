"""What is wanted against what is there: which rows end, move, and are added."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any

from gaoffice_desktop.early_warning.alarms.facts import AlarmRules, Band
from gaoffice_desktop.early_warning.alarms.planning import (
    Edits,
    Plan,
    Subject,
    plan_petitions,
    reconcile,
    wanted,
    write,
)
from gaoffice_desktop.early_warning.alarms.rules import Timing, default_rules
from gaoffice_desktop.early_warning.alarms.targets import Target
from gaoffice_desktop.early_warning.alarms.worktime import endless
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.limits import Limit
from gaoffice_desktop.shared.clock import to_utc
from gaoffice_desktop.workdays.rules import Calendar
from gaoffice_desktop.workdays.seed import shipped_state
from tests.early_warning.alarms.room import AlarmRoom

NOW = to_utc(datetime(2026, 11, 25, 10))
PLAN = Plan(default_rules(), endless(Calendar(shipped_state())), Timing({}, {}), NOW)
NOTHING: frozenset[EventKind] = frozenset()


def target(day: int = 10) -> Target:
    at = to_utc(datetime(2026, 12, day, 18))
    return Target(Limit.PROCESSING, 0, Band.MIDDLE, at, at + timedelta(hours=6))


SUBJECT = Subject(1, "2026-000001", "질의", (target(),), 10, 20, 30, State.PROCESSING)


def planned(subject: Subject = SUBJECT, plan: Plan = PLAN) -> list[Any]:
    """The rows of a subject as they are first planned."""
    edits = Edits()
    reconcile(subject, [], plan, NOTHING, edits)
    none = {"rung_at": None, "last_rung_at": None}
    return [SimpleNamespace(**(none | row), id=number) for number, row in enumerate(edits.added, 1)]


def rung(row: Any, state: str = "rung") -> Any:
    return SimpleNamespace(**vars(row) | {"state": state, "rung_at": NOW, "next_at": None})


def edits_of(
    subject: Subject, rows: list[Any], plan: Plan = PLAN, steps: frozenset[EventKind] = NOTHING
) -> Edits:
    edits = Edits()
    reconcile(subject, rows, plan, steps, edits)
    return edits


def test_what_runs_has_its_rows_and_the_next_daily_one() -> None:
    rows = planned()
    assert [row.code for row in rows] == ["D-3", "D-1", "D-0", "OVER", "OVER+2026-12-14"]
    assert {row.state for row in rows} == {"due"}
    assert all(row.next_at == row.due_at for row in rows)
    assert len(wanted(SUBJECT, rows, PLAN)) == 5


def test_what_is_in_step_is_left_alone() -> None:
    assert not edits_of(SUBJECT, planned())


def test_a_moved_limit_ends_its_rows_and_plans_new_ones() -> None:
    rows = planned()
    rows[0] = rung(rows[0])
    moved = replace(SUBJECT, targets=(target(14),))
    edits = edits_of(moved, rows, steps=frozenset({EventKind.EXTENDED}))
    assert {(one["row"], one["to"], one["why"]) for one in edits.ended} == {
        (1, "answered", "extended"),
        *((row.id, "superseded", "extended") for row in rows[1:]),
    }
    assert len(edits.added) == 5
    assert edits.seen


def test_what_nobody_was_told_of_follows_its_handler_and_the_rest_leaves() -> None:
    rows = planned()
    rows[0] = rung(rows[0])
    edits = edits_of(replace(SUBJECT, handler_id=21), rows)
    assert [(one["row"], one["to"], one["why"]) for one in edits.ended] == [
        (1, "answered", "handed_over")
    ]
    assert {one["row"] for one in edits.moved} == {2, 3, 4, 5}
    assert [row["code"] for row in edits.added] == ["D-3"]


def test_a_passed_over_one_is_no_answer() -> None:
    rows = planned()
    rows[0].state = "superseded"
    edits = edits_of(replace(SUBJECT, targets=()), rows)
    assert edits.retired == [1]
    assert {one["to"] for one in edits.ended} == {"superseded"}


def test_what_rang_stays_as_it_was_though_its_lead_would_be_due_elsewhere() -> None:
    rows = planned()
    rows[0] = rung(rows[0])
    rows[0].due_at -= timedelta(days=1)
    assert not edits_of(SUBJECT, rows)
    rows[1].due_at -= timedelta(days=1)
    assert [one["row"] for one in edits_of(SUBJECT, rows).moved] == [2]


def test_the_daily_one_follows_the_day_of_the_last_ring() -> None:
    rows = planned()
    rows[3] = rung(rows[3])
    rows[3].rung_at = to_utc(datetime(2026, 12, 15, 11))
    moved = edits_of(SUBJECT, rows).moved
    assert [(one["row"], one["new_code"]) for one in moved] == [(5, "OVER+2026-12-16")]


def test_a_dropped_lead_ends_its_alarm() -> None:
    rows = planned()
    rows[0] = rung(rows[0])
    none = AlarmRules(1, tuple(replace(rule, leads=()) for rule in PLAN.rules.rules))
    edits = edits_of(SUBJECT, rows, replace(PLAN, rules=none))
    assert {(one["to"], one["why"]) for one in edits.ended} == {("superseded", "rules")}
    assert edits.added == []


def test_a_petition_s_plan_is_written_and_then_in_step(room: AlarmRoom) -> None:
    petition = room.house.take_in()
    plan = replace(PLAN, now=room.clock.now)
    with room.database.change() as work:
        edits = plan_petitions(work, [petition.id], plan)
        assert edits.added
        write(work, edits)
    with room.database.change() as work:
        assert not plan_petitions(work, [petition.id], plan)
        assert not plan_petitions(work, [999], plan)
