"""The one source of "now", so that a test, a story or the demo can move time.

Facts carry moments as aware UTC datetimes. The law counts in local time; Korea has kept
UTC+9 without daylight saving since 1988, so a fixed offset is exact for every petition the
program can hold and needs no time zone database.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

KST = timezone(timedelta(hours=9), "KST")

Clock = Callable[[], datetime]
"""Returns the present moment as an aware UTC datetime."""

MOVED_CLOCK = "GAOFFICE_NOW"
"""Environment variable: a local time from which the clock of this process runs on."""


def system_clock() -> datetime:
    """Return the present moment (aware, UTC)."""
    return datetime.now(UTC)


def clock_of_environment() -> Clock:
    """Return the system's clock, or one that starts at ``GAOFFICE_NOW`` and then runs on."""
    moved_to = os.environ.get(MOVED_CLOCK)
    if not moved_to:
        return system_clock
    shift = to_utc(datetime.fromisoformat(moved_to)) - datetime.now(UTC)
    return lambda: datetime.now(UTC) + shift


def to_local(moment: datetime) -> datetime:
    """Turn an aware moment into naive local time.

    Raises:
        ValueError: the moment is naive, so which instant it means is unknown.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment must carry its time zone")
    return moment.astimezone(KST).replace(tzinfo=None)


def to_utc(local: datetime) -> datetime:
    """Turn naive local time into an aware UTC moment.

    Raises:
        ValueError: the time already carries a time zone.
    """
    if local.tzinfo is not None:
        raise ValueError("a local time must not carry a time zone")
    return local.replace(tzinfo=KST).astimezone(UTC)
