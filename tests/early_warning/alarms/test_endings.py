"""Why an alarm is over: only what the law lets resolve it, resolves it."""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from gaoffice_desktop.early_warning.alarms.endings import Ran, why_gone, why_left
from gaoffice_desktop.early_warning.alarms.rules import Ended
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.limits import Limit

THEN, LATER = datetime(2026, 11, 25, 9, tzinfo=UTC), datetime(2026, 11, 30, 9, tzinfo=UTC)
NOTHING: frozenset[EventKind] = frozenset()


def row(limit: Limit = Limit.PROCESSING) -> SimpleNamespace:
    return SimpleNamespace(limit=limit.value, of=0, target_at=THEN)


def ran(state: State | None, *targets: tuple[Limit, datetime]) -> Ran:
    return Ran(state, frozenset((limit.value, 0, at) for limit, at in targets))


@pytest.mark.parametrize(
    ("limit", "state", "why"),
    [
        (Limit.PROCESSING, State.DONE, Ended.COMPLETED),
        (Limit.PROCESSING, State.CANCELLED, Ended.CANCELLED),
        (Limit.PROCESSING, State.SUPPLEMENT, Ended.SUPPLEMENT),
        (Limit.PROCESSING, State.PAUSED, Ended.PAUSED),
        (Limit.SUPPLEMENT_REQUEST, State.SUPPLEMENT, Ended.SUPPLEMENT),
        (Limit.SUPPLEMENT_REQUEST, State.PROCESSING, Ended.MET),
        (Limit.HAND_OVER, State.PROCESSING, Ended.HANDED_OVER),
        (Limit.SUPPLEMENT_PERIOD, State.PROCESSING, Ended.MET),
        (Limit.PROGRESS, State.DONE, Ended.COMPLETED),
        (Limit.OBJECTION, State.DONE, Ended.MET),
        (Limit.UNCOLLECTED, State.DONE, Ended.MET),
        (Limit.TAKE_IN, None, Ended.MET),
        (Limit.MONTHLY_CHECK, None, Ended.MET),
    ],
)
def test_a_limit_that_runs_no_more_was_met_in_some_way(
    limit: Limit, state: State | None, why: Ended
) -> None:
    assert why_gone(row(limit), ran(state), NOTHING) is why


@pytest.mark.parametrize(
    ("limit", "steps", "why"),
    [
        (Limit.PROCESSING, {EventKind.EXTENDED}, Ended.EXTENDED),
        (Limit.PROCESSING, {EventKind.SUPPLEMENT_ARRIVED}, Ended.SUPPLEMENT),
        (Limit.PROCESSING, {EventKind.PAUSE_ENDED}, Ended.PAUSED),
        (Limit.PROCESSING, {EventKind.NOTE_ADDED}, Ended.MOVED),
        (Limit.PROCESSING, {EventKind.RECOMPUTED}, Ended.MOVED),
        (Limit.OBJECTION, {EventKind.OBJECTION_EXTENDED}, Ended.EXTENDED),
        (Limit.PROGRESS, {EventKind.PROGRESS_TOLD}, Ended.MET),
        (Limit.HAND_OVER, {EventKind.HANDED_OVER}, Ended.HANDED_OVER),
    ],
)
def test_a_limit_that_moved_was_moved_by_a_step_or_by_the_calendar(
    limit: Limit, steps: set[EventKind], why: Ended
) -> None:
    assert why_gone(row(limit), ran(State.PROCESSING, (limit, LATER)), frozenset(steps)) is why


def test_a_lead_that_the_rules_dropped_is_told_so() -> None:
    now = ran(State.PROCESSING, (Limit.PROCESSING, THEN))
    assert why_gone(row(), now, NOTHING) is Ended.RULES


def test_whoever_had_it_before_handed_it_on_unless_more_was_done() -> None:
    same = ran(State.PROCESSING, (Limit.PROCESSING, THEN))
    assert why_left(row(), same, NOTHING) is Ended.HANDED_OVER
    moved = ran(State.PROCESSING, (Limit.PROCESSING, LATER))
    assert why_left(row(), moved, NOTHING) is Ended.HANDED_OVER
    assert why_left(row(), moved, frozenset({EventKind.EXTENDED})) is Ended.EXTENDED
    assert why_left(row(), ran(State.DONE), NOTHING) is Ended.COMPLETED
