"""What people do with an alarm; each act is kept with who did it, and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select

from gaoffice_desktop.audit import service as audit
from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.early_warning.alarms import queries
from gaoffice_desktop.early_warning.alarms.acting_rules import (
    ended_problem,
    put_off,
    reason_of,
    snooze_problems,
)
from gaoffice_desktop.early_warning.alarms.chain import Chain, Told
from gaoffice_desktop.early_warning.alarms.facts import (
    Acknowledge,
    Act,
    Alarm,
    AlarmState,
    Escalate,
    Level,
    Priority,
    RingWhy,
    Snooze,
)
from gaoffice_desktop.early_warning.alarms.ringing import (
    Bell,
    next_after_ring,
    next_after_seen,
    ring_rows,
)
from gaoffice_desktop.early_warning.alarms.scanning import hold_the_scan
from gaoffice_desktop.early_warning.alarms.tables import AlarmActRow, AlarmRingRow, AlarmRow
from gaoffice_desktop.early_warning.alarms.worktime import endless, works
from gaoffice_desktop.petitions.recording import Room
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.errors import NotAllowed, UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff import service as staff
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import require
from gaoffice_desktop.workdays.rules import Calendar

Row = Any
"""A row of the table; its attributes are typed as columns, which fit no protocol of values."""

_CHANGED = Changes(alarms=True)


class Acting(Room):
    """Take note, put off, bring before the next. Resolving is done by the petition's own steps.

    Acts and scans wait for each other, so of two desks that press at once the second finds what
    the first has done.
    """

    def acknowledge(self, seat: Seat, command: Acknowledge) -> Done[int]:
        """Take note of alarms; return of how many. They ring again if nothing is done.

        One that has ended meanwhile, or that somebody took note of, is passed over.

        Raises:
            UserError: there is no such alarm.
            NotAllowed: one was never told to this person, who does not handle it either.
        """
        require(seat, Permission.SEE_ALARMS)
        now = self.clock()
        with self.database.change() as work:
            rows = _held(work, seat, command.alarm_ids)
            waiting = [row for row in rows if row.state == AlarmState.RUNG.value]
            timing, calendar = queries.timing_of(work), self._worktime(work)
            for row in waiting:
                _see(row, seat, now)
                row.next_at = next_after_seen(Priority(row.priority), timing, calendar, now)
            if waiting:
                _act(work, waiting, seat, now, Act.ACKNOWLEDGED)
                _note(work, seat, "acknowledge_alarm", waiting, now)
        return Done(len(waiting), _CHANGED if waiting else Changes())

    def snooze(self, seat: Seat, command: Snooze) -> Done[Alarm]:
        """Put an alarm off for 15, 30 or 60 working minutes, at most twice, with a reason.

        It counts as taken note of. Never one that is over, nor in the last working hour.

        Raises:
            UserError: it may not be put off (``alarm``), or a fault at a field.
            NotAllowed: it was never told to this person, who does not handle it either.
        """
        require(seat, Permission.SEE_ALARMS)
        reason, now = reason_of(command.reason), self.clock()
        with self.database.change() as work:
            (row,) = _held(work, seat, [command.alarm_id])
            calendar = self._worktime(work)
            problems = snooze_problems(
                row,
                command,
                now=now,
                calendar=calendar,
                put_off_until=queries.snoozed_until(row),
            )
            if problems:
                raise UserError.at(**problems)
            until = put_off(row, command.minutes, now=now, calendar=calendar)
            if row.state == AlarmState.RUNG.value:
                _see(row, seat, now)
            row.snoozes += 1
            row.next_at = row.snoozed_until = until
            _act(work, [row], seat, now, Act.SNOOZED, reason=reason, until_at=until)
            _note(work, seat, "snooze_alarm", [row], now, {"minutes": command.minutes})
            alarm = _fact(work, row)
        return Done(alarm, _CHANGED)

    def escalate(self, seat: Seat, command: Escalate) -> Done[Alarm]:
        """Bring an alarm before the next post up the chain at once (상신), with a reason.

        Raises:
            UserError: it has ended, nobody is above, the next was told already, the office does
                not work now, or a fault at a field.
            NotAllowed: it was never told to this person, who does not handle it either.
        """
        require(seat, Permission.SEE_ALARMS)
        reason, now = reason_of(command.reason), self.clock()
        with self.database.change() as work:
            (row,) = _held(work, seat, [command.alarm_id])
            calendar = self._worktime(work)
            chain = Chain(*staff.everyone_in(work))
            level, told = _next_up(work, seat, row, chain)
            if not works(calendar, to_local(now)):
                raise UserError(
                    say("근무시간이 아니어서 알림을 울리지 않습니다. 근무시간에 상신해 주십시오.")
                )
            bell = Bell(calendar, queries.timing_of(work), chain, now)
            row.state, row.level = AlarmState.RUNG.value, level.value
            row.rings, row.last_rung_at, row.snoozed_until = row.rings + 1, now, None
            row.next_at = next_after_ring(row, level, bell)
            rings = ring_rows(row.id, told, RingWhy.BY_HAND, at=now, due_at=now)
            work.session.execute(insert(AlarmRingRow), rings)
            _act(work, [row], seat, now, Act.ESCALATED, reason=reason)
            _note(work, seat, "escalate_alarm", [row], now)
            alarm = _fact(work, row)
        return Done(alarm, _CHANGED)

    def _worktime(self, work: Work) -> Calendar:
        return endless(self.workdays.calendar_in(work))


def _held(work: Work, seat: Seat, ids: Iterable[int]) -> Sequence[Row]:
    """Return alarms, nobody else acting on them until the transaction ends: no scan either.

    Raises:
        UserError: there is no such alarm.
        NotAllowed: one was never told to this person, who does not handle it either.
    """
    hold_the_scan(work)
    wanted = sorted(set(ids))
    me = seat.actor.staff_id
    query = select(AlarmRow).where(AlarmRow.id.in_(wanted)).order_by(AlarmRow.id)
    rows = work.session.scalars(query).all()
    if len(rows) < len(wanted):
        raise UserError(say("알림을 찾지 못했습니다."))
    told = select(AlarmRingRow.alarm_id).where(
        AlarmRingRow.alarm_id.in_(wanted), AlarmRingRow.to_id == me
    )
    told_me = frozenset(work.session.scalars(told))
    if any(row.id not in told_me and row.handler_id != me for row in rows):
        raise NotAllowed(
            say("이 알림을 받은 사람이나 그 민원의 담당자만 확인하거나 미루고 상신할 수 있습니다.")
        )
    return rows


def _next_up(work: Work, seat: Seat, row: Row, chain: Chain) -> tuple[Level, Told]:
    """Return the next post up and who holds it.

    Raises:
        UserError: the alarm has ended, nobody is above, or the next was told already and has
            not taken note: of two desks that press at once only one goes up.
    """
    if (ended := ended_problem(row)) is not None:
        raise UserError(ended)
    if row.level > Level.HANDLER and row.state == AlarmState.RUNG.value:
        lately = _told_last(work, row.id)
        if seat.actor.staff_id not in lately:
            names = queries.names_in(work).staff
            raise UserError(
                say(
                    "이미 {names}에게 알렸습니다. 확인을 기다려 주십시오.",
                    names=", ".join(sorted(names.get(one, "") for one in lately)),
                )
            )
    up = chain.up_from(row, Level(row.level))
    if up is None:
        raise UserError(
            say("더 올릴 곳이 없습니다. 가장 위까지 알렸거나 팀장과 부서장이 정해져 있지 않습니다.")
        )
    return up


def _told_last(work: Work, alarm_id: int) -> frozenset[int]:
    """Return to whom an alarm rang last: several are told at one moment, for one reason."""
    rings = select(AlarmRingRow.to_id, AlarmRingRow.at, AlarmRingRow.why).where(
        AlarmRingRow.alarm_id == alarm_id
    )
    found = work.session.execute(rings.order_by(AlarmRingRow.id.desc())).all()
    return frozenset(row.to_id for row in found if row[1:] == found[0][1:])


def _see(row: Row, seat: Seat, now: datetime) -> None:
    row.state = AlarmState.SEEN.value
    row.seen_at, row.seen_by_id = now, seat.actor.staff_id


def _act(
    work: Work,
    rows: Sequence[Row],
    seat: Seat,
    now: datetime,
    act: Act,
    *,
    reason: str = "",
    until_at: datetime | None = None,
) -> None:
    done = {
        "at": now,
        "staff_id": seat.actor.staff_id,
        "staff_name": seat.actor.name,
        "act": act.value,
        "reason": reason,
        "until_at": until_at,
    }
    work.session.execute(insert(AlarmActRow), [{"alarm_id": row.id, **done} for row in rows])


def _note(
    work: Work,
    seat: Seat,
    action: str,
    rows: Sequence[Row],
    now: datetime,
    detail: Mapping[str, Any] | None = None,
) -> None:
    """Add the line of the trail: receipt numbers, no free text, which could hold a name."""
    audit.note(
        work,
        seat.actor,
        action,
        subject="alarm",
        subject_id=rows[0].id if len(rows) == 1 else None,
        detail={"numbers": sorted({row.subject for row in rows}), **(detail or {})},
        at=now,
    )


def _fact(work: Work, row: Row) -> Alarm:
    work.session.flush()
    return queries.alarm_of(row, queries.names_in(work))
