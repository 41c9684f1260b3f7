"""How a petition may end: the boundaries of Act 21, 22, 27 and Decree 25, 29, without a store."""

from __future__ import annotations

from typing import Any

import pytest

from gaoffice_desktop.deadlines.facts import Period, Unit
from gaoffice_desktop.petitions.commands import (
    Complete,
    DeemWithdrawn,
    NotHandle,
    Return,
    Withdraw,
)
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Category, Channel
from gaoffice_desktop.petitions.lawful import Step, consequences, problems, refusal
from gaoffice_desktop.petitions.lawful.closing import (
    LONGEST_ANSWER,
    undelivered,
)
from gaoffice_desktop.petitions.reasons import Ground, Outcome, ToldBy, ToldWhy
from tests.petitions.lawful.standings import happened, moment, standing
from tests.petitions.lives import CALENDAR
from tests.petitions.makers import a_kind

STATUTORY = a_kind(category=Category.STATUTORY)
OTHER = a_kind(category=Category.OTHER)
AT_ONCE = a_kind(period=Period(Unit.IMMEDIATE))
ASKED = happened(
    "2026-11-24T10:00", EventKind.SUPPLEMENT_REQUESTED, what="신분증", until_on="2026-12-04"
)
BACK = happened("2026-11-26T10:00", EventKind.SUPPLEMENT_UNDELIVERED, note="")
AGAIN = happened(
    "2026-12-07T10:00",
    EventKind.SUPPLEMENT_REQUESTED,
    what="신분증",
    until_on="2026-12-16",
    again=True,
)
DONE = happened("2026-11-24T10:00", EventKind.COMPLETED, result="회신")


def of_completion(here: Any, **values: Any) -> dict[str, str]:
    command = Complete(1, **{"result": "회신"} | values)
    return {name: str(text) for name, text in problems(command, here, CALENDAR).items()}


@pytest.mark.parametrize(
    "step", [Step.COMPLETE, Step.NOT_HANDLE, Step.RETURN, Step.WITHDRAW, Step.DEEM_WITHDRAWN]
)
def test_what_has_ended_does_not_end_again(step: Step) -> None:
    assert "이미 처리를 마친" in str(refusal(step, standing(DONE)))


# --- telling the result -------------------------------------------------------------------


def test_a_completion_says_what_came_of_it() -> None:
    assert of_completion(standing()) == {}
    assert list(of_completion(standing(), result=" \n")) == ["result"]
    assert list(of_completion(standing(), outcome=Outcome.WITHDRAWN)) == ["outcome"]
    assert list(of_completion(standing(), answer="가" * LONGEST_ANSWER)) == []
    assert list(of_completion(standing(), answer="가" * (LONGEST_ANSWER + 1))) == ["answer"]


@pytest.mark.parametrize("outcome", [Outcome.REFUSED, Outcome.PARTLY])
def test_a_refusal_gives_its_reason(outcome: Outcome) -> None:
    assert "제27조제3항" in of_completion(standing(), outcome=outcome)["answer"]
    assert of_completion(standing(), outcome=outcome, answer="요건에 맞지 않음") == {}
    assert of_completion(standing(), outcome=Outcome.GRANTED) == {}


@pytest.mark.parametrize("told_by", [ToldBy.PHONE, ToldBy.TEXT, ToldBy.EMAIL, ToldBy.ORAL])
def test_a_result_is_told_by_document_unless_the_decree_names_why_not(told_by: ToldBy) -> None:
    assert "제29조제2항" in of_completion(standing(), told_by=told_by)["told_by"]
    for why in ToldWhy:
        assert of_completion(standing(), told_by=told_by, told_why=why) == {}
    assert of_completion(standing(kind=OTHER), told_by=told_by) == {}
    assert of_completion(standing(kind=AT_ONCE), told_by=told_by) == {}


def test_an_electronic_document_needs_consent_or_the_online_desk() -> None:
    by = {"told_by": ToldBy.ELECTRONIC}
    assert "제27조제2항" in of_completion(standing(), **by)["told_by"]
    assert "told_by" in of_completion(standing(), **by, told_why=ToldWhy.SWIFT)
    assert of_completion(standing(), **by, told_why=ToldWhy.AGREED) == {}
    assert of_completion(standing(channel=Channel.EPEOPLE), **by) == {}


