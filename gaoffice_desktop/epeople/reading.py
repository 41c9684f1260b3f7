"""Reads a file of the export row by row, under the columns that its header names."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path

from gaoffice_desktop.epeople.columns import LOOKED_AT, Columns, find_columns
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.spreadsheets.facts import AskedToStop, Progress, Unreadable
from gaoffice_desktop.spreadsheets.service import read_rows

Records = Iterator[tuple[int, dict[str, str]]]


def read_export(path: Path, progress: Progress, stop: AskedToStop) -> tuple[Columns, Records]:
    """Return the columns of a file and its rows: the number of each, and its texts by field.

    Raises:
        Unreadable: the file can't be read, or has not the columns of the export.
        Cancelled: the person called it off.
    """
    rows = read_rows(path, progress=progress, stop=stop)
    first = list(islice(rows, LOOKED_AT))
    if not first:
        raise Unreadable(say("빈 파일입니다."))
    columns = find_columns(first)

    def records() -> Records:
        for row in chain(first, rows):
            if row.number > columns.last_row:
                record = columns.record(row.cells)
                if any(record.values()):
                    yield row.number, record

    return columns, records()
