from __future__ import annotations

from gaoffice_desktop.petitions.papers.proxy_letter import proxy_letter
from tests.petitions.papers import sample_sheets as sample
from tests.petitions.papers.reading import assert_written, pages


def test_a_blank_letter_has_every_field_of_the_guideline() -> None:
    pdf = proxy_letter(sample.BLANK_LETTER)
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
        proxy_letter(sample.FILLED_LETTER),
        "졸업증명서 발급",
        "대학 제출용",
        sample.HANJA,
        "1950. 1. 1.",
        sample.ADDRESS,
        "자녀",
    )
