"""Has each file read into the store as soon as it is given, before anything can happen to it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gaoffice_desktop.gui.petitions.intake_attachments import AttachmentBox
from gaoffice_desktop.shared.errors import Unavailable, UserError
from gaoffice_desktop.shared.sentences import say

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.petitions.service import Petitions


class FileReader(QObject):
    """Feeds the box of attachments from the store."""

    def __init__(
        self, desk: Desk, petitions: Petitions, box: AttachmentBox, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._petitions = petitions
        self._box = box
        self._then: Callable[[], None] | None = None
        box.given.connect(self.read)

    @property
    def reading(self) -> bool:
        """Whether a file is still on its way into the store."""
        return self._box.reading > 0

    def when_read(self, act: Callable[[], None]) -> None:
        """Do this once nothing is being read any more, if every file could be read."""
        self._then = act

    def read(self, paths: list[str]) -> None:
        """Read these files, one after the other."""
        self._box.begin_reading(len(paths))
        for path in paths:
            self._desk.start(partial(self._read, path), self)

    async def _read(self, path: str) -> None:
        try:
            attachment = await self._desk.ask(self._petitions.keep_file, path)
        except UserError as error:
            self._refuse(path, error)
        except Unavailable as error:
            self._refuse(path, error)
        else:
            self._box.add(attachment)
        finally:
            self._box.end_reading()
        if not self.reading and self._then is not None:
            act, self._then = self._then, None
            act()

    def _refuse(self, path: str, error: UserError | Unavailable) -> None:
        # The clerk has to see that a file is missing before the petition goes in without it.
        self._then = None
        advice = error.advice if isinstance(error, Unavailable) else None
        self._box.refuse(
            path,
            say("{sentence} {advice}", sentence=error.sentence, advice=advice)
            if advice is not None
            else error.sentence,
        )
