"""When and how a petition may end (Act 21, 22, 27; Decree 25, 29).

What ends a repeated petition lies in ``repeating``.
"""

from __future__ import annotations

from collections.abc import Mapping

from gaoffice_desktop.deadlines.facts import Unit
from gaoffice_desktop.deadlines.rules import rolled
from gaoffice_desktop.petitions.commands import Complete, DeemWithdrawn, NotHandle, Return, Withdraw
from gaoffice_desktop.petitions.facts import Category, Channel
from gaoffice_desktop.petitions.lawful.standing import (
    Consequences,
    Problems,
    Refusal,
    Standing,
    Step,
    closed,
    missing,
)
from gaoffice_desktop.petitions.life import Folded
from gaoffice_desktop.petitions.reasons import RESULTS, Outcome, ToldBy, ToldWhy
from gaoffice_desktop.shared.dates import day_said
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.shared.tidy import many_lines
from gaoffice_desktop.workdays.rules import Calendar

RETURNS_MAKING_WITHDRAWN = 2
"""How often a request for supplement comes back before the petition counts as withdrawn."""

LONGEST_ANSWER = 100_000
AGAINST = frozenset({Outcome.REFUSED, Outcome.PARTLY})
"""Outcomes that refuse at least a part of what was asked."""

_WRITTEN = frozenset({ToldBy.DOCUMENT, ToldBy.ELECTRONIC})

# --- whether the step is open -------------------------------------------------------------


def not_handle(standing: Standing) -> Sentence | None:
    """Say why it must be handled: the nine grounds are not for 법정민원 (Act 21)."""
    if standing.statutory:
        return closed(standing) or say(
            "법정민원은 처리하지 않고 끝낼 수 없습니다. 처리 제외는 법정민원이 아닌 민원에만 "
            "할 수 있습니다. (법 제21조)"
        )
    return closed(standing)


def return_papers(standing: Standing) -> Sentence | None:
    """Say why the papers may not be returned (Decree 25(1)).

    The period of Decree 24 must have passed: the request's, as extended, and that of the second
    request where one was made. The second request itself is the office's choice (Decree 24(3)).
    """
    supplement = standing.folded.supplement
    if supplement is None:
        return closed(standing) or say(
            "보완을 요구하고 기다리는 민원만 반려할 수 있습니다. (영 제25조제1항)"
        )
    if standing.today <= supplement.until_on:
        return say(
            "보완기간이 지나지 않았습니다. {until} 다음 날부터 반려할 수 있습니다. (영 제25조제1항)",
            until=day_said(supplement.until_on),
        )
    return None


def deem_withdrawn(standing: Standing) -> Sentence | None:
    """Say why it does not count as withdrawn: the request came back twice (Decree 25(2))."""
    if standing.folded.supplement is None:
        return closed(standing) or say(
            "보완을 요구하고 기다리는 민원만 취하한 것으로 볼 수 있습니다. (영 제25조제2항)"
        )
    count = undelivered(standing.folded)
    if count < RETURNS_MAKING_WITHDRAWN:
        return say(
            "보완 요구가 2회 반송되어야 취하한 것으로 볼 수 있습니다. 지금까지 {count}회입니다. "
            "(영 제25조제2항)",
            count=count,
        )
    return None


def undelivered(folded: Folded) -> int:
    """Count how often requests came back since a supplement last arrived."""
    count = 0
    for asked in reversed(folded.supplements):
        if asked.arrived_on is not None:
            break
        count += asked.undelivered
    return count


REFUSALS: Mapping[Step, Refusal] = {
    Step.COMPLETE: closed,
    Step.NOT_HANDLE: not_handle,
    Step.RETURN: return_papers,
    Step.WITHDRAW: closed,
    Step.DEEM_WITHDRAWN: deem_withdrawn,
}

# --- what is wrong with what was entered --------------------------------------------------


def completion_problems(
    command: Complete, standing: Standing, _calendar: Calendar
) -> dict[str, Sentence]:
    """Say what is wrong with a completion (Act 27)."""
    found = missing(result=(command.result, say("처리 결과를 입력해 주십시오.")))
    if command.outcome not in RESULTS:
        found["outcome"] = say("수용, 일부 수용, 거부, 답변 가운데 하나를 골라 주십시오.")
    answer = many_lines(command.answer)
    if command.outcome in AGAINST and not answer:
        found["answer"] = say(
            "받아들이지 않는 이유를 입력해 주십시오. 구제절차는 통지서에 함께 적힙니다. "
            "(법 제27조제3항)"
        )
    elif len(answer) > LONGEST_ANSWER:
        found["answer"] = say("답변이 너무 깁니다. 긴 글은 파일로 붙여 주십시오.")
    if (wrong := told_by_problem(command, standing)) is not None:
        found["told_by"] = wrong
    return found


