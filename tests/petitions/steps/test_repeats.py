"""Repeated petitions on both stores: found with both texts, judged, and closed or refused."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import update

from gaoffice_desktop.petitions.commands import (
    CloseRepeat,
    Complete,
    EnterSignatories,
    JudgeRepeat,
    ReviewByCommittee,
)
from gaoffice_desktop.petitions.facts import Petition, State
from gaoffice_desktop.petitions.lawful.repeating import Condition
from gaoffice_desktop.petitions.life import Signatory
from gaoffice_desktop.petitions.reasons import Outcome, ToldBy
from gaoffice_desktop.petitions.tables import EventRow
from gaoffice_desktop.shared.errors import NotAllowed, UserError
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House
from tests.petitions.makers import a_petitioner

TEXT = "학교 앞 통학로에 신호등을 설치하고 과속 단속 카메라를 놓아 주십시오."


def submit(house: House, clock: FrozenClock, **changes: Any) -> Petition:
    clock.move(days=1)
    return house.take_in(**{"title": "통학로 안전", "content": TEXT} | changes)


def answer(house: House, clock: FrozenClock, petition: Petition) -> None:
    clock.move(hours=1)
    command = Complete(petition.id, "회신", answer="관할 경찰서와 협의하겠습니다.")
    house.petitions.complete(house.handler, command)


def thrice(house: House, clock: FrozenClock) -> tuple[Petition, Petition, Petition]:
    first = submit(house, clock)
    answer(house, clock, first)
    second = submit(house, clock)
    answer(house, clock, second)
    return first, second, submit(house, clock)


def judge(house: House, petition: Petition, *earlier: Petition, same: bool = True) -> Petition:
    ids = tuple(one.id for one in earlier)
    command = JudgeRepeat(petition.id, ids, same, "같은 통학로의 같은 요청")
    return house.petitions.judge_repeat(house.handler, command).value


def close(house: House, petition: Petition) -> Petition:
    command = CloseRepeat(petition.id, "같은 내용의 반복 민원")
    return house.petitions.close_repeat(house.handler, command).value


def refusal(house: House, petition: Petition) -> str:
    with pytest.raises(UserError) as caught:
        close(house, petition)
    return str(caught.value)


def test_earlier_petitions_come_with_both_texts_and_their_notices(
    house: House, clock: FrozenClock
) -> None:
    first, second, third = thrice(house, clock)
    submit(house, clock, petitioner=a_petitioner(name="김길손", phone="010-0000-1111"))
    found = house.petitions.earlier_of(house.handler, third.id)
    assert {one.id for one in found} == {first.id, second.id}
    one = next(one for one in found if one.id == first.id)
    assert (one.content, one.answer) == (TEXT, "관할 경찰서와 협의하겠습니다.")
    assert (one.told_by, one.told_on) == (ToldBy.DOCUMENT, one.received_on)
    assert one.alike == 1.0
    assert house.petitions.earlier_of(house.handler, first.id) == ()


def test_a_resident_number_in_an_earlier_text_is_hidden(house: House, clock: FrozenClock) -> None:
    submit(house, clock, content=f"{TEXT} 900101-1234567")
    second = submit(house, clock)
    [one] = house.petitions.earlier_of(house.handler, second.id)
    assert "900101-1******" in one.content


def test_the_third_petition_of_one_content_is_closed_after_two_answers(
    house: House, clock: FrozenClock
) -> None:
    first, second, third = thrice(house, clock)
    assert "판단한 기록" in refusal(house, third)
    judged = judge(house, third, first, second)
    assert judged.state is State.RECEIVED
    checks = house.petitions.repeat_conditions(house.clerk, third.id)
    assert all(one.met for one in checks)
    done = close(house, third)
    assert (done.state, done.outcome) == (State.DONE, Outcome.REPEATED)
    file = house.petitions.file(house.clerk, third.id)
    assert file.folded.repeats == first.id
    assert house.rebuild.check(house.admin).differences == ()
    assert house.actions()[-2:] == ["repeat_judged", "repeat_closed"]


def test_a_result_told_after_the_receipt_does_not_count(house: House, clock: FrozenClock) -> None:
    first = submit(house, clock)
    answer(house, clock, first)
    second, third = submit(house, clock), submit(house, clock)
    answer(house, clock, second)
    judge(house, third, first, second)
    assert "지금까지 1회" in refusal(house, third)


def test_two_submissions_are_not_three(house: House, clock: FrozenClock) -> None:
    first, _, third = thrice(house, clock)
    judge(house, third, first)
    said = refusal(house, third)
    assert "이번까지 2회" in said
    judge(house, third, first, same=False)
    assert "같은 내용의 민원이 아니라고" in refusal(house, third)


def test_an_older_stores_completion_proves_no_notice(house: House, clock: FrozenClock) -> None:
    first, second, third = thrice(house, clock)
    judge(house, third, first, second)
    with house.database.change() as work:
        done = (EventRow.petition_id == first.id, EventRow.kind == "completed")
        work.session.execute(update(EventRow).where(*done).values(data={"result": "회신"}))
    assert "지금까지 1회" in refusal(house, third)


def test_a_petition_of_many_needs_the_committee_first(house: House, clock: FrozenClock) -> None:
    first, second, third = thrice(house, clock)
    people = tuple(Signatory(f"주민{number}") for number in range(5))
    listed = EnterSignatories(third.id, people, 5, True)
    house.petitions.enter_signatories(house.handler, listed)
    judge(house, third, first, second)
    assert "제26조" in refusal(house, third)
    for closing in (False, True):
        review = ReviewByCommittee(third.id, clock.local.date(), "종결 타당", closing)
        house.petitions.review_by_committee(house.handler, review)
        if not closing:
            assert "제26조" in refusal(house, third)
    assert close(house, third).outcome is Outcome.REPEATED


def test_statutory_petitions_are_never_repeated_ones(house: House, clock: FrozenClock) -> None:
    statutory = {"kind_code": "teaching_place_report", "department_id": house.academies.id}
    first = submit(house, clock, **statutory)
    second = submit(house, clock, **statutory)
    third = submit(house, clock)
    with pytest.raises(UserError, match="법정민원"):
        judge(house, second, first)
    assert "법정민원" in refusal(house, second)
    with pytest.raises(UserError) as caught:
        judge(house, third, first)
    assert "법정민원" in str(caught.value.problems["earlier"])


def test_only_the_same_persons_earlier_petitions_are_judged(
    house: House, clock: FrozenClock
) -> None:
    stranger = submit(house, clock, petitioner=a_petitioner(name="김길손", phone="010-0000-1111"))
    cancelled = submit(house, clock)
    house.petitions.cancel_intake(house.clerk, cancelled.id, "잘못 접수")
    third = submit(house, clock)
    later = submit(house, clock)
    for wrong, said in (
        (stranger, "같은 민원인"),
        (cancelled, "접수를 취소"),
        (later, "먼저 접수"),
    ):
        with pytest.raises(UserError) as caught:
            judge(house, third, wrong)
        assert said in str(caught.value.problems["earlier"])
    with pytest.raises(UserError, match="찾지 못했습니다"):
        house.petitions.judge_repeat(
            house.handler, JudgeRepeat(third.id, (9999,), True, "같은 요청")
        )


def test_who_signed_both_is_the_same_people(house: House, clock: FrozenClock) -> None:
    first = submit(house, clock, petitioner=a_petitioner(name="김길손", phone="010-0000-1111"))
    second = submit(house, clock)
    for petition, names in ((first, ("가나", "다라")), (second, ("다 라", "마바"))):
        people = tuple(map(Signatory, names))
        command = EnterSignatories(petition.id, people, 2, False)
        house.petitions.enter_signatories(house.handler, command)
    assert judge(house, second, first).id == second.id
    assert [one.id for one in house.petitions.earlier_of(house.handler, second.id)] == [first.id]


def test_what_is_missing_is_shown_before_anybody_tries(house: House, clock: FrozenClock) -> None:
    petition = submit(house, clock)
    missing = {
        one.condition
        for one in house.petitions.repeat_conditions(house.clerk, petition.id)
        if not one.met
    }
    assert missing == {Condition.JUDGED, Condition.SUBMISSIONS, Condition.NOTICES}
    for step in (lambda: judge(house, petition), lambda: close(house, petition)):
        with pytest.raises(UserError):
            step()
    with pytest.raises(NotAllowed):
        house.petitions.close_repeat(house.admin, CloseRepeat(petition.id, "x"))
    with pytest.raises(NotAllowed):
        house.petitions.judge_repeat(house.admin, JudgeRepeat(petition.id, (1,), True, "x"))
