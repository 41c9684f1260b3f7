"""An alarm from the petition that wants it to its end, through the scans and what people do."""

from __future__ import annotations

import threading
from datetime import date
from typing import Any

import pytest

from gaoffice_desktop.early_warning.alarms import ringing
from gaoffice_desktop.early_warning.alarms.facts import (
    Acknowledge,
    Alarm,
    AlarmState,
    CheckMonth,
    Escalate,
    HistoryQuery,
    Level,
    RingWhy,
    SaveRules,
    Snooze,
)
from gaoffice_desktop.early_warning.alarms.rules import DEFAULT_RULES
from gaoffice_desktop.petitions.commands import Assign, Complete
from gaoffice_desktop.petitions.limits import Limit
from gaoffice_desktop.staff.facts import Seat
from tests.early_warning.alarms.room import AlarmRoom


def scan(room: AlarmRoom, local: str = "") -> int:
    if local:
        room.clock.set(local)
    rung, more = 0, True
    while more:
        found = room.alarms.scan(room.handler).value
        rung, more = rung + found.rung, found.more
    return rung


def assigned(room: AlarmRoom, kind: str = "inquiry_scheme") -> int:
    petition = room.house.take_in(kind_code=kind, department_id=room.house.counter.id)
    who = room.handler.actor.staff_id
    command = Assign(petition.id, room.house.counter.id, who)
    room.house.petitions.assign(room.house.clerk, command)
    return petition.id


def processing(room: AlarmRoom, seat: Seat | None = None) -> Alarm:
    alarms = room.alarms.panel(seat or room.handler).alarms
    (one,) = [alarm for alarm in alarms if alarm.limit is Limit.PROCESSING]
    return one


def test_from_ring_to_resolve(room: AlarmRoom) -> None:
    petition_id = assigned(room, "other")  # 즉시: rings at once
    assert scan(room) == 1
    (ring,) = room.alarms.claim(room.handler).value.toasts
    alarm = processing(room)
    assert (ring.alarm.id, alarm.petition_id, alarm.code) == (alarm.id, petition_id, "START")
    room.alarms.acknowledge(room.handler, Acknowledge((alarm.id,)))
    # Nothing was done: it rings again.
    assert scan(room, "2026-11-25T10:29") == 0
    assert scan(room, "2026-11-25T10:30") == 1
    assert processing(room).state is AlarmState.RUNG
    room.alarms.snooze(room.handler, Snooze(alarm.id, 30, "현장 확인"))
    assert scan(room, "2026-11-25T10:59") == 0
    assert scan(room, "2026-11-25T11:00") == 1
    room.alarms.escalate(room.handler, Escalate(alarm.id, "권한 밖"))
    assert processing(room, room.leader).level is Level.LEADER
    whys = [told.why for told in room.alarms.story(room.handler, alarm.id).rings]
    assert whys == [RingWhy.FIRST, RingWhy.AGAIN, RingWhy.SNOOZE_OVER, RingWhy.BY_HAND]
    # Only the petition's own step resolves it.
    room.house.petitions.complete(room.handler, Complete(petition_id, "회신 완료"))
    scan(room)
    assert room.alarms.panel(room.handler).alarms == ()
    assert room.row(alarm.id).state == AlarmState.ANSWERED.value
    query = HistoryQuery(date(2026, 11, 25), date(2026, 11, 25), state=AlarmState.ANSWERED)
    assert [one.id for one in room.alarms.history_first(room.handler, query)] == [alarm.id]
    assert not room.alarms.claim(room.leader).value  # it rang for them, and has ended since


def test_nobody_takes_note_after_going_up_by_hand(room: AlarmRoom) -> None:
    assigned(room, "other")
    scan(room)
    alarm = processing(room)
    room.alarms.escalate(room.handler, Escalate(alarm.id, "권한 밖"))
    assert scan(room, "2026-11-25T10:30") == 1
    assert processing(room, room.head).level is Level.HEAD


def test_what_is_done_while_a_scan_writes_is_not_written_over(
    room: AlarmRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    assigned(room, "other")
    scan(room)
    alarm_id = processing(room).id
    acting = threading.Thread(
        target=lambda: room.alarms.acknowledge(room.handler, Acknowledge((alarm_id,)))
    )
    write = ringing._write

    def meanwhile(*what: Any) -> None:
        # The scan has read that nobody took note, and has written nothing yet.
        acting.start()
        acting.join(0.3)
        write(*what)

    monkeypatch.setattr(ringing, "_write", meanwhile)
    assert scan(room, "2026-11-25T10:30") == 1
    monkeypatch.undo()
    acting.join()
    row = room.row(alarm_id)
    assert (row.state, row.level, len(room.acts(alarm_id))) == (
        AlarmState.SEEN.value, Level.LEADER, 1,
    )  # fmt: skip
    # And it is quiet for as long as one that was taken note of is.
    assert scan(room, "2026-11-25T10:59") == 0
    assert scan(room, "2026-11-25T11:00") == 1


def test_an_edited_rule_is_planned_by_the_next_scan(room: AlarmRoom) -> None:
    assigned(room)  # 7 days from Wednesday the 25th: the last day is Thursday, December 3rd
    scan(room)
    monday = "2026-11-30T09:00"  # D-3
    quiet = tuple(
        type(rule)(rule.limit, rule.band, rule.leads[1:] if rule.band == "middle" else rule.leads)
        for rule in DEFAULT_RULES
    )
    room.alarms.save_rules(room.examiner, SaveRules(0, quiet))
    assert scan(room, monday) == 0
    room.alarms.save_rules(room.examiner, SaveRules(1, DEFAULT_RULES))
    assert scan(room, monday) == 1
    assert processing(room).code == "D-3"


def test_the_monthly_check_rings_for_the_examiner_until_it_was_made(room: AlarmRoom) -> None:
    petition_id = assigned(room, "other")
    room.house.petitions.complete(room.handler, Complete(petition_id, "회신 완료"))
    scan(room, "2026-12-02T09:00")
    assert room.alarms.panel(room.examiner).checks == (date(2026, 11, 1),)
    scan(room, "2026-12-04T09:00")  # a Friday: the 5th moves to Monday the 7th
    checks = [one for one in room.alarms.panel(room.examiner).alarms
              if one.limit is Limit.MONTHLY_CHECK]  # fmt: skip
    assert len(checks) == 1
    room.alarms.check_month(room.examiner, CheckMonth(date(2026, 11, 1), "이상 없음"))
    scan(room)
    assert room.alarms.panel(room.examiner).alarms == ()
    assert room.row(checks[0].id).state == AlarmState.ANSWERED.value


def test_the_daily_list_knows_what_the_scan_has_planned(room: AlarmRoom) -> None:
    petition_id = assigned(room)
    scan(room)
    scan(room, "2026-12-03T09:00")
    listed = room.alarms.daily_list(room.handler)
    (item,) = listed.due
    assert (item.petition_id, item.priority) == (petition_id, "high")
    scan(room, "2026-12-07T09:10")
    listed = room.alarms.daily_list(room.handler)
    (item,) = listed.overdue
    assert (item.days_over, item.handler) == (2, "가온누")
