"""The list of today on paper by itself: at the time that this computer was told, once a day.

What the printer did not take is not lost: it is tried again until the office closes, and the
message that says so leads to the preview, from which it is printed elsewhere or saved as PDF.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer

from gaoffice_desktop.early_warning.alarms.worktime import endless
from gaoffice_desktop.gui.early_warning.daily_paper import DailyPaper, DailySheets
from gaoffice_desktop.gui.screen import Link
from gaoffice_desktop.settings.facts import DAILY_LIST_AT, SHEET_PRINTER
from gaoffice_desktop.shared.clock import Clock, to_local
from gaoffice_desktop.shared.errors import Unavailable, UserError
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.staff.facts import Permission
from gaoffice_desktop.staff.rules import may

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.gui.printing import Sent
    from gaoffice_desktop.gui.screen import Speaker
    from gaoffice_desktop.settings.pc import PcSettings
    from gaoffice_desktop.shared.changes import Done
    from gaoffice_desktop.staff.facts import Seat
    from gaoffice_desktop.workdays.rules import Calendar

LOOK_MS = 30_000
TRY_AGAIN_AFTER = timedelta(minutes=5)
"""A printer that was off in the morning is switched on in the morning."""


class DailyLists(DailySheets, Protocol):
    """Who makes the list and knows whether this desk has printed it."""

    def claim_daily(self, seat: Seat, on: date) -> Done[bool]:
        """Tell this desk whether it is to print the list of a day."""
        ...

    def note_daily_printed(self, seat: Seat, on: date) -> Done[None]:
        """Note that this desk has printed it."""
        ...


class CalendarService(Protocol):
    """Where the office's calendar is read."""

    def current_calendar(self, seat: Seat, /) -> Calendar:
        """Return the calendar in force."""
        ...


def read_at(text: str) -> time | None:
    """Read the time that was set; an empty or broken one is none."""
    try:
        return time.fromisoformat(text) if text else None
    except ValueError:
        return None


def is_time(at: time, now: datetime, calendar: Calendar) -> bool:
    """Tell whether the list of today is to be printed at a local moment.

    From the set time until the office closes, on a day on which it works: whoever comes at half
    past nine finds the list of nine o'clock, whoever comes in the evening needs none.
    """
    calendar = endless(calendar)
    if not calendar.is_working(now.date()):
        return False
    return at <= now.time() and now.replace(tzinfo=None) < calendar.closing(now.date())


class DailyPrinting(QObject):
    """Looks each half minute while the store is open; prints when somebody sits here."""

    def __init__(
        self,
        owner: QWidget,
        desk: Desk,
        alarms: DailyLists,
        workdays: CalendarService,
        clock: Clock,
        pc: PcSettings,
        say: Speaker,
    ) -> None:
        super().__init__(owner)
        self._desk = desk
        self._alarms = alarms
        self._workdays = workdays
        self._clock = clock
        self._pc = pc
        self._say = say
        self._printing = False
        self._done_on: date | None = None
        self._owed_on: date | None = None
        self._asked_on: date | None = None
        self._told_on: date | None = None
        self._not_before: datetime | None = None
        self.paper = DailyPaper(owner, desk, alarms, clock, pc)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to look."""
        self._timer.start()
        self._desk.seated.connect(self.look)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    @property
    def is_running(self) -> bool:
        """Whether it looks."""
        return self._timer.isActive()

    def look(self) -> None:
        """Print now if it is time and nobody has."""
        at, now = read_at(self._pc.value(DAILY_LIST_AT)), to_local(self._clock())
        if at is None or self._printing or not self._timer.isActive():
            return
        if self._done_on == now.date() or now.time() < at:
            return
        waits = now.date() in (self._owed_on, self._asked_on)
        if waits and self._not_before and now < self._not_before:
            return
        if may(self._desk.seat, Permission.SEE_ALARMS):
            self._printing = True
            self._desk.start(self._print_if_owed, owner=self, quiet=True)

    async def _print_if_owed(self) -> None:
        try:
            if await self._is_owed():
                await self._print()
        finally:
            self._printing = False

    async def _is_owed(self) -> bool:
        """Claim the day for this desk, once; a second program on this desk prints nothing."""
        now, at = to_local(self._clock()), read_at(self._pc.value(DAILY_LIST_AT))
        calendar = await self._desk.ask(self._workdays.current_calendar)
        if at is None or not is_time(at, now, calendar):
            return False
        if self._owed_on != now.date():
            if not await self._desk.change(self._alarms.claim_daily, now.date()):
                # Another program at this desk prints it, or has; asked again in case it could not.
                self._not_before, self._asked_on = now + TRY_AGAIN_AFTER, now.date()
                return False
            self._owed_on = now.date()
        return True

    async def _print(self) -> None:
        today = self._owed_on
        try:
            sent = await self._send()
        except Unavailable as error:
            self._not_before = to_local(self._clock()) + TRY_AGAIN_AFTER
            if self._told_on != today:
                self._told_on = today
                self._say.warning(_trouble(error), self._look_at_it())
            return
        except UserError as error:
            self._done_on = today
            self._say.warning(error.sentence)
            return
        self._done_on = today
        if today is not None:
            await self._desk.change(self._alarms.note_daily_printed, today)
        self._say.success(
            say("오늘의 기한 목록을 {printer:으로} 인쇄했습니다.", printer=sent.printer),
            self._look_at_it(),
        )

    async def _send(self) -> Sent:
        # Qt's printing is loaded when something is printed.
        from gaoffice_desktop.gui.printing import Order, printers, send

        paper = await self.paper.make()
        printer = self._pc.value(SHEET_PRINTER)
        if not printer:
            found = await self._desk.make(printers)
            if not found:
                raise Unavailable(say("프린터를 찾지 못했습니다."))
            printer = found[0].name
        return await self._desk.make(send, Order(paper, printer))

    def _look_at_it(self) -> Link:
        return Link(self.tr("미리 보기"), self.paper.preview)


def _trouble(error: Unavailable) -> Sentence:
    return say(
        "오늘의 기한 목록을 인쇄하지 못했습니다. {what} {advice} 몇 분 뒤 다시 인쇄해 봅니다. "
        "미리 보기에서 PDF로 저장하실 수 있습니다. (Ctrl+Shift+D)",
        what=error.sentence,
        advice=error.advice,
    )
