"""An office at work at random, with the oracle beside its alarms after each step.

play = Play(room, chance)
for _ in range(20): play.step()      # each step ends in a look of both, compared
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from sqlalchemy import select

from gaoffice_desktop.early_warning.alarms.facts import (
    Acknowledge,
    AlarmRule,
    AlarmState,
    Lead,
    LeadUnit,
    Priority,
    SaveRules,
)
from gaoffice_desktop.early_warning.alarms.rules import units_of
from gaoffice_desktop.early_warning.alarms.service import Alarms
from gaoffice_desktop.early_warning.alarms.tables import AlarmRingRow, AlarmRow
from gaoffice_desktop.epeople.arrivals import arrivals, note_arrivals, take_away
from gaoffice_desktop.epeople.facts import Arrival
from gaoffice_desktop.petitions import commands
from gaoffice_desktop.petitions.facts import Channel
from gaoffice_desktop.petitions.reasons import ExtensionReason, Outcome, ToldBy
from gaoffice_desktop.petitions.watching import all_watched
from gaoffice_desktop.shared.clock import to_local, to_utc
from gaoffice_desktop.shared.errors import Unavailable, UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff.service import everyone_in
from gaoffice_desktop.workdays.facts import CalendarEdit, Holiday, HolidayKind
from gaoffice_desktop.workdays.service import Workdays
from tests.early_warning.alarms import oracle
from tests.early_warning.alarms.room import AlarmRoom

KINDS = ("inquiry_scheme", "suggestion", "grievance", "other", "teaching_place_report")
WAITS = (1, 1, 7, 7, 30, 30, 61, 240, 60 * 9, 60 * 24, 60 * 24, 60 * 24 * 2, 60 * 24 * 9)


@dataclass
class Play:
    """A room in which things happen at random, and two programs that look in turns."""

    room: AlarmRoom
    chance: Random
    oracle: oracle.Oracle = field(default_factory=oracle.Oracle)
    done: Counter[str] = field(default_factory=Counter)
    rung: int = 0
    last_ring: int = 0
    forward: timedelta = timedelta()

    def __post_init__(self) -> None:
        clock, database = self.room.clock, self.room.database
        self.programs = {
            "창구-1": Alarms(database, clock, Workdays(database)),
            "창구-2": Alarms(database, clock, Workdays(database)),
        }
        for _ in range(4):
            self.take_in()

    # --- what happens -----------------------------------------------------------------------

    def step(self) -> None:
        """Let something happen, let time pass, and look."""
        for _ in range(self.chance.choice((0, 1, 1, 2))):
            self.happen()
        self.pass_time()
        self.look()

    def happen(self) -> None:
        acts: tuple[tuple[Callable[[], Any], int], ...] = (
            (self.take_in, 6),
            (self.do_something, 14),
            (self.acknowledge, 5),
            (self.declare, 2),
            (self.undo_calendar, 1),
            (self.edit_rules, 2),
            (self.arrive, 1),
            (self.fetch, 1),
        )
        act = self.chance.choices([one for one, _ in acts], [weight for _, weight in acts])[0]
        try:
            act()
        except (UserError, Unavailable):
            self.done[f"{act.__name__} refused"] += 1
        else:
            self.done[act.__name__] += 1

    def pass_time(self) -> None:
        """Minutes, days with every program off, or a clock that jumps and comes back."""
        kind = self.chance.randrange(20)
        clock = self.room.clock
        if kind == 0 and not self.forward:
            self.forward = timedelta(days=self.chance.choice((1, 3, 40)), minutes=17)
            clock.now += self.forward
            self.done["clock forward"] += 1
        elif kind in (1, 2) and self.forward:
            clock.now -= self.forward
            self.forward = timedelta()
            self.done["clock back"] += 1
        elif kind == 3:
            clock.now -= timedelta(minutes=self.chance.choice((1, 20, 300)))
            self.done["clock back"] += 1
        else:
            seconds = self.chance.choice((0, 31))
            clock.now += timedelta(minutes=self.chance.choice(WAITS), seconds=seconds)
            if self.chance.random() < 0.6:
                self.to_office_hours()

    def to_office_hours(self) -> None:
        """Move on to a minute of the next 9 to 18 o'clock, a working day or not."""
        local = to_local(self.room.clock.now)
        if not 9 <= local.hour < 18:
            day = local.date() + timedelta(days=local.hour >= 18)
            minute = self.chance.choice((0, 10, 11, self.chance.randrange(540)))
            opening = datetime.combine(day, datetime.min.time()) + timedelta(hours=9)
            self.room.clock.now = to_utc(opening + timedelta(minutes=minute))

    @property
    def house(self) -> Any:
        return self.room.house

    def some_petition(self) -> int:
        with self.room.database.read() as work:
            ids = [one.id for one in all_watched(work)]
        if not ids:
            raise UserError(say("없음"))
        return self.chance.choice(ids)

    def take_in(self) -> None:
        if self.forward:
            return  # a receipt number drawn by a clock that is ahead bars the next ones
        late = self.chance.choice((0, 0, 0, 60 * 20, 60 * 24 * 6))
        at = self.room.clock.now - timedelta(minutes=late) if late else None
        self.house.take_in(
            kind_code=self.chance.choice(KINDS),
            channel=self.chance.choice((Channel.VISIT, Channel.POST, Channel.EPEOPLE)),
            department_id=self.house.counter.id,
            received_at=at,
        )

    def do_something(self) -> None:
        one, today = self.some_petition(), to_local(self.room.clock.now).date()
        chance, people = self.chance, (self.room.handler, self.room.leader, self.room.stranger)
        departments = (self.house.counter.id, self.house.academies.id)
        later = today + timedelta(days=chance.randrange(1, 12))
        handler = chance.choice((None, *(seat.actor.staff_id for seat in people)))
        steps: dict[str, Any] = {
            "assign": commands.Assign(one, chance.choice(departments), handler),
            "hand_over": commands.HandOver(one, chance.choice(departments), "소관"),
            "ask_supplement": commands.AskSupplement(one, "서류", later),
            "receive_supplement": commands.ReceiveSupplement(one),
            "extend": commands.Extend(
                one, chance.randrange(1, 6), ExtensionReason.FACT_CHECK, "확인"
            ),
            "tell_progress": commands.TellProgress(one, "처리 중", ToldBy.PHONE),
            "ask_cooperation": commands.AskCooperation(one, departments[1], "의견", later),
            "complete": commands.Complete(one, "회신", outcome=Outcome.ANSWERED, answer="답"),
            "ready_document": commands.ReadyDocument(one, "등록증", today),
            "collect_document": commands.CollectDocument(one, "홍길동"),
        }
        name = chance.choice([*steps, *("assign", "hand_over", "extend", "tell_progress") * 2])
        getattr(self.house.petitions, name)(self.room.examiner, steps[name])
        self.done[name] += 1

    def declare(self) -> None:
        day = to_local(self.room.clock.now).date() + timedelta(days=self.chance.randrange(8))
        kind = self.chance.choice((HolidayKind.TEMPORARY, HolidayKind.OFFICE))
        edit = CalendarEdit(add=(Holiday(day, f"휴무{self.chance.random()}", kind),), note="휴무")
        self.house.calendar.apply(self.room.examiner, edit)

    def undo_calendar(self) -> None:
        with self.room.database.read() as work:
            newest = self.house.petitions.workdays.revision_in(work)
        self.house.calendar.undo(self.room.examiner, newest)

    def edit_rules(self) -> None:
        rules = self.programs["창구-1"].rules(self.room.examiner)
        number = self.chance.randrange(len(rules.rules))
        edited = tuple(
            self._another(rule) if place == number else rule
            for place, rule in enumerate(rules.rules)
        )
        self.programs["창구-1"].save_rules(self.room.examiner, SaveRules(rules.edition, edited))

    def _another(self, rule: AlarmRule) -> AlarmRule:
        """The rule with a lead more, a lead less, or one that is louder."""
        leads = list(rule.leads)
        kind = self.chance.randrange(3)
        if kind == 0 and len(leads) > 2:
            leads.pop(self.chance.randrange(len(leads)))
        elif kind == 1:
            units = sorted(units_of(rule.limit, rule.band) - {LeadUnit.START})
            unit = self.chance.choice(units)
            amount = {LeadUnit.DAYS: self.chance.randrange(9), LeadUnit.MINUTES: 30}.get(unit, 0)
            if (unit, amount) not in {(one.unit, one.amount) for one in leads}:
                leads.append(Lead(unit, amount, Priority.HIGH))
        else:
            place = self.chance.randrange(len(leads))
            leads[place] = replace(leads[place], priority=self.chance.choice(list(Priority)))
        return replace(rule, leads=tuple(leads))

    def arrive(self) -> None:
        now = self.room.clock.now
        number = f"1AA-2611-{self.chance.randrange(10**7):07d}"
        applied = now - timedelta(minutes=self.chance.choice((5, 300, 3000)))
        with self.room.database.change() as work:
            note_arrivals(work, [Arrival(number, "", applied, "질의")], now)

    def fetch(self) -> None:
        with self.room.database.change() as work:
            waiting = arrivals(work)
            take_away(work, waiting[:1])

    def acknowledge(self) -> None:
        live = sorted(self.oracle.live().items(), key=str)
        if not live:
            raise UserError(say("없음"))
        (key, code), known = self.chance.choice(live)
        if known.seen_at is not None:
            return
        now = self.room.clock.now
        with self.room.database.read() as work:
            columns = (AlarmRow.limit, AlarmRow.of, AlarmRow.target_at)
            found = work.session.scalar(
                select(AlarmRow.id).where(
                    AlarmRow.subject == key[1], columns[0] == key[2].value, columns[1] == key[3],
                    columns[2] == to_utc(key[4]), AlarmRow.code == code, AlarmRow.current == 1,
                )
            )  # fmt: skip
        assert found is not None, (key, code)
        world = self.world()
        if key not in {run.key for run in world.runs}:
            return  # it has just ended, and no program has looked yet
        for seat in (self.room.handler, self.room.examiner, self.room.head, self.house.clerk):
            try:
                if self.programs["창구-1"].acknowledge(seat, Acknowledge((found,))).value:
                    self.oracle.acknowledge(key, code, to_local(now), world)
                    return
            except UserError:
                continue

    # --- looking ----------------------------------------------------------------------------

    def world(self) -> oracle.World:
        today = to_local(self.room.clock.now).date()
        with self.room.database.read() as work:
            days = oracle.Days(self.house.petitions.workdays.calendar_in(work).state)
            departments, accounts = everyone_in(work)
            petitions = oracle.runs(list(all_watched(work)), days)
            waiting = [
                oracle.arrival_run(one.outside_number, one.applied_at, days)
                for one in arrivals(work)
            ]
            received = work.session.execute(_FIRST_RECEIVED).scalar()
            checked: set[date] = set()
        months = owed(received, checked, today)
        return oracle.World(
            days,
            self.programs["창구-1"].rules(self.room.examiner),
            (*petitions, *waiting, *(oracle.month_run(month, days) for month in months)),
            accounts,
            departments,
        )

    def look(self) -> None:
        """Let one program look until it is done, and the oracle once; compare."""
        desk = self.chance.choice(sorted(self.programs))
        now = self.room.clock.now
        for _ in range(50):
            if not self.programs[desk].scan(self.room.handler).value.more:
                break
        wanted = sorted(self.oracle.look(to_local(now), self.world(), desk))
        rung = self.rung_since()
        assert rung == wanted, (
            [one for one in rung if one not in wanted],
            [one for one in wanted if one not in rung],
        )
        assert self.standing() == self.oracle_standing()
        self.rung += len(wanted)
        if self.chance.random() < 0.3:
            report = self.programs[desk].check(self.room.examiner)
            assert not report.faults, report.faults
            assert report.waiting == 0

    def rung_since(self) -> list[oracle.Told]:
        wanted = (
            select(AlarmRingRow, AlarmRow)
            .join(AlarmRow, AlarmRow.id == AlarmRingRow.alarm_id)
            .where(AlarmRingRow.id > self.last_ring)
            .order_by(AlarmRingRow.id)
        )
        with self.room.database.read() as work:
            found = list(work.session.execute(wanted))
        self.last_ring = max((ring.id for ring, _ in found), default=self.last_ring)
        return sorted(
            oracle.Told(
                to_local(ring.at), alarm.subject, alarm.limit, alarm.code, ring.to_id, ring.post,
                ring.why,
            )
            for ring, alarm in found
        )  # fmt: skip

    def standing(self) -> list[tuple[Any, ...]]:
        live = (AlarmState.RUNG.value, AlarmState.SEEN.value)
        wanted = select(AlarmRow).where(AlarmRow.current == 1, AlarmRow.state.in_(live))
        with self.room.database.read() as work:
            rows = list(work.session.scalars(wanted))
        return sorted(
            (row.subject, row.limit, row.of, to_local(row.target_at), row.code,
             row.state == "seen", row.level, _text(row.next_at and to_local(row.next_at)))
            for row in rows
        )  # fmt: skip

    def oracle_standing(self) -> list[tuple[Any, ...]]:
        return sorted(
            (key[1], key[2].value, key[3], key[4], code, one.seen_at is not None, one.level,
             _text(one.next_at))
            for (key, code), one in self.oracle.live().items()
        )  # fmt: skip


def owed(received: datetime | None, checked: set[date], today: date) -> list[date]:
    """The last three months that have ended since the first petition and were not checked."""
    if received is None:
        return []
    found: list[date] = []
    month = today.replace(day=1)
    for _ in range(3):
        month = (month - timedelta(days=1)).replace(day=1)
        if month >= to_local(received).date().replace(day=1) and month not in checked:
            found.append(month)
    return found


def _first_received() -> Any:
    from sqlalchemy import func

    from gaoffice_desktop.petitions.tables import PetitionRow

    return select(func.min(PetitionRow.received_at))


_FIRST_RECEIVED = _first_received()


def _text(moment: datetime | None) -> str:
    return moment.isoformat() if moment is not None else ""
