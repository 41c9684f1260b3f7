from __future__ import annotations

from datetime import date, timedelta

import pytest

from gaoffice_desktop.early_warning.surges import counting
from gaoffice_desktop.early_warning.surges.facts import (
    Method,
    SurgeLevel,
    Topic,
    TopicKind,
    Window,
)
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.shared.errors import NotAllowed, UserError
from tests.early_warning.surges.room import KIND, MONDAY, OTHER_KIND, TODAY, SurgeRoom


def keys(room: SurgeRoom, window: Window = Window.WEEK) -> dict[str, SurgeLevel]:
    return {
        one.topic.key: one.level
        for one in room.surges.signals(room.examiner).signals
        if one.evidence.window is window
    }


def test_an_office_without_petitions_says_nothing(room: SurgeRoom) -> None:
    before = room.surges.signals(room.examiner)
    assert before.stale
    assert before.evaluated_at is None
    found = room.evaluate()
    assert found.signals == ()
    assert not found.stale


def test_a_quiet_week_raises_no_signal(room: SurgeRoom) -> None:
    room.put_years(3, 8)
    room.put_years(0, 0)
    for at in range(5):
        room.put(MONDAY + timedelta(days=at), 2)
    assert room.evaluate().signals == ()


def test_a_surge_after_years_is_a_signal_with_its_evidence(room: SurgeRoom) -> None:
    room.put_years(3, 8)
    room.put_years(3, 8, kind_code=OTHER_KIND)
    ids = [one for at in range(5) for one in room.put(MONDAY + timedelta(days=at), 8)]
    room.put(MONDAY, 8, kind_code=OTHER_KIND)
    found = room.evaluate()
    signal = next(one for one in found.signals if one.topic.key == f"kind:{KIND}")
    evidence = signal.evidence
    assert evidence.method is Method.FARRINGTON
    assert not evidence.few_years
    assert (evidence.count, evidence.first_on, evidence.last_on) == (40, MONDAY, date(2026, 11, 22))
    assert evidence.expected == pytest.approx(8, rel=0.1)
    assert evidence.bound < 40
    assert evidence.ratio == pytest.approx(40 / evidence.expected, rel=0.01)
    assert signal.level is SurgeLevel.SERIOUS
    assert set(signal.petition_ids) == set(ids)
    assert signal.department_id == room.house.counter.id
    assert len(signal.weeks) == 53
    assert signal.weeks[-1].running
    assert (signal.weeks[-2].first_on, signal.weeks[-2].count) == (MONDAY, 40)
    assert signal.weeks[-2].bound == evidence.bound
    assert f"kind:{OTHER_KIND}" not in keys(room)
    assert found.notes == ()


def test_less_than_two_years_is_said_and_compared_with_the_nearest_weeks(room: SurgeRoom) -> None:
    room.put_years(1, 8)
    for at in range(5):
        room.put(MONDAY + timedelta(days=at), 8)
    found = room.evaluate()
    signal = next(one for one in found.signals if one.topic.key == f"kind:{KIND}")
    assert signal.evidence.method is Method.EARS_WEEK
    assert signal.evidence.few_years
    assert any("2년" in str(one) for one in signal.reasons)
    assert any("2년" in str(one) for one in found.notes)


def test_one_person_who_petitions_every_day_is_no_surge(room: SurgeRoom) -> None:
    room.put_years(3, 8)
    for at in range(5):
        room.put(MONDAY + timedelta(days=at), 8, name="홍길동")
    assert keys(room) == {}
    room.evaluate()
    assert keys(room) == {}


@pytest.mark.parametrize(
    "changed", [{"state": State.CANCELLED.value}, {"outcome": "merged", "state": State.DONE.value}]
)
def test_what_was_cancelled_or_merged_is_counted_no_more(
    room: SurgeRoom, changed: dict[str, str]
) -> None:
    room.put_years(3, 8)
    ids = [one for at in range(5) for one in room.put(MONDAY + timedelta(days=at), 8)]
    room.evaluate()
    assert f"kind:{KIND}" in keys(room)
    for petition_id in ids[:34]:
        room.happen(petition_id, **changed)
    room.evaluate(again=True)
    assert keys(room) == {}


