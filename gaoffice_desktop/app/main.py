"""Starts the program: ``gaoffice-desktop [--sample]``."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from gaoffice_desktop import __version__
from gaoffice_desktop.app.crash import Crashes, open_log
from gaoffice_desktop.app.loop import Runner
from gaoffice_desktop.app.program import Program
from gaoffice_desktop.shared.clock import clock_of_environment
from gaoffice_desktop.shared.places import Places

_log = logging.getLogger(__name__)


class _Activity(QObject):
    """Sees every event of the program, so that an empty chair is noticed."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self._program.note_activity(event)
        return False


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program until its window is closed; return the exit code."""
    options = _options(arguments)
    if options.sample:
        from gaoffice_desktop.app.sample import run_sample

        return run_sample()
    return run(Places.of_user())


def run(places: Places) -> int:
    """Open the window on the store of these places."""
    app = QApplication.instance() or QApplication(["gaoffice-desktop"])
    assert isinstance(app, QApplication)
    app.setApplicationName("gaoffice_desktop")
    app.setApplicationVersion(__version__)
    crashes = Crashes(open_log(places))
    crashes.install()
    program = Program(places, clock_of_environment())
    crashes.crashed.connect(program.show_crash)
    app.installEventFilter(_Activity(program))
    runner = Runner(app)
    program.window.close_asked.connect(runner.quit)
    _log.info("gaoffice %s starts", __version__)

    def start() -> None:
        program.window.show()
        # The first paint comes before anything heavy is imported.
        QTimer.singleShot(0, program.begin)

    try:
        return runner.run(start, program.close)
    finally:
        crashes.uninstall()


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="gaoffice-desktop")
    parser.add_argument("--version", action="version", version=f"gaoffice {__version__}")
    parser.add_argument(
        "--sample",
        action="store_true",
        help="open a throw-away office with invented people and three years of petitions",
    )
    return parser.parse_args(sys.argv[1:] if arguments is None else list(arguments))
