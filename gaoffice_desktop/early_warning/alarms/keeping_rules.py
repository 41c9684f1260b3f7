"""What may stand in the office's alarm rules, and which months' checks are owed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta

from gaoffice_desktop.early_warning.alarms.facts import AlarmRule, Band, Lead, LeadUnit
from gaoffice_desktop.early_warning.alarms.rules import DEFAULT_RULES, units_of
from gaoffice_desktop.petitions.limits import Limit
from gaoffice_desktop.shared.sentences import Sentence, say

MOST_DAYS = 60
MOST_MINUTES = 2_400
"""Five working days of eight hours."""
MOST_LEADS = 10
MONTHS_OWED = 3
"""The office owes the checks of so many past months; older ones are history, not work."""

_KNOWN = frozenset((rule.limit, rule.band) for rule in DEFAULT_RULES)
_BEFORE = frozenset({LeadUnit.START, LeadUnit.DAYS, LeadUnit.MINUTES})
_LEAST = {LeadUnit.DAYS: 0, LeadUnit.MINUTES: 1}
_MOST = {LeadUnit.DAYS: MOST_DAYS, LeadUnit.MINUTES: MOST_MINUTES}


def field_of(limit: Limit, band: Band) -> str:
    """Return the field of a rule: ``processing_long``, ``objection_all``."""
    return f"{limit.value}_{band.value}"


def rule_problems(rules: Sequence[AlarmRule]) -> dict[str, Sentence]:
    """Return every fault of edited rules at once, at the field of its rule."""
    problems: dict[str, Sentence] = {}
    seen: set[str] = set()
    for rule in rules:
        name = field_of(rule.limit, rule.band)
        wrong = _rule_problem(rule) if name not in seen else say("같은 규칙이 두 번 있습니다.")
        if wrong is not None:
            problems[name] = wrong
        seen.add(name)
    return problems


def _rule_problem(rule: AlarmRule) -> Sentence | None:
    if (rule.limit, rule.band) not in _KNOWN:
        return say("이 프로그램이 모르는 규칙입니다.")
    if len(rule.leads) > MOST_LEADS:
        return say("알림은 {most}개까지 정할 수 있습니다.", most=MOST_LEADS)
    named = [(lead.unit, lead.amount) for lead in rule.leads]
    if len(set(named)) < len(named):
        return say("같은 때의 알림이 두 번 있습니다. 하나를 지워 주십시오.")
    for lead in rule.leads:
        if (wrong := _lead_problem(rule, lead)) is not None:
            return wrong
    return _processing_problem(rule) if rule.limit is Limit.PROCESSING else None


def _lead_problem(rule: AlarmRule, lead: Lead) -> Sentence | None:
    if lead.unit not in units_of(rule.limit, rule.band):
        return say("이 기한에는 쓸 수 없는 단위의 알림이 있습니다.")
    least, most = _LEAST.get(lead.unit, 0), _MOST.get(lead.unit, 0)
    if least <= lead.amount <= most:
        return None
    if lead.unit is LeadUnit.DAYS:
        return say("며칠 전 알림은 0일(당일)부터 {most}일까지 정할 수 있습니다.", most=most)
    if lead.unit is LeadUnit.MINUTES:
        return say("몇 분 전 알림은 1분부터 {most:,}분까지 정할 수 있습니다.", most=most)
    return say("이 알림에는 날수나 분을 적지 않습니다.")


def _processing_problem(rule: AlarmRule) -> Sentence | None:
    """A processing period warns before its end, and once it has passed (Decree 28(2)).

    Without a lead the office would hear of a deadline only from its citizen; without the one
    after the end, the examiner would not hear of what a 독촉장 is owed for.
    """
    units = {lead.unit for lead in rule.leads}
    if not units & _BEFORE:
        return say("처리기한이 되기 전에 울리는 알림이 하나는 있어야 합니다.")
    if LeadUnit.OVER not in units:
        return say("처리기한이 지났을 때의 알림은 뺄 수 없습니다. (영 제28조제2항)")
    return None


def months_to_check(
    first_on: date | None, checked: Collection[date], today: date
) -> tuple[date, ...]:
    """Return the first days of the months whose check is owed, the newest first.

    Decree 22, Rule 7: at least monthly, by the 5th for the month before. A month is owed from
    its end until it is checked, from the month of the office's first petition on.
    """
    if first_on is None:
        return ()
    found = (month for month in _past_months(today) if month >= first_on.replace(day=1))
    return tuple(month for month in found if month not in checked)


def _past_months(today: date) -> Iterator[date]:
    month = today.replace(day=1)
    for _ in range(MONTHS_OWED):
        month = (month - timedelta(days=1)).replace(day=1)
        yield month
