"""The tables of petitions, private to this room.

A petition lies in two rows: the narrow one that the register sorts, filters and counts, and the
form with everything else that was entered; what a search reads lies in ``finding``. A scan for
one of these jobs decrypts nothing that belongs to the others.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index, LargeBinary, Text, false, text
from sqlalchemy.orm import Mapped, mapped_column

from gaoffice_desktop.database.base import Base, Json, RowId

_OPEN = text("closed_at IS NULL")

_BOARD = (
    "department_id",
    "handler_id",
    "state",
    "days_taken",
    "ends_at",
    "extensions",
    "repeats",
    "closed_entered_at",
)
"""What the board counts of a closed petition: read from the index, not from the row."""


def _open_index(name: str, *columns: str) -> Index:
    """Index the open petitions alone: some thousands beside a million closed ones."""
    return Index(name, *columns, sqlite_where=_OPEN, postgresql_where=_OPEN)


class KindRow(Base):
    """An entry of the office's catalogue (민원편람)."""

    __tablename__ = "petition_kind"

    code: Mapped[str] = mapped_column(Text, primary_key=True)
    position: Mapped[int]
    name: Mapped[str] = mapped_column(Text)
    category: Mapped[str] = mapped_column(Text)
    period_unit: Mapped[str] = mapped_column(Text)
    period_amount: Mapped[int]
    article: Mapped[str] = mapped_column(Text)
    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    handler_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    documents: Mapped[list[Any]] = mapped_column(Json)
    fee: Mapped[int]
    oral: Mapped[bool]
    verified: Mapped[bool]
    source: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(Text)
    confirmed_on: Mapped[date | None]
    active: Mapped[bool]


class CounterRow(Base):
    """The last receipt number of a year, and when it was drawn."""

    __tablename__ = "petition_counter"

    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    last: Mapped[int]
    drawn_at: Mapped[datetime]


class PetitionRow(Base):
    """A petition as the register shows it; state and due time are derived from its events.

    ``order_no`` is year and number in one integer. Names of kind, department and handler are
    kept as they were then: a ledger doesn't change when a department is renamed. ``repeats`` is
    the first earlier petition that this one was judged to repeat; ``days_taken`` the working
    days from receipt to closing, the first one counted and excluded days left out.
    """

    __tablename__ = "petition"
    __table_args__ = (
        Index("ix_petition_alarm_at", "alarm_at", "id"),
        Index("ix_petition_received_at", "received_at", "id"),
        Index("ix_petition_name", "name", "id"),
        Index("ix_petition_entered_by", "entered_by_id", "id"),
        Index(
            "ix_petition_closed",
            "closed_at",
            *_BOARD,
            sqlite_where=text("closed_at IS NOT NULL"),
            postgresql_where=text("closed_at IS NOT NULL"),
        ),
        Index(
            "ix_petition_outside_number",
            "outside_number",
            sqlite_where=text("outside_number <> ''"),
            postgresql_where=text("outside_number <> ''"),
        ),
        Index(
            "ix_petition_objection_due",
            "objection_due_on",
            sqlite_where=text("objection_due_on IS NOT NULL"),
            postgresql_where=text("objection_due_on IS NOT NULL"),
        ),
        # As the view asks for it, or SQLite reads every row to count a handful.
        Index(
            "ix_petition_many",
            "order_no",
            sqlite_where=text("many IS 1"),
            postgresql_where=text("many IS true"),
        ),
        _open_index("ix_petition_open_progress", "progress_due_on", "id"),
        _open_index("ix_petition_open_order", "order_no", "id"),
        _open_index("ix_petition_open_alarm", "alarm_at", "id"),
        _open_index("ix_petition_open_received", "received_at", "id"),
        _open_index("ix_petition_open_name", "name", "id"),
        _open_index("ix_petition_open_handler", "handler_id", "alarm_at", "id"),
        _open_index("ix_petition_open_state", "state", "ends_at", "alarm_at"),
    )

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    order_no: Mapped[int] = mapped_column(BigInteger, unique=True)
    number: Mapped[str] = mapped_column(Text)
    kind_code: Mapped[str] = mapped_column(ForeignKey("petition_kind.code"))
    kind_name: Mapped[str] = mapped_column(Text)
    category: Mapped[str] = mapped_column(Text)
    channel: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(Text)
    asker_kind: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    phone: Mapped[str] = mapped_column(Text)
    people: Mapped[int]
    title: Mapped[str] = mapped_column(Text)
    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    department: Mapped[str] = mapped_column(Text)
    handler_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    handler: Mapped[str] = mapped_column(Text)
    received_at: Mapped[datetime]
    entered_at: Mapped[datetime]
    entered_by_id: Mapped[int]
    entered_by: Mapped[str] = mapped_column(Text)
    due_on: Mapped[date]
    due_at: Mapped[datetime | None]
    ends_at: Mapped[datetime]
    alarm_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    calendar_revision: Mapped[int]
    outcome: Mapped[str] = mapped_column(Text, server_default="")
    closed_entered_at: Mapped[datetime | None]
    days_taken: Mapped[int | None]
    supplements: Mapped[int] = mapped_column(server_default="0")
    extensions: Mapped[int] = mapped_column(server_default="0")
    many: Mapped[bool] = mapped_column(server_default=false())
    repeats: Mapped[int | None] = mapped_column(BigInteger)
    waiting_until_on: Mapped[date | None]
    progress_due_on: Mapped[date | None]
    objection_due_on: Mapped[date | None]
    dunned_at: Mapped[datetime | None]
    outside_number: Mapped[str] = mapped_column(Text, server_default="")


