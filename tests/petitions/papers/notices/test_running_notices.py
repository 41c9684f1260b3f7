"""Notices of a petition that is being handled."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from gaoffice_desktop.documents.layout import MM
from gaoffice_desktop.documents.letter import Item
from gaoffice_desktop.petitions.papers.notices.changes import lay_out_change, lay_out_correction
from gaoffice_desktop.petitions.papers.notices.composing import about, asked_of, by, letter
from gaoffice_desktop.petitions.papers.notices.cooperation import lay_out_cooperation
from gaoffice_desktop.petitions.papers.notices.correspondence import (
    Consent,
    Contact,
)
from gaoffice_desktop.petitions.papers.notices.dunning import lay_out_dunning
from gaoffice_desktop.petitions.papers.notices.extension import lay_out_extension
from gaoffice_desktop.petitions.papers.notices.progress import lay_out_progress
from gaoffice_desktop.petitions.papers.notices.sheets import (
    ChangeSheet,
    CooperationSheet,
    DunningSheet,
    ProgressSheet,
    SupplementExtendedSheet,
    SupplementSheet,
    TransferSheet,
)
from gaoffice_desktop.petitions.papers.notices.supplement import (
    lay_out_supplement,
    lay_out_supplement_extended,
)
from gaoffice_desktop.petitions.papers.notices.transfer import (
    lay_out_transfer,
    lay_out_transfer_letter,
)
from tests.petitions.papers.notices import sample_notices as sample
from tests.petitions.papers.reading import plain


def said(layout: object) -> str:
    return plain(layout.text())  # type: ignore[attr-defined]


def test_a_petition_is_named_by_its_title_or_else_its_kind() -> None:
    assert "“둘째 아이의 고등학교 전학 배정을 신청합니다”" in about(sample.LETTER)
    untitled = replace(sample.LETTER, matter=replace(sample.MATTER, title=""))
    assert "“고등학교 전·편입학 배정 신청”(접수번호 2026-000123)" in about(untitled)
    applied = replace(sample.MATTER, applied_number="1AA-2611-0000001")
    known = about(replace(sample.LETTER, matter=applied))
    assert "(신청번호 1AA-2611-0000001, 접수번호 2026-000123)" in known


def test_a_day_carries_the_hour_only_where_there_is_one() -> None:
    assert by(date(2026, 11, 30), None) == "2026. 11. 30.(월)까지"
    assert by(date(2026, 11, 30), datetime(2026, 11, 30, 14, 5)) == "2026. 11. 30.(월) 14:05까지"


def test_whom_to_ask_is_said_without_a_phone_where_none_is_known() -> None:
    assert asked_of(Contact("총무과", "김처리", "02-1")) == (
        "문의하실 곳: 총무과 담당 김처리 (전화 02-1)"
    )
    assert asked_of(Contact("총무과", "")) == "문의하실 곳: 총무과 담당"


def test_a_letter_that_nearly_fits_is_set_smaller_and_a_longer_one_goes_on() -> None:
    sizes: set[float] = set()
    pages: list[int] = []
    for lines in range(1, 60):
        layout = letter(sample.LETTER, "제목", (Item("\n".join(["한 줄"] * lines), typed=True),))
        pages.append(len(layout.pages))
        body = next(text for text in layout.pages[0].texts if text.text == "한 줄")
        sizes.add(body.type.size)
    assert sizes == {11.5, 11, 10.5}
    assert pages == sorted(pages)


def test_the_second_request_names_the_first() -> None:
    again = SupplementSheet(
        sample.LETTER, "서류", date(2026, 12, 17), again=True, asked_on=date(2026, 11, 25)
    )
    assert plain("2026. 11. 25. 보완을 요구하였으나") in said(lay_out_supplement(again))
    unknown = replace(again, asked_on=None)
    assert plain("앞서 보완을 요구하였으나") in said(lay_out_supplement(unknown))


@pytest.mark.parametrize(("count", "words"), [(1, "한 번 더"), (2, "이번이 마지막 연장")])
def test_the_petitioner_learns_whether_more_time_can_be_asked_for(count: int, words: str) -> None:
    """Decree 24(2): twice."""
    sheet = SupplementExtendedSheet(
        sample.LETTER, "서류", date(2026, 12, 7), date(2026, 12, 14), count
    )
    assert plain(words) in said(lay_out_supplement_extended(sheet))


def test_a_second_extension_carries_the_consent() -> None:
    """Decree 21(1): only with the petitioner's consent."""
    second = replace(
        sample.EXTENSION, count=2, consent=Consent("홍길동", "전화", date(2026, 12, 1))
    )
    words = said(lay_out_extension(second))
    assert plain("민원인 동의 홍길동 (2026. 12. 1. 전화)") in words
    assert plain("연장 전 처리기한") in words
    assert plain("7일 (2차 연장)") in words
    assert plain("민원인 동의") not in said(lay_out_extension(sample.EXTENSION))


