"""The forms of days that are not counted."""

from __future__ import annotations

from datetime import date

from gaoffice_desktop.deadlines.facts import ExclusionReason
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.lawful import Step
from tests.gui.checks import settle
from tests.gui.petitions.steps.stepping import effects, faults, open_step, submit


def test_a_pause_is_begun_planned_longer_and_ended(made, screen, detail, office):
    screen.open_petition(made["ample"].id)
    form = open_step(detail, Step.BEGIN_PAUSE)
    form.reason_box.choose(ExclusionReason.HEARING)
    assert "도착하면" not in effects(form)
    assert "끝나면" not in effects(form)  # nobody knows when it ends
    form.until_edit.set_day(date(2026, 11, 27))
    # Received on the 25th, 7 days; 25 to 27 November are left out.
    assert "2026. 11. 27.(금)에 끝나면 처리기한은 2026. 12. 8.(화)까지입니다." in effects(form)
    detail.submit_step()
    assert set(faults(form)) == {"note"}
    form.note_edit.setText("청문")
    submit(detail)
    assert detail.file.petition.state is State.PAUSED
    form = open_step(detail, Step.EXTEND_PAUSE)
    assert form.until_edit.day() == date(2026, 12, 4)
    form.reason_edit.setText("청문을 한 번 더 엶")
    submit(detail)
    office.clock.set("2026-11-30T10:00")
    screen._minute.timeout.emit()
    form = open_step(detail, Step.END_PAUSE)
    assert effects(form) == "▸ 이렇게 하면 처리기한은 2026. 12. 9.(수)까지입니다."
    submit(detail)
    assert detail.file.petition.due_on == date(2026, 12, 9)


def test_an_inspection_is_for_grievances_alone(made, screen, detail):
    screen.open_petition(made["ample"].id)
    form = open_step(detail, Step.BEGIN_PAUSE)
    offered = [form.reason_box.itemText(at) for at in range(form.reason_box.count())]
    assert not any("현장조사" in text for text in offered)


def test_days_that_passed_are_left_out(made, screen, detail):
    screen.open_petition(made["soon"].id)
    form = open_step(detail, Step.EXCLUDE_DAYS)
    assert (form.first_edit.day(), form.last_edit.day()) == (date(2026, 11, 24),) * 2
    form.reason_box.choose(ExclusionReason.EXAMINATION)
    before = detail.file.petition.due_on
    assert before == date(2026, 11, 26)
    assert "이렇게 하면 처리기한은 2026. 11. 27.(금)까지입니다." in effects(form)
    form.first_edit.set_day(date(2026, 11, 23))
    assert "2026. 11. 30.(월)까지입니다." in effects(form)
    form.last_edit.setText("11.26")
    detail.submit_step()
    settle()
    assert "지나지 않은 날" in faults(form)["last_on"]
    form.last_edit.set_day(date(2026, 11, 24))
    form.note_edit.setText("성분 검사")
    submit(detail)
    assert detail.file.petition.due_on == date(2026, 11, 30)
