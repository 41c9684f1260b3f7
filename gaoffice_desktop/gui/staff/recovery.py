"""Shows the recovery key once, and lets nobody past before it is put away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gaoffice_desktop.gui.forms.ui_staff_recovery import Ui_RecoveryForm
from gaoffice_desktop.gui.screen import Screen
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.sentences import Sentence, say

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk

_GROUPS_A_LINE = 5

KEY_PLACES: dict[str, Sentence] = {
    "credential_store": say("평소에 쓰는 열쇠는 이 컴퓨터의 자격 증명 저장소에 넣었습니다."),
    "file": say(
        "이 컴퓨터에는 자격 증명 저장소가 없어, 평소에 쓰는 열쇠를 이 사용자만 읽을 수 있는 파일에 "
        "두었습니다. 다른 사람이 이 계정으로 컴퓨터에 로그인하지 못하게 해 주십시오."
    ),
}


class Begun(Protocol):
    """What the set-up has made."""

    @property
    def recovery(self) -> str:
        """The recovery key in groups."""
        ...

    @property
    def key_place(self) -> str:
        """``credential_store`` or ``file``."""
        ...


class RecoveryScreen(Screen):
    """The recovery key, to be printed or copied by hand."""

    name = "recovery"
    icon = "key"

    put_away = Signal()
    sheet_asked = Signal()
    """The person wants the sheet: the application previews it."""

    def __init__(self, desk: Desk, begun: Begun, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.title = self.tr("복구 열쇠")
        self.form = Ui_RecoveryForm()
        self.form.setupUi(self)
        form = self.form
        groups = begun.recovery.split("-")
        lines = (groups[at : at + _GROUPS_A_LINE] for at in range(0, len(groups), _GROUPS_A_LINE))
        form.key_label.setText("\n".join("  -  ".join(line) for line in lines))
        form.key_label.setAccessibleName(self.tr("복구 열쇠"))
        form.place_label.setText(spoken(KEY_PLACES[begun.key_place]))
        form.go_button.setEnabled(False)
        form.kept_check.toggled.connect(form.go_button.setEnabled)
        form.go_button.clicked.connect(self.put_away)
        form.print_button.clicked.connect(self.sheet_asked)

    def first_focus(self) -> QWidget:
        """Printing comes first."""
        return self.form.print_button
