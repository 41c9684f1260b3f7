from __future__ import annotations

import asyncio
import gc
import sys

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMainWindow

from gaoffice_desktop.app.loop import Runner


class _Later(QObject):
    """Comes in its turn in Qt's queue."""

    come = Signal()


@pytest.fixture
def runner(qapp):
    runner = Runner(qapp)
    yield runner
    if not runner.loop.is_closed():
        runner.loop.close()
    asyncio.set_event_loop(None)


def test_quitting_closes_in_order_once(runner):
    order = []
    released = asyncio.Event()

    async def close():
        order.append("closing")
        runner.quit(5)
        runner.loop.call_soon(released.set)
        await released.wait()
        order.append("closed")

    def start():
        order.append("started")
        runner.quit(3)
        runner.quit(4)

    assert runner.run(start, close) == 3
    assert order == ["started", "closing", "closed"]


def test_closing_the_last_window_does_not_stop_what_is_being_written(runner, qapp):
    window = QMainWindow()
    order = []
    later = _Later()
    later.come.connect(runner.quit, Qt.ConnectionType.QueuedConnection)
    released = asyncio.Event()

    async def close():
        runner.loop.call_soon(released.set)
        await released.wait()
        order.append("written")

    def start():
        window.show()
        window.close()
        later.come.emit()  # stands behind all that closing the window has put in Qt's queue

    assert runner.run(start, close) == 0
    assert order == ["written"]
    assert not QApplication.quitOnLastWindowClosed()


def test_a_failing_close_is_told_and_still_ends(runner, monkeypatch):
    bugs = []
    monkeypatch.setattr(sys, "excepthook", lambda *parts: bugs.append(parts[1]))

    async def close():
        raise OSError("disk")

    assert runner.run(runner.quit, close) == 0
    assert [str(bug) for bug in bugs] == ["disk"]


def test_errors_of_tasks_that_nobody_awaits_are_told(runner, monkeypatch):
    bugs = []
    monkeypatch.setattr(sys, "excepthook", lambda *parts: bugs.append(parts[1]))

    async def fail():
        raise ValueError("lost")

    async def close():
        await asyncio.sleep(0)

    def collect():
        gc.collect()
        runner.quit()

    def start():
        task = runner.loop.create_task(fail())
        task.add_done_callback(lambda _: runner.loop.call_soon(collect))

    runner.run(start, close)
    assert [str(bug) for bug in bugs] == ["lost"]
