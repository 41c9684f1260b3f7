from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from gaoffice_desktop.early_warning.alarms.facts import Priority, RingWhy
from gaoffice_desktop.gui.early_warning.toast import SECONDS, AlarmToast, ListToast
from gaoffice_desktop.gui.early_warning.words import Scene
from tests.gui.checks import assert_accessible, clipped, settle
from tests.gui.early_warning.fake_alarms import CALENDAR, ME, at, made, of_days, rung

NOW = Scene(at("2026-11-25T14:20"), CALENDAR, ME)


@pytest.fixture
def ground(qtbot):
    ground = QWidget()
    column = QVBoxLayout(ground)
    ground.edit = QLineEdit(ground)
    column.addWidget(ground.edit)
    qtbot.addWidget(ground)
    ground.resize(700, 500)
    ground.show()
    ground.activateWindow()
    QTest.qWaitForWindowActive(ground)
    ground.edit.setFocus()
    return ground


@pytest.fixture
def pop(ground):
    def pop(alarm=None, why=RingWhy.FIRST, scene=NOW):
        toast = AlarmToast(ground, rung(alarm or made(), why), scene)
        ground.layout().addWidget(toast)
        toast.fit()
        settle()
        return toast

    return pop


def pass_seconds(toast, count: int) -> None:
    for _ in range(count):
        toast._on_tick()


def test_it_says_what_how_long_and_whose(pop) -> None:
    toast = pop(made(priority=Priority.HIGH), RingWhy.AGAIN)
    assert toast.title_label.text() == "2026-001201 전·편입학"
    assert toast.text_label.text() == "오늘 17시 20분까지 처리해야 합니다. 3시간 남았습니다."
    assert toast.small_label.text() == "담당 나 · 다시 알림"
    assert "17:20" in toast.badge.accessibleName()
    assert_accessible(toast)
    assert clipped(toast) == []


def test_it_never_takes_the_keyboard(pop, ground) -> None:
    toast = pop()
    assert QApplication.focusWidget() is ground.edit
    QTest.mouseClick(toast.open_button, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is ground.edit


def test_its_buttons_are_reached_with_tab_and_pressed_with_enter(pop, ground) -> None:
    toast = pop()
    wished: list[object] = []
    toast.open_wanted.connect(wished.append)
    ground.edit.setFocus()
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if toast.open_button.hasFocus():
            break
    QTest.keyClick(toast.open_button, Qt.Key.Key_Return)
    assert wished == [toast.alarm]


def test_medium_goes_by_itself_and_high_stays(pop, qtbot) -> None:
    medium, high = pop(), pop(made(2, priority=Priority.HIGH))
    gone: list[str] = []
    medium.gone.connect(lambda: gone.append("medium"))
    high.gone.connect(lambda: gone.append("high"))
    assert medium._tick.isActive()
    assert not high._tick.isActive()
    pass_seconds(medium, SECONDS - 1)
    assert gone == []
    pass_seconds(medium, 1)
    assert gone == ["medium"]


def test_it_waits_while_it_is_looked_at(pop) -> None:
    toast = pop()
    toast.open_button.setFocus()
    pass_seconds(toast, 3 * SECONDS)
    assert toast.seconds_left == SECONDS


def test_it_waits_while_another_program_is_in_front(pop, ground, qtbot) -> None:
    toast = pop()
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    QTest.qWaitForWindowActive(other)
    pass_seconds(toast, 3 * SECONDS)
    assert toast.seconds_left == SECONDS


def test_it_waits_while_it_stands_behind_newer_ones(pop) -> None:
    toast = pop()
    toast.hide()
    pass_seconds(toast, 3 * SECONDS)
    toast.show()
    pass_seconds(toast, SECONDS - 1)
    assert toast.seconds_left == 1


def test_escape_folds_it_and_takes_note_of_nothing(pop) -> None:
    toast = pop(made(priority=Priority.HIGH))
    told: list[str] = []
    toast.gone.connect(lambda: told.append("gone"))
    toast.acknowledge_wanted.connect(lambda _: told.append("seen"))
    toast.close_button.setFocus()
    QTest.keyClick(toast.close_button, Qt.Key.Key_Escape)
    assert told == ["gone"]


def test_what_is_over_is_not_put_off(pop) -> None:
    assert pop().snooze_button.isVisible()
    assert not pop(of_days(3, "2026-11-23")).snooze_button.isVisible()


def test_each_button_says_what_it_is_for(pop) -> None:
    toast = pop()
    wished: list[object] = []
    toast.acknowledge_wanted.connect(lambda alarm: wished.append(("seen", alarm.id)))
    toast.snooze_wanted.connect(lambda alarm, minutes: wished.append((minutes, alarm.id)))
    toast.escalate_wanted.connect(lambda alarm: wished.append(("up", alarm.id)))
    toast.acknowledge_button.click()
    toast.snooze_button.menu_below.actions()[1].trigger()
    toast.escalate_button.click()
    assert wished == [("seen", 1), (30, 1), ("up", 1)]


def test_the_words_go_with_the_time(pop) -> None:
    toast = pop()
    toast.refresh(Scene(at("2026-11-25T17:00"), CALENDAR, ME))
    assert toast.text_label.text().endswith("20분 남았습니다.")
    assert not toast.snooze_button.isVisible()


def test_a_list_counts_and_takes_in_what_comes_after(ground) -> None:
    rings = [rung(made(1)), rung(of_days(2, "2026-11-26"))]
    toast = ListToast(ground, rings, NOW)
    assert toast.title_label.text() == "기한 알림 2건"
    assert toast.counts_label.text() == "중 2"
    assert not toast.sticky
    toast.join([rung(made(1)), rung(made(4))], NOW)
    assert toast.title_label.text() == "기한 알림 3건"
    assert ListToast(ground, [rung(made(5, priority=Priority.HIGH))], NOW).sticky
