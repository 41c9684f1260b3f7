"""What the alarms cost at a desk: claim, panel, acts, history, report and the daily list.

Beside 100,000 open petitions with their alarms planned and rung, and years of history:
``--rings`` rings of ended alarms (1,000,000). None of it runs on the GUI thread; the goals are
what a person notices (100 ms for what answers a click, 1 s for a report or a list to print).
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date, timedelta
from time import perf_counter
from typing import Any

from sqlalchemy import func, insert, select, text

from gaoffice_desktop.early_warning.alarms.facts import (
    Acknowledge,
    AlarmState,
    HistoryQuery,
    Priority,
    Shown,
)
from gaoffice_desktop.early_warning.alarms.service import Alarms
from gaoffice_desktop.early_warning.alarms.tables import AlarmRingRow, AlarmRow
from gaoffice_desktop.staff.facts import Seat
from tests.bench._office import (
    PERIODS,
    Office,
    fill,
    hand_out,
    median,
    office,
    staff_of,
    times_of,
)

_CLICK, _PRINT = 100, 1_000
_RINGS_OF_AN_ALARM = 3
_YEARS = 3


def main() -> int:
    """Print the medians beside their goals."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--open", type=int, default=100_000)
    parser.add_argument("--rings", type=int, default=1_000_000)
    asked = parser.parse_known_args()[0]
    with office() as here:
        begun = perf_counter()
        handlers = staff_of(here)
        fill(here, asked.open, asked.open, PERIODS)
        hand_out(here, handlers)
        alarms = Alarms(here.database, here.clock, here.workdays)
        _scan_all(alarms, here.seat)
        _history(here, handlers, asked.rings)
        print(f"filled, planned and rung in {perf_counter() - begun:.0f} s; {_counts(here)}")
        return 0 if _measure(here, alarms, handlers[3]) else 1


def _scan_all(alarms: Alarms, seat: Seat) -> None:
    while alarms.scan(seat).value.more:
        pass


def _history(here: Office, handlers: list[Seat], rings: int) -> None:
    """Put ended alarms and their rings into the store, spread over three years."""
    count = rings // _RINGS_OF_AN_ALARM
    begin = here.clock() - timedelta(days=365 * _YEARS)
    step = timedelta(days=365 * _YEARS) / max(count, 1)
    hows = list(Shown)
    with here.database.change() as work:
        last = work.session.scalar(select(func.max(AlarmRow.id))) or 0
        for start in range(0, count, 20_000):
            alarms: list[dict[str, Any]] = []
            rung: list[dict[str, Any]] = []
            for number in range(start, min(start + 20_000, count)):
                at, who = begin + step * number, handlers[number % len(handlers)]
                alarms.append(_alarm(last + 1 + number, at, who))
                rung += [
                    _ring(last + 1 + number, at, who, hows[(number + again) % len(hows)])
                    for again in range(_RINGS_OF_AN_ALARM)
                ]
            work.session.execute(insert(AlarmRow), alarms)
            work.session.execute(insert(AlarmRingRow), rung)


def _alarm(number: int, at: Any, who: Seat) -> dict[str, Any]:
    return {
        "id": number, "petition_id": None, "subject": f"2025-{number:06d}", "kind_name": "건의",
        "limit": "processing", "of": 0, "target_at": at, "ends_at": at, "code": "D-1",
        "priority": Priority.MEDIUM.value, "due_at": at, "planned_at": at,
        "state": AlarmState.ANSWERED.value, "current": 0, "department_id": who.department_id,
        "handler_id": who.actor.staff_id, "level": 0, "rings": 1, "snoozes": 0, "rung_at": at,
        "last_rung_at": at, "ended_at": at, "ended_why": "completed",
    }  # fmt: skip


def _ring(alarm_id: int, at: Any, who: Seat, shown: Shown) -> dict[str, Any]:
    return {
        "alarm_id": alarm_id, "to_id": who.actor.staff_id, "post": "handler", "why": "first",
        "at": at, "due_at": at, "shown_at": at, "shown": shown.value, "desk": f"창구-{who.actor.staff_id}",
    }  # fmt: skip


def _counts(here: Office) -> str:
    with here.database.read() as work:
        found = {
            name: work.session.scalar(text(sql))
            for name, sql in (
                ("alarms", "SELECT count(*) FROM alarm"),
                ("rings", "SELECT count(*) FROM alarm_ring"),
                (
                    "live",
                    "SELECT count(*) FROM alarm WHERE current = 1 AND state IN ('rung', 'seen')",
                ),
                ("waiting", "SELECT count(*) FROM alarm_ring WHERE shown_at IS NULL"),
            )
        }
    return ", ".join(f"{count:,} {name}" for name, count in found.items())


def _measure(here: Office, alarms: Alarms, seat: Seat) -> bool:
    today = date(2026, 11, 25)
    month = HistoryQuery(date(2026, 10, 26), today)
    years = HistoryQuery(date(2023, 1, 1), today)
    chief = here.seat
    fine = True

    def timed(name: str, goal: int, action: Callable[[], object], rounds: int = 5) -> None:
        nonlocal fine
        took = median(times_of(action, rounds))
        fine = fine and took <= goal
        print(f"  {name:<52} {took:9.1f} ms   goal {goal:,} ms")

    timed("claim of what waits (hundreds, once)", _CLICK * 5, lambda: alarms.claim(seat), 1)
    timed("claim, nothing waits", 10, lambda: alarms.claim(seat))
    timed("panel of a handler", _CLICK, lambda: alarms.panel(seat))
    timed("panel of the examiner, with dunning", _CLICK * 5, lambda: alarms.panel(chief))
    panel = alarms.panel(seat).alarms
    examined = alarms.panel(chief)
    print(f"    the handler's has {len(panel):,}, {examined.dunnings:,} letters are owed")
    ids = [one.id for one in panel[:50]]
    timed("acknowledge 50", _CLICK, lambda: alarms.acknowledge(seat, Acknowledge(tuple(ids))), 1)
    timed("history: first page of a month, examiner", _CLICK,
          lambda: alarms.history_first(chief, month))  # fmt: skip
    timed("history: first page of three years, handler", _CLICK,
          lambda: alarms.history_first(seat, years))  # fmt: skip
    timed("history: all ids of a month, examiner", _PRINT, lambda: alarms.history_ids(chief, month))
    timed("history: all ids of three years, examiner", _PRINT,
          lambda: alarms.history_ids(chief, years))  # fmt: skip
    timed("history: all ids of three years, handler", _PRINT * 2,
          lambda: alarms.history_ids(seat, years))  # fmt: skip
    some = list(alarms.history_ids(chief, years))[:50]
    timed("history: 50 rows", _CLICK, lambda: alarms.history_rows(chief, some))
    timed("report of a month", _PRINT, lambda: alarms.report(chief, date(2026, 10, 26), today))
    timed("report of a year", _PRINT * 3, lambda: alarms.report(chief, date(2025, 11, 26), today))
    timed("daily list of a department", _PRINT, lambda: alarms.daily_list(seat))
    timed("daily list of the office", _PRINT * 3, lambda: alarms.daily_list(chief), 3)
    listed = alarms.daily_list(chief)
    lines = len(listed.overdue), len(listed.due), len(listed.others)
    print(f"    the office's has {lines[0]:,} overdue, {lines[1]:,} due today, {lines[2]:,} others")
    return fine


if __name__ == "__main__":
    raise SystemExit(main())
