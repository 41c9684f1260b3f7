"""Alarms and hours made up for the pure parts of the history."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from gaoffice_desktop.early_warning.alarms.facts import (
    Alarm,
    AlarmReport,
    AlarmState,
    DeskHour,
    Level,
    Priority,
)
from gaoffice_desktop.petitions.limits import Limit
from gaoffice_desktop.shared.clock import to_utc

AT = to_utc(datetime(2026, 11, 25, 10, 0))
DAY = date(2026, 11, 25)

_ALARM = Alarm(
    id=1,
    petition_id=1,
    subject="2026-000001",
    kind_name="제도·절차 질의",
    limit=Limit.PROCESSING,
    code="D-3",
    priority=Priority.MEDIUM,
    state=AlarmState.RUNG,
    target_at=to_utc(datetime(2026, 11, 30, 18, 0)),
    ends_at=to_utc(datetime(2026, 12, 1, 0, 0)),
    due_at=AT,
    level=Level.HANDLER,
    rings=1,
    snoozes=0,
    department_id=2,
    handler_id=3,
    handler="윤다온",
    rung_at=AT,
)


def alarm(**changes: Any) -> Alarm:
    """An alarm that has rung on time, with changes."""
    return replace(_ALARM, **changes)


def hour(desk: str, at: int, interruptions: int, quiet: int = 0, on: date = DAY) -> DeskHour:
    return DeskHour(desk, on, at, interruptions, quiet)


def report(*hours: DeskHour, rung: int = 0, on_time: int = 0, late: int = 0) -> AlarmReport:
    worst = max((one.interruptions for one in hours), default=0)
    return AlarmReport(DAY, DAY, hours, rung, on_time, late, worst)
