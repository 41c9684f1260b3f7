"""Which statutory limits run on a petition, from its events alone."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.folding import fold
from gaoffice_desktop.petitions.limits import (
    LIMIT_LABELS,
    Limit,
    RunningLimit,
    limits_of,
    read_limits,
    write_limits,
)
from tests.petitions.lives import RECEIVED, Step, a_life

TO_NOBODY: Mapping[str, Any] = {
    "department_id": 1, "department": "민원실", "handler_id": None, "handler": "",
}  # fmt: skip
PROGRESS = RunningLimit(Limit.PROGRESS, on=date(2026, 12, 23))


def limits(*steps: Step) -> tuple[RunningLimit, ...]:
    return limits_of(fold(a_life(*steps)))


def test_each_limit_has_a_name() -> None:
    assert set(LIMIT_LABELS) == set(Limit)


def test_the_petitioner_hears_within_thirty_days() -> None:
    """Decree 23: received on 23 November, 30 days have passed on 23 December."""
    assert limits() == (PROGRESS,)
    told = (EventKind.PROGRESS_TOLD, {"text": "처리 중", "told_by": "phone"})
    # A notice serves the thirty days that had passed when it was given, and moves no later one.
    assert limits(told) == (PROGRESS,)


def test_without_a_handler_it_is_to_be_passed_on() -> None:
    """Decree 13(1) from receipt; (2) from when another department had it."""
    assert limits((EventKind.ASSIGNED, TO_NOBODY))[0] == RunningLimit(Limit.HAND_OVER, at=RECEIVED)
    moved = {**TO_NOBODY, "department_id": 2, "department": "평생교육과", "reason": "소관"}
    found = limits((EventKind.HANDED_OVER, moved))[0]
    assert found == RunningLimit(Limit.HAND_OVER, at=RECEIVED + timedelta(days=1), again=True)


def test_a_supplement_is_awaited_until_its_day() -> None:
    asked = (EventKind.SUPPLEMENT_REQUESTED, {"what": "도면", "until_on": "2026-12-04"})
    assert limits(asked) == (
        RunningLimit(Limit.SUPPLEMENT_PERIOD, 1, on=date(2026, 12, 4)), PROGRESS,
    )  # fmt: skip
    arrived = (EventKind.SUPPLEMENT_ARRIVED, {"note": ""})
    assert limits(asked, arrived) == (PROGRESS,)


def test_a_pause_ends_on_its_day_if_it_has_one() -> None:
    begun: dict[str, Any] = {"reason": "hearing", "note": "", "until_on": "2026-12-04"}
    assert limits((EventKind.PAUSE_BEGUN, begun))[0] == RunningLimit(
        Limit.PAUSE, 1, on=date(2026, 12, 4)
    )
    open_ended = (EventKind.PAUSE_BEGUN, {**begun, "until_on": None})
    assert limits(open_ended) == (PROGRESS,)


def test_each_cooperation_is_awaited_until_it_is_answered() -> None:
    asked = (
        EventKind.COOPERATION_ASKED,
        {"department_id": 2, "department": "평생교육과", "what": "의견", "reply_on": "2026-11-27"},
    )
    answered = (EventKind.COOPERATION_ANSWERED, {"of": 1, "answer": "없음"})
    assert limits(asked, asked) == (
        RunningLimit(Limit.COOPERATION, 1, on=date(2026, 11, 27)),
        RunningLimit(Limit.COOPERATION, 2, on=date(2026, 11, 27)),
        PROGRESS,
    )
    assert limits(asked, asked, answered) == (
        RunningLimit(Limit.COOPERATION, 2, on=date(2026, 11, 27)), PROGRESS,
    )  # fmt: skip


DONE = (EventKind.COMPLETED, {"outcome": "refused", "result": "거부", "answer": "까닭"})


@pytest.mark.parametrize(
    "end", [DONE, (EventKind.INTAKE_CANCELLED, {"reason": "착오"})], ids=["done", "cancelled"]
)
def test_nothing_runs_on_what_has_ended(end: Step) -> None:
    asked = (EventKind.SUPPLEMENT_REQUESTED, {"what": "도면", "until_on": "2026-12-04"})
    assert limits(asked, end) == ()


def test_after_the_end_an_objection_and_a_document_run() -> None:
    """Act 35(2), Decree 25(4)."""
    filed = (
        EventKind.OBJECTION_FILED,
        {
            "filed_on": "2026-11-26",
            "told_on": "2026-11-25",
            "due_on": "2026-12-07",
            "grounds": "이의",
        },
    )
    ready = (EventKind.DOCUMENT_READY, {"what": "등록증", "expected_on": "2026-11-30"})
    collected = (EventKind.DOCUMENT_COLLECTED, {"by": "홍길동"})
    assert limits(DONE, filed) == (RunningLimit(Limit.OBJECTION, 2, on=date(2026, 12, 7)),)
    granted = (EventKind.COMPLETED, {"outcome": "granted", "result": "수리", "answer": ""})
    assert limits(granted, ready) == (RunningLimit(Limit.UNCOLLECTED, 2, on=date(2026, 11, 30)),)
    assert limits(granted, ready, collected) == ()
    decided = (EventKind.OBJECTION_DECIDED, {"decision": "upheld", "reason": "이유 있음"})
    assert limits(DONE, filed, decided) == ()


RUNNING = st.builds(
    RunningLimit,
    st.sampled_from(Limit),
    st.integers(0, 1_000),
    on=st.none() | st.dates(),
    at=st.none() | st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)).map(
        lambda moment: moment.replace(tzinfo=UTC)
    ),
    again=st.booleans(),
)  # fmt: skip


@given(st.lists(RUNNING, max_size=5).map(tuple))
def test_limits_come_back_as_they_were_written(limits: tuple[RunningLimit, ...]) -> None:
    assert read_limits(write_limits(limits)) == limits