@pytest.mark.parametrize("lines", range(1, 60, 3))
def test_a_form_ends_on_one_page(lines: int) -> None:
    long = replace(sample.EXTENSION, note="\n".join(["현장을 확인하고 있습니다."] * lines))
    last = plain("".join(text.text for text in lay_out_extension(long).pages[-1].texts))
    for words in (
        "제21조제1항 및 제3항에 따라",
        "2026. 11. 25.",
        "나래교육지원청교육장",
        "시행 총무과",
    ):
        assert plain(words) in last


def test_an_extension_in_hours_names_the_hour() -> None:
    hours = replace(
        sample.EXTENSION,
        before_at=datetime(2026, 12, 1, 14, 5),
        due_at=datetime(2026, 12, 10, 9, 5),
    )
    words = said(lay_out_extension(hours))
    assert plain("2026. 12. 1.(화) 14:05까지") in words
    assert plain("2026. 12. 10.(목) 09:05까지") in words


def test_progress_says_that_the_clock_stands() -> None:
    sheet = ProgressSheet(
        sample.LETTER, "보완을 기다립니다.", date(2026, 12, 31), None, 30, "보완에 걸린 기간이므로"
    )
    assert plain("지금은 보완에 걸린 기간이므로 처리기간이 멈춰") in said(lay_out_progress(sheet))
    running = replace(sheet, waiting="")
    assert plain("멈춰") not in said(lay_out_progress(running))


@pytest.mark.parametrize(("agency", "words"), [("나래구청", "나래구청이"), ("경찰서", "경찰서가")])
def test_the_agency_takes_the_right_particle(agency: str, words: str) -> None:
    sheet = TransferSheet(sample.LETTER, agency, "소관", date(2026, 11, 24))
    assert plain(f"앞으로는 {words} 민원을 처리") in said(lay_out_transfer(sheet))


def test_the_agency_gets_the_number_that_the_petition_came_with() -> None:
    matter = replace(sample.MATTER, applied_number="1AA-2611-0000001")
    sheet = TransferSheet(
        replace(sample.LETTER, matter=matter), "나래구청", "소관", date(2026, 11, 24)
    )
    words = said(lay_out_transfer_letter(sheet))
    assert plain("신청번호 1AA-2611-0000001") in words
    assert plain("붙임 민원문서 1부.") in words


def test_the_mark_of_a_request_for_cooperation_is_at_the_top_right() -> None:
    """Rule art. 8(1)."""
    sheet = CooperationSheet(sample.INSIDE, "총무과", "의견", date(2026, 11, 27), "2026. 12. 1.")
    layout = lay_out_cooperation(sheet)
    mark = next(text for text in layout.pages[0].texts if text.text == "민원문서")
    assert mark.y < 20 * MM
    assert mark.room.right <= layout.size[0] - 19 * MM
    assert mark.x > layout.size[0] / 2


def test_a_dunning_letter_is_signed_by_the_examiner_and_needs_no_words_of_its_own() -> None:
    sheet = DunningSheet(
        sample.INSIDE, "총무과", "김처리", "7일", "2026. 12. 1.까지", "근무일로 2일", "", "한심사"
    )
    words = said(lay_out_dunning(sheet))
    assert plain("나래교육지원청 민원심사관") in words
    assert "독촉내용" not in words


def test_a_correction_without_consent_leaves_the_place_to_sign() -> None:
    sheet = ChangeSheet(sample.LETTER, (("성명", "홍길둥", "홍길동"),))
    words = said(lay_out_correction(sheet))
    assert plain("동의한 민원인") in words
    assert words.count(plain("(서명 또는 인)")) == 2
    assert "민원인동의" not in words


def test_a_change_names_its_day_where_it_is_known() -> None:
    sheet = ChangeSheet(sample.LETTER, (("민원 내용", "가", "나"),))
    assert plain("귀하께서 요청하신 대로") in said(lay_out_change(sheet))
    dated = replace(sheet, changed_on=date(2026, 11, 25))
    assert plain("귀하께서 2026. 11. 25. 요청하신 대로") in said(lay_out_change(dated))
