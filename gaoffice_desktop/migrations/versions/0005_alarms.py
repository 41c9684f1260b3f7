"""Alarms, the other limits that run on a petition, and who stands above whom."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "alarm_plan",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("calendar_revision", sa.Integer(), nullable=False),
        sa.Column("rules_edition", sa.Integer(), nullable=False),
        sa.Column("daily_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alarm_plan")),
    )
    op.create_table(
        "alarm_rules",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("rules", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alarm_rules")),
    )
    op.create_table(
        "daily_list",
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("printed_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("on", "desk", name=op.f("pk_daily_list")),
    )
    op.create_table(
        "monthly_check",
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("staff_name", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("month", name=op.f("pk_monthly_check")),
    )
    op.create_table(
        "alarm",
        sa.Column("id", _ROW_ID, nullable=False),
        sa.Column("petition_id", _ROW_ID, nullable=True),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("kind_name", sa.Text(), nullable=False),
        sa.Column("limit", sa.Text(), nullable=False),
        sa.Column("of", sa.Integer(), nullable=False),
        sa.Column("target_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("priority", sa.Text(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("planned_at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("current", sa.Integer(), nullable=False),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("handler_id", sa.Integer(), nullable=True),
        sa.Column("entered_by_id", sa.Integer(), nullable=True),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("rings", sa.Integer(), nullable=False),
        sa.Column("snoozes", sa.Integer(), nullable=False),
        sa.Column("rung_at", sa.BigInteger(), nullable=True),
        sa.Column("last_rung_at", sa.BigInteger(), nullable=True),
        sa.Column("seen_at", sa.BigInteger(), nullable=True),
        sa.Column("seen_by_id", sa.Integer(), nullable=True),
        sa.Column("next_at", sa.BigInteger(), nullable=True),
        sa.Column("snoozed_until", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_why", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["petition_id"], ["petition.id"], name=op.f("fk_alarm_petition_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alarm")),
    )
    op.create_index(
        "ix_alarm_last_rung_at",
        "alarm",
        ["last_rung_at"],
        unique=False,
        sqlite_where=sa.text("last_rung_at IS NOT NULL"),
        postgresql_where=sa.text("last_rung_at IS NOT NULL"),
    )
    live = sa.text("current = 1 AND state IN ('rung', 'seen')")
    op.create_index(
        "ix_alarm_live",
        "alarm",
        ["id"],
        unique=False,
        sqlite_where=live,
        postgresql_where=live,
    )
    others = sa.text("current = 1 AND \"limit\" <> 'processing'")
    op.create_index(
        "ix_alarm_other_target",
        "alarm",
        ["target_at", "limit"],
        unique=False,
        sqlite_where=others,
        postgresql_where=others,
    )
    op.create_index(
        "ix_alarm_next_at",
        "alarm",
        ["next_at", "id"],
        unique=False,
        sqlite_where=sa.text("next_at IS NOT NULL"),
        postgresql_where=sa.text("next_at IS NOT NULL"),
    )
    op.create_index("ix_alarm_petition_id", "alarm", ["petition_id"], unique=False)
    op.create_index(
        "ix_alarm_rung_at",
        "alarm",
        ["rung_at", "id"],
        unique=False,
        sqlite_where=sa.text("rung_at IS NOT NULL"),
        postgresql_where=sa.text("rung_at IS NOT NULL"),
    )
    op.create_index(
        "uq_alarm_current",
        "alarm",
        ["petition_id", "subject", "limit", "of", "target_at", "code"],
        unique=True,
        sqlite_where=sa.text("current = 1"),
        postgresql_where=sa.text("current = 1"),
    )
    op.create_table(
        "petition_touch",
        sa.Column("id", _ROW_ID, nullable=False),
        sa.Column("petition_id", _ROW_ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["petition_id"], ["petition.id"], name=op.f("fk_petition_touch_petition_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_petition_touch")),
    )
    op.create_table(
        "alarm_act",
        sa.Column("id", _ROW_ID, nullable=False),
        sa.Column("alarm_id", _ROW_ID, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("staff_name", sa.Text(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("until_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["alarm_id"], ["alarm.id"], name=op.f("fk_alarm_act_alarm_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alarm_act")),
    )
    op.create_index("ix_alarm_act_alarm_id", "alarm_act", ["alarm_id"], unique=False)
    op.create_table(
        "alarm_ring",
        sa.Column("id", _ROW_ID, nullable=False),
        sa.Column("alarm_id", _ROW_ID, nullable=False),
        sa.Column("to_id", sa.Integer(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("shown_at", sa.BigInteger(), nullable=True),
        sa.Column("shown", sa.Text(), nullable=False),
        sa.Column("desk", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["alarm_id"], ["alarm.id"], name=op.f("fk_alarm_ring_alarm_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alarm_ring")),
    )
    op.create_index("ix_alarm_ring_alarm_id", "alarm_ring", ["alarm_id", "to_id"], unique=False)
    op.create_index(
        "ix_alarm_ring_shown_at",
        "alarm_ring",
        ["shown_at", "desk", "shown"],
        unique=False,
        sqlite_where=sa.text("shown_at IS NOT NULL"),
        postgresql_where=sa.text("shown_at IS NOT NULL"),
    )
    op.create_index("ix_alarm_ring_at", "alarm_ring", ["at", "due_at"], unique=False)
    op.create_index("ix_alarm_ring_to_id", "alarm_ring", ["to_id", "shown_at"], unique=False)
    op.create_index(
        "ix_alarm_ring_waiting",
        "alarm_ring",
        ["to_id", "id"],
        unique=False,
        sqlite_where=sa.text("shown_at IS NULL"),
        postgresql_where=sa.text("shown_at IS NULL"),
    )
    op.add_column("account", sa.Column("leader_id", sa.Integer(), nullable=True))
    op.add_column("department", sa.Column("head_id", sa.Integer(), nullable=True))
    op.add_column(
        "petition_form", sa.Column("limits", sa.Text(), server_default="[]", nullable=False)
    )
