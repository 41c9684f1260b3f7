"""The first run: one transaction turns an empty store into an office."""

from __future__ import annotations

from dataclasses import dataclass, replace

from gaoffice_desktop.audit.service import note
from gaoffice_desktop.database.engine import Database
from gaoffice_desktop.petitions.catalogue import Catalogue
from gaoffice_desktop.settings import facts as declared
from gaoffice_desktop.settings import service as settings
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.clock import Clock, to_local
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff.facts import (
    Account,
    Role,
    SaveAccount,
    SaveDepartment,
    Seat,
    SetUpOffice,
)
from gaoffice_desktop.staff.rules import set_up_problems
from gaoffice_desktop.staff.service import Staff, make_account, make_department
from gaoffice_desktop.workdays.facts import OfficeHours
from gaoffice_desktop.workdays.service import Workdays


@dataclass(frozen=True)
class SetUp:
    """Makes an office out of an empty store."""

    database: Database
    clock: Clock
    staff: Staff
    workdays: Workdays
    catalogue: Catalogue

    def set_up(self, seat: Seat, command: SetUpOffice) -> Done[Account]:
        """Name the office, its departments, hours, holidays, catalogue and administrator.

        Raises:
            UserError: a fault at a field, or the office is set up already.
        """
        if problems := set_up_problems(command):
            raise UserError.at(**problems)
        if self.staff.is_set_up(seat):
            raise UserError(say("이미 설정을 마친 자료입니다. 로그인해 주십시오."))
        now = self.clock()
        with self.database.change() as work:
            settings.keep(work, declared.OFFICE_NAME, command.office_name.strip())
            settings.keep(work, declared.OFFICE_HEAD, command.office_head.strip())
            settings.keep(work, declared.OFFICE_PHONE, command.office_phone.strip())
            settings.keep(work, declared.OFFICE_ADDRESS, command.office_address.strip())
            departments = [
                make_department(work, SaveDepartment(0, name, phone))
                for name, phone in command.departments
            ]
            account = make_account(
                work,
                SaveAccount(
                    id=0,
                    login=command.login,
                    name=command.name,
                    department_id=departments[0].id,
                    phone=command.office_phone,
                    roles=frozenset({Role.ADMINISTRATOR}),
                    password=command.password,
                ),
                own_password=True,
            )
            hours = OfficeHours(to_local(now).date(), command.intervals, command.weekdays)
            self.workdays.set_up(work, hours, at=now, by=account.name)
            self.catalogue.seed(work, departments)
            actor = replace(seat.actor, staff_id=account.id, name=account.name)
            note(work, actor, "set_up", subject="office", at=now)
        return Done(account, Changes(staff=True, settings=True, calendar=True, catalogue=True))
