"""The clock against a walk by minutes, a walk by days and the library ``businesstimedelta``.

All four answer the same question in the same run: when have so many working hours passed since
the receipt, for the periods an office uses (즉시, 3, 5, 7 and 14 days as working hours), received
at any time of 2026. CPU time, because other programs run too; ratios travel between machines.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Container, Mapping, Sequence
from datetime import date, datetime, timedelta
from datetime import time as clock_time

import businesstimedelta
import pytz

from gaoffice_desktop.deadlines.facts import Case, Exclusion, Period, Unit
from gaoffice_desktop.deadlines.rules import due, explain, pack
from gaoffice_desktop.workdays.rules import Calendar
from gaoffice_desktop.workdays.seed import shipped_state

LENGTHS = (180, 3 * 480, 5 * 480, 7 * 480, 14 * 480)
PETITIONS = 20_000
ROUNDS = 15
GOAL_MICROSECONDS = 3.0
GOAL_RATIO = 300

Answer = Callable[[Case], datetime]


def petitions() -> list[Case]:
    """Return cases, the same in every run."""
    chance = random.Random(2026)
    start = datetime(2026, 1, 1)
    return [
        Case(
            start + timedelta(minutes=chance.randrange(365 * 1440)),
            Period(Unit.WORKING_MINUTES, LENGTHS[number % len(LENGTHS)]),
        )
        for number in range(PETITIONS)
    ]


def by_minutes(holidays: Container[date]) -> Answer:
    """Walk minute by minute: the plainest program that is right."""

    def answer(case: Case) -> datetime:
        now, left = case.received_at, case.period.amount
        while True:
            minute = now.hour * 60 + now.minute
            if (540 <= minute < 720 or 780 <= minute < 1080) and now.weekday() < 5:
                left -= now.date() not in holidays
            now += timedelta(minutes=1)
            if not left:
                return now

    return answer


def by_days(holidays: Container[date]) -> Answer:
    """Walk day by day and interval by interval: what a careful program does."""

    def answer(case: Case) -> datetime:
        left, now = case.period.amount, case.received_at
        day, minute = now.date(), now.hour * 60 + now.minute
        while True:
            if day.weekday() < 5 and day not in holidays:
                for opens, closes in ((540, 720), (780, 1080)):
                    begins = max(opens, minute)
                    if begins < closes:
                        if left <= closes - begins:
                            midnight = datetime(day.year, day.month, day.day)
                            return midnight + timedelta(minutes=begins + left)
                        left -= closes - begins
            day, minute = day + timedelta(days=1), 0

    return answer


def by_library(holidays: dict[date, str]) -> Answer:
    """Ask ``businesstimedelta`` with the same hours and holidays."""
    rules = businesstimedelta.Rules(
        [
            businesstimedelta.WorkDayRule(
                start_time=clock_time(9), end_time=clock_time(18), working_days=[0, 1, 2, 3, 4]
            ),
            businesstimedelta.LunchTimeRule(
                start_time=clock_time(12), end_time=clock_time(13), working_days=[0, 1, 2, 3, 4]
            ),
            businesstimedelta.HolidayRule(holidays),
        ]
    )
    lengths = {
        minutes: businesstimedelta.BusinessTimeDelta(rules, seconds=minutes * 60)
        for minutes in LENGTHS
    }

    def answer(case: Case) -> datetime:
        ended: datetime = pytz.utc.localize(case.received_at) + lengths[case.period.amount]
        return ended.replace(tzinfo=None)

    return answer


Contender = tuple[Callable[[Case], object], Sequence[Case]]


def microseconds(contenders: Mapping[str, Contender]) -> dict[str, float]:
    """Return the CPU time of one answer of each, in its best round.

    Whatever else the machine does only adds time, and the rounds take turns so that it adds to
    all alike.
    """
    best = dict.fromkeys(contenders, float("inf"))
    for _ in range(ROUNDS):
        for name, (answer, asked) in contenders.items():
            begun = time.process_time()
            for case in asked:
                answer(case)
            best[name] = min(best[name], (time.process_time() - begun) / len(asked) * 1e6)
    return best


def main() -> int:
    """Print the table; return 1 when a goal is missed or two ways disagree."""
    calendar = Calendar(shipped_state())
    holidays = {one.on: one.name for one in calendar.state.holidays}
    asked = petitions()
    others = {
        "walk by minutes": (by_minutes(holidays), asked[:30]),
        "walk by days": (by_days(holidays), asked[:4000]),
        "businesstimedelta": (by_library(holidays), asked[:100]),
    }
    for name, (answer, sample) in others.items():
        for case in sample[:100]:
            if answer(case) != due(case, calendar).due_at:
                print(f"  {name} DISAGREES on {case}")
                return 1
    clock, table = "clock, datetimes in and out", "  of which the table"
    taken = microseconds(
        {
            clock: (lambda case: due(case, calendar), asked),
            table: (lambda case: calendar.stretch(case.received_at, 1440), asked),
            **others,
        }
    )
    print(f"\nThe clock: one due time, best of {ROUNDS} rounds")
    for name, each in taken.items():
        ratio = f"{each / taken[clock]:>9.0f} x" if name in others else ""
        print(f"  {name:<44}{each:>10.2f} us{ratio}")
    _other_periods(calendar, asked)
    ratio = taken["businesstimedelta"] / taken[clock]
    good = taken[clock] <= GOAL_MICROSECONDS and ratio >= GOAL_RATIO
    print(
        f"  goals: at most {GOAL_MICROSECONDS} us, at least {GOAL_RATIO} x businesstimedelta: "
        f"{'met' if good else 'MISSED'}"
    )
    return 0 if good else 1


def _other_periods(calendar: Calendar, asked: Sequence[Case]) -> None:
    supplement = (Exclusion(date(2026, 6, 1), date(2026, 6, 9)),)
    contenders: dict[str, Contender] = {}
    for name, period, exclusions in (
        ("clock, 14 days", Period(Unit.DAYS, 14), ()),
        ("clock, 2 months", Period(Unit.MONTHS, 2), ()),
        ("clock, 14 days with an exclusion", Period(Unit.DAYS, 14), supplement),
    ):
        cases = [Case(case.received_at, period, exclusions) for case in asked]
        contenders[name] = (lambda case: due(case, calendar), cases)
    for days in (3, 7):
        cases = [Case(case.received_at, Period(Unit.DAYS, days)) for case in asked[:1000]]
        name = f"explained and packed, {days} days"
        contenders[name] = (lambda case: pack(explain(case, calendar)), cases)
    for name, each in microseconds(contenders).items():
        print(f"  {name:<44}{each:>10.2f} us")
    begun = time.process_time()
    Calendar(shipped_state())
    print(f"  {'calendar compiled, ten years':<44}{(time.process_time() - begun) * 1e3:>10.2f} ms")


if __name__ == "__main__":
    raise SystemExit(main())
