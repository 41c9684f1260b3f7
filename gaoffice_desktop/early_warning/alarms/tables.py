"""The tables of the alarms, private to this room."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from gaoffice_desktop.database.base import Base, Json, RowId


def _when(condition: str) -> dict[str, Any]:
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}


CURRENT = text("alarm.current = 1")
"""Written out: SQLite takes a partial index only for a condition it can read."""


class AlarmRow(Base):
    """One warning of one statutory moment.

    ``current``: it belongs to the limit as it runs now; what was planned for a due time that
    has moved since, or for somebody who has handed it on, stays as history. ``code`` names the
    lead ("D-3", "H-240", "OVER", "OVER+2026-11-25"); ``next_at`` is when a scan must look at it,
    and because of a snooze while it equals ``snoozed_until``.
    ``planned_at`` is since when it could ring for this handler: what was due before is not late.
    """

    __tablename__ = "alarm"
    __table_args__ = (
        Index(
            "uq_alarm_current",
            "petition_id", "subject", "limit", "of", "target_at", "code",
            unique=True,
            **_when("current = 1"),
        ),
        Index("ix_alarm_next_at", "next_at", "id", **_when("next_at IS NOT NULL")),
        Index("ix_alarm_rung_at", "rung_at", "id", **_when("rung_at IS NOT NULL")),
        Index("ix_alarm_petition_id", "petition_id"),
        # What the panels show: few among the many that were planned or have ended.
        Index("ix_alarm_live", "id", **_when("current = 1 AND state IN ('rung', 'seen')")),
        # The daily list: what else than a processing period ends today.
        Index(
            "ix_alarm_other_target",
            "target_at", "limit",
            **_when("current = 1 AND \"limit\" <> 'processing'"),
        ),
        Index("ix_alarm_last_rung_at", "last_rung_at", **_when("last_rung_at IS NOT NULL")),
    )  # fmt: skip

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    petition_id: Mapped[int | None] = mapped_column(RowId, ForeignKey("petition.id"))
    subject: Mapped[str] = mapped_column(Text)
    kind_name: Mapped[str] = mapped_column(Text)
    limit: Mapped[str] = mapped_column(Text)
    of: Mapped[int]
    target_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    code: Mapped[str] = mapped_column(Text)
    priority: Mapped[str] = mapped_column(Text)
    due_at: Mapped[datetime]
    planned_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(Text)
    current: Mapped[int]
    department_id: Mapped[int | None]
    handler_id: Mapped[int | None]
    entered_by_id: Mapped[int | None]
    level: Mapped[int]
    rings: Mapped[int]
    snoozes: Mapped[int]
    rung_at: Mapped[datetime | None]
    last_rung_at: Mapped[datetime | None]
    seen_at: Mapped[datetime | None]
    seen_by_id: Mapped[int | None]
    next_at: Mapped[datetime | None]
    snoozed_until: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    ended_why: Mapped[str] = mapped_column(Text)


class AlarmRingRow(Base):
    """One time that one person was told; ``shown_at`` is when a desk took it to show."""

    __tablename__ = "alarm_ring"
    __table_args__ = (
        Index("ix_alarm_ring_waiting", "to_id", "id", **_when("shown_at IS NULL")),
        Index("ix_alarm_ring_to_id", "to_id", "shown_at"),
        # Both: whether an alarm was told to somebody is asked of each that a panel might show.
        Index("ix_alarm_ring_alarm_id", "alarm_id", "to_id"),
        # With all that the report counts, so that it need not read the rows.
        Index(
            "ix_alarm_ring_shown_at",
            "shown_at", "desk", "shown",
            **_when("shown_at IS NOT NULL"),
        ),
        Index("ix_alarm_ring_at", "at", "due_at"),
    )  # fmt: skip

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    alarm_id: Mapped[int] = mapped_column(RowId, ForeignKey("alarm.id"))
    to_id: Mapped[int]
    post: Mapped[str] = mapped_column(Text)
    why: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime]
    due_at: Mapped[datetime]
    shown_at: Mapped[datetime | None]
    shown: Mapped[str] = mapped_column(Text)
    desk: Mapped[str] = mapped_column(Text)


class AlarmActRow(Base):
    """What somebody did with an alarm: took note, put it off, brought it before the next."""

    __tablename__ = "alarm_act"
    __table_args__ = (Index("ix_alarm_act_alarm_id", "alarm_id"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    alarm_id: Mapped[int] = mapped_column(RowId, ForeignKey("alarm.id"))
    at: Mapped[datetime]
    staff_id: Mapped[int]
    staff_name: Mapped[str] = mapped_column(Text)
    act: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text)
    until_at: Mapped[datetime | None]


class AlarmPlanRow(Base):
    """By what the alarms are planned: calendar, rules, and when the daily ones ring. One row."""

    __tablename__ = "alarm_plan"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    calendar_revision: Mapped[int]
    rules_edition: Mapped[int]
    daily_at: Mapped[str] = mapped_column(Text)


class AlarmRulesRow(Base):
    """An edition of the office's rules; rows are added, never changed."""

    __tablename__ = "alarm_rules"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(Text)
    rules: Mapped[list[Any]] = mapped_column(Json)


class MonthlyCheckRow(Base):
    """A month's check of how petitions are processed (Decree 22, Rule 7)."""

    __tablename__ = "monthly_check"

    month: Mapped[date] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    staff_id: Mapped[int]
    staff_name: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(Text)


class DailyListRow(Base):
    """A desk prints the list of a day, or has (``printed_at``)."""

    __tablename__ = "daily_list"

    on: Mapped[date] = mapped_column(primary_key=True)
    desk: Mapped[str] = mapped_column(Text, primary_key=True)
    at: Mapped[datetime]
    printed_at: Mapped[datetime | None]
