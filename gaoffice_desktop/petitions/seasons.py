"""What came in when: counted by month, week of the month, department and kind.

Read by those who look ahead from the past. A petition counts for the department that has it
now, because that one answered it. A cancelled intake was none, and one merged into another
(Decree 6(7)) is counted there. Titles leave this room without names and numbers.
"""

from __future__ import annotations

from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    Integer,
    and_,
    case,
    column,
    func,
    literal_column,
    or_,
    select,
    type_coerce,
    values,
)

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.petitions import queries
from gaoffice_desktop.petitions.facts import Category, State
from gaoffice_desktop.petitions.reasons import Outcome
from gaoffice_desktop.petitions.tables import FormRow, KindRow, PetitionRow
from gaoffice_desktop.shared.masking import mask_name, scrub

WEEKS = ((1, 7), (8, 14), (15, 21), (22, 31))
"""The parts of a month, by their first and last day: alike in every year, unlike its weeks."""

NO_DEPARTMENT = 0
"""Stands for petitions that have none."""

MOST_TITLES = 400
"""Titles of a department's month that are looked at for words."""

_DAY = (
    type_coerce(PetitionRow.received_at, BigInteger) + literal_column("32400000000", BigInteger)
) // literal_column("86400000000", BigInteger)
"""The local day of receipt, counted from 1970; literal, so that it is one and the same expression
where it is selected and where it is grouped by."""

_FIRST_DAY = date(1970, 1, 1).toordinal()

_COUNTED = (
    PetitionRow.state != State.CANCELLED.value,
    PetitionRow.outcome != Outcome.MERGED.value,
)
_SHORTEST_NAME = 2
_EACH_TITLE = 12


@dataclass(frozen=True, slots=True)
class KindName:
    """A kind as the catalogue names it today."""

    code: str
    name: str
    category: Category
    active: bool


@dataclass(frozen=True, slots=True)
class Came:
    """How many of a kind came to a department (0: to none) in a part of a month.

    ``late``: answered after the due time, or past it and still open.
    """

    month: date
    part: int
    department_id: int
    kind_code: str
    count: int
    late: int


@dataclass(frozen=True, slots=True)
class Titled:
    """The title of a petition, without names and numbers."""

    month: date
    department_id: int
    kind_code: str
    title: str


Monthly = dict[tuple[int, str], dict[date, int]]
"""By department (0: none) and kind: how many came in each month."""


def kinds_named(work: Work) -> Mapping[str, KindName]:
    """Return every kind of the catalogue, those at rest too, by its code."""
    found = work.session.execute(
        select(KindRow.code, KindRow.name, KindRow.category, KindRow.active)
    )
    return {row[0]: KindName(row[0], row[1], Category(row[2]), row[3]) for row in found}


def monthly(work: Work, months: Sequence[date]) -> Monthly:
    """Count what came in each of these months (their first days), by department and kind.

    Nearly every petition is one of them, so the table is read from end to end: by the index,
    rows that were not entered in the order of their receipt would each cost a page.
    """
    found: Monthly = defaultdict(dict)
    if not months:
        return found
    wanted = frozenset(months)
    received = type_coerce(PetitionRow.received_at, BigInteger)
    # Not by the index: see above. The sum is no column any more.
    first = received + literal_column("0", BigInteger) >= _micros(min(months))
    past = received + literal_column("0", BigInteger) < _micros(_after(max(months)))
    by = (_DAY, PetitionRow.department_id, PetitionRow.kind_code)
    query = select(*by, func.count()).where(first, past, *_COUNTED).group_by(*by)
    for day, department, kind, count in work.session.execute(query):
        month = date.fromordinal(_FIRST_DAY + day).replace(day=1)
        if month in wanted:
            counts = found[department or NO_DEPARTMENT, kind]
            counts[month] = counts.get(month, 0) + count
    return found


def by_week(
    work: Work, months: Sequence[date], now: datetime, department_id: int | None = None
) -> tuple[Came, ...]:
    """Count what came in each part of these months, and what of it was answered late."""
    if not months:
        return ()
    spans = _spans(
        (month, part, first, last + timedelta(days=1))
        for month in months
        for part, (first, last) in enumerate(parts_of(month))
    )
    late = func.coalesce(PetitionRow.closed_at, type_coerce(now, PetitionRow.ends_at.type))
    by = (spans.c.month, spans.c.part, PetitionRow.department_id, PetitionRow.kind_code)
    query = (
        select(*by, func.count(), func.count().filter(late > PetitionRow.ends_at))
        .join_from(spans, PetitionRow, _within(spans))
        .group_by(*by)
    )
    found: Sequence[Any] = work.session.execute(_only(query, department_id)).all()
    return tuple(
        Came(_month(month), part, department or NO_DEPARTMENT, kind, count, late_count)
        for month, part, department, kind, count, late_count in found
    )


