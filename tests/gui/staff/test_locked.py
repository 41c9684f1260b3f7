"""A store that cannot be opened says why, and takes the recovery key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gaoffice_desktop.database.keys import key_of_recovery, recovery_text
from gaoffice_desktop.gui.staff.locked import LockedScreen
from gaoffice_desktop.shared.errors import KeyMissing, Unavailable
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff.facts import Seat
from tests.gui.checks import assert_accessible, assert_no_clipping
from tests.stores import TEST_KEY

TROUBLE = KeyMissing(
    say("자료 파일의 열쇠가 이 컴퓨터에 없습니다."), say("복구 열쇠를 입력해 주십시오.")
)


class Lock:
    """Opens with one key only."""

    def unlock(self, _seat: Seat, recovery: str) -> str:
        if key_of_recovery(recovery) != TEST_KEY:
            raise Unavailable(say("다른 자료의 열쇠입니다."), say("열쇠를 확인해 주십시오."))
        return "ready"


@pytest.fixture
def screen(desk, shown) -> LockedScreen:
    return shown(LockedScreen(desk, Lock(), TROUBLE, "/home/office.db"))


def enter(screen: LockedScreen, key: str) -> None:
    screen.form.recovery_key_edit.setText(key)
    QTest.keyClick(screen.form.recovery_key_edit, Qt.Key.Key_Return)


def test_it_can_be_heard_and_read(screen) -> None:
    assert_accessible(screen)
    assert_no_clipping(screen)


def test_it_says_what_why_and_where(screen) -> None:
    assert screen.form.trouble_label.text() == "✖ 자료 파일의 열쇠가 이 컴퓨터에 없습니다."
    assert screen.form.advice_label.text() == "복구 열쇠를 입력해 주십시오."
    assert screen.form.place_label.text() == "자료 파일: /home/office.db"


def test_the_recovery_key_opens(screen, qtbot) -> None:
    with qtbot.waitSignal(screen.opened, timeout=1000) as opened:
        enter(screen, recovery_text(TEST_KEY).lower())
    assert opened.args == ["ready"]


def test_a_mistyped_key_is_told_at_the_field(screen) -> None:
    enter(screen, recovery_text(TEST_KEY)[:-2])
    assert "복구 열쇠가 맞지 않습니다" in screen.form.recovery_key_problem.text()
    enter(screen, "")
    assert screen.form.recovery_key_problem.text() == "✖ 복구 열쇠를 입력해 주십시오."


def test_another_stores_key_is_told_above(screen) -> None:
    enter(screen, recovery_text(bytes(32)))
    assert screen.form.trouble_label.text() == "✖ 다른 자료의 열쇠입니다."
    assert screen.form.unlock_button.isEnabled()


def test_a_key_is_asked_for_only_where_it_helps(desk, shown) -> None:
    rights = Unavailable(
        say("자료 파일에 쓸 수 없습니다."), say("폴더의 쓰기 권한을 확인하십시오.")
    )
    screen = shown(LockedScreen(desk, Lock(), rights, "/home/office.db"))
    form = screen.form
    parts = (form.recovery_key_label, form.recovery_key_edit, form.unlock_button)
    assert not any(part.isVisible() for part in parts)
    assert screen.first_focus() is form.retry_button
    assert form.retry_button.property("kind") == "primary"
    assert_accessible(screen)
    assert_no_clipping(screen)


def test_a_key_that_was_asked_for_can_be_typed_again(screen) -> None:
    enter(screen, recovery_text(bytes(32)))
    assert screen.form.recovery_key_edit.isVisible(), "the trouble now is another"
    assert screen.first_focus() is screen.form.recovery_key_edit


def test_try_again_and_leave(screen, qtbot) -> None:
    with qtbot.waitSignal(screen.again, timeout=1000):
        screen.form.retry_button.click()
    with qtbot.waitSignal(screen.quit_asked, timeout=1000):
        screen.form.quit_button.click()
