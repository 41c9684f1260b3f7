"""Brings the export of 국민신문고 into the register: look first, then write chunk by chunk.

    preview = epeople.preview(seat, path, progress, cancelled)        # writes nothing
    for start, chunk in preview.chunks(): epeople.write(seat, chunk)  # each one transaction

A row is known again by its 신청번호 and 접수번호. Writing looks at each row anew, so a preview
that somebody left open over lunch does no harm, and the same file twice changes nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Table, insert, update

from gaoffice_desktop.audit import service as audit
from gaoffice_desktop.database.engine import Database, Work
from gaoffice_desktop.epeople.arrivals import (
    arrivals,
    dismiss,
    note_arrivals,
    take_away,
    waiting,
)
from gaoffice_desktop.epeople.cases import Surroundings
from gaoffice_desktop.epeople.facts import (
    CHUNK,
    PERSONAL,
    Arrival,
    Awaited,
    Chunk,
    Correction,
    Detail,
    DismissArrival,
    Field,
    FieldChange,
    Line,
    Noting,
    Preview,
    Values,
    Verdict,
    Written,
)
from gaoffice_desktop.epeople.judging import Judged, judge
from gaoffice_desktop.epeople.looking import Looking, as_twin, before_of
from gaoffice_desktop.epeople.packing import pack, unpack
from gaoffice_desktop.epeople.reading import read_export
from gaoffice_desktop.epeople.rules import awaited, dismissal_reason
from gaoffice_desktop.epeople.tables import ImportedRow
from gaoffice_desktop.petitions.catalogue import Catalogue
from gaoffice_desktop.petitions.outside import Entering
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.clock import Clock, to_local
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.masking import mask_address, mask_email, mask_name, mask_phone
from gaoffice_desktop.shared.sentences import say
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
        looking = Looking(around, self.clock())
        while batch := list(islice(records, CHUNK)):
            numbers = [record.get(Field.OUTSIDE_NUMBER, "") for _, record in batch]
            with self.database.read() as work:
                before = before_of(work, numbers)
            looking.look_at(batch, before)
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
        if line.verdict is Verdict.WAITING:
            number, receipt = judged.identity
            with self.database.read() as work:
                noted = waiting(work, [number]).get(number, {})
            return Detail((), {}, noted.get(receipt))
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

    # -- waiting to be taken in ----------------------------------------------------------

    def awaited(self, seat: Seat) -> tuple[Awaited, ...]:
        """Return what waits to be taken in there and until when (Decree 6(8)), oldest first."""
        require(seat, Permission.IMPORT)
        calendar, now = self.workdays.current_calendar(seat), to_local(self.clock())
        with self.database.read() as work:
            return tuple(awaited(one, now, calendar) for one in arrivals(work))

    def dismiss_arrival(self, seat: Seat, command: DismissArrival) -> Done[None]:
        """Let one wait no more, for a reason; its alarm ends with the next look.

        A list that shows it waiting brings it back.

        Raises:
            UserError: no reason (``reason``), or it waits no more.
        """
        require(seat, Permission.IMPORT)
        reason, now = dismissal_reason(command.reason), self.clock()
        number, receipt = command.outside_number, command.receipt
        detail = {"outside_number": number, **({"receipt": receipt} if receipt else {})}
        detail["reason"] = reason
        with self.database.change() as work:
            if not dismiss(work, number, receipt):
                raise UserError(
                    say(
                        "이미 접수 대기에서 빠진 민원입니다. 다른 자리에서 먼저 뺐거나 접수했습니다."
                    )
                )
            audit.note(
                work, seat.actor, "dismiss_arrival", subject="arrival", detail=detail, at=now
            )
        return Done(None, Changes(alarms=True))

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
            before = before_of(
                work, [records[at].get(Field.OUTSIDE_NUMBER, "") for at in chunk.chosen]
            )
            seen: set[tuple[str, str]] = set()
            judged: dict[int, Judged] = {}
            for place in chunk.chosen:
                one = judge(records[place], before.known, around, now, before.waiting)
                judged[place] = _once(one, seen)
            ids, numbers_drawn = self._write(work, seat, entering, list(judged.values()), now)
            note_arrivals(work, _settle(work, judged.values()), now)
            written = _written(judged)
            if written.new or written.changed or written.noted or written.ended:
                detail = _detail(chunk.file, written, numbers_drawn)
                audit.note(
                    work, seat.actor, "import_petitions", subject="register", detail=detail, at=now
                )
        alarms = bool(written.noted or written.ended)
        return Done(written, Changes(petitions=frozenset(ids), alarms=alarms))

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
            before = before_of(work, [record.get(Field.OUTSIDE_NUMBER, "")])
        return judge(record, before.known, around, self.clock(), before.waiting)

    def _around(self, seat: Seat, calendar: Calendar) -> Surroundings:
        return Surroundings(
            self.catalogue.kinds(seat), self.staff.departments(seat), self.staff.accounts(seat),
            calendar,
        )  # fmt: skip


def _refuse_twin(line: Line, judged: Judged, preview: Preview, index: int) -> Line:
    """Refuse a corrected row that has become another row of the same file."""
    number, receipt = judged.identity
    for at, other in enumerate(preview.lines):
        if at == index or other.number != number or other.verdict is Verdict.REFUSED:
            continue
        record = unpack(preview.packed[at // CHUNK])[at % CHUNK]
        if record.get(Field.RECEIPT, "").strip() == receipt:
            return as_twin(line, other.row)
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
    notings = Counter(_noting(one) for one in judged.values())
    return Written(
        counted[Verdict.NEW],
        counted[Verdict.CHANGED],
        counted[Verdict.UNCHANGED],
        refusals,
        notings[Noting.NOTE],
        notings[Noting.TAKE_AWAY],
    )


def _detail(file: str, written: Written, numbers: Sequence[str]) -> dict[str, Any]:
    counts = {"waiting": written.noted, "ended_there": written.ended}
    return {
        "file": file,
        "new": written.new,
        "changed": written.changed,
        "numbers": [numbers[0], numbers[-1]] if numbers else [],
        **{name: count for name, count in counts.items() if count},
    }


def _noting(judged: Judged) -> Noting:
    """Return what a row did to the list of those that wait: nothing, where it was left out."""
    if judged.arrival is not None and judged.verdict is not Verdict.WAITING:
        return Noting.NOTHING
    return judged.noting


def _settle(work: Work, judged: Iterable[Judged]) -> list[Arrival]:
    """Take away what waits no more, and return what is to be noted."""
    found: list[Arrival] = []
    for one in judged:
        take_away(work, one.gone)
        if one.arrival is not None and _noting(one) is Noting.NOTE:
            found.append(one.arrival)
    return found


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
