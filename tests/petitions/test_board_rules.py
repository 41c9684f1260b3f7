"""The board's periods, the question behind each figure, and how a figure is written."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.petitions import board_rules as rules
from gaoffice_desktop.petitions.board_facts import (
    ENDED,
    FORMULAS,
    MEASURE_LABELS,
    NOW,
    PERIOD_LABELS,
    BoardQuery,
    Figure,
    FigureUnit,
    Measure,
    PeriodChoice,
)
from gaoffice_desktop.petitions.register_facts import RegisterQuery, SavedView
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.staff.facts import Role, Seat

QUERY = BoardQuery(date(2026, 11, 1), date(2026, 11, 30))


def figure(numerator: int, denominator: int | None, unit: FigureUnit = FigureUnit.SHARE) -> Figure:
    at = datetime(2026, 11, 22, 5, 5, tzinfo=UTC)
    return Figure(Measure.ON_TIME, numerator, denominator, unit, at, RegisterQuery())


def test_every_measure_has_its_words_and_its_place() -> None:
    assert set(MEASURE_LABELS) == set(FORMULAS) == set(Measure)
    assert [*NOW, *ENDED] == list(Measure)
    assert set(PERIOD_LABELS) == set(PeriodChoice)


@pytest.mark.parametrize(
    ("today", "choice", "first", "last"),
    [
        ("2026-11-22", PeriodChoice.THIS_MONTH, "2026-11-01", "2026-11-30"),
        ("2024-02-10", PeriodChoice.THIS_MONTH, "2024-02-01", "2024-02-29"),
        ("2026-12-31", PeriodChoice.THIS_MONTH, "2026-12-01", "2026-12-31"),
        ("2026-03-31", PeriodChoice.LAST_MONTH, "2026-02-01", "2026-02-28"),
        ("2026-01-01", PeriodChoice.LAST_MONTH, "2025-12-01", "2025-12-31"),
        ("2026-11-22", PeriodChoice.THIS_YEAR, "2026-01-01", "2026-12-31"),
        ("2026-08-31", PeriodChoice.EVALUATION_YEAR, "2025-09-01", "2026-08-31"),
        ("2026-09-01", PeriodChoice.EVALUATION_YEAR, "2026-09-01", "2027-08-31"),
        ("2026-11-22", PeriodChoice.FREE, "2026-11-01", "2026-11-30"),
    ],
)
def test_periods(today: str, choice: PeriodChoice, first: str, last: str) -> None:
    found = rules.period_of(choice, date.fromisoformat(today))
    assert found == (date.fromisoformat(first), date.fromisoformat(last))


@given(st.dates(date(1990, 1, 1), date(2099, 1, 1)), st.sampled_from(PeriodChoice))
def test_a_period_holds_today_or_ends_the_day_before_this_month(
    today: date, choice: PeriodChoice
) -> None:
    first, last = rules.period_of(choice, today)
    if choice is PeriodChoice.LAST_MONTH:
        assert last + timedelta(days=1) == today.replace(day=1)
        assert first.day == 1
    else:
        assert first <= today <= last


def test_each_measure_asks_for_its_own_rows() -> None:
    asked = [rules.rows_of(measure, QUERY) for measure in Measure if measure is not Measure.DAYS]
    assert len(set(asked)) == len(asked)
    assert rules.rows_of(Measure.DAYS, QUERY) == rules.rows_of(Measure.CLOSED, QUERY)
    for measure in NOW:
        assert rules.rows_of(measure, QUERY).closed_from is None
    for measure in ENDED:
        query = rules.rows_of(measure, QUERY, handler_id=rules.NOBODY)
        assert (query.closed_from, query.closed_to) == (QUERY.first_on, QUERY.last_on)
        assert query.view is SavedView.ALL
        assert query.handler_id == rules.NOBODY


def test_the_department_of_the_board_narrows_its_handlers_too() -> None:
    limited = replace(QUERY, department_id=4)
    assert rules.rows_of(Measure.OPEN, limited, handler_id=9).department_id == 4
    assert rules.rows_of(Measure.OPEN, QUERY, department_id=0).department_id == 0


@pytest.mark.parametrize(
    ("made", "value", "fraction"),
    [
        (figure(12, 40), "30.0 %", "12 / 40건"),
        (figure(0, 0), "-", "0 / 0건"),
        (figure(0, 3), "0.0 %", "0 / 3건"),
        (figure(9_999, 10_000), "99.9 %", "9,999 / 10,000건"),
        (figure(1, 10_000), "0.1 %", "1 / 10,000건"),
        (figure(7, 7), "100.0 %", "7 / 7건"),
        (figure(12, 40, FigureUnit.PART), "12건", "12 / 40건"),
        (figure(0, 0, FigureUnit.PART), "0건", "0 / 0건"),
        (figure(1234, None, FigureUnit.COUNT), "1,234건", "1,234건"),
        (figure(168, 40, FigureUnit.DAYS), "4.2일", "합계 168일 / 40건"),
        (figure(0, 0, FigureUnit.DAYS), "-", "합계 0일 / 0건"),
        (
            replace(figure(8, 2, FigureUnit.DAYS), left_out=1),
            "4.0일",
            "합계 8일 / 2건(계산하지 못한 1건 제외)",
        ),
    ],
)
def test_how_a_figure_is_written(made: Figure, value: str, fraction: str) -> None:
    assert (str(rules.value_said(made)), str(rules.fraction_said(made))) == (value, fraction)
    assert str(rules.as_of_said(made)) == "2026. 11. 22. 14:05 기준"


@given(st.integers(0, 10**6), st.integers(1, 10**6))
def test_only_all_is_written_as_all_and_only_none_as_none(part: int, whole: int) -> None:
    part = min(part, whole)
    written = rules.percent(figure(part, whole))
    assert (written == "100.0") is (part == whole)
    assert (written == "0.0") is (part == 0)
    assert abs(float(written) - part * 100 / whole) <= 0.1


def test_the_rows_behind_a_mean_are_those_that_were_divided_by_and_those_left_out() -> None:
    assert replace(figure(168, 40, FigureUnit.DAYS), left_out=2).rows == 42
    assert figure(12, 40).rows == 12


def test_a_handler_is_held_to_the_own_department() -> None:
    handler = Seat(Actor(1, "가온누", "처리-1"), frozenset({Role.HANDLER}), 3)
    assert rules.allowed(handler, QUERY).department_id == 3
    both = replace(handler, roles=frozenset({Role.HANDLER, Role.EXAMINER}))
    assert rules.allowed(both, QUERY) == QUERY
    with pytest.raises(UserError):
        rules.allowed(replace(handler, department_id=None), QUERY)
