"""The office edits its alarm rules, sees when they would ring, and keeps them or goes back."""

from __future__ import annotations

import pytest

from gaoffice_desktop.early_warning.alarms.facts import Band, Lead, LeadUnit, Priority, SaveRules
from gaoffice_desktop.early_warning.alarms.keeping_rules import field_of
from gaoffice_desktop.early_warning.alarms.rules import DEFAULT_RULES
from gaoffice_desktop.gui.settings.alarm_tab import AlarmTab
from gaoffice_desktop.petitions.limits import Limit
from tests.gui.checks import assert_accessible, assert_no_clipping
from tests.gui.settings.conftest import said


@pytest.fixture
def tab(show) -> AlarmTab:
    screen = show("examiner")
    screen.open_with("alarm")
    assert isinstance(screen.current, AlarmTab)
    return screen.current


def row_of(limit: Limit, band: Band = Band.ALL) -> int:
    fields = [field_of(one.limit, one.band) for one in DEFAULT_RULES]
    return fields.index(field_of(limit, band))


def line(tab, limit: Limit, band: Band = Band.ALL) -> tuple[str, str]:
    at = row_of(limit, band)
    return tab.table.index(at, 0).data(), tab.table.index(at, 1).data()


def mark(tab, limit: Limit, band: Band = Band.ALL) -> str:
    return tab.table.index(row_of(limit, band), 2).data()


def cells(table) -> list[tuple[str, ...]]:
    return [
        tuple(table.index(row, column).data() for column in range(table.columnCount()))
        for row in range(table.rowCount())
    ]


def pick(box, value) -> None:
    box.setCurrentIndex(next(at for at in range(box.count()) if box.itemData(at) == value))


def edit(tab, unit: LeadUnit, amount: int, priority: Priority) -> None:
    pick(tab.form.unit_box, unit)
    if tab.form.amount_box.isEnabled():
        tab.form.amount_box.setValue(amount)
    pick(tab.form.priority_box, priority)


def saved(tab):
    return {(one.limit, one.band): one.leads for one in tab.rooms.alarms.rules(tab.desk.seat).rules}


def test_the_rules_are_read_in_words(tab) -> None:
    assert line(tab, Limit.PROCESSING, Band.LONG) == (
        "처리기한 11일 이상",
        "D-5 하 · D-3 중 · D-1 중 · 당일 상 · 초과 상 · 초과 뒤 날마다 상",
    )
    assert line(tab, Limit.PROCESSING, Band.SHORT)[1].startswith("8시간 전 하 · 4시간 전 중")
    assert line(tab, Limit.UNCOLLECTED) == ("교부 문서 미수령", "초과 하")
    assert tab.form.edition_label.text() == "프로그램이 처음 가지고 있던 규칙입니다."
    assert not tab.form.revert_button.isEnabled()


def test_the_example_says_when_a_petition_of_fourteen_days_would_ring(tab) -> None:
    assert "14일인 민원을 지금 접수하면 2026. 12. 14.(월)" in tab.form.example_label.text()
    assert cells(tab.examples)[0] == ("D-5", "2026. 12. 7.(월) 09:00", "하")
    assert cells(tab.examples)[-1] == ("초과 뒤 날마다", "2026. 12. 16.(수) 09:10", "상")


def test_a_lead_is_added_seen_in_the_example_and_saved(tab) -> None:
    edit(tab, LeadUnit.DAYS, 7, Priority.LOW)
    tab.form.add_button.click()
    text = line(tab, Limit.PROCESSING, Band.LONG)[1]
    assert text.startswith("D-7 하 · D-5 하")
    assert mark(tab, Limit.PROCESSING, Band.LONG) == "저장 전"
    assert cells(tab.examples)[0] == ("D-7", "2026. 12. 3.(목) 09:00", "하")
    assert tab.leads.chosen() == Lead(LeadUnit.DAYS, 7, Priority.LOW)
    assert saved(tab)[Limit.PROCESSING, Band.LONG] == DEFAULT_RULES[0].leads
    tab.form.save_button.click()
    assert saved(tab)[Limit.PROCESSING, Band.LONG][0] == Lead(LeadUnit.DAYS, 7, Priority.LOW)
    assert said(tab)[-1].startswith("알림 규칙을 저장했습니다.")
    assert tab.form.edition_label.text() == "1번째로 고친 규칙입니다."
    assert not tab.is_changed()


