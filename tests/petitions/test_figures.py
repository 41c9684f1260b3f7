"""The board counts exactly the rows that the register shows behind each figure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest

from gaoffice_desktop.petitions.board_facts import Board, BoardQuery, FigureUnit, Group, Measure
from gaoffice_desktop.petitions.commands import AskSupplement, Complete
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.shared.errors import NotAllowed, UserError
from gaoffice_desktop.staff.facts import Role, Seat
from tests.frozen_clock import FrozenClock
from tests.petitions.generated import generate, midnight
from tests.petitions.house import House

NOVEMBER = BoardQuery(date(2026, 11, 1), date(2026, 11, 30))
PERIODS = (
    NOVEMBER,
    BoardQuery(date(2026, 10, 1), date(2026, 10, 31)),
    BoardQuery(date(1900, 1, 1), date(2100, 12, 31)),
)


def groups_of(board: Board) -> list[Group]:
    return [board.whole, *board.departments, *board.handlers]


@pytest.mark.parametrize("seed", range(4))
def test_each_figure_counts_the_rows_that_its_question_finds(
    house: House, clock: FrozenClock, seed: int
) -> None:
    rows = generate(house, Random(seed), 160, clock.now)
    for period in PERIODS:
        for department_id in (None, house.counter.id):
            query = replace(period, department_id=department_id)
            board = house.petitions.board(house.examiner, query)
            for group in groups_of(board):
                for figure in group.figures:
                    found = house.petitions.ids(house.examiner, figure.query)
                    assert len(found) == figure.rows, (group.name, figure.measure)
                    if figure.unit is not FigureUnit.DAYS:
                        assert figure.rows == figure.numerator
            assert_reckoned_by_hand(board, rows, clock)


def assert_reckoned_by_hand(board: Board, rows: list[dict[str, Any]], clock: FrozenClock) -> None:
    """Compare the office's figures with a plain count over the rows."""
    query = board.query
    mine = [row for row in rows if query.department_id in (None, row["department_id"])]
    is_open = [row for row in mine if row["closed_at"] is None]
    running = [row for row in is_open if row["state"] in (State.RECEIVED, State.PROCESSING)]
    midnight_to_come = midnight(clock.local.date() + timedelta(days=1))
    ended = [
        row
        for row in mine
        if row["state"] == State.DONE
        and midnight(query.first_on) <= row["closed_at"]
        and row["closed_at"] < midnight(query.last_on + timedelta(days=1))
    ]
    dated = [row["days_taken"] for row in ended if row["days_taken"] is not None]
    hour = timedelta(hours=1)
    expected = {
        Measure.OPEN: (len(is_open), None),
        Measure.DUE_TODAY: (
            sum(clock.now <= row["ends_at"] <= midnight_to_come for row in running),
            len(is_open),
        ),
        Measure.OVERDUE: (sum(row["ends_at"] < clock.now for row in running), len(is_open)),
        Measure.SUPPLEMENT: (sum(r["state"] == State.SUPPLEMENT for r in is_open), len(is_open)),
        Measure.PAUSED: (sum(row["state"] == State.PAUSED for row in is_open), len(is_open)),
        Measure.CLOSED: (len(ended), None),
        Measure.DAYS: (sum(dated), len(dated)),
        Measure.ON_TIME: (sum(r["closed_at"] <= r["ends_at"] for r in ended), len(ended)),
        Measure.EXTENDED: (sum(row["extensions"] > 0 for row in ended), len(ended)),
        Measure.REPEATED: (sum(row["repeats"] is not None for row in ended), len(ended)),
        Measure.ENTERED_LATE: (
            sum(row["closed_entered_at"] - row["closed_at"] > hour for row in ended),
            len(ended),
        ),
    }
    found = {one.measure: (one.numerator, one.denominator) for one in board.whole.figures}
    assert found == expected
    assert {figure.as_of for figure in board.whole.figures} == {clock.now}


