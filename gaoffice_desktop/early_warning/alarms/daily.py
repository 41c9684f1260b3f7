"""The daily list: what is overdue and what ends today, printed at a set time or by a key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import exists, or_, select, text

from gaoffice_desktop.audit import service as audit
from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.early_warning.alarms import papers, queries
from gaoffice_desktop.early_warning.alarms.daily_facts import DailyItem, DailyList
from gaoffice_desktop.early_warning.alarms.facts import Priority
from gaoffice_desktop.early_warning.alarms.keeping import hold_table
from gaoffice_desktop.early_warning.alarms.papers import DailySheet
from gaoffice_desktop.early_warning.alarms.queries import ALARM_COLUMNS, Names
from gaoffice_desktop.early_warning.alarms.tables import AlarmRingRow, AlarmRow, DailyListRow
from gaoffice_desktop.petitions.board_rules import sees_whole_office
from gaoffice_desktop.petitions.due_words import WorkingDays, counting
from gaoffice_desktop.petitions.limits import Limit
from gaoffice_desktop.petitions.pressing import Pressing, pressing
from gaoffice_desktop.petitions.recording import Room
from gaoffice_desktop.settings import service as settings
from gaoffice_desktop.settings.facts import OFFICE_NAME
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.clock import to_local, to_utc
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import require

_AT_A_TIME = 500
"""Petitions whose alarms are read by one statement."""
_INSTANT = timedelta(microseconds=1)

_ON_THEIR_DAY = (Limit.SUPPLEMENT_REQUEST.value, Limit.UNCOLLECTED.value)
"""Limits after which nothing is owed each further day.

A document may be disposed of from a day on, and whoever keeps it longer is not late; a fault found
after 8 working hours is still asked about at once (Rule 9).
"""

# Word for word the conditions of their indexes: with bound values SQLite would not use them.
_LIVE = text("alarm.current = 1 AND alarm.state IN ('rung', 'seen')")
_OTHER = text("alarm.current = 1 AND alarm.\"limit\" <> 'processing'")

CLAIM_HOLDS = timedelta(minutes=10)
"""How long a desk that claimed the day's list may take to print it, before it is asked again."""


class Daily(Room):
    """Makes the list of a department, or of the whole office for who looks after it."""

    def daily_list(self, seat: Seat) -> DailyList:
        """Return what is overdue, what ends today, and the other limits that do.

        Raises:
            UserError: the seat belongs to no department.
        """
        require(seat, Permission.SEE_ALARMS)
        with self.database.read() as work:
            return self._list(work, seat)

    def daily_sheet(self, seat: Seat) -> bytes:
        """Print the daily list, on A4; it shows nobody's personal data.

        Raises:
            UserError: the seat belongs to no department.
        """
        require(seat, Permission.SEE_ALARMS)
        now = self.clock()
        with self.database.change() as work:
            listed = self._list(work, seat)
            office = settings.value(work, OFFICE_NAME)
            lines = len(listed.overdue) + len(listed.due) + len(listed.others)
            audit.note(
                work,
                seat.actor,
                "make_daily_list",
                subject="alarm",
                detail={"lines": lines},
                at=now,
            )
        return papers.daily_sheet(DailySheet(office, listed, now, seat.actor.name))

    def claim_daily(self, seat: Seat, on: date) -> Done[bool]:
        """Tell this desk whether it is to print the list of a day: once, whoever sits there.

        Who claimed it and never said that it was printed (the program ended, the printer was
        off) gives way after ``CLAIM_HOLDS``.
        """
        require(seat, Permission.SEE_ALARMS)
        now, desk = self.clock(), seat.actor.desk
        with self.database.change() as work:
            hold_table(work, DailyListRow.__tablename__)
            row = work.session.get(DailyListRow, (on, desk))
            if row is not None and (row.printed_at is not None or now - row.at < CLAIM_HOLDS):
                return Done(False, Changes())
            work.session.merge(DailyListRow(on=on, desk=desk, at=now, printed_at=None))
        return Done(True, Changes())

    def note_daily_printed(self, seat: Seat, on: date) -> Done[None]:
        """Note that this desk has printed the list of a day that it claimed."""
        require(seat, Permission.SEE_ALARMS)
        with self.database.change() as work:
            row = work.session.get_one(DailyListRow, (on, seat.actor.desk))
            row.printed_at = self.clock()
        return Done(None, Changes())

    def _list(self, work: Work, seat: Seat) -> DailyList:
        department_id = _department(seat)
        now = self.clock()
        today = to_local(now).date()
        until = _midnight(today) + timedelta(days=1)
        names = queries.names_in(work)
        count = counting(self.workdays.calendar_in(work))
        found = pressing(work, until, department_id)
        loudness = _priorities(work, [one.id for one in found], now)
        items = [
            (one.ends_at < now, _item(one, loudness.get(one.id, Priority.HIGH), now, count))
            for one in found
        ]
        return DailyList(
            today,
            names.departments.get(department_id, "") if department_id is not None else "",
            tuple(item for over, item in items if over),
            tuple(item for over, item in items if not over),
            tuple(_others(work, seat, until, now, names, count)),
        )


