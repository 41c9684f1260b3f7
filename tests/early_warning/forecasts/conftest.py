from __future__ import annotations

import pytest

from gaoffice_desktop.database.engine import Database
from gaoffice_desktop.early_warning.forecasts.service import Forecasts
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House, build_house


@pytest.fixture
def house(database: Database, clock: FrozenClock) -> House:
    """An office on each kind of store; the clock stands at Wednesday 2026-11-25 10:00."""
    return build_house(database, clock)


@pytest.fixture
def forecasts(database: Database, clock: FrozenClock) -> Forecasts:
    return Forecasts(database, clock)
