"""Decisions about cells: names of places, dates kept as numbers, texts that would run."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - a sheet knows no time zone
_EPOCH_1904 = datetime(1904, 1, 1)  # noqa: DTZ001
_LAST_SERIAL = 2_958_466
"""9999-12-31 and a day: Excel shows nothing later."""

_DATE_FORMATS = frozenset([*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)])
"""Numbers of the built-in formats that show a date or a time, the Korean ones among them."""

_QUOTED = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?![hmsHMS]+\])[^\]]*\]')
_DATE_LETTER = re.compile(r"[ymdhsYMDHS년월일시분초]")
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")

_FORMULA = re.compile(r"[\s\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－−﹣﹢﹦＠﹫]")
_STARTS_BLANK = re.compile(r"[\t\r\n]")
_NUMBER = re.compile(r"[+-]?\d[\d,]*(?:\.\d+)?")


def column_name(index: int) -> str:
    """Return a column's letters (0 is A)."""
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def cell_name(row: int, column: int) -> str:
    """Return a cell's name as the person sees it: row 3, column 1 is B3."""
    return f"{column_name(column)}{row}"


def is_date_format(number: int, code: str) -> bool:
    """Tell whether a number format shows a date or a time."""
    if not code:
        return number in _DATE_FORMATS
    bare = _QUOTED.sub("", code.split(";", maxsplit=1)[0])
    return _DATE_LETTER.search(bare) is not None


def moment_of(serial: float, *, from_1904: bool = False) -> datetime | None:
    """Return the local time that a sheet keeps as days since its epoch, to the second.

    Nothing for a number that no sheet would show as a date. Excel takes 1900 for a leap year;
    days before its 29 February are not told apart, no petition is that old.
    """
    if not 0 <= serial < _LAST_SERIAL:
        return None
    epoch = _EPOCH_1904 if from_1904 else _EPOCH
    try:
        return epoch + timedelta(seconds=round(serial * 86_400))
    except OverflowError:
        return None


def unescaped(text: str) -> str:
    """Return a cell's text with Excel's ``_x000D_`` for what XML can't hold put back."""
    if "_x" not in text:
        return text
    return _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text)


def neutralised(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: an apostrophe goes before it.

    What begins with ``= + - @``, their full-width forms, a tab or a line break could run when
    the file is opened (OWASP, CSV Injection; CWE-1236). A plain number stays one.
    """
    if not text:
        return text
    if _STARTS_BLANK.match(text) or (_FORMULA.match(text) and not _NUMBER.fullmatch(text)):
        return f"'{text}"
    return text