def _department(seat: Seat) -> int | None:
    """Return whose list a seat gets; none for the whole office."""
    if sees_whole_office(seat):
        return None
    if seat.department_id is None:
        raise UserError(
            say(
                "소속 부서가 정해져 있지 않아 목록을 만들 수 없습니다. 전산 담당에게 알려 주십시오."
            )
        )
    return seat.department_id


def _midnight(on: date) -> datetime:
    return to_utc(datetime(on.year, on.month, on.day))  # noqa: DTZ001 - local, given its zone at once


# --- processing periods -----------------------------------------------------------------


def _item(one: Pressing, priority: Priority, now: datetime, count: WorkingDays) -> DailyItem:
    told_on = to_local(one.alarm_at).date()
    return DailyItem(
        petition_id=one.id,
        number=one.number,
        kind_name=one.kind_name,
        limit=Limit.PROCESSING,
        department=one.department,
        handler=one.handler,
        due_on=one.due_on,
        due_at=one.due_at,
        priority=priority,
        days_over=max(0, count(one.due_on, to_local(now).date())),
        told_on=told_on if told_on < one.due_on else None,
    )


def _priorities(work: Work, ids: Sequence[int], now: datetime) -> Mapping[int, Priority]:
    """Return how loud the alarm of each petition's processing period is by now."""
    # What rings now and what is about to, each by its small index.
    rows = [
        row
        for condition in (_LIVE, AlarmRow.next_at <= now)
        for row in work.session.execute(_PROCESSING.where(condition))
    ]
    wanted = frozenset(ids)
    found = _loudest([row for row in rows if row.petition_id in wanted], now)
    # And what nobody has looked at since: the first list of a morning may come before any scan.
    silent = [one for one in ids if one not in found]
    for begin in range(0, len(silent), _AT_A_TIME):
        some = silent[begin : begin + _AT_A_TIME]
        planned = work.session.execute(_PROCESSING.where(AlarmRow.petition_id.in_(some)))
        found |= _loudest(planned, now)
    return found


_PROCESSING = select(AlarmRow.petition_id, AlarmRow.priority, AlarmRow.due_at).where(
    AlarmRow.limit == Limit.PROCESSING.value, AlarmRow.current == 1
)


def _loudest(rows: Iterable[Any], now: datetime) -> dict[int, Priority]:
    by_petition: dict[int, list[Any]] = {}
    for row in rows:
        by_petition.setdefault(row.petition_id, []).append(row)
    return {one: Priority(_latest(some, now).priority) for one, some in by_petition.items()}


def _latest(rows: Iterable[Any], now: datetime) -> Any:
    """Return the alarm that speaks for a limit now: the last one due, else the first to come."""
    ordered = sorted(rows, key=lambda row: row.due_at)
    return next((row for row in reversed(ordered) if row.due_at <= now), ordered[0])


# --- the other limits -------------------------------------------------------------------


def _others(
    work: Work, seat: Seat, until: datetime, now: datetime, names: Names, count: WorkingDays
) -> Iterator[DailyItem]:
    today = to_local(now).date()
    stands = or_(AlarmRow.limit.not_in(_ON_THEIR_DAY), AlarmRow.target_at >= _midnight(today))
    wanted = select(*ALARM_COLUMNS).where(_OTHER, AlarmRow.target_at < until, stands)
    if not sees_whole_office(seat):
        me = seat.actor.staff_id
        told = exists().where(AlarmRingRow.alarm_id == AlarmRow.id, AlarmRingRow.to_id == me)
        theirs = AlarmRow.department_id == seat.department_id
        wanted = wanted.where(or_(theirs, AlarmRow.handler_id == me, told))
    limits: dict[tuple[Any, ...], list[Any]] = {}
    for row in work.session.execute(wanted.order_by(AlarmRow.target_at, AlarmRow.id)):
        key = (row.petition_id, row.subject, row.limit, row.of, row.target_at)
        limits.setdefault(key, []).append(row)
    for rows in limits.values():
        yield _other(_latest(rows, now), names, today, count)


def _other(row: Any, names: Names, today: date, count: WorkingDays) -> DailyItem:
    ends = to_local(row.ends_at)
    by_day = (ends.hour, ends.minute) == (0, 0)
    due_on = (ends - _INSTANT).date() if by_day else ends.date()
    return DailyItem(
        petition_id=row.petition_id,
        number=row.subject,
        kind_name=row.kind_name,
        limit=Limit(row.limit),
        department=names.departments.get(row.department_id, ""),
        handler=names.staff.get(row.handler_id, ""),
        due_on=due_on,
        due_at=None if by_day else row.ends_at,
        priority=Priority(row.priority),
        days_over=max(0, count(due_on, today)),
    )
