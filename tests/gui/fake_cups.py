"""An ``lp`` and an ``lpstat`` that say what a test wants and keep what they were given."""

from __future__ import annotations

import json
import os
import stat
import sys
from pathlib import Path

import pytest

_SCRIPT = """#!{python} -S
import json, os, shutil, sys, time
folder = {folder!r}
with open(os.path.join(folder, "answers.json"), encoding="utf-8") as file:
    answers = json.load(file)
name, arguments = {name!r}, sys.argv[1:]
file = arguments[-1] if name == "lp" else ""
seen = {{"name": name, "arguments": arguments}}
if file:
    shutil.copy(file, os.path.join(folder, "received.pdf"))
    seen["mode"] = oct(os.stat(file).st_mode & 0o777)
    seen["folder_mode"] = oct(os.stat(os.path.dirname(file)).st_mode & 0o777)
with open(os.path.join(folder, "seen.jsonl"), "a", encoding="utf-8") as log:
    log.write(json.dumps(seen) + "\\n")
key = name if name == "lp" else " ".join([name, *[a for a in arguments if a.startswith("-")]])
out, error, code, seconds = answers[key]
time.sleep(seconds)
sys.stdout.write(out)
sys.stderr.write(error)
sys.exit(code)
"""


class FakeCups:
    """Stands first on the PATH; one printer 민원실-1 that is well, until told otherwise."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.answers: dict[str, tuple[str, str, int, float]] = {
            "lpstat -e": ("민원실-1\n2층복합기\n", "", 0, 0),
            "lpstat -d": ("system default destination: 2층복합기\n", "", 0, 0),
            "lpstat -r": ("scheduler is running\n", "", 0, 0),
            "lpstat -l -p": ("printer 민원실-1 is idle.  enabled\n\tAlerts: none\n", "", 0, 0),
            "lpstat -a": ("민원실-1 accepting requests since Sun\n", "", 0, 0),
            "lp": ("request id is 민원실-1-7 (1 file(s))\n", "", 0, 0),
        }
        folder.mkdir()
        for name in ("lp", "lpstat"):
            script = folder / name
            script.write_text(
                _SCRIPT.format(python=sys.executable, folder=str(folder), name=name),
                encoding="utf-8",
            )
            script.chmod(script.stat().st_mode | stat.S_IXUSR)
        self._keep()

    def say(self, command: str, out: str = "", error: str = "", code: int = 0, seconds: float = 0):
        """Let a command answer this from now on."""
        self.answers[command] = (out, error, code, seconds)
        self._keep()

    def _keep(self) -> None:
        answers = json.dumps(self.answers, ensure_ascii=False)
        (self.folder / "answers.json").write_text(answers, encoding="utf-8")

    @property
    def seen(self) -> list[dict]:
        """Every call, in order."""
        log = self.folder / "seen.jsonl"
        lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
        return [json.loads(line) for line in lines]

    @property
    def received(self) -> bytes:
        """The file that the last ``lp`` was given."""
        return (self.folder / "received.pdf").read_bytes()


def fake_cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeCups:
    """Put a fake CUPS first on the PATH."""
    cups = FakeCups(tmp_path / "cups")
    monkeypatch.setenv("PATH", str(cups.folder), prepend=os.pathsep)
    return cups
