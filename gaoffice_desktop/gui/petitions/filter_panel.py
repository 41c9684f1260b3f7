"""The register's filters: what narrows the list, each under its label, wrapping at any zoom."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from gaoffice_desktop.gui.petitions.flow import FlowLayout
from gaoffice_desktop.gui.petitions.register_filters import (
    count_of_filters,
    with_period,
    without_filters,
)
from gaoffice_desktop.gui.theme import set_property, theme, tokens
from gaoffice_desktop.gui.widgets.ime import ImeLineEdit
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.facts import (
    CHANNEL_LABELS,
    STATE_LABELS,
    Channel,
    PetitionKind,
    RegisterQuery,
    State,
)
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.staff.facts import Account, Department

Code = TypeVar("Code", bound=StrEnum)

_LONGEST_ITEM = 26
"""Characters after which a name is cut in the closed box; the list shows it whole."""


class FilterPanel(QWidget):
    """Emits the narrowed question; knows nothing of the list."""

    narrowed = Signal(object)
    """The ``RegisterQuery`` as the filters now make it."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """``today`` is what "오늘" and "+3" in a day are read against."""
        super().__init__(parent)
        self._today = today
        self._query = RegisterQuery()
        self._flow = FlowLayout(self, tokens().px(8))
        self.kind_box = self._box("kind", self.tr("민원 종류"))
        self.department_box = self._box("department", self.tr("담당 부서"))
        self.handler_box = self._box("handler", self.tr("담당자"))
        self.state_box = self._box("state", self.tr("단계"))
        self.channel_box = self._box("channel", self.tr("접수 방법"))
        self.from_edit = self._day("received_from", self.tr("접수일부터"))
        self.to_edit = self._day("received_to", self.tr("접수일까지"))
        self.clear_button = QPushButton(self.tr("필터 지우기"), self)
        self.clear_button.setObjectName("clear_filters_button")
        set_property(self.clear_button, "kind", "link")
        self.clear_button.clicked.connect(self._on_clear_clicked)
        self._flow.addWidget(self._under(QLabel(" ", self), self.clear_button))
        fill(self.state_box, [(spoken(STATE_LABELS[state]), state) for state in State])
        fill(self.channel_box, [(spoken(CHANNEL_LABELS[one]), one) for one in Channel])
        for box in (self.kind_box, self.department_box, self.handler_box):
            fill(box, [])
        theme().changed.connect(self._size_days)
        self._size_days()

    # -- parts ---------------------------------------------------------------------------

    def _under(self, label: QLabel, field: QWidget) -> QWidget:
        cell = QWidget(self)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().px(2))
        column.addWidget(label)
        column.addWidget(field)
        return cell

    def _box(self, name: str, text: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(f"{name}_filter_box")
        box.setAccessibleName(text)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.activated.connect(self._on_chosen)
        self._labelled(text, box)
        return box

    def _day(self, name: str, text: str) -> ImeLineEdit:
        edit = ImeLineEdit(self)
        edit.setObjectName(f"{name}_edit")
        edit.setAccessibleName(text)
        edit.setPlaceholderText(self.tr("예: 11.23, -7"))
        edit.setToolTip(self.tr("2026. 11. 23., 20261123, 11.23, 오늘, -7처럼 적습니다."))
        edit.editingFinished.connect(self._on_day_left)
        self._labelled(text, edit)
        return edit

    def _labelled(self, text: str, field: QWidget) -> None:
        label = QLabel(text, self)
        label.setBuddy(field)
        set_property(label, "kind", "subtle")
        self._flow.addWidget(self._under(label, field))

    def _size_days(self) -> None:
        for edit in (self.from_edit, self.to_edit):
            room = edit.fontMetrics().horizontalAdvance("2026. 11. 23.(월)")
            edit.setFixedWidth(room + tokens().px(28))

    # -- what can be chosen --------------------------------------------------------------

    def offer_kinds(self, kinds: Sequence[PetitionKind]) -> None:
        """Offer the catalogue's kinds."""
        fill(self.kind_box, [(kind.name, kind.code) for kind in kinds])
        self.show_query(self._query)

    def offer_staff(self, departments: Sequence[Department], people: Sequence[Account]) -> None:
        """Offer the departments and everybody who handles petitions."""
        fill(self.department_box, [(one.name, one.id) for one in departments])
        fill(self.handler_box, [(one.name, one.id) for one in people])
        self.show_query(self._query)

    # -- the question --------------------------------------------------------------------

    def show_query(self, query: RegisterQuery) -> None:
        """Show how a question is narrowed, without narrowing it again."""
        self._query = query
        for box, value in (
            (self.kind_box, query.kind_code),
            (self.department_box, query.department_id),
            (self.handler_box, query.handler_id),
            (self.state_box, query.state),
            (self.channel_box, query.channel),
        ):
            box.setCurrentIndex(max(0, _place(box, value)))
        for edit, day in ((self.from_edit, query.received_from), (self.to_edit, query.received_to)):
            if not edit.hasFocus() or day is None:
                with QSignalBlocker(edit):
                    edit.setText("" if day is None else dates.day_with_weekday(day))
            set_property(edit, "invalid", False)
        self.clear_button.setEnabled(count_of_filters(query) > 0)

    def _on_chosen(self) -> None:
        self._tell(
            replace(
                self._query,
                kind_code=self.kind_box.currentData(),
                department_id=self.department_box.currentData(),
                handler_id=self.handler_box.currentData(),
                state=_chosen(self.state_box, State),
                channel=_chosen(self.channel_box, Channel),
            )
        )

    def _on_day_left(self) -> None:
        try:
            first, last = self._read(self.from_edit), self._read(self.to_edit)
        except UserError:
            return  # marked at its field; the list stays as it is
        self._tell(with_period(self._query, first, last))

    def _read(self, edit: ImeLineEdit) -> date | None:
        text = edit.text().strip()
        try:
            day = dates.parse_day(text, self._today()) if text else None
        except UserError as error:
            set_property(edit, "invalid", True)
            edit.setToolTip(spoken(error.sentence))
            edit.setAccessibleDescription(spoken(error.sentence))
            raise
        set_property(edit, "invalid", False)
        edit.setToolTip("")
        edit.setAccessibleDescription("")
        return day

    def _on_clear_clicked(self) -> None:
        self.from_edit.clear()
        self.to_edit.clear()
        self._tell(without_filters(self._query))
        self.kind_box.setFocus()

    def _tell(self, query: RegisterQuery) -> None:
        if query != self._query:
            self.show_query(query)
            self.narrowed.emit(query)
        else:
            self.show_query(query)


def fill(box: QComboBox, items: Sequence[tuple[str, Any]]) -> None:
    """Offer "모두" and these; what was chosen stays chosen when it is still offered."""
    chosen = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        box.addItem(box.tr("모두"), None)
        for text, value in items:
            shown = text if len(text) <= _LONGEST_ITEM else text[: _LONGEST_ITEM - 1] + "…"
            box.addItem(shown, value)
            if shown != text:
                box.setItemData(box.count() - 1, text, Qt.ItemDataRole.ToolTipRole)
        box.setCurrentIndex(max(0, _place(box, chosen)))


def _chosen(box: QComboBox, codes: type[Code]) -> Code | None:
    """Return the chosen code; Qt hands back the bare text of an enumeration."""
    value = box.currentData()
    return None if value is None else codes(value)


def _place(box: QComboBox, value: Any) -> int:
    """Return where a value stands, 0 (모두) where it is not offered."""
    return next((at for at in range(box.count()) if box.itemData(at) == value), 0)
