"""What has rung: a list of any length, the story of one alarm, and the load on each desk."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, exists, func, or_, select, type_coerce

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.early_warning.alarms import queries
from gaoffice_desktop.early_warning.alarms.facts import (
    INTERRUPTING,
    Act,
    Alarm,
    AlarmAct,
    AlarmReport,
    AlarmStory,
    DeskHour,
    HistoryQuery,
    Post,
    RingWhy,
    Shown,
    ToldOf,
)
from gaoffice_desktop.early_warning.alarms.queries import ALARM_COLUMNS, Names
from gaoffice_desktop.early_warning.alarms.tables import AlarmActRow, AlarmRingRow, AlarmRow
from gaoffice_desktop.petitions.board_rules import sees_whole_office
from gaoffice_desktop.petitions.recording import Room
from gaoffice_desktop.shared.clock import to_utc
from gaoffice_desktop.shared.errors import NotAllowed, UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.shared.tidy import one_line
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import require

ON_TIME_SECONDS = 60
"""While the program runs, nothing rings later than this after its moment."""

_SECOND, _HOUR = 1_000_000, 3_600_000_000
_KST = 9 * _HOUR
_EPOCH = date(1970, 1, 1).toordinal()


class History(Room):
    """Reads what has rung. Who looks after every department sees all, others their own."""

    def history_ids(self, seat: Seat, query: HistoryQuery) -> array[int]:
        """Return the ids of a whole query, the newest first: eight bytes a line."""
        wanted = _narrowed(select(AlarmRow.id), seat, query)
        with self.database.read() as work:
            return array("q", work.session.scalars(wanted))

    def history_first(self, seat: Seat, query: HistoryQuery, size: int = 50) -> tuple[Alarm, ...]:
        """Return the first lines of a query, before its whole order is known."""
        wanted = _narrowed(select(*ALARM_COLUMNS), seat, query).limit(size)
        with self.database.read() as work:
            return tuple(_alarms(work, wanted))

    def history_rows(self, seat: Seat, ids: Sequence[int]) -> tuple[Alarm, ...]:
        """Return lines in the order asked; one that is not there or not theirs is left out."""
        require(seat, Permission.SEE_ALARMS)
        if not ids:
            return ()
        wanted = select(*ALARM_COLUMNS).where(AlarmRow.id.in_(list(ids)), *_visible(seat))
        with self.database.read() as work:
            found = {alarm.id: alarm for alarm in _alarms(work, wanted)}
        return tuple(found[one] for one in ids if one in found)

    def story(self, seat: Seat, alarm_id: int) -> AlarmStory:
        """Return an alarm with everyone whom it told and everything that was done with it.

        Raises:
            UserError: there is none.
            NotAllowed: it is another department's.
        """
        require(seat, Permission.SEE_ALARMS)
        with self.database.read() as work:
            names = queries.names_in(work)
            alarm = queries.alarms_by_id(work, [alarm_id], names).get(alarm_id)
            if alarm is None:
                raise UserError(say("알림을 찾지 못했습니다."))
            mine = select(AlarmRow.id).where(AlarmRow.id == alarm_id, *_visible(seat))
            if work.session.scalar(mine) is None:
                raise NotAllowed(say("다른 부서의 알림은 볼 수 없습니다."))
            rings, acts = tuple(_told(work, alarm_id, names)), tuple(_acts(work, alarm_id))
        return AlarmStory(alarm, rings, acts)

    def report(self, seat: Seat, first_on: date, last_on: date) -> AlarmReport:
        """Return the load on each desk and hour of a period, and how late rings were.

        Raises:
            UserError: the period ends before it begins.
        """
        require(seat, Permission.REPORT_ALARMS)
        begins, ends = _period(first_on, last_on)
        with self.database.read() as work:
            hours = tuple(_desk_hours(work, begins, ends))
            rung, on_time, worst = _lateness(work, begins, ends)
        return AlarmReport(
            first_on,
            last_on,
            hours,
            rung,
            on_time,
            worst,
            max((hour.interruptions for hour in hours), default=0),
        )


def _period(first_on: date, last_on: date) -> tuple[datetime, datetime]:
    """Return when a period of days begins, and when the day after it does.

    Raises:
        UserError: it ends before it begins.
    """
    if last_on < first_on:
        raise UserError.at(last_on=say("끝 날이 첫날보다 앞섭니다."))
    return _midnight(first_on), _midnight(last_on) + timedelta(days=1)


def _midnight(on: date) -> datetime:
    return to_utc(datetime(on.year, on.month, on.day))  # noqa: DTZ001 - local, given its zone at once


# --- lists ------------------------------------------------------------------------------


def _narrowed(wanted: Any, seat: Seat, query: HistoryQuery) -> Any:
    require(seat, Permission.SEE_ALARMS)
    conditions = (*_conditions(query, seat.actor.staff_id), *_visible(seat))
    return wanted.where(*conditions).order_by(AlarmRow.rung_at.desc(), AlarmRow.id.desc())


def _conditions(query: HistoryQuery, me: int) -> Iterator[ColumnElement[bool]]:
    begins, ends = _period(query.first_on, query.last_on)
    yield AlarmRow.rung_at >= begins
    yield AlarmRow.rung_at < ends
    for column, chosen in (
        (AlarmRow.limit, query.limit),
        (AlarmRow.priority, query.priority),
        (AlarmRow.state, query.state),
    ):
        if chosen is not None:
            yield column == chosen.value
    if query.department_id is not None:
        yield AlarmRow.department_id == query.department_id
    if query.mine:
        yield _mine(me)
    if number := one_line(query.text):
        yield AlarmRow.subject.icontains(number, autoescape=True)


def _mine(me: int) -> ColumnElement[bool]:
    """Keep what this person handles or was told of."""
    told = exists().where(AlarmRingRow.alarm_id == AlarmRow.id, AlarmRingRow.to_id == me)
    return or_(AlarmRow.handler_id == me, told)


def _visible(seat: Seat) -> tuple[ColumnElement[bool], ...]:
    """Keep what a seat may look back at: its department's, what it handles or was told of."""
    if sees_whole_office(seat):
        return ()
    mine = _mine(seat.actor.staff_id)
    if seat.department_id is None:
        return (mine,)
    return (or_(AlarmRow.department_id == seat.department_id, mine),)


