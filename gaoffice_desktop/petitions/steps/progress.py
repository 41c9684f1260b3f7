"""Telling the petitioner how far it is (Decree 23)."""

from __future__ import annotations

from collections.abc import Mapping

from gaoffice_desktop.petitions.commands import TellProgress
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Petition
from gaoffice_desktop.petitions.lawful import Step, problems
from gaoffice_desktop.petitions.steps.stepping import Now, Stepping, refuse
from gaoffice_desktop.shared.changes import Done
from gaoffice_desktop.shared.tidy import many_lines
from gaoffice_desktop.staff.facts import Seat


class Progress(Stepping):
    """The verb of a notice of progress."""

    def tell_progress(self, seat: Seat, command: TellProgress) -> Done[Petition]:
        """Tell how far it is: each 30 days since receipt, and whenever asked (Decree 23(1), (2)).

        Raises:
            UserError: closed, nothing to tell, or told by word of mouth.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            return {"text": many_lines(command.text), "told_by": command.told_by.value}

        kind, step = EventKind.PROGRESS_TOLD, Step.TELL_PROGRESS
        return self._step(seat, command.petition_id, kind, command.at, data, step=step)