class FormRow(Base):
    """The rest of what was entered, and what the due time was computed from and why.

    ``inputs`` is what the due time was computed from (see ``inputs``), read in bulk when the
    calendar changes; ``spans`` is the explanation in its compact form; ``limits`` are the other
    limits that run (see ``limits``).
    """

    __tablename__ = "petition_form"

    petition_id: Mapped[int] = mapped_column(
        RowId, ForeignKey("petition.id"), primary_key=True, autoincrement=False
    )
    inputs: Mapped[str] = mapped_column(Text)
    spans: Mapped[str] = mapped_column(Text)
    notified_due_on: Mapped[date | None]
    notified_due_at: Mapped[datetime | None]
    notified_alarm_at: Mapped[datetime | None]
    limits: Mapped[str] = mapped_column(Text, server_default="[]")
    period_source: Mapped[str] = mapped_column(Text)
    petitioner: Mapped[dict[str, Any]] = mapped_column(Json)
    proxy: Mapped[dict[str, Any] | None] = mapped_column(Json)
    documents: Mapped[list[Any]] = mapped_column(Json)
    result: Mapped[str] = mapped_column(Text)
    content: Mapped[str] = mapped_column(Text)


class EventRow(Base):
    """One event in a petition's life; rows are added, never changed."""

    __tablename__ = "petition_event"
    __table_args__ = (Index("ix_petition_event_petition_id", "petition_id", "id"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    petition_id: Mapped[int] = mapped_column(ForeignKey("petition.id"))
    kind: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime]
    entered_at: Mapped[datetime]
    staff_id: Mapped[int]
    staff_name: Mapped[str] = mapped_column(Text)
    data: Mapped[dict[str, Any]] = mapped_column(Json)


class PetitionTouchRow(Base):
    """Says that what is stored of a petition has changed; taken away by who has looked at it."""

    __tablename__ = "petition_touch"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    petition_id: Mapped[int] = mapped_column(RowId, ForeignKey("petition.id"))


class AttachmentRow(Base):
    """A file handed in with a petition, under the name it came with."""

    __tablename__ = "petition_attachment"

    petition_id: Mapped[int] = mapped_column(
        RowId, ForeignKey("petition.id"), primary_key=True, autoincrement=False
    )
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(ForeignKey("stored_file.sha256"), index=True)
    media_type: Mapped[str] = mapped_column(Text)


class StoredFileRow(Base):
    """A file's content, once however often it is handed in."""

    __tablename__ = "stored_file"

    sha256: Mapped[str] = mapped_column(Text, primary_key=True)
    size: Mapped[int] = mapped_column(BigInteger)
    stored_at: Mapped[datetime]


class StoredChunkRow(Base):
    """A piece of a file's content; pieces keep memory flat and rows within any engine's limit."""

    __tablename__ = "stored_chunk"

    sha256: Mapped[str] = mapped_column(ForeignKey("stored_file.sha256"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class DraftRow(Base):
    """What somebody was typing, as it stood a moment ago."""

    __tablename__ = "petition_draft"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    staff_id: Mapped[int] = mapped_column(index=True)
    saved_at: Mapped[datetime]
    form: Mapped[dict[str, Any]] = mapped_column(Json)


class ViewRow(Base):
    """A view of the register that a person saved."""

    __tablename__ = "petition_view"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    staff_id: Mapped[int] = mapped_column(index=True)
    name: Mapped[str] = mapped_column(Text)
    query: Mapped[dict[str, Any]] = mapped_column(Json)
