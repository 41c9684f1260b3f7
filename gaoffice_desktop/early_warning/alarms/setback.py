"""What to do when the clock was set back: rings that lie in the future never were.

A computer whose battery died rings next year's deadlines and then learns the time. Nobody can say
which of the two clocks somebody believed, so a limit that rang in what is the future now begins
anew: what is due already rings again at once, and what is not rings in its time.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, cast

from sqlalchemy import Connection, Table, bindparam, select, update

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.early_warning.alarms.facts import LIVE, AlarmState
from gaoffice_desktop.early_warning.alarms.rules import Ended
from gaoffice_desktop.early_warning.alarms.tables import CURRENT, AlarmRow
from gaoffice_desktop.petitions.watching import touch

TOLERANCE = timedelta(minutes=2)
"""By how much two desks' clocks may differ without anything having been set back."""

_TABLE = cast(Table, AlarmRow.__table__)
_LIVE = tuple(state.value for state in LIVE)
_BATCH = 5_000


def was_set_back(last: datetime | None, looked_at: datetime | None, now: datetime) -> bool:
    """Tell whether something rang in what is the future now, because this clock was set back.

    A program that has looked before (``looked_at``) and whose own clock has only gone on leaves
    it alone: then another desk's clock is fast, and two desks would undo each other's rings.
    """
    if last is None or last <= now + TOLERANCE:
        return False
    return looked_at is None or looked_at > now


def put_right(work: Work, now: datetime) -> None:
    """Let every limit that rang in the future begin anew; petitions are to be planned again."""
    connection = work.session.connection()
    ahead = _TABLE.c.last_rung_at > now + TOLERANCE
    rung = connection.execute(select(*_KEY).where(ahead, CURRENT)).all()
    _take_out(connection, {tuple(key) for key in rung}, now)
    _note_now(connection, now)
    connection.execute(update(_TABLE).where(ahead).values(last_rung_at=now))
    touch(work, sorted({key.petition_id for key in rung if key.petition_id is not None}))


def _note_now(connection: Connection, now: datetime) -> None:
    """Let what was taken note of by the wrong clock have been so now; it waits as long from here."""
    noted = select(_TABLE.c.id, _TABLE.c.seen_at, _TABLE.c.next_at).where(
        _TABLE.c.seen_at > now + TOLERANCE,
        _TABLE.c.next_at.is_not(None),
        _TABLE.c.state.in_(_LIVE),
        CURRENT,
    )
    moved = [
        {"row": row.id, "seen": now, "again": now + max(row.next_at - row.seen_at, TOLERANCE)}
        for row in connection.execute(noted)
    ]
    if moved:
        connection.execute(_NOTE, moved)


_NOTE = (
    update(_TABLE)
    .where(_TABLE.c.id == bindparam("row"))
    .values(seen_at=bindparam("seen"), next_at=bindparam("again"))
)


def _take_out(connection: Connection, keys: set[tuple[Any, ...]], now: datetime) -> None:
    """Take the alarms of these limits out of the present, those that never rang too."""
    standing = select(_TABLE.c.id, _TABLE.c.state, *_KEY).where(
        CURRENT, _TABLE.c.state != AlarmState.DUE.value
    )
    over: list[int] = []
    live: list[int] = []
    for row in connection.execute(standing):
        if tuple(row[2:]) in keys:
            (live if row.state in _LIVE else over).append(row.id)
    for ids, values in ((live, _fresh(now)), (over, {"current": 0})):
        for start in range(0, len(ids), _BATCH):
            batch = ids[start : start + _BATCH]
            connection.execute(update(_TABLE).where(_TABLE.c.id.in_(batch)).values(values))


_KEY = (
    _TABLE.c.petition_id,
    _TABLE.c.subject,
    _TABLE.c.limit,
    _TABLE.c.of,
    _TABLE.c.target_at,
)


def _fresh(now: datetime) -> dict[str, Any]:
    return {
        "state": AlarmState.SUPERSEDED.value,
        "current": 0,
        "next_at": None,
        "ended_at": now,
        "ended_why": Ended.CLOCK.value,
    }
