from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import insert

from gaoffice_desktop.early_warning.alarms.facts import (
    Acknowledge,
    Act,
    AlarmState,
    Escalate,
    HistoryQuery,
    Post,
    Priority,
    RingWhy,
    Shown,
    Snooze,
)
from gaoffice_desktop.early_warning.alarms.tables import AlarmRingRow
from gaoffice_desktop.petitions.limits import Limit
from gaoffice_desktop.shared.errors import NotAllowed, UserError
from gaoffice_desktop.staff.facts import Role, Seat
from tests.early_warning.alarms.room import AlarmRoom, at_desk

TODAY = HistoryQuery(date(2026, 11, 25), date(2026, 11, 25))


def ids(room: AlarmRoom, seat: Seat | None = None, **narrowed: Any) -> list[int]:
    """The same answer from all three: the order, its first page, and its rows by id."""
    seat, query = seat or room.examiner, replace(TODAY, **narrowed)
    found = list(room.alarms.history_ids(seat, query))
    assert [one.id for one in room.alarms.history_first(seat, query)] == found
    assert [one.id for one in room.alarms.history_rows(seat, found)] == found
    return found


def test_what_rang_is_listed_the_newest_first_with_its_names(room: AlarmRoom) -> None:
    first = room.rung()
    room.clock.move(minutes=5)
    second = room.rung(state=AlarmState.ANSWERED.value, current=0, ended_why="completed")
    room.alarm(state=AlarmState.DUE.value, rung_at=None, last_rung_at=None)
    assert ids(room) == [second, first]
    row = room.alarms.history_first(room.examiner, TODAY)[0]
    assert (row.handler, row.ended_why, row.subject) == ("가온누", "completed", "2026-000001")


def test_a_period_is_of_local_days(room: AlarmRoom) -> None:
    at = {
        moment: room.rung(at=room.local(moment))
        for moment in (
            "2026-11-24T23:59",
            "2026-11-25T00:00",
            "2026-11-25T23:59",
            "2026-11-26T00:00",
        )
    }
    first, second, third, fourth = at.values()
    assert ids(room) == [third, second]
    assert ids(room, first_on=date(2026, 11, 24), last_on=date(2026, 11, 26)) == [
        fourth, third, second, first,
    ]  # fmt: skip
    with pytest.raises(UserError) as refused:
        ids(room, last_on=date(2026, 11, 24))
    assert list(refused.value.problems) == ["last_on"]


def test_each_filter_keeps_what_it_says(room: AlarmRoom) -> None:
    counter, academies = room.house.counter.id, room.house.academies.id
    plain = room.rung()
    limit = room.rung(limit=Limit.OBJECTION.value)
    loud = room.rung(priority=Priority.HIGH.value)
    seen = room.rung(state=AlarmState.SEEN.value)
    other = room.rung(room.stranger, department_id=academies, handler_id=None)
    number = room.rung(subject="2026-000123", kind_name="건의")
    percent = room.rung(subject="1AA-2611-0000777")
    everything = [percent, number, other, seen, loud, limit, plain]
    assert ids(room) == everything
    assert ids(room, limit=Limit.OBJECTION) == [limit]
    assert ids(room, priority=Priority.HIGH) == [loud]
    assert ids(room, state=AlarmState.SEEN) == [seen]
    assert ids(room, department_id=academies) == [other]
    assert other not in ids(room, department_id=counter)
    assert ids(room, text=" 000123 ") == [number]
    assert ids(room, text="1aa-2611") == [percent]
    assert ids(room, text="0%1") == []
    assert ids(room, text="0_0") == []
    assert ids(room, mine=True) == []
    assert ids(room, room.stranger, mine=True) == [other]
    assert ids(room, priority=Priority.HIGH, state=AlarmState.SEEN) == []


def test_a_handler_sees_their_department_and_what_was_told_to_them(room: AlarmRoom) -> None:
    theirs = room.rung(department_id=room.house.academies.id, handler_id=None)  # told to handler
    own = room.rung(room.leader)
    foreign = room.rung(room.stranger, department_id=room.house.academies.id, handler_id=None)
    assert ids(room, room.handler) == [own, theirs]
    assert ids(room, room.handler, mine=True) == [own, theirs]
    assert ids(room, room.leader, mine=True) == [own]
    assert ids(room, room.stranger) == [foreign, theirs]
    assert ids(room, room.examiner) == [foreign, own, theirs]
    nowhere = replace(room.handler, department_id=None)
    assert ids(room, nowhere) == [own, theirs]
    # Nor by asking for it by its id.
    assert room.alarms.history_rows(room.handler, [foreign, own]) != ()
    assert [one.id for one in room.alarms.history_rows(room.handler, [foreign, own])] == [own]
    with pytest.raises(NotAllowed, match="다른 부서"):
        room.alarms.story(room.handler, foreign)
    with pytest.raises(NotAllowed):
        room.alarms.history_ids(replace(room.handler, roles=frozenset({Role.COUNSELOR})), TODAY)


def test_rows_come_in_the_order_asked(file_room: AlarmRoom) -> None:
    first, second = file_room.rung(), file_room.rung()
    rows = file_room.alarms.history_rows(file_room.examiner, [first, 999, second, first])
    assert [one.id for one in rows] == [first, second, first]
    assert file_room.alarms.history_rows(file_room.examiner, []) == ()
    assert len(file_room.alarms.history_first(file_room.examiner, TODAY, 1)) == 1


