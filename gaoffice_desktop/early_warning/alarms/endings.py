"""Why an alarm is over: what was done, or what took it out of the way. Pure.

Resolved only by completing, extending, asking for a supplement (or letting the period stand),
or handing over; a limit of another kind by doing what it asks for. A due time that a holiday
moved answers nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from gaoffice_desktop.early_warning.alarms.rules import Ended
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.limits import Limit


@dataclass(frozen=True, slots=True)
class Ran:
    """What runs on a subject now: its state, and each limit with its ``of`` and its target."""

    state: State | None
    targets: frozenset[tuple[str, int, datetime]]


_EXTENDING = frozenset(
    {
        EventKind.EXTENDED,
        EventKind.SUPPLEMENT_EXTENDED,
        EventKind.PAUSE_EXTENDED,
        EventKind.COOPERATION_EXTENDED,
        EventKind.OBJECTION_EXTENDED,
    }
)
_MENDING = frozenset({EventKind.SUPPLEMENT_REQUESTED, EventKind.SUPPLEMENT_ARRIVED})
_PAUSING = frozenset({EventKind.PAUSE_BEGUN, EventKind.PAUSE_ENDED, EventKind.DAYS_EXCLUDED})


def why_left(row: Any, ran: Ran, steps: frozenset[EventKind]) -> Ended:
    """Return why an alarm of a former handler is over: done, moved on, or handed on."""
    if (row.limit, row.of, row.target_at) in ran.targets:
        return Ended.HANDED_OVER
    why = why_gone(row, ran, steps)
    return Ended.HANDED_OVER if why in (Ended.MOVED, Ended.MET) else why


def why_gone(row: Any, ran: Ran, steps: frozenset[EventKind]) -> Ended:
    """Return why an alarm is no longer wanted."""
    if ran.state is State.CANCELLED:
        return Ended.CANCELLED
    if (row.limit, row.of, row.target_at) in ran.targets:
        return Ended.RULES
    if any(target[:2] == (row.limit, row.of) for target in ran.targets):
        return _why_moved(row, steps)
    if ran.state is State.DONE and row.limit not in (Limit.OBJECTION, Limit.UNCOLLECTED):
        return Ended.COMPLETED
    if row.limit in (Limit.PROCESSING, Limit.SUPPLEMENT_REQUEST, Limit.HAND_OVER):
        if ran.state is State.SUPPLEMENT:
            return Ended.SUPPLEMENT
        if ran.state is State.PAUSED:
            return Ended.PAUSED
    return Ended.HANDED_OVER if row.limit == Limit.HAND_OVER else Ended.MET


def _why_moved(row: Any, steps: frozenset[EventKind]) -> Ended:
    """Return why a limit ends at another time now than when the alarm was planned."""
    if steps & _EXTENDING:
        return Ended.EXTENDED
    if row.limit == Limit.HAND_OVER and EventKind.HANDED_OVER in steps:
        return Ended.HANDED_OVER
    if row.limit == Limit.PROGRESS and EventKind.PROGRESS_TOLD in steps:
        return Ended.MET
    if row.limit == Limit.PROCESSING:
        if steps & _MENDING:
            return Ended.SUPPLEMENT
        if steps & _PAUSING:
            return Ended.PAUSED
    return Ended.MOVED
