"""The bottom line: draft kept, printer, read-only, next due time, desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from gaoffice_desktop.gui.elided_label import ElidedLabel
from gaoffice_desktop.gui.theme import set_property
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.sentences import Sentence


@dataclass(frozen=True, slots=True)
class NextDue:
    """The petition that is due next: when (as people say it, "17:20"), its number, its id."""

    when: str
    receipt_number: str
    petition_id: int


class StatusStrip(QFrame):
    """Says where things stand; only the next due time can be pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open: Callable[[int], None] | None = None
        self._next_due: NextDue | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(20)
        self.draft_label = QLabel(self)
        self.printer_label = ElidedLabel(self)
        self.read_only_label = QLabel(self.tr("읽기 전용"), self)
        set_property(self.read_only_label, "kind", "warning")
        self.read_only_label.hide()
        self.next_due_button = QPushButton(self)
        set_property(self.next_due_button, "kind", "link")
        self.next_due_button.clicked.connect(self._on_next_due_pressed)
        self.next_due_button.setAccessibleName(self.tr("다음 기한"))
        self.next_due_button.hide()
        self.desk_label = ElidedLabel(self)
        row.addWidget(self.draft_label)
        row.addWidget(self.printer_label)
        row.addWidget(self.read_only_label)
        row.addStretch(1)
        row.addWidget(self.next_due_button)
        row.addWidget(self.desk_label)

    def show_draft_kept(self, at: datetime) -> None:
        """Say when what was typed was last saved (``at`` is aware)."""
        time = to_local(at).strftime("%H:%M")
        self.draft_label.setText(self.tr("임시저장 {time} ✓").replace("{time}", time))

    def show_printer(self, state: Sentence | str) -> None:
        """Say which printer is ready, or that none answers."""
        self.printer_label.setText(spoken(state))

    def show_desk(self, name: str) -> None:
        """Name the desk whose name stands in the audit trail."""
        self.desk_label.setText(name)

    def show_read_only(self, *, read_only: bool) -> None:
        """Say that nothing can be saved now."""
        self.read_only_label.setVisible(read_only)

    def show_next_due(self, due: NextDue | None, show: Callable[[int], None] | None = None) -> None:
        """Show the petition due next; pressing it calls ``show(petition_id)``."""
        self._next_due, self._open = due, show
        self.next_due_button.setVisible(due is not None)
        if due is None:
            return
        text = self.tr("다음 기한 {when} · {number}")
        text = text.replace("{when}", due.when).replace("{number}", due.receipt_number)
        self.next_due_button.setText(text)
        self.next_due_button.setAccessibleName(text)

    def _on_next_due_pressed(self) -> None:
        if self._open is not None and self._next_due is not None:
            self._open(self._next_due.petition_id)
