"""What the board is asked."""

from __future__ import annotations

from datetime import date

import pytest

from gaoffice_desktop.gui.petitions.board_choice import BoardChoice
from gaoffice_desktop.petitions.board_facts import BoardQuery, PeriodChoice
from gaoffice_desktop.petitions.board_rules import period_of
from gaoffice_desktop.staff.facts import Department

TODAY = date(2026, 11, 25)


@pytest.fixture
def choice(qtbot, preferences) -> BoardChoice:
    choice = BoardChoice(lambda: TODAY)
    qtbot.addWidget(choice)
    choice.heard = []
    choice.asked.connect(lambda: choice.heard.append(choice.query()))
    choice.show()
    return choice


def test_each_period_asks_for_its_days(choice) -> None:
    for one in PeriodChoice:
        choice.choose(one)
        assert choice.heard[-1] == BoardQuery(*period_of(one, TODAY))
        assert choice.from_box.isVisible() is (one is PeriodChoice.FREE)


def test_a_day_that_cannot_be_read_leaves_the_months(choice) -> None:
    choice.choose(PeriodChoice.FREE)
    choice.from_box.setText("어느 날")
    assert choice.query() == BoardQuery(date(2026, 11, 1), date(2026, 11, 30))


def test_days_in_the_wrong_order_are_put_right(choice) -> None:
    choice.choose(PeriodChoice.FREE)
    choice.from_box.set_day(date(2026, 12, 24))
    assert choice.query() == BoardQuery(date(2026, 11, 30), date(2026, 12, 24))


def test_a_department_that_was_chosen_stays_chosen(choice) -> None:
    departments = (Department(3, "총무과", ""), Department(4, "민원실", ""))
    choice.offer_departments(departments, whole_office=True)
    assert choice.query().department_id is None
    choice.department_box.setCurrentIndex(2)
    choice.offer_departments(departments[1:], whole_office=True)
    assert choice.query().department_id == 4
    choice.offer_departments(departments[:1], whole_office=False)
    assert choice.query().department_id is None
    assert not choice.department_box.isVisible()
