"""Alarms made up for screens, and a service that answers what a test has laid ready.

The real service stands behind ``test_at_desk_with_service.py``; here a test says what rings.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from gaoffice_desktop.early_warning.alarms.facts import (
    Acknowledge,
    Act,
    Alarm,
    AlarmAct,
    AlarmState,
    AlarmStory,
    CheckMonth,
    Dunning,
    Escalate,
    Level,
    Panel,
    Post,
    Priority,
    Ring,
    RingWhy,
    Scanned,
    Showing,
    Snooze,
    ToldOf,
)
from gaoffice_desktop.petitions.limits import Limit
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.clock import to_utc
from gaoffice_desktop.shared.errors import Unavailable, UserError
from gaoffice_desktop.staff.facts import Seat
from gaoffice_desktop.workdays.facts import OfficeHours
from gaoffice_desktop.workdays.rules import Calendar

ME = 7
CALENDAR = Calendar.compile(
    [OfficeHours(date(2026, 1, 1))],
    [],
    (date(2026, 1, 1), date(2027, 12, 31)),
)


def at(local: str) -> datetime:
    """Return a local time as an aware moment."""
    return to_utc(datetime.fromisoformat(local))


def made(
    id_: int = 1,
    target: str = "2026-11-25T17:20",
    priority: Priority = Priority.MEDIUM,
    state: AlarmState = AlarmState.RUNG,
    **changed: object,
) -> Alarm:
    """Return an alarm of a petition whose limit is counted in hours, unless told otherwise."""
    ends = at(target)
    alarm = Alarm(
        id=id_,
        petition_id=id_ + 1000,
        subject=f"2026-{id_ + 1200:06}",
        kind_name="전·편입학",
        limit=Limit.PROCESSING,
        code="H-240",
        priority=priority,
        state=state,
        target_at=ends,
        ends_at=ends,
        due_at=ends - timedelta(hours=3),
        level=Level.HANDLER,
        rings=1,
        snoozes=0,
        department_id=1,
        handler_id=ME,
        handler="한가람",
        rung_at=ends - timedelta(hours=3),
    )
    return replace(alarm, **changed)


def of_days(id_: int, last: str, **changed: object) -> Alarm:
    """Return an alarm of a petition whose limit ends with a day: closing for the office."""
    midnight = at(f"{last}T00:00") + timedelta(days=1)
    values: dict[str, object] = {"ends_at": midnight, "code": "D-1", **changed}
    return made(id_, f"{last}T18:00", **values)  # type: ignore[arg-type]


def rung(alarm: Alarm, why: RingWhy = RingWhy.FIRST) -> Ring:
    """Return a ring of an alarm."""
    when = alarm.rung_at or alarm.due_at
    return Ring(alarm.id, alarm, when, alarm.due_at, Post.HANDLER, why)


def owed(id_: int = 50, days: int = 3) -> Dunning:
    """Return a letter that is ready."""
    return Dunning(id_, f"2026-{id_:06}", "고충민원", "평생교육과", date(2026, 11, 20), days)


class FakeAlarms:
    """Answers what was laid ready; keeps what was asked."""

    def __init__(self) -> None:
        self.scans: list[Scanned | Exception] = []
        self.showings: list[Showing] = []
        self.now = Panel(())
        self.asked: list[object] = []
        self.refusal: UserError | None = None
        self.scanned_by: list[int] = []
        self.claimed_by: list[int] = []

    # -- what a test lays ready --------------------------------------------------------------

    def ring(self, *alarms: Alarm, why: RingWhy = RingWhy.FIRST) -> None:
        """Let these be claimed next, one by one."""
        self.put(*alarms)
        self.showings.append(Showing(toasts=tuple(rung(one, why) for one in alarms)))

    def bundle(self, *alarms: Alarm, interrupts: bool = True) -> None:
        """Let these be claimed next as one list."""
        self.put(*alarms)
        rings = tuple(rung(one) for one in alarms)
        self.showings.append(Showing(bundle=rings, interrupts=interrupts))

    def miss(self, *alarms: Alarm) -> None:
        """Let these be claimed next as what rang while nobody sat here."""
        self.put(*alarms)
        self.showings.append(Showing(missed=tuple(rung(one) for one in alarms)))

    def put(self, *alarms: Alarm) -> None:
        """Put alarms into the list (in the place of those of the same id)."""
        ids = {one.id for one in alarms}
        kept = [one for one in self.now.alarms if one.id not in ids]
        self.now = replace(self.now, alarms=(*kept, *alarms))

    def take(self, *ids: int) -> None:
        """Take alarms out of the list: they are resolved."""
        kept = tuple(one for one in self.now.alarms if one.id not in ids)
        self.now = replace(self.now, alarms=kept)

    def _change(self, ids: Sequence[int], **changed: object) -> Alarm:
        found = [replace(one, **changed) for one in self.now.alarms if one.id in ids]
        self.put(*found)
        return found[0]

    # -- the service -------------------------------------------------------------------------

    def scan(self, seat: Seat) -> Done[Scanned]:
        self.scanned_by.append(seat.actor.staff_id)
        answer = self.scans.pop(0) if self.scans else Scanned()
        if isinstance(answer, Exception):
            raise answer
        return Done(answer, Changes(alarms=bool(answer.rung)))

    def claim(self, seat: Seat) -> Done[Showing]:
        self.claimed_by.append(seat.actor.staff_id)
        showing = self.showings.pop(0) if self.showings else Showing()
        return Done(showing, Changes(alarms=bool(showing)))

    def panel(self, seat: Seat) -> Panel:
        return self.now

    def acknowledge(self, seat: Seat, command: Acknowledge) -> Done[int]:
        self._note(command)
        self._change(command.alarm_ids, state=AlarmState.SEEN, seen_by=seat.actor.name)
        return Done(len(command.alarm_ids), Changes(alarms=True))

    def snooze(self, seat: Seat, command: Snooze) -> Done[Alarm]:
        self._note(command)
        until = at("2026-11-25T10:30")
        alarm = self._change(
            [command.alarm_id], state=AlarmState.SEEN, snoozes=1, snoozed_until=until
        )
        return Done(alarm, Changes(alarms=True))

    def escalate(self, seat: Seat, command: Escalate) -> Done[Alarm]:
        self._note(command)
        return Done(self._change([command.alarm_id], level=Level.LEADER), Changes(alarms=True))

    def story(self, seat: Seat, alarm_id: int) -> AlarmStory:
        alarm = next(one for one in self.now.alarms if one.id == alarm_id)
        told = ToldOf(at("2026-11-25T09:30"), "한가람", Post.HANDLER, RingWhy.FIRST)
        seen = AlarmAct(at("2026-11-25T09:41"), "한가람", Act.SNOOZED, "회의 중")
        return AlarmStory(alarm, (told,), (seen,))

    def check_month(self, seat: Seat, command: CheckMonth) -> Done[None]:
        self._note(command)
        self.now = replace(self.now, checks=())
        return Done(None, Changes(alarms=True))

    def current_calendar(self, seat: Seat, /) -> Calendar:
        return CALENDAR

    def _note(self, command: object) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.asked.append(command)


def unavailable() -> Unavailable:
    """Return what a full disk looks like."""
    from gaoffice_desktop.shared.sentences import say

    return Unavailable(say("자료 파일을 쓸 수 없습니다."))