def test_the_office_is_the_sum_of_its_departments_and_of_its_handlers(
    house: House, clock: FrozenClock
) -> None:
    generate(house, Random(7), 120, clock.now)
    board = house.petitions.board(house.examiner, NOVEMBER)
    for measure in Measure:
        whole = board.whole.figure(measure).numerator
        assert sum(group.figure(measure).numerator for group in board.departments) == whole
        assert sum(group.figure(measure).numerator for group in board.handlers) == whole
    assert [group.name for group in board.departments] == ["민원실", "평생교육과", ""]
    assert [group.name for group in board.handlers] == ["가온누", "한별솔", ""]


def test_a_petitions_life_reaches_the_figures(house: House, clock: FrozenClock) -> None:
    waiting, done = house.take_in(), house.take_in()
    cancelled = house.take_in()
    house.petitions.cancel_intake(house.clerk, cancelled.id, "")
    house.petitions.ask_supplement(
        house.handler, AskSupplement(waiting.id, "신분증", date(2026, 12, 1))
    )
    closed_at = clock.now
    clock.move(hours=2)
    house.petitions.complete(house.handler, Complete(done.id, "회신", closed_at))
    whole = house.petitions.board(house.examiner, NOVEMBER).whole
    shown = {one.measure: one.numerator for one in whole.figures}
    assert shown == {
        Measure.OPEN: 1,
        Measure.DUE_TODAY: 0,
        Measure.OVERDUE: 0,
        Measure.SUPPLEMENT: 1,
        Measure.PAUSED: 0,
        Measure.CLOSED: 1,
        Measure.DAYS: 1,
        Measure.ON_TIME: 1,
        Measure.EXTENDED: 0,
        Measure.REPEATED: 0,
        Measure.ENTERED_LATE: 1,
    }


def test_an_empty_office_has_no_shares(house: House) -> None:
    board = house.petitions.board(house.examiner, NOVEMBER)
    assert board.is_empty
    assert (board.departments, board.handlers) == ((), ())
    assert [one.value for one in board.whole.figures] == [0, *[None] * 4, 0, *[None] * 5]


def test_a_handler_sees_the_own_department_alone(house: House, clock: FrozenClock) -> None:
    generate(house, Random(3), 60, clock.now)
    asked = replace(NOVEMBER, department_id=house.academies.id)
    for query in (NOVEMBER, asked):
        board = house.petitions.board(house.handler, query)
        assert board.query.department_id == house.handler.department_id
        assert [group.id for group in board.departments] == [house.handler.department_id]
    homeless = replace(house.handler, department_id=None)
    with pytest.raises(UserError, match="소속 부서"):
        house.petitions.board(homeless, NOVEMBER)


def test_who_may_see_the_board(house: House) -> None:
    for seat in (
        house.examiner,
        house.admin,
        Seat(house.clerk.actor, frozenset({Role.CALL_SUPERVISOR})),
    ):
        assert house.petitions.board(seat, NOVEMBER).query.department_id is None
    for seat in (house.clerk, Seat.nobody("창구-9")):
        with pytest.raises(NotAllowed):
            house.petitions.board(seat, NOVEMBER)
        with pytest.raises(NotAllowed):
            house.petitions.board_sheet(seat, NOVEMBER)


def test_a_period_that_ends_before_it_begins_is_refused_at_its_field(house: House) -> None:
    with pytest.raises(UserError) as caught:
        house.petitions.board(house.examiner, BoardQuery(date(2026, 11, 2), date(2026, 11, 1)))
    assert set(caught.value.problems) == {"last_on"}


def test_the_sheet_is_a_pdf_and_leaves_a_line_in_the_trail(house: House) -> None:
    assert house.petitions.board_sheet(house.examiner, NOVEMBER).startswith(b"%PDF")
    line = house.trail()[-1]
    assert (line.action, line.subject) == ("make_board_sheet", "board")
    assert line.detail["last_on"] == "2026-11-30"
