from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import func, select

from gaoffice_desktop.early_warning.alarms.daily import CLAIM_HOLDS
from gaoffice_desktop.early_warning.alarms.daily_facts import DailyItem, DailyList
from gaoffice_desktop.early_warning.alarms.facts import AlarmState, Priority
from gaoffice_desktop.early_warning.alarms.tables import DailyListRow
from gaoffice_desktop.petitions.commands import Complete
from gaoffice_desktop.petitions.limits import Limit
from gaoffice_desktop.shared.errors import NotAllowed, UserError
from gaoffice_desktop.staff.facts import Role, Seat
from tests.early_warning.alarms.room import AlarmRoom, at_desk
from tests.petitions.papers.reading import assert_written


def listed(room: AlarmRoom, seat: Seat | None = None) -> DailyList:
    return room.alarms.daily_list(seat or room.examiner)


def numbers(items: tuple[DailyItem, ...]) -> list[str]:
    return [item.number for item in items]


def take_in(room: AlarmRoom, **changes: Any) -> str:
    """A scheme inquiry: 7 days, the first one counted."""
    return room.house.take_in(**changes).number


def test_what_is_over_and_what_ends_today_the_longest_over_first(room: AlarmRoom) -> None:
    room.clock.set("2026-11-02T10:00")
    over = take_in(room)  # ends on Tuesday the 10th
    room.clock.set("2026-11-03T10:00")
    later_over = take_in(room)  # on the 11th
    room.clock.set("2026-11-04T10:00")
    today = take_in(room)  # on the 12th
    room.clock.set("2026-11-05T10:00")
    take_in(room)
    room.clock.set("2026-11-12T09:00")
    found = listed(room)
    assert found.on == date(2026, 11, 12)
    assert (numbers(found.overdue), numbers(found.due)) == ([over, later_over], [today])
    assert [item.days_over for item in found.overdue] == [2, 1]
    first = found.overdue[0]
    assert (first.kind_name, first.due_on) == ("제도·절차 질의", date(2026, 11, 10))
    assert (first.limit, first.priority) == (Limit.PROCESSING, Priority.HIGH)
    # Until midnight it is not over by law; after it, it is.
    room.clock.set("2026-11-12T23:59")
    assert numbers(listed(room).due) == [today]
    room.clock.set("2026-11-13T00:01")
    assert today in numbers(listed(room).overdue)


def test_a_period_in_hours_ends_at_its_minute(room: AlarmRoom) -> None:
    number = take_in(room, kind_code="other")  # 즉시: 3 working hours from 10:00
    (item,) = listed(room).due
    assert (item.number, item.due_at) == (number, room.local("2026-11-25T14:00"))
    room.clock.set("2026-11-25T14:01")
    (item,) = listed(room).overdue
    assert item.days_over == 0


def test_what_waits_or_is_done_is_not_on_the_list(room: AlarmRoom) -> None:
    room.clock.set("2026-11-02T10:00")
    petition = room.house.take_in()
    room.clock.set("2026-11-10T10:00")
    assert listed(room).due
    room.house.petitions.complete(room.handler, Complete(petition.id, "회신 완료"))
    assert not listed(room)


def test_a_handler_gets_their_departments_list(room: AlarmRoom) -> None:
    counter, academies = room.house.counter.id, room.house.academies.id
    ours = take_in(room, kind_code="other", department_id=counter)
    theirs = take_in(room, kind_code="other", department_id=academies)
    assert (listed(room).department, numbers(listed(room).due)) == ("", [ours, theirs])
    found = listed(room, room.handler)
    assert (found.department, numbers(found.due)) == ("민원실", [ours])
    assert numbers(listed(room, room.stranger).due) == [theirs]
    with pytest.raises(UserError, match="소속 부서"):
        listed(room, replace(room.handler, department_id=None))
    with pytest.raises(NotAllowed):
        listed(room, room.house.admin)


def test_the_alarm_says_how_pressing_it_is(room: AlarmRoom) -> None:
    petition = room.house.take_in(kind_code="other")
    now = room.clock()
    alike = {"petition_id": petition.id, "subject": petition.number}
    room.alarm(**alike, priority=Priority.LOW.value, code="H-120")
    room.alarm(**alike, priority=Priority.HIGH.value, code="H-60", due_at=now.replace(hour=4),
               next_at=now.replace(hour=4), state=AlarmState.DUE.value)  # fmt: skip
    room.alarm(**alike, priority=Priority.HIGH.value, code="H-90", current=0)
    assert listed(room).due[0].priority is Priority.LOW
    room.clock.set("2026-11-25T13:30")
    assert listed(room).due[0].priority is Priority.HIGH


def test_before_the_first_scan_of_a_morning_what_was_planned_tells(file_room: AlarmRoom) -> None:
    petition = file_room.house.take_in(kind_code="other")
    file_room.alarm(petition_id=petition.id, subject=petition.number, priority=Priority.LOW.value,
                    due_at=file_room.local("2026-11-25T13:00"), state=AlarmState.DUE.value,
                    next_at=file_room.local("2026-11-25T13:00"), rung_at=None)  # fmt: skip
    assert listed(file_room).due[0].priority is Priority.LOW


