"""Events come to the same thing whoever replays them, and nonsense is refused."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from gaoffice_desktop.deadlines.facts import Exclusion, ExclusionReason
from gaoffice_desktop.petitions import events, folding
from gaoffice_desktop.petitions.events import EVENT_LABELS, Event, EventKind
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.folding import fold, in_force, notice_data, read_notice
from gaoffice_desktop.petitions.life import Notified
from tests.petitions.folding.lives import PERIOD, event, taken_in
from tests.petitions.makers import NOW

TOLD = Notified(date(2026, 12, 3), None, NOW + timedelta(days=8))
LATER = Notified(date(2026, 12, 9), NOW, NOW + timedelta(days=14))


def test_an_intake_alone() -> None:
    folded = fold([taken_in(notified=notice_data(TOLD))])
    assert folded.state is State.RECEIVED
    assert (folded.received_at, folded.period, folded.calendar_revision) == (NOW, PERIOD, 1)
    assert (folded.department_id, folded.department, folded.handler_id) == (1, "민원실", None)
    assert folded.notified == TOLD
    assert folded.closed_at is None


def test_a_notice_survives_being_written_down() -> None:
    for notice in (TOLD, LATER):
        assert read_notice(notice_data(notice)) == notice


LIFE = [
    taken_in(notified=notice_data(TOLD)),
    event(
        EventKind.ASSIGNED, department_id=2, department="평생교육과", handler_id=3, handler="가온누"
    ),
    event(EventKind.SUPPLEMENT_REQUESTED, 1, what="신분증", until_on="2026-12-04", calendar=2),
    event(EventKind.SUPPLEMENT_ARRIVED, 5, note="보완"),
    event(EventKind.EXTENDED, 6, days=7, notified=notice_data(LATER), calendar=3),
    event(EventKind.RECOMPUTED, 7, calendar=4),
    event(
        EventKind.PAPER_PRINTED,
        7,
        paper="receipt",
        copies=1,
        printer="p",
        purpose="",
        notified=notice_data(TOLD),
    ),
    event(EventKind.COMPLETED, 8, result="회신"),
]


def test_an_assignment_names_who_handles_it() -> None:
    folded = fold(LIFE[:2])
    assert folded.state is State.PROCESSING
    assert (folded.handler, folded.department_id) == ("가온누", 2)


def test_a_supplement_pauses_and_then_leaves_out_its_days() -> None:
    waiting = fold(LIFE[:3])
    assert waiting.state is State.SUPPLEMENT
    assert waiting.paused_on == date(2026, 11, 26)
    assert waiting.waiting_until_on == date(2026, 12, 4)
    assert (waiting.notified, waiting.calendar_revision) == (None, 2)
    back = fold(LIFE[:4])
    assert back.state is State.PROCESSING
    assert back.exclusions == (
        Exclusion(date(2026, 11, 26), date(2026, 11, 30), ExclusionReason.SUPPLEMENT, "보완"),
    )
    assert (back.paused_on, back.calendar_revision) == (None, 2)


def test_an_extension_tells_a_new_date_and_a_copy_of_the_receipt_does_not() -> None:
    longer = fold(LIFE[:5])
    assert (longer.extensions, longer.notified, longer.calendar_revision) == ((7,), LATER, 3)
    assert fold(LIFE).notified == LATER


def test_the_end_of_a_life() -> None:
    done = fold(LIFE)
    assert (done.state, done.calendar_revision, done.result) == (State.DONE, 4, "회신")
    assert done.closed_at == NOW + timedelta(days=8)
    assert [paper.paper for paper in done.papers] == ["receipt"]


def test_assigning_while_a_supplement_is_awaited_keeps_waiting() -> None:
    life = [
        taken_in(),
        event(EventKind.SUPPLEMENT_REQUESTED, what="x", until_on="2026-12-04"),
        event(EventKind.ASSIGNED, department_id=2, department="나"),
    ]
    assert fold(life).state is State.SUPPLEMENT


def test_a_cancelled_intake_is_closed() -> None:
    folded = fold([taken_in(), event(EventKind.INTAKE_CANCELLED, reason="")])
    assert (folded.state, folded.closed_at) == (State.CANCELLED, NOW)


@pytest.mark.parametrize(
    "life",
    [
        [],
        [event(EventKind.COMPLETED, result="x")],
        [taken_in(calendar="one")],
        [taken_in(period=None)],
        [taken_in(), event(EventKind.EXTENDED, days="seven")],
    ],
)
def test_what_cannot_be_a_life_is_refused(life: list[Event]) -> None:
    with pytest.raises((ValueError, TypeError)):
        fold(life)


def undone(of: int) -> Event:
    return event(EventKind.UNDONE, 1, of=of)


def corrected(of: int, **data: object) -> Event:
    at = data.pop("at", None)
    return event(EventKind.CORRECTED, 9, of=of, reason="잘못 적음", at=at, data=data)


def test_an_undone_event_is_as_if_it_had_not_happened() -> None:
    life = [taken_in(), event(EventKind.COMPLETED, 1, result="회신"), undone(1)]
    assert fold(life) == fold(life[:1])
    assert [position for position, _ in in_force(life)] == [0]


def test_an_event_keeps_its_position_when_an_earlier_one_is_undone() -> None:
    life = [
        taken_in(),
        event(EventKind.NOTE_ADDED, text="잘못"),
        undone(1),
        event(EventKind.SUPPLEMENT_REQUESTED, 1, what="신분증", until_on="2026-12-04"),
    ]
    assert fold(life).supplements[0].of == 3
    assert fold(life).notes == ()


def test_a_correction_puts_right_what_an_event_says_and_when() -> None:
    life = [
        taken_in(),
        event(EventKind.SUPPLEMENT_REQUESTED, 1, what="신분증", until_on="2026-12-04"),
        event(EventKind.SUPPLEMENT_ARRIVED, 8, note=""),
        corrected(2, at=(NOW + timedelta(days=5)).isoformat()),
        corrected(1, what="위임장"),
    ]
    folded = fold(life)
    assert folded.exclusions[0].last_on == date(2026, 11, 30)
    assert folded.supplements[0].what == "위임장"
    assert folded.supplements[0].until_on == date(2026, 12, 4)


def test_corrections_pile_up_and_can_be_undone() -> None:
    life = [
        taken_in(),
        event(EventKind.NOTE_ADDED, text="가"),
        corrected(1, text="나"),
        corrected(1, text="다"),
    ]
    assert fold(life).notes == ("다",)
    assert fold([*life, undone(3)]).notes == ("나",)
    assert fold([*life, undone(2), undone(3)]).notes == ("가",)


def test_every_kind_of_event_is_known() -> None:
    about = {EventKind.TAKEN_IN, EventKind.UNDONE, EventKind.CORRECTED}
    assert set(folding._STEPS) == set(EventKind) - about
    assert set(EVENT_LABELS) == set(EventKind)
    assert all(f"\n{kind.value} " in (events.__doc__ or "") for kind in EventKind)
