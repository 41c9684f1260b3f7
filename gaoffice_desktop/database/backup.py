"""Copies of the store, made while it is in use, and bringing one back.

A copy is as encrypted as the store and opens with the same key, so the recovery key printed
at set-up opens every backup too. A shared PostgreSQL is backed up by its own server's tools.
"""

from __future__ import annotations

import os
import shutil
from datetime import datetime
from pathlib import Path

from gaoffice_desktop.database.driver import sqlcipher
from gaoffice_desktop.database.engine import prepare_sqlcipher
from gaoffice_desktop.database.troubles import as_unavailable
from gaoffice_desktop.shared.errors import Unavailable
from gaoffice_desktop.shared.sentences import say


def backup_name(now: datetime, why: str) -> str:
    """Return a file name that sorts by time (UTC) and says why the copy was made."""
    return f"office-{now:%Y%m%dT%H%M%S}-{why}.db"


def back_up(store: Path, key: bytes, copy: Path) -> Path:
    """Copy the store at one consistent moment; other windows may go on working.

    The copy appears under its name only when it is whole and has been opened and checked.

    Raises:
        Unavailable: no room, no right to write, or the store is damaged.
    """
    partial = copy.with_suffix(".partial")
    try:
        copy.parent.mkdir(parents=True, exist_ok=True)
        try:
            partial.unlink(missing_ok=True)
            _copy(store, key, partial)
            check(partial, key)
            partial.replace(copy)
        finally:
            for leftover in (partial, Path(f"{partial}-wal"), Path(f"{partial}-shm")):
                leftover.unlink(missing_ok=True)
    except OSError as error:
        raise Unavailable(
            say("백업을 만들지 못했습니다: {path}", path=copy),
            say("폴더의 쓰기 권한과 남은 자리를 확인해 주십시오."),
        ) from error
    return copy


def check(store: Path, key: bytes) -> None:
    """Open a store file and read every page of it.

    Raises:
        Unavailable: it is missing, not ours, of another key, or damaged.
    """
    if not store.is_file():
        raise Unavailable(say("백업 파일이 없습니다: {path}", path=store))
    connection = sqlcipher.connect(str(store), isolation_level=None)
    try:
        prepare_sqlcipher(connection, key)
        damaged = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        sound = connection.execute("PRAGMA quick_check").fetchone()
        if damaged or sound != ("ok",):
            raise Unavailable(
                say("파일이 손상되었습니다: {path}", path=store),
                say("다른 백업을 골라 주십시오."),
            )
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlcipher.Error as error:
        raise as_unavailable(error) or error from error
    finally:
        connection.close()


def is_in_use(store: Path, key: bytes) -> bool:
    """Tell whether somebody else has the store open; False where that can't be found out.

    A store in WAL mode is given up to one connection alone or not at all, so leaving that mode
    fails while another window lives. The next opening goes back to it.
    """
    if not store.is_file():
        return False
    connection = sqlcipher.connect(str(store), isolation_level=None, timeout=0.2)
    try:
        prepare_sqlcipher(connection, key)
        connection.execute("PRAGMA busy_timeout = 200")
        mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
    except sqlcipher.Error as error:
        return "locked" in str(error)
    finally:
        connection.close()
    return mode != "delete"


def restore(copy: Path, key: bytes, store: Path) -> Path | None:
    """Put a checked backup in the store's place; return where the old store now lies.

    No window may have the store open. The old store is kept beside it, never deleted.

    Raises:
        Unavailable: the backup is not sound, or the files cannot be written.
    """
    check(copy, key)
    try:
        store.parent.mkdir(parents=True, exist_ok=True)
        incoming = store.with_suffix(".incoming")
        shutil.copyfile(copy, incoming)
        with incoming.open("rb+") as file:
            os.fsync(file.fileno())
        old = _set_aside(store)
        incoming.replace(store)
    except OSError as error:
        raise Unavailable(
            say("백업을 되살리지 못했습니다: {path}", path=copy),
            say("프로그램의 다른 창을 닫고 폴더의 쓰기 권한을 확인해 주십시오."),
        ) from error
    return old


def _copy(store: Path, key: bytes, partial: Path) -> None:
    source = sqlcipher.connect(str(store), isolation_level=None)
    try:
        target = sqlcipher.connect(str(partial), isolation_level=None)
        try:
            prepare_sqlcipher(source, key)
            prepare_sqlcipher(target, key)
            source.backup(target)
        finally:
            target.close()
    except sqlcipher.Error as error:
        raise as_unavailable(error) or error from error
    finally:
        source.close()


def _set_aside(store: Path) -> Path | None:
    if not store.exists():
        return None
    number = 1
    while (old := store.with_name(f"{store.stem}.before-restore-{number}.db")).exists():
        number += 1
    for suffix in ("-wal", "-shm"):
        beside = Path(f"{store}{suffix}")
        if beside.exists():
            beside.replace(f"{old}{suffix}")
    store.replace(old)
    return old
