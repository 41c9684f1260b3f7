"""The surges at the desk: lets the watch look, and says when many have begun to ask the same."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from gaoffice_desktop.early_warning.surges.facts import GroupStory
from gaoffice_desktop.gui.early_warning.surges_watch import SurgeWatch, Watching
from gaoffice_desktop.gui.early_warning.surges_words import group_said
from gaoffice_desktop.gui.screen import Link
from gaoffice_desktop.shared.sentences import say

if TYPE_CHECKING:
    from gaoffice_desktop.gui.main_window import MainWindow
    from gaoffice_desktop.staff.facts import Seat

PLACE = "early_warning"
_LONGEST_TITLE = 30


class SurgeService(Watching, Protocol):
    """What is asked of the surges' service here."""

    def group(self, seat: Seat, group_id: int, /) -> GroupStory:
        """Return a group."""
        ...


class SurgesAtDesk(QObject):
    """One for each open store; tells whoever may read surges, and nobody else."""

    def __init__(self, window: MainWindow, surges: SurgeService) -> None:
        super().__init__(window)
        self._window = window
        self._surges = surges
        self.watch = SurgeWatch(window.desk, surges, self)
        self.watch.groups_grew.connect(self._on_groups_grew)

    def start(self) -> None:
        """Begin to look, in nobody's name if nobody sits here."""
        self.watch.start()

    def stop(self) -> None:
        """Look no more."""
        self.watch.stop()

    def _on_groups_grew(self, group_ids: tuple[int, ...]) -> None:
        # The newest only: the list has them all, and one sentence is read.
        self._window.desk.start(partial(self._tell, group_ids[-1]), owner=self, quiet=True)

    async def _tell(self, group_id: int) -> None:
        story = await self._window.desk.ask(self._surges.group, group_id)
        title = " ".join(story.group.title.split())
        if len(title) > _LONGEST_TITLE:
            title = title[: _LONGEST_TITLE - 1] + "…"
        words = say("'{title}': {told}이 모였습니다.", title=title, told=group_said(story.group))
        show = partial(self._window.go_to, PLACE, ("group", group_id))
        link = Link(self.tr("보기"), show)
        self._window.say.when_free(lambda: self._window.say.warning(words, link))
