"""How long the clerk waits for 접수: the whole intake, beside one bare row in the same store.

``--rounds`` says how many petitions to take in. The floor is the least that any intake must
do: insert one row and commit with ``synchronous=FULL`` on the same disk, in the same minutes.
"""

from __future__ import annotations

import argparse
import random

from sqlalchemy import text

from gaoffice_desktop.petitions.facts import TakeIn
from tests.bench._office import a_command, median, office, percentile, times_of


def main() -> int:
    """Print p50 and p99 of both, and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=500)
    rounds = parser.parse_known_args()[0].rounds
    chance = random.Random(1)
    with office() as here:
        with here.database.change() as work:
            work.session.execute(text("CREATE TABLE bench_floor (id INTEGER PRIMARY KEY, t TEXT)"))

        def bare_row() -> None:
            with here.database.change() as work:
                work.session.execute(text("INSERT INTO bench_floor (t) VALUES ('가나다')"))

        def take_in(command: TakeIn) -> None:
            here.petitions.take_in(here.seat, command)

        commands = (a_command(chance, chance.choice(here.kinds)) for _ in range(rounds + 20))
        times_of(lambda: take_in(next(commands)), 20)
        floor: list[float] = []
        whole: list[float] = []
        for _ in range(rounds):  # side by side, so that a busy machine slows both
            floor += times_of(bare_row, 1)
            whole += times_of(lambda: take_in(next(commands)), 1)
    print(f"intake: {rounds} petitions, encrypted store, synchronous=FULL")
    print(f"  one bare row  p50 {median(floor):7.2f} ms   p99 {percentile(floor, 0.99):7.2f} ms")
    print(f"  whole intake  p50 {median(whole):7.2f} ms   p99 {percentile(whole, 0.99):7.2f} ms")
    print(f"  ratio         p50 {median(whole) / median(floor):7.1f} x    (goal: p50 under 5 ms)")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
