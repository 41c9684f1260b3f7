"""What can be done with what the detail shows, and why not what can't. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gaoffice_desktop.early_warning.surges.facts import (
    Examined,
    GroupStory,
    Signal,
    SurgeStory,
    TopicKind,
)
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import may

Shown = Signal | SurgeStory | GroupStory | Examined
"""What stands in the detail."""


class Act(StrEnum):
    """One thing to do there."""

    RAISE = "raise"
    OPEN_SURGE = "open_surge"
    ANSWER = "answer"
    LEVEL = "level"
    NOTE = "note"
    LIFT = "lift"
    PRINT = "print"
    OPEN_GROUP = "open_group"
    OPEN_MAIN = "open_main"


ACT_LABELS: dict[Act, Sentence] = {
    Act.RAISE: say("경보 발령"),
    Act.OPEN_SURGE: say("발령한 경보 보기"),
    Act.ANSWER: say("원인·대책 입력"),
    Act.LEVEL: say("단계 변경"),
    Act.NOTE: say("메모"),
    Act.LIFT: say("경보 해제"),
    Act.PRINT: say("경보서 인쇄"),
    Act.OPEN_GROUP: say("같은 내용의 민원 보기"),
    Act.OPEN_MAIN: say("가장 먼저 접수한 민원 열기"),
}

_NO_RAISER = say("경보는 민원심사관과 콜센터 팀장이 발령하고 해제합니다.")
_NO_ANSWERER = say("원인과 대책은 소관 부서와 민원심사관이 입력합니다.")
_LIFTED = say("이미 해제한 경보입니다.")


@dataclass(frozen=True, slots=True)
class Offer:
    """A button; with a refusal it is closed and says why."""

    act: Act
    refusal: Sentence | None = None


def offers(shown: Shown, seat: Seat) -> tuple[Offer, ...]:
    """Return the buttons for what is shown, the one that is asked for most first."""
    if isinstance(shown, SurgeStory):
        return _for_surge(shown, seat)
    raising = Offer(Act.RAISE, None if may(seat, Permission.RAISE_SURGE) else _NO_RAISER)
    if isinstance(shown, GroupStory):
        first = raising if shown.group.surge_id is None else Offer(Act.OPEN_SURGE)
        return (first, Offer(Act.OPEN_MAIN))
    if isinstance(shown, Signal) and shown.surge_id is not None:
        raising = Offer(Act.OPEN_SURGE)
    return (raising, *_to_group(shown.topic.kind))


def _for_surge(story: SurgeStory, seat: Seat) -> tuple[Offer, ...]:
    lifted = None if story.surge.live else _LIFTED
    raiser = None if may(seat, Permission.RAISE_SURGE) else _NO_RAISER
    answerer = None if story.answers else _NO_ANSWERER
    note = answerer if raiser is not None else None
    return (
        Offer(Act.ANSWER, lifted or answerer),
        Offer(Act.LEVEL, lifted or raiser),
        Offer(Act.LIFT, lifted or raiser),
        # What became of it afterwards may be noted on a lifted one too.
        Offer(Act.NOTE, note),
        Offer(Act.PRINT),
        *_to_group(story.surge.topic.kind),
    )


def _to_group(kind: TopicKind) -> tuple[Offer, ...]:
    return (Offer(Act.OPEN_GROUP),) if kind is TopicKind.GROUP else ()
