from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from gaoffice_desktop.app.sample import make_sample
from gaoffice_desktop.shared.clock import to_utc
from tests.stories.house import House

SAMPLE_UNTIL = to_utc(datetime(2026, 11, 25, 9, 0))
PETITIONS = 60
"""The least that the sample makes: its last, full days."""


@pytest.fixture(scope="session")
def sample_home(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A small office that every story takes a copy of, and its recovery key."""
    home = tmp_path_factory.mktemp("sample")
    sample = make_sample(home, lambda: SAMPLE_UNTIL, petitions=PETITIONS)
    sample.ready.office.database.close()
    return home, sample.recovery


@pytest.fixture
def house(sample_home: tuple[Path, str], tmp_path: Path) -> Iterator[House]:
    """The sample office in a home of its own."""
    home = tmp_path / "office"
    shutil.copytree(sample_home[0], home)
    made = House(home)
    yield made
    made.throw_away()


@pytest.fixture
def recovery_key(sample_home: tuple[Path, str]) -> str:
    """The recovery key of the sample office."""
    return sample_home[1]


@pytest.fixture
def empty_house(tmp_path: Path) -> Iterator[House]:
    """A home in which the program was never started."""
    made = House(tmp_path / "empty")
    yield made
    made.throw_away()
