"""The check finds what is lost, doubled, late, strange, or rung after hours; else nothing."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import delete, select, update

from gaoffice_desktop.early_warning.alarms.checking import FAULT_LABELS, CheckReport, FaultKind
from gaoffice_desktop.early_warning.alarms.facts import RingWhy
from gaoffice_desktop.early_warning.alarms.tables import AlarmRingRow, AlarmRow
from gaoffice_desktop.petitions import commands
from gaoffice_desktop.shared.errors import NotAllowed
from gaoffice_desktop.workdays.facts import CalendarEdit, Holiday
from tests.early_warning.alarms.room import AlarmRoom


def scanned(room: AlarmRoom, local: str) -> None:
    room.clock.set(local)
    while room.alarms.scan(room.handler).value.more:
        pass


def check(room: AlarmRoom) -> CheckReport:
    return room.alarms.check(room.examiner)


@pytest.fixture
def busy(room: AlarmRoom) -> AlarmRoom:
    """An office in which an alarm has rung."""
    petition = room.house.take_in()
    room.house.petitions.assign(
        room.handler, commands.Assign(petition.id, 1, room.handler.actor.staff_id)
    )
    scanned(room, "2026-11-25T10:00")
    scanned(room, "2026-11-30T09:00")
    return room


def change(room: AlarmRoom, of_code: str, **values: object) -> None:
    with room.database.change() as work:
        work.session.execute(
            update(AlarmRow)
            .where(AlarmRow.limit == "processing", AlarmRow.code == of_code)
            .values(**values)
        )


def test_a_sound_office_is_sound(busy: AlarmRoom) -> None:
    report = check(busy)
    assert report.sound
    assert (report.petitions, report.rings, report.waiting) == (1, 1, 0)
    assert report.alarms == 9
    assert set(FAULT_LABELS) == set(FaultKind)


def test_who_may_not_keep_the_rules_may_not_check(room: AlarmRoom) -> None:
    with pytest.raises(NotAllowed):
        room.alarms.check(room.handler)


def test_what_waits_for_the_next_scan_is_no_fault(busy: AlarmRoom) -> None:
    busy.house.take_in()
    report = check(busy)
    assert (report.sound, report.waiting) == (True, 1)
    edit = CalendarEdit(add=(Holiday(busy.clock.local.date() + timedelta(days=1), "휴무"),))
    busy.house.calendar.apply(busy.examiner, edit)
    assert check(busy).waiting is None


def test_a_lost_alarm_is_found(busy: AlarmRoom) -> None:
    with busy.database.change() as work:
        work.session.execute(delete(AlarmRow).where(AlarmRow.code == "D-1"))
    assert check(busy).counts == {FaultKind.MISSING: 1}
    assert check(busy).faults[0].code == "D-1"


def test_a_strange_alarm_is_found(busy: AlarmRoom) -> None:
    change(busy, "D-1", code="D-7")
    assert check(busy).counts == {FaultKind.MISSING: 1, FaultKind.STRAY: 1}


def test_an_alarm_of_what_runs_no_more_is_found(busy: AlarmRoom) -> None:
    petition = busy.house.take_in()
    busy.house.petitions.cancel_intake(busy.house.clerk, petition.id, "착오")
    scanned(busy, "2026-11-30T09:01")
    busy.alarm(petition_id=petition.id, state="due", rung_at=None, last_rung_at=None, rings=0)
    assert FaultKind.STRAY in check(busy).counts


def test_an_alarm_at_another_time_is_found(busy: AlarmRoom) -> None:
    with busy.database.read() as work:
        due = work.session.scalars(select(AlarmRow.due_at).where(AlarmRow.code == "D-1")).one()
    change(busy, "D-1", due_at=due + timedelta(days=1), next_at=due + timedelta(days=1))
    assert check(busy).counts == {FaultKind.DIFFERS: 1}


def test_one_that_did_not_ring_is_found(busy: AlarmRoom) -> None:
    scanned(busy, "2026-12-02T09:00")
    due = busy.clock.now
    scanned(busy, "2026-12-02T09:30")
    with busy.database.change() as work:
        ids = select(AlarmRow.id).where(AlarmRow.code == "D-1")
        work.session.execute(delete(AlarmRingRow).where(AlarmRingRow.alarm_id.in_(ids)))
    change(busy, "D-1", state="due", rung_at=None, last_rung_at=None, rings=0, next_at=due)
    assert FaultKind.LATE in check(busy).counts


@pytest.mark.parametrize(
    ("code", "values"),
    [
        ("D-3", {"rings": 0}),
        ("D-3", {"state": "seen", "next_at": None}),
        ("D-3", {"state": "superseded"}),
        ("D-1", {"next_at": None}),
        ("D-1", {"state": "answered", "next_at": None}),
        ("D-1", {"state": "rung"}),
    ],
)
def test_a_state_that_the_record_does_not_bear_out_is_found(
    busy: AlarmRoom, code: str, values: dict[str, object]
) -> None:
    change(busy, code, **values)
    assert FaultKind.STATE in check(busy).counts


def the_alarm(room: AlarmRoom) -> int:
    with room.database.read() as work:
        return work.session.scalars(select(AlarmRow.id).where(AlarmRow.state == "rung")).one()


def test_a_ring_after_hours_is_found_by_the_calendar_of_its_time(busy: AlarmRoom) -> None:
    alarm, now = the_alarm(busy), busy.clock.now
    busy.change(alarm, last_rung_at=now + timedelta(days=1))
    busy.ring(alarm, busy.leader, at=now + timedelta(hours=10), why=RingWhy.ESCALATED.value)
    assert check(busy).counts == {FaultKind.OUTSIDE_HOURS: 1}
    by_hand = RingWhy.BY_HAND.value
    busy.ring(alarm, busy.head, at=now + timedelta(hours=11), why=by_hand)
    assert check(busy).counts == {FaultKind.OUTSIDE_HOURS: 1}


def test_a_day_that_was_declared_off_after_the_ring_makes_it_no_fault(busy: AlarmRoom) -> None:
    busy.clock.move(hours=1)
    edit = CalendarEdit(add=(Holiday(busy.clock.local.date(), "임시공휴일"),), note="임시")
    busy.house.calendar.apply(busy.examiner, edit)
    scanned(busy, "2026-11-30T10:30")
    assert check(busy).sound


def test_a_ring_that_came_twice_is_found(busy: AlarmRoom) -> None:
    alarm, now = the_alarm(busy), busy.clock.now
    busy.ring(alarm, at=now + timedelta(minutes=1), why=RingWhy.AGAIN.value)
    busy.change(alarm, last_rung_at=now + timedelta(minutes=1))
    assert check(busy).counts == {FaultKind.TWICE: 1}
