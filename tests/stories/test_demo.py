"""The demo plays its scenes in the real program and leaves what it lists."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.story
def test_the_demo_lists_pictures_and_papers(tmp_path: Path) -> None:
    out = tmp_path / "demo"
    out.mkdir()
    (out / "99-left-over.png").write_bytes(b"of an earlier run")
    played = subprocess.run(
        [sys.executable, "-m", "gaoffice_desktop.app.demo", "--out", str(out)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "GAOFFICE_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert played.returncode == 0, played.stderr
    listed = [Path(line) for line in played.stdout.splitlines() if line.startswith(str(out))]
    assert sorted(listed) == sorted(out.iterdir()), "what is listed is what is there"
    starts = {".png": b"\x89PNG", ".pdf": b"%PDF"}
    for path in listed:
        assert path.read_bytes().startswith(starts[path.suffix]), path
    names = {path.stem.split("-", 1)[1] for path in listed}
    assert {"set-up", "intake", "register", "receipt", "holiday-preview", "board"} <= names
    assert {"supplement-request", "extension", "result-granted"} <= names, "the notices"
    assert {"search", "search-initials", "import-preview", "imported"} <= names
    assert {"supplement-form", "answer-form", "extension", "result-granted"} <= names
