"""Finds what is due and rings it: the one heartbeat of the alarms, from any program on the store.

A scan looks first and writes only if something is to be done. What was touched is planned before
anything rings, in the same transaction, so that a petition extended a second ago never rings its
old time; and whoever scans at the same moment finds it done.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, func, insert, select, text

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.early_warning.alarms import queries, setback
from gaoffice_desktop.early_warning.alarms.chain import Chain
from gaoffice_desktop.early_warning.alarms.facts import Scanned
from gaoffice_desktop.early_warning.alarms.keeping import owed_months
from gaoffice_desktop.early_warning.alarms.planning import (
    Plan,
    Subject,
    plan_office,
    plan_petitions,
    write,
)
from gaoffice_desktop.early_warning.alarms.ringing import Bell, ring_due
from gaoffice_desktop.early_warning.alarms.tables import (
    AlarmPlanRow,
    AlarmRow,
    AlarmRulesRow,
    MonthlyCheckRow,
)
from gaoffice_desktop.early_warning.alarms.targets import TAKEN_IN_WITHIN, check_by, in_minutes
from gaoffice_desktop.early_warning.alarms.worktime import endless, working_utc, works
from gaoffice_desktop.epeople.arrivals import arrivals
from gaoffice_desktop.epeople.facts import Arrival
from gaoffice_desktop.petitions.limits import LIMIT_LABELS, Limit
from gaoffice_desktop.petitions.recording import Room
from gaoffice_desktop.petitions.watching import any_touched, looked_at, touch_open, touched
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.staff.facts import Seat
from gaoffice_desktop.staff.service import everyone_in
from gaoffice_desktop.workdays.facts import BeyondCalendar
from gaoffice_desktop.workdays.rules import Calendar

LINES_AT_ONCE = 500
"""Lines of the outbox that one scan looks at: other desks' writes must not wait for long."""

_LOCK_OF_THE_SCAN = 1_910_2027
_ONLY_ROW = 1


@dataclass(frozen=True, slots=True)
class _Marks:
    """What a scan compares before it does anything."""

    revision: int
    calendar: Calendar
    edition: int
    daily_at: str
    planned_by: tuple[int | None, int | None, str | None]
    checks: int
    touched: bool
    next_at: datetime | None
    last_rung_at: datetime | None
    last_own: int | None

    @property
    def outdated(self) -> bool:
        """Whether the calendar, rules or daily time are others than alarms were planned by."""
        return self.planned_by != (self.revision, self.edition, self.daily_at)


@dataclass(frozen=True, slots=True)
class _Office:
    """What the office's own limits are reckoned from, and by what it was read."""

    arrivals: tuple[Arrival, ...]
    months: tuple[date, ...]
    by: tuple[int, int, str, int, date]
    last_own: int | None
    """The newest of the office's own alarms: another program may have planned some."""


@dataclass(slots=True)
class _Memory:
    """What this program remembers between scans, to look less; losing it costs nothing else."""

    office: _Office | None = None
    looked_at: datetime | None = None
    """When it last looked, by its own clock."""
    rang_at: datetime | None = None
    """Up to when it has rung all that was due."""


