from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.early_warning.surges import farrington
from gaoffice_desktop.early_warning.surges.chances import quantile
from gaoffice_desktop.early_warning.surges.farrington import (
    LEVELS,
    Past,
    bound,
    dispersion_of,
    fitted,
    outbreak_weights,
    past_of,
    season,
)

EVEN = [1.0] * 400


def test_seven_weeks_around_this_one_are_its_season_in_each_year() -> None:
    level = [season(back) for back in range(1, 270)]
    assert [back for back in range(1, 270) if level[back - 1] == 0] == [
        1, 2, 3, *range(49, 56), *range(101, 108), *range(154, 161), *range(206, 213),
        *range(258, 265),
    ]  # fmt: skip
    assert set(level) == set(range(LEVELS))
    assert 4 <= level[:52].count(5) <= 6


def test_the_newest_half_year_is_left_out() -> None:
    past = past_of([1] * 200 + [1_000] * 26, EVEN[:226])
    assert max(past.counts) == 1
    assert len(past.counts) == 200


def test_nothing_older_than_five_years_is_compared_with() -> None:
    past = past_of([9] * 320, EVEN[:320])
    assert min(past.times) > -5.1


def test_an_even_past_expects_the_same_again() -> None:
    # By hand: 10 a week for five years, no scatter. The mean is 10, its variance 1 / (10 n) of
    # the logarithm; the bound a Poisson quantile, widened by nearly nothing.
    found = bound([10] * 260, EVEN[:260], 1.0, 0.001)
    assert found is not None
    assert found.expected == pytest.approx(10)
    assert found.dispersion == 1.0
    assert quantile(0.001, 10) <= found.upper <= quantile(0.001, 10) + 2


def test_a_season_is_expected_when_it_comes_round() -> None:
    counts = [40 if season(260 - at) == 0 else 10 for at in range(260)]
    found = bound(counts, EVEN[:260], 1.0, 0.001)
    assert found is not None
    assert found.expected == pytest.approx(40, rel=0.02)
    later = bound([*counts, *[10] * 10], EVEN[:270], 1.0, 0.001)
    assert later is not None
    assert later.expected < 20


def test_a_trend_is_followed_but_not_beyond_what_there_was() -> None:
    growing = [round(20 * math.exp(0.2 * at / 52)) for at in range(260)]
    found = bound(growing, EVEN[:260], 1.0, 0.001)
    assert found is not None
    # It would lead on to 54; the most there ever was in what is compared with is 49.
    assert 30 < found.expected <= max(growing)
    falling = growing[::-1]
    down = bound(falling, EVEN[:260], 1.0, 0.001)
    assert down is not None
    assert down.expected == pytest.approx(20, rel=0.05)


def test_a_past_surge_hardly_raises_the_bound() -> None:
    quiet = [9, 11, 10, 8, 12] * 52
    surged = list(quiet)
    for at in range(105, 109):
        surged[at] = 80
    plain, after = bound(quiet, EVEN[:260], 1.0, 0.001), bound(surged, EVEN[:260], 1.0, 0.001)
    assert plain is not None
    assert after is not None
    assert after.upper < plain.upper * 1.35
    assert after.upper < 40


def test_a_week_of_few_working_days_expects_as_many_fewer() -> None:
    counts = [10] * 260
    whole, short = bound(counts, EVEN[:260], 1.0, 0.001), bound(counts, EVEN[:260], 0.4, 0.001)
    assert whole is not None
    assert short is not None
    assert short.expected == pytest.approx(0.4 * whole.expected)


def test_a_topic_that_never_came_up_expects_next_to_nothing() -> None:
    found = bound([0] * 200, EVEN[:200], 1.0, 0.001)
    assert found is not None
    assert 0 < found.expected < 0.01
    assert found.upper <= 1


def test_too_short_a_past_says_nothing() -> None:
    assert bound([5] * 30, EVEN[:30], 1.0, 0.01) is None


def test_the_weights_of_past_surges_follow_the_paper() -> None:
    # One level, y = (10 x 9, 100): mu = 19, phi from the fit, h = 1/10 for each.
    past = Past([10.0] * 9 + [100.0], [0] * 10, [0.0] * 10, [0.0] * 10)
    fit = fitted(past, [1.0] * 10, trend=False)
    assert fit is not None
    assert fit.means[0] == pytest.approx(19.0)
    phi = (9 * 81 / 19 + 81**2 / 19) / 9
    assert dispersion_of(past, [1.0] * 10, fit) == pytest.approx(phi)
    s = 1.5 * (100 ** (2 / 3) * 19 ** (-1 / 6) - 19**0.5) / math.sqrt(phi * 0.9)
    weights = outbreak_weights(past, fit, phi)
    raw = 1.0 if s <= 2.58 else s**-2
    assert weights[9] == pytest.approx(raw * 10 / (9 + raw))
    assert sum(weights) == pytest.approx(10)


@given(
    st.lists(st.integers(0, 60), min_size=130, max_size=200),
    st.integers(0, 2**32),
)
def test_the_fit_solves_the_score_equations(counts: list[int], seed: int) -> None:
    """A quasi-Poisson fit leaves no residual in any column of its design: sum x (y - mu) = 0."""
    weights = [0.5 + (seed >> at % 32 & 1) for at in range(len(counts))]
    past = past_of(counts, weights)
    if sum(past.counts) == 0:
        return
    fit = fitted(past, [1.0] * len(past.counts), trend=True)
    if fit is None:
        return
    whole = sum(past.counts)
    left = [y - mu for y, mu in zip(past.counts, fit.means, strict=True)]
    for level in set(past.levels):
        of_level = [one for one, at in zip(left, past.levels, strict=True) if at == level]
        assert sum(of_level) == pytest.approx(0, abs=1e-5 * whole)
    over_time = [one * time for one, time in zip(left, past.times, strict=True)]
    assert sum(over_time) == pytest.approx(0, abs=1e-5 * whole)


@given(
    st.lists(st.integers(0, 40), min_size=110, max_size=150),
    st.sampled_from([0.05, 0.01, 0.001, 1e-5]),
)
def test_a_bound_lies_above_what_is_expected_and_grows_with_care(
    counts: list[int], share: float
) -> None:
    weights = [1.0] * len(counts)
    found, careful = bound(counts, weights, 1.0, share), bound(counts, weights, 1.0, share / 10)
    assert found is not None
    assert careful is not None
    assert found.upper >= math.floor(found.expected)
    assert careful.upper >= found.upper
    assert found.score(found.upper + 1) > 1.0 >= found.score(found.upper)


def test_the_sources_are_named() -> None:
    assert "Noufaily" in (farrington.__doc__ or "")
