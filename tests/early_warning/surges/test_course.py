from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from gaoffice_desktop.early_warning.surges import queries
from gaoffice_desktop.early_warning.surges.facts import (
    AnswerSurge,
    ChangeLevel,
    LiftSurge,
    NoteSurge,
    RaiseSurge,
    Signal,
    Surge,
    SurgeEventKind,
    SurgeLevel,
    SurgeState,
    Topic,
    TopicKind,
)
from gaoffice_desktop.shared.errors import NotAllowed, UserError
from tests.early_warning.surges.room import KIND, MONDAY, SurgeRoom

TOPIC = Topic(TopicKind.KIND, KIND, "고충민원")


@pytest.fixture
def surged(room: SurgeRoom) -> Signal:
    """A kind that surged in the finished week, evaluated."""
    room.put_years(2, 5)
    for at in range(5):
        room.put(MONDAY + timedelta(days=at), 8)
    found = room.evaluate()
    return next(one for one in found.signals if one.topic.key == f"kind:{KIND}")


def raised(room: SurgeRoom, signal: Signal, **changes: object) -> Surge:
    command = RaiseSurge(signal.topic, SurgeLevel.CAUTION, signal_key=signal.key)
    return room.surges.raise_surge(room.examiner, replace(command, **changes)).value


def kinds(room: SurgeRoom, surge: Surge) -> list[SurgeEventKind]:
    return [one.kind for one in room.surges.surge(room.examiner, surge.id).events]


def test_a_warning_from_being_raised_to_being_lifted(room: SurgeRoom, surged: Signal) -> None:
    done = room.surges.raise_surge(
        room.examiner, RaiseSurge(surged.topic, SurgeLevel.CAUTION, signal_key=surged.key)
    )
    surge = done.value
    assert done.changes.surges
    assert (surge.number, surge.state, surge.level) == (
        "2026-01", SurgeState.RAISED, SurgeLevel.CAUTION,
    )  # fmt: skip
    assert surge.evidence == surged.evidence
    assert surge.reasons == surged.reasons
    assert (surge.department, surge.weeks, surge.raised_by) == ("민원실", 1, "한별솔")
    shown = room.surges.signals(room.examiner).signals
    assert [one.surge_id for one in shown if one.topic == surged.topic] == [surge.id]
    assert room.surges.surges(room.examiner) == (surge,)

    room.clock.move(days=1)
    room.surges.change_level(room.examiner, ChangeLevel(surge.id, SurgeLevel.SERIOUS, "더 늘어남"))
    answered = room.surges.answer_surge(
        room.handler, AnswerSurge(surge.id, "공사장 안내가 늦었음", "안내문을 다시 보냄")
    ).value
    assert answered.state is SurgeState.ANSWERED
    assert (answered.cause, answered.measure) == ("공사장 안내가 늦었음", "안내문을 다시 보냄")
    assert answered.answered_by == "가온누"
    room.surges.note(room.examiner, NoteSurge(surge.id, "현장을 확인함"))

    room.clock.set("2026-12-09T10:00")
    room.put(date(2026, 11, 25), 12)
    room.put(date(2026, 12, 2), 9)
    room.evaluate()
    story = room.surges.surge(room.examiner, surge.id)
    since = {one.first_on: one.count for one in story.weeks if one.first_on > MONDAY}
    assert since[date(2026, 11, 23)] == 12
    assert since[date(2026, 11, 30)] == 9
    assert story.weeks[-1].running
    assert story.surge.newest is not None
    assert (story.surge.newest.first_on, story.surge.newest.count) == (date(2026, 11, 30), 9)
    assert len(story.petition_ids) == 40 + 21

    lifted = room.surges.lift(room.examiner, LiftSurge(surge.id, "평소 수준으로 돌아옴")).value
    assert (lifted.state, lifted.weeks) == (SurgeState.LIFTED, 3)
    assert lifted.lifted_at == room.clock()
    assert room.surges.surges(room.examiner) == ()
    assert [one.id for one in room.surges.surges(room.examiner, lifted=True)] == [surge.id]
    assert kinds(room, surge) == [
        SurgeEventKind.RAISED, SurgeEventKind.LEVEL, SurgeEventKind.ANSWERED,
        SurgeEventKind.NOTED, SurgeEventKind.LIFTED,
    ]  # fmt: skip
    assert room.house.actions() == [
        "raise_surge", "change_surge_level", "answer_surge", "note_surge", "lift_surge",
    ]  # fmt: skip
    # What comes later is nothing that it is answerable for.
    room.clock.move(days=14)
    room.put(date(2026, 12, 14), 30)
    later = room.surges.surge(room.examiner, surge.id)
    assert later.weeks[-1].first_on <= date(2026, 12, 9)
    assert (later.surge.weeks, len(later.petition_ids)) == (3, 61)


