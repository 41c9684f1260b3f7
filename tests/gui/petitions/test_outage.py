"""The examiner's form for an outage: previewed first, then done."""

from __future__ import annotations

from datetime import date

import pytest

from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.staff.facts import Role, Seat
from tests.gui.checks import assert_accessible, settle
from tests.gui.petitions.steps.stepping import faults


@pytest.fixture
def examiner(desk, screen, office) -> Seat:
    seat = Seat(
        Actor(office.handler.actor.staff_id, "한누리", "창구-1"), frozenset({Role.EXAMINER})
    )
    desk.sit_down(seat)
    screen.shown()
    settle()
    return seat


def test_it_is_offered_to_the_examiner_alone(made, screen, desk, examiner, office):
    assert not screen.outages.button.isHidden()
    desk.sit_down(office.handler)
    screen.shown()
    assert screen.outages.button.isHidden()


def test_what_it_does_is_shown_first_and_then_done(made, screen, examiner, office):
    screen.outages.button.click()
    form = screen.place.form
    assert_accessible(screen)
    form.submit_button.click()
    assert set(faults(form)) == {"note"}
    form.first_edit.set_day(date(2026, 11, 24))
    form.last_edit.set_day(date(2026, 11, 24))
    form.note_edit.setText("국민신문고 접속 장애")
    form.submit_button.click()
    settle()
    # Open and there on the 24th: overdue, today, soon and paused; one came on the 25th.
    assert "처리 중인 민원 4건의 처리기간에서" in form.effect_label.text()
    assert "1건은 그대로" in form.effect_label.text()
    assert form.submit_button.text() == "처리기간에서 빼기"
    before = made["soon"].due_on
    assert office.petitions.file(examiner, made["soon"].id).petition.due_on == before
    form.submit_button.click()
    settle()
    assert screen.place.form is None
    assert "4건에서 장애 기간을 뺐습니다" in str(screen.say.said[-1][1])
    assert office.petitions.file(examiner, made["soon"].id).petition.due_on > before


def test_another_day_must_be_previewed_again(made, screen, examiner):
    screen.outages.open_form()
    form = screen.place.form
    form.note_edit.setText("장애")
    form.submit_button.click()
    settle()
    assert form.previewed is not None
    form.first_edit.set_day(date(2026, 11, 23))
    assert form.previewed is None
    assert form.submit_button.text() == "미리보기"
    assert form.effect_label.isHidden()


def test_days_that_have_not_passed_are_refused_at_their_field(made, screen, examiner):
    screen.outages.open_form()
    form = screen.place.form
    form.note_edit.setText("장애")
    form.last_edit.set_day(date(2026, 11, 26))
    form.submit_button.click()
    settle()
    assert set(faults(form)) == {"last_on"}
