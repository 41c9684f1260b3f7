from __future__ import annotations

import threading
from datetime import date, timedelta

import pytest

from gaoffice_desktop.early_warning.surges.facts import Grouped, SurgeLevel, TopicKind, Window
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.settings.facts import SURGE_GROUP_LEAST
from gaoffice_desktop.shared.errors import NotAllowed, UserError
from gaoffice_desktop.staff.facts import Seat
from tests.early_warning.surges.room import TODAY, SurgeRoom

NOBODY = Seat.nobody("창구-1")
COPY = (
    "마을 도서관 앞 신호등이 꺼진 채로 두 달이 지났습니다. 등하교 시간마다 차가 멈추지 않고 지나가 "
    "위험하니 하루빨리 고쳐 주시고 그동안 안내원을 배치해 주시기 바랍니다."
)
OTHER = (
    "급식실 조리 기구가 낡아 음식이 제때 나오지 않습니다. 예산을 세워 겨울 방학 안에 새것으로 바꾸고 "
    "조리원 휴게 공간도 함께 마련해 주실 것을 건의드립니다."
)


def copies(room: SurgeRoom, count: int, said: str = COPY, on: date = TODAY) -> list[int]:
    return [
        one
        for at in range(count)
        for one in room.put(
            on, 1, title="신호등 수리 요청", content=f"{said} {'가나다라마'[at % 5]}"
        )
    ]


def look(room: SurgeRoom) -> Grouped:
    return room.surges.group_new(NOBODY).value


def test_copies_are_grouped_as_they_arrive_and_become_a_signal_at_five(room: SurgeRoom) -> None:
    room.put(TODAY, 3, content=OTHER)
    look(room)
    grouped: list[Grouped] = []
    for _ in range(5):
        copies(room, 1)
        grouped.append(look(room))
    assert [one.joined for one in grouped] == [0, 2, 1, 1, 1]
    assert [len(one.signals) for one in grouped] == [0, 0, 0, 0, 1]
    (group,) = [one for one in room.surges.groups(room.examiner) if one.signal]
    assert (group.count, group.open, group.merged, group.people) == (5, 5, 0, 5)
    assert group.title == "신호등 수리 요청"
    signal = next(
        one
        for one in room.surges.signals(room.examiner).signals
        if one.topic.kind is TopicKind.GROUP
    )
    assert signal.level is SurgeLevel.INTEREST
    assert signal.evidence.window is Window.GROUP
    assert signal.evidence.count == 5
    assert len(signal.petition_ids) == 5


def test_what_one_person_sends_again_and_again_is_no_signal(room: SurgeRoom) -> None:
    for _ in range(6):
        room.put(TODAY, 1, name="가온솔", phone="02-000-0000", content=COPY)
    assert look(room).signals == ()
    (group,) = room.surges.groups(room.examiner, every=True)
    assert (group.count, group.people, group.signal) == (6, 1, False)
    assert room.surges.signals(room.examiner).signals == ()
    for phone in ("02-000-0001", "02-000-0002"):
        room.put(TODAY, 1, phone=phone, content=COPY)
    assert look(room).signals == (group.id,)


def test_a_group_is_called_by_no_person_or_number(room: SurgeRoom) -> None:
    for _ in range(5):
        room.put(TODAY, 1, title="가온솔 010-1234-5678 신호등", content=COPY)
    room.happen(1, name="가온솔")
    look(room)
    (group,) = room.surges.groups(room.examiner, every=True)
    assert "가온솔" not in group.title
    assert "1234" not in group.title
    assert group.title.endswith("신호등")


def test_nothing_is_looked_at_twice_or_passed_over(room: SurgeRoom) -> None:
    copies(room, 7)
    first = room.surges.group_new(NOBODY, 3).value
    assert (first.looked_at, first.more) == (3, True)
    second = room.surges.group_new(NOBODY, 3).value
    third = room.surges.group_new(NOBODY, 3).value
    assert (second.looked_at, third.looked_at, third.more) == (3, 1, False)
    assert look(room) == Grouped()
    (group,) = room.surges.groups(room.examiner)
    assert group.count == 7


def test_a_petition_is_in_one_group_at_most(room: SurgeRoom) -> None:
    ids = [*copies(room, 3), *room.put(TODAY, 3, content=OTHER), *copies(room, 2)]
    look(room)
    of = room.surges.group_ids_of(room.examiner, ids)
    assert set(of) == set(ids)
    assert len(set(of.values())) == 2
    assert len({of[one] for one in (*ids[:3], *ids[6:])}) == 1
    members = [
        one.petition_id
        for group in room.surges.groups(room.examiner, every=True)
        for one in room.surges.group(room.examiner, group.id).members
    ]
    assert sorted(members) == sorted(ids)


def test_short_texts_and_those_of_long_ago_are_in_no_group(room: SurgeRoom) -> None:
    copies(room, 6, on=TODAY - timedelta(days=40))
    room.put(TODAY, 6, content="고쳐 주십시오.")
    look(room)
    assert room.surges.groups(room.examiner, every=True) == ()
    # One that comes now is like none of the last thirty days.
    copies(room, 1)
    assert look(room).joined == 0


def test_cancelled_ones_leave_their_group_and_merged_ones_are_told_apart(room: SurgeRoom) -> None:
    ids = copies(room, 6)
    look(room)
    room.happen(ids[0], state=State.CANCELLED.value)
    room.happen(ids[1], state=State.DONE.value, outcome="merged", closed_at=room.clock())
    (group,) = room.surges.groups(room.examiner)
    assert (group.count, group.open, group.merged) == (4, 4, 1)
    assert group.main_id == ids[2]
    assert group.signal
    story = room.surges.group(room.examiner, group.id)
    assert [one.petition_id for one in story.members] == ids[:0:-1]
    assert story.days == ((TODAY, 5),)
    room.happen(ids[2], state=State.CANCELLED.value)
    assert room.surges.groups(room.examiner) == ()


def test_from_how_many_a_group_is_a_signal_is_a_setting(room: SurgeRoom) -> None:
    room.set(SURGE_GROUP_LEAST, 3)
    copies(room, 3)
    assert len(look(room).signals) == 1


def test_two_programs_that_look_at_once_group_each_petition_once(room: SurgeRoom) -> None:
    copies(room, 8)
    found: list[Grouped] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            found.append(look(room))
        except BaseException as error:  # noqa: BLE001 - told below
            errors.append(error)

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert sum(one.joined for one in found) == 8
    (group,) = room.surges.groups(room.examiner)
    assert group.count == 8


def test_grouping_shows_nobody_anything_and_leaves_no_line(room: SurgeRoom) -> None:
    copies(room, 5)
    look(room)
    assert room.house.actions() == []
    with pytest.raises(NotAllowed):
        room.surges.groups(NOBODY)
    with pytest.raises(NotAllowed):
        room.surges.groups(room.house.clerk)
    with pytest.raises(UserError):
        room.surges.group(room.examiner, 999)
