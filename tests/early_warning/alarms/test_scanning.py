"""The heartbeat of the alarms: what changed is planned, what is due rings, once, in working hours."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from gaoffice_desktop.database.engine import Database
from gaoffice_desktop.early_warning.alarms import scanning
from gaoffice_desktop.early_warning.alarms.facts import (
    Acknowledge,
    AlarmRule,
    Band,
    CheckMonth,
    Lead,
    LeadUnit,
    Priority,
    SaveRules,
    Scanned,
    Snooze,
)
from gaoffice_desktop.early_warning.alarms.scanning import Scanning
from gaoffice_desktop.early_warning.alarms.service import Alarms
from gaoffice_desktop.early_warning.alarms.tables import AlarmRingRow, AlarmRow
from gaoffice_desktop.epeople.arrivals import note_arrivals, take_away
from gaoffice_desktop.epeople.facts import Arrival
from gaoffice_desktop.petitions import commands
from gaoffice_desktop.petitions.limits import Limit
from gaoffice_desktop.petitions.reasons import ExtensionReason
from gaoffice_desktop.settings import service as settings
from gaoffice_desktop.settings.facts import OVERDUE_DAILY_AT
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.staff.facts import Seat
from gaoffice_desktop.workdays.facts import CalendarEdit, Holiday, HolidayKind
from gaoffice_desktop.workdays.service import Workdays
from tests.early_warning.alarms.room import AlarmRoom
from tests.frozen_clock import FrozenClock

NOBODY = Seat.nobody("창구-1")


def scan(room: AlarmRoom, alarms: Alarms | None = None) -> Scanned:
    """Scan until nothing is left to do at this moment."""
    while (done := (alarms or room.alarms).scan(NOBODY).value).more:
        pass
    return done


def at(room: AlarmRoom, local: str) -> Scanned:
    room.clock.set(local)
    return scan(room)


def handled(room: AlarmRoom, **changes: Any) -> int:
    """Take a petition in and give it to the handler."""
    petition = room.house.take_in(**changes)
    command = commands.Assign(petition.id, room.house.counter.id, room.handler.actor.staff_id)
    room.house.petitions.assign(room.handler, command)
    return petition.id


def rings(room: AlarmRoom, *, own: bool = False) -> list[tuple[str, str, int, str]]:
    """Every ring of petitions, or of what is the office's own: when, which lead, to whom, why."""
    wanted = (
        select(AlarmRingRow.at, AlarmRow.code, AlarmRingRow.to_id, AlarmRingRow.why)
        .join(AlarmRow, AlarmRow.id == AlarmRingRow.alarm_id)
        .where(AlarmRow.petition_id.is_(None) if own else AlarmRow.petition_id.is_not(None))
        .order_by(AlarmRingRow.id)
    )
    with room.database.read() as work:
        return [
            (f"{to_local(when):%m-%d %H:%M}", code, to, why)
            for when, code, to, why in work.session.execute(wanted)
        ]


def told(room: AlarmRoom) -> list[str]:
    return [f"{when} {code}" for when, code, _, _ in rings(room)]


def the_rung_one(room: AlarmRoom) -> int:
    wanted = select(AlarmRow.id).where(AlarmRow.state == "rung", AlarmRow.petition_id.is_not(None))
    with room.database.read() as work:
        return work.session.scalars(wanted).one()


def states(room: AlarmRoom, limit: Limit = Limit.PROCESSING) -> dict[str, str]:
    """The state of each current alarm of a limit, by its code."""
    wanted = select(AlarmRow.code, AlarmRow.state).where(AlarmRow.current == 1)
    with room.database.read() as work:
        return dict(work.session.execute(wanted.where(AlarmRow.limit == limit.value)).all())


def ended(room: AlarmRoom) -> set[tuple[str, str, str]]:
    """What had rung and is over: code, state, why."""
    wanted = select(AlarmRow.code, AlarmRow.state, AlarmRow.ended_why).where(
        AlarmRow.rung_at.is_not(None), AlarmRow.ended_at.is_not(None)
    )
    with room.database.read() as work:
        return {tuple(row) for row in work.session.execute(wanted)}


