"""The two tables of the index, private to this room.

``finding_text`` holds each document levelled, for the second look; ``finding_index`` its words:
a contentless FTS5 table in SQLite, a tsvector with GIN in PostgreSQL. No declaration stands for
both, so the latter is made by the statements below and is no part of the metadata.
"""

from __future__ import annotations

from sqlalchemy import DDL, Text, event
from sqlalchemy.orm import Mapped, mapped_column

from gaoffice_desktop.database.base import Base, RowId

INDEX = "finding_index"

MAKE_INDEX = {
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
"""What makes the index, by dialect. Migration 0002 has its own copy: a test compares them.

A leaf of the index fits in what SQLCipher leaves of a page; of 4,050 bytes, the default, each
would take two. Merging later makes an intake cheaper and a search no slower.
"""


class TextRow(Base):
    """A document as a search compares it: its levelled fields, then the initials of titles."""

    __tablename__ = "finding_text"

    id: Mapped[int] = mapped_column(RowId, primary_key=True, autoincrement=False)
    text: Mapped[str] = mapped_column(Text)


class FreshRow(Base):
    """A document whose words are not in the index yet: its text is read instead (SQLite).

    FTS5 writes a segment a transaction: the words of many documents at once cost a fraction.
    """

    __tablename__ = "finding_fresh"

    id: Mapped[int] = mapped_column(RowId, primary_key=True, autoincrement=False)


for _dialect, _statements in MAKE_INDEX.items():
    for _statement in _statements:
        event.listen(
            TextRow.__table__, "after_create", DDL(_statement).execute_if(dialect=_dialect)
        )
    event.listen(
        TextRow.__table__,
        "before_drop",
        DDL(f"DROP TABLE IF EXISTS {INDEX}").execute_if(dialect=_dialect),
    )


def is_of_index(name: str | None) -> bool:
    """Whether a table is the index, or one that FTS5 keeps it in: the metadata has neither."""
    return name is not None and name.startswith(INDEX)
