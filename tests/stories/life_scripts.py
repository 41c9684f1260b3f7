"""What people do with a petition after it was taken in, and with the export of 국민신문고."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from gaoffice_desktop.epeople.facts import CHUNK, Verdict
from gaoffice_desktop.gui.petitions.detail import PetitionDetail
from gaoffice_desktop.gui.petitions.register import RegisterScreen
from gaoffice_desktop.gui.petitions.steps.form import StepForm
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.register_facts import SavedView
from tests.stories.driver import Player

ANSWER = "공사는 방과 후에만 하도록 시공사와 협의하였습니다."
RESULT = "공사 시간을 조정하기로 함"

# -- a petition on the screen ------------------------------------------------------------


async def petition(player: Player, petition_id: int) -> PetitionDetail:
    """Open a petition and wait for all that its steps are reckoned by."""
    player.window.go_to("register", petition_id)
    screen = player.window.current
    assert isinstance(screen, RegisterScreen)
    await player.until(
        lambda: (
            screen._now.calendar is not None
            and (file := screen.detail.file) is not None
            and file.petition.id == petition_id
        ),
        "the petition",
    )
    return screen.detail


async def begin_step(player: Player, detail: PetitionDetail, step: Step) -> StepForm:
    """Press the button of a step and wait for its form."""
    detail.bar.button_of(step).click()
    await player.until(
        lambda: (form := detail.step_form) is not None and form.step is step, f"form of {step}"
    )
    assert detail.step_form is not None
    return detail.step_form


async def begin_answer(player: Player, detail: PetitionDetail) -> Any:
    """Press 처리 완료 and wait for the text to begin with."""
    form: Any = await begin_step(player, detail, Step.COMPLETE)
    await player.until(lambda: not form.editor.edit.isReadOnly(), "the text to begin with")
    return form


def write_answer(player: Player, form: Any) -> None:
    """Fill the answer's form in."""
    player.write(RESULT, form.result_edit)
    form.editor.edit.moveCursor(QTextCursor.MoveOperation.End)
    player.write(ANSWER, form.editor.edit)


async def take(player: Player, detail: PetitionDetail) -> None:
    """Press F9 and wait until the petition shows the step."""
    assert detail.file is not None
    before = len(detail.file.events)
    player.press(Qt.Key.Key_F9)
    await player.until(
        lambda: (
            detail.step_form is None
            and (file := detail.file) is not None
            and len(file.events) > before
        ),
        "the step in the petition's history",
    )


async def next_day(player: Player, detail: PetitionDetail, days: int) -> None:
    """Some days later F5 is pressed."""
    screen = player.window.current
    before, file = screen._now.moment.date(), detail.file
    player.move_clock(timedelta(days=days))
    player.press(Qt.Key.Key_F5)
    await player.until(
        lambda: screen._now.moment.date() > before and detail.file is not file,
        "the petition on that day",
    )


# -- a life ------------------------------------------------------------------------------


async def live_through_a_petition(player: Player) -> None:
    """보완 요구 on Wednesday, its arrival on Monday, 연장, 처리 완료."""
    await player.sign_in("handler")
    detail = await petition(player, player.options["petition"])
    due = detail.form.due_label
    player.report(received=due.text())

    form: Any = await begin_step(player, detail, Step.ASK_SUPPLEMENT)
    player.write("재학증명서 1통", form.what_edit)
    player.report(asking=form.effect_label.text())
    await take(player, detail)
    player.report(waiting=due.text())

    await next_day(player, detail, 5)
    form = await begin_step(player, detail, Step.RECEIVE_SUPPLEMENT)
    player.report(arriving=form.effect_label.text())
    await take(player, detail)
    player.report(arrived=due.text())

    await next_day(player, detail, 2)
    form = await begin_step(player, detail, Step.EXTEND)
    player.write("학교의 확인을 기다리고 있음", form.note_edit)
    player.report(extending=form.effect_label.text())
    await take(player, detail)
    player.report(extended=due.text(), second=detail.bar.refusal_of(Step.EXTEND))

    await next_day(player, detail, 1)
    write_answer(player, await begin_answer(player, detail))
    await take(player, detail)
    notices = [action.text() for action in detail.papers_menu.notices]
    player.report(state=detail.form.state_label.text(), notices=notices)


# -- power cuts --------------------------------------------------------------------------


async def type_an_answer(player: Player) -> None:
    """Type an answer, stop inside a syllable, and wait for the plug to be pulled."""
    await player.sign_in("handler")
    form = await begin_answer(player, await petition(player, player.options["petition"]))
    write_answer(player, form)
    player.compose("곧", form.editor.edit)
    await player.until(form.editor.kept_label.isVisible, "the words that it is kept")
    await player.until(lambda: form.keeper._kept_text == form.editor.text(), "a kept answer")
    player.report(kept=form.editor.text())
    await player.until(lambda: False, "the power cut")


async def go_on_with_the_answer(player: Player) -> None:
    """What was typed is back, and the petition can still be answered."""
    await player.sign_in("handler")
    form = await begin_answer(player, await petition(player, player.options["petition"]))
    player.report(said=form.editor.found_label.isVisible(), recovered=form.editor.text())


