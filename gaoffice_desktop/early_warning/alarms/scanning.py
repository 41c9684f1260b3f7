"""Finds what is due and rings it: the one heartbeat of the alarms, from any program on the store.

A scan looks first and writes only if something is to be done. What was touched is planned before
anything rings, in the same transaction, so that a petition extended a second ago never rings its
old time; and whoever scans at the same moment finds it done.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
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
from gaoffice_desktop.early_warning.alarms.tables import AlarmPlanRow, AlarmRow
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
    edition: int
    planned_by: tuple[int, int] | None
    touched: bool
    next_at: datetime | None
    last_rung_at: datetime | None

    @property
    def outdated(self) -> bool:
        """Whether the calendar or the rules are others than the alarms were planned by."""
        return self.planned_by != (self.revision, self.edition)


@dataclass(frozen=True, slots=True)
class _Office:
    """What the office's own limits are reckoned from."""

    arrivals: tuple[Arrival, ...]
    months: tuple[date, ...]
    by: tuple[int, int, date]


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
        with self.database.read() as work:
            marks = _marks(work, self.workdays.revision_in(work))
            if not marks.revision:
                return Done(Scanned(), Changes())  # an office that is not set up yet
            calendar = endless(self.workdays.calendar_in(work))
            office = _office(work, marks, now)
        idle = not (
            marks.outdated
            or marks.touched
            or office != self._memory.office
            or self._set_back(marks, now)
            or (_is_due(marks.next_at, now) and _open(calendar, now))
        )
        if idle:
            self._memory.looked_at = self._memory.rang_at = now
            return Done(Scanned(next_at=_next(marks.next_at, calendar, now)), Changes())
        return self._scan(now)

    def _scan(self, now: datetime) -> Done[Scanned]:
        with self.database.change() as work:
            if not _alone(work):
                return Done(Scanned(), Changes())  # another program is at it this very moment
            marks = _marks(work, self.workdays.revision_in(work))
            calendar = endless(self.workdays.calendar_in(work))
            if marks.outdated:
                _plan_anew(work, marks)
            if self._set_back(marks, now):
                setback.put_right(work, now)
                self._memory.office = None
            plan = Plan(queries.rules_of(work), calendar, queries.timing_of(work), now)
            planned, told = _plan_touched(work, plan)
            if any_touched(work):
                # Nothing rings by a plan that is known to be old.
                self._memory.looked_at = now
                return Done(Scanned(planned=planned, more=True), Changes(alarms=told))
            office = _office(work, marks, now)
            told |= self._plan_own(work, office, plan)
            rung, more = 0, False
            if _open(calendar, now):
                rung, more = ring_due(work, self._bell(work, plan))
            next_at = _next(_next_in(work), calendar, now)
        # After the commit: what was rolled back is to be looked at again.
        self._memory.office, self._memory.looked_at = office, now
        if not more:
            self._memory.rang_at = now
        found = Scanned(rung, planned, next_at, more)
        return Done(found, Changes(alarms=told or bool(rung)))

    def _set_back(self, marks: _Marks, now: datetime) -> bool:
        return setback.was_set_back(marks.last_rung_at, self._memory.looked_at, now)

    def _plan_own(self, work: Work, office: _Office, plan: Plan) -> bool:
        if office == self._memory.office:
            return False
        try:
            edits = plan_office(work, _subjects(office, plan.calendar), plan)
        except BeyondCalendar:
            return False
        write(work, edits)
        return edits.seen

    def _bell(self, work: Work, plan: Plan) -> Bell:
        return Bell(plan.calendar, plan.timing, Chain(*everyone_in(work)), plan.now)


# --- looking --------------------------------------------------------------------------------------


def _marks(work: Work, revision: int) -> _Marks:
    row = work.session.execute(_PLAN).first()
    return _Marks(
        revision=revision,
        edition=queries.edition_of(work),
        planned_by=(row.calendar_revision, row.rules_edition) if row is not None else None,
        touched=any_touched(work),
        next_at=_next_in(work),
        last_rung_at=setback.last_rung_at(work),
    )


_PLAN = select(AlarmPlanRow.calendar_revision, AlarmPlanRow.rules_edition)
_NEXT: Any = select(func.min(AlarmRow.next_at)).where(AlarmRow.next_at.is_not(None))


def _next_in(work: Work) -> datetime | None:
    return work.session.scalar(_NEXT)


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


# --- planning -------------------------------------------------------------------------------------


def _plan_anew(work: Work, marks: _Marks) -> None:
    """Have every petition on which something runs looked at again."""
    touch_open(work)
    work.session.execute(delete(AlarmPlanRow))
    work.session.execute(
        insert(AlarmPlanRow).values(
            id=_ONLY_ROW, calendar_revision=marks.revision, rules_edition=marks.edition
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


def _office(work: Work, marks: _Marks, now: datetime) -> _Office:
    today = to_local(now).date()
    return _Office(arrivals(work), owed_months(work, today), (marks.revision, marks.edition, today))


def _subjects(office: _Office, calendar: Calendar) -> Sequence[Subject]:
    """Return the office's own: what waits to be taken in (Decree 6(8)), what is to be checked."""
    waiting = [
        Subject(
            None,
            f"{one.outside_number} {one.receipt}".strip(),
            one.kind_name,
            (in_minutes(Limit.TAKE_IN, one.applied_at, TAKEN_IN_WITHIN, calendar),),
        )
        for one in office.arrivals
    ]
    checks = [
        Subject(
            None,
            f"{month:%Y-%m}",
            str(LIMIT_LABELS[Limit.MONTHLY_CHECK]),
            (check_by(month, calendar),),
        )
        for month in office.months
    ]
    return (*waiting, *checks)
