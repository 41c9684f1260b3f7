"""Proves for the whole store that every statutory moment has exactly its alarms.

What is wanted is reckoned anew from the petitions, the calendar and the rules, and set against
the rows; rings are looked at one by one. What was touched and waits for the next scan is counted
and left out. Reading only: a store can be checked while people work in it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import islice, pairwise
from typing import Any, cast

from sqlalchemy import Table, and_, func, or_, select

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.early_warning.alarms import queries
from gaoffice_desktop.early_warning.alarms.facts import LIVE, AlarmState, Priority, RingWhy
from gaoffice_desktop.early_warning.alarms.planning import (
    COLUMNS,
    Edits,
    Plan,
    Row,
    Subject,
    plan_office,
    reconcile,
    subject_of,
)
from gaoffice_desktop.early_warning.alarms.scanning import Scanning, own_subjects
from gaoffice_desktop.early_warning.alarms.setback import TOLERANCE
from gaoffice_desktop.early_warning.alarms.tables import (
    CURRENT,
    AlarmPlanRow,
    AlarmRingRow,
    AlarmRow,
)
from gaoffice_desktop.early_warning.alarms.worktime import after_minutes, endless, works
from gaoffice_desktop.petitions.watching import all_watched, waiting_to_be_looked_at
from gaoffice_desktop.settings.facts import (
    ALARM_REPEATS_HIGH_MINUTES,
    ALARM_REPEATS_LOW_MINUTES,
    ALARM_REPEATS_MEDIUM_MINUTES,
)
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import require
from gaoffice_desktop.workdays.facts import BeyondCalendar

_TABLE, _RING = cast(Table, AlarmRow.__table__), cast(Table, AlarmRingRow.__table__)
_LIVE = tuple(state.value for state in LIVE)
_BATCH = 1_000
MOST_FAULTS = 200
GRACE = timedelta(minutes=10)
"""How long a round of rings may take before what it left is called lost."""
_SHORTEST = {
    Priority.HIGH.value: timedelta(minutes=ALARM_REPEATS_HIGH_MINUTES.least or 0),
    Priority.MEDIUM.value: timedelta(minutes=ALARM_REPEATS_MEDIUM_MINUTES.least or 0),
    Priority.LOW.value: timedelta(minutes=ALARM_REPEATS_LOW_MINUTES.least or 0),
}
"""The shortest wait that the office may set: it may have set another since."""


class FaultKind(StrEnum):
    """What can be wrong with an alarm."""

    MISSING = "missing"
    STRAY = "stray"
    DIFFERS = "differs"
    LATE = "late"
    STATE = "state"
    OUTSIDE_HOURS = "outside_hours"
    TWICE = "twice"


FAULT_LABELS: dict[FaultKind, Sentence] = {
    FaultKind.MISSING: say("있어야 할 알림이 없습니다"),
    FaultKind.STRAY: say("없어야 할 알림이 있습니다"),
    FaultKind.DIFFERS: say("알림의 때나 담당이 다릅니다"),
    FaultKind.LATE: say("때가 지났는데 울리지 않았습니다"),
    FaultKind.STATE: say("알림의 상태가 기록과 맞지 않습니다"),
    FaultKind.OUTSIDE_HOURS: say("근무시간 밖에 울렸습니다"),
    FaultKind.TWICE: say("같은 사람에게 거듭 울렸습니다"),
}


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with an alarm: of which number, which limit and lead."""

    kind: FaultKind
    number: str
    limit: str
    code: str
    alarm_id: int | None = None


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check looked at and found.

    ``waiting`` petitions are planned by the next scan; none: that plans the whole office anew.
    """

    petitions: int
    alarms: int
    rings: int
    waiting: int | None
    faults: tuple[Fault, ...]
    counts: Mapping[FaultKind, int] = field(default_factory=dict[FaultKind, int])

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.counts


class Checking(Scanning):
    """Looks over all alarms."""

    def check(self, seat: Seat) -> CheckReport:
        """Prove that no alarm is lost, doubled, late or rung outside working hours."""
        require(seat, Permission.EDIT_ALARM_RULES)
        now = self.clock()
        found = _Found()
        with self.database.read() as work:
            in_force = self.workdays.in_force(work)
            if in_force is None:
                return found.report(0)
            calendar = endless(in_force[1])
            plan = Plan(queries.rules_of(work), calendar, queries.timing_of(work), now)
            outdated = _outdated(work, in_force[0], plan.rules.edition)
            waiting = None if outdated else waiting_to_be_looked_at(work)
            if waiting is not None:
                _check_petitions(work, plan, waiting, found)
                today = to_local(now).date()
                _check_office(work, plan, own_subjects(work, calendar, today), found)
            _check_late(work, plan, self._rang_at(work), found)
            _check_states(work, found)
            _check_rings(work, self._hours(work), found)
        return found.report(len(waiting) if waiting is not None else None)

    def _rang_at(self, work: Work) -> datetime | None:
        """Return up to when everything due has been rung, as far as this program can know.

        At its last look, if the office worked then; a program that has not looked yet goes by
        the last ring of the others.
        """
        memory = self._memory
        if memory.looked_at is not None:
            return memory.rang_at if memory.rang_at == memory.looked_at else None
        last = work.session.scalar(select(func.max(AlarmRingRow.at)))
        return last - GRACE if last is not None else None

    def _hours(self, work: Work) -> _Hours:
        """Return the calendars by which rings are looked at, each from when it was in force."""
        begun = self.workdays.begun(work)
        calendars = [(at, endless(self.workdays.calendar_in(work, n))) for n, at in begun]
        return _Hours(calendars)


@dataclass(slots=True)
class _Hours:
    """When the office worked, by the calendar of the time."""

    calendars: Sequence[tuple[datetime, Any]]

    def worked(self, at: datetime) -> bool:
        before = [calendar for begun, calendar in self.calendars if begun < at - TOLERANCE]
        candidates = [
            calendar for begun, calendar in self.calendars if abs(begun - at) <= TOLERANCE
        ]
        candidates.append(before[-1] if before else self.calendars[0][1])
        return any(works(calendar, to_local(at)) for calendar in candidates)


@dataclass(slots=True)
class _Found:
    """What a check has looked at so far."""

    petitions: int = 0
    alarms: int = 0
    rings: int = 0
    faults: list[Fault] = field(default_factory=list[Fault])
    counts: Counter[FaultKind] = field(default_factory=Counter[FaultKind])

    def add(self, kind: FaultKind, row: Any) -> None:
        self.counts[kind] += 1
        if len(self.faults) < MOST_FAULTS:
            alarm_id = getattr(row, "id", None)
            self.faults.append(Fault(kind, row.subject, row.limit, row.code, alarm_id))

    def report(self, waiting: int | None) -> CheckReport:
        return CheckReport(
            self.petitions,
            self.alarms,
            self.rings,
            waiting,
            tuple(self.faults),
            dict(self.counts),
        )


# --- wanted against what is there ---------------------------------------------------------------


def _outdated(work: Work, revision: int, edition: int) -> bool:
    row = work.session.execute(
        select(AlarmPlanRow.calendar_revision, AlarmPlanRow.rules_edition, AlarmPlanRow.daily_at)
    ).first()
    return row is None or tuple(row) != (revision, edition, queries.daily_at_of(work))


def _check_petitions(work: Work, plan: Plan, waiting: frozenset[int], found: _Found) -> None:
    running: set[int] = set()
    watched = all_watched(work)
    while batch := list(islice(watched, _BATCH)):
        running |= {one.id for one in batch}
        held = _current(work, [one.id for one in batch])
        for one in batch:
            if one.id in waiting:
                continue
            found.petitions += 1
            try:
                subject = subject_of(one, plan.calendar)
            except BeyondCalendar:
                continue
            _compare(subject, held.get(one.id, []), plan, found)
    still = select(*COLUMNS).where(CURRENT, _TABLE.c.petition_id.is_not(None))
    for row in work.session.execute(still.where(_TABLE.c.state.in_((*_LIVE, "due")))):
        if row.petition_id not in running and row.petition_id not in waiting:
            found.add(FaultKind.STRAY, row)


def _current(work: Work, petition_ids: Sequence[int]) -> dict[int, list[Row]]:
    query = select(*COLUMNS).where(_TABLE.c.petition_id.in_(petition_ids), CURRENT)
    held: dict[int, list[Row]] = {}
    for row in work.session.execute(query):
        held.setdefault(row.petition_id, []).append(row)
    return held


def _compare(subject: Subject, rows: Sequence[Row], plan: Plan, found: _Found) -> None:
    edits = Edits()
    reconcile(subject, rows, plan, frozenset(), edits)
    found.alarms += len(rows)
    _judge(edits, {row.id: row for row in rows}, found)


def _check_office(work: Work, plan: Plan, subjects: Sequence[Subject], found: _Found) -> None:
    rows = work.session.execute(select(*COLUMNS).where(_TABLE.c.petition_id.is_(None), CURRENT))
    held = {row.id: row for row in rows}
    found.alarms += len(held)
    _judge(plan_office(work, subjects, plan), held, found)


@dataclass(frozen=True, slots=True)
class _Wanted:
    subject: str
    limit: str
    code: str


def _judge(edits: Edits, rows: Mapping[int, Row], found: _Found) -> None:
    """Tell what a scan would have to mend although nothing was touched."""
    for one in edits.added:
        found.add(FaultKind.MISSING, _Wanted(one["subject"], one["limit"], one["code"]))
    for one in edits.ended:
        found.add(FaultKind.STRAY, rows[one["row"]])
    for one in edits.moved:
        row = rows[one["row"]]
        if any(one[name] != getattr(row, name[4:]) for name in one if name.startswith("new_")):
            found.add(FaultKind.DIFFERS, row)


# --- rows and rings -----------------------------------------------------------------------------


def _check_late(work: Work, plan: Plan, since: datetime | None, found: _Found) -> None:
    """Look for what is due by more than a minute of working time while a scan has run since."""
    if since is None or since > plan.now:
        return
    due = select(_TABLE).where(
        CURRENT, _TABLE.c.state == AlarmState.DUE.value, _TABLE.c.next_at < since,
        _TABLE.c.planned_at < since,
    )  # fmt: skip
    for row in work.session.execute(due):
        if after_minutes(plan.calendar, max(row.next_at, row.planned_at), 1) <= since:
            found.add(FaultKind.LATE, row)


def _check_states(work: Work, found: _Found) -> None:
    """Look for states that what is recorded beside them does not bear out."""
    told = select(_RING.c.id).where(_RING.c.alarm_id == _TABLE.c.id).exists()
    live = _TABLE.c.state.in_(_LIVE)
    wrong = or_(
        and_(live, or_(_TABLE.c.rung_at.is_(None), _TABLE.c.rings < 1, ~told)),
        and_(
            _TABLE.c.state == AlarmState.ANSWERED.value,
            or_(_TABLE.c.rung_at.is_(None), _TABLE.c.ended_at.is_(None), CURRENT),
        ),
        and_(
            _TABLE.c.state == AlarmState.DUE.value,
            or_(_TABLE.c.rung_at.is_not(None), _TABLE.c.next_at.is_(None), told),
        ),
        and_(_TABLE.c.state == AlarmState.SEEN.value, _TABLE.c.next_at.is_(None)),
        and_(live, _TABLE.c.next_at.is_(None), _TABLE.c.priority != Priority.LOW.value),
        and_(
            _TABLE.c.state.in_((AlarmState.ANSWERED.value, AlarmState.SUPERSEDED.value)),
            _TABLE.c.next_at.is_not(None),
        ),
        and_(_TABLE.c.state.in_((*_LIVE, AlarmState.DUE.value)), _TABLE.c.current == 0),
    )
    for row in work.session.execute(select(_TABLE).where(wrong)):
        found.add(FaultKind.STATE, row)


def _check_rings(work: Work, hours: _Hours, found: _Found) -> None:
    """Look at each ring: in working hours, and not again before its time."""
    query = (
        select(
            _RING.c.at, _RING.c.to_id, _RING.c.why, _TABLE.c.id, _TABLE.c.subject,
            _TABLE.c.limit, _TABLE.c.code, _TABLE.c.priority, _TABLE.c.last_rung_at,
        )
        .join(_TABLE, _TABLE.c.id == _RING.c.alarm_id)
        .order_by(_RING.c.alarm_id, _RING.c.id)
        .execution_options(yield_per=10_000)
    )  # fmt: skip
    worked: dict[datetime, bool] = {}
    for rings in _by_alarm(work.session.execute(query)):
        found.rings += len(rings)
        for ring in rings:
            if ring.at not in worked:
                worked[ring.at] = hours.worked(ring.at)
            if not worked[ring.at] and not _excused(ring):
                found.add(FaultKind.OUTSIDE_HOURS, ring)
        for ring in _twice(rings):
            found.add(FaultKind.TWICE, ring)


def _excused(ring: Any) -> bool:
    """Tell whether a ring had not to mind the hours.

    Bringing an alarm before the next is somebody's own act, at whatever hour. And of one that
    was rung by a clock that was ahead, nobody can say any more by which calendar it rang.
    """
    ahead = ring.last_rung_at is not None and ring.at > ring.last_rung_at
    return ahead or ring.why == RingWhy.BY_HAND.value


def _by_alarm(rings: Iterable[Any]) -> Iterator[list[Any]]:
    group: list[Any] = []
    for ring in rings:
        if group and group[0].id != ring.id:
            yield group
            group = []
        group.append(ring)
    if group:
        yield group


def _twice(rings: Sequence[Any]) -> Iterator[Any]:
    """Return the rings that came to somebody before the shortest wait was over."""
    by_person: dict[int, list[Any]] = {}
    for ring in rings:
        by_person.setdefault(ring.to_id, []).append(ring)
    for own in by_person.values():
        for earlier, later in pairwise(own):
            again = later.why in (RingWhy.FIRST.value, RingWhy.AGAIN.value)
            # One that lies in the future of the next was rung by a clock that was set back.
            if again and timedelta(0) <= later.at - earlier.at < _SHORTEST[later.priority]:
                yield later
