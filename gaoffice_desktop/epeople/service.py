"""Brings the export of 국민신문고 into the register: look first, then write chunk by chunk.

    preview = epeople.preview(seat, path, progress, cancelled)        # writes nothing
    for start, chunk in preview.chunks(): epeople.write(seat, chunk)  # each one transaction

A row is known again by its 신청번호 and 접수번호. Writing looks at each row anew, so a preview
that somebody left open over lunch does no harm, and the same file twice changes nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Table, insert, update

from gaoffice_desktop.audit import service as audit
from gaoffice_desktop.database.engine import Database, Work
from gaoffice_desktop.epeople import queries
from gaoffice_desktop.epeople.cases import Surroundings
from gaoffice_desktop.epeople.facts import (
    CHUNK,
    PERSONAL,
    Chunk,
    Correction,
    Detail,
    Field,
    FieldChange,
    Line,
    Lines,
    Preview,
    Values,
    Verdict,
    Written,
)
from gaoffice_desktop.epeople.judging import Judged, judge
from gaoffice_desktop.epeople.packing import pack, unpack
from gaoffice_desktop.epeople.reading import read_export
from gaoffice_desktop.epeople.rules import department_of, plain_number
from gaoffice_desktop.epeople.tables import ImportedRow
from gaoffice_desktop.petitions.catalogue import Catalogue
from gaoffice_desktop.petitions.outside import Entering
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.clock import Clock
from gaoffice_desktop.shared.masking import mask_address, mask_email, mask_name, mask_phone
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.spreadsheets.facts import (
    AskedToStop,
    Progress,
    nobody_looks,
    nobody_stops,
)
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import require
from gaoffice_desktop.staff.service import Staff
from gaoffice_desktop.workdays.rules import Calendar
from gaoffice_desktop.workdays.service import Workdays

_MASKS = {
    Field.NAME: mask_name,
    Field.PHONE: mask_phone,
    Field.EMAIL: mask_email,
    Field.ADDRESS: mask_address,
}
_TEXTS = {
    Field.TITLE: "title",
    Field.CONTENT: "content",
    Field.NAME: "name",
    Field.PHONE: "phone",
    Field.EMAIL: "email",
    Field.ADDRESS: "address",
    Field.KIND: "kind",
}
_MOST_NOTED = 5
_Noticed = Counter[tuple[str, str]]


@dataclass(frozen=True)
class Epeople:
    """The verbs of the import."""

    database: Database
    clock: Clock
    workdays: Workdays
    staff: Staff
    catalogue: Catalogue

    # -- looking -------------------------------------------------------------------------

    def preview(
        self,
        seat: Seat,
        path: Path,
        progress: Progress = nobody_looks,
        stop: AskedToStop = nobody_stops,
    ) -> Preview:
        """Say of each row of a file what importing it would do. Nothing is written.

        Raises:
            UserError: one sentence for what is wrong with the file.
            Cancelled: the person called it off.
        """
        require(seat, Permission.IMPORT)
        columns, records = read_export(path, progress, stop)
        around = self._around(seat, self.workdays.current_calendar(seat))
        looking = _Looking(around, self.clock())
        while batch := list(islice(records, CHUNK)):
            numbers = (record.get(Field.OUTSIDE_NUMBER, "") for _, record in batch)
            with self.database.read() as work:
                known = queries.known(work.session, map(plain_number, numbers))
            looking.look_at(batch, known)
        notes = looking.notes(without_title=Field.TITLE not in columns.places)
        return Preview(
            path.name, looking.lines, looking.packed, notes, columns.ignored, looking.tally
        )

    def detail(self, seat: Seat, preview: Preview, index: int) -> Detail:
        """Return what a row would change, before and after, and its texts that are at fault."""
        require(seat, Permission.IMPORT)
        record = unpack(preview.packed[index // CHUNK])[index % CHUNK]
        judged = self._judged(seat, record)
        line = preview.lines[index]
        if line.verdict is Verdict.REFUSED:
            return Detail((), {name: record.get(name, "") for name, _ in line.problems})
        before: Values = judged.imported.values if judged.imported is not None else {}
        after: Values = judged.values
        return Detail(tuple(_change(one, before, after) for one in judged.fields), {})

    def correct(
        self, seat: Seat, preview: Preview, index: int, texts: Mapping[Field, str]
    ) -> Correction:
        """Look at a refused row again with some of its texts typed anew."""
        require(seat, Permission.IMPORT)
        records = unpack(preview.packed[index // CHUNK])
        record = records[index % CHUNK] | {name.value: text for name, text in texts.items()}
        records[index % CHUNK] = record
        judged = self._judged(seat, record)
        line = judged.line(preview.lines[index].row)
        if line.verdict is not Verdict.REFUSED:
            line = _refuse_twin(line, judged, preview, index)
        return Correction(line, pack(records))

    # -- writing -------------------------------------------------------------------------

    def write(self, seat: Seat, chunk: Chunk) -> Done[Written]:
        """Import the chosen rows of a chunk, in one transaction with its line of the trail.

        A row that turns out to be at fault after all is left out and named; the others stand.

        Raises:
            Unavailable: the store, or a clock that was set back.
        """
        require(seat, Permission.IMPORT)
        records = unpack(chunk.packed)
        now = self.clock()
        with self.database.change() as work:
            entering = Entering(work, seat, now, self.workdays)
            around = self._around(seat, entering.calendar)
            numbers = (records[at].get(Field.OUTSIDE_NUMBER, "") for at in chunk.chosen)
            known = queries.known(work.session, map(plain_number, numbers))
            seen: set[tuple[str, str]] = set()
            judged: dict[int, Judged] = {}
            for place in chunk.chosen:
                one = judge(records[place], known, around, now)
                judged[place] = _once(one, seen)
            ids, numbers_drawn = self._write(work, seat, entering, list(judged.values()), now)
            written = _written(judged)
            if written.new or written.changed:
                detail: dict[str, Any] = {
                    "file": chunk.file,
                    "new": written.new,
                    "changed": written.changed,
                    "numbers": [numbers_drawn[0], numbers_drawn[-1]] if numbers_drawn else [],
                }
                audit.note(
                    work, seat.actor, "import_petitions", subject="register", detail=detail, at=now
                )
        return Done(written, Changes(petitions=frozenset(ids)))

    def _write(
        self, work: Work, seat: Seat, entering: Entering, judged: Sequence[Judged], now: datetime
    ) -> tuple[list[int], list[str]]:
        fresh = [one for one in judged if one.verdict is Verdict.NEW]
        entered = entering.enter([one.case for one in fresh if one.case is not None])
        who = {
            "imported_at": now,
            "imported_by_id": seat.actor.staff_id,
            "imported_by": seat.actor.name,
        }
        rows = [
            {"petition_id": petition_id, **_row(one), **who}
            for one, (petition_id, _) in zip(fresh, entered, strict=True)
        ]
        if rows:
            work.session.execute(insert(cast(Table, ImportedRow.__table__)), rows)
        ids = [petition_id for petition_id, _ in entered]
        for one in judged:
            if one.verdict is Verdict.CHANGED and one.imported is not None:
                assert one.case is not None
                petition_id = one.imported.petition_id
                texts = frozenset(_TEXTS[name] for name in one.fields if name in _TEXTS)
                entering.amend(petition_id, one.case, texts)
                same = ImportedRow.petition_id == petition_id
                work.session.execute(update(ImportedRow).where(same).values(**_row(one), **who))
                ids.append(petition_id)
        return ids, [number for _, number in entered]

    def _judged(self, seat: Seat, record: Values) -> Judged:
        around = self._around(seat, self.workdays.current_calendar(seat))
        with self.database.read() as work:
            number = plain_number(record.get(Field.OUTSIDE_NUMBER, ""))
            return judge(record, queries.known(work.session, [number]), around, self.clock())

    def _around(self, seat: Seat, calendar: Calendar) -> Surroundings:
        return Surroundings(
            self.catalogue.kinds(seat), self.staff.departments(seat), self.staff.accounts(seat),
            calendar,
        )  # fmt: skip


@dataclass
class _Looking:
    """Goes through a file and keeps what the preview needs of it."""

    around: Surroundings
    now: datetime
    lines: Lines = field(default_factory=Lines)
    packed: list[bytes] = field(default_factory=list[bytes])
    tally: Counter[Verdict] = field(default_factory=Counter[Verdict])

    def __post_init__(self) -> None:
        self._seen: dict[tuple[str, str], tuple[int, str]] = {}
        self._unknown: _Noticed = Counter()

    def look_at(self, batch: Sequence[tuple[int, Values]], known: queries.Known) -> None:
        """Judge a chunk's worth of rows."""
        self.packed.append(pack([record for _, record in batch]))
        for row, record in batch:
            judged = judge(record, known, self.around, self.now)
            line = judged.line(row)
            if judged.verdict is not Verdict.REFUSED:
                line = self._unless_twin(line, judged)
                self._notice(judged)
            self.lines.append(line)
            self.tally[line.verdict] += 1

    def _unless_twin(self, line: Line, judged: Judged) -> Line:
        before = self._seen.setdefault(judged.identity, (line.row, judged.digest))
        if before[0] == line.row:
            return line
        if before[1] == judged.digest:
            return replace(line, verdict=Verdict.UNCHANGED, fields=())
        return _as_twin(line, before[0])

    def _notice(self, judged: Judged) -> None:
        department = department_of(judged.values)
        if department and self.around.department(department) is None:
            self._unknown["department", department] += 1
        kind = judged.values.get(Field.KIND, "")
        if kind and not self.around.kind(kind)[1]:
            self._unknown["kind", kind] += 1

    def notes(self, *, without_title: bool) -> tuple[Sentence, ...]:
        """Say what holds for many rows."""
        found: list[Sentence] = []
        if without_title:
            found.append(
                say(
                    "제목과 민원인이 없는 목록입니다. 제목은 신청번호로 적고, 나중에 그 열이 있는 "
                    "파일을 가져오면 채웁니다."
                )
            )
        for (what, name), count in self._unknown.most_common():
            if len(found) > _MOST_NOTED:
                found.append(say("그 밖에도 이 기관에 없는 이름이 있습니다."))
                break
            found.append(_unknown(what, name, count, self.around))
        return tuple(found)


