"""Writes a list as .xlsx or .csv: typed, its header fixed, and nothing in it can run.

In .xlsx every text is a cell of type text (``inlineStr``), which no spreadsheet evaluates; the
apostrophe is put before a suspicious one all the same, for the day the list is saved as .csv.
The file is written as it will be read, row by row, with no copy of it on the disk beside it.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from xml.sax.saxutils import escape

from gaoffice_desktop.shared.errors import Cancelled
from gaoffice_desktop.shared.tidy import without_surrogates
from gaoffice_desktop.spreadsheets import sheet_parts as parts
from gaoffice_desktop.spreadsheets.facts import LIMITS, AskedToStop, Cell, Form
from gaoffice_desktop.spreadsheets.rules import column_name, neutralised

_BATCH = 200
_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - a sheet knows no time zone
_BANNED = {code: None for code in range(32) if chr(code) not in "\t\n\r"} | {
    0xFFFE: None,
    0xFFFF: None,
}
_NAME_BANNED = str.maketrans("", "", "[]:*?/\\'")
_LONGEST_NAME = 31
_TEXT, _DAY, _TIME, _HEAD = 0, 1, 2, 3


def write_list(
    path: Path,
    form: Form,
    title: str,
    headers: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    stop: AskedToStop,
) -> int:
    """Write a list to a file and return how many rows it has.

    Raises:
        Cancelled: the person called it off; what was written is of no use.
        OSError: the disk.
    """
    if form is Form.XLSX:
        return _write_xlsx(path, title, headers, rows, stop)
    return _write_csv(path, headers, rows, stop)


def _batches(rows: Iterable[Sequence[Cell]], stop: AskedToStop) -> Iterator[list[Sequence[Cell]]]:
    source = iter(rows)
    while batch := list(islice(source, _BATCH)):
        if stop():
            raise Cancelled
        yield batch


# --- .csv -------------------------------------------------------------------------------


def _write_csv(
    path: Path, headers: Sequence[str], rows: Iterable[Sequence[Cell]], stop: AskedToStop
) -> int:
    count = 0
    # The mark tells Excel that this is UTF-8; without it Korean becomes noise.
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        # Every cell quoted: where the list separator is another, "a;=1" must not become two.
        writer = csv.writer(file, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
        writer.writerow([_plain(header) for header in headers])
        for batch in _batches(rows, stop):
            writer.writerows([_plain(cell) for cell in row] for row in batch)
            count += len(batch)
    return count


def _plain(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return f"{cell:%Y-%m-%d %H:%M}"
    if isinstance(cell, date):
        return f"{cell:%Y-%m-%d}"
    if isinstance(cell, str):
        return neutralised(without_surrogates(cell).translate(_BANNED))
    return str(cell)


# --- .xlsx ------------------------------------------------------------------------------


def _write_xlsx(
    path: Path,
    title: str,
    headers: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    stop: AskedToStop,
) -> int:
    name = title.translate(_NAME_BANNED).strip()[:_LONGEST_NAME] or "목록"
    letters = [column_name(at) for at in range(max(len(headers), 1))]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=4) as package:
        for part, content in parts.fixed_parts(escape(name, {'"': "&quot;"})):
            package.writestr(part, content)
        with package.open(parts.SHEET, "w", force_zip64=True) as raw:
            out = io.TextIOWrapper(raw, encoding="utf-8", write_through=False)
            out.write(parts.sheet_start(len(headers)))
            out.write(_row_xml(1, letters, headers, head=True))
            count = 0
            for batch in _batches(rows, stop):
                out.write(
                    "".join(
                        _row_xml(number, letters, row)
                        for number, row in enumerate(batch, count + 2)
                    )
                )
                count += len(batch)
            out.write(parts.sheet_end(letters[-1], count + 1))
            out.flush()
            out.detach()
    return count


def _row_xml(
    number: int, letters: Sequence[str], row: Sequence[Cell], *, head: bool = False
) -> str:
    cells = [
        _cell_xml(f"{letter}{number}", cell, head=head)
        for letter, cell in zip(letters, row, strict=False)
        if cell is not None and cell != ""
    ]
    return f'<row r="{number}">{"".join(cells)}</row>'


def _cell_xml(place: str, cell: Cell, *, head: bool) -> str:
    if isinstance(cell, bool):
        return f'<c r="{place}" t="b"><v>{int(cell)}</v></c>'
    if isinstance(cell, int | float):
        return f'<c r="{place}"><v>{cell!r}</v></c>'
    if isinstance(cell, datetime):
        return f'<c r="{place}" s="{_TIME}"><v>{_serial(cell)!r}</v></c>'
    if isinstance(cell, date):
        days = (cell - _EPOCH.date()).days
        return f'<c r="{place}" s="{_DAY}"><v>{days}</v></c>'
    text = escape(_fit(str(cell)))
    style = f' s="{_HEAD}"' if head else ""
    return f'<c r="{place}"{style} t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'


def _fit(text: str) -> str:
    """Return a text that XML can hold and Excel takes, and that runs nowhere."""
    fit = neutralised(without_surrogates(text).translate(_BANNED))
    return fit if len(fit) <= LIMITS.cell_length else fit[: LIMITS.cell_length - 1] + "…"


def _serial(moment: datetime) -> float:
    gone = moment - _EPOCH
    return gone.days + gone.seconds / 86_400
