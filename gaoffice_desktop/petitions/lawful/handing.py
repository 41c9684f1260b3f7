"""Who may be given a petition, and how fast (Act 16, 20; Decree 13)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from gaoffice_desktop.petitions.commands import (
    AnswerCooperation,
    AskCooperation,
    ExtendCooperation,
    HandOver,
    Transfer,
)
from gaoffice_desktop.petitions.facts import Channel
from gaoffice_desktop.petitions.lawful.standing import (
    WORKING_HOUR,
    Consequences,
    Problems,
    Refusal,
    Standing,
    Step,
    closed,
    missing,
    working_limit,
)
from gaoffice_desktop.petitions.life import Cooperation
from gaoffice_desktop.petitions.reasons import Passing, ToldBy
from gaoffice_desktop.shared.dates import day_said, moment_said
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.workdays.rules import Calendar

PASSED_ON_WITHIN: Mapping[Passing, int] = {
    Passing.DESK: WORKING_HOUR,
    Passing.FAR: 3 * WORKING_HOUR,
    Passing.NOT_OURS: 3 * WORKING_HOUR,
}
"""Working minutes within which another department of the agency has it (Decree 13(1), (2))."""

TRANSFERRED_WITHIN = 8 * WORKING_HOUR
"""Working minutes within which another agency has it (Decree 13(3))."""

AT_ONCE = WORKING_HOUR
"""지체 없이, as an electronic document goes on (Decree 13(4)).

