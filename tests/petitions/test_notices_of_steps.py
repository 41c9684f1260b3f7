"""What the verbs write is what the notices are filled from: whole lives, every paper they owe."""

from __future__ import annotations

from datetime import date

from gaoffice_desktop.petitions.commands import (
    AskCooperation,
    AskRepresentatives,
    AskSupplement,
    Complete,
    DecideObjection,
    Dun,
    EnterSignatories,
    Extend,
    ExtendObjection,
    ExtendSupplement,
    FileObjection,
    NotHandle,
    ReadyDocument,
    Return,
    TellProgress,
    Transfer,
    Withdraw,
)
from gaoffice_desktop.petitions.facts import Category
from gaoffice_desktop.petitions.life import Signatory
from gaoffice_desktop.petitions.notice_kinds import Notice
from gaoffice_desktop.petitions.notices import Notices
from gaoffice_desktop.petitions.owing import notices_owed
from gaoffice_desktop.petitions.reasons import Decision, ExtensionReason, Ground, Outcome
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House
from tests.petitions.makers import a_petitioner
from tests.petitions.papers.reading import assert_written

ANSWER = "1. 접수하신 사항을 검토하였습니다.\n2. 요건을 갖추지 못한 사실을 확인하였습니다."


def papers_of(house: House, petition_id: int) -> dict[Notice, bytes]:
    """Make every notice that a petition's life owes or offers."""
    service: Notices = house.petitions
    return {
        owed.notice: service.notice(house.examiner, petition_id, owed.notice, owed.of)
        for owed in notices_owed(house.petitions.file(house.clerk, petition_id))
    }


def test_a_petition_that_is_never_completed(file_house: House, clock: FrozenClock) -> None:
    """Decree 24 and 25(1): asked, given more time, asked once more, returned."""
    service, seat = file_house.petitions, file_house.handler
    petition = file_house.take_in(petitioner=a_petitioner(address="가온시 다솜길 1"))
    service.ask_supplement(seat, AskSupplement(petition.id, "재학증명서", date(2026, 12, 2)))
    more = ExtendSupplement(petition.id, date(2026, 12, 7), "발급 지연")
    service.extend_supplement(seat, more)
    clock.set("2026-12-08T10:00")
    service.ask_supplement(seat, AskSupplement(petition.id, "재학증명서", date(2026, 12, 15)))
    clock.set("2026-12-16T10:00")
    service.return_papers(seat, Return(petition.id, "끝내 제출하지 않음"))
    papers = papers_of(file_house, petition.id)
    assert_written(papers[Notice.SUPPLEMENT_REQUEST], "2026. 12. 2.(수)까지")
    assert_written(papers[Notice.SUPPLEMENT_EXTENDED], "2026. 12. 7.(월)까지", "발급 지연")
    assert_written(papers[Notice.SUPPLEMENT_AGAIN], "2026. 11. 25. 보완을 요구하였으나")
    assert_written(
        papers[Notice.RETURNED],
        "2026. 11. 25. 보완 요구 (보완 기한 2026. 12. 7.)",
        "2026. 12. 8. 보완 요구 (보완 기한 2026. 12. 15.)",
        "끝내 제출하지 않음",
    )


def test_a_petition_that_goes_elsewhere(file_house: House) -> None:
    service, seat = file_house.petitions, file_house.handler
    petition = file_house.take_in()
    asked = AskCooperation(petition.id, file_house.academies.id, "의견 조회", date(2026, 11, 27))
    service.ask_cooperation(seat, asked)
    service.tell_progress(seat, TellProgress(petition.id, "검토하고 있습니다."))
    longer = Extend(petition.id, 7, ExtensionReason.COOPERATION, "협조 회신이 늦습니다.")
    service.extend(seat, longer)
    service.transfer(seat, Transfer(petition.id, "나래구청", "도로관리청의 소관입니다."))
    papers = papers_of(file_house, petition.id)
    assert_written(papers[Notice.COOPERATION], "수신 평생교육과장", "의견 조회", "민원실장")
    assert_written(papers[Notice.PROGRESS], "검토하고 있습니다.", "접수한 날부터 0일")
    assert_written(papers[Notice.EXTENSION], "2026. 12. 3.(목)까지", "2026. 12. 14.(월)까지")
    assert_written(papers[Notice.TRANSFER], "이송받은 기관: 나래구청")
    assert_written(papers[Notice.TRANSFER_LETTER], "수신 나래구청장")


