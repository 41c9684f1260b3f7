"""What an alarm says: how long is left, what is owed until when, whose it is. Pure.

No sentence names a petitioner: a number and the kind of petition tell enough, and a toast is
read by whoever stands at the counter.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from gaoffice_desktop.early_warning.alarms.acting_rules import snooze_problems
from gaoffice_desktop.early_warning.alarms.facts import (
    MOST_SNOOZES,
    POST_LABELS,
    PRIORITY_LABELS,
    RING_WHY_LABELS,
    SNOOZE_MINUTES,
    Alarm,
    Level,
    Post,
    Ring,
    RingWhy,
    Snooze,
)
from gaoffice_desktop.petitions.due_words import (
    DueWords,
    WorkingDays,
    calendar_days,
    counting,
    due_words,
)
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.limits import LIMIT_LABELS, Limit
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.workdays.facts import BeyondCalendar
from gaoffice_desktop.workdays.rules import Calendar

_HOUR = 60


@dataclass(frozen=True, slots=True)
class Scene:
    """By what alarms are put into words: the time, the office's calendar, who reads it."""

    now: datetime
    calendar: Calendar | None = None
    me: int = 0


@dataclass(frozen=True, slots=True)
class _Deadline:
    """An alarm's limit in the shape of which the register's badges are made."""

    due_on: date
    due_at: datetime | None
    alarm_at: datetime
    state: State = State.PROCESSING
    closed_at: datetime | None = None


def badge(alarm: Alarm, scene: Scene) -> DueWords:
    """Return the mark, the words and the tone that the register gives the same limit."""
    return due_words(_deadline(alarm, scene.now), scene.now, _days(scene.calendar))


def _deadline(alarm: Alarm, now: datetime) -> _Deadline:
    """A limit that ends with a day (law: 24:00) is one of days, any other of minutes.

    A day once told to the petitioner counts until it has passed, though the law's lies later.
    """
    ends = to_local(alarm.ends_at)
    ends_with_day = ends.time() == time(0) or ends.time() >= time(23, 59)
    last_on = (ends - timedelta(microseconds=1) if ends.time() == time(0) else ends).date()
    if ends_with_day and now <= alarm.target_at:
        last_on = min(last_on, to_local(alarm.target_at).date())
    return _Deadline(last_on, None if ends_with_day else alarm.ends_at, alarm.target_at)


def _days(calendar: Calendar | None) -> WorkingDays:
    return calendar_days if calendar is None else counting(calendar)


def is_over(alarm: Alarm, now: datetime) -> bool:
    """Whether the limit has passed by law."""
    return now > alarm.ends_at


# --- what is owed -------------------------------------------------------------------------

_OWED: Mapping[Limit, Sentence] = {
    Limit.PROCESSING: say("{when}까지 처리해야 합니다."),
    Limit.TAKE_IN: say("{when}까지 접수해야 합니다."),
    Limit.HAND_OVER: say("{when}까지 처리부서에 넘겨야 합니다."),
    Limit.SUPPLEMENT_REQUEST: say("{when}까지 보완을 요구해야 합니다."),
    Limit.SUPPLEMENT_PERIOD: say("보완기간이 {when}에 끝납니다."),
    Limit.PAUSE: say("정지기간이 {when}에 끝납니다."),
    Limit.COOPERATION: say("협조 회신을 {when}까지 받아야 합니다."),
    Limit.REPRESENTATIVES: say("대표자 선정 기한이 {when}까지입니다."),
    Limit.PROGRESS: say("{when}까지 처리진행상황을 알려야 합니다."),
    Limit.OBJECTION: say("{when}까지 이의신청을 결정해야 합니다."),
    Limit.UNCOLLECTED: say("찾아가지 않은 문서의 기한이 {when}까지입니다."),
    Limit.MONTHLY_CHECK: say("{when}까지 월간 점검을 해야 합니다."),
}
_OWED_DONE: Mapping[Limit, Sentence] = {
    Limit.PROCESSING: say("처리기한이 {ago} 지났습니다. 지체 없이 처리하거나 상신해 주십시오."),
    Limit.SUPPLEMENT_PERIOD: say("보완기간이 {ago} 지났습니다. 다음 처리를 정해 주십시오."),
    Limit.PAUSE: say("정지기간이 {ago} 지났습니다. 다음 처리를 정해 주십시오."),
    Limit.COOPERATION: say("협조 회신 기한이 {ago} 지났습니다. 회신을 재촉해 주십시오."),
    Limit.REPRESENTATIVES: say("대표자 선정 기한이 {ago} 지났습니다. 다음 처리를 정해 주십시오."),
    Limit.UNCOLLECTED: say(
        "찾아가지 않은 문서의 기한이 {ago} 지났습니다. 폐기하고 종결할 수 있습니다. "
        "(영 제25조제4항)"
    ),
    Limit.MONTHLY_CHECK: say("월간 점검 기한이 {ago} 지났습니다. 점검하고 적어 주십시오."),
}
_PASSED = say("{limit} 기한이 {ago} 지났습니다. 지체 없이 처리하거나 상신해 주십시오.")


