"""The notices that the law names: what each is called, by which article, and who receives it.

Act = 민원 처리에 관한 법률, Decree = 같은 법 시행령 (as amended on 2026-05-06), Rule = 같은 법
시행규칙. Rule forms 5, 6, 7, 11 and 12 are what they are by Rule art. 6, 10 and 12: form 11 is the
petitioner's objection and form 12 the ledger of objections; the decision itself has no form.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gaoffice_desktop.shared.sentences import Sentence, say


class Notice(StrEnum):
    """A paper that tells somebody of a step."""

    SUPPLEMENT_REQUEST = "supplement_request"
    SUPPLEMENT_AGAIN = "supplement_again"
    SUPPLEMENT_EXTENDED = "supplement_extended"
    RETURNED = "returned"
    EXTENSION = "extension"
    PROGRESS = "progress"
    TRANSFER = "transfer"
    TRANSFER_LETTER = "transfer_letter"
    COOPERATION = "cooperation"
    RESULT_GRANTED = "result_granted"
    RESULT_PARTLY = "result_partly"
    RESULT_REFUSED = "result_refused"
    RESULT_ANSWERED = "result_answered"
    NOT_HANDLED = "not_handled"
    WITHDRAWN = "withdrawn"
    DEEMED_WITHDRAWN = "deemed_withdrawn"
    REPEATED_WARNING = "repeated_warning"
    REPEATED_CLOSED = "repeated_closed"
    OBJECTION_FORM = "objection_form"
    OBJECTION_RECEIVED = "objection_received"
    OBJECTION_EXTENSION = "objection_extension"
    OBJECTION_DECISION = "objection_decision"
    OBJECTION_LEDGER = "objection_ledger"
    DUNNING = "dunning"
    REPRESENTATIVES_REQUEST = "representatives_request"
    COMMITTEE_REQUEST = "committee_request"
    COMMITTEE_MEETING = "committee_meeting"
    MANY_REPORT = "many_report"
    MANY_REGISTER = "many_register"
    UNCOLLECTED = "uncollected"
    CORRECTION_CONSENT = "correction_consent"
    CHANGE_CONFIRMED = "change_confirmed"


class Receiver(StrEnum):
    """To whom a notice goes."""

    PETITIONER = "petitioner"
    DEPARTMENT = "department"
    AGENCY = "agency"
    COMMITTEE = "committee"
    HEAD = "head"
    OFFICE = "office"


RECEIVER_LABELS: dict[Receiver, Sentence] = {
    Receiver.PETITIONER: say("민원인"),
    Receiver.DEPARTMENT: say("부서"),
    Receiver.AGENCY: say("다른 기관"),
    Receiver.COMMITTEE: say("민원조정위원회"),
    Receiver.HEAD: say("기관장"),
    Receiver.OFFICE: say("내부 비치"),
}

NOTICE_LABELS: dict[Notice, Sentence] = {
    Notice.SUPPLEMENT_REQUEST: say("보완 요구서"),
    Notice.SUPPLEMENT_AGAIN: say("재보완 요구서"),
    Notice.SUPPLEMENT_EXTENDED: say("보완기간 연장 통지"),
    Notice.RETURNED: say("민원문서 반려 통지"),
    Notice.EXTENSION: say("처리기간 연장 통지"),
    Notice.PROGRESS: say("처리진행상황 통지"),
    Notice.TRANSFER: say("이송 통지(민원인)"),
    Notice.TRANSFER_LETTER: say("민원 이송(받는 기관)"),
    Notice.COOPERATION: say("협조 요청"),
    Notice.RESULT_GRANTED: say("처리결과 통지(수용)"),
    Notice.RESULT_PARTLY: say("처리결과 통지(일부 수용)"),
    Notice.RESULT_REFUSED: say("처리결과 통지(거부)"),
    Notice.RESULT_ANSWERED: say("처리결과 통지(답변)"),
    Notice.NOT_HANDLED: say("처리 제외 통지"),
    Notice.WITHDRAWN: say("취하 처리 통지"),
    Notice.DEEMED_WITHDRAWN: say("취하로 본 종결 통지"),
    Notice.REPEATED_WARNING: say("반복민원 종결 예고"),
    Notice.REPEATED_CLOSED: say("반복민원 종결 통지"),
    Notice.OBJECTION_FORM: say("이의신청서 서식"),
    Notice.OBJECTION_RECEIVED: say("이의신청 접수 통지"),
    Notice.OBJECTION_EXTENSION: say("이의신청 결정기간 연장 통지"),
    Notice.OBJECTION_DECISION: say("이의신청 결정 통지"),
    Notice.OBJECTION_LEDGER: say("이의신청 처리대장"),
    Notice.DUNNING: say("독촉장"),
    Notice.REPRESENTATIVES_REQUEST: say("대표자 선정 요청"),
    Notice.COMMITTEE_REQUEST: say("민원조정위원회 심의 요청"),
    Notice.COMMITTEE_MEETING: say("민원조정위원회 회의 통지"),
    Notice.MANY_REPORT: say("다수인관련민원 현황 보고"),
    Notice.MANY_REGISTER: say("다수인관련민원 관리대장"),
    Notice.UNCOLLECTED: say("교부 문서 수령 안내"),
    Notice.CORRECTION_CONSENT: say("신청서 보정 확인서"),
    Notice.CHANGE_CONFIRMED: say("민원 변경 확인"),
}


@dataclass(frozen=True, slots=True)
class Basis:
    """Why a notice is made: the article, who gets it, and the Rule's form, if it has one."""

    article: Sentence
    to: Receiver
    form: str = ""


