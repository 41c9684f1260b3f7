"""The bell in the top bar: what waits, by priority, in words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gaoffice_desktop.early_warning.alarms.facts import Panel, Priority
from gaoffice_desktop.gui.early_warning.panel_words import counts, counts_said
from gaoffice_desktop.gui.icons import wear
from gaoffice_desktop.gui.theme import set_property
from gaoffice_desktop.gui.words import spoken


class Bell(QToolButton):
    """알림, or 상 1 중 4; pressing it opens the panel."""

    pressed_by_person = Signal()

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self.setObjectName("alarm_button")
        set_property(self, "kind", "plain")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self, 0, Qt.AlignmentFlag.AlignRight)
        wear(self, "bell")
        self.clicked.connect(self._on_clicked)
        self.show_panel(Panel(()))

    def show_panel(self, panel: Panel) -> None:
        """Say how many nobody has taken note of."""
        said = [spoken(one) for one in counts_said(panel.alarms)]
        name = self.tr("알림")
        self.setText(" ".join(said) or name)
        spoken_name = self.tr("알림, 확인 전 {count}건: {list}")
        spoken_name = spoken_name.replace("{count}", str(panel.waiting))
        spoken_name = spoken_name.replace("{list}", ", ".join(said))
        spoken_name = spoken_name if said else self.tr("알림, 확인할 것 없음")
        self.setAccessibleName(spoken_name)
        self.setToolTip(f"{spoken_name} (F6)")
        urgent = counts(panel.alarms)[Priority.HIGH] > 0
        set_property(self, "urgent", urgent)
        wear(self, "bell", "danger" if urgent else "text")

    def _on_clicked(self) -> None:
        self.pressed_by_person.emit()
