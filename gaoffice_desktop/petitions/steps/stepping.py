"""How every step is taken: checked against the petition's life, one event, one transaction.

A step may be entered after it happened; it then keeps both times, and lies neither before the
receipt, nor in the future, nor before the step that it follows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.petitions.events import EVENT_LABELS, Event, EventKind
from gaoffice_desktop.petitions.facts import Petition
from gaoffice_desktop.petitions.folding import fold, in_force
from gaoffice_desktop.petitions.lawful import Standing, Step, refusal
from gaoffice_desktop.petitions.lawful.standing import closed
from gaoffice_desktop.petitions.life import Folded
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
from gaoffice_desktop.petitions.rules import ENTERED_AHEAD, case_of
from gaoffice_desktop.shared.changes import Done
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.dates import moment_said
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import require
from gaoffice_desktop.workdays.rules import Calendar


@dataclass(frozen=True, slots=True)
class Now:
    """What a step is checked against: the open transaction, the petition, its life, the moment.

    ``at`` is when the step happened, ``entered_at`` when it is typed in (aware UTC).
    ``standing`` is what the law judges the step by, ``calendar`` the one in force.
    """

    work: Work
    seat: Seat
    petition: Petition
    life: tuple[Event, ...]
    folded: Folded
    at: datetime
    entered_at: datetime
    standing: Standing
    calendar: Calendar


Data = Callable[[Now], Mapping[str, object]]
"""Checks a step and returns the data of its event, or raises what is wrong with it."""


class Stepping(Room):
    """Takes one step; the verbs beside it say what each step asks and writes."""

    def _step(
        self,
        seat: Seat,
        petition_id: int,
        kind: EventKind,
        at: datetime | None,
        data: Data,
        *,
        closed_too: bool = False,
        permission: Permission = Permission.PROCESS,
        step: Step | None = None,
    ) -> Done[Petition]:
        """Take a step of an open petition (``closed_too``: of a closed one as well).

        ``step`` is asked of the law before anything else about it is looked at.

        Raises:
            NotAllowed: the seat may not.
            UserError: closed, refused by the law, an impossible moment, or what ``data`` finds.
        """
        require(seat, permission)
        with self.database.change() as work:
            hold_the_clock(work)
            petition = self._step_in(
                work, seat, petition_id, kind, at, data, closed_too=closed_too, step=step
            )
        return changed(petition)

    def _step_in(
        self,
        work: Work,
        seat: Seat,
        petition_id: int,
        kind: EventKind,
        at: datetime | None,
        data: Data,
        *,
        closed_too: bool = False,
        step: Step | None = None,
    ) -> Petition:
        """Take a step inside a transaction that holds the clock."""
        entered_at = self.clock()
        before = found(work, petition_id)
        life = events(work.session, petition_id)
        folded = fold(life)
        standing = self._standing(work, before, folded, entered_at)
        if not closed_too and (sentence := closed(standing)):
            raise UserError(sentence)
        if step is not None and (sentence := refusal(step, standing)):
            raise UserError(sentence)
        happened = when(at, folded, entered_at, followed(kind, life))
        calendar = self.workdays.calendar_in(work)
        now = Now(work, seat, before, life, folded, happened, entered_at, standing, calendar)
        revision = self._revision(work, kind, folded)
        values = dict(data(now))
        if revision != folded.calendar_revision:
            values["calendar"] = revision
        event = event_by(seat, kind, happened, entered_at, values)
        after = fold((*life, event))
        add_event(work, petition_id, event)
        store(work, petition_id, after, self.workdays.calendar_in(work, after.calendar_revision))
        petition = found(work, petition_id)
        note(work, seat.actor, kind.value, petition, entered_at)
        return petition

    def _standing(self, work: Work, petition: Petition, folded: Folded, at: datetime) -> Standing:
        """Return a petition as it stands, its due time by the calendar it is reckoned by."""
        calendar = self.workdays.calendar_in(work, folded.calendar_revision)
        return Standing(petition, folded, deadlines.due(case_of(folded), calendar), at)

    def _revision(self, work: Work, kind: EventKind, folded: Folded) -> int:
        """Return by which calendar the petition is reckoned from now on.

        A step that moves the due time reckons by the calendar in force; the others leave the
        due time as it was, and with it the calendar it was reckoned by.
        """
        return self.workdays.revision_in(work) if kind in MOVING else folded.calendar_revision


MOVING = frozenset(
    {
        EventKind.SUPPLEMENT_REQUESTED,
        EventKind.SUPPLEMENT_EXTENDED,
        EventKind.SUPPLEMENT_ARRIVED,
        EventKind.EXTENDED,
        EventKind.PAUSE_BEGUN,
        EventKind.PAUSE_EXTENDED,
        EventKind.PAUSE_ENDED,
        EventKind.DAYS_EXCLUDED,
    }
)
"""Steps after which the due time is reckoned anew."""


def refuse(problems: Mapping[str, Sentence]) -> None:
    """Refuse what is wrong with a command, all at once.

    Raises:
        UserError: something is.
    """
    if problems:
        raise UserError.at(**problems)


def when(
    at: datetime | None, folded: Folded, now: datetime, after: Event | None = None
) -> datetime:
    """Return when a step happened; a form shows minutes, so this minute is not the future.

    For the same reason a step typed for the minute of the step it follows came after it.

    Raises:
        UserError: after now, before the receipt, or before the step ``after`` that it follows.
    """
    if at is None:
        return now
    if at > now + ENTERED_AHEAD:
        raise UserError.at(at=say("지금보다 뒤의 시각입니다. 날짜와 시각을 확인해 주십시오."))
    if _minute(at) < _minute(folded.received_at):
        raise UserError.at(at=say("접수보다 앞선 시각입니다. 날짜와 시각을 확인해 주십시오."))
    earliest = folded.received_at
    if after is not None:
        if _minute(at) < _minute(after.at):
            raise UserError.at(
                at=say(
                    "먼저 있었던 {event}({moment})보다 앞선 시각입니다. 날짜와 시각을 확인해 주십시오.",
                    event=EVENT_LABELS[after.kind],
                    moment=moment_said(to_local(after.at)),
                )
            )
        earliest = max(earliest, after.at)
    return max(min(at, now), earliest)


def followed(kind: EventKind, life: Sequence[Event]) -> Event | None:
    """Return the latest event that a step of this kind cannot have come before.

    What moves the clock or ends the petition comes after everything else that did, and who
    handles it after who handled it before. Days left out in hindsight (``days_excluded``) bear
    their own dates, and whoever enters them orders nothing.
    """
    orders = (_CLOCK if kind in _AFTER_CLOCK else frozenset[EventKind]()) | (
        _HANDS if kind in _AFTER_HANDS else frozenset[EventKind]()
    )
    before = [event for _, event in in_force(life) if event.kind in orders]
    return max(before, key=lambda event: event.at, default=None)


def _minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)


_ENDINGS = frozenset(
    {
        EventKind.TRANSFERRED,
        EventKind.COMPLETED,
        EventKind.NOT_HANDLED,
        EventKind.RETURNED,
        EventKind.WITHDRAWN,
        EventKind.DEEMED_WITHDRAWN,
        EventKind.REPEAT_CLOSED,
        EventKind.MERGED_INTO,
    }
)
_HANDS = frozenset({EventKind.ASSIGNED, EventKind.HANDED_OVER})
_AFTER_HANDS = _HANDS | {EventKind.TRANSFERRED}
_CLOCK = (MOVING - {EventKind.DAYS_EXCLUDED}) | _ENDINGS
_AFTER_CLOCK = _CLOCK | {EventKind.SUPPLEMENT_UNDELIVERED}
