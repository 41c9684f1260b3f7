from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.gui.navigation import Place
from gaoffice_desktop.staff.facts import Permission, Role, Seat
from tests.gui.sample_screen import Sample


def test_the_navigation_is_walked_with_the_arrows(signed_in):
    first, second, third = signed_in.form.navigation.buttons
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert signed_in.current.name == "register"
    third.setFocus()
    QTest.keyClick(third, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is first


def test_a_role_sees_its_own_first_and_not_what_it_may_not(window, inline_desk, log):
    def make():
        return Sample(inline_desk, "x", log)

    window.set_places(
        Seat(Actor(1, "가", "1"), frozenset({Role.ADMINISTRATOR})),
        [
            Place("intake", "접수", "x", make, permission=Permission.TAKE_IN),
            Place("register", "대장", "x", make, permission=Permission.READ_REGISTER),
            Place("settings", "설정", "x", make, first_for=frozenset({Role.ADMINISTRATOR})),
        ],
    )
    shown = [button.place.name for button in window.form.navigation.buttons]
    assert shown == ["settings", "register"]


def test_counts_are_seen_and_heard(signed_in):
    register = signed_in.form.navigation.buttons[1]
    signed_in.screen_named("register").count_changed.emit(12)
    assert register.accessibleName() == "대장, 12건"
    signed_in.screen_named("register").count_changed.emit(0)
    assert register.accessibleName() == "대장"
