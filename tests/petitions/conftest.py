from __future__ import annotations

import pytest

from gaoffice_desktop.database.engine import Database
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House, build_house


@pytest.fixture
def house(database: Database, clock: FrozenClock) -> House:
    """An office on each kind of store."""
    return build_house(database, clock)


@pytest.fixture
def file_house(encrypted_database: Database, clock: FrozenClock) -> House:
    """An office on the encrypted file alone, for what is the same on both kinds."""
    return build_house(encrypted_database, clock)
