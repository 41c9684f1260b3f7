"""Nouns of lists that leave the office as files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from gaoffice_desktop.petitions.register_facts import RegisterQuery
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.spreadsheets.facts import Cell, Form

EXPORT_COLUMNS: dict[str, Sentence] = {
    "due": say("기한"),
    "number": say("접수번호"),
    "kind": say("민원"),
    "title": say("제목"),
    "petitioner": say("민원인"),
    "phone": say("연락처"),
    "department": say("담당 부서"),
    "handler": say("담당자"),
    "who": say("담당 부서/담당자"),
    "state": say("단계"),
    "received": say("접수일"),
    "channel": say("신청방법"),
    "closed": say("처리일"),
    "outcome": say("처리 구분"),
}
"""Columns that the register can be exported with, by the keys of the screen's own."""

LONGEST_PURPOSE = 200

MOST_ROWS = {Form.XLSX: 1_048_575, Form.CSV: 5_000_000}
"""A sheet of Excel has 1,048,576 rows; a .csv of five million is a copy of the office."""


@dataclass(frozen=True, slots=True)
class Export:
    """The register as it is shown: its query in its order, its columns, into a file.

    ``reveal`` asks for names and numbers in clear; it takes a right and a stated purpose
    (개인정보의 안전성 확보조치 기준 제12조: what is put out is the least that its use needs).
    """

    path: Path
    form: Form
    query: RegisterQuery
    columns: tuple[str, ...]
    purpose: str = ""
    reveal: bool = False


@dataclass(frozen=True, slots=True)
class TableExport:
    """Any list on the screen, as it stands there: what was masked stays masked."""

    path: Path
    form: Form
    title: str
    headers: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    purpose: str = ""
