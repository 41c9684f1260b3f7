"""The three years of the sample office: who writes what, when, and on which day.

Everything goes through the services' own verbs with a moved clock, so the sample is as lawful
as what clerks enter: numbers without gaps, events, due times, audit lines.
"""

from __future__ import annotations

import heapq
import itertools
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

from gaoffice_desktop.app.sample_fates import Fates
from gaoffice_desktop.app.wiring import Office
from gaoffice_desktop.citizens.facts import CitizenKind, Petitioner, Proxy
from gaoffice_desktop.early_warning.alarms.facts import CheckMonth
from gaoffice_desktop.petitions.facts import Channel, PetitionKind, TakeIn
from gaoffice_desktop.shared.clock import KST, to_local, to_utc
from gaoffice_desktop.staff.facts import Seat

_CHANNELS = {
    Channel.VISIT: 34, Channel.ORAL: 3, Channel.POST: 5, Channel.FAX: 3, Channel.PHONE: 14,
    Channel.EPEOPLE: 30, Channel.EMAIL: 5, Channel.KAKAO: 6,
}  # fmt: skip

CAMPAIGN = 14
"""How many write of one thing in the last days."""
_LEADING = ("leader", "head")


@dataclass
class MovedClock:
    """A clock that the sample sets to the moment of each thing that happens."""

    at: datetime

    def __call__(self) -> datetime:
        """Return the moment it is set to."""
        return self.at


@dataclass
class Story:
    """What will still happen, in the order of time."""

    until: datetime
    waiting: list[tuple[datetime, int, Callable[[], object]]] = field(default_factory=list)
    order: Iterator[int] = field(default_factory=itertools.count)

    def then(self, at: datetime, happen: Callable[[], object]) -> None:
        """Let something happen at a moment, unless it lies in the future."""
        if at < self.until:
            heapq.heappush(self.waiting, (at, next(self.order), happen))

    def run(self, clock: MovedClock) -> None:
        """Let everything happen."""
        while self.waiting:
            clock.at, _, happen = heapq.heappop(self.waiting)
            happen()
        clock.at = self.until


class Life:
    """Three years of an office: petitions arrive, and each has its fate."""

    def __init__(
        self,
        facts: dict[str, Any],
        office: Office,
        seats: dict[str, Seat],
        clock: MovedClock,
        until: datetime,
        petitions: int,
        told: Callable[[int], None],
    ) -> None:
        self.facts, self.office, self.seats, self.clock = facts, office, seats, clock
        self.dice = random.Random(20261122)  # the same office each time
        self.story = Story(until)
        self.petitions, self.told, self.count = petitions, told, 0
        self.kinds = {kind.code: kind for kind in self.office.catalogue.kinds(seats["admin"])}
        self.topics: dict[str, Any] = facts["topics"]
        self.calendar = self.office.workdays.current_calendar(seats["admin"])
        self.fates = Fates(facts, office, seats["examiner"], self.dice, clock, self._later)
        self.fallback = self.office.staff.departments(seats["admin"])[1].id
        # Who leads others is told of their petitions and has none of their own.
        self.leading = {
            seats[login].actor.staff_id for login in seats if login.startswith(_LEADING)
        }

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
        self._campaign(days[-6:])
        self.story.run(self.clock)
        self._check_the_months()
        self.told(self.count)

    def _check_the_months(self) -> None:
        """Let the examiner have checked what was to be checked until now (Rule 7)."""
        alarms, examiner = self.office.alarms, self.seats["examiner"]
        for month in alarms.months_owed(examiner):
            alarms.check_month(examiner, CheckMonth(month, "처리기한과 통지를 점검함"))

    def _arrive(self) -> None:
        codes = list(self.topics)
        code = self.dice.choices(codes, [self.topics[one]["weight"] for one in codes])[0]
        command = self._command(self.kinds[code])
        self._take_in(command)
        if code in ("grievance", "suggestion") and self.dice.random() < 0.03:
            # Somebody who is not content with the answer writes the same again, twice.
            again = replace(command, received_at=None)
            for weeks in (5, 10):
                self._later(self.clock.at + timedelta(weeks=weeks), lambda: self._take_in(again))

    def _campaign(self, days: list[date]) -> None:
        """Let many write of one thing within a few days, half of them in the same words."""
        told = self.facts["campaign"]
        for at in range(CAMPAIGN):
            day = days[-1 - at * len(days) // CAMPAIGN]
            texts = told["copied"] if at % 2 else told["texts"][at // 2 % len(told["texts"])]
            moment = datetime(day.year, day.month, day.day, 9, 5, tzinfo=KST)
            write = partial(self._write, told, texts)
            self.story.then(moment + timedelta(minutes=7 * at), write)

    def _write(self, told: dict[str, Any], texts: list[str]) -> None:
        title, content = texts
        command = replace(
            self._command(self.kinds[told["kind"]]),
            channel=Channel(told["channel"]), title=title, content=content, received_at=None,
        )  # fmt: skip
        self._take_in(command)

    def _take_in(self, command: TakeIn) -> None:
        seat = self.seats[self.dice.choice(("clerk", "clerk", "clerk2"))]
        petition = self.office.petitions.take_in(seat, command).value
        self.count += 1
        if self.count % 500 == 0:
            self.told(self.count)
        self.fates.decide(petition)

    def _command(self, kind: PetitionKind) -> TakeIn:
        dice = self.dice
        channel = dice.choices(list(_CHANNELS), list(_CHANNELS.values()))[0]
        if channel in (Channel.ORAL, Channel.PHONE) and not kind.oral:
            channel = Channel.VISIT
        title, content = dice.choice(self.topics[kind.code]["texts"])
        school = dice.choice(self.facts["schools"]["names"])
        handlers = [
            one
            for one in self.office.staff.handlers(self.seats["admin"], kind.department_id)
            if one.id not in self.leading
        ]
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

    def _later(self, at: datetime, happen: Callable[[], object]) -> None:
        """Let a step of the office happen: at night and on days off, at the next opening."""
        opening, _ = self.calendar.start_from(to_local(at))
        self.story.then(max(at, to_utc(opening)), happen)


_AWAY = frozenset({Channel.POST, Channel.EPEOPLE, Channel.EMAIL, Channel.KAKAO, Channel.FAX})


def _days(first: date, last: date) -> Iterator[date]:
    day = first
    while day < last:
        yield day
        day += timedelta(days=1)
