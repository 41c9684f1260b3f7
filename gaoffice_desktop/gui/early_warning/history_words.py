"""What the history, the settings and the report say of alarms: leads, lateness, stories. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from gaoffice_desktop.early_warning.alarms.facts import (
    ACT_LABELS,
    ALARM_STATE_LABELS,
    BAND_LABELS,
    POST_LABELS,
    PRIORITY_LABELS,
    RING_WHY_LABELS,
    Act,
    Alarm,
    AlarmAct,
    AlarmState,
    AlarmStory,
    Band,
    Lead,
    LeadUnit,
    Priority,
    Shown,
    ToldOf,
)
from gaoffice_desktop.early_warning.alarms.rules import ENDED_LABELS, Ended, is_daily, is_over
from gaoffice_desktop.gui.early_warning.words import span_said
from gaoffice_desktop.petitions.limits import LIMIT_LABELS, Limit
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.sentences import Sentence, say

ON_TIME_SECONDS = 60
"""What rings within a minute of its moment is on time."""
_MINUTE, _HOUR, _DAY = 60, 3_600, 86_400

Words = Sentence | str

PRIORITY_MARKS: dict[Priority, str] = {
    Priority.HIGH: "!",
    Priority.MEDIUM: "▲",
    Priority.LOW: "●",
}
"""Shapes that tell the priorities apart without their colours."""
PRIORITY_TONES: dict[Priority, str] = {
    Priority.HIGH: "today",
    Priority.MEDIUM: "soon",
    Priority.LOW: "ample",
}

SHOWN_LABELS: dict[Shown, Sentence] = {
    Shown.BADGE: say("표시만"),
    Shown.TOAST: say("알림창"),
    Shown.STICKY: say("닫을 때까지 있는 알림창"),
    Shown.LIST: say("묶음 알림창"),
    Shown.IN_LIST: say("묶음에 더함"),
    Shown.MISSED: say("로그인 뒤 놓친 목록"),
}


@dataclass(frozen=True, slots=True)
class PriorityBadge:
    """A priority in the shape of the register's badges: mark, word and colour."""

    priority: Priority

    @property
    def tone(self) -> str:
        """Which of the theme's colours."""
        return PRIORITY_TONES[self.priority]

    @property
    def mark(self) -> str:
        """Which shape."""
        return PRIORITY_MARKS[self.priority]

    @property
    def text(self) -> Sentence:
        """The word."""
        return PRIORITY_LABELS[self.priority]


# --- leads ------------------------------------------------------------------------------


def lead_said(lead: Lead) -> Sentence:
    """Say when a lead rings: D-3, 당일, 4시간 전, 초과."""
    match lead.unit:
        case LeadUnit.START:
            return say("시작할 때")
        case LeadUnit.DAYS:
            return days_said(lead.amount)
        case LeadUnit.MINUTES:
            return say("{span} 전", span=span_said(lead.amount))
        case LeadUnit.OVER:
            return say("초과")
        case LeadUnit.DAILY:
            return say("초과 뒤 날마다")


def days_said(days: int) -> Sentence:
    """Say how many working days before the last one."""
    return say("D-{days}", days=days) if days else say("당일")


def code_said(code: str) -> Words:
    """Say the code of a lead as it is stored: D-3, H-240, START, OVER, OVER+2026-11-25."""
    if is_daily(code):
        return say("초과 매일")
    if is_over(code):
        return say("초과")
    unit, _, amount = code.partition("-")
    if amount.isdigit() and unit == "D":
        return days_said(int(amount))
    if amount.isdigit() and unit == "H":
        return say("{span} 전", span=span_said(int(amount)))
    return say("시작할 때") if code == "START" else code


def rule_said(limit: Limit, band: Band) -> Sentence:
    """Name a rule by its limit, and of the processing period by its band."""
    if band is Band.ALL:
        return LIMIT_LABELS[limit]
    return say("{limit} {band}", limit=LIMIT_LABELS[limit], band=BAND_LABELS[band])


