"""An import of 국민신문고 is cut off in the middle; importing again completes it, once."""

from __future__ import annotations

from pathlib import Path

import pytest

from gaoffice_desktop.epeople.facts import CHUNK
from tests.epeople.house import facts_of, file_a
from tests.stories.house import House, gapless

pytestmark = pytest.mark.story

ROWS = 4 * CHUNK
NOTHING = {"new": 0, "changed": 0, "unchanged": 0, "waiting": 0, "refused": 0}


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """Some hundred rows, some of them answered."""
    rows = [
        facts_of(n, 처리일="2026-04-06 15:00", 처리결과="답변") if n % 3 else facts_of(n)
        for n in range(1, ROWS + 1)
    ]
    return file_a(tmp_path / "민원현황목록.xlsx", rows)


def test_what_a_power_cut_left_is_completed_by_importing_again(house: House, export: Path) -> None:
    before = len(house.register())
    cut = house.begin("import_until_the_cut", file=str(export))
    assert cut.waits_for("preview") == NOTHING | {"new": ROWS}
    assert cut.waits_for("under_way")
    cut.cut_the_power()

    rows = house.register()
    whole = len(rows) - before
    assert 0 < whole < ROWS
    assert whole % CHUNK == 0
    assert gapless(rows)

    told = house.play("import_the_rest", file=str(export))
    assert told["preview"] == NOTHING | {"unchanged": whole, "new": ROWS - whole}
    assert told["meanwhile"], "somebody's petition was taken in while the import went on"
    assert told["after"] == NOTHING | {"unchanged": ROWS}
    assert told["third"] == NOTHING | {"unchanged": ROWS}
    assert not told["can_import"]
    rows = house.register()
    assert len(rows) == before + ROWS + 1
    assert gapless(rows)
    titles = [row.title for row in rows if row.title.startswith("방과 후 학교 문의 ")]
    assert len(set(titles)) == len(titles) == ROWS
    assert [row.number for row in rows if row.title == "운동장 공사 소음"][-1] == told["number"]
    assert house.rebuilt().endswith("다른 값이 0개 있습니다.")
