"""Taking a petition in: number, row, event, clock and audit line in one transaction."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, func, insert, select, text

from gaoffice_desktop.citizens.facts import Petitioner
from gaoffice_desktop.citizens.rules import tidied as tidied_petitioner
from gaoffice_desktop.database.base import Moment
from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.deadlines.facts import Case
from gaoffice_desktop.finding import index
from gaoffice_desktop.petitions import finding, queries
from gaoffice_desktop.petitions.events import Event, EventKind
from gaoffice_desktop.petitions.facts import Petition, PetitionKind, Similar, State, TakeIn
from gaoffice_desktop.petitions.folding import fold, notice_data, period_data
from gaoffice_desktop.petitions.likeness import similar
from gaoffice_desktop.petitions.recording import (
    Reckoned,
    Room,
    add_event,
    changed,
    event_by,
    found,
    hold_the_clock,
    life_of,
    note,
    reckon,
    store,
    stored_form,
)
from gaoffice_desktop.petitions.rules import (
    PROGRESS_DAYS,
    UNDO_SECONDS,
    notice_of,
    problems,
    receipt_due,
    tidied,
)
from gaoffice_desktop.petitions.tables import (
    AttachmentRow,
    CounterRow,
    DraftRow,
    FormRow,
    PetitionRow,
    StoredFileRow,
)
from gaoffice_desktop.petitions.watching import touch
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.errors import Unavailable, UserError
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.staff import service as staff
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import require
from gaoffice_desktop.workdays.facts import BeyondCalendar

CLOCK_TOLERANCE = timedelta(minutes=5)
"""How far the computer's clock may step back (time servers do it); the number still counts on."""

UNDO_GRACE = timedelta(seconds=20)
"""The window's button lives for ten seconds; a press must not fail on its way to the store."""

ORDER_OF_YEAR = 10_000_000
"""``order_no`` is the year times this, plus the number."""

_DRAW = text(
    "INSERT INTO petition_counter (year, last, drawn_at) VALUES (:year, :count, :now) "
    "ON CONFLICT (year) DO UPDATE SET last = petition_counter.last + :count, "
    "drawn_at = CASE WHEN petition_counter.drawn_at > excluded.drawn_at "
    "THEN petition_counter.drawn_at ELSE excluded.drawn_at END "
    "RETURNING last"
)


