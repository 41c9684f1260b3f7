"""The rules as data: the bands, the shipped leads, and how long alarms wait."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.deadlines.facts import Period, Unit
from gaoffice_desktop.early_warning.alarms.facts import (
    AlarmRule,
    AlarmRules,
    Band,
    Lead,
    LeadUnit,
    Priority,
)
from gaoffice_desktop.early_warning.alarms.rules import (
    ANSWERING,
    DAILY_AT,
    DEFAULT_RULES,
    ENDED_LABELS,
    Ended,
    Timing,
    band_of,
    code_of,
    daily_code,
    default_rules,
    is_daily,
    is_over,
    leads_of,
    pack_rules,
    read_time,
    units_of,
    unpack_rules,
    waits_unresolved,
    waits_unseen,
)
from gaoffice_desktop.petitions.limits import Limit

TIMING = Timing(
    {Priority.HIGH: 30, Priority.MEDIUM: 240},
    {Priority.HIGH: 31, Priority.MEDIUM: 241, Priority.LOW: 480},
)


def named(limit: Limit, band: Band = Band.ALL) -> list[tuple[str, Priority]]:
    return [
        (lead.unit.value if lead.unit is LeadUnit.DAILY else code_of(lead), lead.priority)
        for lead in leads_of(default_rules(), limit, band)
    ]


@pytest.mark.parametrize(
    ("period", "band"),
    [
        (Period(Unit.IMMEDIATE), Band.IMMEDIATE),
        (Period(Unit.DAYS, 1), Band.SHORT),
        (Period(Unit.DAYS, 5), Band.SHORT),
        (Period(Unit.DAYS, 6), Band.MIDDLE),
        (Period(Unit.DAYS, 10), Band.MIDDLE),
        (Period(Unit.DAYS, 11), Band.LONG),
        (Period(Unit.WEEKS, 1), Band.MIDDLE),
        (Period(Unit.WEEKS, 2), Band.LONG),
        (Period(Unit.MONTHS, 1), Band.LONG),
        (Period(Unit.YEARS, 1), Band.LONG),
        (Period(Unit.WORKING_MINUTES, 480), Band.SHORT),
    ],
)
def test_a_petition_belongs_to_the_band_of_its_period(period: Period, band: Band) -> None:
    assert band_of(period) is band


def test_the_shipped_leads_of_the_processing_period_are_those_of_the_practice() -> None:
    high, medium, low = Priority.HIGH, Priority.MEDIUM, Priority.LOW
    after = [("OVER", high), ("daily", high)]
    assert named(Limit.PROCESSING, Band.LONG) == [
        ("D-5", low), ("D-3", medium), ("D-1", medium), ("D-0", high), *after
    ]  # fmt: skip
    assert named(Limit.PROCESSING, Band.MIDDLE) == [
        ("D-3", medium), ("D-1", medium), ("D-0", high), *after
    ]  # fmt: skip
    assert named(Limit.PROCESSING, Band.SHORT) == [
        ("H-480", low), ("H-240", medium), ("H-60", high), *after
    ]  # fmt: skip
    assert named(Limit.PROCESSING, Band.IMMEDIATE) == [("START", high), *after]


def test_every_statutory_limit_has_an_alarm_that_suits_it() -> None:
    for limit in Limit:
        bands = (
            [Band.LONG, Band.MIDDLE, Band.SHORT, Band.IMMEDIATE]
            if limit is Limit.PROCESSING
            else [Band.ALL]
        )
        for band in bands:
            leads = leads_of(default_rules(), limit, band)
            assert leads
            assert {lead.unit for lead in leads} <= units_of(limit, band)
            assert LeadUnit.OVER in {lead.unit for lead in leads}


def test_an_office_that_never_saw_a_limit_gets_the_shipped_leads_for_it() -> None:
    own = AlarmRules(3, (AlarmRule(Limit.PAUSE, Band.ALL, ()),))
    assert leads_of(own, Limit.PAUSE, Band.ALL) == ()
    assert leads_of(own, Limit.OBJECTION, Band.ALL) == leads_of(
        default_rules(), Limit.OBJECTION, Band.ALL
    )


def test_the_band_counts_for_the_processing_period_alone() -> None:
    assert leads_of(default_rules(), Limit.PROGRESS, Band.LONG) == leads_of(
        default_rules(), Limit.PROGRESS, Band.ALL
    )


LEADS = st.builds(
    Lead, st.sampled_from(LeadUnit), st.integers(0, 60), st.sampled_from(list(Priority))
)
RULES = st.builds(
    AlarmRule,
    st.sampled_from(Limit),
    st.sampled_from(Band),
    st.lists(LEADS, max_size=6).map(tuple),
)


@given(st.lists(RULES, max_size=8).map(tuple))
def test_rules_come_back_as_they_were_packed(rules: tuple[AlarmRule, ...]) -> None:
    assert unpack_rules(pack_rules(rules)) == rules


def test_the_shipped_rules_can_be_packed() -> None:
    assert unpack_rules(pack_rules(DEFAULT_RULES)) == DEFAULT_RULES


def test_a_lead_is_named_by_its_code() -> None:
    assert code_of(Lead(LeadUnit.DAYS, 3)) == "D-3"
    assert code_of(Lead(LeadUnit.MINUTES, 240)) == "H-240"
    assert code_of(Lead(LeadUnit.START)) == "START"
    assert code_of(Lead(LeadUnit.OVER)) == "OVER"
    assert daily_code(date(2026, 11, 25)) == "OVER+2026-11-25"
    assert is_daily("OVER+2026-11-25")
    assert is_over("OVER")
    assert is_over("OVER+2026-11-25")
    assert not is_daily("OVER")
    assert not is_over("D-0")


def test_an_alarm_nobody_takes_note_of_goes_up_and_at_the_top_rings_again() -> None:
    assert waits_unseen(Priority.HIGH, TIMING, at_top=False) == 30
    assert waits_unseen(Priority.HIGH, TIMING, at_top=True) == 31
    assert waits_unseen(Priority.MEDIUM, TIMING, at_top=False) == 240
    assert waits_unseen(Priority.LOW, TIMING, at_top=False) is None
    assert waits_unseen(Priority.LOW, TIMING, at_top=True) is None
    assert waits_unresolved(Priority.LOW, TIMING) == 480


@pytest.mark.parametrize(
    ("text", "found"),
    [("08:30", time(8, 30)), (" 17:05 ", time(17, 5)), ("", DAILY_AT), ("noon", DAILY_AT)],
)
def test_a_time_that_is_none_gives_way_to_ten_past_nine(text: str, found: time) -> None:
    assert read_time(text) == found


def test_whatever_ends_an_alarm_has_a_name_and_only_the_law_s_ways_resolve_it() -> None:
    assert set(ENDED_LABELS) == set(Ended)
    assert Ended.MOVED not in ANSWERING
    assert Ended.LATER not in ANSWERING
    assert {Ended.COMPLETED, Ended.EXTENDED, Ended.SUPPLEMENT, Ended.HANDED_OVER} <= ANSWERING
