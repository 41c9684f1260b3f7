"""The list of names of a petition of several, as it is typed or pasted. Knows no widget."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gaoffice_desktop.petitions.life import Signatory
from gaoffice_desktop.shared import phones
from gaoffice_desktop.shared.hangul import search_key
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.shared.tidy import one_line

NAME, ADDRESS, PHONE = 0, 1, 2
"""The columns, in the order in which offices keep them."""

Line = tuple[str, str, str]

_HEADERS: dict[str, int] = {
    word: column
    for column, words in (
        (NAME, ("성명", "이름", "성함", "서명인", "신청인", "민원인", "name")),
        (ADDRESS, ("주소", "거주지", "주소지", "address")),
        (PHONE, ("연락처", "전화", "전화번호", "휴대전화", "휴대폰", "핸드폰", "phone")),
    )
    for word in words
}
_SERIAL = frozenset({"연번", "번호", "순번", "순", "no"})


@dataclass(frozen=True, slots=True)
class Remark:
    """What is to be said of one line: a fault keeps it out, a repetition is counted once."""

    text: Sentence
    fault: bool


def read_pasted(text: str) -> list[Line]:
    """Read rows copied from a spreadsheet: tabs between cells, quoted cells with line breaks.

    A header row names the columns and may put them in any order; a leading column of running
    numbers is passed over.
    """
    rows = [
        [one_line(cell) for cell in row]
        for row in csv.reader(io.StringIO(text, newline=""), "excel-tab")
    ]
    rows = [row for row in rows if any(row)]
    if not rows:
        return []
    order = _header(rows[0])
    if order is not None:
        return [_placed(row, order) for row in rows[1:]]
    first = 1 if _numbered(rows) else 0
    return [_placed(row, {NAME: first, ADDRESS: first + 1, PHONE: first + 2}) for row in rows]


def remarks(lines: Sequence[Line]) -> list[Remark | None]:
    """Say of each line what is wrong with it, or which earlier line it repeats."""
    seen: dict[tuple[str, str], int] = {}
    said: list[Remark | None] = []
    for at, line in enumerate(lines):
        said.append(_remark(line, seen))
        for key in _keys(line):
            seen.setdefault(key, at)
    return said


def repeated(lines: Sequence[Line]) -> int:
    """Count the lines that repeat an earlier one."""
    return sum(remark is not None and not remark.fault for remark in remarks(lines))


def people_of(lines: Iterable[Line]) -> tuple[Signatory, ...]:
    """Return the signatories, each once, without the lines that are empty."""
    written = [line for line in lines if any(line)]
    return tuple(
        Signatory(one_line(name), one_line(address), phones.formatted(phone))
        for (name, address, phone), remark in zip(written, remarks(written), strict=True)
        if remark is None or remark.fault
    )


def _remark(line: Line, seen: dict[tuple[str, str], int]) -> Remark | None:
    if not any(line):
        return None
    if not line[NAME].strip():
        return Remark(say("성명이 없습니다."), fault=True)
    wrong = phones.problem(line[PHONE])
    if wrong is not None:
        return Remark(wrong, fault=True)
    before = next((seen[key] for key in _keys(line) if key in seen), None)
    if before is None:
        return None
    return Remark(say("{line}번 줄과 같은 사람입니다.", line=before + 1), fault=False)


def _keys(line: Line) -> list[tuple[str, str]]:
    """Return what makes two lines one person: the name with a telephone or an address.

    Two people of one name are two people, so a name alone says nothing.
    """
    name = search_key(line[NAME])
    marks = (phones.digits(line[PHONE]), search_key(line[ADDRESS]))
    return [(name, mark) for mark in marks if name and mark]


def _header(row: list[str]) -> dict[int, int] | None:
    known: dict[int, int] = {}
    for at, cell in enumerate(row):
        column = _HEADERS.get(search_key(cell))
        if column is not None and column not in known:
            known[column] = at
    return known if NAME in known else None


def _numbered(rows: list[list[str]]) -> bool:
    """Tell whether the first column only counts the rows."""
    if search_key(rows[0][0]) in _SERIAL:
        return True
    return all(len(row) > 1 and row[0].rstrip(".").isdecimal() for row in rows)


def _placed(row: list[str], order: dict[int, int]) -> Line:
    name, address, phone = (
        row[order[column]] if column in order and order[column] < len(row) else ""
        for column in (NAME, ADDRESS, PHONE)
    )
    return name, address, phones.formatted(phone)
