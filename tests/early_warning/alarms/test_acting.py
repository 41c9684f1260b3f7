from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from gaoffice_desktop.early_warning.alarms.facts import (
    Acknowledge,
    Act,
    AlarmState,
    Escalate,
    Level,
    Post,
    Priority,
    RingWhy,
    Snooze,
)
from gaoffice_desktop.settings import service as settings
from gaoffice_desktop.settings.facts import ALARM_REPEATS_MEDIUM_MINUTES
from gaoffice_desktop.shared.errors import NotAllowed, UserError
from gaoffice_desktop.staff.facts import Role, Seat
from gaoffice_desktop.staff.tables import AccountRow, DepartmentRow
from tests.early_warning.alarms.room import AlarmRoom, at_desk


def acknowledge(room: AlarmRoom, *ids: int, seat: Seat | None = None) -> int:
    return room.alarms.acknowledge(seat or room.handler, Acknowledge(ids)).value


def snooze(room: AlarmRoom, alarm_id: int, minutes: int = 30, reason: str = "회의 중",
           seat: Seat | None = None):  # fmt: skip
    return room.alarms.snooze(seat or room.handler, Snooze(alarm_id, minutes, reason)).value


def escalate(room: AlarmRoom, alarm_id: int, reason: str = "혼자 처리할 수 없음",
             seat: Seat | None = None):  # fmt: skip
    return room.alarms.escalate(seat or room.handler, Escalate(alarm_id, reason)).value


def acts(room: AlarmRoom, alarm_id: int) -> list[tuple[str, str, str]]:
    return [(act.act, act.staff_name, act.reason) for act in room.acts(alarm_id)]


# --- taking note --------------------------------------------------------------------------


def test_who_takes_note_is_kept_and_it_will_ring_again(room: AlarmRoom) -> None:
    alarm_id = room.rung(priority=Priority.HIGH.value)
    room.clock.set("2026-11-25T17:45")
    done = room.alarms.acknowledge(room.handler, Acknowledge((alarm_id,)))
    assert (done.value, done.changes.alarms) == (1, True)
    row = room.row(alarm_id)
    assert (row.state, row.seen_at) == (AlarmState.SEEN.value, room.clock())
    assert row.seen_by_id == room.handler.actor.staff_id
    # 30 working minutes later, by default: 15 today and 15 tomorrow.
    assert row.next_at == room.local("2026-11-26T09:15")
    assert (row.rings, row.current) == (1, 1)
    assert acts(room, alarm_id) == [(Act.ACKNOWLEDGED.value, "가온누", "")]
    line = room.house.trail()[-1]
    assert (line.action, line.subject_id) == ("acknowledge_alarm", alarm_id)
    assert line.detail == {"numbers": ["2026-000001"]}


def test_how_long_it_stays_quiet_is_the_offices_choice(file_room: AlarmRoom) -> None:
    with file_room.database.change() as work:
        settings.keep(work, ALARM_REPEATS_MEDIUM_MINUTES, 45)
    alarm_id = file_room.rung()
    acknowledge(file_room, alarm_id)
    assert file_room.row(alarm_id).next_at == file_room.local("2026-11-25T10:45")


def test_several_are_taken_note_of_at_once_and_what_has_ended_is_passed_over(
    room: AlarmRoom,
) -> None:
    ids = [room.rung(subject=f"2026-00000{number}") for number in range(1, 5)]
    room.change(ids[1], state=AlarmState.ANSWERED.value, current=0)
    room.change(ids[2], state=AlarmState.SEEN.value)
    assert acknowledge(room, *ids) == 2
    assert [bool(acts(room, one)) for one in ids] == [True, False, False, True]
    assert room.house.trail()[-1].detail == {"numbers": ["2026-000001", "2026-000004"]}
    assert acknowledge(room, *ids) == 0
    assert room.house.actions().count("acknowledge_alarm") == 1


