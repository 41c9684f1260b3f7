from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.early_warning.surges.detecting import (
    Look,
    Row,
    day_bound,
    dispersion_of_all,
    evidence_of,
    look_at,
    points_of,
    share_of,
    since_first,
    week_bound,
)
from gaoffice_desktop.early_warning.surges.facts import Method, Window

LOOK = Look(0.001, 60)
WEEK = date(2026, 11, 16).toordinal() // 7


def row(counts: list[int]) -> Row:
    return Row(range(WEEK - len(counts) + 1, WEEK + 1), counts, [1.0] * len(counts))


def test_false_signals_are_shared_among_all_looks() -> None:
    # 12 a year over four families are 3; 60 topics in 52 weeks are 3,120 looks.
    assert share_of(12, Window.WEEK, 60) == pytest.approx(3 / 3120)
    assert share_of(12, Window.DAY, 60) == pytest.approx(3 / 15_000)
    assert share_of(12, Window.WEEK, 1) == 0.05
    assert share_of(1, Window.DAY, 10**9) == 1e-7


def test_two_years_of_past_decide_the_method() -> None:
    found = look_at(row([5] * 105), LOOK, week_bound)
    assert found is not None
    assert found.method is Method.FARRINGTON
    nearest = look_at(row([5] * 104), LOOK, week_bound)
    assert nearest is not None
    assert nearest.method is Method.EARS_WEEK
    assert look_at(row([5] * 6), LOOK, week_bound) is None
    assert look_at(row([]), LOOK, week_bound) is None


def test_weeks_in_a_row_above_their_bounds_are_counted() -> None:
    quiet = [5, 6, 4, 5, 7] * 30
    for many in (0, 1, 2, 3):
        found = look_at(row([*quiet, *[40] * many]), LOOK, week_bound)
        assert found is not None
        assert found.run == many
    broken = look_at(row([*quiet, 40, 5, 40]), LOOK, week_bound)
    assert broken is not None
    assert broken.run == 1


def test_days_in_a_row_are_counted_too() -> None:
    days = [730_000 + at for at in range(20)]
    counts = [4, 5, 6, 5] * 4 + [5, 5, 30, 30]
    found = look_at(Row(days, counts, [1.0] * 20), LOOK, day_bound)
    assert found is not None
    assert found.method is Method.EARS_DAY
    assert found.run == 2


def test_a_kind_that_is_new_is_not_compared_with_the_time_before_it() -> None:
    new = since_first(row([0] * 200 + [5] * 12))
    assert len(new.counts) == 12
    found = look_at(new, LOOK, week_bound)
    assert found is not None
    assert found.run == 0


def test_the_evidence_adds_up() -> None:
    counts = [5, 6, 4, 5, 7] * 30 + [40]
    here = row(counts)
    found = look_at(here, LOOK, week_bound)
    assert found is not None
    evidence = evidence_of(here, found, LOOK, Window.WEEK, 39, 150)
    assert evidence.count == 40
    assert (evidence.last_on - evidence.first_on).days == 6
    assert evidence.first_on.weekday() == 0
    assert evidence.score == pytest.approx(
        (40 - evidence.expected) / (evidence.bound - evidence.expected), rel=0.01
    )
    assert (evidence.people, evidence.past_weeks, evidence.tested) == (39, 150, 60)


def test_the_chart_has_gaps_where_too_little_was_known_and_ends_in_the_running_week() -> None:
    points = points_of(row([5] * 12), LOOK, 3)
    assert [one.bound is None for one in points[:7]] == [True] * 6 + [False]
    assert points[-1].running
    assert (points[-1].count, points[-1].bound) == (3, None)
    assert (points[-1].first_on - points[-2].first_on).days == 7
    assert len(points_of(row([5] * 120), LOOK, None)) == 52
    assert points_of(row([]), LOOK, 3) == []


def test_a_row_has_as_many_names_as_counts() -> None:
    with pytest.raises(ValueError, match="row"):
        Row([1], [1, 2], [1.0])


def test_the_restless_words_speak_for_the_rare_ones() -> None:
    calm, wild = row([5, 6, 4, 5] * 8), row([0, 20] * 16)
    rows = [calm] * 7 + [wild] * 3
    assert dispersion_of_all(rows) == 1.0
    assert dispersion_of_all(rows, words=True) > 5


@given(st.lists(st.integers(0, 30), min_size=8, max_size=40), st.integers(1, 60))
def test_a_higher_count_is_never_less_unusual(counts: list[int], more: int) -> None:
    low, high = row(counts), row([*counts[:-1], counts[-1] + more])
    one, other = look_at(low, LOOK, week_bound), look_at(high, LOOK, week_bound)
    assert one is not None
    assert other is not None
    assert one.bound == other.bound
    assert (other.run > 0) >= (one.run > 0)
    assert other.bound.score(high.counts[-1]) > one.bound.score(low.counts[-1])
