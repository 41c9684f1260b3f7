"""What a petition keeps of its later steps.

All but ``outside_number`` follows from the events; they are derived anew once the store has
been brought up (see ``upgrade``).
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_OPEN = sa.text("closed_at IS NULL")
_CLOSED = sa.text("closed_at IS NOT NULL")
_CLOSED_COLUMNS = [
    "closed_at",
    "department_id",
    "handler_id",
    "state",
    "days_taken",
    "ends_at",
    "extensions",
    "repeats",
    "closed_entered_at",
]
_FROM_OUTSIDE = sa.text("outside_number <> ''")
_OBJECTED = sa.text("objection_due_on IS NOT NULL")


def upgrade() -> None:
    for column in (
        sa.Column("outcome", sa.Text(), server_default="", nullable=False),
        sa.Column("closed_entered_at", sa.BigInteger(), nullable=True),
        sa.Column("days_taken", sa.Integer(), nullable=True),
        sa.Column("supplements", sa.Integer(), server_default="0", nullable=False),
        sa.Column("extensions", sa.Integer(), server_default="0", nullable=False),
        sa.Column("many", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("repeats", sa.BigInteger(), nullable=True),
        sa.Column("waiting_until_on", sa.Date(), nullable=True),
        sa.Column("progress_due_on", sa.Date(), nullable=True),
        sa.Column("objection_due_on", sa.Date(), nullable=True),
        sa.Column("dunned_at", sa.BigInteger(), nullable=True),
        sa.Column("outside_number", sa.Text(), server_default="", nullable=False),
    ):
        op.add_column("petition", column)
    _index("ix_petition_closed", _CLOSED_COLUMNS, _CLOSED)
    _index("ix_petition_outside_number", ["outside_number"], _FROM_OUTSIDE)
    _index("ix_petition_objection_due", ["objection_due_on"], _OBJECTED)
    op.create_index(
        "ix_petition_many",
        "petition",
        ["order_no"],
        sqlite_where=sa.text("many IS 1"),
        postgresql_where=sa.text("many IS true"),
    )
    _index("ix_petition_open_progress", ["progress_due_on", "id"], _OPEN)


def _index(name: str, columns: list[str], where: sa.TextClause | None) -> None:
    op.create_index(name, "petition", columns, sqlite_where=where, postgresql_where=where)
