"""What follows the end of a petition, or presses for it: documents, objections, dunning.

Act 35; Decree 25(4), 28(2), 40.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from gaoffice_desktop.deadlines.rules import rolled
from gaoffice_desktop.petitions import queries
from gaoffice_desktop.petitions.commands import (
    CollectDocument,
    DecideObjection,
    DisposeDocument,
    Dun,
    ExtendObjection,
    FileObjection,
    ReadyDocument,
)
from gaoffice_desktop.petitions.events import Event, EventKind
from gaoffice_desktop.petitions.facts import Petition
from gaoffice_desktop.petitions.folding import fold, in_force, values
from gaoffice_desktop.petitions.lawful import Step, problems
from gaoffice_desktop.petitions.lawful.afterwards import deciding_day, later_deciding_day
from gaoffice_desktop.petitions.ledgers import ObjectionRow
from gaoffice_desktop.petitions.recording import found
from gaoffice_desktop.petitions.steps.many import received_with
from gaoffice_desktop.petitions.steps.stepping import Now, Stepping, followed, refuse, when
from gaoffice_desktop.shared.changes import Done
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.masking import mask_name
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.shared.tidy import many_lines, one_line
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import require
from gaoffice_desktop.workdays.rules import Calendar


class Afterwards(Stepping):
    """The verbs of what follows."""

    # -- documents -----------------------------------------------------------------------

    def ready_document(self, seat: Seat, command: ReadyDocument) -> Done[Petition]:
        """Note that a document waits to be collected, and since when it should (Decree 25(4)).

        Raises:
            UserError: one waits already, there is none to hand out, or nothing said of it.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            return {
                "what": one_line(command.what),
                "expected_on": command.expected_on.isoformat(),
            }

        kind, step = EventKind.DOCUMENT_READY, Step.READY_DOCUMENT
        return self._step(
            seat, command.petition_id, kind, command.at, data, closed_too=True, step=step
        )

    def collect_document(self, seat: Seat, command: CollectDocument) -> Done[Petition]:
        """Note who collected the document (Act 27(4)).

        Raises:
            UserError: none waits, or nobody is named.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            _after_ready(now)
            return {"by": one_line(command.by)}

        kind, step = EventKind.DOCUMENT_COLLECTED, Step.COLLECT_DOCUMENT
        return self._step(
            seat, command.petition_id, kind, command.at, data, closed_too=True, step=step
        )

    def dispose_document(self, seat: Seat, command: DisposeDocument) -> Done[Petition]:
        """Note that an uncollected document was destroyed after 15 days (Decree 25(4)).

        An open petition ends with it where the office wants that.

        Raises:
            UserError: none waits, its 15 days still run, or what is to end has ended.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            _after_ready(now)
            told: dict[str, object] = {"note": many_lines(command.note)}
            if not command.closing:
                return told
            # Like any ending it comes after what moved the clock.
            when(command.at, now.folded, now.entered_at, followed(EventKind.COMPLETED, now.life))
            return told | {"closing": True, "result": "교부 문서를 찾아가지 않아 폐기하고 종결함"}

        kind, step = EventKind.DOCUMENT_DISPOSED, Step.DISPOSE_DOCUMENT
        return self._step(
            seat, command.petition_id, kind, command.at, data, closed_too=True, step=step
        )

    # -- objections ----------------------------------------------------------------------

    def file_objection(self, seat: Seat, command: FileObjection) -> Done[Petition]:
        """Take in an objection to a refusal; the event keeps until when it is decided (Act 35).

        Raises:
            UserError: no refusal of a statutory petition, or not within 60 days.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            return {
                "filed_on": command.filed_on.isoformat(),
                "told_on": command.told_on.isoformat(),
                "due_on": deciding_day(command.filed_on, now.calendar).isoformat(),
                "grounds": many_lines(command.grounds),
            }

        kind, step = EventKind.OBJECTION_FILED, Step.FILE_OBJECTION
        return self._step(seat, command.petition_id, kind, None, data, closed_too=True, step=step)

    def extend_objection(self, seat: Seat, command: ExtendObjection) -> Done[Petition]:
        """Put the decision off, once and by 10 days at most (Act 35(2), Decree 40(3)).

        Raises:
            UserError: none open, put off before, too late or too long, or no reason.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            objection = now.folded.objection
            if objection is None:
                raise UserError(say("결정을 기다리는 이의신청이 없습니다."))
            due_on = later_deciding_day(objection.due_on, command.days, now.calendar)
            return {"reason": many_lines(command.reason), "due_on": due_on.isoformat()}

        kind, step = EventKind.OBJECTION_EXTENDED, Step.EXTEND_OBJECTION
        return self._step(
            seat, command.petition_id, kind, command.at, data, closed_too=True, step=step
        )

    def decide_objection(self, seat: Seat, command: DecideObjection) -> Done[Petition]:
        """Note what was decided, and why (Act 35(2), Decree 40(2)).

        Raises:
            UserError: none open, no reason, or before it was filed.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            return {"decision": command.decision.value, "reason": many_lines(command.reason)}

        kind, step = EventKind.OBJECTION_DECIDED, Step.DECIDE_OBJECTION
        return self._step(
            seat, command.petition_id, kind, command.at, data, closed_too=True, step=step
        )

    def objections(self, seat: Seat, first_on: date, last_on: date) -> tuple[ObjectionRow, ...]:
        """Return the ledger of objections to petitions received in a period (Decree 40(4)).

        Raises:
            UserError: the days are the wrong way round, or too many lie between.
        """
        require(seat, Permission.READ_REGISTER)
        with self.database.read() as work:
            ids = received_with(work, EventKind.OBJECTION_FILED, first_on, last_on)
            calendar = self.workdays.calendar_in(work)
            lives = ((found(work, one), queries.events(work.session, one)) for one in ids)
            return tuple(row for petition, life in lives for row in _rows(petition, life, calendar))

    # -- dunning -------------------------------------------------------------------------

    def dun(self, seat: Seat, command: Dun) -> Done[Petition]:
        """Issue a dunning letter to the head of the department (Decree 28(2), Rule 10).

        Raises:
            NotAllowed: only the petition examiner may.
            UserError: its period has not passed, or one was issued today.
        """

        def data(now: Now) -> Mapping[str, object]:
            return {"to": now.folded.department, "text": many_lines(command.text)}

        kind, step = EventKind.DUNNED, Step.DUN
        return self._step(
            seat, command.petition_id, kind, None, data, permission=Permission.DUN, step=step
        )


def _after_ready(now: Now) -> None:
    """Refuse to hand out or destroy a document before it was there.

    Raises:
        UserError: the moment lies before it.
    """
    document = now.folded.document
    ready = dict(in_force(now.life))[document.of].at if document is not None else None
    if ready is not None and to_local(now.at).date() < to_local(ready).date():
        raise UserError.at(at=say("문서를 준비한 날보다 앞선 날입니다."))


def _rows(
    petition: Petition, life: tuple[Event, ...], calendar: Calendar
) -> Iterator[ObjectionRow]:
    """Return a petition's lines of the ledger; a holiday declared since moves a last day."""
    steps = dict(in_force(life))
    for one in fold(life).objections:
        yield ObjectionRow(
            petition_id=petition.id,
            number=petition.number,
            title=petition.title,
            petitioner=mask_name(petition.petitioner.name),
            department=petition.department,
            told_on=one.told_on,
            filed_on=one.filed_on,
            decide_on=values.day(steps[one.of].data["due_on"]),
            due_on=rolled(one.due_on, calendar),
            grounds=one.grounds,
            extended=one.extended,
            decided_on=one.decided_on,
            decision=one.decision,
            reason=one.reason,
        )
