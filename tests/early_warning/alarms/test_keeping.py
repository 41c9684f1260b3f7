from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from gaoffice_desktop.early_warning.alarms.facts import (
    AlarmRule,
    Band,
    CheckMonth,
    Lead,
    LeadUnit,
    SaveRules,
)
from gaoffice_desktop.early_warning.alarms.keeping import LONGEST_NOTE
from gaoffice_desktop.early_warning.alarms.rules import DEFAULT_RULES
from gaoffice_desktop.early_warning.alarms.tables import MonthlyCheckRow
from gaoffice_desktop.petitions.limits import Limit
from gaoffice_desktop.shared.errors import NotAllowed, UserError
from gaoffice_desktop.staff.facts import Role
from tests.early_warning.alarms.room import AlarmRoom

QUIET = tuple(
    replace(rule, leads=()) if rule.limit is Limit.UNCOLLECTED else rule for rule in DEFAULT_RULES
)


def test_an_office_begins_with_the_rules_as_shipped(room: AlarmRoom) -> None:
    rules = room.alarms.rules(room.handler)
    assert (rules.edition, rules.rules) == (0, DEFAULT_RULES)


def test_an_edit_is_a_new_edition_that_everybody_reads(room: AlarmRoom) -> None:
    done = room.alarms.save_rules(room.house.admin, SaveRules(0, QUIET))
    assert (done.value.edition, done.changes.alarms) == (1, True)
    assert room.alarms.rules(room.examiner) == done.value
    line = room.house.trail()[-1]
    assert (line.action, line.subject_id) == ("save_alarm_rules", 1)
    again = room.alarms.save_rules(room.examiner, SaveRules(1, DEFAULT_RULES))
    assert again.value.edition == 2
    assert room.alarms.rules(room.handler).rules == DEFAULT_RULES


def test_what_changes_nothing_makes_no_edition(file_room: AlarmRoom) -> None:
    done = file_room.alarms.save_rules(file_room.examiner, SaveRules(0, DEFAULT_RULES))
    assert (done.value.edition, bool(done.changes)) == (0, False)
    assert "save_alarm_rules" not in file_room.house.actions()


def test_who_edits_what_somebody_else_has_changed_is_told_by_whom(room: AlarmRoom) -> None:
    room.alarms.save_rules(room.house.admin, SaveRules(0, QUIET))
    with pytest.raises(UserError, match="민가람이 알림 규칙을 바꾸었습니다"):
        room.alarms.save_rules(room.examiner, SaveRules(0, DEFAULT_RULES))
    assert room.alarms.rules(room.examiner).rules == QUIET


def test_of_two_who_save_at_once_one_is_told(room: AlarmRoom) -> None:
    together = threading.Barrier(3)
    outcomes: list[str] = []

    def save() -> None:
        together.wait()
        try:
            room.alarms.save_rules(room.examiner, SaveRules(0, QUIET))
            outcomes.append("saved")
        except UserError:
            outcomes.append("told")

    threads = [threading.Thread(target=save) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["saved", "told", "told"]
    assert room.alarms.rules(room.examiner).edition == 1


def test_faulty_rules_are_refused_at_their_fields(file_room: AlarmRoom) -> None:
    lead = Lead(LeadUnit.DAYS, 1)
    faulty = AlarmRule(Limit.PROCESSING, Band.LONG, (lead, lead))
    with pytest.raises(UserError) as refused:
        file_room.alarms.save_rules(file_room.examiner, SaveRules(0, (faulty,)))
    assert list(refused.value.problems) == ["processing_long"]
    assert file_room.alarms.rules(file_room.examiner).edition == 0


def test_who_may_edit_and_who_may_read(file_room: AlarmRoom) -> None:
    for seat in (file_room.handler, file_room.house.clerk):
        with pytest.raises(NotAllowed):
            file_room.alarms.save_rules(seat, SaveRules(0, QUIET))
        assert file_room.alarms.rules(seat).edition == 0
    assert file_room.alarms.rules(file_room.house.admin).edition == 0
    with pytest.raises(NotAllowed):
        file_room.alarms.rules(replace(file_room.handler, roles=frozenset({Role.COUNSELOR})))


# --- the monthly check (Decree 22, Rule 7) ------------------------------------------------


NOVEMBER = date(2026, 11, 1)


def check(room: AlarmRoom, month: date = NOVEMBER, note: str = "이상 없음") -> None:
    room.alarms.check_month(room.examiner, CheckMonth(month, note))


def test_the_examiner_checks_a_month_once_it_is_over(room: AlarmRoom) -> None:
    room.house.take_in()
    assert room.alarms.months_owed(room.examiner) == ()
    room.clock.set("2026-12-03T10:00")
    assert room.alarms.months_owed(room.examiner) == (NOVEMBER,)
    check(room, note=" 지연 2건은\n독촉함 ")
    assert room.alarms.months_owed(room.examiner) == ()
    with room.database.read() as work:
        row = work.session.scalars(select(MonthlyCheckRow)).one()
    assert (row.month, row.staff_name, row.note) == (NOVEMBER, "한별솔", "지연 2건은\n독촉함")
    line = room.house.trail()[-1]
    assert (line.action, line.detail["month"]) == ("check_month", "2026-11")
    with pytest.raises(UserError, match=r"2026년 11월은 한별솔이 2026\. 12\. 3\.에 이미"):
        check(room)


@pytest.mark.parametrize(
    ("month", "words"),
    [
        (date(2026, 11, 2), "달을 골라"),
        (date(2026, 12, 1), "아직 끝나지"),
        (date(2026, 10, 1), "점검할 달이 아닙니다"),
    ],
)
def test_only_a_month_that_is_owed_is_checked(
    file_room: AlarmRoom, month: date, words: str
) -> None:
    file_room.house.take_in()
    file_room.clock.set("2026-12-03T10:00")
    with pytest.raises(UserError, match=words) as refused:
        check(file_room, month)
    assert list(refused.value.problems) == ["month"]


def test_a_note_has_its_length(file_room: AlarmRoom) -> None:
    with pytest.raises(UserError) as refused:
        check(file_room, note="가" * (LONGEST_NOTE + 1))
    assert list(refused.value.problems) == ["note"]


def test_only_the_examiner_checks(file_room: AlarmRoom) -> None:
    for seat in (file_room.handler, file_room.house.admin, file_room.house.clerk):
        with pytest.raises(NotAllowed):
            file_room.alarms.months_owed(seat)
        with pytest.raises(NotAllowed):
            file_room.alarms.check_month(seat, CheckMonth(NOVEMBER, ""))


def test_of_two_who_check_a_month_at_once_one_is_told(room: AlarmRoom) -> None:
    room.house.take_in()
    room.clock.set("2026-12-03T10:00")
    together = threading.Barrier(3)
    told: list[str] = []

    def press() -> None:
        together.wait()
        try:
            check(room)
        except UserError as error:
            told.append(str(error.sentence))

    threads = [threading.Thread(target=press) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(told) == 2
    assert room.house.actions().count("check_month") == 1
