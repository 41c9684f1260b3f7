from __future__ import annotations

from pathlib import Path

import pytest

from tests.office import make_template


@pytest.fixture(scope="session")
def whole_office(sqlcipher_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office that has been set up, to be copied for each test."""
    return make_template(sqlcipher_template, tmp_path_factory.mktemp("office") / "office.db")
