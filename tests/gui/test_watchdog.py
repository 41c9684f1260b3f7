from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from gaoffice_desktop.gui.watchdog import SWITCH, Watchdog, watch_if_asked
from tests.gui.stall import stand_still


def test_a_planted_stall_is_caught_with_its_culprit(qtbot):
    dog = Watchdog()
    dog.start()
    qtbot.wait(30)
    stand_still(0.2)
    qtbot.wait(30)
    dog.stop()
    caught = [stall for stall in dog.stalls if "stand_still" in stall.stack]
    assert len(caught) == 1
    assert 150 < caught[0].milliseconds < 1000
    assert dog.longest_ms >= caught[0].milliseconds


def test_a_stall_that_never_reaches_the_loop_again_is_caught_too(qtbot):
    dog = Watchdog()
    dog.start()
    qtbot.wait(30)
    stand_still(0.2)
    dog.stop()
    assert any("stand_still" in stall.stack for stall in dog.stalls)


def test_short_work_is_no_stall(qtbot):
    dog = Watchdog(limit_ms=400)
    dog.start()
    for _ in range(10):
        stand_still(0.01)
        qtbot.wait(5)
    dog.stop()
    assert dog.stalls == []


def test_the_environment_switches_it_on(qapp, monkeypatch):
    owner = QObject()
    monkeypatch.delenv(SWITCH, raising=False)
    assert watch_if_asked(owner) is None
    monkeypatch.setenv(SWITCH, "1")
    dog = watch_if_asked(owner)
    assert dog is not None
    dog.stop()


@pytest.fixture
def pytester_like():
    """Run a test with this body under the fixture, in a pytest of its own."""
    file = Path(__file__).with_name("test_planted_by_the_watchdogs_test.py")

    def run(body: str) -> str:
        file.write_text(
            "from tests.gui.stall import stand_still\n\n"
            f"def test_planted(qtbot, no_stalls):\n    qtbot.wait(30); {body}\n",
            encoding="utf-8",
        )
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(file)],
            capture_output=True,
            encoding="utf-8",
            check=False,
            cwd=file.parents[2],
        )
        return done.stdout

    yield run
    file.unlink(missing_ok=True)


def test_the_fixture_fails_a_test_that_stalls(pytester_like):
    outcome = pytester_like("stand_still(0.2); qtbot.wait(30)")
    assert "1 stall(s), the longest" in outcome
    assert "stand_still" in outcome
    assert "1 passed, 1 error" in outcome


def test_the_fixture_lets_a_quick_test_pass(pytester_like):
    assert "1 passed" in pytester_like("qtbot.wait(10)")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells it")
def test_waiting_for_a_processor_is_not_the_programs_doing(qtbot, monkeypatch):
    dog = Watchdog()
    waits = iter(range(0, 10_000_000, 190))
    monkeypatch.setattr(dog, "_starved_ms", lambda: float(next(waits)))
    dog.start()
    qtbot.wait(30)
    stand_still(0.2)
    qtbot.wait(30)
    dog.stop()
    assert dog.stalls == []
