"""Faults stand beside their fields; the focus goes to the first in the form's order."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from gaoffice_desktop.gui.problems import Problems
from gaoffice_desktop.shared.sentences import say


@pytest.fixture
def form(qtbot) -> SimpleNamespace:
    page = QWidget()
    layout = QVBoxLayout(page)
    parts = {}
    for field in ("name", "phone"):
        parts[f"{field}_edit"], parts[f"{field}_problem"] = QLineEdit(), QLabel()
        layout.addWidget(parts[f"{field}_edit"])
        layout.addWidget(parts[f"{field}_problem"])
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    return SimpleNamespace(page=page, **parts)


def test_a_fault_is_shown_and_goes_away(form: SimpleNamespace) -> None:
    problems = Problems(form, ("name", "phone"))
    assert not form.phone_problem.isVisible()
    problems.show({"phone": say("전화번호가 한 자리 모자랍니다.")})
    assert form.phone_problem.text() == "✖ 전화번호가 한 자리 모자랍니다."
    assert form.phone_problem.isVisible()
    assert not form.name_problem.isVisible()
    problems.clear()
    assert not form.phone_problem.isVisible()


def test_the_first_fault_of_the_form_takes_the_focus(form: SimpleNamespace) -> None:
    problems = Problems(form, ("name", "phone"))
    problems.show({"phone": say("가"), "name": say("나")})
    assert form.page.focusWidget() is form.name_edit


def test_a_fault_of_a_field_that_is_not_here_is_not_shown(form: SimpleNamespace) -> None:
    Problems(form, ("name",)).show({"elsewhere": say("가")})
    assert not form.name_problem.isVisible()
