"""What somebody was typing: kept in the store, because it is personal data like the rest."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import ColumnElement, delete, insert, select, update

from gaoffice_desktop.petitions.facts import Draft
from gaoffice_desktop.petitions.recording import Room
from gaoffice_desktop.petitions.tables import DraftRow
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.tidy import storable
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import require

ANSWER_OF = "answer_of"
"""Marks the draft of an answer: the id of its petition. It is no draft of an intake."""

_CHANGED = Changes(drafts=True)


class Drafts(Room):
    """Keeps drafts of the person at the seat; nobody sees another's.

    A draft is written every few seconds and is nobody's act, so it leaves no line in the
    audit trail; the intake it becomes does.
    """

    def save_draft(
        self, seat: Seat, draft_id: int | None, form: Mapping[str, object]
    ) -> Done[Draft]:
        """Keep a form as it stands; one that is not there (any more) is kept as a new one."""
        require(seat, Permission.TAKE_IN)
        values = {"saved_at": self.clock(), "form": storable(form)}
        with self.database.change() as work:
            kept = None
            if draft_id is not None:
                change = update(DraftRow).where(*_own(seat, draft_id)).values(**values)
                kept = work.session.scalar(change.returning(DraftRow.id))
            if kept is None:
                new = insert(DraftRow).values(staff_id=seat.actor.staff_id, **values)
                kept = work.session.execute(new.returning(DraftRow.id)).scalar_one()
        return Done(Draft(kept, values["saved_at"], values["form"]), _CHANGED)

    def drafts(self, seat: Seat) -> tuple[Draft, ...]:
        """Return this person's drafts of intakes, the newest first."""
        require(seat, Permission.TAKE_IN)
        wanted = select(DraftRow).where(DraftRow.staff_id == seat.actor.staff_id)
        with self.database.read() as work:
            rows = work.session.scalars(
                wanted.order_by(DraftRow.saved_at.desc(), DraftRow.id.desc())
            )
            return tuple(
                Draft(row.id, row.saved_at, row.form) for row in rows if ANSWER_OF not in row.form
            )

    def drop_draft(self, seat: Seat, draft_id: int) -> Done[None]:
        """Throw one of this person's drafts away."""
        require(seat, Permission.TAKE_IN)
        with self.database.change() as work:
            work.session.execute(delete(DraftRow).where(*_own(seat, draft_id)))
        return Done(None, _CHANGED)


def _own(seat: Seat, draft_id: int) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return DraftRow.id == draft_id, DraftRow.staff_id == seat.actor.staff_id
