"""A holiday declared later: every open petition computed anew, read and written, in one commit.

``--open`` says how many are open (100,000). The floor beside it reads the same rows and writes
one number to each, which no re-computation can do without.
"""

from __future__ import annotations

import argparse
from datetime import date
from time import perf_counter, process_time

from sqlalchemy import text

from gaoffice_desktop.workdays.facts import CalendarEdit, Holiday, HolidayKind
from tests.bench._office import PERIODS, fill, office

GOAL_S = 5.0


def main() -> int:
    """Print the seconds of preview, apply and undo; fail past the goal for 100,000."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--open", type=int, default=100_000)
    count = parser.parse_known_args()[0].open
    declared = Holiday(date(2026, 11, 27), "임시공휴일", HolidayKind.TEMPORARY)
    edit = CalendarEdit(add=(declared,), note="임시공휴일 지정")
    with office() as here:
        fill(here, count, count, PERIODS)
        begun = perf_counter()
        with here.database.change() as work:
            connection = work.session.connection()
            ids = connection.execute(text("SELECT id FROM petition WHERE closed_at IS NULL")).all()
            connection.execute(
                text("UPDATE petition SET alarm_at = alarm_at + 1 WHERE id = :id"),
                [{"id": row[0]} for row in ids],
            )
            connection.execute(text("UPDATE petition SET alarm_at = alarm_at - 1"))
        floor = perf_counter() - begun
        begun = perf_counter()
        preview = here.calendar.preview(here.seat, edit)
        previewed = perf_counter() - begun
        begun, cpu = perf_counter(), process_time()
        applied = here.calendar.apply(here.seat, edit).value
        took, cpu = perf_counter() - begun, process_time() - cpu
        begun = perf_counter()
        here.calendar.undo(here.seat, applied.revision)
        undone = perf_counter() - begun
    print(f"recompute: {count:,} open petitions, {preview.sentence}")
    print(f"  floor: rows read, each written twice   {floor:6.2f} s")
    print(f"  preview                                {previewed:6.2f} s")
    print(
        f"  apply                                  {took:6.2f} s   {took / floor:4.1f} x floor   "
        f"({cpu:.2f} s of CPU)"
    )
    print(f"  undo                                   {undone:6.2f} s")
    scaled = took * 100_000 / count
    print(f"  for 100,000: {scaled:.2f} s (goal: under {GOAL_S:.0f} s)")
    return 0 if scaled < GOAL_S else 1


if __name__ == "__main__":
    raise SystemExit(main())
