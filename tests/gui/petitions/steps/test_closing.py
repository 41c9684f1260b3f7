"""The ends of a petition that need no answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from gaoffice_desktop.petitions.commands import SupplementUndelivered
from gaoffice_desktop.petitions.facts import Category, State
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.reasons import GROUND_LABELS, Ground, Outcome
from gaoffice_desktop.staff.facts import Role, Seat
from tests.gui.checks import assert_accessible, assert_no_clipping
from tests.gui.petitions.steps.stepping import effects, faults, open_step, submit


@pytest.fixture
def inquiry(office, made):
    """A petition that is not statutory."""
    examiner = Seat(office.administrator.actor, frozenset({Role.EXAMINER}))
    kind = replace(made["soon"].kind, code="asked", name="질의", category=Category.INQUIRY_SCHEME)
    office.catalogue.save(examiner, kind)
    petition = office.take_in("이웃과의 다툼", kind="asked")
    office.give_to_handler(petition)
    return petition


def test_the_nine_grounds_are_offered_with_the_article_and_one_must_be_chosen(
    inquiry, screen, detail
):
    screen.open_petition(inquiry.id)
    form = open_step(detail, Step.NOT_HANDLE)
    offered = [form.ground_box.itemText(at) for at in range(form.ground_box.count())]
    assert offered[1:] == [str(GROUND_LABELS[one]) for one in Ground]
    assert len(offered) == 10
    detail.submit_step()
    assert set(faults(form)) == {"ground", "result"}
    assert_accessible(form)
    assert_no_clipping(detail)


def test_not_handling_says_what_follows_and_closes(inquiry, screen, detail):
    screen.open_petition(inquiry.id)
    form = open_step(detail, Step.NOT_HANDLE)
    form.ground_box.choose(Ground.PRIVATE)
    form.result_edit.setPlainText("이웃 사이의 권리관계에 관한 사항입니다.")
    assert "제21조" in effects(form)
    submit(detail)
    assert detail.file.folded.outcome is Outcome.NOT_HANDLED
    assert detail.file.folded.ground is Ground.PRIVATE


def test_a_statutory_petition_must_be_handled(made, screen, detail):
    screen.open_petition(made["soon"].id)
    assert not detail.bar.is_open(Step.NOT_HANDLE)
    assert "제21조" in detail.bar.refusal_of(Step.NOT_HANDLE)


def test_papers_are_returned_with_what_was_asked_for(made, screen, detail, office):
    petition = made["paused"]
    screen.open_petition(petition.id)
    assert "제25조" in detail.bar.refusal_of(Step.RETURN)
    office.clock.now += timedelta(days=8)
    screen._on_minute()
    screen.open_petition(petition.id)
    form = open_step(detail, Step.RETURN)
    assert "원본 사진" in form.result_edit.toPlainText()
    assert "2026. 12. 2.(수)까지 보완하도록 요구했습니다" in effects(form)
    form.result_edit.setPlainText("")
    detail.submit_step()
    assert set(faults(form)) == {"result"}
    form.result_edit.setPlainText("보완하지 않아 반려합니다.")
    submit(detail)
    assert detail.file.folded.outcome is Outcome.RETURNED


def test_a_withdrawal_keeps_how_it_was_said(made, screen, detail):
    screen.open_petition(made["soon"].id)
    form = open_step(detail, Step.WITHDRAW)
    detail.submit_step()
    assert set(faults(form)) == {"how"}
    form.how_edit.setPlainText("전화로 밝힘")
    submit(detail)
    assert detail.file.folded.outcome is Outcome.WITHDRAWN
    assert detail.file.folded.state is State.DONE


def test_two_returned_requests_count_as_a_withdrawal(made, screen, detail, office):
    petition = made["paused"]
    screen.open_petition(petition.id)
    assert "0회" in detail.bar.refusal_of(Step.DEEM_WITHDRAWN)
    for _ in range(2):
        office.petitions.supplement_undelivered(
            office.handler, SupplementUndelivered(petition.id, "수취인 불명")
        )
    screen.open_petition(petition.id)
    form = open_step(detail, Step.DEEM_WITHDRAWN)
    assert effects(form).count("되돌아왔습니다.") == 2
    submit(detail)
    assert detail.file.folded.outcome is Outcome.DEEMED_WITHDRAWN
