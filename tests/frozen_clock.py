"""A clock that stands still until a test moves it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from gaoffice_desktop.shared.clock import to_local, to_utc


class FrozenClock:
    """Call it for the present moment (aware UTC); move it by a duration or to a local time."""

    def __init__(self, local: str = "2026-11-25T10:00") -> None:
        # A Wednesday with no holiday near: nothing depends on it unless a test says so.
        self.now: datetime = to_utc(datetime.fromisoformat(local))

    def __call__(self) -> datetime:
        return self.now

    @property
    def local(self) -> datetime:
        return to_local(self.now)

    def move(self, **duration: float) -> datetime:
        """Move on by a duration given as to `timedelta`; a negative one sets the clock back."""
        self.now += timedelta(**duration)
        return self.now

    def set(self, local: str) -> datetime:
        """Set the clock to a local (Korean) time such as ``2026-11-25T14:00``."""
        self.now = to_utc(datetime.fromisoformat(local)).astimezone(UTC)
        return self.now
