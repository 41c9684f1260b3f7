"""Documents to collect, objections with their days, dunning letters."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from gaoffice_desktop.gui.petitions.steps.objections import last_day
from gaoffice_desktop.petitions.commands import Complete, FileObjection, ReadyDocument
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.lawful.afterwards import last_day_of_filing
from gaoffice_desktop.petitions.reasons import Decision, Outcome
from gaoffice_desktop.shared.clock import to_utc
from gaoffice_desktop.staff.facts import Role, Seat
from tests.gui.checks import assert_accessible, assert_no_clipping
from tests.gui.petitions.steps.stepping import effects, faults, open_step, submit


@pytest.fixture
def refused(made, office):
    """A statutory petition that was refused on 20 November."""
    petition = made["soon"]
    office.petitions.complete(
        office.handler,
        Complete(
            petition.id,
            "받아들이지 않음",
            to_utc(datetime(2026, 11, 20, 17)),
            Outcome.REFUSED,
            "요건이 맞지 않습니다.",
        ),
    )
    return petition


def at(screen, office, days: int) -> None:
    office.clock.now += timedelta(days=days)
    screen._on_minute()


def test_the_days_of_an_objection_are_counted_while_they_are_typed(refused, screen, detail):
    screen.open_petition(refused.id)
    form = open_step(detail, Step.FILE_OBJECTION)
    assert effects(form) == ""
    form.told_edit.set_day(date(2026, 11, 20))
    # 60 days from the day after (민법 제157조): 19 January 2027, a Tuesday.
    assert "마지막 날은 2027. 1. 19.(화)입니다." in effects(form)
    # 10 days after the 25th end on Saturday the 5th: Monday the 7th (제161조).
    assert "2026. 12. 7.(월)까지 결정" in effects(form)
    form.grounds_edit.setPlainText("다시 살펴 주십시오.")
    submit(detail)
    objection = detail.file.folded.objection
    assert objection.told_on == date(2026, 11, 20)
    assert objection.due_on == date(2026, 12, 7)


def test_a_late_objection_is_refused_at_its_field(refused, screen, detail, office):
    at(screen, office, 56)  # 2027-01-20
    screen.open_petition(refused.id)
    form = open_step(detail, Step.FILE_OBJECTION)
    form.told_edit.set_day(date(2026, 11, 20))
    form.grounds_edit.setPlainText("다시 살펴 주십시오.")
    detail.submit_step()
    assert "60일이 지났습니다" in faults(form)["filed_on"]
    assert form.grounds_edit.toPlainText() == "다시 살펴 주십시오."
    form.filed_edit.set_day(date(2027, 1, 19))
    submit(detail)


def test_what_is_missing_of_an_objection_stands_at_its_field(refused, screen, detail):
    screen.open_petition(refused.id)
    form = open_step(detail, Step.FILE_OBJECTION)
    detail.submit_step()
    assert {"told_on", "grounds"} <= set(faults(form))
    assert_accessible(form)
    assert_no_clipping(detail)


def test_only_the_refusal_of_a_statutory_petition_is_objected_to(made, screen, detail):
    screen.open_petition(made["done"].id)
    assert "제35조" in detail.bar.refusal_of(Step.FILE_OBJECTION)


@pytest.fixture
def objected(refused, office):
    office.petitions.file_objection(
        office.handler,
        FileObjection(refused.id, date(2026, 11, 20), date(2026, 11, 25), "다시 살펴 주십시오."),
    )
    return refused


def test_the_decision_is_put_off_once_with_its_new_day(objected, screen, detail):
    screen.open_petition(objected.id)
    form = open_step(detail, Step.EXTEND_OBJECTION)
    assert "지금 결정기한은 2026. 12. 7.(월)입니다." in effects(form)
    assert "새 결정기한: 2026. 12. 17.(목)" in effects(form)
    form.days_box.setValue(3)
    assert "새 결정기한: 2026. 12. 10.(목)" in effects(form)
    detail.submit_step()
    assert set(faults(form)) == {"reason"}
    form.reason_edit.setPlainText("현장을 다시 살핌")
    submit(detail)
    assert detail.file.folded.objection.due_on == date(2026, 12, 10)
    assert not detail.bar.is_open(Step.EXTEND_OBJECTION)


def test_an_objection_is_decided(objected, screen, detail):
    screen.open_petition(objected.id)
    form = open_step(detail, Step.DECIDE_OBJECTION)
    assert "취지와 이유: 다시 살펴 주십시오." in effects(form)
    detail.submit_step()
    assert set(faults(form)) == {"decision", "reason"}
    form.decision_box.choose(Decision.DISMISSED)
    form.reason_edit.setPlainText("처분에 잘못이 없습니다.")
    submit(detail)
    assert detail.file.folded.objections[0].decision is Decision.DISMISSED


def test_a_document_waits_until_a_day_and_is_collected(made, screen, detail):
    screen.open_petition(made["done"].id)
    form = open_step(detail, Step.READY_DOCUMENT)
    assert form.expected_edit.day() == made["done"].due_on
    form.expected_edit.set_day(date(2026, 11, 25))
    # 15 days from the day after: Thursday 10 December.
    assert "2026. 12. 10.(목)까지 찾아가지 않으면" in effects(form)
    detail.submit_step()
    assert set(faults(form)) == {"what"}
    form.what_edit.setText("졸업증명서 1부")
    submit(detail)
    assert "2026. 12. 10." in detail.bar.refusal_of(Step.DISPOSE_DOCUMENT)
    form = open_step(detail, Step.COLLECT_DOCUMENT)
    assert "졸업증명서 1부" in effects(form)
    detail.submit_step()
    assert set(faults(form)) == {"by"}
    form.by_edit.setText("본인")
    submit(detail)
    assert detail.file.folded.document.collected_on == date(2026, 11, 25)


def test_what_nobody_collected_is_destroyed(made, screen, detail, office):
    office.petitions.ready_document(
        office.handler, ReadyDocument(made["done"].id, "졸업증명서 1부", date(2026, 11, 25))
    )
    at(screen, office, 16)  # 2026-12-11
    screen.open_petition(made["done"].id)
    form = open_step(detail, Step.DISPOSE_DOCUMENT)
    assert "폐기하는 문서: 졸업증명서 1부" in effects(form)
    form.note_edit.setText("문서세단기로 폐기함")
    submit(detail)
    assert detail.file.folded.document.disposed_on == date(2026, 12, 11)


def test_an_open_petition_ends_with_its_document_unless_that_is_unticked(
    made, screen, detail, office
):
    for name in ("today", "overdue"):
        office.petitions.ready_document(
            office.handler, ReadyDocument(made[name].id, "졸업증명서 1부", date(2026, 11, 25))
        )
    at(screen, office, 16)
    screen.open_petition(made["today"].id)
    form = open_step(detail, Step.DISPOSE_DOCUMENT)
    assert "미수령으로 종결합니다" in effects(form)
    form.note_edit.setText("파쇄")
    submit(detail)
    assert detail.file.folded.outcome is Outcome.UNCOLLECTED
    screen.open_petition(made["overdue"].id)
    form = open_step(detail, Step.DISPOSE_DOCUMENT)
    form.note_edit.setText("파쇄")
    form.close_check.setChecked(False)
    assert "처리 중인 민원으로 남습니다" in effects(form)
    submit(detail)
    assert detail.file.folded.outcome is None


def test_the_examiner_alone_duns_with_a_proposed_text(made, screen, detail, office, desk):
    screen.open_petition(made["overdue"].id)
    assert "민원심사관" in detail.bar.refusal_of(Step.DUN)
    desk.sit_down(Seat(office.handler.actor, frozenset({Role.EXAMINER}), 1))
    screen.open_petition(made["overdue"].id)
    detail.reload()
    form = open_step(detail, Step.DUN)
    assert made["overdue"].number in form.text_edit.toPlainText()
    assert "받는 부서: 중등교육과" in effects(form)
    submit(detail)
    detail.reload()  # who has just sat down sees the register anew
    assert len(detail.file.folded.dunned_at) == 1


def test_a_day_past_the_calendar_says_nothing(office):
    calendar = office.workdays.current_calendar(None)
    assert last_day(last_day_of_filing, date(2026, 11, 20), calendar) == date(2027, 1, 19)
    assert last_day(last_day_of_filing, date(2090, 1, 1), calendar) is None
    assert last_day(last_day_of_filing, None, calendar) is None
    assert last_day(last_day_of_filing, date(2026, 11, 20), None) is None
