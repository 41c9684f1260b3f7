"""When progress is told, and that every step of the clock is asked of the law (Decree 23)."""

from __future__ import annotations

from datetime import date

import pytest

from gaoffice_desktop.deadlines.facts import ExclusionReason
from gaoffice_desktop.petitions.commands import (
    AskSupplement,
    BeginPause,
    EndPause,
    ExcludeDays,
    Extend,
    ExtendPause,
    ExtendSupplement,
    ReceiveSupplement,
    TellProgress,
)
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.lawful import Step, clock, consequences, problems, refusal
from gaoffice_desktop.petitions.reasons import ExtensionReason, ToldBy
from tests.petitions.lawful.standings import CALENDAR, DONE, asked, happened, paused, standing

HEARING = ExclusionReason.HEARING
TELL = TellProgress(1, "현장을 확인하고 있습니다.")


@pytest.mark.parametrize("told_by", [ToldBy.DOCUMENT, ToldBy.ELECTRONIC, ToldBy.TEXT, ToldBy.EMAIL])
def test_progress_is_told_in_writing(told_by):
    command = TellProgress(1, "조사 중", told_by)
    assert problems(command, standing(), CALENDAR) == {}


@pytest.mark.parametrize("told_by", [ToldBy.PHONE, ToldBy.ORAL])
def test_not_by_word_of_mouth(told_by):
    command = TellProgress(1, " ", told_by)
    assert set(problems(command, standing(), CALENDAR)) == {"text", "told_by"}


@pytest.mark.parametrize(
    ("now", "due", "following"),
    [
        # Received on Monday 2026-11-23: the thirty days have passed on Wednesday 12-23.
        ("2026-11-25T10:00", False, "2026. 12. 23.(수)"),
        ("2026-12-22T10:00", False, "2026. 12. 23.(수)"),
        ("2026-12-23T10:00", True, "2027. 1. 22.(금)"),
        ("2027-01-20T10:00", True, "2027. 1. 22.(금)"),
    ],
)
def test_it_may_be_told_at_any_time_and_says_when_it_is_next_owed(now, due, following):
    stands = standing(now=now)
    assert refusal(Step.TELL_PROGRESS, stands) is None
    (said,) = map(str, consequences(TELL, stands, CALENDAR))
    assert following in said
    assert ("아직" not in said) is due


def test_the_next_notice_is_owed_thirty_days_after_receipt_not_after_the_last():
    told = happened("2027-01-05T10:00", EventKind.PROGRESS_TOLD, text="조사 중", told_by="document")
    stands = standing(told, now="2027-01-06T10:00")
    assert str(clock.progress_owed_on(stands)) == "2027-01-22"
    assert clock.progress_owed_on(standing(DONE)) is None
    assert consequences(TELL, standing(DONE), CALENDAR) == ()
    assert "이미 처리를 마친" in str(refusal(Step.TELL_PROGRESS, standing(DONE)))


@pytest.mark.parametrize(
    ("steps", "now", "command", "field"),
    [
        # Holidays are confirmed until the end of 2027; received on Monday 2027-12-20.
        ((), "2027-12-22T10:00", Extend(1, 7, ExtensionReason.ALIKE, "조사"), "days"),
        ((), "2027-12-22T10:00", AskSupplement(1, "x", date(2027, 12, 30)), "until_on"),
        ((), "2027-12-22T10:00", BeginPause(1, HEARING, "x", date(2027, 12, 30)), "until_on"),
        (
            (),
            "2027-12-30T10:00",
            ExcludeDays(1, date(2027, 12, 20), date(2027, 12, 30), HEARING, "x"),
            "last_on",
        ),
        (
            (asked("2027-12-21T10:00", "2027-12-22"),),
            "2027-12-21T11:00",
            ExtendSupplement(1, date(2027, 12, 30), "x"),
            "until_on",
        ),
        (
            (asked("2027-12-21T10:00", "2027-12-22"),),
            "2027-12-30T10:00",
            ReceiveSupplement(1),
            "at",
        ),
        (
            (paused("2027-12-21T10:00", "hearing", "2027-12-22"),),
            "2027-12-21T11:00",
            ExtendPause(1, date(2027, 12, 30), "x"),
            "until_on",
        ),
        ((paused("2027-12-21T10:00", "hearing"),), "2027-12-30T10:00", EndPause(1), "at"),
    ],
)
def test_no_step_moves_the_due_time_past_the_confirmed_years(steps, now, command, field):
    stands = standing(*steps, received="2027-12-20T10:00", now=now)
    (found,) = problems(command, stands, CALENDAR).items()
    assert found[0] == field
    assert "2027. 12. 31." in str(found[1])


def test_every_step_of_the_clock_is_asked_of_the_law():
    assert set(clock.REFUSALS) == {
        Step.ASK_SUPPLEMENT,
        Step.EXTEND_SUPPLEMENT,
        Step.SUPPLEMENT_UNDELIVERED,
        Step.RECEIVE_SUPPLEMENT,
        Step.EXTEND,
        Step.BEGIN_PAUSE,
        Step.EXTEND_PAUSE,
        Step.END_PAUSE,
        Step.EXCLUDE_DAYS,
        Step.TELL_PROGRESS,
    }
