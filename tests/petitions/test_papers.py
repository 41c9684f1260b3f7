"""Every paper is read back from its PDF, as whoever gets it would."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.documents.layout import MM, Layout
from gaoffice_desktop.petitions import papers
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.papers.parties import named, named_with_proxy
from gaoffice_desktop.petitions.papers.sheets import Party
from tests.petitions import sample_sheets as sample

Maker = Callable[[], tuple[Layout, bytes]]

PAPERS: dict[str, Maker] = {
    "receipt": lambda: (
        papers.lay_out_receipt(sample.RECEIPT),
        papers.receipt(sample.RECEIPT),
    ),
    "register": lambda: (
        papers.lay_out_register(sample.register_sheet(60)),
        papers.register(sample.register_sheet(60)),
    ),
    "empty register": lambda: (
        papers.lay_out_register(sample.register_sheet(0)),
        papers.register(sample.register_sheet(0)),
    ),
    "register with a purpose": lambda: (
        papers.lay_out_register(sample.register_sheet(60, "민원 처리 실태 점검")),
        papers.register(sample.register_sheet(60, "민원 처리 실태 점검")),
    ),
    "five days": lambda: (
        papers.lay_out_deadline(sample.FIVE_DAYS),
        papers.deadline(sample.FIVE_DAYS),
    ),
    "fourteen days": lambda: (
        papers.lay_out_deadline(sample.FOURTEEN_DAYS),
        papers.deadline(sample.FOURTEEN_DAYS),
    ),
    "two months": lambda: (
        papers.lay_out_deadline(sample.TWO_MONTHS),
        papers.deadline(sample.TWO_MONTHS),
    ),
    "oral": lambda: (
        papers.lay_out_oral(sample.oral_sheet("짧은 말씀입니다.", sample.WHOLE_PARTY)),
        papers.oral(sample.oral_sheet("짧은 말씀입니다.", sample.WHOLE_PARTY)),
    ),
    "long oral": lambda: (
        papers.lay_out_oral(sample.oral_sheet("통학로가 위험합니다.\n" * 120)),
        papers.oral(sample.oral_sheet("통학로가 위험합니다.\n" * 120)),
    ),
    "blank letter": lambda: (
        papers.lay_out_proxy_letter(sample.BLANK_LETTER),
        papers.proxy_letter(sample.BLANK_LETTER),
    ),
    "letter": lambda: (
        papers.lay_out_proxy_letter(sample.FILLED_LETTER),
        papers.proxy_letter(sample.FILLED_LETTER),
    ),
}


def pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    return [page.get_textpage().get_text_bounded() for page in document]


def plain(text: str) -> str:
    """Text without the spaces and line ends that setting it brings in.

    A hyphen at a line's end is read back as a soft one, so hyphens don't count either.
    """
    return re.sub(r"[\s\-\x02\ufffe]+", "", text)


def assert_written(pdf: bytes, *words: str) -> None:
    text = plain("".join(pages(pdf)))
    for word in words:
        assert plain(word) in text, word


@pytest.mark.parametrize("name", list(PAPERS))
def test_every_paper_keeps_its_texts_in_their_cells_and_embeds_its_faces(name: str) -> None:
    layout, pdf = PAPERS[name]()
    assert layout.strays() == []
    assert b"Helvetica" not in pdf
    assert pdf.count(b"/FontFile2 ") >= 1
    assert layout.imprint.office == sample.OFFICE.name


@pytest.mark.parametrize("name", list(PAPERS))
def test_the_same_facts_give_the_same_paper(name: str) -> None:
    assert PAPERS[name]()[1] == PAPERS[name]()[1]


# --- 접수증 -----------------------------------------------------------------------------


def test_the_receipt_has_every_field_of_its_form() -> None:
    pdf = papers.receipt(sample.RECEIPT)
    assert_written(
        pdf,
        "■ 민원 처리에 관한 법률 시행규칙 [별지 제2호서식]",
        "접 수 증",
        "제 2026-000123 호",
        "접수일 2026. 11. 25.(수) 14:03",
        "① 민원명",
        "고등학교 전·편입학 배정 신청",
        "둘째 아이의 전학 문의",
        "② 민원인",
        "(대표자 또는 대리인)",
        "홍길동",
        "③ 처리예정기한",
        "2026. 11. 30.(월) 14:03까지",
        "④ 처리주무부서",
        "총무과, 담당 김처리 (전화 02-100-2000)",
        "⑤ 안내사항",
        "민원접수자",
        "이접수",
        "(서명 또는 인)",
        "전화 02-100-3000",
        "가온교육감",
        "직인",
        "148mm×210mm",
    )
    document = pypdfium2.PdfDocument(pdf)
    assert len(document) == 1
    assert document[0].get_size() == pytest.approx((148 * MM, 210 * MM), abs=0.01)


def test_the_hour_stands_on_a_receipt_only_where_hours_are_counted() -> None:
    pdf = papers.receipt(replace(sample.RECEIPT, due_at=None, due_on=date(2026, 12, 10)))
    assert_written(pdf, "2026. 12. 10.(목)까지")


def test_only_a_statutory_petition_is_told_of_the_objection() -> None:
    assert_written(papers.receipt(sample.RECEIPT), "60일 이내에 문서로 이의신청")
    text = "".join(pages(papers.receipt(replace(sample.RECEIPT, statutory=False))))
    assert "이의신청" not in text


def test_one_receipt_serves_the_representative_of_many() -> None:
    many = replace(sample.RECEIPT, party=Party("홍길동", people=5))
    assert_written(papers.receipt(many), "대표자 홍길동 외 4명")


def test_the_worst_receipt_still_fits_its_page() -> None:
    worst = replace(
        sample.RECEIPT,
        kind="아주 긴 이름의 법정민원 " * 4,
        title=sample.LONG_TITLE,
        party=Party(sample.FOREIGN, sample.FOREIGN, 1204, sample.HANJA * 4, "법정대리인(부모)"),
        department="학교생활교육과 학교폭력예방·학생인권담당 및 통합지원센터 " * 2,
        handler="남궁민수선우독고황보",
        taken_in_by="남궁민수선우독고황보",
        desk_phone="02-100-3000 (내선 1234)",
        office=replace(sample.OFFICE, head="가온특별자치도교육청나래교육지원청교육장"),
    )
    layout = papers.lay_out_receipt(worst)
    assert len(layout.pages) == 1
    assert layout.strays() == []


def test_a_receipt_without_phones_names_none() -> None:
    bare = replace(sample.RECEIPT, department_phone="", desk_phone="", handler="", title="")
    assert "전화 " not in papers.lay_out_receipt(bare).text().replace("전화)", "")


@pytest.mark.parametrize(
    ("party", "said"),
    [
        (Party("홍길동"), "홍길동"),
        (Party("가나다 협회", "김대표"), "가나다 협회 (대표자 김대표)"),
        (Party("홍길동", people=2), "대표자 홍길동 외 1명"),
    ],
)
def test_parties_are_named(party: Party, said: str) -> None:
    assert named(party) == said
    assert named_with_proxy(party) == said


def test_a_proxy_stands_below_the_petitioner() -> None:
    assert named_with_proxy(sample.WHOLE_PARTY) == "홍길동\n대리인 김대리 (관계: 배우자)"


@given(st.text(max_size=80), st.text(max_size=80), st.text(max_size=40), st.integers(1, 99_999))
def test_whatever_was_typed_a_receipt_is_one_page(
    name: str, title: str, department: str, people: int
) -> None:
    odd = replace(
        sample.RECEIPT, party=Party(name, people=people), title=title, department=department
    )
    layout = papers.lay_out_receipt(odd)
    assert len(layout.pages) == 1
    assert layout.strays() == []
    assert papers.receipt(odd).startswith(b"%PDF")


# --- 민원 처리부 --------------------------------------------------------------------------


def test_the_register_has_every_column_of_its_form() -> None:
    pdf = papers.register(sample.register_sheet(3, "실태 점검"))
    assert_written(
        pdf,
        "[별지 제1호서식]",
        "민 원 처 리 부",
        "기간(접수일): 2026. 11. 1. ~ 2026. 11. 30.",
        *("접수번호", "접수일", "처리부서", "처리기한", "신청방법", "민원유형", "민원인"),
        *("성명", "전화", "주소", "민원내용", "처분내용", "처분일", "비고"),
        "2026-000001",
        "2026-000003",
        "2026. 11. 4.",
        "2026. 12. 4. 14:03",
        "회신 완료",
        "합계 3건 (처리 중 1건, 처리 완료 2건)",
        "출력 2026. 11. 30.(월) 17:50 이접수 · 목적: 실태 점검",
    )
    size = pypdfium2.PdfDocument(pdf)[0].get_size()
    assert size == pytest.approx((297 * MM, 210 * MM), abs=0.01)


def test_without_a_purpose_the_register_shows_no_personal_data() -> None:
    text = plain("".join(pages(papers.register(sample.register_sheet(24)))))
    for name in sample.NAMES:
        assert plain(name) not in text
    assert "01012345678" not in text
    assert "1203호" not in text
    assert "출력목적을적지않아" in text


def test_with_a_purpose_it_shows_them() -> None:
    text = plain("".join(pages(papers.register(sample.register_sheet(24, "실태 점검")))))
    for name in sample.NAMES:
        assert plain(name) in text
    assert "01012345678" in text
    assert plain(sample.ADDRESS) in text


def test_an_empty_period_says_so() -> None:
    assert_written(papers.register(sample.register_sheet(0)), "접수한 민원이 없습니다", "합계 0건")


def test_a_long_register_repeats_its_head_and_loses_no_line() -> None:
    written = pages(papers.register(sample.register_sheet(350, "실태 점검")))
    assert len(written) >= 30
    for number, text in enumerate(written, start=1):
        assert "접수번호" in text
        assert f"{number} / {len(written)}" in text
    found = re.findall(r"2026-\d{6}", "".join(written))
    assert found == [f"2026-{number:06d}" for number in range(1, 351)]


def test_a_cancelled_intake_keeps_its_line_and_says_so() -> None:
    cancelled = replace(sample.line(2), state=State.CANCELLED, outcome="")
    sheet = replace(sample.register_sheet(0), lines=(cancelled,))
    assert_written(papers.register(sheet), "접수 취소", "합계 1건 (접수 취소 1건)")


# --- 처리기한 산정 내역서 -----------------------------------------------------------------


def test_the_account_of_hours_can_be_followed_with_a_pencil() -> None:
    assert_written(
        papers.deadline(sample.FIVE_DAYS),
        "처리기한 산정 내역서",
        "2026-000123",
        "접수 일시 2026. 12. 23.(수) 16:30",
        "근거: 「가온교육청 민원편람」",
        "2027. 1. 7.(목) 16:30까지",
        "첫 문장입니다.",
        "2026. 12. 23.(수) 16:30 ~ 18:00 산입 1시간 30분 1시간 30분",
        "점심시간",
        "공휴일 (기독탄신일)",
        "보완에 걸린 기간 (보완 요구)",
        "1차 연장한 처리기간에 넣음",
        "2027. 1. 5.(화) 13:00 ~ 16:30 산입 3시간 30분 40시간",
        "2027. 1. 7.(목) 13:00 ~ 16:30 산입 3시간 30분 56시간",
        "5일 이하의 처리기간은",
        "출력 2026. 11. 30.(월) 17:50 이접수",
    )


def test_the_account_of_days_states_the_legal_end() -> None:
    assert_written(
        papers.deadline(sample.FOURTEEN_DAYS),
        "2026. 10. 15.(목)까지",
        "법정 만료 2026. 10. 15.(목) 24:00",
        "공휴일 (개천절 대체공휴일)",
        "2026. 10. 12.(월) ~ 2026. 10. 15.(목) 산입 4일 14일",
        "6일 이상의 처리기간은",
    )


def test_the_account_of_months_explains_the_roll() -> None:
    assert_written(papers.deadline(sample.TWO_MONTHS), "주·월·연으로 정한", "2026. 11. 23.(월)까지")


def test_a_date_once_notified_is_kept_beside() -> None:
    told = replace(sample.FOURTEEN_DAYS, notified="2026. 10. 14.(수)")
    assert_written(papers.deadline(told), "민원인에게 알린 기한 2026. 10. 14.(수)")


# --- 구술 민원, 위임장 --------------------------------------------------------------------


def test_a_spoken_petition_is_written_down_to_be_signed() -> None:
    pdf = papers.oral(sample.oral_sheet("통학로가 위험합니다.", sample.WHOLE_PARTY))
    assert_written(
        pdf,
        "구술 민원 신청서",
        "1980. 4. 2.",
        "010-1234-5678",
        sample.ADDRESS,
        "대리인 김대리 (관계: 배우자)",
        "통학로가 위험합니다.  끝.",
        "읽어 주는 것을 듣고 사실과 같음을 확인하였습니다.",
        "신청인 김대리 (서명 또는 인)",
        "받아 적은 공무원 이접수 (서명 또는 인)",
        "가온교육감 귀하",
    )
    assert len(pages(pdf)) == 1


@pytest.mark.parametrize("lines", [1, 20, 30, 40, 60, 200])
def test_a_long_spoken_petition_goes_on_overleaf_whole(lines: int) -> None:
    content = "\n".join(f"{n}번째 말씀: 통학로가 위험합니다." for n in range(1, lines + 1))
    layout = papers.lay_out_oral(sample.oral_sheet(content))
    assert layout.strays() == []
    text = layout.text()
    for number in range(1, lines + 1):
        assert f"{number}번째 말씀: 통학로가 위험합니다." in text
    # The signature never stands alone behind a page break inside its own block.
    last = "\n".join(mark.text for mark in layout.pages[-1].texts)
    assert "신청인" in last
    assert "읽어 주는 것을 듣고" in last


def test_a_blank_letter_has_every_field_of_the_guideline() -> None:
    pdf = papers.proxy_letter(sample.BLANK_LETTER)
    assert_written(
        pdf,
        "위 임 장",
        "민원명",
        "발급 통수",
        "용도",
        "위임받는 사람 (신청인)",
        "위임하는 사람과의 관계",
        "위임하는 사람",
        *("성명", "생년월일", "주소", "연락처", "(서명 또는 인)"),
        "가온교육감 귀하",
        "「형법」 제231조",
        "제232조",
        "5년 이하의 징역 또는 1천만원 이하의 벌금",
    )
    assert len(pages(pdf)) == 1


def test_what_is_known_is_printed_into_the_letter() -> None:
    assert_written(
        papers.proxy_letter(sample.FILLED_LETTER),
        "졸업증명서 발급",
        "대학 제출용",
        sample.HANJA,
        "1950. 1. 1.",
        sample.ADDRESS,
        "자녀",
    )


def test_an_office_without_a_head_is_addressed_by_its_name() -> None:
    headless = replace(sample.OFFICE, head="")
    assert_written(papers.receipt(replace(sample.RECEIPT, office=headless)), "가온교육청의 장")
    assert_written(
        papers.proxy_letter(replace(sample.BLANK_LETTER, office=headless)), "가온교육청의 장 귀하"
    )
