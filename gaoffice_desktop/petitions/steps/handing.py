"""Who handles a petition: naming them, passing it on, asking for help."""

from __future__ import annotations

from collections.abc import Mapping

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.petitions.commands import Assign
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Petition
from gaoffice_desktop.petitions.steps.stepping import Now, Stepping
from gaoffice_desktop.shared.changes import Done
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff import service as staff
from gaoffice_desktop.staff.facts import Seat


class Handing(Stepping):
    """The verbs of who handles what."""

    def assign(self, seat: Seat, command: Assign) -> Done[Petition]:
        """Name who handles a petition (Decree 13).

        Raises:
            UserError: closed, or the department or person is no longer there.
        """

        def data(now: Now) -> Mapping[str, object]:
            return place(now.work, command.department_id, command.handler_id)

        return self._step(seat, command.petition_id, EventKind.ASSIGNED, None, data)


def place(work: Work, department_id: int, handler_id: int | None) -> dict[str, object]:
    """Return department and person as they stand now.

    Raises:
        UserError: one of them is no longer there.
    """
    department = staff.department_of(work, department_id)
    if department is None or not department.active:
        raise UserError.at(
            department_id=say("이제 쓰지 않는 부서입니다. 다른 부서를 골라 주십시오.")
        )
    handler = staff.account_of(work, handler_id) if handler_id else None
    if handler_id and (handler is None or not handler.active):
        raise UserError.at(
            handler_id=say("이제 쓰지 않는 계정입니다. 다른 담당자를 골라 주십시오.")
        )
    return {
        "department_id": department.id,
        "department": department.name,
        "handler_id": handler.id if handler else None,
        "handler": handler.name if handler else "",
    }
