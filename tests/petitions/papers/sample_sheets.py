"""Sheets with invented people, for the tests and the bench of papers."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from gaoffice_desktop.deadlines.explaining import explain
from gaoffice_desktop.deadlines.facts import (
    Case,
    Exclusion,
    ExclusionReason,
    Period,
    Regime,
    Unit,
)
from gaoffice_desktop.petitions.facts import Category, Channel, State
from gaoffice_desktop.petitions.papers.sheets import (
    DeadlineSheet,
    Office,
    OralSheet,
    Party,
    ProxySheet,
    ReceiptSheet,
    RegisterLine,
    RegisterSheet,
)
from gaoffice_desktop.shared.clock import to_utc
from gaoffice_desktop.workdays.rules import Calendar
from gaoffice_desktop.workdays.seed import shipped_state

OFFICE = Office("가온교육청", "가온교육감", "02-100-1000")
FOREIGN = "Trần Nguyễn Phương-Thảo Alexandrovna Šárka-Østergård Wolfeschlegelsteinhausenbergerdorff"
HANJA = "諸葛龍鳳"
ADDRESS = "가온특별시 나래구 다솜길 48 (라온동2가) 마루아파트 101동 1203호"
NAMES = ("홍길동", "선우가람", FOREIGN, HANJA, "㈜가나다라마바사 교육문화원", "김 한")
LONG_TITLE = "학교 급식 개선과 통학로 안전을 위한 건의 및 아주 긴 제목 " * 6


def at(*parts: int) -> datetime:
    """A moment of local time."""
    return to_utc(datetime(*parts))  # type: ignore[arg-type]


RECEIPT = ReceiptSheet(
    office=OFFICE,
    number="2026-000123",
    received_at=at(2026, 11, 25, 14, 3),
    kind="고등학교 전·편입학 배정 신청",
    title="둘째 아이의 전학 문의",
    party=Party("홍길동"),
    due_on=date(2026, 11, 30),
    due_at=at(2026, 11, 30, 14, 3),
    department="총무과",
    department_phone="02-100-2000",
    handler="김처리",
    taken_in_by="이접수",
    desk_phone="02-100-3000",
    issued_on=date(2026, 11, 25),
    statutory=True,
)


def line(number: int) -> RegisterLine:
    """One of a varied lot of register lines."""
    closed = number % 2 == 1
    return RegisterLine(
        number=f"2026-{number:06d}",
        received_at=at(2026, 11, 1 + number % 28, 10, 3),
        department=("총무과", "학교생활교육과", "중등교육지원과 학적담당")[number % 3],
        due_on=date(2026, 12, 1 + number % 20),
        due_at=at(2026, 12, 1 + number % 20, 14, 3) if number % 3 == 0 else None,
        channel=list(Channel)[number % len(Channel)],
        category=list(Category)[number % len(Category)],
        name=NAMES[number % len(NAMES)],
        phone="010-1234-5678",
        address=ADDRESS,
        people=5 if number % 7 == 0 else 1,
        title=("중학교 전학 배정 문의", LONG_TITLE, "졸업증명서 발급")[number % 3],
        state=State.DONE if closed else State.PROCESSING,
        outcome="회신 완료" if closed else "",
        closed_at=at(2026, 12, 1, 9, 0) if closed else None,
    )


def register_sheet(lines: int, purpose: str = "") -> RegisterSheet:
    """A register of so many lines."""
    return RegisterSheet(
        office=OFFICE,
        first_on=date(2026, 11, 1),
        last_on=date(2026, 11, 30),
        lines=tuple(line(number) for number in range(1, lines + 1)),
        printed_at=at(2026, 11, 30, 17, 50),
        printed_by="이접수",
        purpose=purpose,
    )


def deadline_sheet(
    period: Period,
    received: datetime,
    exclusions: tuple[Exclusion, ...] = (),
    extensions: tuple[int, ...] = (),
) -> DeadlineSheet:
    """The account of a case under the shipped calendar."""
    spans = explain(Case(received, period, exclusions, extensions), Calendar(shipped_state()))
    last = spans[-1]
    due_on = (last.to_at - timedelta(microseconds=1)).date()
    in_hours = last.regime is Regime.WORKING_HOURS
    return DeadlineSheet(
        office=OFFICE,
        number="2026-000123",
        kind="고등학교 전·편입학 배정 신청",
        title="둘째 아이의 전학 문의",
        period=period,
        period_text=f"{period.amount}일",
        received_at=to_utc(received),
        spans=spans,
        sentences=("첫 문장입니다.", "둘째 문장입니다. " * 12),
        due_on=due_on,
        due_at=to_utc(last.to_at) if in_hours else None,
        legal_end=datetime.combine(due_on, datetime.min.time()) + timedelta(days=1),
        printed_at=at(2026, 11, 30, 17, 50),
        printed_by="이접수",
    )


FIVE_DAYS = deadline_sheet(
    Period(Unit.DAYS, 5, "「가온교육청 민원편람」"),
    datetime(2026, 12, 23, 16, 30),
    (Exclusion(date(2026, 12, 28), date(2026, 12, 29), ExclusionReason.SUPPLEMENT, "보완 요구"),),
    (2,),
)
FOURTEEN_DAYS = deadline_sheet(Period(Unit.DAYS, 14), datetime(2026, 9, 22, 10, 0))
TWO_MONTHS = deadline_sheet(Period(Unit.MONTHS, 2), datetime(2026, 9, 22, 10, 0))


def oral_sheet(content: str, party: Party | None = None) -> OralSheet:
    """A spoken petition."""
    return OralSheet(
        office=OFFICE,
        number="2026-000123",
        received_at=at(2026, 11, 25, 14, 3),
        kind="고충민원",
        title="학교 앞 통학로",
        party=party or Party("홍길동"),
        content=content,
        department="총무과",
        taken_in_by="이접수",
        desk_phone="02-100-3000",
    )


WHOLE_PARTY = Party("홍길동", "", 1, "김대리", "배우자", date(1980, 4, 2), "010-1234-5678", ADDRESS)
BLANK_LETTER = ProxySheet(OFFICE)
FILLED_LETTER = ProxySheet(
    OFFICE,
    "졸업증명서 발급",
    "대학 제출용",
    "2",
    Party(HANJA, phone="010-1111-2222", address=ADDRESS, born_on=date(1950, 1, 1)),
    Party(FOREIGN, proxy_relation="자녀"),
)
