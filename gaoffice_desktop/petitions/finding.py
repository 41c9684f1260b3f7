"""What is searched of a petition, and how the register is narrowed by it.

Title and petitioner are found by their initial consonants too; number, number at the other
system, handler, content, result and notes by what they say; the telephone by its digits.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.finding import index
from gaoffice_desktop.finding.facts import Document, Query
from gaoffice_desktop.finding.rules import parse
from gaoffice_desktop.petitions import queries
from gaoffice_desktop.petitions.register_facts import RegisterQuery, SavedView, Sort
from gaoffice_desktop.petitions.tables import FormRow, PetitionRow

COLUMNS = ("title", "name", "number", "outside_number", "handler", "phone")
"""The columns of a petition's row that are searched."""

_RARE = 500
"""Hits that are narrowed further by their ids; of more than these every page is full soon."""

_WALK = 3_000
_STEP = 200
"""Lines of the register's own order that are read for a common word, and how many at once."""

_PETITION = (
    select(*(getattr(PetitionRow, name) for name in COLUMNS), FormRow.content, FormRow.result)
    .join(FormRow, FormRow.petition_id == PetitionRow.id)
    .where(PetitionRow.id == bindparam("petition_id"))
)


def document_of(
    row: Mapping[str, Any], content: str, result: str = "", notes: Iterable[str] = ()
) -> Document:
    """Return what is searched of a petition; ``row`` holds ``COLUMNS``."""
    return Document(
        titled=(row["title"], row["name"]),
        texts=(
            row["number"],
            row.get("outside_number", ""),
            row["handler"],
            content,
            result,
            *notes,
        ),
        phones=(row["phone"],),
    )


def reindex(work: Work, petition_id: int, notes: Iterable[str]) -> bool:
    """Let a petition be found as it reads now; say whether it read otherwise before.

    ``notes`` are those that hold: one taken back is found no more, a corrected one as it reads.
    """
    found = work.session.execute(_PETITION, {"petition_id": petition_id}).one_or_none()
    if found is None:
        index.drop(work, petition_id)
        return False
    *row, content, result = found
    columns: dict[str, Any] = dict(zip(COLUMNS, row, strict=True))
    return index.renew(work, petition_id, document_of(columns, content, result, notes))


# --- the register, narrowed -------------------------------------------------------------


def page(
    work: Work, wanted: RegisterQuery, me: int, now: datetime, size: int
) -> Sequence[queries.AnyRow]:
    """Return the first lines of a query of the register."""
    asked = asked_of(wanted)
    if not asked:
        return work.session.execute(_rows(wanted, me, now).limit(size)).all()
    if _is_newest_first(wanted):
        return _lines(work, index.newest(work, asked, size))
    rare = index.newest(work, asked, _RARE + 1)
    if len(rare) <= _RARE:
        return work.session.execute(_rows(wanted, me, now, rare).limit(size)).all()
    # A common word is on every page of the register's own order, unless the filters shun it.
    near = _ordered_ids(wanted, me, now).limit(_WALK)
    found: list[int] = []
    ids = work.session.scalars(near).all()
    for at in range(0, len(ids), _STEP):
        found += _reading_so(work, asked, ids[at : at + _STEP])
        if len(found) >= size:
            break
    if len(found) >= size or len(ids) < _WALK:
        return _lines(work, found[:size])
    rows = _rows(wanted, me, now).where(index.is_found(work, asked, PetitionRow.id.expression))
    return work.session.execute(rows.limit(size)).all()


def ordered_ids(work: Work, wanted: RegisterQuery, me: int, now: datetime) -> Iterator[int]:
    """Return the ids of a whole query of the register in its order."""
    asked = asked_of(wanted)
    if not asked:
        yield from work.session.scalars(_ordered_ids(wanted, me, now))
    elif _is_newest_first(wanted):
        yield from index.newest(work, asked)
    else:
        found = index.is_found(work, asked, PetitionRow.id.expression)
        yield from work.session.scalars(_ordered_ids(wanted, me, now).where(found))


def asked_of(wanted: RegisterQuery) -> Query:
    """Return what a query of the register looks for."""
    return parse(wanted.text, composing=wanted.composing)


def _rows(
    wanted: RegisterQuery, me: int, now: datetime, among: list[int] | None = None
) -> queries.AnySelect:
    rows = queries.narrowed(queries.row_select(), wanted, me, now)
    if among is not None:
        rows = rows.where(PetitionRow.id.in_(among))
    return queries.ordered(rows, wanted.sort, descending=wanted.descending)


def _ordered_ids(wanted: RegisterQuery, me: int, now: datetime) -> queries.AnySelect:
    ids = queries.narrowed(select(PetitionRow.id), wanted, me, now)
    return queries.ordered(ids, wanted.sort, descending=wanted.descending)


def _is_newest_first(wanted: RegisterQuery) -> bool:
    """Whether the index's own order is what is asked: the ids grow with the numbers."""
    return wanted == RegisterQuery(
        view=SavedView.ALL,
        text=wanted.text,
        composing=wanted.composing,
        sort=Sort.NUMBER,
        descending=True,
    )


def _reading_so(work: Work, asked: Query, ids: Sequence[int]) -> list[int]:
    reads = index.reads_so(work, asked, PetitionRow.id.expression)
    found = set(work.session.scalars(select(PetitionRow.id).where(PetitionRow.id.in_(ids), reads)))
    return [one for one in ids if one in found]


def _lines(work: Work, ids: Sequence[int]) -> list[queries.AnyRow]:
    found = work.session.execute(queries.row_select().where(PetitionRow.id.in_(ids)))
    by_id = {row[0]: row for row in found}
    return [by_id[one] for one in ids if one in by_id]
