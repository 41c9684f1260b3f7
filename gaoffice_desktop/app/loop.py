"""The one loop: Qt's events and asyncio's tasks in the GUI thread."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Coroutine
from typing import Any

import PySide6.QtCore  # noqa: F401  qasync takes whichever Qt binding was imported first
import qasync
from PySide6.QtWidgets import QApplication


def make_loop(app: QApplication) -> asyncio.AbstractEventLoop:
    """Make the loop and set it as the thread's; errors of tasks reach ``sys.excepthook``.

    Closing the last window must not stop the loop: what is being written is finished first.
    """
    app.setQuitOnLastWindowClosed(False)
    loop = qasync.QEventLoop(app)
    loop.set_exception_handler(_on_loop_error)
    asyncio.set_event_loop(loop)
    return loop


def _on_loop_error(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    error = context.get("exception")
    if error is None:
        error = RuntimeError(context.get("message", "the loop reported an error"))
    sys.excepthook(type(error), error, error.__traceback__)


class Runner:
    """Runs the program until ``quit``: ``Runner(app).run(start, close)``."""

    def __init__(self, app: QApplication) -> None:
        self.loop = make_loop(app)
        self._ended: asyncio.Future[int] = self.loop.create_future()
        self._closing: asyncio.Task[None] | None = None
        self._close: Callable[[], Coroutine[Any, Any, None]] | None = None

    def run(self, start: Callable[[], None], close: Callable[[], Coroutine[Any, Any, None]]) -> int:
        """Call ``start`` in the running loop; return the exit code after ``quit``."""
        self._close = close
        self.loop.call_soon(start)
        try:
            return self.loop.run_until_complete(self._ended)
        finally:
            self.loop.close()

    def quit(self, code: int = 0) -> None:
        """Close in order, then end. A second call while closing changes nothing."""
        if self._closing is None:
            self._closing = self.loop.create_task(self._quit(code))

    async def _quit(self, code: int) -> None:
        try:
            if self._close is not None:
                await self._close()
        except Exception as error:  # noqa: BLE001  the program must end, and say why it broke
            sys.excepthook(type(error), error, error.__traceback__)
        finally:
            if not self._ended.done():
                self._ended.set_result(code)
