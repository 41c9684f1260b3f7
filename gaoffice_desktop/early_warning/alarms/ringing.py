"""Rings what is due: of each limit the latest lead, and what nobody took note of once more.

The decision (``decide``) is pure. It says for a limit's alarms which one rings, for whom and why,
and which give way to it; ``ring_due`` reads what is due, and writes all of it in a few statements.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Connection, Table, bindparam, insert, or_, select, update

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.early_warning.alarms.chain import Chain, Told
from gaoffice_desktop.early_warning.alarms.facts import (
    LIVE,
    AlarmState,
    Level,
    Priority,
    RingWhy,
)
from gaoffice_desktop.early_warning.alarms.rules import (
    OVER,
    Ended,
    Timing,
    daily_code,
    is_daily,
    is_over,
    waits_unresolved,
    waits_unseen,
)
from gaoffice_desktop.early_warning.alarms.tables import (
    CURRENT,
    AlarmActRow,
    AlarmRingRow,
    AlarmRow,
)
from gaoffice_desktop.early_warning.alarms.worktime import (
    after_minutes,
    at_on,
    last_at,
    next_working_day,
    working_utc,
)
from gaoffice_desktop.shared.clock import to_local, to_utc
from gaoffice_desktop.workdays.rules import Calendar

MOST_AT_ONCE = 200
"""Due rows that one scan rings; what is left rings in the next, at once."""

_LIVE = frozenset(state.value for state in LIVE)
_DUE, _RUNG = AlarmState.DUE.value, AlarmState.RUNG.value
_SUPERSEDED = AlarmState.SUPERSEDED.value


@dataclass(frozen=True, slots=True)
class Bell:
    """By what a scan rings at one moment; the calendar is the endless one."""

    calendar: Calendar
    timing: Timing
    chain: Chain
    now: datetime

    @property
    def minute(self) -> int:
        """The minute of the day at which the daily alarms ring."""
        return self.timing.daily_at.hour * 60 + self.timing.daily_at.minute


@dataclass(slots=True)
class Rung:
    """What is to be written of one round."""

    alarms: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    rings: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    passed: list[int] = field(default_factory=list[int])
    waiting: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    redated: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    added: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])


# --- the decision -------------------------------------------------------------------------------


_NEAR = {"START": 0, "D": 1, "H": 2}


def nearness(row: Any) -> tuple[datetime, int, int]:
    """Order the alarms of a limit: the later due, of equal ones the nearer to the end."""
    kind, _, amount = row.code.partition("-")
    near = _NEAR.get(kind, len(_NEAR))
    return (row.due_at, near, -int(amount) if near in (1, 2) else 0)


def decide(group: Sequence[Any], snoozed: Mapping[int, datetime], bell: Bell, out: Rung) -> None:
    """Ring what is due of one limit: ``group`` are its current rows, due or not."""
    now = bell.now
    fresh = [row for row in group if row.state == _DUE and row.due_at <= now]
    known = [row for row in group if row.state != _DUE]
    if fresh:
        latest = max((*fresh, *known), key=nearness)
        out.passed += (row.id for row in fresh if row is not latest)
        if latest.state == _DUE:
            if _first(latest, group, bell, out):
                out.passed += (row.id for row in known if row.state in _LIVE)
            return
    for row in known:
        if row.state in _LIVE and row.next_at is not None and row.next_at <= now:
            _again(row, snoozed.get(row.id), bell, out)


def _first(row: Any, group: Sequence[Any], bell: Bell, out: Rung) -> bool:
    """Ring an alarm for the first time; tell whether there was anybody to be told."""
    level, told = bell.chain.at_first(row)
    due_at = working_utc(bell.calendar, max(row.due_at, row.planned_at))
    code, row_due_at = row.code, row.due_at
    if is_daily(code):
        code, row_due_at = _latest_daily(row, bell)
    if not told:
        # Nobody works here who could be told: it stays due, and is looked at again later.
        out.waiting.append({"row": row.id, "again": _later(bell, bell.timing.repeats[_loud(row)])})
        return False
    _ring(row, level, told, RingWhy.FIRST, due_at, bell, out, code=code, due=row_due_at)
    if is_over(code):
        _plan_daily(row, group, bell, out)
    return True


def _again(row: Any, snoozed_until: datetime | None, bell: Bell, out: Rung) -> None:
    """Ring once more: up the chain where nobody took note, else at the level it had reached."""
    level = Level(row.level)
    if row.state == _RUNG and (up := bell.chain.up_from(row, level)) is not None:
        higher, told = up
        _ring(row, higher, told, RingWhy.ESCALATED, row.next_at, bell, out)
        return
    why = RingWhy.SNOOZE_OVER if snoozed_until == row.next_at else RingWhy.AGAIN
    _ring(row, level, bell.chain.again(row, level), why, row.next_at, bell, out)


def _ring(
    row: Any,
    level: Level,
    told: Told,
    why: RingWhy,
    due_at: datetime,
    bell: Bell,
    out: Rung,
    *,
    code: str | None = None,
    due: datetime | None = None,
) -> None:
    out.rings += ring_rows(row.id, told, why, at=bell.now, due_at=due_at)
    out.alarms.append(
        {
            "row": row.id,
            "to_level": int(level),
            "again": next_after_ring(row, level, bell),
            "now": bell.now,
            "new_code": code or row.code,
            "new_due_at": due or row.due_at,
        }
    )


def next_after_ring(row: Any, level: Level, bell: Bell) -> datetime | None:
    """Return when an alarm that has just rung at a level must be looked at again."""
    at_top = bell.chain.up_from(row, level) is None
    minutes = waits_unseen(_loud(row), bell.timing, at_top=at_top)
    return None if minutes is None else _later(bell, minutes)


def next_after_seen(
    priority: Priority, timing: Timing, calendar: Calendar, now: datetime
) -> datetime:
    """Return when an alarm that somebody has just taken note of rings again, unresolved."""
    return after_minutes(calendar, now, waits_unresolved(priority, timing))


def ring_rows(
    alarm_id: int, told: Told, why: RingWhy, *, at: datetime, due_at: datetime
) -> list[dict[str, Any]]:
    """Return the rows of one ring, one for each person."""
    return [
        {
            "alarm_id": alarm_id,
            "to_id": person,
            "post": post.value,
            "why": why.value,
            "at": at,
            "due_at": due_at,
            "shown": "",
            "desk": "",
        }
        for person, post in told
    ]


def _later(bell: Bell, minutes: int) -> datetime:
    return after_minutes(bell.calendar, bell.now, minutes)


def _loud(row: Any) -> Priority:
    return Priority(row.priority)


# --- the daily ones -----------------------------------------------------------------------------


def _latest_daily(row: Any, bell: Bell) -> tuple[str, datetime]:
    """Return the code and moment of the latest daily alarm that a late one stands for."""
    at = last_at(bell.calendar, bell.minute, to_local(bell.now))
    if to_utc(at) <= row.due_at:
        return row.code, row.due_at
    return daily_code(at.date()), to_utc(at)


def _plan_daily(row: Any, group: Sequence[Any], bell: Bell, out: Rung) -> None:
    """Plan the next daily alarm of what was just told to be over: on the next working day."""
    day = next_working_day(bell.calendar, to_local(bell.now).date())
    at = to_utc(at_on(bell.calendar, day, bell.minute))
    if is_daily(row.code):
        copied = {name: getattr(row, name) for name in _COPIED}
        out.added.append(
            copied
            | {
                "code": daily_code(day),
                "due_at": at,
                "next_at": at,
                "planned_at": bell.now,
                "state": _DUE,
                "current": 1,
                "level": 0,
                "rings": 0,
                "snoozes": 0,
                "ended_why": "",
            }
        )
        return
    for other in group:
        if other.state == _DUE and is_daily(other.code) and other.due_at < at:
            out.redated.append({"row": other.id, "new_code": daily_code(day), "at": at})


_COPIED = (
    "petition_id",
    "subject",
    "kind_name",
    "limit",
    "of",
    "target_at",
    "ends_at",
    "priority",
    "department_id",
    "handler_id",
    "entered_by_id",
)

# --- reading and writing ------------------------------------------------------------------------

_TABLE = cast(Table, AlarmRow.__table__)
_RING = cast(Table, AlarmRingRow.__table__)
_COLUMNS = tuple(
    column
    for column in _TABLE.c
    if column.key not in {"current", "rung_at", "seen_at", "seen_by_id", "ended_at", "ended_why"}
)


def ring_due(work: Work, bell: Bell) -> tuple[int, bool]:
    """Ring what is due; return how many alarms rang, and whether some are left."""
    connection = work.session.connection()
    found = connection.execute(_DUE_NOW, {"now": bell.now}).all()
    if not found:
        return 0, False
    taken = found[:MOST_AT_ONCE]
    groups = _groups(_standing(connection, {row.petition_id for row in taken}, bell.now))
    snoozed = _snoozed(connection, groups.values(), bell.now)
    out = Rung()
    for group in groups.values():
        decide(group, snoozed, bell, out)
    _write(connection, out, bell.now)
    return len(out.alarms), len(found) > len(taken)


_DUE_NOW = (
    select(_TABLE.c.id, _TABLE.c.petition_id)
    .where(_TABLE.c.next_at <= bindparam("now"))
    .order_by(_TABLE.c.next_at, _TABLE.c.id)
    .limit(MOST_AT_ONCE + 1)
)


def _standing(
    connection: Connection, petition_ids: set[int | None], now: datetime
) -> Sequence[Any]:
    """Read the current alarms of these petitions that are due by now, and the next daily ones."""
    ids = [one for one in petition_ids if one is not None]
    of_these = _TABLE.c.petition_id.in_(ids)
    if None in petition_ids:
        of_these = or_(of_these, _TABLE.c.petition_id.is_(None))
    told = or_(_TABLE.c.due_at <= now, _TABLE.c.code.startswith(f"{OVER}+"))
    return connection.execute(select(*_COLUMNS).where(of_these, CURRENT, told)).all()


def _groups(rows: Iterable[Any]) -> dict[tuple[Any, ...], list[Any]]:
    groups: dict[tuple[Any, ...], list[Any]] = {}
    for row in rows:
        key = (row.petition_id, row.subject, row.limit, row.of, row.target_at)
        groups.setdefault(key, []).append(row)
    return groups


def _snoozed(
    connection: Connection, groups: Iterable[Sequence[Any]], now: datetime
) -> dict[int, datetime]:
    """Return until when these alarms were put off, of those that were and ring now."""
    ids = [
        row.id
        for group in groups
        for row in group
        if row.snoozes and row.state in _LIVE and row.next_at is not None and row.next_at <= now
    ]
    if not ids:
        return {}
    acts = select(AlarmActRow.alarm_id, AlarmActRow.until_at).where(
        AlarmActRow.alarm_id.in_(ids), AlarmActRow.until_at.is_not(None)
    )
    found = connection.execute(acts.order_by(AlarmActRow.id))
    return {alarm_id: until for alarm_id, until in found if until is not None}


_SOUND = (
    update(_TABLE)
    .where(_TABLE.c.id == bindparam("row"))
    .values(
        state=_RUNG,
        level=bindparam("to_level"),
        next_at=bindparam("again"),
        code=bindparam("new_code"),
        due_at=bindparam("new_due_at"),
        rings=_TABLE.c.rings + 1,
        last_rung_at=bindparam("now"),
    )
)
_FIRST_SOUND = update(_TABLE).where(_TABLE.c.rung_at.is_(None), _TABLE.c.last_rung_at.is_not(None))
_WAIT = update(_TABLE).where(_TABLE.c.id == bindparam("row")).values(next_at=bindparam("again"))
_REDATE = (
    update(_TABLE)
    .where(_TABLE.c.id == bindparam("row"))
    .values(code=bindparam("new_code"), due_at=bindparam("at"), next_at=bindparam("at"))
)


def _write(connection: Connection, out: Rung, now: datetime) -> None:
    if out.passed:
        connection.execute(
            update(_TABLE)
            .where(_TABLE.c.id.in_(out.passed))
            .values(state=_SUPERSEDED, next_at=None, ended_at=now, ended_why=Ended.LATER.value)
        )
    if out.alarms:
        connection.execute(_SOUND, out.alarms)
        rung = [one["row"] for one in out.alarms]
        connection.execute(_FIRST_SOUND.where(_TABLE.c.id.in_(rung)).values(rung_at=now))
        connection.execute(insert(_RING), out.rings)
    if out.waiting:
        connection.execute(_WAIT, out.waiting)
    if out.redated:
        connection.execute(_REDATE, out.redated)
    if out.added:
        connection.execute(insert(_TABLE), out.added)
