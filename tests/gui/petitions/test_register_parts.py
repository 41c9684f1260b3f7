"""The parts that the register's screen is put together from."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from gaoffice_desktop.gui.petitions.detail_view import size_said
from gaoffice_desktop.gui.petitions.filter_panel import FilterPanel
from gaoffice_desktop.gui.petitions.flow import FlowLayout
from gaoffice_desktop.gui.petitions.inline_form import InlineForm
from gaoffice_desktop.gui.petitions.register_columns import COLUMNS, Now
from gaoffice_desktop.gui.petitions.register_filters import SELDOM
from gaoffice_desktop.gui.petitions.register_forms import InlinePlace, PrintRegisterForm
from gaoffice_desktop.gui.petitions.register_source import table_columns
from gaoffice_desktop.gui.petitions.register_table import COPY_AT_MOST, LEAVE_AWAY
from gaoffice_desktop.gui.petitions.view_chips import ViewChips
from gaoffice_desktop.petitions.due_words import calendar_days
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.register_facts import (
    RegisterCounts,
    RegisterQuery,
    SavedView,
    UserView,
)
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff.facts import Department
from tests.frozen_clock import FrozenClock

TODAY = date(2026, 11, 25)


def test_a_line_that_is_full_goes_on_in_the_next(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, 10)
    buttons = [QWidget(holder) for _ in range(4)]
    for button in buttons:
        button.setFixedSize(100, 30)
        flow.addWidget(button)
    assert flow.heightForWidth(430) == 30
    assert flow.heightForWidth(429) == 70
    assert flow.heightForWidth(50) == 150
    flow.setGeometry(QRect(0, 0, 220, 100))
    assert [(one.x(), one.y()) for one in buttons] == [(0, 0), (110, 0), (0, 40), (110, 40)]
    buttons[0].hide()
    assert flow.heightForWidth(320) == 30
    assert flow.count() == 4
    assert flow.itemAt(9) is None
    assert flow.takeAt(9) is None


@pytest.fixture
def panel(qtbot) -> FilterPanel:
    panel = FilterPanel(lambda: TODAY)
    qtbot.addWidget(panel)
    return panel


def test_filters_keep_what_was_chosen_when_the_offer_changes(panel):
    first, second = Department(1, "총무과", ""), Department(2, "중등교육과", "")
    panel.offer_staff([first, second], [])
    panel.show_query(RegisterQuery(department_id=2))
    panel.offer_staff([second], [])
    assert panel.department_box.currentText() == "중등교육과"
    panel.offer_staff([first], [])
    assert panel.department_box.currentText() == "모두"


def test_a_chosen_code_comes_back_as_a_code(panel, qtbot):
    with qtbot.waitSignal(panel.narrowed) as told:
        panel.state_box.setCurrentIndex(panel.state_box.findText("보완 중"))
        panel.state_box.activated.emit(panel.state_box.currentIndex())
    assert type(told.args[0].state) is State


def test_chips_show_own_views_first(qtbot):
    chips = ViewChips()
    qtbot.addWidget(chips)
    query = RegisterQuery(SavedView.MINE, state=State.RECEIVED)
    chips.show_own([UserView(1, "R&D", query)])
    chips.show_current(query)
    assert [chip.isChecked() for chip in chips.own_chips()] == [True]
    assert not chips.chip(SavedView.MINE).isChecked()
    assert chips.own_chips()[0].accessibleName() == "R&D"
    assert not chips.drop_button.isHidden()
    chips.show_current(RegisterQuery(SavedView.MINE))
    assert chips.chip(SavedView.MINE).isChecked()
    assert chips.drop_button.isHidden()


def test_only_a_count_that_hurts_is_urgent(qtbot):
    chips = ViewChips()
    qtbot.addWidget(chips)
    chips.show_counts(RegisterCounts(open=9, mine=9, due_today=9, overdue=0, supplement=9))
    assert not any(chips.chip(view).property("urgent") for view in SavedView)
    chips.show_counts(RegisterCounts(open=9, mine=9, due_today=9, overdue=1, supplement=9))
    assert chips.chip(SavedView.OVERDUE).property("urgent") is True


def test_chips_of_rare_things_show_while_they_hold_something(qtbot):
    chips = ViewChips()
    qtbot.addWidget(chips)
    assert all(chips.chip(view).isHidden() for view in SELDOM)
    counts = RegisterCounts(open=9, mine=9, due_today=9, overdue=0, supplement=9, paused=2)
    chips.show_counts(counts)
    assert [view for view in SavedView if chips.chip(view).isHidden()] == [
        SavedView.PROGRESS,
        SavedView.OBJECTION,
        SavedView.MANY,
    ]
    assert chips.chip(SavedView.PAUSED).accessibleName() == "기간 정지 2건"
    chips.show_current(RegisterQuery(SavedView.PAUSED))
    chips.show_counts(replace(counts, paused=0))
    assert not chips.chip(SavedView.PAUSED).isHidden()  # somebody looks at it
    chips.show_current(RegisterQuery(SavedView.MINE))
    chips.show_counts(replace(counts, paused=0))
    assert chips.chip(SavedView.PAUSED).isHidden()


def test_problems_stand_at_their_fields_and_the_rest_above_the_buttons(qtbot):
    form = InlineForm("제목", "하기")
    qtbot.addWidget(form)
    form.add_field("one", "하나", QLabel("x"))
    form.show_problems(say("가"), {"one": say("나"), "other": say("다")})
    assert form._fields["one"][1].text() == "✖ 나"
    assert form.error_label.text() == "✖ 다"
    form.show_problems(say("가"), {})
    assert form.error_label.text() == "✖ 가"
    assert form._fields["one"][1].isHidden()


def test_one_small_form_at_a_time(qtbot):
    panel, target = QWidget(), QPushButton()
    qtbot.addWidget(panel)
    qtbot.addWidget(target)
    QHBoxLayout(panel)
    place = InlinePlace(panel, lambda: target)
    first, second = PrintRegisterForm(TODAY), PrintRegisterForm(TODAY)
    place.open(first)
    place.open(second)
    assert place.form is second
    assert first.isHidden()
    second.close_button.click()
    assert place.form is None
    assert panel.isHidden()


def test_a_period_to_print_is_this_month_at_first(qtbot):
    form = PrintRegisterForm(TODAY)
    qtbot.addWidget(form)
    assert form.period() == (date(2026, 11, 1), TODAY, "")
    form.from_edit.setText("어쩌면")
    form.to_edit.setText("")
    with pytest.raises(UserError) as caught:
        form.period()
    assert set(caught.value.problems) == {"first_on", "last_on"}


def test_the_model_has_the_columns_of_the_register():
    bound = table_columns(lambda: Now(FrozenClock()(), calendar_days))
    assert [column.key for column in bound] == [column.key for column in COLUMNS]
    assert [column.key for column in bound if column.badge] == ["due"]
    assert set(LEAVE_AWAY) < {column.key for column in COLUMNS}
    assert COPY_AT_MOST > 0


@pytest.mark.parametrize(
    ("size", "said"), [(0, "0 B"), (1023, "1023 B"), (2048, "2 KB"), (3 * 1024 * 1024, "3.0 MB")]
)
def test_a_size_in_the_unit_that_suits_it(size, said):
    assert size_said(size) == said
