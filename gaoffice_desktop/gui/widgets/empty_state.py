"""What stands where nothing stands: the reason, and one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from gaoffice_desktop.gui.icons import wear
from gaoffice_desktop.gui.theme import set_property
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.sentences import Sentence


class EmptyState(QWidget):
    """A reason ("오늘 마감인 민원이 없습니다.") and a button, in the middle of an empty list."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon = QLabel(self)
        self.icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.reason = QLabel(self)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setWordWrap(True)
        set_property(self.reason, "kind", "subtle")
        self.action_button = QPushButton(self)
        set_property(self.action_button, "kind", "secondary")
        self.action_button.clicked.connect(self.acted)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addWidget(self.icon)
        layout.addWidget(self.reason)
        layout.addWidget(self.action_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.show_reason("")

    def show_reason(
        self, reason: Sentence | str, action: Sentence | str = "", icon: str = "search"
    ) -> None:
        """Say why nothing is here and offer one action (none: no button)."""
        words, verb = spoken(reason), spoken(action)
        wear(self.icon, icon, "subtle", 32)
        self.reason.setText(words)
        self.action_button.setText(verb)
        self.action_button.setVisible(bool(verb))
        self.setAccessibleName(words)
