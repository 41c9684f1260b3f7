from __future__ import annotations

import pytest

from gaoffice_desktop.database.engine import Database
from tests.early_warning.alarms.room import AlarmRoom, build_room
from tests.frozen_clock import FrozenClock


@pytest.fixture
def room(database: Database, clock: FrozenClock) -> AlarmRoom:
    """An office whose alarms a test makes, on each kind of store."""
    return build_room(database, clock)


@pytest.fixture
def file_room(encrypted_database: Database, clock: FrozenClock) -> AlarmRoom:
    """The same on the encrypted file alone, for what is the same on both kinds."""
    return build_room(encrypted_database, clock)
