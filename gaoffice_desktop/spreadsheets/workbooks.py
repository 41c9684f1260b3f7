"""Reads the first visible sheet of an .xlsx workbook, a row at a time.

Only what a list consists of is read: texts, numbers, dates, yes and no. A formula refuses the
file, naming its cell: its value would be whatever the file says it was when last saved.
"""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import IO

from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.spreadsheets.containers import DAMAGE, WORKBOOK
from gaoffice_desktop.spreadsheets.facts import (
    AskedToStop,
    Cell,
    Limits,
    Progress,
    Row,
    Unreadable,
)
from gaoffice_desktop.spreadsheets.markup import DEEPEST, broken, read_all, read_pieces
from gaoffice_desktop.spreadsheets.rules import cell_name, is_date_format, moment_of, unescaped

_RELATIONS = "xl/_rels/workbook.xml.rels"
_LARGEST_NUMBER = 15
"""Digits up to which Excel's numbers are exact; more are read as a text, as typed."""


_ESCAPED = 8
"""Characters that stand for one at most: Excel writes ``_x000D_`` for what XML can't hold."""


@dataclass(slots=True)
class _Book:
    """What the workbook says about its sheets."""

    sheets: list[tuple[str, str]]
    from_1904: bool = False


def sheet_rows(
    package: zipfile.ZipFile, limits: Limits, progress: Progress, stop: AskedToStop
) -> Iterator[Row]:
    """Yield the rows of the first visible sheet; rows without content are left out.

    Raises:
        Unreadable: broken, too much of something, or a formula.
        Cancelled: the person called it off.
    """
    try:
        book = _book(package, limits, stop)
        targets = _targets(package, limits, stop)
        part = _sheet_part(package, book, targets)
        strings = _strings(package, limits, stop)
        dates = _date_styles(package, limits, stop)
        reader = _SheetReader(limits, strings, dates, from_1904=book.from_1904)
        done, total = 0, max(package.getinfo(part).file_size, 1)
        with package.open(part) as source:
            for size in read_pieces(source, reader.begin, reader.end, reader.text, stop, fast=True):
                done += size
                yield from reader.take()
                progress(done, total)
    except DAMAGE as error:
        raise broken() from error


def _small(package: zipfile.ZipFile, name: str, limits: Limits) -> IO[bytes]:
    if package.getinfo(name).file_size > limits.small_part_bytes:
        raise broken()
    return package.open(name)


def _book(package: zipfile.ZipFile, limits: Limits, stop: AskedToStop) -> _Book:
    book = _Book([])

    def begin(name: str, attributes: dict[str, str]) -> None:
        if name == "workbookPr":
            book.from_1904 = attributes.get("date1904", "0") in {"1", "true"}
        elif name == "sheet" and attributes.get("state", "visible") == "visible":
            relation = next((v for k, v in attributes.items() if k.endswith(":id")), "")
            book.sheets.append((attributes.get("name", ""), relation))

    with _small(package, WORKBOOK, limits) as source:
        read_all(source, begin, _ignore, _ignore, stop)
    return book


def _targets(package: zipfile.ZipFile, limits: Limits, stop: AskedToStop) -> dict[str, str]:
    found: dict[str, str] = {}

    def begin(name: str, attributes: dict[str, str]) -> None:
        if name == "Relationship" and attributes.get("TargetMode", "Internal") != "External":
            found[attributes.get("Id", "")] = attributes.get("Target", "")

    if _RELATIONS in package.namelist():
        with _small(package, _RELATIONS, limits) as source:
            read_all(source, begin, _ignore, _ignore, stop)
    return found


def _sheet_part(package: zipfile.ZipFile, book: _Book, targets: dict[str, str]) -> str:
    if not book.sheets:
        raise Unreadable(say("보이는 시트가 없는 파일입니다."))
    target = targets.get(book.sheets[0][1], "")
    part = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"xl/{target}")
    if part not in package.namelist() or not part.startswith("xl/"):
        raise broken()
    return part


