"""What the refusals share: the moment, the end, the clock that stands, the working hours."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.lawful.standing import (
    WORKING_HOUR,
    closed,
    closed_or_standing,
    missing,
    not_closed,
    working_limit,
)
from gaoffice_desktop.shared.sentences import say
from tests.petitions.lawful.standings import (
    CALENDAR,
    DONE,
    IN_HOURS,
    asked,
    happened,
    moment,
    paused,
    standing,
)


def test_days_and_moments_are_local():
    stands = standing(now="2026-11-26T00:30")
    assert stands.today == stands.day(None) == date(2026, 11, 26)
    assert stands.moment(None) == datetime(2026, 11, 26, 0, 30)
    assert stands.day(moment("2026-11-25T23:59")) == date(2026, 11, 25)
    assert not stands.statutory
    assert standing(kind=IN_HOURS).statutory


def test_what_has_ended_is_left_alone():
    cancelled = happened("2026-11-23T10:00", EventKind.INTAKE_CANCELLED, reason="")
    assert "마친" in str(closed(standing(DONE)))
    assert "취소한" in str(closed(standing(cancelled)))
    assert closed(standing()) is None
    assert not_closed(standing(DONE)) is None
    assert "마친 민원에만" in str(not_closed(standing()))


def test_what_stands_still_waits():
    assert closed_or_standing(standing()) is None
    assert "보완을 기다리는" in str(closed_or_standing(standing(asked())))
    resting = standing(paused("2026-11-24T10:00", "hearing"))
    assert "멈춰 있는" in str(closed_or_standing(resting))
    assert "마친" in str(closed_or_standing(standing(DONE)))


def test_only_empty_fields_are_missing():
    need = say("입력해 주십시오.")
    assert missing(what=(" \n", need), why=("까닭", need)) == {"what": need}


@pytest.mark.parametrize(
    ("since", "hours", "until"),
    [
        ("2026-11-27T16:30", 3, "2026-11-30T10:30"),
        ("2026-11-27T10:30", 3, "2026-11-27T14:30"),
        ("2026-11-28T10:00", 3, "2026-11-30T12:00"),
        ("2026-11-27T15:00", 8, "2026-11-30T15:00"),
    ],
)
def test_working_hours_of_the_worked_examples(since, hours, until):
    found = working_limit(moment(since), hours * WORKING_HOUR, CALENDAR)
    assert found == datetime.fromisoformat(until)
