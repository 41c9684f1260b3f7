"""What happens to a petition: the append-only list that everything else is derived from.

``data`` of an event holds JSON values, by kind (days ISO dates, moments ISO with zone):

=====================  ========================================================================
taken_in               period, calendar, department_id, department, handler_id, handler, notified
intake_cancelled       reason
assigned               department_id, department, handler_id, handler
handed_over            as assigned, and reason, passing, limit_at (when it had to be passed on), late
transferred            agency, reason, told_by, result, limit_at, late
cooperation_asked      department_id, department, what, reply_on
cooperation_extended   of, reply_on, reason
cooperation_answered   of, answer
supplement_requested   what, until_on, oral, again, late (after the 8 working hours of Rule 9)
supplement_extended    until_on, reason
supplement_undelivered note
supplement_arrived     note
extended               days, reason, note, consent {name, how, on} or none, notified
pause_begun            reason, note, until_on or none
pause_extended         until_on, reason
pause_ended            note
days_excluded          first_on, last_on, reason, note
progress_told          text, told_by
completed              outcome, result, answer, told_by, told_why or none
not_handled            ground, result
returned               result
withdrawn              how, result
deemed_withdrawn       result
repeat_judged          earlier [petition ids], same, grounds
repeat_closed          result
merged_into            main (id), number, result
merged                 petitions [ids], numbers
changed                before {field: text}, after {field: text}, consent {name, how, on}
slip_corrected         before, after, consent {name, how, on}
document_ready         what, expected_on
document_collected     by
document_disposed      note
objection_filed        filed_on, told_on, due_on, grounds
objection_extended     reason, due_on
objection_decided      decision, reason
dunned                 to, text
signatories_entered    people [{name, address, phone}], households, original
representatives_asked  until_on
representatives_chosen names, by_office
committee_reviewed     on, opinion, closing
note_added             text
recomputed             calendar
paper_printed          paper, copies, printer, purpose, of (position of the event it tells of)
undone                 of, reason (where it was taken back after its seconds)
corrected              of, reason, at or none, data {key: new value}
=====================  ========================================================================

An event that moves the due time also names its ``calendar`` revision. ``of`` is a position in
the petition's list of events, counted from 0; nothing is ever taken out of the list, so it
stays what it was.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from gaoffice_desktop.shared.sentences import Sentence, say


class EventKind(StrEnum):
    """What can happen to a petition; its life is the append-only list of these."""

    TAKEN_IN = "taken_in"
    INTAKE_CANCELLED = "intake_cancelled"
    ASSIGNED = "assigned"
    HANDED_OVER = "handed_over"
    TRANSFERRED = "transferred"
    COOPERATION_ASKED = "cooperation_asked"
    COOPERATION_EXTENDED = "cooperation_extended"
    COOPERATION_ANSWERED = "cooperation_answered"
    SUPPLEMENT_REQUESTED = "supplement_requested"
    SUPPLEMENT_EXTENDED = "supplement_extended"
    SUPPLEMENT_UNDELIVERED = "supplement_undelivered"
    SUPPLEMENT_ARRIVED = "supplement_arrived"
    EXTENDED = "extended"
    PAUSE_BEGUN = "pause_begun"
    PAUSE_EXTENDED = "pause_extended"
    PAUSE_ENDED = "pause_ended"
    DAYS_EXCLUDED = "days_excluded"
    PROGRESS_TOLD = "progress_told"
    COMPLETED = "completed"
    NOT_HANDLED = "not_handled"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"
    DEEMED_WITHDRAWN = "deemed_withdrawn"
    REPEAT_JUDGED = "repeat_judged"
    REPEAT_CLOSED = "repeat_closed"
    MERGED_INTO = "merged_into"
    MERGED = "merged"
    CHANGED = "changed"
    SLIP_CORRECTED = "slip_corrected"
    DOCUMENT_READY = "document_ready"
    DOCUMENT_COLLECTED = "document_collected"
    DOCUMENT_DISPOSED = "document_disposed"
    OBJECTION_FILED = "objection_filed"
    OBJECTION_EXTENDED = "objection_extended"
    OBJECTION_DECIDED = "objection_decided"
    DUNNED = "dunned"
    SIGNATORIES_ENTERED = "signatories_entered"
    REPRESENTATIVES_ASKED = "representatives_asked"
    REPRESENTATIVES_CHOSEN = "representatives_chosen"
    COMMITTEE_REVIEWED = "committee_reviewed"
    NOTE_ADDED = "note_added"
    RECOMPUTED = "recomputed"
    PAPER_PRINTED = "paper_printed"
    UNDONE = "undone"
    CORRECTED = "corrected"


EVENT_LABELS: dict[EventKind, Sentence] = {
    EventKind.TAKEN_IN: say("접수"),
    EventKind.INTAKE_CANCELLED: say("접수 취소"),
    EventKind.ASSIGNED: say("담당자 지정"),
    EventKind.HANDED_OVER: say("다른 부서로 이송"),
    EventKind.TRANSFERRED: say("다른 기관으로 이송"),
    EventKind.COOPERATION_ASKED: say("협조 요청"),
    EventKind.COOPERATION_EXTENDED: say("협조 회신기한 연장"),
    EventKind.COOPERATION_ANSWERED: say("협조 회신"),
    EventKind.SUPPLEMENT_REQUESTED: say("보완 요구"),
    EventKind.SUPPLEMENT_EXTENDED: say("보완기간 연장"),
    EventKind.SUPPLEMENT_UNDELIVERED: say("보완 요구 반송"),
    EventKind.SUPPLEMENT_ARRIVED: say("보완 도착"),
    EventKind.EXTENDED: say("처리기간 연장"),
    EventKind.PAUSE_BEGUN: say("처리기간 정지"),
    EventKind.PAUSE_EXTENDED: say("정지기간 연장"),
    EventKind.PAUSE_ENDED: say("처리기간 다시 시작"),
    EventKind.DAYS_EXCLUDED: say("산입 제외"),
    EventKind.PROGRESS_TOLD: say("처리진행상황 통지"),
    EventKind.COMPLETED: say("처리 완료"),
    EventKind.NOT_HANDLED: say("처리 제외 종결"),
    EventKind.RETURNED: say("반려"),
    EventKind.WITHDRAWN: say("취하"),
    EventKind.DEEMED_WITHDRAWN: say("취하로 봄"),
    EventKind.REPEAT_JUDGED: say("반복민원 판단"),
    EventKind.REPEAT_CLOSED: say("반복민원 종결"),
    EventKind.MERGED_INTO: say("다른 민원에 병합"),
    EventKind.MERGED: say("민원 병합"),
    EventKind.CHANGED: say("민원 변경"),
    EventKind.SLIP_CORRECTED: say("접수 내용 보정"),
    EventKind.DOCUMENT_READY: say("교부 문서 준비"),
    EventKind.DOCUMENT_COLLECTED: say("교부 문서 수령"),
    EventKind.DOCUMENT_DISPOSED: say("교부 문서 폐기"),
    EventKind.OBJECTION_FILED: say("이의신청"),
    EventKind.OBJECTION_EXTENDED: say("이의신청 결정기간 연장"),
    EventKind.OBJECTION_DECIDED: say("이의신청 결정"),
    EventKind.DUNNED: say("독촉장 발부"),
    EventKind.SIGNATORIES_ENTERED: say("연명부 등록"),
    EventKind.REPRESENTATIVES_ASKED: say("대표자 선정 요청"),
    EventKind.REPRESENTATIVES_CHOSEN: say("대표자 선정"),
    EventKind.COMMITTEE_REVIEWED: say("민원조정위원회 심의"),
    EventKind.NOTE_ADDED: say("처리 메모"),
    EventKind.RECOMPUTED: say("처리기한 다시 계산"),
    EventKind.PAPER_PRINTED: say("문서 출력"),
    EventKind.UNDONE: say("실행 취소"),
    EventKind.CORRECTED: say("기록 정정"),
}


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened: ``at`` when it did, ``entered_at`` when it was typed in."""

    kind: EventKind
    at: datetime
    entered_at: datetime
    staff_id: int
    staff_name: str
    data: Mapping[str, object] = field(default_factory=dict[str, object])


@dataclass(frozen=True, slots=True)
class PrintedPaper:
    """A paper that left the printer: what, when, by whom, why.

    ``of`` is the position of the event that a notice tells of; a receipt tells of none.
    """

    paper: str
    at: datetime
    staff_name: str
    copies: int
    printer: str
    purpose: str
    of: int | None = None
