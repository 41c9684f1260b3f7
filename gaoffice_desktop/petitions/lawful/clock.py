"""When the clock may be moved, and when progress is told (Decree 17, 20-25).

Each way of moving it has its own module; this one puts them together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from gaoffice_desktop.petitions.commands import TellProgress
from gaoffice_desktop.petitions.lawful import extensions, pauses, supplements
from gaoffice_desktop.petitions.lawful.standing import (
    Consequences,
    Problems,
    Refusal,
    Standing,
    Step,
    closed,
    missing,
)
from gaoffice_desktop.petitions.reasons import ToldBy
from gaoffice_desktop.petitions.rules import progress_due_on
from gaoffice_desktop.shared.dates import day_said
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.workdays.rules import Calendar

SPOKEN = frozenset({ToldBy.PHONE, ToldBy.ORAL})
"""Ways of telling that leave nothing written: not for progress (Decree 23(1))."""


def progress_owed_on(standing: Standing) -> date | None:
    """Return when the petitioner must next be told how far it is (Decree 23(2))."""
    return progress_due_on(standing.folded)


def progress_problems(
    command: TellProgress, _standing: Standing, _calendar: Calendar
) -> dict[str, Sentence]:
    """Say what is wrong with telling progress: it is written (Decree 23(1))."""
    found = missing(text=(command.text, say("처리진행상황을 입력해 주십시오.")))
    if command.told_by in SPOKEN:
        found["told_by"] = say(
            "처리진행상황은 문서를 주거나 정보통신망, 우편 등으로 알려야 합니다. (영 제23조제1항)"
        )
    return found


def progress_consequences(
    command: TellProgress, standing: Standing, _calendar: Calendar
) -> tuple[Sentence, ...]:
    """Say whether a notice is due, and when the next will be (Decree 23(2)).

    It may be told at any time, and must be when the petitioner asks.
    """
    owed = progress_owed_on(standing)
    if owed is None:
        return ()
    told_on = standing.day(command.at)
    after = replace(standing.folded, progress_told_on=(*standing.folded.progress_told_on, told_on))
    following = progress_due_on(after) or owed
    if told_on < owed:
        return (
            say(
                "아직 알려야 할 때가 아닙니다. 접수한 날부터 30일이 지나는 {day}에 다시 알립니다. "
                "(영 제23조제2항)",
                day=day_said(following),
            ),
        )
    return (say("다음에는 {day}에 알립니다. (영 제23조제2항)", day=day_said(following)),)


REFUSALS: Mapping[Step, Refusal] = {
    **supplements.REFUSALS,
    **extensions.REFUSALS,
    **pauses.REFUSALS,
    Step.TELL_PROGRESS: closed,
}

PROBLEMS: Mapping[type, Problems] = {
    **supplements.PROBLEMS,
    **extensions.PROBLEMS,
    **pauses.PROBLEMS,
    TellProgress: progress_problems,
}

CONSEQUENCES: Mapping[type, Consequences] = {
    **supplements.CONSEQUENCES,
    **extensions.CONSEQUENCES,
    **pauses.CONSEQUENCES,
    TellProgress: progress_consequences,
}
