"""Drives the real window through its main job and leaves pictures and papers.

``python -m gaoffice_desktop.app.demo --out build/demo``: exit code 1 when a step fails or the
program met a bug on the way.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
import tempfile
import traceback
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from gaoffice_desktop.app.crash import Crashes
from gaoffice_desktop.app.loop import Runner
from gaoffice_desktop.app.program import Program
from gaoffice_desktop.app.sample import make_sample
from gaoffice_desktop.app.scenes import A_DAY, FIRST_RUN, Scene, sign_in
from gaoffice_desktop.app.shell import make_shell
from gaoffice_desktop.app.stage import Stage
from gaoffice_desktop.gui.crash import CrashReport
from gaoffice_desktop.shared.clock import MOVED_CLOCK, clock_of_environment
from gaoffice_desktop.shared.places import Places

SAMPLE_PETITIONS = 240


def main(arguments: Sequence[str] | None = None) -> int:
    """Play every scene; list what was made."""
    parser = argparse.ArgumentParser(prog="demo")
    parser.add_argument("--out", type=Path, default=Path("build", "demo"))
    options = parser.parse_args(arguments)
    folder: Path = options.out
    folder.mkdir(parents=True, exist_ok=True)
    for old in (*folder.glob("*.png"), *folder.glob("*.pdf")):
        old.unlink()
    # A weekday morning, so that pictures are alike whenever they are made.
    os.environ.setdefault(MOVED_CLOCK, "2026-11-25T10:05")
    # Without a window manager Qt says so at every window; that is no news here.
    logging.getLogger("qt").addFilter(_is_news)
    app = QApplication.instance() or QApplication(["gaoffice-desktop"])
    assert isinstance(app, QApplication)
    made: list[Path] = []
    with tempfile.TemporaryDirectory(prefix="gaoffice-demo-") as home:
        first, day = Path(home, "first"), Path(home, "day")
        failed = _play(app, Places.under(first), folder, FIRST_RUN, None, made)
        if not failed:
            sample = make_sample(day, clock_of_environment(), petitions=SAMPLE_PETITIONS)
            sample.ready.office.database.close()
            failed = _play(app, sample.places, folder, A_DAY, "clerk", made)
    for path in made:
        sys.stdout.write(f"{path}\n")
    return 1 if failed else 0


def _is_news(record: logging.LogRecord) -> bool:
    return not record.getMessage().startswith("This plugin does not support")


def _play(
    app: QApplication,
    places: Places,
    folder: Path,
    scenes: Sequence[Scene],
    login: str | None,
    made: list[Path],
) -> bool:
    """Run the program on a home and play scenes in it; True when something failed."""
    crashes, bugs = Crashes(), list[CrashReport]()
    crashes.install()
    program = Program(make_shell(places), clock_of_environment())
    crashes.crashed.connect(bugs.append)
    runner = Runner(app)
    program.window.close_asked.connect(runner.quit)
    stage = Stage(program, folder)
    stage.made = made
    failures: list[str] = []

    async def play() -> None:
        try:
            if login is not None:
                await sign_in(stage, login)
            for scene in scenes:
                sys.stdout.write(f"… {scene.__doc__}\n")
                sys.stdout.flush()
                await scene(stage)
        except Exception:  # noqa: BLE001  whatever a scene met is the demo's failure
            failures.append(traceback.format_exc())
        finally:
            program.window.close()

    def start() -> None:
        program.window.showNormal()
        program.window.resize(1366, 768)
        program.begin()
        program.desk.start(play, owner=program.window, quiet=True)

    try:
        runner.run(start, program.close)
    finally:
        crashes.uninstall()
    for text in (*failures, *(bug.text for bug in bugs)):
        sys.stderr.write(text)
    return bool(failures or bugs)


if __name__ == "__main__":
    sys.exit(main())
