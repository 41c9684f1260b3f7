"""The calendar in the store: every edit is a revision, and any revision can be rebuilt."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from gaoffice_desktop.database.engine import Database, Work
from gaoffice_desktop.shared.errors import Unavailable, UserError
from gaoffice_desktop.workdays.facts import CalendarEdit, Holiday, HolidayKind, OfficeHours
from gaoffice_desktop.workdays.seed import shipped_state
from gaoffice_desktop.workdays.service import Workdays

AT = datetime(2026, 11, 25, 1, tzinfo=UTC)
SEAT = object()
HOURS = OfficeHours(date(2018, 1, 1))
DECLARED = Holiday(date(2026, 12, 1), "임시공휴일", HolidayKind.TEMPORARY)
HANGUL = Holiday(date(2026, 10, 9), "한글날")


@pytest.fixture
def workdays(database: Database) -> Workdays:
    made = Workdays(database)
    with database.change() as work:
        assert made.set_up(work, HOURS, at=AT, by="전산 담당") == 1
    return made


def edit(workdays: Workdays, wanted: CalendarEdit) -> int:
    with workdays.database.change() as work:
        return workdays.apply(work, wanted, at=AT, by="민원심사관")


def revert(workdays: Workdays, revision: int) -> int:
    with workdays.database.change() as work:
        return workdays.revert(work, revision, at=AT, by="민원심사관")


def test_a_new_office_has_the_shipped_holidays_and_its_own_hours(database: Database) -> None:
    workdays = Workdays(database)
    nine_to_five = OfficeHours(date(2020, 1, 1), ((540, 1020),), (0, 1, 2))
    with database.change() as work:
        workdays.set_up(work, nine_to_five, at=AT, by="전산 담당")
    state = workdays.current_state(SEAT)
    assert set(state.holidays) == set(shipped_state().holidays)
    assert state.confirmed == shipped_state().confirmed
    assert state.hours == (nine_to_five,)


def test_an_office_without_a_calendar_is_told_to_set_it_up(database: Database) -> None:
    with pytest.raises(Unavailable, match="초기 설정"):
        Workdays(database).current_calendar(SEAT)


def test_a_calendar_is_set_up_once(workdays: Workdays) -> None:
    with workdays.database.change() as work, pytest.raises(UserError, match="이미"):
        workdays.set_up(work, HOURS, at=AT, by="전산 담당")


def test_hours_that_cannot_be_are_refused_at_set_up(database: Database) -> None:
    with database.change() as work, pytest.raises(UserError) as refused:
        Workdays(database).set_up(work, OfficeHours(HOURS.from_on, ()), at=AT, by="전산 담당")
    assert set(refused.value.problems) == {"hours"}


def test_an_edit_holds_from_its_revision_on_and_the_old_calendar_can_be_rebuilt(
    workdays: Workdays,
) -> None:
    number = edit(workdays, CalendarEdit(add=(DECLARED,), remove=(HANGUL,)))
    assert number == 2
    now, then = workdays.current_calendar(SEAT), workdays.calendar_at(SEAT, 1)
    assert not now.is_working(DECLARED.on)
    assert now.is_working(HANGUL.on)
    assert then.is_working(DECLARED.on)
    assert not then.is_working(HANGUL.on)
    again = Workdays(workdays.database)
    assert again.calendar_at(SEAT, 1).state == then.state
    assert again.current_calendar(SEAT).state == now.state


def test_a_proposal_changes_nothing(workdays: Workdays) -> None:
    with workdays.database.change() as work:
        proposed = workdays.propose(work, CalendarEdit(add=(DECLARED,)))
        assert workdays.revision_in(work) == 1
    assert not proposed.is_working(DECLARED.on)
    assert workdays.current_calendar(SEAT).is_working(DECLARED.on)


def test_an_edit_is_taken_back_as_a_whole_and_only_once(workdays: Workdays) -> None:
    before = workdays.current_state(SEAT)
    later = OfficeHours(date(2027, 1, 1), ((600, 1080),))
    number = edit(
        workdays,
        CalendarEdit(
            add=(DECLARED, Holiday(date(2028, 1, 1), "1월 1일")),
            remove=(HANGUL,),
            add_hours=(later,),
            remove_hours=(HOURS,),
            confirmed=(date(2018, 1, 1), date(2028, 12, 31)),
        ),
    )
    assert workdays.current_state(SEAT).confirmed[1] == date(2028, 12, 31)
    assert revert(workdays, number) == number + 1
    after = workdays.current_state(SEAT)
    assert after == before
    with pytest.raises(UserError, match="이미 되돌렸습니다"):
        revert(workdays, number)
    newest = workdays.revisions(SEAT)[0]
    assert (newest.number, newest.reverts, newest.by) == (number + 1, number, "민원심사관")
    assert workdays.revisions(SEAT)[1].reverted


def test_undoing_leaves_alone_what_a_later_edit_changed_again(workdays: Workdays) -> None:
    other = Holiday(date(2026, 12, 2), "개청기념일", HolidayKind.OFFICE)
    first = edit(workdays, CalendarEdit(add=(DECLARED, other)))
    edit(workdays, CalendarEdit(remove=(DECLARED,)))
    revert(workdays, first)
    holidays = workdays.current_state(SEAT).holidays
    assert other not in holidays
    assert DECLARED not in holidays


@pytest.mark.parametrize("revision", [0, 1, 2, 99])
def test_what_is_no_edit_cannot_be_taken_back(workdays: Workdays, revision: int) -> None:
    with pytest.raises(UserError):
        revert(workdays, revision)


def test_a_revision_tells_what_it_changed(workdays: Workdays) -> None:
    wanted = CalendarEdit(add=(DECLARED,), remove=(HANGUL,), note="임시공휴일 지정")
    number = edit(workdays, wanted)
    found = workdays.revisions(SEAT)[0]
    assert found.number == number
    assert found.at == AT
    assert found.note == "임시공휴일 지정"
    assert (found.edit.add, found.edit.remove, found.edit.confirmed) == (
        (DECLARED,),
        (HANGUL,),
        None,
    )


def test_a_calendar_of_a_rolled_back_edit_is_not_remembered(workdays: Workdays) -> None:
    class Change(Exception):
        pass

    def roll_back(work: Work) -> None:
        workdays.apply(work, CalendarEdit(add=(DECLARED,)), at=AT, by="민원심사관")
        assert not workdays.calendar_in(work).is_working(DECLARED.on)
        raise Change

    with pytest.raises(Change), workdays.database.change() as work:
        roll_back(work)
    assert workdays.current_calendar(SEAT).is_working(DECLARED.on)
    edit(workdays, CalendarEdit(remove=(HANGUL,)))
    assert workdays.current_calendar(SEAT).is_working(DECLARED.on)
    assert workdays.current_calendar(SEAT).is_working(HANGUL.on)


def test_the_compiled_calendar_is_kept(workdays: Workdays) -> None:
    assert workdays.current_calendar(SEAT) is workdays.current_calendar(SEAT)


def test_a_further_year_is_drafted_for_confirmation(workdays: Workdays) -> None:
    draft = workdays.year_to_confirm(SEAT, 2028)
    assert draft.confirmed == (date(2018, 1, 1), date(2028, 12, 31))
    assert Holiday(date(2028, 4, 12), "국회의원선거일") in draft.add
    assert all(one.on.year == 2028 for one in draft.add)
    edit(workdays, draft)
    assert not workdays.current_calendar(SEAT).is_working(date(2028, 4, 12))
    assert workdays.year_to_confirm(SEAT, 2028).add == ()
