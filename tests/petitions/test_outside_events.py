"""What a list from outside leads to, and what a life still lacks of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from gaoffice_desktop.deadlines.facts import Period, Unit
from gaoffice_desktop.petitions.events import Event, EventKind
from gaoffice_desktop.petitions.facts import Channel, State
from gaoffice_desktop.petitions.folding import fold
from gaoffice_desktop.petitions.outside_events import (
    MARK,
    Closing,
    FromOutside,
    entered,
    happenings,
    missing,
    target_of,
)
from gaoffice_desktop.petitions.reasons import Outcome
from gaoffice_desktop.workdays.facts import CalendarState, OfficeHours
from gaoffice_desktop.workdays.rules import Calendar
from gaoffice_desktop.workdays.seed import shipped_state
from tests.petitions.makers import a_kind, a_petitioner

NOW = datetime(2026, 11, 25, 1, tzinfo=UTC)
RECEIVED = datetime(2026, 4, 1, 1, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def calendar() -> Calendar:
    shipped = shipped_state()
    hours = OfficeHours(shipped.confirmed[0])
    return Calendar(CalendarState((hours,), shipped.holidays, shipped.confirmed))


def a_case(**changes: Any) -> FromOutside:
    values: dict[str, Any] = {
        "number": "1AA-2604-0000001",
        "kind": a_kind(),
        "channel": Channel.EPEOPLE,
        "petitioner": a_petitioner(),
        "title": "문의",
        "content": "",
        "received_at": RECEIVED,
        "department": "평생교육과",
    }
    return FromOutside(**values | changes)


def life_of(case: FromOutside, calendar: Calendar) -> list[Event]:
    return entered(happenings(case, calendar, 1), 7, "한별솔", NOW)


def after(life: list[Event], case: FromOutside, calendar: Calendar, **flags: bool) -> list[Event]:
    lacking = missing(life, happenings(case, calendar, 1), **{"other_kind": False} | flags)
    return entered(lacking, 7, "한별솔", NOW)


def test_where_it_stands_is_told_by_few_events(calendar: Calendar) -> None:
    closing = Closing(datetime(2026, 4, 7, 7, tzinfo=UTC), Outcome.ANSWERED, "답변", "긴 답변")
    life = life_of(a_case(closing=closing), calendar)
    assert [event.kind for event in life] == [
        EventKind.TAKEN_IN, EventKind.ASSIGNED, EventKind.COMPLETED,
    ]  # fmt: skip
    assert all(event.data[MARK] == "1AA-2604-0000001" for event in life)
    assert all(event.entered_at == NOW for event in life)
    folded = fold(life)
    assert folded.state is State.DONE
    assert folded.department == "평생교육과"
    assert folded.answer == "긴 답변"
    assert folded.closed_entered_at == NOW


def test_nobody_named_is_nobody_assigned(calendar: Calendar) -> None:
    life = life_of(a_case(department=""), calendar)
    assert [event.kind for event in life] == [EventKind.TAKEN_IN]
    assert fold(life).state is State.RECEIVED


def test_a_stated_day_ends_with_the_office_hours(calendar: Calendar) -> None:
    day = target_of(datetime(2026, 4, 9), calendar, has_time=False)
    assert (day.due_on, day.due_at) == (date(2026, 4, 9), None)
    assert day.alarm_at == datetime(2026, 4, 9, 9, tzinfo=UTC)
    moment = target_of(datetime(2026, 4, 9, 12), calendar, has_time=True)
    assert moment.due_at == moment.alarm_at == datetime(2026, 4, 9, 3, tzinfo=UTC)


@pytest.mark.parametrize(
    ("target", "times", "days"),
    [
        (date(2026, 4, 20), 1, [7]),
        (date(2026, 4, 14), 1, [3]),
        # The first is at most as long as the period, what is left is the second's.
        (date(2026, 4, 24), 2, [7, 4]),
        (date(2026, 4, 9), 1, []),
        (date(2026, 4, 3), 1, []),
        (date(2026, 4, 14), 0, []),
    ],
)
def test_extensions_are_found_from_the_day_they_led_to(
    calendar: Calendar, target: date, times: int, days: list[int]
) -> None:
    told = target_of(datetime.combine(target, datetime.min.time()), calendar, has_time=False)
    folded = fold(life_of(a_case(target=told, extensions=times), calendar))
    assert list(folded.extensions) == days
    assert folded.notified == told


def test_an_extension_without_a_target_is_not_guessed(calendar: Calendar) -> None:
    assert fold(life_of(a_case(extensions=1), calendar)).extensions == ()


def test_an_immediate_period_is_not_extended(calendar: Calendar) -> None:
    told = target_of(datetime(2026, 4, 20), calendar, has_time=False)
    kind = a_kind(period=Period(Unit.IMMEDIATE, 0, "영 제16조"))
    life = life_of(a_case(kind=kind, target=told, extensions=1), calendar)
    assert fold(life).extensions == ()


def test_the_same_list_again_lacks_nothing(calendar: Calendar) -> None:
    case = a_case(closing=Closing(RECEIVED, Outcome.GRANTED, "수용"))
    assert after(life_of(case, calendar), case, calendar) == []


def test_another_receipt_and_another_target_are_corrections(calendar: Calendar) -> None:
    life = life_of(a_case(), calendar)
    told = target_of(datetime(2026, 4, 10), calendar, has_time=False)
    later = a_case(received_at=datetime(2026, 4, 2, tzinfo=UTC), target=told)
    more = after(life, later, calendar)
    # The assignment is said to have been made at the receipt, so it moves with it.
    assert {event.kind for event in more} == {EventKind.CORRECTED}
    folded = fold([*life, *more])
    assert folded.received_at == datetime(2026, 4, 2, tzinfo=UTC)
    assert folded.notified == told


def test_a_period_stays_unless_the_kind_is_another(calendar: Calendar) -> None:
    life = life_of(a_case(), calendar)
    longer = a_case(kind=a_kind(period=Period(Unit.DAYS, 14, "고친 근거")))
    assert after(life, longer, calendar) == []
    more = after(life, longer, calendar, other_kind=True)
    assert fold([*life, *more]).period.amount == 14


def test_an_ending_that_is_another_undoes_the_first(calendar: Calendar) -> None:
    withdrawn = a_case(closing=Closing(RECEIVED, Outcome.WITHDRAWN, "취하"))
    life = life_of(withdrawn, calendar)
    assert fold(life).outcome is Outcome.WITHDRAWN
    more = after(life, a_case(closing=Closing(RECEIVED, Outcome.REFUSED, "불수용")), calendar)
    assert {event.kind for event in more} == {EventKind.COMPLETED, EventKind.UNDONE}
    assert fold([*life, *more]).outcome is Outcome.REFUSED


def test_what_was_closed_here_is_not_closed_again(calendar: Calendar) -> None:
    life = life_of(a_case(), calendar)
    done = Event(
        EventKind.COMPLETED, NOW, NOW, 7, "가온누", {"outcome": "granted", "result": "우리"}
    )
    closed = a_case(closing=Closing(RECEIVED, Outcome.REFUSED, "불수용"))
    assert after([*life, done], closed, calendar) == []


def test_an_assignment_made_here_outlives_a_correction_there(calendar: Calendar) -> None:
    life = life_of(a_case(), calendar)
    ours = replace(life[1], data={"department_id": 3, "department": "민원실", "handler_id": None})
    more = after([*life, ours], a_case(department="중등교육과"), calendar)
    assert fold([*life, ours, *more]).department == "민원실"
