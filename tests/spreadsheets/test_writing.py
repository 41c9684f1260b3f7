"""What is written is read back by another program (openpyxl) and by our own reader."""

from __future__ import annotations

import csv
from datetime import date, datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from gaoffice_desktop.shared.errors import Cancelled, Unavailable
from gaoffice_desktop.spreadsheets.facts import Cell, Form
from gaoffice_desktop.spreadsheets.rules import neutralised
from gaoffice_desktop.spreadsheets.service import read_rows, write_rows
from gaoffice_desktop.spreadsheets.sheet_parts import fixed_parts, sheet_end, sheet_start
from gaoffice_desktop.spreadsheets.writing import write_list

HEADERS = ("번호", "제목", "접수", "기한", "건수")
ROWS: list[list[Cell]] = [
    ["2026-000001", "전학 <절차> & 문의", datetime(2026, 4, 1, 9, 30), date(2026, 4, 8), 3],
    ["2026-000002", "=cmd|' /C calc'!A0", None, None, -2.5],
    ["2026-000003", "둘째\n줄", None, None, True],
]


def test_another_program_reads_the_workbook(tmp_path: Path) -> None:
    path = tmp_path / "대장.xlsx"
    assert write_rows(path, Form.XLSX, "민원 처리부", HEADERS, ROWS) == 3
    book = load_workbook(path)
    sheet = book.active
    assert sheet is not None
    assert book.sheetnames == ["민원 처리부"]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:E4"
    lines = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert lines[0] == list(HEADERS)
    assert lines[1] == [
        "2026-000001", "전학 <절차> & 문의", datetime(2026, 4, 1, 9, 30), datetime(2026, 4, 8), 3,
    ]  # fmt: skip
    assert lines[2] == ["2026-000002", "'=cmd|' /C calc'!A0", None, None, -2.5]
    assert lines[3] == ["2026-000003", "둘째\n줄", None, None, True]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n", "d", "b"}
    assert sheet["C2"].number_format == r"yyyy\-mm\-dd\ hh:mm"


def test_csv_is_what_excel_expects(tmp_path: Path) -> None:
    path = tmp_path / "대장.csv"
    write_rows(path, Form.CSV, "민원 처리부", HEADERS, ROWS)
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert raw.count(b"\r\n") == 4
    lines = list(csv.reader(raw.decode("utf-8-sig").splitlines(keepends=True)))
    assert lines[1] == [
        "2026-000001", "전학 <절차> & 문의", "2026-04-01 09:30", "2026-04-08", "3",
    ]  # fmt: skip
    assert lines[2][1] == "'=cmd|' /C calc'!A0"
    # Quoted throughout: no other separator can begin a cell in the middle of a text.
    assert raw.decode("utf-8-sig").startswith('"번호","제목"')


def test_a_sign_that_cannot_be_seen_hides_no_formula(tmp_path: Path) -> None:
    for form in Form:
        path = tmp_path / form.value
        write_rows(path, form, "a", ("글",), [["\x01=1+1"], ["\x00@a"]])
        assert [row.cells for row in read_rows(path)] == [["글"], ["'=1+1"], ["'@a"]]


@pytest.mark.parametrize("form", list(Form))
@given(text=st.text(max_size=40))
def test_no_text_runs_and_none_is_lost(
    tmp_path_factory: pytest.TempPathFactory, form: Form, text: str
) -> None:
    path = tmp_path_factory.mktemp("글") / "a"
    write_rows(path, form, "글", ("제목", "끝"), [[text, "끝"]])
    rows = list(read_rows(path))
    back = rows[1].cells[0] or ""
    assert isinstance(back, str)
    assert back[:1] not in {"=", "@", "\t", "\r", "\n"}
    # What no cell can hold goes first, and may have hidden what would run.
    held = "".join(c for c in text if (ord(c) >= 32 and c not in "\ufffe\uffff") or c in "\t\n\r")
    kept = [char for char in neutralised(held) if char.isprintable()]
    assert [char for char in back if char.isprintable()] == kept


def test_a_header_and_a_name_are_no_way_in_either(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_rows(path, Form.XLSX, '=a]"<b>&:*?/\\' + "긴" * 40, ("=1+1",), [])
    book = load_workbook(path)
    sheet = book.active
    assert sheet is not None
    assert sheet["A1"].value == "'=1+1"
    assert len(book.sheetnames[0]) <= 31
    assert not set(book.sheetnames[0]) & set("[]:*?/\\'")


def test_a_text_longer_than_a_cell_is_cut_with_a_sign(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_rows(path, Form.XLSX, "긴 글", ("내용",), [["가" * 40_000]])
    text = list(read_rows(path))[1].cells[0]
    assert isinstance(text, str)
    assert len(text) == 32_767
    assert text.endswith("…")


@pytest.mark.parametrize("form", list(Form))
def test_a_broken_off_export_leaves_nothing_behind(tmp_path: Path, form: Form) -> None:
    path = tmp_path / "a"
    path.write_text("이전 것")
    with pytest.raises(Cancelled):
        write_rows(path, form, "a", ("가",), [["1"]] * 500, stop=lambda: True)
    assert [one.name for one in tmp_path.iterdir()] == ["a"]
    assert path.read_text() == "이전 것"


def test_no_folder_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as caught:
        write_rows(tmp_path / "없음" / "a.xlsx", Form.XLSX, "a", ("가",), [])
    assert "저장하지 못했습니다" in str(caught.value.sentence)


def test_the_fixed_parts_are_sound_markup() -> None:
    for _, content in fixed_parts("이름"):
        ElementTree.fromstring(content.encode())
    ElementTree.fromstring((sheet_start(3) + sheet_end("C", 9)).encode())


def test_the_writer_counts_what_it_wrote(tmp_path: Path) -> None:
    rows = ([number] for number in range(777))
    assert write_list(tmp_path / "a.csv", Form.CSV, "a", ("수",), rows, lambda: False) == 777
