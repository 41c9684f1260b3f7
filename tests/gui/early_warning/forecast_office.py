"""Three years of a small office with a season, and the tab of the forecast on it."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from gaoffice_desktop.early_warning.forecasts.reckoning import no_words
from gaoffice_desktop.early_warning.forecasts.rules import shifted
from gaoffice_desktop.early_warning.forecasts.service import Forecasts
from gaoffice_desktop.gui.early_warning.forecast import ForecastTab
from gaoffice_desktop.gui.early_warning.warning_tab import WarningRooms
from gaoffice_desktop.gui.screen import Screen
from gaoffice_desktop.gui.settings.tab_area import TabArea
from gaoffice_desktop.settings.pc import PcSettings
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.staff.service import Staff
from tests.early_warning.forecasts.years import put
from tests.gui.inline_desk import InlineDesk
from tests.petitions.house import House

OCTOBER = date(2026, 10, 1)
_SEASON = {1: 9, 2: 8, 3: 7, 9: 4, 11: 5, 12: 10}
_TITLES = {
    "grievance": "통학로 안전 시설 보강 요청",
    "inquiry_scheme": "중입배정 원서 접수 일정 문의",
    "suggestion": "돌봄교실 운영 시간 연장 건의",
    "other": "겨울방학 학교 개방 시간",
}


def fill(house: House, months: int = 38) -> None:
    """Put so many months up to October 2026 into the store, December the busiest."""
    for back in range(months - 1, -1, -1):
        month = shifted(OCTOBER, -back)
        much = _SEASON.get(month.month, 3)
        for number, (kind, title) in enumerate(_TITLES.items()):
            department = house.counter.id if number % 2 else house.academies.id
            count = max(1, much * (4 - number) // 2 + month.year - 2023)
            late = 1 if month.month == 12 else 0
            put(house, month, count, kind=kind, department_id=department, late=late, title=title)


def make_tab(
    qtbot,
    house: House,
    seat,
    *,
    width: int = 1180,
    height: int = 640,
    scrolled: bool = False,
    find_words=no_words,
) -> ForecastTab:
    """Show the tab to somebody, on a screen of no other use."""
    desk = InlineDesk(seat)
    host = Screen(desk)
    pc = PcSettings(Places.of_user().pc_settings_file)
    clock = house.petitions.clock
    staff = Staff(house.database, clock)
    forecasts = Forecasts(house.database, clock, find_words)
    rooms = WarningRooms(None, forecasts, house.petitions, staff, clock, pc)  # type: ignore[arg-type]
    tab = ForecastTab(host, rooms)
    qtbot.addWidget(host)
    qtbot.addWidget(tab)
    tab.host_of_test = host  # type: ignore[attr-defined]  # nobody else keeps it
    place: QWidget = tab
    if scrolled:
        # As the screen does it: put where it may scroll before anything is loaded.
        place = tab.area = TabArea(tab)  # type: ignore[attr-defined]
        qtbot.addWidget(place)
    place.resize(width, height)
    place.show()
    tab.load()
    return tab
