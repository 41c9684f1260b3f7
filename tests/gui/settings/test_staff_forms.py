"""The forms of people and departments return what they were shown, unchanged."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from gaoffice_desktop.gui.settings.staff_forms import AccountForm, DepartmentForm, command_of
from gaoffice_desktop.staff.facts import Account, Department, Role


@pytest.fixture
def page(qtbot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    return page


def test_an_account_shown_is_no_change(page) -> None:
    form = AccountForm(page)
    form.offer([Department(2, "총무과", "")])
    account = Account(
        5, "saebom", "새봄", 2, "02-123-4567", frozenset({Role.HANDLER}), active=False
    )
    form.show_account(account)
    assert form.command() == command_of(account)
    assert not form.is_changed()
    form.form.examiner_check.setChecked(True)
    assert form.is_changed()
    assert form.command().roles == {Role.HANDLER, Role.EXAMINER}


def test_a_department_shown_is_no_change(page) -> None:
    form = DepartmentForm(page)
    form.show_department(Department(3, "재정과", "02-123-4003", active=False))
    assert not form.is_changed()
    form.form.active_check.setChecked(True)
    assert form.is_changed()
