"""Pressed once is pressed once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from gaoffice_desktop.gui.widgets.busy_button import BUSY_AFTER_MS, BusyButton


@pytest.fixture
def button(qtbot):
    button = BusyButton("접수(&R)")
    qtbot.addWidget(button)
    button.presses = []
    button.clicked.connect(lambda: button.presses.append(1))
    button.show()
    return button


def press_in_every_way(button, qtbot) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    button.click()


def test_presses_are_heard(button, qtbot) -> None:
    press_in_every_way(button, qtbot)
    assert len(button.presses) == 3


def test_at_work_it_is_not_pressed_again(button, qtbot) -> None:
    downs: list[bool] = []
    with button.working():
        assert button.is_working
        qtbot.mousePress(button, Qt.MouseButton.LeftButton)
        downs.append(button.isDown())
        qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
        press_in_every_way(button, qtbot)
        assert button.isEnabled()  # the focus stays where it is
    assert downs == [False]  # it does not even look pressed
    assert button.presses == []
    press_in_every_way(button, qtbot)
    assert len(button.presses) == 3


def test_work_that_fails_frees_it(button, qtbot) -> None:
    def fail() -> None:
        with button.working():
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(button.presses) == 1


def test_a_double_click_is_one_press(button, qtbot) -> None:
    """Work may be done before the second click of somebody who clicks everything twice."""
    kinds = QEvent.Type
    for kind in (
        kinds.MouseButtonPress,
        kinds.MouseButtonRelease,
        kinds.MouseButtonDblClick,
        kinds.MouseButtonRelease,
    ):
        at = QPointF(button.rect().center())
        left = Qt.MouseButton.LeftButton
        held = Qt.MouseButton.NoButton if kind is kinds.MouseButtonRelease else left
        event = QMouseEvent(
            kind, at, button.mapToGlobal(at), left, held, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(button, event)
    assert len(button.presses) == 1


def test_short_work_shows_nothing_and_long_work_does(button, qtbot) -> None:
    button.begin()
    qtbot.wait(BUSY_AFTER_MS // 3)
    assert not button.looks_busy
    assert button.text() == "접수(&R)"
    width = button.width()
    qtbot.waitUntil(lambda: button.looks_busy, timeout=BUSY_AFTER_MS * 10)
    assert button.text() == "처리하는 중…"
    assert button.minimumWidth() == width
    assert "다시 누르지" in button.accessibleDescription()
    button.end()
    assert button.text() == "접수(&R)"
    assert not button.looks_busy
    assert button.accessibleDescription() == ""


def test_two_pieces_of_work(button, qtbot) -> None:
    button.begin()
    button.begin()
    button.end()
    assert button.is_working
    button.end()
    button.end()
    assert not button.is_working


def test_the_tab_key_still_leaves_it(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button, other = BusyButton("접수"), BusyButton("다음")
    layout = QVBoxLayout(window)
    layout.addWidget(button)
    layout.addWidget(other)
    window.show()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    with button.working():
        qtbot.keyClick(button, Qt.Key.Key_Tab)
    assert other.hasFocus()


def test_the_default_button_of_a_dialog(qtbot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    button = BusyButton(dialog)
    button.setDefault(True)
    presses: list[int] = []
    button.clicked.connect(lambda: presses.append(1))
    dialog.show()
    with button.working():
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert presses == []
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert presses == [1]
