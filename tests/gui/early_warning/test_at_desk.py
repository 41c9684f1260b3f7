from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.early_warning.alarms.facts import Acknowledge, Panel, Priority, Scanned
from gaoffice_desktop.gui.early_warning import at_desk as module
from gaoffice_desktop.gui.early_warning.toast import ListToast
from gaoffice_desktop.petitions.limits import Limit
from gaoffice_desktop.settings.facts import ALARM_SOUND
from gaoffice_desktop.shared.changes import Changes
from gaoffice_desktop.staff.facts import Role, Seat
from tests.gui.checks import assert_accessible, assert_no_clipping, settle
from tests.gui.early_warning.fake_alarms import ME, made, of_days

HIGH = Priority.HIGH
KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def heard(monkeypatch):
    heard: list[tuple[str, bool]] = []
    monkeypatch.setattr(
        module, "announce", lambda _source, words, *, urgent=False: heard.append((words, urgent))
    )
    return heard


@pytest.fixture
def went(signed_in, monkeypatch):
    went: list[tuple[str, object]] = []
    monkeypatch.setattr(
        signed_in, "go_to", lambda name, argument=None: went.append((name, argument))
    )
    return went


def press(key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifier)
    settle()


# -- before sign-in, and after -----------------------------------------------------------------


def test_before_sign_in_it_scans_and_shows_nothing(alarms, fake, signed_in) -> None:
    fake.ring(made(1, priority=HIGH))
    alarms.watch.look()
    assert len(fake.scanned_by) == 2
    assert fake.claimed_by == []
    assert not signed_in.form.alarm_place.isVisible()
    assert not alarms.toasts.isVisible()
    press(Qt.Key.Key_F6)
    assert alarms.panel.isHidden()


def test_who_has_nothing_to_do_with_alarms_sees_none(alarms, fake, signed_in) -> None:
    fake.ring(made())
    alarms.enter(Seat(Actor(9, "민가람", "창구-1"), frozenset({Role.ADMINISTRATOR})))
    assert fake.claimed_by == []
    assert not signed_in.form.alarm_place.isVisible()


def test_what_rings_is_shown_in_each_place(sit, fake, signed_in, heard) -> None:
    fake.ring(made(1, priority=HIGH), of_days(2, "2026-11-26"))
    desk = sit()
    assert desk.toasts.told_of() == {1, 2}
    assert desk.banner.alarm.id == 1
    assert desk.bell.isVisible()
    assert desk.bell.text() == "상 1 중 1"
    assert desk.badge.count == 2
    assert [urgent for _words, urgent in heard] == [True, False]
    assert heard[0][0].startswith("2026-001201 전·편입학. 오늘 17시 20분까지")
    assert QApplication.focusWidget() is signed_in.current.first, "somebody may be typing"
    assert_accessible(signed_in)


def test_the_frame_fits_with_all_of_it(sit, fake, signed_in) -> None:
    fake.ring(made(1, priority=HIGH), of_days(2, "2026-11-26"))
    desk = sit()
    assert_no_clipping(signed_in)
    desk.open_panel()
    assert_no_clipping(signed_in, (1280, 720), (90, 150))


def test_low_priority_only_counts(sit, fake, heard) -> None:
    fake.ring(made(1, priority=Priority.LOW))
    desk = sit()
    assert not desk.toasts.isVisible()
    assert heard == []
    assert desk.bell.text() == "하 1"
    assert desk.badge.count == 1


def test_several_come_as_one_list(sit, fake, heard) -> None:
    fake.bundle(*(of_days(n, "2026-11-26") for n in range(1, 8)))
    desk = sit()
    assert isinstance(desk.toasts.newest, ListToast)
    assert desk.toasts.newest.title_label.text() == "기한 알림 7건"
    assert [words for words, _ in heard] == ["기한 알림 7건"]
    desk.toasts.newest.list_button.click()
    assert desk.panel.isVisible()
    assert not desk.toasts.isVisible(), "the list itself is seen"
    desk.panel.form.notice_button.click()
    assert fake.asked == [Acknowledge(tuple(range(1, 8)))]


def test_past_the_limit_they_come_quietly(sit, fake, heard) -> None:
    fake.bundle(made(1), made(2), made(3), interrupts=False)
    desk = sit()
    assert not desk.toasts.isVisible()
    assert heard == []
    assert desk.bell.text() == "중 3"


