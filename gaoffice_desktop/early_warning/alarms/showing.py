"""Takes the rings that wait for a person to a desk where they sit, each to exactly one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.early_warning.alarms import queries
from gaoffice_desktop.early_warning.alarms.facts import (
    INTERRUPTING,
    Post,
    Ring,
    RingWhy,
    Showing,
    Shown,
)
from gaoffice_desktop.early_warning.alarms.showing_rules import Decision, decide, is_moot, window
from gaoffice_desktop.early_warning.alarms.tables import AlarmRingRow, AlarmRow
from gaoffice_desktop.petitions.recording import Room
from gaoffice_desktop.settings import service as settings
from gaoffice_desktop.settings.facts import ALARMS_PER_HOUR
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import require

_AT_A_TIME = 500
"""Rings that are marked by one statement."""


class ShowingRings(Room):
    """Decides what a desk shows. The ring itself keeps where and how: no audit line beside it."""

    def claim(self, seat: Seat) -> Done[Showing]:
        """Take what rang for this person and no desk has shown yet, and say how to show it.

        Another desk of the same person that asks at the same moment gets the others, or none.
        """
        require(seat, Permission.SEE_ALARMS)
        me, now = seat.actor.staff_id, self.clock()
        with self.database.read() as work:
            if (
                work.session.scalar(_waiting(me).with_only_columns(AlarmRingRow.id).limit(1))
                is None
            ):
                return Done(Showing(), Changes())
        with self.database.change() as work:
            decision = _decide(work, me, now)
            _mark(work, decision, now, seat.actor.desk)
        return Done(decision.showing, Changes(alarms=bool(decision.shown)))


def _waiting(me: int) -> Any:
    return select(AlarmRingRow).where(AlarmRingRow.to_id == me, AlarmRingRow.shown_at.is_(None))


def _decide(work: Work, me: int, now: datetime) -> Decision:
    # Locked in the order of their ids: a second desk waits here, and then finds them taken.
    taken = _waiting(me).order_by(AlarmRingRow.id).with_for_update()
    rows: Sequence[AlarmRingRow] = work.session.scalars(taken).all()
    ids = {row.alarm_id for row in rows}
    alarms = queries.alarms_by_id(work, ids, queries.names_in(work))
    mine = select(AlarmRow.id).where(AlarmRow.id.in_(ids), AlarmRow.seen_by_id == me)
    seen_by_me = frozenset(work.session.scalars(mine))
    rings = [
        Ring(row.id, alarms[row.alarm_id], row.at, row.due_at, Post(row.post), RingWhy(row.why))
        for row in rows
    ]
    return decide(
        rings,
        moot={ring.id for ring in rings if is_moot(ring, ring.alarm.id in seen_by_me)},
        interruptions=_interruptions(work, me, now),
        now=now,
        per_hour=settings.value(work, ALARMS_PER_HOUR),
    )


def _interruptions(work: Work, me: int, now: datetime) -> Sequence[datetime]:
    begins, ends = window(now)
    when = select(AlarmRingRow.shown_at).where(
        AlarmRingRow.to_id == me,
        AlarmRingRow.shown_at > begins,
        AlarmRingRow.shown_at < ends,
        AlarmRingRow.shown.in_([one.value for one in INTERRUPTING]),
    )
    return [at for at in work.session.scalars(when) if at is not None]


def _mark(work: Work, decision: Decision, now: datetime, desk: str) -> None:
    by_way: defaultdict[Shown, list[int]] = defaultdict(list)
    for ring_id, shown in decision.shown.items():
        by_way[shown].append(ring_id)
    for shown, ids in by_way.items():
        values = {"shown": shown.value, "shown_at": now, "desk": desk}
        for begin in range(0, len(ids), _AT_A_TIME):
            some = ids[begin : begin + _AT_A_TIME]
            work.session.execute(
                update(AlarmRingRow)
                .where(AlarmRingRow.id.in_(some), AlarmRingRow.shown_at.is_(None))
                .values(**values)
                .execution_options(synchronize_session=False)
            )