class Intake(Room):
    """The verbs of the intake form."""

    def take_in(self, seat: Seat, command: TakeIn) -> Done[Petition]:
        """Take a petition in and draw its number (Act 9, Decree 6).

        Raises:
            UserError: faults, each at its field.
            Unavailable: the computer's clock lies before the last intake.
        """
        require(seat, Permission.TAKE_IN)
        command = tidied(command)
        now = self.clock()
        with self.database.change() as work:
            number = draw(work, now)
            kind = queries.kind(work.session, command.kind_code)
            faults = problems(command, kind, now) | _faults_of_store(work, command)
            if kind is None or faults:
                raise UserError.at(**faults)
            event, reckoned = self._first_event(work, seat, command, kind, now)
            petition_id = _insert(work, seat, command, kind, number, event, reckoned)
            add_event(work, petition_id, event)
            if command.draft_id is not None:
                own = DraftRow.staff_id == seat.actor.staff_id
                work.session.execute(delete(DraftRow).where(DraftRow.id == command.draft_id, own))
            petition = found(work, petition_id)
            note(work, seat.actor, "take_in", petition, now)
        changes = Changes(petitions=frozenset({petition.id}), drafts=command.draft_id is not None)
        return Done(petition, changes)

    def cancel_intake(self, seat: Seat, petition_id: int, reason: str) -> Done[Petition]:
        """Undo an intake just made; its number stays and its row says so.

        Raises:
            UserError: too late, somebody else's, or work on it has begun.
        """
        require(seat, Permission.TAKE_IN)
        now = self.clock()
        with self.database.change() as work:
            hold_the_clock(work)
            before = found(work, petition_id)
            life = queries.events(work.session, petition_id)
            allowed = timedelta(seconds=UNDO_SECONDS) + UNDO_GRACE
            _refuse_late_undo(seat, before, life, now - before.entered_at > allowed)
            event = event_by(seat, EventKind.INTAKE_CANCELLED, now, now, {"reason": reason.strip()})
            add_event(work, petition_id, event)
            folded = life_of(work, petition_id)
            calendar = self.workdays.calendar_in(work, folded.calendar_revision)
            store(work, petition_id, folded, calendar)
            petition = found(work, petition_id)
            note(work, seat.actor, "cancel_intake", petition, now)
        return changed(petition)

    def similar(
        self, seat: Seat, petitioner: Petitioner, title: str, content: str = ""
    ) -> tuple[Similar, ...]:
        """Return what looks like the same person's or says the same, the likeliest first.

        Nothing here stops an intake.
        """
        require(seat, Permission.TAKE_IN)
        asker = tidied_petitioner(petitioner)
        with self.database.read() as work:
            return similar(work, asker, title, content, self.clock())

    def same_petitioner(self, seat: Seat) -> Petitioner | None:
        """Return whom this person took in last, in clear, with a line in the trail (F8)."""
        require(seat, Permission.TAKE_IN)
        query = (
            select(PetitionRow.id)
            .where(PetitionRow.entered_by_id == seat.actor.staff_id)
            .order_by(PetitionRow.id.desc())
            .limit(1)
        )
        with self.database.change() as work:
            petition_id = work.session.scalar(query)
            if petition_id is None:
                return None
            petition = found(work, petition_id)
            note(work, seat.actor, "reuse_petitioner", petition, self.clock())
        return petition.petitioner

    def _first_event(
        self, work: Work, seat: Seat, command: TakeIn, kind: PetitionKind, now: datetime
    ) -> tuple[Event, Reckoned]:
        received_at = min(command.received_at or now, now)
        # The number has been drawn, and with it everyone else who computes a due time waits.
        revision = self.workdays.revision_in(work)
        calendar = self.workdays.calendar_in(work, revision)
        data = {"period": period_data(kind.period), "calendar": revision} | _place(
            work, command, kind
        )
        case = Case(to_local(received_at), kind.period)
        try:
            reckoned = reckon(case, None, calendar)
        except BeyondCalendar as beyond:
            raise UserError.at(received_at=beyond.sentence) from beyond
        if receipt_due(command, kind):
            data["notified"] = notice_data(notice_of(reckoned.due))
        return event_by(seat, EventKind.TAKEN_IN, received_at, now, data), reckoned


def _refuse_late_undo(seat: Seat, petition: Petition, life: Iterable[Event], late: bool) -> None:
    kinds = [event.kind for event in life if event.kind is not EventKind.PAPER_PRINTED]
    first = next(iter(life))
    if petition.state is State.CANCELLED:
        raise UserError(say("이미 접수를 취소했습니다."))
    if kinds != [EventKind.TAKEN_IN]:
        raise UserError(say("이미 처리를 시작한 민원이어서 접수를 취소할 수 없습니다."))
    if late or first.staff_id != seat.actor.staff_id:
        raise UserError(
            say(
                "접수 취소는 접수한 사람이 접수 직후에만 할 수 있습니다. 민원 처리로 마무리해 주십시오."
            )
        )


def draw(work: Work, now: datetime, count: int = 1) -> tuple[int, int]:
    """Draw the next numbers of the year; return the year and the first of them.

    They come back if the transaction does not commit.

    Raises:
        Unavailable: the clock lies so far back that the register's order would break.
    """
    hold_the_clock(work)
    latest = work.session.scalar(select(func.max(CounterRow.drawn_at)))
    if latest is not None and now < latest - CLOCK_TOLERANCE:
        raise Unavailable(
            say(
                "이 컴퓨터의 시계가 마지막 접수 시각({latest})보다 이전을 가리키고 있습니다.",
                latest=f"{to_local(latest):%Y. %m. %d. %H:%M}",
            ),
            say("날짜와 시각을 맞춘 뒤 다시 접수해 주십시오. 입력하신 내용은 그대로 있습니다."),
        )
    year = to_local(now).year
    micros = Moment().process_bind_param(now, work.session.get_bind().dialect)
    values = {"year": year, "count": count, "now": micros}
    last: int = work.session.execute(_DRAW, values).scalar_one()
    return year, last - count + 1


