"""The board (현황): what is open now and what ended in a period, counted in one statement.

A petition is looked at once: the open ones by their small index, the ended ones by the days of
the period. What is grouped are departments and handlers; the office is their sum.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, func, literal, select, union_all

from gaoffice_desktop.audit import service as audit
from gaoffice_desktop.petitions import papers, queries
from gaoffice_desktop.petitions.board_facts import (
    ENDED,
    NOW,
    Board,
    BoardQuery,
    Figure,
    FigureUnit,
    Group,
    Measure,
)
from gaoffice_desktop.petitions.board_rules import NOBODY, allowed, rows_of, unit_of
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.papers.board import BoardSheet
from gaoffice_desktop.petitions.papers.sheets import Office
from gaoffice_desktop.petitions.recording import Room
from gaoffice_desktop.petitions.register_facts import SavedView
from gaoffice_desktop.petitions.tables import PetitionRow
from gaoffice_desktop.settings import service as settings
from gaoffice_desktop.settings.facts import OFFICE_HEAD, OFFICE_NAME, OFFICE_PHONE
from gaoffice_desktop.staff import service as staff
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import require

_COUNTED = (*NOW, Measure.CLOSED, *ENDED[1:], "dated")
"""The columns of the statement after department and handler; ``dated`` have a number of days."""

Sums = dict[str, int]


class Figures(Room):
    """Counts petitions; shows nobody's data."""

    def board(self, seat: Seat, query: BoardQuery) -> Board:
        """Return every figure of a period, of the office and of each department and handler.

        A handler sees their own department only.

        Raises:
            UserError: the period ends before it begins, or a handler belongs to no department.
        """
        require(seat, Permission.READ_BOARD)
        query, now = allowed(seat, query), self.clock()
        with self.database.read() as work:
            rows = work.session.execute(_statement(query, now)).all()
            departments, handlers = staff.names_of(work)
        return _board(query, now, rows, departments, handlers)

    def board_sheet(self, seat: Seat, query: BoardQuery) -> bytes:
        """Print the board on one page: each figure with what it is a share of, and its date."""
        board = self.board(seat, query)
        detail = {
            "first_on": query.first_on.isoformat(),
            "last_on": query.last_on.isoformat(),
            "department_id": board.query.department_id,
        }
        with self.database.change() as work:
            office = Office(
                settings.value(work, OFFICE_NAME),
                settings.value(work, OFFICE_HEAD),
                settings.value(work, OFFICE_PHONE),
            )
            audit.note(
                work, seat.actor, "make_board_sheet", subject="board", detail=detail, at=board.as_of
            )
        return papers.board(BoardSheet(office, board, seat.actor.name))


def _statement(query: BoardQuery, now: datetime) -> Any:
    """Count what is open and what ended, side by side, so that both are of one moment."""
    running = {
        measure: func.count().filter(and_(*_only(view, now)))
        for measure, view in (
            (Measure.DUE_TODAY, SavedView.DUE_TODAY),
            (Measure.OVERDUE, SavedView.OVERDUE),
            (Measure.SUPPLEMENT, SavedView.SUPPLEMENT),
            (Measure.PAUSED, SavedView.PAUSED),
        )
    }
    still_open = _counted({Measure.OPEN: func.count(), **running}).where(
        PetitionRow.closed_at.is_(None)
    )
    days = PetitionRow.days_taken
    ended = _counted(
        {
            Measure.CLOSED: func.count(),
            Measure.DAYS: func.coalesce(func.sum(days), 0),
            "dated": func.count(days),
            Measure.ON_TIME: func.count().filter(PetitionRow.closed_at <= PetitionRow.ends_at),
            Measure.EXTENDED: func.count().filter(PetitionRow.extensions > 0),
            Measure.REPEATED: func.count().filter(PetitionRow.repeats.is_not(None)),
            Measure.ENTERED_LATE: func.count().filter(queries.ENTERED_LATE),
        }
    ).where(
        PetitionRow.closed_at >= queries.midnight(query.first_on),
        PetitionRow.closed_at < queries.midnight(query.last_on + timedelta(days=1)),
        PetitionRow.state == State.DONE.value,
    )
    both = [still_open, ended]
    if query.department_id is not None:
        both = [part.where(PetitionRow.department_id == query.department_id) for part in both]
    return union_all(*both)


def _only(view: SavedView, now: datetime) -> Iterable[ColumnElement[bool]]:
    return queries.view_conditions(view, NOBODY, now)


def _counted(columns: Mapping[str, ColumnElement[Any]]) -> Any:
    """Select these counts by department and handler, and 0 for what the other half counts."""
    counts = (columns.get(name, literal(0)).label(str(name)) for name in _COUNTED)
    by = (PetitionRow.department_id, PetitionRow.handler_id)
    return select(*by, *counts).group_by(*by)


def _board(
    query: BoardQuery,
    now: datetime,
    rows: Sequence[Any],
    departments: Mapping[int, str],
    handlers: Mapping[int, str],
) -> Board:
    whole: Sums = defaultdict(int)
    by_department: dict[int, Sums] = defaultdict(lambda: defaultdict(int))
    by_handler: dict[int, Sums] = defaultdict(lambda: defaultdict(int))
    for department_id, handler_id, *counts in rows:
        groups = (whole, by_department[department_id or NOBODY], by_handler[handler_id or NOBODY])
        for sums in groups:
            for name, count in zip(_COUNTED, counts, strict=True):
                sums[name] += int(count)

    def figures(sums: Sums, department: int | None = None, handler: int | None = None) -> Any:
        return tuple(
            _figure(measure, sums, query, now, department, handler) for measure in (*NOW, *ENDED)
        )

    return Board(
        query,
        now,
        Group(NOBODY, "", figures(whole)),
        _groups(by_department, departments, lambda id_, sums: figures(sums, id_)),
        _groups(by_handler, handlers, lambda id_, sums: figures(sums, None, id_)),
    )


def _groups(sums: Mapping[int, Sums], names: Mapping[int, str], figures: Any) -> tuple[Group, ...]:
    """Put the groups into the order of their names, nobody's at the end."""
    made = [Group(id_, names.get(id_, ""), figures(id_, counts)) for id_, counts in sums.items()]
    return tuple(sorted(made, key=lambda group: (group.id == NOBODY, group.name, group.id)))


def _figure(
    measure: Measure,
    sums: Sums,
    query: BoardQuery,
    now: datetime,
    department_id: int | None,
    handler_id: int | None,
) -> Figure:
    unit = unit_of(measure)
    whole: int | None = sums[Measure.OPEN if measure in NOW else Measure.CLOSED]
    left_out = 0
    if unit is FigureUnit.DAYS:
        left_out = sums[Measure.CLOSED] - sums["dated"]
        whole = sums["dated"]
    return Figure(
        measure,
        sums[measure],
        None if unit is FigureUnit.COUNT else whole,
        unit,
        now,
        rows_of(measure, query, department_id, handler_id),
        left_out,
    )
