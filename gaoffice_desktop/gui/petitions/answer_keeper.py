"""Keeps the answer that is being typed: two seconds after the typing stops, and on leaving it.

Nobody presses a button for it, and a program that is killed brings it back.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.petitions.service import Petitions

KEEP_AFTER_MS = 2000
_NOTHING = "\0"
"""Equal to no text: what is on the screen has yet to be kept."""


class AnswerKeeper(QObject):
    """The answer to one petition, as it was last kept."""

    kept = Signal()
    """The text on the screen lies in the store."""
    failed = Signal()
    """The store would not take it; it is tried again with the next change."""

    def __init__(
        self,
        desk: Desk,
        petitions: Petitions,
        petition_id: int,
        read_text: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._petitions = petitions
        self._petition_id = petition_id
        self._read_text = read_text
        self._kept_text: str | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep_now)

    def begin_with(self, text: str) -> None:
        """This stands in the editor and need not be kept: proposed, or kept before."""
        self._timer.stop()
        self._kept_text = text

    def touch(self) -> None:
        """Something was typed."""
        if self._kept_text is not None:
            self._timer.start()

    def stop(self) -> None:
        """Keep nothing until something is typed again: the answer is on its way."""
        self._timer.stop()

    def keep_now(self) -> None:
        """Keep what stands in the editor, unless that is kept already."""
        self._timer.stop()
        text = self._read_text()
        if self._kept_text is None or text == self._kept_text:
            return
        self._kept_text = text
        # The form may be closed in this moment; the desk stays.
        self._desk.start(self._keep(text), owner=self._desk, quiet=True)

    async def _keep(self, text: str) -> None:
        try:
            await self._desk.change(self._petitions.save_answer, self._petition_id, text)
        except BaseException:
            if self._kept_text == text:
                self._kept_text = _NOTHING
            if shiboken6.isValid(self):
                self.failed.emit()
            raise
        # The editor may have been closed meanwhile.
        if shiboken6.isValid(self):
            self.kept.emit()