# --- one alarm --------------------------------------------------------------------------


def late_seconds(alarm: Alarm) -> int:
    """How long after its moment an alarm rang first."""
    if alarm.rung_at is None:
        return 0
    return max(0, int((alarm.rung_at - alarm.due_at).total_seconds()))


def late_said(seconds: int) -> Sentence:
    """Say how late a ring was; within a minute it was on time."""
    if seconds <= ON_TIME_SECONDS:
        return say("제때")
    if seconds < _HOUR:
        return say("{minutes}분 늦음", minutes=seconds // _MINUTE)
    if seconds < _DAY:
        return say("{hours}시간 늦음", hours=seconds // _HOUR)
    return say("{days}일 늦음", days=seconds // _DAY)


def subject_said(alarm: Alarm) -> Sentence:
    """Name what an alarm is about in one line."""
    return say(
        "{number} {kind} · {limit} {lead}",
        number=alarm.subject,
        kind=alarm.kind_name,
        limit=LIMIT_LABELS[alarm.limit],
        lead=code_said(alarm.code),
    )


def state_said(alarm: Alarm) -> Sentence:
    """Say where an alarm stands, and of one that is over why."""
    state = ALARM_STATE_LABELS[alarm.state]
    why = ended_said(alarm.ended_why)
    return state if why is None else say("{state} · {why}", state=state, why=why)


def ended_said(why: str) -> Sentence | None:
    """Say why an alarm is over; what a later version writes is left out."""
    return ENDED_LABELS[Ended(why)] if why in set(Ended) else None


# --- its story --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class StoryLine:
    """One thing that happened with an alarm."""

    at: datetime
    what: Words
    who: Words = ""
    how: Words = ""


def story_lines(story: AlarmStory) -> tuple[StoryLine, ...]:
    """Return all that became of an alarm, the oldest first; what was told before what was done."""
    lines = [*map(_ring_line, story.rings), *map(_act_line, story.acts), *_end_line(story.alarm)]
    return tuple(sorted(lines, key=lambda line: line.at))


def _ring_line(ring: ToldOf) -> StoryLine:
    who = say("{name}({post})", name=ring.to, post=POST_LABELS[ring.post])
    late = late_said(ring.late_seconds)
    return StoryLine(ring.at, RING_WHY_LABELS[ring.why], who, _joined(late, _shown_said(ring)))


def _shown_said(ring: ToldOf) -> Sentence:
    if ring.shown is None or ring.shown_at is None:
        return say("아직 화면에 뜨지 않음")
    how = SHOWN_LABELS[ring.shown]
    local = to_local(ring.shown_at)
    if local.date() == to_local(ring.at).date():
        when: Words = dates.clock(local)
    else:
        when = dates.moment_said(local)
    return say("{when} {desk} {how}", when=when, desk=ring.desk, how=how)


def _act_line(act: AlarmAct) -> StoryLine:
    parts: list[Words] = [act.reason] if act.reason else []
    if act.act is Act.SNOOZED and act.until_at is not None:
        parts.insert(0, say("{time}까지", time=dates.clock(to_local(act.until_at))))
    return StoryLine(act.at, ACT_LABELS[act.act], act.by, _joined(*parts))


def _end_line(alarm: Alarm) -> Iterator[StoryLine]:
    if alarm.ended_at is not None and alarm.state in (AlarmState.ANSWERED, AlarmState.SUPERSEDED):
        why = ended_said(alarm.ended_why)
        yield StoryLine(alarm.ended_at, ALARM_STATE_LABELS[alarm.state], "", why or "")


def _joined(*parts: Words) -> Words:
    """Put parts on one line."""
    if not parts:
        return ""
    if len(parts) == 1:
        return parts[0]
    return say("{first} · {rest}", first=parts[0], rest=_joined(*parts[1:]))
