"""Keeps what is being typed: two seconds after the typing stops, and whenever one moves on.

One save at a time: while one is being written the next waits, and takes the newest text
with it. So the first save, which draws the draft's id, is never overtaken by a second that
would draw another.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from gaoffice_desktop.gui.dialog import Answer
from gaoffice_desktop.gui.petitions.intake_form import IntakeForm
from gaoffice_desktop.petitions.facts import Draft

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.petitions.service import Petitions

KEEP_AFTER_MS = 2000


class DraftKeeper(QObject):
    """The draft of the form on the screen, and how many others are waiting."""

    kept = Signal(object)
    """The ``Draft`` that was just saved."""
    failed = Signal()
    """The store would not take the draft; it is tried again with the next change."""
    counted = Signal(int)
    """How many drafts are kept beside the one on the screen."""

    def __init__(
        self,
        desk: Desk,
        petitions: Petitions,
        read_form: Callable[[], IntakeForm],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.petitions = petitions
        self.draft_id: int | None = None
        self._read_form = read_form
        self._kept_form = IntakeForm()
        self._saving: Answer[None] | None = None
        self._paused = False
        self._turn = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep_now)

    # -- the form on the screen ----------------------------------------------------------

    def touch(self) -> None:
        """Something was typed."""
        self._timer.start()

    def keep_now(self) -> None:
        """Save what stands in the form, unless that is saved already."""
        self._timer.stop()
        if self._needs_saving():
            self.desk.start(self._save(), self, quiet=True)

    def begin_with(self, form: IntakeForm, draft_id: int | None) -> None:
        """The form on the screen is this one from now on, kept under that id (or not yet)."""
        self._timer.stop()
        self._turn += 1
        self.draft_id = draft_id
        self._kept_form = form if draft_id is not None else IntakeForm()

    def pause(self) -> None:
        """Save nothing for now: the form is on its way into the register."""
        self._timer.stop()
        self._paused = True

    def resume(self) -> None:
        """Save again."""
        self._paused = False
        if self._needs_saving():
            self._timer.start()

    async def settled(self) -> None:
        """Wait until no save is under way, so that ``draft_id`` is the last word."""
        while self._saving is not None:
            await self._saving

    def _needs_saving(self) -> bool:
        if self._paused:
            return False
        form = self._read_form()
        if form.is_blank and self.draft_id is None:
            return False
        return form != self._kept_form

    async def _save(self) -> None:
        await self.settled()
        if not self._needs_saving():
            return
        self._saving = Answer()
        form, turn = self._read_form(), self._turn
        try:
            draft = await self.desk.change(
                self.petitions.save_draft, self.draft_id, form.to_draft()
            )
        except BaseException:
            self.failed.emit()
            raise
        else:
            if turn == self._turn:
                self.draft_id = draft.id
                self._kept_form = form
                self.kept.emit(draft)
        finally:
            self._saving, saved = None, self._saving
            saved.give(None)

    # -- the others ----------------------------------------------------------------------

    async def others(self) -> tuple[Draft, ...]:
        """Return the drafts that wait beside the one on the screen, newest first."""
        drafts = await self.desk.ask(self.petitions.drafts)
        waiting = [draft for draft in drafts if draft.id != self.draft_id]
        waiting.sort(key=lambda draft: draft.saved_at, reverse=True)
        self.counted.emit(len(waiting))
        return tuple(waiting)

    async def put_aside(self) -> None:
        """Keep the form on the screen as a draft of its own and let go of it."""
        await self._save()
        self.begin_with(IntakeForm(), None)

    async def drop(self, draft_id: int) -> None:
        """Delete a draft for good."""
        await self.desk.change(self.petitions.drop_draft, draft_id)
