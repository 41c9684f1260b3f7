"""When a petitioner may be asked for what is missing, how long, how often (Act 22; Decree 24-25)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from gaoffice_desktop.deadlines.facts import Exclusion, Period, Unit
from gaoffice_desktop.deadlines.rules import civil_end, rolled
from gaoffice_desktop.petitions.commands import (
    AskSupplement,
    ExtendSupplement,
    ReceiveSupplement,
    SupplementUndelivered,
)
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.lawful.closing import RETURNS_MAKING_WITHDRAWN, undelivered
from gaoffice_desktop.petitions.lawful.standing import (
    WORKING_HOUR,
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
    working_limit,
)
from gaoffice_desktop.petitions.life import Supplement
from gaoffice_desktop.shared.dates import day_said, moment_said
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.workdays.facts import BeyondCalendar
from gaoffice_desktop.workdays.rules import Calendar

ASKED_WITHIN = 8 * WORKING_HOUR
"""Working minutes from receipt within which a supplement is asked for (Rule 9(1))."""

MOST_WISHES = 2
"""How often the petitioner may ask for more time (Decree 24(2))."""

AGAIN_WITHIN = Period(Unit.DAYS, 10)
"""The longest period of the second request (Decree 24(3))."""


# --- facts that others judge by -----------------------------------------------------------


def supplement_over(standing: Standing) -> bool:
    """Tell whether what was asked for did not come in its time (Decree 24(3), 25(1))."""
    waiting = standing.folded.supplement
    return waiting is not None and standing.today > waiting.until_on


def asked_again(command: AskSupplement, standing: Standing) -> bool:
    """Tell whether this would be the second request of the same (Decree 24(3))."""
    return command.again or standing.folded.supplement is not None


def supplement_limit(standing: Standing, calendar: Calendar) -> datetime:
    """Return by when a supplement has to be asked for (Rule 9(1)), in local time."""
    return working_limit(standing.folded.received_at, ASKED_WITHIN, calendar)


def found_later(command: AskSupplement, standing: Standing, calendar: Calendar) -> bool:
    """Tell whether the fault was found after the 8 working hours (Rule 9(1) proviso).

    The second request comes later by its nature and is never late.
    """
    if asked_again(command, standing):
        return False
    return standing.moment(command.at) > supplement_limit(standing, calendar)


# --- asking -----------------------------------------------------------------------------


def ask_supplement(standing: Standing) -> Sentence | None:
    """Say why no supplement can be asked for now (Act 22(1), Decree 24(3))."""
    waiting = standing.folded.supplement
    if waiting is None:
        return closed_or_standing(standing)
    if waiting.again:
        return say("다시 보완을 요구하는 것은 한 번뿐입니다. (영 제24조제3항)")
    if not supplement_over(standing):
        return say(
            "이미 보완을 요구하고 기다리는 민원입니다. 다시 요구하는 것은 보완기간({day}까지)이 "
            "지난 뒤에 할 수 있습니다. (영 제24조제3항)",
            day=day_said(waiting.until_on),
        )
    return None


def ask_supplement_problems(
    command: AskSupplement, standing: Standing, calendar: Calendar
) -> dict[str, Sentence]:
    """Say what is wrong with a request for supplement (Act 22(1), Decree 24(3))."""
    found = missing(what=(command.what, say("보완할 내용을 입력해 주십시오.")))
    asked_on = standing.day(command.at)
    if asked_again(command, standing) and (
        fault := _again_problem(command, standing, asked_on, calendar)
    ):
        field, sentence = fault
        found[field] = sentence
    if fault := _period_problem(command, standing, asked_on, calendar):
        found["until_on"] = fault
    return found


def _again_problem(
    command: AskSupplement, standing: Standing, asked_on: date, calendar: Calendar
) -> tuple[str, Sentence] | None:
    last = standing.folded.supplements[-1] if standing.folded.supplements else None
    if last is None:
        return "again", say("먼저 한 보완 요구가 없습니다.")
    if last.again:
        return "again", say("다시 보완을 요구하는 것은 한 번뿐입니다. (영 제24조제3항)")
    # A holiday declared since has moved the period's end.
    if asked_on <= (ends_on := rolled(last.until_on, calendar)):
        return (
            "again" if standing.today <= ends_on else "at",
            say(
                "보완기간({day}까지)이 지난 뒤에 다시 요구할 수 있습니다. (영 제24조제3항)",
                day=day_said(ends_on),
            ),
        )
    return None


def _period_problem(
    command: AskSupplement, standing: Standing, asked_on: date, calendar: Calendar
) -> Sentence | None:
    """Say what is wrong with the period: the first day is not counted (민법 제157조)."""
    if command.until_on <= asked_on:
        return say("보완 기한은 보완을 요구하는 날의 다음 날부터 정할 수 있습니다. (민법 제157조)")
    try:
        ends_on = rolled(command.until_on, calendar)
        latest = civil_end(asked_on, AGAIN_WITHIN, calendar)
    except BeyondCalendar as beyond:
        return beyond.sentence
    if asked_again(command, standing) and command.until_on > latest:
        return say(
            "다시 요구하는 보완기간은 10일 이내여서 {day}까지 정할 수 있습니다. (영 제24조제3항)",
            day=day_said(latest),
        )
    return past_the_calendar(standing, calendar, without=Exclusion(asked_on, ends_on))


def ask_supplement_consequences(
    command: AskSupplement, standing: Standing, calendar: Calendar
) -> tuple[Sentence, ...]:
    """Say what a request for supplement brings with it."""
    found = list(_in_time(command, standing, calendar))
    if (ends_on := rolled(command.until_on, calendar)) != command.until_on:
        found.append(
            say(
                "{day}은 토요일이나 공휴일이어서 보완기간은 {last}까지입니다. (민법 제161조)",
                day=day_said(command.until_on),
                last=day_said(ends_on),
            )
        )
    if asked_again(command, standing):
        found.append(
            say(
                "이 기간에도 보완하지 않으면 이유를 밝혀 민원문서를 되돌려 보낼 수 있습니다. (영 제25조제1항)"
            )
        )
    if command.oral:
        found.append(say("민원인이 특별히 요청하면 문서로 요구해야 합니다. (영 제24조제1항)"))
    found.append(
        say(
            "요구하는 날부터 보완이 도착하는 날까지는 처리기간에 넣지 않습니다. "
            "(영 제20조, 행정절차법 시행령 제11조)"
        )
    )
    return tuple(found)


def _in_time(
    command: AskSupplement, standing: Standing, calendar: Calendar
) -> tuple[Sentence, ...]:
    limit = moment_said(supplement_limit(standing, calendar))
    if found_later(command, standing, calendar):
        return (
            say(
                "접수한 때부터 8근무시간({limit})이 지났습니다. 현지조사 등 정당한 사유로 나중에 발견한 "
                "흠만 즉시 보완을 요구할 수 있으며, 늦은 것으로 기록합니다. (규칙 제9조제1항 단서)",
                limit=limit,
            ),
        )
    if asked_again(command, standing):
        return ()
    return (
        say(
            "보완 요구는 접수한 때부터 8근무시간 이내({limit}까지)에 합니다. (규칙 제9조제1항)",
            limit=limit,
        ),
    )


# --- while it is awaited ------------------------------------------------------------------


def extend_supplement(standing: Standing) -> Sentence | None:
    """Say why the petitioner cannot be given more time (Decree 24(2))."""
    if refused := awaiting(standing):
        return refused
    waiting = standing.folded.supplements[-1]
    if waiting.again:
        return say("다시 요구한 보완기간은 10일을 넘을 수 없어 연장하지 않습니다. (영 제24조제3항)")
    if waiting.extensions >= MOST_WISHES:
        return say("보완기간 연장은 두 번까지 요청할 수 있습니다. (영 제24조제2항)")
    return None


def awaiting(standing: Standing) -> Sentence | None:
    """Say that no supplement is being waited for."""
    if refused := closed(standing):
        return refused
    if standing.folded.state is not State.SUPPLEMENT:
        return say("보완을 요구하지 않은 민원입니다.")
    return None


def extend_supplement_problems(
    command: ExtendSupplement, standing: Standing, calendar: Calendar
) -> dict[str, Sentence]:
    """Say what is wrong with giving the petitioner more time (Decree 24(2))."""
    found = missing(
        reason=(command.reason, say("민원인이 말한 사유를 입력해 주십시오.")),
    )
    waiting = _waiting(standing)
    # A holiday declared since has moved the period's end.
    if standing.day(command.at) > (ends_on := rolled(waiting.until_on, calendar)):
        found["at"] = say(
            "보완기간({day}까지)이 지나기 전에 요청한 것만 연장합니다. (영 제24조제2항)",
            day=day_said(ends_on),
        )
    if command.until_on <= waiting.until_on:
        found["until_on"] = say(
            "지금의 보완 기한({day})보다 뒤여야 합니다.", day=day_said(waiting.until_on)
        )
    elif fault := _longer_problem(command, waiting, standing, calendar):
        found["until_on"] = fault
    return found


def _longer_problem(
    command: ExtendSupplement, waiting: Supplement, standing: Standing, calendar: Calendar
) -> Sentence | None:
    try:
        ends_on = rolled(command.until_on, calendar)
    except BeyondCalendar as beyond:
        return beyond.sentence
    return past_the_calendar(standing, calendar, without=Exclusion(waiting.asked_on, ends_on))


def undelivered_problems(
    command: SupplementUndelivered, _standing: Standing, _calendar: Calendar
) -> dict[str, Sentence]:
    """Say what is wrong with noting that the request came back (Decree 25(2))."""
    return missing(note=(command.note, say("반송 사유를 입력해 주십시오. 예: 수취인 불명")))


def undelivered_consequences(
    _command: SupplementUndelivered, standing: Standing, _calendar: Calendar
) -> tuple[Sentence, ...]:
    """Say what a request that came back leads to (Decree 25(2))."""
    if undelivered(standing.folded) + 1 >= RETURNS_MAKING_WITHDRAWN:
        return (
            say(
                "보완 요구가 두 번 반송되어 취하한 것으로 보고 종결할 수 있습니다. (영 제25조제2항)"
            ),
        )
    return (say("한 번 더 반송되면 취하한 것으로 보고 종결할 수 있습니다. (영 제25조제2항)"),)


def _waiting(standing: Standing) -> Supplement:
    return standing.folded.supplements[-1]


REFUSALS: Mapping[Step, Refusal] = {
    Step.ASK_SUPPLEMENT: ask_supplement,
    Step.EXTEND_SUPPLEMENT: extend_supplement,
    Step.SUPPLEMENT_UNDELIVERED: awaiting,
    Step.RECEIVE_SUPPLEMENT: awaiting,
}

PROBLEMS: Mapping[type, Problems] = {
    AskSupplement: ask_supplement_problems,
    ExtendSupplement: extend_supplement_problems,
    SupplementUndelivered: undelivered_problems,
    ReceiveSupplement: going_on_problems,
}

CONSEQUENCES: Mapping[type, Consequences] = {
    AskSupplement: ask_supplement_consequences,
    SupplementUndelivered: undelivered_consequences,
}
