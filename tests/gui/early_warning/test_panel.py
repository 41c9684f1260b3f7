from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QMainWindow, QWidget

from gaoffice_desktop.early_warning.alarms.facts import (
    AlarmState,
    AlarmStory,
    Panel,
    Post,
    Priority,
    RingWhy,
    ToldOf,
)
from gaoffice_desktop.gui.early_warning.chosen import Chosen
from gaoffice_desktop.gui.early_warning.panel import AlarmPanel
from gaoffice_desktop.gui.early_warning.panel_words import missed_said
from gaoffice_desktop.gui.early_warning.words import Scene
from gaoffice_desktop.gui.theme import theme
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say
from tests.gui.checks import assert_accessible, clipped, settle
from tests.gui.early_warning.fake_alarms import CALENDAR, ME, at, made, of_days, owed

SEEN = AlarmState.SEEN
MONTH = date(2026, 10, 1)


def whole() -> Panel:
    return Panel(
        (
            made(1, priority=Priority.HIGH),
            of_days(2, "2026-11-26", handler_id=3, handler="윤다온"),
            of_days(3, "2026-11-23", code="OVER", kind_name="학교 급식 시설 개선 건의"),
            made(
                4, "2026-11-25T18:00", state=SEEN, seen_at=at("2026-11-25T13:20"), seen_by="윤다온"
            ),
        ),
        (owed(50), owed(51)),
        (MONTH,),
    )


@pytest.fixture
def window(qtbot, preferences):
    window = QMainWindow()
    ground = QWidget(window)
    row = QHBoxLayout(ground)
    row.setContentsMargins(0, 0, 0, 0)
    window.work = QLineEdit(ground)
    row.addWidget(window.work, 1)
    window.setCentralWidget(ground)
    window.scene = Scene(at("2026-11-25T14:20"), CALENDAR, ME)
    window.panel = AlarmPanel(lambda: window.scene, ground)
    row.addWidget(window.panel)
    qtbot.addWidget(window)
    window.resize(1200, 620)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.work.setFocus()
    return window


@pytest.fixture
def panel(window):
    window.panel.show_panel(whole())
    return window.panel


@pytest.fixture
def wished(panel):
    wished: list[object] = []
    chosen: Chosen = panel.chosen
    chosen.acknowledge_wanted.connect(lambda ids: wished.append(("seen", *ids)))
    chosen.snooze_wanted.connect(
        lambda alarm, minutes, why: wished.append((alarm.id, minutes, why))
    )
    chosen.escalate_wanted.connect(lambda alarm, why: wished.append((alarm.id, why)))
    chosen.story_wanted.connect(lambda alarm: wished.append(("story", alarm.id)))
    chosen.dun_wanted.connect(lambda letter: wished.append(("dun", letter.petition_id)))
    chosen.check_wanted.connect(lambda month, note: wished.append((month, note)))
    panel.open_wanted.connect(lambda row: wished.append(("open", row)))
    return wished


def focus() -> QWidget | None:
    return QApplication.focusWidget()


def buttons(panel) -> list[str]:
    return [one.text() for one in panel.chosen._all_buttons() if one.isVisible()]


# -- opening and closing ---------------------------------------------------------------------