async def answer_and_wait(player: Player) -> None:
    """The plug is pulled the moment 처리 완료 is confirmed."""
    await player.sign_in("handler")
    await answer(player)
    player.report(said=player.bar)
    await player.until(lambda: False, "the power cut")


async def answer(player: Player) -> PetitionDetail:
    """처리 완료, until the message bar says so."""
    detail = await petition(player, player.options["petition"])
    write_answer(player, await begin_answer(player, detail))
    player.window.say.clear()
    player.press(Qt.Key.Key_F9)
    await player.until(lambda: "답변" in player.bar or "처리" in player.bar, "the confirmation")
    return detail


# -- taking back, and two windows --------------------------------------------------------


async def answer_and_think_again(player: Player) -> None:
    """실행 취소 in the message bar, while it still stands there."""
    await player.sign_in("handler")
    detail = await answer(player)
    player.report(said=player.bar)
    undo = next(
        button
        for button in player.window.say.findChildren(QPushButton)
        if button.text().startswith("실행 취소")
    )
    player.report(offered=undo.text())
    undo.click()
    await player.until(lambda: "취소했습니다" in player.bar, "the step taken back")
    await player.until(
        lambda: detail.file is not None and detail.bar.is_open(Step.COMPLETE), "an open petition"
    )
    player.report(after=player.bar, state=detail.form.state_label.text())


async def answer_what_another_answers(player: Player) -> None:
    """The form stands open with what was typed; meanwhile the other window closes the petition."""
    await player.sign_in("handler")
    form = await begin_answer(player, await petition(player, player.options["petition"]))
    write_answer(player, form)
    player.report(ready=form.editor.text())
    await player.told_to_go_on()
    player.press(Qt.Key.Key_F9)
    await player.until(form.error_label.isVisible, "the refusal")
    player.report(
        refused=form.error_label.text(),
        result=form.result_edit.text(),
        answer=form.editor.text(),
        can_send=form.submit_button.isEnabled(),
    )


async def answer_first(player: Player) -> None:
    """The other window."""
    await player.sign_in("examiner")
    await answer(player)
    player.report(said=player.bar)


# -- 국민신문고 --------------------------------------------------------------------------


async def look_at_the_file(player: Player) -> Any:
    """Open the file; return the screen once it shows what the file would do."""
    player.window.go_to("epeople")
    screen: Any = player.window.current
    before = screen.preview
    screen.open_with(player.options["file"])
    await player.until(
        lambda: screen.preview is not before and not screen.is_working, "the preview"
    )
    return screen


async def begin_import(player: Player, screen: Any) -> None:
    """Press 가져오기, agree, and wait until the first rows are in."""
    before = screen.preview.tally[Verdict.UNCHANGED]
    screen.form.import_button.click()
    await player.shown(QWidget, "question_dialog")
    question = player.find(QWidget, "question_dialog")
    next(one for one in question.findChildren(QPushButton) if one.text() == "가져오기").click()
    # The offscreen platform has no window manager that goes back to the window below.
    player.window.activateWindow()
    await player.until(
        lambda: screen.preview.tally[Verdict.UNCHANGED] >= before + CHUNK, "the first rows"
    )


async def import_until_the_cut(player: Player) -> None:
    """The plug is pulled while the second transaction is being written."""
    await player.sign_in()
    screen = await look_at_the_file(player)
    player.report(preview=screen.preview.counts())
    await begin_import(player, screen)
    player.report(under_way=screen.is_working)
    await player.until(lambda: False, "the power cut")


async def import_the_rest(player: Player) -> None:
    """Import the file again, taking somebody's petition in meanwhile; then a third time."""
    await player.sign_in()
    await player.intake()
    player.fill()
    screen = await look_at_the_file(player)
    player.report(preview=screen.preview.counts())
    await begin_import(player, screen)
    player.window.go_to("intake")
    await player.shown(QWidget, "kind_box")
    player.report(number=await player.taken_in(), meanwhile=screen.is_working)
    await player.until(lambda: not screen.is_working, "the end of the import")
    player.report(after=screen.preview.counts(), said=player.bar)
    screen = await look_at_the_file(player)
    player.report(third=screen.preview.counts(), can_import=screen.form.import_button.isEnabled())


# -- an office of the first version ------------------------------------------------------


async def search_what_was_kept(player: Player) -> None:
    """Type two syllables into the search of the register, the second still in the making."""
    await player.sign_in()
    player.window.go_to("register", SavedView.ALL)
    screen: Any = player.window.current
    model = screen.table.model
    await player.until(lambda: "건" in screen.form.result_label.text(), "the register")
    player.report(all=screen.form.result_label.text())
    search = player.find(QLineEdit, "search_edit")
    player.write("전", search)
    player.compose("학", search)
    await player.until(
        lambda: (
            screen.query.text == "전학" and not screen.form.result_label.text().endswith("이상")
        ),
        "what was found",
    )
    await player.until(lambda: 0 < model.rowCount() < player.options["rows"], "fewer rows")
    await player.idle()
    player.report(found=screen.form.result_label.text(), rows=model.rowCount())
