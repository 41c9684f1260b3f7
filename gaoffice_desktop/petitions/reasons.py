"""The closed lists that the Act and Decree choose from: why, how it ended, how it was told."""

from __future__ import annotations

from enum import StrEnum

from gaoffice_desktop.shared.sentences import Sentence, say


class ExtensionReason(StrEnum):
    """Why a period may be extended (시행령 제21조제1항).

    The last two were reasons of the older text and hold only for petitions received before
    2026-05-06 (같은 영 부칙 제4조).
    """

    COOPERATION = "cooperation"
    FACT_CHECK = "fact_check"
    FORCE_MAJEURE = "force_majeure"
    ALIKE = "alike"
    WORKLOAD = "workload"
    ABSENCE = "absence"


EXTENSION_REASON_LABELS: dict[ExtensionReason, Sentence] = {
    ExtensionReason.COOPERATION: say("관계 기관·부서의 협조에 시간이 더 걸림"),
    ExtensionReason.FACT_CHECK: say("사실 조사나 현장 확인에 시간이 더 걸림"),
    ExtensionReason.FORCE_MAJEURE: say("천재지변 등 불가항력"),
    ExtensionReason.ALIKE: say("그 밖에 이에 준하는 사유"),
    ExtensionReason.WORKLOAD: say("민원 업무가 많음"),
    ExtensionReason.ABSENCE: say("담당자 부재"),
}


class Passing(StrEnum):
    """Why a petition goes on to another department, which decides how fast (시행령 제13조)."""

    DESK = "desk"
    FAR = "far"
    NOT_OURS = "not_ours"


PASSING_LABELS: dict[Passing, Sentence] = {
    Passing.DESK: say("민원실에서 처리주무부서로(1근무시간)"),
    Passing.FAR: say("처리주무부서가 멀리 있는 등 특별한 사유(3근무시간)"),
    Passing.NOT_OURS: say("소관이 아닌 민원(3근무시간)"),
}


class Outcome(StrEnum):
    """How a petition ended (처분 내용의 구분)."""

    GRANTED = "granted"
    PARTLY = "partly"
    REFUSED = "refused"
    ANSWERED = "answered"
    NOT_HANDLED = "not_handled"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"
    DEEMED_WITHDRAWN = "deemed_withdrawn"
    REPEATED = "repeated"
    TRANSFERRED = "transferred"
    MERGED = "merged"
    UNCOLLECTED = "uncollected"


OUTCOME_LABELS: dict[Outcome, Sentence] = {
    Outcome.GRANTED: say("수용"),
    Outcome.PARTLY: say("일부 수용"),
    Outcome.REFUSED: say("거부"),
    Outcome.ANSWERED: say("답변"),
    Outcome.NOT_HANDLED: say("처리 제외"),
    Outcome.RETURNED: say("반려"),
    Outcome.WITHDRAWN: say("취하"),
    Outcome.DEEMED_WITHDRAWN: say("취하로 봄"),
    Outcome.REPEATED: say("반복 종결"),
    Outcome.TRANSFERRED: say("이송"),
    Outcome.MERGED: say("병합"),
    Outcome.UNCOLLECTED: say("미수령 종결"),
}

RESULTS = (Outcome.GRANTED, Outcome.PARTLY, Outcome.REFUSED, Outcome.ANSWERED)
"""Outcomes that a handler decides on the substance and tells by a result notice (Act 27)."""


class Ground(StrEnum):
    """Why a petition that is not statutory need not be handled (법 제21조 각 호)."""

    STATE_SECRET = "state_secret"
    INVESTIGATION = "investigation"
    APPEAL_PENDING = "appeal_pending"
    MEDIATION_PENDING = "mediation_pending"
    SETTLED = "settled"
    AUDIT_COUNCIL = "audit_council"
    ELECTION_COMMISSION = "election_commission"
    PRIVATE = "private"
    PERSONNEL = "personnel"


GROUND_LABELS: dict[Ground, Sentence] = {
    Ground.STATE_SECRET: say("고도의 정치적 판단, 국가기밀 또는 공무상 비밀에 관한 사항(제1호)"),
    Ground.INVESTIGATION: say("수사·재판·형집행, 감사원 감사가 착수된 사항(제2호)"),
    Ground.APPEAL_PENDING: say("행정심판·소송 등 불복 구제절차가 진행 중인 사항(제3호)"),
    Ground.MEDIATION_PENDING: say("화해·알선·조정·중재 등의 절차가 진행 중인 사항(제4호)"),
    Ground.SETTLED: say("판결·결정·재결 등으로 확정된 권리관계에 관한 사항(제5호)"),
    Ground.AUDIT_COUNCIL: say("감사원이 감사위원회의의 결정을 거쳐 하는 사항(제6호)"),
    Ground.ELECTION_COMMISSION: say("선거관리위원회의 의결을 거쳐 하는 사항(제7호)"),
    Ground.PRIVATE: say("사인 사이의 권리관계 또는 개인의 사생활에 관한 사항(제8호)"),
    Ground.PERSONNEL: say("행정기관 소속 직원에 대한 인사행정상의 행위에 관한 사항(제9호)"),
}


class ToldBy(StrEnum):
    """How a result or a progress is told (법 제27조제1항, 시행령 제29조)."""

    DOCUMENT = "document"
    ELECTRONIC = "electronic"
    PHONE = "phone"
    TEXT = "text"
    EMAIL = "email"
    ORAL = "oral"


TOLD_BY_LABELS: dict[ToldBy, Sentence] = {
    ToldBy.DOCUMENT: say("문서"),
    ToldBy.ELECTRONIC: say("전자문서(국민신문고 등)"),
    ToldBy.PHONE: say("전화"),
    ToldBy.TEXT: say("문자메시지"),
    ToldBy.EMAIL: say("전자우편"),
    ToldBy.ORAL: say("구술"),
}


class ToldWhy(StrEnum):
    """Why a result is told otherwise than by document (법 제27조제1항 단서·제2항, 시행령 제29조제2항).

    기타민원 needs none of them.
    """

    SWIFT = "swift"
    AGREED = "agreed"


TOLD_WHY_LABELS: dict[ToldWhy, Sentence] = {
    ToldWhy.SWIFT: say("처리결과를 신속하게 알려야 함"),
    ToldWhy.AGREED: say("민원인이 요청하거나 동의함"),
}


class Decision(StrEnum):
    """How an objection is decided (법 제35조제2항)."""

    UPHELD = "upheld"
    PARTLY = "partly"
    DISMISSED = "dismissed"
    REJECTED = "rejected"


DECISION_LABELS: dict[Decision, Sentence] = {
    Decision.UPHELD: say("인용"),
    Decision.PARTLY: say("일부 인용"),
    Decision.DISMISSED: say("기각"),
    Decision.REJECTED: say("각하"),
}
