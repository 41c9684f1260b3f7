"""A field, its label and what is wrong with it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit

from gaoffice_desktop.gui.widgets.date_box import DateBox
from gaoffice_desktop.gui.widgets.field_problem import FieldProblem, ProblemLine
from gaoffice_desktop.gui.widgets.phone_edit import PhoneEdit
from gaoffice_desktop.shared.sentences import say


@pytest.fixture
def field(qtbot):
    field = FieldProblem("성명(&N)", QLineEdit(), required=True, hint="주민등록표의 성명")
    qtbot.addWidget(field)
    field.show()
    return field


def test_label_and_names(field) -> None:
    assert field.label.text() == "성명(&N) *"
    assert field.label.buddy() is field.editor
    assert field.editor.accessibleName() == "성명(N) (필수)"
    assert field.editor.accessibleDescription() == "주민등록표의 성명"
    assert field.focusProxy() is field.editor


def test_a_problem_is_told_in_three_ways_and_taken_back(field) -> None:
    field.show_problem(say("성명을 입력해 주십시오."))
    assert field.problem_line.isVisible()
    assert field.problem == "성명을 입력해 주십시오."
    assert not field.problem_line.icon.pixmap().isNull()
    assert field.editor.property("invalid") is True
    assert field.editor.accessibleDescription() == "성명을 입력해 주십시오. 주민등록표의 성명"
    field.show_problem(None)
    assert not field.problem_line.isVisible()
    assert field.editor.property("invalid") is False
    assert field.editor.accessibleDescription() == "주민등록표의 성명"


def test_entries_that_know_their_problems_are_heard(qtbot) -> None:
    phone = PhoneEdit()
    field = FieldProblem("연락처", phone)
    qtbot.addWidget(field)
    phone.setText("010-1234-567")
    phone.settle()
    assert field.problem == "전화번호가 한 자리 모자랍니다. 예: 010-1234-5678"
    phone.setText("010-1234-5678")
    assert field.problem == ""


def test_an_entry_of_several_parts_is_marked_where_the_focus_is(qtbot) -> None:
    box = DateBox()
    field = FieldProblem("도착한 날", box)
    qtbot.addWidget(field)
    box.setText("2026. 2. 30.")
    box.edit.settle()
    assert box.edit.property("invalid") is True
    assert "28일" in box.edit.accessibleDescription()
    assert box.edit.accessibleName() == "도착한 날"


def test_the_line_alone_below_an_entry_of_a_form(qtbot) -> None:
    edit = QLineEdit()
    qtbot.addWidget(edit)
    line = ProblemLine(edit)
    qtbot.addWidget(line)
    line.show_problem("틀렸습니다. <b>굵게</b>")
    assert line.text == "틀렸습니다. <b>굵게</b>"  # never read as markup
    assert edit.property("invalid") is True


def test_the_label_goes_grey_with_its_entry(field) -> None:
    field.editor.setEnabled(False)
    assert not field.label.isEnabled()
