"""A throw-away PostgreSQL cluster, for the tests that run on both stores."""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

_USER = "postgres"
_SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "40",
    "shared_buffers": "32MB",
}
_PR_SET_PDEATHSIG = 1


class PostgresAbsent(Exception):
    """This machine can't run a cluster; the message says why."""


def binaries() -> Path:
    """Return the folder of the newest PostgreSQL server on this machine."""
    if sys.platform == "win32":
        raise PostgresAbsent("the throw-away cluster needs Unix sockets")
    candidates = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    on_path = shutil.which("initdb")
    if on_path:
        candidates.append(Path(on_path).resolve().parent)
    if not candidates:
        raise PostgresAbsent(
            "no PostgreSQL server is installed (Debian: apt-get install postgresql)"
        )
    return max(
        candidates, key=lambda path: [int(n) for n in path.parent.name.split(".") if n.isdigit()]
    )


class Cluster:
    """A cluster in a temporary folder, reached by a Unix socket, gone with its process."""

    def __init__(self) -> None:
        self._bin = binaries()
        # PostgreSQL refuses to run as root, so root hands the folder to the server's own user.
        self._user = self._server_user()
        # A socket's path may have 107 bytes: pytest's own temporary folders can be longer.
        self.folder = Path(tempfile.mkdtemp(prefix="gaoffice-pg-"))
        self._names = 0
        try:
            if self._user:
                entry = _entry(self._user)
                os.chown(self.folder, entry.pw_uid, entry.pw_gid)
            self._run("initdb", "-D", self._data, "-U", _USER, "-A", "trust", "-E", "UTF8",
                      "--locale=C.UTF-8", "--no-sync")  # fmt: skip
            self._process = self._serve()
            self._wait()
        except BaseException:
            self.stop()
            raise

    @property
    def _data(self) -> str:
        return str(self.folder / "data")

    @staticmethod
    def _server_user() -> str | None:
        if sys.platform == "win32" or os.geteuid() != 0:
            return None
        try:
            _entry(_USER)
        except KeyError as missing:
            raise PostgresAbsent("root has no user 'postgres' to run the server as") from missing
        return _USER

    def _run(self, program: str, *arguments: str) -> None:
        done = subprocess.run(
            [str(self._bin / program), *arguments],
            capture_output=True, text=True, check=False, **self._as_user(),
        )  # fmt: skip
        if done.returncode:
            raise RuntimeError(f"{program} failed: {done.stderr or done.stdout}")

    def _as_user(self) -> dict:
        if self._user is None:
            return {"cwd": self.folder}
        group = _entry(self._user).pw_gid
        return {"cwd": self.folder, "user": self._user, "group": group, "extra_groups": []}

    def _serve(self) -> subprocess.Popen:
        settings = [part for key, value in _SETTINGS.items() for part in ("-c", f"{key}={value}")]
        with (self.folder / "server.log").open("wb") as log:
            return subprocess.Popen(
                [str(self._bin / "postgres"), "-D", self._data, "-k", str(self.folder), *settings],
                stdout=log,
                stderr=log,
                preexec_fn=_die_with_parent(),  # noqa: PLW1509 - one system call, no lock taken
                **self._as_user(),
            )

    def _wait(self) -> None:
        limit = time.monotonic() + 30
        while self._process.poll() is None and time.monotonic() < limit:
            pid_file = self.folder / "data" / "postmaster.pid"
            if pid_file.exists() and "ready" in pid_file.read_text():
                return
            time.sleep(0.02)
        log = (self.folder / "server.log").read_text(errors="replace")
        raise RuntimeError(f"PostgreSQL did not start: {log}")

    def url(self, database: str) -> str:
        """Return the address of one of the cluster's databases."""
        return f"postgresql+psycopg://{_USER}@/{database}?host={quote(str(self.folder))}"

    def new_database(self, template: str = "template1") -> str:
        """Create an empty database, or a copy of another, and return its name."""
        self._names += 1
        name = f"office_{self._names}"
        self.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return name

    def drop(self, database: str) -> None:
        """Drop a database although somebody is still connected to it."""
        self.execute(f'DROP DATABASE IF EXISTS "{database}" WITH (FORCE)')

    def execute(self, statement: str) -> None:
        """Run one statement outside any transaction."""
        import psycopg

        with psycopg.connect(
            host=str(self.folder), user=_USER, dbname=_USER, autocommit=True
        ) as db:
            db.execute(statement.encode())

    def stop(self) -> None:
        """End the server at once and remove its folder."""
        process = getattr(self, "_process", None)
        if process is not None and process.poll() is None:
            process.send_signal(signal.SIGQUIT)
            process.wait(timeout=30)
        shutil.rmtree(self.folder, ignore_errors=True)


def _entry(user: str):
    import pwd  # Windows has none; the cluster is refused there before this is asked

    return pwd.getpwnam(user)


def _die_with_parent() -> Callable[[], object] | None:
    """Make Linux stop the server when the test run is killed before it can stop it."""
    if not sys.platform.startswith("linux"):
        return None
    libc = ctypes.CDLL(None)
    return lambda: libc.prctl(_PR_SET_PDEATHSIG, signal.SIGQUIT)
