from __future__ import annotations

import re
from dataclasses import replace

import pypdfium2
import pytest

from gaoffice_desktop.documents.layout import MM
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.papers.register import register
from tests.petitions.papers import sample_sheets as sample
from tests.petitions.papers.reading import assert_written, pages, plain


def test_the_register_has_every_column_of_its_form() -> None:
    pdf = register(sample.register_sheet(3, "실태 점검"))
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
    text = plain("".join(pages(register(sample.register_sheet(24)))))
    for name in sample.NAMES:
        assert plain(name) not in text
    assert "01012345678" not in text
    assert "1203호" not in text
    assert "출력목적을적지않아" in text


def test_with_a_purpose_it_shows_them() -> None:
    text = plain("".join(pages(register(sample.register_sheet(24, "실태 점검")))))
    for name in sample.NAMES:
        assert plain(name) in text
    assert "01012345678" in text
    assert plain(sample.ADDRESS) in text


def test_an_empty_period_says_so() -> None:
    assert_written(register(sample.register_sheet(0)), "접수한 민원이 없습니다", "합계 0건")


def test_a_long_register_repeats_its_head_and_loses_no_line() -> None:
    written = pages(register(sample.register_sheet(350, "실태 점검")))
    assert len(written) >= 30
    for number, text in enumerate(written, start=1):
        assert "접수번호" in text
        assert f"{number} / {len(written)}" in text
    found = re.findall(r"2026-\d{6}", "".join(written))
    assert found == [f"2026-{number:06d}" for number in range(1, 351)]


def test_a_cancelled_intake_keeps_its_line_and_says_so() -> None:
    cancelled = replace(sample.line(2), state=State.CANCELLED, outcome="")
    sheet = replace(sample.register_sheet(0), lines=(cancelled,))
    assert_written(register(sheet), "접수 취소", "합계 1건 (접수 취소 1건)")