def test_whoever_was_told_may_and_the_handler_may_and_nobody_else(room: AlarmRoom) -> None:
    told = room.rung(room.leader)
    with pytest.raises(NotAllowed, match="받은 사람이나"):
        acknowledge(room, told, seat=room.stranger)
    with pytest.raises(NotAllowed):
        snooze(room, told, seat=room.head)
    with pytest.raises(NotAllowed):
        escalate(room, told, seat=room.examiner)
    assert acknowledge(room, told, seat=room.leader) == 1
    assert acknowledge(room, room.rung(room.leader)) == 1  # the handler, told or not
    with pytest.raises(UserError, match="찾지 못했습니다"):
        acknowledge(room, 999)
    counselor = replace(room.handler, roles=frozenset({Role.COUNSELOR}))
    with pytest.raises(NotAllowed, match="권한"):
        acknowledge(room, told, seat=counselor)


def test_one_that_is_not_theirs_takes_none_of_the_others_along(file_room: AlarmRoom) -> None:
    mine = file_room.rung(file_room.stranger)
    with pytest.raises(NotAllowed):
        acknowledge(file_room, mine, file_room.rung(), seat=file_room.stranger)
    assert file_room.row(mine).state == AlarmState.RUNG.value


# --- putting off --------------------------------------------------------------------------


def test_putting_off_takes_note_and_keeps_the_reason(room: AlarmRoom) -> None:
    alarm_id = room.rung()
    alarm = snooze(room, alarm_id, 30, " 현장  확인 ")
    until = room.local("2026-11-25T10:30")
    assert (alarm.state, alarm.snoozes) == (AlarmState.SEEN, 1)
    assert alarm.next_at == alarm.snoozed_until == until
    assert alarm.seen_by == "가온누"
    assert acts(room, alarm_id) == [(Act.SNOOZED.value, "가온누", "현장 확인")]
    assert room.acts(alarm_id)[0].until_at == until
    detail = {"numbers": ["2026-000001"], "minutes": 30}  # the reason stays with the alarm
    assert room.house.trail()[-1].detail == detail


def test_twice_and_no_more(room: AlarmRoom) -> None:
    alarm_id = room.rung()
    for _ in range(2):
        snooze(room, alarm_id, 15)
        room.clock.move(minutes=15)
        room.change(alarm_id, state=AlarmState.RUNG.value)
    with pytest.raises(UserError, match="2번까지"):
        snooze(room, alarm_id, 15)
    assert room.row(alarm_id).snoozes == 2


def test_a_fault_stands_at_its_field(file_room: AlarmRoom) -> None:
    alarm_id = file_room.rung()
    for minutes, reason, field in ((30, " ", "reason"), (20, "회의", "minutes")):
        with pytest.raises(UserError) as refused:
            snooze(file_room, alarm_id, minutes, reason)
        assert list(refused.value.problems) == [field]
    over = file_room.rung(code="OVER+2026-11-25")
    with pytest.raises(UserError) as refused:
        snooze(file_room, over)
    assert list(refused.value.problems) == ["alarm"]
    assert file_room.row(over).state == AlarmState.RUNG.value


def test_after_taking_note_it_may_still_be_put_off(file_room: AlarmRoom) -> None:
    alarm_id = file_room.rung(file_room.leader)
    acknowledge(file_room, alarm_id, seat=file_room.leader)
    alarm = snooze(file_room, alarm_id, 15)
    # Who took note first is still named.
    assert (alarm.seen_by, alarm.snoozes) == ("서누리", 1)


# --- up the chain -------------------------------------------------------------------------


def test_it_goes_before_the_next_post_at_once(room: AlarmRoom) -> None:
    alarm_id = room.rung(priority=Priority.HIGH.value)
    acknowledge(room, alarm_id)
    alarm = escalate(room, alarm_id, "권한 밖")
    assert (alarm.level, alarm.state, alarm.rings) == (Level.LEADER, AlarmState.RUNG, 2)
    assert alarm.last_rung_at == room.clock()
    assert alarm.next_at == room.local("2026-11-25T10:30")
    _, ring = room.rings(alarm_id)
    assert (ring.to_id, ring.post, ring.why) == (
        room.leader.actor.staff_id,
        Post.LEADER.value,
        RingWhy.BY_HAND.value,
    )
    assert (ring.at, ring.due_at) == (room.clock(), room.clock())
    assert acts(room, alarm_id)[1] == (Act.ESCALATED.value, "가온누", "권한 밖")
    assert room.house.trail()[-1].action == "escalate_alarm"
    assert [one.alarm.id for one in room.alarms.claim(room.leader).value.toasts] == [alarm_id]


