"""Taking a step from the detail, and taking it back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.rules import UNDO_SECONDS
from tests.gui.checks import settle
from tests.gui.petitions.steps.stepping import faults, open_step, submit


def last_said(screen):
    return screen.say.said[-1]


def test_a_step_can_be_taken_back_for_ten_seconds(made, screen, detail):
    screen.open_petition(made["soon"].id)
    open_step(detail, Step.ASK_SUPPLEMENT)
    submit(detail)
    assert detail.file.petition.state is State.SUPPLEMENT
    kind, text, link = last_said(screen)[:3]
    assert (kind, link.text) == ("success", "실행 취소")
    assert text == f"{made['soon'].number}번에 보완을 요구했습니다. 처리기간을 멈춥니다."
    link.run()
    settle()
    assert detail.file.petition.state is State.PROCESSING
    assert last_said(screen)[0] == "info"
    assert UNDO_SECONDS == 10


def test_too_late_is_said(made, screen, detail, desk, office):
    screen.open_petition(made["soon"].id)
    open_step(detail, Step.ASK_SUPPLEMENT)
    submit(detail)
    link = last_said(screen)[2]
    office.clock.move(seconds=60)
    link.run()
    settle()
    assert detail.file.petition.state is State.SUPPLEMENT
    assert desk.refusals


def test_the_key_of_the_screen_takes_the_step(made, screen, detail):
    screen.open_petition(made["soon"].id)
    action = next(one for one in screen.actions_here() if one.shortcut == "F9")
    assert not action.enabled()
    form = open_step(detail, Step.TELL_PROGRESS)
    assert action.enabled()
    action.run()
    settle()
    assert set(faults(form)) == {"text"}
    assert detail.step_form is form


def test_a_second_press_leaves_the_form(made, screen, detail):
    screen.open_petition(made["soon"].id)
    button = detail.bar.button_of(Step.EXTEND)
    button.click()
    assert detail.step_form is not None
    button.click()
    assert detail.step_form is None
    assert detail.form.step_panel.isHidden()


def test_another_petition_closes_the_form(made, screen, detail):
    screen.open_petition(made["soon"].id)
    open_step(detail, Step.EXTEND)
    screen.open_petition(made["today"].id)
    assert detail.step_form is None


def test_enter_sends_it_from_a_line(made, screen, detail):
    screen.open_petition(made["ample"].id)
    form = open_step(detail, Step.EXTEND)
    form.note_edit.setText("사실 조사")
    QTest.keyClick(form.note_edit, Qt.Key.Key_Return)
    settle()
    assert detail.step_form is None
    assert detail.file.folded.extensions == (7,)


def test_what_another_desk_did_meanwhile_is_said_and_what_was_typed_stays(
    made, screen, detail, office
):
    petition = made["soon"]
    screen.open_petition(petition.id)
    form = open_step(detail, Step.TELL_PROGRESS)
    form.text_edit.setPlainText("현장을 확인했습니다.")
    office.withdraw(petition)
    detail.submit_step()
    settle()
    assert "이미 처리를 마친" in faults(form)[""]
    assert form.text_edit.toPlainText() == "현장을 확인했습니다."
    assert form.submit_button.isEnabled()
