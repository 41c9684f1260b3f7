"""A throw-away office with invented people and three years of petitions.

Everything goes through the services' own verbs with a moved clock, so the sample is as lawful
as what clerks enter: numbers without gaps, events, due times, audit lines.
"""

from __future__ import annotations

import heapq
import itertools
import random
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from gaoffice_desktop.app.starting import Ready, Starting
from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.citizens.facts import CitizenKind, Petitioner, Proxy
from gaoffice_desktop.petitions.commands import AskSupplement, Complete, Extend, ReceiveSupplement
from gaoffice_desktop.petitions.facts import Channel, Petition, PetitionKind, TakeIn
from gaoffice_desktop.petitions.reasons import ExtensionReason
from gaoffice_desktop.shared.clock import KST, Clock, to_local, to_utc
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.places import Places, resource
from gaoffice_desktop.staff.facts import Role, SaveAccount, Seat, SetUpOffice
from gaoffice_desktop.staff.service import make_account
from gaoffice_desktop.workdays.facts import MONDAY_TO_FRIDAY, NINE_TO_SIX

PETITIONS = 2400
YEARS = 3
_DESK = "민원실-1"
_CHANNELS = {
    Channel.VISIT: 34, Channel.ORAL: 3, Channel.POST: 5, Channel.FAX: 3, Channel.PHONE: 14,
    Channel.EPEOPLE: 30, Channel.EMAIL: 5, Channel.KAKAO: 6,
}  # fmt: skip


@dataclass
class MovedClock:
    """A clock that the sample sets to the moment of each thing that happens."""

    at: datetime

    def __call__(self) -> datetime:
        """Return the moment it is set to."""
        return self.at


@dataclass
class _Story:
    """What will still happen, in the order of time."""

    until: datetime
    waiting: list[tuple[datetime, int, Callable[[], None]]] = field(default_factory=list)
    order: Iterator[int] = field(default_factory=itertools.count)

    def then(self, at: datetime, happen: Callable[[], None]) -> None:
        """Let something happen at a moment, unless it lies in the future."""
        if at < self.until:
            heapq.heappush(self.waiting, (at, next(self.order), happen))

    def run(self, clock: MovedClock) -> None:
        """Let everything happen."""
        while self.waiting:
            clock.at, _, happen = heapq.heappop(self.waiting)
            happen()
        clock.at = self.until


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
    _Life(facts, begun.ready, seats, clock, now(), petitions, told).live()
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
    return seats


