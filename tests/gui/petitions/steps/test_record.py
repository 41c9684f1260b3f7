"""Changes, slips, notes and corrections: what stood there before is shown, nothing is lost."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from gaoffice_desktop.gui.petitions.steps import event_fields
from gaoffice_desktop.petitions.commands import AddNote
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.lawful.mending import CORRECTABLE, KEY_LABELS, Value
from gaoffice_desktop.petitions.reasons import Outcome
from gaoffice_desktop.shared.clock import to_local, to_utc
from tests.gui.checks import assert_accessible, assert_no_clipping
from tests.gui.petitions.steps.stepping import effects, faults, open_step, submit


def consent(form, how: str = "전화 통화") -> None:
    form._fields["consent_name"][0].setText("홍길동")
    form._fields["consent_how"][0].setText(how)


def test_a_note_is_added_to_any_petition(made, screen, detail):
    screen.open_petition(made["done"].id)
    form = open_step(detail, Step.ADD_NOTE)
    detail.submit_step()
    assert set(faults(form)) == {"text"}
    form.text_edit.setPlainText("민원인이 다시 전화함")
    submit(detail)
    assert detail.file.folded.notes == ("민원인이 다시 전화함",)


def test_a_change_shows_what_stands_there_now(made, screen, detail):
    screen.open_petition(made["soon"].id)
    form = open_step(detail, Step.CHANGE)
    before = made["soon"].title
    assert "이력에 남습니다" in effects(form)
    form.title_edit.setText("교통 지도를 두 번으로 늘려 주십시오")
    assert f"지금의 제목: {before}" in effects(form)
    assert "지금의 내용" not in effects(form)
    consent(form)
    submit(detail)
    assert detail.file.petition.title == "교통 지도를 두 번으로 늘려 주십시오"
    event = detail.file.events[-1]
    assert event.kind is EventKind.CHANGED
    assert event.data["before"] == {"title": before}


def test_a_change_without_change_or_consent_is_refused(made, screen, detail):
    screen.open_petition(made["soon"].id)
    form = open_step(detail, Step.CHANGE)
    detail.submit_step()
    assert {"title", "consent_name", "consent_how"} <= set(faults(form))
    assert_accessible(form)
    assert_no_clipping(detail)


def test_hidden_numbers_are_never_written_back_as_stars(office, made, screen, detail):
    number = "900101-1234567"
    petition = office.take_in("서류", content=f"제 번호는 {number}입니다.")
    screen.open_petition(petition.id)
    assert number not in detail.file.petition.content
    form = open_step(detail, Step.CHANGE)
    assert number in form.content_edit.toPlainText()
    form.content_edit.setPlainText(form.content_edit.toPlainText() + " 고쳐 주십시오.")
    consent(form)
    submit(detail)
    kept = office.petitions.file(office.handler, petition.id, True).petition.content
    assert kept == f"제 번호는 {number}입니다. 고쳐 주십시오."


def test_a_slip_is_corrected_in_clear_with_consent(made, screen, detail, office):
    screen.open_petition(made["soon"].id)
    form = open_step(detail, Step.CORRECT_SLIP)
    phone = form._fields["phone"][0]
    assert phone.text() == "010-1234-5678"
    assert "본 기록이 남습니다" in effects(form)
    phone.setText("010-1234-5679")
    assert "지금의 연락처: 010-1234-5678" in effects(form)
    form._fields["consent_how"][0].setText("전화 통화")
    assert form.command().after == {"phone": "010-1234-5679"}
    submit(detail)
    now = office.petitions.file(office.handler, made["soon"].id, True).petition.petitioner
    assert now.phone == "010-1234-5679"
    assert now.name == "홍길동"


def test_nothing_corrected_and_a_wrong_number_are_refused(made, screen, detail):
    screen.open_petition(made["soon"].id)
    form = open_step(detail, Step.CORRECT_SLIP)
    form._fields["consent_how"][0].setText("전화 통화")
    detail.submit_step()
    assert set(faults(form)) == {"title"}
    form._fields["phone"][0].setText("0101234")
    detail.submit_step()
    assert set(faults(form)) == {"phone"}
    assert form._fields["phone"][0].text() == "0101234"
    assert_accessible(form)
    assert_no_clipping(detail)


# -- corrections ---------------------------------------------------------------------------


@pytest.fixture
def correction(made, screen, detail):
    screen.open_petition(made["done"].id)
    return open_step(detail, Step.CORRECT)


def test_the_newest_record_comes_first_with_what_it_says(correction):
    assert "처리 완료, 한누리" in correction.event_box.currentText()
    before = correction.before_label.text()
    assert "2026. 11. 17.(화) 10:00" in before
    assert "처리 결과: 누리집 주소를 안내함" in before
    assert "처리 구분: 답변" in before


def test_what_a_record_says_is_put_right_and_the_record_stays(correction, detail):
    correction.reason_edit.setText("잘못 적음")
    correction._fields["event_result"][0].setPlainText("전화로 안내함")
    assert correction.command().data == {"result": "전화로 안내함"}
    assert correction.command().at is None
    submit(detail)
    assert detail.file.folded.result == "전화로 안내함"
    kinds = [event.kind for event in detail.file.events]
    assert kinds[-1] is EventKind.CORRECTED
    completed = next(one for one in detail.file.events if one.kind is EventKind.COMPLETED)
    assert completed.data["result"] == "누리집 주소를 안내함"


def test_when_something_happened_is_put_right(correction, detail):
    correction.reason_edit.setText("하루 전에 처리함")
    correction.at_edit.set_moment(to_utc(datetime(2026, 11, 16, 9, 30)))
    submit(detail)
    assert to_local(detail.file.folded.closed_at) == datetime(2026, 11, 16, 9, 30)


def test_a_choice_is_put_right(correction, detail):
    correction.reason_edit.setText("수용한 것임")
    correction._fields["event_outcome"][0].choose(Outcome.GRANTED)
    submit(detail)
    assert detail.file.folded.outcome is Outcome.GRANTED


def test_a_record_that_names_somebody_is_put_right_in_clear(office, made, screen, detail):
    petition = made["soon"]
    office.petitions.add_note(office.handler, AddNote(petition.id, "홍길동 님과 통화"))
    screen.open_petition(petition.id)
    assert detail.file.events[-1].data["text"] == "홍○동 님과 통화"
    form = open_step(detail, Step.CORRECT)
    assert "본 기록이 남습니다" in effects(form)
    assert form._fields["event_text"][0].toPlainText() == "홍길동 님과 통화"
    form._fields["event_text"][0].setPlainText("홍길동 님과 두 번 통화")
    form.reason_edit.setText("잘못 적음")
    submit(detail)
    opened = office.petitions.file(office.handler, petition.id, True)
    assert opened.folded.notes == ("홍길동 님과 두 번 통화",)
    assert detail.file.folded.notes == ("홍○동 님과 두 번 통화",)


def test_a_record_that_names_nobody_is_put_right_without_a_look(correction, detail):
    assert "본 기록이 남습니다" not in effects(correction)
    assert detail.step_form.file.masked


def test_a_step_that_was_never_taken_is_taken_back_with_a_reason(correction, screen, detail):
    correction.void_check.setChecked(True)
    detail.submit_step()
    assert set(faults(correction)) == {"reason"}
    correction.reason_edit.setText("다른 민원에 입력함")
    submit(detail)
    assert detail.file.petition.closed_at is None
    table = detail.form.timeline_table
    lines = [table.item(row, 3).text() for row in range(table.rowCount())]
    assert any("다른 민원에 입력함" in line for line in lines)
    # Another step is the last one now: nothing is offered to be taken back.
    assert screen.say.said[-1][2] is None


def test_no_reason_or_nothing_put_right_is_refused(correction, detail):
    detail.submit_step()
    assert "reason" in faults(correction)
    correction.reason_edit.setText("까닭")
    detail.submit_step()
    assert set(faults(correction)) == {"of"}
    assert correction.reason_edit.text() == "까닭"


def test_a_fault_of_a_value_stands_at_that_value(correction, detail):
    correction.reason_edit.setText("잘못 적음")
    correction._fields["event_result"][0].setPlainText(" ")
    detail.submit_step()
    assert set(faults(correction)) == {"event_result"}


def test_another_record_brings_its_own_fields(made, screen, detail):
    screen.open_petition(made["paused"].id)
    form = open_step(detail, Step.CORRECT)
    assert set(form._fields) >= {"event_what", "event_until_on", "event_at"}
    form.event_box.setCurrentIndex(form.event_box.count() - 1)
    assert "접수" in form.event_box.currentText()
    assert "event_what" not in form._fields
    assert "event_at" in form._fields
    form.event_box.setCurrentIndex(0)
    form.reason_edit.setText("하루 더")
    form._fields["event_until_on"][0].set_day(date(2026, 12, 3))
    assert_accessible(form)
    submit(detail)
    assert detail.file.folded.supplement.until_on == date(2026, 12, 3)


def test_the_form_is_whole(correction, detail):
    assert_no_clipping(detail)


def test_every_value_that_may_be_put_right_has_a_label_and_a_way_to_type_it():
    for kind, allowed in CORRECTABLE.items():
        for key, value in allowed.keys.items():
            assert key in KEY_LABELS, (kind, key)
            typed = value in (Value.TEXT, Value.OPTIONAL_TEXT, Value.DAY)
            assert typed or value in event_fields.CHOICES, (kind, key)
