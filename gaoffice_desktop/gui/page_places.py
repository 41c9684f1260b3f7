"""What changed between two orders of ids, found in a worker: a model then says only that.

A view's selection survives insertions and removals at no cost, however large it is. When rows
changed places it has to be carried over id by id, which only a selection of human size bears.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field

LARGEST_CARRIED = 5_000
"""Selected rows that are carried over one by one; more can only be a "select all"."""


@dataclass(frozen=True, slots=True)
class Held:
    """The rows that selections and the like hold on to."""

    rows: frozenset[int]
    count: int
    """How many there are, also where they are too many to be listed."""


@dataclass(slots=True)
class Change:
    """How one order becomes another: all before ``start`` and the last ``end`` ids stand."""

    start: int
    end: int
    places: dict[int, int] = field(default_factory=dict[int, int])
    """Where the held ids stand now; -1 for those that are gone."""


def held_rows(corners: Iterable[tuple[int, int]], last_column: int) -> Held:
    """Read the rows that are held from the (row, column) of a model's persistent indexes.

    A selection keeps only the first and the last cell of each range, so a first column
    without its last begins a range of several rows.
    """
    columns: dict[int, set[int]] = {}
    for row, column in corners:
        columns.setdefault(row, set()).add(column)
    firsts = sorted(row for row, held in columns.items() if 0 in held and last_column not in held)
    lasts = sorted(row for row, held in columns.items() if last_column in held and 0 not in held)
    ranges = [range(first, last + 1) for first, last in zip(firsts, lasts, strict=False)]
    count = len(columns) + sum(map(len, ranges))
    rows = set(columns)
    if count <= LARGEST_CARRIED:
        rows.update(row for within in ranges for row in within)
    return Held(frozenset(rows), count)


def change_between(
    _seat: object, old: array[int], new: array[int], held: Collection[int] = ()
) -> Change:
    """Compare two orders; ``held`` are ids whose new places will be asked for.

    Takes some milliseconds for a million ids: a verb for the desk.
    """
    shorter = min(len(old), len(new))
    # As bytes: compared by the processor's fastest means.
    before, after = old.tobytes(), new.tobytes()
    width = old.itemsize
    start = _agreement(
        shorter, lambda a, b: before[a * width : b * width] == after[a * width : b * width]
    )

    def ends_agree(a: int, b: int) -> bool:
        ours, theirs = len(before) - b * width, len(after) - b * width
        size = (b - a) * width
        return before[ours : ours + size] == after[theirs : theirs + size]

    end = _agreement(shorter - start, ends_agree)
    change = Change(start, end)
    if start + end < shorter:
        change.places = places_of(new, held)
    return change


def places_of(ids: array[int], wanted: Collection[int]) -> dict[int, int]:
    """Where the wanted ids stand; -1 for those that are gone."""
    found = dict.fromkeys(wanted, -1)
    if len(found) <= 4:
        return {id_: place_of(ids, id_) for id_ in found}
    found.update((id_, place) for place, id_ in enumerate(ids) if id_ in found)
    return found


def place_of(ids: array[int], id_: int) -> int:
    """Where one id stands, -1 if nowhere."""
    try:
        return ids.index(id_)
    except ValueError:
        return -1


def _agreement(most: int, agree: Callable[[int, int], bool]) -> int:
    """How many places agree from the first on: ``agree(a, b)`` compares the places a..b."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if agree(low, middle):
            low = middle
        else:
            high = middle - 1
    return low
