"""The two forms that ask for an edit of the calendar: a day off, and other office hours."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gaoffice_desktop.gui.forms.ui_settings_holiday import Ui_HolidayForm
from gaoffice_desktop.gui.forms.ui_settings_hours import Ui_HoursForm
from gaoffice_desktop.gui.problems import Problems
from gaoffice_desktop.gui.staff.hours import read_intervals, write_intervals
from gaoffice_desktop.gui.widgets.ime import commit_composing
from gaoffice_desktop.gui.words import spoken, weekdays_spoken
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.workdays.facts import (
    HOLIDAY_KIND_LABELS,
    CalendarEdit,
    Holiday,
    HolidayKind,
    OfficeHours,
)
from gaoffice_desktop.workdays.rules import hours_problem

if TYPE_CHECKING:
    from gaoffice_desktop.gui.widgets.busy_button import BusyButton
    from gaoffice_desktop.workdays.facts import CalendarState

_KINDS = (
    HolidayKind.TEMPORARY,
    HolidayKind.SUBSTITUTE,
    HolidayKind.STATUTORY,
    HolidayKind.OFFICE,
)


class HolidayForm(QWidget):
    """A day off, by far most often a temporary holiday declared at short notice."""

    asked = Signal(object)
    """The ``CalendarEdit`` whose effect is to be shown."""

    def __init__(self, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(parent)
        self._today = today
        self.form = Ui_HolidayForm()
        self.form.setupUi(self)
        self.form.day_edit.set_today(today)
        for kind in _KINDS:
            self.form.kind_box.addItem(spoken(HOLIDAY_KIND_LABELS[kind]), kind.value)
        self.problems = Problems(self.form, ("day", "name"))
        self.form.show_button.clicked.connect(self._on_show)
        self.form.name_edit.returnPressed.connect(self._on_show)

    @property
    def button(self) -> BusyButton:
        """The button that asks."""
        return self.form.show_button

    def edit(self) -> CalendarEdit:
        """Return the edit that is typed.

        Raises:
            UserError: every fault at its field.
        """
        problems: dict[str, Sentence] = {}
        on = None
        try:
            on = dates.parse_day(self.form.day_edit.text(), self._today())
        except UserError as error:
            problems["day"] = error.sentence
        name = self.form.name_edit.text().strip()
        if not name:
            problems["name"] = say("휴일의 이름을 입력해 주십시오.")
        if on is None or problems:
            raise UserError.at(**problems)
        holiday = Holiday(on, name, HolidayKind(self.form.kind_box.currentData()))
        note = say("{day} {name} 더하기", day=dates.day(on), name=name)
        return CalendarEdit(add=(holiday,), note=str(note))

    def refuse(self, sentence: Sentence) -> None:
        """Say why the calendar does not take the edit."""
        self.problems.show({"day": sentence})

    def clear(self) -> None:
        """Begin anew."""
        self.form.day_edit.setText("")
        self.form.name_edit.clear()
        self.problems.clear()

    def _on_show(self) -> None:
        commit_composing()
        try:
            edit = self.edit()
        except UserError as error:
            self.problems.show(error.problems)
            return
        self.problems.clear()
        self.asked.emit(edit)


class HoursForm(QWidget):
    """Other office hours from a day on."""

    asked = Signal(object)
    """The ``CalendarEdit`` whose effect is to be shown."""

    def __init__(self, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(parent)
        self._today = today
        self._standing: tuple[OfficeHours, ...] = ()
        self.form = Ui_HoursForm()
        form = self.form
        form.setupUi(self)
        form.from_edit.set_today(today)
        self._days = (
            form.monday_check, form.tuesday_check, form.wednesday_check, form.thursday_check,
            form.friday_check, form.saturday_check, form.sunday_check,
        )  # fmt: skip
        self.problems = Problems(
            form, ("from", "intervals", "weekdays"), {"weekdays": form.monday_check}
        )
        form.show_button.clicked.connect(self._on_show)

    @property
    def button(self) -> BusyButton:
        """The button that asks."""
        return self.form.show_button

    def show_state(self, state: CalendarState) -> None:
        """Say which hours hold, and offer the latest ones to be changed."""
        untouched = not self._standing or self._typed() == self._offered(self._standing[-1])
        self._standing = state.hours
        self.form.standing_label.setText("\n".join(said(hours) for hours in state.hours))
        if untouched:
            latest = state.hours[-1]
            self.form.intervals_edit.setText(write_intervals(latest.intervals))
            for day, box in enumerate(self._days):
                box.setChecked(day in latest.weekdays)

    def edit(self) -> CalendarEdit:
        """Return the edit that is typed; hours that began on the same day give way.

        Raises:
            UserError: every fault at its field.
        """
        problems: dict[str, Sentence] = {}
        from_on = None
        try:
            from_on = dates.parse_day(self.form.from_edit.text(), self._today())
        except UserError as error:
            problems["from"] = error.sentence
        intervals, weekdays = self._typed()
        new = OfficeHours(from_on or self._today(), intervals, weekdays)
        if not weekdays:
            problems["weekdays"] = say("근무하는 요일을 하루 이상 골라 주십시오.")
        elif wrong := hours_problem(new):
            problems["intervals"] = wrong
        if problems:
            raise UserError.at(**problems)
        same_day = tuple(one for one in self._standing if one.from_on == new.from_on)
        note = say("{day}부터 근무시간 바꾸기", day=dates.day(new.from_on))
        return CalendarEdit(add_hours=(new,), remove_hours=same_day, note=str(note))

    def refuse(self, sentence: Sentence) -> None:
        """Say why the calendar does not take the edit."""
        self.problems.show({"intervals": sentence})

    def clear(self) -> None:
        """Begin anew."""
        self.form.from_edit.setText("")
        self.problems.clear()

    def _typed(self) -> tuple[tuple[tuple[int, int], ...], tuple[int, ...]]:
        weekdays = tuple(day for day, box in enumerate(self._days) if box.isChecked())
        return read_intervals(self.form.intervals_edit.text()), weekdays

    @staticmethod
    def _offered(hours: OfficeHours) -> tuple[tuple[tuple[int, int], ...], tuple[int, ...]]:
        return hours.intervals, hours.weekdays

    def _on_show(self) -> None:
        try:
            edit = self.edit()
        except UserError as error:
            self.problems.show(error.problems)
            return
        self.problems.clear()
        self.asked.emit(edit)


def said(hours: OfficeHours) -> str:
    """Say office hours in a line."""
    return spoken(
        say(
            "{day}부터 {intervals} ({weekdays})",
            day=dates.day(hours.from_on),
            intervals=write_intervals(hours.intervals),
            weekdays=weekdays_spoken(hours.weekdays),
        )
    )
