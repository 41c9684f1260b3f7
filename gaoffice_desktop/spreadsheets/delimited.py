"""Reads .csv as Korean offices make it: UTF-8 with or without its mark, CP949, or UTF-16."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from gaoffice_desktop.shared.errors import Cancelled
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.spreadsheets.facts import (
    AskedToStop,
    Cell,
    Limits,
    Progress,
    Row,
    Unreadable,
)
from gaoffice_desktop.spreadsheets.markup import broken
from gaoffice_desktop.spreadsheets.workbooks import (
    too_long_a_cell,
    too_many_columns,
    too_many_rows,
)

_PIECE = 1 << 20
_EVERY = 200
"""Rows between two looks at the clock and at the person."""


def delimited_rows(
    path: Path, limits: Limits, progress: Progress, stop: AskedToStop
) -> Iterator[Row]:
    """Yield the rows of a .csv file as texts; a row's number is its place in the list.

    Raises:
        Unreadable: no encoding that we know, or too much of something.
        Cancelled: the person called it off.
    """
    encoding = _encoding(path, stop)
    total = max(path.stat().st_size, 1)
    with path.open(encoding=encoding, newline="") as text:
        delimiter = _delimiter(text.readline(limits.cell_length))
    with path.open("rb") as raw, io.TextIOWrapper(raw, encoding=encoding, newline="") as text:
        count = 0
        lines = _Lines(text, limits)
        try:
            for number, fields in enumerate(csv.reader(lines, delimiter=delimiter), 1):
                lines.begin_row()
                if number > limits.lines:
                    raise too_many_rows(limits)
                if number % _EVERY == 0:
                    if stop():
                        raise Cancelled
                    progress(min(raw.tell(), total), total)
                cells = _cells(number, fields, limits)
                if not cells:
                    continue
                count += 1
                if count > limits.rows:
                    raise too_many_rows(limits)
                yield Row(number, cells)
        except csv.Error as error:
            # A quotation mark that never closes swallows the rest of the file into one field.
            raise broken() from error
    progress(total, total)


class _Lines:
    """Hands on lines of a file as long as the row that they make up is not too long.

    A row of nothing but commas, or of quoted line breaks, would be unpacked to twenty times its
    size before anybody could count its fields.
    """

    def __init__(self, text: IO[str], limits: Limits) -> None:
        self._text = text
        self._limits = limits
        self._length = 0

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = self._text.readline(self._limits.row_length + 1)
        self._length += len(line)
        if self._length > self._limits.row_length:
            raise too_many_columns(self._limits)
        if not line:
            raise StopIteration
        return line

    def begin_row(self) -> None:
        """A row has come out: the next one is counted anew."""
        self._length = 0


def _cells(number: int, fields: list[str], limits: Limits) -> list[Cell]:
    while fields and not fields[-1].strip():
        fields.pop()
    if len(fields) > limits.columns:
        raise too_many_columns(limits)
    for column, text in enumerate(fields):
        if len(text) > limits.cell_length:
            raise too_long_a_cell(number, column, limits)
    return [text or None for text in fields]


def _delimiter(line: str) -> str:
    counted = {mark: line.count(mark) for mark in ("\t", ",", ";")}
    return max(counted, key=lambda mark: counted[mark])


def _encoding(path: Path, stop: AskedToStop) -> str:
    """Return the first encoding in which the whole file makes sense."""
    with path.open("rb") as file:
        mark = file.read(3)
    if mark.startswith(codecs.BOM_UTF8):
        candidates = ("utf-8-sig",)
    elif mark.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        candidates = ("utf-16",)
    else:
        candidates = ("utf-8", "cp949")
    for encoding in candidates:
        if _makes_sense(path, encoding, stop):
            return encoding
    raise Unreadable(
        say("글자를 알아볼 수 없는 파일입니다. 엑셀에서 열어 .xlsx로 다시 저장해 주십시오.")
    )


def _makes_sense(path: Path, encoding: str, stop: AskedToStop) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                if stop():
                    raise Cancelled
                if "\0" in decoder.decode(piece):
                    return False
            decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True
