"""Starts the program: ``gaoffice-desktop [--sample]``."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from gaoffice_desktop import __version__
from gaoffice_desktop.shared.places import Places

if TYPE_CHECKING:
    from gaoffice_desktop.gui.outer_window import OuterWindow

_LONGEST_WAIT_MS = 500
"""A window that starts minimized or covered is never painted; work begins all the same."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program until its window is closed; return the exit code."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    if _wants_sample(given):
        from gaoffice_desktop.app.sample import run_sample

        return run_sample()
    return run(Places.of_user())


def run(places: Places) -> int:
    """Open the window on the store of these places."""
    from gaoffice_desktop.gui.outer_window import OuterWindow
    from gaoffice_desktop.gui.window_memory import WindowMemory

    app = QApplication.instance() or QApplication(["gaoffice-desktop"])
    assert isinstance(app, QApplication)
    app.setApplicationName("gaoffice_desktop")
    app.setApplicationVersion(__version__)
    window = OuterWindow(WindowMemory(places))
    window.appear()
    _wait_for_paint(window)
    return _work(app, places, window)


def _wait_for_paint(window: OuterWindow) -> None:
    # Where a window manager takes its time, a window is painted some events after it is shown.
    loop = QEventLoop()
    window.painted.connect(loop.quit)
    QTimer.singleShot(_LONGEST_WAIT_MS, loop.quit)
    loop.exec()
    window.painted.disconnect(loop.quit)


def _work(app: QApplication, places: Places, window: OuterWindow) -> int:
    from gaoffice_desktop.app.shell import make_shell

    shell = make_shell(places)
    window.move_in(shell.window)
    from gaoffice_desktop.app.crash import Crashes, open_log
    from gaoffice_desktop.app.loop import Runner
    from gaoffice_desktop.app.program import Program
    from gaoffice_desktop.shared.clock import clock_of_environment

    crashes = Crashes(open_log(shell.places))
    crashes.install()
    program = Program(shell, clock_of_environment())
    crashes.crashed.connect(program.show_crash)
    runner = Runner(app)
    shell.window.close_asked.connect(runner.quit)
    try:
        return runner.run(program.begin, program.close)
    finally:
        crashes.uninstall()


def _wants_sample(given: list[str]) -> bool:
    if not given:
        return False
    # Only then: a parser that has nothing to read costs a fifth of the first paint.
    import argparse

    parser = argparse.ArgumentParser(prog="gaoffice-desktop")
    parser.add_argument("--version", action="version", version=f"gaoffice {__version__}")
    parser.add_argument(
        "--sample",
        action="store_true",
        help="open a throw-away office with invented people and three years of petitions",
    )
    return parser.parse_args(given).sample
