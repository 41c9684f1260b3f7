"""Petitions of several and of many on both stores: list, representatives, merging, register."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from gaoffice_desktop.citizens.facts import CitizenKind
from gaoffice_desktop.petitions.commands import (
    AskRepresentatives,
    ChooseRepresentatives,
    Complete,
    EnterSignatories,
    Merge,
    ReviewByCommittee,
)
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Petition, State
from gaoffice_desktop.petitions.life import Signatory
from gaoffice_desktop.petitions.reasons import Outcome
from gaoffice_desktop.petitions.register_facts import RegisterQuery, SavedView
from gaoffice_desktop.shared.errors import NotAllowed, UserError
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House
from tests.petitions.makers import a_petitioner

PEOPLE = tuple(Signatory(f"주민{number}", phone=f"010-1111-000{number}") for number in range(5))


def group(**changes: Any):
    return a_petitioner(kind=CitizenKind.GROUP, people=5, **changes)


def listed(house: House, petition: Petition, original: bool = True, households: int = 5):
    command = EnterSignatories(petition.id, PEOPLE, households, original)
    return house.petitions.enter_signatories(house.handler, command).value


def kinds(house: House, petition: Petition) -> list[EventKind]:
    return [event.kind for event in house.petitions.file(house.clerk, petition.id).events]


# --- the list -----------------------------------------------------------------------------


def test_a_list_of_five_households_makes_a_petition_of_many(house: House) -> None:
    petition = house.take_in(petitioner=group())
    of_many = RegisterQuery(view=SavedView.MANY)
    assert house.petitions.first_page(house.clerk, of_many) == ()
    listed(house, petition, households=4)
    assert house.petitions.first_page(house.clerk, of_many) == ()
    listed(house, petition)
    assert [row.id for row in house.petitions.first_page(house.clerk, of_many)] == [petition.id]
    file = house.petitions.file(house.examiner, petition.id, reveal=True)
    assert file.folded.group is not None
    assert file.folded.group.people == PEOPLE
    assert house.rebuild.check(house.admin).differences == ()


def test_names_are_tidied_and_nobody_stands_there_twice(house: House) -> None:
    petition = house.take_in(petitioner=group())
    people = (Signatory(" 홍\u200b길동\n", "나래시  1", "01012345678"),)
    command = EnterSignatories(petition.id, people, 1, False)
    house.petitions.enter_signatories(house.handler, command)
    file = house.petitions.file(house.examiner, petition.id, reveal=True)
    assert file.folded.group is not None
    assert file.folded.group.people == (Signatory("홍길동", "나래시 1", "010-1234-5678"),)
    twice = EnterSignatories(petition.id, (*PEOPLE, PEOPLE[2]), 5, True)
    with pytest.raises(UserError, match="주민2"):
        house.petitions.enter_signatories(house.handler, twice)


# --- representatives ----------------------------------------------------------------------


def ask(house: House, petition: Petition, until: str = "2026-11-30") -> Petition:
    command = AskRepresentatives(petition.id, date.fromisoformat(until))
    return house.petitions.ask_representatives(house.handler, command).value


def choose(house: House, petition: Petition, *names: str, by_office: bool = False) -> Petition:
    command = ChooseRepresentatives(petition.id, names, by_office)
    return house.petitions.choose_representatives(house.handler, command).value


def test_the_days_until_representatives_are_chosen_are_not_counted(
    house: House, clock: FrozenClock
) -> None:
    clock.set("2026-11-23T10:00")
    petition = house.take_in(petitioner=group())
    assert petition.due_on == date(2026, 12, 1)
    listed(house, petition)
    clock.set("2026-11-25T11:00")
    asked = ask(house, petition)
    assert asked.state is State.PAUSED
    clock.set("2026-11-30T09:30")
    chosen = choose(house, petition, "주민0", "주민1")
    # As with a supplement sent on Wednesday 25 and back on Monday 30: due on Monday 12-07.
    assert (chosen.state, chosen.due_on) == (State.PROCESSING, date(2026, 12, 7))
    assert kinds(house, petition)[2:] == [
        EventKind.REPRESENTATIVES_ASKED,
        EventKind.PAUSE_BEGUN,
        EventKind.REPRESENTATIVES_CHOSEN,
        EventKind.PAUSE_ENDED,
    ]
    file = house.petitions.file(house.examiner, petition.id, reveal=True)
    assert file.folded.group is not None
    assert file.folded.group.representatives == ("주민0", "주민1")
    assert house.rebuild.check(house.admin).differences == ()


def test_asking_is_one_step_or_none(house: House) -> None:
    petition = house.take_in(petitioner=group())
    with pytest.raises(UserError) as caught:
        ask(house, petition, "2026-11-25")
    assert list(caught.value.problems) == ["until_on"]
    assert kinds(house, petition) == [EventKind.TAKEN_IN]
    ask(house, petition)
    with pytest.raises(UserError):
        ask(house, petition)
    assert house.actions() == ["take_in", "representatives_asked", "pause_begun"]


def test_the_office_chooses_where_the_people_did_not(house: House, clock: FrozenClock) -> None:
    petition = house.take_in(petitioner=group())
    listed(house, petition)
    ask(house, petition)
    clock.set("2026-11-30T17:00")
    with pytest.raises(UserError) as caught:
        choose(house, petition, "주민0", by_office=True)
    assert "11. 30." in str(caught.value.problems["by_office"])
    clock.set("2026-12-01T09:00")
    assert choose(house, petition, "주민0", by_office=True).state is State.PROCESSING


def test_representatives_may_come_with_the_list(house: House) -> None:
    petition = house.take_in(petitioner=group())
    listed(house, petition)
    assert choose(house, petition, "주민3").state is State.RECEIVED
    assert kinds(house, petition)[-1] is EventKind.REPRESENTATIVES_CHOSEN
    with pytest.raises(UserError) as caught:
        choose(house, petition, "길손")
    assert "연명부에 없습니다" in str(caught.value.problems["names"])


# --- merging ------------------------------------------------------------------------------


def five(house: House, **changes: Any) -> list[Petition]:
    return [
        house.take_in(
            petitioner=a_petitioner(name=f"주민{number}", phone=f"010-1111-000{number}"), **changes
        )
        for number in range(5)
    ]


def merge(house: House, main: Petition, *others: Petition, reason: str = "같은 통학로") -> Petition:
    command = Merge(main.id, tuple(one.id for one in others), reason)
    return house.petitions.merge(house.handler, command).value


def test_five_petitions_of_one_purpose_become_one(house: House) -> None:
    main, *others = five(house)
    house.petitions.save_answer(house.handler, others[0].id, "답변")
    command = Merge(main.id, tuple(one.id for one in others), "같은 통학로")
    done = house.petitions.merge(house.handler, command)
    assert done.changes.petitions == {main.id, *(one.id for one in others)}
    assert house.petitions.file(house.clerk, main.id).folded.merged == command.others
    for other in others:
        file = house.petitions.file(house.clerk, other.id)
        assert (file.petition.state, file.petition.outcome) == (State.DONE, Outcome.MERGED)
        assert file.folded.merged_into == main.id
        assert file.folded.result == f"{main.number} 민원에 병합: 같은 통학로"
    assert house.petitions.answer_draft(house.handler, others[0].id) is None
    assert house.rebuild.check(house.admin).differences == ()


def test_all_are_merged_or_none(house: House, clock: FrozenClock) -> None:
    main, *others = five(house)
    clock.move(minutes=1)
    house.petitions.complete(house.handler, Complete(others[-1].id, "회신"))
    with pytest.raises(UserError, match=others[-1].number):
        merge(house, main, *others)
    assert kinds(house, main) == [EventKind.TAKEN_IN]
    assert kinds(house, others[0]) == [EventKind.TAKEN_IN]


def test_four_are_not_enough_and_one_who_petitions_twice_is_one(house: House) -> None:
    main, *others = five(house)
    with pytest.raises(UserError, match="4명"):
        merge(house, main, *others[:-1])
    twin = house.take_in(petitioner=a_petitioner(name="주민1", phone="010-1111-0001"))
    with pytest.raises(UserError, match="4명"):
        merge(house, main, *others[:-1], twin)
    with pytest.raises(UserError, match="찾지 못했습니다"):
        house.petitions.merge(house.handler, Merge(main.id, (9999,), "x"))
    assert merge(house, main, *others).id == main.id


# --- committee and register ---------------------------------------------------------------


def test_what_the_committee_said_is_kept(house: House) -> None:
    petition = house.take_in()
    review = ReviewByCommittee(petition.id, date(2026, 11, 25), " 종결 타당 ", True)
    house.petitions.review_by_committee(house.handler, review)
    [said] = house.petitions.file(house.clerk, petition.id).folded.committee
    assert (said.opinion, said.closing, said.on) == ("종결 타당", True, date(2026, 11, 25))


def test_the_register_of_many_shows_what_is_missing_and_no_names(house: House) -> None:
    small, whole, lacking = (house.take_in(petitioner=group()) for _ in range(3))
    listed(house, small, households=4)
    listed(house, whole)
    listed(house, lacking, original=False)
    choose(house, whole, "주민0")
    day = date(2026, 11, 25)
    rows = house.petitions.many_rows(house.clerk, day, day)
    assert [(row.id, row.original) for row in rows] == [(whole.id, True), (lacking.id, False)]
    assert (rows[0].people, rows[0].households) == (5, 5)
    assert rows[0].representatives == ("주○0",)
    assert house.petitions.many_rows(house.clerk, date(2026, 11, 26), date(2026, 11, 30)) == ()
    with pytest.raises(UserError) as caught:
        house.petitions.many_rows(house.clerk, day, date(2026, 11, 24))
    assert list(caught.value.problems) == ["last_on"]


def test_who_may_not_process_changes_no_petition_of_many(house: House) -> None:
    petition = house.take_in(petitioner=group())
    for step in (
        lambda: house.petitions.merge(house.admin, Merge(petition.id, (1,), "x")),
        lambda: house.petitions.ask_representatives(
            house.admin, AskRepresentatives(petition.id, date(2026, 11, 30))
        ),
        lambda: house.petitions.choose_representatives(
            house.admin, ChooseRepresentatives(petition.id, ("가",))
        ),
        lambda: house.petitions.enter_signatories(
            house.admin, EnterSignatories(petition.id, PEOPLE, 5, True)
        ),
        lambda: house.petitions.review_by_committee(
            house.admin, ReviewByCommittee(petition.id, date(2026, 11, 25), "x", True)
        ),
    ):
        with pytest.raises(NotAllowed):
            step()
