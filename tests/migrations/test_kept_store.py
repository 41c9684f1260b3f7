"""A store that an office kept in the first version comes up, and what is in it is found.

``kept_0001.db`` was made by the first version's own services (commit febb1f3, revision 0001),
under ``tests.stores.TEST_KEY``: 30 petitions of invented people taken in by
``tests.petitions.house``, some waiting for a supplement, some done; then vacuumed.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.database.engine import Database, open_sqlcipher
from gaoffice_desktop.migrations.upgrade import HEAD, bring_up, version
from gaoffice_desktop.petitions.rebuild import Rebuild
from gaoffice_desktop.petitions.service import Petitions
from gaoffice_desktop.staff.facts import Role, Seat
from gaoffice_desktop.workdays.service import Workdays
from tests.frozen_clock import FrozenClock
from tests.stores import TEST_KEY

KEPT = Path(__file__).parent / "kept_0001.db"
EVERYBODY = Seat(Actor(1, "민가람", "창구-1"), frozenset(Role), 1)


@pytest.fixture
def kept(tmp_path: Path):
    """The kept store, brought up."""
    path = tmp_path / "office.db"
    shutil.copyfile(KEPT, path)
    opened = open_sqlcipher(path, TEST_KEY)
    assert version(opened) == "0001"
    copied: list[bool] = []
    assert bring_up(opened, copy_first=lambda: copied.append(True))
    assert (version(opened), copied) == (HEAD, [True])
    yield opened
    opened.close()


def petitions_of(kept: Database) -> Petitions:
    return Petitions(kept, FrozenClock("2026-12-01T10:00"), Workdays(kept))


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("전학", 12),  # in three titles, in the content of ten, in both of one
        ("전학 절차", 3),
        ("소음", 12),
        ("ㅎㅇㅅㅁ", 3),
        ("해온새미", 3),
        ("2026-000007", 1),
        ("0000-1037", 1),
        ("두 번째 신청", 10),
        ("누리집의 안내문", 6),
        ("없는 말", 0),
    ],
)
def test_its_petitions_are_found(kept: Database, query: str, count: int) -> None:
    assert len(petitions_of(kept).find(EVERYBODY, query, limit=100)) == count


def test_nothing_in_it_is_otherwise_than_its_events_lead_to(kept: Database) -> None:
    rebuild = Rebuild(kept, FrozenClock("2026-12-01T10:00"), Workdays(kept))
    report = rebuild.check(EVERYBODY)
    assert (report.checked, report.differences) == (30, ())


def test_the_old_texts_of_the_search_are_gone(kept: Database) -> None:
    with kept.read() as work:
        names = set(work.session.scalars(text("SELECT name FROM sqlite_master")))
    assert "petition_search" not in names
    assert {"finding_text", "finding_index"} <= names
