"""What each notice needs to know, as plain facts over a common letter; the service fills it in.

Days are local days; ``at`` times are local and naive. Nothing is masked: a letter to a
petitioner carries their own data.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from gaoffice_desktop.petitions.papers.notices.correspondence import (
    Consent,
    Earlier,
    Letter,
    Remedies,
)
from gaoffice_desktop.petitions.reasons import Decision, Ground, Outcome


@dataclass(frozen=True, slots=True)
class SupplementSheet:
    """보완 요구서. ``again``: after a period that passed unused, 10 days or less."""

    letter: Letter
    what: str
    until_on: date
    again: bool = False
    asked_on: date | None = None
    """When it was first asked for; only for the second request."""


@dataclass(frozen=True, slots=True)
class SupplementExtendedSheet:
    """보완기간 연장 통지: the ``count``-th of two that the petitioner may ask for."""

    letter: Letter
    what: str
    before_on: date
    until_on: date
    count: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ReturnedSheet:
    """민원문서 반려 통지. ``asked``: each request with its last day, as they were made."""

    letter: Letter
    reason: str
    asked: tuple[tuple[date, date], ...] = ()
    remedies: Remedies | None = None


@dataclass(frozen=True, slots=True)
class ExtensionSheet:
    """처리기간 또는 이의신청 결정기간 연장 통지 (Rule form 5)."""

    letter: Letter
    period: str
    """The period as published, in words: ``7일``."""
    before_on: date
    before_at: datetime | None
    due_on: date
    due_at: datetime | None
    reason: str
    note: str
    days: int = 0
    count: int = 1
    consent: Consent | None = None
    objection: bool = False
    """Whether it is the period of deciding an objection that is extended."""


@dataclass(frozen=True, slots=True)
class ProgressSheet:
    """처리진행상황 통지 (Rule form 6)."""

    letter: Letter
    text: str
    due_on: date
    due_at: datetime | None
    days: int
    """How many days have passed since receipt."""
    waiting: str = ""
    """Why the period stands still at the moment, if it does."""


@dataclass(frozen=True, slots=True)
class TransferSheet:
    """이송 통지 to the petitioner, and the letter to the agency."""

    letter: Letter
    agency: str
    reason: str
    moved_on: date
    content: str = ""
    attachments: int = 0


@dataclass(frozen=True, slots=True)
class CooperationSheet:
    """협조 요청 to another department."""

    letter: Letter
    department: str
    what: str
    reply_on: date
    due: str
    """Until when the petition must be done, in words."""


@dataclass(frozen=True, slots=True)
class ResultSheet:
    """처리결과 통지. ``answer`` is the text the handler wrote, ``result`` the register's phrase."""

    letter: Letter
    outcome: Outcome
    result: str
    answer: str
    remedies: Remedies | None = None
    attachments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NotHandledSheet:
    """처리 제외 통지: which of the nine grounds, and why it applies."""

    letter: Letter
    ground: Ground
    reason: str


@dataclass(frozen=True, slots=True)
class WithdrawnSheet:
    """취하 처리 통지."""

    letter: Letter
    withdrawn_on: date
    how: str


@dataclass(frozen=True, slots=True)
class DeemedWithdrawnSheet:
    """취하로 본 종결 통지: when the requests came back."""

    letter: Letter
    undelivered: tuple[date, ...]
    closed_on: date
    result: str = ""


@dataclass(frozen=True, slots=True)
class RepeatedSheet:
    """반복민원 종결 예고 and 종결 통지; ``reviewed_on``: the committee's day, for many people's."""

    letter: Letter
    earlier: tuple[Earlier, ...]
    grounds: str
    reviewed_on: date | None = None


@dataclass(frozen=True, slots=True)
class ObjectionSheet:
    """이의신청 접수 통지; the decision's last day and the last one with its extension."""

    letter: Letter
    filed_on: date
    decide_on: date
    longest_on: date


@dataclass(frozen=True, slots=True)
class ObjectionDecisionSheet:
    """이의신청 결정 통지. ``appeal_until``: 90 days if it arrives on its own day."""

    letter: Letter
    filed_on: date
    decision: Decision
    reason: str
    refused: str
    refused_on: date | None
    appeal_until: date | None = None


