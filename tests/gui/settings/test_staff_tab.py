"""Departments and accounts are kept, and nobody locks the office out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gaoffice_desktop.gui.settings.staff_tab import PERMISSION_LABELS
from gaoffice_desktop.staff.facts import Permission, Role
from gaoffice_desktop.staff.rules import MAY
from tests.gui.settings.conftest import said
from tests.office import NOBODY


@pytest.fixture
def tab(open_tab):
    return open_tab("staff")


def choose(tab, login: str) -> None:
    tab.accounts.choose(next(at for at, one in enumerate(tab.accounts.rows) if one.login == login))


def account(office, login: str):
    accounts = office.services.staff.accounts(NOBODY, with_resting=True)
    return next((one for one in accounts if one.login == login), None)


def test_people_are_listed_with_department_and_role(tab) -> None:
    choose(tab, "handler")
    at = tab.form.account_table.currentIndex().row()
    shown = [tab.accounts.index(at, column).data() for column in range(4)]
    assert shown == ["윤다온", "handler", "평생교육과", "처리 담당"]
    assert tab.account_form.form.handler_check.isChecked()
    assert not tab.account_form.form.examiner_check.isChecked()


def test_a_new_account_can_sign_in_and_must_choose_a_password(tab, office) -> None:
    tab.form.new_account_button.click()
    form = tab.account_form.form
    form.name_edit.setText("새봄")
    form.login_edit.setText("Saebom")
    form.counselor_check.setChecked(True)
    form.password_edit.setText("a fresh password 7")
    form.save_button.click()
    made = account(office, "saebom")
    assert (made.name, made.roles, made.must_change_password) == (
        "새봄", frozenset({Role.COUNSELOR}), True,
    )  # fmt: skip
    assert said(tab)[-1] == "새봄 계정을 저장했습니다."
    assert tab.accounts.chosen() == made, "the new line is the chosen one"
    assert form.password_edit.text() == "", "a password is not left lying about"
    signed_in = office.services.staff.sign_in(NOBODY, "saebom", "a fresh password 7").value
    assert signed_in.seat is not None


def test_faults_stand_at_their_fields(tab, office) -> None:
    tab.form.new_account_button.click()
    form = tab.account_form.form
    form.login_edit.setText("x")
    form.save_button.click()
    for field in ("name", "login", "roles", "password"):
        assert getattr(form, f"{field}_problem").text().startswith("✖ "), field
    assert account(office, "x") is None


def test_the_last_administrator_stays(tab, office) -> None:
    choose(tab, "admin")
    tab.account_form.form.administrator_check.setChecked(False)
    tab.account_form.form.handler_check.setChecked(True)
    tab.account_form.form.save_button.click()
    assert "한 사람은 남아" in tab.account_form.form.roles_problem.text()
    assert Role.ADMINISTRATOR in account(office, "admin").roles


def test_an_account_rests_and_is_seen_on_request(tab, office) -> None:
    choose(tab, "examiner")
    tab.account_form.form.active_check.setChecked(False)
    tab.account_form.form.save_button.click()
    assert not account(office, "examiner").active
    assert "examiner" not in [one.login for one in tab.accounts.rows]
    tab.form.resting_check.setChecked(True)
    assert "examiner" in [one.login for one in tab.accounts.rows]


def test_what_was_typed_waits_for_its_line(tab) -> None:
    choose(tab, "clerk")
    tab.account_form.form.name_edit.setText("도라온(휴직)")
    choose(tab, "handler")
    assert tab.account_form.form.name_edit.text() == "윤다온"
    choose(tab, "clerk")
    assert tab.account_form.form.name_edit.text() == "도라온(휴직)"
    tab.account_form.form.revert_button.click()
    assert tab.account_form.form.name_edit.text() == "도라온"


def test_a_department_is_made_and_renamed(tab, office) -> None:
    tab.form.departments_button.click()
    assert tab.form.pages.currentWidget() is tab.form.departments_page
    tab.form.new_department_button.click()
    form = tab.department_form.form
    form.name_edit.setText("재정과")
    form.phone_edit.setText("02-123-4003")
    form.save_button.click()
    found = {one.name: one.phone for one in office.services.staff.departments(NOBODY)}
    assert found["재정과"] == "02-123-4003"
    form.name_edit.setText("민원실")
    form.save_button.click()
    assert form.name_problem.text().startswith("✖ ")


def test_the_table_of_roles_is_the_table_that_services_check(tab) -> None:
    assert set(PERMISSION_LABELS) == set(Permission)
    tab.form.roles_button.click()
    roles = list(Role)
    for row, permission in enumerate(Permission):
        marks = [tab.roles.index(row, 1 + at).data() for at in range(len(roles))]
        assert marks == ["✓" if role in MAY[permission] else "–" for role in roles]


def test_a_leader_and_a_head_are_chosen_and_kept(tab, office) -> None:
    choose(tab, "handler")
    form = tab.account_form.form
    form.leader_box.setCurrentIndex(form.leader_box.findText("한별솔 (민원실)"))
    form.save_button.click()
    assert account(office, "handler").leader_id == account(office, "examiner").id
    form.leader_box.setCurrentIndex(
        form.leader_box.findText("민가람", Qt.MatchFlag.MatchStartsWith)
    )
    form.save_button.click()
    assert "알림을 받는 역할이 없습니다" in form.leader_id_problem.text()
    tab.form.departments_button.click()
    rooms = tab.department_form.form
    rooms.head_box.setCurrentIndex(rooms.head_box.findText("한별솔 (민원실)"))
    rooms.save_button.click()
    room = tab.department_form.shown
    assert room.head_id == account(office, "examiner").id
    at = tab.form.department_table.currentIndex().row()
    assert tab.departments.index(at, 1).data() == "한별솔"
