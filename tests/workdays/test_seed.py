"""The shipped holidays against the library, against the law's list, and in an office's words."""

from __future__ import annotations

from datetime import date

import pytest

from gaoffice_desktop.shared.places import resource
from gaoffice_desktop.workdays.facts import Holiday, HolidayKind
from gaoffice_desktop.workdays.rules import Calendar
from gaoffice_desktop.workdays.seed import SHIPPED, as_file, holidays_of, shipped_state

# Weekdays off, from 관공서의 공휴일에 관한 규정 제2조 and 제3조 and the yearly almanac.
WEEKDAYS_OFF = {
    2022: "1/31 2/1 2/2 3/1 3/9 5/5 6/1 6/6 8/15 9/9 9/12 10/3 10/10",
    2023: "1/23 1/24 3/1 5/5 5/29 6/6 8/15 9/28 9/29 10/2 10/3 10/9 12/25",
    2024: "1/1 2/9 2/12 3/1 4/10 5/6 5/15 6/6 8/15 9/16 9/17 9/18 10/1 10/3 10/9 12/25",
    2025: "1/1 1/27 1/28 1/29 1/30 3/3 5/5 5/6 6/3 6/6 8/15 10/3 10/6 10/7 10/8 10/9 12/25",
    2026: "1/1 2/16 2/17 2/18 3/2 5/1 5/5 5/25 6/3 7/17 8/17 9/24 9/25 10/5 10/9 12/25",
    2027: "1/1 2/8 2/9 3/1 5/3 5/5 5/13 7/19 8/16 9/14 9/15 9/16 10/4 10/11 12/27",
}


@pytest.mark.parametrize("year", WEEKDAYS_OFF)
def test_the_weekdays_off_of_a_year_are_the_almanacs(year: int) -> None:
    days = {one.on for one in shipped_state().holidays if one.on.year == year}
    found = sorted(day for day in days if day.weekday() < 5)
    assert " ".join(f"{day.month}/{day.day}" for day in found) == WEEKDAYS_OFF[year]


def test_the_shipped_file_is_what_the_library_says() -> None:
    assert resource(*SHIPPED).read_text(encoding="utf-8") == as_file(shipped_state().confirmed)


def test_the_shipped_years_are_confirmed_whole() -> None:
    assert shipped_state().confirmed == (date(2018, 1, 1), date(2027, 12, 31))


@pytest.mark.parametrize(
    ("on", "name", "kind"),
    [
        (date(2026, 8, 17), "광복절 대체공휴일", HolidayKind.SUBSTITUTE),
        (date(2025, 5, 6), "부처님오신날·어린이날 대체공휴일", HolidayKind.SUBSTITUTE),
        (date(2026, 9, 26), "추석 연휴", HolidayKind.STATUTORY),
        (date(2025, 1, 27), "임시공휴일", HolidayKind.TEMPORARY),
        (date(2024, 10, 1), "국군의 날 임시공휴일", HolidayKind.TEMPORARY),
        (date(2025, 6, 3), "대통령선거일", HolidayKind.TEMPORARY),
        (date(2026, 6, 3), "지방선거일", HolidayKind.STATUTORY),
        (date(2026, 3, 1), "3·1절", HolidayKind.STATUTORY),
    ],
)
def test_a_holiday_bears_the_name_an_office_writes(on: date, name: str, kind: HolidayKind) -> None:
    assert Holiday(on, name, kind) in shipped_state().holidays


def test_no_name_is_left_in_the_librarys_words() -> None:
    for one in (*shipped_state().holidays, *holidays_of([2028])):
        assert not any(word in one.name for word in ("대체 휴일", "전날", "다음날", "선거일 ", ";"))


def test_a_calendar_of_the_seed_knows_its_names() -> None:
    calendar = Calendar(shipped_state())
    assert calendar.holiday_name(date(2026, 7, 17)) == "제헌절"
    assert calendar.holiday_name(date(2026, 7, 16)) == ""