@dataclass(frozen=True, slots=True)
class ObjectionFormSheet:
    """이의신청서 (Rule form 11), filled in as far as the office knows."""

    letter: Letter
    applicant: str
    address: str
    phone: str
    refused: str = ""
    refused_on: date | None = None


@dataclass(frozen=True, slots=True)
class ObjectionLine:
    """One objection in the ledger."""

    number: str
    filed_on: date
    name: str
    address: str
    title: str
    grounds: str
    decide_on: date
    extended_to: date | None = None
    decision: Decision | None = None
    decided_on: date | None = None
    reason: str = ""
    department: str = ""


@dataclass(frozen=True, slots=True)
class ObjectionLedgerSheet:
    """이의신청 처리대장 (Rule form 12) of a period; masked unless a purpose is stated."""

    office: str
    first_on: date
    last_on: date
    lines: tuple[ObjectionLine, ...]
    printed: str
    purpose: str = ""


@dataclass(frozen=True, slots=True)
class DunningSheet:
    """독촉장 (Rule form 7), from the examiner to the head of the department."""

    letter: Letter
    department: str
    handler: str
    period: str
    due: str
    over: str
    """How far it is past its end, in words."""
    text: str
    examiner: str


@dataclass(frozen=True, slots=True)
class RepresentativesSheet:
    """대표자 선정 요청, with the slip to send back."""

    letter: Letter
    people: int
    most: int
    until_on: date


@dataclass(frozen=True, slots=True)
class CommitteeSheet:
    """민원조정위원회 심의 요청."""

    letter: Letter
    agenda: str
    summary: str
    earlier: tuple[Earlier, ...] = ()
    opinion: str = ""
    people: int = 1


@dataclass(frozen=True, slots=True)
class CommitteeMeetingSheet:
    """민원조정위원회 회의 통지 to the petitioner; without a time it is filled in by hand."""

    letter: Letter
    agenda: str
    held_at: datetime | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class ManyLine:
    """One petition of many people."""

    number: str
    received_on: date
    title: str
    representative: str
    people: int
    households: int
    original: bool
    department: str
    state: str
    due: str
    steps: str = ""


@dataclass(frozen=True, slots=True)
class ManyReportSheet:
    """다수인관련민원 현황 보고, from the examiner to the head of the office."""

    letter: Letter
    line: ManyLine
    gist: str
    examiner: str
    opinion: str = ""


@dataclass(frozen=True, slots=True)
class ManyRegisterSheet:
    """다수인관련민원 관리대장 of a period; names masked unless a purpose is stated."""

    office: str
    first_on: date
    last_on: date
    lines: tuple[ManyLine, ...]
    printed: str
    purpose: str = ""


@dataclass(frozen=True, slots=True)
class UncollectedSheet:
    """교부 문서 수령 안내: what lies ready, and until when."""

    letter: Letter
    what: str
    expected_on: date
    until_on: date


@dataclass(frozen=True, slots=True)
class ChangeSheet:
    """신청서 보정 확인서 and 민원 변경 확인: each field before and after."""

    letter: Letter
    changes: tuple[tuple[str, str, str], ...]
    consent: Consent | None = None
    changed_on: date | None = None


AnySheet = (
    SupplementSheet
    | SupplementExtendedSheet
    | ReturnedSheet
    | ExtensionSheet
    | ProgressSheet
    | TransferSheet
    | CooperationSheet
    | ResultSheet
    | NotHandledSheet
    | WithdrawnSheet
    | DeemedWithdrawnSheet
    | RepeatedSheet
    | ObjectionSheet
    | ObjectionDecisionSheet
    | ObjectionFormSheet
    | ObjectionLedgerSheet
    | DunningSheet
    | RepresentativesSheet
    | CommitteeSheet
    | CommitteeMeetingSheet
    | ManyReportSheet
    | ManyRegisterSheet
    | UncollectedSheet
    | ChangeSheet
)
