"""Nouns of the import: the columns of the export, a row's verdict, what a file comes to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import overload

from gaoffice_desktop.shared.sentences import Sentence, say

Values = Mapping[str, str]
"""A row by field (``Field`` values): what stands there as text, or in its one canonical form."""


class Field(StrEnum):
    """What a column of the export tells us."""

    OUTSIDE_NUMBER = "outside_number"
    RECEIPT = "receipt"
    APPLIED_AT = "applied_at"
    RECEIVED_AT = "received_at"
    KIND = "kind"
    TITLE = "title"
    CONTENT = "content"
    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    DEPARTMENT_1 = "department_1"
    DEPARTMENT_2 = "department_2"
    DEPARTMENT_3 = "department_3"
    DEPARTMENT_4 = "department_4"
    HANDLER = "handler"
    TARGET = "target"
    EXTENSIONS = "extensions"
    EXTENSION_REASON_1 = "extension_reason_1"
    EXTENSION_REASON_2 = "extension_reason_2"
    DONE_AT = "done_at"
    RESULT = "result"


FIELD_LABELS: dict[Field, Sentence] = {
    Field.OUTSIDE_NUMBER: say("신청번호"),
    Field.RECEIPT: say("접수번호"),
    Field.APPLIED_AT: say("신청일시"),
    Field.RECEIVED_AT: say("접수일시"),
    Field.KIND: say("민원종류"),
    Field.TITLE: say("민원제목"),
    Field.CONTENT: say("민원내용"),
    Field.NAME: say("민원인"),
    Field.PHONE: say("전화번호"),
    Field.EMAIL: say("전자우편"),
    Field.ADDRESS: say("주소"),
    Field.DEPARTMENT_1: say("담당부서 1"),
    Field.DEPARTMENT_2: say("담당부서 2"),
    Field.DEPARTMENT_3: say("담당부서 3"),
    Field.DEPARTMENT_4: say("담당부서 4"),
    Field.HANDLER: say("담당자"),
    Field.TARGET: say("처리완료예정일"),
    Field.EXTENSIONS: say("처리연장횟수"),
    Field.EXTENSION_REASON_1: say("1차 연장사유"),
    Field.EXTENSION_REASON_2: say("2차 연장사유"),
    Field.DONE_AT: say("처리일자"),
    Field.RESULT: say("처리결과"),
}

REQUIRED = (Field.OUTSIDE_NUMBER, Field.RECEIVED_AT)
"""Without these a file is refused; every other column may be missing."""

DEPARTMENTS = (Field.DEPARTMENT_1, Field.DEPARTMENT_2, Field.DEPARTMENT_3, Field.DEPARTMENT_4)

PERSONAL = frozenset({Field.NAME, Field.PHONE, Field.EMAIL, Field.ADDRESS})
"""Masked wherever a value is shown beside its change."""


class Verdict(StrEnum):
    """What importing a row would do."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    WAITING = "waiting"
    REFUSED = "refused"


class Noting(StrEnum):
    """What importing a row would do to the list of those that wait to be taken in."""

    NOTHING = ""
    NOTE = "note"
    TAKE_AWAY = "take_away"


WRITTEN_ONES = frozenset({Verdict.NEW, Verdict.CHANGED})
"""Verdicts of rows that importing would write into the register."""

CHUNK = 200
"""Rows written in one transaction: a clerk's intake waits for no more than these."""

VERDICT_LABELS: dict[Verdict, Sentence] = {
    Verdict.NEW: say("새로 접수"),
    Verdict.CHANGED: say("바뀜"),
    Verdict.UNCHANGED: say("그대로"),
    Verdict.WAITING: say("접수 대기"),
    Verdict.REFUSED: say("가져오지 않음"),
}


Problems = tuple[tuple[Field, Sentence], ...]
"""What is wrong with a row, field by field."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A petition that arrived at 국민신문고 and was not taken in there yet (Decree 6(8)).

    Nobody's data: neither its title nor its person is kept.
    """

    outside_number: str
    receipt: str
    applied_at: datetime
    kind_name: str


