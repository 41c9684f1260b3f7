"""Documents, objections and dunning: worked dates by the Civil Act and their boundaries."""

from __future__ import annotations

from datetime import date

import pytest

from gaoffice_desktop.petitions.commands import (
    CollectDocument,
    DecideObjection,
    DisposeDocument,
    ExtendObjection,
    FileObjection,
    ReadyDocument,
)
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Category
from gaoffice_desktop.petitions.lawful import Step, consequences, problems, refusal
from gaoffice_desktop.petitions.lawful.afterwards import (
    deciding_day,
    last_day_of_filing,
    last_day_of_waiting,
    later_deciding_day,
)
from gaoffice_desktop.petitions.reasons import Decision
from tests.petitions.lawful.standings import DONE, asked, happened, moment, paused, standing
from tests.petitions.lives import CALENDAR
from tests.petitions.makers import a_kind

STATUTORY = a_kind(category=Category.STATUTORY)


def on(text: str) -> date:
    return date.fromisoformat(text)


def ended(outcome: str = "refused", at: str = "2026-11-24T10:00"):
    return happened(at, EventKind.COMPLETED, result="거부", outcome=outcome, answer="이유")


def filed(at: str = "2026-11-27T10:00", due: str = "2026-12-07"):
    return happened(
        at,
        EventKind.OBJECTION_FILED,
        filed_on="2026-11-27",
        told_on="2026-11-25",
        due_on=due,
        grounds="다시 보아 주십시오.",
    )


def decided(decision: str):
    return happened(
        "2026-12-01T10:00", EventKind.OBJECTION_DECIDED, decision=decision, reason="이유"
    )


# --- documents ----------------------------------------------------------------------------

READY = happened(
    "2026-11-25T09:00", EventKind.DOCUMENT_READY, what="등록증", expected_on="2026-12-01"
)


@pytest.mark.parametrize(
    ("expected", "last"),
    [
        ("2026-12-01", "2026-12-16"),  # the first day is not counted (민법 제157조)
        ("2026-12-10", "2026-12-28"),  # the 25th is a holiday, a Friday (제161조)
        ("2026-12-04", "2026-12-21"),  # the 19th is a Saturday
    ],
)
def test_a_document_waits_for_15_days(expected: str, last: str) -> None:
    assert last_day_of_waiting(on(expected), CALENDAR) == on(last)


def test_a_document_is_destroyed_from_the_16th_day_on() -> None:
    dispose = DisposeDocument(1, "파쇄")
    still = standing(ended("granted"), READY, now="2026-12-16T18:00")
    assert "12. 16." in str(refusal(Step.DISPOSE_DOCUMENT, still))
    over = standing(ended("granted"), READY, now="2026-12-17T09:00")
    assert refusal(Step.DISPOSE_DOCUMENT, over) is None
    assert problems(dispose, over, CALENDAR) == {}
    too_early = DisposeDocument(1, "파쇄", moment("2026-12-16T18:00"))
    assert list(problems(too_early, over, CALENDAR)) == ["at"]
    assert list(problems(DisposeDocument(1, ""), over, CALENDAR)) == ["note"]


def test_an_open_petition_may_end_with_its_document() -> None:
    both = DisposeDocument(1, "파쇄", closing=True)
    still_open = standing(READY, now="2026-12-17T09:00")
    assert problems(both, still_open, CALENDAR) == {}
    assert "미수령으로 종결" in str(consequences(both, still_open, CALENDAR)[0])
    alone = DisposeDocument(1, "파쇄")
    assert "남습니다" in str(consequences(alone, still_open, CALENDAR)[0])
    # One that has ended can't end again, and nothing is said of it.
    over = standing(ended("granted"), READY, now="2026-12-17T09:00")
    assert "마친" in str(problems(both, over, CALENDAR)["closing"])
    assert consequences(alone, over, CALENDAR) == ()


def test_fifteen_days_that_end_on_a_holiday_end_after_it() -> None:
    ready = happened(
        "2026-11-25T09:00", EventKind.DOCUMENT_READY, what="등록증", expected_on="2026-12-10"
    )
    on_monday = standing(ended("granted"), ready, now="2026-12-28T10:00")
    assert "12. 28." in str(problems(DisposeDocument(1, "파쇄"), on_monday, CALENDAR)["at"])
    on_tuesday = standing(ended("granted"), ready, now="2026-12-29T10:00")
    assert problems(DisposeDocument(1, "파쇄"), on_tuesday, CALENDAR) == {}


