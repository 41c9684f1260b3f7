from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.early_warning.alarms.facts import (
    AlarmRule,
    Band,
    Lead,
    LeadUnit,
    Priority,
)
from gaoffice_desktop.early_warning.alarms.keeping_rules import (
    MONTHS_OWED,
    field_of,
    months_to_check,
    rule_problems,
)
from gaoffice_desktop.early_warning.alarms.rules import DEFAULT_RULES
from gaoffice_desktop.petitions.limits import Limit

OVER = Lead(LeadUnit.OVER, 0, Priority.HIGH)


def days(amount: int) -> Lead:
    return Lead(LeadUnit.DAYS, amount)


def minutes(amount: int) -> Lead:
    return Lead(LeadUnit.MINUTES, amount)


def processing(*leads: Lead, band: Band = Band.LONG) -> AlarmRule:
    return AlarmRule(Limit.PROCESSING, band, leads)


def objection(*leads: Lead) -> AlarmRule:
    return AlarmRule(Limit.OBJECTION, Band.ALL, leads)


def test_the_rules_as_shipped_are_in_order() -> None:
    assert rule_problems(DEFAULT_RULES) == {}


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (processing(days(1), days(1), OVER), "두 번"),
        (objection(days(1), Lead(LeadUnit.DAYS, 1, Priority.LOW)), "두 번"),
        (processing(days(61), OVER), "60일까지"),
        (processing(days(-1), OVER), "0일(당일)부터"),
        (processing(minutes(0), OVER, band=Band.SHORT), "1분부터"),
        (processing(minutes(2_401), OVER, band=Band.SHORT), "2,400분까지"),
        (processing(Lead(LeadUnit.OVER, 3), days(1)), "적지 않습니다"),
        (processing(days(1), OVER, band=Band.SHORT), "단위"),
        (objection(minutes(60)), "단위"),
        (processing(), "되기 전에"),
        (processing(OVER), "되기 전에"),
        (processing(days(1)), "영 제28조제2항"),
        (objection(*map(days, range(11))), "10개까지"),
        (AlarmRule(Limit.OBJECTION, Band.LONG, ()), "모르는"),
    ],
)
def test_a_fault_stands_at_the_field_of_its_rule(rule: AlarmRule, words: str) -> None:
    problems = rule_problems([rule])
    assert list(problems) == [field_of(rule.limit, rule.band)]
    assert words in str(problems[field_of(rule.limit, rule.band)])


@pytest.mark.parametrize(
    "rule",
    [
        processing(days(0), days(60), OVER),
        processing(minutes(1), minutes(2_400), OVER, band=Band.SHORT),
        processing(Lead(LeadUnit.START), OVER, band=Band.IMMEDIATE),
        objection(),
    ],
)
def test_what_an_office_may_choose(rule: AlarmRule) -> None:
    assert rule_problems([rule]) == {}


def test_every_fault_is_told_at_once_and_a_rule_stands_once() -> None:
    problems = rule_problems([processing(), objection(days(99)), processing(days(1), OVER)])
    assert list(problems) == ["processing_long", "objection_all"]
    assert "같은 규칙" in str(problems["processing_long"])


# --- the monthly check (Decree 22, Rule 7) ------------------------------------------------


def test_a_month_is_owed_from_its_end_until_it_was_checked() -> None:
    first = date(2026, 9, 14)
    assert months_to_check(first, (), date(2026, 9, 30)) == ()
    assert months_to_check(first, (), date(2026, 10, 1)) == (date(2026, 9, 1),)
    owed = (date(2026, 10, 1), date(2026, 9, 1))
    assert months_to_check(first, (), date(2026, 11, 5)) == owed
    assert months_to_check(first, owed[:1], date(2026, 11, 30)) == owed[1:]
    assert months_to_check(first, owed, date(2026, 11, 30)) == ()


def test_an_office_without_petitions_owes_nothing() -> None:
    assert months_to_check(None, (), date(2026, 11, 25)) == ()


def test_months_of_long_ago_are_history() -> None:
    owed = months_to_check(date(2016, 1, 4), (), date(2026, 1, 31))
    assert owed == (date(2025, 12, 1), date(2025, 11, 1), date(2025, 10, 1))


@given(
    st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    st.sets(st.dates(date(2020, 1, 1), date(2030, 1, 1)).map(lambda one: one.replace(day=1))),
)
def test_only_past_months_since_the_first_petition_that_nobody_checked(
    first_on: date, today: date, checked: set[date]
) -> None:
    owed = months_to_check(first_on, checked, today)
    assert len(owed) <= MONTHS_OWED
    assert list(owed) == sorted(set(owed), reverse=True)
    for month in owed:
        assert month.day == 1
        assert month not in checked
        assert first_on.replace(day=1) <= month < today.replace(day=1)
