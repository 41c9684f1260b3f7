"""The history's conditions: period, limit, priority, state, department, mine, part of a number."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QWidget

from gaoffice_desktop.early_warning.alarms.facts import (
    ALARM_STATE_LABELS,
    PRIORITY_LABELS,
    AlarmState,
    HistoryQuery,
    Priority,
)
from gaoffice_desktop.gui.early_warning.history_period import FieldFlow, PeriodFields
from gaoffice_desktop.gui.early_warning.history_query import (
    SHOWN_STATES,
    Preset,
    count_of_filters,
    without_filters,
)
from gaoffice_desktop.gui.petitions.filter_panel import fill
from gaoffice_desktop.gui.theme import set_property, tokens
from gaoffice_desktop.gui.widgets.search_box import SearchBox
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.limits import LIMIT_LABELS, Limit
from gaoffice_desktop.staff.facts import Department

_LONGEST_NUMBER = 20


class HistoryFilters(FieldFlow):
    """Emits the question as it is now; knows nothing of the list."""

    asked = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: HistoryQuery | None = None
        self.period = PeriodFields(self, today)
        self.limit_box = self.box("limit_box", self.tr("기한"))
        self.priority_box = self.box("priority_box", self.tr("중요도"))
        self.state_box = self.box("state_box", self.tr("상태"))
        self.department_box = self.box("department_box", self.tr("담당 부서"))
        self.number_edit = SearchBox(self)
        self.number_edit.setObjectName("number_edit")
        self.number_edit.setMaxLength(_LONGEST_NUMBER)
        self.number_edit.setMinimumWidth(tokens().px(150))
        self.number_edit.setPlaceholderText(self.tr("예: 001201"))
        self.put(self.tr("접수번호의 일부"), self.number_edit)
        self.mine_check = QCheckBox(self.tr("내 알림"), self)
        self.mine_check.setToolTip(self.tr("내가 담당하거나 나에게 울린 알림만 봅니다."))
        self.put("", self.mine_check)
        self.clear_button = QPushButton(self.tr("조건 지우기"), self)
        set_property(self.clear_button, "kind", "link")
        self._clear_cell = self.put("", self.clear_button)
        fill(self.limit_box, [(spoken(LIMIT_LABELS[one]), one) for one in Limit])
        fill(self.priority_box, [(spoken(PRIORITY_LABELS[one]), one) for one in Priority])
        fill(self.state_box, [(spoken(ALARM_STATE_LABELS[one]), one) for one in SHOWN_STATES])
        fill(self.department_box, [])
        self._connect()
        self._offer_clearing()

    def _connect(self) -> None:
        self.period.changed.connect(self._tell)
        for box in (self.limit_box, self.priority_box, self.state_box, self.department_box):
            box.activated.connect(self._tell)
        self.number_edit.search_changed.connect(self._tell)
        self.mine_check.toggled.connect(self._tell)
        self.clear_button.clicked.connect(self.clear)

    def offer_departments(self, departments: Sequence[Department], *, whole_office: bool) -> None:
        """Offer the departments; whoever sees one alone has nothing to choose."""
        fill(self.department_box, [(one.name, one.id) for one in departments])
        cell = self.department_box.parentWidget()
        assert cell is not None
        cell.setVisible(whole_office)
        self.arrange()

    def stops(self) -> tuple[QWidget, ...]:
        """Return where Tab stops, in the order of the line."""
        return (
            *self.period.stops(),
            self.limit_box,
            self.priority_box,
            self.state_box,
            self.department_box,
            self.number_edit,
            self.mine_check,
            self.clear_button,
        )

    # -- the question --------------------------------------------------------------------

    def query(self) -> HistoryQuery:
        """Return the question."""
        first, last = self.period.period()
        limit, priority = self.limit_box.currentData(), self.priority_box.currentData()
        state = self.state_box.currentData()
        return HistoryQuery(
            first,
            last,
            limit=None if limit is None else Limit(limit),
            priority=None if priority is None else Priority(priority),
            state=None if state is None else AlarmState(state),
            department_id=self.department_box.currentData(),
            mine=self.mine_check.isChecked(),
            text=self.number_edit.search_text(),
        )

    def show_query(self, query: HistoryQuery) -> None:
        """Show a question that comes from elsewhere, without asking it."""
        if (query.first_on, query.last_on) != self.period.period():
            self.period.show_days(query.first_on, query.last_on)
        with QSignalBlocker(self.mine_check):
            self.mine_check.setChecked(query.mine)
        if self.number_edit.search_text() != query.text:
            self.number_edit.setText(query.text)
        for box, value in (
            (self.limit_box, query.limit),
            (self.priority_box, query.priority),
            (self.state_box, query.state),
            (self.department_box, query.department_id),
        ):
            box.setCurrentIndex(_place(box, value))
        self._told = query
        self._offer_clearing()

    def clear(self) -> None:
        """Forget the conditions; the period stays."""
        self.show_query(without_filters(self.query()))
        self.period.preset_box.setFocus()
        self.asked.emit()

    def show_year(self) -> None:
        """Look at the whole year."""
        self.period.choose(Preset.THIS_YEAR)

    def narrow_to(self, number: str) -> None:
        """Look at one petition's alarms alone."""
        self.show_query(replace(without_filters(self.query()), text=number))
        self.asked.emit()

    def _tell(self) -> None:
        self._offer_clearing()
        query = self.query()
        # The field for a number tells a moment later of what the program itself put there.
        if query != self._told:
            self._told = query
            self.asked.emit()

    def _offer_clearing(self) -> None:
        """A way back only where something is narrowed."""
        self._clear_cell.setVisible(count_of_filters(self.query()) > 0)
        self.arrange()


def _place(box: QComboBox, value: Any) -> int:
    """Return where a value stands, 0 (모두) where it is not offered."""
    return next((at for at in range(box.count()) if box.itemData(at) == value), 0)
