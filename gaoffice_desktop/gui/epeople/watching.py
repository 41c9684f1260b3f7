"""What a worker tells of itself: looked at by a timer, so that no signal crosses threads."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

LOOK_MS = 100


class Watch(QObject):
    """Shows how far a work is, and asks it to stop.

    ``tell`` and what ``begin`` returns are for the thread that works, the rest for the window.
    """

    moved = Signal(int, int)
    """(done, of), ten times a second at most, on the window's thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told = (0, 0)
        self._shown = (0, 0)
        self._stops = [Event()]
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        # A screen that is gone needs no answer: the thread would work on for nobody.
        self.destroyed.connect(partial(_stop_last, self._stops))

    def begin(self) -> Callable[[], bool]:
        """Begin to look; return what tells the work whether it should stop."""
        self._told = self._shown = (0, 0)
        # A work that was called off and has not noticed yet keeps its own sign.
        self._stops[:] = [Event()]
        self._timer.start()
        return self._stops[-1].is_set

    def end(self) -> None:
        """Look no more, and let nothing work on."""
        self.stop()
        self._timer.stop()

    def tell(self, done: int, of: int) -> None:
        """Say how far the work is."""
        self._told = (done, of)

    def stop(self) -> None:
        """Ask the work to stop where it is whole."""
        self._stops[-1].set()

    def _look(self) -> None:
        if self._told != self._shown:
            self._shown = self._told
            self.moved.emit(*self._told)


def _stop_last(stops: list[Event]) -> None:
    stops[-1].set()