def test_what_rang_meanwhile_is_one_list_and_the_keyboard_stays(
    sit, fake, signed_in, heard
) -> None:
    fake.miss(made(1, priority=HIGH), made(2), made(3))
    desk = sit()
    assert desk.panel.isVisible()
    assert desk.panel.form.notice_label.text() == "자리를 비운 동안 울린 알림 3건입니다."
    assert not desk.toasts.isVisible()
    assert len(heard) == 1
    assert QApplication.focusWidget() is signed_in.current.first


def test_sound_only_where_it_is_wanted(sit, fake, alarms, monkeypatch) -> None:
    beeps: list[bool] = []
    monkeypatch.setattr(QApplication, "beep", lambda: beeps.append(True))
    alarms._pc.keep(ALARM_SOUND, value=True)
    fake.ring(made())
    sit()
    assert beeps == [True]


def test_the_tray_repeats_it_to_whoever_looks_elsewhere(sit, fake, alarms, monkeypatch) -> None:
    told: list[int] = []
    monkeypatch.setattr(alarms.tray, "tell", told.append)
    fake.ring(made(1), made(2))
    sit()
    fake.put(made(3, priority=Priority.LOW))
    alarms.watch.look()
    assert told == [2]
    alarms.tray.pressed.emit()
    assert alarms.panel.isVisible()


# -- what becomes of it ------------------------------------------------------------------------


def test_what_was_seen_or_resolved_elsewhere_goes(sit, fake) -> None:
    fake.ring(made(1, priority=HIGH), made(2))
    desk = sit()
    fake.take(1)
    desk.watch.look()
    assert desk.toasts.told_of() == {2}
    assert desk.banner.isHidden()
    assert desk.badge.count == 1


def test_from_ring_to_resolve(sit, fake, signed_in, went, inline_desk, qtbot) -> None:
    fake.ring(made(1, priority=HIGH))
    desk = sit()
    desk.toasts.newest.open_button.click()
    assert went == [("register", 1001)]
    desk.toasts.newest.acknowledge_button.click()
    assert not desk.toasts.isVisible()
    desk.watch.look()
    assert desk.banner.isHidden()
    assert [str(row.said) for row in desk.panel.rows[:1]] == ["확인함 1"], "seen is not resolved"
    fake.take(1)  # somebody completes the petition
    inline_desk.changed.emit(Changes(petitions=frozenset({1001})))
    qtbot.waitUntil(lambda: not desk.panel.rows, timeout=2000)


def test_what_is_no_petition_yet_opens_where_it_is_seen_to(sit, fake, went) -> None:
    online = made(1, limit=Limit.TAKE_IN, petition_id=None, kind_name="")
    check = made(2, limit=Limit.MONTHLY_CHECK, petition_id=None, kind_name="")
    fake.ring(online, check)
    fake.now = Panel(fake.now.alarms, (), (date(2026, 10, 1),))
    desk = sit()
    desk.open_alarm(online)
    assert went == [("epeople", None)]
    desk.open_alarm(check)
    assert desk.panel.chosen.rows == [date(2026, 10, 1)]


def test_a_toasts_snooze_and_escalation_ask_in_the_panel(sit, fake, signed_in) -> None:
    fake.ring(made(1), made(2))
    desk = sit()
    toast = desk.toasts.standing[0]
    toast.snooze_button.menu_below.actions()[2].trigger()
    assert desk.panel.chosen.alarm.id == toast.alarm.id
    assert "60분" in desk.panel.chosen.inline.accessibleName()
    desk.panel.chosen.inline.first_focus().setText("회의 중")
    desk.panel.chosen.inline.submit_button.click()
    assert QApplication.focusWidget() is signed_in.current.first
    desk.toasts.newest.escalate_button.click()
    assert desk.panel.chosen.inline is not None


# -- keys ----------------------------------------------------------------------------------------


def test_f6_goes_there_and_back(sit, fake, signed_in) -> None:
    fake.ring(made())
    desk = sit()
    press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is desk.panel.list
    press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is signed_in.current.first
    desk.bell.click()
    assert desk.panel.isVisible()


