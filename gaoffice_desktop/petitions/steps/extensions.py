"""Extending the period (Decree 21)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.petitions.commands import Extend
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Petition
from gaoffice_desktop.petitions.folding import consent_data, notice_data
from gaoffice_desktop.petitions.life import Extension, Folded
from gaoffice_desktop.petitions.rules import MOST_EXTENSIONS, case_of, extension_limit, notice_of
from gaoffice_desktop.petitions.steps.stepping import Now, Stepping, refuse_waiting
from gaoffice_desktop.shared.changes import Done
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.shared.tidy import many_lines
from gaoffice_desktop.staff.facts import Seat


class Extensions(Stepping):
    """The verb of an extension."""

    def extend(self, seat: Seat, command: Extend) -> Done[Petition]:
        """Extend the period: once by itself, once more if the petitioner agrees (Decree 21).

        The written notice of an extension tells the new date, which becomes the notified one.

        Raises:
            UserError: closed, waiting for a supplement, too long, too often, or past its end.
        """

        def data(now: Now) -> Mapping[str, object]:
            _refuse(now.folded, command)
            calendar = self.workdays.calendar_in(now.work)
            present = deadlines.due(case_of(now.folded), calendar)
            if to_local(now.at) > present.legal_end:
                raise UserError(say("처리기한이 지난 뒤에는 연장할 수 없습니다. (영 제21조)"))
            more = Extension(len(now.life), command.days, command.reason, command.note)
            later = replace(now.folded, extended=(*now.folded.extended, more))
            notice = notice_of(deadlines.due(case_of(later), calendar))
            return {
                "days": command.days,
                "reason": command.reason.value,
                "note": many_lines(command.note),
                "consent": consent_data(command.consent),
                "notified": notice_data(notice),
            }

        return self._step(seat, command.petition_id, EventKind.EXTENDED, command.at, data)


def _refuse(folded: Folded, command: Extend) -> None:
    longest = extension_limit(folded.period)
    refuse_waiting(folded)
    if longest == 0:
        raise UserError(say("즉시 처리하는 민원은 하루 단위로 연장할 수 없습니다."))
    if len(folded.extended) >= MOST_EXTENSIONS:
        raise UserError(
            say(
                "더 연장할 수 없습니다. 연장은 한 번, 민원인이 동의하면 한 번 더입니다. (영 제21조)"
            )
        )
    if folded.extended and command.consent is None:
        raise UserError.at(
            consent=say("다시 연장하려면 민원인의 동의를 받아야 합니다. (영 제21조)")
        )
    if not 1 <= command.days <= longest:
        raise UserError.at(
            days=say("연장은 1일부터 처리기간({longest}일)까지 할 수 있습니다.", longest=longest)
        )
    if not many_lines(command.note):
        raise UserError.at(note=say("연장하는 까닭을 구체적으로 입력해 주십시오."))
