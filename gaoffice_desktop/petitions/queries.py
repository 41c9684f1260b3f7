"""Selects of the petitions room, turned into facts; private to this room."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Row,
    Select,
    and_,
    bindparam,
    func,
    literal,
    not_,
    or_,
    select,
    type_coerce,
)
from sqlalchemy.orm import Session

from gaoffice_desktop.citizens.facts import CitizenKind, Petitioner, Proxy
from gaoffice_desktop.deadlines.facts import Period, Unit
from gaoffice_desktop.petitions.events import Event, EventKind
from gaoffice_desktop.petitions.facts import (
    OPEN_STATES,
    Attachment,
    Category,
    Channel,
    Petition,
    PetitionKind,
    State,
)
from gaoffice_desktop.petitions.inputs import read_inputs
from gaoffice_desktop.petitions.reasons import Outcome
from gaoffice_desktop.petitions.register_facts import RegisterQuery, RegisterRow, SavedView, Sort
from gaoffice_desktop.petitions.tables import (
    AttachmentRow,
    EventRow,
    FormRow,
    KindRow,
    PetitionRow,
    StoredFileRow,
)
from gaoffice_desktop.shared.clock import to_local, to_utc
from gaoffice_desktop.shared.masking import mask_name, mask_phone

AnySelect = Select[*tuple[Any, ...]]
AnyRow = Row[*tuple[Any, ...]]

RUNNING = (State.RECEIVED.value, State.PROCESSING.value)
"""States in which the office's clock runs."""

_ROW = (
    PetitionRow.id,
    PetitionRow.number,
    PetitionRow.kind_name,
    PetitionRow.category,
    PetitionRow.channel,
    PetitionRow.state,
    PetitionRow.name,
    PetitionRow.phone,
    PetitionRow.title,
    PetitionRow.department,
    PetitionRow.handler,
    PetitionRow.received_at,
    PetitionRow.due_on,
    PetitionRow.due_at,
    PetitionRow.alarm_at,
    PetitionRow.closed_at,
    PetitionRow.people,
    PetitionRow.outcome,
    PetitionRow.many,
)


_LATE_ENTRY = 3_600_000_000
"""Microseconds: a closing typed in an hour after it happened was entered late."""
ENTERED_LATE: ColumnElement[bool] = and_(
    PetitionRow.closed_at.is_not(None),
    type_coerce(PetitionRow.closed_entered_at, BigInteger)
    - type_coerce(PetitionRow.closed_at, BigInteger)
    > _LATE_ENTRY,
)
_WAITING = (State.SUPPLEMENT.value, State.PAUSED.value)
_MARKS: tuple[tuple[ColumnElement[bool], str], ...] = (
    (PetitionRow.closed_at.is_not(None), "closed"),
    (PetitionRow.extensions > 0, "extended"),
    (PetitionRow.repeats.is_not(None), "repeated"),
    (PetitionRow.state.in_(_WAITING), "waiting"),
    (ENTERED_LATE, "entered_late"),
)
"""The yes-or-no filters of a register query, by the name of their field."""

# --- the register -----------------------------------------------------------------------


def row_select() -> AnySelect:
    """Select what one line of the register shows."""
    return select(*_ROW)


def register_row(row: AnyRow) -> RegisterRow:
    """Turn a line into a fact, the person masked."""
    return RegisterRow(
        id=row[0],
        number=row[1],
        kind=row[2],
        category=Category(row[3]),
        channel=Channel(row[4]),
        state=State(row[5]),
        petitioner=mask_name(row[6]),
        phone=mask_phone(row[7]) if row[7] else "",
        title=row[8],
        department=row[9],
        handler=row[10],
        received_at=row[11],
        due_on=row[12],
        due_at=row[13],
        alarm_at=row[14],
        closed_at=row[15],
        people=row[16],
        outcome=Outcome(row[17]) if row[17] else None,
        many=row[18],
    )


def narrowed(query: AnySelect, wanted: RegisterQuery, me: int, now: datetime) -> AnySelect:
    """Keep what a register query asks for, but for its text (see ``finding``)."""
    for condition in _conditions(wanted, me, now):
        query = query.where(condition)
    return query


def ordered(query: AnySelect, sort: Sort, *, descending: bool) -> AnySelect:
    """Put into the register's order; the id settles ties, so that pages never overlap."""
    column: ColumnElement[Any] = {
        Sort.NUMBER: PetitionRow.order_no,
        Sort.DUE: PetitionRow.alarm_at,
        Sort.RECEIVED: PetitionRow.received_at,
        Sort.PETITIONER: PetitionRow.name,
    }[sort].expression
    if descending:
        return query.order_by(column.desc(), PetitionRow.id.desc())
    return query.order_by(column, PetitionRow.id)