class _Life:
    """Three years of an office."""

    def __init__(
        self,
        facts: dict[str, Any],
        ready: Ready,
        seats: dict[str, Seat],
        clock: MovedClock,
        until: datetime,
        petitions: int,
        told: Callable[[int], None],
    ) -> None:
        self.facts, self.office, self.seats, self.clock = facts, ready.office, seats, clock
        self.dice = random.Random(20261122)  # the same office each time
        self.story = _Story(until)
        self.petitions, self.told, self.count = petitions, told, 0
        self.kinds = {kind.code: kind for kind in self.office.catalogue.kinds(seats["admin"])}
        self.topics: dict[str, Any] = facts["topics"]
        self.calendar = self.office.workdays.current_calendar(seats["admin"])
        self.fallback = self.office.staff.departments(seats["admin"])[1].id

    def live(self) -> None:
        """Let petitions arrive on working days, more of them in spring and lately."""
        first = self.clock.at.astimezone(KST).date() + timedelta(days=1)
        last = self.story.until.astimezone(KST).date()
        days = [day for day in _days(first, last) if self.calendar.is_working(day)]
        weights = [2.0 if day.month in (2, 3) else 1.0 for day in days]
        arrivals = self.dice.choices(days, weights, k=self.petitions - 60)
        # The last days are full, so that every view of the register has something to show.
        arrivals += self.dice.choices(days[-8:], k=60)
        for day in sorted(arrivals):
            minute = self.dice.choice((540, 780)) + self.dice.randrange(180)
            at = datetime(day.year, day.month, day.day, tzinfo=KST) + timedelta(minutes=minute)
            self.story.then(at, self._arrive)
        self.story.run(self.clock)
        self.told(self.count)

    def _arrive(self) -> None:
        codes = list(self.topics)
        code = self.dice.choices(codes, [self.topics[one]["weight"] for one in codes])[0]
        seat = self.seats[self.dice.choice(("clerk", "clerk", "clerk2"))]
        petition = self.office.petitions.take_in(seat, self._command(self.kinds[code])).value
        self.count += 1
        if self.count % 500 == 0:
            self.told(self.count)
        self._plan(petition)

    def _command(self, kind: PetitionKind) -> TakeIn:
        dice = self.dice
        channel = dice.choices(list(_CHANNELS), list(_CHANNELS.values()))[0]
        if channel in (Channel.ORAL, Channel.PHONE) and not kind.oral:
            channel = Channel.VISIT
        title, content = dice.choice(self.topics[kind.code]["texts"])
        school = dice.choice(self.facts["schools"]["names"])
        handlers = self.office.staff.handlers(self.seats["admin"], kind.department_id)
        delay = timedelta(hours=dice.choice((0, 0, 0, 2, 15))) if channel in _AWAY else timedelta()
        return TakeIn(
            kind_code=kind.code,
            channel=channel,
            petitioner=self._petitioner(kind),
            title=title.format(school=school),
            content=content.format(school=school),
            received_at=self.clock.at - delay if delay else None,
            proxy=self._proxy() if dice.random() < 0.04 else None,
            documents=frozenset(one for one in kind.documents if dice.random() < 0.9),
            department_id=kind.department_id or self.fallback,
            handler_id=dice.choice(handlers).id if handlers else None,
        )

    def _petitioner(self, kind: PetitionKind) -> Petitioner:
        dice, people = self.dice, self.facts["people"]
        phone = f"010-0000-{dice.randrange(10_000):04}"
        street = f"한빛시 {dice.choice(people['streets'])} {dice.randrange(1, 200)}"
        if kind.code.startswith(("academy", "teaching", "lifelong")) and dice.random() < 0.6:
            return Petitioner(
                CitizenKind.CORPORATION, dice.choice(people["bodies"]), phone=phone,
                address=street, representative=self._name(),
            )  # fmt: skip
        born = date(dice.randrange(1950, 2008), dice.randrange(1, 13), dice.randrange(1, 29))
        many = kind.code in ("grievance", "suggestion") and dice.random() < 0.05
        return Petitioner(
            CitizenKind.GROUP if many else CitizenKind.PERSON,
            self._name(),
            born_on=born,
            phone=phone,
            address=street,
            people=dice.randrange(3, 40) if many else 1,
            vulnerable=dice.random() < 0.05,
        )

    def _proxy(self) -> Proxy:
        return Proxy(self._name(), self.dice.choice(("자녀", "배우자", "직원")), letter_seen=True)

    def _name(self) -> str:
        people = self.facts["people"]
        return self.dice.choice(people["family"]) + self.dice.choice(people["given"])

    def _later(self, at: datetime, happen: Callable[[], None]) -> None:
        """Let a step of the office happen: at night and on days off, at the next opening."""
        opening, _ = self.calendar.start_from(to_local(at))
        self.story.then(max(at, to_utc(opening)), happen)

    def _plan(self, petition: Petition) -> None:
        """Decide what becomes of a petition: mostly done in time, sometimes not."""
        dice = self.dice
        length = petition.alarm_at - petition.received_at
        ask = dice.random()
        if ask < 0.08 and length > timedelta(days=4):
            self._later(petition.received_at + length * 0.3, lambda: self._ask(petition.id))
        elif ask < 0.13 and length > timedelta(days=4):
            self._later(petition.received_at + length * 0.8, lambda: self._extend(petition.id))
        share = 1.05 + dice.random() * 0.5 if dice.random() < 0.03 else 0.3 + dice.random() * 0.68
        done_at = max(petition.received_at + length * share, self.clock.at + timedelta(minutes=9))
        self._later(done_at, lambda: self._complete(petition.id))

    def _ask(self, petition_id: int) -> None:
        until = self.clock.at.astimezone(KST).date() + timedelta(days=10)
        what = self.dice.choice(self.facts["results"]["supplement"])
        self._try(
            lambda: self.office.petitions.ask_supplement(
                self.seats["examiner"], AskSupplement(petition_id, what, until)
            )
        )
        arrives = self.clock.at + timedelta(days=self.dice.randrange(1, 9))
        self._later(arrives, lambda: self._receive(petition_id))

    def _receive(self, petition_id: int) -> None:
        self._try(
            lambda: self.office.petitions.receive_supplement(
                self.seats["examiner"], ReceiveSupplement(petition_id)
            )
        )
        self._later(self.clock.at + timedelta(days=2), lambda: self._complete(petition_id))

    def _extend(self, petition_id: int) -> None:
        note = self.dice.choice(self.facts["results"]["extension"])
        command = Extend(petition_id, 3, ExtensionReason.FACT_CHECK, note)
        self._try(lambda: self.office.petitions.extend(self.seats["examiner"], command))
        self._later(self.clock.at + timedelta(days=2), lambda: self._complete(petition_id))

    def _complete(self, petition_id: int) -> None:
        command = Complete(petition_id, self.dice.choice(self.facts["results"]["done"]))
        self._try(lambda: self.office.petitions.complete(self.seats["examiner"], command))

    @staticmethod
    def _try(step: Callable[[], object]) -> None:
        try:
            step()
        except UserError:
            # Two plans met (done already, or waiting for a supplement): the law's answer
            # stands, and the petition goes on as it is.
            return


_AWAY = frozenset({Channel.POST, Channel.EPEOPLE, Channel.EMAIL, Channel.KAKAO, Channel.FAX})


def _days(first: date, last: date) -> Iterator[date]:
    day = first
    while day < last:
        yield day
        day += timedelta(days=1)


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
