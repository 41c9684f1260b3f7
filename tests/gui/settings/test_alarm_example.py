"""The worked example beside the rules: what begins now rings then. Counted by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from gaoffice_desktop.early_warning.alarms.facts import AlarmRule, Band, Lead, LeadUnit
from gaoffice_desktop.early_warning.alarms.rules import DEFAULT_RULES
from gaoffice_desktop.gui.settings.alarm_example import example, in_order
from gaoffice_desktop.petitions.limits import Limit
from gaoffice_desktop.shared.clock import to_utc
from gaoffice_desktop.workdays.facts import CalendarState, OfficeHours
from gaoffice_desktop.workdays.rules import Calendar

NOW = to_utc(datetime(2026, 11, 25, 10, 3))
AT = time(9, 10)


def calendar(last: date = date(2026, 12, 31)) -> Calendar:
    hours = (OfficeHours(date(2026, 1, 1)),)
    return Calendar(CalendarState(hours, (), (date(2026, 1, 1), last)))


def rule(limit: Limit, band: Band = Band.ALL) -> AlarmRule:
    return next(one for one in DEFAULT_RULES if (one.limit, one.band) == (limit, band))


def said(rule: AlarmRule, now: datetime = NOW, days: Calendar | None = None) -> list[str]:
    found = example(rule, now, days or calendar(), AT)
    return [f"{line.said} {line.when}" for line in found.lines]


def test_a_petition_of_three_days_rings_in_working_hours() -> None:
    # 3 days are 24 working hours: until Monday 10:03; 8 of them before is Friday 10:03.
    assert said(rule(Limit.PROCESSING, Band.SHORT)) == [
        "8시간 전 2026. 11. 27.(금) 10:03",
        "4시간 전 2026. 11. 27.(금) 15:03",
        "1시간 전 2026. 11. 30.(월) 09:03",
        "초과 2026. 11. 30.(월) 10:03",
        "초과 뒤 날마다 2026. 12. 1.(화) 09:10",
    ]


def test_what_has_passed_already_rings_once_and_at_once() -> None:
    leads = tuple(Lead(LeadUnit.DAYS, days) for days in (40, 30, 1))
    assert said(replace(rule(Limit.PROCESSING, Band.LONG), leads=leads))[:3] == [
        "D-40 이미 지나 울리지 않음",
        "D-30 지금 바로",
        "D-1 2026. 12. 11.(금) 09:00",
    ]


def test_an_immediate_petition_rings_at_once() -> None:
    assert said(rule(Limit.PROCESSING, Band.IMMEDIATE))[0] == "시작할 때 지금 바로"


@pytest.mark.parametrize("one", DEFAULT_RULES, ids=lambda one: f"{one.limit}-{one.band}")
def test_every_rule_has_its_example_beyond_the_confirmed_days_too(one: AlarmRule) -> None:
    found = example(one, NOW, calendar(date(2026, 11, 30)), AT)
    assert len(found.lines) == len(one.leads)
    assert "{" not in str(found.about)


def test_leads_stand_in_the_order_in_which_they_ring() -> None:
    whole = rule(Limit.PROCESSING, Band.LONG).leads
    assert in_order(tuple(reversed(whole))) == whole
