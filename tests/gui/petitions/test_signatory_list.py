"""The list of names as it is pasted: columns by their headers, repetitions counted once."""

from __future__ import annotations

from gaoffice_desktop.gui.petitions.signatory_list import (
    people_of,
    read_pasted,
    remarks,
    repeated,
)
from gaoffice_desktop.petitions.life import Signatory


def test_rows_of_a_spreadsheet_in_the_usual_order():
    assert read_pasted("가람솔\t가람시 솔길 1\t01012345678\r\n나래\t\t02-123-4567\r\n") == [
        ("가람솔", "가람시 솔길 1", "010-1234-5678"),
        ("나래", "", "02-123-4567"),
    ]


def test_headers_name_the_columns_in_any_order():
    assert read_pasted("연번\t연락처\t성 명\t주 소\n1\t010-1234-5678\t가람솔\t솔길 1") == [
        ("가람솔", "솔길 1", "010-1234-5678")
    ]


def test_a_leading_column_of_running_numbers_is_passed_over():
    assert read_pasted("1\t가람솔\t솔길 1\n2.\t나래\t솔길 2") == [
        ("가람솔", "솔길 1", ""),
        ("나래", "솔길 2", ""),
    ]


def test_quoted_cells_keep_their_line_breaks_as_spaces():
    assert read_pasted('가람솔\t"가람시\n솔길 ""1"""\t\n나래\t\t') == [
        ("가람솔", '가람시 솔길 "1"', ""),
        ("나래", "", ""),
    ]


def test_empty_rows_and_nothing_at_all():
    assert read_pasted("\n\t\t\n") == []
    assert read_pasted("") == []
    assert read_pasted("성명\t주소") == []


def test_a_telephone_stays_as_written_when_it_is_none():
    assert read_pasted("가람솔\t\t없음") == [("가람솔", "", "없음")]


def test_the_same_person_is_told_by_telephone_or_address_and_never_by_name_alone():
    lines = [
        ("가람솔", "솔길 1", "010-1234-5678"),
        ("가람솔", "", "01012345678"),
        ("가람솔", "솔길1", ""),
        ("가람솔", "솔길 2", ""),
        ("나래", "솔길 1", "010-1234-5678"),
    ]
    told = [str(remark.text) if remark else "" for remark in remarks(lines)]
    assert told == ["", "1번 줄과 같은 사람입니다.", "1번 줄과 같은 사람입니다.", "", ""]
    assert repeated(lines) == 2
    assert [one.name for one in people_of(lines)] == ["가람솔", "가람솔", "나래"]


def test_a_line_without_a_name_or_with_no_telephone_is_a_fault():
    lines = [("", "솔길 1", ""), ("나래", "", "0101"), ("", "", "")]
    found = remarks(lines)
    assert found[0] is not None
    assert found[0].fault
    assert found[1] is not None
    assert found[1].fault
    assert found[2] is None
    assert repeated(lines) == 0


def test_people_come_level_and_without_empty_lines():
    assert people_of([("  가람솔 ", "솔길  1", "01012345678"), ("", "", "")]) == (
        Signatory("가람솔", "솔길 1", "010-1234-5678"),
    )