def test_what_it_was_raised_on_never_changes(room: SurgeRoom, surged: Signal) -> None:
    surge = raised(room, surged)
    before = room.surges.surge(room.examiner, surge.id)
    room.put(MONDAY, 50)
    room.clock.move(days=8)
    room.evaluate()
    after = room.surges.surge(room.examiner, surge.id)
    assert after.surge.evidence == surged.evidence
    frozen = [one for one in before.weeks if not one.running]
    assert list(after.weeks[: len(frozen)]) == frozen


def test_one_warning_stands_for_a_topic_at_a_time(room: SurgeRoom, surged: Signal) -> None:
    surge = raised(room, surged)
    with pytest.raises(UserError, match="이미 발령"):
        raised(room, surged)
    room.surges.lift(room.examiner, LiftSurge(surge.id, "줄어듦"))
    again = raised(room, surged)
    assert again.number == "2026-02"


def test_by_judgement_it_needs_a_reason_and_a_department(room: SurgeRoom) -> None:
    plain = RaiseSurge(TOPIC, SurgeLevel.INTEREST)
    with pytest.raises(UserError) as refused:
        room.surges.raise_surge(room.examiner, plain)
    assert set(refused.value.problems) == {"reason"}
    with pytest.raises(UserError) as refused:
        room.surges.raise_surge(room.examiner, replace(plain, reason="곧 늘어날 것으로 봄"))
    assert set(refused.value.problems) == {"department"}
    with pytest.raises(UserError) as refused:
        room.surges.raise_surge(
            room.examiner,
            replace(plain, topic=Topic(TopicKind.KIND, "없음", ""), reason="까닭", department_id=1),
        )
    assert set(refused.value.problems) == {"topic"}
    word = Topic(TopicKind.WORD, "석면", "석면")
    department_id = room.house.academies.id
    done = room.surges.raise_surge(
        room.examiner, RaiseSurge(word, SurgeLevel.INTEREST, department_id, reason="보도가 나옴")
    ).value
    assert (done.evidence, done.department, done.topic.name) == (None, "평생교육과", "석면")
    story = room.surges.surge(room.examiner, done.id)
    assert story.petition_ids == ()


