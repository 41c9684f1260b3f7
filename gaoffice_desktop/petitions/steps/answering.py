"""The answer while it is being typed: kept every few seconds, gone when the petition has ended.

It lies with the drafts of the intake, because it is the same: what one person was typing.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import delete, insert, select, update

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.petitions.answers import Desk
from gaoffice_desktop.petitions.drafts import ANSWER_OF
from gaoffice_desktop.petitions.facts import Petition
from gaoffice_desktop.petitions.recording import Room, found
from gaoffice_desktop.petitions.tables import DraftRow
from gaoffice_desktop.settings import service as settings
from gaoffice_desktop.settings.facts import OFFICE_PHONE
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.shared.tidy import without_surrogates
from gaoffice_desktop.staff import service as staff
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import require

_TEXT = "text"


class Answering(Room):
    """Keeps the answer that the person at the seat is typing; nobody sees another's.

    Like an intake's draft it is nobody's act and leaves no line in the trail; the completion
    that it becomes does.
    """

    def save_answer(self, seat: Seat, petition_id: int, text: str) -> Done[None]:
        """Keep an answer as it stands."""
        require(seat, Permission.PROCESS)
        with self.database.change() as work:
            keep_answer(work, seat, petition_id, text, self.clock())
        return Done(None, Changes())

    def answer_draft(self, seat: Seat, petition_id: int) -> str | None:
        """Return what this person was typing as the answer, if they were."""
        require(seat, Permission.PROCESS)
        with self.database.read() as work:
            kept = next(_answers(work, petition_id, seat), None)
        return str(kept[1].get(_TEXT, "")) if kept is not None else None

    def answer_desk(self, seat: Seat, petition_id: int) -> Desk:
        """Return whom the answer names: department, handler, phone (Decree 31)."""
        require(seat, Permission.READ_REGISTER)
        with self.database.read() as work:
            return desk_of(work, seat, found(work, petition_id))


def keep_answer(work: Work, seat: Seat, petition_id: int, text: str, at: datetime) -> None:
    """Keep the answer of one person to one petition, in place of their former one."""
    form = {ANSWER_OF: petition_id, _TEXT: without_surrogates(text)}
    kept = next(_answers(work, petition_id, seat), None)
    if kept is None:
        new = insert(DraftRow).values(staff_id=seat.actor.staff_id, saved_at=at, form=form)
        work.session.execute(new)
    else:
        change = update(DraftRow).where(DraftRow.id == kept[0]).values(saved_at=at, form=form)
        work.session.execute(change)


def drop_answers(work: Work, petition_id: int) -> None:
    """Throw away what anybody was typing as the answer to a petition that has ended."""
    ids = [one for one, _ in _answers(work, petition_id)]
    if ids:
        work.session.execute(delete(DraftRow).where(DraftRow.id.in_(ids)))


def desk_of(work: Work, seat: Seat, petition: Petition) -> Desk:
    """Return who handles a petition: the handler, else whoever acts now (Decree 31).

    Whoever acts is named with their own department: another one does not know them. The phone
    is the person's own, else the department's, else the office's.
    """
    account = staff.account_of(work, petition.handler_id or seat.actor.staff_id)
    assigned = bool(petition.handler_id) or seat.department_id is None
    department_id = petition.department_id if assigned else seat.department_id
    department = staff.department_of(work, department_id) if department_id else None
    phones = (
        account.phone if account else "",
        department.phone if department else "",
        settings.value(work, OFFICE_PHONE),
    )
    return Desk(
        department.name if department else "",
        petition.handler or seat.actor.name,
        next(filter(None, phones), ""),
    )


def refuse_nameless(desk: Desk) -> None:
    """Refuse to tell anything while it is not known who handles it (Decree 31).

    Raises:
        UserError: department, name or phone is not known.
    """
    if not desk.department:
        raise UserError(
            say("처리부서가 정해지지 않았습니다. 먼저 담당을 지정해 주십시오. (영 제31조)")
        )
    if not desk.name:
        raise UserError(
            say("담당자가 정해지지 않았습니다. 먼저 담당을 지정해 주십시오. (영 제31조)")
        )
    if not desk.phone:
        raise UserError(
            say(
                "담당자의 연락처를 알 수 없습니다. 설정에서 담당자나 부서의 전화번호를 입력해 "
                "주십시오. (영 제31조)"
            )
        )


def _answers(
    work: Work, petition_id: int, seat: Seat | None = None
) -> Iterator[tuple[int, dict[str, object]]]:
    query = select(DraftRow.id, DraftRow.form).order_by(DraftRow.id)
    if seat is not None:
        query = query.where(DraftRow.staff_id == seat.actor.staff_id)
    for draft_id, form in work.session.execute(query).all():
        if form.get(ANSWER_OF) == petition_id:
            yield draft_id, form
