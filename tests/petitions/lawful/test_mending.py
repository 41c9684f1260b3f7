"""What may be taken back and put right, and what a mended life may not come to."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from gaoffice_desktop.petitions.events import Event, EventKind
from gaoffice_desktop.petitions.folding import fold, in_force
from gaoffice_desktop.petitions.lawful.mending import (
    CORRECTABLE,
    KEY_LABELS,
    corrected_moment,
    correction_problems,
    disorder,
    last_step,
    undo_problem,
    undone_with,
)
from tests.petitions.lawful.standings import moment
from tests.petitions.lives import a_life

ALLOWED = timedelta(seconds=30)
ASSIGNED = (EventKind.ASSIGNED, {"department_id": 2, "department": "평생교육과"})
NOTED = (EventKind.NOTE_ADDED, {"text": "메모"})
ASKED = (EventKind.SUPPLEMENT_REQUESTED, {"what": "신분증", "until_on": "2026-12-04"})
ARRIVED = (EventKind.SUPPLEMENT_ARRIVED, {"note": ""})
DONE = (EventKind.COMPLETED, {"result": "회신", "outcome": "answered"})
PEOPLE_ASKED = (EventKind.REPRESENTATIVES_ASKED, {"until_on": "2026-12-04"})
PEOPLE_CHOSE = (EventKind.REPRESENTATIVES_CHOSEN, {"names": ["홍길동"]})
STANDS = (EventKind.PAUSE_BEGUN, {"reason": "representative", "note": ""})
HEARD = (EventKind.PAUSE_BEGUN, {"reason": "hearing", "note": ""})
RUNS = (EventKind.PAUSE_ENDED, {"note": ""})


def printed(of: int | None = None):
    data = {"paper": "x", "copies": 1, "printer": "", "purpose": "", "of": of}
    return (EventKind.PAPER_PRINTED, data)


def undoing(life: tuple[Event, ...], of: int, *, after: float = 10, staff_id: int = 2) -> str:
    entered = max((one.entered_at for one in life), default=moment("2026-11-25T10:00"))
    last = last_step(life)
    typed = life[last].entered_at if last is not None else entered
    wrong = undo_problem(life, of, staff_id, typed + timedelta(seconds=after), ALLOWED)
    return str(wrong or "")


# --- taking back --------------------------------------------------------------------------


def test_ones_own_last_step_is_taken_back_within_seconds() -> None:
    life = a_life(ASSIGNED, NOTED)
    assert undoing(life, 2) == ""
    assert undoing(life, 2, after=30) == ""
    assert "시간이 지났습니다" in undoing(life, 2, after=30.001)
    assert "자신이 한" in undoing(life, 2, staff_id=3)
    assert "마지막 처리만" in undoing(life, 1)
    assert "되돌릴 처리가 없" in undoing(life, 9)
    assert "되돌릴 처리가 없" in undoing(life, -1)


def test_what_is_undone_is_not_the_last_step_any_more() -> None:
    life = a_life(ASSIGNED, NOTED, (EventKind.UNDONE, {"of": 2}))
    assert last_step(life) == 1
    assert "마지막 처리만" in undoing(life, 2)
    assert undoing(life, 1) == ""


def test_intakes_papers_and_merged_ends_are_not_taken_back_here() -> None:
    assert "접수 취소로" in undoing(a_life(), 0)
    assert "접수 취소로" in undoing(a_life(printed()), 0)
    assert "출력한 문서" in undoing(a_life(ASSIGNED, printed()), 2)
    cancelled = a_life((EventKind.INTAKE_CANCELLED, {"reason": ""}))
    assert "다시 접수" in undoing(cancelled, 1)
    merged = a_life((EventKind.MERGED_INTO, {"main": 9, "number": "2026-000009", "result": ""}))
    assert "병합한 민원에서" in undoing(merged, 1)


def test_a_step_that_was_told_on_paper_is_put_right_instead() -> None:
    assert "통지서를 출력" in undoing(a_life(DONE, printed(of=1)), 1)
    assert undoing(a_life(DONE, printed()), 1) == ""


def test_two_steps_taken_as_one_go_together() -> None:
    assert undone_with(a_life(PEOPLE_ASKED, STANDS), 2) == (2, 1)
    assert undone_with(a_life(PEOPLE_ASKED, HEARD), 2) == (2,)
    assert undone_with(a_life(PEOPLE_ASKED, STANDS, PEOPLE_CHOSE, RUNS), 4) == (4, 3)
    assert undone_with(a_life(HEARD, PEOPLE_CHOSE, RUNS), 3) == (3,)
    assert undone_with(a_life(ASSIGNED, STANDS), 2) == (2,)
    for of in (1, 2):
        assert undoing(a_life(PEOPLE_ASKED, STANDS), of) == ""


# --- putting right ------------------------------------------------------------------------


def test_every_key_that_may_be_put_right_has_a_name() -> None:
    keys = {key for one in CORRECTABLE.values() for key in one.keys}
    assert keys == set(KEY_LABELS)


@pytest.mark.parametrize(
    ("data", "wrong"),
    [
        ({"what": "등본"}, []),
        ({"until_on": "2026-12-07"}, []),
        ({"what": " "}, ["what"]),
        ({"until_on": "모레"}, ["until_on"]),
        ({"until_on": 7}, ["until_on"]),
        ({"again": True}, ["again"]),
        ({"calendar": 3}, ["calendar"]),
        ({}, ["of"]),
        ({"what": "신분증"}, ["of"]),
    ],
)
def test_only_listed_keys_take_fitting_values(data: dict[str, object], wrong: list[str]) -> None:
    assert list(correction_problems(a_life(ASKED), 1, None, data)) == wrong


def test_codes_come_out_of_their_lists() -> None:
    life = a_life(DONE)
    assert correction_problems(life, 1, None, {"outcome": "granted"}) == {}
    assert list(correction_problems(life, 1, None, {"outcome": "withdrawn"})) == ["outcome"]
    assert list(correction_problems(life, 1, None, {"told_by": "pigeon"})) == ["told_by"]


def test_what_does_not_hold_or_is_no_slip_is_not_put_right() -> None:
    undone = a_life(NOTED, (EventKind.UNDONE, {"of": 1}))
    assert list(correction_problems(undone, 1, None, {"text": "x"})) == ["of"]
    assert list(correction_problems(undone, 2, None, {})) == ["of"]
    assert list(correction_problems(undone, 7, None, {})) == ["of"]
    assigned = a_life(ASSIGNED)
    assert list(correction_problems(assigned, 1, None, {"department_id": 1})) == ["of"]


def test_a_step_is_moved_between_its_neighbours_and_no_further() -> None:
    # Received on Monday 23, asked on 24, arrived on 25, done on 26, each at 10:00.
    life = a_life(ASKED, ARRIVED, DONE)

    def found(at: str, of: int = 2) -> list[str]:
        return list(correction_problems(life, of, moment(at), {}))

    assert found("2026-11-24T10:00") == []
    assert found("2026-11-24T09:59") == ["at"]
    assert found("2026-11-25T09:00") == []
    assert found("2026-11-25T10:01") == ["at"]  # after it was typed in
    assert found("2026-11-25T10:00") == ["of"]
    assert found("2026-11-23T09:00", of=0) == []
    assert found("2026-11-23T10:01", of=0) == ["at"]
    noted = a_life(NOTED)
    assert list(correction_problems(noted, 1, moment("2026-11-23T12:00"), {})) == ["at"]


def test_a_step_entered_late_may_be_moved_up_to_the_next_one() -> None:
    life = list(a_life(ASKED, ARRIVED, DONE))
    life[2] = replace(life[2], entered_at=moment("2026-11-30T10:00"))
    assert correction_problems(life, 2, moment("2026-11-26T10:00"), {}) == {}
    assert list(correction_problems(life, 2, moment("2026-11-26T10:01"), {})) == ["at"]
    assert corrected_moment(life, 2, moment("2026-11-24T10:00")) == moment("2026-11-24T10:00")


def test_a_second_correction_starts_from_the_first() -> None:
    corrected = (EventKind.CORRECTED, {"of": 1, "reason": "x", "data": {"what": "등본"}})
    life = a_life(ASKED, corrected)
    assert list(correction_problems(life, 1, None, {"what": "등본"})) == ["of"]
    assert correction_problems(life, 1, None, {"what": "신분증"}) == {}
    assert dict(in_force(life))[1].data["what"] == "등본"


# --- what must still hold -----------------------------------------------------------------


def test_a_sound_life_has_no_disorder() -> None:
    assert disorder(fold(a_life(ASKED, ARRIVED, DONE))) is None
    assert disorder(fold(a_life())) is None


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        (((ASKED[0], {"what": "x", "until_on": "2026-11-23"}),), "보완"),
        (((STANDS[0], {**STANDS[1], "until_on": "2026-11-23"}),), "멈춘"),
        (
            (
                (EventKind.DAYS_EXCLUDED, {
                    "first_on": "2026-11-25", "last_on": "2026-11-24", "reason": "outage",
                }),
            ),
            "멈춘",
        ),
        (
            (
                (EventKind.COOPERATION_ASKED, {
                    "department_id": 2, "department": "x", "what": "x", "reply_on": "2026-11-23",
                }),
            ),
            "협조",
        ),
        (
            (
                (EventKind.DOCUMENT_READY, {"what": "x", "expected_on": "2026-11-20"}),
                (EventKind.DOCUMENT_DISPOSED, {"note": "x"}),
            ),
            "15일",
        ),
        ((ASKED, (EventKind.RETURNED, {"result": "x"})), "반려"),
        (
            ((EventKind.EXTENDED, {"days": 3, "reason": "workload", "note": "x"}),),
            "그 기간 연장을 먼저 되돌려",
        ),
        (
            (
                (EventKind.COMPLETED, {"result": "x", "outcome": "granted"}),
                (EventKind.OBJECTION_FILED, {
                    "filed_on": "2026-11-26", "told_on": "2026-11-25", "due_on": "2026-12-07",
                    "grounds": "x",
                }),
            ),
            "처리 구분",
        ),
        (
            (
                (EventKind.COMPLETED, {"result": "x", "outcome": "refused"}),
                (EventKind.OBJECTION_FILED, {
                    "filed_on": "2026-11-26", "told_on": "2026-11-23", "due_on": "2026-12-07",
                    "grounds": "x",
                }),
            ),
            "순서",
        ),
    ],
)  # fmt: skip
def test_a_life_that_contradicts_itself_is_named(steps, said: str) -> None:
    assert said in str(disorder(fold(a_life(*steps))))
