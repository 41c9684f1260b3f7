"""Calendar edits and the open petitions they move: shown first, made as one act, undone as one.

Closed petitions keep what they were closed with. The date once told to a petitioner is kept
beside the legal one and stays the target (see ``rules.deadline_of``).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, Connection, select, type_coerce

from gaoffice_desktop.audit import service as audit
from gaoffice_desktop.database.engine import Work, in_bulk
from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.deadlines.facts import Case
from gaoffice_desktop.petitions import queries
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.inputs import Explainer, read_inputs
from gaoffice_desktop.petitions.life import Applied, Moved, Preview
from gaoffice_desktop.petitions.recording import Room, hold_the_clock
from gaoffice_desktop.petitions.tables import FormRow, PetitionRow
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.clock import to_local, to_utc
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import require
from gaoffice_desktop.workdays.facts import BeyondCalendar, CalendarEdit, Revision
from gaoffice_desktop.workdays.rules import Calendar

MOST_EXAMPLES = 20
_EPOCH = to_local(datetime.fromisoformat("1970-01-01T00:00:00+00:00"))
_MICROSECOND = timedelta(microseconds=1)
_BATCH = 5_000


class _Move(NamedTuple):
    """An open petition that an edit touches; ``ends`` and ``alarm`` in microseconds."""

    petition_id: int
    case: Case
    before_ends: int
    ends: int
    alarm: int
    due_on: date
    due_at: datetime | None

    @property
    def moved(self) -> bool:
        """Whether the due time itself moves, not the closing hour alone."""
        return self.before_ends != self.ends


@dataclass(frozen=True, slots=True)
class _Effect:
    """What an edit does to the open petitions."""

    touched: list[_Move]
    kept: int
    beyond: int

    @property
    def moved(self) -> int:
        return sum(move.moved for move in self.touched)


class CalendarChanges(Room):
    """The verbs of whoever keeps the calendar."""

    def preview(self, seat: Seat, edit: CalendarEdit) -> Preview:
        """Say what an edit would move, without making it.

        Raises:
            UserError: the edit does not fit the calendar.
        """
        require(seat, Permission.EDIT_CALENDAR)
        with self.database.read() as work:
            return _preview(work, self.workdays.propose(work, edit))

    def preview_undo(self, seat: Seat, revision: int) -> Preview:
        """Say what taking an edit back would move.

        Raises:
            UserError: there is nothing to take back.
        """
        require(seat, Permission.EDIT_CALENDAR)
        with self.database.read() as work:
            edit = self.workdays.undo_of(work, revision)
            return _preview(work, self.workdays.propose(work, edit))

    def apply(self, seat: Seat, edit: CalendarEdit) -> Done[Applied]:
        """Make an edit and move every open petition it reaches, in one transaction.

        Raises:
            UserError: the edit does not fit, or leaves petitions without a lawful due time.
        """
        require(seat, Permission.EDIT_CALENDAR)
        now = self.clock()
        with self.database.change() as work:
            hold_the_clock(work)
            revision = self.workdays.apply(work, edit, at=now, by=seat.actor.name)
            applied = self._move(work, seat, revision, now)
            detail = {"note": edit.note, "moved": applied.moved, "kept": applied.kept}
            _note(work, seat, "edit_calendar", revision, now, detail)
        return _done(applied)

    def undo(self, seat: Seat, revision: int) -> Done[Applied]:
        """Take an edit back as a whole; a new revision says so, and petitions move back.

        Raises:
            UserError: there is nothing to take back.
        """
        require(seat, Permission.EDIT_CALENDAR)
        now = self.clock()
        with self.database.change() as work:
            hold_the_clock(work)
            made = self.workdays.revert(work, revision, at=now, by=seat.actor.name)
            applied = self._move(work, seat, made, now)
            detail = {"reverts": revision, "moved": applied.moved, "kept": applied.kept}
            _note(work, seat, "undo_calendar_edit", made, now, detail)
        return _done(applied)

    def history(self, seat: Seat) -> tuple[Revision, ...]:
        """Return every edit of the calendar, the newest first."""
        require(seat, Permission.READ_REGISTER)
        return tuple(self.workdays.revisions(seat))

    def _move(self, work: Work, seat: Seat, revision: int, now: datetime) -> Applied:
        calendar = self.workdays.calendar_in(work, revision)
        effect = _effect(work, calendar)
        if effect.beyond:
            raise UserError(
                say(
                    "이렇게 바꾸면 처리 중인 민원 {count:,}건의 기한이 공휴일을 확정한 범위를 벗어납니다. "
                    "확정 범위를 먼저 늘려 주십시오.",
                    count=effect.beyond,
                )
            )
        explainer = Explainer(calendar)
        connection = work.session.connection()
        with in_bulk(work):
            for start in range(0, len(effect.touched), _BATCH):
                batch = effect.touched[start : start + _BATCH]
                _write(connection, batch, explainer, revision)
                _write_events(connection, batch, seat, revision, now)
        return Applied(revision, effect.moved, effect.kept)


def _done(applied: Applied) -> Done[Applied]:
    return Done(applied, Changes(calendar=True, every_petition=bool(applied.moved)))


def _note(
    work: Work, seat: Seat, action: str, revision: int, now: datetime, detail: dict[str, Any]
) -> None:
    audit.note(
        work, seat.actor, action, subject="calendar", subject_id=revision, detail=detail, at=now
    )


def _preview(work: Work, calendar: Calendar) -> Preview:
    effect = _effect(work, calendar)
    moves = sorted((m for m in effect.touched if m.moved), key=lambda m: (m.ends, m.petition_id))
    return Preview(
        moved=len(moves),
        kept=effect.kept,
        closed=queries.count(work.session, PetitionRow.closed_at.is_not(None)),
        beyond=effect.beyond,
        examples=_examples(work, moves[:MOST_EXAMPLES]),
    )


def _examples(work: Work, moves: list[_Move]) -> tuple[Moved, ...]:
    columns = (
        PetitionRow.id,
        PetitionRow.number,
        PetitionRow.title,
        PetitionRow.due_on,
        PetitionRow.due_at,
    )
    wanted = select(*columns).where(PetitionRow.id.in_([move.petition_id for move in moves]))
    rows = {row.id: row for row in work.session.execute(wanted)}
    return tuple(
        Moved(
            petition_id=move.petition_id,
            number=rows[move.petition_id].number,
            title=rows[move.petition_id].title,
            before_on=rows[move.petition_id].due_on,
            before_at=rows[move.petition_id].due_at,
            after_on=move.due_on,
            after_at=to_utc(move.due_at) if move.due_at is not None else None,
        )
        for move in moves
    )


def _effect(work: Work, calendar: Calendar) -> _Effect:
    """Compute every open petition anew and keep those that come out otherwise."""
    touched: list[_Move] = []
    kept = beyond = 0
    for petition_id, received, inputs, told, ends, alarm in _open(work):
        case = read_inputs(inputs).case(_EPOCH + timedelta(microseconds=received))
        try:
            due = deadlines.due(case, calendar)
        except BeyondCalendar:
            beyond += 1
            continue
        new_ends = (due.legal_end - _EPOCH) // _MICROSECOND
        new_alarm = (due.alarm_at - _EPOCH) // _MICROSECOND
        if told is not None and told < new_alarm:
            new_alarm = told
        if new_ends == ends:
            kept += 1
        if new_ends != ends or new_alarm != alarm:
            touched.append(
                _Move(petition_id, case, ends, new_ends, new_alarm, due.due_on, due.due_at)
            )
    return _Effect(touched, kept, beyond)


def _open(work: Work) -> Iterator[Any]:
    """Read what the clocks of the open petitions run on, moments as plain integers."""
    number = BigInteger()
    wanted = (
        select(
            PetitionRow.id,
            type_coerce(PetitionRow.received_at, number),
            FormRow.inputs,
            type_coerce(FormRow.notified_alarm_at, number),
            type_coerce(PetitionRow.ends_at, number),
            type_coerce(PetitionRow.alarm_at, number),
        )
        .join(FormRow, FormRow.petition_id == PetitionRow.id)
        .where(PetitionRow.closed_at.is_(None))
        # In the order in which they lie: each page is then read, and written, once.
        .order_by(PetitionRow.id)
    )
    return iter(work.session.execute(wanted).all())


def _write(connection: Connection, batch: list[_Move], explainer: Explainer, revision: int) -> None:
    _many(
        connection,
        "UPDATE petition SET due_on = ?, due_at = ?, ends_at = ?, alarm_at = ?, "
        "calendar_revision = ? WHERE id = ?",
        [
            (
                move.due_on.isoformat(),
                move.ends if move.due_at is not None else None,
                move.ends,
                move.alarm,
                revision,
                move.petition_id,
            )
            for move in batch
        ],
    )
    _many(
        connection,
        "UPDATE petition_form SET spans = ? WHERE petition_id = ?",
        [(explainer.packed(move.case), move.petition_id) for move in batch],
    )


def _write_events(
    connection: Connection, batch: list[_Move], seat: Seat, revision: int, now: datetime
) -> None:
    at = (to_local(now) - _EPOCH) // _MICROSECOND
    actor, kind = seat.actor, EventKind.RECOMPUTED.value
    _many(
        connection,
        "INSERT INTO petition_event "
        "(petition_id, kind, at, entered_at, staff_id, staff_name, data) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (
                move.petition_id,
                kind,
                at,
                at,
                actor.staff_id,
                actor.name,
                _event_data(revision, move.due_on, move.before_ends, move.ends),
            )
            for move in batch
        ],
    )


def _many(connection: Connection, sql: str, rows: list[tuple[Any, ...]]) -> None:
    """Run a statement once for each row, straight on the driver.

    A hundred thousand rows in named dictionaries cost more than computing them did.
    """
    if connection.dialect.name == "postgresql":
        sql = sql.replace("?", "%s")
    connection.exec_driver_sql(sql, rows)


@lru_cache(maxsize=16_384)
def _event_data(revision: int, due_on: date, before: int, after: int) -> str:
    # Petitions of the same days share the text.
    data = {
        "calendar": revision,
        "due_on": due_on.isoformat(),
        "before": _local(before),
        "after": _local(after),
    }
    return json.dumps(data, separators=(",", ":"))


def _local(micros: int) -> str:
    return (_EPOCH + timedelta(microseconds=micros)).isoformat(timespec="minutes")
