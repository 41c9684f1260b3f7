"""The table of the forecasts, private to this room."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from gaoffice_desktop.database.base import Base, RowId


class ForecastSentRow(Base):
    """A month's sheet reached its department: looked at there, printed, or kept as a file.

    ``department_id`` none is the sheet of the whole office. Rows are added, never changed.
    """

    __tablename__ = "forecast_sent"
    __table_args__ = (Index("ix_forecast_sent_month", "month", "department_id"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    month: Mapped[date]
    department_id: Mapped[int | None] = mapped_column(RowId, ForeignKey("department.id"))
    how: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime]
    staff_id: Mapped[int]
    staff_name: Mapped[str] = mapped_column(Text)
