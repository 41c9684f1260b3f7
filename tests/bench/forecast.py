"""One month's forecast over a million petitions (goal: 3 s on a reader, nothing on the window).

``--rows`` petitions (1,000,000) lie over six years with a season, in three departments. The
floor is one count of the whole table. The baseline is what a spreadsheet would do: a question
to the register for each month of each department and kind; some are asked and the rest is
reckoned from them. Then the list of sheets, one sheet, and every department's.

It also says how the rule does: in ten simulated offices of each size, whose levels drift by a
tenth a year, how often the range held the count, and how wide it was.
"""

from __future__ import annotations

import argparse
import math
import random
from datetime import UTC, date, datetime, timedelta
from time import perf_counter

from sqlalchemy import func, insert, select

from gaoffice_desktop.early_warning.forecasts import rules
from gaoffice_desktop.early_warning.forecasts.facts import ForecastQuery
from gaoffice_desktop.early_warning.forecasts.service import Forecasts
from gaoffice_desktop.petitions.tables import PetitionRow
from gaoffice_desktop.staff.facts import Role, Seat
from tests.bench._office import Office, _row, median, office, times_of

GOAL_MS = 3_000
_YEARS = 6
_SEASON = (1.6, 1.4, 1.3, 1.0, 0.8, 0.8, 0.6, 0.6, 1.0, 0.9, 0.9, 1.7)
DECEMBER = date(2026, 12, 1)


def main() -> int:
    """Print the medians beside the goal, and how often the range held."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    count = parser.parse_known_args()[0].rows
    _try_the_rule()
    with office() as here:
        begun = perf_counter()
        _fill(here, count)
        print(f"forecast: {count:,} petitions of {_YEARS} years, {perf_counter() - begun:.0f} s")
        _measure(here)
    return 0


class _Deadline:
    """Seven days: what the filler of the other benches reads of a due time."""

    def __init__(self, received: datetime) -> None:
        self.ends_at = self.alarm_at = received + timedelta(days=7)
        self.due_on, self.due_at = self.ends_at.date(), None


def _fill(here: Office, count: int) -> None:
    chance = random.Random(2026)
    moments = _moments(chance, here.clock.now, count)
    with here.database.change() as work:
        connection = work.session.connection()
        for start in range(0, count, 20_000):
            rows = []
            for number, received in enumerate(moments[start : start + 20_000], start + 1):
                row = _row(chance, here, number, received, _Deadline(received), False)
                closed_at = received + timedelta(days=chance.choice((1, 2, 4, 6, 9)))
                rows.append(row | {"closed_at": closed_at})
            connection.execute(insert(PetitionRow), rows)


def _moments(chance: random.Random, now: datetime, count: int) -> list[datetime]:
    """Return the moments of receipt, in the order in which a register is filled."""
    begin = datetime(2020, 11, 25, 1, tzinfo=UTC)
    span, top = now - begin, max(_SEASON)
    found: list[datetime] = []
    while len(found) < count:
        received = begin + span * chance.random()
        if chance.random() * top <= _SEASON[received.month - 1]:
            found.append(received)
    return sorted(found)


def _measure(here: Office) -> None:
    forecasts = Forecasts(here.database, here.clock)
    seat = Seat(here.seat.actor, frozenset({Role.EXAMINER}), here.seat.department_id)
    whole, one = ForecastQuery(DECEMBER), ForecastQuery(DECEMBER, seat.department_id)

    def floor() -> None:
        with here.database.read() as work:
            work.session.scalar(select(func.count()).select_from(PetitionRow))

    asked = (
        ("one count of everything (floor)", floor),
        ("the whole office", lambda: forecasts.forecast(seat, whole)),
        ("one department", lambda: forecasts.forecast(seat, one)),
        ("the list of sheets", lambda: forecasts.listing(seat)),
        ("one sheet", lambda: forecasts.sheet(seat, one)),
        ("every department's sheet", lambda: forecasts.sheets(seat, DECEMBER)),
    )
    for name, ask in asked:
        goal = "" if ask is floor else f"   goal {GOAL_MS:,} ms"
        print(f"  {name:<34} {median(times_of(ask, 3)):9.1f} ms{goal}")
    found = forecasts.forecast(seat, whole)
    print(f"  {'':<34} {found.whole.count:,} petitions in {len(found.years)} Decembers")
    _baseline(here, forecasts, seat)


def _baseline(here: Office, forecasts: Forecasts, seat: Seat) -> None:
    """Ask once for each month, department and kind, as one would with a spreadsheet."""
    months = rules.months_read(DECEMBER, date(2026, 11, 25))
    found = forecasts.forecast(seat, ForecastQuery(DECEMBER))
    questions = len(months) * len(found.kinds) * len(found.departments)
    chance = random.Random(1)
    begun, some = perf_counter(), 40
    with here.database.read() as work:
        for _ in range(some):
            month = chance.choice(months)
            first = datetime(month.year, month.month, 1, tzinfo=UTC)
            work.session.scalar(
                select(func.count())
                .select_from(PetitionRow)
                .where(
                    PetitionRow.received_at >= first,
                    PetitionRow.received_at < first + timedelta(days=30),
                    PetitionRow.kind_code == chance.choice(found.kinds).code,
                    PetitionRow.department_id == int(chance.choice(found.departments).code),
                )
            )
    each = (perf_counter() - begun) * 1000 / some
    print(f"  {'a question for each (baseline)':<34} {each * questions:9.1f} ms   {questions:,}")


def _try_the_rule() -> None:
    """Forecast each month of simulated offices from the five years before it."""
    chance = random.Random(2026)
    for level in (2, 10, 50, 300, 2_000):
        held = tried = 0
        width = 0.0
        for _ in range(10):
            counts = _simulated(chance, level)
            for ahead in range(1, 13):
                month, level_at = rules.shifted(date(2026, 10, 1), ahead + 1), date(2026, 10, 1)
                begins = date(2019, 1, 1)
                pasts = rules.same_months(month, begins, level_at)
                years = rules.year_counts([counts], pasts, month, level_at, begins)
                found = rules.expected(years)
                assert found is not None
                tried += 1
                held += found.low <= counts[month] <= found.high
                width += (found.high - found.low) / max(1, counts[month])
        share = held * 100 / tried
        print(
            f"  {level:>5} a month: the range held {share:5.1f} % of {tried} counts, "
            f"{width / tried * 100:4.0f} % of the count wide"
        )


def _simulated(chance: random.Random, level: float) -> dict[date, int]:
    counts: dict[date, int] = {}
    drift = 1.0
    month = date(2018, 12, 1)
    while month <= date(2028, 1, 1):
        if month.month == 1:
            drift *= 1 + chance.gauss(0, 0.1)
        counts[month] = _poisson(chance, level * drift * _SEASON[month.month - 1])
        month = rules.shifted(month, 1)
    return counts


def _poisson(chance: random.Random, mean: float) -> int:
    if mean > 50:
        return max(0, round(chance.gauss(mean, math.sqrt(mean))))
    limit, product, found = math.exp(-mean), chance.random(), 0
    while product > limit:
        product *= chance.random()
        found += 1
    return found


if __name__ == "__main__":
    raise SystemExit(main())
