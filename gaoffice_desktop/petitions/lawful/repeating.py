"""When a repeated petition may be closed: each condition, and whether it is met (Act 23).

The common mistake is to count two notices alone and to leave out the three submissions and the
judgement of Act 23(3). So each is looked at by itself, with the petitions it is proven by.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import reduce

from gaoffice_desktop.petitions.commands import CloseRepeat, JudgeRepeat
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.lawful.standing import (
    Consequences,
    Problems,
    Refusal,
    Standing,
    Step,
    closed,
    missing,
)
from gaoffice_desktop.petitions.ledgers import Earlier
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.workdays.rules import Calendar

SUBMISSIONS = 3
"""Submissions of the same content from which a petition counts as repeated (Act 23(1))."""

NOTICES = 2
"""Results that must have been told before (Act 23(1))."""


class Condition(StrEnum):
    """What must be so before a repeated petition may be closed."""

    NOT_STATUTORY = "not_statutory"
    JUDGED = "judged"
    SUBMISSIONS = "submissions"
    NOTICES = "notices"
    COMMITTEE = "committee"


@dataclass(frozen=True, slots=True)
class Checked:
    """A condition, whether it is met, and by what or what is missing."""

    condition: Condition
    met: bool
    sentence: Sentence


def conditions(standing: Standing, judged: Sequence[Earlier]) -> tuple[Checked, ...]:
    """Look at every condition of closing; ``judged`` are the petitions of the judgement.

    Act 23(1): three submissions without just cause, two results told, and only what is
    received after that may be closed. Act 23(3): sameness is judged. Decree 26: the committee
    first, where many people petition.
    """
    found = [_not_statutory(standing), _judged(standing)]
    count = len(_submitted(standing, judged)) + 1
    found += [_submissions(count), _notices(standing, judged)]
    if standing.folded.many:
        found.append(_committee(standing))
    return tuple(found)


def unmet(checked: Sequence[Checked]) -> Sentence | None:
    """Say everything that is missing in one sentence, or nothing."""
    missing_ones = [one.sentence for one in checked if not one.met]
    if not missing_ones:
        return None
    return say(
        "아직 반복민원으로 종결할 수 없습니다. {missing}",
        missing=reduce(lambda one, other: say("{one} {other}", one=one, other=other), missing_ones),
    )


def _not_statutory(standing: Standing) -> Checked:
    if standing.statutory:
        text = say("법정민원은 반복민원으로 종결할 수 없습니다. (법 제23조제1항)")
    else:
        text = say("법정민원이 아닙니다. (법 제23조제1항)")
    return Checked(Condition.NOT_STATUTORY, not standing.statutory, text)


def _judged(standing: Standing) -> Checked:
    judgement = standing.folded.judgement
    if judgement is None:
        text = say("같은 내용의 민원인지 판단한 기록이 없습니다. (법 제23조제3항)")
        return Checked(Condition.JUDGED, False, text)
    if not judgement.same:
        text = say("같은 내용의 민원이 아니라고 판단하였습니다. (법 제23조제3항)")
        return Checked(Condition.JUDGED, False, text)
    text = say("같은 내용의 민원이라고 판단하고 그 근거를 기록하였습니다. (법 제23조제3항)")
    return Checked(Condition.JUDGED, True, text)


def _submissions(count: int) -> Checked:
    met = count >= SUBMISSIONS
    text = (
        say("이번까지 {count}회 제출하였습니다. (법 제23조제1항)", count=count)
        if met
        else say(
            "3회 이상 제출하여야 합니다. 이번까지 {count}회입니다. (법 제23조제1항)", count=count
        )
    )
    return Checked(Condition.SUBMISSIONS, met, text)


def _notices(standing: Standing, judged: Sequence[Earlier]) -> Checked:
    told = [one.number for one in _submitted(standing, judged) if told_before(one, standing)]
    if len(told) >= NOTICES:
        text = say(
            "이번 접수 전에 처리결과를 {count}회 통지하였습니다({numbers}). (법 제23조제1항)",
            count=len(told),
            numbers=", ".join(told),
        )
        return Checked(Condition.NOTICES, True, text)
    text = say(
        "이번 접수 전에 처리결과를 2회 이상 통지하여야 합니다. 지금까지 {count}회입니다. "
        "(법 제23조제1항)",
        count=len(told),
    )
    return Checked(Condition.NOTICES, False, text)


def _committee(standing: Standing) -> Checked:
    met = any(review.closing for review in standing.folded.committee)
    text = (
        say("종결에 대하여 민원조정위원회의 심의를 거쳤습니다. (영 제26조)")
        if met
        else say(
            "다수인관련민원이므로 종결에 대하여 민원조정위원회의 심의를 거쳐야 합니다. (영 제26조)"
        )
    )
    return Checked(Condition.COMMITTEE, met, text)


def told_before(earlier: Earlier, standing: Standing) -> bool:
    """Tell whether an earlier result was told before this petition was received."""
    return earlier.told_at is not None and earlier.told_at <= standing.folded.received_at


def _submitted(standing: Standing, judged: Sequence[Earlier]) -> list[Earlier]:
    """Return the earlier submissions: each once, before this one, and not cancelled."""
    own, at = standing.petition.id, standing.folded.received_at
    by_id = {
        one.id: one
        for one in judged
        if one.id != own and one.received_at <= at and one.state is not State.CANCELLED
    }
    return sorted(by_id.values(), key=lambda one: (one.received_at, one.id))


# --- what the screen asks -----------------------------------------------------------------


def judge_repeat(standing: Standing) -> Sentence | None:
    """Say why sameness is not to be judged (Act 23(1): not for statutory petitions)."""
    if (ended := closed(standing)) is not None:
        return ended
    checked = _not_statutory(standing)
    return None if checked.met else checked.sentence


def close_repeat(standing: Standing) -> Sentence | None:
    """Say what is missing, as far as the petition alone shows it (Act 23; Decree 26)."""
    if (ended := closed(standing)) is not None:
        return ended
    found = [_not_statutory(standing), _judged(standing)]
    judgement = standing.folded.judgement
    if judgement is not None and judgement.same:
        found.append(_submissions(len(set(judgement.earlier)) + 1))
    if standing.folded.many:
        found.append(_committee(standing))
    return unmet(found)


def _judgement_problems(
    command: JudgeRepeat, standing: Standing, _calendar: Calendar
) -> dict[str, Sentence]:
    found = missing(
        grounds=(
            command.grounds,
            say(
                "판단한 근거를 입력해 주십시오. 민원의 성격, 내용의 유사성·관련성, 같은 답변을 할 수밖에 "
                "없는 사정을 함께 봅니다. (법 제23조제3항)"
            ),
        )
    )
    if not command.earlier:
        found["earlier"] = say("견주어 본 이전 민원을 골라 주십시오.")
    elif len(set(command.earlier)) < len(command.earlier):
        found["earlier"] = say("같은 이전 민원을 두 번 골랐습니다.")
    elif standing.petition.id in command.earlier:
        found["earlier"] = say("이 민원 자신은 이전 민원이 될 수 없습니다.")
    return found


def _closing_problems(
    command: CloseRepeat, _standing: Standing, _calendar: Calendar
) -> dict[str, Sentence]:
    return missing(result=(command.result, say("종결 사유를 입력해 주십시오. 통지서에 적힙니다.")))


def _closing_consequences(
    _command: CloseRepeat, _standing: Standing, _calendar: Calendar
) -> tuple[Sentence, ...]:
    return (say("종결한 사실과 이유를 민원인에게 알립니다. (법 제27조제1항)"),)


REFUSALS: Mapping[Step, Refusal] = {
    Step.JUDGE_REPEAT: judge_repeat,
    Step.CLOSE_REPEAT: close_repeat,
}

PROBLEMS: Mapping[type, Problems] = {
    JudgeRepeat: _judgement_problems,
    CloseRepeat: _closing_problems,
}

CONSEQUENCES: Mapping[type, Consequences] = {CloseRepeat: _closing_consequences}
