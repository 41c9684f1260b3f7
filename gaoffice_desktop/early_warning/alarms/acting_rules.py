"""What may be done with an alarm: taken note of, put off for a while, brought before the next.

None of it answers the limit: only the petition's own steps do.
"""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from gaoffice_desktop.early_warning.alarms.facts import (
    LIVE,
    MOST_SNOOZES,
    SNOOZE_MINUTES,
    Snooze,
)
from gaoffice_desktop.early_warning.alarms.rules import is_over
from gaoffice_desktop.early_warning.alarms.worktime import after_minutes
from gaoffice_desktop.shared.clock import to_local, to_utc
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.shared.tidy import one_line
from gaoffice_desktop.workdays.rules import Calendar

LAST_HOUR = 60
"""Working minutes before the end in which nothing is put off any more."""
LONGEST_REASON = 200


class Standing(Protocol):
    """What of an alarm decides: a row of the table has it, and so has a fact."""

    @property
    def state(self) -> str: ...  # noqa: D102
    @property
    def code(self) -> str: ...  # noqa: D102
    @property
    def target_at(self) -> datetime: ...  # noqa: D102
    @property
    def snoozes(self) -> int: ...  # noqa: D102


def ended_problem(alarm: Standing) -> Sentence | None:
    """Say that there is nothing left to do about an alarm, or nothing."""
    if alarm.state in LIVE:
        return None
    return say("이미 끝난 알림입니다. 목록을 새로 고쳐 주십시오.")


def reason_of(text: str) -> str:
    """Return a reason as it is kept.

    Raises:
        UserError: there is none, or it is too long; at its field.
    """
    found = one_line(text)
    if not found:
        raise UserError.at(reason=say("사유를 입력해 주십시오."))
    if len(found) > LONGEST_REASON:
        raise UserError.at(
            reason=say("사유는 {longest}자까지 적을 수 있습니다.", longest=LONGEST_REASON)
        )
    return found


def minutes_left(alarm: Standing, now: datetime, calendar: Calendar) -> int:
    """Return the working minutes until an alarm's limit is over for the office."""
    target = calendar.minute_of(to_local(alarm.target_at))
    return target - calendar.minute_of(to_local(now))


def snooze_problems(
    alarm: Standing,
    command: Snooze,
    *,
    now: datetime,
    calendar: Calendar,
    put_off_until: datetime | None,
) -> dict[str, Sentence]:
    """Return why an alarm may not be put off, by field; of no field, at ``alarm``."""
    if (ended := ended_problem(alarm)) is not None:
        return {"alarm": ended}
    if is_over(alarm.code) or alarm.target_at <= now:
        return {"alarm": say("기한이 지난 알림은 미룰 수 없습니다. 처리하거나 상신해 주십시오.")}
    if minutes_left(alarm, now, calendar) <= LAST_HOUR:
        return {
            "alarm": say("기한까지 한 시간이 남지 않아 미룰 수 없습니다. 바로 처리해 주십시오.")
        }
    if put_off_until is not None and put_off_until > now:
        return {
            "alarm": say(
                "이미 {time}까지 미룬 알림입니다.", time=f"{to_local(put_off_until):%H:%M}"
            )
        }
    if alarm.snoozes >= MOST_SNOOZES:
        return {
            "alarm": say(
                "알림은 {most}번까지 미룰 수 있습니다. 처리하거나 상신해 주십시오.",
                most=MOST_SNOOZES,
            )
        }
    if command.minutes not in SNOOZE_MINUTES:
        return {"minutes": say("미루는 시간은 15분, 30분, 60분 가운데서 골라 주십시오.")}
    return {}


def put_off(alarm: Standing, minutes: int, *, now: datetime, calendar: Calendar) -> datetime:
    """Return until when an alarm is put off: so many working minutes, never into the last hour."""
    last_hour = to_utc(calendar.subtract_minutes(to_local(alarm.target_at), LAST_HOUR))
    return min(after_minutes(calendar, now, minutes), last_hour)
