"""Moments and local times turn into each other exactly, and the clock can be moved."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.shared.clock import (
    MOVED_CLOCK,
    clock_of_environment,
    system_clock,
    to_local,
    to_utc,
)


@given(st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)))
def test_there_and_back(local: datetime) -> None:
    assert to_local(to_utc(local)) == local
    assert to_utc(local).replace(tzinfo=None) == local - timedelta(hours=9)


def test_a_moment_of_another_zone_is_the_same_moment() -> None:
    moment = datetime(2026, 11, 25, 14, 0, tzinfo=timezone(timedelta(hours=-5)))
    assert to_local(moment) == datetime(2026, 11, 26, 4, 0)


def test_what_does_not_say_which_it_is_is_refused() -> None:
    with pytest.raises(ValueError, match="must carry"):
        to_local(datetime(2026, 11, 25, 14, 0))
    with pytest.raises(ValueError, match="must not carry"):
        to_utc(datetime(2026, 11, 25, 14, 0, tzinfo=UTC))


def test_unmoved_it_is_the_systems_clock() -> None:
    assert clock_of_environment() is system_clock
    assert system_clock().utcoffset() == timedelta(0)


def test_a_moved_clock_runs_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(MOVED_CLOCK, "2019-03-04T08:59")
    clock = clock_of_environment()
    first, second = clock(), clock()
    assert timedelta(0) <= first - to_utc(datetime(2019, 3, 4, 8, 59)) < timedelta(seconds=30)
    assert second >= first
    assert first.tzinfo is UTC
