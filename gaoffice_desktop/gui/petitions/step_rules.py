"""Which steps a petition's detail offers, and in words why one is not open. Knows no widget.

The services decide; this only says beforehand what they would refuse, so that nobody fills
in a form for nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.life import PetitionFile
from gaoffice_desktop.petitions.rules import MOST_EXTENSIONS, extension_limit
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import may


class Step(StrEnum):
    """What can be done to a petition from its detail."""

    COMPLETE = "complete"
    ASSIGN = "assign"
    ASK_SUPPLEMENT = "ask_supplement"
    RECEIVE_SUPPLEMENT = "receive_supplement"
    EXTEND = "extend"


STEP_LABELS: Mapping[Step, Sentence] = {
    Step.COMPLETE: say("처리 완료"),
    Step.ASSIGN: say("담당자 지정"),
    Step.ASK_SUPPLEMENT: say("보완 요구"),
    Step.RECEIVE_SUPPLEMENT: say("보완 도착"),
    Step.EXTEND: say("기간 연장"),
}

DONE_MESSAGES: Mapping[Step, Sentence] = {
    Step.COMPLETE: say("{number}번을 처리 완료로 기록했습니다."),
    Step.ASSIGN: say("{number}번의 담당을 정했습니다."),
    Step.ASK_SUPPLEMENT: say("{number}번에 보완을 요구했습니다. 처리기간을 멈춥니다."),
    Step.RECEIVE_SUPPLEMENT: say("{number}번의 보완을 받았습니다. 처리기간을 다시 셉니다."),
    Step.EXTEND: say("{number}번의 처리기간을 연장했습니다. 접수한 분에게 알려 주십시오."),
}


def refusal(step: Step, file: PetitionFile, seat: Seat, now: datetime) -> Sentence | None:
    """Say why this step is not open here and now, or nothing."""
    if not may(seat, Permission.PROCESS):
        return say("민원을 처리할 권한이 없습니다. 처리 담당에게 부탁해 주십시오.")
    state = file.petition.state
    if state is State.DONE:
        return say("이미 처리를 마친 민원입니다.")
    if state is State.CANCELLED:
        return say("접수를 취소한 민원입니다.")
    waiting = state is State.SUPPLEMENT
    if step is Step.RECEIVE_SUPPLEMENT:
        return None if waiting else say("보완을 요구하지 않은 민원입니다.")
    if waiting and step is Step.ASK_SUPPLEMENT:
        return say("이미 보완을 기다리고 있습니다.")
    if waiting and step is Step.EXTEND:
        return say("보완을 기다리는 동안에는 연장할 수 없습니다.")
    return _extension_refusal(file, now) if step is Step.EXTEND else None


def _extension_refusal(file: PetitionFile, now: datetime) -> Sentence | None:
    if extension_limit(file.folded.period) < 1:
        return say("즉시 처리하는 민원은 연장할 수 없습니다.")
    if len(file.folded.extensions) >= MOST_EXTENSIONS:
        return say("연장은 민원인의 동의를 받아도 한 번 더까지만 할 수 있습니다. (시행령 제21조)")
    if to_local(now) > file.due.legal_end:
        return say("처리기한이 지난 뒤에는 연장할 수 없습니다. (시행령 제21조)")
    return None


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
