"""The scenes of the demo, in order: each later capability adds its own."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from gaoffice_desktop.app.scenes_of_finding import import_an_export, search_the_register
from gaoffice_desktop.app.scenes_of_warning import (
    hear_an_alarm,
    see_a_forecast,
    see_a_surge,
)
from gaoffice_desktop.app.stage import Stage, StepFailed
from gaoffice_desktop.gui.main_window import MainWindow
from gaoffice_desktop.gui.petitions.board_cards import FigureCard
from gaoffice_desktop.gui.petitions.detail import PetitionDetail
from gaoffice_desktop.gui.petitions.steps.answer import CompleteForm
from gaoffice_desktop.gui.petitions.steps.form import StepForm
from gaoffice_desktop.gui.petitions.steps.handing import AssignForm
from gaoffice_desktop.gui.settings.calendar_forms import HolidayForm
from gaoffice_desktop.petitions.board_facts import BoardQuery, PeriodChoice
from gaoffice_desktop.petitions.board_rules import period_of
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.owing import notices_owed
from gaoffice_desktop.petitions.reasons import Outcome
from gaoffice_desktop.petitions.register_facts import RegisterQuery, SavedView

if TYPE_CHECKING:
    from gaoffice_desktop.petitions.service import Petitions

PASSWORD = "hanbit-bada-2026"

Scene = Callable[[Stage], Awaitable[None]]


async def set_up_an_office(stage: Stage) -> None:
    """First run: the office, its departments, hours, the first administrator."""
    await stage.until(lambda: stage.window.findChild(QLineEdit, "office_name_edit"), "the set-up")
    stage.write("한빛교육청", stage.find(QLineEdit, "office_name_edit"))
    stage.write("한빛교육감", stage.find(QLineEdit, "office_head_edit"))
    stage.write("02-0000-1000", stage.find(QLineEdit, "office_phone_edit"))
    departments = stage.find(QPlainTextEdit, "departments_edit")
    departments.setPlainText("민원실, 02-0000-1100\n총무과, 02-0000-1200\n학교지원과, 02-0000-1300")
    stage.write("민가람", stage.find(QLineEdit, "name_edit"))
    stage.write("admin", stage.find(QLineEdit, "login_edit"))
    stage.write(PASSWORD, stage.find(QLineEdit, "password_edit"))
    stage.write(PASSWORD, stage.find(QLineEdit, "again_edit"))
    stage.picture("set-up")
    stage.find(QPushButton, "begin_button").click()
    await stage.until(lambda: stage.window.findChild(QCheckBox, "kept_check"), "the recovery key")
    await stage.idle()
    # The picture goes into the repository's documents: a key is no less a key in a demo.
    key_label = stage.find(QLabel, "key_label")
    shown = key_label.text()
    key_label.setText("XXXX  -  XXXX  -  XXXX  -  XXXX  -  XXXX")
    stage.picture("recovery-key")
    key_label.setText(shown)
    stage.find(QCheckBox, "kept_check").setChecked(True)
    stage.find(QPushButton, "go_button").click()
    await sign_in(stage, "admin")
    await stage.idle()
    stage.picture("administrator")


async def sign_in(stage: Stage, login: str) -> None:
    """Somebody sits down."""
    await stage.until(lambda: stage.window.findChild(QLineEdit, "login_edit"), "the sign-in")
    stage.write(login, stage.find(QLineEdit, "login_edit"))
    stage.write(PASSWORD, stage.find(QLineEdit, "password_edit"))
    stage.press(Qt.Key.Key_Return)
    await stage.until(lambda: stage.program.desk.is_anyone_seated, "a signed-in person")
    await stage.until(lambda: stage.window.form.navigation.buttons, "the navigation")


async def take_in_a_petition(stage: Stage) -> None:
    """A grievance comes in at the counter: by keyboard, the due time before 접수."""
    window: MainWindow = stage.window
    window.go_to("intake")
    await stage.idle()
    kind = stage.find(QWidget, "kind_box")
    await stage.until(lambda: kind.isEnabled() and stage.focus is kind, "the intake form")
    await stage.idle()
    stage.write("고충")
    await stage.idle()
    stage.picture("intake-kind")
    stage.press(Qt.Key.Key_Return)
    stage.write("해온새미", stage.find(QLineEdit, "name_edit"))
    stage.write("1988.4.2", stage.find(QWidget, "born_edit"))
    stage.write("01000001234", stage.find(QWidget, "phone_edit"))
    stage.write("한빛시 새벽로 12", stage.find(QLineEdit, "address_edit"))
    stage.write("운동장 공사 소음과 먼지", stage.find(QLineEdit, "title_edit"))
    content = stage.find(QPlainTextEdit, "content_edit")
    stage.write("새벽초등학교 운동장 공사가 새벽부터 이어져 잠을 잘 수 없습니다.", content)
    await stage.idle()
    stage.picture("intake")
    before = await stage.program.desk.ask(_petitions(stage).counts)
    stage.press(Qt.Key.Key_F9)
    await stage.until(lambda: not stage.find(QLineEdit, "title_edit").text(), "an empty form again")
    await stage.idle()
    stage.picture("taken-in")
    after = await stage.program.desk.ask(_petitions(stage).counts)
    if after.open != before.open + 1:
        raise StepFailed("the petition is not in the register")


async def browse_the_register(stage: Stage) -> None:
    """The register, the petition's life and the reason for its due time."""
    stage.window.go_to("register")
    table = stage.find(QTableView, "register_table")
    await stage.until(lambda: table.model().rowCount() > 0, "rows in the register")
    await stage.idle()
    stage.picture("register")
    newest = await _newest(stage)
    stage.window.go_to("register", newest)
    await stage.idle()
    await stage.idle()
    stage.picture("petition")


