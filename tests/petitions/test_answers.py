"""The text of an answer: a draft to begin with, and advice that finds what is missing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gaoffice_desktop.petitions.answers import Desk, Point, fullness, outline
from gaoffice_desktop.petitions.facts import Channel
from tests.petitions.lives import a_file
from tests.petitions.makers import a_petitioner

DESK = Desk("평생교육과", "가온누", "02-123-4568")
PETITION = replace(
    a_file(asker=a_petitioner(email="hong@example.com")).petition,
    title="전학 절차를 알고 싶습니다",
    channel=Channel.EPEOPLE,
    outside_number="1AA-2611-1234567",
)
REASONS = "가. 중학교 전학은 초·중등교육법 시행령 제73조에 따라 교육장이 배정합니다. 주소를 옮긴 뒤 신청하십시오."


def full() -> str:
    return outline(PETITION, DESK, "나래교육지원청").replace("가. ", REASONS)


def unmet(text: str, petition=PETITION, desk: Desk = DESK) -> set[Point]:
    return {check.point for check in fullness(text, petition, desk) if not check.met}


def test_the_outline_has_all_but_the_reasons() -> None:
    text = outline(PETITION, DESK, "나래교육지원청")
    assert text.startswith("안녕하십니까?")
    for part in (
        "국민신문고로", "1AA-2611-1234567", PETITION.number, "에 관한 것으로 이해됩니다",
        "평생교육과 가온누(☎ 02-123-4568)", "감사합니다",
    ):  # fmt: skip
        assert part in text
    assert unmet(text) == {Point.REASONS}
    assert unmet(full()) == set()


def test_an_outline_takes_no_resident_number_over_from_a_title() -> None:
    petition = replace(PETITION, title="900101-1234567의 성적증명서", outside_number="")
    text = outline(petition, DESK)
    assert "1234567" not in text
    assert f"접수번호 {petition.number}" in text
    assert Point.RESIDENT_NUMBER not in unmet(text, petition)


@pytest.mark.parametrize(
    ("taken_out", "point"),
    [
        ("안녕하십니까?", Point.GREETING),
        ("에 관한 것으로 이해됩니다", Point.GIST),
        ("평생교육과", Point.CONTACT),
        ("가온누", Point.CONTACT),
        ("02-123-4568", Point.CONTACT),
        (REASONS, Point.REASONS),
    ],
)
def test_what_is_missing_is_found(taken_out: str, point: Point) -> None:
    text = full().replace(" 업무에 관심을 가져 주셔서 감사합니다", "")
    assert unmet(text) == set()
    assert point in unmet(text.replace(taken_out, ""))


def test_either_number_will_do() -> None:
    text = full()
    assert Point.NUMBER not in unmet(text.replace(PETITION.number, ""))
    assert Point.NUMBER in unmet(
        text.replace(PETITION.number, "").replace(PETITION.outside_number, "")
    )


def test_the_contact_says_which_part_is_missing() -> None:
    check = next(
        one for one in fullness("평생교육과에 문의", PETITION, DESK) if one.point is Point.CONTACT
    )
    assert "성명, 전화번호" in str(check.sentence)
    assert "제31조" in str(check.sentence)


def test_a_phone_is_recognised_however_it_is_written() -> None:
    assert Point.CONTACT not in unmet(full().replace("02-123-4568", "02 123 4568"))


def test_somebody_elses_data_is_pointed_out() -> None:
    for strange in ("010-9999-8888", "01099998888", "kim@example.com"):
        assert Point.PERSONAL_DATA in unmet(full() + f"\n담임 {strange}")
    for own in ("010-1234-5678", "hong@example.com"):
        assert Point.PERSONAL_DATA not in unmet(full() + f"\n연락처 {own}")
    assert Point.RESIDENT_NUMBER in unmet(full() + "\n900101-1234567")


def test_every_point_is_looked_at_and_says_something() -> None:
    for text in ("", full()):
        checks = fullness(text, PETITION, DESK)
        assert [check.point for check in checks] == list(Point)
        assert all(str(check.sentence).endswith((".", ")", "?")) for check in checks)
