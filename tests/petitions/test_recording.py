"""Writing an event keeps what is stored in step, and appends only."""

from __future__ import annotations

import threading
import time
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from gaoffice_desktop.deadlines.facts import Case, Period, Unit
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.folding import fold
from gaoffice_desktop.petitions.queries import events
from gaoffice_desktop.petitions.recording import (
    add_event,
    changed,
    event_by,
    found,
    hold_the_clock,
    person,
    reckon,
    store,
)
from gaoffice_desktop.petitions.tables import EventRow
from gaoffice_desktop.shared.clock import to_utc
from gaoffice_desktop.shared.errors import UserError
from tests.petitions.house import House


def test_a_reckoning_holds_together(house: House) -> None:
    calendar = house.petitions.workdays.current_calendar(house.clerk)
    case = Case(datetime(2026, 11, 25, 14, 0), Period(Unit.DAYS, 3))
    reckoned = reckon(case, None, calendar)
    assert reckoned.deadline.due_at == to_utc(datetime(2026, 11, 30, 14, 0))
    assert reckoned.deadline.ends_at == reckoned.deadline.alarm_at == reckoned.deadline.due_at
    assert reckoned.spans.startswith("1H202611251400;")


def test_an_event_is_appended_and_what_it_means_is_stored(house: House) -> None:
    petition = house.take_in()
    at = petition.received_at + timedelta(hours=1)
    with house.database.change() as work:
        event = event_by(house.handler, EventKind.COMPLETED, at, at, {"result": "회신"})
        add_event(work, petition.id, event)
        life = events(work.session, petition.id)
        assert life[-1] == event
        store(work, petition.id, fold(life), house.petitions.workdays.calendar_in(work))
        after = found(work, petition.id)
        assert work.session.scalar(select(EventRow.id).order_by(EventRow.id.desc())) == 2
    assert after.closed_at == at
    assert changed(after).changes.petitions == {petition.id}
    assert house.rebuild.check(house.admin).differences == ()


def test_what_is_not_there_is_told(house: House) -> None:
    with house.database.read() as work, pytest.raises(UserError):
        found(work, 1)


def test_a_person_in_the_trail_is_found_by_number_and_known_by_half_a_name() -> None:
    assert person("2026-000001", "홍길동") == "2026-000001 홍○동"


def test_the_clock_is_held_by_one_transaction_at_a_time(house: House) -> None:
    order: list[str] = []
    holding = threading.Event()

    def first() -> None:
        with house.database.change() as work:
            hold_the_clock(work)
            holding.set()
            time.sleep(0.3)
            order.append("first")

    thread = threading.Thread(target=first)
    thread.start()
    holding.wait(10)
    with house.database.change() as work:
        hold_the_clock(work)
        order.append("second")
    thread.join()
    assert order == ["first", "second"]
