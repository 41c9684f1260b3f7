"""The thin bar over a screen whose work takes long; after five seconds it can be called off."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from gaoffice_desktop.gui.theme import set_property, theme, tokens

CANCEL_AFTER_MS = 5000


class BusyBar(QFrame):
    """Keeps its three pixels when idle, so that nothing on the screen moves."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(self.tr("작업 중"))
        self.cancel_button = QPushButton(self.tr("취소"), self)
        set_property(self.cancel_button, "kind", "link")
        self.cancel_button.clicked.connect(self.cancelled)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CANCEL_AFTER_MS)
        self._timer.timeout.connect(self.cancel_button.show)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.set_busy(busy=False)

    def set_busy(self, *, busy: bool) -> None:
        """Show or hide the bar."""
        self.bar.setVisible(busy)
        if not busy:
            self.cancel_button.hide()
            self._timer.stop()
        elif not self._timer.isActive() and self.cancel_button.isHidden():
            self._timer.start()

    def _on_theme_changed(self) -> None:
        self.bar.setFixedHeight(tokens().px(3))
        self.setMinimumHeight(tokens().px(3))
