"""The board over a million petitions: a month, a year, everything (goal: 300 ms on a reader).

``--rows`` says how many petitions lie in the store (1,000,000, of which a hundredth are open);
they are spread over forty handlers. The floor is one count of the open ones. Beside it stands
what a screen commonly does instead: one count for each figure of each department and handler.
"""

from __future__ import annotations

import argparse
from datetime import date
from time import perf_counter

from sqlalchemy import text

from gaoffice_desktop.petitions.board_facts import BoardQuery, PeriodChoice
from gaoffice_desktop.petitions.board_rules import period_of
from gaoffice_desktop.petitions.register_facts import RegisterQuery
from gaoffice_desktop.staff.tables import AccountRow
from tests.bench._office import PERIODS, Office, fill, median, office, times_of

GOAL_MS = 300
_TODAY = date(2026, 11, 25)
_SPREAD = """
    UPDATE petition SET
        handler_id = 1 + (id * 7919) % 40,
        days_taken = CASE WHEN closed_at IS NULL THEN NULL ELSE 1 + id % 17 END,
        extensions = (id % 11 = 0),
        closed_entered_at = closed_at + (id % 13 = 0) * 7200000000
"""


def main() -> int:
    """Print the medians beside the goal."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    count = parser.parse_known_args()[0].rows
    with office() as here:
        begun = perf_counter()
        fill(here, count, max(count // 100, 1), PERIODS)
        _spread(here)
        print(f"board: {count:,} petitions, filled in {perf_counter() - begun:.0f} s")
        _measure(here)
    return 0


def _spread(here: Office) -> None:
    with here.database.change() as work:
        work.session.add_all(
            AccountRow(
                login=f"handler{number}",
                name=f"처리 {number}",
                department_id=here.seat.department_id,
                roles=["handler"],
                password_hash="",
            )
            for number in range(1, 41)
        )
        work.session.flush()
        work.session.execute(text(_SPREAD))


def _measure(here: Office) -> None:
    floor = median(times_of(lambda: here.petitions.counts(here.seat), 5))
    print(f"  {'counts of the views (floor)':<44} {floor:8.1f} ms")
    periods = {
        **{choice.value: BoardQuery(*period_of(choice, _TODAY)) for choice in PeriodChoice},
        "the last whole evaluation year": BoardQuery(date(2025, 9, 1), date(2026, 8, 31)),
        "everything": BoardQuery(date(2000, 1, 1), date(2100, 12, 31)),
    }
    for name, query in periods.items():
        times = times_of(lambda query=query: here.petitions.board(here.seat, query), 5)
        ended = here.petitions.board(here.seat, query).whole.figures[5].numerator
        print(
            f"  {name:<44} {median(times):8.1f} ms   goal {GOAL_MS} ms   {ended:,} ended",
        )
    begun = perf_counter()
    month = periods[PeriodChoice.LAST_MONTH.value]
    board = here.petitions.board(here.seat, month)
    groups = (board.whole, *board.departments, *board.handlers)
    asked: list[RegisterQuery] = [figure.query for group in groups for figure in group.figures]
    begun = perf_counter()
    for query in asked[:110]:
        here.petitions.ids(here.seat, query)
    each = (perf_counter() - begun) * 1000 / 110 * len(asked)
    print(
        f"  {'last month, one question for each figure':<44} {each:8.1f} ms   {len(asked)} questions"
    )


if __name__ == "__main__":
    raise SystemExit(main())
