"""What other rooms ask about a statutory period: when it ends, why, and whether it may stand.

Times are naive local time (Korea, UTC+9), to the minute: a receipt at 14:03:59 counts from
14:03, which never gives the office time that the law does not.
"""

from __future__ import annotations

from datetime import date

from gaoffice_desktop.deadlines.civil import civil_end, civil_sentences, explain_civil, rolled
from gaoffice_desktop.deadlines.counting import due
from gaoffice_desktop.deadlines.explaining import Replay, explain, replay
from gaoffice_desktop.deadlines.facts import Case, Exclusion, ExclusionReason, Period, Unit
from gaoffice_desktop.deadlines.packing import pack, unpack
from gaoffice_desktop.deadlines.telling import sentences
from gaoffice_desktop.deadlines.wording import (
    Line,
    amount_said,
    day_said,
    length_said,
    lines,
    moment_said,
)
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.workdays.facts import BeyondCalendar

__all__ = [
    "BeyondCalendar",
    "Line",
    "Replay",
    "amount_said",
    "case_problem",
    "civil_end",
    "civil_sentences",
    "day_said",
    "due",
    "exclusion_problem",
    "explain",
    "explain_civil",
    "length_said",
    "lines",
    "moment_said",
    "pack",
    "period_problem",
    "replay",
    "rolled",
    "sentences",
    "unpack",
]

OUTAGES_SINCE = date(2026, 5, 6)
"""Outages count from the Decree's amendment on (같은 법 시행령 제20조, 부칙)."""


def period_problem(period: Period) -> Sentence | None:
    """Say what is wrong with a period, or nothing."""
    if period.unit is not Unit.IMMEDIATE and period.amount < 1:
        return say("처리기간은 1 이상이어야 합니다.")
    return None


def exclusion_problem(exclusion: Exclusion) -> Sentence | None:
    """Say what is wrong with days to be left out, or nothing."""
    if exclusion.first_on > exclusion.last_on:
        return say("산입하지 않는 기간의 첫날이 마지막 날보다 늦습니다.")
    if exclusion.reason is ExclusionReason.OUTAGE and exclusion.first_on < OUTAGES_SINCE:
        return say(
            "정보시스템 장애는 2026. 5. 6.부터 생긴 것만 처리기간에 산입하지 않습니다"
            "(「민원 처리에 관한 법률 시행령」 제20조)."
        )
    return None


def case_problem(case: Case) -> Sentence | None:
    """Say what is wrong with a case, or nothing; a date is computed only from a sound one."""
    found = period_problem(case.period)
    if found is None and any(days < 1 for days in case.extensions):
        found = say("연장 기간은 1일 이상이어야 합니다.")
    if found is None and case.received_at.tzinfo is not None:
        found = say("접수 시각은 시간대 없이 우리나라 시각으로 적어 주십시오.")
    return found or next(filter(None, map(exclusion_problem, case.exclusions)), None)