def test_every_other_limit_that_ends_today_is_listed_once(room: AlarmRoom) -> None:
    midnight, closing = room.local("2026-11-26T00:00"), room.local("2026-11-25T18:00")
    objection = {
        "limit": Limit.OBJECTION.value,
        "of": 3,
        "target_at": closing,
        "ends_at": midnight,
    }
    room.alarm(**objection, priority=Priority.MEDIUM.value, code="D-1",
               due_at=room.local("2026-11-24T09:00"), state=AlarmState.SUPERSEDED.value)  # fmt: skip
    room.alarm(**objection, priority=Priority.HIGH.value, code="D-0",
               due_at=room.local("2026-11-25T09:00"))  # fmt: skip
    room.alarm(**objection, priority=Priority.LOW.value, code="OVER",
               due_at=room.local("2026-11-26T09:00"), state=AlarmState.DUE.value)  # fmt: skip
    room.alarm(**objection, code="D-3", current=0)
    minute = room.local("2026-11-25T14:03")
    room.alarm(limit=Limit.TAKE_IN.value, subject="1AA-2611-0000001", kind_name="",
               target_at=minute, ends_at=minute, department_id=None, handler_id=None)  # fmt: skip
    room.alarm(limit=Limit.PROGRESS.value, target_at=room.local("2026-11-26T18:00"))
    over = room.local("2026-11-21T00:00")
    room.alarm(limit=Limit.PROGRESS.value, of=1, target_at=over, ends_at=over)
    found = listed(room).others
    assert [(item.limit, item.due_on.day, item.days_over) for item in found] == [
        (Limit.PROGRESS, 20, 3),
        (Limit.TAKE_IN, 25, 0),
        (Limit.OBJECTION, 25, 0),
    ]
    assert (found[1].due_at, found[1].number) == (minute, "1AA-2611-0000001")
    assert (found[2].due_at, found[2].priority) == (None, Priority.HIGH)
    assert (found[2].department, found[2].handler) == ("민원실", "가온누")


def test_what_is_owed_on_its_day_alone_is_not_listed_ever_after(file_room: AlarmRoom) -> None:
    # A document may be kept longer; a fault found later is still asked about (Rule 9).
    for limit in (Limit.UNCOLLECTED, Limit.SUPPLEMENT_REQUEST):
        for day in ("24", "25"):
            until = file_room.local(f"2026-11-{day}T23:59")
            file_room.alarm(limit=limit.value, target_at=until, ends_at=until)
    assert [item.due_on.day for item in listed(file_room).others] == [25, 25]


def test_other_limits_are_the_departments_or_were_told_to_them(room: AlarmRoom) -> None:
    until = room.local("2026-11-25T18:00")
    take_in_alarm = {"limit": Limit.TAKE_IN.value, "target_at": until, "ends_at": until,
                     "department_id": None, "handler_id": None}  # fmt: skip
    room.rung(room.house.clerk, subject="told", **take_in_alarm)
    room.alarm(subject="untold", **take_in_alarm)
    room.alarm(limit=Limit.PROGRESS.value, subject="ours", target_at=until, ends_at=until)
    assert numbers(listed(room, room.house.clerk).others) == ["told", "ours"]
    assert numbers(listed(room, room.handler).others) == ["ours"]
    assert numbers(listed(room, room.stranger).others) == []
    assert numbers(listed(room).others) == ["told", "untold", "ours"]


def test_the_sheet_is_printed_and_the_trail_keeps_it(room: AlarmRoom) -> None:
    number = take_in(room, kind_code="other", department_id=room.house.counter.id)
    pdf = room.alarms.daily_sheet(room.handler)
    assert_written(pdf, "나래교육지원청 부서: 민원실", number, "오늘 마감 1건", "가온누")
    line = room.house.trail()[-1]
    assert (line.action, line.detail) == ("make_daily_list", {"lines": 1})
    with pytest.raises(NotAllowed):
        room.alarms.daily_sheet(replace(room.handler, roles=frozenset({Role.COUNSELOR})))


# --- once per desk and day ------------------------------------------------------------------


def test_a_desk_prints_the_list_of_a_day_once(room: AlarmRoom) -> None:
    today = date(2026, 11, 25)
    first, second = at_desk(room.handler, "창구-1"), at_desk(room.leader, "창구-2")
    assert room.alarms.claim_daily(first, today).value
    assert not room.alarms.claim_daily(first, today).value
    assert not room.alarms.claim_daily(at_desk(room.leader, "창구-1"), today).value
    assert room.alarms.claim_daily(second, today).value
    assert room.alarms.claim_daily(first, date(2026, 11, 26)).value


def test_a_claim_that_came_to_no_print_is_given_again(room: AlarmRoom) -> None:
    """The program ended, or the printer stayed off: the list of the day is still owed."""
    today, desk = date(2026, 11, 25), at_desk(room.handler, "창구-1")
    assert room.alarms.claim_daily(desk, today).value
    room.clock.move(seconds=CLAIM_HOLDS.total_seconds() - 1)
    assert not room.alarms.claim_daily(desk, today).value
    room.clock.move(seconds=1)
    assert room.alarms.claim_daily(desk, today).value
    room.alarms.note_daily_printed(desk, today)
    room.clock.move(hours=5)
    assert not room.alarms.claim_daily(desk, today).value


def test_of_two_programs_of_a_desk_that_ask_at_once_one_prints(room: AlarmRoom) -> None:
    together = threading.Barrier(4)
    found: list[bool] = []

    def ask() -> None:
        together.wait()
        found.append(room.alarms.claim_daily(room.handler, date(2026, 11, 25)).value)

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == [False, False, False, True]
    with room.database.read() as work:
        assert work.session.scalar(select(func.count()).select_from(DailyListRow)) == 1
