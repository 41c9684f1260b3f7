"""The tables of the surges, private to this room."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from gaoffice_desktop.database.base import Base, Json, RowId


def _when(condition: str) -> dict[str, Any]:
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}


class SurgeMarkRow(Base):
    """How far something was looked at: the newest event counted, the newest petition grouped."""

    __tablename__ = "surge_mark"

    name: Mapped[str] = mapped_column(Text, primary_key=True)
    value: Mapped[int] = mapped_column(BigInteger)


class SurgeCountRow(Base):
    """A week of a topic, day by day from Monday; derived, and counted anew where it changed.

    ``week`` is the number of the week since 1 January of year 1, a Monday.
    """

    __tablename__ = "surge_count"

    week: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    topic: Mapped[str] = mapped_column(Text, primary_key=True)
    code: Mapped[str] = mapped_column(Text, primary_key=True)
    days: Mapped[list[Any]] = mapped_column(Json)


class SurgeEvaluationRow(Base):
    """What the figures said on a day, as evaluated last on it."""

    __tablename__ = "surge_evaluation"

    on: Mapped[date] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    result: Mapped[dict[str, Any]] = mapped_column(Json)


class SurgeRow(Base):
    """A warning (발령); its state and level are those of its last events."""

    __tablename__ = "surge"
    __table_args__ = (
        # Two desks can't raise the same topic at once.
        Index(
            "uq_surge_live", "topic", "code", unique=True, **_when("lifted_at IS NULL")
        ),
        Index("ix_surge_raised_at", "raised_at", "id"),
    )  # fmt: skip

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    number: Mapped[str] = mapped_column(Text, unique=True)
    topic: Mapped[str] = mapped_column(Text)
    code: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    level: Mapped[int]
    state: Mapped[str] = mapped_column(Text)
    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    department: Mapped[str] = mapped_column(Text)
    raised_at: Mapped[datetime]
    raised_by: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text)
    first_on: Mapped[date]
    evidence: Mapped[dict[str, Any] | None] = mapped_column(Json)
    reasons: Mapped[list[Any]] = mapped_column(Json)
    weeks: Mapped[list[Any]] = mapped_column(Json)
    cause: Mapped[str] = mapped_column(Text)
    measure: Mapped[str] = mapped_column(Text)
    answered_at: Mapped[datetime | None]
    answered_by: Mapped[str] = mapped_column(Text)
    lifted_at: Mapped[datetime | None]
    lifted_by: Mapped[str] = mapped_column(Text)
    lifted_why: Mapped[str] = mapped_column(Text)


class SurgeEventRow(Base):
    """A step in the course of a warning; rows are added, never changed."""

    __tablename__ = "surge_event"
    __table_args__ = (Index("ix_surge_event_surge_id", "surge_id", "id"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    surge_id: Mapped[int] = mapped_column(RowId, ForeignKey("surge.id"))
    at: Mapped[datetime]
    kind: Mapped[str] = mapped_column(Text)
    staff_id: Mapped[int]
    staff_name: Mapped[str] = mapped_column(Text)
    level: Mapped[int]
    text: Mapped[str] = mapped_column(Text)
    measure: Mapped[str] = mapped_column(Text)


class SurgeGroupRow(Base):
    """Petitions of nearly the same content; ``signal_at`` is when they were enough for a signal."""

    __tablename__ = "surge_group"
    __table_args__ = (Index("ix_surge_group_last_at", "last_at", "id"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    made_at: Mapped[datetime]
    last_at: Mapped[datetime]
    signal_at: Mapped[datetime | None]


class SurgeMemberRow(Base):
    """A petition of a group; its id is the key, so it belongs to one group at most."""

    __tablename__ = "surge_member"
    __table_args__ = (Index("ix_surge_member_group_id", "group_id", "petition_id"),)

    petition_id: Mapped[int] = mapped_column(
        RowId, ForeignKey("petition.id"), primary_key=True, autoincrement=False
    )
    group_id: Mapped[int] = mapped_column(RowId, ForeignKey("surge_group.id"))
    likeness: Mapped[int]
    """To the petition that it was put beside, in thousandths."""
