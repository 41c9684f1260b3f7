from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.epeople.columns import find_columns, text_of
from gaoffice_desktop.epeople.facts import Field
from gaoffice_desktop.spreadsheets.facts import Cell, Row, Unreadable
from tests.epeople.house import LAYOUT_A, LAYOUT_A_BELOW, LAYOUT_B, LAYOUT_B_BELOW


def header(*rows: tuple[str, ...], first: int = 1) -> list[Row]:
    def cells(row: tuple[str, ...]) -> list[Cell]:
        return [text or None for text in row]

    return [Row(number, cells(row)) for number, row in enumerate(rows, first)]


DATA = ("1AA-2604-0000001", "2026-04-01 09:00")


def test_layout_a_is_read_by_its_names() -> None:
    columns = find_columns(header(LAYOUT_A, LAYOUT_A_BELOW, DATA))
    assert columns.last_row == 2
    places = columns.places
    assert places[Field.OUTSIDE_NUMBER] == 0
    assert places[Field.TARGET] == LAYOUT_A.index("법정/내부처리기한")
    assert places[Field.DEPARTMENT_4] == LAYOUT_A.index("담당부서4")
    assert places[Field.DONE_AT] == LAYOUT_A.index("처리일")
    # The group's 담당자 is not the petition's own.
    assert places[Field.HANDLER] == LAYOUT_A.index("담당자")
    assert "사후관리담당 담당자" in columns.ignored
    assert "민원신청경로" in columns.ignored


def test_layout_b_is_read_by_groups_and_names_below_them() -> None:
    columns = find_columns(header(LAYOUT_B, LAYOUT_B_BELOW, DATA))
    assert columns.last_row == 2
    assert columns.places[Field.TARGET] == 5
    assert [columns.places[Field(f"department_{n}")] for n in (1, 2, 3, 4)] == [10, 11, 12, 13]
    assert columns.places[Field.DONE_AT] == 8
    assert columns.places[Field.RECEIVED_AT] == 3
    assert "민원처리기한 처리잔여일" in columns.ignored


def test_a_title_and_a_date_of_printing_above_are_no_header() -> None:
    above = [("민원현황목록",), ("출력일 2026-04-02",)]
    columns = find_columns(header(*above, LAYOUT_A, DATA))
    assert columns.last_row == 3


def test_one_header_row_is_enough() -> None:
    columns = find_columns(header(("접수일자", "신청번호"), ("2026-04-01", "1AA-2604-0000001")))
    assert columns.last_row == 1
    assert columns.places == {Field.RECEIVED_AT: 0, Field.OUTSIDE_NUMBER: 1}


def test_a_first_row_of_data_without_its_number_is_data() -> None:
    columns = find_columns(header(("신청번호", "접수일자"), ("", "2026-04-01")))
    assert columns.last_row == 1


def test_a_header_that_is_repeated_below_is_read_once() -> None:
    columns = find_columns(header(("신청번호", "접수일자"), ("신청번호", "접수일자"), DATA))
    assert columns.last_row == 2
    assert columns.places[Field.RECEIVED_AT] == 1


@given(st.randoms(use_true_random=False))
def test_the_order_of_columns_says_nothing(order: random.Random) -> None:
    names = [*LAYOUT_A[:20], *LAYOUT_A[22:]]
    order.shuffle(names)
    columns = find_columns(header(tuple(names)))
    straight = find_columns(header((*LAYOUT_A[:20], *LAYOUT_A[22:])))
    assert set(columns.places) == set(straight.places)
    assert all(names[at] for at in columns.places.values())
    assert names[columns.places[Field.TITLE]] == "민원제목"


@pytest.mark.parametrize(
    ("names", "field"),
    [
        (("신청 번호", "접수 일시 "), Field.RECEIVED_AT),
        (("신청번호", "접수일자", "E-MAIL"), Field.EMAIL),
        (("신청번호", "접수일자", "ｅ－ｍａｉｌ"), Field.EMAIL),
        (("신청번호", "접수일자", "법정·내부 처리기한"), Field.TARGET),
        (("신청번호", "접수일자", "담당부서(4차분류)"), Field.DEPARTMENT_4),
    ],
)
def test_spaces_and_signs_in_names_do_not_matter(names: tuple[str, ...], field: Field) -> None:
    assert find_columns(header(names)).places[field] == len(names) - 1


def test_missing_columns_are_named() -> None:
    with pytest.raises(Unreadable, match="접수일시"):
        find_columns(header(("신청번호", "민원제목")))
    with pytest.raises(Unreadable, match="신청번호"):
        find_columns(header(("이름", "금액")))


def test_a_row_shorter_than_the_header_has_empty_fields() -> None:
    columns = find_columns(header(("신청번호", "접수일자", "민원제목")))
    assert columns.record(["1AA-2604-0000001"]) == {
        "outside_number": "1AA-2604-0000001", "received_at": "", "title": "",
    }  # fmt: skip


def test_cells_as_texts() -> None:
    assert text_of(True) == "Y"
    assert text_of(3.5) == "3.5"
    assert text_of(None) == ""
