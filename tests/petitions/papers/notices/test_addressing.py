from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.petitions.papers.notices.addressing import (
    addressed_to,
    head_of,
    head_of_agency,
    sender_of,
)
from gaoffice_desktop.petitions.papers.sheets import Party
from gaoffice_desktop.shared.tidy import one_line


@pytest.mark.parametrize(
    ("office", "head", "expected"),
    [
        ("나래교육지원청", "교육장", "나래교육지원청교육장"),
        ("나래교육지원청", "나래교육지원청교육장", "나래교육지원청교육장"),
        ("가온교육청", "교육감", "가온교육감"),
        ("가온교육청", "가온교육감", "가온교육감"),
        ("가온특별시교육청 ", " 교육감", "가온특별시교육감"),
        ("다솜초등학교", "교장", "다솜초등학교교장"),
        ("나래교육지원청", "", "나래교육지원청의 장"),
        ("", "", ""),
    ],
)
def test_the_sender_is_the_title_of_the_office_s_head(
    office: str, head: str, expected: str
) -> None:
    assert sender_of(office, head) == expected


@pytest.mark.parametrize(
    ("department", "expected"),
    [
        ("총무과", "총무과장"),
        ("민원실", "민원실장"),
        ("감사관", "감사관"),
        ("정책기획담당관", "정책기획담당관"),
        ("학교통합지원센터", "학교통합지원센터장"),
        ("학적", "학적의 장"),
        ("", ""),
    ],
)
def test_a_department_is_addressed_by_its_head(department: str, expected: str) -> None:
    assert head_of(department) == expected


@pytest.mark.parametrize(
    ("party", "expected"),
    [
        (Party("홍길동"), "홍길동 귀하"),
        (Party("홍길동", people=5), "홍길동 외 4명 귀하"),
        (Party("홍길동", proxy="김대리"), "홍길동 (대리인 김대리) 귀하"),
        (Party("나래연구회", "홍대표"), "나래연구회(대표자 홍대표) 귀중"),
    ],
)
def test_a_person_and_a_body_are_addressed_differently(party: Party, expected: str) -> None:
    assert addressed_to(party) == expected


@given(st.text(max_size=50), st.text(max_size=50))
def test_whatever_the_settings_hold_there_is_a_sender(office: str, head: str) -> None:
    assert bool(sender_of(office, head)) is bool(one_line(office) or one_line(head))


@pytest.mark.parametrize(
    ("agency", "expected"),
    [
        ("나래구청", "나래구청장"),
        ("나래구청장", "나래구청장"),
        ("가온교육청", "가온교육감"),
        ("다솜교육지원청", "다솜교육지원청교육장"),
        ("라온시청", "라온시장"),
        ("라온군청", "라온군수"),
        ("교육부", "교육부장관"),
        ("다솜초등학교", "다솜초등학교장"),
        ("나래경찰서", "나래경찰서장"),
        ("가온병원", "가온병원장"),
        ("가온 위원회", "가온 위원회 위원장"),
        ("나래연구회", "나래연구회의 장"),
        ("", ""),
    ],
)
def test_another_agency_is_addressed_by_its_head(agency: str, expected: str) -> None:
    assert head_of_agency(agency) == expected
