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
from dataclasses import dataclass
from pathlib import Path

RUNS = 9
GOAL = 1.5

_PAINTED = """
import os, sys, time
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

class FirstPaint(QObject):
    def __init__(self, window, idle_ms):
        super().__init__(window)
        self.window, self.idle_ms, self.at = window, idle_ms, None
        window.installEventFilter(self)

    def eventFilter(self, watched, event):
        # Children are painted after their window: the last of them ends the first paint.
        if event.type() == QEvent.Type.Paint:
            if self.at is None:
                QCoreApplication.instance().installEventFilter(self)
                QTimer.singleShot(0, self.painted)
            self.at = time.time(), time.process_time()
        return False

    def painted(self):
        QCoreApplication.instance().removeEventFilter(self)
        self.window.removeEventFilter(self)
        wall, processor = self.at
        print(wall - float(sys.argv[1]), processor, flush=True)
        QTimer.singleShot(self.idle_ms, self.rest)

    def rest(self):
        with open("/proc/self/status") as status:
            [line] = [line for line in status if line.startswith("VmRSS")]
        print(int(line.split()[1]) / 1024, ready_at() - float(sys.argv[1]), flush=True)
        os._exit(0)
"""

_BARE = """
ready_at = time.time
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1366, 728)
watch = FirstPaint(window, 0)
window.show()
app.exec()
"""

_PROGRAM = """
import gaoffice_desktop.app.main as main_module
from gaoffice_desktop.gui.outer_window import OuterWindow

appear = OuterWindow.appear

def watched(window):
    FirstPaint(window, int(sys.argv[2]))
    appear(window)

OuterWindow.appear = watched
ready = []

def ready_at():
    return ready[0] if ready else time.time()

class SignInPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not ready:
            ready.append(time.time())
        return False

def watched_program():
    from gaoffice_desktop.app.program import Program

    show_sign_in = Program._show_sign_in

    def shown(program, office):
        show_sign_in(program, office)
        program.sign_in_paint = SignInPaint(program)
        program.window.current.installEventFilter(program.sign_in_paint)

    Program._show_sign_in = shown

work = main_module._work

def watched_work(*given):
    watched_program()
    return work(*given)

main_module._work = watched_work

main_module.main([])
"""


@dataclass(frozen=True)
class Start:
    """One start: seconds to the first paint, processor seconds of it, megabytes at rest, and
    seconds until somebody can sign in.
    """

    wall: float
    processor: float
    megabytes: float
    ready: float


def child(code: str, idle_ms: int, home: str) -> Start:
    """Start one process and wait for its figures."""
    surroundings = {"QT_QPA_PLATFORM": "offscreen"} | os.environ | {"GAOFFICE_HOME": home}
    done = subprocess.run(
        [sys.executable, "-c", _PAINTED + code, repr(time.time()), str(idle_ms)],
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
    )
    figures = done.stdout.split()
    if len(figures) != 4:
        raise RuntimeError(done.stderr)
    return Start(*map(float, figures))


def main() -> None:
    """Print medians and their ratio."""
    from gaoffice_desktop.app.sample import make_sample
    from gaoffice_desktop.shared.clock import system_clock

    with tempfile.TemporaryDirectory(prefix="gaoffice-bench-") as home:
        sample = make_sample(Path(home), system_clock, petitions=100)
        sample.ready.office.database.close()
        bare: list[Start] = []
        program: list[Start] = []
        for run in range(RUNS + 1):
            pair = child(_BARE, 0, home), child(_PROGRAM, 0, home)
            if run:  # the first reads the disk
                bare.append(pair[0])
                program.append(pair[1])
        rested = child(_PROGRAM, 4000, home)
    print("From process start to first paint (median of", RUNS, "runs)")
    print("                            time   processor")
    floor = _line("bare QMainWindow", bare)
    ours = _line("this program", program)
    wall, processor = (mine / its for mine, its in zip(ours, floor, strict=True))
    # The processor's time is what a busy machine does not blur.
    print(f"  ratio                  {wall:7.2f}     {processor:7.2f}   (goal {GOAL})")
    print(f"  the sign-in stands after {rested.ready * 1000:.0f} ms, the store open (one start)")
    print(f"  idle at the sign-in               {rested.megabytes:5.0f} MB", end="")
    print(f"   (bare {statistics.median(one.megabytes for one in bare):.0f} MB)")


def _line(name: str, starts: list[Start]) -> tuple[float, float]:
    wall = statistics.median(one.wall for one in starts)
    processor = statistics.median(one.processor for one in starts)
    print(f"  {name:20} {wall * 1000:7.0f} ms  {processor * 1000:7.0f} ms")
    return wall, processor


if __name__ == "__main__":
    main()