def sentence(alarm: Alarm, scene: Scene) -> Sentence:
    """Say what is owed until when, and how long is left or how long ago it was."""
    if is_over(alarm, scene.now):
        passed = _OWED_DONE.get(alarm.limit, _PASSED)
        ago = over_said(alarm, scene)
        return replace(passed, values={"ago": ago, "limit": LIMIT_LABELS[alarm.limit]})
    owed = replace(_OWED[alarm.limit], values={"when": when_said(alarm.target_at, scene.now)})
    left = left_said(alarm, scene)
    if left is None:
        return owed
    return say("{owed} {left} 남았습니다.", owed=owed, left=left)


def when_said(moment: datetime, now: datetime) -> Sentence:
    """Say a moment as people do: 오늘 17시 20분, 11. 27.(금) 18시."""
    local, today = to_local(moment), to_local(now).date()
    clock = (
        say("{hour}시 {minute}분", hour=local.hour, minute=local.minute)
        if local.minute
        else say("{hour}시", hour=local.hour)
    )
    if local.date() == today:
        return say("오늘 {clock}", clock=clock)
    if local.year != today.year:
        return say("{day} {clock}", day=dates.day_said(local.date()), clock=clock)
    return say(
        "{month}. {day}.{weekday} {clock}",
        month=local.month,
        day=local.day,
        weekday=dates.weekday_said(local.weekday()),
        clock=clock,
    )


# --- how long -------------------------------------------------------------------------------


def left_said(alarm: Alarm, scene: Scene) -> Sentence | None:
    """Say the working time left: hours and minutes on the last day, else working days.

    None once the office's time is up though the law's is not (from closing to midnight).
    """
    if scene.now >= alarm.target_at:
        return None
    begin, end = to_local(scene.now), to_local(alarm.target_at)
    days = _days(scene.calendar)(begin.date(), end.date())
    if days > 0:
        return say("근무일로 {days}일", days=days)
    by_clock = _minutes(scene.now, alarm.target_at)
    worked = _worked(begin, end, scene.calendar)
    if worked is None or worked == by_clock:
        return span_said(by_clock)
    return say("근무시간으로 {span}", span=span_said(worked))


def over_said(alarm: Alarm, scene: Scene) -> Sentence:
    """Say how long ago a limit passed: working days, on the same day hours and minutes."""
    limit, today = _deadline(alarm, scene.now), to_local(scene.now).date()
    days = _days(scene.calendar)(limit.due_on, today)
    if days > 0:
        return say("근무일로 {days}일", days=days)
    if limit.due_at is None or today > limit.due_on:
        return say("이미")  # on days off that follow it: no working day has gone by
    return span_said(_minutes(alarm.ends_at, scene.now))


def span_said(minutes: int) -> Sentence:
    """Say a length of time: 3시간 20분."""
    hours, rest = divmod(max(1, minutes), _HOUR)
    if not hours:
        return say("{minutes}분", minutes=rest)
    if not rest:
        return say("{hours}시간", hours=hours)
    return say("{hours}시간 {minutes}분", hours=hours, minutes=rest)


def _minutes(begin: datetime, end: datetime) -> int:
    return int((end - begin).total_seconds() + 59) // 60


def _worked(begin: datetime, end: datetime, calendar: Calendar | None) -> int | None:
    if calendar is None:
        return None
    try:
        return calendar.minute_of(end) - calendar.minute_of(begin)
    except BeyondCalendar:
        return None


