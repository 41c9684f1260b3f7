from __future__ import annotations

import pytest

from gaoffice_desktop.petitions.papers.oral import lay_out_oral, oral
from tests.petitions.papers import sample_sheets as sample
from tests.petitions.papers.reading import assert_written, pages


def test_a_spoken_petition_is_written_down_to_be_signed() -> None:
    pdf = oral(sample.oral_sheet("통학로가 위험합니다.", sample.WHOLE_PARTY))
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
    layout = lay_out_oral(sample.oral_sheet(content))
    assert layout.strays() == []
    text = layout.text()
    for number in range(1, lines + 1):
        assert f"{number}번째 말씀: 통학로가 위험합니다." in text
    # The signature never stands alone behind a page break inside its own block.
    last = "\n".join(mark.text for mark in layout.pages[-1].texts)
    assert "신청인" in last
    assert "읽어 주는 것을 듣고" in last
