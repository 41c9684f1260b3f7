"""A button that opens a menu says its name and puts the keyboard on what is open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gaoffice_desktop.gui.petitions.steps.menu_button import MenuButton


def test_it_is_named_without_its_mark(qtbot) -> None:
    button = MenuButton("다른 처리")
    qtbot.addWidget(button)
    assert (button.text(), button.accessibleName()) == ("다른 처리 ▾", "다른 처리")
    button.show_text("문서 인쇄(1)")
    assert (button.text(), button.menu_below.accessibleName()) == (
        "문서 인쇄(1) ▾", "문서 인쇄(1)",
    )  # fmt: skip


def test_the_keyboard_begins_on_the_first_line_that_is_open(qtbot) -> None:
    button = MenuButton("다른 처리")
    qtbot.addWidget(button)
    closed, opened = (button.menu_below.addAction(text) for text in ("가", "나"))
    closed.setEnabled(False)
    chosen: list[bool] = []
    opened.triggered.connect(lambda: chosen.append(True))
    button.show()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert button.menu_below.activeAction() is opened
    QTest.keyClick(button.menu_below, Qt.Key.Key_Return)
    assert chosen == [True]
