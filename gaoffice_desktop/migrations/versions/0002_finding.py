"""The search index over every text of a petition.

What is found is derived: the index is filled with all that is once the store has been brought
up (see ``upgrade``), by the same rules as ever after.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

INDEX = {
    "sqlite": (
        """CREATE VIRTUAL TABLE finding_index USING fts5(
            tokens, content='', contentless_delete=1, detail=none, tokenize='ascii')""",
        "INSERT INTO finding_index (finding_index, rank) VALUES ('pgsz', 3900)",
        "INSERT INTO finding_index (finding_index, rank) VALUES ('automerge', 8)",
    ),
    "postgresql": (
        "CREATE TABLE finding_index (id BIGINT PRIMARY KEY, tokens TSVECTOR NOT NULL)",
        "CREATE INDEX ix_finding_index_tokens ON finding_index USING gin (tokens)",
    ),
}


def upgrade() -> None:
    op.drop_table("petition_search")
    op.create_table(
        "finding_text",
        sa.Column("id", _ID, autoincrement=False, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_finding_text")),
    )
    op.create_table(
        "finding_fresh",
        sa.Column("id", _ID, autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_finding_fresh")),
    )
    for statement in INDEX[op.get_bind().dialect.name]:
        op.execute(statement)
