"""Looks, again and again, whether an alarm is due: at its moment, and each minute at the latest.

One timer, armed to the next moment. It never waits longer than a minute for the wall clock: a
computer that slept, or a clock that somebody set, is noticed within that minute. The looking is
the service's, on the worker; scanning needs nobody at the desk, showing does.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from gaoffice_desktop.early_warning.alarms.facts import Panel, Scanned, Showing
from gaoffice_desktop.gui.desk import Trouble
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.clock import Clock
from gaoffice_desktop.shared.errors import Unavailable

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.staff.facts import Seat

LONGEST_MS = 50_000
"""An alarm may be a minute late: what is left is for the scan and a tired computer."""
SHORTEST_MS = 250
STUCK_MS = 5_000
"""A scan that gets nowhere (another program is at it) is not begun anew at once."""
SOON_MS = 200
"""Several changes in a row are looked at once."""


class Scanning(Protocol):
    """What the watch asks of the alarms' service."""

    def scan(self, seat: Seat) -> Done[Scanned]:
        """Plan what was touched, ring what is due."""
        ...

    def claim(self, seat: Seat) -> Done[Showing]:
        """Take what is to be shown to this person here."""
        ...

    def panel(self, seat: Seat) -> Panel:
        """Return what waits for this person."""
        ...


class AlarmWatch(QObject):
    """Scans while the store is open; claims and lists while somebody sits here."""

    listed = Signal(object)
    """The ``Panel`` of whoever sits here, after each look; before ``shown`` of the same look."""
    shown = Signal(object)
    """A ``Showing`` that was claimed for this desk: nobody else shows it."""

    def __init__(
        self, desk: Desk, alarms: Scanning, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._alarms = alarms
        self._clock = clock
        self._on = False
        self._seat: Seat | None = None
        self._looking = False
        self._reading = False
        self._again = False
        self._trouble: Trouble | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self.look)
        desk.changed.connect(self._on_changed)

    @property
    def waits_ms(self) -> int:
        """How long the timer was set to; -1 when it doesn't run."""
        return self._timer.interval() if self._timer.isActive() else -1

    def start(self) -> None:
        """Begin to look, in nobody's name if nobody sits here."""
        self._on = True
        self.look()

    def stop(self) -> None:
        """Look no more."""
        self._on = False
        self._seat = None
        self._timer.stop()
        self._soon.stop()

    def sit(self, seat: Seat) -> None:
        """Show to this person from now on."""
        self._seat = seat
        self.look()

    def rise(self) -> None:
        """Show to nobody; what is being claimed this moment stays in their list."""
        self._seat = None

    def look(self) -> None:
        """Look now; if a look is under way, once more after it."""
        if not self._on:
            return
        if self._looking:
            self._again = True
            return
        self._looking = True
        self._again = False
        self._soon.stop()
        self._desk.start(self._look, owner=self, quiet=True)

    def _on_changed(self, changes: Changes) -> None:
        due = changes.any_petition or changes.calendar or changes.settings or changes.staff
        if not self._on or not (due or changes.alarms):
            return
        if not self._looking:
            self._soon.start()
        elif due or self._reading:
            # A scan's own rings tell of themselves before the list is read; that is no news.
            self._again = True

    async def _look(self) -> None:
        wait = LONGEST_MS
        try:
            wait = await self._scan()
            await self._show()
        except Unavailable as error:
            self._tell(error)
        else:
            self._end_trouble()
        finally:
            self._looking = self._reading = False
            if self._on:
                self._timer.start(wait)
                if self._again:
                    self._soon.start()

    async def _scan(self) -> int:
        """Scan until all is done; return how long to wait for the next time."""
        while True:
            scanned = await self._desk.change(self._alarms.scan)
            if not scanned.more:
                return self._until(scanned.next_at)
            if not scanned.rung and not scanned.planned:
                return STUCK_MS

    def _until(self, next_at: datetime | None) -> int:
        if next_at is None:
            return LONGEST_MS
        left = int((next_at - self._clock()).total_seconds() * 1000) + 1
        return min(LONGEST_MS, max(SHORTEST_MS, left))

    async def _show(self) -> None:
        seat = self._seat
        if seat is None:
            return
        showing = await self._desk.change(self._alarms.claim)
        if seat is not self._seat:
            return
        self._reading = True
        panel = await self._desk.ask(self._alarms.panel)
        if seat is not self._seat:
            return
        self.listed.emit(panel)
        if showing:
            self.shown.emit(showing)

    # -- when the store does not answer ------------------------------------------------------

    def _tell(self, error: Unavailable) -> None:
        """Say it once; each tick tries again anyway."""
        if self._trouble is None:
            self._trouble = Trouble(error, self.look)
            self._desk.unavailable.emit(self._trouble)

    def _end_trouble(self) -> None:
        trouble, self._trouble = self._trouble, None
        if trouble is not None:
            with suppress(RuntimeError):  # the banner that listened is gone
                trouble.end()
