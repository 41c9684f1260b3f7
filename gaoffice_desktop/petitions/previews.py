"""What a notice would look like, before the step that owes it is taken."""

from __future__ import annotations

from dataclasses import replace

from gaoffice_desktop.petitions.commands import Complete
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.filling import FILLINGS
from gaoffice_desktop.petitions.folding import fold
from gaoffice_desktop.petitions.notices import Notices
from gaoffice_desktop.petitions.owing import notices_owed
from gaoffice_desktop.petitions.papers.notices import printed
from gaoffice_desktop.petitions.recording import event_by
from gaoffice_desktop.shared.tidy import many_lines
from gaoffice_desktop.staff.facts import Seat


class Previews(Notices):
    """Makes PDF bytes that nobody prints: they are for whoever is about to decide."""

    def preview_result(self, seat: Seat, command: Complete) -> bytes:
        """Make the result notice as it would be if the petition were completed now.

        It shows its person in clear, so making it leaves a line in the trail like any paper.
        """
        now = self.clock()
        data: dict[str, object] = {
            "outcome": command.outcome.value,
            "result": many_lines(command.result),
            "answer": many_lines(command.answer),
            "told_by": command.told_by.value,
        }
        with self.database.change() as work:
            opened = self._opened(work, seat, command.petition_id, "result_preview")
            event = event_by(seat, EventKind.COMPLETED, command.at or now, now, data)
            life = (*opened.events, event)
            file = replace(opened, events=life, folded=fold(life))
            owed = next(one for one in notices_owed(file) if one.of == len(opened.events))
            sheet = FILLINGS[owed.notice](self._occasion(work, seat, file, owed))
        return printed(owed.notice, sheet)
