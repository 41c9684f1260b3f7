"""The calendar as it stood at every revision: a row says when it came and when it went.

Nothing is overwritten, so the calendar by which any petition was once reckoned can be rebuilt.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from gaoffice_desktop.database.base import Base, Json, RowId

_REVISION = "calendar_revision.id"


class CalendarRevisionRow(Base):
    """One edit of the calendar, and the range that was confirmed from then on."""

    __tablename__ = "calendar_revision"

    id: Mapped[int] = mapped_column(RowId, primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(Text, default="")
    confirmed_from: Mapped[date]
    confirmed_to: Mapped[date]
    reverts: Mapped[int | None] = mapped_column(ForeignKey(_REVISION))
    # Tells apart two revisions of the same number, of which the first was rolled back.
    mark: Mapped[str] = mapped_column(Text)


class HolidayRow(Base):
    """A holiday, from the revision that added it to the one that removed it."""

    __tablename__ = "holiday"
    __table_args__ = (Index("ix_holiday_on", "on"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    on: Mapped[date]
    name: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    added_rev: Mapped[int] = mapped_column(ForeignKey(_REVISION))
    removed_rev: Mapped[int | None] = mapped_column(ForeignKey(_REVISION))


class OfficeHoursRow(Base):
    """Office hours, from the revision that added them to the one that removed them."""

    __tablename__ = "office_hours"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    from_on: Mapped[date]
    intervals: Mapped[list[list[int]]] = mapped_column(Json)
    weekdays: Mapped[list[int]] = mapped_column(Json)
    added_rev: Mapped[int] = mapped_column(ForeignKey(_REVISION))
    removed_rev: Mapped[int | None] = mapped_column(ForeignKey(_REVISION))
