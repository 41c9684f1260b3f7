"""Every statutory limit that runs on a petition beside its processing period.

Derived from what its events come to and stored in one short text beside it, so that whoever
warns of a limit need not replay the events of a hundred thousand petitions. What is stored is
what a limit is reckoned from, never the day it ends on: that follows from the calendar in force.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any

from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.life import Folded
from gaoffice_desktop.petitions.rules import progress_due_on
from gaoffice_desktop.shared.sentences import Sentence, say


class Limit(StrEnum):
    """A time within which the law, or the office, wants something done."""

    PROCESSING = "processing"
    TAKE_IN = "take_in"
    HAND_OVER = "hand_over"
    SUPPLEMENT_REQUEST = "supplement_request"
    SUPPLEMENT_PERIOD = "supplement_period"
    PAUSE = "pause"
    COOPERATION = "cooperation"
    REPRESENTATIVES = "representatives"
    PROGRESS = "progress"
    OBJECTION = "objection"
    UNCOLLECTED = "uncollected"
    MONTHLY_CHECK = "monthly_check"


LIMIT_LABELS: dict[Limit, Sentence] = {
    Limit.PROCESSING: say("처리기한"),
    Limit.TAKE_IN: say("온라인 민원 접수"),
    Limit.HAND_OVER: say("처리부서 이송"),
    Limit.SUPPLEMENT_REQUEST: say("보완 요구"),
    Limit.SUPPLEMENT_PERIOD: say("보완기간"),
    Limit.PAUSE: say("정지기간"),
    Limit.COOPERATION: say("협조 회신"),
    Limit.REPRESENTATIVES: say("대표자 선정"),
    Limit.PROGRESS: say("처리진행상황 통지"),
    Limit.OBJECTION: say("이의신청 결정"),
    Limit.UNCOLLECTED: say("교부 문서 미수령"),
    Limit.MONTHLY_CHECK: say("월간 점검"),
}


@dataclass(frozen=True, slots=True)
class RunningLimit:
    """A limit that runs: from a moment (``at``, UTC) or by a day (``on``).

    ``of`` is the position of the event that began it. Of a hand-over, ``again`` tells that the
    petition came from another department (Decree 13(2)) and not from the desk.
    """

    limit: Limit
    of: int = 0
    on: date | None = None
    at: datetime | None = None
    again: bool = False


def limits_of(folded: Folded) -> tuple[RunningLimit, ...]:
    """Return the limits that run on a petition beside its processing period."""
    return tuple(_running(folded))


def _running(folded: Folded) -> Iterator[RunningLimit]:
    if folded.state is State.CANCELLED:
        return
    if folded.closed_at is None:
        yield from _while_open(folded)
    if (objection := folded.objection) is not None:
        yield RunningLimit(Limit.OBJECTION, objection.of, on=objection.due_on)
    document = folded.document
    if document is not None and not document.collected_on and not document.disposed_on:
        yield RunningLimit(Limit.UNCOLLECTED, document.of, on=document.expected_on)


def _while_open(folded: Folded) -> Iterator[RunningLimit]:
    if (waiting := folded.supplement) is not None:
        yield RunningLimit(Limit.SUPPLEMENT_PERIOD, waiting.of, on=waiting.until_on)
    elif folded.pause is not None:
        if folded.pause.until_on is not None:
            yield RunningLimit(Limit.PAUSE, folded.pause.of, on=folded.pause.until_on)
    elif folded.handler_id is None and not folded.handler:
        came_at = folded.came_at or folded.received_at
        yield RunningLimit(Limit.HAND_OVER, at=came_at, again=came_at > folded.received_at)
    for one in folded.cooperations:
        if one.answered_on is None:
            yield RunningLimit(Limit.COOPERATION, one.of, on=one.reply_on)
    group = folded.group
    if group is not None and group.asked_until_on is not None and not group.representatives:
        yield RunningLimit(Limit.REPRESENTATIVES, on=group.asked_until_on)
    if (progress := progress_due_on(folded)) is not None:
        yield RunningLimit(Limit.PROGRESS, on=progress)


def write_limits(limits: tuple[RunningLimit, ...]) -> str:
    """Write limits as one short text."""
    values = [
        [
            one.limit.value,
            one.of,
            one.on.isoformat() if one.on is not None else None,
            one.at.isoformat() if one.at is not None else None,
            int(one.again),
        ]
        for one in limits
    ]
    return json.dumps(values, separators=(",", ":"))


@lru_cache(maxsize=4096)
def read_limits(text: str) -> tuple[RunningLimit, ...]:
    """Read what ``write_limits`` wrote."""
    values: list[list[Any]] = json.loads(text)
    return tuple(
        RunningLimit(
            Limit(limit),
            of,
            date.fromisoformat(on) if on else None,
            datetime.fromisoformat(at) if at else None,
            bool(again),
        )
        for limit, of, on, at, again in values
    )
