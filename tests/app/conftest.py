from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from gaoffice_desktop.app.loop import make_loop
from tests.office import make_template


@pytest.fixture(scope="session")
def whole_office(sqlcipher_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office that has been set up, to be copied for each test."""
    return make_template(sqlcipher_template, tmp_path_factory.mktemp("office") / "office.db")


@pytest.fixture
def loop(qapp):
    """The program's loop; closed in the end."""
    loop = make_loop(qapp)
    yield loop
    loop.close()
    asyncio.set_event_loop(None)
