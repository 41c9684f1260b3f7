from __future__ import annotations

import pytest

from gaoffice_desktop.database.engine import Database
from gaoffice_desktop.early_warning.surges.service import Surges
from gaoffice_desktop.workdays.service import Workdays
from tests.early_warning.surges.room import SurgeRoom
from tests.frozen_clock import FrozenClock
from tests.petitions.house import build_house


@pytest.fixture
def room(database: Database, clock: FrozenClock) -> SurgeRoom:
    """An office on each kind of store; the clock stands at Wednesday 2026-11-25 10:00."""
    surges = Surges(database, clock, Workdays(database))
    return SurgeRoom(build_house(database, clock), surges, clock)
