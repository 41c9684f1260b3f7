"""Selects and writes of the surges' tables; private to this room."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, insert, select, text, update

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.early_warning.surges.tables import (
    SurgeCountRow,
    SurgeEvaluationRow,
    SurgeEventRow,
    SurgeGroupRow,
    SurgeMarkRow,
    SurgeMemberRow,
    SurgeRow,
)

KEEPING = "keeping"
"""Drawn by whoever stores an evaluation, so that they do it one after the other."""

EVENT_MARK = "event"
"""The newest event that was counted."""

PETITION_MARK = "petition"
"""The newest petition that was compared with the groups."""


# --- marks ------------------------------------------------------------------------------


def mark(work: Work, name: str) -> int | None:
    """Return how far something was looked at; none at the first time."""
    return work.session.scalar(select(SurgeMarkRow.value).where(SurgeMarkRow.name == name))


def set_mark(work: Work, name: str, value: int, before: int | None) -> bool:
    """Move a mark on from where it was; say whether nobody else has moved it meanwhile."""
    if before is None:
        made = work.session.execute(_FIRST_MARK, {"name": name, "value": value})
        return made.one_or_none() is not None
    moved = (
        update(SurgeMarkRow)
        .where(SurgeMarkRow.name == name, SurgeMarkRow.value == before)
        .values(value=value)
        .returning(SurgeMarkRow.name)
    )
    return work.session.execute(moved).one_or_none() is not None


_FIRST_MARK = text(
    "INSERT INTO surge_mark (name, value) VALUES (:name, :value) "
    "ON CONFLICT (name) DO NOTHING RETURNING name"
)
_DRAW = text(
    "INSERT INTO surge_mark (name, value) VALUES (:name, 1) "
    "ON CONFLICT (name) DO UPDATE SET value = surge_mark.value + 1"
)


def draw(work: Work, name: str) -> int:
    """Return the next number of a row; whoever else draws waits until this one is committed."""
    work.session.execute(_DRAW, {"name": name})
    return mark(work, name) or 0


# --- counts and evaluations -------------------------------------------------------------


def counts(work: Work, first: int, last: int) -> Iterable[Any]:
    """Return the stored weeks: week, topic, code, days."""
    columns = (SurgeCountRow.week, SurgeCountRow.topic, SurgeCountRow.code, SurgeCountRow.days)
    return work.session.execute(select(*columns).where(SurgeCountRow.week.between(first, last)))


def store_counts(work: Work, weeks: Iterable[int], rows: Sequence[Mapping[str, Any]]) -> None:
    """Replace the rows of these weeks."""
    work.session.execute(delete(SurgeCountRow).where(SurgeCountRow.week.in_(list(weeks))))
    if rows:
        work.session.execute(insert(SurgeCountRow), list(rows))


def evaluation(work: Work, on: date | None = None) -> Any:
    """Return the row of a day's evaluation, or of the newest one."""
    query = select(SurgeEvaluationRow)
    if on is not None:
        query = query.where(SurgeEvaluationRow.on == on)
    newest = query.order_by(SurgeEvaluationRow.on.desc()).limit(1)
    return work.session.scalars(newest).one_or_none()


def store_evaluation(work: Work, on: date, at: datetime, result: Mapping[str, Any]) -> None:
    """Replace what was evaluated of a day."""
    work.session.execute(delete(SurgeEvaluationRow).where(SurgeEvaluationRow.on == on))
    work.session.execute(insert(SurgeEvaluationRow).values(on=on, at=at, result=dict(result)))


# --- warnings ---------------------------------------------------------------------------


def surge_row(work: Work, surge_id: int, *, alone: bool = False) -> SurgeRow | None:
    """Return a warning's row; ``alone``: whoever else would change it waits and then reads."""
    wanted = select(SurgeRow).where(SurgeRow.id == surge_id)
    if alone:
        wanted = wanted.with_for_update()
    return work.session.scalars(wanted).one_or_none()


