"""The index: put a document in, take it out, find the newest, or narrow another select.

The answers are those of ``rules.matches``: the words of the index narrow to candidates, and
where they leave a doubt the levelled texts are looked at. Everything works inside the caller's
transaction. A document is known by a number; a greater number is newer.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Dialect,
    Integer,
    Select,
    bindparam,
    cast,
    column,
    delete,
    exists,
    func,
    inspect,
    literal_column,
    select,
    table,
    text,
)
from sqlalchemy.dialects.postgresql import TSQUERY

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.finding.asking import TOO_MANY, any_together, fts5, holds, tsquery
from gaoffice_desktop.finding.facts import Document, Query
from gaoffice_desktop.finding.tables import INDEX, FreshRow, TextRow
from gaoffice_desktop.finding.tokens import has_prefix, is_query_exact, levelled, words_of

_INDEX = table(INDEX, column("rowid", Integer), column("id", Integer))
_PUT_TEXT = text(
    "INSERT INTO finding_text (id, text) VALUES (:id, :text) "
    "ON CONFLICT (id) DO UPDATE SET text = excluded.text"
)
_PUT_TOKENS = {
    "sqlite": text("INSERT OR REPLACE INTO finding_index (rowid, tokens) VALUES (:id, :tokens)"),
    "postgresql": text(
        "INSERT INTO finding_index (id, tokens) "
        "VALUES (:id, array_to_tsvector(string_to_array(:tokens, ' '))) "
        "ON CONFLICT (id) DO UPDATE SET tokens = excluded.tokens"
    ),
}
_DROP_TOKENS = {
    "sqlite": text("DELETE FROM finding_index WHERE rowid = :id"),
    "postgresql": text("DELETE FROM finding_index WHERE id = :id"),
}
_READ = inspect(TextRow).local_table.alias("read")
_TEXT = select(TextRow.text).where(TextRow.id == bindparam("doc_id"))
_ADD_FRESH = text("INSERT OR REPLACE INTO finding_fresh (id) VALUES (:id)")
_NOT_FRESH = text("DELETE FROM finding_fresh WHERE id = :id")
_COUNT_FRESH = text("SELECT count(*) FROM finding_fresh")
# Not a join: SQLite would walk every text, since they lie in the order that is asked for.
_FRESH_TEXTS = (
    select(TextRow.id, TextRow.text).where(TextRow.id.in_(select(FreshRow.id))).order_by(TextRow.id)
)

_MOST_FRESH = 32
"""Documents whose words wait; so many texts are read in a fraction of a millisecond."""

_MOST_TOKENS = 30_000
"""Words of a document that PostgreSQL takes: a tsvector ends at a megabyte."""

_WALK = 1_000
"""Newest texts that are read first where the index would be slow for common words."""


def add(work: Work, doc_id: int, document: Document) -> None:
    """Make a new document findable, at the least cost: some wait for each other's words."""
    dialect = _dialect(work)
    if dialect.name == "postgresql":
        put(work, doc_id, document)
        return
    work.session.execute(_PUT_TEXT, {"id": doc_id, "text": levelled(document)})
    work.session.execute(_ADD_FRESH, {"id": doc_id})
    waiting = work.session.execute(_FRESH_TEXTS).all() if _is_due(work) else []
    if waiting:
        work.session.execute(
            _PUT_TOKENS[dialect.name], [_row(one, reads, dialect) for one, reads in waiting]
        )
        work.session.execute(delete(FreshRow))


def put(work: Work, doc_id: int, document: Document) -> None:
    """Make a document findable; what it was before is forgotten."""
    put_many(work, ((doc_id, document),))


def put_many(work: Work, documents: Iterable[tuple[int, Document]]) -> None:
    """Make some documents findable."""
    dialect = _dialect(work)
    rows = [_row(doc_id, levelled(document), dialect) for doc_id, document in documents]
    if rows:
        work.session.execute(_PUT_TEXT, rows)
        work.session.execute(_PUT_TOKENS[dialect.name], rows)
        work.session.execute(_NOT_FRESH, rows)


def renew(work: Work, doc_id: int, document: Document) -> bool:
    """Put a document in if it reads otherwise than before; say whether it did."""
    fresh = levelled(document)
    if work.session.scalar(_TEXT, {"doc_id": doc_id}) == fresh:
        return False
    put(work, doc_id, document)
    return True


def drop(work: Work, doc_id: int) -> None:
    """Forget a document."""
    work.session.execute(delete(TextRow).where(TextRow.id == doc_id))
    work.session.execute(_DROP_TOKENS[_dialect(work).name], {"id": doc_id})
    work.session.execute(_NOT_FRESH, [{"id": doc_id}])


def newest(work: Work, query: Query, limit: int | None = None) -> list[int]:
    """Return the newest documents that a query finds; without a query none."""
    if not query:
        return []
    dialect = _dialect(work)
    on_server = dialect.name == "postgresql"
    if limit is not None and limit <= _WALK and (on_server or has_prefix(query)):
        walked = _walked(work, query, limit, dialect)
        if len(walked) == limit:
            return walked
    number = TextRow.id if on_server else _INDEX.c.rowid
    wanted = _found(query, dialect).order_by(number.desc()).limit(limit)
    found = list(work.session.scalars(wanted))
    if not on_server:
        waiting = list(work.session.scalars(_fresh(query, dialect)))
        found = sorted(found + waiting, reverse=True)[:limit] if waiting else found
    return found


