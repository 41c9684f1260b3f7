"""Files from outside: honest ones are read as they show, each hostile one gets its sentence."""

from __future__ import annotations

import contextlib
import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.shared.errors import Cancelled
from gaoffice_desktop.spreadsheets.containers import form_of, open_package
from gaoffice_desktop.spreadsheets.delimited import delimited_rows
from gaoffice_desktop.spreadsheets.facts import LIMITS, Form, Limits, Unreadable, nobody_looks
from gaoffice_desktop.spreadsheets.markup import DEEPEST, read_all
from gaoffice_desktop.spreadsheets.service import read_rows
from gaoffice_desktop.spreadsheets.workbooks import sheet_rows
from tests.spreadsheets.makers import by_hand, honest

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
TEXT = '<row r="1"><c r="A1" t="inlineStr"><is><t>가</t></is></c></row>'


def cells(path: Path, **limits: int) -> list[list[object]]:
    return [row.cells for row in read_rows(path, limits=replace(LIMITS, **limits))]


def refusal(path: Path, **limits: int) -> str:
    with pytest.raises(Unreadable) as caught:
        cells(path, **limits)
    return str(caught.value.sentence)


# --- honest files -----------------------------------------------------------------------


def test_values_come_as_they_are_typed(tmp_path: Path) -> None:
    path = honest(
        tmp_path / "값.xlsx",
        [
            ["신청번호", "접수일시", "처리기간", "비율", "완료"],
            ["1AA-2604-0000001", datetime(2026, 4, 1, 9, 30), 7, 0.5, True],
            ["둘\n줄", date(2026, 4, 2), None, None, None],
        ],
    )
    assert cells(path) == [
        ["신청번호", "접수일시", "처리기간", "비율", "완료"],
        ["1AA-2604-0000001", datetime(2026, 4, 1, 9, 30), 7, 0.5, True],
        ["둘\n줄", datetime(2026, 4, 2)],
    ]


def test_rows_keep_the_numbers_that_the_person_sees(tmp_path: Path) -> None:
    path = honest(tmp_path / "빈줄.xlsx", [["가"], [], [], ["나"]])
    assert [row.number for row in read_rows(path)] == [1, 4]


def test_a_name_says_nothing_about_the_content(tmp_path: Path) -> None:
    path = honest(tmp_path / "목록.xlsx", [["가"]])
    renamed = path.rename(tmp_path / "목록.csv")
    assert form_of(renamed, LIMITS) is Form.XLSX
    assert cells(renamed) == [["가"]]


