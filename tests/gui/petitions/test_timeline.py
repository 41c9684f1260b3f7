"""What the history of a petition says."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gaoffice_desktop.gui.petitions.paper_printing import PURPOSES, RECEIVER_PURPOSES
from gaoffice_desktop.gui.petitions.telling import PAPER_LABELS, paper_name
from gaoffice_desktop.gui.petitions.timeline import LATE_ENTRY_MINUTES, entries, paper_line
from gaoffice_desktop.petitions.events import EVENT_LABELS, Event, EventKind, PrintedPaper
from gaoffice_desktop.petitions.notice_kinds import Notice, Receiver
from gaoffice_desktop.shared.clock import to_utc
from tests.frozen_clock import FrozenClock

AT = FrozenClock("2026-11-25T10:00")()


def event(kind: EventKind, minutes: float = 0, **data: object) -> Event:
    """Return an event that was typed in so many minutes later than it happened."""
    return Event(kind, AT, AT + timedelta(minutes=minutes), 1, "한누리", data)


def more(kind: EventKind, minutes: float = 0, **data: object) -> str:
    [entry] = entries([event(kind, minutes, **data)])
    return str(entry.more)


@pytest.mark.parametrize("kind", list(EventKind))
def test_every_kind_of_event_is_told_even_when_its_data_is_bare(kind):
    [entry] = entries([event(kind, copies=1)])
    assert entry.what is EVENT_LABELS[kind]
    assert str(entry.when) == "2026. 11. 25.(수) 10:00"


@pytest.mark.parametrize(
    ("kind", "data", "told"),
    [
        (EventKind.TAKEN_IN, {"department": "총무과", "handler": ""}, "총무과"),
        (EventKind.INTAKE_CANCELLED, {"reason": "두 번 접수함"}, "두 번 접수함"),
        (EventKind.ASSIGNED, {"department": "총무과", "handler": "한누리"}, "총무과 / 한누리"),
        (
            EventKind.SUPPLEMENT_REQUESTED,
            {"what": "신청서", "until_on": "2026-12-02"},
            "신청서 (2026. 12. 2.(수)까지)",
        ),
        (
            EventKind.EXTENDED,
            {"days": 3, "reason": "force_majeure", "note": "태풍"},
            "3일 연장: 천재지변 등 불가항력. 태풍",
        ),
        (EventKind.EXTENDED, {"days": 3, "reason": "a newer one"}, "3일 연장: a newer one"),
        (EventKind.COMPLETED, {"result": "안내함"}, "안내함"),
        (
            EventKind.COMPLETED,
            {"outcome": "refused", "result": "기준 미달", "told_by": "document"},
            "거부 · 기준 미달 · 문서로 알림",
        ),
        (
            EventKind.COMPLETED,
            {"outcome": "granted", "result": "늘림", "told_by": "email"},
            "수용 · 늘림 · 전자우편으로 알림",
        ),
        (
            EventKind.HANDED_OVER,
            {
                "department": "총무과",
                "reason": "소관",
                "passing": "not_ours",
                "late": True,
                "limit_at": "2026-11-25T03:00:00+00:00",
            },
            "총무과 · 소관 · 소관이 아닌 민원(3근무시간) · 정한 때(2026. 11. 25.(수) 12:00)보다 늦음",
        ),
        (
            EventKind.SUPPLEMENT_REQUESTED,
            {"what": "신청서", "until_on": "2026-12-02", "again": True, "oral": True},
            "신청서 (2026. 12. 2.(수)까지) · 재요구 · 구술로 요구",
        ),
        (
            EventKind.EXTENDED,
            {
                "days": 2,
                "reason": "fact_check",
                "note": "조사",
                "consent": {"name": "홍길동", "how": "전화", "on": "2026-11-24"},
            },
            "2일 연장: 사실 조사나 현장 확인에 시간이 더 걸림. 조사 · 동의 2026. 11. 24.(화), 전화",
        ),
        (
            EventKind.PAUSE_BEGUN,
            {"reason": "hearing", "note": "청문", "until_on": None},
            "의견청취에 걸린 기간 · 청문",
        ),
        (
            EventKind.DAYS_EXCLUDED,
            {"first_on": "2026-11-23", "last_on": "2026-11-24", "reason": "outage", "note": ""},
            "2026. 11. 23.(월) ~ 2026. 11. 24.(화) · 정보시스템 장애 기간",
        ),
        (
            EventKind.REPEAT_JUDGED,
            {"earlier": [1, 2], "same": True, "grounds": "같은 요구"},
            "같은 내용으로 판단 · 먼저 낸 민원 2건과 비교 · 같은 요구",
        ),
        (EventKind.MERGED, {"numbers": ["2026-1", "2026-2"]}, "2026-1, 2026-2"),
        (
            EventKind.SIGNATORIES_ENTERED,
            {"people": [{"name": "홍길동"}] * 6, "households": 5, "original": True},
            "6명, 5세대, 원본 받음",
        ),
        (
            EventKind.OBJECTION_FILED,
            {"grounds": "부당함", "due_on": "2026-12-07"},
            "부당함 · 2026. 12. 7.(월)까지 결정",
        ),
        (
            EventKind.OBJECTION_DECIDED,
            {"decision": "upheld", "reason": "이유 있음"},
            "인용 · 이유 있음",
        ),
        (EventKind.NOTE_ADDED, {"text": "전화함"}, "전화함"),
        (EventKind.PAPER_PRINTED, {"paper": "receipt", "copies": 2}, "접수증 2부"),
    ],
)
def test_what_each_kind_adds(kind, data, told):
    assert more(kind, **data) == told


def test_names_of_citizens_are_masked_with_the_person_at_the_head():
    chosen = event(EventKind.REPRESENTATIVES_CHOSEN, names=["홍길동", "김나영"], by_office=True)
    [told] = entries([chosen], masked=True)
    assert str(told.more) == "홍○동, 김○영 · 기관이 정함"
    [told] = entries([chosen])
    assert str(told.more) == "홍길동, 김나영 · 기관이 정함"
    slip = event(EventKind.SLIP_CORRECTED, before={"name": "홍길둥"}, after={"name": "홍길동"})
    [told] = entries([slip], masked=True)
    assert str(told.more) == "바뀐 곳: 성명"


def test_what_was_undone_stays_and_says_who_undid_it():
    life = [
        event(EventKind.TAKEN_IN, department="총무과"),
        event(EventKind.EXTENDED, days=2, reason="fact_check", note="조사"),
        event(EventKind.UNDONE, of=1),
    ]
    undone, taken_in = entries(life)
    assert (undone.undone, undone.of) == (True, 1)
    assert str(undone.more).startswith("취소함(한누리, 2026. 11. 25.(수) 10:00) · 2일 연장")
    assert (taken_in.undone, taken_in.of) == (False, 0)
    life[2] = event(EventKind.UNDONE, of=1, reason="다른 민원에 입력함")
    assert "10:00: 다른 민원에 입력함)" in str(entries(life)[0].more)


def test_a_correction_stands_beneath_what_it_puts_right():
    life = [
        event(EventKind.TAKEN_IN),
        event(EventKind.COMPLETED, outcome="granted", result="늘림"),
        event(EventKind.NOTE_ADDED, text="메모"),
        event(
            EventKind.CORRECTED,
            of=1,
            reason="잘못 적음",
            at="2026-11-24T01:00:00+00:00",
            data={"outcome": "partly", "result": "조금 늘림"},
        ),
    ]
    told = entries(life)
    assert [one.of for one in told] == [2, 1, 3, 0]
    correction = told[2]
    assert correction.beneath
    assert str(correction.what) == "└ 기록 정정"
    assert str(correction.more) == (
        "잘못 적음 · 일어난 때를 고침 · 처리 구분: 수용 → 일부 수용 · 처리 결과: 늘림 → 조금 늘림"
    )


def test_only_a_late_entry_says_when_it_was_typed():
    assert more(EventKind.COMPLETED, LATE_ENTRY_MINUTES, result="안내함") == "안내함"
    late = more(EventKind.COMPLETED, LATE_ENTRY_MINUTES + 1, result="안내함")
    assert late == "안내함 (2026. 11. 25.(수) 10:06에 입력)"


def test_of_two_events_at_once_the_later_one_comes_first():
    told = entries([event(EventKind.TAKEN_IN), event(EventKind.ASSIGNED)])
    assert [str(entry.what) for entry in told] == ["담당자 지정", "접수"]


def test_a_paper_of_a_newer_program_is_shown_by_its_code():
    assert str(paper_name("receipt")) == "접수증"
    assert paper_name("something_new") == "something_new"


def test_a_printed_paper_without_a_printer_names_none():
    paper = PrintedPaper("receipt", to_utc(FrozenClock().local), "한누리", 1, "", "")
    assert str(paper_line(paper)[2]) == "1부"


def test_every_paper_with_a_purpose_has_a_name_and_every_notice_a_purpose():
    assert set(PURPOSES) <= set(PAPER_LABELS)
    assert {notice.value for notice in Notice} <= set(PAPER_LABELS)
    assert set(RECEIVER_PURPOSES) == set(Receiver)


def test_lateness_is_told_as_it_holds_after_the_receipt_was_put_right():
    taken_in = event(EventKind.TAKEN_IN)
    moved = event(EventKind.HANDED_OVER, department="총무과", reason="소관", late=False)
    marks = {"1": {"late": True, "limit_at": "2026-11-25T03:00:00+00:00"}}
    correction = event(EventKind.CORRECTED, of=0, reason="접수한 때", data={}, marks=marks)
    said = {entry.what: str(entry.more) for entry in entries([taken_in, moved, correction])}
    assert "12:00)보다 늦음" in said[EVENT_LABELS[EventKind.HANDED_OVER]]
    undone = event(EventKind.UNDONE, of=2)
    said = {entry.what: str(entry.more) for entry in entries([taken_in, moved, correction, undone])}
    assert "늦음" not in said[EVENT_LABELS[EventKind.HANDED_OVER]]
