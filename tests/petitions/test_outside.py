"""Many petitions of another system in one transaction, as good as each taken in by itself."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from gaoffice_desktop.petitions.facts import Channel, Petition
from gaoffice_desktop.petitions.life import PetitionFile
from gaoffice_desktop.petitions.outside import Entering
from gaoffice_desktop.petitions.outside_events import Closing, FromOutside
from gaoffice_desktop.petitions.reasons import Outcome
from gaoffice_desktop.shared.errors import Unavailable
from gaoffice_desktop.workdays.facts import BeyondCalendar
from gaoffice_desktop.workdays.service import Workdays
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House
from tests.petitions.makers import a_petitioner

RECEIVED = datetime(2026, 4, 1, 1, 30, tzinfo=UTC)


def a_case(house: House, serial: int = 1, **changes: Any) -> FromOutside:
    kinds = {kind.code: kind for kind in house.catalogue.kinds(house.clerk)}
    values: dict[str, Any] = {
        "number": f"1AA-2604-{serial:07d}",
        "kind": kinds["inquiry_scheme"],
        "channel": Channel.EPEOPLE,
        "petitioner": a_petitioner(),
        "title": f"문의 {serial}",
        "content": "내용",
        "received_at": RECEIVED,
        "department": "평생교육과",
        "department_id": house.academies.id,
    }
    return FromOutside(**values | changes)


def enter(house: House, clock: FrozenClock, *cases: FromOutside) -> list[tuple[int, str]]:
    with house.database.change() as work:
        return Entering(work, house.examiner, clock(), Workdays(house.database)).enter(cases)


def amend(
    house: House, clock: FrozenClock, petition_id: int, case: FromOutside, *fields: str
) -> bool:
    with house.database.change() as work:
        entering = Entering(work, house.examiner, clock(), Workdays(house.database))
        return entering.amend(petition_id, case, frozenset(fields))


def opened(house: House, petition_id: int) -> PetitionFile:
    return house.petitions.file(house.examiner, petition_id, reveal=True)


def test_many_get_numbers_in_a_row_among_those_taken_in(house: House, clock: FrozenClock) -> None:
    before: Petition = house.take_in()
    entered = enter(house, clock, *(a_case(house, serial) for serial in range(3)))
    assert [number for _, number in entered] == ["2026-000002", "2026-000003", "2026-000004"]
    assert house.take_in().number == "2026-000005"
    assert before.number == "2026-000001"
    petition = opened(house, entered[0][0]).petition
    assert petition.outside_number == "1AA-2604-0000000"
    assert petition.due_on == date(2026, 4, 9)
    assert house.rebuild.check(house.admin).differences == ()
    found = house.petitions.find(house.examiner, "1AA-2604-0000002")
    assert [row.number for row in found] == ["2026-000004"]


def test_none_is_none(house: House, clock: FrozenClock) -> None:
    assert enter(house, clock) == []
    assert house.take_in().number == "2026-000001"


def test_one_beyond_the_calendar_takes_all_back(house: House, clock: FrozenClock) -> None:
    far = a_case(house, 2, received_at=datetime(2035, 4, 1, tzinfo=UTC))
    with pytest.raises(BeyondCalendar):
        enter(house, clock, a_case(house), far)
    assert house.scalar("SELECT count(*) FROM petition") == 0
    assert house.take_in().number == "2026-000001"


def test_a_clock_set_back_draws_no_number(house: House, clock: FrozenClock) -> None:
    house.take_in()
    clock.move(hours=-2)
    with pytest.raises(Unavailable, match="시계"):
        enter(house, clock, a_case(house))


def test_texts_are_changed_told_and_found(house: House, clock: FrozenClock) -> None:
    petition_id = enter(house, clock, a_case(house))[0][0]
    other = a_petitioner(name="나라샘", phone="", email="nara@example.com", address="나래시 1")
    case = a_case(house, title="고친 제목", content="고친 내용", petitioner=other)
    fields = ("title", "content", "name", "phone", "email", "address")
    assert amend(house, clock, petition_id, case, *fields)
    file = opened(house, petition_id)
    assert file.petition.petitioner == other
    assert (file.petition.title, file.petition.content) == ("고친 제목", "고친 내용")
    told = file.events[-1].data
    assert told["before"]["name"] == "홍길동"  # type: ignore[index]
    assert told["after"]["title"] == "고친 제목"  # type: ignore[index]
    assert len(house.petitions.find(house.examiner, "나라샘")) == 1
    assert house.petitions.find(house.examiner, "홍길동") == ()
    assert house.rebuild.check(house.admin).differences == ()


def test_a_field_that_the_list_does_not_change_stays(house: House, clock: FrozenClock) -> None:
    petition_id = enter(house, clock, a_case(house))[0][0]
    assert not amend(house, clock, petition_id, a_case(house, title="딴 제목"))
    assert opened(house, petition_id).petition.title == "문의 1"


def test_another_kind_brings_its_period(house: House, clock: FrozenClock) -> None:
    petition_id = enter(house, clock, a_case(house))[0][0]
    kinds = {kind.code: kind for kind in house.catalogue.kinds(house.clerk)}
    case = a_case(house, kind=kinds["suggestion"])
    assert amend(house, clock, petition_id, case, "kind")
    petition = opened(house, petition_id).petition
    assert (petition.kind.code, petition.due_on) == ("suggestion", date(2026, 4, 20))
    assert house.rebuild.check(house.admin).differences == ()


def test_a_receipt_at_another_time_moves_the_due_day(house: House, clock: FrozenClock) -> None:
    petition_id = enter(house, clock, a_case(house))[0][0]
    case = a_case(house, received_at=datetime(2026, 4, 3, 1, tzinfo=UTC))
    assert amend(house, clock, petition_id, case)
    petition = opened(house, petition_id).petition
    assert petition.received_at == case.received_at
    assert petition.due_on == date(2026, 4, 13)


def test_an_intake_cancelled_here_stays_cancelled(house: House, clock: FrozenClock) -> None:
    petition_id = enter(house, clock, a_case(house, department="", department_id=None))[0][0]
    house.petitions.cancel_intake(house.examiner, petition_id, "잘못 가져옴")
    closed = a_case(house, closing=Closing(RECEIVED, Outcome.GRANTED, "수용"))
    assert not amend(house, clock, petition_id, closed)