def test_a_hidden_sheet_before_the_list_is_passed_over(tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    hidden = book.active
    assert hidden is not None
    hidden.sheet_state = "hidden"
    hidden.append(["숨은 것"])
    book.create_sheet("목록").append(["보이는 것"])
    book.active = 1
    book.save(tmp_path / "숨김.xlsx")
    assert cells(tmp_path / "숨김.xlsx") == [["보이는 것"]]


def test_rich_text_is_put_together_and_its_reading_left_away(tmp_path: Path) -> None:
    shared = (
        "<sst><si><r><t>전학 </t></r><r><t>절차</t></r><rPh><t>덧말</t></rPh></si>"
        "<si><t>줄_x000D_바꿈</t></si></sst>"
    )
    row = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>'
    path = by_hand(tmp_path / "글.xlsx", row, parts={"xl/sharedStrings.xml": shared})
    assert cells(path) == [["전학 절차", None, "줄\r바꿈"]]


def test_a_prefix_before_every_name_is_no_matter(tmp_path: Path) -> None:
    sheet = (
        '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>3</x:v></x:c>'
        "</x:row></x:sheetData></x:worksheet>"
    )
    path = by_hand(tmp_path / "x.xlsx", parts={"xl/worksheets/sheet1.xml": sheet})
    assert [(row.number, row.cells) for row in read_rows(path)] == [(2, [None, 3])]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949", "utf-16"])
def test_csv_in_each_encoding_of_a_korean_office(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "목록.csv"
    path.write_bytes('신청번호,제목\r\n1AA,"쉼표, ""따옴표""\n둘째 줄"\r\n\r\n'.encode(encoding))
    assert form_of(path, LIMITS) is Form.CSV
    assert cells(path) == [["신청번호", "제목"], ["1AA", '쉼표, "따옴표"\n둘째 줄']]


def test_csv_with_tabs(tmp_path: Path) -> None:
    path = tmp_path / "목록.txt"
    path.write_text("가\t나,다\n1\t2\n", encoding="utf-8")
    assert cells(path) == [["가", "나,다"], ["1", "2"]]


# --- hostile files ----------------------------------------------------------------------


def test_a_formula_is_refused_with_its_cell(tmp_path: Path) -> None:
    path = honest(tmp_path / "수식.xlsx", [["가", "나"], ["하나", "=1+1"]])
    assert "B2 칸에 수식" in refusal(path)


def test_a_hyperlink_formula_is_a_formula_too(tmp_path: Path) -> None:
    path = honest(tmp_path / "수식.xlsx", [['=HYPERLINK("http://203.0.113.1","눌러")']])
    assert "A1 칸에 수식" in refusal(path)


def test_a_doctype_is_refused_before_anything_is_expanded(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;&b;">]>'
    path = by_hand(tmp_path / "개체.xlsx", TEXT.replace("가", "&c;"), head=bomb)
    assert "선언" in refusal(path)


def test_an_external_entity_reads_no_file(tmp_path: Path) -> None:
    secret = tmp_path / "비밀.txt"
    secret.write_text("비밀")
    head = f'<!DOCTYPE a [<!ENTITY b SYSTEM "{secret.as_uri()}">]>'
    path = by_hand(tmp_path / "밖.xlsx", TEXT.replace("가", "&b;"), head=head)
    assert "선언" in refusal(path)


def test_a_bomb_is_refused_by_its_directory_alone(tmp_path: Path) -> None:
    path = by_hand(tmp_path / "폭탄.xlsx", TEXT, parts={"xl/media/a.bin": bytes(60_000_000)})
    assert path.stat().st_size < 100_000
    assert "지나치게 커지는" in refusal(path)


def test_a_package_of_too_many_parts(tmp_path: Path) -> None:
    path = by_hand(tmp_path / "많음.xlsx", TEXT, parts={f"xl/a{n}": "" for n in range(30)})
    assert "지나치게 커지는" in refusal(path, parts=20)


def test_parts_that_lie_in_each_other(tmp_path: Path) -> None:
    path = by_hand(tmp_path / "겹침.xlsx", TEXT)
    with zipfile.ZipFile(path) as package:
        infos = package.infolist()
    content = path.read_bytes()
    first, last = infos[0].header_offset, infos[-1].header_offset
    at = content.rindex(b"PK\x01\x02")
    assert content[at + 42 : at + 46] == last.to_bytes(4, "little")
    # The last entry of the directory now points into the first.
    doctored = content[: at + 42] + (first + 1).to_bytes(4, "little") + content[at + 46 :]
    path.write_bytes(doctored)
    assert "지나치게 커지는" in refusal(path)


def test_a_sheet_that_unpacks_to_more_than_it_said_is_not_read_further(tmp_path: Path) -> None:
    path = by_hand(tmp_path / "거짓.xlsx", TEXT + "<row/>" * 2000)
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as package:
        size = package.getinfo("xl/worksheets/sheet1.xml").file_size
    said, true = (100).to_bytes(4, "little"), size.to_bytes(4, "little")
    path.write_bytes(bytes(content).replace(true, said))
    assert "깨져" in refusal(path)


def test_elements_without_end_within_each_other(tmp_path: Path) -> None:
    for number, tag in enumerate(("a", "row", "c", "v")):
        deep = f"<{tag}>" * 1000 + f"</{tag}>" * 1000
        path = by_hand(tmp_path / f"깊음{number}.xlsx", f'<row r="1"><c r="A1">{deep}</c></row>')
        assert "깨져" in refusal(path)
    with pytest.raises(Unreadable):
        read_all(io.BytesIO(b"<a>" * (DEEPEST + 2)), *[lambda *_: None] * 3, stop=lambda: False)


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("xl/vbaProject.bin", "매크로"),
        ("xl/externalLinks/externalLink1.xml", "연결된"),
        ("xl/connections.xml", "연결된"),
    ],
)
def test_macros_and_links(tmp_path: Path, name: str, word: str) -> None:
    assert word in refusal(by_hand(tmp_path / "a.xlsx", TEXT, parts={name: "x"}))


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "암호가 걸린"),
        (OLE + bytes(600) + "Workbook".encode("utf-16-le"), "옛 형식(.xls)"),
        (OLE + bytes(600) + "HwpSummaryInformation".encode("utf-16-le"), "한글 문서"),
        (b"%PDF-1.7 ...", "아닙니다"),
        (b"\x89PNG\r\n\x1a\n", "아닙니다"),
        (b"MZ\x90\x00", "아닙니다"),
        (b"<html><table><tr><td>1</td></tr></table>", "웹 문서"),
        (b'<?xml version="1.0"?><Workbook/>', "웹 문서"),
        (b"", "빈 파일"),
        (b"a,b\n\x00\x01", "아닙니다"),
        (b"a,b\n" + bytes([0xFF, 0xFE, 0x81]) * 40, "알아볼 수 없는"),
        (b"PK\x03\x04" + bytes(100), "깨져"),
    ],
)
def test_files_of_another_kind(tmp_path: Path, content: bytes, word: str) -> None:
    path = tmp_path / "민원현황목록.xlsx"
    path.write_bytes(content)
    assert word in refusal(path)


