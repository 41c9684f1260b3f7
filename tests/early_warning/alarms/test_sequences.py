"""Whatever happens, in whatever order, to two programs on one store: told is what had to be told.

Petitions' steps, holidays declared and undone, rules edited, clocks set forward and back, days
with no program running. After each look the rings are the oracle's, and the check finds nothing.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gaoffice_desktop.database.engine import open_sqlcipher
from tests.early_warning.alarms.room import AlarmRoom, build_room
from tests.early_warning.alarms.sequences import Play
from tests.frozen_clock import FrozenClock
from tests.stores import TEST_KEY

STEPS = 25


def play(room: AlarmRoom, seed: int) -> int:
    """Let things happen; return how many rings there were."""
    playing = Play(room, Random(seed))
    for _ in range(STEPS):
        playing.step()
    return playing.rung


def test_zero_missed_zero_double_zero_outside_working_hours(
    sqlcipher_template: Path, tmp_path: Path
) -> None:
    @settings(
        max_examples=max(3, settings().max_examples // 20),
        suppress_health_check=[HealthCheck.too_slow],
    )
    @given(st.integers(0, 2**32))
    def whatever_happens(seed: int) -> None:
        path = tmp_path / f"{seed}.db"
        shutil.copyfile(sqlcipher_template, path)
        database = open_sqlcipher(path, TEST_KEY)
        try:
            play(build_room(database, FrozenClock()), seed)
        finally:
            database.close()

    whatever_happens()


def test_on_both_stores(room: AlarmRoom) -> None:
    assert play(room, 100) > 20
