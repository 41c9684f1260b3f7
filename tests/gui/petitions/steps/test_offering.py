"""Which steps a petition's detail offers, and why one is closed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gaoffice_desktop.gui.petitions.steps import STEP_FORMS
from gaoffice_desktop.gui.petitions.steps.form import standing_of
from gaoffice_desktop.gui.petitions.steps.offering import (
    GROUP_LABELS,
    GROUPS,
    Group,
    buttons,
    offering,
    refusal,
)
from gaoffice_desktop.gui.petitions.steps.words import DONE_MESSAGES, STEP_LABELS
from gaoffice_desktop.petitions.facts import Category
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.service import Petitions
from gaoffice_desktop.staff.facts import Role, Seat


@pytest.fixture
def standing(office):
    def stand(petition):
        file = office.petitions.file(office.handler, petition.id)
        return standing_of(file, office.clock())

    return stand


def test_every_step_has_a_form_a_name_a_message_a_place_and_a_verb():
    assert set(STEP_FORMS) == set(STEP_LABELS) == set(DONE_MESSAGES) == set(Step)
    assert all(form.step is step for step, form in STEP_FORMS.items())
    assert all(callable(getattr(Petitions, step.value)) for step in Step)
    placed = [step for steps in GROUPS.values() for step in steps]
    assert sorted(placed) == sorted(Step)
    assert set(GROUPS) == set(GROUP_LABELS) == set(Group)


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("soon", [Step.COMPLETE, Step.ASK_SUPPLEMENT, Step.EXTEND, Step.HAND_OVER]),
        ("ample", [Step.COMPLETE, Step.ASSIGN, Step.ASK_SUPPLEMENT, Step.HAND_OVER]),
        (
            "paused",
            [
                Step.RECEIVE_SUPPLEMENT,
                Step.EXTEND_SUPPLEMENT,
                Step.SUPPLEMENT_UNDELIVERED,
                Step.RETURN,
            ],
        ),
        ("done", [Step.FILE_OBJECTION, Step.READY_DOCUMENT, Step.CORRECT]),
    ],
)
def test_what_a_state_is_about_stands_in_front(made, standing, name, first):
    assert [steps[0] for steps in buttons(standing(made[name]))] == first
    assert len(buttons(standing(made[name]))) <= 4


def test_what_cannot_be_objected_to_offers_no_objection_in_front(made, standing):
    stand = standing(made["done"])
    kind = replace(stand.petition.kind, category=Category.SUGGESTION)
    asked = replace(stand, petition=replace(stand.petition, kind=kind))
    assert buttons(asked)[0] == (Step.ADD_NOTE,)


@pytest.mark.parametrize("name", ["soon", "ample", "paused", "done", "overdue"])
def test_every_other_step_is_offered_once_behind(made, standing, office, name):
    found = offering(standing(made[name]), office.handler)
    shown = [one.step for steps in found.buttons for one in steps]
    hidden = [one.step for _group, steps in found.groups for one in steps]
    assert sorted([*shown, *hidden]) == sorted(Step)


def test_what_the_law_closes_says_why_and_what_is_open_says_nothing(made, standing, office):
    stand = standing(made["done"])
    assert "이미 처리를 마친 민원입니다." in str(refusal(Step.EXTEND, stand, office.handler))
    assert refusal(Step.COMPLETE, standing(made["soon"]), office.handler) is None


def test_a_role_that_may_not_is_told_so_before_the_law_is_asked(made, standing, office):
    stand = standing(made["soon"])
    assert "권한" in str(refusal(Step.COMPLETE, stand, office.administrator))
    # Dunning is the petition examiner's alone (영 제28조제2항).
    assert "심사관" in str(refusal(Step.DUN, standing(made["overdue"]), office.handler))
    examiner = Seat(office.handler.actor, frozenset({Role.EXAMINER}))
    assert refusal(Step.DUN, standing(made["overdue"]), examiner) is None