async def print_the_papers(stage: Stage) -> None:
    """The receipt in the citizen's hand, and the other sheets."""
    desk, petitions = stage.program.desk, _petitions(stage)
    newest = await _newest(stage)
    stage.paper("receipt", await desk.make(petitions.receipt, newest))
    stage.paper("deadline", await desk.make(petitions.explanation_sheet, newest))
    stage.paper("letter-of-proxy", await desk.make(petitions.letter_of_proxy))


async def walk_a_petition_through(stage: Stage) -> None:
    """A supplement is asked for and comes, the period is extended, the answer is given."""
    detail = stage.find(PetitionDetail, "DetailForm")
    form = await _open_step(stage, detail, Step.ASSIGN)
    assert isinstance(form, AssignForm)
    # The notices name whom it is given to, with their own department and phone.
    handlers = form.handler_box
    await stage.until(lambda: handlers.count() > 1, "the people of the department")
    handlers.setCurrentIndex(1)
    await _submit(stage, detail)
    form = await _open_step(stage, detail, Step.ASK_SUPPLEMENT)
    stage.write("소음이 난 날짜와 시각, 현장 사진", form.findChild(QPlainTextEdit, "what_edit"))
    await stage.idle()
    stage.picture("supplement-form")
    await _submit(stage, detail)
    stage.picture("supplement-awaited")
    await _open_step(stage, detail, Step.RECEIVE_SUPPLEMENT)
    await _submit(stage, detail)
    form = await _open_step(stage, detail, Step.EXTEND)
    stage.write("한빛시청의 소음 측정 결과를 기다림", form.findChild(QLineEdit, "note_edit"))
    await stage.idle()
    stage.picture("extension-form")
    await _submit(stage, detail)
    form = await _open_step(stage, detail, Step.COMPLETE)
    assert isinstance(form, CompleteForm)
    await stage.until(form.editor.text, "the answer to begin with")
    form.outcome_line.choose(Outcome.GRANTED)
    stage.write("공사를 오전 9시부터 오후 5시까지만 하도록 함", form.result_edit)
    answer = form.editor.text().replace("  가. ", f"  가. {_FINDING}", 1)
    form.editor.replace_with(answer.replace("  나. ", f"  나. {_MEASURE}", 1))
    await stage.idle()
    stage.picture("answer-form")
    await _submit(stage, detail)
    stage.picture("petition-done")
    await _print_the_notices(stage, detail)


_FINDING = (
    "현장을 확인한 결과 오전 6시부터 공사를 하고 있었으며, 소음·진동관리법 제21조에 따른 "
    "생활소음 규제기준을 넘었습니다."
)
_MEASURE = (
    "시공사에 공사 시간을 오전 9시부터 오후 5시까지로 줄이고 살수차로 먼지를 막도록 "
    "요구했으며, 12월까지 매주 확인하겠습니다."
)


async def _open_step(stage: Stage, detail: PetitionDetail, step: Step) -> StepForm:
    await stage.until(lambda: detail.bar.is_open(step), f"{step.value} to be open")
    detail.open_step(step)
    await stage.until(lambda: detail.step_form, f"the form of {step.value}")
    await stage.idle()
    form = detail.step_form
    assert form is not None
    return form


async def _submit(stage: Stage, detail: PetitionDetail) -> None:
    """F9 takes the step; the petition is shown anew."""
    before = detail.file
    stage.press(Qt.Key.Key_F9)
    await stage.until(lambda: detail.step_form is None, "the step to be taken")
    await stage.until(lambda: detail.file is not before, "the petition after it")
    await stage.idle()


