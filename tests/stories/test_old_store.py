"""A store that an office kept in the first version is opened by today's program."""

from __future__ import annotations

import shutil

import pytest
from sqlalchemy import text

from gaoffice_desktop.app.scenes import PASSWORD
from gaoffice_desktop.database.engine import open_sqlcipher
from gaoffice_desktop.migrations.upgrade import HEAD, version
from gaoffice_desktop.staff.passwords import hashed
from tests.migrations.test_kept_store import KEPT
from tests.stores import TEST_KEY
from tests.stories.house import House

pytestmark = pytest.mark.story

NOW = "2026-12-01T10:00"


@pytest.fixture
def old_house(empty_house: House) -> House:
    """The home of the kept office, whose people never had passwords."""
    places = empty_house.places
    places.config.mkdir(parents=True)
    places.data.mkdir(parents=True)
    places.key_file.write_text(TEST_KEY.hex(), "ascii")
    shutil.copyfile(KEPT, places.store_file)
    kept = open_sqlcipher(places.store_file, TEST_KEY)
    with kept.change() as work:
        work.session.execute(
            text("UPDATE account SET password_hash = :it"), {"it": hashed(PASSWORD)}
        )
    assert version(kept) == "0001"
    kept.close()
    return empty_house


def versions(house: House) -> list[str | None]:
    """The version of the store, and of each copy beside it."""
    found = []
    for path in (house.places.store_file, *sorted(house.places.backups.iterdir())):
        opened = open_sqlcipher(path, TEST_KEY)
        found.append(version(opened))
        opened.close()
    return found


def test_it_is_upgraded_with_a_copy_beside_it_and_searched(old_house: House) -> None:
    told = old_house.play("search_what_was_kept", now=NOW, rows=30)

    assert told["all"] == "30건"
    assert (told["found"], told["rows"]) == ("12건", 12)
    assert versions(old_house) == [HEAD, "0001"]
