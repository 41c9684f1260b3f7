"""Days, lengths and single stretches as an office writes them."""

from __future__ import annotations

from datetime import date

import pytest

from gaoffice_desktop.deadlines.explaining import explain
from gaoffice_desktop.deadlines.facts import Case, Period, Unit
from gaoffice_desktop.deadlines.wording import (
    amount_said,
    day_said,
    length_said,
    lines,
    moment_said,
)
from gaoffice_desktop.workdays.rules import Calendar
from tests.deadlines.cases import IMMEDIATE, at, case, days, minutes, off, own, seeded


def told(given: Case, calendar: Calendar | None = None) -> list[str]:
    return [
        str(line.sentence) for line in lines(given.period, explain(given, calendar or seeded()))
    ]


@pytest.mark.parametrize(
    ("length", "expected"), [(60, "1시간"), (90, "1시간 30분"), (7, "7분"), (2400, "40시간")]
)
def test_a_length_of_time(length: int, expected: str) -> None:
    assert str(amount_said(length)) == expected


def test_a_length_in_days() -> None:
    assert str(amount_said(0, 7)) == "7일"


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        (IMMEDIATE, "즉시(3근무시간)"),
        (minutes(60), "근무시간 1시간"),
        (days(7), "7일"),
        (Period(Unit.WEEKS, 2), "2주"),
        (Period(Unit.MONTHS, 1), "1개월"),
        (Period(Unit.YEARS, 1), "1년"),
    ],
)
def test_a_period_as_the_guide_of_petitions_writes_it(period: Period, expected: str) -> None:
    assert str(length_said(period)) == expected


def test_the_year_is_written_only_where_it_is_another() -> None:
    assert str(day_said(date(2026, 11, 23), 2026)) == "11. 23.(월)"
    assert str(day_said(date(2027, 1, 3), 2026)) == "2027. 1. 3.(일)"
    assert str(moment_said(at("2026-11-23T09:05"), 2026)) == "11. 23.(월) 09:05"


def test_weekdays_are_translated_with_the_sentence() -> None:
    english = {"(월)": "Mon", "{month}. {day}.{weekday}": "{weekday} {day}/{month}"}
    assert day_said(date(2026, 11, 23), 2026).render(lambda text: english.get(text, text)) == (
        "Mon 23/11"
    )


def test_hours_lunches_and_nights() -> None:
    assert told(case("2026-11-25T11:00", minutes(420))) == [
        "11. 25.(수) 11:00~12:00, 1시간을 셉니다.",
        "11. 25.(수) 12:00~13:00, 점심시간이므로 세지 않습니다.",
        "11. 25.(수) 13:00~18:00, 5시간을 셉니다.",
        "11. 25.(수) 18:00~11. 26.(목) 09:00, 근무시간이 아니므로 세지 않습니다.",
        "11. 26.(목) 09:00~10:00, 1시간을 셉니다.",
    ]


def test_the_evening_before_a_weekend_ends_at_midnight() -> None:
    told_lines = told(case("2026-11-27T17:00", minutes(120)))
    assert told_lines[1] == "11. 27.(금) 18:00~24:00, 근무시간이 아니므로 세지 않습니다."
    assert told_lines[2] == "11. 28.(토)~11. 29.(일), 토요일과 일요일이므로 세지 않습니다."


def test_a_single_saturday_a_single_sunday_and_an_offices_own_day_off() -> None:
    assert told(case("2026-10-02T10:00", days(6)))[2] == "10. 4.(일), 일요일이므로 세지 않습니다."
    sundays = own(weekdays=(0, 1, 2, 3, 4, 6))
    assert told(case("2026-11-27T10:00", days(6)), sundays)[1] == (
        "11. 28.(토), 토요일이므로 세지 않습니다."
    )
    no_wednesday = own(weekdays=(0, 1, 3, 4, 5, 6))
    assert told(case("2026-11-24T10:00", days(6)), no_wednesday)[1] == (
        "11. 25.(수), 근무하지 않는 요일이므로 세지 않습니다."
    )


def test_a_break_that_is_no_lunch() -> None:
    shifts = own(intervals=((540, 600), (660, 1080)))
    assert told(case("2026-11-25T09:30", minutes(60)), shifts)[1] == (
        "11. 25.(수) 10:00~11:00, 쉬는 시간이므로 세지 않습니다."
    )


def test_an_exclusion_with_and_without_its_event() -> None:
    plain = told(case("2026-11-23T10:00", days(6), off("2026-11-25")))
    noted = told(case("2026-11-23T10:00", days(6), off("2026-11-25", note="보완요구")))
    assert plain[1] == "11. 25.(수), 보완에 걸린 기간이므로 세지 않습니다."
    assert noted[1] == "11. 25.(수), 보완에 걸린 기간이므로 세지 않습니다(보완요구)."
