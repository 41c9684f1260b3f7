"""Keeps the planned alarms in step with what runs: what is wanted against what is there.

``reconcile`` is pure: from what runs on one subject and the rows there are, it says which rows
end, which move and which are added. A row that nobody was told of simply follows its limit or its
handler; one that rang stays as it was and leaves the present (``current``).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any, cast

from sqlalchemy import Connection, Table, bindparam, select, update

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.early_warning.alarms.endings import Ran, why_gone, why_left
from gaoffice_desktop.early_warning.alarms.facts import LIVE, AlarmRules, AlarmState, Moment
from gaoffice_desktop.early_warning.alarms.rules import (
    ANSWERING,
    Ended,
    Timing,
    is_daily,
    is_over,
)
from gaoffice_desktop.early_warning.alarms.tables import CURRENT, AlarmRow
from gaoffice_desktop.early_warning.alarms.targets import (
    Target,
    daily_of,
    moments_of,
    targets_of,
)
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.watching import Watched, steps_since, watched
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.workdays.facts import BeyondCalendar
from gaoffice_desktop.workdays.rules import Calendar

_TABLE = cast(Table, AlarmRow.__table__)
_LIVE = frozenset(state.value for state in LIVE)
_DUE = AlarmState.DUE.value
Row = Any
"""A row of the table's columns, moments aware."""


@dataclass(frozen=True, slots=True)
class Plan:
    """By what alarms are planned at one moment; the calendar is the endless one."""

    rules: AlarmRules
    calendar: Calendar
    timing: Timing
    now: datetime


@dataclass(frozen=True, slots=True)
class Subject:
    """Whose alarms they are: a petition, an arrival, or a month; and what runs on it."""

    petition_id: int | None
    number: str
    kind_name: str
    targets: tuple[Target, ...]
    department_id: int | None = None
    handler_id: int | None = None
    entered_by_id: int | None = None
    state: State | None = None


@dataclass(slots=True)
class Edits:
    """What is to be written; ``ended`` rows that people saw make ``seen`` true."""

    ended: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    retired: list[int] = field(default_factory=list[int])
    moved: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    added: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    seen: bool = False

    def __bool__(self) -> bool:
        return bool(self.ended or self.retired or self.moved or self.added)


# --- what is wanted ---------------------------------------------------------------------------


def subject_of(one: Watched, calendar: Calendar) -> Subject:
    """Return a petition as alarms see it."""
    return Subject(
        petition_id=one.id,
        number=one.number,
        kind_name=one.kind_name,
        targets=targets_of(one, calendar),
        department_id=one.department_id,
        handler_id=one.handler_id,
        entered_by_id=one.entered_by_id,
        state=one.state,
    )


_Key = tuple[str, int, datetime, str]


def wanted(subject: Subject, rows: Iterable[Row], plan: Plan) -> dict[_Key, Moment]:
    """Return the alarms that a subject wants, by the key of their rows."""
    found: dict[_Key, Moment] = {}
    for target in subject.targets:
        moments = moments_of(target, plan.rules, plan.calendar)
        daily = daily_of(
            target,
            plan.rules,
            plan.calendar,
            plan.timing,
            _told_on(target, subject, rows),
        )
        for moment in (*moments, daily):
            if moment is not None:
                found[target.limit.value, target.of, target.target_at, moment.code] = moment
    return found


def _told_on(target: Target, subject: Subject, rows: Iterable[Row]) -> date | None:
    """Return the day on which its handler was last told that the limit has passed."""
    key = (target.limit.value, target.of, target.target_at)
    days = [
        to_local(row.rung_at).date()
        for row in rows
        if row.rung_at is not None
        and is_over(row.code)
        and (row.limit, row.of, row.target_at) == key
        and not _left(row, subject)
    ]
    return max(days, default=None)


def _left(row: Row, subject: Subject) -> bool:
    """Tell whether an alarm that rang, or was passed over, was somebody else's."""
    theirs = (row.department_id, row.handler_id)
    return row.state != _DUE and theirs != (subject.department_id, subject.handler_id)


# --- what is wanted against what is there -------------------------------------------------------


