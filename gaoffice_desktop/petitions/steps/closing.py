"""How a petition ends (Act 21, 23, 27; Decree 25, 29)."""

from __future__ import annotations

from collections.abc import Mapping

from gaoffice_desktop.petitions.commands import Complete
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Petition
from gaoffice_desktop.petitions.steps.stepping import Now, Stepping
from gaoffice_desktop.shared.changes import Done
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.shared.tidy import many_lines
from gaoffice_desktop.staff.facts import Seat


class Closing(Stepping):
    """The verbs that end a petition."""

    def complete(self, seat: Seat, command: Complete) -> Done[Petition]:
        """Note that a petition is done, with what the register says of it (Act 27).

        Raises:
            UserError: closed already, or no result.
        """

        def data(_now: Now) -> Mapping[str, object]:
            result = many_lines(command.result)
            if not result:
                raise UserError.at(result=say("처리 결과를 입력해 주십시오."))
            return {
                "outcome": command.outcome.value,
                "result": result,
                "answer": many_lines(command.answer),
                "told_by": command.told_by.value,
            }

        return self._step(seat, command.petition_id, EventKind.COMPLETED, command.at, data)
