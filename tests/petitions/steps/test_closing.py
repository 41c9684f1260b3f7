"""The ends of a petition on both stores: what is kept, and what is refused."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import update

from gaoffice_desktop.petitions.commands import (
    AskSupplement,
    Complete,
    DeemWithdrawn,
    NotHandle,
    Return,
    SupplementUndelivered,
    Withdraw,
)
from gaoffice_desktop.petitions.facts import Petition, State
from gaoffice_desktop.petitions.life import PetitionFile
from gaoffice_desktop.petitions.reasons import Ground, Outcome, ToldBy, ToldWhy
from gaoffice_desktop.petitions.register_facts import RegisterQuery, SavedView
from gaoffice_desktop.shared.clock import to_utc
from gaoffice_desktop.shared.errors import NotAllowed, UserError
from gaoffice_desktop.staff.tables import DepartmentRow
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House


def opened(house: House, petition: Petition) -> PetitionFile:
    return house.petitions.file(house.clerk, petition.id)


def refused(step: Any) -> UserError:
    with pytest.raises(UserError) as caught:
        step()
    return caught.value


def test_a_refusal_keeps_its_reason_and_how_it_was_told(house: House) -> None:
    petition = house.take_in()
    told = {"told_by": ToldBy.PHONE, "told_why": ToldWhy.AGREED}
    command = Complete(
        petition.id, "거부", outcome=Outcome.REFUSED, answer="요건에 맞지 않습니다.", **told
    )
    done = house.petitions.complete(house.handler, command).value
    assert (done.state, done.outcome) == (State.DONE, Outcome.REFUSED)
    file = opened(house, done)
    assert file.folded.answer == "요건에 맞지 않습니다."
    assert file.folded.told_by is ToldBy.PHONE
    assert file.events[-1].data["told_why"] == "agreed"
    assert house.rebuild.check(house.admin).differences == ()


def test_a_refusal_without_a_reason_leaves_no_trace(house: House) -> None:
    petition = house.take_in()
    command = Complete(petition.id, "거부", outcome=Outcome.REFUSED)
    wrong = refused(lambda: house.petitions.complete(house.handler, command))
    assert list(wrong.problems) == ["answer"]
    assert house.actions() == ["take_in"]


def test_nothing_is_told_while_it_is_not_known_whom_to_ask(house: House) -> None:
    with house.database.change() as work:
        work.session.execute(update(DepartmentRow).values(phone=""))
    petition = house.take_in()
    for step in (
        lambda: house.petitions.complete(house.handler, Complete(petition.id, "회신")),
        lambda: house.petitions.not_handle(
            house.handler, NotHandle(petition.id, Ground.PRIVATE, "사인 사이의 다툼")
        ),
    ):
        assert "제31조" in str(refused(step))
    withdrawn = house.petitions.withdraw(house.handler, Withdraw(petition.id, "전화"))
    assert withdrawn.value.outcome is Outcome.WITHDRAWN


def test_who_answers_is_named_by_what_is_known(house: House) -> None:
    petition = house.take_in()
    desk = house.petitions.answer_desk(house.handler, petition.id)
    assert (desk.department, desk.name, desk.phone) == ("민원실", "가온누", "02-123-4567")


def test_a_completion_entered_late_keeps_both_times_and_is_found_by_them(
    house: House, clock: FrozenClock
) -> None:
    petition, other = house.take_in(), house.take_in()
    clock.set("2026-11-26T15:00")
    house.petitions.complete(house.handler, Complete(other.id, "회신"))
    clock.set("2026-11-30T09:30")
    happened = to_utc(clock.local - timedelta(days=4, minutes=-30))
    done = house.petitions.complete(house.handler, Complete(petition.id, "회신", happened)).value
    file = opened(house, done)
    assert (file.folded.closed_at, file.folded.closed_entered_at) == (happened, clock.now)
    assert done.closed_at == happened
    late = RegisterQuery(view=SavedView.ALL, entered_late=True)
    rows = house.petitions.first_page(house.clerk, late)
    assert [row.id for row in rows] == [petition.id]
    on_time = RegisterQuery(view=SavedView.ALL, entered_late=False)
    assert [row.id for row in house.petitions.first_page(house.clerk, on_time)] == [other.id]
    assert house.rebuild.check(house.admin).differences == ()


def test_what_need_not_be_handled_is_closed_with_its_ground(house: House) -> None:
    petition = house.take_in()
    command = NotHandle(petition.id, Ground.SETTLED, "판결로 확정된 사항입니다.")
    done = house.petitions.not_handle(house.handler, command).value
    assert done.outcome is Outcome.NOT_HANDLED
    assert opened(house, done).folded.ground is Ground.SETTLED
    statutory = house.take_in(kind_code="teaching_place_report", department_id=house.academies.id)
    command = NotHandle(statutory.id, Ground.SETTLED, "판결로 확정된 사항입니다.")
    assert "제21조" in str(refused(lambda: house.petitions.not_handle(house.handler, command)))


def asked(house: House, petition: Petition, until: str = "2026-12-04") -> None:
    command = AskSupplement(petition.id, "신분증 사본", date.fromisoformat(until))
    house.petitions.ask_supplement(house.handler, command)


def test_papers_are_returned_after_the_period_and_its_days_are_not_counted(
    house: House, clock: FrozenClock
) -> None:
    petition = house.take_in()
    asked(house, petition)
    command = Return(petition.id, "보완하지 않았습니다.")
    clock.set("2026-12-04T18:00")
    assert "12. 4." in str(refused(lambda: house.petitions.return_papers(house.handler, command)))
    clock.set("2026-12-05T09:00")
    done = house.petitions.return_papers(house.handler, command).value
    assert (done.state, done.outcome) == (State.DONE, Outcome.RETURNED)
    file = opened(house, done)
    assert file.folded.result == "보완하지 않았습니다."
    assert [one.last_on for one in file.folded.exclusions] == [date(2026, 12, 5)]
    assert house.rebuild.check(house.admin).differences == ()


def test_a_petition_is_withdrawn_while_it_waits_and_never_after_it_is_done(house: House) -> None:
    petition = house.take_in()
    asked(house, petition)
    done = house.petitions.withdraw(house.clerk, Withdraw(petition.id, " 전화\n통화 ")).value
    assert done.outcome is Outcome.WITHDRAWN
    assert opened(house, done).folded.result == "민원인 취하(전화 통화)"
    again = Withdraw(petition.id, "전화")
    wrong = refused(lambda: house.petitions.withdraw(house.clerk, again))
    assert "이미 처리를 마친" in str(wrong)


def test_two_requests_that_come_back_count_as_withdrawal(house: House, clock: FrozenClock) -> None:
    petition = house.take_in()
    asked(house, petition, "2026-12-11")
    command = DeemWithdrawn(petition.id, "수취인 불명으로 2회 반송")
    for count in range(2):
        wrong = refused(lambda: house.petitions.deem_withdrawn(house.handler, command))
        assert f"{count}회" in str(wrong)
        clock.move(days=2)
        back = SupplementUndelivered(petition.id, "수취인 불명")
        house.petitions.supplement_undelivered(house.handler, back)
    done = house.petitions.deem_withdrawn(house.handler, command).value
    assert done.outcome is Outcome.DEEMED_WITHDRAWN
    assert house.rebuild.check(house.admin).differences == ()


def test_who_may_not_process_ends_nothing(house: House) -> None:
    petition = house.take_in()
    verbs = house.petitions
    for step in (
        lambda: verbs.complete(house.admin, Complete(petition.id, "회신")),
        lambda: verbs.not_handle(house.admin, NotHandle(petition.id, Ground.PRIVATE, "x")),
        lambda: verbs.return_papers(house.admin, Return(petition.id, "x")),
        lambda: verbs.withdraw(house.admin, Withdraw(petition.id, "x")),
        lambda: verbs.deem_withdrawn(house.admin, DeemWithdrawn(petition.id, "x")),
        lambda: verbs.save_answer(house.admin, petition.id, "x"),
        lambda: verbs.answer_draft(house.admin, petition.id),
    ):
        with pytest.raises(NotAllowed):
            step()
