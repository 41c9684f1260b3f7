"""Who handles a petition: naming them, passing it on, asking for help."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.petitions.commands import (
    AnswerCooperation,
    AskCooperation,
    Assign,
    ExtendCooperation,
    HandOver,
    Transfer,
)
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Petition
from gaoffice_desktop.petitions.lawful import Step, problems
from gaoffice_desktop.petitions.lawful.handing import (
    hand_over_limit,
    passing_of,
    transfer_limit,
)
from gaoffice_desktop.petitions.steps.stepping import Now, Stepping, refuse
from gaoffice_desktop.shared.changes import Done
from gaoffice_desktop.shared.clock import to_local, to_utc
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.particles import with_particle
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.shared.tidy import many_lines, one_line
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

        kind = EventKind.ASSIGNED
        return self._step(seat, command.petition_id, kind, None, data, step=Step.ASSIGN)

    def hand_over(self, seat: Seat, command: HandOver) -> Done[Petition]:
        """Pass a petition on to another department of this agency (Decree 13(1), (2), (4)).

        The event keeps by when it had to be passed on and whether it was late.

        Raises:
            UserError: closed, no reason, or not another department that is still there.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            return {
                **place(now.work, command.department_id, command.handler_id),
                "reason": many_lines(command.reason),
                "passing": passing_of(command, now.standing).value,
                **_limited(now, hand_over_limit(command, now.standing, now.calendar)),
            }

        kind = EventKind.HANDED_OVER
        return self._step(seat, command.petition_id, kind, command.at, data, step=Step.HAND_OVER)

    def transfer(self, seat: Seat, command: Transfer) -> Done[Petition]:
        """Pass a petition on to another agency, which ends it here (Act 16, Decree 13(3)).

        Raises:
            UserError: closed, no agency, or no reason.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            agency = one_line(command.agency)
            return {
                "agency": agency,
                "reason": many_lines(command.reason),
                "told_by": command.told_by.value,
                "result": f"{with_particle(agency, '으로')} 이송",
                **_limited(now, transfer_limit(now.standing, now.calendar)),
            }

        kind = EventKind.TRANSFERRED
        return self._step(seat, command.petition_id, kind, command.at, data, step=Step.TRANSFER)

    def ask_cooperation(self, seat: Seat, command: AskCooperation) -> Done[Petition]:
        """Ask another department for its part, until a day inside the period (Act 20(1)).

        Several may be asked at once.

        Raises:
            UserError: closed, nothing asked for, or a reply outside the period.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            asked = place(now.work, command.department_id, None)
            return {
                "department_id": asked["department_id"],
                "department": asked["department"],
                "what": many_lines(command.what),
                "reply_on": command.reply_on.isoformat(),
            }

        kind, step = EventKind.COOPERATION_ASKED, Step.ASK_COOPERATION
        return self._step(seat, command.petition_id, kind, command.at, data, step=step)

    def extend_cooperation(self, seat: Seat, command: ExtendCooperation) -> Done[Petition]:
        """Give the asked department more time: once, before its own is over (Act 20(2), (3)).

        Raises:
            UserError: answered or extended already, too late, or too long.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            return {
                "of": command.of,
                "reply_on": command.reply_on.isoformat(),
                "reason": many_lines(command.reason),
            }

        kind, step = EventKind.COOPERATION_EXTENDED, Step.EXTEND_COOPERATION
        return self._step(seat, command.petition_id, kind, command.at, data, step=step)

    def answer_cooperation(self, seat: Seat, command: AnswerCooperation) -> Done[Petition]:
        """Note the asked department's reply.

        Raises:
            UserError: nobody was asked, or the reply is there already.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            return {"of": command.of, "answer": many_lines(command.answer)}

        kind, step = EventKind.COOPERATION_ANSWERED, Step.ANSWER_COOPERATION
        return self._step(seat, command.petition_id, kind, command.at, data, step=step)


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


def _limited(now: Now, limit: datetime) -> dict[str, object]:
    return {"limit_at": to_utc(limit).isoformat(), "late": to_local(now.at) > limit}
