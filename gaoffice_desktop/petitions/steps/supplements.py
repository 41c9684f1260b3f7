"""Asking the petitioner for what is missing, and what may come of it (Act 22, Decree 24-25)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from gaoffice_desktop.deadlines.rules import rolled
from gaoffice_desktop.petitions.commands import (
    AskSupplement,
    ExtendSupplement,
    ReceiveSupplement,
    SupplementUndelivered,
)
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Petition
from gaoffice_desktop.petitions.lawful import Step, problems
from gaoffice_desktop.petitions.lawful.supplements import asked_again, found_later
from gaoffice_desktop.petitions.steps.stepping import Now, Stepping, refuse
from gaoffice_desktop.shared.changes import Done
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.dates import day
from gaoffice_desktop.shared.tidy import many_lines
from gaoffice_desktop.staff.facts import Seat


class Supplements(Stepping):
    """The verbs of a supplement."""

    def ask_supplement(self, seat: Seat, command: AskSupplement) -> Done[Petition]:
        """Ask for what is missing; from the day of dispatch on no day is counted (Act 22(1)).

        Once the period has passed, the same may be asked once more (Decree 24(3)). The event
        keeps whether the fault was found after the 8 working hours of Rule 9(1).

        Raises:
            UserError: closed, standing still, asked twice already, or no lawful period.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            return {
                "what": many_lines(command.what),
                "until_on": rolled(command.until_on, now.calendar).isoformat(),
                "oral": command.oral,
                "again": asked_again(command, now.standing),
                "late": found_later(command, now.standing, now.calendar),
            }

        kind, step = EventKind.SUPPLEMENT_REQUESTED, Step.ASK_SUPPLEMENT
        return self._step(seat, command.petition_id, kind, command.at, data, step=step)

    def extend_supplement(self, seat: Seat, command: ExtendSupplement) -> Done[Petition]:
        """Give the petitioner the time they ask for, twice at most (Decree 24(2)).

        Raises:
            UserError: nothing is awaited, asked for too late or too often, or no later day.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            return {
                "until_on": rolled(command.until_on, now.calendar).isoformat(),
                "reason": many_lines(command.reason),
            }

        kind, step = EventKind.SUPPLEMENT_EXTENDED, Step.EXTEND_SUPPLEMENT
        return self._step(seat, command.petition_id, kind, command.at, data, step=step)

    def supplement_undelivered(self, seat: Seat, command: SupplementUndelivered) -> Done[Petition]:
        """Note that the request came back; after the second time it may be closed (Decree 25(2)).

        Raises:
            UserError: nothing is awaited, or no reason.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            return {"note": many_lines(command.note)}

        kind, step = EventKind.SUPPLEMENT_UNDELIVERED, Step.SUPPLEMENT_UNDELIVERED
        return self._step(seat, command.petition_id, kind, command.at, data, step=step)

    def receive_supplement(self, seat: Seat, command: ReceiveSupplement) -> Done[Petition]:
        """Note that the supplement came; the day it arrives is not counted either.

        행정절차법 시행령 제11조: both the day of dispatch and the day of arrival are left out.

        Raises:
            UserError: none was asked for, or it would have come before it was.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            asked_on = now.folded.paused_on or to_local(now.at).date()
            return {"note": _note(asked_on, to_local(now.at).date())}

        kind, step = EventKind.SUPPLEMENT_ARRIVED, Step.RECEIVE_SUPPLEMENT
        return self._step(seat, command.petition_id, kind, command.at, data, step=step)


def _note(asked_on: date, arrived_on: date) -> str:
    """Write what the explanation of the due time says about these days."""
    return f"보완 요구 {day(asked_on)} ~ 보완 도착 {day(arrived_on)}"
