"""The answer: outcome, text with its check, lawful ways of telling, kept while it is typed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gaoffice_desktop.gui.petitions.draft_preview import DraftPreview
from gaoffice_desktop.petitions.commands import Complete
from gaoffice_desktop.petitions.facts import Category, State
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.reasons import Outcome, ToldBy, ToldWhy
from gaoffice_desktop.staff.facts import Role, Seat
from tests.gui.checks import assert_accessible, assert_no_clipping, settle
from tests.gui.petitions.steps.stepping import faults, open_step, submit

REASON = "공사는 방과 후에 하도록 시공사와 협의하여 조정하였습니다. 수업 시간에는 하지 않습니다."


@pytest.fixture
def form(made, screen, detail):
    screen.open_petition(made["soon"].id)
    return open_step(detail, Step.COMPLETE)


def write(form, text: str = REASON) -> None:
    form.editor.edit.setPlainText(form.editor.text().replace("  가. ", f"  가. {text}"))


def reopened(detail):
    detail.close_step()
    return open_step(detail, Step.COMPLETE)


def test_the_text_begins_with_what_the_office_knows(form, made):
    text = form.editor.text()
    assert text.startswith("안녕하십니까?")
    assert made["soon"].number in text
    assert "중등교육과 한누리(☎ 02-100-3000)" in text
    assert form.editor.found_label.isHidden()


def test_the_check_follows_every_stroke_and_never_holds_an_answer_up(form, detail):
    told = form.editor.checks.texts
    assert any(line.startswith("확인 필요 · 검토 의견과 근거를") for line in told)
    write(form)
    assert form.editor.checks.sum_label.text() == "7개 가운데 7개를 갖췄습니다."
    form.editor.edit.setPlainText("")
    # A syllable in the making counts as well.
    QApplication.sendEvent(form.editor.edit, QInputMethodEvent("안녕하십니까", []))
    assert "갖춤 · 인사말이 있습니다." in form.editor.checks.texts


def test_an_answer_completes_the_petition(form, detail, made):
    form.outcome_line.choose(Outcome.ANSWERED)
    form.result_edit.setText("공사 시간을 조정하기로 함")
    write(form)
    command = form.command()
    assert isinstance(command, Complete)
    assert command.outcome is Outcome.ANSWERED
    assert command.told_by is ToldBy.DOCUMENT
    assert REASON in command.answer
    submit(detail)
    folded = detail.file.folded
    assert folded.state is State.DONE
    assert folded.outcome is Outcome.ANSWERED
    assert folded.result == "공사 시간을 조정하기로 함"
    assert REASON in folded.answer


def test_a_syllable_in_the_making_goes_along(form, detail):
    form.outcome_line.choose(Outcome.ANSWERED)
    form.result_edit.setFocus()
    QApplication.sendEvent(form.result_edit, QInputMethodEvent("안내", []))
    submit(detail)
    assert detail.file.folded.result == "안내"


def test_what_is_missing_stands_at_its_field_and_the_text_stays(form, detail):
    write(form)
    detail.submit_step()
    assert set(faults(form)) == {"outcome", "result"}
    assert REASON in form.editor.text()
    form.outcome_line.choose(Outcome.REFUSED)
    form.result_edit.setText("받아들이지 않음")
    form.editor.edit.setPlainText(" ")
    detail.submit_step()
    assert set(faults(form)) == {"answer"}
    assert form.editor.edit.property("invalid")
    form.clear_problems()
    assert not form.editor.edit.property("invalid")


def test_only_lawful_ways_of_telling_are_open_and_the_others_say_why(form):
    # 법정민원: by document unless something lets it be told otherwise (법 제27조제1항).
    assert form.told_line.buttons[ToldBy.DOCUMENT].isEnabled()
    assert not form.told_line.buttons[ToldBy.PHONE].isEnabled()
    assert "제27조제1항" in form.told_line.reason_label.text()
    form.why_box.choose(ToldWhy.AGREED)
    assert form.told_line.buttons[ToldBy.PHONE].isEnabled()
    form.told_line.choose(ToldBy.PHONE)
    # The refusal of a statutory petition is told in writing whatever was agreed.
    form.outcome_line.buttons[Outcome.REFUSED].click()
    assert not form.told_line.buttons[ToldBy.PHONE].isEnabled()
    assert form.told_line.choice() is ToldBy.DOCUMENT
    assert "행정절차법" in form.told_line.reason_label.text()


def test_other_petitions_are_told_as_one_likes(screen, detail, office, made):
    kind = made["soon"].kind
    examiner = Seat(office.administrator.actor, frozenset({Role.EXAMINER}))
    office.catalogue.save(
        examiner, replace(kind, code="other", name="기타", category=Category.OTHER)
    )
    petition = office.take_in("기타 문의", kind="other")
    screen.open_petition(petition.id)
    form = open_step(detail, Step.COMPLETE)
    assert form.outcome_line.choice() is Outcome.ANSWERED
    assert form.told_line.buttons[ToldBy.PHONE].isEnabled()
    assert form.told_line.reason_label.isHidden()
    assert not form.why_box.isVisibleTo(form)


def test_what_was_typed_comes_back_after_a_kill(form, detail, office, made):
    write(form)
    form.keeper.keep_now()  # two seconds later
    # The program is killed: nothing else is called.
    assert REASON in office.petitions.answer_draft(office.handler, made["soon"].id)
    form.editor.edit.setPlainText("다른 글")
    form.keeper.stop()
    form.keeper.begin_with("다른 글")
    again = reopened(detail)
    assert not again.editor.found_label.isHidden()
    assert again.editor.found_label.text().startswith("쓰던 답변이 있습니다.")
    assert REASON in again.editor.text()


def test_leaving_the_form_keeps_what_was_typed(form, detail, office, made):
    write(form)
    form.close_button.click()
    assert detail.step_form is None
    assert REASON in office.petitions.answer_draft(office.handler, made["soon"].id)


def test_leaving_the_text_keeps_it(form, office, made):
    form.editor.edit.setFocus()
    write(form)
    form.result_edit.setFocus()
    assert REASON in office.petitions.answer_draft(office.handler, made["soon"].id)
    assert form.editor.kept_label.text() == "쓰던 답변을 저장했습니다."


def test_an_untouched_proposal_is_not_kept(form, detail, office, made):
    form.close_button.click()
    assert office.petitions.answer_draft(office.handler, made["soon"].id) is None


def test_what_was_sent_is_not_kept_as_a_draft(form, detail, office, made):
    form.outcome_line.choose(Outcome.ANSWERED)
    form.result_edit.setText("안내함")
    write(form)
    form.keeper.keep_now()
    submit(detail)
    assert office.petitions.answer_draft(office.handler, made["soon"].id) is None


def test_one_can_begin_anew_and_take_it_back(form, detail):
    write(form)
    again = reopened(detail)
    again.editor.renew_button.click()
    assert REASON not in again.editor.text()
    assert again.editor.found_label.isHidden()
    again.editor.edit.undo()
    assert REASON in again.editor.text()


def test_the_notice_is_seen_before_anything_is_decided(form, detail, made, office):
    form.outcome_line.choose(Outcome.REFUSED)
    form.result_edit.setText("받아들이지 않음")
    write(form)
    form.preview_button.click()
    settle()
    assert isinstance(form.preview, DraftPreview)
    assert len(form.preview._pages) >= 1
    form.preview.close_button.click()
    settle()
    assert office.petitions.file(office.handler, made["soon"].id).folded.state is not State.DONE
    assert detail.step_form is form


def test_a_faulty_answer_has_no_preview(form):
    form.preview_button.click()
    assert set(faults(form)) == {"outcome", "result"}


def test_it_is_whole_and_named(form, detail):
    write(form)
    assert_accessible(form)
    assert_no_clipping(detail)


def test_tab_goes_through_the_fields_in_reading_order(form):
    form.outcome_line.choose(Outcome.ANSWERED)
    form.outcome_line.buttons[Outcome.ANSWERED].setFocus()
    reached = []
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget(), "\t")
        reached.append(QApplication.focusWidget())
    expected = [
        form.result_edit,
        form.editor.edit,
        form.why_box,
        form.told_line.buttons[ToldBy.DOCUMENT],
        form.when_edit.day_box.edit,
        form.when_edit.time_edit,
        form.submit_button,
        form.preview_button,
    ]
    assert reached == expected
