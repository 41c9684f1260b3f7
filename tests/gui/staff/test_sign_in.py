"""Signing in by keyboard; a refusal says no more than it must."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gaoffice_desktop.gui.staff.sign_in import SignInScreen
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.errors import Unavailable
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff.facts import Seat
from gaoffice_desktop.staff.service import SignedIn
from tests.gui.checks import assert_accessible, assert_no_clipping

REFUSAL = say("아이디나 비밀번호가 맞지 않습니다.")


@dataclass
class Door:
    """The staff room's door; what a real one decides is tested there."""

    opens: bool = True
    asked: list[tuple[str, str]] = field(default_factory=list)

    def sign_in(self, seat: Seat, login: str, password: str) -> Done[SignedIn]:
        self.asked.append((login, password))
        if self.opens:
            return Done(SignedIn(seat, None, None), Changes())
        return Done(SignedIn(None, None, REFUSAL), Changes())


@pytest.fixture
def door() -> Door:
    return Door()


@pytest.fixture
def screen(desk, door, shown) -> SignInScreen:
    return shown(SignInScreen(desk, door, "해오름교육청"))


def sign_in(screen: SignInScreen, login: str = "clerk", password: str = "secret") -> None:
    QTest.keyClicks(screen.form.login_edit, login)
    QTest.keyClick(screen.form.login_edit, Qt.Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), password)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_it_can_be_heard_and_read(screen) -> None:
    assert_accessible(screen)
    assert_no_clipping(screen)
    assert screen.form.office_label.text() == "해오름교육청"


def test_name_enter_password_enter(screen, door, qtbot) -> None:
    with qtbot.waitSignal(screen.signed_in, timeout=1000) as told:
        sign_in(screen)
    assert told.args[0].refusal is None
    assert door.asked == [("clerk", "secret")]
    assert screen.form.password_edit.text() == "", "the password does not stay on the screen"


def test_a_refusal_is_told_and_the_password_is_typed_again(screen, door) -> None:
    door.opens = False
    sign_in(screen)
    assert screen.form.refusal_label.text() == f"✖ {REFUSAL}"
    assert screen.form.refusal_label.isVisible()
    assert QApplication.focusWidget() is screen.form.password_edit
    assert screen.form.password_edit.selectedText()
    door.opens = True
    QTest.keyClicks(screen.form.password_edit, "other")
    QTest.keyClick(screen.form.password_edit, Qt.Key.Key_Return)
    assert door.asked[-1] == ("clerk", "other")
    assert screen.form.refusal_label.isHidden()


def test_nobody_is_asked_before_both_are_typed(screen, door) -> None:
    screen.form.sign_in_button.click()
    assert screen.form.login_problem.text() == "✖ 아이디를 입력해 주십시오."
    assert screen.form.password_problem.text() == "✖ 비밀번호를 입력해 주십시오."
    assert QApplication.focusWidget() is screen.form.login_edit
    assert door.asked == []


def test_a_store_that_does_not_answer_leaves_the_button_usable(screen, door, desk) -> None:
    def fail(*_args: object) -> None:
        raise Unavailable(say("자료 서버에 연결할 수 없습니다."))

    door.sign_in = fail  # type: ignore[method-assign]
    sign_in(screen)
    assert len(desk.troubles) == 1
    assert screen.form.sign_in_button.isEnabled()
    assert screen.form.password_edit.text() == "secret"
