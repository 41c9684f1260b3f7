from __future__ import annotations

from dataclasses import replace
from datetime import date

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.documents.layout import MM
from gaoffice_desktop.petitions.papers.receipt import lay_out_receipt, receipt
from gaoffice_desktop.petitions.papers.sheets import Party
from tests.petitions.papers import sample_sheets as sample
from tests.petitions.papers.reading import assert_written, pages


def test_the_receipt_has_every_field_of_its_form() -> None:
    pdf = receipt(sample.RECEIPT)
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
    pdf = receipt(replace(sample.RECEIPT, due_at=None, due_on=date(2026, 12, 10)))
    assert_written(pdf, "2026. 12. 10.(목)까지")


def test_only_a_statutory_petition_is_told_of_the_objection() -> None:
    assert_written(receipt(sample.RECEIPT), "60일 이내에 문서로 이의신청")
    text = "".join(pages(receipt(replace(sample.RECEIPT, statutory=False))))
    assert "이의신청" not in text


def test_one_receipt_serves_the_representative_of_many() -> None:
    many = replace(sample.RECEIPT, party=Party("홍길동", people=5))
    assert_written(receipt(many), "대표자 홍길동 외 4명")


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
    layout = lay_out_receipt(worst)
    assert len(layout.pages) == 1
    assert layout.strays() == []


def test_a_receipt_without_phones_names_none() -> None:
    bare = replace(sample.RECEIPT, department_phone="", desk_phone="", handler="", title="")
    assert "전화 " not in lay_out_receipt(bare).text().replace("전화)", "")


@given(st.text(max_size=80), st.text(max_size=80), st.text(max_size=40), st.integers(1, 99_999))
def test_whatever_was_typed_a_receipt_is_one_page(
    name: str, title: str, department: str, people: int
) -> None:
    odd = replace(
        sample.RECEIPT, party=Party(name, people=people), title=title, department=department
    )
    layout = lay_out_receipt(odd)
    assert len(layout.pages) == 1
    assert layout.strays() == []
    assert receipt(odd).startswith(b"%PDF")
