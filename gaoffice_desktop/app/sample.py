"""A throw-away office with invented people and three years of petitions (``sample_life``)."""

from __future__ import annotations

import sys
import tempfile
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from gaoffice_desktop.app.sample_life import Life, MovedClock
from gaoffice_desktop.app.starting import Ready, Starting
from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.shared.clock import Clock
from gaoffice_desktop.shared.places import Places, resource
from gaoffice_desktop.staff.facts import Role, SaveAccount, SaveDepartment, Seat, SetUpOffice
from gaoffice_desktop.staff.service import make_account
from gaoffice_desktop.workdays.facts import MONDAY_TO_FRIDAY, NINE_TO_SIX

PETITIONS = 2400
YEARS = 3
_DESK = "민원실-1"


@dataclass(frozen=True)
class SampleOffice:
    """The prepared office: its folders, an administrator and everybody's password."""

    places: Places
    ready: Ready
    recovery: str
    administrator: str
    password: str


def make_sample(
    home: Path,
    now: Clock,
    *,
    petitions: int = PETITIONS,
    told: Callable[[int], None] = lambda _count: None,
) -> SampleOffice:
    """Make the office under a folder; ``told`` hears how many petitions are in it so far."""
    facts = tomllib.loads(resource("sample", "office.toml").read_text("utf-8"))
    places = Places.under(home)
    clock = MovedClock(now() - timedelta(days=365 * YEARS + 1))
    starting = Starting(places, clock)
    nobody = Seat.nobody(_DESK)
    office = facts["office"]
    begun = starting.set_up(nobody, _set_up(office)).value
    _hurry(begun.ready)
    seats = _staff(begun.ready, nobody, office)
    Life(facts, begun.ready.office, seats, clock, now(), petitions, told).live()
    return SampleOffice(places, begun.ready, begun.recovery, "admin", office["password"])


def _hurry(ready: Ready) -> None:
    """Write without waiting for the disk: a folder that is thrown away fears no power cut."""
    pooled = ready.office.database.engine.raw_connection()
    try:
        pooled.cursor().execute("PRAGMA synchronous=OFF")
    finally:
        pooled.close()


def _set_up(office: dict[str, Any]) -> SetUpOffice:
    return SetUpOffice(
        office_name=office["name"],
        office_head=office["head"],
        office_phone=office["phone"],
        office_address=office["address"],
        departments=tuple((name, phone) for name, phone in office["departments"]),
        intervals=NINE_TO_SIX,
        weekdays=MONDAY_TO_FRIDAY,
        login="admin",
        name="민가람",
        password=office["password"],
    )


def _staff(ready: Ready, nobody: Seat, office: dict[str, Any]) -> dict[str, Seat]:
    staff = ready.office.staff
    admin = staff.sign_in(nobody, "admin", office["password"]).value.seat
    assert admin is not None
    departments = {one.name: one for one in staff.departments(admin)}
    seats = {"admin": admin}
    for login, name, department, roles in office["staff"]:
        room = departments[department]
        command = SaveAccount(
            0, login, name, room.id, room.phone, frozenset(Role(role) for role in roles),
            password=office["password"],
        )  # fmt: skip
        with ready.office.database.change() as work:
            account = make_account(work, command, own_password=True)
        seats[login] = Seat(Actor(account.id, name, _DESK), account.roles, room.id)
    _chain(ready, seats, office)
    return seats


def _chain(ready: Ready, seats: dict[str, Seat], office: dict[str, Any]) -> None:
    """Say who leads whom, and who heads which department."""
    staff, admin = ready.office.staff, seats["admin"]
    accounts = {one.login: one for one in staff.accounts(admin)}
    for login, leader in office["leaders"].items():
        one = accounts[login]
        staff.save_account(
            admin,
            SaveAccount(
                one.id, login, one.name, one.department_id, one.phone, one.roles,
                leader_id=accounts[leader].id,
            ),
        )  # fmt: skip
    for room in staff.departments(admin):
        if room.name in office["heads"]:
            head_id = accounts[office["heads"][room.name]].id
            staff.save_department(
                admin, SaveDepartment(room.id, room.name, room.phone, head_id=head_id)
            )


def run_sample() -> int:
    """Make the office in a temporary folder, open the program on it, and throw it away."""
    from gaoffice_desktop.app.main import run
    from gaoffice_desktop.shared.clock import clock_of_environment

    with tempfile.TemporaryDirectory(prefix="gaoffice-sample-") as folder:
        _tell("견본 기관을 만들고 있습니다. 잠시 기다려 주십시오.")
        sample = make_sample(
            Path(folder),
            clock_of_environment(),
            told=lambda count: _tell(f"  민원 {count:,}건"),
        )
        sample.ready.office.database.close()
        _tell("아이디: clerk(창구) handler(처리) examiner(심사관) admin(전산)")
        _tell(f"비밀번호: {sample.password}")
        return run(sample.places)


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
