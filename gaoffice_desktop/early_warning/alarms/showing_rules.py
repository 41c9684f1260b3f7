"""How rings appear to one person: one by one, as one list, or quietly.

At most so many interruptions in any 60 minutes, whatever arrives (ISA-18.2: 6 to 12 an
operator-hour). Which they were is told by the rings themselves, as stored, so that neither a
restart nor another desk begins the hour anew.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from gaoffice_desktop.early_warning.alarms.facts import (
    LIVE,
    Alarm,
    AlarmState,
    Priority,
    Ring,
    Showing,
    Shown,
)

HOUR = timedelta(minutes=60)
FRESH = timedelta(minutes=10)
"""A ring that no desk took within this time after its moment was missed: this person was at
none, or no program ran on the store, so that it rang only when one was started."""
AT_ONCE = 3
"""So many at once come as one list rather than as a pile of toasts."""

_LOUDNESS = {Priority.HIGH: 0, Priority.MEDIUM: 1, Priority.LOW: 2}


@dataclass(frozen=True, slots=True)
class Decision:
    """What a desk shows now, and how each of the waiting rings was shown, by its id."""

    showing: Showing
    shown: Mapping[int, Shown]


def urgency(alarm: Alarm, now: datetime) -> tuple[bool, int, bool, datetime, int]:
    """Order alarms, the most urgent first: what is over, how loud, not taken note of, how soon."""
    return (
        now < alarm.target_at,
        _LOUDNESS[alarm.priority],
        alarm.state is not AlarmState.RUNG,
        alarm.target_at,
        alarm.id,
    )


def window(now: datetime) -> tuple[datetime, datetime]:
    """Return between which moments (both left out) an interruption counts against now.

    Ahead as well: when the clock was set back, what was shown a moment ago lies in the future.
    So no order of claims puts more than the limit into any 60 minutes as recorded.
    """
    return now - HOUR, now + HOUR


def decide(
    rings: Sequence[Ring],
    *,
    moot: Collection[int],
    interruptions: Iterable[datetime],
    now: datetime,
    per_hour: int,
) -> Decision:
    """Decide how the rings that wait for one person appear; each is shown in exactly one way.

    ``moot`` are the ids of rings to which there is nothing left to do: the alarm has ended, or
    this person took note of it since. ``interruptions`` are when this person was interrupted.
    """
    late = [ring for ring in rings if _was_missed(ring, now)]
    fresh = [ring for ring in rings if not _was_missed(ring, now)]
    shown = dict.fromkeys((ring.id for ring in late), Shown.MISSED)
    shown |= dict.fromkeys((ring.id for ring in fresh), Shown.BADGE)
    loud = _told_once(
        [one for one in fresh if one.id not in moot and one.alarm.priority is not Priority.LOW],
        now,
    )
    now_told = {ring.alarm.id for ring in loud}
    missed = _told_once(
        [one for one in late if one.id not in moot and one.alarm.id not in now_told], now
    )
    begins, ends = window(now)
    room = per_hour - sum(begins < at < ends for at in interruptions)
    if not loud:
        return Decision(Showing(missed=missed), shown)
    if len(loud) < AT_ONCE and len(loud) < room:
        shown |= {ring.id: _alone(ring) for ring in loud}
        return Decision(Showing(toasts=loud, missed=missed), shown)
    shown |= dict.fromkeys((ring.id for ring in loud), Shown.IN_LIST)
    if room > 0:
        shown[loud[0].id] = Shown.LIST
    return Decision(Showing(bundle=loud, interrupts=room > 0, missed=missed), shown)


def is_moot(ring: Ring, seen_by_me: bool) -> bool:
    """Whether there is nothing left to do about a ring."""
    alarm = ring.alarm
    if alarm.state not in LIVE:
        return True
    return seen_by_me and alarm.seen_at is not None and alarm.seen_at >= ring.at


def _was_missed(ring: Ring, now: datetime) -> bool:
    # A clock that was set back can leave either of the two ahead.
    return now - min(ring.at, ring.due_at) > FRESH


def _alone(ring: Ring) -> Shown:
    return Shown.STICKY if ring.alarm.priority is Priority.HIGH else Shown.TOAST


def _told_once(rings: Iterable[Ring], now: datetime) -> tuple[Ring, ...]:
    """Keep the latest ring of each alarm, the most urgent alarm first."""
    latest: dict[int, Ring] = {}
    for ring in sorted(rings, key=lambda one: (one.at, one.id)):
        latest[ring.alarm.id] = ring
    return tuple(sorted(latest.values(), key=lambda one: urgency(one.alarm, now)))