def _strings(package: zipfile.ZipFile, limits: Limits, stop: AskedToStop) -> list[str]:
    """Read the texts that cells point to."""
    name = next((n for n in package.namelist() if n.lower() == "xl/sharedstrings.xml"), None)
    if name is None:
        return []
    if package.getinfo(name).file_size > limits.strings_bytes:
        raise _too_many_strings()
    reader = _StringsReader(limits)
    with package.open(name) as source:
        read_all(source, reader.begin, reader.end, reader.text, stop)
    return reader.found


class _StringsReader:
    """Puts each text together; the readings in small print above it (rPh) are none of it."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._length = 0
        self.found: list[str] = []
        self._parts: list[str] = []
        self._reading = False
        self._small_print = False

    def begin(self, tag: str, _attributes: dict[str, str]) -> None:
        if tag == "t":
            self._reading = not self._small_print
        elif tag == "rPh":
            self._small_print = True
        elif tag == "si":
            self._parts = []
            self._length = 0
            if len(self.found) >= self._limits.strings:
                raise _too_many_strings()

    def end(self, tag: str) -> None:
        if tag == "t":
            self._reading = False
        elif tag == "rPh":
            self._small_print = False
        elif tag == "si":
            self.found.append(unescaped("".join(self._parts)))

    def text(self, data: str) -> None:
        if self._reading:
            self._length += len(data)
            if self._length > self._limits.cell_length * _ESCAPED:
                raise _too_many_strings()
            self._parts.append(data)


def _too_many_strings() -> Unreadable:
    return Unreadable(say("파일에 글이 너무 많습니다. 기간을 나누어 내려받아 주십시오."))


def _date_styles(package: zipfile.ZipFile, limits: Limits, stop: AskedToStop) -> frozenset[str]:
    """Return the numbers of the cell styles that show a date."""
    name = "xl/styles.xml"
    if name not in package.namelist():
        return frozenset()
    codes: dict[int, str] = {}
    dates: set[str] = set()
    within, at = False, 0

    def begin(tag: str, attributes: dict[str, str]) -> None:
        nonlocal within, at
        if tag == "numFmt":
            codes[int(attributes.get("numFmtId", "0"))] = attributes.get("formatCode", "")
        elif tag == "cellXfs":
            within = True
        elif tag == "xf" and within:
            number = int(attributes.get("numFmtId", "0"))
            if is_date_format(number, codes.get(number, "")):
                dates.add(str(at))
            at += 1

    def end(tag: str) -> None:
        nonlocal within
        if tag == "cellXfs":
            within = False

    with _small(package, name, limits) as source:
        read_all(source, begin, end, _ignore, stop)
    return frozenset(dates)


def _ignore(*_anything: object) -> None:
    """Nothing here is of interest."""


class _SheetReader:
    """Takes expat's events and makes rows of them."""

    def __init__(
        self, limits: Limits, strings: list[str], dates: frozenset[str], *, from_1904: bool
    ) -> None:
        self._limits = limits
        self._strings = strings
        self._dates = dates
        self._from_1904 = from_1904
        self._made: list[Row] = []
        self._columns: dict[str, int] = {}
        self._row = 0
        self._column = -1
        self._cells: list[Cell] = []
        self._type = ""
        self._style = ""
        self._reading = False
        self._small_print = False
        self._within = False
        self._in_row = False
        self._others = 0
        self._parts: list[str] = []
        self._count = 0
        self._lines = 0
        self._length = 0

    def take(self) -> list[Row]:
        """Return the rows finished since the last call."""
        made, self._made = self._made, []
        return made

    def begin(self, tag: str, attributes: dict[str, str]) -> None:
        """Hear of an element's start."""
        if tag == "c":
            if self._within:
                raise broken()
            self._within = True
            reference = attributes.get("r")
            self._column = self._column + 1 if reference is None else self._place(reference)
            self._type = attributes.get("t", "")
            self._style = attributes.get("s", "")
            self._parts = []
            self._length = 0
        elif tag in {"v", "t"}:
            if self._reading:
                raise broken()
            self._reading = not self._small_print
        elif tag == "row":
            if self._in_row:
                raise broken()
            self._in_row = True
            self._lines += 1
            if self._lines > self._limits.lines:
                raise too_many_rows(self._limits)
            number = attributes.get("r")
            self._row = self._row + 1 if number is None else int(number)
            self._column = -1
            self._cells = []
        elif tag == "f":
            raise Unreadable(
                say(
                    "{cell} 칸에 수식이 있어 읽지 않았습니다. 값만 복사한 파일로 저장해 주십시오.",
                    cell=cell_name(self._row, self._column),
                )
            )
        else:
            self._small_print = self._small_print or tag == "rPh"
            self._others += 1
            if self._others > DEEPEST:
                raise broken()

    def end(self, tag: str) -> None:
        """Hear of an element's end."""
        if tag == "c":
            self._within = False
            if self._parts:
                self._put("".join(self._parts) if len(self._parts) > 1 else self._parts[0])
        elif tag in {"v", "t"}:
            self._reading = False
        elif tag == "row":
            self._finish_row()
        else:
            self._others -= 1
            if tag == "rPh":
                self._small_print = False

    def text(self, data: str) -> None:
        """Hear of text."""
        if self._reading:
            self._length += len(data)
            if self._length > self._limits.cell_length * _ESCAPED:
                raise too_long_a_cell(self._row, self._column, self._limits)
            self._parts.append(data)

    def _finish_row(self) -> None:
        self._in_row = False
        if not self._cells:
            return
        self._count += 1
        if self._count > self._limits.rows:
            raise too_many_rows(self._limits)
        self._made.append(Row(self._row, self._cells))
        self._cells = []

    def _place(self, reference: str) -> int:
        letters = reference.rstrip("0123456789")
        found = self._columns.get(letters)
        if found is None:
            found = 0
            for letter in letters:
                found = found * 26 + ord(letter) - 64
                if found > 1 << 20:
                    raise broken()
            self._columns[letters] = found = found - 1
        if found < 0:
            raise broken()
        return found

    def _put(self, text: str) -> None:
        value = self._value(text)
        if value is None or value == "":
            return
        if isinstance(value, str) and len(value) > self._limits.cell_length:
            raise too_long_a_cell(self._row, self._column, self._limits)
        missing = self._column - len(self._cells)
        if missing < 0:
            raise broken()
        if self._column >= self._limits.columns:
            raise too_many_columns(self._limits)
        if missing:
            self._cells.extend([None] * missing)
        self._cells.append(value)

    def _value(self, text: str) -> Cell:
        kind = self._type
        if kind == "s":
            at = int(text)
            if not 0 <= at < len(self._strings):
                raise broken()
            return self._strings[at]
        if kind == "inlineStr":
            return unescaped(text)
        if kind in {"", "n"}:
            return self._number(text)
        if kind == "b":
            return text.strip() == "1"
        if kind == "d":
            return datetime.fromisoformat(text.strip()).replace(tzinfo=None)
        return unescaped(text)  # "str" and "e": what stands there is read as a text

    def _number(self, text: str) -> Cell:
        number = float(text)
        if self._style in self._dates:
            return moment_of(number, from_1904=self._from_1904) or text
        if number.is_integer() and abs(number) < 10**_LARGEST_NUMBER:
            return int(number)
        return number if number - number == 0 else text


def too_many_rows(limits: Limits) -> Unreadable:
    """Return what is said of a list that never ends."""
    return Unreadable(
        say(
            "줄이 너무 많습니다. {most:,}줄까지 읽습니다. 기간을 나누어 내려받아 주십시오.",
            most=limits.rows,
        )
    )


def too_many_columns(limits: Limits) -> Unreadable:
    """Return what is said of a list that is too wide."""
    return Unreadable(
        say(
            "열이 너무 많습니다. {most}열까지 읽습니다. 파일을 확인해 주십시오.",
            most=limits.columns,
        )
    )


def too_long_a_cell(row: int, column: int, limits: Limits) -> Unreadable:
    """Return what is said of a cell with a whole book in it."""
    return Unreadable(
        say(
            "{cell} 칸의 글이 너무 깁니다. {most:,}자까지 읽습니다.",
            cell=cell_name(row, column),
            most=limits.cell_length,
        )
    )