async def _print_the_notices(stage: Stage, detail: PetitionDetail) -> None:
    """Each step's notice, as the petitioner gets it."""
    assert detail.file is not None
    for owed in notices_owed(detail.file):
        verb = _petitions(stage).notice
        pdf = await stage.program.desk.make(verb, detail.file.petition.id, owed.notice, owed.of)
        stage.paper(owed.notice.value.replace("_", "-"), pdf)


async def find_by_initials(stage: Stage) -> None:
    """Ctrl+K finds screens, actions and petitions, by initial consonants too."""
    stage.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier, stage.window)
    await stage.idle()
    stage.write("ㅈㅅ")
    await stage.idle()
    await stage.idle()
    stage.picture("palette")
    stage.press(Qt.Key.Key_Escape)


async def see_it_in_high_contrast(stage: Stage) -> None:
    """The same screen for tired eyes, and larger."""
    stage.program.preferences.set_contrast("high")
    stage.program.preferences.set_zoom(130)
    await stage.idle()
    stage.picture("high-contrast")
    stage.program.preferences.set_contrast("light")
    stage.program.preferences.set_zoom(100)


async def close_every_dialog(stage: Stage) -> None:
    """No scene leaves a dialog behind."""
    await stage.idle()
    left = [dialog for dialog in stage.window.findChildren(QDialog) if dialog.isVisible()]
    if left:
        raise StepFailed(f"a dialog is still open: {left[0].windowTitle()}")


async def add_a_temporary_holiday(stage: Stage) -> None:
    """A temporary holiday is declared: its effect is shown first, then the due times move."""
    stage.program.sign_out()
    await stage.until(lambda: not stage.program.desk.is_anyone_seated, "an empty chair")
    await sign_in(stage, "admin")
    stage.window.go_to("settings")
    await stage.idle()
    form = stage.find(HolidayForm, "HolidayForm").form
    await stage.until(
        lambda: stage.find(QTableView, "holiday_table").model().rowCount(), "holidays"
    )
    stage.write("20261127", form.day_edit.edit)
    stage.write("임시공휴일", form.name_edit)
    stage.press(Qt.Key.Key_Return)
    sentence = stage.find(QLabel, "sentence_label")
    await stage.until(lambda: "건 변경" in sentence.text(), "the effect of the holiday")
    await stage.idle()
    stage.picture("holiday-preview")
    stage.find(QPushButton, "apply_button").click()
    history = stage.find(QTableView, "history_table")
    await stage.until(lambda: history.model().rowCount() > 1, "the edit in the calendar's history")
    await stage.idle()
    stage.picture("holiday-applied")


async def see_the_board(stage: Stage) -> None:
    """The examiner looks at the figures, and at the petitions behind one of them."""
    stage.program.sign_out()
    await stage.until(lambda: not stage.program.desk.is_anyone_seated, "an empty chair")
    await sign_in(stage, "examiner")
    stage.window.go_to("board")
    card = stage.find(FigureCard, "on_time_card")
    await stage.until(lambda: card.figure is not None, "figures on the board")
    await stage.idle()
    stage.picture("board")
    figure = card.figure
    assert figure is not None
    if not figure.rows:
        raise StepFailed("nothing ended in the period of the board")
    card.setFocus()
    stage.press(Qt.Key.Key_Space)
    table = stage.find(QTableView, "register_table")
    await stage.until(lambda: table.model().rowCount() == figure.rows, "the rows of the figure")
    await stage.idle()
    stage.picture("board-rows")
    query = BoardQuery(*period_of(PeriodChoice.THIS_MONTH, date(2026, 11, 25)))
    stage.paper("board", await stage.program.desk.make(_petitions(stage).board_sheet, query))


def _petitions(stage: Stage) -> Petitions:
    ready = stage.program.ready
    assert ready is not None
    return ready.office.petitions


async def _newest(stage: Stage) -> int:
    query = RegisterQuery(view=SavedView.ALL, descending=True)
    ids = await stage.program.desk.ask(_petitions(stage).ids, query)
    return max(ids)


FIRST_RUN: tuple[Scene, ...] = (set_up_an_office,)
"""On an empty home."""

A_DAY: tuple[Scene, ...] = (
    take_in_a_petition,
    browse_the_register,
    print_the_papers,
    walk_a_petition_through,
    find_by_initials,
    search_the_register,
    import_an_export,
    see_it_in_high_contrast,
    add_a_temporary_holiday,
    see_the_board,
    hear_an_alarm,
    see_a_surge,
    see_a_forecast,
    close_every_dialog,
)
"""In the sample office, as a counter clerk."""
