"""The forms of who handles a petition, and who helps."""

from __future__ import annotations

from datetime import date

from gaoffice_desktop.petitions.commands import HandOver, Transfer
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.reasons import Outcome, Passing, ToldBy
from tests.gui.checks import settle
from tests.gui.petitions.steps.stepping import effects, faults, open_step, submit


def texts(box) -> list[str]:
    return [box.itemText(at) for at in range(box.count())]


def choose(box, text: str) -> None:
    box.setCurrentIndex(box.findText(text))
    settle()


def test_assigning_offers_departments_and_their_people(made, screen, detail):
    screen.open_petition(made["ample"].id)
    form = open_step(detail, Step.ASSIGN)
    assert form.department_box.currentText() == "총무과"
    choose(form.department_box, "중등교육과")
    assert texts(form.handler_box) == ["정하지 않음", "한누리"]
    choose(form.handler_box, "한누리")
    submit(detail)
    assert detail.file.petition.handler == "한누리"
    assert detail.file.petition.state is State.PROCESSING


def test_handing_over_offers_the_other_departments(made, screen, detail):
    petition = made["soon"]
    screen.open_petition(petition.id)
    form = open_step(detail, Step.HAND_OVER)
    assert texts(form.department_box) == ["부서를 고르십시오.", "총무과"]
    detail.submit_step()
    assert set(faults(form)) == {"department_id", "reason"}
    choose(form.department_box, "총무과")
    form.reason_edit.setText("총무과 소관")
    form.passing_box.choose(Passing.NOT_OURS)
    assert "영 제13조제2항" in effects(form)
    department_id = form.department_box.value()
    assert form.command() == HandOver(
        petition.id, department_id, "총무과 소관", passing=Passing.NOT_OURS
    )
    submit(detail)
    assert detail.file.petition.department == "총무과"


def test_a_transfer_ends_it_and_says_so(made, screen, detail):
    petition = made["soon"]
    screen.open_petition(petition.id)
    form = open_step(detail, Step.TRANSFER)
    assert "이 기관의 처리는 이송으로 끝납니다." in effects(form)
    form.agency_edit.setText("한빛시청")
    form.reason_edit.setText("시청 소관")
    form.told_box.choose(ToldBy.PHONE)
    assert form.command() == Transfer(petition.id, "한빛시청", "시청 소관", ToldBy.PHONE)
    submit(detail)
    assert detail.file.petition.outcome is Outcome.TRANSFERRED


def test_cooperation_is_asked_for_extended_once_and_answered(made, screen, detail):
    screen.open_petition(made["ample"].id)
    form = open_step(detail, Step.ASK_COOPERATION)
    detail.submit_step()
    assert set(faults(form)) == {"department_id", "what", "reply_on"}
    choose(form.department_box, "중등교육과")
    form.what_edit.setPlainText("급식 표시 기준을 알려 주십시오")
    form.reply_edit.set_day(date(2026, 11, 27))
    submit(detail)
    form = open_step(detail, Step.EXTEND_COOPERATION)
    assert form.of_box.currentText().startswith("중등교육과 · 급식 표시")
    form.reply_edit.set_day(date(2026, 12, 1))
    form.reason_edit.setText("자료를 모으는 중")
    detail.submit_step()
    assert "법 제20조제2항" in faults(form)["reply_on"]
    form.reply_edit.set_day(date(2026, 11, 28))
    form.reason_edit.setText("자료를 모으는 중")
    submit(detail)
    assert not detail.bar.is_open(Step.EXTEND_COOPERATION)
    form = open_step(detail, Step.ANSWER_COOPERATION)
    form.answer_edit.setPlainText("별표 2의 기준에 따름")
    submit(detail)
    [asked] = detail.file.folded.cooperations
    assert (asked.answer, asked.reply_on) == ("별표 2의 기준에 따름", date(2026, 11, 28))
    assert not detail.bar.is_open(Step.ANSWER_COOPERATION)
