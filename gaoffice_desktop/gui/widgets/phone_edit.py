"""An entry for a telephone number."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from gaoffice_desktop.gui.theme import tokens
from gaoffice_desktop.gui.widgets.typed_edit import TypedEdit
from gaoffice_desktop.shared import phones
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence


class PhoneEdit(TypedEdit):
    """Takes what people type and paste; shows 010-1234-5678 once it is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("전화번호"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def phone(self) -> phones.Phone | None:
        """Return the number, or None while the text is none."""
        try:
            return phones.parse(self.live_text())
        except UserError:
            return None

    def problem(self) -> Sentence | None:
        """Return what is wrong with the number."""
        return phones.problem(self.live_text())

    def written(self) -> str:
        """Return the number in its normal form."""
        return phones.formatted(self.text())

    def sizeHint(self) -> QSize:
        """Be as wide as a number: the width tells what belongs here."""
        hint = super().sizeHint()
        return QSize(
            self.fontMetrics().horizontalAdvance("0000-0000-0000") + tokens().px(32), hint.height()
        )