def titles(
    work: Work, months: Sequence[date], department_id: int | None = None
) -> tuple[Titled, ...]:
    """Return the newest titles of each department and kind in these months, without people.

    Some dozen of each at most: they are to be looked at, not counted.
    """
    if not months:
        return ()
    by = (PetitionRow.department_id, PetitionRow.kind_code)
    return _titled(work, months, _newest(months, department_id, by, _EACH_TITLE))


def month_titles(
    work: Work, months: Sequence[date], department_id: int | None = None
) -> tuple[Titled, ...]:
    """Return the newest titles of each department in each of these months, without people.

    Up to ``MOST_TITLES`` of each: enough to see what they have in common.
    """
    if not months:
        return ()
    by = (_month_of(months), PetitionRow.department_id)
    return _titled(work, months, _newest(months, department_id, by, MOST_TITLES))


def _titled(work: Work, months: Sequence[date], ids: Any) -> tuple[Titled, ...]:
    query = (
        select(PetitionRow, FormRow.petitioner, FormRow.proxy)
        .outerjoin(FormRow, FormRow.petition_id == PetitionRow.id)
        .where(PetitionRow.id.in_(ids))
        .order_by(PetitionRow.received_at.desc(), PetitionRow.id.desc())
    )
    starts = sorted(months, reverse=True)
    return tuple(
        Titled(
            next(month for month in starts if queries.midnight(month) <= row.received_at),
            row.department_id or NO_DEPARTMENT,
            row.kind_code,
            without_people(row.title, _names(row, asker or {}, proxy)),
        )
        for row, asker, proxy in work.session.execute(query)
    )


def without_people(title: str, names: Iterable[str]) -> str:
    """Hide the people who are known to stand behind a title, and whatever looks like a number.

    A name that nobody knows (of a child, of a neighbour) can't be found in a title.
    """
    for name in sorted(set(names), key=len, reverse=True):
        if len(name) >= _SHORTEST_NAME:
            title = title.replace(name, mask_name(name))
    return scrub(title)


def parts_of(month: date) -> tuple[tuple[date, date], ...]:
    """Return the first and the last day of each part of a month."""
    end = monthrange(month.year, month.month)[1]
    return tuple(
        (month.replace(day=first), month.replace(day=min(last, end))) for first, last in WEEKS
    )


# --- the statements ---------------------------------------------------------------------


def _spans(spans: Iterable[tuple[date, int, date, date]]) -> Any:
    """Lay the spans of time out as a table: one walk over the index for each."""
    rows = [
        (_number(month), part, _micros(first), _micros(last)) for month, part, first, last in spans
    ]
    columns = (
        column("month", Integer),
        column("part", Integer),
        column("first", BigInteger),
        column("past", BigInteger),
    )
    return values(*columns, name="spans").data(rows).cte("spans")


def _within(spans: Any) -> Any:
    received = type_coerce(PetitionRow.received_at, BigInteger)
    return and_(
        received >= spans.c.first,
        received < spans.c.past,
        *_COUNTED,
    )


def _only(query: Any, department_id: int | None) -> Any:
    return (
        query if department_id is None else query.where(PetitionRow.department_id == department_id)
    )


def _month_of(months: Sequence[date]) -> Any:
    """Number the month of a petition that lies in one of these."""
    later = sorted(months, reverse=True)
    cases = [(PetitionRow.received_at >= queries.midnight(one), _number(one)) for one in later]
    return case(*cases, else_=0)


def _newest(
    months: Sequence[date], department_id: int | None, by: tuple[Any, ...], most: int
) -> Any:
    newest = (PetitionRow.received_at.desc(), PetitionRow.id.desc())
    place = func.row_number().over(partition_by=by, order_by=newest).label("place")
    spans = [
        and_(
            PetitionRow.received_at >= queries.midnight(month),
            PetitionRow.received_at < queries.midnight(_after(month)),
        )
        for month in months
    ]
    query = select(PetitionRow.id, place).where(or_(*spans), *_COUNTED)
    ranked = _only(query, department_id).subquery()
    return select(ranked.c.id).where(ranked.c.place <= most)


def _names(row: PetitionRow, asker: Mapping[str, Any], proxy: Mapping[str, Any] | None) -> set[str]:
    return {
        row.name,
        row.handler,
        row.entered_by,
        str(asker.get("representative", "")),
        str((proxy or {}).get("name", "")),
    }


def _micros(on: date) -> int:
    return round(queries.midnight(on).timestamp() * 1_000_000)


def _number(month: date) -> int:
    return month.year * 12 + month.month - 1


def _month(number: int) -> date:
    return date(number // 12, number % 12 + 1, 1)


def _after(month: date) -> date:
    return (month + timedelta(days=31)).replace(day=1)
