"""What every test stands on: a throw-away home, a still clock, both stores, and a quiet log."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from compile_forms import compile_forms
from tests.frozen_clock import FrozenClock
from tests.stores import database, encrypted_database, postgres, sqlcipher_template  # noqa: F401
from translations import compile_translations

REPOSITORY = Path(__file__).resolve().parent.parent

# Before PySide6 is imported by anyone: no test needs a screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The same as on a bare Linux: the program falls back to its key file. A test that wants a
# credential store asks for `credential_store`.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

# A shared machine is slow at times: a test that takes long is not a test that is wrong.
hypothesis.settings.register_profile(
    "default", max_examples=60, deadline=None, derandomize=bool(os.environ.get("CI"))
)
hypothesis.settings.register_profile("thorough", max_examples=3000, deadline=None)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


def pytest_configure(config: pytest.Config) -> None:
    if hasattr(config, "workerinput"):
        return  # whoever started this worker has compiled them
    compile_forms(REPOSITORY)
    compile_translations(REPOSITORY)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Repeat the verdict of the checks where it is read: above the last line."""
    failed = os.environ.get("GAOFFICE_FAILED_CHECKS")
    if failed:
        terminalreporter.section("checks that failed before the tests (see the top)", red=True)
        terminalreporter.line(failed)


@pytest.fixture(scope="session")
def repository() -> Path:
    """The folder of the checkout."""
    return REPOSITORY


# --- the surroundings -------------------------------------------------------------------


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test its own home, and the machine's real clock unless it moves it."""
    folder = tmp_path / "home"
    for name in [name for name in os.environ if name.startswith("GAOFFICE_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GAOFFICE_HOME", str(folder))
    return folder


@pytest.fixture
def clock() -> FrozenClock:
    """A clock that stands at Wednesday 2026-11-25 10:00 (local) until the test moves it."""
    return FrozenClock()


@pytest.fixture
def credential_store() -> Iterator[dict[tuple[str, str], str]]:
    """Replace the missing credential store by one in memory; yields its content."""
    import keyring
    import keyring.backend
    import keyring.errors

    content: dict[tuple[str, str], str] = {}

    class Memory(keyring.backend.KeyringBackend):
        priority = 1

        def get_password(self, service: str, username: str) -> str | None:
            return content.get((service, username))

        def set_password(self, service: str, username: str, password: str) -> None:
            content[service, username] = password

        def delete_password(self, service: str, username: str) -> None:
            if content.pop((service, username), None) is None:
                raise keyring.errors.PasswordDeleteError(username)

    before = keyring.get_keyring()
    keyring.set_keyring(Memory())
    yield content
    keyring.set_keyring(before)


# --- a quiet log ------------------------------------------------------------------------


class _LogWatch(logging.Handler):
    def __init__(self, allowed: list[str]) -> None:
        super().__init__(logging.WARNING)
        self.allowed = allowed
        self.unexpected: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        line = f"{record.levelname} {record.name}: {record.getMessage()}"
        if record.exc_info:
            line += "\n" + logging.Formatter().formatException(record.exc_info)
        if not any(re.search(pattern, line) for pattern in self.allowed):
            self.unexpected.append(line)


def _allowed_log(item: pytest.Item) -> list[str]:
    return [pattern for mark in item.iter_markers("allow_log") for pattern in mark.args]


def _watched(item: pytest.Item):
    watch = _LogWatch(_allowed_log(item))
    root = logging.getLogger()
    root.addHandler(watch)
    try:
        result = yield
    finally:
        root.removeHandler(watch)
    if watch.unexpected:
        pytest.fail("unexpected in the log:\n" + "\n".join(watch.unexpected), pytrace=False)
    return result


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item):
    return (yield from _watched(item))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item):
    return (yield from _watched(item))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item):
    return (yield from _watched(item))
