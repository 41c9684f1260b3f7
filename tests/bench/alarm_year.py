"""A simulated year of alarms: every first ring compared with what a slow look at the rules wants.

Petitions come in, are answered in time or late, wait for a supplement, are extended (some a
second before an alarm), are handed to somebody else. In between the program is off for hours and
days, and a holiday is declared. What should have rung when is found here by walking over the
office's working minutes, without the program's calendar and without its planning.

``--petitions`` says how many come in (50,000; half an hour on two quiet cores), ``--seed`` by
which chance.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from datetime import datetime, time, timedelta
from time import perf_counter
from typing import Any

from sqlalchemy import insert, text

from gaoffice_desktop.deadlines.facts import Case
from gaoffice_desktop.early_warning.alarms.service import Alarms
from gaoffice_desktop.petitions.inputs import write_inputs
from gaoffice_desktop.petitions.tables import EventRow, FormRow, PetitionRow, PetitionTouchRow
from gaoffice_desktop.settings import service as settings
from gaoffice_desktop.settings.facts import (
    ALARM_ESCALATES_HIGH_MINUTES,
    ALARM_ESCALATES_MEDIUM_MINUTES,
    ALARM_REPEATS_HIGH_MINUTES,
    ALARM_REPEATS_MEDIUM_MINUTES,
)
from gaoffice_desktop.shared.clock import to_utc
from gaoffice_desktop.staff.facts import Seat
from tests.bench._alarm_lives import FIRST, LAST, Chance, Life, Minutes, Ring, Stretch, wanted
from tests.bench._office import Office, office, staff_of

# --- playing it -------------------------------------------------------------------------------------


def main() -> int:
    """Print what a year's check found; fail on anything missed, doubled or out of hours."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--petitions", type=int, default=50_000)
    parser.add_argument("--seed", type=int, default=2026)
    asked = parser.parse_known_args()[0]
    return 0 if play(asked.petitions, asked.seed) else 1


def play(count: int, seed: int) -> bool:
    """Simulate a year; print what was missed, doubled or out of hours, and tell if nothing was."""
    with office() as here:
        _quiet(here)
        seats = staff_of(here)
        here.clock.now = to_utc(datetime.combine(FIRST, time(8)))
        calendar = here.workdays.current_calendar(here.seat)
        minutes = Minutes(frozenset(one.on for one in calendar.state.holidays))
        owners = [seat.actor.staff_id for seat in seats]
        chance = Chance(seed, minutes, calendar, owners)
        lives = [chance.life(number + 1) for number in range(count)]
        begun = perf_counter()
        scans, worst = _run(here, lives, minutes, seats, seed)
        took = perf_counter() - begun
        return _told(here, lives, minutes, scans, seats, took, worst)


def _quiet(here: Office) -> None:
    """Let nobody's waiting ring again within the day: a year of repeats proves nothing more."""
    connection = here.database.engine.raw_connection()
    connection.cursor().execute("PRAGMA synchronous=OFF")
    connection.close()
    with here.database.change() as work:
        for setting, most in (
            (ALARM_ESCALATES_HIGH_MINUTES, 480), (ALARM_ESCALATES_MEDIUM_MINUTES, 2400),
            (ALARM_REPEATS_HIGH_MINUTES, 480), (ALARM_REPEATS_MEDIUM_MINUTES, 2400),
        ):  # fmt: skip
            settings.keep(work, setting, most)


def _run(
    here: Office, lives: list[Life], minutes: Minutes, seats: list[Seat], seed: int
) -> tuple[list[datetime], float]:
    """Let the year pass minute by minute; return when scans were made and the longest (ms)."""
    alarms = Alarms(here.database, here.clock, here.workdays)
    happens = sorted(
        ((s.from_at, life, s) for life in lives for s in life.stretches), key=lambda one: one[0]
    )
    away = _away(minutes, random.Random(seed))
    scans: list[datetime] = []
    worst, at = 0.0, 0
    next_at: datetime | None = None
    desks = seats[::20]
    for minute in minutes.all:
        if not FIRST <= minute.date() <= LAST:
            continue
        here.clock.now = to_utc(minute)
        fresh: list[tuple[Life, Stretch]] = []
        while at < len(happens) and happens[at][0] <= minute:
            fresh.append(happens[at][1:])
            at += 1
        if fresh:
            _write(here, fresh)
        if minute in away:
            continue
        scans.append(minute)
        if not fresh and next_at is not None and next_at > here.clock.now:
            continue  # the watch's timer would not have gone off
        more, rung = True, 0
        while more:
            begun = perf_counter()
            scanned = alarms.scan(here.seat).value
            worst = max(worst, (perf_counter() - begun) * 1000)
            more, rung, next_at = scanned.more, rung + scanned.rung, scanned.next_at
        if rung:
            for seat in desks:
                alarms.claim(seat)
    return scans, worst


def _away(minutes: Minutes, dice: random.Random) -> frozenset[datetime]:
    """Return the working minutes in which no program ran: some hours, some days."""
    gone: set[datetime] = set()
    for _ in range(30):
        at = dice.randrange(len(minutes.all) - 2000)
        gone.update(minutes.all[at : at + dice.choice((20, 90, 300, 480, 1100))])
    return frozenset(gone)


