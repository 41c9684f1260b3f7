"""Waiting for what a test is about, never for a length of time.

    until(loop, lambda: dialog.isHidden(), "the dialog is closed")
    until_idle(loop, desk)               # everything that was begun is over

A fixed sleep is too short on a loaded machine and too long on every other. Inside a
coroutine of the test: ``await reached(condition, what)``.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

from gaoffice_desktop.gui.desk import Desk

LIMIT_SECONDS = 10.0
_STEP_SECONDS = 0.005


async def reached(happened: Callable[[], Any], what: str) -> None:
    """Give the loop small steps until this is so; fail, saying what is missing, after 10 s."""
    end = time.monotonic() + LIMIT_SECONDS
    while not happened():
        if time.monotonic() > end:
            raise AssertionError(f"not so after {LIMIT_SECONDS:.0f} s: {what}")
        await asyncio.sleep(_STEP_SECONDS)


def until(loop: asyncio.AbstractEventLoop, happened: Callable[[], Any], what: str) -> None:
    """Run the loop until this is so; fail, saying what is missing, after 10 s."""
    loop.run_until_complete(reached(happened, what))


def is_idle(desk: Desk) -> bool:
    """Whether no coroutine and no change of this desk is under way.

    What was begun and is over can't do anything any more: the end of waiting for something
    that must *not* happen.
    """
    return not desk._tasks and not desk._writes


def until_idle(loop: asyncio.AbstractEventLoop, desk: Desk) -> None:
    """Run the loop until everything that this desk began is over."""
    until(loop, lambda: is_idle(desk), "all that the desk began is over")
