from __future__ import annotations

import math
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.early_warning.surges.chances import (
    chances_from,
    exceeding,
    log_chance,
    quantile,
)

MEANS = st.floats(0.05, 400)
SCATTER = st.floats(1.0, 6.0)


@pytest.mark.parametrize(
    ("share", "mean", "dispersion", "expected"),
    [
        (0.005, 4.0, 1.0, 10),
        (0.005, 4.0, 3.0, 17),
        (0.05, 100.0, 1.0, 117),
        (0.5, 3.0, 1.0, 3),
        (0.001, 0.01, 1.0, 1),
        (0.01, 5_000.0, 1.0, 5165),
    ],
)
def test_quantiles_are_those_of_r(
    share: float, mean: float, dispersion: float, expected: int
) -> None:
    # qpois(1 - share, mean), or qnbinom(1 - share, size = mean / (dispersion - 1), mu = mean)
    assert quantile(share, mean, dispersion) == expected


def test_tails_are_those_of_r() -> None:
    assert exceeding(10, 4.0) == pytest.approx(0.008132242796933871)
    assert exceeding(20, 5.0, 3.0) == pytest.approx(0.00489978551563918)
    assert exceeding(0, 4.0) == 1.0
    assert exceeding(3, 0.0) == 0.0


@given(MEANS, SCATTER, st.sampled_from([0.2, 0.05, 0.001, 1e-6]))
def test_a_quantile_is_the_least_count_that_chance_exceeds_seldom_enough(
    mean: float, dispersion: float, share: float
) -> None:
    at = quantile(share, mean, dispersion)
    assert exceeding(at + 1, mean, dispersion) <= share * (1 + 1e-5)
    assert at == 0 or exceeding(at, mean, dispersion) > share * (1 - 1e-5)


@given(MEANS, SCATTER)
def test_the_chances_make_up_one_with_the_mean_and_the_scatter_asked_for(
    mean: float, dispersion: float
) -> None:
    most = int(mean + 40 * math.sqrt(mean * dispersion) + 60 * dispersion)
    chances = list(islice(chances_from(mean, dispersion, 0), most))
    assert sum(chances) == pytest.approx(1.0, abs=1e-9)
    found = sum(at * one for at, one in enumerate(chances))
    assert found == pytest.approx(mean, rel=1e-6)
    variance = sum((at - found) ** 2 * one for at, one in enumerate(chances))
    assert variance == pytest.approx(mean * max(1.0, dispersion), rel=2e-4)


def test_a_chance_far_from_the_mean_is_no_error() -> None:
    assert log_chance(10_000, 1.0, 1.0) < -70_000


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_a_share_is_neither_nothing_nor_all(share: float) -> None:
    with pytest.raises(ValueError, match="share"):
        quantile(share, 1.0)
