"""The first run: office, departments, hours, first administrator."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gaoffice_desktop.gui.forms.ui_staff_set_up import Ui_SetUpForm
from gaoffice_desktop.gui.problems import Problems
from gaoffice_desktop.gui.screen import Screen
from gaoffice_desktop.gui.staff.hours import read_departments, read_intervals, write_intervals
from gaoffice_desktop.gui.widgets.ime import commit_composing
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff.facts import Seat, SetUpOffice
from gaoffice_desktop.staff.rules import set_up_problems
from gaoffice_desktop.workdays.facts import MONDAY_TO_FRIDAY, NINE_TO_SIX

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.shared.changes import Done

_FIELDS = (
    "office_name", "office_head", "office_phone", "office_address", "departments", "intervals",
    "weekdays", "name", "login", "password", "again",
)  # fmt: skip


class Beginning(Protocol):
    """What the start offers this screen."""

    def set_up(self, seat: Seat, command: SetUpOffice) -> Done[Any]:
        """Make the office."""
        ...


class SetUpScreen(Screen):
    """Asks once what an office must have before the first petition."""

    name = "set_up"
    icon = "settings"

    set_up_done = Signal(object)
    """What the start's ``set_up`` returned."""

    def __init__(self, desk: Desk, beginning: Beginning, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.title = self.tr("처음 설정")
        self.beginning = beginning
        self.form = Ui_SetUpForm()
        self.form.setupUi(self)
        form = self.form
        self._days = (
            form.monday_check, form.tuesday_check, form.wednesday_check, form.thursday_check,
            form.friday_check, form.saturday_check, form.sunday_check,
        )  # fmt: skip
        for weekday, box in enumerate(self._days):
            box.setChecked(weekday in MONDAY_TO_FRIDAY)
        form.intervals_edit.setText(write_intervals(NINE_TO_SIX))
        form.office_head_edit.setPlaceholderText(self.tr("예: ○○교육감"))
        form.departments_edit.setPlaceholderText(self.tr("민원실, 02-000-0000\n총무과"))
        form.departments_edit.setTabChangesFocus(True)
        form.departments_edit.setMaximumHeight(form.departments_edit.fontMetrics().height() * 6)
        self.problems = Problems(form, _FIELDS, {"weekdays": form.monday_check})
        form.begin_button.clicked.connect(self._on_begin)

    def first_focus(self) -> QWidget:
        """Start with the office's name."""
        return self.form.office_name_edit

    def command(self) -> SetUpOffice:
        """Return what is entered."""
        form = self.form
        return SetUpOffice(
            office_name=form.office_name_edit.text(),
            office_head=form.office_head_edit.text(),
            office_phone=form.office_phone_edit.text(),
            office_address=form.office_address_edit.text(),
            departments=read_departments(form.departments_edit.toPlainText()),
            intervals=read_intervals(form.intervals_edit.text()),
            weekdays=tuple(day for day, box in enumerate(self._days) if box.isChecked()),
            login=form.login_edit.text().strip().lower(),
            name=form.name_edit.text(),
            password=form.password_edit.text(),
        )

    def _on_begin(self) -> None:
        if not self.form.begin_button.isEnabled():
            return
        commit_composing()
        problems = set_up_problems(self.command())
        if self.form.again_edit.text() != self.form.password_edit.text():
            problems["again"] = say("두 비밀번호가 서로 다릅니다.")
        self.problems.show(problems)
        if not problems:
            self.form.begin_button.setEnabled(False)
            self.desk.start(self._begin, owner=self)

    async def _begin(self) -> None:
        try:
            begun = await self.desk.change(self.beginning.set_up, self.command())
        except UserError as error:
            self.problems.show(error.problems)
            self.say.error(error.sentence)
            return
        finally:
            self.form.begin_button.setEnabled(True)
        self.set_up_done.emit(begun)