# --- who and what -----------------------------------------------------------------------------


def subject(alarm: Alarm) -> Sentence:
    """Name the petition by its number and kind; what is the office's own by its limit."""
    if not alarm.kind_name:
        return say("{limit} {subject}", limit=LIMIT_LABELS[alarm.limit], subject=alarm.subject)
    if alarm.limit is Limit.PROCESSING:
        return say("{number} {kind}", number=alarm.subject, kind=alarm.kind_name)
    return say(
        "{number} {kind} ({limit})",
        number=alarm.subject,
        kind=alarm.kind_name,
        limit=LIMIT_LABELS[alarm.limit],
    )


def handler_said(alarm: Alarm, me: int) -> Sentence:
    """Say who handles it."""
    if alarm.handler_id is not None and alarm.handler_id == me:
        return say("담당 나")
    if alarm.handler:
        return say("담당 {name}", name=alarm.handler)
    return say("담당 없음")


_UP_TO = {Level.LEADER: Post.LEADER, Level.HEAD: Post.HEAD}


def level_said(alarm: Alarm) -> Sentence | None:
    """Say how far up the chain it has gone, if it has."""
    post = _UP_TO.get(alarm.level)
    return None if post is None else say("{post}까지 알림", post=POST_LABELS[post])


def why_said(ring: Ring) -> Sentence | None:
    """Say why one is told, where it is not the first time or came from below."""
    if ring.why is RingWhy.FIRST:
        return None
    return RING_WHY_LABELS[ring.why]


def escalated_said(alarm: Alarm) -> Sentence:
    """Say to whom an alarm was brought by hand."""
    post = _UP_TO.get(alarm.level)
    if post is None:
        return say("윗사람에게 알렸습니다.")
    return say("{post}에게 알렸습니다.", post=POST_LABELS[post])


def line(alarm: Alarm, scene: Scene) -> Sentence:
    """Say in one short line, beside the badge, how long is left and whose it is."""
    said = say(
        "{left} · {handler}",
        left=_in_short(alarm, scene),
        handler=handler_said(alarm, scene.me),
    )
    level = level_said(alarm)
    return said if level is None else say("{line} · {level}", line=said, level=level)


def _in_short(alarm: Alarm, scene: Scene) -> Sentence:
    """On the last day the time left; before it the moment, for the badge counts the days."""
    if alarm.snoozed_until is not None:
        return again_said(alarm.snoozed_until, scene)
    is_today = to_local(alarm.target_at).date() == to_local(scene.now).date()
    left = left_said(alarm, scene) if is_today else None
    if left is None:
        return say("{when}까지", when=when_said(alarm.target_at, scene.now))
    return say("{left} 남음", left=left)


def again_said(until: datetime, scene: Scene) -> Sentence:
    """Say when an alarm that was put off rings again."""
    return say("{when}에 다시 알림", when=when_said(until, scene.now))


def spoken_line(alarm: Alarm, scene: Scene) -> Sentence:
    """Say the whole line for the ear."""
    return say(
        "{priority}, {subject}. {sentence} {handler}.",
        priority=PRIORITY_LABELS[alarm.priority],
        subject=subject(alarm),
        sentence=sentence(alarm, scene),
        handler=handler_said(alarm, scene.me),
    )


# --- putting off ------------------------------------------------------------------------------


def may_snooze(alarm: Alarm, scene: Scene) -> Sentence | None:
    """Say why an alarm can't be put off, as the service would; unknown without the calendar."""
    if scene.calendar is None:
        return None
    wish = Snooze(alarm.id, SNOOZE_MINUTES[0], "")
    try:
        problems = snooze_problems(
            alarm,
            wish,
            now=scene.now,
            calendar=scene.calendar,
            put_off_until=alarm.snoozed_until,
        )
    except BeyondCalendar:
        return None
    return next(iter(problems.values()), None)


def snoozes_left(alarm: Alarm) -> int:
    """How often it may still be put off."""
    return max(0, MOST_SNOOZES - alarm.snoozes)


def snoozed_said(minutes: int, left: int) -> Sentence:
    """Say when it rings again and how often it may still be put off."""
    return say("{minutes}분 뒤에 다시 알립니다. (남은 횟수 {left}회)", minutes=minutes, left=left)
