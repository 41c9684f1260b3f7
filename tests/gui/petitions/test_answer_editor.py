"""The editor of an answer, by itself."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QBoxLayout
from pytestqt.qtbot import QtBot

from gaoffice_desktop.gui.petitions.answer_editor import AnswerEditor
from gaoffice_desktop.gui.petitions.check_list import Check
from gaoffice_desktop.shared.sentences import say
from tests.gui.checks import assert_accessible, assert_no_clipping, settle


@pytest.fixture
def editor(qtbot: QtBot) -> AnswerEditor:
    made = AnswerEditor(lambda text: [Check("안녕" in text, say("인사말"))])
    made.setAccessibleName("답변")
    qtbot.addWidget(made)
    made.resize(1000, 400)
    made.show()
    return made


def test_nothing_is_typed_before_the_text_is_there(editor):
    assert editor.edit.isReadOnly()
    editor.begin_with("안녕하십니까?", found=False)
    assert not editor.edit.isReadOnly()
    assert editor.text() == "안녕하십니까?"
    assert editor.found_label.isHidden()
    assert editor.renew_button.isHidden()


def test_the_check_follows_the_text(editor):
    editor.begin_with("", found=False)
    assert editor.checks.texts == ("확인 필요 · 인사말",)
    editor.edit.setPlainText("안녕하십니까?")
    assert editor.checks.texts == ("갖춤 · 인사말",)


def test_a_text_of_before_says_so_and_can_be_replaced(editor):
    editor.begin_with("쓰던 글", found=True)
    assert editor.found_label.isVisibleTo(editor)
    editor.replace_with("처음 글")
    assert editor.text() == "처음 글"
    assert not editor.found_label.isVisibleTo(editor)
    editor.edit.undo()
    assert editor.text() == "쓰던 글"


def test_it_says_whether_the_text_is_kept(editor):
    assert editor.kept_label.isHidden()
    editor.say_kept(say("저장하지 못했습니다."), failed=True)
    assert editor.kept_label.text() == "저장하지 못했습니다."
    assert editor.kept_label.property("kind") == "error"


def test_narrow_the_check_stands_below(editor):
    editor.resize(500, 600)
    settle()
    assert editor._sides.direction() == QBoxLayout.Direction.TopToBottom
    editor.resize(1000, 400)
    settle()
    assert editor._sides.direction() == QBoxLayout.Direction.LeftToRight


def test_it_is_whole_and_named(editor):
    editor.begin_with("쓰던 글", found=True)
    assert_accessible(editor)
    assert_no_clipping(editor)
