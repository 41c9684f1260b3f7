"""Changing one's own password, in a dialog over whatever is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gaoffice_desktop.gui.dialog import Dialog
from gaoffice_desktop.gui.forms.ui_staff_password import Ui_PasswordForm
from gaoffice_desktop.gui.problems import Problems
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.staff.service import Staff


class PasswordDialog(Dialog):
    """Answers True once the password is changed; stays open while something is wrong."""

    def __init__(self, parent: QWidget, desk: Desk, staff: Staff, why: Sentence) -> None:
        super().__init__(parent, spoken(say("비밀번호 바꾸기")), 400)
        self.setObjectName("password_dialog")
        self.desk, self.staff = desk, staff
        page = QWidget(self)
        self.form = Ui_PasswordForm()
        self.form.setupUi(page)
        self.form.outer.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(page)
        self.form.why_label.setText(spoken(why))
        self.problems = Problems(self.form, ("present", "new", "again"))
        self.change_button = self.add_button(say("바꾸기"), value=True, kind="primary")
        self.change_button.clicked.disconnect()
        self.change_button.clicked.connect(self._on_change)
        self.form.again_edit.returnPressed.connect(self._on_change)
        self.form.present_edit.setFocus()

    def _on_change(self) -> None:
        if not self.change_button.isEnabled():
            return
        if self.form.again_edit.text() != self.form.new_edit.text():
            self.problems.show({"again": say("두 비밀번호가 서로 다릅니다.")})
            return
        self.problems.clear()
        self.change_button.setEnabled(False)
        self.desk.start(self._change, owner=self)

    async def _change(self) -> None:
        try:
            await self.desk.change(
                self.staff.change_password,
                self.form.present_edit.text(),
                self.form.new_edit.text(),
            )
        except UserError as error:
            self.problems.show(error.problems)
            return
        finally:
            self.change_button.setEnabled(True)
        self.answer(value=True)
