"""Finds petitions by number or text, and keeps those that are ticked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gaoffice_desktop.gui.theme import set_property, tokens
from gaoffice_desktop.gui.widgets.ime import ImeLineEdit
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.facts import OPEN_STATES, STATE_LABELS
from gaoffice_desktop.petitions.register_facts import RegisterRow
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.sentences import Sentence, say

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.petitions.service import Petitions

ASK_AFTER_MS = 150
_ID = Qt.ItemDataRole.UserRole


class TickList(QListWidget):
    """A list of ticks: Enter ticks a line as the space bar does, and doesn't send the form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSpacing(tokens().px(2))
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick and untick."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if item is None or not item.flags() & Qt.ItemFlag.ItemIsEnabled:
                return
            ticked = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
            return
        super().keyPressEvent(event)


class PetitionPicker(QWidget):
    """A search line over a list of open petitions; what is ticked stays in the list."""

    changed = Signal()

    def __init__(
        self, desk: Desk, petitions: Petitions, without: int, parent: QWidget | None = None
    ) -> None:
        """``without`` is the petition that cannot be chosen: the one that asks."""
        super().__init__(parent)
        self._desk = desk
        self._petitions = petitions
        self._without = without
        self._ticked: dict[int, RegisterRow] = {}
        self._rows: dict[int, RegisterRow] = {}
        self.search_edit = ImeLineEdit(self)
        self.search_edit.setPlaceholderText(self.tr("접수번호, 제목, 성명으로 찾기"))
        self.search_edit.setClearButtonEnabled(True)
        self.list = TickList(self)
        self.list.setFixedHeight(tokens().px(150))
        self.count_label = QLabel(self)
        self.count_label.setWordWrap(True)
        set_property(self.count_label, "kind", "subtle")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().px(4))
        for part in (self.search_edit, self.list, self.count_label):
            column.addWidget(part)
        self.setFocusProxy(self.search_edit)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(ASK_AFTER_MS)
        self._timer.timeout.connect(self.search_now)
        self.search_edit.liveTextChanged.connect(self._timer.start)
        self.list.itemChanged.connect(self._on_ticked)
        self._count()

    def setAccessibleName(self, name: str) -> None:
        """Name both parts."""
        super().setAccessibleName(name)
        self.search_edit.setAccessibleName(self.tr("{name} 찾기").format(name=name))
        self.list.setAccessibleName(name)

    def chosen(self) -> tuple[int, ...]:
        """Return the petitions that are ticked, in the order of their ticking."""
        return tuple(self._ticked)

    def choose(self, rows: Sequence[RegisterRow]) -> None:
        """Begin with these, ticked."""
        self._ticked |= {row.id: row for row in rows}
        self._show(())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the search line searches; it doesn't send the form."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.search_now()
            return
        super().keyPressEvent(event)

    def search_now(self) -> None:
        """Search for what stands in the line."""
        self._timer.stop()
        self._desk.start(self._search, owner=self, quiet=True)

    async def _search(self) -> None:
        text = self.search_edit.live_text()
        found = await self._desk.ask(self._petitions.find, text)
        if text == self.search_edit.live_text():
            self._show([row for row in found if row.id != self._without])

    def _show(self, found: Sequence[RegisterRow]) -> None:
        rows = [*self._ticked.values(), *(row for row in found if row.id not in self._ticked)]
        self._rows = {row.id: row for row in rows}
        self.list.blockSignals(True)
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(spoken(row_said(row)), self.list)
            item.setData(_ID, row.id)
            flags = item.flags() | Qt.ItemFlag.ItemIsUserCheckable
            if row.state not in OPEN_STATES:
                # It is shown, so that nobody looks for it in vain; its line says that it ended.
                flags &= ~Qt.ItemFlag.ItemIsEnabled
            item.setFlags(flags)
            ticked = row.id in self._ticked
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self._count()

    def _on_ticked(self, item: QListWidgetItem) -> None:
        petition_id = int(item.data(_ID))
        if item.checkState() == Qt.CheckState.Checked:
            self._ticked[petition_id] = self._rows[petition_id]
        else:
            self._ticked.pop(petition_id, None)
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        if self._ticked:
            numbers = ", ".join(row.number for row in self._ticked.values())
            said = say(
                "{count}건을 골랐습니다: {numbers}", count=len(self._ticked), numbers=numbers
            )
        elif self.search_edit.live_text().strip() and not self._rows:
            said = say("맞는 민원을 찾지 못했습니다. 초성이나 접수번호로 찾아보십시오.")
        else:
            said = say("찾은 민원 앞의 네모에 표시해 주십시오. (스페이스)")
        self.count_label.setText(spoken(said))


def row_said(row: RegisterRow) -> Sentence:
    """Say which petition it is in a line."""
    return say(
        "{number} {title} ({who}, {received} 접수, {state})",
        number=row.number,
        title=row.title,
        who=row.petitioner,
        received=dates.day_said(to_local(row.received_at).date()),
        state=STATE_LABELS[row.state],
    )
