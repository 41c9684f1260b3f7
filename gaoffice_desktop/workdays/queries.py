"""Reads the calendar of a revision out of the store."""

from __future__ import annotations

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.workdays.facts import (
    CalendarEdit,
    CalendarState,
    Holiday,
    HolidayKind,
    OfficeHours,
    Revision,
)
from gaoffice_desktop.workdays.tables import CalendarRevisionRow, HolidayRow, OfficeHoursRow


def latest(work: Work) -> int:
    """Return the number of the newest revision, 0 in an office not set up."""
    return work.session.scalar(select(func.max(CalendarRevisionRow.id))) or 0


def mark_of(work: Work, revision: int | None) -> tuple[int, str] | None:
    """Return a revision (the newest if none is named) and what tells it from one rolled back."""
    found = select(CalendarRevisionRow.id, CalendarRevisionRow.mark)
    if revision is not None:
        found = found.where(CalendarRevisionRow.id == revision)
    row = work.session.execute(found.order_by(CalendarRevisionRow.id.desc()).limit(1)).first()
    return None if row is None else (row.id, row.mark)


def state_at(work: Work, revision: int) -> CalendarState | None:
    """Return what the calendar was compiled from at a revision, or nothing if there is none."""
    row = work.session.get(CalendarRevisionRow, revision)
    if row is None:
        return None
    hours = select(OfficeHoursRow).where(_stood(OfficeHoursRow, revision))
    days = select(HolidayRow).where(_stood(HolidayRow, revision))
    return CalendarState(
        hours=tuple(
            map(
                _hours,
                work.session.scalars(hours.order_by(OfficeHoursRow.from_on, OfficeHoursRow.id)),
            )
        ),
        holidays=tuple(
            map(_holiday, work.session.scalars(days.order_by(HolidayRow.on, HolidayRow.name)))
        ),
        confirmed=(row.confirmed_from, row.confirmed_to),
    )


def _stood(table: type[HolidayRow | OfficeHoursRow], revision: int) -> ColumnElement[bool]:
    removed: InstrumentedAttribute[int | None] = table.removed_rev
    return (table.added_rev <= revision) & or_(removed.is_(None), removed > revision)


def edit_of(work: Work, revision: int) -> CalendarEdit:
    """Return the edit that a revision made, read off the rows it added and removed."""
    session = work.session
    before, after = state_at(work, revision - 1), state_at(work, revision)
    moved = before is not None and after is not None and before.confirmed != after.confirmed
    days, hours = select(HolidayRow), select(OfficeHoursRow)
    return CalendarEdit(
        add=tuple(map(_holiday, session.scalars(days.where(HolidayRow.added_rev == revision)))),
        remove=tuple(
            map(_holiday, session.scalars(days.where(HolidayRow.removed_rev == revision)))
        ),
        add_hours=tuple(
            map(_hours, session.scalars(hours.where(OfficeHoursRow.added_rev == revision)))
        ),
        remove_hours=tuple(
            map(_hours, session.scalars(hours.where(OfficeHoursRow.removed_rev == revision)))
        ),
        confirmed=after.confirmed if moved and after is not None else None,
    )


def revisions(work: Work) -> list[Revision]:
    """Return every revision, the newest first."""
    rows = list(work.session.scalars(select(CalendarRevisionRow).order_by(CalendarRevisionRow.id)))
    undone = {row.reverts for row in rows}
    return [
        Revision(
            number=row.id,
            at=row.at,
            by=row.by,
            note=row.note,
            edit=edit_of(work, row.id),
            reverts=row.reverts,
            reverted=row.id in undone,
        )
        for row in reversed(rows)
    ]


def _holiday(row: HolidayRow) -> Holiday:
    return Holiday(row.on, row.name, HolidayKind(row.kind))


def _hours(row: OfficeHoursRow) -> OfficeHours:
    intervals = tuple((opens, closes) for opens, closes in row.intervals)
    return OfficeHours(row.from_on, intervals, tuple(row.weekdays))
