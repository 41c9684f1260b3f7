from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import text

from gaoffice_desktop.petitions.commands import AskSupplement, Complete, Dun
from gaoffice_desktop.petitions.pressing import first_received_at, pressing, to_dun
from gaoffice_desktop.shared.clock import to_utc
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House


def found(house: House, local: str, department_id: int | None = None) -> list[int]:
    with house.database.read() as work:
        moment = FrozenClock(local)()
        return [one.id for one in pressing(work, moment, department_id)]


def owed(house: House, clock: FrozenClock, most: int = 10) -> tuple[list[int], int]:
    with house.database.read() as work:
        rows, count = to_dun(work, clock(), most)
        return [one.id for one in rows], count


def test_what_is_over_for_the_office_before_a_moment(house: House, clock: FrozenClock) -> None:
    clock.set("2026-11-02T10:00")
    counter, academies = house.counter.id, house.academies.id
    week = house.take_in(department_id=counter).id  # the office closes on it on the 10th at 18:00
    at_once = house.take_in(kind_code="other", department_id=academies).id
    done = house.take_in(kind_code="other").id
    house.petitions.complete(house.handler, Complete(done, "회신 완료"))
    assert found(house, "2026-11-02T14:00") == []
    assert found(house, "2026-11-02T14:01") == [at_once]
    assert found(house, "2026-11-10T18:01") == [at_once, week]
    assert found(house, "2026-11-10T18:01", academies) == [at_once]
    with house.database.read() as work:
        one = pressing(work, clock() + timedelta(days=30), counter)[0]
    assert (one.number, one.kind_name, one.department) == (
        "2026-000001", "제도·절차 질의", "민원실",
    )  # fmt: skip
    assert (one.due_on, one.due_at, one.dunned_at) == (date(2026, 11, 10), None, None)
    assert one.ends_at == FrozenClock("2026-11-11T00:00")()


def test_while_the_clock_stands_nothing_presses(house: House, clock: FrozenClock) -> None:
    clock.set("2026-11-02T10:00")
    petition_id = house.take_in().id
    command = AskSupplement(petition_id, "재학증명서", date(2026, 11, 20))
    house.petitions.ask_supplement(house.handler, command)
    clock.set("2026-12-30T10:00")
    assert found(house, "2026-12-30T10:00") == []
    assert owed(house, clock) == ([], 0)


def test_a_letter_is_owed_once_the_period_has_passed_by_law(
    house: House, clock: FrozenClock
) -> None:
    clock.set("2026-11-02T10:00")
    later = house.take_in(department_id=house.counter.id).id
    first = house.take_in(kind_code="other", department_id=house.counter.id).id
    clock.set("2026-11-10T23:59")
    assert owed(house, clock) == ([first], 1)
    clock.set("2026-11-11T00:01")
    assert owed(house, clock) == ([first, later], 2)
    assert owed(house, clock, most=1) == ([first], 2)
    house.petitions.dun(house.examiner, Dun(first, ""))
    assert owed(house, clock) == ([later], 1)


def test_there_is_nobody_to_send_a_letter_to_without_a_department(
    file_house: House, clock: FrozenClock
) -> None:
    file_house.take_in(kind_code="other")
    with file_house.database.change() as work:
        work.session.execute(text("UPDATE petition SET department = '', department_id = NULL"))
    clock.set("2026-12-01T10:00")
    assert found(file_house, "2026-12-01T10:00")
    assert owed(file_house, clock) == ([], 0)


def test_when_the_first_petition_came(house: House, clock: FrozenClock) -> None:
    with house.database.read() as work:
        assert first_received_at(work) is None
    first = house.take_in()
    clock.move(days=3)
    house.take_in()
    with house.database.read() as work:
        assert first_received_at(work) == first.received_at
    assert first.received_at == to_utc(FrozenClock().local)
