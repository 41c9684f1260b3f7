"""The line under the top bar for 상: it stays until somebody has taken note."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from gaoffice_desktop.early_warning.alarms.facts import Alarm
from gaoffice_desktop.gui.early_warning.words import Scene, sentence, subject
from gaoffice_desktop.gui.icons import wear
from gaoffice_desktop.gui.theme import set_property, theme
from gaoffice_desktop.gui.words import spoken


class AlarmBanner(QFrame):
    """Names the most urgent of them, and how many there are."""

    open_wanted = Signal(object)
    acknowledge_wanted = Signal(object)
    list_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.alarm: Alarm | None = None
        self.setObjectName("alarm_banner")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(8)
        icon = QLabel(self)
        wear(icon, "alert-triangle", "danger")
        self.head_label = QLabel(self)
        self.text_label = QLabel(self)
        for label in (self.head_label, self.text_label):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setWordWrap(True)
        row.addWidget(icon)
        row.addWidget(self.head_label)
        row.addWidget(self.text_label, 1)
        self.open_button = self._button(row, self.tr("열기"), "secondary")
        self.open_button.clicked.connect(self._on_open)
        self.acknowledge_button = self._button(row, self.tr("확인"), "tertiary")
        self.acknowledge_button.clicked.connect(self._on_acknowledge)
        self.list_button = self._button(row, self.tr("알림 모두 보기"), "link")
        self.list_button.clicked.connect(self.list_wanted)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.hide()

    def _button(self, row: QHBoxLayout, text: str, kind: str) -> QPushButton:
        button = QPushButton(text, self)
        set_property(button, "kind", kind)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row.addWidget(button)
        return button

    def show_alarms(self, alarms: Sequence[Alarm], scene: Scene) -> None:
        """Show the first of these; nothing if there is none."""
        self.alarm = alarms[0] if alarms else None
        self.setVisible(self.alarm is not None)
        if self.alarm is None:
            self.text_label.clear()
            return
        head = self.tr("상 알림 {count}건").replace("{count}", str(len(alarms)))
        self.head_label.setText(head)
        self.text_label.setText(
            f"{spoken(subject(self.alarm))} · {spoken(sentence(self.alarm, scene))}"
        )
        self.list_button.setVisible(len(alarms) > 1)
        self.setAccessibleName(f"{head}. {self.text_label.text()}")

    def _on_open(self) -> None:
        if self.alarm is not None:
            self.open_wanted.emit(self.alarm)

    def _on_acknowledge(self) -> None:
        if self.alarm is not None:
            self.acknowledge_wanted.emit(self.alarm)

    def _on_theme_changed(self) -> None:
        self.head_label.setFont(theme().font(bold=True))
