"""What the board is asked: the period, a department, and the button that prints."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from gaoffice_desktop.gui.icons import wear
from gaoffice_desktop.gui.petitions.flow import FlowLayout
from gaoffice_desktop.gui.theme import set_property, theme, tokens
from gaoffice_desktop.gui.widgets.date_box import DateBox
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.board_facts import PERIOD_LABELS, BoardQuery, PeriodChoice
from gaoffice_desktop.petitions.board_rules import period_of
from gaoffice_desktop.staff.facts import Department


class BoardChoice(QWidget):
    """Emits the question as it is now; knows nothing of figures."""

    asked = Signal()
    """The question is another one."""
    print_wanted = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._flow = FlowLayout(self, tokens().px(8))
        self.period_box = self._box("period_box", self.tr("기간"))
        for choice in PeriodChoice:
            self.period_box.addItem(spoken(PERIOD_LABELS[choice]), choice)
        self.from_box = self._day("first_on_box", self.tr("첫날"))
        self.to_box = self._day("last_on_box", self.tr("끝 날"))
        self.department_box = self._box("department_box", self.tr("부서"))
        self.print_button = QPushButton(self.tr("현황 인쇄"), self)
        self.print_button.setObjectName("print_button")
        self.print_button.setToolTip(self.tr("보이는 현황을 한 장으로 인쇄합니다. (Ctrl+P)"))
        wear(self.print_button, "printer", size=16)
        self.print_button.clicked.connect(self.print_wanted)
        self._under(QLabel(" ", self), self.print_button)
        self.period_box.activated.connect(self._on_period_chosen)
        self.department_box.activated.connect(self._tell)
        for box in (self.from_box, self.to_box):
            box.day_changed.connect(self._on_day_changed)
        self._show_days(free=False)
        theme().changed.connect(self._size)

    # -- parts ---------------------------------------------------------------------------

    def _under(self, label: QLabel, field: QWidget) -> QWidget:
        cell = QWidget(self)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().px(2))
        column.addWidget(label)
        column.addWidget(field)
        self._flow.addWidget(cell)
        return cell

    def _labelled(self, text: str, field: QWidget) -> None:
        label = QLabel(text, self)
        label.setBuddy(field)
        set_property(label, "kind", "subtle")
        self._under(label, field)

    def _box(self, name: str, text: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        box.setAccessibleName(text)
        box.view().setAccessibleName(text)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._labelled(text, box)
        return box

    def _day(self, name: str, text: str) -> DateBox:
        box = DateBox(self)
        box.setObjectName(name)
        box.setAccessibleName(text)
        box.set_today(self._today)
        self._labelled(text, box)
        return box

    def _size(self) -> None:
        self._flow.setSpacing(tokens().px(8))
        self._flow.invalidate()

    def stops(self) -> tuple[QWidget, ...]:
        """Return where Tab stops, in the order of the line."""
        return (
            self.period_box,
            self.from_box.edit,
            self.to_box.edit,
            self.department_box,
            self.print_button,
        )

    # -- what can be chosen --------------------------------------------------------------

    def offer_departments(self, departments: Sequence[Department], *, whole_office: bool) -> None:
        """Offer the departments; whoever sees one alone has nothing to choose."""
        chosen = self.department_box.currentData()
        with QSignalBlocker(self.department_box):
            self.department_box.clear()
            self.department_box.addItem(self.tr("기관 전체"), None)
            for one in departments:
                self.department_box.addItem(one.name, one.id)
            self.department_box.setCurrentIndex(max(0, self.department_box.findData(chosen)))
        cell = self.department_box.parentWidget()
        assert cell is not None
        cell.setVisible(whole_office)
        self._flow.invalidate()

    # -- the question --------------------------------------------------------------------

    @property
    def choice(self) -> PeriodChoice:
        """The period that is chosen."""
        return PeriodChoice(self.period_box.currentData())

    def query(self) -> BoardQuery:
        """Return the question; two days in the wrong order are put right silently."""
        first, last = period_of(self.choice, self._today())
        if self.choice is PeriodChoice.FREE:
            first, last = self.from_box.day() or first, self.to_box.day() or last
        department_id = self.department_box.currentData()
        return BoardQuery(min(first, last), max(first, last), department_id)

    def choose(self, choice: PeriodChoice) -> None:
        """Choose a period."""
        self.period_box.setCurrentIndex(list(PeriodChoice).index(choice))
        self._on_period_chosen()

    def _on_period_chosen(self) -> None:
        free = self.choice is PeriodChoice.FREE
        if free and self.from_box.day() is None:
            first, last = period_of(self.choice, self._today())
            self.from_box.set_day(first)
            self.to_box.set_day(last)
        self._show_days(free=free)
        self._tell()

    def _on_day_changed(self) -> None:
        if self.choice is PeriodChoice.FREE:
            self._tell()

    def _show_days(self, *, free: bool) -> None:
        for box in (self.from_box, self.to_box):
            cell = box.parentWidget()
            assert cell is not None
            cell.setVisible(free)
        self._flow.invalidate()

    def _tell(self) -> None:
        self.asked.emit()
