"""Selects of the alarms, turned into facts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.early_warning.alarms.facts import (
    Alarm,
    AlarmRules,
    AlarmState,
    Level,
    Priority,
)
from gaoffice_desktop.early_warning.alarms.rules import (
    Timing,
    default_rules,
    is_over,
    read_time,
    unpack_rules,
)
from gaoffice_desktop.early_warning.alarms.tables import AlarmRow, AlarmRulesRow
from gaoffice_desktop.petitions.limits import Limit
from gaoffice_desktop.settings import service as settings
from gaoffice_desktop.settings.facts import (
    ALARM_ESCALATES_HIGH_MINUTES,
    ALARM_ESCALATES_MEDIUM_MINUTES,
    ALARM_REPEATS_HIGH_MINUTES,
    ALARM_REPEATS_LOW_MINUTES,
    ALARM_REPEATS_MEDIUM_MINUTES,
    OVERDUE_DAILY_AT,
)
from gaoffice_desktop.staff.service import names_of


@dataclass(frozen=True, slots=True)
class Names:
    """What the ids in an alarm are called."""

    departments: Mapping[int, str]
    staff: Mapping[int, str]


def names_in(work: Work) -> Names:
    """Read the names of all departments and accounts, those at rest too."""
    return Names(*names_of(work))


ALARM_COLUMNS = tuple(AlarmRow.__table__.columns)
"""Read alarms as plain rows: ``select(*ALARM_COLUMNS)``, each turned by ``alarm_of``."""


def alarm_of(row: Any, names: Names) -> Alarm:
    """Turn a row of the table (or of its columns) into a fact."""
    return Alarm(
        id=row.id,
        petition_id=row.petition_id,
        subject=row.subject,
        kind_name=row.kind_name,
        limit=Limit(row.limit),
        code=row.code,
        priority=Priority(row.priority),
        state=AlarmState(row.state),
        target_at=row.target_at,
        ends_at=row.ends_at,
        due_at=row.due_at,
        level=Level(row.level),
        rings=row.rings,
        snoozes=row.snoozes,
        department_id=row.department_id,
        handler_id=row.handler_id,
        handler=names.staff.get(row.handler_id, ""),
        rung_at=row.rung_at,
        last_rung_at=row.last_rung_at,
        seen_at=row.seen_at,
        seen_by=names.staff.get(row.seen_by_id, ""),
        next_at=row.next_at,
        ended_at=row.ended_at,
        ended_why=row.ended_why,
        over=is_over(row.code),
        snoozed_until=snoozed_until(row),
    )


def snoozed_until(row: Any) -> datetime | None:
    """Return until when an alarm is put off; none once it has rung again or was given back."""
    waits = row.state == AlarmState.SEEN.value and row.next_at == row.snoozed_until
    return row.snoozed_until if waits else None


def alarms_by_id(work: Work, ids: Iterable[int], names: Names) -> dict[int, Alarm]:
    """Return these alarms, by id."""
    query = select(*ALARM_COLUMNS).where(AlarmRow.id.in_(list(ids)))
    return {row.id: alarm_of(row, names) for row in work.session.execute(query)}


def edition_of(work: Work) -> int:
    """Return the number of the rules' newest edition; 0 while they are as shipped."""
    newest = select(AlarmRulesRow.id).order_by(AlarmRulesRow.id.desc()).limit(1)
    return work.session.scalar(newest) or 0


def rules_of(work: Work) -> AlarmRules:
    """Return the office's rules: the newest edition, or as shipped."""
    newest = select(AlarmRulesRow.id, AlarmRulesRow.rules).order_by(AlarmRulesRow.id.desc())
    row = work.session.execute(newest.limit(1)).first()
    return default_rules() if row is None else AlarmRules(row.id, unpack_rules(row.rules))


def timing_of(work: Work) -> Timing:
    """Return how long alarms wait, as the office has set it."""
    found = settings.values(work, _TIMING)
    return Timing(
        escalates={
            Priority.HIGH: found[ALARM_ESCALATES_HIGH_MINUTES.name],
            Priority.MEDIUM: found[ALARM_ESCALATES_MEDIUM_MINUTES.name],
        },
        repeats={
            Priority.HIGH: found[ALARM_REPEATS_HIGH_MINUTES.name],
            Priority.MEDIUM: found[ALARM_REPEATS_MEDIUM_MINUTES.name],
            Priority.LOW: found[ALARM_REPEATS_LOW_MINUTES.name],
        },
        daily_at=read_time(found[OVERDUE_DAILY_AT.name]),
    )


def daily_at_of(work: Work) -> str:
    """Return when the daily alarms ring, as it is noted beside what was planned by it."""
    return f"{read_time(settings.value(work, OVERDUE_DAILY_AT)):%H:%M}"


_TIMING = (
    ALARM_ESCALATES_HIGH_MINUTES,
    ALARM_ESCALATES_MEDIUM_MINUTES,
    ALARM_REPEATS_HIGH_MINUTES,
    ALARM_REPEATS_MEDIUM_MINUTES,
    ALARM_REPEATS_LOW_MINUTES,
    OVERDUE_DAILY_AT,
)
