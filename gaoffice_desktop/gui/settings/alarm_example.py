"""When the alarms of a rule would ring for something that began this moment. Pure.

People edit leads in days and hours; whether they have said what they meant they see only in
moments of their own calendar.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from gaoffice_desktop.deadlines.facts import Case, Period, Unit
from gaoffice_desktop.deadlines.rules import due
from gaoffice_desktop.deadlines.wording import length_said
from gaoffice_desktop.early_warning.alarms.facts import (
    AlarmRule,
    AlarmRules,
    Band,
    Lead,
    LeadUnit,
    Moment,
)
from gaoffice_desktop.early_warning.alarms.rules import Timing
from gaoffice_desktop.early_warning.alarms.targets import (
    TAKEN_IN_WITHIN,
    Target,
    by_day,
    check_by,
    daily_of,
    in_minutes,
    moments_of,
)
from gaoffice_desktop.early_warning.alarms.worktime import endless
from gaoffice_desktop.gui.early_warning.history_words import lead_said
from gaoffice_desktop.petitions.lawful.handing import PASSED_ON_WITHIN
from gaoffice_desktop.petitions.lawful.supplements import ASKED_WITHIN
from gaoffice_desktop.petitions.limits import LIMIT_LABELS, Limit
from gaoffice_desktop.petitions.reasons import Passing
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.clock import to_local, to_utc
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.workdays.rules import Calendar

PERIODS: Mapping[Band, Period] = {
    Band.LONG: Period(Unit.DAYS, 14),
    Band.MIDDLE: Period(Unit.DAYS, 7),
    Band.SHORT: Period(Unit.DAYS, 3),
    Band.IMMEDIATE: Period(Unit.IMMEDIATE),
}
"""A petition of each band, as the catalogue publishes its period."""

_MINUTES: Mapping[Limit, int] = {
    Limit.TAKE_IN: TAKEN_IN_WITHIN,
    Limit.HAND_OVER: PASSED_ON_WITHIN[Passing.DESK],
    Limit.SUPPLEMENT_REQUEST: ASKED_WITHIN,
}
_DAYS_AHEAD = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class ExampleLine:
    """One alarm of the example: its lead, and when it rings (local time; none: it does not)."""

    lead: Lead
    said: Sentence
    when: Sentence


@dataclass(frozen=True, slots=True)
class Example:
    """What begins now, when it ends, and every alarm until then and after."""

    about: Sentence
    lines: tuple[ExampleLine, ...]


def example(rule: AlarmRule, now: datetime, calendar: Calendar, daily_at: time) -> Example:
    """Return when the alarms of a rule would ring for what begins now (aware UTC)."""
    calendar = endless(calendar)
    target = _target(rule, now, calendar)
    rules = AlarmRules(0, (rule,))
    moments = sorted(moments_of(target, rules, calendar), key=lambda one: one.due_at)
    daily = daily_of(target, rules, calendar, Timing({}, {}, daily_at), told_on=None)
    if daily is not None:
        moments.append(daily)
    return Example(_about(rule, target, now), tuple(_lines(moments, now)))


def _target(rule: AlarmRule, now: datetime, calendar: Calendar) -> Target:
    if rule.limit is Limit.PROCESSING:
        found = due(Case(to_local(now).replace(tzinfo=None), PERIODS[rule.band]), calendar)
        return Target(
            rule.limit, 0, rule.band, to_utc(found.alarm_at), to_utc(found.legal_end), now
        )
    if rule.limit in _MINUTES:
        return in_minutes(rule.limit, now, _MINUTES[rule.limit], calendar)
    today = to_local(now).date()
    if rule.limit is Limit.MONTHLY_CHECK:
        return check_by(today, calendar)
    return by_day(rule.limit, 0, today + _DAYS_AHEAD, calendar)


def _about(rule: AlarmRule, target: Target, now: datetime) -> Sentence:
    ends = _moment(target.target_at)
    if rule.limit is Limit.PROCESSING:
        return say(
            "처리기간이 {length}인 민원을 지금 접수하면 {ends}까지 처리해야 하며, 이렇게 울립니다.",
            length=length_said(PERIODS[rule.band]),
            ends=ends,
        )
    if target.begins_at is not None:
        return say(
            "{limit}: 지금 시작하면 {ends}까지이며, 이렇게 울립니다.",
            limit=LIMIT_LABELS[rule.limit],
            ends=ends,
        )
    return say(
        "{limit}: {ends}까지인 기한이라면 이렇게 울립니다.",
        limit=LIMIT_LABELS[rule.limit],
        ends=ends,
    )


def _lines(moments: list[Moment], now: datetime) -> Iterator[ExampleLine]:
    """Of the moments that have passed already only the latest rings, and at once."""
    passed = [one for one in moments if one.due_at <= now]
    for moment in moments:
        if moment in passed[:-1]:
            when = say("이미 지나 울리지 않음")
        elif moment in passed:
            when = say("지금 바로")
        else:
            when = _moment(moment.due_at)
        yield ExampleLine(moment.lead, lead_said(moment.lead), when)


def _moment(moment: datetime) -> Sentence:
    """Say a moment; the end of a day is 24:00 of that day and not 00:00 of the next."""
    local = to_local(moment)
    if local.time() == time(0):
        day = dates.day_said(local.date() - timedelta(days=1))
        return say("{day} 24:00", day=day)
    return dates.moment_said(local)


def in_order(leads: tuple[Lead, ...]) -> tuple[Lead, ...]:
    """Return leads in the order in which they ring."""
    order = list(LeadUnit)
    return tuple(sorted(leads, key=lambda one: (order.index(one.unit), -one.amount)))
