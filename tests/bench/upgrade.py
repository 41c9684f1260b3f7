"""How long a large store takes to come up from version 0004, and the memory at its height.

``--rows`` says how many petitions lie there (200,000, of which a twentieth are open). The store
is filled in today's shape and put back into that of 0004. The upgrade then runs in a process of
its own, so that what filling took does not count: its height beside that of the bare start.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, inspect, text

from gaoffice_desktop.database.engine import Database, open_sqlcipher
from gaoffice_desktop.finding.tables import is_of_index
from gaoffice_desktop.migrations import upgrade
from tests.bench._office import KEY, PERIODS, fill, office

FROM = "0004"


def main() -> int:
    """Fill, put back, upgrade in a process of its own, and print what that says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=200_000)
    parser.add_argument("--store", type=Path, help="(its own process)")
    options = parser.parse_known_args()[0]
    if options.store is not None:
        return _upgrade(options.store)
    with TemporaryDirectory(prefix="gaoffice-upgrade-") as folder, office(Path(folder)) as here:
        begun = perf_counter()
        fill(here, options.rows, max(options.rows // 20, 1), PERIODS)
        _put_back(here.database, Path(folder))
        print(f"upgrade: {options.rows:,} petitions, filled in {perf_counter() - begun:.0f} s")
        here.database.close()
        [store] = Path(folder).rglob("office.db")
        mine = [sys.executable, "-m", "tests.bench.upgrade", "--store", str(store)]
        return subprocess.run(mine, check=False).returncode


def _upgrade(store: Path) -> int:
    database = open_sqlcipher(store, KEY)
    with database.read() as work:
        work.session.execute(text("SELECT count(*) FROM petition"))
    bare, begun, worked = _height_mb(), perf_counter(), process_time()
    done = upgrade.bring_up(database, copy_first=lambda: None)
    took, worked = perf_counter() - begun, process_time() - worked
    database.close()
    print(f"  from {FROM} to today's version, without the copy   {took:8.1f} s")
    print(f"  of it at work, where others share the processor    {worked:8.1f} s")
    print(f"  memory at its height {_height_mb():8.0f} MB   (before it began {bare:.0f} MB)")
    return 0 if done else 1


def _height_mb() -> float:
    # The height that getrusage tells outlives exec: it would be that of the filling.
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def _put_back(database: Database, folder: Path) -> None:
    """Give the store the shape of 0004 again, by dropping what a store of 0004 has not."""
    older = open_sqlcipher(folder / "older.db", KEY)
    with older.change() as work:
        command.upgrade(_config(work.session.connection()), FROM)
        shape = _shape(work.session.connection())
    older.close()
    with database.change() as work:
        connection = work.session.connection()
        connection.execute(text("PRAGMA defer_foreign_keys = ON"))
        for table, columns in _shape(connection).items():
            if table not in shape:
                connection.execute(text(f"DROP TABLE {table}"))
                continue
            for column in columns - shape[table]:
                connection.execute(text(f"ALTER TABLE {table} DROP COLUMN {column}"))
        command.stamp(_config(connection), FROM)


def _shape(connection: Connection) -> dict[str, set[str]]:
    found = inspect(connection)
    return {
        table: {column["name"] for column in found.get_columns(table)}
        for table in found.get_table_names()
        if not is_of_index(table)
    }


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(upgrade.__file__).parent))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


if __name__ == "__main__":
    raise SystemExit(main())
