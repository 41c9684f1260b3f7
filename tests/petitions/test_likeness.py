"""Petitions that say the same: by one person, and by many."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from gaoffice_desktop.petitions.commands import Complete
from gaoffice_desktop.petitions.likeness import earlier_alike
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House
from tests.petitions.makers import a_petitioner

NOISE = (
    "운동장 공사 소음이 심하여 수업을 할 수 없습니다. 공사 시간을 방과 후로 바꾸고 "
    "먼지를 막는 가림막을 세워 주시기 바랍니다. 결과를 문자로 알려 주십시오."
)
BUS = (
    "통학 버스가 아침마다 늦게 옵니다. 노선을 줄이지 말고 차를 한 대 더 배치하여 "
    "학생이 지각하지 않게 하여 주시기 바랍니다. 정류장에도 의자가 없습니다."
)
AGAIN = NOISE.replace("심하여", "너무 심하여") + " 지난번 답변은 잘 받았으나 나아지지 않았습니다."
TITLE = "공사 소음"


def similar(house: House, content: str, **asker: str):
    return house.petitions.similar(house.clerk, a_petitioner(**asker), TITLE, content)


# --- one person -------------------------------------------------------------------------


def test_the_same_content_comes_before_the_same_person(house: House) -> None:
    other = house.take_in(title="다른 일", content=BUS)
    same = house.take_in(title="시끄럽습니다", content=AGAIN)
    found = similar(house, NOISE)
    assert [one.id for one in found] == [same.id, other.id]
    assert str(found[0].why) == "성명과 연락처가 같습니다. 내용도 비슷합니다."
    assert str(found[1].why) == "성명과 연락처가 같습니다."


def test_what_is_closed_counts_for_a_year_if_it_says_the_same(
    house: House, clock: FrozenClock
) -> None:
    closed = house.take_in(title=TITLE, content=NOISE)
    unlike = house.take_in(title="통학", content=BUS)
    for one in (closed, unlike):
        house.petitions.complete(house.handler, Complete(one.id, "회신"))
    [found] = similar(house, AGAIN)
    assert found.id == closed.id
    assert str(found.why).startswith("성명과 연락처가 같습니다. 내용이 비슷하고")
    clock.move(days=366)
    assert similar(house, AGAIN) == ()


def test_a_name_alone_needs_nearly_the_same_words(house: House) -> None:
    one = house.take_in(title=TITLE, content=NOISE, petitioner=a_petitioner(phone=""))
    house.petitions.complete(house.handler, Complete(one.id, "회신"))
    assert [entry.id for entry in similar(house, NOISE)] == [one.id]
    assert similar(house, NOISE[:40] + BUS) == ()


def test_earlier_petitions_of_the_same_matter(house: House, clock: FrozenClock) -> None:
    first = house.take_in(title=TITLE, content=NOISE)
    clock.move(days=20)
    second = house.take_in(title=TITLE, content=AGAIN)
    house.take_in(title="통학", content=BUS)
    house.take_in(title=TITLE, content=NOISE, petitioner=a_petitioner(name="성춘향"))
    cancelled = house.take_in(title=TITLE, content=NOISE)
    house.petitions.cancel_intake(house.clerk, cancelled.id, "")
    clock.move(days=20)
    third = house.take_in(title=TITLE, content=NOISE)
    with house.database.read() as work:
        assert earlier_alike(work, first.id) == ()
        [(found, much)] = earlier_alike(work, second.id)
        assert (found, 0.8 < much <= 1.0) == (first.id, True)
        assert [one for one, _ in earlier_alike(work, third.id)] == [first.id, second.id]
        assert earlier_alike(work, 999) == ()


def test_earlier_is_by_receipt(house: House, clock: FrozenClock) -> None:
    """What was received before and entered later is the earlier one."""
    one = house.take_in(title=TITLE, content=NOISE)
    late = house.take_in(title=TITLE, content=NOISE, received_at=clock.now - timedelta(hours=3))
    with house.database.read() as work:
        assert [found for found, _ in earlier_alike(work, one.id)] == [late.id]
        assert earlier_alike(work, late.id) == ()


# --- many people ------------------------------------------------------------------------

NAMES = ("가온", "나래", "다솜", "라온", "마루")


@pytest.fixture
def campaign(house: House) -> House:
    """Five people sent one text, each with a word of their own; others wrote of other things."""
    for number, name in enumerate(NAMES):
        asker = a_petitioner(name=name, phone=f"010-0000-000{number}")
        house.take_in(title=TITLE, content=f"{NOISE} {name} 드림", petitioner=asker)
        house.take_in(title="통학", content=BUS, petitioner=replace(asker, name=f"{name}아"))
    return house


def test_the_same_text_by_many_is_told_first(campaign: House) -> None:
    [found] = similar(campaign, f"{NOISE} 새봄 드림", name="새봄")
    assert (found.count, found.title) == (5, TITLE)
    assert str(found.why) == "최근 30일에 내용이 거의 같은 민원 5건"


def test_it_is_told_before_anybody_is_named(campaign: House) -> None:
    [found] = similar(campaign, NOISE, name="")
    assert found.count == 5


def test_thirty_days_later_it_is_forgotten(campaign: House, clock: FrozenClock) -> None:
    clock.move(days=31)
    assert similar(campaign, NOISE, name="새봄") == ()


def test_one_other_and_few_words_are_no_campaign(house: House) -> None:
    house.take_in(title=TITLE, content=NOISE, petitioner=a_petitioner(name="가온"))
    assert similar(house, NOISE, name="새봄") == ()
    for name in NAMES:
        house.take_in(title="문의", content="전학 문의", petitioner=a_petitioner(name=name))
    assert (
        house.petitions.similar(house.clerk, a_petitioner(name="새봄"), "문의", "전학 문의") == ()
    )