@dataclass(frozen=True, slots=True)
class Awaited:
    """One that waits, and until when it must be taken in; ``until`` is none beyond the calendar."""

    arrival: Arrival
    until: datetime | None
    is_over: bool
    said: Sentence


@dataclass(frozen=True, slots=True)
class DismissArrival:
    """Let one wait no more that no list will show again: handed on there, or filtered out."""

    outside_number: str
    receipt: str
    reason: str


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the file in the preview: its number there, and what would become of it.

    ``fields`` are those that would change, ``limit`` says until when it has to be taken in.
    The values stay packed and are looked at when somebody asks (``Preview.packed``).
    """

    row: int
    number: str
    title: str
    department: str
    verdict: Verdict
    fields: tuple[Field, ...] = ()
    problems: Problems = ()
    limit: Sentence | None = None
    noting: Noting = Noting.NOTHING

    @property
    def is_written(self) -> bool:
        """Whether importing the row would write anything."""
        return self.verdict in WRITTEN_ONES or self.noting is not Noting.NOTHING


class Lines(Sequence[Line]):
    """The lines of a file, each kept as a plain tuple of texts and numbers.

    Python's collector stops every thread while it looks at objects that could hold each other;
    it leaves such tuples out. With a hundred thousand ``Line`` it took 200 ms at a time.
    """

    def __init__(self, lines: Iterable[Line] = ()) -> None:
        self._kept: list[_Kept] = []
        self._problems: dict[int, Problems] = {}
        self._limits: dict[int, Sentence] = {}
        for line in lines:
            self.append(line)

    def __len__(self) -> int:
        return len(self._kept)

    @overload
    def __getitem__(self, at: int) -> Line: ...

    @overload
    def __getitem__(self, at: slice) -> list[Line]: ...

    def __getitem__(self, at: int | slice) -> Line | list[Line]:
        if isinstance(at, slice):
            return [self[one] for one in range(len(self))[at]]
        at = range(len(self))[at]
        row, number, title, department, verdict, fields, noting = self._kept[at]
        return Line(
            row,
            number,
            title,
            department,
            Verdict(verdict),
            tuple(map(Field, fields.split())),
            self._problems.get(at, ()),
            self._limits.get(at),
            Noting(noting),
        )

    def verdict(self, at: int) -> Verdict:
        """Return the verdict of a line alone."""
        return Verdict(self._kept[at][4])

    def is_written(self, at: int) -> bool:
        """Tell whether importing a line would write anything."""
        kept = self._kept[at]
        return kept[6] != Noting.NOTHING.value or Verdict(kept[4]) in WRITTEN_ONES

    def where(self, verdict: Verdict | None) -> Iterator[int]:
        """Return the places of the lines with a verdict; with none, all."""
        if verdict is None:
            return iter(range(len(self)))
        value = verdict.value
        return (at for at, kept in enumerate(self._kept) if kept[4] == value)

    def append(self, line: Line) -> None:
        """Add a line at the end."""
        self._kept.append(_kept(line))
        self._keep_said(len(self._kept) - 1, line)

    def put(self, at: int, line: Line) -> None:
        """Put another line in the place of one."""
        self._kept[at] = _kept(line)
        self._problems.pop(at, None)
        self._limits.pop(at, None)
        self._keep_said(at, line)

    def _keep_said(self, at: int, line: Line) -> None:
        if line.problems:
            self._problems[at] = line.problems
        if line.limit is not None:
            self._limits[at] = line.limit


_Kept = tuple[int, str, str, str, str, str, str]


def _kept(line: Line) -> _Kept:
    # str.__str__ of a member would keep the member: its value is the plain text.
    fields = " ".join(field.value for field in line.fields)
    verdict, noting = line.verdict.value, line.noting.value
    return (line.row, line.number, line.title, line.department, verdict, fields, noting)


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some rows to be written in one transaction; ``packed`` holds the values of more.

    ``chosen`` are the places of those wanted among them; ``file`` is the name for the trail.
    """

    packed: bytes
    chosen: tuple[int, ...]
    file: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What importing a file would do; nothing has been written.

    ``lines[i]`` is the row at place ``i % CHUNK`` of ``packed[i // CHUNK]``. ``notes`` say
    what holds for many rows (a department that nobody knows); ``ignored`` are columns not read;
    ``tally`` counts the verdicts and notings, so that the window need not.
    """

    file: str
    lines: Lines
    packed: list[bytes]
    notes: tuple[Sentence, ...]
    ignored: tuple[str, ...]
    tally: Counter[Verdict | Noting]

    def counts(self) -> dict[Verdict, int]:
        """Return how many rows have each verdict."""
        return {verdict: self.tally[verdict] for verdict in Verdict}

    def arrivals(self) -> int:
        """Return how many lines would be noted among those that wait, or taken away there."""
        return self.tally[Noting.NOTE] + self.tally[Noting.TAKE_AWAY]

    def put(self, at: int, line: Line) -> None:
        """Put another line in the place of one."""
        before = self.lines[at]
        self.tally.subtract((before.verdict, before.noting))
        self.tally.update((line.verdict, line.noting))
        self.lines.put(at, line)

    def correct(self, at: int, correction: Correction) -> None:
        """Put a corrected row in its place."""
        self.put(at, correction.line)
        self.packed[at // CHUNK] = correction.packed

    def chunks(self) -> Iterator[tuple[int, Chunk]]:
        """Return what is to be written, and the place of each chunk's first row."""
        for at, packed in enumerate(self.packed):
            start = at * CHUNK
            chosen = tuple(
                place
                for place in range(min(CHUNK, len(self.lines) - start))
                if self.lines.is_written(start + place)
            )
            if chosen:
                yield start, Chunk(packed, chosen, self.file)

    def settle(self, start: int, chunk: Chunk, written: Written) -> None:
        """Let the lines of a written chunk say that they are in; those refused say why."""
        refusals = dict(written.refusals)
        for place in chunk.chosen:
            line = replace(self.lines[start + place], fields=(), noting=Noting.NOTHING)
            if place in refusals:
                line = replace(line, verdict=Verdict.REFUSED, problems=refusals[place], limit=None)
            elif line.verdict is not Verdict.WAITING:
                line = replace(line, verdict=Verdict.UNCHANGED)
            self.put(start + place, line)


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a row before and after; personal data is masked."""

    field: Field
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Detail:
    """One row for whoever looks at it: what would change, and the texts that are at fault.

    ``noted`` is what stands among those that wait to be taken in: one not noted yet is none.
    """

    changes: tuple[FieldChange, ...]
    faulty: Values
    noted: Arrival | None = None


@dataclass(frozen=True, slots=True)
class Correction:
    """A row after somebody corrected it: its line anew, and its chunk packed again."""

    line: Line
    packed: bytes


@dataclass(frozen=True, slots=True)
class Written:
    """What writing a chunk did; ``refusals`` are the lines, by place, that failed after all.

    ``noted`` arrivals were noted, ``ended`` ones taken away that ended without being taken in.
    """

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    refusals: tuple[tuple[int, Problems], ...] = ()
    noted: int = 0
    ended: int = 0

    def __add__(self, other: Written) -> Written:
        return Written(
            self.new + other.new,
            self.changed + other.changed,
            self.unchanged + other.unchanged,
            self.refusals + other.refusals,
            self.noted + other.noted,
            self.ended + other.ended,
        )


@dataclass(frozen=True, slots=True)
class Imported:
    """A row imported before, as the store remembers it."""

    petition_id: int
    values: Values
    digest: str
    imported_at: datetime
    imported_by: str
