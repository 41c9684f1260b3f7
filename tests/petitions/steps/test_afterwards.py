"""Documents, objections and dunning letters on both stores."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from gaoffice_desktop.deadlines.facts import ExclusionReason
from gaoffice_desktop.petitions.commands import (
    BeginPause,
    CollectDocument,
    Complete,
    DecideObjection,
    DisposeDocument,
    Dun,
    ExtendObjection,
    FileObjection,
    ReadyDocument,
    TellProgress,
    Undo,
)
from gaoffice_desktop.petitions.facts import Petition, State
from gaoffice_desktop.petitions.reasons import Decision, Outcome
from gaoffice_desktop.petitions.register_facts import RegisterQuery, SavedView
from gaoffice_desktop.shared.errors import NotAllowed, UserError
from gaoffice_desktop.workdays.facts import CalendarEdit, Holiday
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House


def statutory(house: House, outcome: Outcome = Outcome.REFUSED) -> Petition:
    """A statutory petition of Wednesday 2026-11-25, decided on the same day."""
    petition = house.take_in(kind_code="teaching_place_report", department_id=house.academies.id)
    command = Complete(petition.id, "결정", outcome=outcome, answer="시설 기준에 맞지 않습니다.")
    return house.petitions.complete(house.handler, command).value


def refused(step: Any) -> UserError:
    with pytest.raises(UserError) as caught:
        step()
    return caught.value


# --- documents ----------------------------------------------------------------------------


def test_a_document_is_collected(house: House, clock: FrozenClock) -> None:
    petition = statutory(house, Outcome.GRANTED)
    verbs, me = house.petitions, house.handler
    clock.move(days=1)
    ready = ReadyDocument(petition.id, "신고필증", date(2026, 12, 2))
    assert verbs.ready_document(me, ready).changes.petitions == {petition.id}
    early = CollectDocument(petition.id, "홍길동", clock.now - timedelta(days=1))
    wrong = refused(lambda: verbs.collect_document(me, early))
    assert list(wrong.problems) == ["at"]
    verbs.collect_document(me, CollectDocument(petition.id, "홍길동"))
    document = verbs.file(me, petition.id).folded.document
    assert document is not None
    assert document.collected_on == clock.local.date()
    over = DisposeDocument(petition.id, "파쇄")
    assert "문서가 없습니다" in str(refused(lambda: verbs.dispose_document(me, over)))


def test_an_uncollected_document_is_destroyed_after_15_days(
    house: House, clock: FrozenClock
) -> None:
    petition = statutory(house, Outcome.GRANTED)
    verbs, me = house.petitions, house.handler
    verbs.ready_document(me, ReadyDocument(petition.id, "신고필증", date(2026, 12, 10)))
    over = DisposeDocument(petition.id, "파쇄")
    # The 15th day is Friday 2026-12-25, a holiday: the document waits through Monday the 28th.
    for local in ("2026-12-25T10:00", "2026-12-28T17:00"):
        clock.set(local)
        refused(lambda: verbs.dispose_document(me, over))
    clock.set("2026-12-29T09:00")
    verbs.dispose_document(me, over)
    document = verbs.file(me, petition.id).folded.document
    assert document is not None
    assert document.disposed_on == date(2026, 12, 29)
    assert house.rebuild.check(house.admin).differences == ()


def test_an_open_petition_ends_with_its_document_where_the_office_wants_that(
    house: House, clock: FrozenClock
) -> None:
    verbs, me = house.petitions, house.handler
    one, two = house.take_in(), house.take_in()
    for petition in (one, two):
        verbs.ready_document(me, ReadyDocument(petition.id, "증명서", date(2026, 12, 2)))
    clock.set("2026-12-21T10:00")
    verbs.tell_progress(me, TellProgress(one.id, "문서를 만들어 두었습니다."))
    ended = verbs.dispose_document(me, DisposeDocument(one.id, "파쇄", closing=True)).value
    assert (ended.state, ended.outcome) == (State.DONE, Outcome.UNCOLLECTED)
    assert verbs.file(me, one.id).folded.result == "교부 문서를 찾아가지 않아 폐기하고 종결함"
    left = verbs.dispose_document(me, DisposeDocument(two.id, "파쇄")).value
    assert (left.state, left.outcome) == (State.RECEIVED, None)
    assert house.rebuild.check(house.admin).differences == ()
    # Taken back, it is open and the document waits again.
    opened = verbs.file(me, one.id)
    back = verbs.undo(me, Undo(one.id, len(opened.events) - 1)).value
    assert back.state is State.RECEIVED
    again = DisposeDocument(one.id, "파쇄", closing=True)
    assert verbs.dispose_document(me, again).value.state is State.DONE


def test_a_petition_does_not_end_with_its_document_before_its_clock_moved(
    house: House, clock: FrozenClock
) -> None:
    verbs, me = house.petitions, house.handler
    petition = house.take_in()
    verbs.ready_document(me, ReadyDocument(petition.id, "증명서", date(2026, 12, 2)))
    clock.set("2026-12-22T10:00")
    verbs.begin_pause(me, BeginPause(petition.id, ExclusionReason.HEARING, "청문"))
    earlier = datetime(2026, 12, 21, 1, tzinfo=UTC)
    both = DisposeDocument(petition.id, "파쇄", earlier, closing=True)
    assert "앞선 시각" in str(refused(lambda: verbs.dispose_document(me, both)).problems["at"])


# --- objections ---------------------------------------------------------------------------


def file_objection(house: House, petition: Petition, told: str, filed: str) -> Petition:
    days = (date.fromisoformat(told), date.fromisoformat(filed))
    command = FileObjection(petition.id, *days, "시설 기준에 맞습니다.")
    return house.petitions.file_objection(house.handler, command).value


def open_objections(house: House) -> list[int]:
    query = RegisterQuery(view=SavedView.OBJECTION)
    return [row.id for row in house.petitions.first_page(house.clerk, query)]


def test_an_objection_is_decided_within_10_days_and_10_more(
    house: House, clock: FrozenClock
) -> None:
    petition = statutory(house)
    clock.set("2026-11-27T10:00")
    file_objection(house, petition, "2026-11-26", "2026-11-27")
    assert open_objections(house) == [petition.id]
    verbs, me = house.petitions, house.handler
    objection = verbs.file(me, petition.id).folded.objection
    assert objection is not None
    assert objection.due_on == date(2026, 12, 7)
    clock.set("2026-12-07T17:00")
    verbs.extend_objection(me, ExtendObjection(petition.id, 10, "현장 확인"))
    clock.set("2026-12-16T10:00")
    command = DecideObjection(petition.id, Decision.UPHELD, "기준에 맞습니다.")
    verbs.decide_objection(me, command)
    assert open_objections(house) == []
    [row] = verbs.objections(house.clerk, date(2026, 11, 25), date(2026, 11, 25))
    assert (row.decide_on, row.due_on) == (date(2026, 12, 7), date(2026, 12, 17))
    assert (row.decision, row.extended, row.petitioner) == (Decision.UPHELD, True, "홍○동")
    assert not row.late(date(2026, 12, 31))
    assert house.rebuild.check(house.admin).differences == ()


def test_a_holiday_declared_since_puts_the_decision_off_a_day(
    house: House, clock: FrozenClock
) -> None:
    petition = statutory(house)
    file_objection(house, petition, "2026-11-25", "2026-11-25")
    declared = CalendarEdit(add=(Holiday(date(2026, 12, 7), "임시공휴일"),))
    house.calendar.apply(house.admin, declared)
    # The tenth day is Saturday 12-05, told as Monday 12-07, which is a holiday by now.
    clock.set("2026-12-08T10:00")
    [row] = house.petitions.objections(house.clerk, date(2026, 11, 25), date(2026, 11, 25))
    assert row.due_on == date(2026, 12, 8)
    assert not row.late(date(2026, 12, 8))
    command = ExtendObjection(petition.id, 10, "법률 자문")
    house.petitions.extend_objection(house.handler, command)
    objection = house.petitions.file(house.handler, petition.id).folded.objection
    assert objection is not None
    assert objection.due_on == date(2026, 12, 18)
    assert house.rebuild.check(house.admin).differences == ()


def test_an_objection_is_refused_after_60_days(house: House, clock: FrozenClock) -> None:
    petition = statutory(house)
    clock.set("2027-01-26T10:00")
    wrong = refused(lambda: file_objection(house, petition, "2026-11-25", "2027-01-26"))
    assert "2027. 1. 25." in str(wrong.problems["filed_on"])
    file_objection(house, petition, "2026-11-25", "2027-01-25")


def test_what_is_no_refusal_of_a_statutory_petition_is_not_objected_to(house: House) -> None:
    granted = statutory(house, Outcome.GRANTED)
    inquiry = house.take_in()
    command = Complete(inquiry.id, "x", outcome=Outcome.REFUSED, answer="이유")
    house.petitions.complete(house.handler, command)
    for petition in (granted, inquiry):
        with pytest.raises(UserError, match="제35조제1항"):
            file_objection(house, petition, "2026-11-25", "2026-11-25")
    assert house.petitions.objections(house.clerk, date(2026, 11, 1), date(2026, 11, 30)) == ()


def test_the_ledgers_period_has_its_order(house: House) -> None:
    wrong = refused(
        lambda: house.petitions.objections(house.clerk, date(2026, 11, 2), date(2026, 11, 1))
    )
    assert list(wrong.problems) == ["last_on"]


# --- dunning ------------------------------------------------------------------------------


def test_only_the_examiner_duns_and_once_a_day(house: House, clock: FrozenClock) -> None:
    petition = house.take_in()  # 7 days from Wednesday 2026-11-25: through Thursday 12-03
    command = Dun(petition.id, "지체 없이 처리하여 주십시오.")
    clock.set("2026-12-03T23:59")
    wrong = refused(lambda: house.petitions.dun(house.examiner, command))
    assert "제28조제2항" in str(wrong)
    clock.set("2026-12-04T09:00")
    for seat in (house.handler, house.clerk, house.admin):
        with pytest.raises(NotAllowed):
            house.petitions.dun(seat, command)
    house.petitions.dun(house.examiner, command)
    assert "오늘 이미" in str(refused(lambda: house.petitions.dun(house.examiner, command)))
    clock.set("2026-12-05T09:00")
    house.petitions.dun(house.examiner, Dun(petition.id, ""))
    file = house.petitions.file(house.clerk, petition.id)
    assert len(file.folded.dunned_at) == 2
    assert file.events[-1].data["to"] == "민원실"
    assert house.scalar("SELECT dunned_at FROM petition") is not None
    assert house.rebuild.check(house.admin).differences == ()