def count_up_to(work: Work, query: Query, most: int) -> int:
    """Count what may be found by a query, no further than ``most``."""
    proposed = _proposed(query, _dialect(work)).limit(most).subquery()
    found = work.session.scalar(select(func.count()).select_from(proposed)) or 0
    return min(most, found + (work.session.scalar(_COUNT_FRESH) or 0))


def is_found(work: Work, query: Query, doc_id: ColumnElement[int]) -> ColumnElement[bool]:
    """Return the condition that a query finds a document, answered from the index."""
    dialect = _dialect(work)
    indexed = doc_id.in_(_found(query, dialect))
    return indexed if dialect.name == "postgresql" else indexed | doc_id.in_(_fresh(query, dialect))


def reads_so(work: Work, query: Query, doc_id: ColumnElement[int]) -> ColumnElement[bool]:
    """Return the same condition, answered from each document's text: for common words."""
    reads = holds(_READ.c.text, query, _dialect(work), trusting_index=False)
    return exists().where(_READ.c.id == doc_id, reads)


def unlike(work: Work, documents: Iterable[tuple[int, Document]]) -> list[int]:
    """Return which of some documents the index does not hold as they read."""
    fresh = {doc_id: levelled(document) for doc_id, document in documents}
    query = select(TextRow.id, TextRow.text).where(TextRow.id.in_(list(fresh)))
    kept = {row[0]: row[1] for row in work.session.execute(query)}
    number = _number(_dialect(work))
    indexed = set(work.session.scalars(select(number).where(number.in_(list(fresh)))))
    indexed.update(work.session.scalars(select(FreshRow.id)))
    return [one for one, reads in fresh.items() if kept.get(one) != reads or one not in indexed]


def holding_any(work: Work, groups: Iterable[Iterable[str]], since: int, limit: int) -> list[int]:
    """Return the newest documents from a number on that may hold all words of one group."""
    dialect = _dialect(work)
    asked = _asked(any_together(groups, dialect), dialect)
    number = _number(dialect)
    wanted = select(number).where(asked, number >= since).order_by(number.desc()).limit(limit)
    waiting = work.session.scalars(select(FreshRow.id).where(FreshRow.id >= since))
    return [*sorted(waiting, reverse=True), *work.session.scalars(wanted)][:limit]


def newest_texts(work: Work, limit: int) -> list[str]:
    """Return the newest documents' levelled texts: a sample of what is common now."""
    wanted = select(TextRow.text).order_by(TextRow.id.desc()).limit(limit)
    return list(work.session.scalars(wanted))


def _walked(work: Work, query: Query, limit: int, dialect: Dialect) -> list[int]:
    """Read the newest texts: what is common is among them, and the index gathers it for long."""
    last = select(TextRow.id, TextRow.text).order_by(TextRow.id.desc()).limit(_WALK).subquery()
    reads = holds(last.c.text, query, dialect, trusting_index=False)
    wanted = select(last.c.id).where(reads).order_by(last.c.id.desc()).limit(limit)
    return list(work.session.scalars(wanted))


def _fresh(query: Query, dialect: Dialect) -> Select[int]:
    """Select what is found of the documents whose words are not in the index yet."""
    reads = holds(TextRow.text.expression, query, dialect, trusting_index=False)
    return select(TextRow.id).where(TextRow.id.in_(select(FreshRow.id)), reads)


def _found(query: Query, dialect: Dialect) -> Select[int]:
    proposed = _proposed(query, dialect)
    if dialect.name == "postgresql":
        # Materialized: the planner takes a walk over every text for cheaper than it is.
        candidates = proposed.cte("candidates").prefix_with("MATERIALIZED", dialect="postgresql")
        reads = holds(TextRow.text.expression, query, dialect, trusting_index=False)
        return select(TextRow.id).join(candidates, candidates.c.id == TextRow.id).where(reads)
    if is_query_exact(query):
        return proposed
    # Not a join: the index is to be walked from the newest, and no further than asked.
    reads = holds(_READ.c.text, query, dialect, trusting_index=True)
    return proposed.where(exists().where(_READ.c.id == _INDEX.c.rowid, reads))


def _proposed(query: Query, dialect: Dialect) -> Select[int]:
    asked = tsquery(query) if dialect.name == "postgresql" else fts5(query)
    return select(_number(dialect)).where(_asked(asked, dialect))


def _number(dialect: Dialect) -> ColumnElement[int]:
    return _INDEX.c.id if dialect.name == "postgresql" else _INDEX.c.rowid


def _asked(expression: str, dialect: Dialect) -> ColumnElement[bool]:
    if dialect.name == "postgresql":
        tokens = literal_column("finding_index.tokens")
        return tokens.op("@@", is_comparison=True)(cast(expression, TSQUERY))
    return literal_column("finding_index").op("MATCH", is_comparison=True)(expression)


def _is_due(work: Work) -> bool:
    return (work.session.scalar(_COUNT_FRESH) or 0) >= _MOST_FRESH


def _row(doc_id: int, reads: str, dialect: Dialect) -> dict[str, Any]:
    words: Iterable[str] = words_of(reads)
    if dialect.name == "postgresql":
        words = set(words)
        if len(words) > _MOST_TOKENS:
            words = (TOO_MANY,)
    return {"id": doc_id, "text": reads, "tokens": " ".join(words)}


def _dialect(work: Work) -> Dialect:
    return work.session.get_bind().dialect
