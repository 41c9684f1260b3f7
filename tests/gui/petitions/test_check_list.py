"""What is done and what is missing: a shape, a word and a sentence for each."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from gaoffice_desktop.gui.petitions.check_list import Check, CheckList
from gaoffice_desktop.shared.sentences import say
from tests.gui.checks import assert_no_clipping

DONE = Check(True, say("인사말이 있습니다."))
MISSING = Check(False, say("민원 번호를 적어 주십시오."))


@pytest.fixture
def checks(qtbot: QtBot) -> CheckList:
    made = CheckList("답변을 두루 살핌")
    qtbot.addWidget(made)
    return made


def marks(checks: CheckList) -> list[str]:
    grid = checks._grid
    return [
        str(grid.itemAtPosition(row, 0).widget().property("icon_name"))
        for row in range(len(checks.shown))
    ]


def test_each_line_has_a_shape_and_a_word(checks):
    checks.show_checks([DONE, MISSING])
    assert checks.texts == ("갖춤 · 인사말이 있습니다.", "확인 필요 · 민원 번호를 적어 주십시오.")
    assert marks(checks) == ["circle-check", "circle-x"]
    assert checks.sum_label.text() == "2개 가운데 1개를 갖췄습니다."


def test_a_line_that_is_met_changes_its_shape_and_word(checks):
    checks.show_checks([DONE, MISSING])
    checks.show_checks([DONE, DONE])
    assert marks(checks) == ["circle-check", "circle-check"]
    assert checks.sum_label.property("kind") == "success"


def test_fewer_lines_leave_none_behind(checks):
    checks.show_checks([DONE, MISSING])
    checks.show_checks([MISSING])
    assert checks.texts == ("확인 필요 · 민원 번호를 적어 주십시오.",)
    assert "인사말" not in checks.accessibleDescription()


def test_a_screen_reader_hears_the_sum_and_every_line(checks):
    checks.show_checks([DONE, MISSING])
    assert checks.accessibleName() == "답변을 두루 살핌"
    heard = checks.accessibleDescription()
    assert heard.startswith("2개 가운데 1개를")
    assert "민원 번호" in heard


def test_nothing_is_cut_off(checks):
    checks.show_checks([DONE, MISSING] * 4)
    assert_no_clipping(checks, (500, 600))
