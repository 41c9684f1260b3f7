"""The register on screen (민원 처리부): its order, its pages, its counts, and people's views."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date
from enum import Enum
from typing import Any

from sqlalchemy import delete, insert, select

from gaoffice_desktop.audit import service as audit
from gaoffice_desktop.petitions import finding, queries
from gaoffice_desktop.petitions.facts import Category, Channel, State
from gaoffice_desktop.petitions.reasons import Outcome
from gaoffice_desktop.petitions.recording import Room
from gaoffice_desktop.petitions.register_facts import (
    NextDue,
    RegisterCounts,
    RegisterQuery,
    RegisterRow,
    SavedView,
    Sort,
    UserView,
)
from gaoffice_desktop.petitions.tables import PetitionRow, ViewRow
from gaoffice_desktop.petitions.waiting import with_due_if_now
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.shared.tidy import one_line
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import require

_LONGEST_VIEW_NAME = 40
_READERS: dict[str, Any] = {
    "view": SavedView,
    "category": Category,
    "channel": Channel,
    "state": State,
    "sort": Sort,
    "received_from": date.fromisoformat,
    "received_to": date.fromisoformat,
    "closed_from": date.fromisoformat,
    "closed_to": date.fromisoformat,
    "outcome": Outcome,
}


class Register(Room):
    """Reads the register. A screen shows the first page at once and then any page by id."""

    def first_page(
        self, seat: Seat, query: RegisterQuery, size: int = 50
    ) -> tuple[RegisterRow, ...]:
        """Return the first lines of a query, before its whole order is known."""
        require(seat, Permission.READ_REGISTER)
        me, now = seat.actor.staff_id, self.clock()
        with self.database.read() as work:
            rows = tuple(map(queries.register_row, finding.page(work, query, me, now, size)))
            return with_due_if_now(work, self.workdays, rows, to_local(now).date())

    def ids(self, seat: Seat, query: RegisterQuery) -> array[int]:
        """Return the ids of a whole query in its order: eight bytes a line."""
        require(seat, Permission.READ_REGISTER)
        me, now = seat.actor.staff_id, self.clock()
        with self.database.read() as work:
            return array("q", finding.ordered_ids(work, query, me, now))

    def rows(self, seat: Seat, ids: Sequence[int]) -> tuple[RegisterRow, ...]:
        """Return lines in the order asked; an id that is not there is left out."""
        require(seat, Permission.READ_REGISTER)
        if not ids:
            return ()
        wanted = queries.row_select().where(PetitionRow.id.in_(list(ids)))
        with self.database.read() as work:
            found = {row[0]: row for row in work.session.execute(wanted)}
            rows = tuple(queries.register_row(found[one]) for one in ids if one in found)
            return with_due_if_now(work, self.workdays, rows, to_local(self.clock()).date())

    def counts(self, seat: Seat) -> RegisterCounts:
        """Count what the navigation and the views announce."""
        require(seat, Permission.READ_REGISTER)
        me, now = seat.actor.staff_id, self.clock()
        with self.database.read() as work:
            found = {
                view: queries.count(work.session, *queries.view_conditions(view, me, now))
                for view in SavedView
                if view is not SavedView.ALL
            }
        return RegisterCounts(
            open=found[SavedView.OPEN],
            mine=found[SavedView.MINE],
            due_today=found[SavedView.DUE_TODAY],
            overdue=found[SavedView.OVERDUE],
            supplement=found[SavedView.SUPPLEMENT],
            paused=found[SavedView.PAUSED],
            progress=found[SavedView.PROGRESS],
            objection=found[SavedView.OBJECTION],
            many=found[SavedView.MANY],
        )

    def next_due(self, seat: Seat) -> NextDue | None:
        """Return the next due time among the petitions whose clock runs."""
        require(seat, Permission.READ_REGISTER)
        wanted = (
            select(PetitionRow.id, PetitionRow.number, PetitionRow.alarm_at)
            .where(
                PetitionRow.closed_at.is_(None),
                PetitionRow.state.in_(queries.RUNNING),
                PetitionRow.alarm_at >= self.clock(),
            )
            .order_by(PetitionRow.alarm_at, PetitionRow.id)
            .limit(1)
        )
        with self.database.read() as work:
            row = work.session.execute(wanted).one_or_none()
        return NextDue(row[0], row[1], row[2]) if row is not None else None

    def find(
        self, seat: Seat, text: str, limit: int = 20, *, composing: bool = False
    ) -> tuple[RegisterRow, ...]:
        """Return the newest petitions in which a text occurs; nothing for an empty text."""
        query = RegisterQuery(
            view=SavedView.ALL,
            text=text,
            sort=Sort.NUMBER,
            descending=True,
            composing=composing,
        )
        if not finding.asked_of(query):
            return ()
        return self.first_page(seat, query, limit)

    # -- a person's own views ------------------------------------------------------------

    def views(self, seat: Seat) -> tuple[UserView, ...]:
        """Return the views this person has saved."""
        wanted = select(ViewRow).where(ViewRow.staff_id == seat.actor.staff_id)
        with self.database.read() as work:
            rows = work.session.scalars(wanted.order_by(ViewRow.name, ViewRow.id))
            return tuple(UserView(row.id, row.name, query_of(row.query)) for row in rows)

    def save_view(self, seat: Seat, name: str, query: RegisterQuery) -> Done[UserView]:
        """Keep a query under a name; the same name again replaces it.

        Raises:
            UserError: no name, or one that is too long.
        """
        require(seat, Permission.READ_REGISTER)
        name = one_line(name)
        if not name:
            raise UserError.at(name=say("보기의 이름을 입력해 주십시오."))
        if len(name) > _LONGEST_VIEW_NAME:
            raise UserError.at(
                name=say(
                    "보기의 이름은 {longest}자까지 적을 수 있습니다.", longest=_LONGEST_VIEW_NAME
                )
            )
        own = (ViewRow.staff_id == seat.actor.staff_id, ViewRow.name == name)
        values = {
            "staff_id": seat.actor.staff_id,
            "name": name,
            "query": query_data(query),
        }
        with self.database.change() as work:
            work.session.execute(delete(ViewRow).where(*own))
            made = insert(ViewRow).values(**values).returning(ViewRow.id)
            view = UserView(work.session.execute(made).scalar_one(), name, query)
            audit.note(
                work,
                seat.actor,
                "save_view",
                subject="view",
                subject_id=view.id,
                at=self.clock(),
            )
        return Done(view, Changes())

    def drop_view(self, seat: Seat, view_id: int) -> Done[None]:
        """Forget one of this person's views."""
        own = (ViewRow.id == view_id, ViewRow.staff_id == seat.actor.staff_id)
        with self.database.change() as work:
            work.session.execute(delete(ViewRow).where(*own))
            audit.note(
                work, seat.actor, "drop_view", subject="view", subject_id=view_id, at=self.clock()
            )
        return Done(None, Changes())


def query_data(query: RegisterQuery) -> dict[str, object]:
    """Return a register query as JSON values."""
    values = asdict(query)
    del values["composing"]
    return {name: _plain(value) for name, value in values.items() if value is not None}


def query_of(data: Mapping[str, Any]) -> RegisterQuery:
    """Read a register query; a value that this program does not know is left away."""
    known: dict[str, Any] = {}
    for name, value in data.items():
        if name not in RegisterQuery.__dataclass_fields__:
            continue
        try:
            known[name] = _READERS[name](value) if name in _READERS else value
        except ValueError:
            continue
    return RegisterQuery(**known)


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value