def test_who_was_told_last_takes_it_further_up_to_the_top(room: AlarmRoom) -> None:
    alarm_id = room.rung()
    escalate(room, alarm_id)
    with pytest.raises(UserError, match="이미 서누리에게 알렸습니다"):
        escalate(room, alarm_id)
    assert escalate(room, alarm_id, seat=room.leader).level is Level.HEAD
    with pytest.raises(UserError, match="더 올릴 곳이 없습니다"):
        escalate(room, alarm_id, seat=room.head)
    posts = [Post.HANDLER.value, Post.LEADER.value, Post.HEAD.value]
    assert [ring.post for ring in room.rings(alarm_id)] == posts


def test_once_the_next_has_taken_note_the_handler_may_go_on(file_room: AlarmRoom) -> None:
    alarm_id = file_room.rung()
    escalate(file_room, alarm_id)
    acknowledge(file_room, alarm_id, seat=file_room.leader)
    assert escalate(file_room, alarm_id).level is Level.HEAD


def test_a_post_that_nobody_holds_is_stepped_over(file_room: AlarmRoom) -> None:
    with file_room.database.change() as work:
        work.session.get_one(AccountRow, file_room.handler.actor.staff_id).leader_id = None
        work.session.get_one(DepartmentRow, file_room.house.counter.id).head_id = None
    alarm_id = file_room.rung()
    assert escalate(file_room, alarm_id).level is Level.HEAD
    assert file_room.rings(alarm_id)[1].to_id == file_room.examiner.actor.staff_id


def test_at_the_top_it_waits_its_repeat_time_and_a_quiet_one_for_nothing(
    file_room: AlarmRoom,
) -> None:
    with file_room.database.change() as work:
        settings.keep(work, ALARM_REPEATS_MEDIUM_MINUTES, 60)
    alarm_id = file_room.rung()
    escalate(file_room, alarm_id)
    alarm = escalate(file_room, alarm_id, seat=file_room.leader)
    assert alarm.next_at == file_room.local("2026-11-25T11:00")
    quiet = file_room.rung(priority=Priority.LOW.value)
    assert escalate(file_room, quiet).next_at is None


def test_what_has_ended_or_is_over_for_all_or_comes_at_night_does_not_go_up(
    file_room: AlarmRoom,
) -> None:
    ended = file_room.rung(state=AlarmState.ANSWERED.value)
    over = file_room.rung(code="OVER")
    alarm_id = file_room.rung()
    for one, words in ((ended, "이미 끝난"), (over, "더 올릴 곳이")):
        with pytest.raises(UserError, match=words):
            escalate(file_room, one)
    with pytest.raises(UserError) as refused:
        escalate(file_room, alarm_id, " ")
    assert list(refused.value.problems) == ["reason"]
    for night in ("2026-11-25T12:30", "2026-11-25T18:00", "2026-11-28T10:00"):
        file_room.clock.set(night)
        with pytest.raises(UserError, match="근무시간에 상신해"):
            escalate(file_room, alarm_id)
    assert len(file_room.rings(alarm_id)) == 1


# --- two desks at once ----------------------------------------------------------------------


@pytest.mark.parametrize("act", ["acknowledge", "snooze", "escalate"])
def test_of_two_desks_that_press_at_once_one_has_done_it(room: AlarmRoom, act: str) -> None:
    alarm_id = room.rung()
    together = threading.Barrier(4)
    done: list[object] = []
    refused: list[str] = []

    def press(seat: Seat) -> None:
        together.wait()
        try:
            done.append({"acknowledge": acknowledge, "snooze": snooze, "escalate": escalate}[act](
                room, alarm_id, seat=seat
            ))  # fmt: skip
        except UserError as error:
            refused.append(str(error.sentence))

    threads = [
        threading.Thread(target=press, args=(at_desk(room.handler, f"창구-{number}"),))
        for number in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(room.acts(alarm_id)) == 1
    row = room.row(alarm_id)
    if act == "acknowledge":
        assert sorted(done) == [0, 0, 0, 1]
    elif act == "snooze":
        assert (len(done), row.snoozes) == (1, 1)
        assert set(refused) == {"이미 10:30까지 미룬 알림입니다."}
    else:
        assert (len(done), row.level, len(room.rings(alarm_id))) == (1, Level.LEADER, 2)
        assert len(refused) == 3
