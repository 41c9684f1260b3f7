"""Which days are not counted: why, from when, how long (Decree 17, 20; 행정절차법 시행령 11).

The law limits the length of one of them alone, the on-site inspection of a grievance. Its 14
and 7 days are counted as the Decree counts days: the first one included, Saturdays and
holidays left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from gaoffice_desktop.citizens.facts import CitizenKind
from gaoffice_desktop.deadlines.facts import Exclusion, ExclusionReason
from gaoffice_desktop.deadlines.rules import OUTAGES_SINCE, exclusion_problem
from gaoffice_desktop.petitions.commands import (
    BeginPause,
    EndPause,
    ExcludeDays,
    ExcludeOutage,
    ExtendPause,
)
from gaoffice_desktop.petitions.facts import Category, State
from gaoffice_desktop.petitions.lawful.standing import (
    Consequences,
    Problems,
    Refusal,
    Standing,
    Step,
    closed,
    closed_or_standing,
    going_on_problems,
    missing,
    past_the_calendar,
)
from gaoffice_desktop.petitions.life import Folded, Pause
from gaoffice_desktop.petitions.rules import SEVERAL
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.dates import day_said
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.workdays.facts import BeyondCalendar
from gaoffice_desktop.workdays.rules import Calendar

INSPECTION_DAYS = 14
"""The longest on-site inspection of a grievance (Decree 17(4))."""

INSPECTION_MORE = 7
"""By how many days it may be extended, once (Decree 17(4) proviso)."""

PAUSES = (
    ExclusionReason.TRANSFER,
    ExclusionReason.REPRESENTATIVE,
    ExclusionReason.HEARING,
    ExclusionReason.EXAMINATION,
    ExclusionReason.PRIOR_AFFAIRS,
    ExclusionReason.OUTAGE,
    ExclusionReason.SITE_INSPECTION,
)
"""Why the clock may stand without a supplement, which has steps of its own."""

_ONE_DAY = timedelta(days=1)
_INSPECTION = ExclusionReason.SITE_INSPECTION


# --- reasons ------------------------------------------------------------------------------


def reasons(standing: Standing) -> tuple[ExclusionReason, ...]:
    """Return the reasons for which this petition's clock may stand, in their order."""
    return tuple(one for one in PAUSES if reason_problem(one, standing) is None)


def reason_problem(reason: ExclusionReason, standing: Standing) -> Sentence | None:
    """Say why days may not be left out for this reason."""
    if reason is ExclusionReason.SUPPLEMENT:
        return say("보완에 걸리는 기간은 보완 요구로 기록합니다.")
    if reason is ExclusionReason.REPRESENTATIVE:
        return _representative_problem(standing)
    if reason is _INSPECTION and standing.petition.kind.category is not Category.GRIEVANCE:
        return say("현장조사 기간은 고충민원에서만 처리기간에 넣지 않습니다. (영 제17조제5항)")
    if reason not in PAUSES:
        return say("처리기간에 넣지 않는 사유를 골라 주십시오. (영 제20조)")
    return None


def _representative_problem(standing: Standing) -> Sentence | None:
    """Refuse where nobody is to be chosen: 3 or more without a representative (Decree 8(1))."""
    asker, group = standing.petition.petitioner, standing.folded.group
    people = max(
        asker.people if asker.kind is CitizenKind.GROUP else 1, len(group.people) if group else 0
    )
    if people < SEVERAL:
        return say(
            "대표자 선정 기간은 3명 이상이 함께 신청한 민원에만 있습니다. "
            "(영 제8조, 행정절차법 시행령 제11조)"
        )
    if asker.representative.strip() or (group is not None and group.representatives):
        return say("이미 대표자가 있습니다. (영 제8조)")
    return None


# --- a pause that runs --------------------------------------------------------------------


def end_pause(standing: Standing) -> Sentence | None:
    """Say that no pause is running that could end."""
    if refused := closed(standing):
        return refused
    if standing.folded.state is State.SUPPLEMENT:
        return say("보완을 기다리는 민원입니다. 보완이 오면 처리기간이 다시 시작합니다.")
    if standing.folded.state is not State.PAUSED:
        return say("처리기간이 멈춰 있지 않습니다.")
    return None


