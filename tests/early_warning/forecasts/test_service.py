"""Forecasts on both stores: who sees what, when sheets are listed, what is noted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gaoffice_desktop.early_warning.forecasts.facts import (
    Delivery,
    Enough,
    ForecastQuery,
    NoteDelivery,
)
from gaoffice_desktop.early_warning.forecasts.service import Forecasts
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.settings import service as settings
from gaoffice_desktop.settings.facts import FORECAST_LISTED_FROM_DAY
from gaoffice_desktop.shared.changes import Changes
from gaoffice_desktop.shared.errors import NotAllowed, UserError
from gaoffice_desktop.staff.facts import Role, SaveDepartment, Seat
from gaoffice_desktop.staff.service import make_department
from tests.early_warning.forecasts.years import OTHER_KIND, put, put_years
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House
from tests.petitions.papers.reading import pages

DECEMBER = date(2026, 12, 1)
OCTOBER = date(2026, 10, 1)
ASKED = ForecastQuery(DECEMBER)


def fill(house: House) -> None:
    """Three years: the counter has a season, the academies have none; something cancelled."""
    first = date(2023, 9, 1)
    put_years(house, first, OCTOBER, 3)
    put_years(house, first, OCTOBER, 2, kind=OTHER_KIND, department_id=house.academies.id)
    for year, count, late in ((2023, 20, 2), (2024, 24, 0), (2025, 28, 1)):
        put(house, date(year, 12, 1), count, late=late)
        put(house, date(year, 12, 1), 5, state=State.CANCELLED.value)
        put(house, date(year, 12, 1), 5, outcome="merged")


def test_the_same_month_of_past_years_is_counted(house: House, forecasts: Forecasts) -> None:
    fill(house)
    found = forecasts.forecast(house.examiner, ASKED)
    assert (found.enough, found.years) == (Enough.ENOUGH, (2023, 2024, 2025))
    assert [one.count for one in found.whole.years] == [25, 29, 33]
    assert [line.name for line in found.departments] == ["민원실", "평생교육과"]
    assert [one.count for one in found.departments[0].years] == [23, 27, 31]
    assert (found.whole.late.part, found.whole.late.whole) == (3, 87)
    assert sum(one.count for one in found.whole.weeks) == 87
    assert found.record_from == date(2023, 10, 1)
    counter = forecasts.forecast(house.examiner, ForecastQuery(DECEMBER, house.counter.id))
    assert counter.whole.years == found.departments[0].years
    assert counter.whole.expected == found.departments[0].expected


def test_titles_come_without_their_people(house: House, forecasts: Forecasts) -> None:
    put_years(house, date(2024, 1, 1), OCTOBER, 1, title="홍길동 010-1234-5678 전학 문의")
    found = forecasts.forecast(house.examiner, ASKED)
    assert found.kinds[0].examples == ("홍○동 [전화번호] 전학 문의",)


def test_an_office_without_a_past_is_told_so(house: House, forecasts: Forecasts) -> None:
    found = forecasts.forecast(house.examiner, ASKED)
    assert (found.enough, found.years, found.whole.count) == (Enough.NOTHING, (), 0)
    assert forecasts.listing(house.examiner).sheets == ()
    for make in (lambda: forecasts.sheet(house.examiner, ASKED),
                 lambda: forecasts.sheets(house.examiner, DECEMBER)):  # fmt: skip
        with pytest.raises(UserError, match="아직 없어"):
            make()


def test_a_year_of_petitions_shows_what_there_is(house: House, forecasts: Forecasts) -> None:
    put_years(house, date(2025, 9, 1), OCTOBER, 4)
    found = forecasts.forecast(house.examiner, ASKED)
    assert (found.enough, found.years, found.whole.expected) == (Enough.LITTLE, (2025,), None)
    assert forecasts.sheet(house.examiner, ASKED).startswith(b"%PDF")


def test_a_handler_sees_the_own_department_alone(house: House, forecasts: Forecasts) -> None:
    fill(house)
    for asked in (ASKED, replace(ASKED, department_id=house.academies.id)):
        found = forecasts.forecast(house.handler, asked)
        assert found.query.department_id == house.handler.department_id == house.counter.id
        assert found.departments == ()
        assert OTHER_KIND not in {line.code for line in found.kinds}
    assert forecasts.sheets(house.handler, DECEMBER).department_ids == (house.counter.id,)
    listed = forecasts.listing(house.handler).sheets
    assert [one.department_id for one in listed] == [house.counter.id]
    with pytest.raises(UserError, match="소속 부서"):
        forecasts.forecast(replace(house.handler, department_id=None), ASKED)


def test_who_may_see_a_forecast(house: House, forecasts: Forecasts) -> None:
    supervisor = Seat(house.clerk.actor, frozenset({Role.CALL_SUPERVISOR}), house.academies.id)
    assert forecasts.forecast(supervisor, ASKED).query.department_id is None
    note = NoteDelivery(DECEMBER, (None,), Delivery.PRINTED)
    for seat in (house.clerk, house.admin, Seat.nobody("창구-9")):
        for ask in (
            lambda seat: forecasts.forecast(seat, ASKED),
            lambda seat: forecasts.sheet(seat, ASKED),
            lambda seat: forecasts.sheets(seat, DECEMBER),
            forecasts.listing,
            lambda seat: forecasts.note_delivery(seat, note),
        ):
            with pytest.raises(NotAllowed):
                ask(seat)


def test_only_months_ahead_are_forecast(house: House, forecasts: Forecasts) -> None:
    for month in (date(2026, 11, 1), date(2027, 12, 1)):
        with pytest.raises(UserError):
            forecasts.forecast(house.examiner, ForecastQuery(month))
        with pytest.raises(UserError):
            forecasts.note_delivery(house.examiner, NoteDelivery(month, (None,), Delivery.PRINTED))
    assert forecasts.forecast(house.examiner, ForecastQuery(date(2027, 11, 30))).query.month == (
        date(2027, 11, 1)
    )


# --- the list of sheets -----------------------------------------------------------------


def test_sheets_are_listed_from_a_day_on(
    house: House, forecasts: Forecasts, clock: FrozenClock
) -> None:
    fill(house)
    clock.set("2026-11-19T23:59")
    early = forecasts.listing(house.examiner)
    assert (early.is_listed, early.sheets, early.listed_from) == (False, (), date(2026, 11, 20))
    clock.set("2026-11-20T00:00")
    listing = forecasts.listing(house.examiner)
    assert (listing.month, listing.is_listed, listing.new) == (DECEMBER, True, 3)
    assert [one.department for one in listing.sheets] == ["", "민원실", "평생교육과"]
    assert [one.last_year for one in listing.sheets] == [33, 31, 2]
    assert all(one.expected for one in listing.sheets)
    with house.database.change() as work:
        settings.keep(work, FORECAST_LISTED_FROM_DAY, 25)
    assert not forecasts.listing(house.examiner).is_listed


def test_a_department_that_is_no_more_has_no_sheet(house: House, forecasts: Forecasts) -> None:
    fill(house)
    resting = house.academies
    with house.database.change() as work:
        make_department(work, SaveDepartment(resting.id, resting.name, "", active=False))
    assert [one.department for one in forecasts.listing(house.examiner).sheets] == ["", "민원실"]
    assert forecasts.sheets(house.examiner, DECEMBER).department_ids == (None, house.counter.id)
    last = forecasts.forecast(house.examiner, ASKED).departments[-1]
    assert (last.name, last.gone, last.expected) == ("평생교육과", True, None)


def test_a_sheet_that_arrived_is_no_longer_new(
    house: House, forecasts: Forecasts, clock: FrozenClock
) -> None:
    fill(house)
    done = forecasts.note_delivery(
        house.examiner, NoteDelivery(DECEMBER, (None, house.academies.id), Delivery.PRINTED)
    )
    assert (done.value, done.changes) == (2, Changes())
    office, counter, academies = forecasts.listing(house.examiner).sheets
    assert [one.is_new for one in (office, counter, academies)] == [False, True, False]
    (delivered,) = academies.delivered
    assert (delivered.how, delivered.at, delivered.by) == (Delivery.PRINTED, clock.now, "한별솔")
    clock.move(hours=1)
    forecasts.note_delivery(
        house.examiner, NoteDelivery(DECEMBER, (house.academies.id,), Delivery.SAVED)
    )
    newest = forecasts.listing(house.examiner).sheets[2].delivered
    assert [one.how for one in newest] == [Delivery.SAVED, Delivery.PRINTED]
    line = house.trail()[-1]
    assert (line.action, line.subject, line.subject_id) == (
        "deliver_forecast", "forecast", house.academies.id,
    )  # fmt: skip
    assert line.detail == {"month": "2026-12-01", "how": "saved"}


def test_a_look_counts_for_the_own_department_and_once(house: House, forecasts: Forecasts) -> None:
    fill(house)
    own = NoteDelivery(DECEMBER, (house.counter.id,), Delivery.LOOKED_AT)
    assert forecasts.note_delivery(house.handler, own).value == 1
    assert forecasts.note_delivery(house.handler, own).value == 0
    assert forecasts.note_delivery(house.examiner, own).value == 1, "of the same department"
    other = NoteDelivery(DECEMBER, (house.academies.id,), Delivery.LOOKED_AT)
    assert forecasts.note_delivery(house.examiner, other).value == 0
    office = NoteDelivery(DECEMBER, (None,), Delivery.LOOKED_AT)
    assert forecasts.note_delivery(house.handler, office).value == 0
    assert [one.is_new for one in forecasts.listing(house.examiner).sheets] == [True, False, True]
    assert house.actions().count("deliver_forecast") == 2


def test_nobody_notes_for_another_department(house: House, forecasts: Forecasts) -> None:
    fill(house)
    other = NoteDelivery(DECEMBER, (house.academies.id, None), Delivery.PRINTED)
    assert forecasts.note_delivery(house.handler, other).value == 0


# --- the papers -------------------------------------------------------------------------


def test_a_sheet_leaves_a_line_in_the_trail(house: House, forecasts: Forecasts) -> None:
    fill(house)
    query = ForecastQuery(DECEMBER, house.counter.id)
    assert len(pages(forecasts.sheet(house.examiner, query))) == 1
    line = house.trail()[-1]
    assert (line.action, line.subject_id) == ("make_forecast_sheet", house.counter.id)
    assert line.detail == {
        "month": "2026-12-01", "department": "민원실", "years": [2023, 2024, 2025],
    }  # fmt: skip


def test_a_whole_set_has_a_page_and_a_line_for_each(house: House, forecasts: Forecasts) -> None:
    fill(house)
    made = forecasts.sheets(house.examiner, DECEMBER)
    assert made.department_ids == (None, house.counter.id, house.academies.id)
    written = pages(made.pdf)
    assert len(written) == 3
    for name, page in zip(("기관 전체", "민원실", "평생교육과"), written, strict=True):
        assert name in page
        assert "나래교육지원청" in page
    assert house.actions().count("make_forecast_sheet") == 3
