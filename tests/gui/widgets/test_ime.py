"""Entries that know what is being composed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from gaoffice_desktop.gui.widgets.ime import ImeLineEdit, ImePlainTextEdit, commit_composing
from tests.gui.widgets.composing import compose


@pytest.fixture(params=[ImeLineEdit, ImePlainTextEdit])
def entry(request, qtbot):
    window = QWidget()
    layout = QVBoxLayout(window)
    entry = request.param()
    entry.other = QLineEdit()
    layout.addWidget(entry)
    layout.addWidget(entry.other)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    entry.setFocus()
    entry.window_of_test = window
    return entry


def text_of(entry) -> str:
    return entry.text() if isinstance(entry, ImeLineEdit) else entry.toPlainText()


def test_each_stroke_is_told_also_inside_a_syllable(entry) -> None:
    told: list[str] = []
    entry.liveTextChanged.connect(told.append)
    for composing in ("ㄱ", "기", "긴"):
        compose(entry, composing)
    compose(entry, "나", "기")
    compose(entry, "", "나")
    assert told == ["ㄱ", "기", "긴", "기나"]
    assert text_of(entry) == "기나"


def test_qt_itself_says_nothing_while_composing(entry) -> None:
    """Why these classes exist; when Qt changes, they may go."""
    told: list[object] = []
    entry.textChanged.connect(lambda *_: told.append(1))
    compose(entry, "긴")
    assert text_of(entry) == ""
    assert entry.live_text() == "긴"
    if isinstance(entry, ImeLineEdit):
        assert told == []


def test_composing_in_the_middle(entry) -> None:
    (entry.setText if isinstance(entry, ImeLineEdit) else entry.setPlainText)("홍동")
    if isinstance(entry, ImeLineEdit):
        entry.setCursorPosition(1)
    else:
        cursor = entry.textCursor()
        cursor.setPosition(1)
        entry.setTextCursor(cursor)
    compose(entry, "길")
    assert entry.live_text() == "홍길동"


def test_a_character_of_two_units_before_the_cursor(entry) -> None:
    (entry.setText if isinstance(entry, ImeLineEdit) else entry.setPlainText)("𠮷")
    if isinstance(entry, ImeLineEdit):
        entry.end(False)
    else:
        cursor = entry.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        entry.setTextCursor(cursor)
    compose(entry, "가")
    assert entry.live_text() == "𠮷가"


def test_leaving_takes_the_last_syllable_along(entry, qtbot) -> None:
    compose(entry, "동", "홍길")
    entry.other.setFocus()
    assert text_of(entry) == "홍길동"
    assert entry.live_text() == "홍길동"
    assert entry.composing == ""


def test_saving_by_a_key_takes_the_last_syllable_along(entry, qtbot) -> None:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is entry)
    compose(entry, "동", "홍길")
    commit_composing()
    assert text_of(entry) == "홍길동"
    commit_composing()
    assert text_of(entry) == "홍길동"


def test_saving_with_the_focus_in_another_entry_is_harmless(entry, qtbot) -> None:
    entry.other.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is entry.other)
    commit_composing()
    assert entry.other.text() == ""


def test_enter_finishes_the_syllable_first(qtbot) -> None:
    edit = ImeLineEdit()
    qtbot.addWidget(edit)
    edit.show()
    seen: list[str] = []
    edit.returnPressed.connect(lambda: seen.append(edit.text()))
    compose(edit, "동", "홍길")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert seen == ["홍길동"]


def test_text_of_another_system_is_composed(entry) -> None:
    decomposed = "\u1112\u1169\u11bc길동"
    if isinstance(entry, ImeLineEdit):
        entry.insert(decomposed)
        entry.other.setFocus()
    else:
        data = QMimeData()
        data.setText(decomposed)
        data.setHtml("<b>다른 글</b>")
        entry.insertFromMimeData(data)
    assert text_of(entry) == "홍길동"


def test_nothing_is_told_twice(entry) -> None:
    told: list[str] = []
    entry.liveTextChanged.connect(told.append)
    compose(entry, "가")
    compose(entry, "가")
    compose(entry, "", "가")
    assert told == ["가"]


def test_a_read_only_entry_composes_nothing(entry) -> None:
    entry.setReadOnly(True)
    compose(entry, "가")
    assert entry.live_text() == ""


def test_tab_leaves_a_longer_text(qtbot) -> None:
    edit = ImePlainTextEdit()
    qtbot.addWidget(edit)
    assert edit.tabChangesFocus()
    with qtbot.waitSignal(edit.editingFinished):
        edit.show()
        edit.setFocus()
        qtbot.waitUntil(edit.hasFocus)
        edit.clearFocus()
