"""Every paper is read back from its PDF, as whoever gets it would."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from gaoffice_desktop.documents.layout import Layout
from gaoffice_desktop.petitions import papers
from tests.petitions.papers import sample_sheets as sample
from tests.petitions.papers.reading import assert_written

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


def test_an_office_without_a_head_is_addressed_by_its_name() -> None:
    headless = replace(sample.OFFICE, head="")
    assert_written(papers.receipt(replace(sample.RECEIPT, office=headless)), "가온교육청의 장")
    assert_written(
        papers.proxy_letter(replace(sample.BLANK_LETTER, office=headless)), "가온교육청의 장 귀하"
    )