# --- the story ----------------------------------------------------------------------------


def test_the_story_tells_who_was_told_and_what_was_done(room: AlarmRoom) -> None:
    due_at = room.clock()
    alarm_id = room.alarm(due_at=due_at)
    room.clock.move(seconds=40)
    room.ring(alarm_id, due_at=due_at)
    room.alarms.claim(at_desk(room.handler, "창구-2"))
    room.clock.move(minutes=5)
    room.alarms.acknowledge(room.handler, Acknowledge((alarm_id,)))
    room.clock.move(minutes=5)
    room.alarms.snooze(room.handler, Snooze(alarm_id, 15, "민원인과 통화"))
    room.clock.move(minutes=1)
    room.alarms.escalate(room.handler, Escalate(alarm_id, "권한 밖"))
    story = room.alarms.story(room.handler, alarm_id)
    assert story.alarm.id == alarm_id
    first, second = story.rings
    assert (first.to, first.post, first.why) == ("가온누", Post.HANDLER, RingWhy.FIRST)
    assert (first.late_seconds, first.shown, first.desk) == (40, Shown.TOAST, "창구-2")
    assert first.shown_at == first.at
    assert (second.to, second.post, second.why) == ("서누리", Post.LEADER, RingWhy.BY_HAND)
    assert (second.shown, second.shown_at, second.desk) == (None, None, "")
    assert [(act.act, act.by, act.reason) for act in story.acts] == [
        (Act.ACKNOWLEDGED, "가온누", ""),
        (Act.SNOOZED, "가온누", "민원인과 통화"),
        (Act.ESCALATED, "가온누", "권한 밖"),
    ]
    assert story.acts[1].until_at == room.local("2026-11-25T10:26")
    with pytest.raises(UserError, match="찾지 못했습니다"):
        room.alarms.story(room.examiner, 999)


# --- the report ---------------------------------------------------------------------------


def test_the_report_counts_by_desk_and_hour(room: AlarmRoom) -> None:
    alarm_id = room.alarm()
    shown = [
        ("2026-11-25T09:10", "창구-1", Shown.TOAST),
        ("2026-11-25T09:59", "창구-1", Shown.LIST),
        ("2026-11-25T09:59", "창구-1", Shown.IN_LIST),
        ("2026-11-25T10:00", "창구-1", Shown.STICKY),
        ("2026-11-25T10:00", "창구-2", Shown.BADGE),
        ("2026-11-26T09:00", "창구-2", Shown.MISSED),
        ("2026-11-27T00:00", "창구-2", Shown.TOAST),
    ]
    for at, desk, how in shown:
        room.ring(alarm_id, at=room.local(at), shown_at=room.local(at), shown=how.value, desk=desk)
    late = room.local("2026-11-26T14:00")
    room.ring(alarm_id, at=late, due_at=late - timedelta(seconds=61))
    room.ring(alarm_id, at=late, due_at=late - timedelta(seconds=60))
    room.ring(alarm_id, at=late, due_at=late + timedelta(seconds=5))
    report = room.alarms.report(room.examiner, date(2026, 11, 25), date(2026, 11, 26))
    assert [
        (one.desk, one.on.day, one.hour, one.interruptions, one.quiet) for one in report.hours
    ] == [
        ("창구-1", 25, 9, 2, 1),
        ("창구-1", 25, 10, 1, 0),
        ("창구-2", 25, 10, 0, 1),
        ("창구-2", 26, 9, 0, 1),
    ]
    assert (report.rung, report.on_time, report.worst_late_seconds) == (9, 8, 61)
    assert report.worst_hour == 2


def test_a_report_of_nothing_is_empty(room: AlarmRoom) -> None:
    report = room.alarms.report(room.examiner, date(2026, 11, 25), date(2026, 11, 25))
    assert (report.hours, report.rung, report.on_time) == ((), 0, 0)
    assert (report.worst_late_seconds, report.worst_hour) == (0, 0)
    with pytest.raises(UserError):
        room.alarms.report(room.examiner, date(2026, 11, 25), date(2026, 11, 24))
    with pytest.raises(NotAllowed):
        room.alarms.report(room.handler, date(2026, 11, 25), date(2026, 11, 25))


def test_the_report_agrees_with_counting_one_by_one(file_room: AlarmRoom) -> None:
    alarm_id = file_room.alarm()
    begin = file_room.local("2026-10-30T22:07")
    hows = list(Shown)
    rows: list[dict[str, Any]] = []
    for number in range(500):
        at = begin + timedelta(minutes=17 * number)
        rows.append(
            {
                "alarm_id": alarm_id,
                "to_id": 1,
                "post": "handler",
                "why": "first",
                "at": at,
                "due_at": at,
                "shown_at": at,
                "shown": hows[number % len(hows)].value,
                "desk": f"창구-{number % 3}",
            }
        )
    with file_room.database.change() as work:
        work.session.execute(insert(AlarmRingRow), rows)
    report = file_room.alarms.report(file_room.examiner, date(2026, 10, 1), date(2026, 11, 30))
    expected: dict[tuple[str, datetime], int] = {}
    for row in rows:
        local = row["at"] + timedelta(hours=9)
        key = (row["desk"], local.replace(minute=0, second=0, microsecond=0, tzinfo=None))
        expected[key] = expected.get(key, 0) + 1
    assert {
        (one.desk, datetime(one.on.year, one.on.month, one.on.day, one.hour)): one.interruptions
        + one.quiet
        for one in report.hours
    } == expected
