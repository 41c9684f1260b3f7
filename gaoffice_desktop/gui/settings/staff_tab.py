"""Departments and accounts, and the one table of what a role may do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QWidget

from gaoffice_desktop.gui.forms.ui_settings_staff import Ui_StaffForm
from gaoffice_desktop.gui.screen import Speaker
from gaoffice_desktop.gui.settings.rows_table import Column, RowsTable
from gaoffice_desktop.gui.settings.staff_forms import (
    NEW_ACCOUNT,
    NEW_DEPARTMENT,
    AccountForm,
    DepartmentForm,
)
from gaoffice_desktop.gui.settings.tab import Rooms, Tab
from gaoffice_desktop.gui.widgets.ime import commit_composing
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.staff.facts import (
    ROLE_LABELS,
    Account,
    Department,
    Permission,
    Role,
    SaveAccount,
    SaveDepartment,
)
from gaoffice_desktop.staff.rules import MAY

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.shared.changes import Changes

_ONE_LINE = 10
"""A longer name of a role is broken between its words: six roles share the width."""

PERMISSION_LABELS: dict[Permission, Sentence] = {
    Permission.TAKE_IN: say("민원 접수"),
    Permission.READ_REGISTER: say("민원 처리부 보기(개인정보는 가림)"),
    Permission.REVEAL_PERSON: say("민원인의 개인정보 보기"),
    Permission.PROCESS: say("민원 처리(담당 지정, 보완, 연장, 완료)"),
    Permission.DUN: say("독촉장 발부"),
    Permission.EXCLUDE_OUTAGE: say("정보시스템 장애 기간 산입 제외"),
    Permission.PRINT_REGISTER: say("민원 처리부 인쇄"),
    Permission.IMPORT: say("국민신문고 자료 가져오기"),
    Permission.EXPORT_PERSON: say("개인정보를 넣어 내보내기"),
    Permission.SEE_ALARMS: say("기한 알림 받기와 알림 이력 보기"),
    Permission.EDIT_ALARM_RULES: say("조기경보 규칙 고치기"),
    Permission.REPORT_ALARMS: say("창구·시간별 알림 보고 보기"),
    Permission.CHECK_MONTH: say("월간 점검 기록"),
    Permission.READ_SURGES: say("급증 경보 보기"),
    Permission.RAISE_SURGE: say("급증 경보 발령과 해제"),
    Permission.ANSWER_SURGE: say("급증 경보에 원인과 조치 적기"),
    Permission.READ_FORECAST: say("사전예보 보기"),
    Permission.READ_BOARD: say("현황 보기(처리 담당은 소속 부서만)"),
    Permission.EDIT_CALENDAR: say("근무시간과 공휴일 고치기"),
    Permission.EDIT_CATALOGUE: say("민원편람 고치기"),
    Permission.EDIT_STAFF: say("부서와 직원 고치기"),
    Permission.EDIT_OFFICE: say("기관 설정 고치기"),
    Permission.READ_AUDIT: say("접속기록 보기"),
    Permission.BACK_UP: say("백업"),
}


class StaffTab(Tab):
    """Three lists behind three buttons; what was typed over a line waits for its return."""

    def __init__(self, desk: Desk, rooms: Rooms, speaker: Callable[[], Speaker]) -> None:
        super().__init__(desk, rooms, speaker)
        self.title = self.tr("부서·직원")
        self._departments: dict[int, Department] = {}
        self._names: dict[int, str] = {}
        self._account_drafts: dict[int, SaveAccount] = {}
        self._department_drafts: dict[int, SaveDepartment] = {}
        self.form = Ui_StaffForm()
        self.form.setupUi(self)
        form = self.form
        self.account_form = AccountForm(form.accounts_page)
        form.accounts_layout.addWidget(self.account_form, 1)
        self.department_form = DepartmentForm(form.departments_page)
        form.departments_layout.addWidget(self.department_form, 1)
        self.accounts = RowsTable[Account](self._account_columns(), form.account_table)
        self.departments = RowsTable[Department](self._department_columns(), form.department_table)
        self.roles = RowsTable[Permission](self._role_columns(), form.role_table)
        self.roles.set_rows(tuple(Permission))
        self._pages = QButtonGroup(self)
        pages = (form.accounts_button, form.departments_button, form.roles_button)
        for at, button in enumerate(pages):
            button.setProperty("kind", "chip")
            self._pages.addButton(button, at)
        self._pages.idClicked.connect(form.pages.setCurrentIndex)
        form.account_table.selectionModel().currentRowChanged.connect(self._on_account_chosen)
        form.department_table.selectionModel().currentRowChanged.connect(self._on_department_chosen)
        form.resting_check.toggled.connect(self._on_resting)
        form.new_account_button.clicked.connect(self._on_new_account)
        form.new_department_button.clicked.connect(self._on_new_department)
        self.account_form.saved.connect(self._on_save_account)
        self.department_form.saved.connect(self._on_save_department)
        self.account_form.show_account(NEW_ACCOUNT)
        self.department_form.show_department(NEW_DEPARTMENT)

    def _account_columns(self) -> tuple[Column[Account], ...]:
        return (
            Column(self.tr("성명"), self._account_name, 96),
            Column(self.tr("아이디"), lambda one: one.login, 84),
            Column(self.tr("부서"), self._department_name, 108),
            Column(self.tr("역할"), _roles_said),
        )

    def _department_columns(self) -> tuple[Column[Department], ...]:
        return (
            Column(self.tr("부서"), self._department_said),
            Column(self.tr("부서장"), self._head_name, 96),
            Column(self.tr("전화"), lambda one: one.phone, 130),
        )

    def _role_columns(self) -> tuple[Column[Permission], ...]:
        first = Column(self.tr("할 수 있는 일"), _permission_said)
        return (first, *(_role_column(role) for role in Role))

    def refresh_on(self, changes: Changes) -> bool:
        """The staff alone stands here."""
        return changes.staff

    def first_focus(self) -> QWidget:
        """Begin with the people."""
        return self.form.account_table

    def load(self) -> None:
        """Load departments and accounts."""
        self.desk.start(self._load, owner=self)

    def _on_resting(self, _shown: bool) -> None:
        self.load()

    async def _load(self) -> None:
        departments = await self.desk.ask(self.rooms.staff.departments, with_resting=True)
        resting = self.form.resting_check.isChecked()
        everyone = await self.desk.ask(self.rooms.staff.accounts, with_resting=True)
        accounts = [one for one in everyone if resting or one.active]
        self._departments = {one.id: one for one in departments}
        self._names = {one.id: one.name for one in everyone}
        self._keep_drafts()
        self.account_form.offer([one for one in departments if one.active], everyone)
        self.department_form.offer(everyone, departments)
        self.departments.set_rows(departments)
        self.accounts.set_rows(accounts)
        self._show_again()

    def _show_again(self) -> None:
        """Show the same lines as before the reload, with what was typed over them."""
        account, department = self.account_form.shown, self.department_form.shown
        self._show_account(next((a for a in self.accounts.rows if a.id == account.id), account))
        present = self._departments.get(department.id, department)
        self._show_department(present)
        for table, shown in ((self.accounts, account), (self.departments, department)):
            ids = [row.id for row in table.rows]
            if shown.id in ids:
                table.choose(ids.index(shown.id))
            elif shown.id == 0 and ids and table.chosen() is None and not self._is_typing(table):
                table.choose(0)

    def _is_typing(self, table: object) -> bool:
        form = self.account_form if table is self.accounts else self.department_form
        return form.is_changed()

    def _keep_drafts(self) -> None:
        _keep(self._account_drafts, self.account_form)
        _keep(self._department_drafts, self.department_form)

    # -- people --------------------------------------------------------------------------

    def _account_name(self, account: Account) -> str:
        return account.name if account.active else f"{account.name} {self.tr('(쓰지 않음)')}"

    def _department_name(self, account: Account) -> str:
        department = self._departments.get(account.department_id or 0)
        return department.name if department is not None else ""

    def _on_account_chosen(self) -> None:
        account = self.accounts.chosen()
        if account is not None and account.id != self.account_form.shown.id:
            self._keep_drafts()
            self._show_account(account)

    def _show_account(self, account: Account) -> None:
        self.account_form.show_account(account, self._account_drafts.get(account.id))

    def _on_new_account(self) -> None:
        self._keep_drafts()
        self.accounts.choose_none()
        self._show_account(NEW_ACCOUNT)
        self.account_form.form.name_edit.setFocus()

    def _on_save_account(self) -> None:
        commit_composing()
        self.desk.start(partial(self._save_account, self.account_form.command()), owner=self)

    async def _save_account(self, command: SaveAccount) -> None:
        form = self.account_form
        form.problems.clear()
        try:
            with form.form.save_button.working():
                account = await self.desk.change(self.rooms.staff.save_account, command)
        except UserError as error:
            form.problems.show(error.problems)
            self.say.warning(error.sentence)
            return
        self._account_drafts.pop(command.id, None)
        form.show_account(account)
        self.load()
        self.say.success(say("{name} 계정을 저장했습니다.", name=account.name))

    # -- departments ---------------------------------------------------------------------

    def _department_said(self, department: Department) -> str:
        if department.active:
            return department.name
        return f"{department.name} {self.tr('(쓰지 않음)')}"

    def _head_name(self, department: Department) -> str:
        return self._names.get(department.head_id or 0, "")

    def _on_department_chosen(self) -> None:
        department = self.departments.chosen()
        if department is not None and department.id != self.department_form.shown.id:
            self._keep_drafts()
            self._show_department(department)

    def _show_department(self, department: Department) -> None:
        self.department_form.show_department(department, self._department_drafts.get(department.id))

    def _on_new_department(self) -> None:
        self._keep_drafts()
        self.departments.choose_none()
        self._show_department(NEW_DEPARTMENT)
        self.department_form.form.name_edit.setFocus()

    def _on_save_department(self) -> None:
        commit_composing()
        self.desk.start(partial(self._save_department, self.department_form.command()), owner=self)

    async def _save_department(self, command: SaveDepartment) -> None:
        form = self.department_form
        form.problems.clear()
        try:
            with form.form.save_button.working():
                department = await self.desk.change(self.rooms.staff.save_department, command)
        except UserError as error:
            form.problems.show(error.problems)
            self.say.warning(error.sentence)
            return
        self._department_drafts.pop(command.id, None)
        form.show_department(department)
        self.load()
        self.say.success(say("{name:을를} 저장했습니다.", name=department.name))


def _roles_said(account: Account) -> str:
    return ", ".join(spoken(ROLE_LABELS[role]) for role in Role if role in account.roles)


def _permission_said(permission: Permission) -> str:
    return spoken(PERMISSION_LABELS[permission])


def _role_column(role: Role) -> Column[Permission]:
    title = spoken(ROLE_LABELS[role])
    if len(title) > _ONE_LINE:
        title = title.replace(" ", "\n")
    return Column(title, lambda one: "✓" if role in MAY[one] else "–", 110)


def _keep(drafts: dict, form: AccountForm | DepartmentForm) -> None:
    if form.is_changed():
        drafts[form.shown.id] = form.command()
    else:
        drafts.pop(form.shown.id, None)
