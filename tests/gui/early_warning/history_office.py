"""An office on its own store in which alarms have really rung, for the screens that look back.

history_office.ring("2026-11-25T09:05")     # the clock goes there, and whatever is due rings
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import shiboken6

from gaoffice_desktop.early_warning.alarms.facts import Acknowledge, Showing
from gaoffice_desktop.early_warning.alarms.service import Alarms
from gaoffice_desktop.gui.early_warning.history import AlarmHistoryScreen
from gaoffice_desktop.petitions.commands import Assign, Complete
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.staff.facts import Seat
from tests.frozen_clock import FrozenClock
from tests.gui.checks import settle
from tests.gui.inline_desk import InlineDesk
from tests.office import NOBODY, Office, copy_office, make_template

TITLES = ("방과 후 학교 신청 방법", "급식 알레르기 표시", "통학로 안전 시설")


@dataclass(frozen=True)
class HistoryOffice:
    """An office, and what its people do with its alarms."""

    office: Office

    @property
    def alarms(self) -> Alarms:
        return self.office.services.alarms

    @property
    def clock(self) -> FrozenClock:
        return self.office.clock

    def seat(self, login: str, desk: str = "") -> Seat:
        seat = self.office.seats[login]
        return replace(seat, actor=replace(seat.actor, desk=desk)) if desk else seat

    def take_in(self, title: str = "방과 후 학교 신청 방법") -> int:
        """Take a petition in and give it to the handler."""
        petition_id = self.office.take_in(title)
        handler = self.seat("handler")
        command = Assign(petition_id, handler.department_id, handler.actor.staff_id)
        self.office.services.petitions.assign(self.seat("clerk"), command)
        return petition_id

    def complete(self, petition_id: int) -> None:
        """Answer a petition."""
        command = Complete(petition_id, "안내해 드렸습니다.")
        self.office.services.petitions.complete(self.seat("handler"), command)

    def ring(self, local: str) -> int:
        """Go to a local time and let ring what is due; return how many did."""
        self.clock.set(local)
        rung = 0
        while True:
            done = self.alarms.scan(NOBODY).value
            rung += done.rung
            if not done.more:
                return rung

    def show(self, login: str = "handler", desk: str = "") -> Showing:
        """Let a desk show somebody what rang for them."""
        return self.alarms.claim(self.seat(login, desk)).value

    def acknowledge(self, login: str = "handler") -> None:
        """Take note of everything that waits for somebody."""
        seat = self.seat(login)
        waiting = tuple(one.id for one in self.alarms.panel(seat).alarms)
        self.alarms.acknowledge(seat, Acknowledge(waiting))


@pytest.fixture(scope="session")
def history_template(sqlcipher_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_template(sqlcipher_template, tmp_path_factory.mktemp("history") / "office.db")


@pytest.fixture
def history_office(history_template: Path, clock: FrozenClock) -> Iterator[HistoryOffice]:
    office = copy_office(history_template, Places.of_user(), clock)
    yield HistoryOffice(office)
    office.services.database.close()


@pytest.fixture
def rung(history_office: HistoryOffice) -> HistoryOffice:
    """Three petitions of 7 days: D-3 rang, was seen and rang again; the first was completed.

    D-1 rang on Monday the 30th, two minutes late.
    """
    history_office.clock.set("2026-11-23T10:00")
    ids = [history_office.take_in(title) for title in TITLES]
    history_office.ring("2026-11-26T09:00")
    history_office.show()
    history_office.clock.set("2026-11-26T09:30")
    history_office.acknowledge()
    history_office.ring("2026-11-26T14:30")
    history_office.show()
    history_office.complete(ids[0])
    history_office.ring("2026-11-30T09:02")
    return history_office


def make_screen(history_office: HistoryOffice, login: str = "handler") -> AlarmHistoryScreen:
    office = history_office.office
    services = office.services
    desk = InlineDesk(history_office.seat(login))
    screen = AlarmHistoryScreen(
        desk,
        services.alarms,
        services.petitions,
        services.staff,
        services.keeping,
        office.clock,
        office.pc,
    )
    desk.changed.connect(lambda changes: screen.shown() if screen.refresh_on(changes) else None)
    screen.resize(1216, 638)
    screen.show()
    screen.shown()
    settle()
    return screen


@pytest.fixture
def history(qapp, rung: HistoryOffice) -> Iterator[AlarmHistoryScreen]:
    screen = make_screen(rung)
    yield screen
    screen.close()
    shiboken6.delete(screen)
