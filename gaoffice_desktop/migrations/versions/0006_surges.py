"""Surges: what was counted and raised, and petitions of the same content by many people."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "surge_mark",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_surge_mark")),
    )
    op.create_table(
        "surge_count",
        sa.Column("week", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("days", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("week", "topic", "code", name=op.f("pk_surge_count")),
    )
    op.create_table(
        "surge_evaluation",
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("on", name=op.f("pk_surge_evaluation")),
    )
    op.create_table(
        "surge",
        sa.Column("id", _ROW_ID, nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("department_id", _ROW_ID, nullable=True),
        sa.Column("department", sa.Text(), nullable=False),
        sa.Column("raised_at", sa.BigInteger(), nullable=False),
        sa.Column("raised_by", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("first_on", sa.Date(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=True),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("weeks", sa.Text(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("measure", sa.Text(), nullable=False),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.Column("answered_by", sa.Text(), nullable=False),
        sa.Column("lifted_at", sa.BigInteger(), nullable=True),
        sa.Column("lifted_by", sa.Text(), nullable=False),
        sa.Column("lifted_why", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["department_id"], ["department.id"], name=op.f("fk_surge_department_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_surge")),
        sa.UniqueConstraint("number", name=op.f("uq_surge_number")),
    )
    op.create_index("ix_surge_raised_at", "surge", ["raised_at", "id"], unique=False)
    op.create_index(
        "uq_surge_live",
        "surge",
        ["topic", "code"],
        unique=True,
        sqlite_where=sa.text("lifted_at IS NULL"),
        postgresql_where=sa.text("lifted_at IS NULL"),
    )
    op.create_table(
        "surge_event",
        sa.Column("id", _ROW_ID, nullable=False),
        sa.Column("surge_id", _ROW_ID, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("staff_name", sa.Text(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("measure", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["surge_id"], ["surge.id"], name=op.f("fk_surge_event_surge_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_surge_event")),
    )
    op.create_index("ix_surge_event_surge_id", "surge_event", ["surge_id", "id"], unique=False)
    op.create_table(
        "surge_group",
        sa.Column("id", _ROW_ID, nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("last_at", sa.BigInteger(), nullable=False),
        sa.Column("signal_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_surge_group")),
    )
    op.create_index("ix_surge_group_last_at", "surge_group", ["last_at", "id"], unique=False)
    op.create_table(
        "surge_member",
        sa.Column("petition_id", _ROW_ID, autoincrement=False, nullable=False),
        sa.Column("group_id", _ROW_ID, nullable=False),
        sa.Column("likeness", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["group_id"], ["surge_group.id"], name=op.f("fk_surge_member_group_id")
        ),
        sa.ForeignKeyConstraint(
            ["petition_id"], ["petition.id"], name=op.f("fk_surge_member_petition_id")
        ),
        sa.PrimaryKeyConstraint("petition_id", name=op.f("pk_surge_member")),
    )
    op.create_index(
        "ix_surge_member_group_id", "surge_member", ["group_id", "petition_id"], unique=False
    )
