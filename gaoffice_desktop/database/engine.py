"""Opens the store and hands out units of work.

One ``with database.change() as work:`` is one user action: one transaction, committed at its
end or not at all. ``with database.read() as work:`` sees one consistent state.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.orm import Session

from gaoffice_desktop.database.base import Base
from gaoffice_desktop.database.driver import sqlcipher
from gaoffice_desktop.database.troubles import as_unavailable, not_a_store, translated

BUSY_MS = 10_000
"""How long a write waits for another window's write before it gives up (ms)."""

KEY_BYTES = 32
"""Length of a store key: 256 bits, given raw, so that opening derives nothing."""
_PAGE_BYTES = 4096

CACHE_KIB = 32_768
"""Pages of the store that a connection keeps decrypted in memory (KiB)."""

_BULK_CACHE_KIB = 131_072


@dataclass(frozen=True, slots=True)
class Work:
    """One transaction under way."""

    session: Session


@contextmanager
def in_bulk(work: Work) -> Iterator[None]:
    """Keep the pages of a change to very many rows in memory until it is committed.

    SQLCipher encrypts a page again each time it leaves the cache; on PostgreSQL the server
    looks after its own.
    """
    connection = work.session.connection()
    if connection.dialect.name == "postgresql":
        yield
        return
    connection.exec_driver_sql(f"PRAGMA cache_size = -{_BULK_CACHE_KIB}")
    try:
        yield
    finally:
        connection.exec_driver_sql(f"PRAGMA cache_size = -{CACHE_KIB}")


class Database:
    """An open store. Threads may share it; each unit of work has its own connection."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._changing = engine.execution_options(gaoffice_change=True)

    @property
    def is_postgres(self) -> bool:
        """Whether a shared server holds the store."""
        return self.engine.dialect.name == "postgresql"

    @contextmanager
    def change(self) -> Iterator[Work]:
        """Begin a change; commit when the block ends, roll back when it raises.

        Raises:
            Unavailable: disk, lock or server; nothing was written.
        """
        with (
            translated(),
            Session(self._changing, expire_on_commit=False) as session,
            session.begin(),
        ):
            yield Work(session)

    @contextmanager
    def read(self) -> Iterator[Work]:
        """Begin a read of one consistent state.

        Raises:
            Unavailable: disk or server.
        """
        with translated(), Session(self.engine, expire_on_commit=False) as session:
            yield Work(session)

    def close(self) -> None:
        """Give back every connection."""
        self.engine.dispose()


def open_sqlcipher(path: Path, key: bytes) -> Database:
    """Open (or begin) the encrypted file at ``path`` with its raw key.

    Raises:
        Unavailable: wrong key, not our file, damaged, no right to read or write.
    """
    if len(key) != KEY_BYTES:
        raise ValueError(f"a store key has {KEY_BYTES} bytes")
    if path.is_file() and 0 < path.stat().st_size < _PAGE_BYTES:
        # SQLite takes a file shorter than a page for an empty one and would write over it.
        raise not_a_store()

    def connect() -> Any:
        connection = sqlcipher.connect(
            str(path), check_same_thread=False, isolation_level=None, timeout=BUSY_MS / 1000
        )
        try:
            prepare_sqlcipher(connection, key)
        except sqlcipher.Error as error:
            connection.close()
            raise as_unavailable(error) or error from error
        return connection

    engine = create_engine(
        "sqlite://",
        creator=connect,
        module=sqlcipher,
        poolclass=QueuePool,
        pool_size=6,
        hide_parameters=True,  # an error's text reaches the log, and names are not scrubbed there
    )
    event.listen(engine, "begin", _begin_sqlite)
    return _opened(engine)


def prepare_sqlcipher(connection: Any, key: bytes) -> None:
    """Unlock a fresh connection and set how it keeps its promises.

    ``synchronous=FULL``: what was confirmed survives a power cut. ``temp_store=MEMORY``:
    sorting spills no citizen's name to a plain temporary file.
    """
    # A wrong key is told as a sentence; the library's own lines on stderr help nobody.
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        f"busy_timeout={BUSY_MS}",
        "temp_store=MEMORY",
        f"cache_size=-{CACHE_KIB}",
    ):
        connection.execute(f"PRAGMA {pragma}").fetchone()


def open_postgres(url: str) -> Database:
    """Open the shared store on a PostgreSQL server.

    Raises:
        Unavailable: the server does not answer.
    """
    engine = create_engine(
        url,
        pool_size=6,
        pool_pre_ping=True,
        connect_args={"connect_timeout": 10},
        hide_parameters=True,
    )
    event.listen(engine, "connect", _prepare_postgres)
    return _opened(engine)


def create_all(database: Database) -> None:
    """Make every table that has been imported (tests; offices are made by the migrations)."""
    with database.change() as work:
        Base.metadata.create_all(work.session.connection())


def _opened(engine: Engine) -> Database:
    database = Database(engine)
    with translated(), engine.connect():
        return database


def _begin_sqlite(connection: Connection) -> None:
    # A change takes the write lock at once: a read that later wants to write cannot wait.
    change = connection.get_execution_options().get("gaoffice_change", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if change else "BEGIN")


def _prepare_postgres(connection: Any, _record: object) -> None:
    # psycopg prepares statements by itself; a generic plan of a search is 200 times slower.
    with connection.cursor() as cursor:
        cursor.execute("SET plan_cache_mode = force_custom_plan")
        cursor.execute("SET lock_timeout = '10s'")
    connection.commit()
