"""A repeated petition is closed only where every condition of Act 23 and Decree 26 is met."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest

from gaoffice_desktop.petitions.commands import CloseRepeat, JudgeRepeat
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Category, State
from gaoffice_desktop.petitions.lawful import Step, consequences, problems, refusal
from gaoffice_desktop.petitions.lawful.repeating import (
    Condition,
    conditions,
    told_before,
    unmet,
)
from gaoffice_desktop.petitions.ledgers import Earlier
from tests.petitions.lawful.standings import DONE, happened, moment, standing
from tests.petitions.lives import CALENDAR
from tests.petitions.makers import a_kind

RECEIVED = moment("2026-11-23T10:00")
JUDGED = happened(
    "2026-11-24T09:00",
    EventKind.REPEAT_JUDGED,
    earlier=[11, 12],
    same=True,
    grounds="같은 질의",
)
UNLIKE = happened(
    "2026-11-24T09:00", EventKind.REPEAT_JUDGED, earlier=[11], same=False, grounds="다른 질의"
)
ALONE = happened(
    "2026-11-24T09:00", EventKind.REPEAT_JUDGED, earlier=[11], same=True, grounds="같은 질의"
)
PEOPLE = [{"name": f"주민{number}", "address": "", "phone": ""} for number in range(5)]
LISTED = happened(
    "2026-11-23T11:00",
    EventKind.SIGNATORIES_ENTERED,
    people=PEOPLE,
    households=5,
    original=True,
)


def reviewed(closing: bool):
    return happened(
        "2026-11-24T10:00",
        EventKind.COMMITTEE_REVIEWED,
        on="2026-11-24",
        opinion="종결 타당",
        closing=closing,
    )


def earlier(number: int, told_before_days: int | None = 3, **changes: object) -> Earlier:
    received = RECEIVED - timedelta(days=30 - number)
    told_at = None if told_before_days is None else RECEIVED - timedelta(days=told_before_days)
    one = Earlier(number, f"2026-0000{number}", "전학", "", received, State.DONE, told_at=told_at)
    return replace(one, **changes)


BOTH = (earlier(11), earlier(12))


def missing(here, judged=BOTH) -> set[Condition]:
    return {one.condition for one in conditions(here, judged) if not one.met}


def test_all_conditions_met() -> None:
    here = standing(JUDGED)
    assert missing(here) == set()
    assert unmet(conditions(here, BOTH)) is None
    assert refusal(Step.CLOSE_REPEAT, here) is None


def test_a_statutory_petition_is_never_closed_as_repeated() -> None:
    here = standing(JUDGED, kind=a_kind(category=Category.STATUTORY))
    assert missing(here) == {Condition.NOT_STATUTORY}
    for step in (Step.CLOSE_REPEAT, Step.JUDGE_REPEAT):
        assert "법정민원" in str(refusal(step, here))
    assert refusal(Step.JUDGE_REPEAT, standing()) is None
    assert "이미 처리를 마친" in str(refusal(Step.JUDGE_REPEAT, standing(DONE)))
    assert "이미 처리를 마친" in str(refusal(Step.CLOSE_REPEAT, standing(DONE)))


@pytest.mark.parametrize("judgement", [(), (UNLIKE,)])
def test_sameness_has_to_be_judged(judgement) -> None:
    here = standing(*judgement)
    assert Condition.JUDGED in missing(here)
    assert "제23조제3항" in str(refusal(Step.CLOSE_REPEAT, here))


def test_the_third_submission_is_the_first_that_may_be_closed() -> None:
    here = standing(ALONE)
    assert missing(here, BOTH[:1]) == {Condition.SUBMISSIONS, Condition.NOTICES}
    assert "이번까지 2회" in str(refusal(Step.CLOSE_REPEAT, here))
    twice_the_same = (BOTH[0], BOTH[0])
    assert Condition.SUBMISSIONS in missing(standing(JUDGED), twice_the_same)


def test_a_cancelled_intake_was_no_submission_and_a_later_one_comes_after() -> None:
    cancelled = replace(BOTH[0], state=State.CANCELLED)
    assert Condition.SUBMISSIONS in missing(standing(JUDGED), (cancelled, BOTH[1]))
    later = replace(BOTH[0], received_at=RECEIVED + timedelta(minutes=1))
    assert Condition.SUBMISSIONS in missing(standing(JUDGED), (later, BOTH[1]))


def test_both_results_have_to_be_told_before_this_one_was_received() -> None:
    here = standing(JUDGED)
    assert told_before(earlier(11, 0), here)
    just_after = replace(BOTH[0], told_at=RECEIVED + timedelta(seconds=1))
    assert missing(here, (just_after, BOTH[1])) == {Condition.NOTICES}
    assert missing(here, (earlier(11, None), BOTH[1])) == {Condition.NOTICES}
    said = str(unmet(conditions(here, (earlier(11, None), BOTH[1]))))
    assert "지금까지 1회" in said
    assert "2026-000011" in str(conditions(here, BOTH)[3].sentence)


def test_the_committee_comes_first_where_many_people_petition() -> None:
    assert missing(standing(LISTED, JUDGED)) == {Condition.COMMITTEE}
    assert missing(standing(LISTED, JUDGED, reviewed(False))) == {Condition.COMMITTEE}
    assert "제26조" in str(refusal(Step.CLOSE_REPEAT, standing(LISTED, JUDGED)))
    assert missing(standing(LISTED, JUDGED, reviewed(True))) == set()


@pytest.mark.parametrize(
    ("statutory", "judged", "third", "told", "many", "reviewed_too"),
    list(product((False, True), repeat=6)),
)
def test_closing_is_impossible_while_any_condition_is_missing(
    statutory, judged, third, told, many, reviewed_too
) -> None:
    steps = [LISTED] if many else []
    if judged:
        steps.append(JUDGED if third else ALONE)
    if reviewed_too:
        steps.append(reviewed(True))
    kind = a_kind(category=Category.STATUTORY) if statutory else None
    named = (earlier(11, 3 if told else None), earlier(12))[: 2 if third else 1] if judged else ()
    here = standing(*steps, kind=kind)
    lawful = not statutory and judged and third and told and (reviewed_too or not many)
    assert (unmet(conditions(here, named)) is None) == lawful
    if lawful:
        assert refusal(Step.CLOSE_REPEAT, here) is None


def test_every_missing_condition_is_named() -> None:
    said = str(unmet(conditions(standing(LISTED, kind=a_kind(category=Category.STATUTORY)), ())))
    for part in ("법정민원", "판단한 기록", "3회 이상", "2회 이상", "민원조정위원회"):
        assert part in said


def test_a_judgement_names_others_and_its_grounds() -> None:
    here = standing()

    def wrong(*ids: int, grounds: str = "같은 질의") -> list[str]:
        return list(problems(JudgeRepeat(1, ids, True, grounds), here, CALENDAR))

    assert wrong(11, 12) == []
    assert wrong(11, grounds=" ") == ["grounds"]
    assert wrong() == ["earlier"]
    assert wrong(11, 11) == ["earlier"]
    assert wrong(11, here.petition.id) == ["earlier"]
    assert list(problems(CloseRepeat(1, ""), here, CALENDAR)) == ["result"]
    assert "제27조" in str(consequences(CloseRepeat(1, "x"), here, CALENDAR)[0])
