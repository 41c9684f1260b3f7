"""The small form inside a screen: its order, its keys, and room for every word."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gaoffice_desktop.gui.petitions.inline_form import InlineForm
from gaoffice_desktop.gui.widgets.date_box import DateBox
from gaoffice_desktop.gui.widgets.ime import ImeLineEdit
from gaoffice_desktop.shared.sentences import say
from tests.gui.checks import clipped, settle

LONG = say(
    "이 칸에 적은 것은 받아들일 수 없습니다. 무엇이 왜 잘못되었는지 알려 드리는 긴 글이며, 한 줄로는 "
    "다 적을 수 없어서 두 줄이 되는 것이 마땅하지만 너비를 잘못 헤아리면 잘립니다."
)


@pytest.fixture
def page(qtbot: QtBot, preferences) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page)
    page.resize(1200, 120)
    return page


@pytest.fixture
def form(page) -> InlineForm:
    form = InlineForm("제목", "보내기", page)
    for key in ("first", "second"):
        form.add_field(key, key, ImeLineEdit(form))
    form.add_field("day", "day", DateBox(form))
    page.layout().addWidget(form)
    page.show()
    settle()
    return form


def field(form: InlineForm, key: str) -> QWidget:
    return form._fields[key][0]


def test_tab_goes_through_the_fields_and_then_the_buttons(form):
    field(form, "first").setFocus()
    reached = []
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [
        field(form, "second"),
        field(form, "day").edit,
        form.submit_button,
        form.close_button,
    ]


def test_a_choice_may_come_last(form):
    # The list that drops down from it lies in a window of its own; Qt warns of such an order.
    choice = QComboBox(form)
    choice.addItem("하나")
    form.add_field("choice", "choice", choice)
    form.put_buttons_last()
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is form.submit_button


def test_enter_sends_from_a_line_and_presses_the_button_it_is_on(form, qtbot):
    with qtbot.waitSignal(form.submitted):
        QTest.keyClick(field(form, "first"), Qt.Key.Key_Return)
    form.close_button.setFocus()
    with qtbot.assertNotEmitted(form.submitted), qtbot.waitSignal(form.closed):
        QTest.keyClick(form.close_button, Qt.Key.Key_Return)


def test_esc_leaves_it(form, qtbot):
    with qtbot.waitSignal(form.closed):
        QTest.keyClick(field(form, "first"), Qt.Key.Key_Escape)


def test_a_long_fault_is_read_whole_at_any_width(form, page):
    form.show_problems(LONG, {"first": LONG, "day": LONG})
    for width in (1200, 700, 1900):
        page.resize(width, 120)
        settle()
        assert clipped(page) == []


def test_an_entry_is_bounded_and_a_day_stays_as_narrow_as_it_is(form, page):
    page.resize(1900, 400)
    settle()
    assert field(form, "first").width() == 640
    assert field(form, "day").width() < 300


def test_widgets_of_the_window_outlive_the_form(form, page, qtbot):
    beside = ImeLineEdit(page)
    page.layout().addWidget(beside)
    form.put_buttons_last()
    page.layout().removeWidget(form)
    form.deleteLater()
    settle()
    beside.setText("있음")
    assert beside.text() == "있음"
