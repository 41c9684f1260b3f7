"""내보내기: the register as it is shown, saved as .xlsx or .csv."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from gaoffice_desktop.gui.exporting import ask_where, saved_sentence
from gaoffice_desktop.gui.petitions.inline_form import InlineForm
from gaoffice_desktop.gui.petitions.register_columns import COLUMNS
from gaoffice_desktop.gui.widgets.ime import ImeLineEdit
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.export_facts import LONGEST_PURPOSE, Export
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.spreadsheets.facts import FORM_LABELS, Form
from gaoffice_desktop.staff.facts import Permission
from gaoffice_desktop.staff.rules import may

if TYPE_CHECKING:
    from gaoffice_desktop.gui.petitions.register import RegisterScreen
    from gaoffice_desktop.petitions.register_facts import RegisterQuery
    from gaoffice_desktop.petitions.service import Petitions


class ExportForm(InlineForm):
    """Form, purpose, and whether persons are named (안전성 확보조치 기준 제12조)."""

    def __init__(self, *, may_reveal: bool, parent: QWidget | None = None) -> None:
        super().__init__(say("목록 내보내기"), say("저장할 곳 고르기"), parent)
        self.form_box = QComboBox(self)
        for form in Form:
            self.form_box.addItem(spoken(FORM_LABELS[form]), form)
        self.add_field("form", self.tr("파일 형식"), self.form_box)
        self.reveal_check = QCheckBox(self.tr("성명을 가리지 않고 내보냅니다."), self)
        self.reveal_check.setEnabled(may_reveal)
        hint = self.tr("처리 담당과 민원심사관이 목적을 적었을 때만 가리지 않습니다.")
        self.add_field("reveal", self.tr("개인정보"), self.reveal_check, hint)
        self.purpose_edit = ImeLineEdit(self)
        self.purpose_edit.setMaxLength(LONGEST_PURPOSE)
        self.purpose_edit.setPlaceholderText(self.tr("예: 분기 점검 자료"))
        self.add_field(
            "purpose",
            self.tr("목적"),
            self.purpose_edit,
            self.tr("누가 무엇을 왜 내보냈는지 접속기록에 남습니다."),
        )

    def export(self, query: RegisterQuery) -> Export:
        """Return what is to be exported; its place is asked for next.

        Raises:
            UserError: persons in clear without a purpose.
        """
        purpose = " ".join(self.purpose_edit.text().split())
        reveal = self.reveal_check.isChecked()
        if reveal and not purpose:
            raise UserError.at(
                purpose=say("개인정보를 넣어 내보내려면 무엇에 쓸지 목적을 적어 주십시오.")
            )
        columns = tuple(column.key for column in COLUMNS)
        form = Form(self.form_box.currentData())
        return Export(Path(), form, query, columns, purpose, reveal)


class RegisterExport(QObject):
    """Opens the form in the register's place, asks where to, and saves."""

    def __init__(self, screen: RegisterScreen, petitions: Petitions) -> None:
        super().__init__(screen)
        self._screen = screen
        self._petitions = petitions

    def open_form(self) -> None:
        """Ctrl+E: ask for form and purpose."""
        screen = self._screen
        if screen.query is None or screen.is_detail_open:
            return
        form = ExportForm(may_reveal=may(screen.desk.seat, Permission.EXPORT_PERSON), parent=screen)
        form.submitted.connect(partial(self._on_submitted, form))
        screen.place.open(form)

    def _on_submitted(self, form: ExportForm) -> None:
        query = self._screen.query
        assert query is not None
        try:
            command = form.export(query)
        except UserError as error:
            form.show_problems(error.sentence, error.problems)
            return
        self._screen.place.leave()
        self._screen.desk.start(partial(self._save, command), owner=self._screen)

    async def _save(self, command: Export) -> None:
        place = await ask_where(self._screen, spoken(say("민원 처리부")), [command.form])
        if place is None:
            return
        stop = Event()
        wanted = Export(
            place[0], command.form, command.query, command.columns, command.purpose, command.reveal
        )
        try:
            count = await self._screen.desk.make(
                self._petitions.export_register, wanted, stop.is_set
            )
        finally:
            # Called off from the bar over the screen: the thread must hear of it too.
            stop.set()
        self._screen.say.success(saved_sentence(wanted.path, count))
