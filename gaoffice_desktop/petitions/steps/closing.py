"""How a petition ends (Act 21, 22, 27; Decree 25, 29)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from gaoffice_desktop.petitions.commands import Complete, DeemWithdrawn, NotHandle, Return, Withdraw
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Petition
from gaoffice_desktop.petitions.lawful import Step, problems
from gaoffice_desktop.petitions.recording import hold_the_clock
from gaoffice_desktop.petitions.steps.answering import (
    Answering,
    desk_of,
    drop_answers,
    refuse_nameless,
)
from gaoffice_desktop.petitions.steps.stepping import Data, Now, Stepping, refuse
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.tidy import many_lines, one_line
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import require


class Ending(Stepping):
    """Takes a step that ends a petition: what was being typed as its answer goes with it."""

    def _end(
        self,
        seat: Seat,
        petition_id: int,
        kind: EventKind,
        step: Step,
        at: datetime | None,
        data: Data,
    ) -> Done[Petition]:
        require(seat, Permission.PROCESS)
        with self.database.change() as work:
            hold_the_clock(work)
            petition = self._step_in(work, seat, petition_id, kind, at, data, step=step)
            drop_answers(work, petition_id)
        return Done(petition, Changes(petitions=frozenset({petition.id})))


class Closing(Answering, Ending):
    """The verbs that end a petition."""

    def complete(self, seat: Seat, command: Complete) -> Done[Petition]:
        """Note that a petition is done, with what the register says of it (Act 27).

        Raises:
            UserError: closed already, told in a way that the law does not allow, nobody to
                name, or a fault at its field.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            refuse_nameless(desk_of(now.work, seat, now.petition))
            why = command.told_why
            return {
                "outcome": command.outcome.value,
                "result": many_lines(command.result),
                "answer": many_lines(command.answer),
                "told_by": command.told_by.value,
                "told_why": why.value if why is not None else None,
            }

        kind, step = EventKind.COMPLETED, Step.COMPLETE
        return self._end(seat, command.petition_id, kind, step, command.at, data)

    def not_handle(self, seat: Seat, command: NotHandle) -> Done[Petition]:
        """Close a petition that need not be handled, with its ground (Act 21).

        Raises:
            UserError: closed, a statutory petition, or no reason.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            refuse_nameless(desk_of(now.work, seat, now.petition))
            return {"ground": command.ground.value, "result": many_lines(command.result)}

        kind, step = EventKind.NOT_HANDLED, Step.NOT_HANDLE
        return self._end(seat, command.petition_id, kind, step, command.at, data)

    def return_papers(self, seat: Seat, command: Return) -> Done[Petition]:
        """Return papers that were not supplemented within the period (Decree 25(1)).

        Raises:
            UserError: nothing is awaited, the period still runs, or no reason.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            refuse_nameless(desk_of(now.work, seat, now.petition))
            return {"result": many_lines(command.result)}

        kind, step = EventKind.RETURNED, Step.RETURN
        return self._end(seat, command.petition_id, kind, step, command.at, data)

    def withdraw(self, seat: Seat, command: Withdraw) -> Done[Petition]:
        """Note that the petitioner takes the petition back, before it has ended (Act 22(2)).

        Raises:
            UserError: closed, or nothing said of how they told it.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            how = one_line(command.how)
            return {"how": how, "result": f"민원인 취하({how})"}

        kind, step = EventKind.WITHDRAWN, Step.WITHDRAW
        return self._end(seat, command.petition_id, kind, step, command.at, data)

    def deem_withdrawn(self, seat: Seat, command: DeemWithdrawn) -> Done[Petition]:
        """Close a petition whose request for supplement came back twice (Decree 25(2)).

        Raises:
            UserError: nothing is awaited, it came back less often, or no reason.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            return {"result": many_lines(command.result)}

        kind, step = EventKind.DEEMED_WITHDRAWN, Step.DEEM_WITHDRAWN
        return self._end(seat, command.petition_id, kind, step, command.at, data)
