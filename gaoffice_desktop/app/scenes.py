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

from gaoffice_desktop.app.stage import Stage, StepFailed
from gaoffice_desktop.gui.main_window import MainWindow
from gaoffice_desktop.gui.petitions.board_cards import FigureCard
from gaoffice_desktop.gui.settings.calendar_forms import HolidayForm
from gaoffice_desktop.petitions.board_facts import BoardQuery, PeriodChoice
from gaoffice_desktop.petitions.board_rules import period_of
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
    find_by_initials,
    see_it_in_high_contrast,
    add_a_temporary_holiday,
    see_the_board,
    close_every_dialog,
)
"""In the sample office, as a counter clerk."""
