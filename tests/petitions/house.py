"""An office in a store, for the tests of the petitions room; everyone in it is invented."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import text

from gaoffice_desktop.audit.facts import Actor, AuditLine
from gaoffice_desktop.audit.service import lines
from gaoffice_desktop.database.engine import Database
from gaoffice_desktop.petitions.calendar_changes import CalendarChanges
from gaoffice_desktop.petitions.catalogue import Catalogue
from gaoffice_desktop.petitions.facts import Petition
from gaoffice_desktop.petitions.rebuild import Rebuild
from gaoffice_desktop.petitions.service import Petitions
from gaoffice_desktop.settings import facts as settings_facts
from gaoffice_desktop.settings import service as settings
from gaoffice_desktop.shared.clock import Clock
from gaoffice_desktop.staff.facts import Department, Role, SaveDepartment, Seat
from gaoffice_desktop.staff.service import make_department
from gaoffice_desktop.staff.tables import AccountRow
from gaoffice_desktop.workdays.facts import OfficeHours
from gaoffice_desktop.workdays.service import Workdays
from tests.petitions.makers import a_command


@dataclass(frozen=True)
class House:
    """The services, two departments, and a seat for each role."""

    database: Database
    petitions: Petitions
    catalogue: Catalogue
    calendar: CalendarChanges
    rebuild: Rebuild
    counter: Department
    academies: Department
    clerk: Seat
    handler: Seat
    examiner: Seat
    admin: Seat

    def take_in(self, **changes: Any) -> Petition:
        return self.petitions.take_in(self.clerk, a_command(**changes)).value

    def trail(self) -> list[AuditLine]:
        with self.database.read() as work:
            return list(lines(work))[::-1]

    def actions(self) -> list[str]:
        return [line.action for line in self.trail()]

    def scalar(self, sql: str, **values: Any) -> Any:
        with self.database.read() as work:
            return work.session.execute(text(sql), values).scalar()


def build_house(database: Database, clock: Clock) -> House:
    workdays = Workdays(database)
    catalogue = Catalogue(database, clock)
    with database.change() as work:
        settings.keep(work, settings_facts.OFFICE_NAME, "나래교육지원청")
        settings.keep(work, settings_facts.OFFICE_HEAD, "교육장")
        counter = make_department(work, SaveDepartment(0, "민원실", "02-123-4567"))
        academies = make_department(work, SaveDepartment(0, "평생교육과", "02-123-4568"))
        workdays.set_up(work, OfficeHours(date(2018, 1, 1)), at=clock(), by="전산")
        catalogue.seed(work, [counter, academies])
        # Straight into the table: nobody signs in here, and hashing a password takes its time.
        accounts = [
            AccountRow(
                login=login, name=name, department_id=counter.id, roles=[role], password_hash=""
            )
            for login, name, role in (
                ("clerk", "도라온", Role.COUNTER_CLERK),
                ("handler", "가온누", Role.HANDLER),
                ("examiner", "한별솔", Role.EXAMINER),
                ("admin", "민가람", Role.ADMINISTRATOR),
            )
        ]
        work.session.add_all(accounts)
    room = (database, clock, workdays)
    return House(
        database,
        Petitions(*room),
        catalogue,
        CalendarChanges(*room),
        Rebuild(*room),
        counter,
        academies,
        *map(_seat, accounts),
    )


def _seat(account: AccountRow) -> Seat:
    roles = frozenset(map(Role, account.roles))
    return Seat(Actor(account.id, account.name, "창구-1"), roles, account.department_id)