def test_one_document_waits_at_a_time() -> None:
    here = standing(ended("granted"))
    assert refusal(Step.READY_DOCUMENT, here) is None
    assert refusal(Step.READY_DOCUMENT, standing()) is None
    for step in (Step.COLLECT_DOCUMENT, Step.DISPOSE_DOCUMENT):
        assert "교부를 기다리는 문서가 없" in str(refusal(step, here))
    waiting = standing(ended("granted"), READY)
    assert "이미" in str(refusal(Step.READY_DOCUMENT, waiting))
    assert refusal(Step.COLLECT_DOCUMENT, waiting) is None
    collected = happened("2026-12-02T10:00", EventKind.DOCUMENT_COLLECTED, by="홍길동")
    over = standing(ended("granted"), READY, collected)
    assert refusal(Step.READY_DOCUMENT, over) is None
    assert refusal(Step.COLLECT_DOCUMENT, over) is not None
    assert "교부할 문서" in str(refusal(Step.READY_DOCUMENT, standing(ended("refused"))))


def test_a_document_has_a_name_a_day_and_somebody_who_takes_it() -> None:
    here = standing()
    assert list(problems(ReadyDocument(1, " ", on("2026-12-01")), here, CALENDAR)) == ["what"]
    early = ReadyDocument(1, "등록증", on("2026-11-22"))
    assert list(problems(early, here, CALENDAR)) == ["expected_on"]
    assert list(problems(CollectDocument(1, ""), here, CALENDAR)) == ["by"]


# --- objections ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "last"),
    [
        ("2026-11-25", "2027-01-25"),  # the 24th of January is a Sunday
        ("2026-11-26", "2027-01-25"),
        ("2026-11-27", "2027-01-26"),
    ],
)
def test_a_refusal_may_be_objected_to_for_60_days(told: str, last: str) -> None:
    assert last_day_of_filing(on(told), CALENDAR) == on(last)


@pytest.mark.parametrize(
    ("filed_on", "due"),
    [
        ("2026-11-27", "2026-12-07"),
        ("2026-12-15", "2026-12-28"),  # the 25th is a holiday, a Friday
        ("2026-12-02", "2026-12-14"),  # the 12th is a Saturday
    ],
)
def test_an_objection_is_decided_within_10_days(filed_on: str, due: str) -> None:
    assert deciding_day(on(filed_on), CALENDAR) == on(due)


@pytest.mark.parametrize(
    ("due", "days", "later"),
    [
        ("2026-12-07", 10, "2026-12-17"),
        ("2026-12-07", 1, "2026-12-08"),
        ("2026-12-14", 10, "2026-12-24"),
        ("2026-12-15", 10, "2026-12-28"),
    ],
)
def test_the_decision_is_put_off_from_the_day_after(due: str, days: int, later: str) -> None:
    assert later_deciding_day(on(due), days, CALENDAR) == on(later)


def test_only_the_refusal_of_a_statutory_petition_is_objected_to() -> None:
    def refused(*steps, kind=STATUTORY) -> str:
        return str(refusal(Step.FILE_OBJECTION, standing(*steps, kind=kind)) or "")

    assert refused(ended()) == refused(ended("partly")) == ""
    assert "마친 민원" in refused()
    assert "제35조제1항" in refused(ended("granted"))
    assert "제35조제1항" in refused(ended(), kind=None)
    assert "기다리는" in refused(ended(), filed())
    assert "이미" in refused(ended(), filed(), decided("dismissed"))
    assert refused(ended(), filed(), decided("rejected")) == ""


def test_a_return_of_a_statutory_petition_may_be_objected_to() -> None:
    returned = happened("2026-12-07T10:00", EventKind.RETURNED, result="보완하지 않음")
    here = standing(asked(), returned, kind=STATUTORY, now="2026-12-08T10:00")
    assert refusal(Step.FILE_OBJECTION, here) is None


def wrong(command: FileObjection, now: str) -> list[str]:
    return list(problems(command, standing(ended(), kind=STATUTORY, now=now), CALENDAR))


def test_an_objection_is_filed_within_60_days() -> None:
    told, last = on("2026-11-25"), on("2027-01-25")
    assert wrong(FileObjection(1, told, last, "x"), "2027-01-25T10:00") == []
    too_late = FileObjection(1, told, on("2027-01-26"), "x")
    assert wrong(too_late, "2027-01-26T10:00") == ["filed_on"]


