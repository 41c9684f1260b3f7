"""Whatever people do, in whatever order: a petition's life folds and its row follows from it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from random import Random
from typing import Any

import pytest

from gaoffice_desktop.citizens.facts import CitizenKind
from gaoffice_desktop.deadlines.facts import ExclusionReason
from gaoffice_desktop.petitions import commands as c
from gaoffice_desktop.petitions.facts import Petition
from gaoffice_desktop.petitions.folding import fold
from gaoffice_desktop.petitions.lawful.mending import CORRECTABLE, Value, disorder
from gaoffice_desktop.petitions.life import Consent, Signatory
from gaoffice_desktop.petitions.reasons import Decision, ExtensionReason, Ground, Outcome
from gaoffice_desktop.shared.errors import UserError
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House
from tests.petitions.makers import a_petitioner

ENDS = {"complete", "not_handle", "withdraw", "return_papers", "deem_withdrawn"}
PEOPLE = tuple(Signatory(f"주민{number}") for number in range(5))


def a_step(chance: Random, house: House, clock: FrozenClock, petition: Petition) -> tuple[str, Any]:
    """Return the name of some verb and a command that may or may not be lawful now."""
    number, today = petition.id, clock.local.date()
    soon = today + timedelta(days=chance.randint(0, 6))
    agreed = Consent("홍길동", "전화", today)
    past = clock.now - timedelta(hours=chance.randint(0, 60))
    at = past if chance.random() < 0.3 else None
    steps: tuple[Callable[[], tuple[str, Any]], ...] = (
        lambda: ("assign", c.Assign(number, house.academies.id)),
        lambda: ("ask_supplement", c.AskSupplement(number, "신분증", soon, at)),
        lambda: ("receive_supplement", c.ReceiveSupplement(number, at)),
        lambda: ("supplement_undelivered", c.SupplementUndelivered(number, "반송", at)),
        lambda: ("return_papers", c.Return(number, "보완 없음", at)),
        lambda: ("deem_withdrawn", c.DeemWithdrawn(number, "2회 반송", at)),
        lambda: ("begin_pause", c.BeginPause(number, ExclusionReason.HEARING, "청문", soon, at)),
        lambda: ("end_pause", c.EndPause(number, "", at)),
        lambda: ("extend", c.Extend(number, 3, ExtensionReason.FACT_CHECK, "현장", agreed, at)),
        lambda: ("enter_signatories", c.EnterSignatories(number, PEOPLE, 5, True)),
        lambda: ("ask_representatives", c.AskRepresentatives(number, soon, at)),
        lambda: (
            "choose_representatives",
            c.ChooseRepresentatives(number, ("주민0",), chance.random() < 0.5, at),
        ),
        lambda: ("change", c.Change(number, agreed, f"제목 {chance.random()}", "내용")),
        lambda: (
            "correct_slip",
            c.CorrectSlip(number, agreed, {"name": f"홍길{chance.choice('순동')}"}),
        ),
        lambda: ("add_note", c.AddNote(number, "메모")),
        lambda: (
            "complete",
            c.Complete(number, "결정", at, chance.choice([*Outcome]), "이유"),
        ),
        lambda: ("not_handle", c.NotHandle(number, Ground.PRIVATE, "사인 간", at)),
        lambda: ("withdraw", c.Withdraw(number, "전화", at)),
        lambda: ("ready_document", c.ReadyDocument(number, "등록증", today, at)),
        lambda: ("collect_document", c.CollectDocument(number, "홍길동", at)),
        lambda: ("dispose_document", c.DisposeDocument(number, "파쇄", at)),
        lambda: ("file_objection", c.FileObjection(number, today, today, "이유")),
        lambda: ("extend_objection", c.ExtendObjection(number, 5, "사유", at)),
        lambda: ("decide_objection", c.DecideObjection(number, Decision.UPHELD, "이유", at)),
        lambda: (
            "review_by_committee",
            c.ReviewByCommittee(number, today, "의견", chance.random() < 0.5),
        ),
        lambda: ("dun", c.Dun(number, "독촉")),
    )
    verb, command = chance.choice(steps)()
    # A life that ends at once shows little: most ends are left for another time.
    return (
        (verb, command) if verb not in ENDS or chance.random() < 0.2 else ("assign", steps[0]()[1])
    )


def a_mend(chance: Random, house: House, clock: FrozenClock, petition: Petition) -> tuple[str, Any]:
    """Return an undoing of the last step, or a correction of any."""
    events = house.petitions.file(house.clerk, petition.id).events
    of = len(events) - 1
    if chance.random() < 0.5:
        return "undo", c.Undo(petition.id, chance.randint(max(0, of - 1), of))
    of = chance.randint(0, of)
    event = events[of]
    allowed = CORRECTABLE.get(event.kind)
    at = None
    if chance.random() < 0.6:
        at = event.at + timedelta(hours=chance.randint(-72, 72))
    data: dict[str, object] = {}
    for key, value in (allowed.keys if allowed is not None else {}).items():
        if value is Value.DAY and chance.random() < 0.7:
            day = clock.local.date() + timedelta(days=chance.randint(-8, 8))
            data[key] = day.isoformat()
        elif value is Value.OUTCOME and chance.random() < 0.5:
            data[key] = chance.choice([*Outcome]).value
        elif value in {Value.TEXT, Value.OPTIONAL_TEXT} and chance.random() < 0.3:
            data[key] = "고친 글"
    return "correct", c.Correct(petition.id, of, "잘못 적음", at, data)


@pytest.mark.parametrize("seed", range(8))
def test_no_sequence_makes_a_life_that_does_not_fold(
    file_house: House, clock: FrozenClock, seed: int
) -> None:
    house, chance = file_house, Random(seed)
    asker = a_petitioner(kind=CitizenKind.GROUP, people=5)
    statutory = {"kind_code": "teaching_place_report", "department_id": house.academies.id}
    petition = house.take_in(petitioner=asker, **(statutory if seed % 2 else {}))
    before = house.petitions.file(house.clerk, petition.id).events
    taken = 0
    for _ in range(80):
        make = a_mend if chance.random() < 0.35 else a_step
        verb, command = make(chance, house, clock, petition)
        refused = False
        try:
            getattr(house.petitions, verb)(house.examiner, command)
        except UserError:
            refused = True
        life = house.petitions.file(house.clerk, petition.id).events
        assert life[: len(before)] == before
        assert not refused or life == before, (verb, command)
        assert disorder(fold(life)) is None, (verb, command)
        taken += not refused
        before = life
        clock.move(seconds=chance.choice((1, 5, 40, 3_600, 40_000)))
    assert taken >= 5
    assert house.rebuild.check(house.admin).differences == ()


@pytest.mark.parametrize("seed", range(2))
def test_both_stores_come_to_the_same(house: House, clock: FrozenClock, seed: int) -> None:
    chance = Random(1000 + seed)
    petition = house.take_in(petitioner=a_petitioner(kind=CitizenKind.GROUP, people=5))
    for _ in range(20):
        make = a_mend if chance.random() < 0.35 else a_step
        verb, command = make(chance, house, clock, petition)
        with suppress(UserError):
            getattr(house.petitions, verb)(house.examiner, command)
        clock.move(seconds=chance.choice((1, 5, 3_600)))
    assert house.rebuild.check(house.admin).differences == ()
