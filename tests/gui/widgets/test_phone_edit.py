"""The entry for a telephone number."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gaoffice_desktop.gui.widgets.phone_edit import PhoneEdit
from gaoffice_desktop.shared.phones import Phone


@pytest.fixture
def edit(qtbot):
    edit = PhoneEdit()
    qtbot.addWidget(edit)
    edit.problems = []
    edit.problem_changed.connect(lambda problem: edit.problems.append(problem and str(problem)))
    edit.show()
    edit.setFocus()
    return edit


@pytest.mark.parametrize("pasted", ["+82 10-1234-5678", "０１０ １２３４ ５６７８", "01012345678"])
def test_what_is_pasted_is_formatted_on_leaving(edit, qtbot, pasted: str) -> None:
    QApplication.clipboard().setText(pasted)
    edit.paste()
    assert edit.text() == pasted
    edit.clearFocus()
    assert edit.text() == "010-1234-5678"
    assert edit.phone() == Phone("010-1234-5678")


def test_a_problem_is_told_on_leaving_and_goes_when_it_is_mended(edit, qtbot) -> None:
    qtbot.keyClicks(edit, "010-1234-567")
    assert edit.problems == []
    edit.clearFocus()
    assert edit.problems == ["전화번호가 한 자리 모자랍니다. 예: 010-1234-5678"]
    assert edit.text() == "010-1234-567"
    assert edit.phone() is None
    edit.setFocus()
    qtbot.keyClicks(edit, "8")
    assert edit.problems[1:] == [None]


def test_enter_settles_too(edit, qtbot) -> None:
    qtbot.keyClicks(edit, "021234567")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert edit.text() == "02-123-4567"


def test_an_empty_field_is_not_wrong(edit) -> None:
    edit.clearFocus()
    assert edit.problems == []
    assert edit.inputMask() == ""
    assert edit.accessibleName() == "전화번호"
