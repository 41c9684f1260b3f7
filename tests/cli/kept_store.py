"""A small office's store where the commands look for it."""

from __future__ import annotations

import shutil
from pathlib import Path

from gaoffice_desktop.audit.service import lines
from gaoffice_desktop.database.engine import Database, open_sqlcipher
from gaoffice_desktop.database.keys import keep_key
from gaoffice_desktop.settings import service as settings
from gaoffice_desktop.settings.facts import OFFICE_NAME
from gaoffice_desktop.shared.places import Places
from tests.stores import TEST_KEY


def keep_store(template: Path) -> Places:
    """Put an empty store and its key where this user's would lie."""
    places = Places.of_user()
    places.data.mkdir(parents=True)
    shutil.copyfile(template, places.store_file)
    keep_key(places, TEST_KEY)
    return places


def opened(places: Places) -> Database:
    return open_sqlcipher(places.store_file, TEST_KEY)


def rename_office(places: Places, name: str) -> None:
    database = opened(places)
    with database.change() as work:
        settings.keep(work, OFFICE_NAME, name)
    database.close()


def office_name(places: Places) -> str:
    database = opened(places)
    with database.read() as work:
        name = settings.value(work, OFFICE_NAME)
    database.close()
    return name


def actions(places: Places) -> list[str]:
    database = opened(places)
    with database.read() as work:
        found = [line.action for line in lines(work)]
    database.close()
    return found
