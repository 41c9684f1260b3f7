"""A stall to plant: the watchdog must name this function."""

from __future__ import annotations

import time


def stand_still(seconds: float) -> None:
    """Hold up the thread, as a read of a slow disk does."""
    time.sleep(seconds)
