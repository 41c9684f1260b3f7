"""The board on screen: figures, their rows in the register, the period, the keyboard."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from gaoffice_desktop.gui.petitions.board import BoardScreen
from gaoffice_desktop.petitions.board_facts import BoardQuery, Measure, PeriodChoice
from gaoffice_desktop.petitions.register_facts import RegisterQuery, SavedView
from gaoffice_desktop.settings.pc import PcSettings
from gaoffice_desktop.shared.changes import Changes
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.staff.facts import Role, Seat
from tests.gui.checks import assert_accessible, assert_no_clipping, settle
from tests.gui.inline_desk import InlineDesk
from tests.gui.petitions.register_office import Office, fill, make_office


@pytest.fixture
def office(encrypted_database, clock) -> Office:
    return make_office(encrypted_database, clock)


@pytest.fixture
def made(office):
    return fill(office)


@pytest.fixture
def show(qapp, qtbot: QtBot, office):
    def show(*roles: Role) -> BoardScreen:
        seat = Seat(office.handler.actor, frozenset(roles), office.handler.department_id)
        pc = PcSettings(Places.of_user().pc_settings_file)
        desk = InlineDesk(seat)
        screen = BoardScreen(desk, office.petitions, office.staff, office.clock, pc)
        screen.wanted = []
        screen.wants_screen.connect(lambda name, what: screen.wanted.append((name, what)))
        qtbot.addWidget(screen)
        screen.resize(1180, 640)
        screen.show()
        screen.shown()
        settle()
        return screen

    return show


@pytest.fixture
def screen(show, made) -> BoardScreen:
    return show(Role.EXAMINER)


def card(screen: BoardScreen, measure: Measure):
    return {**screen.now_cards.cards, **screen.ended_cards.cards}[measure]


def column(table, measure: Measure) -> int:
    return 1 + table.model.measures.index(measure)


def names(table) -> list[str]:
    return [table.model.index(row, 0).data() for row in range(table.model.rowCount())]


def test_it_can_be_heard_and_read(screen) -> None:
    assert_accessible(screen)
    assert_no_clipping(screen)


def test_tab_goes_from_above_to_below(screen) -> None:
    screen.activateWindow()
    screen.choice.period_box.setFocus()
    passed = []
    for _ in range(16):
        passed.append(screen.focusWidget())
        QTest.keyClick(screen.focusWidget(), Qt.Key.Key_Tab)
    cards = [*screen.now_cards.cards.values(), *screen.ended_cards.cards.values()]
    assert passed[:3] == [
        screen.choice.period_box,
        screen.choice.department_box,
        screen.choice.print_button,
    ]
    assert passed[3:14] == cards
    assert passed[14:] == [screen.form.tabs.tabBar(), screen.form.department_table]


def test_a_card_says_number_share_and_moment(screen) -> None:
    assert card(screen, Measure.OVERDUE).accessibleName() == (
        "기한 초과, 1건, 1 / 5건, 2026. 11. 25. 10:00 기준"
    )
    assert card(screen, Measure.ON_TIME).accessibleName() == (
        "준수율, 100.0 %, 1 / 1건, 2026. 11. 25. 10:00 기준"
    )
    assert screen.form.ended_label.text() == "2026. 11. 1. ~ 2026. 11. 30.에 끝난 민원"


@pytest.mark.parametrize("measure", [Measure.OVERDUE, Measure.SUPPLEMENT, Measure.CLOSED])
def test_a_card_opens_exactly_its_rows(screen, office, measure: Measure) -> None:
    figure = card(screen, measure).figure
    QTest.keyClick(card(screen, measure), Qt.Key.Key_Space)
    ((name, query),) = screen.wanted
    assert name == "register"
    assert len(office.petitions.ids(office.clerk, query)) == figure.rows > 0


def test_a_figure_of_nothing_says_so_and_opens_nothing(screen) -> None:
    card(screen, Measure.PAUSED).click()
    assert screen.wanted == []
    assert screen.say.said[-1][:2] == ("info", "기간 정지에 해당하는 민원이 없습니다.")


def test_enter_opens_the_rows_of_a_cell(screen, office) -> None:
    table = screen.departments
    QAbstractItemModelTester(table.model)
    row = names(table).index("중등교육과")
    table.view.setFocus()
    table.view.setCurrentIndex(table.model.index(row, column(table, Measure.SUPPLEMENT)))
    QTest.keyClick(table.view, Qt.Key.Key_Return)
    ((_, query),) = screen.wanted
    assert query == RegisterQuery(
        view=SavedView.SUPPLEMENT, department_id=office.handler.department_id
    )
    assert "보완 대기 · 중등교육과" in screen.say.said[-1][1]


def test_the_tables_are_sorted_by_keyboard_and_nobodys_line_stays_last(screen) -> None:
    table = screen.handlers
    screen.form.tabs.setCurrentIndex(1)
    table.view.setFocus()
    assert names(table) == ["한누리", "정하지 않음"]
    at = column(table, Measure.OPEN)
    table.view.setCurrentIndex(table.model.index(0, at))
    QTest.keyClick(table.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert (table.model.column, table.model.descending) == (at, True)
    assert names(table) == ["한누리", "정하지 않음"]
    assert screen.wanted == []
    QTest.keyClick(table.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert not table.model.descending


def test_departments_are_sorted_by_a_figure(screen) -> None:
    table = screen.departments
    assert names(table) == ["중등교육과", "총무과"]
    table.sort_by(column(table, Measure.CLOSED))
    assert names(table) == ["총무과", "중등교육과"]
    table.sort_by(column(table, Measure.ON_TIME))
    # What has no share stands last, whichever way round.
    assert names(table) == ["총무과", "중등교육과"]
    table.sort_by(column(table, Measure.ON_TIME))
    assert names(table) == ["총무과", "중등교육과"]
    at = names(table).index("중등교육과")
    assert table.model.index(at, column(table, Measure.ON_TIME)).data() == "-"


def test_another_period_is_counted_anew(screen) -> None:
    screen.choice.choose(PeriodChoice.LAST_MONTH)
    assert screen.board.query == BoardQuery(date(2026, 10, 1), date(2026, 10, 31))
    assert card(screen, Measure.ON_TIME).figure.value is None
    assert card(screen, Measure.OPEN).figure.numerator == 5, "now is now"
    screen.choice.choose(PeriodChoice.FREE)
    assert screen.choice.from_box.isVisible()
    screen.choice.to_box.edit.setFocus()
    screen.choice.to_box.edit.setText("2026. 10. 5.")
    screen.choice.to_box.edit.clearFocus()
    assert screen.board.query == BoardQuery(date(2026, 10, 5), date(2026, 11, 1))


def test_a_department_narrows_everything(screen, office) -> None:
    box = screen.choice.department_box
    box.setCurrentIndex(box.findText("총무과"))
    box.activated.emit(box.currentIndex())
    assert names(screen.departments) == ["총무과"]
    assert card(screen, Measure.SUPPLEMENT).figure.numerator == 0


def test_a_handler_sees_the_own_department_and_has_none_to_choose(show, made) -> None:
    screen = show(Role.HANDLER)
    assert not screen.choice.department_box.isVisible()
    assert names(screen.departments) == ["중등교육과"]


def test_the_minute_lets_a_petition_fall_overdue(screen, office) -> None:
    table = screen.departments
    table.view.setCurrentIndex(table.model.index(1, 3))
    office.clock.set("2026-11-26T00:01")
    screen._minute.timeout.emit()
    figure = card(screen, Measure.OVERDUE).figure
    assert (figure.numerator, figure.as_of) == (2, office.clock.now)
    assert table.view.currentIndex().row() == 1
    assert screen._minute.isActive()
    screen.hide()
    assert not screen._minute.isActive()


def test_it_counts_anew_for_petitions_and_names_alone(screen) -> None:
    assert screen.refresh_on(Changes(every_petition=True))
    assert screen.refresh_on(Changes(staff=True))
    assert screen.refresh_on(Changes(calendar=True))
    assert not screen.refresh_on(Changes(catalogue=True))


def test_an_empty_office_says_so(show) -> None:
    screen = show(Role.EXAMINER)
    page = screen.form.empty_page
    assert screen.form.group_pages.currentWidget() is page
    assert "처리 중인 민원도" in page.reason.text()
    page.action_button.click()
    assert screen.choice.choice is PeriodChoice.THIS_YEAR
    assert not page.action_button.isVisible()
    assert card(screen, Measure.DAYS).figure.value is None


def test_a_handler_without_a_department_is_told(show, made, office) -> None:
    screen = show(Role.HANDLER)
    screen.desk.sit_down(replace(screen.desk.seat, department_id=None))
    screen.shown()
    assert screen.form.group_pages.currentWidget() is screen.form.empty_page
    assert "소속 부서가 정해져 있지 않아" in screen.form.empty_page.reason.text()


def test_the_sheet_is_previewed(screen, monkeypatch) -> None:
    opened = []
    monkeypatch.setattr(screen.printing, "_open", lambda pdf, title, printer: opened.append(title))
    (action,) = screen.actions_here()
    assert action.shortcut == "Ctrl+P"
    action.run()
    assert opened == ["민원 처리 현황 2026. 11. 1. ~ 2026. 11. 30."]
