from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from gaoffice_desktop.citizens.facts import NO_NAME
from gaoffice_desktop.database.engine import Database, Work
from gaoffice_desktop.petitions import tallying
from gaoffice_desktop.petitions.facts import State
from tests.early_warning.surges.room import KIND, OTHER_KIND, SurgeRoom
from tests.frozen_clock import FrozenClock
from tests.petitions.house import build_house

DAY = date(2026, 11, 16)
AT = DAY.toordinal()


@pytest.fixture
def room(database: Database, clock: FrozenClock) -> SurgeRoom:
    nothing: Callable[..., None] = lambda: None  # noqa: E731 - no surges are looked at here
    return SurgeRoom(build_house(database, clock), nothing, clock)  # type: ignore[arg-type]


def test_arrivals_are_counted_by_local_day_kind_and_department(room: SurgeRoom) -> None:
    room.put(DAY, 3)
    room.put(DAY, 2, kind_code=OTHER_KIND, department_id=None)
    room.put(date(2026, 11, 18), 1)
    with room.database.read() as work:
        found = {(a.day, a.kind_code, a.department_id): a.count
                 for a in tallying.arrivals(work, AT, AT + 1)}  # fmt: skip
        assert tallying.first_day(work) == AT
    assert found == {(AT, KIND, room.house.counter.id): 3, (AT, OTHER_KIND, None): 2}


def test_what_was_cancelled_or_merged_is_none(room: SurgeRoom) -> None:
    ids = room.put(DAY, 4)
    room.happen(ids[0], state=State.CANCELLED.value)
    room.happen(ids[1], state=State.DONE.value, outcome="merged")
    with room.database.read() as work:
        assert [a.count for a in tallying.arrivals(work, AT, AT)] == [2]
        assert tallying.ids_of_kind(work, KIND, AT, AT) == ids[:1:-1]
        assert tallying.days_of_word(work, "통학로", AT) == {AT: 2}
        assert tallying.ids_of_word(work, "통학로", AT, AT) == ids[:1:-1]
        assert len(tallying.said(work, AT, AT, 10)) == 2
        standing = tallying.standings(work, ids)
        assert [standing[one].counted for one in ids] == [False, False, True, True]
        assert [standing[one].merged for one in ids] == [False, True, False, False]
        assert set(tallying.texts_of(work, ids)) == set(ids[1:])


def test_petitions_that_came_without_a_name_are_not_one_person_s(room: SurgeRoom) -> None:
    nameless = room.put(DAY, 3, name=NO_NAME)
    known = room.put(DAY, 2, name="가온솔", phone="02-000-0000")
    with room.database.read() as work:
        standing = tallying.standings(work, [*nameless, *known])
    assert len({standing[one].asker for one in nameless}) == 3
    assert len({standing[one].asker for one in known}) == 1


def test_the_days_of_what_was_touched_since_an_event(room: SurgeRoom) -> None:
    ids = room.put(DAY, 2)
    room.put(date(2026, 11, 18), 1)
    with room.database.read() as work:
        before = tallying.last_event(work)
        assert tallying.days_touched(work, before) == set()
        assert tallying.days_touched(work, 0) == {AT, AT + 2}
    room.happen(ids[1], handler="윤다온")
    with room.database.read() as work:
        assert tallying.days_touched(work, before) == {AT}


def test_of_too_many_texts_an_even_choice_is_read(room: SurgeRoom) -> None:
    ids = room.put(DAY, 20)
    with room.database.read() as work:
        assert [one.id for one in tallying.said(work, AT, AT, 5)] == ids[::4]
        first = tallying.said(work, AT, AT, 1)[0]
    assert first.day == AT
    assert first.names


def test_new_ones_are_found_in_their_order(room: SurgeRoom) -> None:
    ids = room.put(DAY, 5)
    with room.database.read() as work:
        assert tallying.newest(work) == ids[-1]
        assert tallying.new_since(work, ids[1], 2) == ids[2:4]
        assert tallying.first_id_since(work, room.clock()) is None
        kinds = tallying.kinds_of(work)
    assert kinds[KIND][0]


def test_departments_are_told_apart_from_none(room: SurgeRoom) -> None:
    (one,) = room.put(DAY, 1)
    (other,) = room.put(DAY, 1, department_id=None)
    with room.database.read() as work:
        assert tallying.ids_of_department(work, room.house.counter.id, AT, AT) == [one]
        assert tallying.ids_of_department(work, None, AT, AT) == [other]


def test_a_word_that_asks_for_nothing_is_nowhere(room: SurgeRoom) -> None:
    room.put(DAY, 1)

    def found(work: Work) -> object:
        return tallying.days_of_word(work, " ", AT), tallying.ids_of_word(work, "", AT, AT)

    with room.database.read() as work:
        assert found(work) == ({}, [])
