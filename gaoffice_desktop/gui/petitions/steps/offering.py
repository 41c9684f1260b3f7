"""Which steps a petition's detail offers, and in words why one is not open. Knows no widget.

The law is asked (``petitions.lawful``), and the role; the verbs ask both again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from gaoffice_desktop.petitions import lawful
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.lawful import Standing, Step
from gaoffice_desktop.petitions.life import PetitionFile
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import may


class Group(StrEnum):
    """Under which heading a step stands in the menu."""

    HANDING = "handing"
    CLOCK = "clock"
    CLOSING = "closing"
    MANY = "many"
    RECORD = "record"


GROUP_LABELS: Mapping[Group, Sentence] = {
    Group.HANDING: say("담당·이송·협조"),
    Group.CLOCK: say("기간"),
    Group.CLOSING: say("종결"),
    Group.MANY: say("다수인·반복"),
    Group.RECORD: say("기록"),
}

GROUPS: Mapping[Group, tuple[Step, ...]] = {
    Group.HANDING: (
        Step.ASSIGN,
        Step.HAND_OVER,
        Step.TRANSFER,
        Step.ASK_COOPERATION,
        Step.EXTEND_COOPERATION,
        Step.ANSWER_COOPERATION,
    ),
    Group.CLOCK: (
        Step.ASK_SUPPLEMENT,
        Step.RECEIVE_SUPPLEMENT,
        Step.EXTEND_SUPPLEMENT,
        Step.SUPPLEMENT_UNDELIVERED,
        Step.EXTEND,
        Step.BEGIN_PAUSE,
        Step.EXTEND_PAUSE,
        Step.END_PAUSE,
        Step.EXCLUDE_DAYS,
        Step.TELL_PROGRESS,
        Step.DUN,
    ),
    Group.CLOSING: (
        Step.COMPLETE,
        Step.NOT_HANDLE,
        Step.RETURN,
        Step.WITHDRAW,
        Step.DEEM_WITHDRAWN,
        Step.READY_DOCUMENT,
        Step.COLLECT_DOCUMENT,
        Step.DISPOSE_DOCUMENT,
        Step.FILE_OBJECTION,
        Step.EXTEND_OBJECTION,
        Step.DECIDE_OBJECTION,
    ),
    Group.MANY: (
        Step.JUDGE_REPEAT,
        Step.CLOSE_REPEAT,
        Step.MERGE,
        Step.ENTER_SIGNATORIES,
        Step.ASK_REPRESENTATIVES,
        Step.CHOOSE_REPRESENTATIVES,
        Step.REVIEW_BY_COMMITTEE,
    ),
    Group.RECORD: (Step.ADD_NOTE, Step.CHANGE, Step.CORRECT_SLIP, Step.CORRECT),
}

PASS_ON = (Step.HAND_OVER, Step.TRANSFER)
"""Two ways of passing a petition on, behind one button."""

FILLED = frozenset(
    {
        Step.COMPLETE,
        Step.RECEIVE_SUPPLEMENT,
        Step.END_PAUSE,
        Step.DECIDE_OBJECTION,
        Step.COLLECT_DOCUMENT,
    }
)
"""Steps whose button is filled where it stands first: what the state waits for."""

_Buttons = tuple[tuple[Step, ...], ...]

_OPEN: _Buttons = ((Step.COMPLETE,), (Step.ASK_SUPPLEMENT,), (Step.EXTEND,), PASS_ON)
_UNASSIGNED: _Buttons = ((Step.COMPLETE,), (Step.ASSIGN,), (Step.ASK_SUPPLEMENT,), PASS_ON)
_WAITING: _Buttons = (
    (Step.RECEIVE_SUPPLEMENT,),
    (Step.EXTEND_SUPPLEMENT,),
    (Step.SUPPLEMENT_UNDELIVERED,),
    (Step.RETURN,),
)
_PAUSED: _Buttons = (
    (Step.END_PAUSE,),
    (Step.EXTEND_PAUSE,),
    (Step.TELL_PROGRESS,),
    (Step.ADD_NOTE,),
)


@dataclass(frozen=True, slots=True)
class Offered:
    """A step, and why it cannot be taken now (None: it can)."""

    step: Step
    refusal: Sentence | None


@dataclass(frozen=True, slots=True)
class Offering:
    """What a detail offers: a few buttons (one of several steps opens a menu), and the rest."""

    buttons: tuple[tuple[Offered, ...], ...]
    groups: tuple[tuple[Group, tuple[Offered, ...]], ...]


def offering(standing: Standing, seat: Seat) -> Offering:
    """Return what may be done: what this state is about in front, every other step behind."""

    def offered(steps: Sequence[Step]) -> tuple[Offered, ...]:
        return tuple(Offered(step, refusal(step, standing, seat)) for step in steps)

    front = buttons(standing)
    taken = {step for steps in front for step in steps}
    rest = (
        (group, offered([step for step in steps if step not in taken]))
        for group, steps in GROUPS.items()
    )
    return Offering(
        tuple(map(offered, front)), tuple((group, steps) for group, steps in rest if steps)
    )


def buttons(standing: Standing) -> tuple[tuple[Step, ...], ...]:
    """Return the steps that stand in front in this state, at most four places."""
    state = standing.folded.state
    if state is State.SUPPLEMENT:
        return _WAITING
    if state is State.PAUSED:
        return _PAUSED
    if state in (State.DONE, State.CANCELLED):
        return _of_closed(standing)
    return _OPEN if standing.folded.handler_id is not None else _UNASSIGNED


def _of_closed(standing: Standing) -> _Buttons:
    folded = standing.folded
    document = folded.document
    found: list[tuple[Step, ...]] = []
    if folded.objection is not None:
        found += [(Step.DECIDE_OBJECTION,), (Step.EXTEND_OBJECTION,)]
    if document is not None and document.collected_on is None and document.disposed_on is None:
        found += [(Step.COLLECT_DOCUMENT,), (Step.DISPOSE_DOCUMENT,)]
    # Only the refusal of a statutory petition can be objected to (Act 35).
    first = Step.FILE_OBJECTION if standing.statutory else Step.ADD_NOTE
    return (*found, (first,), (Step.READY_DOCUMENT,), (Step.CORRECT,))[:4]


def refusal(step: Step, standing: Standing, seat: Seat) -> Sentence | None:
    """Say why this step is not open here and now to this person, or nothing."""
    if step is Step.DUN and not may(seat, Permission.DUN):
        return say("독촉장은 민원심사관만 발부합니다. (영 제28조제2항)")
    if step is not Step.DUN and not may(seat, Permission.PROCESS):
        return say("민원을 처리할 권한이 없습니다. 처리 담당에게 부탁해 주십시오.")
    return lawful.refusal(step, standing)


def reveal_refusal(seat: Seat) -> Sentence | None:
    """Say why this person may not see who petitions, or nothing."""
    if may(seat, Permission.REVEAL_PERSON):
        return None
    return say("민원인의 개인정보를 볼 권한이 없습니다.")


def paper_refusal(file: PetitionFile, seat: Seat) -> Sentence | None:
    """Say why this person may not print a paper of this petition, or nothing."""
    if not may(seat, Permission.REVEAL_PERSON):
        return say("민원인의 개인정보가 적힌 문서를 인쇄할 권한이 없습니다.")
    if file.petition.state is State.CANCELLED:
        return say("접수를 취소한 민원입니다.")
    return None


def print_refusal(seat: Seat) -> Sentence | None:
    """Say why this person may not print the register, or nothing."""
    if may(seat, Permission.PRINT_REGISTER):
        return None
    return say("민원 처리부를 인쇄할 권한이 없습니다.")
