"""Lets surges be seen although nobody opens their screen.

After each change of petitions the new ones are grouped, whoever sits here; while somebody sits
here who may read surges, what is not fresh any more is counted again. The counting itself is
the service's, on a reader; nothing is shown from here but one sentence for a group that has
just become a signal. The count in the navigation follows the change that is kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from gaoffice_desktop.early_warning.surges.facts import Grouped, Signals
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.errors import Unavailable
from gaoffice_desktop.staff.facts import Permission
from gaoffice_desktop.staff.rules import may

if TYPE_CHECKING:
    from gaoffice_desktop.early_warning.surges.reckoning import Reckoned
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.staff.facts import Seat

SOON_MS = 1_500
"""Several intakes in a row are looked at once, and never between two keys of one intake."""
LOOK_EVERY_MS = 10 * 60_000
"""How often to ask whether what is stored is still fresh; an answer of "yes" costs nothing."""
MOST_ROUNDS = 40
"""An import of thousands is grouped in pieces; the rest at the next look."""


class Watching(Protocol):
    """What the watch asks of the surges' service."""

    def group_new(self, seat: Seat, /) -> Done[Grouped]:
        """Look at the petitions that came in since the last look."""
        ...

    def reckon(self, seat: Seat, /) -> Reckoned | None:
        """Count and compare; nothing while what is stored is fresh."""
        ...

    def keep(self, seat: Seat, reckoned: Reckoned, /) -> Done[Signals]:
        """Store what was reckoned."""
        ...


class SurgeWatch(QObject):
    """One for each open store."""

    groups_grew = Signal(object)
    """The ids of groups that have just become signals, while somebody sits here who may see."""

    def __init__(self, desk: Desk, surges: Watching, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._surges = surges
        self._looking = False
        self._again = False
        self._on = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self.look)
        self._every = QTimer(self)
        self._every.setInterval(LOOK_EVERY_MS)
        self._every.timeout.connect(self.look)
        desk.changed.connect(self._on_changed)
        desk.seated.connect(self._on_seated)

    def start(self) -> None:
        """Begin to look."""
        self._on = True
        self._every.start()
        self._soon.start()

    def stop(self) -> None:
        """Look no more."""
        self._on = False
        self._every.stop()
        self._soon.stop()

    @property
    def is_waiting(self) -> bool:
        """Whether a look will begin soon."""
        return self._soon.isActive()

    def look(self) -> None:
        """Look now; if a look is under way, once more after it."""
        if not self._on:
            return
        if self._looking:
            self._again = True
            return
        self._looking = True
        self._desk.start(self._look, owner=self, quiet=True)

    def _on_changed(self, changes: Changes) -> None:
        if self._on and changes.any_petition:
            self._soon.start()

    def _on_seated(self, _seat: Seat) -> None:
        if self._on:
            self._soon.start()

    async def _look(self) -> None:
        try:
            grown = await self._group()
            if self._may_see:
                if grown:
                    self.groups_grew.emit(grown)
                await self._reckon()
        except Unavailable:
            # The alarms' watch tells of a store that does not answer; one banner is enough.
            pass
        finally:
            self._looking = False
            if self._again and self._on:
                self._again = False
                self._soon.start()

    @property
    def _may_see(self) -> bool:
        return self._desk.is_anyone_seated and may(self._desk.seat, Permission.READ_SURGES)

    async def _group(self) -> tuple[int, ...]:
        grown: list[int] = []
        for _ in range(MOST_ROUNDS):
            grouped = await self._desk.change(self._surges.group_new)
            grown += grouped.signals
            # With nothing looked at, another program is at it: it will get to the end.
            if not grouped.more or not grouped.looked_at:
                break
        return tuple(dict.fromkeys(grown))

    async def _reckon(self) -> None:
        found = await self._desk.ask(self._surges.reckon)
        if found is not None and self._may_see:
            await self._desk.change(self._surges.keep, found)