@pytest.mark.parametrize(
    ("parts", "word"),
    [
        ({"mimetype": "application/hwp+zip"}, "한글 문서"),
        ({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}, ".ods"),
        ({"xl/workbook.bin": "x"}, ".xlsb"),
        ({"word/document.xml": "x"}, "아닙니다"),
    ],
)
def test_packages_of_another_kind(tmp_path: Path, parts: dict[str, str], word: str) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    assert word in refusal(path)


def test_an_encrypted_part(tmp_path: Path) -> None:
    path = by_hand(tmp_path / "a.xlsx", TEXT)
    content = path.read_bytes()
    at = content.rindex(b"PK\x01\x02")
    path.write_bytes(content[: at + 8] + b"\x01\x00" + content[at + 10 :])
    assert "암호" in refusal(path)


def test_too_large_too_long_too_wide(tmp_path: Path) -> None:
    path = honest(tmp_path / "a.xlsx", [["가나다라", "2"], ["3"], ["4"]])
    assert "너무 큽니다" in refusal(path, file_bytes=1000)
    assert "줄이 너무 많습니다" in refusal(path, rows=2)
    assert "열이 너무 많습니다" in refusal(path, columns=1)
    assert "A1 칸의 글이 너무 깁니다" in refusal(path, cell_length=3)
    listed = tmp_path / "a.csv"
    listed.write_text("가나다라,2\n3\n4\n", encoding="utf-8")
    assert "줄이 너무 많습니다" in refusal(listed, rows=2)
    assert "열이 너무 많습니다" in refusal(listed, columns=1)
    assert "A1 칸의 글이 너무 깁니다" in refusal(listed, cell_length=3)


@pytest.mark.parametrize(
    "sheet",
    [
        f'<row r="{"1" * 3_000_000}"/>',
        f"<!--{'x' * 3_000_000}-->",
    ],
)
def test_a_tag_without_end_is_not_read_again_and_again(tmp_path: Path, sheet: str) -> None:
    assert "깨져" in refusal(by_hand(tmp_path / "a.xlsx", sheet))


def test_rows_without_content_end_somewhere_too(tmp_path: Path) -> None:
    assert "줄이 너무 많습니다" in refusal(by_hand(tmp_path / "a.xlsx", "<row/>" * 9), lines=8)
    listed = tmp_path / "a.csv"
    listed.write_text("가,나\n" + "\n" * 9, encoding="utf-8")
    assert "줄이 너무 많습니다" in refusal(listed, lines=8)


@pytest.mark.parametrize("row", ["," * 500, '"\n",' * 200])
def test_a_row_of_nothing_but_fields_is_never_unpacked(tmp_path: Path, row: str) -> None:
    listed = tmp_path / "a.csv"
    listed.write_text(f"가,나\n{row}", encoding="utf-8")
    assert "열이 너무 많습니다" in refusal(listed, row_length=400, columns=10_000)