def test_counts_kept_say_the_same_as_counts_anew(
    room: SurgeRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A small store: its whole past would be looked at once more.
    monkeypatch.setattr(counting, "_NUMBERED_AHEAD", 10)
    room.put_years(1, 6)
    room.evaluate()
    old = room.put(date(2026, 3, 4), 5, kind_code=OTHER_KIND)
    room.happen(3, state=State.CANCELLED.value)
    room.happen(9, department_id=room.house.academies.id)
    frame_of = room.surges._frame
    with room.database.read() as work:
        kept = frame_of(work, room.clock()).counts
    with room.database.change() as work:
        from gaoffice_desktop.early_warning.surges.tables import SurgeMarkRow

        work.session.query(SurgeMarkRow).delete()
    with room.database.read() as work:
        anew = frame_of(work, room.clock()).counts
    assert len(kept.fresh) < len(anew.fresh) / 4
    assert {k: dict(v) for k, v in kept.weeks.items() if v} == {
        k: dict(v) for k, v in anew.weeks.items()
    }
    assert sum(map(sum, kept.weeks[TopicKind.KIND, OTHER_KIND].values())) == len(old)


def test_today_is_compared_with_working_days(room: SurgeRoom) -> None:
    room.put_years(1, 10, until=date(2026, 11, 23))
    room.put(date(2026, 11, 23), 2)
    room.put(date(2026, 11, 24), 2)
    ids = room.put(TODAY, 16)
    room.evaluate()
    daily = keys(room, Window.DAY)
    assert daily[f"kind:{KIND}"] >= SurgeLevel.CAUTION
    signal = next(
        one for one in room.surges.signals(room.examiner).signals if one.key == f"day:kind:{KIND}"
    )
    assert signal.evidence.method is Method.EARS_DAY
    assert signal.evidence.expected == pytest.approx(2, abs=0.5)
    assert set(signal.petition_ids) == set(ids)


def test_a_word_that_rises_is_found_inside_compounds(room: SurgeRoom) -> None:
    room.put_years(3, 8)
    said = "우리 동네 초등학교에서 석면철거공사를 방학 전에 시작한다고 하니 걱정입니다."
    room.put(MONDAY, 5)
    for at in range(5):
        room.put(MONDAY + timedelta(days=at), 2, title="석면철거공사 일정", content=said,
                 kind_code=OTHER_KIND)  # fmt: skip
    found = room.evaluate()
    words = [one for one in found.signals if one.topic.kind is TopicKind.WORD]
    heard = {word for one in words for word in (one.topic.code, *one.also)}
    assert any("석면" in word for word in heard)
    # Sequences of the same petitions are one signal, not twenty.
    assert len(words) <= 2
    strongest = words[0]
    assert strongest.evidence.count == 10
    assert len(strongest.petition_ids) == 10
    assert found.words > 0


def test_nobody_is_named_by_a_word(room: SurgeRoom) -> None:
    room.put_years(3, 8)
    said = "도라마을 선생님과 노하늬 교장에게 010-1234-5678로 전화했으나 나한결 씨가 받지 않습니다."
    for at in range(5):
        room.put(MONDAY + timedelta(days=at), 3, title="노하늬 교장 나한결 담당", content=said,
                 kind_code=OTHER_KIND)  # fmt: skip
    found = room.evaluate()
    heard = "".join(
        f"{one.topic.code} {' '.join(one.also)}"
        for one in found.signals
        if one.topic.kind is TopicKind.WORD
    )
    for name in ("노하늬", "하늬", "나한결", "한결", "1234", "도라온"):
        assert name not in heard


def test_what_was_evaluated_a_moment_ago_is_not_evaluated_again(room: SurgeRoom) -> None:
    room.put_years(1, 5)
    room.evaluate()
    assert room.surges.reckon(room.examiner) is None
    assert room.surges.reckon(room.examiner, True) is not None
    room.clock.move(minutes=31)
    assert room.surges.reckon(room.examiner) is not None
    room.evaluate()
    room.clock.move(minutes=-20)
    assert room.surges.reckon(room.examiner) is not None
    room.clock.move(days=1)
    assert room.surges.signals(room.examiner).stale


def test_the_later_of_two_desks_that_evaluate_is_kept(room: SurgeRoom) -> None:
    room.put_years(1, 5)
    first = room.surges.reckon(room.examiner)
    room.clock.move(minutes=1)
    room.put(TODAY, 30)
    second = room.surges.reckon(room.examiner)
    assert first is not None
    assert second is not None
    room.surges.keep(room.examiner, second)
    room.surges.keep(room.examiner, first)
    assert room.surges.signals(room.examiner).evaluated_at == second.at
    assert f"kind:{KIND}" in keys(room, Window.DAY)


def test_any_topic_can_be_asked_for(room: SurgeRoom) -> None:
    room.put_years(3, 8)
    room.put(MONDAY, 9)
    topics = room.surges.topics(room.examiner)
    assert Topic(TopicKind.DEPARTMENT, str(room.house.academies.id), "평생교육과") in topics
    kind = room.surges.examine(room.examiner, Topic(TopicKind.KIND, KIND, ""))
    assert kind.evidence is not None
    assert kind.evidence.count == 9
    assert kind.judged is None
    word = room.surges.examine(room.examiner, Topic(TopicKind.WORD, "통학로", "통학로"))
    assert word.evidence is not None
    assert word.evidence.count == 9
    assert len(word.petition_ids) == 9
    never = room.surges.examine(room.examiner, Topic(TopicKind.WORD, "낙타", "낙타"))
    assert never.evidence is not None
    assert never.evidence.count == 0


@pytest.mark.parametrize("word", ["가", "010", "12345", " ", "도라온"])
def test_a_person_or_a_number_is_no_word_to_ask_for(room: SurgeRoom, word: str) -> None:
    with pytest.raises(UserError) as refused:
        room.surges.examine(room.examiner, Topic(TopicKind.WORD, word, word))
    assert "word" in refused.value.problems


def test_only_who_watches_over_surges_reads_them(room: SurgeRoom) -> None:
    for seat in (room.house.clerk, room.house.admin):
        for verb in (room.surges.signals, room.surges.reckon, room.surges.topics):
            with pytest.raises(NotAllowed):
                verb(seat)
