"""The tables of what was brought in and of what waits there, private to this room."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from gaoffice_desktop.database.base import Base, Json, RowId


class ImportedRow(Base):
    """A row of an export that became a petition, as it was last seen, and who brought it in.

    ``known`` is the row in its canonical form, long texts as fingerprints; ``digest`` is that
    of the row as the last file had it: the same row again needs no second look.
    """

    __tablename__ = "epeople_row"
    __table_args__ = (UniqueConstraint("outside_number", "receipt"),)

    petition_id: Mapped[int] = mapped_column(
        RowId, ForeignKey("petition.id"), primary_key=True, autoincrement=False
    )
    outside_number: Mapped[str] = mapped_column(Text)
    receipt: Mapped[str] = mapped_column(Text)
    digest: Mapped[str] = mapped_column(Text)
    known: Mapped[dict[str, Any]] = mapped_column(Json)
    imported_at: Mapped[datetime]
    imported_by_id: Mapped[int]
    imported_by: Mapped[str] = mapped_column(Text)


class ArrivalRow(Base):
    """A petition that arrived at 국민신문고 and still waits to be taken in: nobody's data."""

    __tablename__ = "epeople_arrival"

    outside_number: Mapped[str] = mapped_column(Text, primary_key=True)
    receipt: Mapped[str] = mapped_column(Text, primary_key=True)
    applied_at: Mapped[datetime]
    kind_name: Mapped[str] = mapped_column(Text)
    noted_at: Mapped[datetime]