def _conditions(wanted: RegisterQuery, me: int, now: datetime) -> Iterable[ColumnElement[bool]]:
    yield from view_conditions(wanted.view, me, now)
    if wanted.state is not None:
        yield PetitionRow.state == wanted.state.value
        if wanted.state in OPEN_STATES:
            yield PetitionRow.closed_at.is_(None)
    for column, value in (
        (PetitionRow.kind_code, wanted.kind_code),
        (PetitionRow.category, wanted.category),
        (PetitionRow.channel, wanted.channel),
        (PetitionRow.outcome, wanted.outcome),
        (PetitionRow.many, wanted.many),
    ):
        if value is not None:
            yield column == value
    for column, wanted_id in (
        (PetitionRow.department_id, wanted.department_id),
        (PetitionRow.handler_id, wanted.handler_id),
    ):
        if wanted_id is not None:
            yield column == wanted_id if wanted_id else column.is_(None)
    yield from _marks(wanted, now)
    if wanted.received_from is not None:
        yield PetitionRow.received_at >= midnight(wanted.received_from)
    if wanted.received_to is not None and wanted.received_to < date.max:
        yield PetitionRow.received_at < midnight(wanted.received_to + timedelta(days=1))


def _marks(wanted: RegisterQuery, now: datetime) -> Iterable[ColumnElement[bool]]:
    for condition, asked in _MARKS:
        answer: bool | None = getattr(wanted, asked)
        if answer is not None:
            yield condition if answer else not_(condition)
    if wanted.late is not None:
        at = literal(now, PetitionRow.closed_at.type)
        over = func.coalesce(PetitionRow.closed_at, at) > PetitionRow.ends_at
        # While it waits the clock stands: an open petition is late only where it runs.
        late = and_(over, or_(PetitionRow.closed_at.is_not(None), PetitionRow.state.in_(RUNNING)))
        yield late if wanted.late else not_(late)
    if wanted.closed_from is not None:
        yield PetitionRow.closed_at >= midnight(wanted.closed_from)
    if wanted.closed_to is not None and wanted.closed_to < date.max:
        yield PetitionRow.closed_at < midnight(wanted.closed_to + timedelta(days=1))


def view_conditions(view: SavedView, me: int, now: datetime) -> Iterable[ColumnElement[bool]]:
    """Return what one of the register's own views keeps."""
    if view is SavedView.OBJECTION:
        yield PetitionRow.objection_due_on.is_not(None)
    if view is SavedView.MANY:
        yield PetitionRow.many.is_(True)
    if view in _CLOSED_TOO:
        return
    yield PetitionRow.closed_at.is_(None)
    if view is SavedView.MINE:
        yield PetitionRow.handler_id == me
    elif view is SavedView.SUPPLEMENT:
        yield PetitionRow.state == State.SUPPLEMENT.value
    elif view is SavedView.PAUSED:
        yield PetitionRow.state == State.PAUSED.value
    elif view is SavedView.PROGRESS:
        yield PetitionRow.progress_due_on <= to_local(now).date()
    elif view is SavedView.OVERDUE:
        yield PetitionRow.state.in_(RUNNING)
        yield PetitionRow.ends_at < now
    elif view is SavedView.DUE_TODAY:
        yield PetitionRow.state.in_(RUNNING)
        yield PetitionRow.ends_at >= now
        yield PetitionRow.ends_at <= midnight(to_local(now).date() + timedelta(days=1))


_CLOSED_TOO = frozenset({SavedView.ALL, SavedView.OBJECTION, SavedView.MANY})


def midnight(day: date) -> datetime:
    """Return the moment at which a day begins here."""
    return to_utc(datetime(day.year, day.month, day.day))  # noqa: DTZ001 - local, given its zone at once


# --- one petition -----------------------------------------------------------------------


# Built once: putting a select together costs as much as running it.
_PETITION = (
    select(PetitionRow, FormRow, KindRow)
    .join(FormRow, FormRow.petition_id == PetitionRow.id)
    .join(KindRow, KindRow.code == PetitionRow.kind_code)
    .where(PetitionRow.id == bindparam("petition_id"))
)
_ATTACHMENTS = (
    select(AttachmentRow.name, StoredFileRow.size, AttachmentRow.sha256, AttachmentRow.media_type)
    .join(StoredFileRow, StoredFileRow.sha256 == AttachmentRow.sha256)
    .where(AttachmentRow.petition_id == bindparam("petition_id"))
    .order_by(AttachmentRow.position)
)


