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


PEOPLE = (
    Account(5, "saebom", "새봄", 2, "", frozenset({Role.HANDLER}), leader_id=9),
    Account(6, "haesol", "해솔", 2, "", frozenset({Role.HANDLER})),
    Account(9, "dasom", "다솜", 3, "", frozenset({Role.HANDLER}), active=False),
)
ROOMS = (Department(2, "총무과", ""), Department(3, "재정과", "", head_id=9))


def offered(box) -> list[str]:
    return [box.itemText(at) for at in range(box.count())]


def test_nobody_is_offered_as_their_own_leader_and_one_who_rests_stays_chosen(page) -> None:
    form = AccountForm(page)
    form.offer(ROOMS, PEOPLE)
    form.show_account(PEOPLE[0])
    assert offered(form.form.leader_box) == ["정하지 않음", "해솔 (총무과)", "다솜 (쓰지 않음)"]
    assert not form.is_changed()
    form.form.leader_box.setCurrentIndex(1)
    assert form.command().leader_id == 6
    form.show_account(PEOPLE[1])
    assert offered(form.form.leader_box) == ["정하지 않음", "새봄 (총무과)"]
    assert form.command().leader_id is None


def test_a_department_without_a_head_says_who_is_told(page) -> None:
    form = DepartmentForm(page)
    form.offer(PEOPLE, ROOMS)
    form.show_department(ROOMS[1])
    assert form.form.head_box.currentText() == "다솜 (쓰지 않음)"
    assert form.form.head_hint.isHidden()
    assert not form.is_changed()
    form.form.head_box.setCurrentIndex(0)
    assert form.command().head_id is None
    assert not form.form.head_hint.isHidden()
    assert "민원심사관에게" in form.form.head_hint.text()
