"""The store could not be opened: says why, takes the recovery key, tries again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gaoffice_desktop.gui.forms.ui_staff_locked import Ui_LockedForm
from gaoffice_desktop.gui.problems import Problems
from gaoffice_desktop.gui.screen import Screen
from gaoffice_desktop.gui.theme import set_property
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.errors import KeyMissing, Unavailable, UserError
from gaoffice_desktop.shared.sentences import say

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.staff.facts import Seat


class Unlocking(Protocol):
    """What the start offers this screen."""

    def unlock(self, seat: Seat, recovery: str) -> Any:
        """Open the store with a recovery key."""
        ...


class LockedScreen(Screen):
    """Nothing is lost while this is shown: the file is left as it is."""

    name = "locked"
    icon = "lock"

    opened = Signal(object)
    """What ``unlock`` returned."""
    again = Signal()
    quit_asked = Signal()

    def __init__(
        self,
        desk: Desk,
        unlocking: Unlocking,
        trouble: Unavailable,
        place: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self.title = self.tr("자료 열기")
        self.unlocking = unlocking
        self.form = Ui_LockedForm()
        self.form.setupUi(self)
        self.problems = Problems(self.form, ("recovery_key",))
        self._key_helps = False
        self._show(trouble)
        self.form.place_label.setText(self.tr("자료 파일: {place}").replace("{place}", place))
        self.form.recovery_key_edit.returnPressed.connect(self._on_unlock)
        self.form.unlock_button.clicked.connect(self._on_unlock)
        self.form.retry_button.clicked.connect(self.again)
        self.form.quit_button.clicked.connect(self.quit_asked)

    def first_focus(self) -> QWidget:
        """Begin where the person can do something: type the key, or try again."""
        return self.form.recovery_key_edit if self._key_helps else self.form.retry_button

    def _show(self, trouble: Unavailable) -> None:
        self.form.trouble_label.setText(f"✖ {spoken(trouble.sentence)}")
        self.form.advice_label.setText(spoken(trouble.advice))
        # Once a key was missing it may be typed again, whatever hinders now (a folder's rights).
        self._key_helps = self._key_helps or isinstance(trouble, KeyMissing)
        form = self.form
        for part in (form.recovery_key_label, form.recovery_key_edit, form.unlock_button):
            part.setVisible(self._key_helps)
        set_property(form.retry_button, "kind", "secondary" if self._key_helps else "primary")

    def _on_unlock(self) -> None:
        if not self.form.unlock_button.isEnabled():
            return
        if not self.form.recovery_key_edit.text().strip():
            self.problems.show({"recovery_key": say("복구 열쇠를 입력해 주십시오.")})
            return
        self.problems.clear()
        self.form.unlock_button.setEnabled(False)
        self.desk.start(self._unlock, owner=self)

    async def _unlock(self) -> None:
        try:
            opened = await self.desk.ask_anyone(
                self.unlocking.unlock, self.form.recovery_key_edit.text()
            )
        except UserError as error:
            self.problems.show(error.problems)
            return
        except Unavailable as trouble:
            self._show(trouble)
            return
        finally:
            self.form.unlock_button.setEnabled(True)
        self.opened.emit(opened)
