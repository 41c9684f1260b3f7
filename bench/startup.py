"""From the start of the process to the first paint, and the memory of a window left alone.

The floor beside it is a bare ``QMainWindow`` in the same run (goal: within 1.5 x). Each figure
is a process of its own; the median of several, the two kinds taking turns.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 9
GOAL = 1.5

_PAINTED = """
import os, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer

class FirstPaint(QObject):
    def __init__(self, window, idle_ms):
        super().__init__(window)
        self.window, self.idle_ms, self.seen = window, idle_ms, False
        window.installEventFilter(self)

    def eventFilter(self, watched, event):
        # The expose is answered by painting; what is queued behind it runs once that is done.
        if event.type() == QEvent.Type.Paint and not self.seen:
            self.seen = True
            QTimer.singleShot(0, self.painted)
        return False

    def painted(self):
        print(time.time() - float(sys.argv[1]), flush=True)
        QTimer.singleShot(self.idle_ms, self.rest)

    def rest(self):
        with open("/proc/self/status") as status:
            [line] = [line for line in status if line.startswith("VmRSS")]
        print(int(line.split()[1]) / 1024, flush=True)
        os._exit(0)
"""

_BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1366, 728)
watch = FirstPaint(window, 0)
window.show()
app.exec()
"""

_PROGRAM = """
import gaoffice_desktop.app.shell as shell

make_shell = shell.make_shell

def watched_shell(places):
    made = make_shell(places)
    FirstPaint(made.window, int(sys.argv[2]))
    return made

shell.make_shell = watched_shell

from gaoffice_desktop.app.main import main
main([])
"""


def child(code: str, idle_ms: int, home: str) -> tuple[float, float]:
    """Run one process; return seconds to the first paint and resident megabytes at rest."""
    surroundings = os.environ | {"GAOFFICE_HOME": home}
    done = subprocess.run(
        [sys.executable, "-c", _PAINTED + code, repr(time.time()), str(idle_ms)],
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
    )
    lines = done.stdout.split()
    if len(lines) != 2:
        raise RuntimeError(done.stderr)
    return float(lines[0]), float(lines[1])


def main() -> None:
    """Print medians and their ratio."""
    from gaoffice_desktop.app.sample import make_sample
    from gaoffice_desktop.shared.clock import system_clock

    with tempfile.TemporaryDirectory(prefix="gaoffice-bench-") as home:
        sample = make_sample(Path(home), system_clock, petitions=100)
        sample.ready.office.database.close()
        bare, program = [], []
        for run in range(RUNS + 1):
            pair = child(_BARE, 0, home), child(_PROGRAM, 0, home)
            if run:  # the first reads the disk
                bare.append(pair[0])
                program.append(pair[1])
        rested = child(_PROGRAM, 4000, home)[1]
    floor, ours = (statistics.median(one[0] for one in runs) for runs in (bare, program))
    print("From process start to first paint (median of", RUNS, "runs)")
    print(f"  bare QMainWindow      {floor * 1000:7.0f} ms   {bare[0][1]:5.0f} MB")
    print(f"  this program          {ours * 1000:7.0f} ms   ratio {ours / floor:.2f} (goal {GOAL})")
    print(f"  idle at the sign-in, store open       {rested:5.0f} MB")


if __name__ == "__main__":
    main()
