"""A corrected step is judged as if it were taken anew in its place."""

from __future__ import annotations

from typing import Any

import pytest

from gaoffice_desktop.petitions.events import Event, EventKind
from gaoffice_desktop.petitions.folding import fold, in_force
from gaoffice_desktop.petitions.lawful.retaking import (
    late_data,
    life_before,
    new_problems,
    with_marks,
)
from tests.petitions.lawful.standings import moment
from tests.petitions.lives import CALENDAR, a_file, a_life

ASKED = (EventKind.SUPPLEMENT_REQUESTED, {"what": "신분증", "until_on": "2026-11-25"})
AGAIN = (
    EventKind.SUPPLEMENT_REQUESTED,
    {"what": "신분증", "until_on": "2026-12-04", "again": True, "late": False},
)
HELP = (
    EventKind.COOPERATION_ASKED,
    {"department_id": 2, "department": "평생교육과", "what": "의견", "reply_on": "2026-11-27"},
)
DONE = (EventKind.COMPLETED, {"result": "회신", "outcome": "answered", "told_by": "document"})
READY = (EventKind.DOCUMENT_READY, {"what": "등록증", "expected_on": "2026-12-01"})


def corrected(life: tuple[Event, ...], of: int, **data: object) -> tuple[Event, ...]:
    at = life[-1].at
    event = Event(
        EventKind.CORRECTED,
        at,
        at,
        2,
        "가온누",
        {"of": of, "reason": "x", "at": None, "data": data},
    )
    return (*life, event)


def wrong(life: tuple[Event, ...], of: int, **data: object) -> list[str]:
    petition = a_file().petition
    return list(new_problems(petition, life, corrected(life, of, **data), of, CALENDAR))


@pytest.mark.parametrize(
    ("step", "data", "fields"),
    [
        # 7 days from Monday 2026-11-23 end with Tuesday 2026-12-01 (Act 20(1)).
        (HELP, {"reply_on": "2026-12-01"}, []),
        (HELP, {"reply_on": "2026-12-02"}, ["reply_on"]),
        (HELP, {"reply_on": "2026-11-23"}, ["reply_on"]),
        (DONE, {"outcome": "granted"}, []),
        (DONE, {"outcome": "refused"}, ["answer"]),
        (DONE, {"outcome": "refused", "answer": "이유"}, []),
        (DONE, {"told_by": "phone"}, ["told_by"]),
        (READY, {"expected_on": "2026-11-22"}, ["expected_on"]),
    ],
)
def test_what_the_law_would_have_refused_is_refused(
    step: tuple[EventKind, Any], data: dict[str, object], fields: list[str]
) -> None:
    assert wrong(a_life(step), 1, **data) == fields


def test_a_second_request_gives_ten_days_at_most() -> None:
    # Asked again on Thursday 2026-11-26 after a period that ended on the 25th.
    life = a_life(ASKED, (EventKind.NOTE_ADDED, {"text": "x"}), AGAIN)
    assert wrong(life, 3, until_on="2026-12-06") == []
    assert wrong(life, 3, until_on="2026-12-08") == ["until_on"]


def test_a_fault_that_was_there_before_is_no_new_one() -> None:
    life = a_life((EventKind.COMPLETED, {"result": "회신", "told_by": "phone"}))
    assert wrong(life, 1, result="고친 회신") == []
    assert wrong(life, 1, outcome="refused") == ["answer"]


def test_a_kind_of_which_only_texts_change_is_not_judged() -> None:
    assert wrong(a_life((EventKind.NOTE_ADDED, {"text": "가"})), 1, text="나") == []


def test_the_life_before_a_step_knows_what_was_put_right_since() -> None:
    life = corrected(a_life(ASKED, (EventKind.NOTE_ADDED, {"text": "x"})), 1, until_on="2026-12-02")
    before = fold(life_before(life, 2))
    assert before.supplements[0].until_on.isoformat() == "2026-12-02"
    at = life[-1].at
    undone = (*life, Event(EventKind.UNDONE, at, at, 2, "가온누", {"of": 3}))
    before = fold(life_before(undone, 2))
    assert before.supplements[0].until_on.isoformat() == "2026-11-25"
    taken_back = (*life, Event(EventKind.UNDONE, at, at, 2, "가온누", {"of": 1}))
    assert fold(life_before(taken_back, 2)).supplements == ()


