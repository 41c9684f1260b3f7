"""A whole office on its own encrypted store, wired as the program wires it.

    office = copy_office(template, Places.of_user(), clock)
    office.seats["admin"], office.rooms.petitions, …

Everybody is invented; everybody's password is ``PASSWORD``. Hashing it takes its time, so one
store is set up for all tests and each gets a copy.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from gaoffice_desktop.app.wiring import Office as Services
from gaoffice_desktop.app.wiring import wire
from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.citizens.facts import CitizenKind, Petitioner
from gaoffice_desktop.database.engine import open_sqlcipher
from gaoffice_desktop.database.keys import keep_key
from gaoffice_desktop.petitions.facts import Channel, TakeIn
from gaoffice_desktop.settings.pc import PcSettings
from gaoffice_desktop.shared.clock import Clock
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.staff.facts import Role, SaveAccount, Seat, SetUpOffice
from gaoffice_desktop.staff.service import make_account
from tests.frozen_clock import FrozenClock
from tests.stores import TEST_KEY

PASSWORD = "correct horse 42"
DESK = "창구-1"
NOBODY = Seat.nobody(DESK)

SET_UP = SetUpOffice(
    office_name="해오름교육청",
    office_head="해오름교육감",
    office_phone="02-123-4000",
    office_address="",
    departments=(("민원실", "02-123-4001"), ("평생교육과", "02-123-4002")),
    intervals=((540, 720), (780, 1080)),
    weekdays=(0, 1, 2, 3, 4),
    login="admin",
    name="민가람",
    password=PASSWORD,
)

STAFF = (
    ("clerk", "도라온", 1, Role.COUNTER_CLERK),
    ("handler", "윤다온", 2, Role.HANDLER),
    ("examiner", "한별솔", 1, Role.EXAMINER),
)


@dataclass(frozen=True)
class Office:
    """The services, where they keep their files, and a seat for each account."""

    services: Services
    places: Places
    pc: PcSettings
    clock: FrozenClock
    seats: dict[str, Seat]

    def take_in(self, title: str = "방과 후 학교 신청 방법", kind: str = "inquiry_scheme") -> int:
        """Take a petition in at the counter; return its id."""
        command = TakeIn(
            kind_code=kind,
            channel=Channel.VISIT,
            petitioner=Petitioner(CitizenKind.PERSON, "홍길동", phone="010-1234-5678"),
            title=title,
            content="절차와 구비서류를 알고 싶습니다.",
            department_id=1,
        )
        return self.services.petitions.take_in(self.seats["clerk"], command).value.id


def make_template(empty_store: Path, path: Path) -> Path:
    """Set an office up in a copy of an empty store."""
    shutil.copyfile(empty_store, path)
    services = _wired(path, Places.under(path.parent), FrozenClock())
    services.set_up.set_up(NOBODY, SET_UP)
    with services.database.change() as work:
        for login, name, department, role in STAFF:
            command = SaveAccount(
                0, login, name, department, "", frozenset({role}), password=PASSWORD
            )
            make_account(work, command, own_password=True)
    services.database.close()
    return path


def copy_office(template: Path, places: Places, clock: FrozenClock) -> Office:
    """Open a copy of the template as the store of these places; close its database yourself."""
    places.data.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(template, places.store_file)
    keep_key(places, TEST_KEY)
    services = _wired(places.store_file, places, clock)
    seats = {
        account.login: Seat(
            Actor(account.id, account.name, DESK), account.roles, account.department_id
        )
        for account in services.staff.accounts(NOBODY)
    }
    return Office(services, places, PcSettings(places.pc_settings_file), clock, seats)


def _wired(path: Path, places: Places, clock: Clock) -> Services:
    return wire(open_sqlcipher(path, TEST_KEY), clock, places)