def petition(session: Session, petition_id: int) -> Petition | None:
    """Return a petition as it stands, the person in clear."""
    found = session.execute(_PETITION, {"petition_id": petition_id}).one_or_none()
    if found is None:
        return None
    row, form, kind = found
    return _petition(row, form, kind, attachments(session, petition_id))


def _petition(
    row: PetitionRow, form: FormRow, kind: KindRow, files: tuple[Attachment, ...]
) -> Petition:
    return Petition(
        id=row.id,
        number=row.number,
        kind=_kind_then(row, form, kind),
        channel=Channel(row.channel),
        state=State(row.state),
        petitioner=petitioner_of(row, form.petitioner),
        proxy=Proxy(**form.proxy) if form.proxy is not None else None,
        title=row.title,
        content=form.content,
        documents=frozenset(form.documents),
        attachments=files,
        department_id=row.department_id,
        department=row.department,
        handler_id=row.handler_id,
        handler=row.handler,
        received_at=row.received_at,
        entered_at=row.entered_at,
        entered_by=row.entered_by,
        due_on=row.due_on,
        due_at=row.due_at,
        alarm_at=row.alarm_at,
        notified_due_on=form.notified_due_on,
        notified_due_at=form.notified_due_at,
        closed_at=row.closed_at,
        calendar_revision=row.calendar_revision,
        outcome=Outcome(row.outcome) if row.outcome else None,
        outside_number=row.outside_number,
    )


def _kind_then(row: PetitionRow, form: FormRow, kind: KindRow) -> PetitionKind:
    """Return the kind under the name and period that it had when the petition was taken in."""
    now = kind_fact(kind)
    period = replace(read_inputs(form.inputs).period, source=form.period_source)
    return replace(now, name=row.kind_name, category=Category(row.category), period=period)


def petitioner_of(row: PetitionRow, rest: dict[str, Any]) -> Petitioner:
    """Put a petitioner together from the register's row and the form."""
    born_on = rest.get("born_on")
    return Petitioner(
        kind=CitizenKind(row.asker_kind),
        name=row.name,
        born_on=date.fromisoformat(born_on) if born_on else None,
        phone=row.phone,
        email=rest.get("email", ""),
        address=rest.get("address", ""),
        representative=rest.get("representative", ""),
        people=row.people,
        vulnerable=rest.get("vulnerable", False),
    )


def attachments(session: Session, petition_id: int) -> tuple[Attachment, ...]:
    """Return the files handed in with a petition, in their order."""
    found = session.execute(_ATTACHMENTS, {"petition_id": petition_id})
    return tuple(Attachment(*row) for row in found)


def events(session: Session, petition_id: int) -> tuple[Event, ...]:
    """Return the events of a petition, oldest first."""
    query = select(*EVENT).where(EventRow.petition_id == petition_id).order_by(EventRow.id)
    return tuple(event(row) for row in session.execute(query))


EVENT = (
    EventRow.kind,
    EventRow.at,
    EventRow.entered_at,
    EventRow.staff_id,
    EventRow.staff_name,
    EventRow.data,
)


def event(row: Sequence[Any]) -> Event:
    """Turn the columns of ``EVENT`` into a fact."""
    return Event(EventKind(row[0]), row[1], row[2], row[3], row[4], row[5])


# --- the catalogue ----------------------------------------------------------------------


def kind_fact(row: KindRow) -> PetitionKind:
    """Turn an entry of the catalogue into a fact."""
    return PetitionKind(
        code=row.code,
        name=row.name,
        category=Category(row.category),
        period=Period(Unit(row.period_unit), row.period_amount, row.article),
        article=row.article,
        department_id=row.department_id,
        handler_id=row.handler_id,
        documents=tuple(row.documents),
        fee=row.fee,
        oral=row.oral,
        verified=row.verified,
        source=row.source,
        note=row.note,
        confirmed_on=row.confirmed_on,
        active=row.active,
    )


def kinds(session: Session, *, with_inactive: bool) -> tuple[PetitionKind, ...]:
    """Return the catalogue in its order."""
    query = select(KindRow).order_by(KindRow.position, KindRow.code)
    if not with_inactive:
        query = query.where(KindRow.active)
    return tuple(kind_fact(row) for row in session.scalars(query))


def kind(session: Session, code: str) -> PetitionKind | None:
    """Return an entry of the catalogue."""
    row = session.get(KindRow, code)
    return kind_fact(row) if row is not None else None


def count(session: Session, *conditions: ColumnElement[bool]) -> int:
    """Count petitions."""
    return session.scalar(select(func.count()).select_from(PetitionRow).where(*conditions)) or 0
