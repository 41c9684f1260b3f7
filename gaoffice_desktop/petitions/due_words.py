"""What the register says about a deadline, in one glance: a mark, a word and a tone.

Shape, word and colour say the same thing three times over, so that none of them has to be
seen or told apart alone. Days are counted as the Act counts the short periods (민원 처리에
관한 법률 제19조제1항): without Saturdays and public holidays.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.register_facts import RegisterRow
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.workdays.rules import Calendar

WorkingDays = Callable[[date, date], int]
"""Counts the working days after the first date, up to and including the second."""

SOON_DAYS = 3
"""From here on a deadline is near: the early warning of the office begins at D-3."""


class Tone(StrEnum):
    """How pressing a deadline is; the theme gives each its colours."""

    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "soon"
    AMPLE = "ample"
    QUIET = "quiet"


class HasDeadline(Protocol):
    """A line of the register, or a whole petition."""

    @property
    def state(self) -> State:
        """Where it stands."""
        ...

    @property
    def due_on(self) -> date:
        """The last day."""
        ...

    @property
    def due_at(self) -> datetime | None:
        """The last minute, where hours are counted."""
        ...

    @property
    def alarm_at(self) -> datetime:
        """When the office must be done."""
        ...

    @property
    def closed_at(self) -> datetime | None:
        """When it was done."""
        ...


@dataclass(frozen=True, slots=True)
class DueWords:
    """One badge: ``mark`` and ``text`` are painted, ``spoken`` is read, ``tip`` explains."""

    tone: Tone
    mark: str
    text: Sentence
    spoken: Sentence
    tip: Sentence


def calendar_days(first: date, last: date) -> int:
    """Count every day: what is left to do while the office's calendar is not known."""
    return (last - first).days


def counting(calendar: Calendar) -> WorkingDays:
    """Count with the office's calendar; past its confirmed years every day counts."""

    def count(first: date, last: date) -> int:
        begins, ends = calendar.confirmed
        if not (begins <= first <= ends and begins <= last <= ends):
            return calendar_days(first, last)
        until = calendar.workdays_until(last.toordinal() + 1)
        return until - calendar.workdays_until(first.toordinal() + 1)

    return count


def due_words(row: HasDeadline, now: datetime, working_days: WorkingDays) -> DueWords:
    """Say where a petition stands against its deadline at ``now`` (an aware moment)."""
    due = due_text(row.due_on, row.due_at)
    if row.state is State.DONE:
        return _closed(row, due)
    if row.state is State.CANCELLED:
        return DueWords(
            Tone.QUIET, "–", say("접수 취소"), say("접수 취소"), say("접수를 취소했습니다.")
        )
    if row.state in _STANDING:
        return _standing(row)
    if _passed(row.due_on, row.due_at, now):
        return _overdue(row, due, now, working_days)
    today = to_local(now).date()
    if row.due_on <= today:
        return _today(row, due, now)
    return _ahead(max(1, working_days(today, row.due_on)), due)


_STANDING = {
    State.SUPPLEMENT: (
        say("보완 중"),
        say("보완 중, 처리기간 멈춤"),
        say("보완하는 동안은 처리기간에 넣지 않습니다. 보완이 오면 다시 셉니다."),
    ),
    State.PAUSED: (
        say("기간 정지"),
        say("기간 정지, 처리기간 멈춤"),
        say("처리기간에 넣지 않는 기간입니다. 이 기간이 끝나면 다시 셉니다."),
    ),
}


def _standing(row: HasDeadline) -> DueWords:
    """While the clock stands, a line of the register says what would hold if it ran now."""
    text, spoken, tip = _STANDING[row.state]
    due_on = row.due_if_now_on if isinstance(row, RegisterRow) else None
    if due_on is None:
        return DueWords(Tone.QUIET, "‖", text, spoken, tip)
    short = f"{due_on.month}. {due_on.day}."
    if row.state is State.SUPPLEMENT:
        words = say("지금 오면 {day}", day=short)
        if_now = say("지금 오면 {day}까지", day=dates.day_said(due_on))
    else:
        words = say("지금 끝나면 {day}", day=short)
        if_now = say("지금 끝나면 {day}까지", day=dates.day_said(due_on))
    return DueWords(
        Tone.QUIET,
        "‖",
        words,
        say("{standing}, {if_now}", standing=spoken, if_now=if_now),
        say("{if_now} 처리합니다. {tip}", if_now=if_now, tip=tip),
    )


def _passed(due_on: date, due_at: datetime | None, now: datetime) -> bool:
    """Whether the deadline is over: by its minute, or by the end of its day (law: 24:00)."""
    if due_at is not None:
        return now > due_at
    return to_local(now).date() > due_on


def _closed(row: HasDeadline, due: Sentence) -> DueWords:
    late = row.closed_at is not None and _passed(row.due_on, row.due_at, row.closed_at)
    if late:
        tip = say("처리기한({due})을 넘겨 처리했습니다.", due=due)
        return DueWords(Tone.QUIET, "✓", say("완료(초과)"), say("처리 완료, 처리기한을 넘김"), tip)
    tip = say("처리기한({due}) 안에 처리했습니다.", due=due)
    return DueWords(Tone.QUIET, "✓", say("완료"), say("처리 완료"), tip)


def _overdue(row: HasDeadline, due: Sentence, now: datetime, working_days: WorkingDays) -> DueWords:
    today = to_local(now).date()
    days = working_days(row.due_on, today) if today > row.due_on else 0
    if days > 0:
        over = say("{days}일 초과", days=days)
        tip = say("처리기한({due})이 근무일로 {days}일 지났습니다.", due=due, days=days)
    elif row.due_at is not None and today == row.due_on:
        minutes = int((now - row.due_at).total_seconds() // 60)
        over = (
            say("{hours}시간 초과", hours=minutes // 60)
            if minutes >= 60
            else say("{minutes}분 초과", minutes=max(1, minutes))
        )
        tip = say("처리기한({due})이 지났습니다.", due=due)
    else:
        over = say("기한 초과")
        tip = say("처리기한({due})이 지났습니다.", due=due)
    return DueWords(Tone.OVERDUE, "✖", over, say("처리기한 {over}", over=over), tip)


def _today(row: HasDeadline, due: Sentence, now: datetime) -> DueWords:
    """A period in days ends for the office when it closes; after that, midnight is left."""
    until = row.due_at if row.due_at is not None else row.alarm_at
    clock = f"{to_local(until):%H:%M}" if now <= until else "24:00"
    return DueWords(
        Tone.TODAY,
        "!",
        say("오늘 {time}", time=clock),
        say("처리기한 오늘 {time}", time=clock),
        say("오늘 {time}까지 처리해야 합니다. 처리기한은 {due}입니다.", time=clock, due=due),
    )


def _ahead(days: int, due: Sentence) -> DueWords:
    soon = days <= SOON_DAYS
    return DueWords(
        Tone.SOON if soon else Tone.AMPLE,
        "▲" if soon else "●",
        say("D-{days}", days=days),
        say("처리기한 근무일로 {days}일 남음", days=days),
        say(
            "처리기한은 {due}입니다. 근무일로 {days}일 남았습니다. "
            "(D-{days}: 토요일과 공휴일을 뺀 날수)",
            due=due,
            days=days,
        ),
    )


def due_text(due_on: date, due_at: datetime | None) -> Sentence:
    """Return a deadline as offices write it: 2026. 11. 30.(월) 14:03."""
    if due_at is None:
        return dates.day_said(due_on)
    return dates.moment_said(to_local(due_at))
