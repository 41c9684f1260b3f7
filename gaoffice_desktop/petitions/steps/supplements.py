"""Asking the petitioner for what is missing, and what may come of it (Act 22, Decree 24-25)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from gaoffice_desktop.petitions.commands import AskSupplement, ReceiveSupplement
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Petition, State
from gaoffice_desktop.petitions.steps.stepping import Now, Stepping
from gaoffice_desktop.shared.changes import Done
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.shared.tidy import many_lines
from gaoffice_desktop.staff.facts import Seat


class Supplements(Stepping):
    """The verbs of a supplement."""

    def ask_supplement(self, seat: Seat, command: AskSupplement) -> Done[Petition]:
        """Ask for what is missing; from the day of dispatch on no day is counted (Act 22).

        Raises:
            UserError: closed, waiting already, nothing asked for, or a day in the past.
        """

        def data(now: Now) -> Mapping[str, object]:
            what = many_lines(command.what)
            if now.folded.state is State.SUPPLEMENT:
                raise UserError(say("이미 보완을 요구하고 기다리는 민원입니다."))
            if not what:
                raise UserError.at(what=say("보완할 내용을 입력해 주십시오."))
            if command.until_on < to_local(now.at).date():
                raise UserError.at(until_on=say("보완 기한이 보완을 요구하는 날보다 앞섭니다."))
            return {"what": what, "until_on": command.until_on.isoformat(), "oral": command.oral}

        kind = EventKind.SUPPLEMENT_REQUESTED
        return self._step(seat, command.petition_id, kind, command.at, data)

    def receive_supplement(self, seat: Seat, command: ReceiveSupplement) -> Done[Petition]:
        """Note that the supplement came; the day it arrives is not counted either.

        행정절차법 시행령 제11조: both the day of dispatch and the day of arrival are left out.

        Raises:
            UserError: none was asked for, or it would have come before it was.
        """

        def data(now: Now) -> Mapping[str, object]:
            asked, arrived_on = now.folded.supplement, to_local(now.at).date()
            if asked is None:
                raise UserError(say("보완을 요구하지 않은 민원입니다."))
            if arrived_on < asked.asked_on:
                raise UserError.at(at=say("보완을 요구한 날보다 앞선 날입니다."))
            return {"note": _note(asked.asked_on, arrived_on)}

        kind = EventKind.SUPPLEMENT_ARRIVED
        return self._step(seat, command.petition_id, kind, command.at, data)


def _note(asked_on: date, arrived_on: date) -> str:
    """Write what the explanation of the due time says about these days."""
    return f"보완 요구 {asked_on:%Y-%m-%d} ~ 보완 도착 {arrived_on:%Y-%m-%d}"
