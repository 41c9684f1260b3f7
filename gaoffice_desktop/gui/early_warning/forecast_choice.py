"""What a forecast is asked: the month, the department, and the buttons that make sheets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from gaoffice_desktop.early_warning.forecasts.facts import ForecastQuery
from gaoffice_desktop.early_warning.forecasts.rules import months_ahead
from gaoffice_desktop.early_warning.forecasts.telling import month_said
from gaoffice_desktop.gui.icons import wear
from gaoffice_desktop.gui.petitions.flow import FlowLayout
from gaoffice_desktop.gui.theme import set_property, theme, tokens
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.staff.facts import Department


class ForecastChoice(QWidget):
    """Emits the question as it is now; knows nothing of what came in."""

    asked = Signal()
    """The question is another one."""
    print_wanted = Signal()
    save_wanted = Signal()
    all_wanted = Signal()
    """Every department's sheet at once."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._months: tuple[date, ...] = ()
        self._flow = FlowLayout(self, tokens().px(8))
        self.month_box = self._box("month_box", self.tr("예보할 달"))
        self.department_box = self._box("department_box", self.tr("부서"))
        self.print_button = self._button(
            "print_button",
            self.tr("예보서 인쇄"),
            "printer",
            self.tr("보이는 예보를 한 장으로 인쇄합니다. (Ctrl+P)"),
        )
        self.save_button = self._button(
            "save_button",
            self.tr("PDF로 저장"),
            "device-floppy",
            self.tr("보이는 예보를 PDF 파일로 저장합니다. (Ctrl+S)"),
        )
        self.all_button = self._button(
            "all_button",
            self.tr("모든 부서"),
            "building",
            self.tr("부서마다 한 장씩 모든 예보서를 한꺼번에 만듭니다. (Ctrl+Shift+P)"),
        )
        self.print_button.clicked.connect(self.print_wanted)
        self.save_button.clicked.connect(self.save_wanted)
        self.all_button.clicked.connect(self.all_wanted)
        for box in (self.month_box, self.department_box):
            box.activated.connect(self._tell)
        self.offer_months()
        theme().changed.connect(self._size)

    # -- parts ---------------------------------------------------------------------------

    def _under(self, label: QLabel, field: QWidget) -> None:
        cell = QWidget(self)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().px(2))
        column.addWidget(label)
        column.addWidget(field)
        self._flow.addWidget(cell)

    def _box(self, name: str, text: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        box.setAccessibleName(text)
        box.view().setAccessibleName(text)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        label = QLabel(text, self)
        label.setBuddy(box)
        set_property(label, "kind", "subtle")
        self._under(label, box)
        return box

    def _button(self, name: str, text: str, icon: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setToolTip(tip)
        wear(button, icon, size=16)
        self._under(QLabel(" ", self), button)
        return button

    def _size(self) -> None:
        self._flow.setSpacing(tokens().px(8))
        self._flow.invalidate()

    def stops(self) -> tuple[QWidget, ...]:
        """Return where Tab stops, in the order of the line."""
        return (
            self.month_box,
            self.department_box,
            self.print_button,
            self.save_button,
            self.all_button,
        )

    # -- what can be chosen --------------------------------------------------------------

    def offer_months(self) -> None:
        """Offer the months ahead; at midnight of a month's end they are others."""
        months = months_ahead(self._today())
        if months == self._months:
            return
        chosen = self._month()
        self._months = months
        with QSignalBlocker(self.month_box):
            self.month_box.clear()
            for month in months:
                self.month_box.addItem(spoken(month_said(month)))
            self._choose_month(chosen)

    def offer_departments(self, departments: Sequence[Department], *, whole_office: bool) -> None:
        """Offer the departments; whoever sees one alone has nothing to choose."""
        chosen = self.department_box.currentData()
        with QSignalBlocker(self.department_box):
            self.department_box.clear()
            self.department_box.addItem(self.tr("기관 전체"), None)
            for one in departments:
                self.department_box.addItem(one.name, one.id)
            self.department_box.setCurrentIndex(max(0, self.department_box.findData(chosen)))
        for field in (self.department_box, self.all_button):
            cell = field.parentWidget()
            assert cell is not None
            cell.setVisible(whole_office)
        self._flow.invalidate()

    def allow_sheets(self, *, allowed: bool) -> None:
        """There is nothing to print of a month that never was."""
        for button in (self.print_button, self.save_button, self.all_button):
            button.setEnabled(allowed)

    # -- the question --------------------------------------------------------------------

    def query(self) -> ForecastQuery:
        """Return the question."""
        return ForecastQuery(self._month() or self._months[0], self.department_box.currentData())

    def choose(self, query: ForecastQuery) -> None:
        """Ask for a month and a department."""
        self._choose_month(query.month)
        self.department_box.setCurrentIndex(
            max(0, self.department_box.findData(query.department_id))
        )
        self._tell()

    def _month(self) -> date | None:
        at = self.month_box.currentIndex()
        return self._months[at] if 0 <= at < len(self._months) else None

    def _choose_month(self, month: date | None) -> None:
        # Qt does not find a day of Python's among its data.
        at = self._months.index(month) if month in self._months else 0
        self.month_box.setCurrentIndex(at)

    def _tell(self) -> None:
        self.asked.emit()