def reconcile(
    subject: Subject,
    rows: Sequence[Row],
    plan: Plan,
    steps: frozenset[EventKind],
    edits: Edits,
) -> None:
    """Add to the edits what brings the current rows of a subject in step with what runs on it.

    ``steps`` is what was done to it since the first of its alarms that still stand had rung.
    """
    missing = wanted(subject, rows, plan)
    ran = Ran(
        subject.state,
        frozenset((one.limit.value, one.of, one.target_at) for one in subject.targets),
    )
    dailies = {key[:3]: moment for key, moment in missing.items() if is_daily(key[3])}
    for row in rows:
        key = (row.limit, row.of, row.target_at, row.code)
        if _left(row, subject):
            _end(row, why_left(row, ran, steps), plan.now, edits)
        elif is_daily(row.code) and key[:3] in dailies:
            moment = dailies[key[:3]]
            if row.state == _DUE:
                missing.pop((*key[:3], moment.code), None)
            _follow(row, moment, subject, plan.now, edits)
        elif (moment := missing.pop(key, None)) is not None:
            _follow(row, moment, subject, plan.now, edits)
        else:
            _end(row, why_gone(row, ran, steps), plan.now, edits)
    edits.added += (_added(subject, moment, plan.now) for moment in missing.values())


def _follow(row: Row, moment: Moment, subject: Subject, now: datetime, edits: Edits) -> None:
    """Let a row that stays follow what has changed beside its limit."""
    due = row.state == _DUE
    theirs = (row.department_id, row.handler_id) == (subject.department_id, subject.handler_id)
    values = {
        "code": moment.code if due else row.code,
        "due_at": moment.due_at if due else row.due_at,
        "next_at": moment.due_at if due and moment.due_at != row.due_at else row.next_at,
        "ends_at": moment.ends_at,
        # What rang keeps the voice in which it rang.
        "priority": moment.lead.priority.value if due else row.priority,
        "kind_name": subject.kind_name,
        "department_id": subject.department_id,
        "handler_id": subject.handler_id,
        "planned_at": row.planned_at,
    }
    if due and not (theirs and moment.due_at == row.due_at):
        values["planned_at"] = now
    if any(getattr(row, name) != value for name, value in values.items()):
        edits.moved.append({"row": row.id, **{f"new_{name}": values[name] for name in values}})


def _end(row: Row, why: Ended, now: datetime, edits: Edits) -> None:
    """Take a row out of the present: what had rung is answered, or gives way."""
    if row.state not in _LIVE and row.state != _DUE:
        edits.retired.append(row.id)
        return
    answered = row.state in _LIVE and why in ANSWERING
    state = AlarmState.ANSWERED if answered else AlarmState.SUPERSEDED
    edits.ended.append({"row": row.id, "to": state.value, "why": why.value, "now": now})
    edits.seen = edits.seen or row.state in _LIVE


def _added(subject: Subject, moment: Moment, now: datetime) -> dict[str, Any]:
    return {
        "petition_id": subject.petition_id,
        "subject": subject.number,
        "kind_name": subject.kind_name,
        "limit": moment.limit.value,
        "of": moment.of,
        "target_at": moment.target_at,
        "ends_at": moment.ends_at,
        "code": moment.code,
        "priority": moment.lead.priority.value,
        "due_at": moment.due_at,
        "planned_at": now,
        "state": _DUE,
        "current": 1,
        "department_id": subject.department_id,
        "handler_id": subject.handler_id,
        "entered_by_id": subject.entered_by_id,
        "level": 0,
        "rings": 0,
        "snoozes": 0,
        "next_at": moment.due_at,
        "ended_why": "",
    }


# --- reading and writing ------------------------------------------------------------------------

COLUMNS = (
    _TABLE.c.id,
    _TABLE.c.petition_id,
    _TABLE.c.subject,
    _TABLE.c.kind_name,
    _TABLE.c.limit,
    _TABLE.c.of,
    _TABLE.c.target_at,
    _TABLE.c.ends_at,
    _TABLE.c.code,
    _TABLE.c.priority,
    _TABLE.c.due_at,
    _TABLE.c.planned_at,
    _TABLE.c.state,
    _TABLE.c.department_id,
    _TABLE.c.handler_id,
    _TABLE.c.rung_at,
    _TABLE.c.next_at,
)


