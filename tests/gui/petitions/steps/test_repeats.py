"""Repeated petitions: found, held side by side, judged, and closed only with every condition."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gaoffice_desktop.gui.petitions.steps.repeats import Sameness
from gaoffice_desktop.petitions.commands import Complete, JudgeRepeat
from gaoffice_desktop.petitions.facts import Category
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.reasons import Outcome
from gaoffice_desktop.staff.facts import Role, Seat
from tests.gui.checks import assert_accessible, assert_no_clipping
from tests.gui.petitions.steps.stepping import faults, open_step, submit

NOISE = (
    "공사 소음이 심합니다. 수업 시간에는 공사하지 않도록 조치해 주십시오. 아이들이 힘들어합니다."
)


@pytest.fixture
def kind(office, made):
    examiner = Seat(office.administrator.actor, frozenset({Role.EXAMINER}))
    asked = replace(made["soon"].kind, code="asked", name="질의", category=Category.INQUIRY_SCHEME)
    return office.catalogue.save(examiner, asked).value


@pytest.fixture
def three(office, kind):
    """The same person asks the same thing three times; the first two were answered."""
    found = []
    for at in range(3):
        petition = office.take_in(
            "급식실 공사 소음", kind="asked", content=f"{at + 1}번째 말씀드립니다. {NOISE}"
        )
        office.give_to_handler(petition)
        if at < 2:
            office.petitions.complete(
                office.handler,
                Complete(petition.id, "안내함", outcome=Outcome.ANSWERED, answer="안내합니다."),
            )
            office.clock.now += timedelta(days=1)
        found.append(petition)
    return found


def tick(form, *numbers: str) -> None:
    for row in range(form.earlier_list.count()):
        item = form.earlier_list.item(row)
        if any(number in item.text() for number in numbers):
            item.setCheckState(Qt.CheckState.Checked)


def test_earlier_ones_come_with_likeness_and_the_day_of_the_result(three, screen, detail):
    screen.open_petition(three[2].id)
    form = open_step(detail, Step.JUDGE_REPEAT)
    lines = [form.earlier_list.item(row).text() for row in range(form.earlier_list.count())]
    assert {three[0].number, three[1].number} == {line.split()[3] for line in lines}
    assert all("% 비슷함" in line and "통지" in line for line in lines)
    assert "2026. 11. 25.(수) 통지" in "".join(lines)
    assert form.none_label.text() == "비슷한 순서로 2건입니다."


def test_both_texts_stand_side_by_side_with_what_is_the_same(three, screen, detail):
    screen.open_petition(three[2].id)
    form = open_step(detail, Step.JUDGE_REPEAT)
    assert NOISE[:-1] in "".join(form.pair.shared())
    first = form.pair.edits[1].toPlainText()
    form.earlier_list.setCurrentRow(1)
    assert form.pair.edits[1].toPlainText() != first
    assert form.pair.edits[1].accessibleName().startswith("이전 민원 2026-")


def test_the_judgement_needs_a_petition_an_answer_and_grounds(three, screen, detail):
    screen.open_petition(three[2].id)
    form = open_step(detail, Step.JUDGE_REPEAT)
    detail.submit_step()
    assert set(faults(form)) == {"earlier", "same", "grounds"}
    tick(form, three[0].number, three[1].number)
    form.same_line.choose(Sameness.SAME)
    form.grounds_edit.setPlainText("같은 공사에 관한 같은 요구임")
    submit(detail)
    judged = detail.file.folded.judgement
    assert judged.same
    assert set(judged.earlier) == {three[0].id, three[1].id}


def test_a_judgement_can_be_looked_at_again(three, screen, detail, office):
    office.petitions.judge_repeat(
        office.handler, JudgeRepeat(three[2].id, (three[0].id,), False, "다른 공사임")
    )
    screen.open_petition(three[2].id)
    form = open_step(detail, Step.JUDGE_REPEAT)
    assert form.earlier() == (three[0].id,)
    assert form.same_line.choice() is Sameness.OTHER
    assert form.grounds_edit.toPlainText() == "다른 공사임"


def test_nobody_asked_the_same_before(screen, detail, office, kind):
    petition = office.take_in("전혀 다른 일", kind="asked", content="도서관은 언제 엽니까?")
    screen.open_petition(petition.id)
    form = open_step(detail, Step.JUDGE_REPEAT)
    assert form.none_label.text() == "같은 사람의 비슷한 민원을 찾지 못했습니다."
    assert "도서관" in form.pair.edits[0].toPlainText()


def test_closing_shows_every_condition_and_closes(three, screen, detail, office):
    screen.open_petition(three[2].id)
    assert "제23조제3항" in detail.bar.refusal_of(Step.CLOSE_REPEAT)
    ids = (three[0].id, three[1].id)
    office.petitions.judge_repeat(office.handler, JudgeRepeat(three[2].id, ids, True, "같은 요구"))
    screen.open_petition(three[2].id)
    form = open_step(detail, Step.CLOSE_REPEAT)
    assert len(form.checks.shown) == 4
    assert all(line.startswith("갖춤") for line in form.checks.texts)
    assert three[0].number in form.earlier_label.text()
    assert "같은 요구" in form.result_edit.toPlainText()
    assert_accessible(form)
    submit(detail)
    assert detail.file.folded.outcome is Outcome.REPEATED


def test_the_button_stays_closed_while_a_condition_is_missing(three, screen, detail, office):
    # Three submissions, but only the first had its result told before the third came.
    petition = office.take_in("급식실 공사 소음", kind="asked", content=f"또 말씀드립니다. {NOISE}")
    ids = (three[0].id, three[2].id)
    office.petitions.judge_repeat(office.handler, JudgeRepeat(petition.id, ids, True, "같은 요구"))
    screen.open_petition(petition.id)
    form = open_step(detail, Step.CLOSE_REPEAT)
    assert not form.submit_button.isEnabled()
    assert "종결할 수 없습니다" in form.submit_button.accessibleDescription()
    missing = [line for line in form.checks.texts if line.startswith("확인 필요")]
    assert len(missing) == 1
    assert "2회 이상 통지" in missing[0]
    detail.submit_step()
    assert detail.step_form is form


def test_the_forms_are_whole_and_named(three, screen, detail):
    screen.open_petition(three[2].id)
    form = open_step(detail, Step.JUDGE_REPEAT)
    assert QApplication.focusWidget() is form.earlier_list
    assert_accessible(form)
    assert_no_clipping(detail)
