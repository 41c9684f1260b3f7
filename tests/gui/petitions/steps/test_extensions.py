"""The form of an extension (영 제21조)."""

from __future__ import annotations

from datetime import date

from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.reasons import ExtensionReason
from tests.gui.checks import settle
from tests.gui.petitions.steps.stepping import effects, faults, open_step, submit


def test_it_says_the_new_due_time_before_it_is_sent(made, screen, detail):
    screen.open_petition(made["ample"].id)
    form = open_step(detail, Step.EXTEND)
    assert form.days_box.value() == form.days_box.maximum() == 7
    assert "이렇게 하면 처리기한은 2026. 12. 14.(월)까지입니다." in effects(form)
    form.days_box.setValue(3)
    assert "2026. 12. 8.(화)까지입니다." in effects(form)
    assert "제5호서식" in effects(form)


def test_work_and_absence_are_no_reasons_any_more(made, screen, detail):
    screen.open_petition(made["ample"].id)
    form = open_step(detail, Step.EXTEND)
    offered = [form.reason_box.itemText(at) for at in range(form.reason_box.count())]
    assert len(offered) == 4
    assert not any("부재" in text or "많음" in text for text in offered)


def test_the_older_text_allowed_them_before_may_2026(screen, detail, office):
    office.clock.set("2026-05-04T10:00")
    petition = office.take_in("옛 민원")
    screen._minute.timeout.emit()
    screen.open_petition(petition.id)
    form = open_step(detail, Step.EXTEND)
    assert form.reason_box.count() == len(ExtensionReason)
    form.reason_box.choose(ExtensionReason.WORKLOAD)
    assert "종전의 규정" in effects(form)


def test_a_second_one_needs_who_agreed_how_and_when(made, screen, detail):
    screen.open_petition(made["ample"].id)
    form = open_step(detail, Step.EXTEND)
    assert "consent_how" not in form._fields
    detail.submit_step()
    assert set(faults(form)) == {"note"}
    form.note_edit.setText("교육부의 회신을 기다림")
    submit(detail)
    assert detail.file.folded.extensions == (7,)
    form = open_step(detail, Step.EXTEND)
    assert form._fields["consent_name"][0].text() == ""  # a masked name agreed to nothing
    form.note_edit.setText("현장 확인이 더 필요함")
    detail.submit_step()
    settle()
    assert set(faults(form)) == {"consent_name", "consent_how"}
    form._fields["consent_name"][0].setText("홍길동")
    form._fields["consent_how"][0].setText("전화")
    submit(detail)
    [_first, second] = detail.file.folded.extended
    assert (second.consent.how, second.consent.on) == ("전화", date(2026, 11, 25))
    assert "더 연장할 수 없습니다" in detail.bar.refusal_of(Step.EXTEND)


def test_after_the_end_only_one_that_happened_in_time_is_entered(made, screen, detail):
    screen.open_petition(made["overdue"].id)
    form = open_step(detail, Step.EXTEND)
    form.note_edit.setText("현장 확인")
    detail.submit_step()
    settle()
    assert "지난 뒤에는" in faults(form)["at"]
    form.when_edit.day_box.set_day(date(2026, 11, 19))
    assert "이렇게 하면 처리기한은" in effects(form)
    submit(detail)


def test_what_is_done_at_once_is_not_extended(screen, detail, office):
    screen.open_petition(office.take_in("재학증명서 발급", kind="sample_now").id)
    assert "즉시" in detail.bar.refusal_of(Step.EXTEND)
