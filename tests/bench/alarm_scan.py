"""A scan of the alarms over many open petitions: idle, with some dozens due, and after an edit.

``--open`` says how many are open (100,000). Planning them all happens once, in chunks, so that no
other desk's write waits for long; the longest chunk is printed. Then a working day is scanned
minute by minute, and the scans that rang are measured with their commits.
"""

from __future__ import annotations

import argparse
import random
import statistics
from datetime import date, timedelta
from time import perf_counter, process_time
from typing import Any

from sqlalchemy import text, update

from gaoffice_desktop.early_warning.alarms.service import Alarms
from gaoffice_desktop.petitions.tables import FormRow
from gaoffice_desktop.petitions.watching import touch_open
from gaoffice_desktop.staff.facts import Role
from gaoffice_desktop.staff.tables import AccountRow, DepartmentRow
from gaoffice_desktop.workdays.facts import CalendarEdit, Holiday, HolidayKind
from tests.bench._office import PERIODS, Office, fill, office

GOAL_MS, IDLE_GOAL_MS = 10.0, 1.0
STAFF = 120
DOZENS = range(12, 61)
CPU_MS: list[float] = []
"""What the scans with dozens due cost of the processor, without waiting for others or the disk."""


def main() -> int:
    """Print what scans cost; fail when one with dozens due, or an idle one, costs too much."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--open", type=int, default=100_000)
    count = parser.parse_known_args()[0].open
    with office() as here:
        fill(here, count, count, PERIODS)
        _staff(here)
        alarms = Alarms(here.database, here.clock, here.workdays)
        _tell("plan all", _scan_all(here, alarms))
        _flood(here, alarms)
        idle = _idle(here, alarms)
        rung = _day(here, alarms, count)
        edit = CalendarEdit(
            add=(Holiday(date(2026, 12, 24), "임시공휴일", HolidayKind.TEMPORARY),),
            note="임시공휴일",
        )
        here.calendar.apply(here.seat, edit)
        _tell("after a holiday is declared", _scan_all(here, alarms))
    dozens = [ms for ms, found in rung if found in DOZENS]
    print(f"  idle scan            {statistics.median(idle):7.2f} ms   (goal: {IDLE_GOAL_MS})")
    if dozens:
        worst = max(dozens)
        middle = statistics.median(dozens)
        print(
            f"  {len(dozens)} scans that rang 12 to 60: median {middle:.2f} ms, worst {worst:.2f} ms"
            f"   (goal: {GOAL_MS}); of the processor {statistics.median(CPU_MS):.2f} ms"
        )
    return 0 if dozens and statistics.median(dozens) < GOAL_MS else 1


def _staff(here: Office) -> None:
    """Give each petition a handler, and each department a head."""
    chance = random.Random(4)
    with here.database.change() as work:
        departments = [row.id for row in work.session.query(DepartmentRow)]
        accounts = [
            AccountRow(
                login=f"staff{number}", name=f"가온{number}", password_hash="",
                department_id=departments[number % len(departments)],
                roles=[Role.EXAMINER if number == 0 else Role.HANDLER],
            )
            for number in range(STAFF)
        ]  # fmt: skip
        work.session.add_all(accounts)
        work.session.flush()
        for account in accounts:
            account.leader_id = accounts[account.id % 12].id
        work.session.execute(update(DepartmentRow).values(head_id=accounts[1].id))
        ids = list(work.session.scalars(text("SELECT id FROM petition WHERE closed_at IS NULL")))
        work.session.connection().execute(
            text("UPDATE petition SET handler_id = :h, state = 'processing' WHERE id = :id"),
            [{"id": one, "h": chance.choice(accounts).id} for one in ids],
        )
        limits: Any = '[["progress",0,"2026-12-24",null,0]]'
        work.session.execute(update(FormRow).values(limits=limits))
        touch_open(work)


def _scan_all(here: Office, alarms: Alarms) -> list[float]:
    """Scan until nothing is left to plan; return how long each scan took (ms)."""
    times: list[float] = []
    more = True
    while more:
        begun = perf_counter()
        more = alarms.scan(here.seat).value.more
        times.append((perf_counter() - begun) * 1000)
    return times


def _tell(what: str, times: list[float]) -> None:
    print(
        f"alarms: {what}: {len(times)} scans, {sum(times) / 1000:.1f} s, "
        f"median {statistics.median(times):.0f} ms, longest {max(times):.0f} ms"
    )


def _flood(here: Office, alarms: Alarms) -> None:
    """Let everything that is due by now have rung and been taken note of, as after a year's use."""
    times = _scan_all(here, alarms)
    with here.database.change() as work:
        rung = work.session.scalar(text("SELECT count(*) FROM alarm WHERE state = 'rung'"))
        rows = work.session.scalar(text("SELECT count(*) FROM alarm"))
        work.session.execute(text("UPDATE alarm SET next_at = NULL WHERE state = 'rung'"))
    print(f"  {rows:,} alarms, {rung:,} of them rang in {len(times)} scans")


def _idle(here: Office, alarms: Alarms) -> list[float]:
    here.clock.now += timedelta(seconds=30)
    alarms.scan(here.seat)
    times: list[float] = []
    for _ in range(200):
        begun = perf_counter()
        alarms.scan(here.seat)
        times.append((perf_counter() - begun) * 1000)
    return times


def _day(here: Office, alarms: Alarms, count: int) -> list[tuple[float, int]]:
    """Scan some working hours minute by minute, with the dues of the hour thinned to dozens."""
    found: list[tuple[float, int]] = []
    chance = random.Random(5)
    for _ in range(120):
        here.clock.now += timedelta(minutes=1)
        with here.database.change() as work:
            # What rang a minute ago was taken care of; it shall not go up the chain as well.
            work.session.execute(text("UPDATE alarm SET next_at = NULL WHERE state = 'rung'"))
            # Some dozens of what lies ahead fall due now, as leads of working hours do.
            work.session.execute(
                text(
                    "UPDATE alarm SET due_at = :at, next_at = :at WHERE id IN (SELECT id FROM alarm "
                    "WHERE state = 'due' AND code LIKE 'D-%' AND id > :after LIMIT :most)"
                ),
                {
                    "at": int(here.clock.now.timestamp() * 1_000_000),
                    "after": chance.randrange(1, 9 * count),
                    "most": chance.randrange(12, 60),
                },
            )
        begun, cpu = perf_counter(), process_time()
        scanned = alarms.scan(here.seat).value
        found.append(((perf_counter() - begun) * 1000, scanned.rung))
        if scanned.rung in DOZENS:
            CPU_MS.append((process_time() - cpu) * 1000)
    return found


if __name__ == "__main__":
    raise SystemExit(main())