def test_the_refusal_of_a_statutory_petition_is_told_in_writing() -> None:
    here = standing(kind=STATUTORY)
    refused = {"outcome": Outcome.REFUSED, "answer": "요건에 맞지 않음"}
    agreed = {"told_why": ToldWhy.AGREED}
    for told_by in (ToldBy.PHONE, ToldBy.TEXT, ToldBy.EMAIL, ToldBy.ORAL):
        found = of_completion(here, told_by=told_by, **refused, **agreed)
        assert "행정절차법 제24조" in found["told_by"]
    assert of_completion(here, told_by=ToldBy.DOCUMENT, **refused) == {}
    assert of_completion(here, told_by=ToldBy.ELECTRONIC, **refused, **agreed) == {}
    assert of_completion(here, told_by=ToldBy.PHONE, outcome=Outcome.GRANTED, **agreed) == {}
    assert of_completion(standing(), told_by=ToldBy.PHONE, **refused, **agreed) == {}


def test_a_refusal_says_what_follows_from_it() -> None:
    refused = Complete(1, "거부", outcome=Outcome.REFUSED, answer="이유")
    said = " ".join(map(str, consequences(refused, standing(kind=STATUTORY), CALENDAR)))
    assert "구제절차" in said
    assert "60일" in said
    said = " ".join(map(str, consequences(refused, standing(), CALENDAR)))
    assert "60일" not in said
    told = Complete(1, "회신", told_by=ToldBy.PHONE)
    assert consequences(told, standing(kind=OTHER), CALENDAR) == ()


# --- the other ends -----------------------------------------------------------------------


def test_a_statutory_petition_must_be_handled() -> None:
    assert refusal(Step.NOT_HANDLE, standing()) is None
    assert "제21조" in str(refusal(Step.NOT_HANDLE, standing(kind=STATUTORY)))
    command = NotHandle(1, Ground.PRIVATE, " ")
    assert list(problems(command, standing(), CALENDAR)) == ["result"]
    assert "제21조" in str(consequences(command, standing(), CALENDAR)[0])


def test_papers_are_returned_from_the_day_after_the_period_on() -> None:
    assert "제25조제1항" in str(refusal(Step.RETURN, standing()))
    on_last_day = standing(ASKED, now="2026-12-04T23:59")
    assert "2026. 12. 4." in str(refusal(Step.RETURN, on_last_day))
    after = standing(ASKED, now="2026-12-05T00:00")
    assert refusal(Step.RETURN, after) is None
    assert problems(Return(1, "보완하지 않음"), after, CALENDAR) == {}
    early = Return(1, "보완하지 않음", moment("2026-12-04T10:00"))
    assert list(problems(early, after, CALENDAR)) == ["at"]
    assert list(problems(Return(1, ""), after, CALENDAR)) == ["result"]


def test_a_second_request_has_to_pass_too() -> None:
    waiting = standing(ASKED, AGAIN, now="2026-12-16T18:00")
    assert "12. 16." in str(refusal(Step.RETURN, waiting))
    assert refusal(Step.RETURN, standing(ASKED, AGAIN, now="2026-12-17T09:00")) is None


def test_a_period_that_would_end_on_a_holiday_ends_on_the_next_working_day() -> None:
    # 2026-12-25 is a holiday on a Friday: the last day is Monday the 28th (민법 제161조).
    asked = happened(
        "2026-12-21T10:00", EventKind.SUPPLEMENT_REQUESTED, what="신분증", until_on="2026-12-25"
    )
    on_monday = standing(asked, now="2026-12-28T10:00")
    assert "12. 28." in str(problems(Return(1, "x"), on_monday, CALENDAR)["at"])
    on_tuesday = standing(asked, now="2026-12-29T00:00")
    assert problems(Return(1, "x"), on_tuesday, CALENDAR) == {}


def test_a_withdrawal_says_how_it_was_told() -> None:
    assert refusal(Step.WITHDRAW, standing(ASKED)) is None
    assert list(problems(Withdraw(1, " "), standing(), CALENDAR)) == ["how"]
    assert "제25조제3항" in str(consequences(Withdraw(1, "전화"), standing(), CALENDAR)[0])


def test_two_returns_of_the_request_count_as_withdrawal() -> None:
    assert "제25조제2항" in str(refusal(Step.DEEM_WITHDRAWN, standing()))
    once = standing(ASKED, BACK)
    assert "1회" in str(refusal(Step.DEEM_WITHDRAWN, once))
    twice = standing(ASKED, BACK, BACK)
    assert refusal(Step.DEEM_WITHDRAWN, twice) is None
    assert list(problems(DeemWithdrawn(1, ""), twice, CALENDAR)) == ["result"]


def test_returns_of_both_requests_are_counted_together_until_something_arrives() -> None:
    both = standing(ASKED, BACK, AGAIN, happened("2026-12-10T10:00", BACK[1], note=""))
    assert undelivered(both.folded) == 2
    arrived = happened("2026-11-27T10:00", EventKind.SUPPLEMENT_ARRIVED)
    later = standing(ASKED, BACK, arrived, AGAIN, happened("2026-12-10T10:00", BACK[1], note=""))
    assert undelivered(later.folded) == 1