def test_keys_mean_the_newest_toast(sit, fake) -> None:
    fake.ring(made(1, priority=HIGH), made(2))
    desk = sit()
    press(Qt.Key.Key_A, KEYS)
    assert fake.asked == [Acknowledge((1,))]
    press(Qt.Key.Key_E, KEYS)
    assert desk.panel.chosen.alarm.id == 2
    assert desk.panel.chosen.inline is not None


def test_keys_mean_the_chosen_line_while_the_keyboard_is_in_the_list(sit, fake) -> None:
    fake.ring(made(1, priority=HIGH), made(2))
    desk = sit()
    press(Qt.Key.Key_F6)
    desk.panel.choose(made(2))
    press(Qt.Key.Key_A, KEYS)
    desk.watch.look()
    desk.panel.list.selectAll()
    press(Qt.Key.Key_A, KEYS)
    assert fake.asked == [Acknowledge((2,)), Acknowledge((1,))]


def test_with_nothing_in_sight_a_key_opens_the_list_and_does_nothing(sit, fake) -> None:
    fake.put(made(1))
    desk = sit()
    press(Qt.Key.Key_A, KEYS)
    assert fake.asked == []
    assert desk.panel.has_focus


def test_a_key_never_answers_for_a_whole_list(sit, fake) -> None:
    fake.bundle(made(1), made(2), made(3))
    desk = sit()
    press(Qt.Key.Key_A, KEYS)
    assert fake.asked == []
    assert desk.panel.has_focus


def test_the_snooze_key_lets_one_choose_how_long(sit, fake) -> None:
    fake.ring(made(1))
    desk = sit()
    press(Qt.Key.Key_L, KEYS)
    menu = desk.panel.chosen.snooze_button.menu_below
    assert menu.isVisible()
    menu.close()
    desk.panel.close_panel()
    fake.ring(of_days(2, "2026-11-23", code="OVER"))
    desk.watch.look()
    press(Qt.Key.Key_L, KEYS)
    assert not menu.isVisible()
    assert "미룰 수 없습니다" in desk.panel.form.more_label.text()


def test_the_palette_knows_them_while_alarms_are_shown(alarms, signed_in, seat) -> None:
    def names() -> set[str]:
        return {entry.title for entry in signed_in.shortcuts.entries()}

    wanted = {"알림 패널", "알림 확인", "알림 미루기", "알림 상신"}
    assert not wanted & names()
    alarms.enter(seat)
    assert wanted <= names()


# -- beside the help, and the next person ----------------------------------------------------------


def test_help_and_alarms_take_turns_at_the_right(sit, fake, signed_in) -> None:
    fake.put(made(1))
    desk = sit()
    help_panel = signed_in.form.help_panel
    help_panel.open_panel()
    desk.open_panel()
    assert help_panel.isHidden()
    desk.panel.close_panel()
    assert help_panel.isVisible(), "it stood there before"
    help_panel.close_panel()
    desk.open_panel()
    desk.panel.form.help_button.click()
    assert desk.panel.isHidden()
    assert "알림 이력" in help_panel.browser.toPlainText()


def test_nothing_of_one_person_is_left_for_the_next(sit, fake, signed_in, inline_desk) -> None:
    fake.ring(made(1, priority=HIGH), made(2))
    desk = sit()
    desk.open_panel()
    signed_in.forget_places()
    assert not desk.toasts.isVisible()
    assert desk.panel.isHidden()
    assert desk.panel.rows == []
    assert desk.banner.isHidden()
    assert desk.badge.count == 0
    assert not signed_in.form.alarm_place.isVisible()
    fake.ring(made(3))
    desk.watch.look()
    assert not desk.toasts.isVisible()
    assert fake.claimed_by == [ME]


def test_the_calendar_is_read_again_when_it_changes(sit, alarms, fake, inline_desk) -> None:
    sit()
    assert alarms.scene().calendar is not None
    fake.current_calendar = lambda _seat: None
    inline_desk.changed.emit(Changes(calendar=True))
    assert alarms.scene().calendar is None
    assert alarms.scene().me == ME


def test_once_stopped_it_is_silent(sit, fake, inline_desk) -> None:
    desk = sit()
    desk.stop()
    fake.scans = [Scanned(rung=1)]
    inline_desk.changed.emit(Changes(alarms=True))
    assert desk.watch.waits_ms == -1
