"""The steps after intake, each within what the Act allows: assign, supplement, extend, complete.

Each is one event. A step may be entered after it happened; it then keeps both times, and lies
neither before the receipt nor in the future.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.petitions.facts import EventKind, Petition, State
from gaoffice_desktop.petitions.folding import fold, notice_data
from gaoffice_desktop.petitions.life import (
    AskSupplement,
    Assign,
    Complete,
    Extend,
    Folded,
    ReceiveSupplement,
)
from gaoffice_desktop.petitions.queries import events
from gaoffice_desktop.petitions.recording import (
    Room,
    add_event,
    changed,
    event_by,
    found,
    hold_the_clock,
    note,
    store,
)
from gaoffice_desktop.petitions.rules import (
    ENTERED_AHEAD,
    MOST_EXTENSIONS,
    case_of,
    extension_limit,
    notice_of,
)
from gaoffice_desktop.shared.changes import Done
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.shared.tidy import many_lines
from gaoffice_desktop.staff import service as staff
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import require

_Data = Callable[[Work, Folded, datetime], Mapping[str, object]]
"""Checks a step against the petition's life and returns the data of its event."""


class Steps(Room):
    """The verbs of whoever handles a petition."""

    def assign(self, seat: Seat, command: Assign) -> Done[Petition]:
        """Name who handles a petition (Decree 13).

        Raises:
            UserError: closed, or the department or person is no longer there.
        """

        def data(work: Work, _folded: Folded, _at: datetime) -> Mapping[str, object]:
            return _place(work, command)

        return self._step(seat, command.petition_id, EventKind.ASSIGNED, None, data)

    def ask_supplement(self, seat: Seat, command: AskSupplement) -> Done[Petition]:
        """Ask for what is missing; from the day of dispatch on no day is counted (Act 22).

        Raises:
            UserError: closed, waiting already, nothing asked for, or a day in the past.
        """

        def data(_work: Work, folded: Folded, at: datetime) -> Mapping[str, object]:
            what = many_lines(command.what)
            if folded.state is State.SUPPLEMENT:
                raise UserError(say("이미 보완을 요구하고 기다리는 민원입니다."))
            if not what:
                raise UserError.at(what=say("보완할 내용을 입력해 주십시오."))
            if command.until_on < to_local(at).date():
                raise UserError.at(until_on=say("보완 기한이 보완을 요구하는 날보다 앞섭니다."))
            return {"what": what, "until_on": command.until_on.isoformat()}

        kind = EventKind.SUPPLEMENT_REQUESTED
        return self._step(seat, command.petition_id, kind, command.at, data)

    def receive_supplement(self, seat: Seat, command: ReceiveSupplement) -> Done[Petition]:
        """Note that the supplement came; the day it arrives is not counted either.

        행정절차법 시행령 제11조: both the day of dispatch and the day of arrival are left out.

        Raises:
            UserError: none was asked for, or it would have come before it was.
        """

        def data(_work: Work, folded: Folded, at: datetime) -> Mapping[str, object]:
            if folded.paused_on is None:
                raise UserError(say("보완을 요구하지 않은 민원입니다."))
            if to_local(at).date() < folded.paused_on:
                raise UserError.at(at=say("보완을 요구한 날보다 앞선 날입니다."))
            return {"note": _supplement_note(folded.paused_on, to_local(at).date())}

        kind = EventKind.SUPPLEMENT_ARRIVED
        return self._step(seat, command.petition_id, kind, command.at, data)

    def extend(self, seat: Seat, command: Extend) -> Done[Petition]:
        """Extend the period: once by itself, once more if the petitioner agrees (Decree 21).

        The written notice of an extension tells the new date, which becomes the notified one.

        Raises:
            UserError: closed, waiting for a supplement, too long, too often, or past its end.
        """

        def data(work: Work, folded: Folded, at: datetime) -> Mapping[str, object]:
            _refuse_extension(folded, command)
            calendar = self.workdays.calendar_in(work)
            present = deadlines.due(case_of(folded), calendar)
            if to_local(at) > present.legal_end:
                raise UserError(say("처리기한이 지난 뒤에는 연장할 수 없습니다. (영 제21조)"))
            later = replace(folded, extensions=(*folded.extensions, command.days))
            notice = notice_of(deadlines.due(case_of(later), calendar))
            return {
                "days": command.days,
                "reason": command.reason.value,
                "note": many_lines(command.note),
                "consented": command.consented,
                "notified": notice_data(notice),
            }

        return self._step(seat, command.petition_id, EventKind.EXTENDED, command.at, data)

    def complete(self, seat: Seat, command: Complete) -> Done[Petition]:
        """Note that a petition is done, with what the register says of it (Act 27).

        Raises:
            UserError: closed already, or no result.
        """

        def data(_work: Work, _folded: Folded, _at: datetime) -> Mapping[str, object]:
            result = many_lines(command.result)
            if not result:
                raise UserError.at(result=say("처리 결과를 입력해 주십시오."))
            return {"result": result}

        return self._step(seat, command.petition_id, EventKind.COMPLETED, command.at, data)

    def _step(
        self, seat: Seat, petition_id: int, kind: EventKind, at: datetime | None, data: _Data
    ) -> Done[Petition]:
        require(seat, Permission.PROCESS)
        now = self.clock()
        with self.database.change() as work:
            hold_the_clock(work)
            before = found(work, petition_id)
            life = events(work.session, petition_id)
            folded = fold(life)
            _refuse_closed(before, folded)
            happened = _when(at, folded, now)
            revision = self._revision(work, kind, folded)
            values = dict(data(work, folded, happened))
            if revision != folded.calendar_revision:
                values["calendar"] = revision
            event = event_by(seat, kind, happened, now, values)
            after = fold((*life, event))
            add_event(work, petition_id, event)
            store(work, petition_id, after, self.workdays.calendar_in(work, revision))
            petition = found(work, petition_id)
            note(work, seat.actor, kind.value, petition, now)
        return changed(petition)

    def _revision(self, work: Work, kind: EventKind, folded: Folded) -> int:
        """Return by which calendar the petition is reckoned from now on.

        A step that moves the due time reckons by the calendar in force; the others leave the
        due time as it was, and with it the calendar it was reckoned by.
        """
        return self.workdays.revision_in(work) if kind in _MOVING else folded.calendar_revision


