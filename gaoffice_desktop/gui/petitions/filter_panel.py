"""The register's filters: what narrows the list, each under its label, wrapping at any zoom."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from gaoffice_desktop.gui.petitions.flow import FlowLayout
from gaoffice_desktop.gui.petitions.register_filters import (
    count_of_filters,
    with_period,
    without_filters,
)
from gaoffice_desktop.gui.theme import set_property, tokens
from gaoffice_desktop.gui.widgets.date_box import DateBox
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.facts import (
    CHANNEL_LABELS,
    STATE_LABELS,
    Channel,
    PetitionKind,
    State,
)
from gaoffice_desktop.petitions.register_facts import RegisterQuery
from gaoffice_desktop.shared.sentences import Sentence
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
        self.from_box = self._day("received_from", self.tr("접수일부터"))
        self.to_box = self._day("received_to", self.tr("접수일까지"))
        self.clear_button = QPushButton(self.tr("필터 지우기"), self)
        self.clear_button.setObjectName("clear_filters_button")
        set_property(self.clear_button, "kind", "link")
        self.clear_button.clicked.connect(self._on_clear_clicked)
        self._flow.addWidget(self._under(QLabel(" ", self), self.clear_button))
        fill(self.state_box, [(spoken(STATE_LABELS[state]), state) for state in State])
        fill(self.channel_box, [(spoken(CHANNEL_LABELS[one]), one) for one in Channel])
        for box in (self.kind_box, self.department_box, self.handler_box):
            fill(box, [])

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
        box.view().setAccessibleName(text)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.activated.connect(self._on_chosen)
        self._labelled(text, box)
        return box

    def _day(self, name: str, text: str) -> DateBox:
        box = DateBox(self)
        box.setObjectName(f"{name}_box")
        box.setAccessibleName(text)
        box.set_today(self._today)
        box.edit.setPlaceholderText(self.tr("예: 11.23, -7"))
        box.day_changed.connect(self._on_day_changed)
        box.problem_changed.connect(partial(self._on_problem_changed, box))
        self._labelled(text, box)
        return box

    def _labelled(self, text: str, field: QWidget) -> None:
        label = QLabel(text, self)
        label.setBuddy(field)
        set_property(label, "kind", "subtle")
        self._flow.addWidget(self._under(label, field))

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
        for box, day in ((self.from_box, query.received_from), (self.to_box, query.received_to)):
            if box.day() != day and (day is not None or box.problem() is None):
                box.set_day(day)
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

    def _on_day_changed(self) -> None:
        """A day was entered, picked or emptied; while one can't be read, the list stays."""
        if self.from_box.problem() is None and self.to_box.problem() is None:
            self._tell(with_period(self._query, self.from_box.day(), self.to_box.day()))

    def _on_problem_changed(self, box: DateBox, problem: Sentence | None) -> None:
        text = "" if problem is None else spoken(problem)
        set_property(box.edit, "invalid", problem is not None)
        box.edit.setToolTip(text)
        box.edit.setAccessibleDescription(text)

    def _on_clear_clicked(self) -> None:
        for box in (self.from_box, self.to_box):
            box.setText("")
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
        box.addItem(QCoreApplication.translate("FilterPanel", "모두"), None)
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
