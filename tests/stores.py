"""The stores that service tests run on: a fresh encrypted file and a fresh PostgreSQL."""

from __future__ import annotations

import importlib
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.postgres_cluster import Cluster, PostgresAbsent

if TYPE_CHECKING:
    from gaoffice_desktop.database.engine import Database

TEST_KEY = bytes(range(32))
_PACKAGE = Path(__file__).resolve().parent.parent / "gaoffice_desktop"


def _import_tables() -> None:
    for path in sorted(_PACKAGE.rglob("tables.py")):
        if path.parent.name != "migrations":
            rooms = path.parent.relative_to(_PACKAGE.parent).parts
            importlib.import_module(".".join([*rooms, "tables"]))


@pytest.fixture(scope="session")
def sqlcipher_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty encrypted store with every table, to be copied for each test."""
    from gaoffice_desktop.database.engine import create_all, open_sqlcipher

    _import_tables()
    path = tmp_path_factory.mktemp("template") / "office.db"
    database = open_sqlcipher(path, TEST_KEY)
    create_all(database)
    database.close()
    return path


@pytest.fixture(scope="session")
def postgres() -> Iterator[tuple[Cluster, str]]:
    """A running cluster and the name of an empty database with every table."""
    from gaoffice_desktop.database.engine import create_all, open_postgres

    _import_tables()
    try:
        cluster = Cluster()
    except PostgresAbsent as absent:
        pytest.skip(f"PostgreSQL is not here: {absent}")
    try:
        template = cluster.new_database()
        database = open_postgres(cluster.url(template))
        create_all(database)
        database.close()
        yield cluster, template
    finally:
        cluster.stop()


@pytest.fixture(params=["sqlcipher", "postgres"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """An empty store of each kind: every service test runs on both."""
    if request.param == "sqlcipher":
        yield request.getfixturevalue("encrypted_database")
        return
    from gaoffice_desktop.database.engine import open_postgres

    cluster, template = request.getfixturevalue("postgres")
    name = cluster.new_database(template)
    opened = open_postgres(cluster.url(name))
    try:
        yield opened
    finally:
        opened.close()
        cluster.drop(name)


@pytest.fixture
def encrypted_database(sqlcipher_template: Path, tmp_path: Path) -> Iterator[Database]:
    """An empty encrypted store, for what is the same on both kinds (screens, stories)."""
    from gaoffice_desktop.database.engine import open_sqlcipher

    path = tmp_path / "office.db"
    shutil.copyfile(sqlcipher_template, path)
    opened = open_sqlcipher(path, TEST_KEY)
    yield opened
    opened.close()
