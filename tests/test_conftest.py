"""What conftest promises every test: nothing unexpected passes, nothing leaks in or out."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.frozen_clock import FrozenClock

SAMPLES = """
import logging, os, warnings
import pytest
from PySide6.QtCore import qWarning

def test_log(): logging.getLogger("x").warning("surprise")
def test_log_below(): logging.getLogger("x").info("news")
@pytest.mark.allow_log("surp.*")
def test_log_expected(): logging.getLogger("x").warning("surprise")
@pytest.mark.allow_log("another")
def test_log_other(): logging.getLogger("x").error("surprise")
@pytest.fixture
def loud(): yield; logging.getLogger("x").warning("late")
def test_log_late(loud): pass
def test_qt(): qWarning("QWidget: surprise")
def test_warning(): warnings.warn("surprise", DeprecationWarning)
def test_home(home): assert os.environ["GAOFFICE_HOME"] == str(home) and not home.exists()
def test_moved_clock(): assert "GAOFFICE_NOW" not in os.environ
"""


@pytest.fixture(scope="module")
def outcomes(
    repository: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[dict[str, set[str]], str]:
    file = tmp_path_factory.mktemp("samples") / "test_samples.py"
    file.write_text(SAMPLES, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-c", str(repository / "pyproject.toml"), "-v", "-p",
         "tests.conftest", "-p", "no:cacheprovider", str(file)],
        cwd=repository, capture_output=True, encoding="utf-8", check=False,
        env=os.environ | {"GAOFFICE_NOW": "2020-01-01T00:00", "GAOFFICE_FAILED_CHECKS": "types"},
    )  # fmt: skip
    found: dict[str, set[str]] = {}
    for name, outcome in re.findall(r"::test_(\w+) (PASSED|FAILED|ERROR)", done.stdout):
        found.setdefault(name, set()).add(outcome)
    assert found, done.stdout + done.stderr
    return found, done.stdout


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("log", {"FAILED"}),
        ("log_below", {"PASSED"}),
        ("log_expected", {"PASSED"}),
        ("log_other", {"FAILED"}),
        ("log_late", {"PASSED", "ERROR"}),
        ("qt", {"FAILED"}),
        ("warning", {"FAILED"}),
        ("home", {"PASSED"}),
        ("moved_clock", {"PASSED"}),
    ],
)
def test_what_is_unexpected_fails(
    outcomes: tuple[dict[str, set[str]], str], name: str, expected: set[str]
) -> None:
    assert outcomes[0][name] == expected


def test_failed_checks_are_repeated_above_the_last_line(
    outcomes: tuple[dict[str, set[str]], str],
) -> None:
    lines = outcomes[1].splitlines()
    assert "types" in lines[-20:]
    assert " failed" in lines[-1]


def test_there_is_no_credential_store_unless_asked_for() -> None:
    import keyring
    import keyring.errors

    with pytest.raises(keyring.errors.NoKeyringError):
        keyring.get_password("gaoffice", "store")


def test_the_credential_store_in_memory_forgets(
    credential_store: dict[tuple[str, str], str],
) -> None:
    import keyring
    import keyring.errors

    keyring.set_password("gaoffice", "store", "secret")
    assert keyring.get_password("gaoffice", "store") == "secret"
    assert credential_store == {("gaoffice", "store"): "secret"}
    keyring.delete_password("gaoffice", "store")
    with pytest.raises(keyring.errors.PasswordDeleteError):
        keyring.delete_password("gaoffice", "store")


def test_the_clock_stands_until_moved(clock: FrozenClock) -> None:
    assert clock() == clock()
    assert clock.local.isoformat() == "2026-11-25T10:00:00"
    clock.move(hours=3)
    assert clock.local.hour == 13
    clock.set("2026-11-27T17:59")
    assert clock().isoformat() == "2026-11-27T08:59:00+00:00"
