"""The citizen's limits by the Civil Act: first day out, last day rolls, holidays inside count."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.deadlines.civil import civil_end, civil_sentences, explain_civil, rolled
from gaoffice_desktop.deadlines.explaining import replay
from gaoffice_desktop.deadlines.facts import Period, Unit
from gaoffice_desktop.workdays.facts import BeyondCalendar, Holiday, HolidayKind, OfficeHours
from gaoffice_desktop.workdays.rules import Calendar
from tests.deadlines.cases import days, seeded


@pytest.mark.parametrize(
    ("event_on", "period", "expected"),
    [
        # An objection within 60 days of receiving the refusal (민원 처리에 관한 법률 제35조).
        (date(2026, 9, 1), days(60), date(2026, 11, 2)),  # 31 October is a Saturday
        (date(2026, 9, 2), days(60), date(2026, 11, 2)),  # 1 November is a Sunday
        (date(2026, 9, 3), days(60), date(2026, 11, 2)),
        (date(2026, 9, 4), days(60), date(2026, 11, 3)),
        # The decision within 10 days; 추석 inside counts.
        (date(2026, 9, 21), days(10), date(2026, 10, 1)),
        (date(2026, 8, 5), days(10), date(2026, 8, 18)),  # Sat 15, Sun 16, substitute 17
        (date(2026, 11, 23), Period(Unit.WEEKS, 1), date(2026, 11, 30)),
        (date(2026, 1, 31), Period(Unit.MONTHS, 1), date(2026, 3, 3)),  # counts 2/1 .. 2/28 Sat
        (date(2026, 1, 30), Period(Unit.MONTHS, 1), date(2026, 3, 3)),  # no 31 February
        (date(2026, 1, 15), Period(Unit.MONTHS, 1), date(2026, 2, 19)),  # 15 Sun, then 설
        (date(2024, 2, 28), Period(Unit.YEARS, 1), date(2025, 2, 28)),
    ],
)
def test_limits_by_the_civil_act(event_on: date, period: Period, expected: date) -> None:
    assert civil_end(event_on, period, seeded()) == expected
    assert replay(explain_civil(event_on, period, seeded())).due_on == expected


def test_a_day_that_was_set_rolls_off_a_saturday_or_holiday() -> None:
    assert rolled(date(2026, 12, 24), seeded()) == date(2026, 12, 24)
    assert rolled(date(2026, 12, 25), seeded()) == date(2026, 12, 28)  # a holiday on a Friday
    assert rolled(date(2026, 12, 5), seeded()) == date(2026, 12, 7)


def test_a_limit_that_starts_at_midnight_counts_its_first_day() -> None:
    assert civil_end(date(2026, 11, 23), days(7), seeded(), from_start=True) == date(2026, 11, 30)
    assert civil_end(date(2026, 11, 23), days(5), seeded(), from_start=True) == date(2026, 11, 27)
    spans = explain_civil(date(2026, 11, 23), days(5), seeded(), from_start=True)
    assert [(span.reason, span.days) for span in spans] == [("counted", 5)]


def test_the_offices_own_day_off_moves_no_citizens_limit() -> None:
    bounds = (date(2026, 1, 1), date(2026, 12, 31))
    wednesday = date(2026, 11, 25)
    for kind, expected in (
        (HolidayKind.OFFICE, wednesday),
        (HolidayKind.TEMPORARY, date(2026, 11, 26)),
    ):
        calendar = Calendar.compile(
            [OfficeHours(bounds[0])], [Holiday(wednesday, "개청기념일", kind)], bounds
        )
        assert civil_end(date(2026, 11, 15), days(10), calendar) == expected


def test_a_saturday_on_which_the_office_works_is_still_a_saturday() -> None:
    bounds = (date(2026, 1, 1), date(2026, 12, 31))
    every_day = OfficeHours(bounds[0], weekdays=(0, 1, 2, 3, 4, 5, 6))
    calendar = Calendar.compile([every_day], [], bounds)
    assert civil_end(date(2026, 11, 18), days(10), calendar) == date(2026, 11, 30)


def test_a_limit_explains_itself() -> None:
    period = days(10)
    spans = explain_civil(date(2026, 8, 5), period, seeded())
    assert [str(one) for one in civil_sentences(period, spans)] == [
        (
            "기간이 10일이며 「민법」에 따라 셉니다. 첫날은 넣지 않고, 토요일과 공휴일도 세며, "
            "마지막 날이 토요일이나 공휴일이면 그다음 날에 끝납니다(「민법」 제155조부터 제161조까지)."
        ),
        "8. 5.(수), 첫날이므로 세지 않습니다. [「민법」 제157조]",
        "8. 6.(목)~8. 15.(토), 10일을 셉니다. [「민법」 제157조, 제159조, 제160조]",
        "8. 16.(일), 일요일이므로 세지 않습니다. [「민법」 제161조]",
        (
            "8. 17.(월), 광복절 대체공휴일이므로 세지 않습니다. "
            "[「민법」 제161조, 「관공서의 공휴일에 관한 규정」 제3조]"
        ),
        "8. 18.(화), 마지막 날이 토요일이나 공휴일에 걸려 이날 끝납니다. [「민법」 제161조]",
        "따라서 기한은 8. 18.(화) 24:00입니다.",
    ]


def test_past_the_confirmed_years_no_limit_is_computed() -> None:
    for event_on, period in (
        (date(2027, 12, 20), days(30)),
        (date(2027, 12, 31), days(1)),
        (date(2027, 6, 1), Period(Unit.YEARS, 1)),
    ):
        with pytest.raises(BeyondCalendar):
            civil_end(event_on, period, seeded())


@given(st.dates(date(2018, 1, 1), date(2026, 12, 31)), st.integers(1, 200))
def test_a_limit_in_days_against_a_count_by_hand(event_on: date, amount: int) -> None:
    public = {one.on for one in seeded().state.holidays}
    day = event_on
    for _ in range(amount):
        day = date.fromordinal(day.toordinal() + 1)
    while day.weekday() >= 5 or day in public:
        day = date.fromordinal(day.toordinal() + 1)
    assert civil_end(event_on, days(amount), seeded()) == day
    assert replay(explain_civil(event_on, days(amount), seeded())).due_on == day