def test_it_opens_with_the_keyboard_on_the_most_urgent_and_gives_it_back(window, panel) -> None:
    panel.open_panel()
    assert focus() is panel.list
    assert [one.id for one in panel.chosen_alarms] == [1]
    QTest.keyClick(panel.list, Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert focus() is window.work


def test_what_was_being_typed_is_not_selected_when_the_keyboard_comes_back(window, panel) -> None:
    window.work.setText("쓰던 글")
    window.work.setCursorPosition(2)
    panel.open_panel()
    panel.close_panel()
    assert window.work.selectedText() == "", "the next letter would wipe it out"


def test_the_keyboard_stays_in_the_panel_when_a_pressed_button_goes(panel) -> None:
    panel.open_panel()
    panel.chosen.acknowledge_button.setFocus()
    first, *others = whole().alarms
    panel.show_panel(Panel((replace(first, state=SEEN), *others)))
    assert focus() is panel.list
    panel.choose_row("alarm", 2)
    panel.chosen.open_button.setFocus()
    panel.show_panel(Panel(()))
    assert panel.has_focus


def test_the_keyboard_stays_on_a_button_when_a_minute_goes_by(panel) -> None:
    panel.open_panel()
    for button in (panel.chosen.acknowledge_button, panel.chosen.story_button):
        button.setFocus()
        panel.refresh()
        assert focus() is button
        panel.show_panel(replace(whole(), alarms=(*whole().alarms, made(9))))
        assert focus() is button


def test_the_same_key_opens_comes_and_closes(window, panel) -> None:
    panel.toggle()
    window.work.setFocus()
    panel.toggle()
    assert focus() is panel.list, "from the work the key comes here"
    panel.toggle()
    assert panel.isHidden()
    assert focus() is window.work


def test_opened_by_the_program_it_leaves_the_keyboard_alone(window, panel) -> None:
    panel.open_panel(focus=False)
    assert panel.isVisible()
    assert focus() is window.work
    panel.close_panel()
    assert focus() is window.work


def test_an_empty_list_says_so(window) -> None:
    window.panel.open_panel()
    assert window.panel.form.empty_state.reason.text() == "확인할 기한 알림이 없습니다."
    assert window.panel.list.isHidden()
    assert window.panel.has_focus, "Esc has to work here as well"
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert focus() is window.work


def test_everything_has_a_name_and_nothing_is_cut_off(window, panel) -> None:
    panel.open_panel()
    for zoom in (100, 150):
        theme().apply(high_contrast=False, zoom=zoom)
        for kind, key in (("alarm", 1), ("alarm", 3), ("dunning", 50), ("month", MONTH)):
            panel.choose_row(kind, key)
            settle()
            assert clipped(panel) == [], (zoom, kind)
            assert_accessible(panel)
        panel.choose_row("alarm", 2)
        panel.chosen.ask_snooze(30)
        settle()
        assert clipped(panel) == [], (zoom, "putting off")
        assert panel.form.chosen_scroll.horizontalScrollBar().maximum() == 0


def test_tab_goes_from_the_list_through_its_buttons(panel) -> None:
    panel.open_panel()
    passed = []
    for _ in range(6):
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
        passed.append(getattr(focus(), "text", lambda: "")())
    assert passed[:5] == ["열기", "확인", "미루기 ▾", "상신", "내력"]


# -- what is chosen --------------------------------------------------------------------------


def test_an_alarm_says_all_and_offers_what_can_be_done(panel) -> None:
    panel.open_panel()
    assert panel.form.sentence_label.text().endswith("3시간 남았습니다.")
    assert panel.form.more_label.text() == "담당 나"
    assert buttons(panel) == ["열기", "확인", "미루기 ▾", "상신", "내력"]
    panel.choose_row("alarm", 3)
    assert buttons(panel) == ["열기", "확인", "상신", "내력"], "what is over is not put off"
    panel.choose_row("alarm", 4)
    assert buttons(panel) == ["열기", "미루기 ▾", "상신", "내력"]
    assert panel.form.more_label.text() == "담당 나 · 오늘 13시 20분 윤다온 확인"


def test_how_often_it_may_still_be_put_off(panel) -> None:
    panel.show_panel(Panel((made(1, snoozes=1),)))
    panel.open_panel()
    assert panel.form.more_label.text().endswith("미룰 수 있는 횟수 1회")


def test_several_are_taken_note_of_at_once(panel, wished) -> None:
    panel.open_panel()
    panel.list.selectAll()
    assert panel.form.sentence_label.text() == "7건을 골랐습니다."
    assert buttons(panel) == ["확인"]
    panel.chosen.acknowledge_button.click()
    assert wished == [("seen", 1, 2, 3)], "only what nobody took note of"


def test_enter_opens_and_the_buttons_say_what_is_wished(panel, wished) -> None:
    panel.open_panel()
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    panel.chosen.open_button.click()
    panel.chosen.acknowledge_button.click()
    alarm = panel.panel.alarms[0]
    assert wished == [("open", alarm), ("open", alarm), ("seen", 1)]


# -- forms -----------------------------------------------------------------------------------


def test_putting_off_asks_for_a_reason_in_the_panel(panel, wished) -> None:
    panel.open_panel()
    panel.chosen.snooze_button.menu_below.actions()[1].trigger()
    form = panel.chosen.inline
    assert "남은 횟수 1회" in form.accessibleName()
    assert focus() is form.first_focus()
    focus().setText(" 현장 확인 중 ")
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert wished == [(1, 30, "현장 확인 중")]
    error = UserError.at(reason=say("사유를 입력해 주십시오."))
    panel.chosen.show_problems(error)
    assert panel.chosen.inline is form, "what was typed stays"
    panel.finish_form()
    assert panel.chosen.inline is None
    assert focus() is panel.list


def test_escape_leaves_the_form_first_then_the_panel(window, panel, wished) -> None:
    panel.open_panel()
    panel.chosen.escalate_button.click()
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert panel.chosen.inline is None
    assert focus() is panel.list
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert focus() is window.work
    assert wished == []


def test_a_form_opened_from_a_toast_gives_the_keyboard_back_to_the_work(window, panel) -> None:
    panel.before_form()
    panel.open_panel(focus=False)
    panel.choose(made(2))
    panel.chosen.ask_escalation()
    assert panel.has_focus
    panel.finish_form()
    assert focus() is window.work
    assert panel.isVisible()


def test_a_form_stays_when_the_list_is_read_anew_and_goes_with_its_alarm(panel) -> None:
    panel.open_panel()
    panel.chosen.ask_snooze(15)
    panel.chosen.inline.first_focus().setText("쓰던 사유")
    panel.show_panel(whole())
    assert panel.chosen.inline.first_focus().text() == "쓰던 사유"
    panel.show_panel(Panel(whole().alarms[1:]))
    assert panel.chosen.inline is None


def test_what_cannot_be_put_off_says_why(panel) -> None:
    panel.open_panel()
    panel.choose_row("alarm", 3)
    panel.chosen.ask_snooze(15)
    assert panel.chosen.inline is None
    assert "미룰 수 없습니다" in panel.form.more_label.text()


def test_the_examiners_letter_and_check(panel, wished) -> None:
    panel.open_panel()
    panel.choose_row("dunning", 51)
    assert buttons(panel) == ["열기", "독촉장 발부·인쇄"]
    assert "영 제28조제2항" in panel.form.more_label.text()
    panel.chosen.dun_button.click()
    panel.choose_row("month", MONTH)
    form = panel.chosen.inline
    form.first_focus().setPlainText("지연 2건을 지도함")
    form.submit_button.click()
    assert wished == [("dun", 51), (MONTH, "지연 2건을 지도함")]


def test_the_story_is_told_when_wished(panel, wished) -> None:
    panel.open_panel()
    panel.chosen.story_button.click()
    told = ToldOf(at("2026-11-25T09:30"), "한가람", Post.HANDLER, RingWhy.FIRST)
    panel.chosen.show_story(AlarmStory(made(1), (told,), ()))
    assert panel.form.story_label.text() == "오늘 9시 30분 한가람(담당자)에게 알림: 처음 알림"
    panel.chosen.story_button.click()
    assert panel.form.story_label.isHidden()
    panel.choose_row("alarm", 2)
    assert not panel.chosen.story_button.isChecked()
    assert wished == [("story", 1)]


# -- a bundle, and the next person -----------------------------------------------------------


def test_a_bundle_is_taken_note_of_at_once_and_its_sentence_goes(panel) -> None:
    told: list[object] = []
    panel.notice_acknowledged.connect(told.append)
    panel.show_notice(missed_said(3), [1, 2, 4])
    panel.open_panel(focus=False)
    assert panel.form.notice_label.text() == "자리를 비운 동안 울린 알림 3건입니다."
    panel.form.notice_button.click()
    assert told == [(1, 2)], "the fourth has been seen"
    panel.show_panel(Panel((whole().alarms[2],)))
    assert panel.form.notice_frame.isHidden()


def test_nothing_stays_for_the_next_person(panel) -> None:
    panel.show_notice(missed_said(3), [1, 2])
    panel.open_panel()
    panel.chosen.ask_snooze(15)
    panel.forget()
    assert panel.isHidden()
    assert panel.rows == []
    assert panel.chosen.inline is None
    assert panel.form.notice_frame.isHidden()
    for label in (panel.form.counts_label, panel.form.sentence_label, panel.form.story_label):
        assert label.text() == ""


def test_the_words_go_with_the_time(window, panel) -> None:
    panel.open_panel()
    window.scene = Scene(at("2026-11-25T17:00"), CALENDAR, ME)
    panel.refresh()
    assert panel.form.sentence_label.text().endswith("20분 남았습니다.")
