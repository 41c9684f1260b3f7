"""A store is brought up to date once, copied first, and a newer one is left alone."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from gaoffice_desktop import migrations
from gaoffice_desktop.database.engine import Database, open_postgres, open_sqlcipher
from gaoffice_desktop.finding.tables import MAKE_INDEX, is_of_index
from gaoffice_desktop.migrations.tables import metadata
from gaoffice_desktop.migrations.upgrade import HEAD, bring_up, version
from gaoffice_desktop.shared.errors import Unavailable
from gaoffice_desktop.shared.sentences import say
from tests.postgres_cluster import Cluster
from tests.stores import TEST_KEY


@pytest.fixture(params=["sqlcipher", "postgres"])
def bare(request: pytest.FixtureRequest, tmp_path: Path):
    """A store without a single table."""
    if request.param == "sqlcipher":
        opened = open_sqlcipher(tmp_path / "office.db", TEST_KEY)
        yield opened
        opened.close()
        return
    cluster: Cluster = request.getfixturevalue("postgres")[0]
    name = cluster.new_database()
    opened = open_postgres(cluster.url(name))
    yield opened
    opened.close()
    cluster.drop(name)


def never() -> None:
    pytest.fail("an empty store needs no copy")


def test_head_is_the_newest_version() -> None:
    script = ScriptDirectory(str(Path(migrations.__file__).parent))
    assert script.get_heads() == [HEAD]


def test_the_migrations_make_the_tables_that_the_program_declares(bare: Database) -> None:
    assert bring_up(bare, copy_first=never)
    with bare.read() as work:
        context = MigrationContext.configure(
            work.session.connection(),
            opts={"include_name": lambda name, kind, _of: kind != "table" or not is_of_index(name)},
        )
        assert compare_metadata(context, metadata) == []


def test_the_migrations_make_the_index_that_the_program_fills() -> None:
    assert import_module("gaoffice_desktop.migrations.versions.0002_finding").INDEX == MAKE_INDEX


def test_a_store_is_brought_up_once(bare: Database) -> None:
    assert version(bare) is None
    assert bring_up(bare, copy_first=never)
    assert version(bare) == HEAD
    assert not bring_up(bare, copy_first=never)


def test_a_newer_store_is_refused_and_not_touched(bare: Database) -> None:
    bring_up(bare, copy_first=never)
    with bare.change() as work:
        work.session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(Unavailable, match="더 새로운 판"):
        bring_up(bare, copy_first=never)
    assert version(bare) == "9999"


def test_a_copy_that_fails_keeps_the_store_as_it_was(
    bare: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring_up(bare, copy_first=never)
    monkeypatch.setattr("gaoffice_desktop.migrations.upgrade.HEAD", "9998")

    def no_room() -> None:
        raise Unavailable(say("자리가 없습니다."))

    with pytest.raises(Unavailable):
        bring_up(bare, copy_first=no_room)
    assert version(bare) == HEAD
