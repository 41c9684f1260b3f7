"""Changes, corrections, notes and taking back on both stores: nothing is overwritten."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from gaoffice_desktop.citizens.facts import CitizenKind
from gaoffice_desktop.petitions.commands import (
    AddNote,
    AskRepresentatives,
    AskSupplement,
    Assign,
    Change,
    ChooseRepresentatives,
    Complete,
    Correct,
    CorrectSlip,
    Extend,
    FileObjection,
    Merge,
    ReceiveSupplement,
    TellProgress,
    Undo,
)
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Petition, State
from gaoffice_desktop.petitions.life import Consent, PetitionFile
from gaoffice_desktop.petitions.reasons import ExtensionReason, Outcome
from gaoffice_desktop.petitions.register_facts import RegisterQuery, SavedView
from gaoffice_desktop.shared.clock import to_utc
from gaoffice_desktop.shared.errors import NotAllowed, UserError
from gaoffice_desktop.workdays.facts import CalendarEdit, Holiday
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House
from tests.petitions.makers import a_petitioner

AGREED = Consent("홍길동", "전화", date(2026, 11, 25))


def opened(house: House, petition: Petition) -> PetitionFile:
    return house.petitions.file(house.examiner, petition.id, reveal=True)


def last(house: House, petition: Petition) -> int:
    return len(opened(house, petition).events) - 1


def undo(house: House, petition: Petition, of: int | None = None, seat: Any = None) -> Petition:
    position = last(house, petition) if of is None else of
    return house.petitions.undo(seat or house.handler, Undo(petition.id, position)).value


def correct(house: House, petition: Petition, of: int, at: Any = None, **data: object) -> Petition:
    command = Correct(petition.id, of, "잘못 적음", at, data)
    return house.petitions.correct(house.handler, command).value


def refused(step: Any) -> UserError:
    with pytest.raises(UserError) as caught:
        step()
    return caught.value


def found(house: House, text: str) -> list[int]:
    query = RegisterQuery(view=SavedView.ALL, text=text)
    return [row.id for row in house.petitions.first_page(house.clerk, query)]


def same_as_its_events(house: House) -> bool:
    return house.rebuild.check(house.admin).differences == ()


# --- changes and slips --------------------------------------------------------------------


def test_a_change_keeps_what_was_asked_before(house: House) -> None:
    petition = house.take_in()
    command = Change(petition.id, AGREED, "급식 개선", "급식을 고쳐 주십시오.\n")
    changed = house.petitions.change(house.handler, command).value
    assert (changed.title, changed.content) == ("급식 개선", "급식을 고쳐 주십시오.")
    event = opened(house, petition).events[-1]
    assert event.data["before"] == {"title": petition.title, "content": petition.content}
    assert event.data["after"] == {"title": "급식 개선", "content": "급식을 고쳐 주십시오."}
    assert (found(house, "급식"), found(house, "전학")) == ([petition.id], [])
    assert same_as_its_events(house)


def test_a_slip_is_corrected_where_it_lies_and_nowhere_else(house: House) -> None:
    petition = house.take_in(petitioner=a_petitioner(email="hong@example.com", vulnerable=True))
    after = {"name": "홍길순", "phone": "01099998888", "address": "나래시 가온로 1"}
    house.petitions.correct_slip(house.clerk, CorrectSlip(petition.id, AGREED, after))
    asker = opened(house, petition).petition.petitioner
    assert (asker.name, asker.phone, asker.address) == (
        "홍길순",
        "010-9999-8888",
        "나래시 가온로 1",
    )
    assert (asker.email, asker.vulnerable) == ("hong@example.com", True)
    event = opened(house, petition).events[-1]
    assert event.data["before"] == {"name": "홍길동", "phone": "010-1234-5678", "address": ""}
    assert (found(house, "홍길순"), found(house, "홍길동")) == ([petition.id], [])
    assert found(house, "9999-8888") == [petition.id]


def test_what_is_wrong_is_said_and_nothing_written(house: House) -> None:
    petition = house.take_in()
    for step in (
        lambda: house.petitions.change(
            house.handler, Change(petition.id, AGREED, petition.title, petition.content)
        ),
        lambda: house.petitions.correct_slip(
            house.handler, CorrectSlip(petition.id, AGREED, {"phone": "12"})
        ),
        lambda: house.petitions.add_note(house.handler, AddNote(petition.id, " ")),
    ):
        refused(step)
    assert house.actions() == ["take_in"]
    house.petitions.complete(house.handler, Complete(petition.id, "회신"))
    late = Change(petition.id, AGREED, "급식", "급식")
    assert "이미 처리를 마친" in str(refused(lambda: house.petitions.change(house.handler, late)))
    house.petitions.add_note(house.handler, AddNote(petition.id, "나중 메모"))
    assert opened(house, petition).folded.notes == ("나중 메모",)


def test_an_older_petition_is_not_corrected_by_the_office(house: House) -> None:
    received = to_utc(datetime.fromisoformat("2026-05-05T10:00"))
    petition = house.take_in(received_at=received)
    command = CorrectSlip(petition.id, AGREED, {"name": "홍길순"})
    wrong = refused(lambda: house.petitions.correct_slip(house.handler, command))
    assert "부칙 제2조" in str(wrong)


# --- taking back --------------------------------------------------------------------------


def test_the_last_step_is_taken_back_within_seconds(house: House, clock: FrozenClock) -> None:
    petition = house.take_in()
    house.petitions.save_answer(house.handler, petition.id, "앞선 글")
    command = Complete(petition.id, "회신", answer="안녕하십니까?")
    house.petitions.complete(house.handler, command)
    clock.move(seconds=30)
    back = undo(house, petition)
    assert (back.state, back.closed_at, back.outcome) == (State.RECEIVED, None, None)
    assert [event.kind for event in opened(house, petition).events][1:] == [
        EventKind.COMPLETED,
        EventKind.UNDONE,
    ]
    assert house.petitions.answer_draft(house.handler, petition.id) == "안녕하십니까?"
    assert house.trail()[-2].action == "undone"
    assert same_as_its_events(house)


def test_too_late_or_another_persons_step_stays(house: House, clock: FrozenClock) -> None:
    petition = house.take_in()
    house.petitions.assign(house.handler, Assign(petition.id, house.academies.id))
    assert "자신이 한" in str(refused(lambda: undo(house, petition, seat=house.examiner)))
    assert "마지막 처리만" in str(refused(lambda: undo(house, petition, of=0)))
    clock.move(seconds=31)
    assert "시간이 지났습니다" in str(refused(lambda: undo(house, petition)))
    with pytest.raises(NotAllowed):
        undo(house, petition, seat=house.admin)
    assert opened(house, petition).petition.department == "평생교육과"


def test_a_change_taken_back_reads_as_before(house: House) -> None:
    petition = house.take_in()
    house.petitions.change(house.handler, Change(petition.id, AGREED, "급식 개선", "급식"))
    after = {"name": "홍길순", "email": "kim@example.com"}
    house.petitions.correct_slip(house.handler, CorrectSlip(petition.id, AGREED, after))
    back = undo(house, petition)
    assert (back.petitioner.name, back.petitioner.email) == ("홍길동", "")
    assert back.title == "급식 개선"
    back = undo(house, petition, of=1)
    assert (back.title, back.content) == (petition.title, petition.content)
    assert (found(house, "전학"), found(house, "급식")) == ([petition.id], [])


def test_a_note_taken_back_is_not_found(house: House) -> None:
    petition = house.take_in()
    house.petitions.add_note(house.handler, AddNote(petition.id, "비밀스러운 메모"))
    assert found(house, "비밀스러운") == [petition.id]
    undo(house, petition)
    assert found(house, "비밀스러운") == []


def test_a_merger_is_taken_back_from_the_main_petition_alone(house: House) -> None:
    main, *others = (
        house.take_in(petitioner=a_petitioner(name=f"주민{n}", phone=f"010-1111-000{n}"))
        for n in range(5)
    )
    ids = tuple(one.id for one in others)
    house.petitions.merge(house.handler, Merge(main.id, ids, "같은 통학로"))
    assert "병합한 민원에서" in str(refused(lambda: undo(house, others[0])))
    position = last(house, main)
    done = house.petitions.undo(house.handler, Undo(main.id, position))
    assert done.changes.petitions == {main.id, *ids}
    assert opened(house, main).folded.merged == ()
    for other in others:
        petition = opened(house, other).petition
        assert (petition.state, petition.outcome) == (State.RECEIVED, None)
    assert same_as_its_events(house)


def test_two_steps_taken_as_one_are_taken_back_as_one(house: House, clock: FrozenClock) -> None:
    petition = house.take_in(petitioner=a_petitioner(kind=CitizenKind.GROUP, people=3))
    verbs, me = house.petitions, house.handler
    verbs.ask_representatives(me, AskRepresentatives(petition.id, date(2026, 11, 30)))
    back = undo(house, petition, of=1)
    assert (back.state, back.due_on) == (State.RECEIVED, petition.due_on)
    assert opened(house, petition).folded.group is None
    verbs.ask_representatives(me, AskRepresentatives(petition.id, date(2026, 11, 30)))
    clock.move(days=1)
    verbs.choose_representatives(me, ChooseRepresentatives(petition.id, ("홍길동",)))
    assert undo(house, petition).state is State.PAUSED
    assert same_as_its_events(house)


def test_a_told_step_is_put_right_and_not_taken_back(house: House) -> None:
    petition = house.take_in()
    house.petitions.complete(house.handler, Complete(petition.id, "회신"))
    house.petitions.note_printed(house.handler, petition.id, "result_answered", 1, "p", "", of=1)
    assert "통지서를 출력" in str(refused(lambda: undo(house, petition, of=1)))
    assert "출력한 문서" in str(refused(lambda: undo(house, petition, of=2)))


# --- putting right ------------------------------------------------------------------------


def test_a_correction_stands_beside_what_it_puts_right(house: House, clock: FrozenClock) -> None:
    petition = house.take_in()
    house.petitions.complete(house.handler, Complete(petition.id, "회심"))
    clock.move(days=3)
    fixed = correct(house, petition, 1, result=" 회신 ")
    file = opened(house, fixed)
    assert file.folded.result == "회신"
    assert file.events[1].data["result"] == "회심"
    assert file.events[2].data == {
        "of": 1, "reason": "잘못 적음", "at": None, "data": {"result": "회신"},
    }  # fmt: skip
    assert found(house, "회신") == [petition.id]
    assert house.actions()[-1] in {"corrected", "reveal_person"}
    assert same_as_its_events(house)


def test_a_correction_is_taken_back_like_any_step(house: House) -> None:
    petition = house.take_in()
    house.petitions.complete(house.handler, Complete(petition.id, "회심"))
    correct(house, petition, 1, result="회신")
    undo(house, petition)
    assert opened(house, petition).folded.result == "회심"
    assert same_as_its_events(house)


def test_an_arrival_put_right_moves_the_due_time(house: House, clock: FrozenClock) -> None:
    # The worked example of the supplement, the arrival typed a day late at first.
    clock.set("2026-11-23T10:00")
    petition = house.take_in()
    clock.set("2026-11-25T11:00")
    ask = AskSupplement(petition.id, "신분증", date(2026, 12, 4))
    house.petitions.ask_supplement(house.handler, ask)
    clock.set("2026-12-01T09:30")
    late = house.petitions.receive_supplement(house.handler, ReceiveSupplement(petition.id)).value
    assert late.due_on == date(2026, 12, 8)
    arrived = clock.now - timedelta(days=1)
    assert correct(house, petition, 2, arrived).due_on == date(2026, 12, 7)
    for at in (clock.now - timedelta(days=7), clock.now + timedelta(days=1)):
        assert list(refused(lambda at=at: correct(house, petition, 2, at)).problems) == ["at"]
    assert same_as_its_events(house)


def test_a_receipt_put_right_moves_the_register_too(house: House, clock: FrozenClock) -> None:
    clock.set("2026-11-23T17:00")
    petition = house.take_in()
    earlier = clock.now - timedelta(days=3)
    fixed = correct(house, petition, 0, earlier)
    assert fixed.received_at == earlier
    assert fixed.due_on == date(2026, 11, 30)
    assert same_as_its_events(house)
    assert undo(house, petition).received_at == petition.received_at


def test_a_receipt_put_right_says_anew_what_was_late(house: House, clock: FrozenClock) -> None:
    def is_late() -> bool:
        return house.petitions.file(house.handler, petition.id).folded.supplements[0].late

    clock.set("2026-11-24T09:30")
    petition = house.take_in()
    clock.set("2026-11-24T10:00")
    ask = AskSupplement(petition.id, "신분증", date(2026, 12, 4))
    house.petitions.ask_supplement(house.handler, ask)
    assert not is_late()
    # Received on Monday at 09:00, its 8 working hours ended that day (Rule 9(1)).
    correct(house, petition, 0, clock.now - timedelta(hours=25))
    assert is_late()
    assert same_as_its_events(house)
    undo(house, petition)
    assert not is_late()


def test_what_the_law_decided_by_is_not_corrected_away(house: House) -> None:
    petition = house.take_in()
    extend = Extend(petition.id, 7, ExtensionReason.FACT_CHECK, "현장 확인")
    house.petitions.extend(house.handler, extend)
    assert list(refused(lambda: correct(house, petition, 1, days=3)).problems) == ["days"]
    assert list(refused(lambda: correct(house, petition, 1)).problems) == ["of"]
    assert list(refused(lambda: correct(house, petition, 9, note="x")).problems) == ["of"]
    no_reason = Correct(petition.id, 1, " ", data={"note": "x"})
    wrong = refused(lambda: house.petitions.correct(house.handler, no_reason))
    assert list(wrong.problems) == ["reason"]
    with pytest.raises(NotAllowed):
        house.petitions.correct(house.admin, Correct(petition.id, 1, "x", data={"note": "y"}))


def test_a_corrected_end_still_has_to_be_lawful(house: House) -> None:
    petition = house.take_in()
    house.petitions.complete(house.handler, Complete(petition.id, "거부함"))
    wrong = refused(lambda: correct(house, petition, 1, outcome="refused"))
    assert list(wrong.problems) == ["answer"]
    assert list(refused(lambda: correct(house, petition, 1, told_by="phone")).problems) == [
        "told_by"
    ]
    fixed = correct(house, petition, 1, outcome="refused", answer="요건에 맞지 않음")
    assert fixed.outcome is Outcome.REFUSED
    assert same_as_its_events(house)


def test_the_days_of_an_objection_are_counted_anew(house: House, clock: FrozenClock) -> None:
    petition = house.take_in(kind_code="teaching_place_report", department_id=house.academies.id)
    refusal = Complete(petition.id, "거부", outcome=Outcome.REFUSED, answer="이유")
    house.petitions.complete(house.handler, refusal)
    clock.set("2026-12-15T10:00")
    days = (date(2026, 11, 26), date(2026, 12, 15))
    house.petitions.file_objection(house.handler, FileObjection(petition.id, *days, "이유"))
    correct(house, petition, 2, filed_on="2026-11-27")
    objection = opened(house, petition).folded.objection
    assert objection is not None
    assert (objection.filed_on, objection.due_on) == (date(2026, 11, 27), date(2026, 12, 7))
    wrong = refused(lambda: correct(house, petition, 2, told_on="2026-11-24"))
    assert "순서" in str(wrong)
    assert "처리 구분" in str(refused(lambda: correct(house, petition, 1, outcome="granted")))
    assert same_as_its_events(house)


def test_a_day_put_right_is_reckoned_by_the_calendar_in_force(
    house: House, clock: FrozenClock
) -> None:
    clock.set("2026-11-30T10:00")
    petition = house.take_in()
    declared = CalendarEdit(add=(Holiday(date(2026, 11, 26), "임시공휴일"),))
    house.calendar.apply(house.admin, declared)
    assert house.petitions.file(house.clerk, petition.id).folded.calendar_revision == 1
    # 7 days: 24, 25, 27, 30 November, 1 to 3 December; the 26th has been a holiday since.
    earlier = Correct(petition.id, 0, "전날 우편함", to_utc(datetime(2026, 11, 24, 9)))
    corrected = house.petitions.correct(house.handler, earlier).value
    assert corrected.due_on == date(2026, 12, 3)
    assert house.rebuild.check(house.admin).differences == ()


def test_a_receipt_is_not_moved_past_the_old_text_an_extension_rests_on(
    house: House, clock: FrozenClock
) -> None:
    clock.set("2026-05-06T15:00")
    petition = house.take_in(received_at=to_utc(datetime(2026, 5, 4, 14)))
    why = ExtensionReason.WORKLOAD
    house.petitions.extend(house.handler, Extend(petition.id, 7, why, "민원이 몰림"))
    house.petitions.correct(
        house.handler, Correct(petition.id, 0, "x", to_utc(datetime(2026, 5, 5, 23, 59)))
    )
    with pytest.raises(UserError, match="부칙 제4조"):
        house.petitions.correct(
            house.handler, Correct(petition.id, 0, "x", to_utc(datetime(2026, 5, 6, 0, 0)))
        )


def test_a_petition_closed_by_mistake_is_open_again_with_a_reason(
    house: House, clock: FrozenClock
) -> None:
    petition = house.take_in()
    house.petitions.complete(house.handler, Complete(petition.id, "다른 민원의 답", answer="답변"))
    of = last(house, petition)
    house.petitions.add_note(house.handler, AddNote(petition.id, "다른 민원에 입력함"))
    house.petitions.correct(house.handler, Correct(petition.id, of, "x", data={"result": "y"}))
    clock.move(days=1)
    declared = CalendarEdit(add=(Holiday(date(2026, 11, 30), "임시공휴일"),))
    house.calendar.apply(house.admin, declared)
    void = Correct(petition.id, of, " ", void=True)
    with pytest.raises(UserError) as caught:
        house.petitions.correct(house.examiner, void)
    assert list(caught.value.problems) == ["reason"]
    void = Correct(petition.id, of, "다른 민원에 입력함", void=True)
    again = house.petitions.correct(house.examiner, void).value
    assert again.state is State.RECEIVED
    # 7 days from Wednesday 11-25 would end on Thursday 12-03; the 30th is a holiday by now.
    assert again.due_on == date(2026, 12, 4)
    file = house.petitions.file(house.handler, petition.id)
    undone = [one.data for one in file.events if one.kind is EventKind.UNDONE]
    assert undone == [{"of": of, "reason": "다른 민원에 입력함"}]
    assert house.actions()[-1] == "undone"
    assert house.rebuild.check(house.admin).differences == ()
    intake = Correct(petition.id, 0, "x", void=True)
    wrong = refused(lambda: house.petitions.correct(house.handler, intake))
    assert "접수 취소" in str(wrong.problems["of"])


def test_only_the_last_step_is_taken_back_by_a_correction(house: House, clock: FrozenClock) -> None:
    petition = house.take_in()
    extend = Extend(petition.id, 7, ExtensionReason.FACT_CHECK, "현장 확인")
    house.petitions.extend(house.handler, extend)
    of = last(house, petition)
    house.petitions.tell_progress(house.handler, TellProgress(petition.id, "확인하고 있습니다."))
    clock.move(minutes=5)
    void = Correct(petition.id, of, "7일이 아니라 3일", void=True)
    with pytest.raises(UserError) as caught:
        house.petitions.correct(house.handler, void)
    assert "마지막 처리부터" in str(caught.value.problems["of"])
    house.petitions.correct(house.handler, Correct(petition.id, of + 1, "잘못 알림", void=True))
    house.petitions.correct(house.handler, void)
    assert house.petitions.file(house.handler, petition.id).folded.extended == ()
    assert house.petitions.extend(house.handler, extend).value.due_on == date(2026, 12, 14)
