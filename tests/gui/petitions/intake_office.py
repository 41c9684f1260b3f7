"""An office with a calendar, the shipped catalogue, a clerk and a handler, for screen tests."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from gaoffice_desktop.app.set_up import SetUp
from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.database.engine import Database, open_sqlcipher
from gaoffice_desktop.gui.petitions.intake import IntakeScreen
from gaoffice_desktop.petitions.catalogue import Catalogue
from gaoffice_desktop.petitions.service import Petitions
from gaoffice_desktop.settings.pc import PcSettings
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.staff.facts import Role, SaveAccount, SaveDepartment, Seat, SetUpOffice
from gaoffice_desktop.staff.service import Staff, make_account
from gaoffice_desktop.workdays.service import Workdays
from tests.frozen_clock import FrozenClock
from tests.gui.inline_desk import InlineDesk
from tests.stores import TEST_KEY

NOBODY = Seat.nobody("창구-1")


@dataclass
class Office:
    """The services of one throw-away office, and who sits at its counter."""

    database: Database
    clock: FrozenClock
    staff: Staff
    workdays: Workdays
    catalogue: Catalogue
    petitions: Petitions
    clerk: Seat
    settings: PcSettings

    def screen(self, desk: InlineDesk, **changes) -> IntakeScreen:
        """Make the intake screen over these services, with some of them replaced."""
        rooms = {
            "petitions": self.petitions,
            "catalogue": self.catalogue,
            "staff": self.staff,
            "workdays": self.workdays,
            "clock": self.clock,
            "settings": self.settings,
        }
        return IntakeScreen(desk, **(rooms | changes))


def wired(database: Database, clock: FrozenClock) -> Office:
    """Put the services of a store together."""
    workdays = Workdays(database)
    clerk = Seat(Actor(2, "한가람", "창구-1"), frozenset({Role.COUNTER_CLERK}), 1)
    return Office(
        database,
        clock,
        Staff(database, clock),
        workdays,
        Catalogue(database, clock),
        Petitions(database, clock, workdays),
        clerk,
        PcSettings(Places.of_user().pc_settings_file),
    )


@pytest.fixture(scope="session")
def office_template(sqlcipher_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of an office that has been set up, to be copied for each test."""
    path = tmp_path_factory.mktemp("office") / "office.db"
    shutil.copyfile(sqlcipher_template, path)
    database = open_sqlcipher(path, TEST_KEY)
    office = wired(database, FrozenClock())
    SetUp(database, office.clock, office.staff, office.workdays, office.catalogue).set_up(
        NOBODY,
        SetUpOffice(
            office_name="해오름교육청",
            office_head="해오름교육감",
            office_phone="02-123-4000",
            office_address="",
            departments=(("민원실", "02-123-4001"), ("평생교육과", "02-123-4002")),
            intervals=((540, 720), (780, 1080)),
            weekdays=(0, 1, 2, 3, 4),
            login="admin",
            name="전산담당",
            password="correct horse 42",
        ),
    )
    with database.change() as work:
        for login, name, department, role in (
            ("clerk", "한가람", 1, Role.COUNTER_CLERK),
            ("handler", "윤다온", 2, Role.HANDLER),
        ):
            make_account(
                work,
                SaveAccount(
                    0, login, name, department, "", frozenset({role}), True, "correct horse 42"
                ),
                own_password=True,
            )
    database.close()
    return path


@pytest.fixture
def office(office_template: Path, tmp_path: Path, clock: FrozenClock) -> Iterator[Office]:
    """A fresh copy of the office."""
    path = tmp_path / "office.db"
    shutil.copyfile(office_template, path)
    database = open_sqlcipher(path, TEST_KEY)
    yield wired(database, clock)
    database.close()


__all__ = ["NOBODY", "Office", "SaveDepartment", "office", "office_template", "replace", "wired"]
