"""A copy is whole or absent; bringing one back never destroys what was there."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import insert

from gaoffice_desktop.audit.tables import AuditRow
from gaoffice_desktop.database.backup import back_up, backup_name, check, restore
from gaoffice_desktop.database.engine import create_all, open_sqlcipher
from gaoffice_desktop.shared.errors import Unavailable
from tests.database.test_engine import KEY, actions, line


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "data" / "office.db"
    path.parent.mkdir()
    database = open_sqlcipher(path, KEY)
    create_all(database)
    with database.change() as work:
        work.session.execute(insert(AuditRow), [line("kept")])
    database.close()
    return path


def add(store: Path, action: str) -> None:
    database = open_sqlcipher(store, KEY)
    with database.change() as work:
        work.session.execute(insert(AuditRow), [line(action)])
    database.close()


def test_a_copy_made_while_a_window_works_is_whole(store: Path, tmp_path: Path) -> None:
    database = open_sqlcipher(store, KEY)
    with database.change() as work:
        work.session.execute(insert(AuditRow), [line("half")])
        copy = back_up(store, KEY, tmp_path / "copies" / "copy.db")
    assert actions(open_sqlcipher(copy, KEY)) == ["kept"]
    assert [path.name for path in copy.parent.iterdir() if "partial" in path.name] == []


def test_a_copy_is_as_encrypted_as_the_store(store: Path, tmp_path: Path) -> None:
    copy = back_up(store, KEY, tmp_path / "copy.db")
    assert b"SQLite format" not in copy.read_bytes()
    with pytest.raises(Unavailable):
        check(copy, bytes(32))


def test_restoring_sets_the_present_store_aside(store: Path, tmp_path: Path) -> None:
    copy = back_up(store, KEY, tmp_path / "copy.db")
    add(store, "later")
    old = restore(copy, KEY, store)
    assert actions(open_sqlcipher(store, KEY)) == ["kept"]
    assert old is not None
    assert actions(open_sqlcipher(old, KEY)) == ["kept", "later"]
    assert restore(copy, KEY, store) != old


def test_a_damaged_copy_is_not_restored(store: Path, tmp_path: Path) -> None:
    copy = back_up(store, KEY, tmp_path / "copy.db")
    content = bytearray(copy.read_bytes())
    content[-200:-100] = bytes(100)
    copy.write_bytes(content)
    before = store.read_bytes()
    with pytest.raises(Unavailable):
        restore(copy, KEY, store)
    assert store.read_bytes() == before


def test_a_missing_copy_is_told(store: Path, tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="백업 파일이 없습니다"):
        restore(tmp_path / "nothing.db", KEY, store)


def test_a_copy_that_cannot_be_written_leaves_nothing_behind(store: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where a folder should be")
    with pytest.raises(Unavailable, match="백업을 만들지 못했습니다"):
        back_up(store, KEY, blocked / "copy.db")


def test_names_sort_by_time() -> None:
    earlier = backup_name(datetime(2026, 9, 30, 23, 0, tzinfo=UTC), "upgrade")
    later = backup_name(datetime(2026, 10, 1, 1, 0, tzinfo=UTC), "manual")
    assert earlier < later
