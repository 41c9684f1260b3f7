"""Days that are not counted: pauses that run, days in hindsight, outages (Decree 17, 20)."""

from __future__ import annotations

from collections.abc import Mapping

from gaoffice_desktop.petitions.commands import BeginPause, EndPause, ExcludeDays, ExtendPause
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Petition
from gaoffice_desktop.petitions.lawful import Step, problems
from gaoffice_desktop.petitions.steps.stepping import Now, Stepping, refuse
from gaoffice_desktop.shared.changes import Done
from gaoffice_desktop.shared.tidy import many_lines
from gaoffice_desktop.staff.facts import Seat


class Pauses(Stepping):
    """The verbs of days that are not counted, for one petition."""

    def begin_pause(self, seat: Seat, command: BeginPause) -> Done[Petition]:
        """Let the clock stand from this day on (Decree 20; an on-site inspection, Decree 17).

        Raises:
            UserError: closed, standing already, or not a reason that this petition may have.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            return {
                "reason": command.reason.value,
                "note": many_lines(command.note),
                "until_on": command.until_on.isoformat() if command.until_on else None,
            }

        kind, step = EventKind.PAUSE_BEGUN, Step.BEGIN_PAUSE
        return self._step(seat, command.petition_id, kind, command.at, data, step=step)

    def extend_pause(self, seat: Seat, command: ExtendPause) -> Done[Petition]:
        """Plan a later end; of an on-site inspection once and by 7 days (Decree 17(4)).

        Raises:
            UserError: the clock runs, or it is too late, too often or too long.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            return {
                "until_on": command.until_on.isoformat(),
                "reason": many_lines(command.reason),
            }

        kind, step = EventKind.PAUSE_EXTENDED, Step.EXTEND_PAUSE
        return self._step(seat, command.petition_id, kind, command.at, data, step=step)

    def end_pause(self, seat: Seat, command: EndPause) -> Done[Petition]:
        """Let the clock run again; the day on which the pause ends is not counted either.

        Raises:
            UserError: the clock runs, or the pause would end before it began.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            return {"note": many_lines(command.note)}

        kind, step = EventKind.PAUSE_ENDED, Step.END_PAUSE
        return self._step(seat, command.petition_id, kind, command.at, data, step=step)

    def exclude_days(self, seat: Seat, command: ExcludeDays) -> Done[Petition]:
        """Leave out days that have passed; days that are left out already count once.

        Raises:
            UserError: closed, days that have not passed, or not a reason it may have.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            return excluded_data(command)

        kind, step = EventKind.DAYS_EXCLUDED, Step.EXCLUDE_DAYS
        return self._step(seat, command.petition_id, kind, None, data, step=step)


def excluded_data(command: ExcludeDays) -> dict[str, object]:
    """Return the data of the event that leaves days out."""
    return {
        "first_on": command.first_on.isoformat(),
        "last_on": command.last_on.isoformat(),
        "reason": command.reason.value,
        "note": many_lines(command.note),
    }