_MOVING = frozenset(
    {EventKind.SUPPLEMENT_REQUESTED, EventKind.SUPPLEMENT_ARRIVED, EventKind.EXTENDED}
)


def _refuse_closed(petition: Petition, folded: Folded) -> None:
    if folded.state is State.DONE:
        raise UserError(say("{number:은는} 이미 처리를 마친 민원입니다.", number=petition.number))
    if folded.state is State.CANCELLED:
        raise UserError(say("{number:은는} 접수를 취소한 민원입니다.", number=petition.number))


def _when(at: datetime | None, folded: Folded, now: datetime) -> datetime:
    if at is None:
        return now
    if at > now + ENTERED_AHEAD:
        raise UserError.at(at=say("지금보다 뒤의 시각입니다. 날짜와 시각을 확인해 주십시오."))
    if at < folded.received_at:
        raise UserError.at(at=say("접수보다 앞선 시각입니다. 날짜와 시각을 확인해 주십시오."))
    return min(at, now)


def _refuse_extension(folded: Folded, command: Extend) -> None:
    longest = extension_limit(folded.period)
    if folded.state is State.SUPPLEMENT:
        raise UserError(say("보완을 기다리는 동안에는 처리기간이 멈춰 있어 연장하지 않습니다."))
    if longest == 0:
        raise UserError(say("즉시 처리하는 민원은 하루 단위로 연장할 수 없습니다."))
    if len(folded.extensions) >= MOST_EXTENSIONS:
        raise UserError(
            say(
                "더 연장할 수 없습니다. 연장은 한 번, 민원인이 동의하면 한 번 더입니다. (영 제21조)"
            )
        )
    if folded.extensions and not command.consented:
        raise UserError.at(
            consented=say("다시 연장하려면 민원인의 동의를 받아야 합니다. (영 제21조)")
        )
    if not 1 <= command.days <= longest:
        raise UserError.at(
            days=say("연장은 1일부터 처리기간({longest}일)까지 할 수 있습니다.", longest=longest)
        )
    if not many_lines(command.note):
        raise UserError.at(note=say("연장하는 까닭을 구체적으로 입력해 주십시오."))


def _supplement_note(asked_on: date, arrived_on: date) -> str:
    """Write what the explanation of the due time says about these days."""
    return f"보완 요구 {asked_on:%Y-%m-%d} ~ 보완 도착 {arrived_on:%Y-%m-%d}"


def _place(work: Work, command: Assign) -> Mapping[str, object]:
    department = staff.department_of(work, command.department_id)
    if department is None or not department.active:
        raise UserError.at(
            department_id=say("이제 쓰지 않는 부서입니다. 다른 부서를 골라 주십시오.")
        )
    handler = staff.account_of(work, command.handler_id) if command.handler_id else None
    if command.handler_id and (handler is None or not handler.active):
        raise UserError.at(
            handler_id=say("이제 쓰지 않는 계정입니다. 다른 담당자를 골라 주십시오.")
        )
    return {
        "department_id": department.id,
        "department": department.name,
        "handler_id": handler.id if handler else None,
        "handler": handler.name if handler else "",
    }
