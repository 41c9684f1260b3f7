"""Decisions about deadline alarms: which ring when, how loudly, and for how long they wait.

Articles are of 민원 처리에 관한 법률 (the Act), its 시행령 (the Decree) and 시행규칙 (the Rule). The
law fixes the limits; how long before their end the office warns itself is the office's own, so
the leads below are defaults that it edits (peer practice: D-5·D-3·D-1 and daily once overdue).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import Any

from gaoffice_desktop.deadlines.facts import LONGEST_IN_HOURS, Period, Unit
from gaoffice_desktop.early_warning.alarms.facts import (
    AlarmRule,
    AlarmRules,
    Band,
    Lead,
    LeadUnit,
    Priority,
)
from gaoffice_desktop.petitions.limits import Limit
from gaoffice_desktop.shared.sentences import Sentence, say

_HIGH, _MEDIUM, _LOW = Priority.HIGH, Priority.MEDIUM, Priority.LOW

LONGEST_MIDDLE = 10
"""Days up to which a period that is counted in days is of the middle band."""


class Ended(StrEnum):
    """Why an alarm is over. The first group answers it, the second takes it out of the way."""

    COMPLETED = "completed"
    EXTENDED = "extended"
    SUPPLEMENT = "supplement"
    PAUSED = "paused"
    HANDED_OVER = "handed_over"
    MET = "met"

    MOVED = "moved"
    CANCELLED = "cancelled"
    LATER = "later"
    RULES = "rules"
    CLOCK = "clock"


ENDED_LABELS: dict[Ended, Sentence] = {
    Ended.COMPLETED: say("처리를 마침"),
    Ended.EXTENDED: say("기한을 연장함"),
    Ended.SUPPLEMENT: say("보완을 요구함"),
    Ended.PAUSED: say("처리기간이 멈춤"),
    Ended.HANDED_OVER: say("다른 담당에게 넘김"),
    Ended.MET: say("할 일을 마침"),
    Ended.MOVED: say("기한이 옮겨짐"),
    Ended.CANCELLED: say("접수를 취소함"),
    Ended.LATER: say("더 급한 알림으로 바뀜"),
    Ended.RULES: say("알림 규칙이 바뀜"),
    Ended.CLOCK: say("컴퓨터 시계가 바뀜"),
}

ANSWERING = frozenset(
    {
        Ended.COMPLETED,
        Ended.EXTENDED,
        Ended.SUPPLEMENT,
        Ended.PAUSED,
        Ended.HANDED_OVER,
        Ended.MET,
    }
)
"""What resolves an alarm that had rung; everything else merely supersedes it."""


# --- bands and rules --------------------------------------------------------------------


def band_of(period: Period) -> Band:
    """Return to which band a period belongs, as it is published (Act 19, Decree 19)."""
    if period.unit is Unit.IMMEDIATE:
        return Band.IMMEDIATE
    if period.unit is Unit.WORKING_MINUTES:
        return Band.SHORT
    days = {Unit.DAYS: 1, Unit.WEEKS: 7, Unit.MONTHS: 28, Unit.YEARS: 365}[period.unit]
    length = days * period.amount
    if length <= LONGEST_IN_HOURS:
        return Band.SHORT
    return Band.MIDDLE if length <= LONGEST_MIDDLE else Band.LONG


_FROM_A_MOMENT = frozenset(
    {Limit.PROCESSING, Limit.TAKE_IN, Limit.HAND_OVER, Limit.SUPPLEMENT_REQUEST}
)
_IN_HOURS = frozenset({Limit.TAKE_IN, Limit.HAND_OVER, Limit.SUPPLEMENT_REQUEST})


def units_of(limit: Limit, band: Band) -> frozenset[LeadUnit]:
    """Return in which units a lead of this limit may be given.

    Days for what ends with a day, working minutes for what is counted in them; 즉시 only from
    where a limit runs from a moment.
    """
    found = {LeadUnit.OVER, LeadUnit.DAILY}
    if limit in _FROM_A_MOMENT:
        found |= {LeadUnit.START, LeadUnit.MINUTES}
    if limit not in _IN_HOURS and band not in (Band.SHORT, Band.IMMEDIATE):
        found.add(LeadUnit.DAYS)
    return frozenset(found)


def _days(*amounts: tuple[int, Priority]) -> tuple[Lead, ...]:
    return tuple(Lead(LeadUnit.DAYS, days, priority) for days, priority in amounts)


def _minutes(*amounts: tuple[int, Priority]) -> tuple[Lead, ...]:
    return tuple(Lead(LeadUnit.MINUTES, minutes, priority) for minutes, priority in amounts)


def _after(over: Priority, daily: Priority | None = None) -> tuple[Lead, ...]:
    passed = Lead(LeadUnit.OVER, 0, over)
    return (passed,) if daily is None else (passed, Lead(LeadUnit.DAILY, 0, daily))


DEFAULT_RULES: tuple[AlarmRule, ...] = (
    # The processing period (Act 17-19, Decree 19); a 독촉장 is due once it has passed (Decree 28(2)).
    AlarmRule(
        Limit.PROCESSING,
        Band.LONG,
        (*_days((5, _LOW), (3, _MEDIUM), (1, _MEDIUM), (0, _HIGH)), *_after(_HIGH, _HIGH)),
    ),
    AlarmRule(
        Limit.PROCESSING,
        Band.MIDDLE,
        (*_days((3, _MEDIUM), (1, _MEDIUM), (0, _HIGH)), *_after(_HIGH, _HIGH)),
    ),
    AlarmRule(
        Limit.PROCESSING,
        Band.SHORT,
        (*_minutes((480, _LOW), (240, _MEDIUM), (60, _HIGH)), *_after(_HIGH, _HIGH)),
    ),
    AlarmRule(
        Limit.PROCESSING,
        Band.IMMEDIATE,
        (Lead(LeadUnit.START, 0, _HIGH), *_after(_HIGH, _HIGH)),
    ),
    # What came through the online desk is taken in within 8 working hours (Decree 6(8)).
    AlarmRule(
        Limit.TAKE_IN,
        Band.ALL,
        (*_minutes((240, _MEDIUM), (60, _HIGH)), *_after(_HIGH, _MEDIUM)),
    ),
    # Passed on within 1 working hour, 3 where it was not the department's own (Decree 13).
    AlarmRule(Limit.HAND_OVER, Band.ALL, (*_minutes((20, _MEDIUM)), *_after(_MEDIUM, _MEDIUM))),
    # A supplement is asked for within 8 working hours of receipt, later faults at once (Rule 9).
    AlarmRule(Limit.SUPPLEMENT_REQUEST, Band.ALL, (*_minutes((120, _MEDIUM)), *_after(_LOW))),
    # What was to come in the time set: ask once more, return, or close (Act 22, Decree 24-25).
    AlarmRule(
        Limit.SUPPLEMENT_PERIOD,
        Band.ALL,
        (*_days((1, _LOW), (0, _MEDIUM)), *_after(_MEDIUM, _LOW)),
    ),
    # The period stands for what is not counted, only as long as that lasts (Decree 20).
    AlarmRule(Limit.PAUSE, Band.ALL, (*_days((1, _LOW), (0, _MEDIUM)), *_after(_MEDIUM, _LOW))),
    # Another department replies within the period set for it (Act 20).
    AlarmRule(Limit.COOPERATION, Band.ALL, (*_days((1, _LOW), (0, _MEDIUM)), *_after(_MEDIUM))),
    # Three or more who ask together choose up to three, else the office does (Decree 8).
    AlarmRule(Limit.REPRESENTATIVES, Band.ALL, (*_days((0, _LOW)), *_after(_MEDIUM))),
    # The petitioner hears how far it is whenever 30 days have passed (Decree 23).
    AlarmRule(
        Limit.PROGRESS,
        Band.ALL,
        (*_days((3, _LOW), (0, _MEDIUM)), *_after(_HIGH, _MEDIUM)),
    ),
    # An objection is decided within 10 days, put off once by up to 10 (Act 35(2), Decree 40).
    AlarmRule(
        Limit.OBJECTION,
        Band.ALL,
        (*_days((3, _MEDIUM), (1, _MEDIUM), (0, _HIGH)), *_after(_HIGH, _HIGH)),
    ),
    # A document that nobody fetched for 15 days may be disposed of (Decree 25(4)).
    AlarmRule(Limit.UNCOLLECTED, Band.ALL, _after(_LOW)),
    # The examiner looks over the month before by the 5th (Decree 22, Rule 7).
    AlarmRule(
        Limit.MONTHLY_CHECK,
        Band.ALL,
        (*_days((3, _LOW), (1, _MEDIUM), (0, _MEDIUM)), *_after(_HIGH, _MEDIUM)),
    ),
)
"""The rules as shipped."""


def default_rules() -> AlarmRules:
    """Return the rules of an office that has edited none."""
    return AlarmRules(0, DEFAULT_RULES)


def leads_of(rules: AlarmRules, limit: Limit, band: Band) -> tuple[Lead, ...]:
    """Return the leads of a limit; of the processing period, those of its band.

    A limit that the office's own rules do not name keeps the shipped ones: a later version of
    the program may know a limit that the office has never seen on its screen.
    """
    wanted = band if limit is Limit.PROCESSING else Band.ALL
    for rule in (*rules.rules, *DEFAULT_RULES):
        if rule.limit is limit and rule.band is wanted:
            return rule.leads
    return ()


# --- packing ----------------------------------------------------------------------------


def pack_rules(rules: Sequence[AlarmRule]) -> list[Any]:
    """Write rules as plain values, for the store."""
    return [
        [
            rule.limit.value,
            rule.band.value,
            [[lead.unit.value, lead.amount, lead.priority.value] for lead in rule.leads],
        ]
        for rule in rules
    ]


def unpack_rules(values: Sequence[Any]) -> tuple[AlarmRule, ...]:
    """Read what ``pack_rules`` wrote."""
    return tuple(
        AlarmRule(
            Limit(limit),
            Band(band),
            tuple(Lead(LeadUnit(unit), amount, Priority(loud)) for unit, amount, loud in leads),
        )
        for limit, band, leads in values
    )


# --- names of leads -----------------------------------------------------------------------

OVER = "OVER"
_DAILY = f"{OVER}+"


def code_of(lead: Lead) -> str:
    """Return the code that names a lead in the store and on screen; not of a daily one."""
    match lead.unit:
        case LeadUnit.START:
            return "START"
        case LeadUnit.DAYS:
            return f"D-{lead.amount}"
        case LeadUnit.MINUTES:
            return f"H-{lead.amount}"
        case LeadUnit.OVER | LeadUnit.DAILY:
            return OVER


def daily_code(on: date) -> str:
    """Return the code of the daily alarm of a day."""
    return f"{_DAILY}{on.isoformat()}"


def is_daily(code: str) -> bool:
    """Tell whether an alarm is one of the daily ones."""
    return code.startswith(_DAILY)


def is_over(code: str) -> bool:
    """Tell whether an alarm says that its limit has passed: the first or a daily one."""
    return code.startswith(OVER)


# --- how long an alarm waits --------------------------------------------------------------

DAILY_AT = time(9, 10)
"""When what is overdue rings each working day, where the office has set no other time."""


@dataclass(frozen=True, slots=True)
class Timing:
    """How long alarms wait, in working minutes by priority, and when the daily ones ring."""

    escalates: Mapping[Priority, int]
    repeats: Mapping[Priority, int]
    daily_at: time = DAILY_AT


def read_time(text: str) -> time:
    """Read the time of the daily alarms as it was typed; what is none gives way to 09:10."""
    try:
        return time.fromisoformat(text.strip()).replace(second=0, microsecond=0, tzinfo=None)
    except ValueError:
        return DAILY_AT


def waits_unseen(priority: Priority, timing: Timing, *, at_top: bool) -> int | None:
    """Return how long an alarm that rang waits for somebody to take note, in working minutes.

    Then it goes up the chain, or at its top rings again. A quiet one (하) only sits in the list.
    """
    if priority is Priority.LOW:
        return None
    return timing.repeats[priority] if at_top else timing.escalates[priority]


def waits_unresolved(priority: Priority, timing: Timing) -> int:
    """Return how long one that was taken note of waits to be resolved, in working minutes."""
    return timing.repeats[priority]
