"""The rule of a forecast: months, the level of a time, and a range that is never one number."""

from __future__ import annotations

import math
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.early_warning.forecasts import rules
from gaoffice_desktop.early_warning.forecasts.facts import ForecastQuery, YearCount
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.staff.facts import Role, Seat

TODAY = date(2026, 11, 25)
DECEMBER = date(2026, 12, 1)
OCTOBER = date(2026, 10, 1)
"""The last month that is over."""

counts = st.integers(0, 100_000)


def years(*adjusted: float | None) -> list[YearCount]:
    return [YearCount(2020 + at, 0, one) for at, one in enumerate(adjusted)]


def months(first: date, last: date, count: int) -> dict[date, int]:
    return {rules.shifted(first, at): count for at in range(rules.between(first, last) + 1)}


# --- months -----------------------------------------------------------------------------


def test_the_next_twelve_months_may_be_asked_for() -> None:
    assert rules.next_month(TODAY) == DECEMBER
    ahead = rules.months_ahead(TODAY)
    assert (ahead[0], ahead[-1], len(ahead)) == (DECEMBER, date(2027, 11, 1), 12)
    assert rules.last_whole(TODAY) == OCTOBER


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(-200, 200))
def test_months_are_added_and_counted(day: date, by: int) -> None:
    month = rules.month_of(day)
    assert rules.between(month, rules.shifted(month, by)) == by
    assert rules.shifted(rules.shifted(month, by), -by) == month


@pytest.mark.parametrize("ahead", range(1, 13))
def test_every_month_that_the_rule_looks_at_is_read(ahead: int) -> None:
    """A record without an end: whatever month is forecast, five years have their whole level."""
    month = rules.shifted(date(2026, 11, 1), ahead)
    read = rules.months_read(month, TODAY)
    assert read[-1] == OCTOBER
    assert list(read) == sorted(set(read))
    pasts = rules.same_months(month, date(1990, 1, 1), OCTOBER)
    assert len(pasts) == 5
    assert all(past.month == month.month and past <= OCTOBER for past in pasts)
    assert pasts[-1] >= date(2025, 11, 1)
    oldest_level = rules.shifted(pasts[0], -rules.between(OCTOBER, month) - 11)
    assert oldest_level in read


def test_the_month_a_year_ahead_has_no_last_year_yet() -> None:
    pasts = rules.same_months(date(2027, 11, 1), date(2000, 1, 1), OCTOBER)
    assert pasts[-1] == date(2025, 11, 1)


# --- the record -------------------------------------------------------------------------


def test_the_month_of_the_first_petition_is_not_whole() -> None:
    read = rules.months_read(DECEMBER, TODAY)
    assert rules.record_begins(
        {date(2024, 3, 1): 1} | months(date(2024, 4, 1), OCTOBER, 3), read
    ) == (date(2024, 4, 1))
    assert rules.record_begins({}, read) is None


def test_a_petition_dated_years_back_by_mistake_begins_no_record() -> None:
    read = rules.months_read(DECEMBER, TODAY)
    office = {date(2021, 1, 1): 1} | months(date(2024, 3, 1), OCTOBER, 3)
    assert rules.record_begins(office, read) == date(2024, 4, 1)


def test_a_quiet_summer_ends_no_record() -> None:
    read = rules.months_read(DECEMBER, TODAY)
    office = months(date(2023, 1, 1), OCTOBER, 2)
    office[date(2025, 7, 1)] = office[date(2025, 8, 1)] = 0
    assert rules.record_begins(office, read) == date(2023, 2, 1)
    office[date(2025, 9, 1)] = 0
    assert rules.record_begins(office, read) == date(2025, 11, 1)


@pytest.mark.parametrize(
    ("begins", "shown", "ranged"),
    [
        (date(2026, 12, 1), date(2027, 1, 1), date(2028, 1, 1)),
        (date(2027, 1, 1), date(2028, 1, 1), date(2029, 1, 1)),
        (date(2025, 12, 1), date(2026, 1, 1), date(2027, 1, 1)),
    ],
)
def test_from_when_there_will_be_something_to_show(begins: date, shown: date, ranged: date) -> None:
    assert rules.known_from(DECEMBER, begins, 1) == shown
    assert rules.known_from(DECEMBER, begins, 2) == ranged