def test_a_refusal_that_is_objected_to(file_house: House, clock: FrozenClock) -> None:
    """Act 27(3), 35; Decree 40."""
    service, seat = file_house.petitions, file_house.handler
    kinds = file_house.catalogue.kinds(file_house.clerk)
    kind = next(one for one in kinds if one.category is Category.STATUTORY)
    petition = file_house.take_in(kind_code=kind.code, documents=frozenset(kind.documents))
    refused = Complete(petition.id, "거부", outcome=Outcome.REFUSED, answer=ANSWER)
    service.complete(seat, refused)
    clock.set("2026-12-01T10:00")
    objection = FileObjection(petition.id, date(2026, 11, 26), date(2026, 12, 1), "요건을 갖춤")
    service.file_objection(seat, objection)
    service.extend_objection(seat, ExtendObjection(petition.id, 10, "심의가 필요합니다."))
    decided = DecideObjection(petition.id, Decision.DISMISSED, "요건 미달이 확인됩니다.")
    service.decide_objection(seat, decided)
    papers = papers_of(file_house, petition.id)
    assert_written(
        papers[Notice.RESULT_REFUSED], "거부하는 이유", "60일 이내", "요건을 갖추지 못한"
    )
    assert_written(papers[Notice.OBJECTION_FORM], "거부처분에 대한 이의신청서", petition.number)
    assert_written(papers[Notice.OBJECTION_RECEIVED], "2026. 12. 11.(금)까지", "2026. 12. 21.(월)")
    assert_written(
        papers[Notice.OBJECTION_EXTENSION], "2026. 12. 21.(월)까지", "심의가 필요합니다."
    )
    assert_written(papers[Notice.OBJECTION_DECISION], "기각", "2026. 11. 26. 받으신 거부처분(거부)")


def test_what_ends_without_an_answer(file_house: House, clock: FrozenClock) -> None:
    service, seat = file_house.petitions, file_house.handler
    private, withdrawn = file_house.take_in(title="다툼"), file_house.take_in(title="취하")
    service.not_handle(seat, NotHandle(private.id, Ground.PRIVATE, "이웃 사이의 다툼입니다."))
    service.withdraw(seat, Withdraw(withdrawn.id, "전화"))
    assert_written(papers_of(file_house, private.id)[Notice.NOT_HANDLED], "제21조제8호")
    assert_written(papers_of(file_house, withdrawn.id)[Notice.WITHDRAWN], "전화로 민원을 취하")
    late = file_house.take_in(title="늦은 민원")
    clock.set("2026-12-08T10:00")
    service.dun(file_house.examiner, Dun(late.id, "서둘러 처리해 주십시오."))
    assert_written(papers_of(file_house, late.id)[Notice.DUNNING], "근무일로 3일", "서둘러 처리해")


def test_many_people_and_a_document_that_waits(file_house: House) -> None:
    service, seat = file_house.petitions, file_house.handler
    many = file_house.take_in(title="여럿이 낸 민원")
    people = tuple(Signatory(f"사람{number}") for number in range(6))
    service.enter_signatories(seat, EnterSignatories(many.id, people, 6, original=True))
    service.ask_representatives(seat, AskRepresentatives(many.id, date(2026, 12, 4)))
    papers = papers_of(file_house, many.id)
    assert_written(papers[Notice.REPRESENTATIVES_REQUEST], "6명이", "2026. 12. 4.(금)까지")
    assert_written(papers[Notice.MANY_REPORT], "6명, 6세대", "민원심사관 한별솔")
    granted = file_house.take_in(title="증명")
    service.complete(seat, Complete(granted.id, "발급", outcome=Outcome.GRANTED, answer=ANSWER))
    ready = ReadyDocument(granted.id, "증명서 1부", date(2026, 11, 25))
    service.ready_document(seat, ready)
    papers = papers_of(file_house, granted.id)
    assert_written(papers[Notice.RESULT_GRANTED], "처리 결과: 발급")
    assert_written(papers[Notice.UNCOLLECTED], "증명서 1부", "2026. 12. 10.(목)까지")
