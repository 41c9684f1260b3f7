"""Forecasts: which sheets reached their departments."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "forecast_sent",
        sa.Column("id", _ROW_ID, nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("department_id", _ROW_ID, nullable=True),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("staff_name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["department_id"], ["department.id"], name=op.f("fk_forecast_sent_department_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_forecast_sent")),
    )
    op.create_index(
        "ix_forecast_sent_month", "forecast_sent", ["month", "department_id"], unique=False
    )