# --- who may ask for what ---------------------------------------------------------------


def seat(*roles: Role, department_id: int | None = 3) -> Seat:
    return Seat(Actor(1, "한별솔", "창구-1"), frozenset(roles), department_id)


def test_a_handler_is_narrowed_to_the_own_department() -> None:
    asked = ForecastQuery(date(2026, 12, 24), 9)
    assert rules.allowed(seat(Role.HANDLER), asked, TODAY) == ForecastQuery(DECEMBER, 3)
    for role in (Role.EXAMINER, Role.CALL_SUPERVISOR):
        assert rules.allowed(seat(role), asked, TODAY) == ForecastQuery(DECEMBER, 9)
    with pytest.raises(UserError, match="소속 부서"):
        rules.allowed(seat(Role.HANDLER, department_id=None), asked, TODAY)


@pytest.mark.parametrize("month", [date(2026, 11, 1), date(2020, 1, 1), date(2027, 12, 1)])
def test_only_months_ahead_are_forecast(month: date) -> None:
    with pytest.raises(UserError) as caught:
        rules.allowed(seat(Role.EXAMINER), ForecastQuery(month), TODAY)
    assert set(caught.value.problems) == {"month"}


# --- the level --------------------------------------------------------------------------


def test_a_past_month_is_brought_to_todays_level() -> None:
    """The year to October 2025 brought 10 a month, the one to October 2026 brought 15."""
    office = months(date(2024, 11, 1), date(2025, 10, 1), 10)
    office |= months(date(2025, 11, 1), OCTOBER, 15)
    office[date(2025, 12, 1)] = 30
    begins = date(2024, 11, 1)
    # Eleven months each: the Decembers are left out, so the 30 do not raise the level.
    assert rules.growth(office, date(2025, 10, 1), OCTOBER, begins, 12) == pytest.approx(165 / 110)
    found = rules.adjusted([office], date(2025, 12, 1), DECEMBER, OCTOBER, begins)
    assert found == pytest.approx(30 * 1.5)


def test_a_record_of_half_a_year_compares_the_same_months() -> None:
    begins = date(2025, 5, 1)
    office = months(begins, date(2025, 10, 1), 10) | months(date(2025, 11, 1), OCTOBER, 40)
    assert rules.growth(office, date(2025, 10, 1), OCTOBER, begins, 12) == pytest.approx(3.0)
    office |= months(date(2026, 5, 1), OCTOBER, 20)
    assert rules.growth(office, date(2025, 10, 1), OCTOBER, begins, 12) == pytest.approx(2.0)
    hardly = date(2025, 9, 1)
    assert rules.growth(office, date(2025, 10, 1), OCTOBER, hardly, 12) == 1.0


def test_what_is_rare_takes_the_level_of_its_department() -> None:
    begins = date(2024, 11, 1)
    rare = months(begins, OCTOBER, 1)
    department = months(begins, date(2025, 10, 1), 10) | months(date(2025, 11, 1), OCTOBER, 20)
    assert rules.growth(rare, date(2025, 10, 1), OCTOBER, begins, 12) is None
    assert rules.adjusted([rare, department], date(2025, 12, 1), DECEMBER, OCTOBER, begins) == 2.0
    assert rules.adjusted([rare], date(2025, 12, 1), DECEMBER, OCTOBER, begins) == 1.0


def test_what_did_not_exist_yet_expects_nothing() -> None:
    begins = date(2020, 1, 1)
    young = months(date(2024, 6, 1), OCTOBER, 10)
    pasts = rules.same_months(DECEMBER, begins, OCTOBER)
    found = rules.year_counts([young], pasts, DECEMBER, OCTOBER, begins)
    assert [one.count for one in found] == [0, 0, 0, 10, 10]
    assert [one.adjusted is None for one in found] == [True, True, True, False, False]