_PETITIONER, _OFFICE = Receiver.PETITIONER, Receiver.OFFICE
_RESULT = Basis(say("법 제27조, 영 제29조"), _PETITIONER)

NOTICE_BASES: dict[Notice, Basis] = {
    Notice.SUPPLEMENT_REQUEST: Basis(
        say("법 제22조제1항, 영 제24조제1항, 규칙 제9조"), _PETITIONER
    ),
    Notice.SUPPLEMENT_AGAIN: Basis(say("영 제24조제3항"), _PETITIONER),
    Notice.SUPPLEMENT_EXTENDED: Basis(say("영 제24조제2항"), _PETITIONER),
    Notice.RETURNED: Basis(say("영 제25조제1항"), _PETITIONER),
    Notice.EXTENSION: Basis(say("영 제21조제3항, 규칙 제6조제1항"), _PETITIONER, "별지 제5호서식"),
    Notice.PROGRESS: Basis(say("영 제23조, 규칙 제6조제2항"), _PETITIONER, "별지 제6호서식"),
    Notice.TRANSFER: Basis(say("법 제16조, 영 제13조제3항"), _PETITIONER),
    Notice.TRANSFER_LETTER: Basis(say("법 제16조, 영 제13조제3항"), Receiver.AGENCY),
    Notice.COOPERATION: Basis(say("법 제20조제1항, 규칙 제8조"), Receiver.DEPARTMENT),
    Notice.RESULT_GRANTED: _RESULT,
    Notice.RESULT_PARTLY: _RESULT,
    Notice.RESULT_REFUSED: Basis(say("법 제27조제3항, 행정절차법 제26조"), _PETITIONER),
    Notice.RESULT_ANSWERED: _RESULT,
    Notice.NOT_HANDLED: Basis(say("법 제21조"), _PETITIONER),
    Notice.WITHDRAWN: Basis(say("법 제22조제2항, 영 제25조제3항"), _PETITIONER),
    Notice.DEEMED_WITHDRAWN: Basis(say("영 제25조제2항"), _PETITIONER),
    Notice.REPEATED_WARNING: Basis(say("법 제23조제1항"), _PETITIONER),
    Notice.REPEATED_CLOSED: Basis(say("법 제23조, 영 제26조"), _PETITIONER),
    Notice.OBJECTION_FORM: Basis(
        say("법 제35조제1항, 영 제40조제1항, 규칙 제12조제1항"), _PETITIONER, "별지 제11호서식"
    ),
    Notice.OBJECTION_RECEIVED: Basis(say("법 제35조, 영 제40조"), _PETITIONER),
    Notice.OBJECTION_EXTENSION: Basis(
        say("법 제35조제2항, 영 제40조제3항, 규칙 제6조제1항"), _PETITIONER, "별지 제5호서식"
    ),
    Notice.OBJECTION_DECISION: Basis(say("법 제35조제2항, 영 제40조제2항"), _PETITIONER),
    Notice.OBJECTION_LEDGER: Basis(
        say("영 제40조제4항, 규칙 제12조제2항"), _OFFICE, "별지 제12호서식"
    ),
    Notice.DUNNING: Basis(
        say("영 제28조제2항, 규칙 제10조"), Receiver.DEPARTMENT, "별지 제7호서식"
    ),
    Notice.REPRESENTATIVES_REQUEST: Basis(say("영 제8조제1항"), _PETITIONER),
    Notice.COMMITTEE_REQUEST: Basis(say("법 제34조, 영 제26조"), Receiver.COMMITTEE),
    Notice.COMMITTEE_MEETING: Basis(say("영 제38조제6항"), _PETITIONER),
    Notice.MANY_REPORT: Basis(say("영 제28조제3항"), Receiver.HEAD),
    Notice.MANY_REGISTER: Basis(say("영 제27조제2항"), _OFFICE),
    Notice.UNCOLLECTED: Basis(say("영 제25조제4항"), _PETITIONER),
    Notice.CORRECTION_CONSENT: Basis(say("영 제6조제5항"), _PETITIONER),
    Notice.CHANGE_CONFIRMED: Basis(say("법 제22조제2항"), _PETITIONER),
}
