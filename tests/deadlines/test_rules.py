"""What may not be computed at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from gaoffice_desktop.deadlines import rules
from gaoffice_desktop.deadlines.facts import Case, Exclusion, ExclusionReason, Period, Unit
from gaoffice_desktop.deadlines.rules import case_problem, exclusion_problem, period_problem
from gaoffice_desktop.shared.clock import KST
from tests.deadlines.cases import IMMEDIATE, case, days, minutes, off

SOUND = case("2026-11-25T14:00", days(3), off("2026-11-26", "2026-11-27"), extend=(1,))


def test_a_sound_case_has_no_problem() -> None:
    assert case_problem(SOUND) is None


@pytest.mark.parametrize("period", [days(0), days(-1), minutes(0), Period(Unit.WEEKS, 0)])
def test_a_period_takes_some_time(period: Period) -> None:
    assert "1 이상" in str(period_problem(period))
    assert "1 이상" in str(case_problem(replace(SOUND, period=period)))


def test_an_immediate_period_needs_no_amount() -> None:
    assert period_problem(IMMEDIATE) is None


def test_an_extension_lasts_a_day_at_least() -> None:
    assert "연장" in str(case_problem(replace(SOUND, extensions=(1, 0))))


def test_an_exclusion_does_not_end_before_it_begins() -> None:
    turned = off("2026-11-27", "2026-11-26")
    assert "첫날" in str(exclusion_problem(turned))
    assert "첫날" in str(case_problem(replace(SOUND, exclusions=(off("2026-11-26"), turned))))


@pytest.mark.parametrize(("day", "refused"), [(5, True), (6, False)])
def test_outages_count_from_the_amendment_on(day: int, refused: bool) -> None:
    on = date(2026, 5, day)
    problem = exclusion_problem(Exclusion(on, on, ExclusionReason.OUTAGE))
    assert (problem is not None) is refused


def test_a_receipt_carries_no_offset() -> None:
    received = datetime(2026, 11, 25, 14, tzinfo=KST)
    assert "시간대" in str(case_problem(Case(received, days(3))))


def test_what_is_offered_is_there() -> None:
    assert all(hasattr(rules, name) for name in rules.__all__)