@given(st.lists(st.integers(1, 400), min_size=60, max_size=60), st.integers(2, 9))
def test_the_scale_of_an_office_changes_the_range_by_that_scale(each: list[int], by: int) -> None:
    """Adjusted counts have no unit of their own."""
    begins = date(2021, 11, 1)
    one = {rules.shifted(begins, at): 10 * count for at, count in enumerate(each)}
    many = {month: by * count for month, count in one.items()}
    pasts = rules.same_months(DECEMBER, begins, OCTOBER)
    few = rules.year_counts([one], pasts, DECEMBER, OCTOBER, begins)
    more = rules.year_counts([many], pasts, DECEMBER, OCTOBER, begins)
    for small, large in zip(few, more, strict=True):
        assert large.adjusted == pytest.approx(by * (small.adjusted or 0))


# --- the range --------------------------------------------------------------------------


def test_a_worked_example() -> None:
    """90, 100 and 110: the mean is 100 and its chance 20 on either side."""
    found = rules.expected(years(90.0, 100.0, 110.0))
    assert found is not None
    assert (found.low, found.high, found.years) == (80, 120, 3)
    wide = rules.expected(years(40.0, 100.0, 163.0))
    assert wide is not None
    assert (wide.low, wide.high) == (40, 170)


def test_two_years_are_the_fewest() -> None:
    assert rules.expected(years()) is None
    assert rules.expected(years(50.0)) is None
    assert rules.expected(years(50.0, None)) is None
    assert rules.expected(years(50.0, 60.0)) is not None


@given(st.lists(st.floats(0, 1e6), min_size=2, max_size=5))
def test_a_range_holds_every_year_and_is_never_one_number(found: list[float]) -> None:
    expected = rules.expected(years(*found))
    assert expected is not None
    assert 0 <= expected.low < expected.high
    assert expected.low <= min(found) + 1e-6
    assert expected.high >= max(found) - 1e-6
    mean = math.fsum(found) / len(found)
    assert expected.high - mean >= max(2 * math.sqrt(mean), 1) - 1e-3
    assert expected.low == 0 or mean - expected.low >= max(2 * math.sqrt(mean), 1) - 1e-3


@given(st.lists(st.floats(0, 1e6), min_size=2, max_size=4), st.floats(1, 1e5))
def test_more_petitions_never_lower_a_range(found: list[float], more: float) -> None:
    low, high = rules.expected(years(*found)), rules.expected(years(*(n + more for n in found)))
    assert low is not None
    assert high is not None
    assert high.high >= low.high
    assert high.low >= low.low


def test_a_rise_is_beyond_what_the_years_before_make() -> None:
    def counted(*counts: int) -> list[YearCount]:
        return [YearCount(2020 + at, one, float(one)) for at, one in enumerate(counts)]

    assert rules.has_risen(counted(10, 10, 30))
    assert not rules.has_risen(counted(10, 10, 16))
    assert not rules.has_risen(counted(10, 30)), "one year is no past"
    assert not rules.has_risen(counted(0, 0, 4)), "a handful is no rise"
    assert not rules.has_risen([])


@given(st.floats(0, 1e7))
def test_rounding_goes_outward_and_not_far(value: float) -> None:
    down, up = rules.rounded_down(value), rules.rounded_up(value)
    assert down <= value + 1e-6
    assert up >= value - 1e-6
    room = max(1.0, value * 0.25)
    assert value - down <= room
    assert up - value <= room


@pytest.mark.parametrize(
    ("value", "down", "up"),
    [(0, 0, 0), (7.2, 7, 8), (23, 20, 25), (117, 110, 120), (1234, 1200, 1300), (20, 20, 20)],
)
def test_rounding(value: float, down: int, up: int) -> None:
    assert (rules.rounded_down(value), rules.rounded_up(value)) == (down, up)


def test_the_rule_is_tried_on_the_years_that_are_over() -> None:
    begins = date(2019, 1, 1)
    office = months(begins, OCTOBER, 100)
    pasts = rules.same_months(DECEMBER, begins, OCTOBER)
    assert rules.tested([office], pasts, 2, begins) == (3, 3)
    office[date(2024, 12, 1)] = 400
    assert rules.tested([office], pasts, 2, begins) == (2, 3)
    assert rules.tested([office], pasts[-2:], 2, begins) == (0, 0)


def test_counts_are_added_month_by_month() -> None:
    assert rules.added([{DECEMBER: 1}, {DECEMBER: 2, OCTOBER: 3}]) == {DECEMBER: 3, OCTOBER: 3}