def test_texts_that_cells_point_to_are_counted(tmp_path: Path) -> None:
    cell = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'
    for strings in ("<si/>" * 9, f"<si><t>{'가' * 99}</t></si>"):
        parts = {"xl/sharedStrings.xml": f"<sst>{strings}</sst>"}
        path = by_hand(tmp_path / "a.xlsx", cell, parts=parts)
        assert "글이 너무 많습니다" in refusal(path, strings=8, cell_length=10)


def test_a_quotation_mark_that_never_closes(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('가,"' + "나" * 200_000, encoding="utf-8")
    assert "깨져" in refusal(path)


@pytest.mark.parametrize(
    "sheet",
    [
        '<row r="1"><c r="A1"><v>하나</v></c></row>',
        '<row r="하나"><c r="A1"><v>1</v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>7</v></c></row>',
        '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>',
        '<row r="1"><c r="AAAAAAAAA1"><v>1</v></c></row>',
        '<row r="1"><c r="7"><v>1</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v>',
        '<row r="1"><c r="A1" t="d"><v>어제</v></c></row>',
    ],
)
def test_a_sheet_that_no_program_writes(tmp_path: Path, sheet: str) -> None:
    assert "깨져" in refusal(by_hand(tmp_path / "a.xlsx", sheet))


def test_a_target_outside_the_workbook(tmp_path: Path) -> None:
    relations = '<Relationships><Relationship Id="rId1" Target="../../x.xml"/></Relationships>'
    parts = {"xl/_rels/workbook.xml.rels": relations}
    assert "깨져" in refusal(by_hand(tmp_path / "a.xlsx", TEXT, parts=parts))


@pytest.mark.parametrize("keep", [20, 200, 700])
def test_a_file_cut_off_anywhere(tmp_path: Path, keep: int) -> None:
    path = honest(tmp_path / "a.xlsx", [["가"]])
    path.write_bytes(path.read_bytes()[:keep])
    assert "깨져" in refusal(path)


def test_a_folder_and_a_file_that_is_gone(tmp_path: Path) -> None:
    assert "폴더" in refusal(tmp_path)
    assert "열 수 없습니다" in refusal(tmp_path / "없음.xlsx")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A sound workbook; made once, for a package holds the time of its making."""
    path = tmp_path_factory.mktemp("온전함") / "a.xlsx"
    return honest(path, [["가나다" * 9, 3, datetime(2026, 4, 1)]] * 30).read_bytes()


@given(st.data())
def test_a_workbook_damaged_anywhere_breaks_nothing(
    tmp_path_factory: pytest.TempPathFactory, whole: bytes, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("깨짐")
    content = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 12))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at] = data.draw(st.integers(0, 255))
    path = folder / "b.xlsx"
    path.write_bytes(content)
    with contextlib.suppress(Unreadable):
        cells(path)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("아무거나") / "a.csv"
    path.write_bytes(content)
    with contextlib.suppress(Unreadable):
        cells(path)


# --- while it works ---------------------------------------------------------------------


def _csv(folder: Path) -> Path:
    path = folder / "a.csv"
    path.write_text("가,나\n" * 1000, encoding="utf-8")
    return path


def _xlsx(folder: Path) -> Path:
    return honest(folder / "a.xlsx", [["가" * 40, number] for number in range(3000)])


@pytest.mark.parametrize("make", [_csv, _xlsx])
def test_progress_ends_whole_and_stopping_stops(
    tmp_path: Path, make: Callable[[Path], Path]
) -> None:
    path = make(tmp_path)
    told: list[tuple[int, int]] = []
    whole = len(list(read_rows(path, progress=lambda done, of: told.append((done, of)))))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
    seen: list[int] = []
    reading = read_rows(path, stop=lambda: len(seen) > 10)
    with pytest.raises(Cancelled):
        seen.extend(row.number for row in reading)
    assert len(seen) < whole


def test_the_parts_read_as_the_whole_does(tmp_path: Path) -> None:
    """The readers behind the service, each by itself."""
    with open_package(_xlsx(tmp_path), Limits()) as package:
        rows = list(sheet_rows(package, LIMITS, nobody_looks, lambda: False))
    assert len(rows) == 3000
    assert len(list(delimited_rows(_csv(tmp_path), LIMITS, nobody_looks, lambda: False))) == 1000