The Decree fixes no hours for it. It is meant to be quicker than any of the hours it replaces,
so the shortest of them serves to tell what was late.
"""

ELECTRONIC = frozenset({Channel.EPEOPLE, Channel.EMAIL, Channel.KAKAO})
"""Channels whose petitions arrive as electronic documents."""

_ONE_DAY = timedelta(days=1)


# --- passing on -------------------------------------------------------------------------


def electronic(standing: Standing) -> bool:
    """Tell whether the petition is an electronic document, to be passed on at once."""
    return standing.petition.channel in ELECTRONIC


def passing_of(command: HandOver, standing: Standing) -> Passing:
    """Return why it goes on: what was said, or what its way so far shows."""
    if command.passing is not None:
        return command.passing
    folded = standing.folded
    moved = folded.came_at is not None and folded.came_at > folded.received_at
    return Passing.NOT_OURS if moved else Passing.DESK


def hand_over_limit(command: HandOver, standing: Standing, calendar: Calendar) -> datetime:
    """Return by when another department had to have it (Decree 13(1), (2), (4)), local time.

    From the desk it counts from receipt; a department that finds it is not its own counts from
    when it got it.
    """
    passing, folded = passing_of(command, standing), standing.folded
    minutes = AT_ONCE if electronic(standing) else PASSED_ON_WITHIN[passing]
    since = folded.came_at if passing is Passing.NOT_OURS else None
    return working_limit(since or folded.received_at, minutes, calendar)


def transfer_limit(standing: Standing, calendar: Calendar) -> datetime:
    """Return by when another agency had to have it (Decree 13(3), (4)), local time."""
    minutes = AT_ONCE if electronic(standing) else TRANSFERRED_WITHIN
    return working_limit(standing.folded.received_at, minutes, calendar)


def hand_over_problems(
    command: HandOver, standing: Standing, _calendar: Calendar
) -> dict[str, Sentence]:
    """Say what is wrong with passing it on to another department (Decree 13)."""
    found = missing(
        reason=(command.reason, say("다른 부서로 이송하는 사유를 입력해 주십시오.")),
    )
    if command.department_id == standing.folded.department_id:
        found["department_id"] = say("지금 처리하는 부서입니다. 다른 부서를 골라 주십시오.")
    return found


def hand_over_consequences(
    command: HandOver, standing: Standing, calendar: Calendar
) -> tuple[Sentence, ...]:
    """Say by when it has to be passed on, and that it is late if it is."""
    limit = hand_over_limit(command, standing, calendar)
    if electronic(standing):
        article = say("영 제13조제4항: 전자문서는 지체 없이")
    elif passing_of(command, standing) is Passing.NOT_OURS:
        article = say("영 제13조제2항: 3근무시간 이내")
    elif passing_of(command, standing) is Passing.FAR:
        article = say("영 제13조제1항 단서: 3근무시간 이내")
    else:
        article = say("영 제13조제1항: 1근무시간 이내")
    return _timely(standing.moment(command.at), limit, article)


def transfer_problems(
    command: Transfer, _standing: Standing, _calendar: Calendar
) -> dict[str, Sentence]:
    """Say what is wrong with transferring it to another agency (Act 16)."""
    return missing(
        agency=(command.agency, say("이송받을 기관을 입력해 주십시오.")),
        reason=(command.reason, say("이송하는 사유를 입력해 주십시오.")),
    )


def transfer_consequences(
    command: Transfer, standing: Standing, calendar: Calendar
) -> tuple[Sentence, ...]:
    """Say by when it has to be transferred, that the petitioner is told, and that it ends here."""
    limit = transfer_limit(standing, calendar)
    if electronic(standing):
        article = say("영 제13조제4항: 전자문서는 지체 없이")
    else:
        article = say("영 제13조제3항: 8근무시간 이내")
    told = say("이송한 사실을 민원인에게 알려야 합니다. (영 제13조제3항)")
    if command.told_by is ToldBy.DOCUMENT:
        told = say("이송 통지서를 출력해 민원인에게 보냅니다. (영 제13조제3항)")
    ends = say("이 기관의 처리는 이송으로 끝납니다.")
    return (*_timely(standing.moment(command.at), limit, article), told, ends)


def _timely(at: datetime, limit: datetime, article: Sentence) -> tuple[Sentence, ...]:
    if at > limit:
        return (
            say(
                "{limit}까지 보냈어야 합니다({article}). 늦은 것으로 기록합니다.",
                limit=moment_said(limit),
                article=article,
            ),
        )
    return (
        say("{limit}까지 보내야 합니다({article}).", limit=moment_said(limit), article=article),
    )


# --- cooperation ------------------------------------------------------------------------


def awaited(standing: Standing) -> tuple[Cooperation, ...]:
    """Return the requests for cooperation that have not been answered, oldest first."""
    return tuple(one for one in standing.folded.cooperations if one.answered_on is None)


def extend_cooperation(standing: Standing) -> Sentence | None:
    """Say why no reply can be given more time (Act 20(2))."""
    if refused := answer_cooperation(standing):
        return refused
    if all(one.extended for one in awaited(standing)):
        return say("협조 회신기간은 한 차례만 연장할 수 있습니다. (법 제20조제2항)")
    return None


def answer_cooperation(standing: Standing) -> Sentence | None:
    """Say why no reply can be noted."""
    if refused := closed(standing):
        return refused
    return None if awaited(standing) else say("회신을 기다리는 협조 요청이 없습니다.")


def ask_cooperation_problems(
    command: AskCooperation, standing: Standing, _calendar: Calendar
) -> dict[str, Sentence]:
    """Say what is wrong with asking for cooperation: the reply lies in the period (Act 20(1))."""
    found = missing(what=(command.what, say("협조를 요청하는 내용을 입력해 주십시오.")))
    if command.department_id == standing.folded.department_id:
        found["department_id"] = say("지금 처리하는 부서입니다. 다른 부서를 골라 주십시오.")
    if command.reply_on < standing.day(command.at):
        found["reply_on"] = say("회신기한이 협조를 요청하는 날보다 앞섭니다.")
    elif command.reply_on > standing.due.due_on:
        found["reply_on"] = _past_the_period(standing)
    return found


def ask_cooperation_consequences(
    _command: AskCooperation, standing: Standing, _calendar: Calendar
) -> tuple[Sentence, ...]:
    """Say that the clock does not stand for it."""
    return (
        say(
            "회신을 기다리는 동안에도 처리기간은 흐릅니다. 처리기한은 {due}입니다.",
            due=day_said(standing.due.due_on),
        ),
    )


def reply_limit(asked: Cooperation, standing: Standing) -> date:
    """Return until when a reply may be put off: by its own length, inside the period (Act 20).

    The length is counted by the Civil Act, at least one day.
    """
    length = max(asked.reply_on - asked.asked_on, _ONE_DAY)
    return min(asked.reply_on + length, standing.due.due_on)


def extend_cooperation_problems(
    command: ExtendCooperation, standing: Standing, _calendar: Calendar
) -> dict[str, Sentence]:
    """Say what is wrong with giving a reply more time (Act 20(2), (3))."""
    found = missing(reason=(command.reason, say("회신기간을 연장하는 사유를 입력해 주십시오.")))
    asked, problem = _asked(command.of, standing)
    if asked is None:
        return found | problem
    if asked.extended:
        return found | {"of": say("협조 회신기간은 한 차례만 연장할 수 있습니다. (법 제20조제2항)")}
    if standing.day(command.at) > asked.reply_on:
        found["at"] = say(
            "회신기간이 끝나기 전에 연장해야 합니다. 회신기한은 {day}까지였습니다. (법 제20조제3항)",
            day=day_said(asked.reply_on),
        )
    latest = reply_limit(asked, standing)
    if command.reply_on <= asked.reply_on:
        found["reply_on"] = say(
            "지금의 회신기한({day})보다 뒤여야 합니다.", day=day_said(asked.reply_on)
        )
    elif command.reply_on > standing.due.due_on:
        found["reply_on"] = _past_the_period(standing)
    elif command.reply_on > latest:
        found["reply_on"] = say(
            "처음 정한 회신기간의 범위에서 {day}까지 연장할 수 있습니다. (법 제20조제2항)",
            day=day_said(latest),
        )
    return found


def answer_cooperation_problems(
    command: AnswerCooperation, standing: Standing, _calendar: Calendar
) -> dict[str, Sentence]:
    """Say what is wrong with noting a reply."""
    found = missing(answer=(command.answer, say("회신한 내용을 입력해 주십시오.")))
    asked, problem = _asked(command.of, standing)
    if asked is not None and standing.day(command.at) < asked.asked_on:
        found["at"] = say("협조를 요청한 날보다 앞선 날입니다.")
    return found | problem


def _asked(of: int, standing: Standing) -> tuple[Cooperation | None, dict[str, Sentence]]:
    found = next((one for one in standing.folded.cooperations if one.of == of), None)
    if found is None:
        return None, {"of": say("협조 요청을 찾지 못했습니다. 다시 열어 확인해 주십시오.")}
    if found.answered_on is not None:
        return None, {"of": say("이미 회신을 받은 협조 요청입니다.")}
    return found, {}


def _past_the_period(standing: Standing) -> Sentence:
    return say(
        "회신기한은 처리기간 안이어야 합니다. 처리기한은 {due}입니다. (법 제20조제1항)",
        due=day_said(standing.due.due_on),
    )


REFUSALS: Mapping[Step, Refusal] = {
    Step.ASSIGN: closed,
    Step.HAND_OVER: closed,
    Step.TRANSFER: closed,
    Step.ASK_COOPERATION: closed,
    Step.EXTEND_COOPERATION: extend_cooperation,
    Step.ANSWER_COOPERATION: answer_cooperation,
}

PROBLEMS: Mapping[type, Problems] = {
    HandOver: hand_over_problems,
    Transfer: transfer_problems,
    AskCooperation: ask_cooperation_problems,
    ExtendCooperation: extend_cooperation_problems,
    AnswerCooperation: answer_cooperation_problems,
}

CONSEQUENCES: Mapping[type, Consequences] = {
    HandOver: hand_over_consequences,
    Transfer: transfer_consequences,
    AskCooperation: ask_cooperation_consequences,
}
