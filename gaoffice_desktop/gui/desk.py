"""The one door between the window and the work.

A screen never calls a service itself and never makes a task: it asks the desk.

    self.desk.start(self._take_in, owner=self)

    async def _take_in(self) -> None:
        try:
            petition = await self.desk.change(self.petitions.take_in, command)
        except UserError as error:
            self.show_problems(error)

Verbs run in worker threads (one writer, two readers, two for papers) and are called
``verb(seat, *args)``. What a coroutine does not catch itself is shown by kind:

===============  ======================================================================
``UserError``    the screen's business; left uncaught, ``refused`` brings it to the bar
``Unavailable``  ``unavailable``: a banner with 다시 시도 (when the work can be repeated)
``Cancelled``    nobody hears of it
anything else    a bug: ``sys.excepthook``, so the log and the one crash dialog
===============  ======================================================================

asyncio is imported where it is used: the window is painted before anything is asked, and
asyncio alone would cost a third of what a bare window costs.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from gaoffice_desktop.shared.changes import Done
from gaoffice_desktop.shared.errors import Cancelled, Unavailable, UserError

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    from gaoffice_desktop.staff.facts import Seat

P = ParamSpec("P")
T = TypeVar("T")

Job = Coroutine[Any, Any, None]
Work = Job | Callable[[], Job]

WRITER, READERS, PAPERS = "writer", "reader", "paper"
_THREADS = {WRITER: 1, READERS: 2, PAPERS: 2}

BUSY_AFTER_MS = 300
"""Shorter waits show nothing: a flicker of "busy" makes a quick program look slow."""


@dataclass(frozen=True)
class Trouble:
    """An ``Unavailable`` to be shown; ``again`` repeats the work, if it can be repeated."""

    error: Unavailable
    again: Callable[[], None] | None
    _listeners: list[Callable[[], None]] = field(default_factory=list, compare=False)

    def when_over(self, listener: Callable[[], None]) -> None:
        """Call ``listener`` once the same work has gone well."""
        self._listeners.append(listener)

    def end(self) -> None:
        """The work that met this trouble has gone well since."""
        for listener in self._listeners:
            listener()
        self._listeners.clear()


@dataclass(eq=False)
class _Owner:
    """What one screen or dialog has under way."""

    widget: QObject
    tasks: set[asyncio.Task[None]] = field(default_factory=set)
    timer: QTimer | None = None
    loud: int = 0
    busy: bool = False
    troubles: dict[object, Trouble] = field(default_factory=dict[object, Trouble])


class Desk(QObject):
    """Runs verbs away from the GUI thread; the only maker of tasks."""

    changed = Signal(object)
    """``Changes`` of a committed change, on the GUI thread, before the asker goes on."""
    seated = Signal(object)
    """The ``Seat`` of whoever signed in (or nobody's, after signing out)."""
    refused = Signal(object)
    """A ``UserError`` that no screen caught."""
    unavailable = Signal(object)
    """A ``Trouble``: the disk, a lock, the server or a printer did not answer."""
    busy = Signal(object, bool)
    """(owner, True) once its work takes longer than 300 ms; (owner, False) when done."""

    def __init__(self, nobody: Seat, parent: QObject | None = None) -> None:
        """``nobody`` is the seat used until somebody signs in."""
        super().__init__(parent)
        self.seat: Seat = nobody
        self._nobody = nobody
        self._made_pools: dict[str, ThreadPoolExecutor] = {}
        self._owners: dict[int, _Owner] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._writes: set[asyncio.Future[Any]] = set()
        self._reads: set[asyncio.Future[Any]] = set()
        self._closing = False

    # -- who sits here -------------------------------------------------------------------

    def sit_down(self, seat: Seat) -> None:
        """Work in this person's name from now on."""
        self.seat = seat
        self.seated.emit(seat)

    def stand_up(self) -> None:
        """Sign out: what is asked from now on is asked by nobody."""
        self.sit_down(self._nobody)

    @property
    def is_anyone_seated(self) -> bool:
        """Whether somebody has signed in."""
        return self.seat is not self._nobody

    # -- the three kinds of work ---------------------------------------------------------

    async def ask(
        self, verb: Callable[Concatenate[Seat, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Read: ``verb(seat, *args)`` on a reader thread; dropped when the asker goes."""
        return await self._read(READERS, lambda: verb(self.seat, *args, **kwargs))

    async def ask_anyone(
        self, verb: Callable[Concatenate[Seat, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Read in nobody's name: before sign-in, or what the status bar shows to all."""
        return await self._read(READERS, lambda: verb(self._nobody, *args, **kwargs))

    async def make(
        self, verb: Callable[Concatenate[Seat, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Make a paper (PDF bytes) on the paper pool."""
        return await self._read(PAPERS, lambda: verb(self.seat, *args, **kwargs))

    async def change(
        self, verb: Callable[Concatenate[Seat, P], Done[T]], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Change the store on the one writer thread.

        Once asked for, a change is finished even when the screen that asked is gone:
        what somebody typed must not depend on how fast they moved on.
        """
        import asyncio

        seat = self.seat
        job = self._pool(WRITER).submit(lambda: verb(seat, *args, **kwargs))
        written = asyncio.wrap_future(job)
        self._writes.add(written)
        waiting = [True]
        written.add_done_callback(lambda done: self._written(done, waiting[0]))
        try:
            done = await asyncio.shield(written)
        except asyncio.CancelledError:
            waiting[0] = False
            raise
        return done.value

    def _written(self, written: asyncio.Future[Done[Any]], someone_waits: bool) -> None:
        self._writes.discard(written)
        if written.cancelled():
            return
        error = written.exception()
        if error is None:
            self.changed.emit(written.result().changes)
        elif not someone_waits:
            self._report(error)

    def _pool(self, name: str) -> ThreadPoolExecutor:
        from concurrent.futures import ThreadPoolExecutor

        if name not in self._made_pools:
            self._made_pools[name] = ThreadPoolExecutor(_THREADS[name], thread_name_prefix=name)
        return self._made_pools[name]

    async def _read(self, pool: str, job: Callable[[], T]) -> T:
        import asyncio

        if self._closing:
            raise Cancelled
        answer = asyncio.wrap_future(self._pool(pool).submit(job))
        self._reads.add(answer)
        answer.add_done_callback(self._reads.discard)
        return await answer

    # -- tasks ---------------------------------------------------------------------------

    def start(self, work: Work, owner: QObject, *, quiet: bool = False) -> None:
        """Run a coroutine for ``owner``; it is cancelled when the owner is destroyed.

        Pass the coroutine *function* (a bound method, a ``partial``) rather than the
        coroutine when the work may be repeated: only then can the banner of an
        ``Unavailable`` offer 다시 시도. ``quiet`` work never shows the busy state.
        """
        if self._closing or not shiboken6.isValid(owner):
            if not callable(work):
                work.close()
            return
        import asyncio

        record = self._owner(owner)
        task = asyncio.get_event_loop().create_task(self._run(work, record, quiet))
        self._tasks.add(task)
        record.tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        task.add_done_callback(record.tasks.discard)

    def cancel(self, owner: QObject) -> None:
        """Give up what this owner waits for; changes already asked for still finish."""
        for task in list(self._owner(owner).tasks):
            task.cancel()

    def is_busy(self, owner: QObject) -> bool:
        """Whether the owner's work has been going on for more than 300 ms."""
        return self._owner(owner).busy

    async def _run(self, work: Work, record: _Owner, quiet: bool) -> None:
        import asyncio

        if not quiet:
            self._begin(record)
        course = _course(work)
        try:
            await (work() if callable(work) else work)
        except asyncio.CancelledError:
            raise
        except Unavailable as error:
            trouble = record.troubles[course] = Trouble(error, self._again(work, record, quiet))
            self.unavailable.emit(trouble)
        except Exception as error:  # noqa: BLE001  sorted by kind
            self._report(error)
        else:
            if course in record.troubles:
                record.troubles.pop(course).end()
        finally:
            if not quiet:
                self._end(record)

    def _again(self, work: Work, record: _Owner, quiet: bool) -> Callable[[], None] | None:
        if not callable(work):
            return None
        return lambda: self.start(work, record.widget, quiet=quiet)

    def _report(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            return
        if isinstance(error, UserError):
            self.refused.emit(error)
        elif isinstance(error, Unavailable):
            self.unavailable.emit(Trouble(error, None))
        else:
            sys.excepthook(type(error), error, error.__traceback__)

    def _owner(self, widget: QObject) -> _Owner:
        key: int = shiboken6.getCppPointer(widget)[0]
        record = self._owners.get(key)
        if record is None:
            record = self._owners[key] = _Owner(widget)
            widget.destroyed.connect(lambda: self._destroyed(key))
        return record

    def _destroyed(self, key: int) -> None:
        record = self._owners.pop(key, None)
        if record is None:
            return
        for task in list(record.tasks):
            task.cancel()
        if record.timer is not None and shiboken6.isValid(record.timer):
            record.timer.stop()
            record.timer.deleteLater()

    # -- busy ----------------------------------------------------------------------------

    def _begin(self, record: _Owner) -> None:
        record.loud += 1
        if record.timer is None:
            record.timer = QTimer(self)
            record.timer.setSingleShot(True)
            record.timer.setInterval(BUSY_AFTER_MS)
            record.timer.timeout.connect(lambda: self._show_busy(record, busy=True))
        if record.loud == 1:
            record.timer.start()

    def _end(self, record: _Owner) -> None:
        record.loud -= 1
        if record.loud:
            return
        if record.timer is not None and shiboken6.isValid(record.timer):
            record.timer.stop()
        self._show_busy(record, busy=False)

    def _show_busy(self, record: _Owner, *, busy: bool) -> None:
        if record.busy is busy:
            return
        record.busy = busy
        if shiboken6.isValid(self) and shiboken6.isValid(record.widget):
            self.busy.emit(record.widget, busy)

    # -- closing -------------------------------------------------------------------------

    async def close(self) -> None:
        """Finish what is being written, give up what is being read, end the threads."""
        import asyncio

        await asyncio.sleep(0)  # work started just now (a draft being kept) takes its first step
        self._closing = True
        for answer in list(self._reads):
            answer.cancel()
        await asyncio.sleep(0)
        while self._writes:
            await asyncio.wait(list(self._writes))
            await asyncio.sleep(0)  # lets a coroutine ask for its next change
        me = asyncio.current_task()
        left = [task for task in self._tasks if task is not me]
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        for pool in self._made_pools.values():
            pool.shutdown(wait=False, cancel_futures=True)


def _course(work: Work) -> object:
    """Return what the same work has in common when it is begun once more."""
    if not callable(work):
        return getattr(work, "cr_code", work)
    plain = getattr(work, "func", work)
    return getattr(plain, "__code__", plain)
