"""Starts the real program for a story, watches it from outside, and looks into its store."""

from __future__ import annotations

import json
import os
import queue
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from gaoffice_desktop.app.scenes import PASSWORD
from gaoffice_desktop.app.starting import Starting
from gaoffice_desktop.app.wiring import Office
from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.petitions.register_facts import RegisterQuery, RegisterRow, SavedView
from gaoffice_desktop.shared.clock import to_utc
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.staff.facts import Seat

REPOSITORY = Path(__file__).resolve().parents[2]
NOW = "2026-11-25T10:05"
LIMIT_SECONDS = 90
WITHOUT_ROOTS_POWERS = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--"]
"""The program must meet the permissions of files as any clerk's would: root ignores them."""

KEY_IN_A_FILE = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}

_QUIET = re.compile(r"\S+ \S+ (DEBUG|INFO) ")
# The offscreen platform has no window manager to tell; see pyproject's qt_log_ignore.
_HARMLESS = "This plugin does not support "


@dataclass(frozen=True)
class Outcome:
    """What a run left: its exit code, all that it reported, and its lines of complaint."""

    code: int
    told: dict[str, Any]
    errors: str


class Run:
    """One running program."""

    def __init__(self, home: Path, script: str, now: str, options: dict[str, Any]) -> None:
        self.home, self.script = home, script
        surroundings = os.environ | {
            "GAOFFICE_HOME": str(home),
            "GAOFFICE_NOW": now,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONDONTWRITEBYTECODE": "1",
            **KEY_IN_A_FILE,
        }
        command = [sys.executable, "-m", "tests.stories.driver", script, json.dumps(options)]
        if os.geteuid() == 0:
            command = [*WITHOUT_ROOTS_POWERS, *command]
        self.process = subprocess.Popen(
            command,
            cwd=REPOSITORY,
            env=surroundings,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self.told: dict[str, Any] = {}
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._silent = False
        self._errors: list[str] = []
        self._readers = [
            threading.Thread(target=self._read, daemon=True),
            threading.Thread(target=self._read_errors, daemon=True),
        ]
        for reader in self._readers:
            reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def _read_errors(self) -> None:
        assert self.process.stderr is not None
        self._errors.append(self.process.stderr.read())

    def waits_for(self, fact: str) -> Any:
        """Wait until the program has told this fact; return it."""
        while fact not in self.told:
            if not self._take_line():
                raise AssertionError(f"{self.script} never told {fact}: {self._end()}")
        return self.told[fact]

    def _take_line(self) -> bool:
        if self._silent:
            return False
        try:
            line = self._lines.get(timeout=LIMIT_SECONDS)
        except queue.Empty:
            self.process.kill()
            raise AssertionError(f"{self.script} hangs; told {self.told}") from None
        if line is None:
            self._silent = True
            return False
        self.told |= json.loads(line)
        return True

    def cut_the_power(self) -> None:
        """End it as a power cut does."""
        self.process.kill()
        self._end()

    def _end(self) -> Outcome:
        while self._take_line():
            pass
        code = self.process.wait(LIMIT_SECONDS)
        for reader in self._readers:
            reader.join()
        for pipe in (self.process.stdout, self.process.stderr):
            assert pipe is not None
            pipe.close()
        errors = "".join(self._errors).splitlines()
        return Outcome(code, self.told, "\n".join(e for e in errors if _HARMLESS not in e))

    def ends(self) -> dict[str, Any]:
        """Wait for its orderly end; return all that it told."""
        outcome = self._end()
        assert outcome.code == 0, f"{self.script}: {outcome}"
        assert outcome.errors == "", f"{self.script}: {outcome}"
        loud = loud_lines(self.home)
        assert not loud, "\n".join(loud)
        return outcome.told

    def throw_away(self) -> None:
        """Leave nothing running, whatever became of the story."""
        if self.process.poll() is None:
            with suppress(ProcessLookupError):
                self.process.kill()
            self._end()


@dataclass
class House:
    """A home folder, and the programs that were started on it."""

    home: Path

    def __post_init__(self) -> None:
        self.runs: list[Run] = []

    @property
    def places(self) -> Places:
        """Where the program keeps its files."""
        return Places.under(self.home)

    def begin(self, script: str, now: str = NOW, **options: Any) -> Run:
        """Start the program and go on."""
        run = Run(self.home, script, now, options)
        self.runs.append(run)
        return run

    def play(self, script: str, now: str = NOW, **options: Any) -> dict[str, Any]:
        """Run the program to its orderly end; return what it told."""
        return self.begin(script, now, **options).ends()

    def rebuilt(self, now: str = NOW) -> str:
        """Let ``gaoffice rebuild`` compare every petition with its events; return what it says."""
        done = subprocess.run(
            [sys.executable, "-m", "gaoffice_desktop.cli.main", "rebuild", "--login", "admin"],
            cwd=REPOSITORY,
            env=os.environ | {"GAOFFICE_HOME": str(self.home), "GAOFFICE_NOW": now} | KEY_IN_A_FILE,
            input=f"{PASSWORD}\n",
            # Without a terminal the password is read from standard input.
            start_new_session=True,
            capture_output=True,
            encoding="utf-8",
            timeout=LIMIT_SECONDS,
            check=False,
        )
        return done.stdout.strip() if done.returncode == 0 else f"{done.returncode}: {done}"

    def throw_away(self) -> None:
        """End what still runs."""
        for run in self.runs:
            run.throw_away()

    @contextmanager
    def office(self, now: str = NOW) -> Iterator[Office]:
        """Look into the store through the services."""
        at = to_utc(datetime.fromisoformat(now))
        ready = Starting(self.places, lambda: at).open(Seat.nobody("test"))
        assert ready is not None
        try:
            yield ready.office
        finally:
            ready.office.database.close()

    def register(self, now: str = NOW) -> list[RegisterRow]:
        """Every petition by its number."""
        with self.office(now) as office:
            seat = seat_of(office, "clerk")
            ids = office.petitions.ids(seat, RegisterQuery(view=SavedView.ALL))
            rows = office.petitions.rows(seat, ids)
        return sorted(rows, key=lambda row: row.number)


def seat_of(office: Office, login: str) -> Seat:
    """The seat of an account, without asking for its password."""
    accounts = {one.login: one for one in office.staff.accounts(Seat.nobody("test"))}
    account = accounts[login]
    actor = Actor(account.id, account.name, "test")
    return Seat(actor, account.roles, account.department_id)


def numbers(rows: list[RegisterRow], year: int = 2026) -> list[int]:
    """The serial numbers of a year, in order."""
    return sorted(int(row.number[5:]) for row in rows if row.number.startswith(f"{year}-"))


def gapless(rows: list[RegisterRow]) -> bool:
    """Whether the year's numbers run from 1 on without gap or double."""
    found = numbers(rows)
    return found == list(range(1, len(found) + 1))


def loud_lines(home: Path) -> list[str]:
    """What the program's logs hold beyond the ordinary."""
    lines = [
        line
        for log in (home / "logs").glob("gaoffice.log*")
        for line in log.read_text("utf-8").splitlines()
        if not _QUIET.match(line) and _HARMLESS not in line
    ]
    faults = home / "logs" / "fault.log"
    if faults.exists():
        lines += faults.read_text("utf-8").splitlines()
    return lines
