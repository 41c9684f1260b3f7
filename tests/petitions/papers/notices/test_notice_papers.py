"""Every notice is read back from its PDF, as whoever gets it would."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gaoffice_desktop.documents.letter import BLANK_BELOW, END
from gaoffice_desktop.petitions.notice_kinds import NOTICE_BASES, Notice
from gaoffice_desktop.petitions.papers.notices import NOTICES, printed
from gaoffice_desktop.petitions.papers.notices.sheets import (
    AnySheet,
    ManyRegisterSheet,
    ObjectionLedgerSheet,
)
from tests.petitions.papers.notices import sample_notices as sample
from tests.petitions.papers.notices.sample_notices import SHEETS
from tests.petitions.papers.reading import assert_written, pages, plain

LEDGERS = (Notice.OBJECTION_LEDGER, Notice.MANY_REGISTER)
FORMS = {notice for notice, basis in NOTICE_BASES.items() if basis.form}
WITHOUT_END = FORMS | set(LEDGERS) | {Notice.CORRECTION_CONSENT}
INSIDE = (Notice.DUNNING, Notice.MANY_REPORT, Notice.COOPERATION, Notice.COMMITTEE_REQUEST)

SAID: Mapping[Notice, tuple[str, ...]] = {
    Notice.SUPPLEMENT_REQUEST: (
        "제목 민원 보완 요구", "제22조제1항 및 같은 법 시행령 제24조제1항", "재학증명서(전학용) 1부",
        "보완 기한: 2026. 12. 7.(월)까지", "연장은 두 번까지", "제출하실 곳: 나래교육지원청 총무과",
        "보완을 요구한 날부터 보완이 도착한 날까지는 처리기간에 넣지 않습니다",
    ),
    Notice.SUPPLEMENT_AGAIN: (
        "민원 재보완 요구", "2026. 11. 25. 보완을 요구하였으나", "시행령 제24조제3항",
        "보완 기한: 2026. 12. 17.(목)까지", "되돌려 드릴 수 있습니다(같은 법 시행령 제25조제1항)",
    ),
    Notice.SUPPLEMENT_EXTENDED: (
        "민원 보완기간 연장 통지", "시행령」 제24조제2항", "처음 기한: 2026. 12. 7.(월)까지",
        "다시 정한 기한: 2026. 12. 14.(월)까지", "서류 발급이 늦어짐", "한 번 더 요청하실 수",
    ),
    Notice.RETURNED: (
        "민원문서 반려 통지", "제25조제1항", "2026. 11. 25. 보완 요구 (보완 기한 2026. 12. 7.)",
        "반려하는 이유", "60일 이내에 나래교육지원청교육장에게 문서로", "제출하신 민원문서 1부. 끝.",
    ),
    Notice.EXTENSION: (
        "■ 민원 처리에 관한 법률 시행규칙 [별지 제5호서식]", "민원 처리기간 연장 통지서",
        "당초 처리기한 2026. 12. 1.(화)까지", "처리완료 예정일 2026. 12. 10.(목)까지",
        "연장 사유 사실관계 또는 현장 확인이 필요함", "7일 (1차 연장)", "제21조제1항 및 제3항",
    ),
    Notice.PROGRESS: (
        "[별지 제6호서식]", "민원 처리진행상황 통지서", "접수한 날부터 30일", "결원이 생기는 대로",
        "처리완료 예정일 2026. 12. 31.(목)까지", "제23조에 따라",
    ),
    Notice.TRANSFER: (
        "민원 이송 통지", "이송받은 기관: 나래구청", "이송한 날: 2026. 11. 24.(화)",
        "앞으로는 나래구청이 민원을 처리", "제16조제1항 및 같은 법 시행령 제13조제3항",
    ),
    Notice.TRANSFER_LETTER: (
        "수신 나래구청장", "민원인: 홍길동", "제13조제3항 후단", "첨부 서류 3건. 끝.",
    ),
    Notice.COOPERATION: (
        "민원문서 회신 기한 2026. 11. 27.", "수신 학교생활교육과장", "제20조제1항",
        "회신 기한: 2026. 11. 27.(금)까지", "한 차례만 연장", "민원문서 사본 1부. 끝.", "총무과장",
    ),
    Notice.RESULT_GRANTED: (
        "민원 처리결과 통지", "제27조제1항에 따라 귀하께서 신청하신 대로", "처리 결과: 나래고등학교 배정",
    ),
    Notice.RESULT_PARTLY: ("일부 수용", "제27조제1항 및 제3항", "일부를 받아들이지 못한 이유", "행정심판:"),
    Notice.RESULT_REFUSED: (
        "받아들일 수 없음을", "거부하는 이유", "배정 요건을 갖추지 못하였습니다",
        "이의신청: 이 통지를 받은 날부터 60일 이내", "제35조제1항",
        "예) 2026. 11. 25. 받으신 경우: 2027. 1. 25.(월)까지",
        "행정심판: 처분이 있음을 알게 된 날부터 90일(처분이 있었던 날부터 180일) 이내",
        "예) 2026. 11. 25. 받으신 경우: 2027. 2. 23.(화)까지",
        "행정소송: 처분이 있음을 안 날부터 90일(처분이 있은 날부터 1년) 이내", "이의신청서 서식 1부. 끝.",
    ),
    Notice.RESULT_ANSWERED: (
        "민원 회신", "감사합니다", "방문으로 신청하신 민원(접수번호 2026-000123)", "것으로 이해됩니다",
        "검토한 결과는 다음과 같습니다", "통학로의 차량 속도 제한", "문의하실 곳: 총무과 담당 김처리",
    ),
    Notice.NOT_HANDLED: (
        "제21조제3호에 해당하여 처리하지 아니함", "불복구제절차가 진행 중인 사항", "행정심판(가온행심 2026-12)",
    ),
    Notice.WITHDRAWN: ("2026. 11. 25. 전화로 민원을 취하", "제22조제2항", "제25조제3항"),
    Notice.DEEMED_WITHDRAWN: (
        "두 차례 반송", "1차 반송: 2026. 12. 2.", "2차 반송: 2026. 12. 14.", "제25조제2항",
    ),
    Notice.REPEATED_WARNING: ("반복민원 종결 예고", "제23조제1항", "3회 이상", "2026. 8. 12."),
    Notice.REPEATED_CLOSED: (
        "반복민원 종결 통지", "그 결과를 2회 알려", "제23조제1항 및 제3항", "같은 내용으로 판단한 이유",
        "제26조에 따라 2026. 11. 20. 민원조정위원회의 심의", "2026-000090",
    ),
    Notice.OBJECTION_FORM: (
        "[별지 제11호서식]", "거부처분에 대한 이의신청서", "신청인", "홍길동", "주소(소재지)", "010-1234-5678",
        "대상 민원", "거부처분을 받은 날 2026. 12. 1.", "거부처분의 내용 전학 배정 거부",
        "이의신청의 취지와 이유", "제40조제1항", "나래교육지원청교육장 귀하",
    ),
    Notice.OBJECTION_RECEIVED: (
        "이의신청 접수 통지", "결정 기한: 2026. 12. 24.(목)까지", "2027. 1. 4.(월)", "제35조제2항",
    ),
    Notice.OBJECTION_EXTENSION: (
        "[별지 제5호서식]", "이의신청 결정기간 연장 통지서", "결정 예정일 2027. 1. 4.(월)까지",
        "당초 결정기한 2026. 12. 24.(목)까지", "제40조제3항",
    ),
    Notice.OBJECTION_DECISION: (
        "이의신청 결정 통지", "결정: 기각", "결정 이유", "제35조제2항 및 같은 법 시행령 제40조제2항",
        "이 통지를 받은 날부터 90일 이내에(「행정기본법」 제36조제4항)", "2027. 3. 30.(화)까지",
    ),
    Notice.OBJECTION_LEDGER: (
        "[별지 제12호서식]", "이의신청 처리대장", "결정기한", "기각", "2026. 12. 30.", BLANK_BELOW,
    ),
    Notice.DUNNING: (
        "[별지 제7호서식]", "독 촉 장", "수신 학교생활교육과장", "처리기한 2026. 12. 1.(화)까지",
        "근무일로 2일", "제28조제2항", "민원심사관 한심사",
    ),
    Notice.REPRESENTATIVES_REQUEST: (
        "128명이 대표자를 정하지 않고", "3명 이내", "2026. 12. 4.(금)까지", "제8조제1항",
        "직접 선정할 수 있습니다", "대표자 선정 통보서 1부. 끝.", "위 사람을 이 민원의 대표자로",
    ),
    Notice.COMMITTEE_REQUEST: (
        "수신 민원조정위원회 위원장", "안건: 반복되는 다수인관련민원의 종결", "홍길동 외 127명", "제26조",
    ),
    Notice.COMMITTEE_MEETING: ("일시: 2026. 12. 10.(목) 14:05", "본관 3층 회의실", "제38조제6항", "서면"),
    Notice.MANY_REPORT: (
        "다수인관련민원 현황 보고", "128명, 94세대", "연명부 원본 제출", "제28조제3항", "민원심사관 한심사",
    ),
    Notice.MANY_REGISTER: ("다수인관련민원 관리대장", "128명 94세대", "미제출", BLANK_BELOW),
    Notice.UNCOLLECTED: (
        "교부 문서 수령 안내", "받으실 기한: 2026. 12. 16.(수)까지", "신분증", "위임장", "제25조제4항",
    ),
    Notice.CORRECTION_CONSENT: (
        "신청서 보정 확인서", "010-1234-567", "(없음)", "홍길동 (2026. 11. 25. 전화)", "제6조제5항",
        "동의한 민원인", "바로잡은 공무원",
    ),
    Notice.CHANGE_CONFIRMED: ("민원 변경 확인", "나래고등학교", "다솜고등학교", "제22조제2항"),
}  # fmt: skip


def lay_out(notice: Notice, sheet: AnySheet | None = None):
    return NOTICES[notice](sheet or SHEETS[notice])


def read(notice: Notice, sheet: AnySheet | None = None) -> str:
    return plain("".join(pages(printed(notice, sheet or SHEETS[notice]))))


def test_every_notice_has_its_maker_and_its_basis() -> None:
    assert set(NOTICES) == set(Notice) == set(SHEETS) == set(SAID) == set(NOTICE_BASES)


@pytest.mark.parametrize("notice", list(Notice))
def test_a_notice_says_what_its_article_wants_told(notice: Notice) -> None:
    assert_written(printed(notice, SHEETS[notice]), *SAID[notice])


@pytest.mark.parametrize("notice", list(Notice))
def test_a_notice_keeps_its_texts_in_their_boxes_and_embeds_its_faces(notice: Notice) -> None:
    layout = lay_out(notice)
    pdf = printed(notice, SHEETS[notice])
    assert layout.strays() == []
    assert b"Helvetica" not in pdf
    assert pdf == printed(notice, SHEETS[notice])
    assert layout.imprint.office == "나래교육지원청"


@pytest.mark.parametrize("notice", [n for n in Notice if n not in LEDGERS])
def test_a_notice_names_department_handler_and_phone(notice: Notice) -> None:
    """Decree 31."""
    if notice is Notice.OBJECTION_FORM:
        return
    words = read(notice)
    contact = SHEETS[notice].letter.contact  # type: ignore[union-attr]
    assert contact.phone in words or plain(contact.phone) in words
    if notice not in (Notice.DUNNING, Notice.CORRECTION_CONSENT):
        assert plain(f"{contact.department} 담당 {contact.name}") in words


@pytest.mark.parametrize("notice", [n for n in Notice if n not in WITHOUT_END])
def test_a_letter_has_one_end_mark_and_its_sender_after_it(notice: Notice) -> None:
    said = [text.text for page in lay_out(notice).pages for text in page.texts]
    assert said.count(END) == 1
    after = said[said.index(END) + 1 :]
    sender = SHEETS[notice].letter.head.sender  # type: ignore[union-attr]
    assert (sender in after) or (notice is Notice.MANY_REPORT and "민원심사관" in after)
    assert any(text.startswith("시행  ") for text in after)


@pytest.mark.parametrize("notice", [n for n in Notice if n not in LEDGERS])
def test_days_are_written_as_offices_write_them(notice: Notice) -> None:
    text = lay_out(notice).text()
    assert re.search(r"\d{4}\. \d{1,2}\. \d{1,2}\.", text)
    assert not re.search(r"\d{4}[-/]\d{2}[-/]\d{2}|\d년\s*\d+월|오[전후] ?\d", text)


@pytest.mark.parametrize("notice", list(Notice))
def test_no_notice_leaves_a_choice_of_particles(notice: Notice) -> None:
    text = lay_out(notice).text()
    assert not re.search(r"[은는이가을를]\([은는이가을를]\)|\(으\)로|None|\{|\}", text)


def stretched(value: Any, text: str) -> Any:
    """The same sheet with every text of it replaced, but for what must keep its form."""
    if isinstance(value, str) and type(value) is str:
        return text
    if isinstance(value, tuple):
        return tuple(stretched(one, text) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value,
            **{each.name: stretched(getattr(value, each.name), text) for each in fields(value)},
        )
    return value


@pytest.mark.parametrize("notice", list(Notice))
def test_long_texts_go_on_over_pages(notice: Notice) -> None:
    long = stretched(
        SHEETS[notice], "선우가람독고황보 나래교육지원청 학교생활교육과의 아주 긴 글 " * 40
    )
    layout = lay_out(notice, long)
    assert layout.strays() == []
    total = len(layout.pages)
    assert total > 1
    for number, page in enumerate(layout.pages, start=1):
        assert f"{total}-{number}" in [text.text for text in page.texts]


@pytest.mark.parametrize("notice", list(Notice))
def test_a_long_foreign_name_and_hanja_are_set(notice: Notice) -> None:
    name = "Trần Nguyễn Phương-Thảo Wolfeschlegelsteinhausenbergerdorff 諸葛龍鳳"
    odd = stretched(SHEETS[notice], name)
    assert lay_out(notice, odd).strays() == []
    assert "諸葛龍鳳" in read(notice, odd) or notice in LEDGERS


@settings(max_examples=15)
@given(notice=st.sampled_from(list(Notice)), text=st.text(max_size=120))
def test_whatever_was_typed_a_notice_is_made(notice: Notice, text: str) -> None:
    odd = stretched(SHEETS[notice], text)
    assert lay_out(notice, odd).strays() == []
    assert printed(notice, odd).startswith(b"%PDF")


@given(st.text(max_size=2500))
@settings(max_examples=25)
def test_no_sender_stands_on_a_page_alone(answer: str) -> None:
    sheet = replace(sample.RESULT, answer=answer + "가나다 " * 260)
    for more in range(0, 40, 8):
        long = replace(sheet, answer=sheet.answer + "\n더" * more)
        last = lay_out(Notice.RESULT_GRANTED, long).pages[-1]
        assert END in [text.text for text in last.texts]


@pytest.mark.parametrize("notice", LEDGERS)
def test_a_ledger_masks_unless_a_purpose_is_stated(notice: Notice) -> None:
    sheet = SHEETS[notice]
    assert isinstance(sheet, ObjectionLedgerSheet | ManyRegisterSheet)
    masked = read(notice)
    assert "홍○동" in masked
    assert "홍길동" not in masked
    clear = read(notice, replace(sheet, purpose="이의신청 처리 점검"))
    assert "홍길동" in clear
    assert plain("목적: 이의신청 처리 점검") in clear


@pytest.mark.parametrize("notice", LEDGERS)
def test_an_empty_ledger_says_that_nothing_follows(notice: Notice) -> None:
    sheet = SHEETS[notice]
    assert isinstance(sheet, ObjectionLedgerSheet | ManyRegisterSheet)
    words = read(notice, replace(sheet, lines=()))
    assert plain(BLANK_BELOW) in words
    assert "0건" in words


def test_a_document_number_is_printed_where_it_is_known() -> None:
    known = replace(sample.RESULT, letter=replace(sample.LETTER, document="4821"))
    assert_written(printed(Notice.RESULT_GRANTED, known), "시행 총무과-4821(2026. 11. 25.)")


def test_what_the_office_did_not_say_is_left_away() -> None:
    head = replace(sample.HEAD, postcode="", address="", homepage="", fax="", phone="")
    bare = replace(
        sample.LETTER, head=head, contact=replace(sample.LETTER.contact, phone="", email="")
    )
    text = lay_out(Notice.RESULT_GRANTED, replace(sample.RESULT, letter=bare)).text()
    assert "전화" not in text
    assert "전송" not in text
    assert "우 " not in text
    assert "비공개(6)" in text


def test_the_date_of_a_notice_is_the_day_it_is_sent() -> None:
    late = replace(sample.EXTENSION, letter=replace(sample.LETTER, on=date(2027, 1, 2)))
    assert_written(printed(Notice.EXTENSION, late), "2027. 1. 2.")
