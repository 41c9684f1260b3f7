"""The row of buttons and its menus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gaoffice_desktop.gui.petitions.steps.bar import MOST_BUTTONS
from gaoffice_desktop.gui.petitions.steps.offering import GROUP_LABELS
from gaoffice_desktop.petitions.lawful import Step
from tests.gui.checks import settle


def shown(detail) -> list[str]:
    bar = detail.bar
    return [
        button.text()
        for button in (*bar.buttons, bar.pass_on_button, bar.more_button)
        if not button.isHidden()
    ]


def test_a_few_buttons_stand_in_front_and_the_rest_behind_headings(made, screen, detail):
    screen.open_petition(made["soon"].id)
    assert shown(detail) == ["처리 완료", "보완 요구", "기간 연장", "이송 ▾", "다른 처리 ▾"]
    headings = [action.text() for action in detail.bar.more_button.menu_below.actions()]
    assert headings == [str(label) for label in GROUP_LABELS.values()]
    screen.open_petition(made["paused"].id)
    assert shown(detail) == ["보완 도착", "보완기간 연장", "보완 요구 반송", "반려", "다른 처리 ▾"]
    assert len(detail.bar.buttons) == MOST_BUTTONS


def test_only_the_first_button_is_filled(made, screen, detail):
    screen.open_petition(made["soon"].id)
    kinds = [button.property("kind") for button in detail.bar.buttons]
    assert kinds.count("primary") == 1
    assert kinds[0] == "primary"
    screen.open_petition(made["done"].id)  # nothing is waited for
    assert all(button.property("kind") == "tertiary" for button in detail.bar.buttons)


def test_a_closed_step_says_why_in_the_menu_in_a_tip_and_to_a_screen_reader(made, screen, detail):
    screen.open_petition(made["paused"].id)
    action = detail.bar.action_of(Step.EXTEND)
    assert not action.isEnabled()
    assert action.text() == f"기간 연장 — {action.toolTip()}"
    assert "보완을 기다리는 동안에는" in action.toolTip()
    button = detail.bar.button_of(Step.RETURN)
    assert not button.isEnabled()
    assert button.accessibleDescription() == button.toolTip() != ""


def test_a_step_behind_a_heading_opens_its_form_and_esc_leads_back(made, screen, detail):
    screen.open_petition(made["soon"].id)
    detail.bar.action_of(Step.TELL_PROGRESS).trigger()
    settle()
    assert detail.step_form.step is Step.TELL_PROGRESS
    QTest.keyClick(detail.step_form.first_focus(), Qt.Key.Key_Escape)
    assert detail.step_form is None
    assert detail.bar.more_button.hasFocus()


def test_the_menu_opens_on_a_line_that_the_keyboard_can_take(made, screen, detail):
    screen.open_petition(made["soon"].id)
    button = detail.bar.pass_on_button
    button.click()
    assert button.menu_below.isVisible()
    assert button.menu_below.activeAction().text() == "다른 부서로 이송"
    assert button.accessibleName() == "이송"
    QTest.keyClick(button.menu_below, Qt.Key.Key_Return)
    settle()
    assert detail.step_form.step is Step.HAND_OVER


def test_a_step_of_the_menu_is_taken_when_all_of_it_is_closed(made, screen, detail, desk, office):
    desk.sit_down(office.administrator)
    screen.open_petition(made["soon"].id)
    assert not detail.bar.is_open(Step.HAND_OVER)
    assert "권한" in detail.bar.refusal_of(Step.HAND_OVER)