@dataclass(frozen=True)
class Scanning(Room):
    """Plans and rings. No line in the audit trail: the alarm and its rings are the record."""

    _memory: _Memory = field(default_factory=_Memory, repr=False, compare=False)

    def scan(self, seat: Seat) -> Done[Scanned]:
        """Plan what changed, ring what is due, and say when to look again.

        Whoever is at the desk, or nobody: what is due is due.
        """
        now = self.clock()
        if self._memory.looked_at is not None and now < self._memory.looked_at:
            self._memory.rang_at = None  # by a clock that has been set back since
        with self.database.read() as work:
            marks = self._marks(work)
            if marks is None:
                return Done(Scanned(), Changes())  # an office that is not set up yet
            office = self._office(work, marks, now)
        idle = not (
            marks.outdated
            or marks.touched
            or office != self._memory.office
            or self._set_back(marks, now)
            or (_is_due(marks.next_at, now) and _open(marks.calendar, now))
        )
        if idle:
            self._memory.looked_at = now
            if _open(marks.calendar, now):
                self._memory.rang_at = now
            return Done(Scanned(next_at=_next(marks.next_at, marks.calendar, now)), Changes())
        return self._scan(now)

    def _scan(self, now: datetime) -> Done[Scanned]:
        with self.database.change() as work:
            marks = self._marks(work) if _alone(work) else None
            if marks is None:
                return Done(Scanned(), Changes())  # another program is at it this very moment
            # Read anew: what came in since the look would be taken for gone, and ring twice.
            office = self._office(work, marks, now)
            if marks.outdated:
                _plan_anew(work, marks)
            if self._set_back(marks, now):
                setback.put_right(work, now)
                self._memory.office = None
            plan = Plan(queries.rules_of(work), marks.calendar, queries.timing_of(work), now)
            planned, told = _plan_touched(work, plan)
            if any_touched(work):
                # Nothing rings by a plan that is known to be old.
                self._memory.looked_at = now
                return Done(Scanned(planned=planned, more=True), Changes(alarms=told))
            told |= self._plan_own(work, office, plan)
            rung, more = 0, False
            if _open(plan.calendar, now):
                bell = Bell(plan.calendar, plan.timing, Chain(*everyone_in(work)), now)
                rung, more = ring_due(work, bell)
            next_at = _next(_next_in(work), plan.calendar, now)
            last_own = work.session.connection().execute(_LAST_OWN).scalar()
        # After the commit: what was rolled back is to be looked at again.
        self._memory.office, self._memory.looked_at = replace(office, last_own=last_own), now
        if not more and _open(plan.calendar, now):
            self._memory.rang_at = now
        found = Scanned(rung, planned, next_at, more)
        return Done(found, Changes(alarms=told or bool(rung)))

    def _marks(self, work: Work) -> _Marks | None:
        in_force = self.workdays.in_force(work)
        if in_force is None:
            return None
        row = work.session.connection().execute(_MARKS).one()
        return _Marks(
            revision=in_force[0],
            calendar=endless(in_force[1]),
            edition=row.edition or 0,
            daily_at=queries.daily_at_of(work),
            planned_by=(row.calendar_revision, row.rules_edition, row.daily_at),
            checks=row.checks,
            touched=any_touched(work),
            next_at=row.next_at,
            last_rung_at=row.last_rung_at,
            last_own=row.last_own,
        )

    def _office(self, work: Work, marks: _Marks, now: datetime) -> _Office:
        today = to_local(now).date()
        by = (marks.revision, marks.edition, marks.daily_at, marks.checks, today)
        known = self._memory.office
        if known is not None and known.by == by and not marks.touched:
            months = known.months
        else:
            months = owed_months(work, today)
        return _Office(arrivals(work), months, by, marks.last_own)

    def _set_back(self, marks: _Marks, now: datetime) -> bool:
        return setback.was_set_back(marks.last_rung_at, self._memory.looked_at, now)

    def _plan_own(self, work: Work, office: _Office, plan: Plan) -> bool:
        if office == self._memory.office:
            return False
        try:
            subjects = _subjects(office.arrivals, office.months, plan.calendar)
            edits = plan_office(work, subjects, plan)
        except BeyondCalendar:
            return False
        write(work, edits)
        return edits.seen


# --- looking --------------------------------------------------------------------------------------


