"""Choices side by side; what is closed says why."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from gaoffice_desktop.gui.petitions.choice_line import ChoiceLine
from gaoffice_desktop.petitions.reasons import TOLD_BY_LABELS, ToldBy
from gaoffice_desktop.shared.sentences import say
from tests.gui.checks import assert_accessible, assert_no_clipping

WRITTEN = say("문서로 알려야 합니다.")


@pytest.fixture
def line(qtbot: QtBot) -> ChoiceLine[ToldBy]:
    made = ChoiceLine(TOLD_BY_LABELS)
    made.setAccessibleName("알린 방법")
    qtbot.addWidget(made)
    return made


def test_one_of_them_is_chosen(line):
    assert line.choice() is None
    line.choose(ToldBy.PHONE)
    line.choose(ToldBy.EMAIL)
    assert line.choice() is ToldBy.EMAIL
    assert line.focusProxy() is line.buttons[ToldBy.EMAIL]


def test_what_is_closed_says_why_to_the_eye_and_to_a_screen_reader(line):
    line.refuse({ToldBy.PHONE: WRITTEN, ToldBy.TEXT: WRITTEN})
    assert not line.buttons[ToldBy.PHONE].isEnabled()
    assert line.buttons[ToldBy.PHONE].accessibleDescription() == "문서로 알려야 합니다."
    assert line.buttons[ToldBy.DOCUMENT].isEnabled()
    assert line.reason_label.text() == "전화, 문자메시지: 문서로 알려야 합니다."


def test_what_is_closed_does_not_stay_chosen(line):
    line.choose(ToldBy.PHONE)
    line.refuse({ToldBy.PHONE: WRITTEN})
    assert line.choice() is ToldBy.DOCUMENT


def test_open_again_says_nothing(line):
    line.refuse({ToldBy.PHONE: WRITTEN})
    line.refuse({})
    assert line.buttons[ToldBy.PHONE].isEnabled()
    assert line.buttons[ToldBy.PHONE].toolTip() == ""
    assert line.reason_label.isHidden()


def test_every_choice_is_named_with_the_question(line):
    line.refuse({ToldBy.PHONE: WRITTEN})
    assert line.buttons[ToldBy.EMAIL].accessibleName() == "알린 방법: 전자우편"
    assert_accessible(line)
    assert_no_clipping(line, (700, 400))
