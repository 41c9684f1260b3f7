"""A query in the words of each engine: what the index is asked, what the texts are."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from sqlalchemy import ColumnElement, Dialect, and_, func, or_, true

from gaoffice_desktop.finding.facts import Query, Reading
from gaoffice_desktop.finding.rules import class_of
from gaoffice_desktop.finding.tokens import Term, is_exact, terms_of

TOO_MANY = "w"
"""Stands for all words of a document that has more than a tsvector can hold."""


def fts5(query: Query) -> str:
    """Return what a query asks an FTS5 table."""
    return _expression(query, " AND ", " OR ", lambda term: term.token + "*" * term.prefix)


def tsquery(query: Query) -> str:
    """Return what a query asks a tsvector; a document with too many words is a candidate."""
    words = _expression(query, " & ", " | ", lambda term: term.token + ":*" * term.prefix)
    return f"({words}) | {TOO_MANY}"


def any_together(groups: Iterable[Iterable[str]], dialect: Dialect) -> str:
    """Return what asks for the documents that hold all words of one group, whichever."""
    every, some = (" & ", " | ") if dialect.name == "postgresql" else (" AND ", " OR ")
    return some.join(f"({every.join(group)})" for group in groups)


def _expression(query: Query, every: str, some: str, write: Callable[[Term], str]) -> str:
    def joined(parts: list[str], by: str) -> str:
        return parts[0] if len(parts) == 1 else f"({by.join(parts)})"

    return joined(
        [
            joined(
                [
                    joined([joined(list(map(write, group)), some) for group in groups], every)
                    for groups in map(terms_of, word)
                ],
                some,
            )
            for word in query.words
        ],
        every,
    )


def holds(
    text: ColumnElement[str], query: Query, dialect: Dialect, *, trusting_index: bool
) -> ColumnElement[bool]:
    """Return the condition that a levelled text is a hit.

    ``trusting_index`` leaves away the words that the index has answered for certain.
    """
    doubtful = (w for w in query.words if not (trusting_index and all(map(is_exact, w))))
    return and_(true(), *(or_(*(_reads(text, one, dialect) for one in w)) for w in doubtful))


def _reads(text: ColumnElement[str], reading: Reading, dialect: Dialect) -> ColumnElement[bool]:
    wanted = reading.text
    if dialect.name == "postgresql":
        if wanted is not None:
            return func.strpos(text, wanted) > 0
        return text.regexp_match(_pattern(reading, lambda char: re.sub(r"(\W)", r"\\\1", char)))
    if wanted is not None:
        return func.instr(text, wanted) > 0
    pattern = _pattern(reading, lambda char: f"[{char}]" if char in "*?[" else char)
    return text.op("GLOB", is_comparison=True)(f"*{pattern}*")


def _pattern(reading: Reading, escaped: Callable[[str], str]) -> str:
    parts: list[str] = []
    for slot in reading.slots:
        low, high = slot[0]
        single = len(slot) == 1 and low == high
        parts.append(escaped(chr(low)) if single else f"[{class_of(slot)}]")
    return "".join(parts)