def surge_rows(work: Work, *, lifted: bool) -> Sequence[SurgeRow]:
    """Return the rows of what stands, or of what was lifted, the newest first."""
    over = SurgeRow.lifted_at.is_not(None) if lifted else SurgeRow.lifted_at.is_(None)
    wanted = select(SurgeRow).where(over).order_by(SurgeRow.raised_at.desc(), SurgeRow.id.desc())
    return work.session.scalars(wanted).all()


def live_ids(work: Work) -> dict[tuple[str, str], int]:
    """Return which topics a warning stands for: (topic, code) -> its id."""
    wanted = select(SurgeRow.topic, SurgeRow.code, SurgeRow.id)
    rows = work.session.execute(wanted.where(SurgeRow.lifted_at.is_(None)))
    return {(topic, code): surge_id for topic, code, surge_id in rows}


def add_surge(work: Work, values: Mapping[str, Any]) -> int:
    """Add a warning and return its id."""
    made = insert(SurgeRow).values(**values).returning(SurgeRow.id)
    return work.session.execute(made).scalar_one()


def change_surge(work: Work, surge_id: int, values: Mapping[str, Any]) -> None:
    """Store what the newest event of a warning comes to."""
    work.session.execute(update(SurgeRow).where(SurgeRow.id == surge_id).values(**values))


def add_event(work: Work, values: Mapping[str, Any]) -> None:
    """Append a step to a warning's course."""
    work.session.execute(insert(SurgeEventRow).values(**values))


def events(work: Work, surge_id: int) -> Sequence[SurgeEventRow]:
    """Return the course of a warning, the oldest step first."""
    wanted = select(SurgeEventRow).where(SurgeEventRow.surge_id == surge_id)
    return work.session.scalars(wanted.order_by(SurgeEventRow.id)).all()


# --- groups -----------------------------------------------------------------------------


def group_of(work: Work, petition_ids: Sequence[int]) -> dict[int, int]:
    """Return which of these petitions belong to which group."""
    found: dict[int, int] = {}
    for at in range(0, len(petition_ids), 500):
        part = list(petition_ids[at : at + 500])
        wanted = select(SurgeMemberRow.petition_id, SurgeMemberRow.group_id)
        rows = work.session.execute(wanted.where(SurgeMemberRow.petition_id.in_(part)))
        found.update((petition_id, group_id) for petition_id, group_id in rows)
    return found


def add_group(work: Work, at: datetime, last_at: datetime) -> int:
    """Make an empty group and return its id."""
    made = insert(SurgeGroupRow).values(made_at=at, last_at=last_at, signal_at=None)
    return work.session.execute(made.returning(SurgeGroupRow.id)).scalar_one()


def add_members(work: Work, rows: Sequence[Mapping[str, Any]]) -> None:
    """Put petitions into groups."""
    work.session.execute(insert(SurgeMemberRow), list(rows))


def touch_group(work: Work, group_id: int, values: Mapping[str, Any]) -> None:
    """Store when a group grew last, or became a signal."""
    work.session.execute(update(SurgeGroupRow).where(SurgeGroupRow.id == group_id).values(**values))


def group_rows(work: Work, since: datetime) -> Sequence[SurgeGroupRow]:
    """Return the groups that have grown since a moment, the newest first."""
    wanted = select(SurgeGroupRow).where(SurgeGroupRow.last_at >= since)
    ordered = wanted.order_by(SurgeGroupRow.last_at.desc(), SurgeGroupRow.id.desc())
    return work.session.scalars(ordered).all()


def group_row(work: Work, group_id: int) -> SurgeGroupRow | None:
    """Return a group's row."""
    wanted = select(SurgeGroupRow).where(SurgeGroupRow.id == group_id)
    return work.session.scalars(wanted).one_or_none()


def members(work: Work, group_ids: Sequence[int]) -> dict[int, list[tuple[int, int]]]:
    """Return the petitions of groups with their likeness in thousandths, by group."""
    found: dict[int, list[tuple[int, int]]] = {one: [] for one in group_ids}
    wanted = select(SurgeMemberRow).where(SurgeMemberRow.group_id.in_(list(group_ids)))
    for row in work.session.scalars(wanted.order_by(SurgeMemberRow.petition_id)):
        found[row.group_id].append((row.petition_id, row.likeness))
    return found
