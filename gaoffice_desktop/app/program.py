"""The course of the program: open the store, set it up, sign in, work, sign out, leave.

Imported after the first paint of the window that ``shell`` makes.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from gaoffice_desktop.app.collecting import keep_for_good
from gaoffice_desktop.gui.crash import CrashDialog, CrashReport
from gaoffice_desktop.gui.palette_entries import PaletteHit
from gaoffice_desktop.gui.staff.locked import LockedScreen
from gaoffice_desktop.gui.staff.password import PasswordDialog
from gaoffice_desktop.gui.staff.recovery import RecoveryScreen
from gaoffice_desktop.gui.staff.set_up import SetUpScreen
from gaoffice_desktop.gui.staff.sign_in import SignInScreen
from gaoffice_desktop.gui.status_strip import NextDue
from gaoffice_desktop.settings.facts import IDLE_LOCK_MINUTES, SHEET_PRINTER
from gaoffice_desktop.shared.clock import Clock, to_local
from gaoffice_desktop.shared.errors import Unavailable
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import may

if TYPE_CHECKING:
    from gaoffice_desktop.app.shell import Shell
    from gaoffice_desktop.app.starting import Begun, Ready, Starting
    from gaoffice_desktop.gui.early_warning.at_desk import AlarmsAtDesk
    from gaoffice_desktop.gui.early_warning.surges_at_desk import SurgesAtDesk
    from gaoffice_desktop.shared.changes import Done
    from gaoffice_desktop.staff.facts import SetUpOffice
    from gaoffice_desktop.staff.service import SignedIn

_ACTIVITY = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel})


class Program(QObject):
    """One running program: its window, its desk, and the office that is open."""

    ended = Signal()
    """Everything is kept and closed; the loop may stop."""

    def __init__(self, shell: Shell, clock: Clock) -> None:
        super().__init__()
        self.places, self.pc, self.preferences = shell.places, shell.pc, shell.preferences
        self.desk, self.window = shell.desk, shell.window
        self.clock = clock
        self.starting: Starting | None = None
        self.ready: Ready | None = None
        self._surges: SurgesAtDesk | None = None
        self.window.sign_out_asked.connect(self.sign_out)
        self.window.password_asked.connect(self._on_password_asked)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._on_idle)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._on_focus_window)

    # -- opening -------------------------------------------------------------------------

    def begin(self) -> None:
        """Open the store."""
        self.desk.start(self._open, owner=self.window)

    async def _open(self) -> None:
        try:
            if self.starting is None:
                self.starting = await self.desk.ask_anyone(_starting, self.places, self.clock)
            ready = await self.desk.ask_anyone(self.starting.open)
        except Unavailable as trouble:
            self._show_locked(trouble)
            return
        if ready is None or not ready.is_set_up:
            self._show_set_up(ready)
        else:
            self._show_sign_in(ready)

    def _show_locked(self, trouble: Unavailable) -> None:
        assert self.starting is not None
        place = self.starting.opening.shared_url or str(self.places.store_file)
        screen = LockedScreen(self.desk, self.starting, trouble, place.rpartition("@")[2])
        screen.opened.connect(self._show_sign_in)
        screen.again.connect(self.begin)
        screen.quit_asked.connect(self.window.close)
        self.window.show_alone(screen)

    def _show_set_up(self, ready: Ready | None) -> None:
        assert self.starting is not None
        if ready is not None and ready.office.database.is_postgres:
            screen = SetUpScreen(self.desk, _SharedBeginning(self.starting, ready))
            screen.set_up_done.connect(self._show_sign_in)
        else:
            screen = SetUpScreen(self.desk, self.starting)
            screen.set_up_done.connect(self._show_recovery)
        self.window.show_alone(screen)

    def _show_recovery(self, begun: Begun) -> None:
        screen = RecoveryScreen(self.desk, begun)
        screen.sheet_asked.connect(lambda: self._preview_sheet(begun))
        screen.put_away.connect(lambda: self._show_sign_in(begun.ready))
        self.window.show_alone(screen)

    def _preview_sheet(self, begun: Begun) -> None:
        self.desk.start(lambda: self._make_sheet(begun), owner=self.window)

    async def _make_sheet(self, begun: Begun) -> None:
        from gaoffice_desktop.gui.preview import PreviewDialog
        from gaoffice_desktop.gui.printing import PaperToPrint

        assert self.starting is not None
        pdf = await self.desk.make(self.starting.sheet, begun)
        paper = PaperToPrint(pdf, self.tr("복구 열쇠"), SHEET_PRINTER)
        PreviewDialog(self.desk, self.pc, paper, self.window).open()

    # -- who is here ---------------------------------------------------------------------

    def _show_sign_in(self, ready: Ready) -> None:
        self.ready = ready
        self.window.set_office(ready.name)
        screen = SignInScreen(self.desk, ready.office.staff, ready.name)
        screen.signed_in.connect(self._on_signed_in)
        self.window.show_alone(screen)
        # While somebody types a password: the screens' code takes a fifth of a second, the faces
        # of the papers a tenth. Better now than at the first look and the first receipt.
        self.desk.start(self._warm_up, owner=self.window, quiet=True)

    async def _warm_up(self) -> None:
        await self.desk.ask_anyone(_read_screens)
        self._alarms()
        self._watch_surges()
        await self.desk.make(_read_faces)
        keep_for_good()

    def _alarms(self) -> AlarmsAtDesk:
        """Return what rings here; it scans from the first sign-in screen on, in nobody's name."""
        if self.window.alarms is None:
            from gaoffice_desktop.gui.early_warning.at_desk import AlarmsAtDesk

            assert self.ready is not None
            office = self.ready.office
            AlarmsAtDesk(
                self.window, office.alarms, office.petitions, office.workdays, self.clock, self.pc
            ).start()
        assert self.window.alarms is not None
        return self.window.alarms

    def _watch_surges(self) -> None:
        """Let new petitions be grouped and counted from here on; once for the open store."""
        if self._surges is not None:
            return
        from gaoffice_desktop.gui.early_warning.surges_at_desk import SurgesAtDesk

        assert self.ready is not None
        self._surges = SurgesAtDesk(self.window, self.ready.office.surges)
        self._surges.start()

    def _on_signed_in(self, signed_in: SignedIn) -> None:
        seat, account = signed_in.seat, signed_in.account
        assert seat is not None
        assert account is not None
        self.desk.sit_down(seat)
        if account.must_change_password:
            self.desk.start(self._change_first_password, owner=self.window)
        else:
            self._enter()

    async def _change_first_password(self) -> None:
        assert self.ready is not None
        why = say(
            "다른 사람이 정한 비밀번호입니다. 자신만 아는 비밀번호로 바꾸어야 들어갈 수 있습니다."
        )
        dialog = PasswordDialog(self.window, self.desk, self.ready.office.staff, why)
        if await dialog.answered():
            self._enter()
        else:
            self.sign_out()

    def _enter(self) -> None:
        # Behind the screens stands what they draw with; a start without sign-in needs none.
        from gaoffice_desktop.app.places import places_of

        assert self.ready is not None
        office = self.ready.office
        self.window.counts = self._counts
        self.window.next_due = self._next_due
        self.window.set_finder(self._find)
        self.window.set_places(self.desk.seat, places_of(office, self.desk, self.pc))
        self._alarms().enter(self.desk.seat)
        self.desk.start(self._watch_idleness, owner=self.window, quiet=True)

    def sign_out(self) -> None:
        """Leave the desk; what was being typed has been kept."""
        if self.ready is None or not self.desk.is_anyone_seated:
            return
        self._idle.stop()
        self.desk.start(self._sign_out, owner=self.window, quiet=True)

    async def _sign_out(self) -> None:
        assert self.ready is not None
        await self.desk.change(self.ready.office.staff.sign_out)
        self.desk.stand_up()
        self._show_sign_in(self.ready)

    def _on_password_asked(self) -> None:
        if self.ready is not None and self.desk.is_anyone_seated:
            why = say("비밀번호는 한 방향으로 바꾸어 보관하므로 아무도 읽을 수 없습니다.")
            PasswordDialog(self.window, self.desk, self.ready.office.staff, why).open()

    # -- an empty chair ------------------------------------------------------------------

    async def _watch_idleness(self) -> None:
        assert self.ready is not None
        settings = await self.desk.ask(self.ready.office.keeping.settings)
        self._idle.setInterval(settings[IDLE_LOCK_MINUTES.name] * 60_000)
        self._idle.start()

    def _on_focus_window(self, window: QWindow | None) -> None:
        # On each window, not on the application: keys and clicks arrive there once, while the
        # application's filter would run for every event of every widget.
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody is at the desk: the lock (안전성 확보조치 기준 제6조) starts anew."""
        if self._idle.isActive() and event.type() in _ACTIVITY:
            self._idle.start()
        return False

    def _on_idle(self) -> None:
        self.window.leave_all()
        self.sign_out()

    # -- what the frame asks -------------------------------------------------------------

    async def _counts(self) -> Mapping[str, int]:
        assert self.ready is not None
        if not may(self.desk.seat, Permission.READ_REGISTER):
            return {}
        counts = await self.desk.ask(self.ready.office.petitions.counts)
        found = {"register": counts.open}
        if may(self.desk.seat, Permission.READ_SURGES):
            signals = await self.desk.ask(self.ready.office.surges.signals)
            found["early_warning"] = len(signals.waiting)
        return found

    async def _next_due(self) -> NextDue | None:
        assert self.ready is not None
        if not may(self.desk.seat, Permission.READ_REGISTER):
            return None
        due = await self.desk.ask(self.ready.office.petitions.next_due)
        if due is None:
            return None
        at, now = to_local(due.alarm_at), to_local(self.clock())
        when = f"{at:%H:%M}" if at.date() == now.date() else f"{at.month}. {at.day}. {at:%H:%M}"
        return NextDue(when, due.number, due.petition_id)

    async def _find(self, text: str, composing: bool) -> Sequence[PaletteHit]:
        assert self.ready is not None
        find = self.ready.office.petitions.find
        rows = await self.desk.ask(find, text, composing=composing)
        return [
            PaletteHit(f"{row.number} {row.title}", row.petitioner, "register", row.id)
            for row in rows
        ]

    # -- trouble and the end -------------------------------------------------------------

    def show_crash(self, report: CrashReport) -> None:
        """Tell of a bug of ours, once."""
        dialog = CrashDialog(self.window, report)
        dialog.quit_asked.connect(self.window.close)
        dialog.open()

    async def close(self) -> None:
        """Finish what is being written and give the store back."""
        if self.window.alarms is not None:
            self.window.alarms.stop()
        await self.desk.close()
        if self.ready is not None:
            await asyncio.to_thread(self.ready.office.database.close)
        self.window.finish()


class _SharedBeginning:
    """The set-up of a shared server's empty store, in the shape that the screen asks for."""

    def __init__(self, starting: Starting, ready: Ready) -> None:
        self._starting, self._ready = starting, ready

    def set_up(self, seat: Seat, command: SetUpOffice) -> Done[Ready]:
        """Make the office in the store that is open already."""
        return self._starting.set_up_shared(seat, self._ready.office, command)


def _starting(seat: Seat, places: Places, clock: Clock) -> Starting:
    # Imported here, on a worker, after the first paint: see the note in that module.
    from gaoffice_desktop.app.starting import starting

    return starting(seat, places, clock)


def _read_screens(_seat: Seat) -> None:
    import gaoffice_desktop.app.places
    import gaoffice_desktop.gui.early_warning.at_desk  # noqa: F401


def _read_faces(_seat: Seat) -> None:
    from gaoffice_desktop.documents.faces import warm_up

    warm_up()
