from __future__ import annotations

import asyncio
import gc
import sys

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow

from gaoffice_desktop.app.loop import Runner


@pytest.fixture
def runner(qapp):
    runner = Runner(qapp)
    yield runner
    if not runner.loop.is_closed():
        runner.loop.close()
    asyncio.set_event_loop(None)


def test_quitting_closes_in_order_once(runner):
    order = []

    async def close():
        order.append("closing")
        await asyncio.sleep(0.01)
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

    async def close():
        await asyncio.sleep(0.05)
        order.append("written")

    def start():
        window.show()
        window.close()
        runner.loop.call_later(0.05, runner.quit)

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

    def start():
        runner.loop.create_task(fail())
        runner.loop.call_later(0.02, gc.collect)
        runner.loop.call_later(0.05, runner.quit)

    runner.run(start, close)
    assert [str(bug) for bug in bugs] == ["lost"]
