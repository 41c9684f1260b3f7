"""Starts the program: ``gaoffice-desktop [--sample]``."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from gaoffice_desktop import __version__
from gaoffice_desktop.shared.places import Places

if TYPE_CHECKING:
    from gaoffice_desktop.app.shell import Shell


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program until its window is closed; return the exit code."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    if _wants_sample(given):
        from gaoffice_desktop.app.sample import run_sample

        return run_sample()
    return run(Places.of_user())


def run(places: Places) -> int:
    """Open the window on the store of these places."""
    from gaoffice_desktop.app.shell import make_shell

    app = QApplication.instance() or QApplication(["gaoffice-desktop"])
    assert isinstance(app, QApplication)
    app.setApplicationName("gaoffice_desktop")
    app.setApplicationVersion(__version__)
    shell = make_shell(places)
    shell.window.show()
    # The window is painted here, before the loop, the log and the services are imported.
    app.processEvents()
    return _work(app, shell)


def _work(app: QApplication, shell: Shell) -> int:
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
