"""Who may do what with what is shown, and why not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.early_warning.surges.facts import SurgeStory
from gaoffice_desktop.gui.early_warning.surges_offers import ACT_LABELS, Act, Shown, offers
from gaoffice_desktop.staff.facts import Role, Seat
from tests.gui.early_warning.fake_surges import (
    BUS,
    GROUP,
    LIFTED,
    RAISED,
    SAME,
    SIGNALS,
    FakeSurges,
)


def seat(*roles: Role, department: int = 2) -> Seat:
    return Seat(Actor(7, "한누리", "자리"), frozenset(roles), department)


def open_acts(shown: Shown, who: Seat) -> list[Act]:
    return [one.act for one in offers(shown, who) if one.refusal is None]


def closed_acts(shown: Shown, who: Seat) -> list[Act]:
    return [one.act for one in offers(shown, who) if one.refusal is not None]


def story(surge=RAISED, *, answers: bool = True) -> SurgeStory:
    return SurgeStory(surge, (), (), (), answers)


EXAMINER, SUPERVISOR, HANDLER = (
    seat(Role.EXAMINER),
    seat(Role.CALL_SUPERVISOR),
    seat(Role.HANDLER),
)


def test_an_examiner_does_everything() -> None:
    acts = [Act.ANSWER, Act.LEVEL, Act.LIFT, Act.NOTE, Act.PRINT]
    assert open_acts(story(), EXAMINER) == acts
    assert open_acts(SIGNALS[0], EXAMINER) == [Act.RAISE]


def test_a_handler_answers_for_the_own_department_only() -> None:
    assert open_acts(story(), HANDLER) == [Act.ANSWER, Act.NOTE, Act.PRINT]
    assert open_acts(story(answers=False), HANDLER) == [Act.PRINT]
    assert closed_acts(SIGNALS[0], HANDLER) == [Act.RAISE]


def test_the_supervisor_raises_and_does_not_answer() -> None:
    assert open_acts(story(answers=False), SUPERVISOR) == [
        Act.LEVEL, Act.LIFT, Act.NOTE, Act.PRINT,
    ]  # fmt: skip


def test_a_lifted_warning_is_printed_and_noted_on() -> None:
    assert open_acts(story(LIFTED), EXAMINER) == [Act.NOTE, Act.PRINT]
    refused = {one.act: str(one.refusal) for one in offers(story(LIFTED), EXAMINER)}
    assert refused[Act.LIFT] == "이미 해제한 경보입니다."


def test_a_raised_signal_leads_to_its_warning() -> None:
    assert open_acts(replace(SIGNALS[0], surge_id=11), HANDLER) == [Act.OPEN_SURGE]


def test_a_group_leads_to_its_petitions_and_its_warning() -> None:
    group = FakeSurges().group(EXAMINER, 5)
    assert open_acts(group, EXAMINER) == [Act.RAISE, Act.OPEN_MAIN]
    raised = replace(group, group=replace(GROUP, surge_id=11))
    assert open_acts(raised, HANDLER) == [Act.OPEN_SURGE, Act.OPEN_MAIN]
    assert open_acts(SIGNALS[2], EXAMINER) == [Act.RAISE, Act.OPEN_GROUP]
    of_group = story(replace(RAISED, topic=SAME))
    assert Act.OPEN_GROUP in open_acts(of_group, HANDLER)


def test_an_asked_topic_can_be_raised() -> None:
    assert open_acts(FakeSurges().examine(EXAMINER, BUS), EXAMINER) == [Act.RAISE]


@pytest.mark.parametrize("act", list(Act))
def test_every_act_has_its_words(act: Act) -> None:
    assert str(ACT_LABELS[act])
