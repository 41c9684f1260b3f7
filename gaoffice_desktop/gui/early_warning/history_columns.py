"""The history's columns: what each shows, reads aloud and paints. Knows no widget."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from gaoffice_desktop.early_warning.alarms.facts import PRIORITY_LABELS, Alarm
from gaoffice_desktop.gui.early_warning.history_words import (
    PriorityBadge,
    Words,
    code_said,
    late_said,
    late_seconds,
    state_said,
)
from gaoffice_desktop.gui.page_columns import RIGHT, Column
from gaoffice_desktop.petitions.limits import LIMIT_LABELS
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.sentences import say


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside an alarm: departments' names by their ids, and the day of today."""

    departments: Callable[[], Mapping[int, str]]
    today: Callable[[], date]


def _rung(alarm: Alarm, today: date) -> Words:
    """When it rang; the year only where it is another."""
    if alarm.rung_at is None:
        return ""
    local = to_local(alarm.rung_at)
    if local.year != today.year:
        return dates.moment_said(local)
    return say(
        "{month}. {day}.{weekday} {time}",
        month=local.month,
        day=local.day,
        weekday=dates.weekday_said(local.weekday()),
        time=dates.clock(local),
    )


def _due(alarm: Alarm) -> Words:
    return dates.moment_said(to_local(alarm.due_at))


def _late(alarm: Alarm) -> Words:
    return late_said(late_seconds(alarm))


def _who(alarm: Alarm, departments: Mapping[int, str]) -> Words:
    """The department and the handler; where nobody handles it, the department."""
    department = departments.get(alarm.department_id or 0, "")
    parts = [part for part in (department, alarm.handler) if part]
    return " / ".join(parts) or say("담당 없음")


def _seen(alarm: Alarm) -> Words:
    return alarm.seen_by


def _rings(alarm: Alarm) -> Words:
    return say("{count}번", count=alarm.rings)


KEYS = (
    "rung", "late", "priority", "limit", "lead", "number", "kind", "who", "state", "rings",
    "seen", "due",
)  # fmt: skip
INDEX = {key: at for at, key in enumerate(KEYS)}
LEAVE_AWAY = ("due", "seen", "rings", "lead", "who", "late")
"""What gives way in a narrow window, the first first; the story and every copy have it."""


def columns(beside: Beside) -> tuple[Column[Alarm], ...]:
    """Return the columns; an alarm knows its department's number, the name is looked up."""

    def rung(alarm: Alarm) -> Words:
        return _rung(alarm, beside.today())

    def who(alarm: Alarm) -> Words:
        return _who(alarm, beside.departments())

    bound = (
        Column("rung", say("울린 때"), rung, 16),
        Column("who", say("담당 부서/담당자"), who, 19, tip=who),
    )
    found = {column.key: column for column in (*_COLUMNS, *bound)}
    return tuple(found[key] for key in KEYS)


_COLUMNS: tuple[Column[Alarm], ...] = (
    Column("late", say("지연"), _late, 10, tip=_due),
    Column(
        "priority", say("중요도"), lambda one: PRIORITY_LABELS[one.priority], 9,
        badge=lambda one: PriorityBadge(one.priority),
    ),
    Column("limit", say("기한"), lambda one: LIMIT_LABELS[one.limit], 15),
    Column("lead", say("알림"), lambda one: code_said(one.code), 10),
    Column("number", say("접수번호"), lambda one: one.subject, 13),
    Column("kind", say("민원"), lambda one: one.kind_name, 0, tip=lambda one: one.kind_name),
    Column("state", say("상태"), state_said, 21, tip=state_said),
    Column("rings", say("횟수"), _rings, 6, RIGHT),
    Column("seen", say("확인한 사람"), _seen, 10),
    Column("due", say("울릴 때"), _due, 21),
)  # fmt: skip
