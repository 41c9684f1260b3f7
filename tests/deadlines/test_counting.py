"""Worked examples of every way to count, each computed by hand from the article."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from gaoffice_desktop.deadlines.counting import due, merged, nominal_end
from gaoffice_desktop.deadlines.explaining import explain, replay
from gaoffice_desktop.deadlines.facts import Case, Exclusion, Period, Unit
from gaoffice_desktop.workdays.facts import BeyondCalendar, Holiday, OfficeHours
from gaoffice_desktop.workdays.rules import Calendar
from tests.deadlines.cases import IMMEDIATE, at, case, days, minutes, off, own, seeded
from tests.deadlines.walks import eve_of_corresponding


def due_of(given: Case, calendar: Calendar | None = None) -> str:
    """The due time as text, having checked that the explanation ends at the same."""
    calendar = calendar or seeded()
    found = due(given, calendar)
    replayed = replay(explain(given, calendar))
    assert (replayed.due_on, replayed.due_at) == (found.due_on, found.due_at)
    return found.due_at.isoformat(timespec="minutes") if found.due_at else str(found.due_on)


@pytest.mark.parametrize(
    ("received", "period", "expected"),
    [
        ("2026-11-23T10:00", days(7), "2026-12-01"),
        ("2026-11-23T10:00", days(14), "2026-12-10"),
        ("2026-11-28T10:00", days(7), "2026-12-08"),  # Saturday: day 1 is Monday
        ("2026-04-30T10:00", days(7), "2026-05-12"),  # 노동절, 어린이날
        ("2026-07-16T10:00", days(7), "2026-07-27"),  # 제헌절
        ("2026-09-22T10:00", days(7), "2026-10-02"),  # 추석, no substitute
        ("2026-12-24T10:00", days(7), "2027-01-05"),  # over the year's end
        ("2027-02-04T10:00", days(7), "2027-02-16"),  # 설
        ("2026-11-25T14:00", days(3), "2026-11-30T14:00"),
        ("2026-11-23T09:00", days(5), "2026-11-27T18:00"),  # not the next Monday at 09:00
        ("2026-11-27T16:30", IMMEDIATE, "2026-11-30T10:30"),
        ("2026-11-27T10:30", IMMEDIATE, "2026-11-27T14:30"),  # lunch is out
        ("2026-11-27T19:30", IMMEDIATE, "2026-11-30T12:00"),
        ("2026-11-28T11:00", IMMEDIATE, "2026-11-30T12:00"),
        ("2026-11-27T15:00", minutes(480), "2026-11-30T15:00"),  # 보완요구
    ],
)
def test_the_vectors_of_the_statute(received: str, period: Period, expected: str) -> None:
    assert due_of(case(received, period)) == expected


def test_supplement_days_are_not_counted_both_ends_included() -> None:
    given = case("2026-11-23T10:00", days(7), off("2026-11-25", "2026-11-30"))
    assert due_of(given) == "2026-12-07"


@pytest.mark.parametrize(
    ("received", "expected"),
    [
        ("2026-11-25T00:00", "2026-11-25T12:00"),
        ("2026-11-25T08:59", "2026-11-25T12:00"),
        ("2026-11-25T09:00", "2026-11-25T12:00"),
        ("2026-11-25T09:01", "2026-11-25T13:01"),
        ("2026-11-25T11:59", "2026-11-25T15:59"),
        ("2026-11-25T12:00", "2026-11-25T16:00"),
        ("2026-11-25T12:30", "2026-11-25T16:00"),
        ("2026-11-25T13:00", "2026-11-25T16:00"),
        ("2026-11-25T13:01", "2026-11-25T16:01"),
        ("2026-11-25T15:00", "2026-11-25T18:00"),
        ("2026-11-25T15:01", "2026-11-26T09:01"),
        ("2026-11-25T17:59", "2026-11-26T11:59"),
        ("2026-11-25T18:00", "2026-11-26T12:00"),
        ("2026-11-25T23:59", "2026-11-26T12:00"),
        ("2026-12-24T17:00", "2026-12-28T11:00"),  # over Christmas and a weekend
        ("2026-12-25T11:00", "2026-12-28T12:00"),  # on the holiday itself
    ],
)
def test_boundary_minutes_of_an_immediate_petition(received: str, expected: str) -> None:
    assert due_of(case(received, IMMEDIATE)) == expected


@pytest.mark.parametrize(
    ("received", "expected"),
    [
        ("2026-11-23T00:00", "2026-12-01"),
        ("2026-11-23T08:00", "2026-12-01"),
        ("2026-11-23T12:30", "2026-12-01"),
        ("2026-11-23T17:59", "2026-12-01"),
        ("2026-11-23T18:00", "2026-12-02"),  # counting starts at the next opening
        ("2026-11-23T23:59", "2026-12-02"),
        ("2026-11-27T18:00", "2026-12-08"),  # Friday evening: day 1 is Monday
        ("2026-11-29T23:59", "2026-12-08"),
    ],
)
def test_where_day_one_lies(received: str, expected: str) -> None:
    assert due_of(case(received, days(7))) == expected


def test_seconds_are_dropped() -> None:
    assert due_of(case("2026-11-25T14:03:59", IMMEDIATE)) == "2026-11-25T17:03"
    assert due(case("2026-11-25T14:03:59", IMMEDIATE), seeded()).starts_at == at("2026-11-25T14:03")


def test_five_days_are_hours_and_six_are_days() -> None:
    assert due_of(case("2026-11-23T14:00", days(5))) == "2026-11-30T14:00"
    assert due_of(case("2026-11-23T14:00", days(6))) == "2026-11-30"


def test_a_day_is_eight_working_hours_also_where_the_office_works_six() -> None:
    six_hours = own(intervals=((600, 720), (780, 1020)))
    assert due_of(case("2026-11-23T10:00", days(1)), six_hours) == "2026-11-24T12:00"
    assert due_of(case("2026-11-23T10:00", days(3)), six_hours) == "2026-11-26T17:00"


def test_hours_changed_with_effect_from_a_date() -> None:
    calendar = Calendar.compile(
        [
            OfficeHours(date(2026, 11, 26), ((600, 960),), (0, 1, 2, 3, 4, 5)),
            OfficeHours(date(2026, 1, 1)),
        ],
        [],
        (date(2026, 1, 1), date(2026, 12, 31)),
    )
    # Wednesday 15:00-18:00 is 3 hours, Thursday to Saturday 10:00-16:00 without lunch 6 each.
    assert due_of(case("2026-11-25T15:00", days(2)), calendar) == "2026-11-28T11:00"
    # The Saturday works from the 26th on, the one before does not.
    assert due_of(case("2026-11-20T10:00", days(6)), calendar) == "2026-11-27"
    assert due_of(case("2026-11-25T10:00", days(6)), calendar) == "2026-12-01"


# Weeks, months, years


@pytest.mark.parametrize(
    ("received", "period", "expected"),
    [
        ("2026-11-23T10:00", Period(Unit.WEEKS, 1), "2026-11-30"),  # Sunday 29 rolls
        ("2026-11-24T10:00", Period(Unit.WEEKS, 1), "2026-11-30"),
        ("2026-11-28T10:00", Period(Unit.WEEKS, 2), "2026-12-14"),  # Saturday: counts from Monday
        ("2026-11-25T10:00", Period(Unit.MONTHS, 1), "2026-12-24"),
        ("2026-11-25T18:00", Period(Unit.MONTHS, 1), "2026-12-28"),  # 26 → 25 holiday → Monday
        ("2027-01-29T10:00", Period(Unit.MONTHS, 1), "2027-03-02"),  # 2/28 Sunday, 3/1 holiday
        ("2026-01-30T10:00", Period(Unit.MONTHS, 1), "2026-03-03"),  # no 30 Feb: 28 is Saturday
        ("2026-03-31T10:00", Period(Unit.MONTHS, 1), "2026-04-30"),  # no 31 April
        ("2026-03-30T10:00", Period(Unit.MONTHS, 1), "2026-04-29"),  # but a 30 April
        ("2026-05-29T10:00", Period(Unit.MONTHS, 6), "2026-11-30"),  # Saturday 28 rolls
        ("2026-12-01T10:00", Period(Unit.MONTHS, 1), "2026-12-31"),
        ("2024-02-29T10:00", Period(Unit.YEARS, 1), "2025-02-28"),  # no 29 Feb
        ("2024-01-31T10:00", Period(Unit.MONTHS, 1), "2024-02-29"),  # a leap year
        ("2025-11-25T10:00", Period(Unit.YEARS, 1), "2026-11-24"),
    ],
)
def test_calendar_periods(received: str, period: Period, expected: str) -> None:
    assert due_of(case(received, period)) == expected


def test_months_end_on_the_eve_of_the_corresponding_day_whatever_day_they_start() -> None:
    calendar = own(years=(2023, 2030))
    start = date(2023, 1, 1)
    for offset in range(2 * 366):
        day = start + timedelta(days=offset)
        for months in (1, 2, 6, 11, 12, 13, 48):
            period = Period(Unit.MONTHS, months)
            assert nominal_end(day, period, calendar) == eve_of_corresponding(day, months)


def test_a_year_counted_from_the_leap_day_ends_on_the_months_last_day() -> None:
    assert due_of(case("2028-02-29T10:00", Period(Unit.YEARS, 1)), own()) == "2029-02-28"


def test_each_excluded_calendar_day_moves_a_calendar_end_by_one() -> None:
    two_weeks = Period(Unit.WEEKS, 2)
    assert due_of(case("2026-11-23T10:00", two_weeks)) == "2026-12-07"  # Sunday 6 rolls
    # 4 days, a weekend among them: Sunday 6 becomes Thursday 10.
    assert (
        due_of(case("2026-11-23T10:00", two_weeks, off("2026-11-27", "2026-11-30"))) == "2026-12-10"
    )


def test_a_calendar_end_does_not_roll_onto_an_excluded_day() -> None:
    given = case("2026-11-23T10:00", Period(Unit.WEEKS, 2), off("2026-12-07", "2026-12-08"))
    assert due_of(given) == "2026-12-09"
    two = (off("2026-12-07"), off("2026-12-08", "2026-12-11"))
    assert due_of(case("2026-11-23T10:00", Period(Unit.WEEKS, 2), *two)) == "2026-12-14"


# Exclusions


@pytest.mark.parametrize(
    ("exclusions", "expected"),
    [
        ((), "2026-11-30T14:00"),
        ((off("2026-11-25"),), "2026-11-30T18:00"),  # the receipt day goes whole
        ((off("2026-11-26"),), "2026-12-01T14:00"),
        ((off("2026-11-28", "2026-11-29"),), "2026-11-30T14:00"),  # a weekend changes nothing
        ((off("2026-11-30"),), "2026-12-01T14:00"),  # the due day itself
        ((off("2026-12-01"),), "2026-11-30T14:00"),  # behind the end
        ((off("2026-11-20", "2026-11-24"),), "2026-11-30T14:00"),  # before the receipt
        ((off("2026-11-20", "2026-12-04"),), "2026-12-09T18:00"),  # over the whole period
        ((off("2026-11-26", "2026-11-27"), off("2026-11-27", "2026-11-30")), "2026-12-03T14:00"),
        ((off("2026-11-27", "2026-11-30"), off("2026-11-26", "2026-11-27")), "2026-12-03T14:00"),
        (
            (off("2026-11-26"), off("2026-11-27"), off("2026-11-28", "2026-11-30")),
            "2026-12-03T14:00",
        ),
        # What the first pushes on runs into the second.
        ((off("2026-12-01", "2026-12-02"), off("2026-11-26")), "2026-12-03T14:00"),
    ],
)
def test_exclusions_of_a_three_day_petition(
    exclusions: tuple[Exclusion, ...], expected: str
) -> None:
    assert due_of(case("2026-11-25T14:00", days(3), *exclusions)) == expected


def test_an_exclusion_that_starts_the_day_after_the_end_moves_nothing() -> None:
    # Due at closing on Friday; Monday's exclusion is too late to matter.
    given = case("2026-11-23T09:00", days(5), off("2026-11-30"))
    assert due_of(given) == "2026-11-27T18:00"


def test_an_excluded_holiday_is_not_left_out_twice() -> None:
    given = case("2026-12-24T10:00", days(7), off("2026-12-25", "2026-12-28"))
    assert due_of(given) == "2027-01-06"


# Extensions


@pytest.mark.parametrize(
    ("period", "extend", "expected"),
    [
        (days(3), (1,), "2026-12-01T14:00"),
        (days(3), (2, 1), "2026-12-03T14:00"),
        (IMMEDIATE, (1,), "2026-11-26T17:00"),
        (minutes(60), (1,), "2026-11-26T15:00"),
        (days(7), (7,), "2026-12-14"),
        (days(5), (5,), "2026-12-09T14:00"),  # 10 days in all, and still hours
        (Period(Unit.WEEKS, 1), (3,), "2026-12-04"),
    ],
)
def test_an_extension_goes_on_in_the_same_way(
    period: Period, extend: tuple[int, ...], expected: str
) -> None:
    assert due_of(case("2026-11-25T14:00", period, extend=extend)) == expected


def test_an_extension_over_holidays() -> None:
    # 7 days from 15 September end on 23 September; 3 more run over 추석.
    assert due_of(case("2026-09-15T10:00", days(7))) == "2026-09-23"
    assert due_of(case("2026-09-15T10:00", days(7), extend=(3,))) == "2026-09-30"


def test_an_extended_calendar_period_rolls_once_at_its_end() -> None:
    # Sunday 29 November and 6 days are Saturday 5 December, not Monday 30 and 6 days.
    given = case("2026-11-23T10:00", Period(Unit.WEEKS, 1), extend=(6,))
    assert due_of(given) == "2026-12-07"


# What a due time carries


def test_a_due_time_in_hours() -> None:
    found = due(case("2026-11-27T19:30", IMMEDIATE), seeded())
    noon = at("2026-11-30T12:00")
    assert (found.due_on, found.due_at) == (date(2026, 11, 30), noon)
    assert (found.alarm_at, found.legal_end) == (noon, noon)
    assert found.starts_at == at("2026-11-30T09:00")


@pytest.mark.parametrize("period", [days(7), Period(Unit.WEEKS, 1)])
def test_a_due_day_has_no_time_but_an_alarm_at_closing_and_an_end_at_midnight(
    period: Period,
) -> None:
    found = due(case("2026-11-23T10:00", period), seeded())
    assert found.due_at is None
    assert found.alarm_at == datetime.combine(found.due_on, at("2026-11-23T18:00").time())
    assert found.legal_end == datetime.combine(found.due_on, datetime.min.time()) + timedelta(
        days=1
    )


def test_an_office_open_until_midnight_is_due_on_the_day_that_ends() -> None:
    late = own(intervals=((1200, 1440),))
    found = due(case("2026-11-25T20:00", minutes(240)), late)
    assert (found.due_on, found.due_at) == (date(2026, 11, 25), at("2026-11-26T00:00"))
    assert due_of(case("2026-11-25T20:00", minutes(240)), late) == "2026-11-26T00:00"


# Past what is confirmed


@pytest.mark.parametrize(
    "given",
    [
        case("2027-12-30T10:00", days(3)),
        case("2027-12-20T10:00", days(14)),
        case("2027-12-20T10:00", Period(Unit.WEEKS, 2)),
        case("2027-06-20T10:00", Period(Unit.YEARS, 1)),
        case("2026-11-25T10:00", days(10_000_000)),
        case("2026-11-25T10:00", minutes(10_000_000)),
        case("2026-11-25T10:00", Period(Unit.WEEKS, 10_000_000)),
        case("2026-11-25T10:00", Period(Unit.YEARS, 10_000_000)),
        case("2028-01-03T10:00", IMMEDIATE),
        case("2026-11-25T10:00", days(7), off("2026-11-26", "9999-12-31")),
        case("2026-11-25T10:00", days(3), off("2026-11-26", "9999-12-31")),
        case("2026-11-25T10:00", Period(Unit.WEEKS, 3), off("2026-11-26", "9999-12-31")),
    ],
)
def test_past_the_confirmed_years_nothing_is_computed(given: Case) -> None:
    with pytest.raises(BeyondCalendar, match=r"2027\. 12\. 31\.까지만 확정.*2028년"):
        due(given, seeded())
    with pytest.raises(BeyondCalendar):
        explain(given, seeded())


def test_before_the_confirmed_years_nothing_is_computed() -> None:
    with pytest.raises(BeyondCalendar, match=r"2018\. 1\. 1\.부터 확정"):
        due(case("2017-12-29T10:00", days(7)), seeded())


def test_the_last_confirmed_day_may_still_be_the_end() -> None:
    assert due_of(case("2027-12-31T15:00", IMMEDIATE)) == "2027-12-31T18:00"
    with pytest.raises(BeyondCalendar):
        due(case("2027-12-31T15:01", IMMEDIATE), seeded())


def test_a_holiday_declared_after_receipt_moves_the_legal_date() -> None:
    # The worked example of 2017: due on 2 October, which became a temporary holiday.
    chuseok = [date(2017, 10, day) for day in (3, 4, 5, 6, 9)]
    bounds = (date(2017, 1, 1), date(2017, 12, 31))
    before = Calendar.compile(
        [OfficeHours(bounds[0])], [Holiday(day, "추석") for day in chuseok], bounds
    )
    after = Calendar.compile(
        [OfficeHours(bounds[0])],
        [Holiday(day, "추석") for day in (date(2017, 10, 2), *chuseok)],
        bounds,
    )
    given = case("2017-09-22T10:00", days(7))
    assert due_of(given, before) == "2017-10-02"
    assert due_of(given, after) == "2017-10-10"


def test_exclusions_merge_into_disjoint_stretches() -> None:
    found = merged(
        [off("2026-11-28", "2026-11-30"), off("2026-11-25", "2026-11-27"), off("2026-12-02")]
    )
    first = date(2026, 11, 25).toordinal()
    assert found == [(first, first + 6), (first + 7, first + 8)]
