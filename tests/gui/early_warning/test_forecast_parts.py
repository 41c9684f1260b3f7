"""The parts of the forecast's tab: what each shows and asks by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView, QWidget

from gaoffice_desktop.early_warning.forecasts.facts import (
    Delivered,
    Delivery,
    Expected,
    ForecastQuery,
    Listed,
    Listing,
    NoteDelivery,
)
from gaoffice_desktop.early_warning.forecasts.reckoning import forecast
from gaoffice_desktop.gui.early_warning.forecast_choice import ForecastChoice
from gaoffice_desktop.gui.early_warning.forecast_figures import FigureRow
from gaoffice_desktop.gui.early_warning.forecast_listing import ListingTable
from gaoffice_desktop.gui.early_warning.forecast_printing import ForecastPrinting
from gaoffice_desktop.gui.early_warning.forecast_table import LineTable
from gaoffice_desktop.settings.pc import PcSettings
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.staff.facts import Department
from tests.early_warning.forecasts.test_reckoning import a_past
from tests.gui.checks import settle

DECEMBER = date(2026, 12, 1)


# --- what is asked ----------------------------------------------------------------------


@pytest.fixture
def choice(qtbot) -> ForecastChoice:
    today = [date(2026, 11, 25)]
    choice = ForecastChoice(lambda: today[0])
    choice.today = today  # type: ignore[attr-defined]
    choice.asked_for = []  # type: ignore[attr-defined]
    choice.asked.connect(lambda: choice.asked_for.append(choice.query()))
    qtbot.addWidget(choice)
    choice.offer_departments(
        (Department(1, "총무과", ""), Department(2, "평생교육과", "")), whole_office=True
    )
    return choice


def test_a_choice_is_asked_once(choice: ForecastChoice) -> None:
    choice.choose(ForecastQuery(date(2027, 2, 1), 2))
    assert choice.asked_for == [ForecastQuery(date(2027, 2, 1), 2)]
    choice.choose(ForecastQuery(date(2040, 2, 1), 99))
    assert choice.query() == ForecastQuery(DECEMBER)


def test_what_is_chosen_stays_while_the_offer_changes(choice: ForecastChoice) -> None:
    choice.choose(ForecastQuery(date(2027, 2, 1), 2))
    choice.offer_months()
    choice.offer_departments((Department(2, "평생교육과", ""),), whole_office=True)
    assert choice.query() == ForecastQuery(date(2027, 2, 1), 2)
    choice.today[0] = date(2027, 2, 1)
    choice.offer_months()
    assert choice.query().month == date(2027, 3, 1)
    assert len(choice.asked_for) == 1, "offering asks nothing"


def test_its_buttons_say_what_is_wanted(choice: ForecastChoice) -> None:
    wanted = []
    for signal in (choice.print_wanted, choice.save_wanted, choice.all_wanted):
        signal.connect(lambda signal=signal: wanted.append(signal))
    for button in (choice.print_button, choice.save_button, choice.all_button):
        button.click()
    assert len(wanted) == 3
    choice.allow_sheets(allowed=False)
    choice.print_button.click()
    assert len(wanted) == 3


# --- figures and lines ------------------------------------------------------------------


def test_each_figure_is_heard_with_what_it_is_of(qtbot) -> None:
    row = FigureRow()
    qtbot.addWidget(row)
    row.show_forecast(forecast(a_past(), 1))
    heard = [value.accessibleName() for value in row.values]
    assert heard == [
        "2023~2025년 12월(3개 해)",
        "2025년 45건(2024년 45건, 0.0 %)",
        "210건(앞 210건, 0.0 %)",
        "21.4 % (90 / 420건)",
        "-",
        "1해 가운데 1해가 범위 안",
    ]


def test_a_line_stays_chosen_when_the_lines_change(qtbot) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    table = LineTable(view)
    chosen = []
    table.chosen.connect(chosen.append)
    found = forecast(a_past())
    table.show_lines("민원 종류", found.whole, found.kinds)
    assert chosen[-1] is found.whole
    view.selectRow(2)
    assert chosen[-1] is found.kinds[1]
    table.show_lines("민원 종류", found.whole, found.kinds[1:])
    assert table.current() is found.kinds[1]
    assert view.currentIndex().row() == 1
    table.show_lines("민원 종류", found.whole, ())
    assert chosen[-1] is found.whole


def test_lines_without_a_name_or_a_range_are_told(qtbot) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    table = LineTable(view)
    found = forecast(a_past())
    table.show_lines("부서", found.whole, found.departments)
    model = table.model
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert names == ["합계", "총무과", "평생교육과", "정하지 않음", "없어진 과(지금은 없음)"]
    gone = model.index(4, 4)
    assert gone.data() == "-"
    assert gone.data(Qt.ItemDataRole.AccessibleTextRole) == "없어진 과(지금은 없음) 예상 범위 -"
    opened = []
    table.opened.connect(opened.append)
    view.activated.emit(model.index(0, 0))
    assert opened == [], "the sum is no department"
    view.activated.emit(model.index(2, 0))
    assert opened == [found.departments[1]]


# --- the list of sheets -----------------------------------------------------------------


def test_the_list_says_who_has_a_sheet(qtbot) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    table = ListingTable(view)
    at = datetime(2026, 11, 25, 1, tzinfo=UTC)
    given = Delivered(Delivery.PRINTED, at, "한별솔")
    sheets = (
        Listed(None, "", 58, Expected(45, 80, 3), (given,)),
        Listed(2, "평생교육과", None, None),
    )
    table.show_listing(Listing(DECEMBER, date(2026, 11, 20), True, sheets))
    rows = [[table.table.index(row, at).data() for at in range(4)] for row in range(2)]
    assert rows == [
        ["기관 전체", "58건", "45~80건", "인쇄함 · 한별솔 · 2026. 11. 25.(수) 10:00"],
        ["평생교육과", "-", "-", "● 새 예보"],
    ]
    opened = []
    table.opened.connect(opened.append)
    view.activated.emit(table.table.index(0, 0))
    view.selectRow(1)
    view.activated.emit(table.table.index(1, 0))
    assert opened == [None, 2]


# --- printing ---------------------------------------------------------------------------


class Sheets:
    """A service that makes an empty paper and remembers what was delivered."""

    def __init__(self, noted: int) -> None:
        self.noted = noted
        self.commands: list[NoteDelivery] = []

    def sheet(self, _seat, query):
        raise AssertionError(query)

    def note_delivery(self, _seat, command):
        self.commands.append(command)
        return Done(self.noted, Changes())


@pytest.mark.parametrize("noted", [0, 2])
def test_the_list_is_asked_for_again_only_when_something_arrived(
    qtbot, inline_desk, noted: int
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    sheets = Sheets(noted)
    pc = PcSettings(Places.of_user().pc_settings_file)
    printing = ForecastPrinting(owner, inline_desk, sheets, pc)  # type: ignore[arg-type]
    told = []
    printing.delivered.connect(lambda: told.append(1))
    printing.note(DECEMBER, (None, 2), Delivery.SAVED)
    assert sheets.commands == [NoteDelivery(DECEMBER, (None, 2), Delivery.SAVED)]
    assert told == [1] * bool(noted)
    assert replace(sheets.commands[0], how=Delivery.PRINTED).how is Delivery.PRINTED
    settle()
