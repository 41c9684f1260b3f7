from __future__ import annotations

from datetime import date, timedelta

import pytest

from gaoffice_desktop.early_warning.alarms import panel
from gaoffice_desktop.early_warning.alarms.facts import AlarmState, CheckMonth, Panel, Priority
from gaoffice_desktop.petitions.commands import Complete, Dun, Extend
from gaoffice_desktop.petitions.reasons import ExtensionReason
from gaoffice_desktop.shared.errors import NotAllowed
from gaoffice_desktop.staff.facts import Seat
from tests.early_warning.alarms.room import AlarmRoom


def shown(room: AlarmRoom, seat: Seat | None = None) -> Panel:
    return room.alarms.panel(seat or room.handler)


def ids(found: Panel) -> list[int]:
    return [alarm.id for alarm in found.alarms]


def test_the_panel_shows_what_was_told_to_this_person_and_still_stands(room: AlarmRoom) -> None:
    assert shown(room) == Panel(())
    rung, seen = room.rung(), room.rung(state=AlarmState.SEEN.value)
    room.rung(state=AlarmState.ANSWERED.value, current=0)
    room.rung(state=AlarmState.RUNG.value, current=0)
    room.rung(state=AlarmState.SUPERSEDED.value)
    room.alarm(state=AlarmState.DUE.value)
    theirs = room.rung(room.leader)
    found = shown(room)
    assert ids(found) == [rung, seen]
    assert (found.waiting, found.alarms[0].handler) == (1, "가온누")
    assert ids(shown(room, room.leader)) == [theirs]
    # Told twice, shown once.
    room.ring(rung)
    assert ids(shown(room)) == [rung, seen]


def test_the_most_urgent_comes_first(file_room: AlarmRoom) -> None:
    now = file_room.clock()
    later = file_room.rung(target_at=now + timedelta(days=2))
    soon = file_room.rung(target_at=now + timedelta(hours=1))
    loud = file_room.rung(target_at=now + timedelta(days=3), priority=Priority.HIGH.value)
    over = file_room.rung(target_at=now - timedelta(days=1), priority=Priority.LOW.value)
    assert ids(shown(file_room)) == [over, loud, soon, later]


def overdue(room: AlarmRoom, days: int = 30) -> int:
    petition = room.house.take_in(department_id=room.house.counter.id)
    room.clock.move(days=days)
    return petition.id


def test_the_examiner_finds_the_dunning_letters_that_are_owed(room: AlarmRoom) -> None:
    room.clock.set("2026-11-02T10:00")  # a Monday: 7 days end on Tuesday the 10th
    petition_id = overdue(room, 0)
    room.clock.set("2026-11-10T23:59")
    assert shown(room, room.examiner).dunning == ()
    room.clock.set("2026-11-11T00:01")
    found = shown(room, room.examiner)
    (one,) = found.dunning
    assert found.dunnings == 1
    assert (one.petition_id, one.due_on, one.days_over) == (petition_id, date(2026, 11, 10), 1)
    assert (one.department, one.kind_name) == ("민원실", "제도·절차 질의")
    room.clock.set("2026-11-16T10:00")
    assert shown(room, room.examiner).dunning[0].days_over == 4  # the weekend left out
    for seat in (room.handler, room.house.clerk):
        assert (shown(room, seat).dunning, shown(room, seat).dunnings) == ((), 0)


def test_a_letter_that_was_issued_is_owed_no_more_until_the_period_passes_again(
    room: AlarmRoom,
) -> None:
    room.clock.set("2026-11-02T10:00")
    petition_id = overdue(room, 0)
    room.clock.set("2026-11-11T10:00")
    petitions, examiner = room.house.petitions, room.examiner
    petitions.dun(examiner, Dun(petition_id, ""))
    assert shown(room, examiner).dunning == ()
    room.clock.set("2026-11-13T10:00")
    assert shown(room, examiner).dunning == ()


def test_what_was_completed_or_has_time_again_is_owed_no_letter(file_room: AlarmRoom) -> None:
    file_room.clock.set("2026-11-02T10:00")
    done, extended = overdue(file_room, 0), overdue(file_room, 0)
    file_room.clock.set("2026-11-10T10:00")
    petitions, handler = file_room.house.petitions, file_room.handler
    petitions.extend(handler, Extend(extended, 7, ExtensionReason.FACT_CHECK, "현장 확인"))
    file_room.clock.set("2026-11-11T10:00")
    assert [one.petition_id for one in shown(file_room, file_room.examiner).dunning] == [done]
    petitions.complete(handler, Complete(done, "회신 완료"))
    assert shown(file_room, file_room.examiner).dunning == ()


def test_of_very_many_letters_the_longest_over_are_shown_and_all_are_counted(
    file_room: AlarmRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(panel, "DUNNINGS_SHOWN", 2)
    file_room.clock.set("2026-11-02T10:00")
    first = [overdue(file_room, 1) for _ in range(2)]
    overdue(file_room, 30)
    found = shown(file_room, file_room.examiner)
    assert [one.petition_id for one in found.dunning] == first
    assert found.dunnings == 3


def test_the_examiner_is_told_which_months_are_to_be_checked(file_room: AlarmRoom) -> None:
    file_room.house.take_in()
    file_room.clock.set("2026-12-01T09:00")
    november = date(2026, 11, 1)
    assert shown(file_room, file_room.examiner).checks == (november,)
    assert shown(file_room).checks == ()
    file_room.alarms.check_month(file_room.examiner, CheckMonth(november, "이상 없음"))
    assert shown(file_room, file_room.examiner).checks == ()


def test_who_gets_no_alarms_has_no_panel(file_room: AlarmRoom) -> None:
    with pytest.raises(NotAllowed):
        file_room.alarms.panel(file_room.house.admin)
