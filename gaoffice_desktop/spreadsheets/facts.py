"""Nouns of the spreadsheets room: cells, rows, what a file may be, and how large."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say

Cell = str | int | float | bool | date | datetime | None
"""What stands in a cell; times are the naive local ones that a spreadsheet knows."""

Progress = Callable[[int, int], None]
"""Told ``(done, of)``; called from the thread that works."""

AskedToStop = Callable[[], bool]
"""Whether the person has called the work off."""


class Form(StrEnum):
    """The two forms that lists are exchanged in."""

    XLSX = "xlsx"
    CSV = "csv"


FORM_LABELS: dict[Form, Sentence] = {
    Form.XLSX: say("엑셀 통합 문서(.xlsx)"),
    Form.CSV: say("쉼표로 구분한 글(.csv)"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a sheet under the number that the person sees there (from 1)."""

    number: int
    cells: list[Cell]


@dataclass(frozen=True, slots=True)
class Limits:
    """Beyond these a file is refused: a list of an office stays far below them."""

    file_bytes: int = 200_000_000
    parts: int = 4_000
    unpacked_bytes: int = 1_500_000_000
    strings_bytes: int = 400_000_000
    small_part_bytes: int = 20_000_000
    ratio: int = 200
    ratio_from_bytes: int = 50_000_000
    rows: int = 200_000
    lines: int = 1_048_576
    """The rows of an Excel sheet: also those without content end somewhere."""
    columns: int = 300
    row_length: int = 4_000_000
    """Characters of one row of a .csv; it is unpacked into fields before they are counted."""
    strings: int = 4_000_000
    cell_length: int = 32_767
    """The longest text that Excel itself takes into a cell."""


LIMITS = Limits()


class Unreadable(UserError):
    """The file can't be read as a list, or had better not be."""


def nobody_stops() -> bool:
    """Stand in where nobody can call the work off."""
    return False


def nobody_looks(_done: int, _of: int) -> None:
    """Stand in where nobody watches the progress."""