def _alarms(work: Work, wanted: Any) -> Iterator[Alarm]:
    rows = work.session.execute(wanted).all()
    names = queries.names_in(work) if rows else Names({}, {})
    return (queries.alarm_of(row, names) for row in rows)


# --- the story --------------------------------------------------------------------------


def _told(work: Work, alarm_id: int, names: Names) -> Iterator[ToldOf]:
    wanted = select(AlarmRingRow).where(AlarmRingRow.alarm_id == alarm_id)
    for row in work.session.scalars(wanted.order_by(AlarmRingRow.at, AlarmRingRow.id)):
        yield ToldOf(
            at=row.at,
            to=names.staff.get(row.to_id, ""),
            post=Post(row.post),
            why=RingWhy(row.why),
            shown_at=row.shown_at,
            due_at=row.due_at,
            shown=Shown(row.shown) if row.shown else None,
            desk=row.desk,
        )


def _acts(work: Work, alarm_id: int) -> Iterator[AlarmAct]:
    wanted = select(AlarmActRow).where(AlarmActRow.alarm_id == alarm_id)
    for row in work.session.scalars(wanted.order_by(AlarmActRow.at, AlarmActRow.id)):
        yield AlarmAct(row.at, row.staff_name, Act(row.act), row.reason, row.until_at)


# --- the report -------------------------------------------------------------------------


def _desk_hours(work: Work, begins: datetime, ends: datetime) -> Iterator[DeskHour]:
    """Count by desk and local hour in the store: a year of an office is a million rings."""
    hour = ((type_coerce(AlarmRingRow.shown_at, BigInteger) + _KST) // _HOUR).label("hour")
    loud = AlarmRingRow.shown.in_([one.value for one in INTERRUPTING])
    wanted = (
        select(AlarmRingRow.desk, hour, func.count().filter(loud), func.count())
        .where(AlarmRingRow.shown_at >= begins, AlarmRingRow.shown_at < ends)
        .group_by(AlarmRingRow.desk, hour)
        .order_by(hour, AlarmRingRow.desk)
    )
    for desk, hours, interruptions, shown in work.session.execute(wanted):
        days, of_day = divmod(hours, 24)
        on = date.fromordinal(_EPOCH + days)
        yield DeskHour(desk, on, of_day, interruptions, shown - interruptions)


def _lateness(work: Work, begins: datetime, ends: datetime) -> tuple[int, int, int]:
    """Return how many rings there were, how many on time, and how late the latest (seconds)."""
    at, due_at = (
        type_coerce(column, BigInteger) for column in (AlarmRingRow.at, AlarmRingRow.due_at)
    )
    late = at - due_at
    wanted = select(
        func.count(),
        func.count().filter(late <= ON_TIME_SECONDS * _SECOND),
        func.coalesce(func.max(late), 0),
    ).where(AlarmRingRow.at >= begins, AlarmRingRow.at < ends)
    rung, on_time, worst = work.session.execute(wanted).one()
    return rung, on_time, max(0, worst) // _SECOND
