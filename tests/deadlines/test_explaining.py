"""The walk that says why: which stretches, in what order, for what reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gaoffice_desktop.deadlines.explaining import explain, replay
from gaoffice_desktop.deadlines.facts import (
    Case,
    Exclusion,
    ExclusionReason,
    Period,
    Reason,
    Regime,
    Span,
    Unit,
)
from gaoffice_desktop.workdays.rules import Calendar
from tests.deadlines.cases import IMMEDIATE, at, case, days, minutes, off, own, seeded


def told(given: Case, calendar: Calendar | None = None) -> list[tuple[str, int, str]]:
    """Reason, length and detail of every stretch; without gaps, from the receipt on."""
    spans = explain(given, calendar or seeded())
    in_hours = spans[0].regime is Regime.WORKING_HOURS
    received = given.received_at
    assert spans[0].from_at == (received if in_hours else received.replace(hour=0, minute=0))
    return [(span.reason.value, span.length, span.detail) for span in spans]


def test_an_afternoon_and_the_next_morning() -> None:
    assert told(case("2026-11-25T16:30", IMMEDIATE)) == [
        ("counted", 90, ""),
        ("outside_hours", 900, ""),
        ("counted", 90, ""),
    ]


def test_received_at_lunch() -> None:
    assert told(case("2026-11-25T12:20", minutes(60))) == [("lunch", 40, ""), ("counted", 60, "")]


def test_received_on_a_saturday_in_hours() -> None:
    assert told(case("2026-11-28T10:00", IMMEDIATE)) == [
        ("weekend", 38 * 60, ""),
        ("outside_hours", 540, ""),
        ("counted", 180, ""),
    ]


def test_chuseok_is_told_day_by_day_by_name() -> None:
    assert told(case("2026-09-22T10:00", days(7))) == [
        ("counted", 2, ""),
        ("holiday", 1, "추석 연휴"),
        ("holiday", 1, "추석"),
        ("holiday", 1, "추석 연휴"),  # a Saturday, and told by its name
        ("weekend", 1, ""),
        ("counted", 5, ""),
    ]


def test_received_after_closing_in_days() -> None:
    assert told(case("2026-11-23T18:00", days(6))) == [
        ("after_closing", 1, ""),
        ("counted", 4, ""),
        ("weekend", 2, ""),
        ("counted", 2, ""),
    ]


def test_received_on_a_day_off_after_the_usual_closing() -> None:
    assert told(case("2026-11-28T20:00", days(6)))[0] == ("weekend", 2, "")


def test_exclusions_name_their_event_and_swallow_the_weekend() -> None:
    given = case("2026-11-23T10:00", days(7), off("2026-11-25", "2026-11-30", "보완요구"))
    assert told(given) == [
        ("counted", 2, ""),
        ("exclusion", 6, "보완요구"),
        ("counted", 4, ""),
        ("weekend", 2, ""),
        ("counted", 1, ""),
    ]
    assert explain(given, seeded())[1].exclusion is ExclusionReason.SUPPLEMENT


def test_where_exclusions_overlap_the_earlier_one_is_named() -> None:
    outage = Exclusion(date(2026, 11, 26), date(2026, 12, 1), ExclusionReason.OUTAGE, "장애")
    supplement = off("2026-11-25", "2026-11-27", "보완")
    for pair in ((outage, supplement), (supplement, outage)):
        given = case("2026-11-23T10:00", days(7), *pair)
        assert told(given)[1:3] == [("exclusion", 3, "보완"), ("exclusion", 4, "장애")]


def test_an_extension_begins_in_the_middle_of_a_day() -> None:
    given = case("2026-11-25T14:00", days(1), extend=(1,))
    spans = explain(given, seeded())
    assert told(given) == [
        ("counted", 240, ""),
        ("outside_hours", 900, ""),
        ("counted", 180, ""),
        ("lunch", 60, ""),
        ("counted", 60, ""),
        ("extension", 240, ""),
        ("outside_hours", 900, ""),
        ("extension", 180, ""),
        ("lunch", 60, ""),
        ("extension", 60, ""),
    ]
    assert {span.extension for span in spans if span.reason is Reason.EXTENSION} == {1}


def test_two_extensions_are_told_apart() -> None:
    spans = explain(case("2026-11-23T10:00", days(6), extend=(1, 2)), seeded())
    assert [(span.extension, span.length) for span in spans if span.extension] == [(1, 1), (2, 2)]


def test_a_calendar_period_counts_weekends_and_rolls_at_its_end() -> None:
    assert told(case("2026-11-29T10:00", Period(Unit.WEEKS, 1), off("2026-12-02"))) == [
        ("weekend", 1, ""),
        ("counted", 2, ""),
        ("exclusion", 1, ""),
        ("counted", 5, ""),
    ]
    assert told(case("2026-09-14T10:00", Period(Unit.WEEKS, 2))) == [
        ("counted", 14, ""),
        ("rolled_end", 1, ""),
    ]


def test_a_calendar_period_that_ends_on_christmas() -> None:
    # 26 November and a month end on Friday 25 December.
    assert told(case("2026-11-26T10:00", Period(Unit.MONTHS, 1))) == [
        ("counted", 30, ""),
        ("weekend", 2, ""),
        ("rolled_end", 1, ""),
    ]


def test_only_a_break_about_noon_is_a_lunch() -> None:
    shifts = own(intervals=((480, 600), (660, 720), (780, 1020)))
    assert [reason for reason, _, _ in told(case("2026-11-25T09:00", minutes(240)), shifts)] == [
        "counted",
        "break",
        "counted",
        "lunch",
        "counted",
    ]


# Replay


def test_a_replay_reads_due_time_and_amount_off_the_stretches() -> None:
    found = replay(explain(case("2026-11-25T14:00", days(3)), seeded()))
    assert found == (date(2026, 11, 30), at("2026-11-30T14:00"), 1440)
    found = replay(explain(case("2026-11-23T14:00", days(7)), seeded()))
    assert found == (date(2026, 12, 1), None, 7)


def tampered(spans: tuple[Span, ...]) -> list[tuple[Span, ...]]:
    longer = replace(spans[0], to_at=spans[0].to_at + (spans[0].to_at - spans[0].from_at))
    other = replace(spans[-1], regime=Regime.CIVIL)
    return [
        (),
        spans[:1] + spans[2:],
        (longer, *spans[1:]),
        spans[::-1],
        spans[:-1],
        (*spans[:-1], other),
    ]


@pytest.mark.parametrize("number", range(6))
def test_a_tampered_explanation_does_not_replay(number: int) -> None:
    spans = explain(case("2026-11-23T14:00", days(7)), seeded())
    assert len(spans) == 3
    with pytest.raises(ValueError, match="explanation"):
        replay(tampered(spans)[number])
