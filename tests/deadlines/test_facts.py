"""Nouns of a statutory period: which regime, how long a stretch is."""

from __future__ import annotations

import pytest

from gaoffice_desktop.deadlines.facts import (
    EXCLUSION_LABELS,
    ExclusionReason,
    Period,
    Reason,
    Regime,
    Span,
    Unit,
    minutes_of,
    regime_of,
)
from tests.deadlines.cases import IMMEDIATE, at, days, minutes


@pytest.mark.parametrize(
    ("period", "regime"),
    [
        (IMMEDIATE, Regime.WORKING_HOURS),
        (minutes(1), Regime.WORKING_HOURS),
        (days(1), Regime.WORKING_HOURS),
        (days(5), Regime.WORKING_HOURS),
        (days(6), Regime.WORKING_DAYS),
        (Period(Unit.WEEKS, 1), Regime.CALENDAR),
        (Period(Unit.MONTHS, 1), Regime.CALENDAR),
        (Period(Unit.YEARS, 1), Regime.CALENDAR),
    ],
)
def test_the_length_decides_how_a_period_is_counted(period: Period, regime: Regime) -> None:
    assert regime_of(period) is regime


@pytest.mark.parametrize(
    ("period", "expected"),
    [(IMMEDIATE, 180), (Period(Unit.IMMEDIATE, 99), 180), (days(5), 2400), (minutes(60), 60)],
)
def test_working_minutes_of_a_short_period(period: Period, expected: int) -> None:
    assert minutes_of(period) == expected


def test_a_stretch_is_measured_in_its_regimes_unit() -> None:
    ends = (at("2026-11-25T00:00"), at("2026-11-27T00:00"))
    hours = Span(*ends, Regime.WORKING_HOURS, Reason.WEEKEND)
    whole = Span(*ends, Regime.WORKING_DAYS, Reason.COUNTED)
    assert (hours.minutes, hours.days, hours.length, hours.counted) == (2880, 0, 2880, False)
    assert (whole.minutes, whole.days, whole.length, whole.counted) == (0, 2, 2, True)


def test_every_reason_for_leaving_days_out_has_a_name() -> None:
    assert set(EXCLUSION_LABELS) == set(ExclusionReason)
    # The sentence goes on with "이므로": each ends in a consonant.
    assert all(str(label).endswith("기간") for label in EXCLUSION_LABELS.values())
