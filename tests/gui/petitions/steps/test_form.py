"""What all forms of steps share: moments, faults, effects, values that stay what they are."""

from __future__ import annotations

from datetime import date, time

import pytest

from gaoffice_desktop.gui.petitions.steps.fields import Choice
from gaoffice_desktop.gui.petitions.steps.when_edit import WhenEdit
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.reasons import ToldBy
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.errors import UserError
from tests.frozen_clock import FrozenClock
from tests.gui.checks import settle
from tests.gui.petitions.steps.stepping import effects, faults, open_step

NOW = FrozenClock("2026-11-25T10:00")()


@pytest.fixture
def when(qtbot) -> WhenEdit:
    edit = WhenEdit(NOW)
    qtbot.addWidget(edit)
    return edit


def said(edit: WhenEdit) -> str:
    at = edit.moment()
    return "now" if at is None else f"{to_local(at):%m-%d %H:%M}"


def test_untouched_it_means_now(when):
    assert when.day_box.day() == date(2026, 11, 25)
    assert when.moment() is None
    when.day_box.setText("")
    assert when.moment() is None


def test_a_past_day_without_a_time_is_closing_time(when):
    when.day_box.set_day(date(2026, 11, 20))
    assert said(when) == "11-20 18:00"
    assert when.time_edit.placeholderText() == "18:00"
    when.time_edit.set_time(time(9, 30))
    assert said(when) == "11-20 09:30"
    when.day_box.set_day(date(2026, 11, 25))
    assert said(when) == "11-25 09:30"


@pytest.mark.parametrize(("day", "clock"), [("11.26", ""), ("어제쯤", ""), ("11.20", "25:00")])
def test_what_is_no_moment_is_refused(when, day, clock):
    when.day_box.setText(day)
    when.time_edit.setText(clock)
    with pytest.raises(UserError):
        when.moment()


def test_both_entries_are_named(when):
    when.setAccessibleName("언제")
    assert when.day_box.edit.accessibleName() == "언제, 날짜"
    assert when.time_edit.accessibleName() == "언제, 시각"
    when.set_moment(NOW)
    assert said(when) == "11-25 10:00"


def test_a_choice_gives_back_what_was_put_in(qtbot):
    choice = Choice()
    qtbot.addWidget(choice)
    assert choice.value() is None
    choice.offer([(None, "없음"), (ToldBy.PHONE, "전화")], ToldBy.PHONE)
    assert choice.value() is ToldBy.PHONE
    with qtbot.waitSignal(choice.currentIndexChanged):
        choice.offer([(ToldBy.TEXT, "문자")], ToldBy.PHONE)
    assert choice.value() is ToldBy.TEXT


def test_a_fault_of_a_field_and_of_the_law_are_told_together(made, screen, detail):
    screen.open_petition(made["soon"].id)
    form = open_step(detail, Step.ASK_SUPPLEMENT)
    form.what_edit.setPlainText("")
    form.when_edit.day_box.setText("12.24")
    detail.submit_step()
    settle()
    assert set(faults(form)) == {"what", "at"}
    assert form.what_edit.hasFocus()


def test_effects_follow_the_fields_and_go_when_it_cannot_be_done(made, screen, detail):
    screen.open_petition(made["soon"].id)
    form = open_step(detail, Step.ASK_SUPPLEMENT)
    assert effects(form)
    form.until_edit.setText("11.20")
    settle()
    assert effects(form) == ""
    form.until_edit.set_day(date(2026, 12, 1))
    assert "12. 1.(화)에 도착하면" in effects(form)


def test_without_a_calendar_a_form_still_opens(made, screen, detail):
    screen.open_petition(made["soon"].id)
    screen._now = type(screen._now)(screen._now.moment, screen._now.working_days)
    assert effects(open_step(detail, Step.EXTEND)) == ""


def test_a_step_entered_late_is_kept_at_its_moment(made, screen, detail):
    screen.open_petition(made["soon"].id)
    form = open_step(detail, Step.TELL_PROGRESS)
    form.when_edit.day_box.set_day(date(2026, 11, 23))
    command = form.command.__self__.read()
    assert to_local(command.at).date() == date(2026, 11, 23)
