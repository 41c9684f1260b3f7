"""Extending the period (Decree 21)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.petitions.commands import Extend
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Petition
from gaoffice_desktop.petitions.folding import consent_data, notice_data
from gaoffice_desktop.petitions.lawful import Step, problems
from gaoffice_desktop.petitions.life import Consent, Extension
from gaoffice_desktop.petitions.rules import case_of, notice_of
from gaoffice_desktop.petitions.steps.stepping import Now, Stepping, refuse
from gaoffice_desktop.shared.changes import Done
from gaoffice_desktop.shared.tidy import many_lines, one_line
from gaoffice_desktop.staff.facts import Seat


class Extensions(Stepping):
    """The verb of an extension."""

    def extend(self, seat: Seat, command: Extend) -> Done[Petition]:
        """Extend the period: once by itself, once more if the petitioner agrees (Decree 21(1)).

        The written notice of an extension tells the new date, which becomes the notified one.

        Raises:
            UserError: closed, standing still, too often, too long, past its end, for a reason
                that the law does not know, or without the consent it needs.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            more = Extension(len(now.life), command.days, command.reason, command.note)
            later = replace(now.folded, extended=(*now.folded.extended, more))
            notice = notice_of(deadlines.due(case_of(later), now.calendar))
            return {
                "days": command.days,
                "reason": command.reason.value,
                "note": many_lines(command.note),
                "consent": consent_data(_tidied(command.consent)),
                "notified": notice_data(notice),
            }

        kind = EventKind.EXTENDED
        return self._step(seat, command.petition_id, kind, command.at, data, step=Step.EXTEND)


def _tidied(consent: Consent | None) -> Consent | None:
    if consent is None:
        return None
    return replace(consent, name=one_line(consent.name), how=one_line(consent.how))
