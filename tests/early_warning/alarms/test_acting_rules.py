from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.early_warning.alarms.acting_rules import (
    LONGEST_REASON,
    put_off,
    reason_of,
    snooze_problems,
)
from gaoffice_desktop.early_warning.alarms.facts import Alarm, AlarmState, Snooze
from gaoffice_desktop.early_warning.alarms.worktime import endless, works
from gaoffice_desktop.shared.clock import to_local, to_utc
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.workdays.rules import Calendar
from gaoffice_desktop.workdays.seed import shipped_state
from tests.early_warning.alarms.test_showing_rules import an_alarm

CALENDAR = endless(Calendar(shipped_state()))


def at(text: str) -> datetime:
    return to_utc(datetime.fromisoformat(f"2026-11-{text}"))


def problems(alarm: Alarm, now: str = "25T10:00", minutes: int = 30,
             put_off_until: datetime | None = None) -> dict[str, str]:  # fmt: skip
    found = snooze_problems(
        alarm,
        Snooze(alarm.id, minutes, "회의"),
        now=at(now),
        calendar=CALENDAR,
        put_off_until=put_off_until,
    )
    return {field: str(sentence) for field, sentence in found.items()}


def due(text: str, **changes: object) -> Alarm:
    return an_alarm(target_at=at(text), **changes)


@pytest.mark.parametrize("minutes", [15, 30, 60])
def test_an_alarm_may_be_put_off(minutes: int) -> None:
    assert problems(due("25T18:00"), minutes=minutes) == {}
    assert problems(due("25T18:00", state=AlarmState.SEEN, snoozes=1), minutes=minutes) == {}


@pytest.mark.parametrize(
    ("alarm", "now", "words"),
    [
        (due("25T18:00", code="OVER"), "25T10:00", "기한이 지난 알림"),
        (due("25T18:00", code="OVER+2026-11-25"), "25T10:00", "기한이 지난 알림"),
        (due("25T18:00"), "25T18:00", "기한이 지난 알림"),
        (due("25T18:00"), "25T17:00", "한 시간이 남지 않아"),
        # Lunch is no working time: at 11:30 half an hour is left until 13:00.
        (due("25T13:30"), "25T11:30", "한 시간이 남지 않아"),
        (due("25T18:00", snoozes=2), "25T10:00", "2번까지"),
        (due("25T18:00", state=AlarmState.ANSWERED), "25T10:00", "이미 끝난"),
        (due("25T18:00", state=AlarmState.DUE), "25T10:00", "이미 끝난"),
    ],
)
def test_what_may_not_be_put_off(alarm: Alarm, now: str, words: str) -> None:
    found = problems(alarm, now)
    assert list(found) == ["alarm"]
    assert words in found["alarm"]


def test_it_is_put_off_by_set_times_alone() -> None:
    assert list(problems(due("25T18:00"), minutes=45)) == ["minutes"]


def test_what_is_put_off_is_not_put_off_again_meanwhile() -> None:
    found = problems(due("25T18:00"), put_off_until=at("25T10:20"))
    assert "이미 10:20까지" in found["alarm"]
    assert problems(due("25T18:00"), put_off_until=at("25T10:00")) == {}


def test_a_reason_is_asked_for() -> None:
    assert reason_of("  현장\n확인 ") == "현장 확인"
    for text in ("", " \n\t", "\u200b", "가" * (LONGEST_REASON + 1)):
        with pytest.raises(UserError) as refused:
            reason_of(text)
        assert list(refused.value.problems) == ["reason"]


def test_it_sleeps_in_working_time_and_never_into_the_last_hour() -> None:
    def until(target: str, now: str, minutes: int) -> datetime:
        return put_off(due(target), minutes, now=at(now), calendar=CALENDAR)

    assert until("25T18:00", "25T10:00", 30) == at("25T10:30")
    assert until("27T18:00", "25T17:50", 15) == at("26T09:05")
    assert until("27T18:00", "25T11:50", 30) == at("25T13:20")
    assert until("25T18:00", "25T16:30", 60) == at("25T17:00")


@given(st.integers(0, 20_000), st.integers(1, 40_000), st.sampled_from([15, 30, 60]))
def test_whatever_is_put_off_rings_in_working_time_an_hour_before_its_end(
    since: int, length: int, minutes: int
) -> None:
    now = at("02T00:00") + timedelta(minutes=since, seconds=since % 60)
    alarm = an_alarm(target_at=now + timedelta(minutes=length))
    command = Snooze(1, minutes, "회의")
    if snooze_problems(alarm, command, now=now, calendar=CALENDAR, put_off_until=None):
        return
    until = put_off(alarm, minutes, now=now, calendar=CALENDAR)
    assert works(CALENDAR, to_local(until))
    left = CALENDAR.minute_of(to_local(alarm.target_at)) - CALENDAR.minute_of(to_local(until))
    assert left >= 60