def test_a_lead_is_changed_and_removed(tab) -> None:
    tab.leads.choose(1)
    assert tab.editor.lead() == Lead(LeadUnit.DAYS, 3, Priority.MEDIUM)
    pick(tab.form.priority_box, Priority.HIGH)
    tab.form.change_button.click()
    assert "D-3 상" in line(tab, Limit.PROCESSING, Band.LONG)[1]
    tab.form.remove_button.click()
    assert "D-3" not in line(tab, Limit.PROCESSING, Band.LONG)[1]


def test_the_same_moment_twice_is_refused_at_once(tab) -> None:
    edit(tab, LeadUnit.DAYS, 5, Priority.HIGH)
    tab.form.add_button.click()
    assert "이미 있습니다" in tab.form.rule_problem.text()
    assert not tab.is_changed()


def test_a_period_without_a_warning_is_a_fault_at_its_rule_and_is_not_saved(tab) -> None:
    for _ in range(4):
        tab.leads.choose(0)
        tab.form.remove_button.click()
    assert "하나는 있어야" in tab.form.rule_problem.text()
    assert mark(tab, Limit.PROCESSING, Band.LONG) == "✖ 고칠 것"
    tab.table.choose(row_of(Limit.UNCOLLECTED))
    assert tab.form.rule_problem.isHidden()
    tab.form.save_button.click()
    assert tab.form.rule_table.currentIndex().row() == 0, "the first fault is shown"
    assert "하나는 있어야" in tab.form.rule_problem.text()
    assert saved(tab)[Limit.PROCESSING, Band.LONG] == DEFAULT_RULES[0].leads


def test_only_what_a_limit_can_be_warned_of_is_offered(tab) -> None:
    units = lambda: [  # noqa: E731
        tab.form.unit_box.itemData(at) for at in range(tab.form.unit_box.count())
    ]
    assert LeadUnit.DAYS in units()
    tab.table.choose(row_of(Limit.HAND_OVER))
    assert units() == [LeadUnit.START, LeadUnit.MINUTES, LeadUnit.OVER, LeadUnit.DAILY]
    tab.table.choose(row_of(Limit.OBJECTION))
    assert units() == [LeadUnit.DAYS, LeadUnit.OVER, LeadUnit.DAILY]
    pick(tab.form.unit_box, LeadUnit.OVER)
    assert not tab.form.amount_box.isEnabled()


def test_edits_survive_a_reload_and_are_taken_back(tab) -> None:
    tab.leads.choose(0)
    tab.form.remove_button.click()
    tab.load()
    assert tab.is_changed()
    assert tab.form.revert_button.isEnabled()
    tab.form.revert_button.click()
    assert not tab.is_changed()
    assert line(tab, Limit.PROCESSING, Band.LONG)[1].startswith("D-5 하")


def test_the_first_values_come_back_and_wait_to_be_saved(tab) -> None:
    tab.leads.choose(0)
    tab.form.remove_button.click()
    tab.form.save_button.click()
    tab.form.defaults_button.click()
    assert tab.is_changed()
    assert tab.typed() == DEFAULT_RULES
    tab.form.save_button.click()
    assert saved(tab) == {(one.limit, one.band): one.leads for one in DEFAULT_RULES}


def test_somebody_who_edited_meanwhile_is_named(tab, office) -> None:
    tab.leads.choose(0)
    tab.form.remove_button.click()
    other = (*DEFAULT_RULES[:-1],)
    tab.rooms.alarms.save_rules(office.seats["admin"], SaveRules(0, other))
    tab.form.save_button.click()
    assert "민가람이 알림 규칙을 바꾸었습니다" in said(tab)[-1]
    assert tab.is_changed(), "what was edited is still there to be read"


def test_who_may_not_edit_rules_sees_no_tab(show) -> None:
    assert not any(isinstance(one, AlarmTab) for one in show("clerk").tabs)


def test_every_control_has_a_name_and_nothing_is_cut_off(tab) -> None:
    assert_accessible(tab)
    assert_no_clipping(tab.window())
