"""The table of the audit trail: rows are added, never changed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from gaoffice_desktop.database.base import Base, Json, RowId


class AuditRow(Base):
    """One line of the trail."""

    __tablename__ = "audit_line"
    __table_args__ = (
        Index("ix_audit_line_at", "at"),
        Index("ix_audit_line_subject_subject_id", "subject", "subject_id"),
    )

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    at: Mapped[datetime]
    staff_id: Mapped[int]
    staff_name: Mapped[str] = mapped_column(Text)
    desk: Mapped[str] = mapped_column(Text)
    action: Mapped[str] = mapped_column(Text)
    subject: Mapped[str] = mapped_column(Text)
    subject_id: Mapped[int | None]
    person: Mapped[str] = mapped_column(Text, default="")
    detail: Mapped[dict[str, Any]] = mapped_column(Json, default=dict)