_NEXT: Any = select(func.min(AlarmRow.next_at)).where(AlarmRow.next_at.is_not(None))
_LAST_OWN: Any = select(func.max(AlarmRow.id)).where(AlarmRow.petition_id.is_(None))
_MARKS: Any = select(
    select(func.max(AlarmRulesRow.id)).scalar_subquery().label("edition"),
    select(AlarmPlanRow.calendar_revision).scalar_subquery().label("calendar_revision"),
    select(AlarmPlanRow.rules_edition).scalar_subquery().label("rules_edition"),
    select(AlarmPlanRow.daily_at).scalar_subquery().label("daily_at"),
    select(func.count(MonthlyCheckRow.month)).scalar_subquery().label("checks"),
    _NEXT.scalar_subquery().label("next_at"),
    select(func.max(AlarmRow.last_rung_at))
    .where(AlarmRow.last_rung_at.is_not(None))
    .scalar_subquery()
    .label("last_rung_at"),
    _LAST_OWN.scalar_subquery().label("last_own"),
)
"""One question, for it is asked every half minute on every desk."""


def _next_in(work: Work) -> datetime | None:
    return work.session.connection().execute(_NEXT).scalar()


def _is_due(next_at: datetime | None, now: datetime) -> bool:
    return next_at is not None and next_at <= now


def _open(calendar: Calendar, now: datetime) -> bool:
    return works(calendar, to_local(now))


def _next(next_at: datetime | None, calendar: Calendar, now: datetime) -> datetime | None:
    """Return when to look again: in working time, for nothing rings outside it."""
    if next_at is None:
        return None
    try:
        return working_utc(calendar, max(next_at, now))
    except BeyondCalendar:
        return None


def _alone(work: Work) -> bool:
    """Tell whether no other program scans now; SQLite has one writer at a time anyway."""
    connection = work.session.connection()
    if connection.dialect.name != "postgresql":
        return True
    taken = text("SELECT pg_try_advisory_xact_lock(:key)")
    return bool(connection.execute(taken, {"key": _LOCK_OF_THE_SCAN}).scalar())


def hold_the_scan(work: Work) -> None:
    """Keep scans away until the transaction ends, after waiting for the one under way.

    What somebody does with an alarm while a scan has read it and not yet written it would else
    be written over. A scan that finds this held comes back with its next beat.
    """
    connection = work.session.connection()
    if connection.dialect.name == "postgresql":
        taken = text("SELECT pg_advisory_xact_lock(:key)")
        connection.execute(taken, {"key": _LOCK_OF_THE_SCAN})


# --- planning -------------------------------------------------------------------------------------


def _plan_anew(work: Work, marks: _Marks) -> None:
    """Have every petition on which something runs looked at again."""
    touch_open(work)
    work.session.execute(delete(AlarmPlanRow))
    work.session.execute(
        insert(AlarmPlanRow).values(
            id=_ONLY_ROW,
            calendar_revision=marks.revision,
            rules_edition=marks.edition,
            daily_at=marks.daily_at,
        )
    )


def _plan_touched(work: Work, plan: Plan) -> tuple[int, bool]:
    """Plan the petitions of the oldest lines; return how many, and whether people saw one end."""
    lines = touched(work, LINES_AT_ONCE)
    if not lines:
        return 0, False
    petitions = sorted({petition_id for _, petition_id in lines})
    edits = plan_petitions(work, petitions, plan)
    write(work, edits)
    looked_at(work, [line for line, _ in lines])
    return len(petitions), edits.seen


def own_subjects(work: Work, calendar: Calendar, today: date) -> Sequence[Subject]:
    """Return what the office's own alarms are for, as it stands now."""
    return _subjects(arrivals(work), owed_months(work, today), calendar)


def _subjects(
    waiting: Sequence[Arrival], months: Sequence[date], calendar: Calendar
) -> Sequence[Subject]:
    """Return the office's own: what waits to be taken in (Decree 6(8)), what is to be checked."""
    arrived = [
        Subject(
            None,
            f"{one.outside_number} {one.receipt}".strip(),
            one.kind_name,
            (in_minutes(Limit.TAKE_IN, one.applied_at, TAKEN_IN_WITHIN, calendar),),
        )
        for one in waiting
    ]
    checks = [
        Subject(
            None,
            f"{month:%Y-%m}",
            str(LIMIT_LABELS[Limit.MONTHLY_CHECK]),
            (check_by(month, calendar),),
        )
        for month in months
    ]
    return (*arrived, *checks)