def plan_petitions(work: Work, petition_ids: Sequence[int], plan: Plan) -> Edits:
    """Return what brings the alarms of these petitions in step; nothing is written yet."""
    found = watched(work, petition_ids)
    rows: dict[int, list[Row]] = {one: [] for one in petition_ids}
    query = select(*COLUMNS).where(_TABLE.c.petition_id.in_(list(petition_ids)), CURRENT)
    for row in work.session.execute(query):
        rows[row.petition_id].append(row)
    steps = steps_since(work, _first_rings(rows))
    edits = Edits()
    for petition_id, held in rows.items():
        one = found.get(petition_id)
        if one is None:
            continue
        try:
            subject = subject_of(one, plan.calendar)
            own = Edits()
            reconcile(subject, held, plan, steps.get(petition_id, frozenset()), own)
        except BeyondCalendar:
            continue  # past the year 2100: what is planned stays as it is
        _join(edits, own)
    return edits


def _first_rings(rows: Mapping[int, Sequence[Row]]) -> dict[int, datetime]:
    """Return when the first alarm that still stands rang, of petitions that have one."""
    rung = {
        one: [row.rung_at for row in held if row.state in _LIVE and row.rung_at is not None]
        for one, held in rows.items()
    }
    return {one: min(moments) for one, moments in rung.items() if moments}


def _join(edits: Edits, own: Edits) -> None:
    edits.ended += own.ended
    edits.retired += own.retired
    edits.moved += own.moved
    edits.added += own.added
    edits.seen = edits.seen or own.seen


def plan_office(work: Work, subjects: Sequence[Subject], plan: Plan) -> Edits:
    """Return what brings the office's own alarms in step: what arrived online, months to check."""
    rows: dict[tuple[str, str], list[Row]] = {}
    query = select(*COLUMNS).where(_TABLE.c.petition_id.is_(None), CURRENT)
    for row in work.session.execute(query):
        rows.setdefault((row.limit, row.subject), []).append(row)
    edits = Edits()
    for subject in subjects:
        held = rows.pop((subject.targets[0].limit.value, subject.number), [])
        reconcile(subject, held, plan, frozenset(), edits)
    for (_, number), held in rows.items():
        gone = Subject(None, number, held[0].kind_name, ())
        reconcile(gone, held, plan, frozenset(), edits)
    return edits


_END = (
    update(_TABLE)
    .where(_TABLE.c.id == bindparam("row"))
    .values(
        state=bindparam("to"),
        current=0,
        next_at=None,
        ended_at=bindparam("now"),
        ended_why=bindparam("why"),
    )
)
_FOLLOWING = (
    "code",
    "due_at",
    "next_at",
    "ends_at",
    "priority",
    "kind_name",
    "department_id",
    "handler_id",
    "planned_at",
)
_MOVE = (
    update(_TABLE)
    .where(_TABLE.c.id == bindparam("row"))
    .values({name: bindparam(f"new_{name}") for name in _FOLLOWING})
)


def write(work: Work, edits: Edits) -> None:
    """Write the edits: what ends first, for what is added may take its place."""
    connection = work.session.connection()
    if edits.ended:
        connection.execute(_END, edits.ended)
    if edits.retired:
        connection.execute(update(_TABLE).where(_TABLE.c.id.in_(edits.retired)).values(current=0))
    if edits.moved:
        connection.execute(_MOVE, edits.moved)
    if edits.added:
        _add(connection, edits.added)


def _add(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    """Add rows straight on the driver: there are thousands of them after an edit of the rules."""
    names = tuple(rows[0])
    columns = ", ".join(f'"{name}"' for name in names)
    marks = "%s" if connection.dialect.name == "postgresql" else "?"
    places = ", ".join([marks] * len(names))
    connection.exec_driver_sql(
        f"INSERT INTO alarm ({columns}) VALUES ({places})",
        [tuple(map(_stored, row.values())) for row in rows],
    )


def _stored(value: Any) -> Any:
    return (value - _EPOCH) // _MICROSECOND if isinstance(value, datetime) else value


_EPOCH, _MICROSECOND = datetime(1970, 1, 1, tzinfo=UTC), timedelta(microseconds=1)
