"""The office's calendar and its edits, each a numbered revision that can be undone as a whole.

An edit moves due times, and petitions are above this room: whoever edits calls ``apply`` inside
the transaction that moves them, after checking the role and beside the line of the audit trail.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import select, update

from gaoffice_desktop.database.engine import Database, Work
from gaoffice_desktop.shared.errors import Unavailable, UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.workdays import queries
from gaoffice_desktop.workdays.facts import (
    CalendarEdit,
    CalendarState,
    Holiday,
    OfficeHours,
    Revision,
)
from gaoffice_desktop.workdays.rules import Calendar, edited, hours_problem, undoing
from gaoffice_desktop.workdays.seed import holidays_of, shipped_state
from gaoffice_desktop.workdays.tables import CalendarRevisionRow, HolidayRow, OfficeHoursRow


@dataclass(frozen=True)
class Workdays:
    """The calendar of one store. Compiled calendars are kept by revision."""

    database: Database
    _compiled: dict[tuple[int, str], Calendar] = field(
        default_factory=dict[tuple[int, str], Calendar], repr=False, compare=False
    )

    # Verbs. This room lies below the staff, so it takes the seat and does not look at it:
    # everyone at a desk may read the calendar.

    def current_calendar(self, _seat: object) -> Calendar:
        """Return the calendar in force."""
        with self.database.read() as work:
            return self.calendar_in(work)

    def calendar_at(self, _seat: object, revision: int) -> Calendar:
        """Return the calendar as it stood at a revision."""
        with self.database.read() as work:
            return self.calendar_in(work, revision)

    def current_state(self, _seat: object) -> CalendarState:
        """Return the hours, the holidays and the confirmed range in force."""
        return self.current_calendar(_seat).state

    def revisions(self, _seat: object) -> list[Revision]:
        """Return every edit so far, the newest first."""
        with self.database.read() as work:
            return queries.revisions(work)

    def year_to_confirm(self, _seat: object, year: int) -> CalendarEdit:
        """Draft the edit that confirms a further year, for the administrator to look over.

        The holidays come from the installed library. What the government has designated since
        it was published is missing, and that is why a person has to confirm.
        """
        state = self.current_state(_seat)
        kept = {(one.on, one.name) for one in state.holidays}
        new = tuple(one for one in holidays_of([year]) if (one.on, one.name) not in kept)
        first, last = state.confirmed
        return CalendarEdit(
            add=new,
            confirmed=(min(first, date(year, 1, 1)), max(last, date(year, 12, 31))),
            note=f"{year}년 공휴일 확정",
        )

    # Inside the caller's transaction

    def calendar_in(self, work: Work, revision: int | None = None) -> Calendar:
        """Return the calendar in force, or of a revision, as this transaction sees it."""
        mark = queries.mark_of(work, revision)
        if mark is None:
            raise Unavailable(
                say("달력이 아직 마련되지 않았습니다. 초기 설정을 먼저 마쳐 주십시오.")
            )
        calendar = self._compiled.get(mark)
        if calendar is None:
            calendar = self._compiled[mark] = Calendar(_state(work, mark[0]))
        return calendar

    def in_force(self, work: Work) -> tuple[int, Calendar] | None:
        """Return the number of the revision in force and its calendar; none before set-up."""
        mark = queries.mark_of(work, None)
        if mark is None:
            return None
        calendar = self._compiled.get(mark)
        return mark[0], calendar if calendar is not None else self.calendar_in(work)

    def begun(self, work: Work) -> list[tuple[int, datetime]]:
        """Return since when each revision was in force, by number, the oldest first."""
        revisions = select(CalendarRevisionRow.id, CalendarRevisionRow.at)
        found = work.session.execute(revisions.order_by(CalendarRevisionRow.id))
        return [(number, at) for number, at in found]

    def revision_in(self, work: Work) -> int:
        """Return the number of the revision in force."""
        return queries.latest(work)

    def propose(self, work: Work, edit: CalendarEdit) -> Calendar:
        """Return the calendar as it would be after an edit, without making it.

        Raises:
            UserError: the edit does not fit the calendar.
        """
        return Calendar(edited(_state(work, queries.latest(work)), edit))

    def apply(self, work: Work, edit: CalendarEdit, *, at: datetime, by: str) -> int:
        """Make an edit and return the number of its revision.

        Raises:
            UserError: the edit does not fit the calendar.
        """
        return _revise(work, edit, at=at, by=by)

    def undo_of(self, work: Work, revision: int) -> CalendarEdit:
        """Return the edit that takes a revision back, as far as later ones have left it.

        Raises:
            UserError: there is nothing (left) to take back.
        """
        number = queries.latest(work)
        if not 1 < revision <= number:
            raise UserError(say("되돌릴 달력 변경을 찾지 못했습니다."))
        done = queries.edit_of(work, revision)
        undo = undoing(done, _state(work, number), _state(work, revision - 1))
        if undo == CalendarEdit(note=undo.note):
            raise UserError(say("이 달력 변경은 이미 되돌렸습니다."))
        return undo

    def revert(self, work: Work, revision: int, *, at: datetime, by: str) -> int:
        """Take a revision back as a whole, by a new revision whose number is returned."""
        return _revise(work, self.undo_of(work, revision), at=at, by=by, reverts=revision)

    def set_up(
        self,
        work: Work,
        hours: OfficeHours,
        *,
        at: datetime,
        by: str,
        extra: tuple[Holiday, ...] = (),
    ) -> int:
        """Open the calendar of a new office: its hours, the shipped holidays, their years.

        Raises:
            UserError: the hours can't be right, or the calendar is there already.
        """
        if queries.latest(work):
            raise UserError(say("달력이 이미 마련되어 있습니다."))
        if problem := hours_problem(hours):
            raise UserError.at(hours=problem)
        shipped = shipped_state()
        state = CalendarState((hours,), (*shipped.holidays, *extra), shipped.confirmed)
        _add_revision(work, 1, state.confirmed, at=at, by=by)
        _add_rows(work, 1, state.holidays, state.hours)
        return 1


def _state(work: Work, revision: int) -> CalendarState:
    state = queries.state_at(work, revision)
    if state is None:
        raise UserError(say("달력의 {revision}번째 판을 찾지 못했습니다.", revision=revision))
    return state


def _revise(
    work: Work, edit: CalendarEdit, *, at: datetime, by: str, reverts: int | None = None
) -> int:
    number = queries.latest(work)
    state = edited(_state(work, number), edit)
    number += 1
    _add_revision(work, number, state.confirmed, at=at, by=by, note=edit.note, reverts=reverts)
    for holiday in edit.remove:
        work.session.execute(
            update(HolidayRow)
            .where(HolidayRow.on == holiday.on, HolidayRow.name == holiday.name)
            .where(HolidayRow.kind == holiday.kind, HolidayRow.removed_rev.is_(None))
            .values(removed_rev=number)
        )
    for hours in edit.remove_hours:
        _remove_hours(work, number, hours)
    _add_rows(work, number, edit.add, edit.add_hours)
    return number


def _remove_hours(work: Work, number: int, hours: OfficeHours) -> None:
    # Intervals are JSON, which the engines compare differently: compare them here.
    standing = select(OfficeHoursRow).where(
        OfficeHoursRow.from_on == hours.from_on, OfficeHoursRow.removed_rev.is_(None)
    )
    for row in work.session.scalars(standing):
        same = [tuple(pair) for pair in row.intervals] == list(hours.intervals)
        if same and tuple(row.weekdays) == hours.weekdays:
            row.removed_rev = number
    work.session.flush()


def _add_revision(
    work: Work,
    number: int,
    confirmed: tuple[date, date],
    *,
    at: datetime,
    by: str,
    note: str = "",
    reverts: int | None = None,
) -> None:
    work.session.add(
        CalendarRevisionRow(
            id=number,
            at=at,
            by=by,
            note=note,
            confirmed_from=confirmed[0],
            confirmed_to=confirmed[1],
            reverts=reverts,
            mark=secrets.token_hex(8),
        )
    )
    work.session.flush()


def _add_rows(
    work: Work, number: int, holidays: tuple[Holiday, ...], hours: tuple[OfficeHours, ...]
) -> None:
    work.session.add_all(
        HolidayRow(on=one.on, name=one.name, kind=one.kind.value, added_rev=number)
        for one in holidays
    )
    work.session.add_all(
        OfficeHoursRow(
            from_on=one.from_on,
            intervals=[list(pair) for pair in one.intervals],
            weekdays=list(one.weekdays),
            added_rev=number,
        )
        for one in hours
    )
    work.session.flush()
