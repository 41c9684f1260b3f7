"""Lists from files and into files: the two verbs of this room.

    for row in read_rows(path, progress=tell, stop=cancelled.is_set): ...
    write_rows(path, Form.XLSX, "민원 처리부", headers, rows)

Both work in the thread that calls them and let other threads in between: reading in pieces of
64 KiB, writing in batches of rows.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from gaoffice_desktop.shared.errors import Unavailable
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.spreadsheets.containers import form_of, open_package
from gaoffice_desktop.spreadsheets.delimited import delimited_rows
from gaoffice_desktop.spreadsheets.facts import (
    LIMITS,
    AskedToStop,
    Cell,
    Form,
    Limits,
    Progress,
    Row,
    nobody_looks,
    nobody_stops,
)
from gaoffice_desktop.spreadsheets.workbooks import sheet_rows
from gaoffice_desktop.spreadsheets.writing import write_list


def read_rows(
    path: Path,
    *,
    progress: Progress = nobody_looks,
    stop: AskedToStop = nobody_stops,
    limits: Limits = LIMITS,
) -> Iterator[Row]:
    """Yield the rows of an .xlsx or .csv file that have content.

    Raises:
        Unreadable: one sentence for what is wrong with the file.
        Cancelled: the person called it off.
    """
    if form_of(path, limits) is Form.CSV:
        yield from delimited_rows(path, limits, progress, stop)
        return
    with open_package(path, limits) as package:
        yield from sheet_rows(package, limits, progress, stop)


def write_rows(
    path: Path,
    form: Form,
    title: str,
    headers: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    *,
    stop: AskedToStop = nobody_stops,
    seal: Callable[[int], None] | None = None,
) -> int:
    """Write a list beside its place and put it there when it is whole; return its rows.

    ``seal`` is called with their number before the file appears: if it fails, there is none.

    Raises:
        Unavailable: the disk is full, or the place can't be written to.
        Cancelled: the person called it off; nothing is left behind.
    """
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        count = write_list(unfinished, form, title, headers, rows, stop)
        if seal is not None:
            seal(count)
        unfinished.replace(path)
    except OSError as error:
        raise Unavailable(
            say("파일 {name:을를} 저장하지 못했습니다.", name=path.name),
            say(
                "저장할 곳에 빈 공간과 쓰기 권한이 있는지, 같은 파일이 열려 있는지 확인해 주십시오."
            ),
        ) from error
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
    return count
