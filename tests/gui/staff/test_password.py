"""Changing one's own password: checked twice, and a refusal keeps the dialog open."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget

from gaoffice_desktop.gui.staff.password import PasswordDialog
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff.facts import Seat
from tests.gui.checks import assert_accessible, clipped, settle


class Staff:
    """Knows one password."""

    def __init__(self) -> None:
        self.password = "old secret 1"

    def change_password(self, _seat: Seat, present: str, new: str) -> Done[None]:
        if present != self.password:
            raise UserError.at(present=say("지금 쓰는 비밀번호가 맞지 않습니다."))
        self.password = new
        return Done(None, Changes())


@pytest.fixture
def staff() -> Staff:
    return Staff()


@pytest.fixture
def dialog(desk, staff, qtbot) -> Iterator[PasswordDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = PasswordDialog(window, desk, staff, say("정기적으로 바꿉니다."))
    dialog.open()
    yield dialog
    window.close()


def enter(dialog: PasswordDialog, present: str, new: str, again: str) -> None:
    for name, text in (("present", present), ("new", new), ("again", again)):
        getattr(dialog.form, f"{name}_edit").setText(text)
    dialog.change_button.click()


def test_it_can_be_heard_and_says_why(dialog) -> None:
    assert_accessible(dialog)
    assert dialog.form.why_label.text() == "정기적으로 바꿉니다."


@pytest.mark.usefixtures("preferences")
def test_nothing_is_cut_off_with_every_fault_shown(dialog) -> None:
    fault = say("비밀번호에 아이디를 넣을 수 없습니다. 다른 비밀번호를 정해 주십시오.")
    dialog.problems.show(dict.fromkeys(("present", "new", "again"), fault))
    settle()
    assert clipped(dialog) == []


def test_the_password_is_changed(dialog, staff) -> None:
    answers: list[object] = []
    dialog.finished.connect(answers.append)
    enter(dialog, "old secret 1", "new secret 2", "new secret 2")
    assert staff.password == "new secret 2"
    assert answers == [PasswordDialog.DialogCode.Accepted]


def test_a_wrong_present_one_keeps_it_open(dialog, staff) -> None:
    enter(dialog, "guess", "new secret 2", "new secret 2")
    assert dialog.isVisible()
    assert dialog.form.present_problem.text() == "✖ 지금 쓰는 비밀번호가 맞지 않습니다."
    assert staff.password == "old secret 1"
    assert dialog.change_button.isEnabled()


def test_two_that_differ_are_not_sent(dialog, staff) -> None:
    enter(dialog, "old secret 1", "new secret 2", "new secret 3")
    assert dialog.form.again_problem.text() == "✖ 두 비밀번호가 서로 다릅니다."
    assert staff.password == "old secret 1"
