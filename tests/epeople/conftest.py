from __future__ import annotations

import pytest

from gaoffice_desktop.database.engine import Database
from tests.epeople.house import Importing, build
from tests.frozen_clock import FrozenClock


@pytest.fixture
def office(database: Database, clock: FrozenClock) -> Importing:
    """An office that imports, on each kind of store."""
    return build(database, clock)


@pytest.fixture
def file_office(encrypted_database: Database, clock: FrozenClock) -> Importing:
    """One on the encrypted file alone."""
    return build(encrypted_database, clock)
