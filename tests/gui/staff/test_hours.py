"""Hours and departments are read as people type and paste them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.gui.staff.hours import read_departments, read_intervals, write_intervals
from gaoffice_desktop.workdays.facts import OfficeHours
from gaoffice_desktop.workdays.rules import hours_problem

minutes = st.integers(0, 23 * 60 + 59)


@given(st.lists(st.tuples(minutes, minutes), max_size=4))
def test_written_hours_are_read_back(intervals: list[tuple[int, int]]) -> None:
    assert read_intervals(write_intervals(tuple(intervals))) == tuple(intervals)


@pytest.mark.parametrize(
    "text", ["09:00~12:00, 13:00~18:00", "9:00-12:00\n13:00–18:00", "0900~1200;1300~1800"]
)
def test_the_usual_day_in_several_hands(text: str) -> None:
    assert read_intervals(text) == ((540, 720), (780, 1080))


@pytest.mark.parametrize("text", ["아홉 시", "09:00", "09:70~12:00", "09:00~", "~"])
def test_what_cannot_be_read_is_a_fault_and_not_silence(text: str) -> None:
    assert hours_problem(OfficeHours(date(2026, 1, 1), read_intervals(text))) is not None


def test_departments_come_one_a_line() -> None:
    text = "민원실, 02)123-4001\n\n  총무과\t0212344002 \n학교지원과\n교환실, 내선만 있음"
    assert read_departments(text) == (
        ("민원실", "02-123-4001"),
        ("총무과", "02-1234-4002"),
        ("학교지원과", ""),
        ("교환실", "내선만 있음"),
    )
