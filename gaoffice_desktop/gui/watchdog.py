"""Watches that nothing holds up the window: a stall is a wait of the GUI thread over 50 ms.

A thread sends a beat through the GUI thread's event loop and waits. When no answer comes in
time it takes the GUI thread's stack *while it is stuck*, so that a report names the guilty
line and not only the length. Time in which the thread was ready to run and the machine gave
it no processor is not the program's doing and is taken off (Linux tells it; elsewhere it
counts as a stall). Switched on by tests and by ``GAOFFICE_WATCHDOG=1``.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
import traceback
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject

LIMIT_MS = 50.0
SWITCH = "GAOFFICE_WATCHDOG"

_log = logging.getLogger(__name__)
_BEAT = QEvent.Type(QEvent.registerEventType())


@dataclass(frozen=True, slots=True)
class Stall:
    """How long the GUI thread did not answer, and what it was doing then."""

    milliseconds: float
    stack: str


class Watchdog(QObject):
    """Make it in the GUI thread, ``start()``, work, ``stop()``, read ``stalls``."""

    def __init__(self, limit_ms: float = LIMIT_MS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stalls: list[Stall] = []
        self.longest_ms = 0.0
        self._limit = limit_ms / 1000
        self._gui_thread = threading.get_ident()
        self._schedule = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._answered_at = 0.0
        self._answered = threading.Event()
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin to watch the thread that made this object."""
        self._ended.clear()
        self._thread = threading.Thread(target=self._watch, name="watchdog", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stop watching; the stall that is going on, if any, is still counted."""
        if self._thread is None:
            return
        self._ended.set()
        self._answered.set()
        self._thread.join()
        self._thread = None

    def event(self, event: QEvent) -> bool:
        """Answer a beat (in the GUI thread)."""
        if event.type() == _BEAT:
            self._answered_at = time.perf_counter()
            self._answered.set()
            return True
        return super().event(event)

    def _watch(self) -> None:
        while not self._ended.is_set():
            self._answered.clear()
            self._answered_at = 0.0
            starved = self._starved_ms()
            sent = time.perf_counter()
            QCoreApplication.postEvent(self, QEvent(_BEAT))
            stack = ""
            if not self._answered.wait(self._limit):
                stack = self._stack()
                self._answered.wait()
            waited = ((self._answered_at or time.perf_counter()) - sent) * 1000
            self._note(waited - (self._starved_ms() - starved), stack)
            self._ended.wait(self._limit / 10)

    def _note(self, waited: float, stack: str) -> None:
        self.longest_ms = max(self.longest_ms, waited)
        if stack and waited > self._limit * 1000:
            self.stalls.append(Stall(waited, stack))
            _log.debug("the window stood still for %.0f ms\n%s", waited, stack)

    def _starved_ms(self) -> float:
        """Return how long the GUI thread has waited for a processor in its life."""
        try:
            return int(self._schedule.read_text().split()[1]) / 1e6
        except (OSError, IndexError, ValueError):
            return 0.0

    def _stack(self) -> str:
        frame = sys._current_frames().get(self._gui_thread)  # noqa: SLF001  the documented way
        return "".join(traceback.format_stack(frame)) if frame else "(no Python frame)"


def watch_if_asked(parent: QObject) -> Watchdog | None:
    """Start a watchdog when the environment asks for one."""
    if not os.environ.get(SWITCH):
        return None
    dog = Watchdog(parent=parent)
    dog.start()
    return dog
