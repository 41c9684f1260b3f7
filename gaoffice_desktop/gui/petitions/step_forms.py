"""The small forms of a petition's steps: each makes the command of one verb."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from gaoffice_desktop.gui.petitions.inline_form import InlineForm
from gaoffice_desktop.gui.petitions.step_rules import STEP_LABELS, Step
from gaoffice_desktop.gui.widgets.date_box import DateBox
from gaoffice_desktop.gui.widgets.ime import ImeLineEdit, ImePlainTextEdit
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.commands import (
    AskSupplement,
    Assign,
    Complete,
    Extend,
    ReceiveSupplement,
)
from gaoffice_desktop.petitions.life import Consent, PetitionFile
from gaoffice_desktop.petitions.reasons import EXTENSION_REASON_LABELS, ExtensionReason
from gaoffice_desktop.petitions.rules import extension_limit
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.clock import to_local, to_utc
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.staff.facts import Account, Department

SUPPLEMENT_DAYS = 7
"""How long a supplement is given at first; the law asks for a fitting period (제22조)."""

_CLOSING = time(18)
"""A step typed in on a later day is recorded at that day's usual closing time."""


class StepForm(InlineForm):
    """One step; ``command`` reads the fields or raises what is wrong with them."""

    step: Step

    def __init__(self, file: PetitionFile, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(STEP_LABELS[self.step], STEP_LABELS[self.step], parent)
        self.petition_id = file.petition.id
        self.now = now
        self.fill(file)

    @property
    def today(self) -> date:
        """The local day on which the form was opened."""
        return to_local(self.now).date()

    def fill(self, file: PetitionFile) -> None:
        """Add the fields."""
        raise NotImplementedError

    def command(self) -> object:
        """Return the command of the verb.

        Raises:
            UserError: a field must be entered again.
        """
        raise NotImplementedError

    def _day_box(self, day: date) -> DateBox:
        box = DateBox(self)
        box.set_today(lambda: self.today)
        box.set_day(day)
        return box

    def _day(self, key: str, field: DateBox) -> date:
        try:
            return dates.parse_day(field.text(), self.today)
        except UserError as error:
            raise UserError.at(**{key: error.sentence}) from error

    def _moment(self, key: str, field: DateBox) -> datetime | None:
        """Read the day on which something happened; today (or nothing) means just now."""
        if not field.text().strip():
            return None
        day = self._day(key, field)
        if day > self.today:
            raise UserError.at(**{key: say("아직 오지 않은 날입니다.")})
        return None if day == self.today else to_utc(datetime.combine(day, _CLOSING))


class CompleteForm(StepForm):
    """처리 완료: what the register says of it, and when."""

    step = Step.COMPLETE

    def fill(self, file: PetitionFile) -> None:
        """Add the result and the day."""
        self.result_edit = ImePlainTextEdit(self)
        self.add_field(
            "result", self.tr("처리 결과*"), self.result_edit, self.tr("처리부에 적을 결과입니다.")
        )
        self.at_edit = self._day_box(self.today)
        self.add_field("at", self.tr("처리한 날"), self.at_edit)

    def command(self) -> Complete:
        """Return the command."""
        result = self.result_edit.toPlainText().strip()
        if not result:
            raise UserError.at(result=say("처리 결과를 입력해 주십시오."))
        return Complete(self.petition_id, result, self._moment("at", self.at_edit))


class AssignForm(StepForm):
    """담당자 지정: the department, and perhaps the person."""

    step = Step.ASSIGN
    department_chosen = Signal(int)
    """The people of this department are wanted."""

    def fill(self, file: PetitionFile) -> None:
        """Add the department and the person."""
        self._file = file
        self.department_box = QComboBox(self)
        self.add_field("department_id", self.tr("담당 부서*"), self.department_box)
        self.handler_box = QComboBox(self)
        self.add_field("handler_id", self.tr("담당자"), self.handler_box)
        self.department_box.currentIndexChanged.connect(self._on_department_changed)

    def show_departments(self, departments: Sequence[Department]) -> None:
        """Offer these departments, the present one first chosen."""
        self.department_box.blockSignals(True)
        self.department_box.clear()
        for department in departments:
            self.department_box.addItem(department.name, department.id)
        self.department_box.setCurrentIndex(
            self.department_box.findData(self._file.petition.department_id)
        )
        self.department_box.blockSignals(False)
        self._on_department_changed()

    def show_handlers(self, handlers: Sequence[Account]) -> None:
        """Offer these people; nobody may be named yet."""
        self.handler_box.clear()
        self.handler_box.addItem(self.tr("정하지 않음"), None)
        for account in handlers:
            self.handler_box.addItem(account.name, account.id)
        self.handler_box.setCurrentIndex(
            max(0, self.handler_box.findData(self._file.petition.handler_id))
        )

    def _on_department_changed(self) -> None:
        department_id = self.department_box.currentData()
        if department_id is not None:
            self.department_chosen.emit(department_id)

    def command(self) -> Assign:
        """Return the command."""
        department_id = self.department_box.currentData()
        if department_id is None:
            raise UserError.at(department_id=say("담당 부서를 골라 주십시오."))
        return Assign(self.petition_id, department_id, self.handler_box.currentData())


class AskSupplementForm(StepForm):
    """보완 요구: what is missing, and until when (법 제22조, 규칙 제9조)."""

    step = Step.ASK_SUPPLEMENT

    def fill(self, file: PetitionFile) -> None:
        """Add what is missing, proposed from the documents that did not come, and the day."""
        missing = [
            one for one in file.petition.kind.documents if one not in file.petition.documents
        ]
        self.what_edit = ImePlainTextEdit(self)
        self.what_edit.setPlainText(", ".join(missing))
        self.add_field("what", self.tr("보완할 것*"), self.what_edit)
        self.until_edit = self._day_box(self.today + timedelta(days=SUPPLEMENT_DAYS))
        self.add_field(
            "until_on",
            self.tr("보완 기한*"),
            self.until_edit,
            self.tr("민원인이 보완하는 데 걸리는 시간을 헤아려 정합니다."),
        )

    def command(self) -> AskSupplement:
        """Return the command."""
        what = self.what_edit.toPlainText().strip()
        if not what:
            raise UserError.at(what=say("무엇을 보완해야 하는지 입력해 주십시오."))
        return AskSupplement(self.petition_id, what, self._day("until_on", self.until_edit))


class ReceiveSupplementForm(StepForm):
    """보완 도착: the day it came; the days from request to arrival are not counted."""

    step = Step.RECEIVE_SUPPLEMENT

    def fill(self, file: PetitionFile) -> None:
        """Add the day."""
        self.at_edit = self._day_box(self.today)
        self.add_field("at", self.tr("도착한 날*"), self.at_edit)

    def command(self) -> ReceiveSupplement:
        """Return the command."""
        if not self.at_edit.text().strip():
            raise UserError.at(at=say("보완이 도착한 날을 입력해 주십시오."))
        return ReceiveSupplement(self.petition_id, self._moment("at", self.at_edit))


class ExtendForm(StepForm):
    """기간 연장: by how many days and why (시행령 제21조)."""

    step = Step.EXTEND

    def fill(self, file: PetitionFile) -> None:
        """Add days, reason, its particulars and, for the second time, the consent."""
        limit = extension_limit(file.folded.period)
        self.days_edit = ImeLineEdit(self)
        self.days_edit.setText(self.tr("{days}일").format(days=limit))
        self.add_field(
            "days",
            self.tr("연장할 기간*"),
            self.days_edit,
            self.tr("1일부터 처리기간({days}일)까지 연장할 수 있습니다.").format(days=limit),
        )
        self.reason_box = QComboBox(self)
        for reason in ExtensionReason:
            self.reason_box.addItem(spoken(EXTENSION_REASON_LABELS[reason]), reason)
        self.add_field(
            "reason",
            self.tr("까닭*"),
            self.reason_box,
            self.tr("업무가 많거나 담당자가 없는 것은 연장할 까닭이 아닙니다."),
        )
        self.note_edit = ImeLineEdit(self)
        self.add_field("note", self.tr("구체적인 까닭*"), self.note_edit)
        self.consent_box = QCheckBox(self.tr("민원인이 다시 연장하는 데 동의했습니다."), self)
        self._second = bool(file.folded.extensions)
        self._name = file.petition.petitioner.name
        if self._second:
            self.add_field("consented", self.tr("동의*"), self.consent_box)
        else:
            self.consent_box.hide()

    def _days(self) -> int:
        match = re.fullmatch(r"(\d{1,3})\s*일?", self.days_edit.text().strip())
        if match is None:
            raise UserError.at(days=say("연장할 날수를 숫자로 입력해 주십시오. 예: 3"))
        return int(match[1])

    def command(self) -> Extend:
        """Return the command."""
        note = self.note_edit.text().strip()
        problems: dict[str, Sentence] = {}
        days = 0
        try:
            days = self._days()
        except UserError as error:
            problems |= error.problems
        if not note:
            problems["note"] = say("연장하는 까닭을 구체적으로 입력해 주십시오.")
        if self._second and not self.consent_box.isChecked():
            problems["consented"] = say("두 번째 연장에는 민원인의 동의가 필요합니다.")
        if problems:
            raise UserError.at(**problems)
        return Extend(
            self.petition_id,
            days,
            ExtensionReason(self.reason_box.currentData()),
            note,
            Consent(self._name, "", self.today) if self.consent_box.isChecked() else None,
        )


STEP_FORMS: dict[Step, type[StepForm]] = {
    form.step: form
    for form in (CompleteForm, AssignForm, AskSupplementForm, ReceiveSupplementForm, ExtendForm)
}
