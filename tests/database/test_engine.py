"""The store keeps what was confirmed, and says in Korean what stands in its way."""

from __future__ import annotations

import os
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import insert, select, text

from gaoffice_desktop.audit.tables import AuditRow
from gaoffice_desktop.database import engine
from gaoffice_desktop.database.engine import Database, create_all, open_sqlcipher
from gaoffice_desktop.shared.errors import Unavailable

KEY = bytes(range(32))
AT = datetime(2026, 11, 25, 1, 0, tzinfo=UTC)


def line(action: str = "test") -> dict[str, object]:
    return {
        "at": AT,
        "staff_id": 1,
        "staff_name": "",
        "desk": "",
        "action": action,
        "subject": "",
        "person": "",
        "detail": {},
    }


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "office.db"
    database = open_sqlcipher(path, KEY)
    create_all(database)
    with database.change() as work:
        work.session.execute(insert(AuditRow), [line()])
    database.close()
    return path


def actions(database: Database) -> list[str]:
    with database.read() as work:
        return list(work.session.scalars(select(AuditRow.action).order_by(AuditRow.id)))


def test_a_change_is_there_after_reopening(store: Path) -> None:
    assert actions(open_sqlcipher(store, KEY)) == ["test"]


def test_a_change_that_raises_leaves_nothing(database: Database) -> None:
    def half() -> None:
        with database.change() as work:
            work.session.execute(insert(AuditRow), [line("half")])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    assert actions(database) == []


def test_moments_come_back_aware_and_exact(database: Database) -> None:
    odd = datetime(2026, 2, 28, 23, 59, 59, 999_999, tzinfo=UTC)
    with database.change() as work:
        work.session.execute(insert(AuditRow), [line() | {"at": odd}])
    with database.read() as work:
        assert work.session.scalars(select(AuditRow.at)).one() == odd


def test_a_naive_moment_is_refused(database: Database) -> None:
    with pytest.raises(Exception, match="time zone"), database.change() as work:
        work.session.execute(insert(AuditRow), [line() | {"at": datetime(2026, 1, 1)}])


def test_the_file_shows_no_plain_text(store: Path) -> None:
    content = store.read_bytes()
    assert b"SQLite format" not in content
    assert b"audit_line" not in content


def test_the_promises_are_set_on_every_connection(store: Path) -> None:
    with open_sqlcipher(store, KEY).read() as work:
        kept = {
            name: work.session.scalar(text(f"PRAGMA {name}"))
            for name in ("journal_mode", "synchronous", "foreign_keys", "temp_store")
        }
    assert kept == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "temp_store": 2}


@pytest.mark.parametrize("content", [b"hello" * 2000, b"SQLite format 3\x00" + bytes(4080), b"x"])
def test_a_foreign_file_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "office.db"
    path.write_bytes(content)
    with pytest.raises(Unavailable, match="이 프로그램의 파일이 아닙니다"):
        open_sqlcipher(path, KEY)
    assert path.read_bytes() == content


def test_a_wrong_key_is_refused(store: Path) -> None:
    with pytest.raises(Unavailable, match="열쇠가 맞지 않거나"):
        open_sqlcipher(store, bytes(32))


def test_a_damaged_file_is_told_apart_from_a_bug(store: Path) -> None:
    content = bytearray(store.read_bytes())
    content[4096 + 100 : 4096 * 4] = os.urandom(4096 * 3 - 100)
    store.write_bytes(content)
    with pytest.raises(Unavailable) as caught:
        actions(open_sqlcipher(store, KEY))
    assert "손상" in str(caught.value) or "열 수 없습니다" in str(caught.value)


def test_a_full_disk_loses_nothing_that_was_confirmed(store: Path) -> None:
    database = open_sqlcipher(store, KEY)

    def fill() -> None:
        with database.change() as work:
            pages = work.session.scalar(text("PRAGMA page_count"))
            work.session.execute(text(f"PRAGMA max_page_count = {pages}"))
            work.session.execute(insert(AuditRow), [line("x" * 4000) for _ in range(50)])

    with pytest.raises(Unavailable, match="남은 자리가 없습니다"):
        fill()
    assert actions(database) == ["test"]


def test_a_bulk_change_gives_its_memory_back(store: Path) -> None:
    database = open_sqlcipher(store, KEY)
    with database.change() as work:
        usual = work.session.scalar(text("PRAGMA cache_size"))
        with engine.in_bulk(work):
            assert work.session.scalar(text("PRAGMA cache_size")) < usual
        assert work.session.scalar(text("PRAGMA cache_size")) == usual


def test_a_second_window_waits_and_is_told(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "BUSY_MS", 50)
    first, second = open_sqlcipher(store, KEY), open_sqlcipher(store, KEY)
    with first.change() as work:
        work.session.execute(insert(AuditRow), [line("first")])
        with pytest.raises(Unavailable, match="다른 창"), second.change() as late:
            late.session.execute(insert(AuditRow), [line("second")])
    assert actions(second) == ["test", "first"]


def test_changes_from_many_threads_all_arrive(database: Database) -> None:
    def write(name: str) -> None:
        for _ in range(10):
            with database.change() as work:
                work.session.execute(insert(AuditRow), [line(name)])

    threads = [threading.Thread(target=write, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(actions(database)) == sorted("abcd" * 10)


def test_a_bug_of_ours_is_not_taken_for_the_surroundings(database: Database) -> None:
    with pytest.raises(Exception, match="no_such") as caught, database.read() as work:
        work.session.execute(text("SELECT no_such FROM audit_line"))
    assert not isinstance(caught.value, Unavailable)


def test_the_text_of_an_error_repeats_no_value(database: Database) -> None:
    """It reaches the log and the crash report, where a name is not known for one."""
    with (
        pytest.raises(Exception, match="no_such_table") as caught,
        database.read() as work,
    ):
        work.session.execute(text("SELECT :name FROM no_such_table"), {"name": "홍길동"})
    assert "홍길동" not in str(caught.value)
