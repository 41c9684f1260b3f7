"""What changed between two orders of ids."""

from __future__ import annotations

import time
from array import array

from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.gui.page_places import (
    LARGEST_CARRIED,
    change_between,
    held_rows,
    place_of,
    places_of,
)

IDS = st.lists(st.integers(1, 40), unique=True).map(lambda ids: array("q", ids))


def q(*ids: int) -> array[int]:
    return array("q", ids)


def test_a_row_comes() -> None:
    change = change_between(None, q(1, 2, 3), q(9, 1, 2, 3), [2])
    assert (change.start, change.end, change.places) == (0, 3, {})
    change = change_between(None, q(1, 2, 3), q(1, 2, 9, 3))
    assert (change.start, change.end) == (2, 1)


def test_rows_change_places() -> None:
    change = change_between(None, q(1, 2, 3, 4, 5), q(1, 4, 2, 3, 5), [3, 4, 8])
    assert (change.start, change.end) == (1, 1)
    assert change.places == {3: 3, 4: 1, 8: -1}


def test_nothing_changes() -> None:
    change = change_between(None, q(1, 2), q(1, 2), [1])
    assert (change.start, change.end, change.places) == (2, 0, {})


@given(IDS, IDS)
def test_what_stands_is_the_same_and_the_rest_is_not(old: array[int], new: array[int]) -> None:
    change = change_between(None, old, new, list(old))
    start, end = change.start, change.end
    assert start + end <= min(len(old), len(new))
    assert old[:start] == new[:start]
    assert old[len(old) - end :] == new[len(new) - end :]
    goes, comes = old[start : len(old) - end], new[start : len(new) - end]
    if goes and comes:
        assert goes[0] != comes[0]
        assert goes[-1] != comes[-1]
        assert change.places == {id_: place_of(new, id_) for id_ in old}


@given(IDS, st.sets(st.integers(1, 60)))
def test_places(ids: array[int], wanted: set[int]) -> None:
    found = places_of(ids, wanted)
    assert set(found) == wanted
    for id_, place in found.items():
        assert (place == -1 and id_ not in ids) or ids[place] == id_


def test_single_rows_and_ranges_that_are_held() -> None:
    last = 3
    single = [(5, 0), (5, last)]
    some = [(10, 0), (14, last)]
    current = [(7, 2)]
    held = held_rows([*single, *some, *current], last)
    assert held.rows == {5, 7, 10, 11, 12, 13, 14}


def test_a_selection_of_all_is_counted_not_listed() -> None:
    held = held_rows([(0, 0), (999_999, 3)], 3)
    assert held.count > LARGEST_CARRIED
    assert len(held.rows) == 2


def test_a_table_of_one_column() -> None:
    assert held_rows([(3, 0), (5, 0)], 0).rows == {3, 5}


def test_a_million_ids_take_no_time() -> None:
    old = array("q", range(1_000_000))
    new = array("q", [5_000_000, *range(1_000_000)])
    started = time.perf_counter()
    change = change_between(None, old, new)
    taken = time.perf_counter() - started
    assert (change.start, change.end) == (0, 1_000_000)
    assert taken < 0.2, taken  # some 10 ms on a quiet machine
