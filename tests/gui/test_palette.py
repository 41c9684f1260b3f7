from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gaoffice_desktop.gui.palette_entries import PaletteHit
from tests.gui.sample_screen import compose


def titles(window) -> list[str]:
    results = window.form.palette_box.results
    return [results.item(row).text() for row in range(results.count())]


def test_the_palette_finds_by_initials_half_syllables_and_the_wrong_keyboard(signed_in):
    QTest.keyClick(signed_in, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    box = signed_in.form.palette_box
    assert QApplication.focusWidget() is box
    for typed in ("ㅌㅎ", "xhdghk", "통화"):
        box.clear()
        QTest.keyClicks(box, typed) if typed.isascii() else box.insert(typed)
        assert titles(signed_in)[0] == "통화", typed
    box.clear()
    compose(box, "토")
    assert titles(signed_in)[0] == "통화"
    assert QApplication.focusWidget() is box, "the list never takes the focus"
    compose(box, "")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is signed_in.current.first
    assert not box.results.isVisible()


def test_the_palette_goes_runs_and_remembers(signed_in, log):
    box = signed_in.form.palette_box
    box.open_palette()
    box.insert("대장")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert signed_in.current.name == "register"
    box.open_palette()
    assert titles(signed_in)[0] == "대장", "recent first"
    box.insert("접수하기")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert log[-1] == ("F9", "register")
    assert not box.results.isVisible()
    assert box.text() == ""
    assert box.recent[:2] == ["action:접수하기", "place:register"]


def test_the_palette_finds_petitions(signed_in, log, qtbot):
    asked = []

    async def find(text, composing):
        asked.append((text, composing))
        return [PaletteHit("2026-001201 전·편입학", "홍○○", "register", 77)]

    signed_in.set_finder(find)
    box = signed_in.form.palette_box
    box.open_palette()
    box.insert("1201")
    qtbot.waitUntil(lambda: "2026-001201 전·편입학" in titles(signed_in), timeout=2000)
    assert asked == [("1201", False)]
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert log[-1] == ("open", "register", 77)
    assert not any("77" in key for key in box.recent), "who was looked up is not written down"
