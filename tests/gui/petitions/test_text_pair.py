"""Two texts side by side, with what both say marked."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QBoxLayout
from pytestqt.qtbot import QtBot

from gaoffice_desktop.gui.petitions.text_pair import TextPair
from tests.gui.checks import assert_accessible, settle


@pytest.fixture
def pair(qtbot: QtBot) -> TextPair:
    made = TextPair("이 민원", "이전 민원")
    qtbot.addWidget(made)
    made.resize(900, 260)
    made.show()
    made.show_texts(
        ("이 민원 2026-000002", "🙂 급식실 소음이 심합니다. 답을 주십시오."),
        ("이전 민원 2026-000001", "급식실 소음이 심합니다."),
    )
    return made


def marked(edit) -> list[str]:
    return [mark.cursor.selectedText() for mark in edit.extraSelections()]


def test_what_both_say_is_marked_in_both(pair):
    left, right = pair.edits
    assert marked(left) == ["급식실 소음이 심합니다"]
    assert marked(right) == ["급식실 소음이 심합니다"]
    assert pair.shared() == ("급식실 소음이 심합니다",)


def test_colour_is_not_the_only_mark(pair):
    marks = pair.edits[0].extraSelections()
    look = marks[0].format
    assert look.fontUnderline()
    assert look.background().color().isValid()


def test_other_texts_take_the_marks_away(pair):
    pair.show_texts(("이 민원", "급식실 소음이 심합니다."), ("이전 민원", "전학 서류"))
    assert marked(pair.edits[0]) == []
    assert marked(pair.edits[1]) == []


def test_the_texts_are_read_only_and_named(pair):
    assert all(edit.isReadOnly() for edit in pair.edits)
    assert pair.edits[1].accessibleName() == "이전 민원 2026-000001"
    assert_accessible(pair)


def test_narrow_they_stand_below_each_other(pair):
    pair.resize(400, 500)
    settle()
    assert pair._sides.direction() == QBoxLayout.Direction.TopToBottom
    pair.resize(900, 260)
    settle()
    assert pair._sides.direction() == QBoxLayout.Direction.LeftToRight