# --- planning and ringing -------------------------------------------------------------------


def test_nothing_is_looked_at_in_an_office_that_is_not_set_up(
    database: Database, clock: FrozenClock
) -> None:
    assert Alarms(database, clock, Workdays(database)).scan(NOBODY).value == Scanned()


def test_what_is_taken_in_is_planned_and_rings_in_its_time(room: AlarmRoom) -> None:
    """Seven working days from Wednesday 25 November end on Thursday 3 December."""
    handled(room)
    assert scan(room).rung == 0
    assert states(room) == {
        "D-3": "due", "D-1": "due", "D-0": "due", "OVER": "due", "OVER+2026-12-07": "due",
    }  # fmt: skip
    assert at(room, "2026-11-30T08:59").rung == 0
    assert at(room, "2026-11-30T09:00").rung == 1
    me = room.handler.actor.staff_id
    assert rings(room) == [("11-30 09:00", "D-3", me, "first")]
    assert scan(room).rung == 0


def test_a_scan_says_when_to_look_again(room: AlarmRoom) -> None:
    handled(room)
    found = scan(room)
    assert found.next_at is not None
    assert to_local(found.next_at).isoformat() == "2026-11-30T09:00:00"


def test_an_idle_scan_writes_nothing(room: AlarmRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    handled(room)
    scan(room)
    room.clock.move(minutes=5)

    def no_change(_self: object) -> None:
        raise AssertionError("an idle scan took the write lock")

    monkeypatch.setattr(Database, "change", no_change)
    assert room.alarms.scan(NOBODY).value.rung == 0


def test_nothing_rings_outside_working_hours(room: AlarmRoom) -> None:
    handled(room)
    scan(room)
    for local in ("2026-11-30T06:00", "2026-12-03T12:30", "2026-12-03T18:00", "2026-12-05T10:00"):
        assert at(room, local).rung == 0
    found = scan(room)
    assert found.next_at is not None
    assert to_local(found.next_at).isoformat() == "2026-12-07T09:00:00"
    assert at(room, "2026-12-07T09:00").rung >= 1


def test_of_one_limit_the_latest_lead_alone_rings_after_days_off(room: AlarmRoom) -> None:
    handled(room)
    scan(room)
    at(room, "2026-12-03T09:30")
    assert told(room) == ["12-03 09:30 D-0"]
    assert states(room)["D-3"] == states(room)["D-1"] == "superseded"
    with room.database.read() as work:
        alarm = the_rung_one(room)
        wanted = select(AlarmRingRow).where(AlarmRingRow.alarm_id == alarm)
        ring = work.session.scalars(wanted).one()
        assert ring.at - ring.due_at == timedelta(minutes=30)


def test_a_later_lead_takes_the_place_of_one_that_had_rung(room: AlarmRoom) -> None:
    handled(room)
    at(room, "2026-11-30T09:00")
    at(room, "2026-12-02T09:00")
    assert states(room)["D-3"] == "superseded"
    assert states(room)["D-1"] == "rung"


def test_immediate_ones_ring_at_once(room: AlarmRoom) -> None:
    petition = room.house.take_in(kind_code="other")
    scan(room)
    assert {code for _, code, _, _ in rings(room)} == {"START"}
    at(room, "2026-11-25T14:00")
    assert states(room)["OVER"] == "rung"
    assert petition.id


def test_what_is_overdue_rings_for_handler_head_and_examiner_and_then_daily(
    room: AlarmRoom,
) -> None:
    handled(room)
    scan(room)
    people = {room.handler.actor.staff_id, room.head.actor.staff_id, room.examiner.actor.staff_id}
    at(room, "2026-12-04T09:00")
    assert {to for _, code, to, _ in rings(room) if code == "OVER"} == people
    at(room, "2026-12-04T09:10")
    assert {code for _, code, _, _ in rings(room)} == {"OVER"}
    at(room, "2026-12-07T09:09")
    at(room, "2026-12-07T09:10")
    at(room, "2026-12-08T09:10")
    daily = [(when, code) for when, code, to, _ in rings(room) if to == room.head.actor.staff_id]
    assert [one for one in daily if "+" in one[1]] == [
        ("12-07 09:10", "OVER+2026-12-07"), ("12-08 09:10", "OVER+2026-12-08"),
    ]  # fmt: skip


def test_the_daily_time_is_the_office_s(room: AlarmRoom) -> None:
    with room.database.change() as work:
        settings.keep(work, OVERDUE_DAILY_AT, "13:30")
    handled(room)
    at(room, "2026-12-04T09:00")
    at(room, "2026-12-07T13:29")
    at(room, "2026-12-07T13:30")
    assert "12-07 13:30 OVER+2026-12-07" in told(room)


def test_an_edited_daily_time_holds_for_what_is_planned_already(room: AlarmRoom) -> None:
    handled(room)
    at(room, "2026-12-04T09:00")  # it has passed: the next is planned for Monday 09:10
    with room.database.change() as work:
        settings.keep(work, OVERDUE_DAILY_AT, "13:30")
    assert room.alarms.check(room.examiner).sound
    at(room, "2026-12-04T09:01")
    report = room.alarms.check(room.examiner)
    assert (report.faults, report.waiting) == ((), 0)
    at(room, "2026-12-07T09:10")
    assert "12-07 09:10 OVER+2026-12-07" not in told(room)
    at(room, "2026-12-07T13:30")
    assert "12-07 13:30 OVER+2026-12-07" in told(room)


def test_a_daily_alarm_missed_for_days_rings_once_as_today_s(room: AlarmRoom) -> None:
    handled(room)
    at(room, "2026-12-04T09:00")
    at(room, "2026-12-10T11:00")
    assert states(room)["OVER+2026-12-10"] == "rung"
    assert states(room)["OVER+2026-12-11"] == "due"
    assert sum("OVER+" in one for one in told(room)) == 3  # handler, head, examiner


# --- up the chain, and again -----------------------------------------------------------------


def test_an_alarm_nobody_takes_note_of_goes_up_step_by_step(room: AlarmRoom) -> None:
    handled(room)
    at(room, "2026-12-03T09:00")
    assert at(room, "2026-12-03T09:29").rung == 0
    at(room, "2026-12-03T09:30")
    at(room, "2026-12-03T10:00")
    at(room, "2026-12-03T10:30")
    me, leader, head = (
        seat.actor.staff_id for seat in (room.handler, room.leader, room.head)
    )  # fmt: skip
    assert rings(room) == [
        ("12-03 09:00", "D-0", me, "first"),
        ("12-03 09:30", "D-0", leader, "escalated"),
        ("12-03 10:00", "D-0", head, "escalated"),
        ("12-03 10:30", "D-0", me, "again"),
        ("12-03 10:30", "D-0", head, "again"),
    ]


def test_waiting_is_counted_in_working_time(room: AlarmRoom) -> None:
    handled(room)
    at(room, "2026-12-03T11:45")
    at(room, "2026-12-03T12:15")
    at(room, "2026-12-03T13:14")
    assert len(rings(room)) == 1
    at(room, "2026-12-03T13:15")
    assert len(rings(room)) == 2


def test_taking_note_is_not_an_answer(room: AlarmRoom) -> None:
    handled(room)
    at(room, "2026-12-03T09:00")
    alarm = the_rung_one(room)
    room.alarms.acknowledge(room.handler, Acknowledge((alarm,)))
    assert at(room, "2026-12-03T09:29").rung == 0
    assert at(room, "2026-12-03T09:30").rung == 1
    me = room.handler.actor.staff_id
    assert rings(room)[-1] == ("12-03 09:30", "D-0", me, "again")
    assert states(room)["D-0"] == "rung"


def test_what_was_put_off_rings_when_its_time_is_over(room: AlarmRoom) -> None:
    handled(room)
    at(room, "2026-12-03T09:00")
    alarm = the_rung_one(room)
    room.alarms.snooze(room.handler, Snooze(alarm, 60, "민원인과 통화 중"))
    assert at(room, "2026-12-03T09:59").rung == 0
    at(room, "2026-12-03T10:00")
    assert rings(room)[-1][3] == "snooze_over"


def test_a_quiet_alarm_rings_once_and_sits_in_the_list(room: AlarmRoom) -> None:
    handled(room, kind_code="inquiry_statute")  # 14 days: D-5 is of low priority
    scan(room)
    at(room, "2026-12-07T09:00")
    at(room, "2026-12-08T17:00")
    assert [one for one in told(room) if "D-5" in one] == ["12-07 09:00 D-5"]


# --- what resolves an alarm -------------------------------------------------------------------


def extend(room: AlarmRoom, petition: int) -> None:
    command = commands.Extend(petition, 3, ExtensionReason.FACT_CHECK, "사실 확인")
    room.house.petitions.extend(room.handler, command)


def test_a_petition_extended_a_second_before_never_rings_its_old_time(room: AlarmRoom) -> None:
    petition = handled(room)
    at(room, "2026-11-30T08:00")
    room.clock.set("2026-11-30T08:59:59")
    extend(room, petition)
    at(room, "2026-11-30T09:00")
    assert rings(room) == []
    at(room, "2026-12-03T09:00")
    assert told(room) == ["12-03 09:00 D-3"]


def test_even_if_more_was_touched_than_one_scan_looks_at(
    room: AlarmRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    petition = handled(room)
    others = [room.house.take_in().id for _ in range(3)]
    scan(room)
    monkeypatch.setattr(scanning, "LINES_AT_ONCE", 1)
    for one in others:
        room.house.petitions.assign(
            room.handler, commands.Assign(one, 1, room.handler.actor.staff_id)
        )
    extend(room, petition)
    room.clock.set("2026-11-30T09:00")
    first = room.alarms.scan(NOBODY).value
    assert (first.rung, first.more) == (0, True)
    scan(room)
    assert {to_code for _, to_code, _, _ in rings(room)} <= {"D-3"}
    with room.database.read() as work:
        rung = work.session.scalars(
            select(AlarmRow.petition_id).where(
                AlarmRow.rung_at.is_not(None), AlarmRow.limit == "processing"
            )
        ).all()
    assert petition not in rung


@pytest.mark.parametrize(
    ("do", "why"),
    [
        (extend, "extended"),
        (
            lambda room, one: room.house.petitions.complete(
                room.handler, commands.Complete(one, "회신", answer="답변")
            ),
            "completed",
        ),
        (
            lambda room, one: room.house.petitions.ask_supplement(
                room.handler, commands.AskSupplement(one, "도면", date(2026, 12, 11))
            ),
            "supplement",
        ),
        (
            lambda room, one: room.house.petitions.hand_over(
                room.handler, commands.HandOver(one, room.house.academies.id, "소관")
            ),
            "handed_over",
        ),
    ],
)
def test_only_the_petition_s_own_steps_resolve_an_alarm(
    room: AlarmRoom, do: Callable[[AlarmRoom, int], object], why: str
) -> None:
    petition = handled(room)
    at(room, "2026-11-30T09:00")
    room.clock.move(minutes=1)
    do(room, petition)
    scan(room)
    assert ("D-3", "answered", why) in ended(room)
    assert states(room).get("D-3") != "rung" or why == "handed_over"


def test_a_holiday_declared_later_moves_what_has_not_rung_and_answers_nothing(
    room: AlarmRoom,
) -> None:
    """The day that the petitioner was told stays; what is counted back from it moves."""
    handled(room)
    at(room, "2026-11-30T09:00")
    declared = Holiday(date(2026, 12, 2), "임시공휴일", HolidayKind.TEMPORARY)
    edit = CalendarEdit(add=(declared,), note="임시공휴일")
    applied = room.house.calendar.apply(room.examiner, edit).value
    assert at(room, "2026-11-30T09:05").rung == 0
    assert states(room)["D-3"] == "rung"
    assert due_of(room, "D-1") == "12-01 09:00"
    assert due_of(room, "OVER") == "12-07 09:00"  # the law gives one working day more
    room.house.calendar.undo(room.examiner, applied.revision)
    scan(room)
    assert due_of(room, "D-1") == "12-02 09:00"
    assert ended(room) == set()


def test_a_holiday_declared_today_keeps_today_quiet(room: AlarmRoom) -> None:
    handled(room)
    at(room, "2026-11-30T08:00")
    declared = Holiday(date(2026, 11, 30), "임시공휴일", HolidayKind.TEMPORARY)
    room.house.calendar.apply(room.examiner, CalendarEdit(add=(declared,), note="임시공휴일"))
    assert at(room, "2026-11-30T09:00").rung == 0
    at(room, "2026-12-01T09:00")
    assert told(room) == ["12-01 09:00 D-3"]


def due_of(room: AlarmRoom, code: str) -> str:
    wanted = select(AlarmRow.due_at).where(
        AlarmRow.current == 1, AlarmRow.limit == "processing", AlarmRow.code == code
    )
    with room.database.read() as work:
        return f"{to_local(work.session.scalars(wanted).one()):%m-%d %H:%M}"


def test_a_new_handler_is_told_at_once_where_it_stands(room: AlarmRoom) -> None:
    petition = handled(room)
    at(room, "2026-12-02T10:00")
    before = len(rings(room))
    room.clock.move(minutes=3)
    to = room.stranger.actor.staff_id
    room.house.petitions.assign(
        room.handler, commands.Assign(petition, room.house.academies.id, to)
    )
    scan(room)
    assert rings(room)[before:] == [("12-02 10:03", "D-1", to, "first")]
    with room.database.read() as work:
        late = work.session.scalars(select(AlarmRingRow).order_by(AlarmRingRow.id.desc())).first()
        assert late is not None
        assert late.due_at == late.at  # it could not ring for them before


# --- rules --------------------------------------------------------------------------------


def test_an_edited_rule_holds_from_the_next_scan(room: AlarmRoom) -> None:
    handled(room)
    scan(room)
    rules = room.alarms.rules(room.examiner)
    edited = tuple(
        AlarmRule(one.limit, one.band, (Lead(LeadUnit.DAYS, 2, Priority.HIGH), *one.leads[1:]))
        if (one.limit, one.band) == (Limit.PROCESSING, Band.MIDDLE)
        else one
        for one in rules.rules
    )
    room.alarms.save_rules(room.examiner, SaveRules(0, edited))
    scan(room)
    assert "D-3" not in states(room)
    assert at(room, "2026-11-30T09:00").rung == 0
    at(room, "2026-12-01T09:00")
    assert told(room) == ["12-01 09:00 D-2"]


# --- what is the office's own -----------------------------------------------------------------


def test_what_arrived_online_rings_at_the_desk_until_it_is_taken_in(room: AlarmRoom) -> None:
    arrived = Arrival("1AA-2611-0000001", "", room.clock.now, "질의")
    with room.database.change() as work:
        note_arrivals(work, [arrived], room.clock.now)
    scan(room)
    assert at(room, "2026-11-25T14:59").rung == 0
    at(room, "2026-11-25T15:00")  # four of the eight working hours are left
    clerk = room.house.clerk.actor.staff_id
    assert rings(room, own=True) == [("11-25 15:00", "H-240", clerk, "first")]
    with room.database.change() as work:
        take_away(work, [arrived])
    scan(room)
    assert ("H-240", "answered", "met") in ended(room)
    assert states(room, Limit.TAKE_IN) == {}


def test_what_arrived_between_a_look_and_its_scan_rings_once(
    room: AlarmRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan(room)
    other = Alarms(room.database, room.clock, Workdays(room.database))
    plain = Scanning._scan

    def meanwhile(self: Scanning, *what: Any) -> Any:
        # Another desk imports and scans before this one writes.
        monkeypatch.setattr(Scanning, "_scan", plain)
        arrived = Arrival("1AA-2611-0000001", "", room.clock.now - timedelta(days=3), "질의")
        with room.database.change() as work:
            note_arrivals(work, [arrived], room.clock.now)
        scan(room, other)
        return plain(self, *what)

    room.house.take_in()
    monkeypatch.setattr(Scanning, "_scan", meanwhile)
    scan(room)
    scan(room)
    clerk = room.house.clerk.actor.staff_id
    assert [one[1:3] for one in rings(room, own=True)] == [("OVER+2026-11-25", clerk)]


def test_the_examiner_is_told_of_the_month_to_check_until_it_is_checked(room: AlarmRoom) -> None:
    handled(room)
    scan(room)
    at(room, "2026-12-02T09:00")
    mine = room.examiner.actor.staff_id
    assert rings(room, own=True) == [("12-02 09:00", "D-3", mine, "first")]
    room.alarms.check_month(room.examiner, CheckMonth(date(2026, 11, 1), "점검함"))
    scan(room)
    assert states(room, Limit.MONTHLY_CHECK) == {}


# --- clocks and programs --------------------------------------------------------------------


def test_a_clock_set_back_lets_ring_in_its_time_what_rang_in_the_future(room: AlarmRoom) -> None:
    handled(room)
    scan(room)
    at(room, "2026-12-03T09:00")
    assert told(room) == ["12-03 09:00 D-0"]
    at(room, "2026-11-30T08:00")
    assert states(room)["D-0"] == states(room)["D-3"] == "due"
    at(room, "2026-11-30T09:00")
    at(room, "2026-12-03T09:00")
    assert told(room) == ["12-03 09:00 D-0", "11-30 09:00 D-3", "12-03 09:00 D-0"]


def test_a_clock_that_is_a_minute_behind_undoes_nothing(room: AlarmRoom) -> None:
    handled(room)
    at(room, "2026-11-30T09:00")
    room.clock.move(minutes=-1)
    assert scan(room).rung == 0
    assert states(room)["D-3"] == "rung"


def test_two_desks_whose_clocks_differ_do_not_undo_each_other(room: AlarmRoom) -> None:
    handled(room)
    slow = FrozenClock("2026-11-30T08:50")
    other = Alarms(room.database, slow, Workdays(room.database))
    other.scan(NOBODY)
    at(room, "2026-11-30T09:00")
    slow.set("2026-11-30T08:51")
    scan(room, other)
    assert told(room) == ["11-30 09:00 D-3"]
    assert states(room)["D-3"] == "rung"


def test_two_programs_ring_once(room: AlarmRoom) -> None:
    other = Alarms(room.database, room.clock, Workdays(room.database))
    handled(room)
    scan(room)
    scan(room, other)
    room.clock.set("2026-11-30T09:00")
    assert scan(room, other).rung == 1
    assert scan(room).rung == 0
    assert len(rings(room)) == 1


def test_a_round_that_is_too_long_goes_on_at_once(
    room: AlarmRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    from gaoffice_desktop.early_warning.alarms import ringing

    for _ in range(4):
        handled(room)
    scan(room)
    monkeypatch.setattr(ringing, "MOST_AT_ONCE", 3)
    monkeypatch.setattr(ringing, "_DUE_NOW", ringing._DUE_NOW.limit(4))
    room.clock.set("2026-11-30T09:00")
    first = room.alarms.scan(NOBODY).value
    assert (first.rung, first.more) == (3, True)
    assert scan(room).rung == 1
    assert len(rings(room)) == 4


def test_what_is_beyond_the_year_2100_stops_no_scan(room: AlarmRoom) -> None:
    handled(room)
    room.clock.set("2101-01-03T10:00")
    assert scan(room).rung == 0


def test_after_the_confirmed_holidays_alarms_still_ring(room: AlarmRoom) -> None:
    handled(room)
    scan(room)
    at(room, "2028-03-02T10:00")
    assert len(rings(room)) >= 3


def test_rows_do_not_pile_up_by_scanning(room: AlarmRoom) -> None:
    handled(room)
    scan(room)

    def count() -> int:
        with room.database.read() as work:
            return work.session.scalar(select(func.count()).select_from(AlarmRow)) or 0

    before = count()
    for _ in range(3):
        room.clock.move(minutes=1)
        scan(room)
    assert count() == before
