"""Nouns of a statutory period. Times in this room are naive local time (Korea, UTC+9)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from gaoffice_desktop.shared.sentences import Sentence, say

IMMEDIATE_MINUTES = 180
"""즉시: 3 working hours (민원 처리에 관한 법률 시행령 제19조)."""

DAY_MINUTES = 480
"""1 day = 8 working hours, whatever the office's own hours are (같은 법 제19조제1항)."""

LONGEST_IN_HOURS = 5
"""Days up to which a period is counted in working hours (같은 법 제19조제1항)."""


class Unit(StrEnum):
    """In what a period is published; ``working_minutes`` serves the Decree's short clocks."""

    IMMEDIATE = "immediate"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"
    WORKING_MINUTES = "working_minutes"


class Regime(StrEnum):
    """How time is counted: by the petition Act in three ways, or by the Civil Act."""

    WORKING_HOURS = "working_hours"
    WORKING_DAYS = "working_days"
    CALENDAR = "calendar"
    CIVIL = "civil"


@dataclass(frozen=True, slots=True)
class Period:
    """A length of time. ``source`` is the article or notice that fixes it, for papers.

    The amount of an immediate period is not read: it is 3 working hours always.
    """

    unit: Unit
    amount: int = 0
    source: str = ""


class ExclusionReason(StrEnum):
    """Why days are not counted (같은 법 시행령 제20조, 행정절차법 시행령 제11조)."""

    SUPPLEMENT = "supplement"
    TRANSFER = "transfer"
    REPRESENTATIVE = "representative"
    HEARING = "hearing"
    EXAMINATION = "examination"
    PRIOR_AFFAIRS = "prior_affairs"
    OUTAGE = "outage"
    SITE_INSPECTION = "site_inspection"
    UNSTATED = "unstated"


EXCLUSION_LABELS: dict[ExclusionReason, Sentence] = {
    ExclusionReason.SUPPLEMENT: say("보완에 걸린 기간"),
    ExclusionReason.TRANSFER: say("기관 사이의 이송에 걸린 기간"),
    ExclusionReason.REPRESENTATIVE: say("대표자 선정에 걸린 기간"),
    ExclusionReason.HEARING: say("의견청취에 걸린 기간"),
    ExclusionReason.EXAMINATION: say("시험·검사·감정·전문적 기술검토에 걸린 기간"),
    ExclusionReason.PRIOR_AFFAIRS: say("미리 거쳐야 하는 사무에 걸린 기간"),
    ExclusionReason.OUTAGE: say("정보시스템 장애 기간"),
    ExclusionReason.SITE_INSPECTION: say("현장조사 기간"),
    ExclusionReason.UNSTATED: say("처리기간에 산입하지 않는 기간"),
}


@dataclass(frozen=True, slots=True)
class Exclusion:
    """Whole days that are not counted, both ends included; ``note`` tells of the event."""

    first_on: date
    last_on: date
    reason: ExclusionReason = ExclusionReason.UNSTATED
    note: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """What decides a due time: receipt (naive local), period, exclusions, extensions in days."""

    received_at: datetime
    period: Period
    exclusions: tuple[Exclusion, ...] = ()
    extensions: tuple[int, ...] = ()


class Due(NamedTuple):
    """When a period ends, in naive local time.

    ``due_at`` is None where the period is counted in whole days. ``alarm_at`` is then the
    office's closing time on the last day, and ``legal_end`` its midnight (민법 제159조).
    ``starts_at`` is the receipt, or the next opening when it came outside office hours.
    A named tuple, because it is made a hundred thousand times after a calendar edit.
    """

    due_on: date
    due_at: datetime | None
    legal_end: datetime
    alarm_at: datetime
    starts_at: datetime


class Reason(StrEnum):
    """Why a stretch of time is counted or not."""

    COUNTED = "counted"
    EXTENSION = "extension"
    OUTSIDE_HOURS = "outside_hours"
    LUNCH = "lunch"
    BREAK = "break"
    AFTER_CLOSING = "after_closing"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    EXCLUSION = "exclusion"
    FIRST_DAY = "first_day"
    ROLLED_END = "rolled_end"


_COUNTED = frozenset({Reason.COUNTED, Reason.EXTENSION})


@dataclass(frozen=True, slots=True)
class Span:
    """One stretch of time, counted or skipped, from ``from_at`` until before ``to_at``.

    In working hours the stretch is measured in minutes, in every other regime in whole days.
    ``detail`` is a holiday's name or the event of an exclusion; ``extension`` the ordinal of
    the extension that a counted stretch belongs to. ``ROLLED_END`` is the last day itself
    after the end of a calendar period has moved off a Saturday or holiday.
    """

    from_at: datetime
    to_at: datetime
    regime: Regime
    reason: Reason
    detail: str = ""
    exclusion: ExclusionReason | None = None
    extension: int = 0

    @property
    def counted(self) -> bool:
        """Whether this stretch uses up the period."""
        return self.reason in _COUNTED

    @property
    def minutes(self) -> int:
        """Length in minutes in working hours, 0 in a regime that counts days."""
        if self.regime is not Regime.WORKING_HOURS:
            return 0
        return int((self.to_at - self.from_at).total_seconds()) // 60

    @property
    def days(self) -> int:
        """Length in whole days, 0 in working hours."""
        return 0 if self.regime is Regime.WORKING_HOURS else (self.to_at - self.from_at).days

    @property
    def length(self) -> int:
        """Length in the measure of the regime."""
        return self.minutes or self.days


_IMMEDIATE, _DAYS, _WORKING_MINUTES = Unit.IMMEDIATE, Unit.DAYS, Unit.WORKING_MINUTES


def minutes_of(period: Period) -> int:
    """Return the working minutes of a period counted in working hours, 0 for any other."""
    unit = period.unit
    if unit is _DAYS:
        amount = period.amount
        return amount * DAY_MINUTES if amount <= LONGEST_IN_HOURS else 0
    if unit is _IMMEDIATE:
        return IMMEDIATE_MINUTES
    return period.amount if unit is _WORKING_MINUTES else 0


def regime_of(period: Period) -> Regime:
    """Say how this period is counted (민원 처리에 관한 법률 제19조)."""
    if minutes_of(period):
        return Regime.WORKING_HOURS
    return Regime.WORKING_DAYS if period.unit is _DAYS else Regime.CALENDAR
