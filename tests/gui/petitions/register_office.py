"""A small office on an encrypted store with petitions in every state, for the register's tests."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from unittest.mock import patch

from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.citizens.facts import CitizenKind, Petitioner
from gaoffice_desktop.database.engine import Database
from gaoffice_desktop.deadlines.facts import Period, Unit
from gaoffice_desktop.petitions.catalogue import Catalogue
from gaoffice_desktop.petitions.commands import AskSupplement, Assign, Complete, Withdraw
from gaoffice_desktop.petitions.facts import (
    Attachment,
    Category,
    Channel,
    Petition,
    PetitionKind,
    TakeIn,
)
from gaoffice_desktop.petitions.service import Petitions
from gaoffice_desktop.shared.clock import to_utc
from gaoffice_desktop.staff.facts import Role, SaveAccount, SaveDepartment, Seat
from gaoffice_desktop.staff.service import Staff, make_account, make_department
from gaoffice_desktop.workdays.facts import OfficeHours
from gaoffice_desktop.workdays.service import Workdays
from tests.frozen_clock import FrozenClock


@dataclass(frozen=True)
class Office:
    clock: FrozenClock
    petitions: Petitions
    catalogue: Catalogue
    staff: Staff
    workdays: Workdays
    handler: Seat
    clerk: Seat
    administrator: Seat

    def take_in(self, title: str, received: str | None = None, **changes) -> Petition:
        """Take in a petition, entered when it came (or now)."""
        here = self.clock.now
        if received is not None:
            self.clock.set(received)
        command = TakeIn(
            kind_code=changes.pop("kind", "sample_seven"),
            channel=changes.pop("channel", Channel.VISIT),
            petitioner=changes.pop("petitioner", petitioner()),
            title=title,
            content=changes.pop("content", "절차와 구비서류를 알고 싶습니다."),
            **changes,
        )
        petition = self.petitions.take_in(self.clerk, command).value
        self.clock.now = here
        return petition

    def give_to_handler(self, petition: Petition) -> None:
        self.petitions.assign(
            self.handler,
            Assign(petition.id, self.handler.department_id, self.handler.actor.staff_id),
        )

    def withdraw(self, petition: Petition) -> None:
        """End a petition from another desk."""
        self.petitions.withdraw(self.handler, Withdraw(petition.id, "전화로 취하함"))


def petitioner(name: str = "홍길동", **changes) -> Petitioner:
    values = {"kind": CitizenKind.PERSON, "name": name, "phone": "010-1234-5678"}
    return Petitioner(**values | changes)


def kind(code: str, name: str, period: Period, department_id: int, **changes) -> PetitionKind:
    values = {
        "code": code,
        "name": name,
        "category": Category.STATUTORY,
        "period": period,
        "article": "초·중등교육법 시행령 제73조",
        "department_id": department_id,
        "handler_id": None,
        "documents": ("신청서", "재학증명서"),
        "fee": 0,
        "oral": True,
        "verified": True,
        "source": "민원편람",
    }
    return PetitionKind(**values | changes)


def make_office(database: Database, clock: FrozenClock) -> Office:
    workdays, catalogue = Workdays(database), Catalogue(database, clock)
    with database.change() as work:
        workdays.set_up(work, OfficeHours(date(2020, 1, 1)), at=clock(), by="민가람")
        first = make_department(work, SaveDepartment(0, "총무과", "02-100-2000"))
        second = make_department(work, SaveDepartment(0, "중등교육과", "02-100-3000"))
        seats = [
            _seat(work, "admin", "민가람", first.id, Role.ADMINISTRATOR),
            _seat(work, "clerk", "도라온", first.id, Role.COUNTER_CLERK),
            _seat(work, "handler", "한누리", second.id, Role.HANDLER),
        ]
    administrator, clerk, handler = seats
    for entry in (
        kind("sample_seven", "제도·절차 질의", Period(Unit.DAYS, 7, "영 제14조제2항"), first.id),
        kind("sample_three", "중학교 전·편입학", Period(Unit.DAYS, 3, "민원편람"), second.id),
        kind("sample_now", "증명서 발급", Period(Unit.IMMEDIATE, 0, "영 제19조"), first.id),
    ):
        examiner = Seat(administrator.actor, frozenset({Role.EXAMINER, Role.ADMINISTRATOR}))
        catalogue.save(examiner, entry)
    petitions = Petitions(database, clock, workdays)
    staff = Staff(database, clock)
    return Office(clock, petitions, catalogue, staff, workdays, handler, clerk, administrator)


def _seat(work, login: str, name: str, department_id: int, role: Role) -> Seat:
    command = SaveAccount(
        0, login, name, department_id, "", frozenset({role}), password="a-long-enough-1"
    )
    # Nobody signs in here, and a proper hash is made to be slow.
    with patch("gaoffice_desktop.staff.service.hashed", return_value="no hash"):
        account = make_account(work, command)
    return Seat(Actor(account.id, name, "창구-1"), frozenset({role}), department_id)


def fill(office: Office) -> dict[str, Petition]:
    """Take in one petition for each thing that a register can show; the clock stands at 11-25."""
    # In the order of receipt: the program refuses to number by a clock that was set back.
    made = {
        "done": office.take_in("방과 후 학교 신청 기간", "2026-11-10T14:00"),
        "overdue": office.take_in("보충수업비 환불을 요청합니다", "2026-11-12T10:00"),
        "soon": office.take_in("학교 앞 교통 지도 시간을 늘려 주십시오", "2026-11-18T09:30"),
        "paused": office.take_in("졸업 앨범 사진 정정", "2026-11-19T11:00"),
        "today": office.take_in(
            "전학 서류를 확인해 주십시오", "2026-11-20T15:20", kind="sample_three"
        ),
        "ample": office.take_in("급식 알레르기 표시 방법", "2026-11-25T09:10"),
    }
    for name in ("overdue", "today", "soon", "paused"):
        office.give_to_handler(made[name])
    until = office.clock.local.date() + timedelta(days=7)
    office.petitions.ask_supplement(
        office.handler, AskSupplement(made["paused"].id, "원본 사진", until)
    )
    closed_at = to_utc(office.clock.local - timedelta(days=8))
    office.petitions.complete(
        office.handler, Complete(made["done"].id, "누리집 주소를 안내함", closed_at)
    )
    return made


def attachment(office: Office, path) -> Attachment:
    return office.petitions.keep_file(office.clerk, str(path))
