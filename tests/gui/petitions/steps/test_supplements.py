"""The forms of a supplement. The clock stands at Wednesday, 25 November 2026, 10:00."""

from __future__ import annotations

from datetime import date

from gaoffice_desktop.petitions.commands import AskSupplement, SupplementUndelivered
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.lawful import Step
from tests.gui.checks import settle
from tests.gui.petitions.steps.stepping import effects, faults, open_step, submit


def test_asking_proposes_the_missing_documents_and_says_the_due_time(made, screen, detail):
    screen.open_petition(made["soon"].id)
    form = open_step(detail, Step.ASK_SUPPLEMENT)
    assert form.what_edit.toPlainText() == "신청서, 재학증명서"
    assert form.until_edit.day() == date(2026, 12, 2)
    # Received on 18 November: five of its 7 days until the 24th, then none until 2 December.
    assert "2026. 12. 2.(수)에 도착하면 처리기한은 2026. 12. 4.(금)까지입니다." in effects(form)
    assert "행정절차법 시행령 제11조" in effects(form)
    form.until_edit.set_day(date(2026, 12, 3))
    settle()
    assert "2026. 12. 7.(월)까지입니다." in effects(form)


def test_what_is_missing_is_said_at_its_field_and_what_was_typed_stays(made, screen, detail):
    screen.open_petition(made["soon"].id)
    form = open_step(detail, Step.ASK_SUPPLEMENT)
    form.what_edit.setPlainText(" ")
    form.until_edit.setText("11.24")
    detail.submit_step()
    settle()
    assert detail.step_form is form
    assert set(faults(form)) == {"what", "until_on"}
    assert "민법 제157조" in faults(form)["until_on"]
    assert form.until_edit.text().startswith(("11.24", "2026. 11. 24."))
    assert effects(form) == ""  # what cannot be done does nothing


def test_a_supplement_stops_the_clock_and_its_arrival_starts_it(made, screen, detail, office):
    screen.open_petition(made["soon"].id)
    open_step(detail, Step.ASK_SUPPLEMENT).oral_box.choose(True)
    submit(detail)
    assert detail.file.folded.supplement.oral
    assert detail.form.badge_label.accessibleName().startswith("보완 중")
    office.clock.move(days=2)
    screen._minute.timeout.emit()
    form = open_step(detail, Step.RECEIVE_SUPPLEMENT)
    assert effects(form) == "▸ 이렇게 하면 처리기한은 2026. 12. 1.(화)까지입니다."
    submit(detail)
    assert detail.file.petition.state is State.PROCESSING
    assert detail.file.petition.due_on == date(2026, 12, 1)


def test_an_arrival_before_the_request_is_refused_at_its_moment(made, screen, detail):
    screen.open_petition(made["paused"].id)
    form = open_step(detail, Step.RECEIVE_SUPPLEMENT)
    form.when_edit.day_box.set_day(date(2026, 11, 20))
    detail.submit_step()
    settle()
    assert "보완 요구" in faults(form)["at"]


def test_more_time_is_asked_for_twice_at_most(made, screen, detail):
    screen.open_petition(made["paused"].id)
    for expected in (date(2026, 12, 9), date(2026, 12, 16)):
        form = open_step(detail, Step.EXTEND_SUPPLEMENT)
        assert form.until_edit.day() == expected
        form.reason_edit.setText("서류를 떼는 데 시간이 걸림")
        submit(detail)
    assert "두 번까지" in detail.bar.refusal_of(Step.EXTEND_SUPPLEMENT)


def test_a_request_that_came_back_says_what_a_second_one_leads_to(made, screen, detail):
    screen.open_petition(made["paused"].id)
    form = open_step(detail, Step.SUPPLEMENT_UNDELIVERED)
    assert "한 번 더 반송되면" in effects(form)
    form.note_edit.setText("수취인 불명")
    assert form.command() == SupplementUndelivered(made["paused"].id, "수취인 불명")
    submit(detail)
    assert "두 번 반송되어" in effects(open_step(detail, Step.SUPPLEMENT_UNDELIVERED))


def test_after_its_period_the_same_is_asked_once_more_within_ten_days(made, screen, detail, office):
    office.clock.set("2026-12-03T10:00")
    screen._minute.timeout.emit()
    screen.open_petition(made["paused"].id)
    form = open_step(detail, Step.ASK_SUPPLEMENT)
    assert form.what_edit.toPlainText() == "원본 사진"
    # Ten days after 3 December end on Sunday the 13th, and so on Monday (민법 제161조).
    assert form.until_edit.day() == date(2026, 12, 14)
    command = form.command()
    assert isinstance(command, AskSupplement)
    assert command.again
    form.until_edit.set_day(date(2026, 12, 15))
    detail.submit_step()
    settle()
    assert "10일 이내" in faults(form)["until_on"]