def _write(here: Office, fresh: list[tuple[Life, Stretch]]) -> None:
    """Store what happened, as the petitions' own verbs leave it: row, form, line of the outbox."""
    with here.database.change() as work:
        session = work.session
        new = [(life, one) for life, one in fresh if one is life.stretches[0]]
        if new:
            session.execute(insert(PetitionRow), [_row(here, life) for life, _ in new])
            session.execute(insert(FormRow), [_form(life) for life, _ in new])
        session.execute(text(_CHANGE), [_columns(life, one) for life, one in fresh])
        session.execute(insert(PetitionTouchRow), [{"petition_id": life.id} for life, _ in fresh])
        session.execute(insert(EventRow), [_event(life, one) for life, one in fresh])


_CHANGE = """UPDATE petition SET state = :state, handler_id = :owner, closed_at = :closed_at,
due_on = coalesce(:due_on, due_on), alarm_at = coalesce(:alarm_at, alarm_at),
ends_at = coalesce(:ends_at, ends_at) WHERE id = :id"""
_EPOCH = datetime(1970, 1, 1, 9)


def _micros(local: datetime) -> int:
    return (local - _EPOCH) // timedelta(microseconds=1)


def _columns(life: Life, one: Stretch) -> dict[str, Any]:
    state = "done" if one.closed else "supplement" if one.due is None else "processing"
    return {
        "id": life.id,
        "state": state,
        "owner": one.owner,
        "closed_at": _micros(one.from_at) if one.closed else None,
        "due_on": one.due.due_on.isoformat() if one.due else None,
        "alarm_at": _micros(one.due.alarm_at) if one.due else None,
        "ends_at": _micros(one.due.legal_end) if one.due else None,
    }


def _row(here: Office, life: Life) -> dict[str, Any]:
    due, kind = life.stretches[0].due, here.kinds[life.id % len(here.kinds)]
    assert due is not None
    received = to_utc(life.received_at)
    return {
        "id": life.id, "order_no": 20_260_000_000_000 + life.id, "number": f"2026-{life.id:06d}",
        "kind_code": kind.code, "kind_name": kind.name, "category": kind.category.value,
        "channel": "visit", "state": "processing", "asker_kind": "person", "name": "", "phone": "",
        "people": 1, "title": "", "department_id": 1, "department": "민원실",
        "handler_id": life.stretches[0].owner, "handler": "", "received_at": received,
        "entered_at": received, "entered_by_id": 1, "entered_by": "", "due_on": due.due_on,
        "due_at": None, "ends_at": to_utc(due.legal_end), "alarm_at": to_utc(due.alarm_at),
        "calendar_revision": 1,
    }  # fmt: skip


def _form(life: Life) -> dict[str, Any]:
    return {
        "petition_id": life.id, "inputs": write_inputs(Case(life.received_at, life.period)),
        "spans": "", "limits": "[]", "period_source": "", "petitioner": {}, "proxy": None,
        "documents": [], "result": "", "content": "",
    }  # fmt: skip


def _event(life: Life, one: Stretch) -> dict[str, Any]:
    kind = "completed" if one.closed else "taken_in" if one is life.stretches[0] else "assigned"
    at = to_utc(one.from_at)
    return {
        "petition_id": life.id, "kind": kind, "at": at, "entered_at": at, "staff_id": 1,
        "staff_name": "", "data": {},
    }  # fmt: skip


# --- what came of it ----------------------------------------------------------------------------------


def _told(
    here: Office,
    lives: list[Life],
    minutes: Minutes,
    scans: list[datetime],
    seats: list[Seat],
    took: float,
    worst: float,
) -> bool:
    expected: Counter[Ring] = Counter()
    for life in lives:
        expected.update(wanted(life, minutes, scans))
    with here.database.read() as work:
        rows = work.session.execute(
            text('SELECT petition_id, code, rung_at, handler_id FROM alarm WHERE "limit" = :p '
                 "AND rung_at IS NOT NULL"),
            {"p": "processing"},
        ).all()  # fmt: skip
        rings = [one for (one,) in work.session.execute(text("SELECT at FROM alarm_ring"))]
    found: Counter[Ring] = Counter((p, c, _local(at), h) for p, c, at, h in rows)
    missed, double = expected - found, found - expected
    open_minutes = frozenset(minutes.all)
    outside = sum(_local(at).replace(second=0) not in open_minutes for at in rings)
    print(f"  a year of {len(lives):,} petitions: {len(scans):,} minutes scanned in {took:.0f} s,")
    print(f"    the longest scan {worst:.0f} ms; {len(rows):,} alarms, {len(rings):,} rings")
    print(
        f"    missed {missed.total()}, double or strange {double.total()}, out of hours {outside}"
    )
    for what, some in (("missed", missed), ("strange", double)):
        for ring in list(some)[:5]:
            print(f"      {what}: {ring} {lives[ring[0] - 1]}")
    _desks(here, seats)
    return not (missed or double or outside)


def _desks(here: Office, seats: list[Seat]) -> None:
    alarms = Alarms(here.database, here.clock, here.workdays)
    report = alarms.report(here.seat, LAST - timedelta(days=90), LAST)
    print(
        f"    the last 90 days at {len({one.desk for one in report.hours})} desks: at most "
        f"{report.worst_hour} interruptions in an hour; {report.on_time:,} of {report.rung:,} rang "
        f"within 60 s, the latest {report.worst_late_seconds / 3600:.1f} h (no program ran)"
    )


def _local(micros: int) -> datetime:
    return _EPOCH + timedelta(microseconds=micros)


if __name__ == "__main__":
    raise SystemExit(main())