def test_lateness_follows_the_corrected_moment() -> None:
    petition = a_file().petition
    limit = {"limit_at": moment("2026-11-24T09:30").isoformat(), "late": True}
    moved = (EventKind.HANDED_OVER, {"department_id": 2, "department": "x", "reason": "x", **limit})
    life = a_life(moved)  # on Tuesday 2026-11-24 at 10:00
    assert late_data(petition, life, 1, CALENDAR) == {"late": True}
    event = Event(
        EventKind.CORRECTED,
        life[1].at,
        life[1].at,
        2,
        "가온누",
        {"of": 1, "reason": "x", "at": moment("2026-11-24T09:30").isoformat(), "data": {}},
    )
    assert late_data(petition, (*life, event), 1, CALENDAR) == {"late": False}


def test_a_request_is_late_after_eight_working_hours() -> None:
    petition = a_file().petition
    first = (ASKED[0], {**ASKED[1], "late": False})
    # Received on Monday at 10:00: 8 working hours are over on Tuesday at 10:00.
    assert late_data(petition, a_life(first), 1, CALENDAR) == {"late": False}
    note = (EventKind.NOTE_ADDED, {"text": "x"})
    assert late_data(petition, a_life(note, first), 2, CALENDAR) == {"late": True}
    assert late_data(petition, a_life(ASKED), 1, CALENDAR) == {}
    again = a_life(ASKED, note, AGAIN)
    assert late_data(petition, again, 3, CALENDAR) == {"late": False}


def marks(life: tuple[Event, ...], received: str) -> dict[str, Any]:
    """What correcting the receipt makes of the marks of later steps."""
    at = life[-1].at
    told = {"of": 0, "reason": "x", "at": moment(received).isoformat(), "data": {}}
    correction = Event(EventKind.CORRECTED, at, at, 2, "가온누", told)
    return with_marks(a_file().petition, life, correction, CALENDAR).data.get("marks", {})


def test_limits_that_count_from_a_corrected_receipt_are_reckoned_again() -> None:
    # Received on Monday 2026-11-23 at 10:00; passed on and asked for at 10:00 of the next days.
    over = {"department_id": 2, "department": "x", "handler_id": None, "handler": "", "reason": "x"}
    passed = (
        EventKind.HANDED_OVER,
        over | {"limit_at": moment("2026-11-23T11:00").isoformat(), "late": True},
    )
    asked = (ASKED[0], {**ASKED[1], "until_on": "2026-12-04", "late": True})
    life = a_life(passed, asked)
    assert marks(life, "2026-11-24T09:30") == {
        "1": {"limit_at": moment("2026-11-24T10:30").isoformat(), "late": False},
        "2": {"late": True},
    }
    # Eight working hours from Tuesday 10:00 end on Wednesday at 10:00 (Rule 9(1)).
    assert marks(life, "2026-11-24T10:00")["2"] == {"late": False}
    assert marks(life, "2026-11-23T10:00") == {}


def test_a_department_that_found_it_is_not_its_own_counts_from_when_it_got_it() -> None:
    first = {
        "department_id": 2,
        "department": "x",
        "handler_id": None,
        "handler": "",
        "reason": "x",
    }
    again = first | {"department_id": 3, "passing": "not_ours", "late": False}
    life = a_life((EventKind.HANDED_OVER, first), (EventKind.HANDED_OVER, again))
    assert marks(life, "2026-11-23T09:30").keys() <= {"2"}
    # Only the receipt moved: what counts from the first hand-over stays where it was.
    counted = marks(life, "2026-11-23T09:30").get("2", {})
    assert counted.get("late", True) is True


def test_marks_hold_until_the_correction_is_taken_back() -> None:
    asked = (ASKED[0], {**ASKED[1], "late": True})
    life = a_life(asked)
    at = life[-1].at
    told = {"of": 0, "reason": "x", "at": None, "data": {}, "marks": {"1": {"late": False}}}
    mended = (*life, Event(EventKind.CORRECTED, at, at, 2, "가온누", told))
    assert dict(in_force(mended))[1].data["late"] is False
    assert fold(mended).supplements[0].late is False
    undone = (*mended, Event(EventKind.UNDONE, at, at, 2, "가온누", {"of": 2}))
    assert fold(undone).supplements[0].late is True
    assert fold(life_before(mended, 1)).supplements == ()