def told_by_problem(command: Complete, standing: Standing) -> Sentence | None:
    """Say why a result may not be told in this way.

    By document (Act 27(1)). An electronic document takes its place with the petitioner's
    consent, or where they applied through the online desk (Act 27(2)). Telephone, text message,
    e-mail or word of mouth: 기타민원, what must be told swiftly, or what the petitioner asked for
    or agreed to (Act 27(1), Decree 29(2)); an immediate petition is one to be told swiftly. The
    refusal of a statutory petition is an act told in writing always (행정절차법 제24조제1항).
    """
    by, why = command.told_by, command.told_why
    if standing.statutory and command.outcome in AGAINST and by not in _WRITTEN:
        return say(
            "법정민원의 거부는 문서로 알려야 합니다. (법 제27조제1항, 행정절차법 제24조제1항)"
        )
    if by is ToldBy.DOCUMENT or standing.petition.kind.category is Category.OTHER:
        return None
    if by is ToldBy.ELECTRONIC:
        if standing.petition.channel is Channel.EPEOPLE or why is ToldWhy.AGREED:
            return None
        return say(
            "전자문서로 알리려면 전자민원창구로 신청하였거나 민원인이 동의해야 합니다. "
            "(법 제27조제2항)"
        )
    if why is not None or standing.petition.kind.period.unit is Unit.IMMEDIATE:
        return None
    return say(
        "문서로 알려야 합니다. 기타민원이거나, 신속하게 알려야 하거나, 민원인이 요청하거나 동의한 때에만 "
        "다른 방법으로 알릴 수 있습니다. (법 제27조제1항, 영 제29조제2항)"
    )


def return_problems(command: Return, standing: Standing, calendar: Calendar) -> dict[str, Sentence]:
    """Say what is wrong with returning the papers: too early, or no reason (Decree 25(1))."""
    found = _reason_problems(command, standing, calendar)
    supplement = standing.folded.supplement
    if supplement is not None:
        last = rolled(supplement.until_on, calendar)
        if standing.day(command.at) <= last:
            found["at"] = say(
                "보완기간은 {last}까지입니다. 그다음 날부터 반려할 수 있습니다. "
                "(영 제24조제4항, 제25조제1항)",
                last=day_said(last),
            )
    return found


def _reason_problems(
    command: NotHandle | Return | DeemWithdrawn, _standing: Standing, _calendar: Calendar
) -> dict[str, Sentence]:
    return missing(result=(command.result, say("이유를 입력해 주십시오. 통지서에 적힙니다.")))


def _withdrawal_problems(
    command: Withdraw, _standing: Standing, _calendar: Calendar
) -> dict[str, Sentence]:
    how = say("민원인이 어떻게 취하를 알려 왔는지 입력해 주십시오. 예: 전화, 취하서 제출")
    return missing(how=(command.how, how))


def _completion_consequences(
    command: Complete, standing: Standing, _calendar: Calendar
) -> tuple[Sentence, ...]:
    """Say what a result owes the petitioner (Act 27, 35; Decree 29)."""
    found: list[Sentence] = []
    if command.told_by is ToldBy.DOCUMENT:
        found.append(say("처리결과 통지서를 출력해 지체 없이 보냅니다. (영 제29조제1항)"))
    if command.outcome in AGAINST:
        found.append(say("거부 이유와 구제절차를 함께 알립니다. (법 제27조제3항)"))
        if standing.statutory:
            found.append(
                say(
                    "민원인은 통지를 받은 날부터 60일 안에 이의신청을 할 수 있습니다. (법 제35조제1항)"
                )
            )
    return tuple(found)


def _no_handling_consequences(
    _command: NotHandle, _standing: Standing, _calendar: Calendar
) -> tuple[Sentence, ...]:
    return (say("처리하지 않는 이유를 민원인에게 알려야 합니다. (법 제21조)"),)


def _withdrawal_consequences(
    _command: Withdraw, _standing: Standing, _calendar: Calendar
) -> tuple[Sentence, ...]:
    return (say("민원인이 요청하면 민원문서를 돌려줍니다. (영 제25조제3항)"),)


CONSEQUENCES: Mapping[type, Consequences] = {
    Complete: _completion_consequences,
    NotHandle: _no_handling_consequences,
    Withdraw: _withdrawal_consequences,
}

PROBLEMS: Mapping[type, Problems] = {
    Complete: completion_problems,
    NotHandle: _reason_problems,
    Return: return_problems,
    Withdraw: _withdrawal_problems,
    DeemWithdrawn: _reason_problems,
}