def _unknown(what: str, name: str, count: int, around: Surroundings) -> Sentence:
    if what == "department":
        return say(
            "{name:은는} 등록된 부서가 아니어서 이름만 적습니다. ({count:,}건)",
            name=name,
            count=count,
        )
    return say(
        "민원종류 {name:은는} 민원편람에 없어 {kind:으로} 접수합니다. ({count:,}건)",
        name=name,
        kind=around.kind(name)[0].name,
        count=count,
    )


def _as_twin(line: Line, row: int) -> Line:
    wrong = say("이 파일의 {row}행과 신청번호·접수번호가 같고 내용이 다릅니다.", row=row)
    return replace(
        line, verdict=Verdict.REFUSED, fields=(), problems=((Field.OUTSIDE_NUMBER, wrong),)
    )


def _refuse_twin(line: Line, judged: Judged, preview: Preview, index: int) -> Line:
    """Refuse a corrected row that has become another row of the same file."""
    number, receipt = judged.identity
    for at, other in enumerate(preview.lines):
        if at == index or other.number != number or other.verdict is Verdict.REFUSED:
            continue
        record = unpack(preview.packed[at // CHUNK])[at % CHUNK]
        if record.get(Field.RECEIPT, "").strip() == receipt:
            return _as_twin(line, other.row)
    return line


def _once(judged: Judged, seen: set[tuple[str, str]]) -> Judged:
    if judged.verdict is Verdict.REFUSED or judged.identity not in seen:
        seen.add(judged.identity)
        return judged
    wrong = say("같은 신청번호·접수번호가 한 번에 두 번 들어 있습니다.")
    return replace(judged, verdict=Verdict.REFUSED, problems={Field.OUTSIDE_NUMBER: wrong})


def _written(judged: Mapping[int, Judged]) -> Written:
    counted = Counter(one.verdict for one in judged.values())
    refusals = tuple(
        (place, tuple(one.problems.items()))
        for place, one in judged.items()
        if one.verdict is Verdict.REFUSED
    )
    return Written(
        counted[Verdict.NEW], counted[Verdict.CHANGED], counted[Verdict.UNCHANGED], refusals
    )


def _row(judged: Judged) -> dict[str, Any]:
    known = dict(judged.known or {})
    return {
        "outside_number": known.get(Field.OUTSIDE_NUMBER, ""),
        "receipt": known.get(Field.RECEIPT, ""),
        "digest": judged.digest,
        "known": known,
    }


def _change(one: Field, before: Values, after: Values) -> FieldChange:
    texts = (before.get(one, ""), after.get(one, ""))
    if one in PERSONAL:
        texts = (_MASKS[one](texts[0]), _MASKS[one](texts[1]))
    if one is Field.CONTENT:
        # The content before is known by its print alone; the petition itself shows it.
        texts = ("…" if texts[0] else "", texts[1])
    return FieldChange(one, *texts)