def extend_pause(standing: Standing) -> Sentence | None:
    """Say why the pause cannot be planned to end later (Decree 17(4))."""
    if refused := end_pause(standing):
        return refused
    pause = standing.folded.pause
    if pause is not None and pause.reason is _INSPECTION and pause.extensions:
        return say("현장조사 기간은 한 차례만 연장할 수 있습니다. (영 제17조제4항)")
    return None


def begin_pause_problems(
    command: BeginPause, standing: Standing, calendar: Calendar
) -> dict[str, Sentence]:
    """Say what is wrong with a pause (Decree 17, 20)."""
    begun_on = standing.day(command.at)
    found = missing(note=(command.note, say("처리기간이 멈추는 사유를 입력해 주십시오.")))
    day = Exclusion(begun_on, begun_on, command.reason)
    if fault := reason_problem(command.reason, standing) or exclusion_problem(day):
        found["reason"] = fault
    if command.until_on is not None and command.until_on < begun_on:
        found["until_on"] = say("끝나는 날이 시작하는 날보다 앞섭니다.")
    elif (
        command.reason is _INSPECTION
        and "reason" not in found
        and (fault := _inspection_problem(begun_on, command.until_on, standing, calendar))
    ):
        found["until_on"] = fault
    if not found.keys() & {"reason", "until_on"}:
        days = Exclusion(begun_on, command.until_on or begun_on)
        if fault := past_the_calendar(standing, calendar, without=days):
            found["until_on"] = fault
    return found


def inspection_limit(begun_on: date, standing: Standing, calendar: Calendar) -> date | None:
    """Return the last day of an inspection that begins on a day; none where none are left.

    The 14 days hold for all inspections of a petition together.

    Raises:
        BeyondCalendar: it lies where the holidays have not been confirmed.
    """
    left = INSPECTION_DAYS - _inspected(standing, calendar)
    if left <= 0:
        return None
    return calendar.workday(calendar.workdays_before(begun_on) + left - 1)


def _inspection_problem(
    begun_on: date, until_on: date | None, standing: Standing, calendar: Calendar
) -> Sentence | None:
    if until_on is None:
        return say("현장조사가 끝나는 날을 입력해 주십시오.")
    try:
        latest = inspection_limit(begun_on, standing, calendar)
    except BeyondCalendar as beyond:
        return beyond.sentence
    if latest is None:
        return say("현장조사 기간 14일을 이미 다 썼습니다. (영 제17조제4항)")
    if until_on > latest:
        return say(
            "현장조사는 14일의 범위에서 {day}까지 할 수 있습니다. (영 제17조제4항)",
            day=day_said(latest),
        )
    return None


def _inspected(standing: Standing, calendar: Calendar) -> int:
    """Count the working days of the inspections that are over."""
    days = {
        one.first_on + _ONE_DAY * number
        for one in standing.folded.exclusions
        if one.reason is _INSPECTION
        for number in range((one.last_on - one.first_on).days + 1)
    }
    return sum(map(calendar.is_working, days))


def extend_pause_problems(
    command: ExtendPause, standing: Standing, calendar: Calendar
) -> dict[str, Sentence]:
    """Say what is wrong with planning a later end (Decree 17(4) proviso)."""
    found = missing(reason=(command.reason, say("연장 사유를 입력해 주십시오.")))
    pause = standing.folded.pause
    if pause is None:
        return found
    planned = pause.until_on or pause.from_on
    if command.until_on <= planned:
        found["until_on"] = say("지금 정한 날({day})보다 뒤여야 합니다.", day=day_said(planned))
    elif pause.reason is _INSPECTION:
        found |= _longer_inspection_problems(command, pause, standing, calendar)
    if "until_on" not in found:
        days = Exclusion(pause.from_on, command.until_on)
        if fault := past_the_calendar(standing, calendar, without=days):
            found["until_on"] = fault
    return found


def _longer_inspection_problems(
    command: ExtendPause, pause: Pause, standing: Standing, calendar: Calendar
) -> dict[str, Sentence]:
    found: dict[str, Sentence] = {}
    planned = pause.until_on or pause.from_on
    if standing.day(command.at) > planned:
        found["at"] = say(
            "현장조사 기간({day}까지)이 끝나기 전에 연장해야 합니다. (영 제17조제4항)",
            day=day_said(planned),
        )
    try:
        counted = calendar.workdays_before(planned + _ONE_DAY)
        latest = calendar.workday(counted - 1 + INSPECTION_MORE)
    except BeyondCalendar as beyond:
        return found | {"until_on": beyond.sentence}
    if command.until_on > latest:
        found["until_on"] = say(
            "현장조사 기간은 7일의 범위에서 {day}까지 연장할 수 있습니다. (영 제17조제4항)",
            day=day_said(latest),
        )
    return found


