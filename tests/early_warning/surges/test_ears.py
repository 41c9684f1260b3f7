from __future__ import annotations

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.early_warning.surges.chances import quantile
from gaoffice_desktop.early_warning.surges.ears import baseline, bound, pooled_dispersion

EVEN = [1.0] * 40


def test_seven_before_the_two_newest_are_compared_with() -> None:
    assert baseline(list(range(1, 13)), EVEN[:12]) == [4, 5, 6, 7, 8, 9, 10]


def test_c2_is_the_mean_and_three_standard_deviations() -> None:
    # Baseline 2, 4, 6, 8, 10, 12, 14: mean 8, sd sqrt(112 / 6) = 4.3205; C2's bound 20.96.
    found = bound([2, 4, 6, 8, 10, 12, 14, 99, 99], EVEN[:9], 1.0, 0.05)
    assert found is not None
    assert found.expected == pytest.approx(8)
    assert found.upper == pytest.approx(8 + 3 * math.sqrt(112 / 6))


def test_an_even_baseline_is_bounded_by_chance() -> None:
    found = bound([4] * 9, EVEN[:9], 1.0, 0.001, 1.5)
    assert found is not None
    assert found.upper == quantile(0.001, 4, 1.5 * (1 + 1 / 7))


def test_a_weekday_on_which_twice_as_much_comes_expects_twice_as_much() -> None:
    weights = [2.0 if at % 5 == 0 else 1.0 for at in range(12)]
    counts = [round(6 * one) for one in weights]
    found = bound(counts, weights, 2.0, 0.001)
    assert found is not None
    assert found.expected == pytest.approx(12)


def test_a_surge_that_grows_for_two_days_does_not_raise_its_own_bound() -> None:
    calm, grown = bound([5] * 9, EVEN[:9], 1.0, 0.01), bound([5] * 7 + [9, 14], EVEN[:9], 1.0, 0.01)
    assert calm == grown


def test_too_few_say_nothing() -> None:
    assert bound([5] * 5, EVEN[:5], 1.0, 0.01) is None
    assert bound([5] * 6, EVEN[:6], 1.0, 0.01) is not None
    assert bound([5] * 9, EVEN[:9], 0.0, 0.01) is None


def test_where_nothing_came_one_petition_is_not_yet_unusual() -> None:
    found = bound([0] * 9, EVEN[:9], 1.0, 0.001)
    assert found is not None
    assert found.expected == 0
    assert found.upper >= 1


def test_the_scatter_of_many_topics_is_told_by_the_middle_one() -> None:
    chance = random.Random(1)

    def row(scatter: float) -> tuple[list[int], list[float]]:
        counts = [
            sum(chance.random() < 0.05 for _ in range(int(chance.gammavariate(20 * 10 / scatter, scatter))))
            for _ in range(26)
        ]  # fmt: skip
        return counts, EVEN[:26]

    rows = [row(1.0) for _ in range(41)]
    assert pooled_dispersion(rows) == pytest.approx(1.05, abs=0.25)
    assert pooled_dispersion([([0] * 26, EVEN[:26])]) == 1.0
    assert pooled_dispersion([([0, 20] * 13, EVEN[:26])]) > 5


@given(
    st.lists(st.integers(0, 50), min_size=6, max_size=20),
    st.floats(0.2, 3.0),
    st.sampled_from([0.05, 0.001, 1e-5]),
)
def test_a_bound_lies_above_what_is_expected_and_grows_with_care(
    counts: list[int], weight: float, share: float
) -> None:
    weights = EVEN[: len(counts)]
    found = bound(counts, weights, weight, share)
    careful = bound(counts, weights, weight, share / 10, 2.0)
    assert found is not None
    assert careful is not None
    assert found.expected <= found.upper <= careful.upper
