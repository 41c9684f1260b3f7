"""The alarms once more, slow and plain, straight from the words of the issue and the law.

Nothing here is shared with what is tested: time is walked minute by minute and day by day, what
is due is found anew at each look, and what was told is kept in dictionaries.

    oracle = Oracle()
    oracle.look(now, world, desk="창구-1")     # as a program that scans
    oracle.acknowledge(key, now, world)         # as a person
    oracle.told                                 # every (alarm, person, post, why, moment)
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from gaoffice_desktop.deadlines.facts import Period, Unit
from gaoffice_desktop.early_warning.alarms.facts import (
    AlarmRules,
    Band,
    Lead,
    LeadUnit,
    Post,
    Priority,
    RingWhy,
)
from gaoffice_desktop.petitions.facts import Channel, State
from gaoffice_desktop.petitions.limits import Limit
from gaoffice_desktop.petitions.watching import Watched
from gaoffice_desktop.shared.clock import to_local, to_utc
from gaoffice_desktop.staff.facts import Account, Department, Permission, Role
from gaoffice_desktop.staff.rules import MAY
from gaoffice_desktop.workdays.facts import CalendarState, HolidayKind

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


class Days:
    """When the office works, by looking; outside the confirmed days Mon-Fri 09-12 and 13-18."""

    def __init__(self, state: CalendarState) -> None:
        self.state = state
        self.off = {one.on for one in state.holidays}
        self.public = {one.on for one in state.holidays if one.kind is not HolidayKind.OFFICE}
        self._hours: dict[date, tuple[tuple[int, int], ...]] = {}

    def hours(self, day: date) -> tuple[tuple[int, int], ...]:
        if day not in self._hours:
            self._hours[day] = self._look_up(day)
        return self._hours[day]

    def _look_up(self, day: date) -> tuple[tuple[int, int], ...]:
        first, last = self.state.confirmed
        if not first <= day <= last:
            return ((540, 720), (780, 1080)) if day.weekday() < 5 else ()
        ordered = sorted(self.state.hours, key=lambda one: one.from_on)
        in_force = [one for one in ordered if one.from_on <= day][-1:] or ordered[:1]
        if day in self.off or day.weekday() not in in_force[0].weekdays:
            return ()
        return in_force[0].intervals

    def works(self, moment: datetime) -> bool:
        minute = moment.hour * 60 + moment.minute
        return any(opens <= minute < closes for opens, closes in self.hours(moment.date()))

    def day_off(self, day: date) -> bool:
        """A Saturday, a Sunday or a public holiday (민법 제161조)."""
        first, last = self.state.confirmed
        return day.weekday() >= 5 or (first <= day <= last and day in self.public)

    def from_(self, moment: datetime) -> datetime:
        """The moment itself if the office works then, else its next opening."""
        if self.works(moment):
            return moment
        moment = moment.replace(second=0, microsecond=0)
        while not self.works(moment):
            moment += MINUTE
        return moment

    def count_on(self, moment: datetime, minutes: int) -> datetime:
        """When so many working minutes have passed, as early as possible."""
        moment = moment.replace(second=0, microsecond=0)
        while minutes:
            minutes -= self.works(moment)
            moment += MINUTE
        return moment

    def count_back(self, moment: datetime, minutes: int) -> datetime:
        moment = moment.replace(second=0, microsecond=0)
        while minutes:
            moment -= MINUTE
            minutes -= self.works(moment)
        return moment

    def wait(self, moment: datetime, minutes: int) -> datetime:
        """When so many whole working minutes have passed and the office works."""
        if moment.second or moment.microsecond:
            moment = moment.replace(second=0, microsecond=0) + MINUTE
        return self.from_(self.count_on(moment, minutes))

    def working_day(self, day: date) -> bool:
        return bool(self.hours(day))

    def next_working_day(self, day: date) -> date:
        day += DAY
        while not self.working_day(day):
            day += DAY
        return day

    def working_day_before(self, day: date, count: int) -> date:
        """The last working day up to this one, and so many working days before it."""
        while True:
            if self.working_day(day):
                if not count:
                    return day
                count -= 1
            day -= DAY

    def opening(self, day: date) -> datetime:
        return datetime.combine(day, time()) + timedelta(minutes=self.hours(day)[0][0])

    def closing(self, day: date) -> datetime:
        hours = self.hours(day)
        return datetime.combine(day, time()) + timedelta(minutes=hours[-1][1] if hours else 1440)

    def daily(self, day: date, at: time) -> datetime:
        """09:10 of a working day, or the next minute of that day in which the office works."""
        moment = datetime.combine(day, at)
        while moment.date() == day:
            if self.works(moment):
                return moment
            moment += MINUTE
        return self.opening(day)


# --- what runs ------------------------------------------------------------------------------


@dataclass(frozen=True)
class Run:
    """A limit that runs on something: of a petition, an arrival, a month."""

    petition_id: int | None
    number: str
    limit: Limit
    of: int
    target: datetime
    ends: datetime
    band: Band = Band.ALL
    begins: datetime | None = None
    department_id: int | None = None
    handler_id: int | None = None
    entered_by_id: int | None = None

    @property
    def key(self) -> tuple[Any, ...]:
        return (self.petition_id, self.number, self.limit, self.of, self.target)

    @property
    def owner(self) -> tuple[int | None, int | None]:
        return (self.department_id, self.handler_id)


def band(period: Period) -> Band:
    if period.unit is Unit.IMMEDIATE:
        return Band.IMMEDIATE
    length = (
        period.amount * {Unit.DAYS: 1, Unit.WEEKS: 7, Unit.MONTHS: 28, Unit.YEARS: 365}[period.unit]
    )
    return Band.SHORT if length <= 5 else Band.MIDDLE if length <= 10 else Band.LONG


def runs_of(one: Watched, days: Days) -> list[Run]:
    """Every limit that runs on a petition, moments in local time."""
    who = {
        "petition_id": one.id,
        "number": one.number,
        "department_id": one.department_id,
        "handler_id": one.handler_id,
        "entered_by_id": one.entered_by_id,
    }
    received = to_local(one.received_at)
    found: list[Run] = []
    if one.state in (State.RECEIVED, State.PROCESSING):
        target, ends = to_local(one.alarm_at), to_local(one.ends_at)
        found.append(
            Run(limit=Limit.PROCESSING, of=0, target=target, ends=ends, band=band(one.period),
                begins=received, **who)
        )  # fmt: skip
        if one.lacking:  # Rule 9(1): 8 working hours
            end = days.count_on(received, 480)
            found.append(
                Run(limit=Limit.SUPPLEMENT_REQUEST, of=0, target=end, ends=end, begins=received,
                    **who)
            )  # fmt: skip
    for limit in one.limits:
        if limit.limit is Limit.HAND_OVER:  # Decree 13: at once, 3 hours, 1 hour
            electronic = one.channel in (Channel.EPEOPLE, Channel.EMAIL, Channel.KAKAO)
            since = to_local(limit.at)
            end = days.count_on(since, 60 if electronic or not limit.again else 180)
            found.append(
                Run(limit=Limit.HAND_OVER, of=0, target=end, ends=end, begins=since, **who)
            )
        else:
            found.append(by_day(limit.limit, limit.of, limit.on, days, who))
    return found


def by_day(limit: Limit, of: int, on: date, days: Days, who: Mapping[str, Any]) -> Run:
    if limit is Limit.UNCOLLECTED:  # Decree 25(4)
        on += 15 * DAY
    if limit not in (Limit.PAUSE, Limit.COOPERATION):
        while days.day_off(on):
            on += DAY
    midnight = datetime.combine(on, time()) + DAY
    return Run(limit=limit, of=of, target=days.closing(on), ends=midnight, **who)


def arrival_run(number: str, applied_at: datetime, days: Days) -> Run:
    begins = to_local(applied_at)
    end = days.count_on(begins, 480)  # Decree 6(8)
    return Run(None, number, Limit.TAKE_IN, 0, end, end, begins=begins)


def month_run(month: date, days: Days) -> Run:
    fifth = date(month.year + month.month // 12, month.month % 12 + 1, 5)  # Rule 7
    who = {"petition_id": None, "number": month.isoformat()[:7]}
    return by_day(Limit.MONTHLY_CHECK, 0, fifth, days, who)


# --- what is wanted -------------------------------------------------------------------------


@dataclass(frozen=True)
class World:
    """All that a look goes by."""

    days: Days
    rules: AlarmRules
    runs: tuple[Run, ...]
    accounts: tuple[Account, ...]
    departments: tuple[Department, ...]
    daily_at: time = time(9, 10)
    escalates: Mapping[Priority, int] = field(
        default_factory=lambda: {Priority.HIGH: 30, Priority.MEDIUM: 240}
    )
    repeats: Mapping[Priority, int] = field(
        default_factory=lambda: {Priority.HIGH: 30, Priority.MEDIUM: 240, Priority.LOW: 480}
    )


def leads(run: Run, rules: AlarmRules) -> tuple[Lead, ...]:
    wanted = run.band if run.limit is Limit.PROCESSING else Band.ALL
    return next(
        (one.leads for one in rules.rules if (one.limit, one.band) == (run.limit, wanted)), ()
    )


def moments(run: Run, rules: AlarmRules, days: Days) -> dict[str, tuple[datetime, Lead]]:
    """Every alarm of a limit but the daily ones: its name, when it is due, its lead."""
    found: dict[str, tuple[datetime, Lead]] = {}
    for lead in leads(run, rules):
        if lead.unit is LeadUnit.START and run.begins is not None:
            found["START"] = (days.from_(run.begins), lead)
        elif lead.unit is LeadUnit.DAYS:
            last = (run.target - timedelta(microseconds=1)).date()
            day = days.working_day_before(last, lead.amount)
            found[f"D-{lead.amount}"] = (days.opening(day), lead)
        elif lead.unit is LeadUnit.MINUTES:
            found[f"H-{lead.amount}"] = (days.count_back(run.target, lead.amount), lead)
        elif lead.unit is LeadUnit.OVER:
            found["OVER"] = (days.from_(run.ends), lead)
    return found


def daily_due(
    run: Run, world: World, told_on: date | None, now: datetime
) -> tuple[str, datetime, Lead] | None:
    """The daily alarm that is due by now and was not told, the latest of several."""
    lead = next((one for one in leads(run, world.rules) if one.unit is LeadUnit.DAILY), None)
    if lead is None:
        return None
    after = max(world.days.from_(run.ends).date(), told_on or date.min)
    day = now.date()
    while day > after:
        if world.days.working_day(day) and world.days.daily(day, world.daily_at) <= now:
            return (f"OVER+{day.isoformat()}", world.days.daily(day, world.daily_at), lead)
        day -= DAY
    return None


# --- whom it concerns -----------------------------------------------------------------------


def people(run: Run, code: str, world: World, level: int) -> dict[int, Post]:
    """Who holds a post: 0 whose it is, 1 the team leader, 2 the head (else the examiners)."""
    able = MAY[Permission.SEE_ALARMS]
    at_work = {one.id: one for one in world.accounts if one.roles & able}
    examiners = {n: Post.EXAMINER for n, one in at_work.items() if Role.EXAMINER in one.roles}
    head = next((d.head_id for d in world.departments if d.id == run.department_id), None)
    heads = {head: Post.HEAD} if head in at_work else {}
    if level == 2:
        return heads or examiners
    if level == 1:
        theirs = run.limit not in (Limit.TAKE_IN, Limit.MONTHLY_CHECK)
        handler = at_work.get(run.handler_id) if theirs else None
        leader = handler.leader_id if handler is not None else None
        return {leader: Post.LEADER} if leader in at_work else {}
    first: dict[int, Post] = {}
    if run.limit is Limit.TAKE_IN:
        first = {n: Post.DESK for n, one in at_work.items() if Role.COUNTER_CLERK in one.roles}
    elif run.limit is not Limit.MONTHLY_CHECK:
        if run.handler_id in at_work:
            first = {run.handler_id: Post.HANDLER}
        else:
            first = {
                n: Post.HANDLER
                for n, one in at_work.items()
                if Role.HANDLER in one.roles and one.department_id == run.department_id
            }
            if run.limit is Limit.HAND_OVER and run.entered_by_id in at_work:
                first.setdefault(run.entered_by_id, Post.DESK)
    first = first or examiners or dict.fromkeys(at_work, Post.HANDLER)
    if run.limit is Limit.PROCESSING and code.startswith("OVER"):
        return {**examiners, **heads, **first}
    return first


def all_at_once(run: Run, code: str) -> bool:
    return run.limit is Limit.PROCESSING and code.startswith("OVER")


def next_up(run: Run, code: str, world: World, level: int) -> tuple[int, dict[int, Post]] | None:
    if all_at_once(run, code):
        return None
    known = set(people(run, code, world, 0))
    for higher in (1, 2):
        new = {n: post for n, post in people(run, code, world, higher).items() if n not in known}
        if higher > level and new:
            return higher, new
        known |= set(new)
    return None


# --- what was told --------------------------------------------------------------------------


@dataclass(frozen=True, order=True)
class Told:
    """One person, told once of one alarm."""

    at: datetime
    number: str
    limit: str
    code: str
    person: int
    post: str
    why: str


@dataclass
class Known:
    """An alarm that was told, or passed over for a later one."""

    due: datetime
    live: bool = False
    seen_at: datetime | None = None
    level: int = 0
    next_at: datetime | None = None
    rung_on: date | None = None
    priority: Priority = Priority.LOW


@dataclass
class Group:
    """What is known of one limit as it runs for one handler."""

    owner: tuple[int | None, int | None]
    known: dict[str, Known] = field(default_factory=dict)


@dataclass
class Oracle:
    """Looks at the world when a program scans, and says who has to be told of what."""

    told: list[Told] = field(default_factory=list)
    groups: dict[tuple[Any, ...], Group] = field(default_factory=dict)
    looked: dict[str, datetime] = field(default_factory=dict)
    last_rung: dict[tuple[tuple[Any, ...], str], datetime] = field(default_factory=dict)

    def look(self, now: datetime, world: World, desk: str) -> list[Told]:
        """Do what a scan has to do at this moment (local time); return who is told."""
        self._mind_the_clock(now, desk)
        before = len(self.told)
        self._forget(world)
        if world.days.works(now):
            for run in world.runs:
                self._ring(run, self.groups.setdefault(run.key, Group(run.owner)), now, world)
        self.looked[desk] = now
        return self.told[before:]

    def live(self) -> dict[tuple[tuple[Any, ...], str], Known]:
        return {
            (key, code): one
            for key, group in self.groups.items()
            for code, one in group.known.items()
            if one.live
        }

    def acknowledge(self, key: tuple[Any, ...], code: str, now: datetime, world: World) -> None:
        one = self.groups[key].known[code]
        one.seen_at = now
        one.next_at = world.days.wait(now, world.repeats[one.priority])

    def _mind_the_clock(self, now: datetime, desk: str) -> None:
        """Rings in what is the future now never were, if this desk's clock was set back."""
        ahead = {key for key, at in self.last_rung.items() if at > now + 2 * MINUTE}
        if not ahead or not (desk not in self.looked or self.looked[desk] > now):
            return
        standing = {
            key for key, code in ahead
            if key in self.groups and code in self.groups[key].known
        }  # fmt: skip
        for key in standing:
            del self.groups[key]
        for group in self.groups.values():
            for one in group.known.values():
                if one.live and one.seen_at is not None and one.seen_at > now + 2 * MINUTE:
                    one.next_at = now + (one.next_at - one.seen_at)
                    one.seen_at = now
        for key in ahead:
            self.last_rung[key] = now

    def _forget(self, world: World) -> None:
        """What no longer runs, or is somebody else's now, is no alarm any more."""
        runs = {run.key: run for run in world.runs}
        for key in list(self.groups):
            run = runs.get(key)
            if run is None:
                del self.groups[key]
                continue
            group = self.groups[key]
            if run.owner != group.owner:
                self.groups[key] = group = Group(run.owner)
            wanted = moments(run, world.rules, world.days)
            daily = any(one.unit is LeadUnit.DAILY for one in leads(run, world.rules))
            for code in list(group.known):
                if code not in wanted and not (daily and code.startswith("OVER+")):
                    del group.known[code]

    def _ring(self, run: Run, group: Group, now: datetime, world: World) -> None:
        fresh = {
            code: due
            for code, (due, _) in moments(run, world.rules, world.days).items()
            if due <= now and code not in group.known
        }
        told_on = max(
            (one.rung_on for code, one in group.known.items()
             if code.startswith("OVER") and one.rung_on), default=None,
        )  # fmt: skip
        daily = daily_due(run, world, told_on, now)
        if daily is not None:
            fresh[daily[0]] = daily[1]
        if fresh:
            everything = fresh | {code: one.due for code, one in group.known.items()}
            latest = max(everything, key=lambda code: (everything[code], *_nearness(code)))
            if latest in fresh:
                told = people(run, latest, world, 0)
                if not told:
                    return
                for one in group.known.values():
                    one.live = False
            for code, due in fresh.items():
                group.known[code] = Known(due)
            if latest in fresh:
                level = 2 if all_at_once(run, latest) else 0
                self._tell(run, group, latest, level, told, RingWhy.FIRST, now, world)
                return
        for code, one in group.known.items():
            if one.live and one.next_at is not None and one.next_at <= now:
                self._tell_again(run, group, code, now, world)

    def _tell_again(self, run: Run, group: Group, code: str, now: datetime, world: World) -> None:
        one = group.known[code]
        up = next_up(run, code, world, one.level) if one.seen_at is None else None
        if up is not None:
            self._tell(run, group, code, *up, RingWhy.ESCALATED, now, world)
            return
        told = dict(people(run, code, world, 0))
        if one.level and not all_at_once(run, code):
            told = people(run, code, world, one.level) | told
        self._tell(run, group, code, one.level, told, RingWhy.AGAIN, now, world)

    def _tell(
        self,
        run: Run,
        group: Group,
        code: str,
        level: int,
        told: Mapping[int, Post],
        why: RingWhy,
        now: datetime,
        world: World,
    ) -> None:
        one = group.known[code]
        one.live, one.seen_at, one.level = True, None, level
        if one.rung_on is None:
            one.rung_on, one.priority = now.date(), _priority(run, code, world)
        self.last_rung[run.key, code] = now
        top = next_up(run, code, world, level) is None
        waits = (world.repeats if top else world.escalates).get(one.priority)
        quiet = one.priority is Priority.LOW or waits is None
        one.next_at = None if quiet else world.days.wait(now, waits)
        self.told += (
            Told(now, run.number, run.limit.value, code, person, post.value, why.value)
            for person, post in told.items()
        )


def _nearness(code: str) -> tuple[int, int]:
    """Of what is due at the same moment, the nearer to the end is the later."""
    name, _, amount = code.partition("-")
    order = {"START": 0, "D": 1, "H": 2}
    return (order.get(name, 3), -int(amount) if name in ("D", "H") else 0)


def _priority(run: Run, code: str, world: World) -> Priority:
    named = {lead.unit: lead.priority for lead in leads(run, world.rules)}
    if code.startswith("OVER+"):
        return named[LeadUnit.DAILY]
    return moments(run, world.rules, world.days)[code][1].priority


def runs(watched: Iterable[Watched], days: Days) -> tuple[Run, ...]:
    """Every limit that runs on these petitions."""
    return tuple(run for one in watched for run in runs_of(one, days))


def utc(run_key: tuple[Any, ...]) -> tuple[Any, ...]:
    """A run's key with its target as the store has it."""
    return (*run_key[:2], run_key[2].value, run_key[3], to_utc(run_key[4]))
