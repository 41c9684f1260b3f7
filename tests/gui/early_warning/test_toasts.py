from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from gaoffice_desktop.early_warning.alarms.facts import Priority
from gaoffice_desktop.gui.early_warning.toast import AlarmToast, ListToast
from gaoffice_desktop.gui.early_warning.toasts import ABOVE_BUTTONS, MARGIN, Toasts
from gaoffice_desktop.gui.early_warning.words import Scene
from gaoffice_desktop.gui.theme import tokens
from tests.gui.checks import settle
from tests.gui.early_warning.fake_alarms import CALENDAR, ME, at, made, rung

HIGH = Priority.HIGH


@pytest.fixture
def toasts(qtbot, preferences):
    ground = QWidget()
    row = QHBoxLayout(ground)
    over, side = QLineEdit(ground), QWidget(ground)
    over.setFixedHeight(700)
    side.setFixedWidth(300)
    row.addWidget(over, 1)
    row.addWidget(side)
    side.hide()
    qtbot.addWidget(ground)
    ground.resize(1200, 760)
    ground.show()
    over.setFocus()
    toasts = Toasts(over, ground, lambda: Scene(at("2026-11-25T14:20"), CALENDAR, ME))
    toasts.ground, toasts.side = ground, side
    toasts.work = over
    settle()
    return toasts


def ids(toasts) -> list[int]:
    return [one.alarm.id for one in toasts.standing if isinstance(one, AlarmToast)]


def test_nothing_rings_nothing_stands(toasts) -> None:
    assert not toasts.isVisible()
    assert toasts.newest is None


def test_the_first_of_several_is_the_newest_and_lowest(toasts) -> None:
    toasts.show_rings([rung(made(1, priority=HIGH)), rung(made(2))])
    settle()
    assert ids(toasts) == [2, 1]
    assert toasts.newest.alarm.id == 1
    assert toasts.standing[1].y() > toasts.standing[0].y()


def test_they_stand_at_the_lower_right_above_the_last_line(toasts) -> None:
    toasts.show_rings([rung(made(1))])
    settle()
    corner = toasts.work.geometry().bottomRight()
    assert toasts.geometry().right() < corner.x()
    assert corner.x() - toasts.geometry().right() <= tokens().px(MARGIN) + 2
    assert corner.y() - toasts.geometry().bottom() >= tokens().px(ABOVE_BUTTONS) - 2
    toasts.side.show()
    settle()
    assert toasts.geometry().right() < toasts.work.geometry().right(), "beside an open panel"


def test_a_pile_leaves_the_work_its_room(toasts) -> None:
    for id_ in range(1, 6):
        toasts.show_rings([rung(made(id_, priority=HIGH))])
    settle()
    seen = [one for one in toasts.standing if one.isVisible()]
    assert seen
    assert seen[-1].alarm.id == 5
    assert toasts.more_button.isVisible()
    assert str(5 - len(seen)) in toasts.more_button.text()
    assert sum(one.height() for one in seen) <= toasts.work.height() * 0.66
    assert toasts.y() >= 0


def test_what_rings_again_takes_the_place_of_its_first_toast(toasts) -> None:
    toasts.show_rings([rung(made(1))])
    toasts.show_rings([rung(made(1))])
    assert ids(toasts) == [1]


def test_a_list_stands_once_and_takes_in_the_rest(toasts) -> None:
    assert toasts.show_list([rung(made(n)) for n in (1, 2, 3)], interrupts=True)
    assert toasts.show_list([rung(made(4))], interrupts=False)
    assert len(toasts.standing) == 1
    assert isinstance(toasts.newest, ListToast)
    assert toasts.told_of() == {1, 2, 3, 4}


def test_past_the_limit_nothing_new_stands(toasts) -> None:
    assert not toasts.show_list([rung(made(4))], interrupts=False)
    assert not toasts.isVisible()


def test_what_was_taken_note_of_goes_also_out_of_a_list(toasts) -> None:
    toasts.show_list([rung(made(1)), rung(made(2))], interrupts=True)
    toasts.show_rings([rung(made(3))])
    toasts.dismiss({3})
    assert ids(toasts) == []
    toasts.dismiss({1})
    assert toasts.told_of() == {2}
    toasts.dismiss({2})
    assert not toasts.isVisible()


def test_an_open_panel_makes_the_list_needless(toasts) -> None:
    toasts.show_list([rung(made(1)), rung(made(2))], interrupts=True)
    toasts.show_rings([rung(made(3))])
    toasts.drop_lists()
    assert ids(toasts) == [3]
    assert toasts.told_of() == {3}


def test_the_keyboard_stays_in_the_work(toasts) -> None:
    toasts.show_rings([rung(made(1, priority=HIGH))])
    toasts.show_list([rung(made(2)), rung(made(3))], interrupts=True)
    settle()
    assert QApplication.focusWidget() in (toasts.work, None)


def test_wishes_are_handed_on(toasts) -> None:
    wished: list[object] = []
    toasts.open_wanted.connect(lambda alarm: wished.append(("open", alarm.id)))
    toasts.acknowledge_wanted.connect(lambda alarm: wished.append(("seen", alarm.id)))
    toasts.snooze_wanted.connect(lambda alarm, minutes: wished.append((minutes, alarm.id)))
    toasts.escalate_wanted.connect(lambda alarm: wished.append(("up", alarm.id)))
    toasts.list_wanted.connect(lambda: wished.append("list"))
    toasts.show_list([rung(made(2)), rung(made(3))], interrupts=True)
    toasts.newest.list_button.click()
    toasts.show_rings([rung(made(1))])
    toast = toasts.newest
    for button in (toast.open_button, toast.acknowledge_button, toast.escalate_button):
        button.click()
    toast.snooze_button.menu_below.actions()[0].trigger()
    toasts.more_button.click()
    assert wished == ["list", ("open", 1), ("seen", 1), ("up", 1), (15, 1), "list"]


def test_its_time_over_it_goes_and_clearing_takes_all(toasts) -> None:
    toasts.show_rings([rung(made(1)), rung(made(2))])
    toasts.newest.gone.emit()
    assert ids(toasts) == [2]
    toasts.refresh()
    toasts.clear()
    assert not toasts.isVisible()
