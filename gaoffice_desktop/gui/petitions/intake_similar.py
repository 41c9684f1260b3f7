"""Looks for similar petitions while an intake is being typed: by the person, and by the words."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from gaoffice_desktop.citizens.facts import Petitioner

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.petitions.service import Petitions

ASK_AFTER_MS = 150
READ_AFTER_MS = 600
"""A content is typed on for minutes; nobody waits for an answer inside a word."""

Typed = tuple[Petitioner, str, str]
"""Who petitions, the title, the content."""


class SimilarFinder(QObject):
    """Asks soon after the last stroke; only the newest answer counts."""

    found = Signal(tuple)
    """The similar petitions; empty when there is nothing to compare with."""

    def __init__(
        self,
        desk: Desk,
        petitions: Petitions,
        read: Callable[[], Typed],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._petitions = petitions
        self._read = read
        self._asked: Typed | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.ask_now)

    def touch(self) -> None:
        """What is typed may have changed; a person is looked for sooner than words are."""
        same_person = self._asked is not None and self._read()[0] == self._asked[0]
        self._timer.start(READ_AFTER_MS if same_person else ASK_AFTER_MS)

    def ask_now(self) -> None:
        """Ask, if something else is typed than what was asked about last."""
        self._timer.stop()
        typed = self._read()
        if typed == self._asked:
            return
        self._asked = typed
        petitioner, _, content = typed
        if not petitioner.name and not content.strip():
            self.found.emit(())
            return
        self._desk.start(self._ask, self, quiet=True)

    async def _ask(self) -> None:
        typed = self._read()
        similar = await self._desk.ask(self._petitions.similar, *typed)
        if typed == self._asked:
            self.found.emit(similar)
