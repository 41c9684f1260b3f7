"""What those who count petitions read: how many came in by day, what they say, whose they are.

A cancelled intake was no petition, and one merged into another (Decree 6(7)) is counted there:
neither is counted. Days are local ones, as ordinals (``date.toordinal``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, and_, func, select, type_coerce

from gaoffice_desktop.citizens.facts import NO_NAME, CitizenKind
from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.finding import index
from gaoffice_desktop.finding.rules import parse
from gaoffice_desktop.petitions import queries
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.reasons import Outcome
from gaoffice_desktop.petitions.tables import EventRow, FormRow, KindRow, PetitionRow

_COUNTED: ColumnElement[bool] = and_(
    PetitionRow.state != State.CANCELLED.value, PetitionRow.outcome != Outcome.MERGED.value
)
_OFFSET = 9 * 3_600_000_000
_A_DAY = 86_400_000_000
_EPOCH = date(1970, 1, 1).toordinal()
_DAY: ColumnElement[int] = (
    (type_coerce(PetitionRow.received_at, BigInteger) + _OFFSET) // _A_DAY
).label("day")
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Arrival:
    """How many petitions of a kind came in for a department on a day."""

    day: int
    kind_code: str
    department_id: int | None
    count: int


@dataclass(frozen=True, slots=True)
class Said:
    """What a petition says, when it came in, and the names that stand in its form."""

    id: int
    day: int
    title: str
    content: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """How a petition stands, for those who count and group."""

    id: int
    received_at: datetime
    title: str
    counted: bool
    open: bool
    merged: bool
    department_id: int | None
    name: str
    asker: str
    """Tells petitioners apart; neither this nor the name is ever shown."""


def arrivals(work: Work, first: int, last: int) -> Iterator[Arrival]:
    """Return how many came in on each day from ``first`` to ``last`` (ordinals, both included)."""
    by = (_DAY, PetitionRow.kind_code, PetitionRow.department_id)
    query = select(*by, func.count()).where(_COUNTED, *_between(first, last)).group_by(*by)
    for day, kind_code, department_id, count in work.session.execute(query):
        yield Arrival(int(day) + _EPOCH, kind_code, department_id, count)


def first_day(work: Work) -> int | None:
    """Return the day on which the earliest petition came in; none where there is none."""
    day = work.session.scalar(select(_DAY).order_by(PetitionRow.received_at).limit(1))
    return None if day is None else int(day) + _EPOCH


def last_event(work: Work) -> int:
    """Return the number of the newest event of any petition."""
    return work.session.scalar(select(func.max(EventRow.id))) or 0


def days_touched(work: Work, after_event: int) -> set[int]:
    """Return the days of receipt of the petitions to which anything happened since an event."""
    touched = select(EventRow.petition_id).where(EventRow.id > after_event)
    query = select(_DAY).where(PetitionRow.id.in_(touched)).distinct()
    return {int(day) + _EPOCH for day in work.session.scalars(query)}


def kinds_of(work: Work) -> Mapping[str, tuple[str, int | None]]:
    """Return the name and the department of each kind in the catalogue."""
    rows = work.session.execute(select(KindRow.code, KindRow.name, KindRow.department_id))
    return {code: (name, department_id) for code, name, department_id in rows}


def said(work: Work, first: int, last: int, most: int) -> list[Said]:
    """Return what the petitions of some days say; of too many an even choice.

    Which ones are chosen depends on their numbers alone: the same each time.
    """
    ids = list(
        work.session.scalars(
            select(PetitionRow.id)
            .where(_COUNTED, *_between(first, last))
            .order_by(PetitionRow.received_at, PetitionRow.id)
        )
    )
    if len(ids) > most:
        ids = [ids[at * len(ids) // most] for at in range(most)]
    return [one for part in _parts(ids) for one in _said(work, part)]


def days_of_word(work: Work, word: str, first: int) -> Counter[int]:
    """Count the petitions in which a word stands by their day, from a day on; by the index."""
    asked = parse(word)
    if not asked:
        return Counter()
    query = (
        select(_DAY, func.count())
        .where(
            index.is_found(work, asked, PetitionRow.id.expression),
            _COUNTED,
            PetitionRow.received_at >= queries.midnight(date.fromordinal(first)),
        )
        .group_by(_DAY)
    )
    return Counter({int(day) + _EPOCH: count for day, count in work.session.execute(query)})


def ids_of_word(work: Work, word: str, first: int, last: int) -> list[int]:
    """Return the petitions of some days in which a word stands, the newest first."""
    asked = parse(word)
    if not asked:
        return []
    return _ids(work, index.is_found(work, asked, PetitionRow.id.expression), first, last)


def ids_of_kind(work: Work, code: str, first: int, last: int) -> list[int]:
    """Return the petitions of a kind that came in on some days, the newest first."""
    return _ids(work, PetitionRow.kind_code == code, first, last)


def ids_of_department(work: Work, department_id: int | None, first: int, last: int) -> list[int]:
    """Return the petitions of a department that came in on some days, the newest first."""
    same = PetitionRow.department_id == department_id
    return _ids(work, PetitionRow.department_id.is_(None) if not department_id else same, first,
                last)  # fmt: skip


def standings(work: Work, ids: Sequence[int]) -> dict[int, Standing]:
    """Return how petitions stand, by id."""
    columns = (
        PetitionRow.id, PetitionRow.received_at, PetitionRow.title, PetitionRow.state,
        PetitionRow.outcome, PetitionRow.closed_at, PetitionRow.department_id,
        PetitionRow.name, PetitionRow.phone,
    )  # fmt: skip
    found: dict[int, Standing] = {}
    for part in _parts(ids):
        for row in work.session.execute(select(*columns).where(PetitionRow.id.in_(part))):
            merged = row.outcome == Outcome.MERGED.value
            found[row.id] = Standing(
                id=row.id,
                received_at=row.received_at,
                title=row.title,
                counted=row.state != State.CANCELLED.value and not merged,
                open=row.closed_at is None,
                merged=merged,
                department_id=row.department_id,
                name=row.name,
                asker=_asker(row),
            )
    return found


def new_since(work: Work, petition_id: int, most: int) -> list[int]:
    """Return the petitions taken in after one, in their order."""
    query = select(PetitionRow.id).where(PetitionRow.id > petition_id)
    return list(work.session.scalars(query.order_by(PetitionRow.id).limit(most)))


def newest(work: Work) -> int:
    """Return the id of the petition taken in last."""
    return work.session.scalar(select(func.max(PetitionRow.id))) or 0


def texts_of(work: Work, ids: Sequence[int]) -> dict[int, tuple[str, str]]:
    """Return title and content of those petitions among these that were not cancelled."""
    query = (
        select(PetitionRow.id, PetitionRow.title, FormRow.content)
        .join(FormRow, FormRow.petition_id == PetitionRow.id)
        .where(PetitionRow.state != State.CANCELLED.value)
    )
    return {
        row.id: (row.title, row.content)
        for part in _parts(ids)
        for row in work.session.execute(query.where(PetitionRow.id.in_(part)))
    }


def first_id_since(work: Work, moment: datetime) -> int | None:
    """Return the least id since a moment; what was entered late has a greater one."""
    first = (
        select(PetitionRow.id)
        .where(PetitionRow.received_at >= moment)
        .order_by(PetitionRow.received_at, PetitionRow.id)
        .limit(100)
    )
    return min(work.session.scalars(first), default=None)


def _between(first: int, last: int) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    begin = queries.midnight(date.fromordinal(first))
    end = queries.midnight(date.fromordinal(last) + timedelta(days=1))
    return PetitionRow.received_at >= begin, PetitionRow.received_at < end


def _ids(work: Work, condition: ColumnElement[bool], first: int, last: int) -> list[int]:
    query = select(PetitionRow.id).where(condition, _COUNTED, *_between(first, last))
    return list(
        work.session.scalars(query.order_by(PetitionRow.received_at.desc(), PetitionRow.id.desc()))
    )


def _said(work: Work, ids: Sequence[int]) -> Iterator[Said]:
    query = (
        select(
            PetitionRow.id, _DAY, PetitionRow.title, PetitionRow.name, PetitionRow.handler,
            PetitionRow.asker_kind, FormRow.content, FormRow.petitioner, FormRow.proxy,
        )
        .join(FormRow, FormRow.petition_id == PetitionRow.id)
        .where(PetitionRow.id.in_(ids))
        .order_by(PetitionRow.id)
    )  # fmt: skip
    for row in work.session.execute(query):
        yield Said(row.id, int(row.day) + _EPOCH, row.title, row.content, tuple(_names(row)))


def _names(row: Any) -> Iterable[str]:
    # A corporation's or body's own name is no person's.
    if row.asker_kind != CitizenKind.CORPORATION.value:
        yield row.name
    for form, key in ((row.petitioner, "representative"), (row.proxy, "name")):
        name = form.get(key) if form else ""
        if name:
            yield str(name)
    if row.handler:
        yield row.handler


def _asker(row: Any) -> str:
    """Tell petitioners apart; a list that named nobody does not make one person of them all."""
    if not row.phone and row.name in ("", NO_NAME):
        return str(row.id)
    return f"{row.name}\n{row.phone}"


def _parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for at in range(0, len(ids), _AT_ONCE):
        yield ids[at : at + _AT_ONCE]
