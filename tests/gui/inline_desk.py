"""A desk without threads and without a loop: every verb runs at once, in the test.

    desk = InlineDesk(seat)
    screen = IntakeScreen(desk, petitions)
    screen.form.take_in_button.click()       # the service has run when this returns

A coroutine that opens a dialog (``await ask(...)``) stops there; pressing the dialog's
button in the test goes on with it. Bugs are raised from ``start``, into the test.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from gaoffice_desktop.gui.desk import Desk, Job, Trouble, Work
from gaoffice_desktop.gui.dialog import Answer
from gaoffice_desktop.shared.changes import Changes
from gaoffice_desktop.shared.errors import Cancelled, Unavailable, UserError

if TYPE_CHECKING:
    from gaoffice_desktop.staff.facts import Seat


class InlineDesk(Desk):
    """The same methods as ``Desk``; keeps what it saw for the test to look at."""

    def __init__(self, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(seat, parent)
        self.refusals: list[UserError] = []
        self.troubles: list[Trouble] = []
        self.changes: list[Changes] = []
        self.suspended = 0
        self.refused.connect(self.refusals.append)
        self.unavailable.connect(self.troubles.append)
        self.changed.connect(self.changes.append)

    async def ask(self, verb: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return verb(self.seat, *args, **kwargs)

    async def ask_anyone(self, verb: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return verb(self._nobody, *args, **kwargs)

    async def make(self, verb: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return verb(self.seat, *args, **kwargs)

    async def change(self, verb: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        done = verb(self.seat, *args, **kwargs)
        self.changed.emit(done.changes)
        return done.value

    def start(self, work: Work, owner: QObject, *, quiet: bool = False) -> None:
        job = work() if callable(work) else work
        again = (lambda: self.start(work, owner, quiet=quiet)) if callable(work) else None
        self._step(job, again)

    def cancel(self, owner: QObject) -> None:
        """Nothing is ever under way."""

    def is_busy(self, owner: QObject) -> bool:
        return False

    async def close(self) -> None:
        """There is nothing to wait for."""

    def _step(self, job: Job, again: Callable[[], None] | None) -> None:
        try:
            pause = job.send(None)
            while pause is None:  # asyncio.sleep(0)
                pause = job.send(None)
        except (StopIteration, Cancelled):
            return
        except UserError as error:
            self.refused.emit(error)
        except Unavailable as error:
            self.unavailable.emit(Trouble(error, again))
        else:
            if not isinstance(pause, Answer):
                raise TypeError(f"without a loop nothing can wait for {pause!r}")
            self.suspended += 1
            pause.when_given(lambda: self._resume(job, again))

    def _resume(self, job: Job, again: Callable[[], None] | None) -> None:
        self.suspended -= 1
        self._step(job, again)
