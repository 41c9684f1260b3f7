"""A holiday declared later, on both stores: shown first, moved as one, undone as one."""

from __future__ import annotations

from datetime import date

import pytest

from gaoffice_desktop.petitions.commands import AskSupplement, Complete
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Channel, Petition
from gaoffice_desktop.shared.clock import to_utc
from gaoffice_desktop.shared.errors import NotAllowed, UserError
from gaoffice_desktop.workdays.facts import CalendarEdit, Holiday, HolidayKind, OfficeHours
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House

DECLARED = CalendarEdit(
    add=(Holiday(date(2026, 12, 1), "임시공휴일", HolidayKind.TEMPORARY),), note="임시공휴일 지정"
)


@pytest.fixture
def lives(house: House) -> dict[str, Petition]:
    """Petitions that the holiday moves, leaves alone, or must not touch."""
    by_post = {"channel": Channel.POST}
    made = {
        "told": house.take_in(),  # due 12-03, told to the petitioner
        "untold": house.take_in(**by_post),
        "hours": house.take_in(kind_code="teaching_place_report", department_id=1),  # 12-02 10:00
        "kept": house.take_in(kind_code="certificate_grades"),  # today
        "done": house.take_in(),
        "waiting": house.take_in(),
    }
    house.petitions.complete(house.handler, Complete(made["done"].id, "회신"))
    ask = AskSupplement(made["waiting"].id, "신분증", date(2026, 12, 4))
    waiting = house.petitions.ask_supplement(house.handler, ask)
    return made | {"waiting": waiting.value}


def now(house: House, petition: Petition) -> Petition:
    return house.petitions.file(house.clerk, petition.id, reveal=True).petition


def test_a_preview_says_what_would_move_and_changes_nothing(
    house: House, lives: dict[str, Petition]
) -> None:
    preview = house.calendar.preview(house.examiner, DECLARED)
    # An awaited supplement keeps its date: December 1 is left out already.
    assert (preview.moved, preview.kept, preview.closed, preview.beyond) == (3, 2, 1, 0)
    assert str(preview.sentence) == "3건 변경, 2건 유지"
    first = preview.examples[0]
    assert (first.petition_id, first.before_at, first.after_at) == (
        lives["hours"].id, utc("2026-12-02T10:00"), utc("2026-12-03T10:00"),
    )  # fmt: skip
    assert (preview.examples[1].before_on, preview.examples[1].after_on) == (
        date(2026, 12, 3), date(2026, 12, 4),
    )  # fmt: skip
    for petition in lives.values():
        assert (
            now(house, petition)
            == house.petitions.file(house.clerk, petition.id, reveal=True).petition
        )
    assert now(house, lives["told"]).due_on == date(2026, 12, 3)


def test_open_petitions_move_and_the_told_date_stays_the_target(
    house: House, lives: dict[str, Petition]
) -> None:
    done = house.calendar.apply(house.examiner, DECLARED)
    assert done.changes.calendar
    assert done.changes.every_petition
    assert (done.value.revision, done.value.moved, done.value.kept) == (2, 3, 2)
    told = now(house, lives["told"])
    assert told.due_on == date(2026, 12, 4)
    assert told.notified_due_on == date(2026, 12, 3)
    assert told.alarm_at == utc("2026-12-03T18:00")
    untold = now(house, lives["untold"])
    assert (untold.due_on, untold.alarm_at) == (date(2026, 12, 4), utc("2026-12-04T18:00"))
    assert now(house, lives["hours"]).due_at == utc("2026-12-03T10:00")
    for name in ("kept", "done", "waiting"):
        assert now(house, lives[name]).due_on == lives[name].due_on
        assert now(house, lives[name]).calendar_revision == 1
    file = house.petitions.file(house.clerk, told.id)
    assert file.events[-1].kind is EventKind.RECOMPUTED
    assert "임시공휴일" in [span.detail for span in file.spans]
    assert file.due.due_on == told.due_on
    assert house.rebuild.check(house.admin).differences == ()
    [line] = [line for line in house.trail() if line.action == "edit_calendar"]
    assert line.detail == {"note": "임시공휴일 지정", "moved": 3, "kept": 2}


