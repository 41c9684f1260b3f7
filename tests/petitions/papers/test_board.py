"""The board on paper: every figure with what it is a share of, on one page."""

from __future__ import annotations

from datetime import date

import pytest

from gaoffice_desktop.petitions.board_facts import (
    ENDED,
    NOW,
    Board,
    BoardQuery,
    Figure,
    FigureUnit,
    Group,
    Measure,
)
from gaoffice_desktop.petitions.board_rules import rows_of, unit_of
from gaoffice_desktop.petitions.papers.board import BoardSheet, board, lay_out_board
from tests.petitions.papers import sample_sheets as sample
from tests.petitions.papers.reading import assert_written, pages

QUERY = BoardQuery(date(2026, 11, 1), date(2026, 11, 30))
NUMBERS = {
    Measure.OPEN: 40,
    Measure.DUE_TODAY: 12,
    Measure.OVERDUE: 3,
    Measure.SUPPLEMENT: 5,
    Measure.PAUSED: 2,
    Measure.CLOSED: 125,
    Measure.DAYS: 525,
    Measure.ON_TIME: 121,
    Measure.EXTENDED: 7,
    Measure.REPEATED: 1,
    Measure.ENTERED_LATE: 4,
}


def group(id_: int, name: str, numbers: dict[Measure, int]) -> Group:
    at = sample.at(2026, 11, 22, 14, 5)
    made = []
    for measure in (*NOW, *ENDED):
        unit = unit_of(measure)
        whole = numbers[Measure.OPEN if measure in NOW else Measure.CLOSED]
        denominator = None if unit is FigureUnit.COUNT else whole
        query = rows_of(measure, QUERY)
        made.append(Figure(measure, numbers[measure], denominator, unit, at, query))
    return Group(id_, name, tuple(made))


def a_board(departments: int, numbers: dict[Measure, int] = NUMBERS) -> BoardSheet:
    names = [f"{number}번째로 이름이 긴 교육지원과" for number in range(1, departments + 1)]
    groups = tuple(group(at, name, numbers) for at, name in enumerate(names, 1))
    at = sample.at(2026, 11, 22, 14, 5)
    return BoardSheet(
        sample.OFFICE, Board(QUERY, at, group(0, "", numbers), groups, groups[:1]), "이심사"
    )


def test_each_figure_stands_with_numerator_denominator_and_date() -> None:
    pdf = board(a_board(3))
    assert_written(
        pdf,
        "민원 처리 현황",
        "2026. 11. 22. 14:05 기준",
        "기관 전체",
        "2. 처리 완료(2026. 11. 1. ~ 2026. 11. 30.)",
        *("12건", "12 / 40건 (30.0 %)", "96.8 %", "121 / 125건", "4.2일", "합계 525일 / 125건"),
        "96.8 % (121/125)",
        "3번째로 이름이 긴 교육지원과",
        "출력 2026. 11. 22.(일) 14:05 이심사",
    )


@pytest.mark.parametrize("departments", [0, 1, 16])
def test_it_is_one_page_and_nothing_leaves_its_cell(departments: int) -> None:
    sheet = a_board(departments, dict.fromkeys(NUMBERS, 12_345))
    assert lay_out_board(sheet).strays() == []
    assert len(pages(board(sheet))) == 1


def test_many_departments_go_on_to_a_second_page() -> None:
    written = pages(board(a_board(60)))
    assert len(written) > 1
    assert all("준수율" in page for page in written)


def test_a_share_of_nothing_is_no_zero() -> None:
    written = pages(board(a_board(1, dict.fromkeys(NUMBERS, 0))))[0]
    assert "0.0 %" not in written
    assert "'-'는 나눌 것이 없어" in written


def test_the_board_of_one_department_lists_its_handlers() -> None:
    sheet = a_board(1)
    query = BoardQuery(QUERY.first_on, QUERY.last_on, 1)
    handlers = (group(5, "가온누", NUMBERS), group(0, "", NUMBERS))
    limited = Board(query, sheet.board.as_of, sheet.board.whole, sheet.board.departments, handlers)
    assert_written(
        board(BoardSheet(sample.OFFICE, limited, "이심사")),
        "3. 담당자별",
        "가온누",
        "정하지 않음",
        "부서: 1번째로 이름이 긴 교육지원과",
    )
