"""Finds the columns of an export by their names, in one header row or two.

The columns are chosen by whoever downloads the file and change with every quarter, so neither
their order nor their number says anything. A group (민원처리기한, 담당부서) stands over the
names of its columns in the second row; merged cells hold their text in the first cell alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from gaoffice_desktop.epeople.facts import FIELD_LABELS, REQUIRED, Field
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.spreadsheets.facts import Cell, Row, Unreadable

LOOKED_AT = 20
"""Rows in which the header must be: a title and a date of printing may stand above it."""

_NAMES: dict[Field, tuple[str, ...]] = {
    Field.OUTSIDE_NUMBER: ("신청번호", "민원신청번호"),
    Field.RECEIPT: ("접수번호", "민원접수번호"),
    Field.APPLIED_AT: ("신청일시", "신청일자", "신청일"),
    Field.RECEIVED_AT: ("접수일시", "접수일자", "접수일"),
    Field.KIND: ("민원종류",),
    Field.TITLE: ("민원제목", "제목"),
    Field.CONTENT: ("민원내용", "내용"),
    Field.NAME: ("민원인", "민원인명", "신청인", "신청인명", "성명"),
    Field.PHONE: ("전화번호", "연락처", "휴대전화", "휴대전화번호", "민원인연락처"),
    Field.EMAIL: ("email", "이메일", "전자우편", "메일"),
    Field.ADDRESS: ("주소", "민원인주소"),
    Field.DEPARTMENT_1: ("담당부서1", "담당부서1차분류", "담당부서", "처리부서"),
    Field.DEPARTMENT_2: ("담당부서2", "담당부서2차분류"),
    Field.DEPARTMENT_3: ("담당부서3", "담당부서3차분류"),
    Field.DEPARTMENT_4: ("담당부서4", "담당부서4차분류"),
    Field.HANDLER: ("담당자", "담당자명", "처리담당자"),
    Field.TARGET: (
        "처리완료예정일", "민원처리기한처리완료예정일", "법정내부처리기한", "처리기한",
        "민원처리기한", "처리예정일",
    ),
    Field.EXTENSIONS: ("처리연장횟수", "연장횟수"),
    Field.EXTENSION_REASON_1: ("1차연장사유", "연장사유"),
    Field.EXTENSION_REASON_2: ("2차연장사유",),
    Field.DONE_AT: ("처리일자", "처리일", "처리일시", "처리완료일", "처리완료일시"),
    Field.RESULT: ("처리결과", "처리결과내용", "답변내용"),
}  # fmt: skip
_BY_NAME = {name: field for field, names in _NAMES.items() for name in names}
_SEPARATE = re.compile(r"[\s·ㆍ・()\[\]{}/_.:*\-]+")
_DIGIT = re.compile(r"\d")

_OF_OTHERS = re.compile("사후관리|만족|추가답변|재신청|이전|협조|공동|동의")
"""Groups whose 담당자, 연락처 or 등록일 are not the petition's own."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each field stands, which columns are not read, and the header's last row."""

    places: Mapping[Field, int]
    ignored: tuple[str, ...]
    last_row: int

    def record(self, cells: Sequence[Cell]) -> dict[str, str]:
        """Return the texts of a row by field; an empty one for each column that is there."""
        return {
            field.value: text_of(cells[at]) if at < len(cells) else ""
            for field, at in self.places.items()
        }


def find_columns(rows: Sequence[Row]) -> Columns:
    """Find the header among a file's first rows.

    Raises:
        Unreadable: there is none, or a required column is missing (it is named).
    """
    for at, row in enumerate(rows):
        names = [_levelled(cell) for cell in row.cells]
        if any(_BY_NAME.get(name) is Field.OUTSIDE_NUMBER for name in names):
            below = rows[at + 1] if at + 1 < len(rows) else None
            return _columns(row, below)
    raise Unreadable(
        say(
            "‘신청번호’ 열을 찾지 못했습니다. 국민신문고 민원현황목록에서 내려받은 파일인지 확인해 주십시오."
        )
    )


def text_of(cell: Cell) -> str:
    """Return what stands in a cell as a text."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell.strip()
    if isinstance(cell, bool):
        return "Y" if cell else "N"
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "minutes" if not cell.second else "seconds")
    if isinstance(cell, date):
        return cell.isoformat()
    return str(cell)


def _columns(row: Row, below: Row | None) -> Columns:
    subs: Sequence[Cell] = ()
    last_row = row.number
    if below is not None and _is_second_header(row, below):
        subs, last_row = below.cells, below.number
    places: dict[Field, int] = {}
    ignored: list[str] = []
    for at, group, sub in _headings(row.cells, subs):
        field = _field_of(group, sub)
        if field is not None and field not in places:
            places[field] = at
        elif group or sub:
            ignored.append(" ".join(filter(None, (group, sub))))
    missing = [str(FIELD_LABELS[field]) for field in REQUIRED if field not in places]
    if missing:
        raise Unreadable(
            say(
                "필요한 열이 없습니다: {names}. 그 열을 넣어 다시 내려받아 주십시오.",
                names=", ".join(missing),
            )
        )
    return Columns(places, tuple(dict.fromkeys(ignored)), last_row)


def _is_second_header(row: Row, below: Row) -> bool:
    """Tell whether the row below is header too: a row of data has a number where 신청번호 is."""
    if below.number != row.number + 1:
        return False
    at = next(
        place
        for place, cell in enumerate(row.cells)
        if _BY_NAME.get(_levelled(cell)) is Field.OUTSIDE_NUMBER
    )
    there = text_of(below.cells[at]) if at < len(below.cells) else ""
    if _DIGIT.search(there):
        return False
    texts = [cell for cell in below.cells if cell is not None]
    # Where a number was left out of the first row of data, there still are dates in it.
    return all(isinstance(cell, str) for cell in texts) and not any(
        re.match(r"\s*\d{4}\D", cell) for cell in texts if isinstance(cell, str)
    )


def _headings(first: Sequence[Cell], second: Sequence[Cell]) -> Iterator[tuple[int, str, str]]:
    group = ""
    for at in range(max(len(first), len(second))):
        over = text_of(first[at]) if at < len(first) else ""
        sub = text_of(second[at]) if at < len(second) else ""
        if over:
            group = over
            yield at, over, "" if _levelled(sub) == _levelled(over) else sub
        elif sub:
            yield at, group, sub


def _field_of(group: str, sub: str) -> Field | None:
    if not sub:
        return None if _OF_OTHERS.search(group) else _BY_NAME.get(_levelled(group))
    joined = _BY_NAME.get(_levelled(group) + _levelled(sub))
    if joined is not None:
        return joined
    return None if _OF_OTHERS.search(group) else _BY_NAME.get(_levelled(sub))


def _levelled(cell: Cell) -> str:
    if not isinstance(cell, str):
        return ""
    return _SEPARATE.sub("", unicodedata.normalize("NFKC", cell)).lower()