def pause_consequences(
    command: BeginPause, _standing: Standing, _calendar: Calendar
) -> tuple[Sentence, ...]:
    """Say what a pause does to the clock."""
    days = say("시작한 날부터 끝난 날까지는 처리기간에 넣지 않습니다. (영 제20조)")
    if command.reason is _INSPECTION:
        return (
            days,
            say("정한 날을 넘긴 현장조사는 처리기간에 들어갑니다. (영 제17조제4항·제5항)"),
        )
    return (days,)


# --- days in hindsight --------------------------------------------------------------------


def exclude_days_problems(
    command: ExcludeDays, standing: Standing, calendar: Calendar
) -> dict[str, Sentence]:
    """Say what is wrong with leaving out days that have passed (Decree 20)."""
    found = missing(note=(command.note, say("산입하지 않는 사유를 입력해 주십시오.")))
    if fault := reason_problem(command.reason, standing):
        found["reason"] = fault
    elif command.reason is ExclusionReason.OUTAGE and command.first_on < OUTAGES_SINCE:
        found["first_on"] = _outage_too_early()
    received_on = to_local(standing.folded.received_at).date()
    if command.first_on > command.last_on:
        found["last_on"] = say("마지막 날이 첫날보다 앞섭니다.")
    elif command.last_on > standing.today:
        found["last_on"] = say("지나지 않은 날은 뺄 수 없습니다. 기간 정지를 이용해 주십시오.")
    elif command.first_on < received_on:
        found["first_on"] = say("접수한 날({day})보다 앞섭니다.", day=day_said(received_on))
    elif left_out(command.first_on, command.last_on, standing.folded, standing.today):
        found["first_on"] = say("이 날들은 이미 처리기간에 넣지 않고 있습니다.")
    elif (
        command.reason is _INSPECTION
        and "reason" not in found
        and (fault := _inspection_problem(command.first_on, command.last_on, standing, calendar))
    ):
        found["last_on"] = fault
    if not found:
        days = Exclusion(command.first_on, command.last_on)
        if fault := past_the_calendar(standing, calendar, without=days):
            found["last_on"] = fault
    return found


def left_out(first_on: date, last_on: date, folded: Folded, today: date) -> bool:
    """Tell whether none of these days is counted anyway: left out, or standing still till now."""
    stood = folded.stood(today)
    exclusions = (*folded.exclusions, stood) if stood is not None else folded.exclusions
    day = first_on
    while day <= last_on:
        if not any(one.first_on <= day <= one.last_on for one in exclusions):
            return False
        day += _ONE_DAY
    return True


def outage_problems(command: ExcludeOutage, today: date) -> dict[str, Sentence]:
    """Say what is wrong with the days of an outage (Decree 20 no. 2, addenda art. 3)."""
    found = missing(note=(command.note, say("어떤 장애였는지 입력해 주십시오.")))
    if command.first_on > command.last_on:
        found["last_on"] = say("마지막 날이 첫날보다 앞섭니다.")
    elif command.last_on > today:
        found["last_on"] = say("지나지 않은 날은 뺄 수 없습니다. 장애가 끝난 뒤에 입력해 주십시오.")
    elif command.first_on < OUTAGES_SINCE:
        found["first_on"] = _outage_too_early()
    return found


def _outage_too_early() -> Sentence:
    return say(
        "정보시스템 장애는 2026. 5. 6.부터 생긴 것만 처리기간에 넣지 않습니다. "
        "(영 제20조제2호, 부칙 제3조)"
    )


REFUSALS: Mapping[Step, Refusal] = {
    Step.BEGIN_PAUSE: closed_or_standing,
    Step.EXTEND_PAUSE: extend_pause,
    Step.END_PAUSE: end_pause,
    Step.EXCLUDE_DAYS: closed,
}

PROBLEMS: Mapping[type, Problems] = {
    BeginPause: begin_pause_problems,
    ExtendPause: extend_pause_problems,
    EndPause: going_on_problems,
    ExcludeDays: exclude_days_problems,
}

CONSEQUENCES: Mapping[type, Consequences] = {BeginPause: pause_consequences}
