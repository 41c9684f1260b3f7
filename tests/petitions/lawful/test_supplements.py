"""What a petitioner may be asked for, until when and how often (Act 22; Decree 24-25; Rule 9)."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from gaoffice_desktop.petitions.commands import (
    AskSupplement,
    ExtendSupplement,
    SupplementUndelivered,
)
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.lawful import Step, consequences, problems, refusal, supplements
from tests.petitions.lawful.standings import (
    CALENDAR,
    DONE,
    arrived,
    asked,
    happened,
    moment,
    paused,
    standing,
)

ASK = AskSupplement(1, "신분증 사본", date(2026, 12, 4))


def told(command, stands) -> str:
    return " ".join(map(str, consequences(command, stands, CALENDAR)))


def longer(until: str, at: str = "2026-11-26T10:00"):
    return happened(at, EventKind.SUPPLEMENT_EXTENDED, until_on=until, reason="출장")


def back(at: str = "2026-11-30T10:00"):
    return happened(at, EventKind.SUPPLEMENT_UNDELIVERED, note="수취인 불명")


# --- within 8 working hours of receipt ------------------------------------------------------


@pytest.mark.parametrize(
    ("asked_at", "late"), [("2026-11-30T15:00", False), ("2026-11-30T15:01", True)]
)
def test_the_worked_example_of_8_working_hours(asked_at, late):
    # Friday 2026-11-27 15:00 to Monday 2026-11-30 15:00 (Rule 9).
    stands = standing(received="2026-11-27T15:00", now="2026-12-01T09:00")
    limit = supplements.supplement_limit(stands, CALENDAR)
    assert limit == datetime.fromisoformat("2026-11-30T15:00")
    command = AskSupplement(1, "신분증", date(2026, 12, 11), at=moment(asked_at))
    assert supplements.found_later(command, stands, CALENDAR) is late
    assert ("늦은 것으로 기록" in told(command, stands)) is late
    assert problems(command, stands, CALENDAR) == {}


def test_the_second_request_is_never_late():
    over = standing(asked(), now="2026-12-05T10:00")
    command = AskSupplement(1, "신분증", date(2026, 12, 15))
    assert supplements.asked_again(command, over)
    assert not supplements.found_later(command, over, CALENDAR)
    assert "8근무시간" not in told(command, over)
    assert "되돌려" in told(command, over)


# --- the period -----------------------------------------------------------------------------


def test_the_period_begins_the_day_after_and_ends_off_no_holiday():
    stands = standing()
    assert set(problems(AskSupplement(1, " ", date(2026, 11, 25)), stands, CALENDAR)) == {
        "what", "until_on",
    }  # fmt: skip
    assert problems(AskSupplement(1, "x", date(2026, 11, 26)), stands, CALENDAR) == {}
    # Saturday 2026-12-05 ends on Monday (민법 제161조).
    assert "2026. 12. 7.(월)" in told(AskSupplement(1, "x", date(2026, 12, 5)), stands)
    assert "제161조" not in told(ASK, stands)
    far = problems(AskSupplement(1, "x", date(2062, 12, 4)), stands, CALENDAR)
    assert set(far) == {"until_on"}


def test_word_of_mouth_is_allowed_and_told_of():
    oral = AskSupplement(1, "신분증", date(2026, 12, 4), oral=True)
    assert problems(oral, standing(), CALENDAR) == {}
    assert "제24조제1항" in told(oral, standing())
    assert "제24조제1항" not in told(ASK, standing())


@pytest.mark.parametrize(
    ("until", "wrong"),
    [
        # Asked again on Saturday 12-05: ten days by the Civil Act are over on Tuesday 12-15.
        (date(2026, 12, 15), False),
        (date(2026, 12, 16), True),
    ],
)
def test_the_second_period_is_10_days_or_less(until, wrong):
    over = standing(asked(), now="2026-12-05T10:00")
    found = problems(AskSupplement(1, "신분증", until), over, CALENDAR)
    assert set(found) == ({"until_on"} if wrong else set())


def test_the_tenth_day_moves_off_a_saturday():
    # Asked again on Wednesday 12-09: the tenth day is Saturday 12-19.
    over = standing(asked(), now="2026-12-09T10:00")
    assert problems(AskSupplement(1, "x", date(2026, 12, 21)), over, CALENDAR) == {}
    assert problems(AskSupplement(1, "x", date(2026, 12, 22)), over, CALENDAR)


# --- how often ------------------------------------------------------------------------------


def test_it_is_asked_again_once_and_only_when_the_period_has_passed():
    last_day = standing(asked(), now="2026-12-04T23:59")
    assert not supplements.supplement_over(last_day)
    assert "지난 뒤에" in str(refusal(Step.ASK_SUPPLEMENT, last_day))
    over = standing(asked(), now="2026-12-05T00:00")
    assert supplements.supplement_over(over)
    assert refusal(Step.ASK_SUPPLEMENT, over) is None
    early = AskSupplement(1, "x", date(2026, 12, 14), at=moment("2026-12-04T18:00"))
    assert set(problems(early, over, CALENDAR)) == {"at"}
    twice = standing(asked(), asked("2026-12-05T10:00", "2026-12-15", again=True),
                     now="2026-12-16T09:00")  # fmt: skip
    assert supplements.supplement_over(twice)
    assert "한 번뿐" in str(refusal(Step.ASK_SUPPLEMENT, twice))


def test_what_came_and_does_not_do_is_asked_again_after_the_period():
    again = AskSupplement(1, "빠진 쪽", date(2026, 12, 14), again=True)
    too_early = standing(asked(), arrived("2026-12-01T10:00"), now="2026-12-04T10:00")
    assert refusal(Step.ASK_SUPPLEMENT, too_early) is None
    assert set(problems(again, too_early, CALENDAR)) == {"again"}
    after = standing(asked(), arrived("2026-12-01T10:00"), now="2026-12-05T10:00")
    assert problems(again, after, CALENDAR) == {}
    # Something else that was found later is a request of its own.
    other = AskSupplement(1, "도면", date(2026, 12, 24))
    assert problems(other, too_early, CALENDAR) == {}
    assert supplements.found_later(other, too_early, CALENDAR)
    asked_twice = standing(
        asked(), asked("2026-12-05T10:00", "2026-12-15", again=True), arrived("2026-12-14T10:00"),
        now="2026-12-21T10:00",
    )  # fmt: skip
    assert set(problems(again, asked_twice, CALENDAR)) >= {"again"}
    assert set(problems(again, standing(), CALENDAR)) >= {"again"}


def test_it_does_not_run_beside_another_pause_and_not_after_the_end():
    assert refusal(Step.ASK_SUPPLEMENT, standing()) is None
    resting = standing(paused("2026-11-24T10:00", "hearing"))
    assert "멈춰 있는 동안" in str(refusal(Step.ASK_SUPPLEMENT, resting))
    for step in (
        Step.ASK_SUPPLEMENT,
        Step.EXTEND_SUPPLEMENT,
        Step.SUPPLEMENT_UNDELIVERED,
        Step.RECEIVE_SUPPLEMENT,
    ):
        assert "이미 처리를 마친" in str(refusal(step, standing(DONE)))
    for step in (Step.EXTEND_SUPPLEMENT, Step.SUPPLEMENT_UNDELIVERED, Step.RECEIVE_SUPPLEMENT):
        assert "요구하지 않은" in str(refusal(step, standing()))
        assert "요구하지 않은" in str(refusal(step, resting))
        assert refusal(step, standing(asked())) is None


# --- while it is awaited --------------------------------------------------------------------


def test_the_petitioner_may_ask_for_more_time_twice():
    stands = standing(asked(), now="2026-12-04T23:00")
    assert problems(ExtendSupplement(1, date(2026, 12, 11), "출장"), stands, CALENDAR) == {}
    for until in (date(2026, 12, 4), date(2062, 1, 1)):
        wrong = problems(ExtendSupplement(1, until, " "), stands, CALENDAR)
        assert set(wrong) == {"reason", "until_on"}
    once = standing(asked(), longer("2026-12-11"))
    assert refusal(Step.EXTEND_SUPPLEMENT, once) is None
    twice = standing(asked(), longer("2026-12-11"), longer("2026-12-18"))
    assert "두 번까지" in str(refusal(Step.EXTEND_SUPPLEMENT, twice))
    again = standing(asked(), asked("2026-12-05T10:00", "2026-12-15", again=True),
                     now="2026-12-08T10:00")  # fmt: skip
    assert "10일" in str(refusal(Step.EXTEND_SUPPLEMENT, again))


def test_a_wish_made_in_time_may_be_entered_later():
    over = standing(asked(), now="2026-12-07T09:00")
    late = ExtendSupplement(1, date(2026, 12, 11), "출장")
    assert set(problems(late, over, CALENDAR)) == {"at"}
    in_time = ExtendSupplement(1, date(2026, 12, 11), "출장", at=moment("2026-12-04T17:00"))
    assert problems(in_time, over, CALENDAR) == {}


def test_a_request_that_came_back_says_what_follows():
    command = SupplementUndelivered(1, "수취인 불명")
    assert problems(command, standing(asked()), CALENDAR) == {}
    assert set(problems(SupplementUndelivered(1, " "), standing(asked()), CALENDAR)) == {"note"}
    assert "한 번 더" in told(command, standing(asked()))
    assert "두 번 반송" in told(command, standing(asked(), back()))
