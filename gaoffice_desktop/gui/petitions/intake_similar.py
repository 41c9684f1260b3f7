"""Looks for open petitions of the same person while their name is still being typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from gaoffice_desktop.citizens.facts import Petitioner

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.petitions.service import Petitions

ASK_AFTER_MS = 150


class SimilarFinder(QObject):
    """Asks 150 ms after the last stroke; only the newest answer counts."""

    found = Signal(tuple)
    """The similar petitions; empty when there is nobody to compare with."""

    def __init__(
        self,
        desk: Desk,
        petitions: Petitions,
        read: Callable[[], tuple[Petitioner, str]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._petitions = petitions
        self._read = read
        self._asked: Petitioner | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(ASK_AFTER_MS)
        self._timer.timeout.connect(self.ask_now)

    def touch(self) -> None:
        """Who petitions may have changed."""
        self._timer.start()

    def ask_now(self) -> None:
        """Ask, if it is another petitioner than the one asked about last."""
        self._timer.stop()
        petitioner, _ = self._read()
        if petitioner == self._asked:
            return
        self._asked = petitioner
        if not petitioner.name:
            self.found.emit(())
            return
        self._desk.start(self._ask, self, quiet=True)

    async def _ask(self) -> None:
        petitioner, title = self._read()
        similar = await self._desk.ask(self._petitions.similar, petitioner, title)
        if petitioner == self._asked:
            self.found.emit(similar)
