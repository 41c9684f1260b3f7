"""Signing in by name and password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gaoffice_desktop.gui.forms.ui_staff_sign_in import Ui_SignInForm
from gaoffice_desktop.gui.problems import Problems
from gaoffice_desktop.gui.screen import Screen
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.sentences import Sentence, say

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.staff.service import Staff


class SignInScreen(Screen):
    """Asks who sits down at this desk."""

    name = "sign_in"
    icon = "user"

    signed_in = Signal(object)
    """The ``SignedIn`` of somebody whom the office knows."""

    def __init__(
        self, desk: Desk, staff: Staff, office: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self.title = self.tr("로그인")
        self.staff = staff
        self.form = Ui_SignInForm()
        self.form.setupUi(self)
        self.form.office_label.setText(office)
        self.form.refusal_label.hide()
        self.problems = Problems(self.form, ("login", "password"))
        self.form.login_edit.returnPressed.connect(self._on_login_entered)
        self.form.password_edit.returnPressed.connect(self._on_pressed)
        self.form.sign_in_button.clicked.connect(self._on_pressed)

    def first_focus(self) -> QWidget:
        """Start with the name."""
        return self.form.login_edit

    def _on_login_entered(self) -> None:
        self.form.password_edit.setFocus()

    def _on_pressed(self) -> None:
        if not self.form.sign_in_button.isEnabled():
            return
        problems: dict[str, Sentence] = {}
        if not self.form.login_edit.text().strip():
            problems["login"] = say("아이디를 입력해 주십시오.")
        if not self.form.password_edit.text():
            problems["password"] = say("비밀번호를 입력해 주십시오.")
        self.problems.show(problems)
        if not problems:
            self.form.sign_in_button.setEnabled(False)
            self.desk.start(self._sign_in, owner=self)

    async def _sign_in(self) -> None:
        form = self.form
        try:
            signed_in = await self.desk.change(
                self.staff.sign_in, form.login_edit.text(), form.password_edit.text()
            )
        finally:
            form.sign_in_button.setEnabled(True)
        refusal = signed_in.refusal
        form.refusal_label.setText(f"✖ {spoken(refusal)}" if refusal is not None else "")
        form.refusal_label.setVisible(refusal is not None)
        if refusal is not None:
            form.password_edit.selectAll()
            form.password_edit.setFocus()
            return
        form.password_edit.clear()
        self.signed_in.emit(signed_in)
