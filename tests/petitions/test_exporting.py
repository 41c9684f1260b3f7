"""Lists leave the office as they are shown, masked unless a right and a purpose say otherwise."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from gaoffice_desktop.petitions.export_facts import (
    EXPORT_COLUMNS,
    MOST_ROWS,
    Export,
    TableExport,
)
from gaoffice_desktop.petitions.register_facts import RegisterQuery, SavedView, Sort
from gaoffice_desktop.shared.errors import Cancelled, NotAllowed, UserError
from gaoffice_desktop.spreadsheets.facts import Form
from gaoffice_desktop.spreadsheets.service import read_rows
from gaoffice_desktop.staff.facts import Seat
from tests.petitions.house import House
from tests.petitions.makers import a_petitioner

ALL = RegisterQuery(view=SavedView.ALL, sort=Sort.NUMBER)
COLUMNS = ("number", "due", "title", "petitioner", "phone", "state", "received")


def export(path: Path, **changes: object) -> Export:
    values: dict = {"path": path, "form": Form.XLSX, "query": ALL, "columns": COLUMNS}
    return Export(**values | changes)


def lines(path: Path) -> list[list[object]]:
    return [row.cells for row in read_rows(path)]


def test_the_register_leaves_masked_and_typed(house: House, tmp_path: Path) -> None:
    house.take_in(title="=1+1 이라는 제목")
    house.take_in(petitioner=a_petitioner(name="나도움", phone=""))
    path = tmp_path / "대장.xlsx"
    assert house.petitions.export_register(house.clerk, export(path)) == 2
    head, first, second = lines(path)
    assert head == ["접수번호", "기한", "제목", "민원인", "연락처", "단계", "접수일"]
    assert first == [
        "2026-000001", datetime(2026, 12, 3), "'=1+1 이라는 제목", "홍○동", "010-12**-56**",
        "접수", datetime(2026, 11, 25, 10),
    ]  # fmt: skip
    assert second[3:5] == ["나○움", None]
    sheet = load_workbook(path).active
    assert sheet is not None
    assert sheet["C2"].data_type == "s"
    line = house.trail()[-1]
    assert (line.action, line.detail["lines"], line.detail["masked"]) == (
        "export_register", 2, True,
    )  # fmt: skip
    assert line.detail["form"] == "xlsx"
    assert line.detail["query"]["view"] == "all"


def test_persons_leave_in_clear_with_the_right_and_a_purpose(house: House, tmp_path: Path) -> None:
    house.take_in()
    path = tmp_path / "대장.csv"
    wanted = export(path, form=Form.CSV, reveal=True, purpose="감사 자료")
    for seat in (house.clerk, house.admin):
        with pytest.raises(NotAllowed):
            house.petitions.export_register(seat, wanted)
    with pytest.raises(UserError) as caught:
        house.petitions.export_register(house.handler, export(path, reveal=True, purpose=" "))
    assert "purpose" in caught.value.problems
    assert not path.exists()
    assert "export_register" not in house.actions()
    house.petitions.export_register(house.handler, wanted)
    assert lines(path)[1][3:5] == ["홍길동", "010-1234-5678"]
    line = house.trail()[-1]
    assert line.detail["purpose"] == "감사 자료"
    assert line.detail["masked"] is False


def test_a_purpose_alone_reveals_nothing(file_house: House, tmp_path: Path) -> None:
    file_house.take_in()
    path = tmp_path / "대장.xlsx"
    wanted = export(path, purpose="통계")
    file_house.petitions.export_register(file_house.handler, wanted)
    assert lines(path)[1][3] == "홍○동"


def test_filters_order_and_columns_are_those_of_the_screen(
    file_house: House, tmp_path: Path
) -> None:
    for name in ("나나나", "가가가", "다다다"):
        file_house.take_in(petitioner=a_petitioner(name=name))
    other = a_petitioner(name="라라라")
    file_house.take_in(title="이것만 아님", content="다른 글", petitioner=other)
    query = RegisterQuery(view=SavedView.ALL, text="전학", sort=Sort.PETITIONER, descending=True)
    path = tmp_path / "대장.csv"
    file_house.petitions.export_register(
        file_house.clerk,
        export(path, form=Form.CSV, query=query, columns=("petitioner", "unknown", "number")),
    )
    assert lines(path) == [
        ["민원인", "접수번호"],
        ["다○다", "2026-000003"], ["나○나", "2026-000001"], ["가○가", "2026-000002"],
    ]  # fmt: skip


def test_every_column_can_leave(file_house: House, tmp_path: Path) -> None:
    file_house.take_in()
    path = tmp_path / "대장.xlsx"
    command = export(path, columns=tuple(EXPORT_COLUMNS))
    file_house.petitions.export_register(file_house.clerk, command)
    assert len(lines(path)[0]) == len(EXPORT_COLUMNS)


def test_a_list_called_off_leaves_no_file_and_no_line(file_house: House, tmp_path: Path) -> None:
    file_house.take_in()
    path = tmp_path / "대장.xlsx"
    with pytest.raises(Cancelled):
        file_house.petitions.export_register(file_house.clerk, export(path), stop=lambda: True)
    assert list(tmp_path.glob("*.xlsx*")) == []
    assert "export_register" not in file_house.actions()


def test_no_file_without_its_line(
    file_house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file_house.take_in()

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("gaoffice_desktop.petitions.exporting.audit.note", broken)
    with pytest.raises(RuntimeError):
        file_house.petitions.export_register(file_house.clerk, export(tmp_path / "a.xlsx"))
    assert not (tmp_path / "a.xlsx").exists()


def test_more_lines_than_a_sheet_has(
    file_house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(MOST_ROWS, Form.XLSX, 1)
    file_house.take_in()
    file_house.take_in()
    with pytest.raises(UserError) as caught:
        file_house.petitions.export_register(file_house.clerk, export(tmp_path / "a.xlsx"))
    assert "form" in caught.value.problems


def test_any_list_leaves_with_its_line(house: House, tmp_path: Path) -> None:
    path = tmp_path / "목록.xlsx"
    rows = [["@부서", 3, date(2026, 11, 25)]]
    command = TableExport(path, Form.XLSX, "부서별 현황", ("부서", "건수", "기준일"), rows)
    assert house.petitions.export_table(house.examiner, command) == 1
    assert lines(path) == [["부서", "건수", "기준일"], ["'@부서", 3, datetime(2026, 11, 25)]]
    line = house.trail()[-1]
    assert (line.action, line.detail["list"], line.detail["lines"]) == (
        "export_table", "부서별 현황", 1,
    )  # fmt: skip


def test_nobody_exports_nothing(file_house: House, tmp_path: Path) -> None:
    command = TableExport(tmp_path / "a.csv", Form.CSV, "a", ("가",), [])
    with pytest.raises(NotAllowed):
        file_house.petitions.export_table(Seat.nobody("창구"), command)
    with pytest.raises(NotAllowed):
        file_house.petitions.export_register(Seat.nobody("창구"), export(tmp_path / "a.csv"))


def test_the_trail_does_not_repeat_whom_an_export_was_looking_for(
    house: House, tmp_path: Path
) -> None:
    house.take_in()
    query = replace(ALL, text="홍길동 01012345678")
    house.petitions.export_register(house.handler, export(tmp_path / "a.xlsx", query=query))
    noted = house.trail()[-1].detail["query"]["text"]
    assert noted == "홍○동 0○○○○○○○○○8"
