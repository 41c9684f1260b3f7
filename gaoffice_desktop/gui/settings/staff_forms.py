"""The forms of one account and of one department."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from gaoffice_desktop.gui.forms.ui_settings_account import Ui_AccountForm
from gaoffice_desktop.gui.forms.ui_settings_department import Ui_DepartmentForm
from gaoffice_desktop.gui.problems import Problems
from gaoffice_desktop.staff.facts import Account, Department, Role, SaveAccount, SaveDepartment

NEW_ACCOUNT = Account(0, "", "", None, "", frozenset())
NEW_DEPARTMENT = Department(0, "", "")


class AccountForm(QWidget):
    """One person who can sign in."""

    saved = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown = NEW_ACCOUNT
        self._people: Sequence[Account] = ()
        self._departments: Sequence[Department] = ()
        self.form = Ui_AccountForm()
        self.form.setupUi(self)
        form = self.form
        self._roles = {
            Role.COUNTER_CLERK: form.counter_clerk_check,
            Role.HANDLER: form.handler_check,
            Role.EXAMINER: form.examiner_check,
            Role.COUNSELOR: form.counselor_check,
            Role.CALL_SUPERVISOR: form.call_supervisor_check,
            Role.ADMINISTRATOR: form.administrator_check,
        }
        self.problems = Problems(
            form,
            ("name", "login", "department", "leader_id", "phone", "roles", "password"),
            {
                "department": form.department_box,
                "leader_id": form.leader_box,
                "roles": form.counter_clerk_check,
            },
        )
        form.save_button.clicked.connect(self.saved)
        form.revert_button.clicked.connect(self._on_revert)

    def offer(self, departments: Sequence[Department], people: Sequence[Account] = ()) -> None:
        """Offer these departments, and leaders of these people, keeping what is chosen."""
        self._people = people
        offer_people(self.form.leader_box, _others(people, self.shown), departments)
        self._departments = departments
        box = self.form.department_box
        chosen = box.currentData()
        box.clear()
        box.addItem(self.tr("정하지 않음"), None)
        for department in departments:
            box.addItem(department.name, department.id)
        box.setCurrentIndex(max(box.findData(chosen), 0))

    def show_account(self, account: Account, typed: SaveAccount | None = None) -> None:
        """Show an account, or what was typed over it before."""
        self.shown = account
        values = typed or command_of(account)
        form = self.form
        offer_people(form.leader_box, _others(self._people, account), self._departments)
        choose_person(form.leader_box, values.leader_id, self._people)
        form.heading.setText(account.name or self.tr("새 직원"))
        form.name_edit.setText(values.name)
        form.login_edit.setText(values.login)
        form.department_box.setCurrentIndex(
            max(form.department_box.findData(values.department_id), 0)
        )
        form.phone_edit.setText(values.phone)
        for role, box in self._roles.items():
            box.setChecked(role in values.roles)
        form.password_edit.setText(values.password)
        form.active_check.setChecked(values.active)
        self.problems.clear()

    def command(self) -> SaveAccount:
        """Return what is typed."""
        form = self.form
        return SaveAccount(
            id=self.shown.id,
            login=form.login_edit.text().strip().lower(),
            name=form.name_edit.text().strip(),
            department_id=form.department_box.currentData(),
            phone=form.phone_edit.text().strip(),
            roles=frozenset(role for role, box in self._roles.items() if box.isChecked()),
            active=form.active_check.isChecked(),
            password=form.password_edit.text(),
            leader_id=self.form.leader_box.currentData(),
        )

    def is_changed(self) -> bool:
        """Whether something is typed that is not saved."""
        return self.command() != command_of(self.shown)

    def _on_revert(self) -> None:
        self.show_account(self.shown)


class DepartmentForm(QWidget):
    """One department."""

    saved = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown = NEW_DEPARTMENT
        self._people: Sequence[Account] = ()
        self.form = Ui_DepartmentForm()
        self.form.setupUi(self)
        self.problems = Problems(
            self.form, ("name", "phone", "head_id"), {"head_id": self.form.head_box}
        )
        self.form.head_box.currentIndexChanged.connect(self._on_head_chosen)
        self.form.save_button.clicked.connect(self.saved)
        self.form.revert_button.clicked.connect(self._on_revert)

    def offer(self, people: Sequence[Account], departments: Sequence[Department]) -> None:
        """Offer these people as the head, keeping the one that is chosen."""
        self._people = people
        offer_people(self.form.head_box, people, departments)

    def show_department(self, department: Department, typed: SaveDepartment | None = None) -> None:
        """Show a department, or what was typed over it before."""
        self.shown = department
        values = typed or _of(department)
        self.form.heading.setText(department.name or self.tr("새 부서"))
        self.form.name_edit.setText(values.name)
        self.form.phone_edit.setText(values.phone)
        choose_person(self.form.head_box, values.head_id, self._people)
        self.form.active_check.setChecked(values.active)
        self.problems.clear()
        self._on_head_chosen()

    def _on_head_chosen(self) -> None:
        """Say what becomes of the alarms of a department that nobody heads."""
        self.form.head_hint.setVisible(self.form.head_box.currentData() is None)

    def command(self) -> SaveDepartment:
        """Return what is typed."""
        return SaveDepartment(
            id=self.shown.id,
            name=self.form.name_edit.text().strip(),
            phone=self.form.phone_edit.text().strip(),
            active=self.form.active_check.isChecked(),
            head_id=self.form.head_box.currentData(),
        )

    def is_changed(self) -> bool:
        """Whether something is typed that is not saved."""
        return self.command() != _of(self.shown)

    def _on_revert(self) -> None:
        self.show_department(self.shown)


def offer_people(
    box: QComboBox, people: Sequence[Account], departments: Sequence[Department]
) -> None:
    """Offer nobody, and whoever is not at rest; two of one name are told apart by department."""
    names = {one.id: one.name for one in departments}
    chosen = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        box.addItem(QCoreApplication.translate("AccountForm", "정하지 않음"), None)
        for one in people:
            if one.active:
                room = names.get(one.department_id or 0, "")
                box.addItem(f"{one.name} ({room})" if room else one.name, one.id)
    if any(one.id == chosen for one in people):
        choose_person(box, chosen, people)


def choose_person(box: QComboBox, account_id: int | None, people: Sequence[Account]) -> None:
    """Choose somebody; one who rests by now is shown as long as they are chosen."""
    at = box.findData(account_id) if account_id is not None else 0
    if at < 0:
        name = next((one.name for one in people if one.id == account_id), str(account_id))
        resting = QCoreApplication.translate("StaffTab", "(쓰지 않음)")
        box.addItem(f"{name} {resting}", account_id)
        at = box.count() - 1
    box.setCurrentIndex(at)


def _others(people: Sequence[Account], account: Account) -> list[Account]:
    return [one for one in people if one.id != account.id]


def command_of(account: Account) -> SaveAccount:
    """Return the command that would leave an account as it is."""
    return SaveAccount(
        account.id, account.login, account.name, account.department_id, account.phone,
        account.roles, account.active, leader_id=account.leader_id,
    )  # fmt: skip


def _of(department: Department) -> SaveDepartment:
    return SaveDepartment(
        department.id, department.name, department.phone, department.active, department.head_id
    )