def test_of_two_who_lift_it_at_once_the_second_is_told(
    room: SurgeRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = RaiseSurge(TOPIC, SurgeLevel.INTEREST, room.house.counter.id, reason="언론 보도")
    surge = room.surges.raise_surge(room.examiner, command).value
    refused: list[UserError] = []

    def lift_too() -> None:
        try:
            room.surges.lift(room.examiner, LiftSurge(surge.id, "둘째"))
        except UserError as error:
            refused.append(error)

    second = threading.Thread(target=lift_too)
    change = queries.change_surge

    def meanwhile(*what: Any) -> None:
        # The first has read that it stands, and has written nothing yet.
        monkeypatch.undo()
        second.start()
        second.join(0.5)
        change(*what)

    monkeypatch.setattr(queries, "change_surge", meanwhile)
    room.surges.lift(room.examiner, LiftSurge(surge.id, "첫째"))
    second.join()
    assert len(refused) == 1
    assert kinds(room, surge) == [SurgeEventKind.RAISED, SurgeEventKind.LIFTED]
    assert room.surges.surge(room.examiner, surge.id).surge.lifted_why == "첫째"


def test_a_signal_that_is_gone_cannot_be_raised(room: SurgeRoom) -> None:
    with pytest.raises(UserError, match="사라졌습니다"):
        room.surges.raise_surge(
            room.examiner, RaiseSurge(TOPIC, SurgeLevel.INTEREST, signal_key="week:kind:x")
        )


def test_nothing_is_taken_back_after_it_was_lifted(room: SurgeRoom, surged: Signal) -> None:
    surge = raised(room, surged)
    room.surges.lift(room.examiner, LiftSurge(surge.id, "줄어듦"))
    for verb, command in (
        (room.surges.lift, LiftSurge(surge.id, "다시")),
        (room.surges.change_level, ChangeLevel(surge.id, SurgeLevel.SERIOUS, "다시")),
        (room.surges.answer_surge, AnswerSurge(surge.id, "원인", "대책")),
    ):
        with pytest.raises(UserError, match="해제한"):
            verb(room.examiner, command)
    room.surges.note(room.examiner, NoteSurge(surge.id, "나중에 알게 된 것"))
    assert kinds(room, surge)[-1] is SurgeEventKind.NOTED


@pytest.mark.parametrize("reason", ["", "   "])
def test_steps_without_a_reason_are_refused(room: SurgeRoom, surged: Signal, reason: str) -> None:
    surge = raised(room, surged)
    with pytest.raises(UserError):
        room.surges.lift(room.examiner, LiftSurge(surge.id, reason))
    with pytest.raises(UserError):
        room.surges.change_level(room.examiner, ChangeLevel(surge.id, SurgeLevel.SERIOUS, reason))
    with pytest.raises(UserError):
        room.surges.note(room.examiner, NoteSurge(surge.id, reason))
    with pytest.raises(UserError) as refused:
        room.surges.change_level(room.examiner, ChangeLevel(surge.id, SurgeLevel.CAUTION, "같음"))
    assert set(refused.value.problems) == {"level"}
    assert kinds(room, surge) == [SurgeEventKind.RAISED]


def test_who_may_do_what(room: SurgeRoom, surged: Signal) -> None:
    surge = raised(room, surged)
    for seat in (room.handler, room.house.clerk, room.house.admin):
        with pytest.raises(NotAllowed):
            room.surges.raise_surge(seat, RaiseSurge(TOPIC, SurgeLevel.INTEREST, reason="까닭"))
        with pytest.raises(NotAllowed):
            room.surges.lift(seat, LiftSurge(surge.id, "까닭"))
        with pytest.raises(NotAllowed):
            room.surges.change_level(seat, ChangeLevel(surge.id, SurgeLevel.SERIOUS, "까닭"))
    with pytest.raises(NotAllowed, match="소관 부서"):
        room.surges.answer_surge(room.stranger, AnswerSurge(surge.id, "원인", "대책"))
    with pytest.raises(NotAllowed):
        room.surges.note(room.stranger, NoteSurge(surge.id, "메모"))
    with pytest.raises(NotAllowed):
        room.surges.surges(room.house.clerk)
    assert room.surges.surge(room.handler, surge.id).answers
    assert not room.surges.surge(room.stranger, surge.id).answers
    room.surges.answer_surge(room.examiner, AnswerSurge(surge.id, "원인", "대책"))
    room.surges.note(room.handler, NoteSurge(surge.id, "메모"))


def test_a_group_can_be_raised(room: SurgeRoom) -> None:
    said = "마을 도서관 앞 신호등이 꺼진 채로 두 달이 지났으니 하루빨리 고쳐 주시기 바랍니다."
    ids = room.put(date(2026, 11, 24), 6, title="신호등 수리", content=said)
    room.surges.group_new(room.house.clerk)
    signal = room.surges.signals(room.examiner).signals[0]
    surge = raised(room, signal, department_id=room.house.counter.id)
    assert surge.topic.name == "신호등 수리"
    room.clock.move(days=7)
    story = room.surges.surge(room.examiner, surge.id)
    assert set(story.petition_ids) == set(ids)
    assert story.surge.newest is not None
    assert story.surge.newest.count == 6
    (group,) = room.surges.groups(room.examiner)
    assert group.surge_id == surge.id


def test_the_sheet_is_one_line_in_the_trail(room: SurgeRoom, surged: Signal) -> None:
    surge = raised(room, surged)
    assert room.surges.sheet(room.handler, surge.id).startswith(b"%PDF")
    assert room.house.actions()[-1] == "make_surge_sheet"
    with pytest.raises(UserError):
        room.surges.sheet(room.handler, 999)
