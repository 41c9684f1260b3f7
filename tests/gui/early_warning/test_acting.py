"""What people do, through the panel and its forms; the service is made up."""

from __future__ import annotations

from datetime import date

import pytest

from gaoffice_desktop.early_warning.alarms.facts import (
    Acknowledge,
    CheckMonth,
    Escalate,
    Panel,
    Priority,
    Snooze,
)
from gaoffice_desktop.gui.early_warning.acting import Acting
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say
from tests.gui.early_warning.fake_alarms import made, owed, unavailable

HIGH = Priority.HIGH


@pytest.fixture
def desk(sit, fake):
    """Two alarms have rung; the list is open."""
    fake.ring(made(1, priority=HIGH), made(2))
    at_desk = sit()
    at_desk.open_panel()
    return at_desk


def said(window) -> str:
    return window.say.text


def fill(desk, reason: str) -> None:
    form = desk.panel.chosen.inline
    form.first_focus().setText(reason)
    form.submit_button.click()


def test_taking_note_takes_the_toast_and_says_that_it_is_no_answer(desk, fake, signed_in) -> None:
    assert isinstance(desk.acting, Acting)
    desk.panel.choose(made(1))
    desk.panel.chosen.acknowledge_button.click()
    assert fake.asked == [Acknowledge((1,))]
    assert desk.toasts.told_of() == {2}
    assert said(signed_in) == "알림 1건을 확인했습니다. 처리할 때까지 다시 알립니다."
    desk.acting.acknowledge([])
    assert len(fake.asked) == 1


def test_putting_off_says_when_it_comes_back(desk, fake, signed_in) -> None:
    desk.panel.choose(made(2))
    desk.panel.chosen.ask_snooze(30)
    fill(desk, "현장 확인 중")
    assert fake.asked == [Snooze(2, 30, "현장 확인 중")]
    assert said(signed_in) == "30분 뒤에 다시 알립니다. (남은 횟수 1회)"
    assert desk.panel.chosen.inline is None
    assert desk.toasts.told_of() == {1}


def test_bringing_it_up_says_to_whom(desk, fake, signed_in) -> None:
    desk.panel.choose(made(2))
    desk.panel.chosen.ask_escalation()
    fill(desk, "두 부서에 걸친 일")
    assert fake.asked == [Escalate(2, "두 부서에 걸친 일")]
    assert said(signed_in) == "팀장에게 알렸습니다."


def test_what_is_refused_is_said_in_the_form_and_what_was_typed_stays(desk, fake) -> None:
    fake.refusal = UserError.at(reason=say("사유를 입력해 주십시오."))
    desk.panel.choose(made(2))
    desk.panel.chosen.ask_escalation()
    fill(desk, "짧게")
    form = desk.panel.chosen.inline
    assert form.first_focus().property("invalid") is True
    assert form.first_focus().text() == "짧게"
    assert form.submit_button.isEnabled()
    assert desk.toasts.told_of() == {1, 2}


def test_what_is_refused_without_a_form_comes_to_the_message_bar(desk, fake, inline_desk) -> None:
    fake.refusal = UserError(say("이미 끝난 알림입니다."))
    desk.panel.chosen.acknowledge_button.click()
    assert inline_desk.refusals == [fake.refusal]


def test_when_the_store_does_not_answer_the_form_can_be_sent_again(desk, fake, inline_desk) -> None:
    escalate, fake.escalate = fake.escalate, _raise
    desk.panel.choose(made(2))
    desk.panel.chosen.ask_escalation()
    fill(desk, "짧게")
    assert len(inline_desk.troubles) == 1
    assert desk.panel.chosen.inline.submit_button.isEnabled()
    fake.escalate = escalate
    inline_desk.troubles[0].again()
    assert fake.asked == [Escalate(2, "짧게")]
    assert desk.panel.chosen.inline is None


def _raise(*_given):
    raise unavailable()


def test_the_story_comes_when_it_is_wished(desk) -> None:
    desk.panel.chosen.story_button.click()
    assert "미루기 (회의 중)" in desk.panel.form.story_label.text()


def test_a_months_check(desk, fake, signed_in) -> None:
    october = date(2026, 10, 1)
    fake.now = Panel((), (), (october,))
    desk.watch.look()
    desk.panel.choose_row("month", october)
    form = desk.panel.chosen.inline
    form.first_focus().setPlainText("지연 2건 지도")
    form.submit_button.click()
    assert fake.asked == [CheckMonth(october, "지연 2건 지도")]
    assert said(signed_in) == "2026년 10월 민원 처리 점검을 마쳤습니다."


def test_a_letter_is_issued_once_though_pressed_twice(desk, fake, signed_in, monkeypatch) -> None:
    issued: list[int] = []

    async def issue(dunning):
        issued.append(dunning.petition_id)
        desk.panel.chosen.dun_button.click()
        return say("{number}번의 독촉장을 발부했습니다.", number=dunning.number)

    monkeypatch.setattr(desk.dunning, "issue", issue)
    fake.now = Panel((), (owed(50),))
    desk.watch.look()
    desk.panel.choose_row("dunning", 50)
    desk.panel.chosen.dun_button.click()
    assert issued == [50]
    assert said(signed_in) == "2026-000050번의 독촉장을 발부했습니다."