def test_an_edit_is_undone_as_a_whole(house: House, lives: dict[str, Petition]) -> None:
    revision = house.calendar.apply(house.examiner, DECLARED).value.revision
    late = house.take_in()
    assert late.due_on == date(2026, 12, 4)
    assert house.calendar.preview_undo(house.examiner, revision).moved == 4
    undone = house.calendar.undo(house.examiner, revision).value
    assert (undone.revision, undone.moved, undone.kept) == (3, 4, 2)
    for petition in (lives["told"], lives["untold"], lives["hours"]):
        restored = now(house, petition)
        assert (restored.due_on, restored.due_at, restored.alarm_at) == (
            petition.due_on, petition.due_at, petition.alarm_at,
        )  # fmt: skip
        file = house.petitions.file(house.clerk, petition.id)
        assert "임시공휴일" not in [span.detail for span in file.spans]
    # Told 12-04, which after the undoing is no longer lawful.
    assert now(house, late).due_on == date(2026, 12, 3)
    assert now(house, late).notified_due_on == date(2026, 12, 4)
    assert now(house, late).alarm_at == utc("2026-12-03T18:00")
    assert house.rebuild.check(house.admin).differences == ()
    with pytest.raises(UserError, match="이미"):
        house.calendar.undo(house.examiner, revision)
    assert [entry.number for entry in house.calendar.history(house.clerk)] == [3, 2, 1]


def test_a_closing_hour_moves_the_alarm_without_moving_the_day(
    house: House, lives: dict[str, Petition]
) -> None:
    shorter = OfficeHours(date(2026, 11, 30), ((540, 720), (780, 1020)))
    preview = house.calendar.preview(house.examiner, CalendarEdit(add_hours=(shorter,)))
    house.calendar.apply(house.examiner, CalendarEdit(add_hours=(shorter,)))
    untold = now(house, lives["untold"])
    assert (untold.due_on, untold.alarm_at) == (date(2026, 12, 3), utc("2026-12-03T17:00"))
    assert preview.moved == 1  # the one counted in hours: two short days cost it two hours
    assert now(house, lives["hours"]).due_at == utc("2026-12-02T12:00")
    assert house.rebuild.check(house.admin).differences == ()


def test_an_edit_that_leaves_petitions_without_a_due_time_is_refused(
    house: House, lives: dict[str, Petition]
) -> None:
    narrow = CalendarEdit(confirmed=(date(2018, 1, 1), date(2026, 11, 30)))
    assert house.calendar.preview(house.examiner, narrow).beyond == 4
    with pytest.raises(UserError, match="4건"):
        house.calendar.apply(house.examiner, narrow)
    assert [entry.number for entry in house.calendar.history(house.clerk)] == [1]
    assert house.take_in().due_on == date(2026, 12, 3)


def test_who_may_not_edit_the_calendar(house: House) -> None:
    for act in (house.calendar.preview, house.calendar.apply):
        with pytest.raises(NotAllowed):
            act(house.clerk, DECLARED)
    with pytest.raises(NotAllowed):
        house.calendar.undo(house.clerk, 1)


def test_a_store_that_breaks_in_the_middle_keeps_the_old_calendar(
    house: House, lives: dict[str, Petition], monkeypatch: pytest.MonkeyPatch, clock: FrozenClock
) -> None:
    def broken(*_arguments: object) -> None:
        raise OSError("the disk went away")

    monkeypatch.setattr("gaoffice_desktop.petitions.calendar_changes._write_events", broken)
    with pytest.raises(OSError, match="disk"):
        house.calendar.apply(house.examiner, DECLARED)
    monkeypatch.undo()
    assert now(house, lives["told"]).due_on == date(2026, 12, 3)
    assert house.rebuild.check(house.admin).differences == ()


def utc(local: str):
    from datetime import datetime

    return to_utc(datetime.fromisoformat(local))
