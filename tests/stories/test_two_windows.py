"""Two windows on one store take petitions in at the same time."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stories.house import House, gapless

pytestmark = pytest.mark.story

EACH = 6


def test_two_windows_share_the_numbers_without_gaps_or_doubles(
    house: House, tmp_path: Path
) -> None:
    before = {row.number for row in house.register()}
    go = tmp_path / "go"
    windows = [
        house.begin("take_in_many", login=login, count=EACH, go=str(go))
        for login in ("clerk", "clerk2")
    ]
    for window in windows:
        window.waits_for("ready")
    go.touch()
    told = [window.ends()["numbers"] for window in windows]

    rows = house.register()
    assert gapless(rows)
    assert all(taken == sorted(taken) for taken in told)
    assert sorted(told[0] + told[1]) == sorted({row.number for row in rows} - before)
    assert len(set(told[0] + told[1])) == 2 * EACH
    # Each window's petitions carry the number that this window was told.
    by_number = {row.number: row.title for row in rows}
    for login, taken in zip(("clerk", "clerk2"), told, strict=True):
        assert [by_number[number] for number in taken] == [f"{login} {n}" for n in range(EACH)]