def _place(work: Work, command: TakeIn, kind: PetitionKind) -> dict[str, Any]:
    """Return department and handler as they stand now: what was chosen, else the kind's."""
    chosen = command.department_id is not None
    department_id = command.department_id if chosen else kind.department_id
    handler_id = command.handler_id or (None if chosen else kind.handler_id)
    department = staff.department_of(work, department_id) if department_id else None
    handler = staff.account_of(work, handler_id) if handler_id else None
    return {
        "department_id": department_id,
        "department": department.name if department else "",
        "handler_id": handler_id,
        "handler": handler.name if handler else "",
    }


def _faults_of_store(work: Work, command: TakeIn) -> dict[str, Sentence]:
    """Say what only the store can know to be wrong."""
    faults: dict[str, Sentence] = {}
    if command.department_id is not None:
        department = staff.department_of(work, command.department_id)
        if department is None or not department.active:
            faults["department"] = say("이제 쓰지 않는 부서입니다. 다른 부서를 골라 주십시오.")
    if command.handler_id is not None:
        handler = staff.account_of(work, command.handler_id)
        if handler is None or not handler.active:
            faults["handler"] = say("이제 쓰지 않는 계정입니다. 다른 담당자를 골라 주십시오.")
    for file in command.attachments:
        if work.session.get(StoredFileRow, file.sha256) is None:
            faults["attachments"] = say(
                "첨부 파일 {name:이가} 보관되어 있지 않습니다. 다시 첨부해 주십시오.",
                name=file.name,
            )
    return faults


def _insert(
    work: Work,
    seat: Seat,
    command: TakeIn,
    kind: PetitionKind,
    drawn: tuple[int, int],
    event: Event,
    reckoned: Reckoned,
) -> int:
    columns = _columns(seat, command, kind, drawn, event) | _deadline(reckoned)
    session = work.session
    inserted = session.execute(insert(PetitionRow).returning(PetitionRow.id), columns)
    petition_id = inserted.scalar_one()
    session.execute(
        insert(FormRow),
        {
            "petition_id": petition_id,
            **_form(command, kind),
            **stored_form(reckoned, fold((event,))),
        },
    )
    index.add(work, petition_id, finding.document_of(columns, command.content))
    touch(work, [petition_id])
    files = [
        {
            "petition_id": petition_id,
            "position": position,
            "name": file.name,
            "sha256": file.sha256,
            "media_type": file.media_type,
        }
        for position, file in enumerate(command.attachments)
    ]
    if files:
        session.execute(insert(AttachmentRow), files)
    return petition_id


def _columns(
    seat: Seat, command: TakeIn, kind: PetitionKind, drawn: tuple[int, int], event: Event
) -> dict[str, Any]:
    year, serial = drawn
    asker = command.petitioner
    place = ("department_id", "department", "handler_id", "handler")
    return {
        "order_no": year * ORDER_OF_YEAR + serial,
        "number": f"{year}-{serial:06d}",
        "kind_code": kind.code,
        "kind_name": kind.name,
        "category": kind.category.value,
        "channel": command.channel.value,
        "state": State.RECEIVED.value,
        "asker_kind": asker.kind.value,
        "name": asker.name,
        "phone": asker.phone,
        "people": asker.people,
        "title": command.title,
        "received_at": event.at,
        "entered_at": event.entered_at,
        "entered_by_id": seat.actor.staff_id,
        "entered_by": seat.actor.name,
        "calendar_revision": event.data["calendar"],
        "progress_due_on": to_local(event.at).date() + timedelta(days=PROGRESS_DAYS),
    } | {name: event.data[name] for name in place}


def _deadline(reckoned: Reckoned) -> dict[str, Any]:
    found = reckoned.deadline
    return {
        "due_on": found.due_on,
        "due_at": found.due_at,
        "ends_at": found.ends_at,
        "alarm_at": found.alarm_at,
    }


def _form(command: TakeIn, kind: PetitionKind) -> dict[str, Any]:
    asker = command.petitioner
    return {
        "period_source": kind.period.source,
        "petitioner": {
            "born_on": asker.born_on.isoformat() if asker.born_on else None,
            "email": asker.email,
            "address": asker.address,
            "representative": asker.representative,
            "vulnerable": asker.vulnerable,
        },
        "proxy": dataclasses.asdict(command.proxy) if command.proxy else None,
        "documents": sorted(command.documents),
        "content": command.content,
    }
