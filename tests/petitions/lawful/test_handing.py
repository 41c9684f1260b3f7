"""How fast a petition is passed on, and how long another department may take (Act 16, 20)."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from gaoffice_desktop.petitions.commands import (
    AnswerCooperation,
    AskCooperation,
    ExtendCooperation,
    HandOver,
    Transfer,
)
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Channel
from gaoffice_desktop.petitions.lawful import Step, consequences, handing, problems, refusal
from gaoffice_desktop.petitions.reasons import Passing, ToldBy
from tests.petitions.lawful.standings import CALENDAR, DONE, happened, moment, standing

HAND = HandOver(1, 2, "소관이 아닙니다.")


def local(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("received", "passing", "limit"),
    [
        # Decree 13(1): 1 working hour from receipt, lunch and the night left out.
        ("2026-11-23T10:00", None, "2026-11-23T11:00"),
        ("2026-11-23T11:30", Passing.DESK, "2026-11-23T13:30"),
        ("2026-11-27T17:30", Passing.DESK, "2026-11-30T09:30"),
        ("2026-11-28T10:00", Passing.DESK, "2026-11-30T10:00"),
        # Its proviso, and 13(2): 3 working hours.
        ("2026-11-23T10:00", Passing.FAR, "2026-11-23T14:00"),
        ("2026-11-27T16:30", Passing.NOT_OURS, "2026-11-30T10:30"),
    ],
)
def test_another_department_has_it_within_1_or_3_working_hours(received, passing, limit):
    command = HandOver(1, 2, "소관", passing=passing)
    stands = standing(received=received, now="2026-12-01T09:00")
    assert handing.hand_over_limit(command, stands, CALENDAR) == local(limit)


def test_a_department_that_finds_it_is_not_its_own_counts_from_when_it_got_it():
    moved = happened(
        "2026-11-24T15:00", EventKind.HANDED_OVER, department_id=2, department="평생교육과"
    )
    command = HandOver(1, 3, "소관")
    stands = standing(moved)
    assert handing.passing_of(command, stands) is Passing.NOT_OURS
    assert handing.hand_over_limit(command, stands, CALENDAR) == local("2026-11-24T18:00")
    renamed = happened("2026-11-25T09:00", EventKind.ASSIGNED, department_id=2, department="평생")
    again = standing(moved, renamed)
    assert handing.hand_over_limit(command, again, CALENDAR) == local("2026-11-24T18:00")
    assert handing.passing_of(command, standing()) is Passing.DESK


@pytest.mark.parametrize("channel", [Channel.EPEOPLE, Channel.EMAIL, Channel.KAKAO])
def test_an_electronic_document_goes_on_at_once(channel):
    stands = standing(channel=channel)
    far = HandOver(1, 2, "소관", passing=Passing.FAR)
    assert handing.hand_over_limit(far, stands, CALENDAR) == local("2026-11-23T11:00")
    assert handing.transfer_limit(stands, CALENDAR) == local("2026-11-23T11:00")
    told = " ".join(map(str, consequences(far, stands, CALENDAR)))
    assert "제13조제4항" in told


def test_another_agency_has_it_within_8_working_hours():
    # The worked example of 8 working hours: Friday 15:00 to Monday 15:00.
    stands = standing(received="2026-11-27T15:00", now="2026-11-30T15:00")
    assert handing.transfer_limit(stands, CALENDAR) == local("2026-11-30T15:00")
    command = Transfer(1, "가온시청", "도로 관리는 시청이 맡습니다.")
    first, told, ends = map(str, consequences(command, stands, CALENDAR))
    assert "보내야 합니다" in first
    assert "8근무시간" in first
    assert "이송 통지서" in told
    assert "끝납니다" in ends
    late = Transfer(1, "가온시청", "소관", ToldBy.PHONE, at=moment("2026-11-30T15:01"))
    first, told, _ = map(str, consequences(late, stands, CALENDAR))
    assert "늦은 것으로" in first
    assert "통지서" not in told


def test_what_is_wrong_with_passing_on():
    stands = standing()
    assert problems(HAND, stands, CALENDAR) == {}
    assert set(problems(HandOver(1, 1, " "), stands, CALENDAR)) == {"reason", "department_id"}
    assert set(problems(Transfer(1, "", " "), stands, CALENDAR)) == {"agency", "reason"}
    for step in (Step.ASSIGN, Step.HAND_OVER, Step.TRANSFER, Step.ASK_COOPERATION):
        assert refusal(step, stands) is None
        assert "이미 처리를 마친" in str(refusal(step, standing(DONE)))


@pytest.mark.parametrize(
    ("reply_on", "wrong"),
    [
        (date(2026, 11, 24), True),
        (date(2026, 11, 25), False),
        # The petition is due on Tuesday 2026-12-01.
        (date(2026, 12, 1), False),
        (date(2026, 12, 2), True),
    ],
)
def test_a_reply_lies_inside_the_period(reply_on, wrong):
    command = AskCooperation(1, 2, "도면 확인", reply_on)
    found = problems(command, standing(), CALENDAR)
    assert set(found) == ({"reply_on"} if wrong else set())


def test_one_does_not_ask_oneself_nor_for_nothing():
    found = problems(AskCooperation(1, 1, " ", date(2026, 11, 26)), standing(), CALENDAR)
    assert set(found) == {"what", "department_id"}
    told = consequences(AskCooperation(1, 2, "x", date(2026, 11, 26)), standing(), CALENDAR)
    assert "흐릅니다" in str(told[0])


def requested(local_at: str = "2026-11-23T11:00", reply: str = "2026-11-25", department: int = 2):
    return happened(
        local_at, EventKind.COOPERATION_ASKED,
        department_id=department, department="평생교육과", what="도면", reply_on=reply,
    )  # fmt: skip


def extended(of: int, reply: str, at: str = "2026-11-24T10:00"):
    return happened(at, EventKind.COOPERATION_EXTENDED, of=of, reply_on=reply, reason="조사")


def answered(of: int, at: str = "2026-11-25T09:00"):
    return happened(at, EventKind.COOPERATION_ANSWERED, of=of, answer="확인")


@pytest.mark.parametrize(
    ("reply_on", "wrong"),
    [
        (date(2026, 11, 25), True),
        (date(2026, 11, 26), False),
        # Two days were given: two more, by Act 20(2).
        (date(2026, 11, 27), False),
        (date(2026, 11, 28), True),
    ],
)
def test_a_reply_is_put_off_once_by_its_own_length(reply_on, wrong):
    command = ExtendCooperation(1, 1, reply_on, "현장 확인")
    found = problems(command, standing(requested()), CALENDAR)
    assert set(found) == ({"reply_on"} if wrong else set())


def test_a_reply_is_put_off_only_inside_the_period_and_before_it_is_over():
    stands = standing(requested(reply="2026-11-30"), now="2026-11-30T17:00")
    assert set(problems(ExtendCooperation(1, 1, date(2026, 12, 2), "x"), stands, CALENDAR)) == {
        "reply_on"
    }
    assert problems(ExtendCooperation(1, 1, date(2026, 12, 1), "x"), stands, CALENDAR) == {}
    over = standing(requested(reply="2026-11-30"), now="2026-12-01T09:00")
    assert set(problems(ExtendCooperation(1, 1, date(2026, 12, 1), " "), over, CALENDAR)) == {
        "at", "reason",
    }  # fmt: skip
    same_day = standing(requested(reply="2026-11-23"), now="2026-11-23T12:00")
    assert handing.reply_limit(same_day.folded.cooperations[0], same_day) == date(2026, 11, 24)


def test_several_are_asked_at_once_and_each_is_answered_once():
    two = (requested(), requested(department=3))
    stands = standing(*two)
    assert len(handing.awaited(stands)) == 2
    one_answered = standing(*two, extended(1, "2026-11-26"), answered(1))
    assert [one.of for one in handing.awaited(one_answered)] == [2]
    assert refusal(Step.EXTEND_COOPERATION, one_answered) is None
    for command in (
        AnswerCooperation(1, 1, "다시"),
        ExtendCooperation(1, 1, date(2026, 11, 26), "x"),
        AnswerCooperation(1, 9, "없는 요청"),
    ):
        assert set(problems(command, one_answered, CALENDAR)) == {"of"}
    assert problems(AnswerCooperation(1, 2, "확인"), one_answered, CALENDAR) == {}
    assert set(problems(AnswerCooperation(1, 2, ""), one_answered, CALENDAR)) == {"answer"}
    early = AnswerCooperation(1, 2, "확인", at=moment("2026-11-22T10:00"))
    assert set(problems(early, one_answered, CALENDAR)) == {"at"}


def test_what_nobody_waits_for_is_neither_answered_nor_put_off():
    for step in (Step.EXTEND_COOPERATION, Step.ANSWER_COOPERATION):
        assert "없습니다" in str(refusal(step, standing()))
        assert refusal(step, standing(requested())) is None
        assert "없습니다" in str(refusal(step, standing(requested(), answered(1))))
        assert "이미 처리를 마친" in str(refusal(step, standing(requested(), DONE)))
    put_off = standing(requested(), extended(1, "2026-11-27"))
    assert "한 차례만" in str(refusal(Step.EXTEND_COOPERATION, put_off))
    assert refusal(Step.ANSWER_COOPERATION, put_off) is None
    again = ExtendCooperation(1, 1, date(2026, 11, 28), "x")
    assert set(problems(again, put_off, CALENDAR)) == {"of"}
