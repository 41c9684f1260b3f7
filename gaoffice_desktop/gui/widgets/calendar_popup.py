"""A month to pick a day from; holidays carry a colour, a dot and their name."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QDate, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QPainter, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gaoffice_desktop.gui.icons import wear
from gaoffice_desktop.gui.theme import set_property, tokens
from gaoffice_desktop.gui.words import day_spoken


class MonthView(QCalendarWidget):
    """Qt's calendar, with the office's holidays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.holidays: Mapping[date, str] = {}
        self.setFirstDayOfWeek(Qt.DayOfWeek.Sunday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setAccessibleName(self.tr("달력"))
        # Qt's own bar writes the month before the year, on a blue no theme reaches.
        self.setNavigationBarVisible(False)
        head = QTextCharFormat()
        head.setForeground(QBrush(QColor(tokens().subtle)))
        self.setHeaderTextFormat(head)
        self._set_weekday(Qt.DayOfWeek.Saturday, tokens().info)
        self._set_weekday(Qt.DayOfWeek.Sunday, tokens().danger)

    def set_holidays(self, holidays: Mapping[date, str]) -> None:
        """Mark these days and name them."""
        for on in self.holidays:
            self.setDateTextFormat(QDate(on.year, on.month, on.day), QTextCharFormat())
        self.holidays = holidays
        for on, name in holidays.items():
            look = QTextCharFormat()
            look.setForeground(QBrush(QColor(tokens().danger)))
            look.setToolTip(name)
            self.setDateTextFormat(QDate(on.year, on.month, on.day), look)

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate | date) -> None:
        """Add a dot to a holiday: its colour alone is not seen by everybody."""
        super().paintCell(painter, rect, day)  # type: ignore[arg-type]
        on = _date(day)
        if on not in self.holidays:
            return
        chosen = on == _date(self.selectedDate())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().highlight_text if chosen else tokens().danger))
        radius = max(1.5, rect.height() / 14)
        painter.drawEllipse(QPointF(rect.center().x(), rect.bottom() - 2 * radius), radius, radius)
        painter.restore()

    def _set_weekday(self, weekday: Qt.DayOfWeek, colour: str) -> None:
        look = QTextCharFormat()
        look.setForeground(QBrush(QColor(colour)))
        self.setWeekdayTextFormat(weekday, look)


class CalendarPopup(QFrame):
    """Opens below an entry; Enter or a click picks, Esc closes."""

    picked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.month = MonthView(self)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.today_button = QPushButton(self.tr("오늘"), self)
        set_property(self.today_button, "kind", "link")
        self._today = date.min
        self.title = QLabel(self)
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_property(self.title, "kind", "heading")
        self.back_button = self._turning("chevron-left", self.tr("앞 달"), -1)
        self.on_button = self._turning("chevron-right", self.tr("다음 달"), 1)
        head = QHBoxLayout()
        head.addWidget(self.back_button)
        head.addWidget(self.title, 1)
        head.addWidget(self.on_button)
        foot = QHBoxLayout()
        foot.addWidget(self.words, 1)
        foot.addWidget(self.today_button)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self.month)
        layout.addLayout(foot)
        self.month.activated.connect(self._on_picked)
        self.month.clicked.connect(self._on_picked)
        self.month.selectionChanged.connect(self._name_day)
        self.month.currentPageChanged.connect(self._name_month)
        self.today_button.clicked.connect(self._on_today)

    def open_at(self, entry: QWidget, chosen: date, today: date) -> None:
        """Show the month of a day below (or, for want of room, above) the entry."""
        self._today = today
        self.month.setSelectedDate(QDate(chosen.year, chosen.month, chosen.day))
        self.month.setCurrentPage(chosen.year, chosen.month)
        self._name_day()
        self._name_month(chosen.year, chosen.month)
        # Six weeks and the weekdays; without its bar Qt's calendar asks for too little.
        row = self.fontMetrics().height() + tokens().px(8)
        self.month.setMinimumSize(row * 10, row * 7 + 4)
        self.adjustSize()
        corner = entry.mapToGlobal(entry.rect().bottomLeft())
        screen = entry.screen().availableGeometry()
        if corner.y() + self.height() > screen.bottom():
            corner.setY(entry.mapToGlobal(entry.rect().topLeft()).y() - self.height())
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - self.width())))
        self.move(corner)
        self.show()
        self.month.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes without picking."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _turning(self, name: str, words: str, months: int) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(words)
        button.setToolTip(words)
        set_property(button, "kind", "plain")
        wear(button, name)
        button.clicked.connect(
            self.month.showNextMonth if months > 0 else self.month.showPreviousMonth
        )
        return button

    def _name_month(self, year: int, month: int) -> None:
        self.title.setText(self.tr("{year}년 {month}월").format(year=year, month=month))

    def _name_day(self) -> None:
        on = _date(self.month.selectedDate())
        name = self.month.holidays.get(on, "")
        self.words.setText(f"{day_spoken(on)} {name}".strip())

    def _on_picked(self, day: QDate) -> None:
        self.close()
        self.picked.emit(_date(day))

    def _on_today(self) -> None:
        self.close()
        self.picked.emit(self._today)


def _date(day: QDate | date) -> date:
    return day if isinstance(day, date) else date(day.year(), day.month(), day.day())
