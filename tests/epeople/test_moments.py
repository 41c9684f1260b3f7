from __future__ import annotations

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.epeople.moments import Stamp, read_stamp


@pytest.mark.parametrize(
    "text",
    [
        "2026-04-01 09:30", "2026-04-01 09:30:59", "2026.04.01 09:30", "2026. 4. 1. 09:30",
        "2026/4/1 9:30", "2026-04-01T09:30:00", "2026년 4월 1일 9시 30분", "20260401093000",
        "202604010930", "2026-04-01 오전 9:30", "2026. 4. 1.(수) 09:30", "26.04.01 09:30",
        "46113.395833333336", "2026-04-01 09:30:00.0", "2026-04-01 9:30 AM",
    ],
)  # fmt: skip
def test_every_form_of_a_moment(text: str) -> None:
    assert read_stamp(text) == Stamp(date(2026, 4, 1), time(9, 30))


@pytest.mark.parametrize(
    "text",
    ["2026-04-01", "2026.04.01", "2026. 4. 1.", "2026/04/01", "2026년 4월 1일", "20260401",
     "46113", "2026-04-01 (수)"],
)  # fmt: skip
def test_every_form_of_a_day(text: str) -> None:
    assert read_stamp(text) == Stamp(date(2026, 4, 1))


def test_afternoon() -> None:
    assert read_stamp("2026-04-01 오후 2:05") == Stamp(date(2026, 4, 1), time(14, 5))
    assert read_stamp("2026-04-01 오전 12:05") == Stamp(date(2026, 4, 1), time(0, 5))


@pytest.mark.parametrize(
    "text", ["", "어제", "2026-13-01", "2026-02-30", "1234", "7", "2026-04-01 25:00", "99999999"]
)
def test_what_is_no_date(text: str) -> None:
    assert read_stamp(text) is None


@given(st.datetimes(min_value=datetime(2000, 1, 1), max_value=datetime(2099, 12, 31)))
def test_what_it_writes_it_reads(moment: datetime) -> None:
    stamp = Stamp(moment.date(), moment.time().replace(second=0, microsecond=0))
    assert read_stamp(str(stamp)) == stamp
    assert read_stamp(str(Stamp(moment.date()))) == Stamp(moment.date())


@given(st.text(max_size=25))
def test_nothing_breaks_it(text: str) -> None:
    stamp = read_stamp(text)
    assert stamp is None or read_stamp(str(stamp)) == stamp


def test_a_moment_without_its_time() -> None:
    assert Stamp(date(2026, 4, 1)).at(time(9)) == datetime(2026, 4, 1, 9)
    assert Stamp(date(2026, 4, 1), time(8)).at(time(9)) == datetime(2026, 4, 1, 8)
