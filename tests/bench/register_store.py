"""The register's share in the store: first page, whole order, any page, counts and searches.

``--rows`` says how many petitions lie there (1,000,000, of which a hundredth are open). They
are put straight into the tables in their order, which takes a few minutes. The floor is one
row by its id. What the window adds is measured by the bench of the screen.
"""

from __future__ import annotations

import argparse
import random
from time import perf_counter

from gaoffice_desktop.petitions.register_facts import RegisterQuery, SavedView, Sort
from tests.bench._office import PERIODS, Office, fill, median, office, times_of


def main() -> int:
    """Print the medians."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    count = parser.parse_known_args()[0].rows
    with office() as here:
        begun = perf_counter()
        fill(here, count, max(count // 100, 1), PERIODS)
        filled = perf_counter() - begun
        print(f"register_store: {count:,} petitions, filled in {filled:.0f} s")
        _measure(here, count)
    return 0


def _measure(here: Office, count: int) -> None:
    seat, petitions = here.seat, here.petitions
    chance = random.Random(3)
    floor = median(times_of(lambda: petitions.rows(seat, [chance.randrange(1, count)]), 50))
    print(f"  {'one row by its id (floor)':<44} {floor:8.2f} ms")

    def show(label: str, times: list[float]) -> None:
        print(f"  {label:<44} {median(times):8.2f} ms   {median(times) / floor:7.1f} x")

    for view in (SavedView.OPEN, SavedView.ALL, SavedView.OVERDUE, SavedView.DUE_TODAY):
        for sort in Sort:
            query = RegisterQuery(view=view, sort=sort, descending=True)
            show(
                f"first page, {view}, by {sort}",
                times_of(lambda query=query: petitions.first_page(seat, query), 5),
            )
    everything = RegisterQuery(view=SavedView.ALL, sort=Sort.DUE)
    show("ids of everything, by due", times_of(lambda: petitions.ids(seat, everything), 3))
    ids = petitions.ids(seat, everything)
    show(
        "a page of 50 anywhere",
        times_of(
            lambda: petitions.rows(seat, ids[(at := chance.randrange(len(ids))) : at + 50]), 50
        ),
    )
    show("counts", times_of(lambda: petitions.counts(seat), 5))
    show("next due", times_of(lambda: petitions.next_due(seat), 5))
    for text in ("급식", "2025-000777", "ㄱㄱㅇ", "1234", "없는말입니다"):
        show(f"find {text}", times_of(lambda text=text: petitions.find(seat, text), 2))


if __name__ == "__main__":
    raise SystemExit(main())
