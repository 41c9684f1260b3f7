"""A line is in the transaction of its action: both are there, or neither."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.audit.service import lines, note
from gaoffice_desktop.database.engine import Database
from tests.frozen_clock import FrozenClock

CLERK = Actor(3, "도라온", "창구-1")


def test_a_line_says_who_when_where_what_and_whose(database: Database, clock: FrozenClock) -> None:
    with database.change() as work:
        note(work, CLERK, "take_in", subject="petition", subject_id=9, person="2026-000009 김○",
             at=clock(), detail={"kind": "건의"})  # fmt: skip
    with database.read() as work:
        [line] = lines(work)
    assert (line.actor, line.at, line.action) == (CLERK, clock(), "take_in")
    assert (line.subject, line.subject_id, line.person) == ("petition", 9, "2026-000009 김○")
    assert line.detail == {"kind": "건의"}


def test_an_action_that_fails_leaves_no_line(database: Database, clock: FrozenClock) -> None:
    def fail() -> None:
        with database.change() as work:
            note(work, CLERK, "take_in", subject="petition", at=clock())
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    with database.read() as work:
        assert lines(work) == ()


def test_pages_run_backwards_without_gap_or_overlap(database: Database, clock: FrozenClock) -> None:
    with database.change() as work:
        for number in range(7):
            note(work, CLERK, f"a{number}", subject="x", at=clock() + timedelta(seconds=number))
    seen: list[str] = []
    before: int | None = None
    with database.read() as work:
        while page := lines(work, before_id=before, size=3):
            seen += [line.action for line in page]
            before = page[-1].id
    assert seen == [f"a{number}" for number in reversed(range(7))]