def test_the_days_of_an_objection_have_their_order() -> None:
    now = "2026-12-01T10:00"
    assert wrong(FileObjection(1, on("2026-11-24"), on("2026-12-01"), "x"), now) == []
    assert wrong(FileObjection(1, on("2026-11-23"), on("2026-12-01"), "x"), now) == ["told_on"]
    assert wrong(FileObjection(1, on("2026-11-26"), on("2026-11-25"), "x"), now) == ["filed_on"]
    assert wrong(FileObjection(1, on("2026-11-26"), on("2026-12-02"), "x"), now) == ["filed_on"]
    assert wrong(FileObjection(1, on("2026-12-02"), on("2026-12-02"), "x"), now) == [
        "told_on", "filed_on",
    ]  # fmt: skip
    assert wrong(FileObjection(1, on("2026-11-26"), on("2026-11-27"), " "), now) == ["grounds"]


def test_a_decision_is_put_off_once_within_its_time() -> None:
    assert "없습니다" in str(refusal(Step.EXTEND_OBJECTION, standing(ended(), kind=STATUTORY)))
    here = standing(ended(), filed(), kind=STATUTORY, now="2026-12-07T18:00")
    assert refusal(Step.EXTEND_OBJECTION, here) is None

    def found(days: int, reason: str = "사실 확인", stands=here) -> list[str]:
        return list(problems(ExtendObjection(1, days, reason), stands, CALENDAR))

    assert found(1) == found(10) == []
    assert found(0) == found(11) == ["days"]
    assert found(5, " ") == ["reason"]
    over = standing(ended(), filed(), kind=STATUTORY, now="2026-12-08T00:00")
    assert found(5, stands=over) == ["at"]
    later = happened(
        "2026-12-07T11:00", EventKind.OBJECTION_EXTENDED, reason="x", due_on="2026-12-17"
    )
    again = standing(ended(), filed(), later, kind=STATUTORY)
    assert "한 차례" in str(refusal(Step.EXTEND_OBJECTION, again))
    said = consequences(ExtendObjection(1, 10, "x"), here, CALENDAR)
    assert "12. 17." in str(said[0])


def test_a_decision_has_its_reason_and_comes_after_the_objection() -> None:
    assert "없습니다" in str(refusal(Step.DECIDE_OBJECTION, standing(ended(), kind=STATUTORY)))
    here = standing(ended(), filed(), kind=STATUTORY, now="2026-12-09T10:00")
    assert refusal(Step.DECIDE_OBJECTION, here) is None
    upheld = DecideObjection(1, Decision.UPHELD, "처분을 취소합니다.")
    assert problems(upheld, here, CALENDAR) == {}
    assert list(problems(DecideObjection(1, Decision.UPHELD, ""), here, CALENDAR)) == ["reason"]
    before = DecideObjection(1, Decision.UPHELD, "x", moment("2026-11-26T10:00"))
    assert list(problems(before, here, CALENDAR)) == ["at"]
    assert "제40조제2항" in str(consequences(upheld, here, CALENDAR)[0])


def test_what_an_objection_sets_running_is_said() -> None:
    command = FileObjection(1, on("2026-11-25"), on("2026-11-27"), "x")
    said = consequences(command, standing(ended(), kind=STATUTORY), CALENDAR)
    assert "12. 7." in str(said[0])


# --- dunning ------------------------------------------------------------------------------


def test_a_department_is_dunned_from_the_moment_the_period_has_passed() -> None:
    # 7 days from Monday 2026-11-23 end with Tuesday 2026-12-01.
    assert "제28조제2항" in str(refusal(Step.DUN, standing(now="2026-12-01T23:59")))
    assert refusal(Step.DUN, standing(now="2026-12-02T00:01")) is None


def test_a_department_is_dunned_once_a_day() -> None:
    dunned = happened("2026-12-02T09:00", EventKind.DUNNED, to="민원실", text="")
    assert "오늘 이미" in str(refusal(Step.DUN, standing(dunned, now="2026-12-02T17:00")))
    assert refusal(Step.DUN, standing(dunned, now="2026-12-03T09:00")) is None


def test_nobody_is_dunned_for_what_waits_or_has_ended() -> None:
    assert "보완을 기다리는" in str(refusal(Step.DUN, standing(asked(), now="2027-01-04T09:00")))
    stood = standing(paused("2026-11-24T10:00", "hearing"), now="2027-01-04T09:00")
    assert "멈춰" in str(refusal(Step.DUN, stood))
    assert "이미 처리를 마친" in str(refusal(Step.DUN, standing(DONE, now="2027-01-04T09:00")))
