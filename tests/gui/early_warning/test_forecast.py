"""The forecast on screen: months and departments, lines and charts, sheets and who has them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog

from gaoffice_desktop.app.title_words import words_of_titles
from gaoffice_desktop.early_warning.forecasts.facts import (
    Delivery,
    ForecastQuery,
    Grouping,
    NoteDelivery,
)
from gaoffice_desktop.gui.early_warning.forecast import LISTING, PROFILE, WEEKS, ForecastTab
from gaoffice_desktop.gui.settings.tab_area import TabArea
from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.shared.changes import Changes
from gaoffice_desktop.staff.facts import Role, Seat
from tests.gui.checks import assert_accessible, assert_no_clipping, settle
from tests.gui.early_warning.forecast_office import fill, make_tab
from tests.petitions.house import House, build_house

DECEMBER = date(2026, 12, 1)


@pytest.fixture
def house(encrypted_database, clock) -> House:
    return build_house(encrypted_database, clock)


@pytest.fixture
def filled(house: House) -> House:
    fill(house)
    return house


@pytest.fixture
def tab(qtbot, filled: House) -> ForecastTab:
    return make_tab(qtbot, filled, filled.examiner)


def show(tab: ForecastTab, grouping: str) -> None:
    tab.groupings.setCurrentIndex(tab._tab_of(grouping))


def names(tab: ForecastTab) -> list[str]:
    model = tab.lines.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def row_of(tab: ForecastTab, name: str) -> list[str]:
    model, row = tab.lines.model, names(tab).index(name)
    return [model.index(row, column).data() for column in range(model.columnCount())]


def said(tab: ForecastTab) -> list[str]:
    return [text for _, text, _ in tab.host.say.said]


# --- what is seen -----------------------------------------------------------------------


@pytest.mark.parametrize("grouping", [Grouping.KIND, LISTING])
def test_it_can_be_heard_and_read(tab: ForecastTab, grouping: str) -> None:
    show(tab, grouping)
    assert_accessible(tab)
    assert_no_clipping(tab)


def test_the_months_past_years_stand_side_by_side(tab: ForecastTab) -> None:
    QAbstractItemModelTester(tab.lines.model)
    assert tab.form.summary_label.text() == "2026년 12월 기관 전체: 45~80건 예상 · 새 예보"
    model = tab.lines.model
    heads = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    assert heads == ["민원 종류", "2023년", "2024년", "2025년", "예상 범위", "늦은 처리"]
    assert names(tab)[0] == "합계"
    assert row_of(tab, "고충민원") == ["고충민원", "20", "21", "22", "13~35건", "3 / 63"]
    cell = model.index(1, 5)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == ("고충민원 늦은 처리 4.8 % (3 / 63건)")
    figures = [value.text() for value in tab.figures.values]
    assert figures[0] == "2023~2025년 12월(3개 해)"
    assert figures[1] == "2025년 58건(2024년 54건, +7.4 %)"


def test_lines_are_told_apart_by_category_and_department(tab: ForecastTab) -> None:
    show(tab, Grouping.CATEGORY)
    assert names(tab)[:2] == ["합계", "고충민원"]
    show(tab, Grouping.DEPARTMENT)
    assert names(tab) == ["합계", "평생교육과", "민원실"]
    assert tab.form.lines_table.accessibleName() == "부서"


def test_words_of_the_titles_have_a_tab(qtbot, filled: House) -> None:
    tab = make_tab(qtbot, filled, filled.examiner, find_words=words_of_titles)
    show(tab, Grouping.WORD)
    assert {"통학로", "돌봄교실", "원서"} & set(names(tab))
    tab.lines.view.selectRow(1)
    assert tab.form.examples_label.text()
    assert tab.form.chart.plot is not None
    assert not tab.form.chart.plot.is_empty


def test_the_line_that_is_chosen_is_shown_beside_the_table(tab: ForecastTab) -> None:
    table = tab.lines.view
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert tab.form.line_label.text() == "고충민원"
    assert "통학로 안전 시설 보강 요청" in tab.form.examples_label.text()
    assert tab.form.chart.plot is not None
    assert tab.form.chart.plot.series[0].values[:3] == (20.0, 21.0, 22.0)
    assert tab.form.chart_label.text().startswith("예상 13~35건")
    QTest.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert tab.form.line_label.text() == "합계"
    assert tab.form.examples_label.text() == ""


@pytest.mark.parametrize(("which", "title"), [(PROFILE, "달마다"), (WEEKS, "하루 평균")])
def test_the_other_charts_are_a_tab_away(tab: ForecastTab, which: str, title: str) -> None:
    bar = tab.charts
    bar.setCurrentIndex(next(at for at in range(bar.count()) if bar.tabData(at) == which))
    assert title in tab.form.chart.accessibleName()
    assert tab.form.chart_label.text()


@pytest.mark.parametrize("width", [620, 900, 1216])
@pytest.mark.parametrize("zoom", [100, 150])
def test_no_number_goes_out_of_sight_while_there_is_room(
    qtbot, filled: House, zoom: int, width: int
) -> None:
    before = tokens()
    tab = make_tab(qtbot, filled, filled.examiner, scrolled=True)
    area = tab.window()
    assert isinstance(area, TabArea)
    try:
        theme().apply(high_contrast=False, zoom=zoom)
        area.resize(width, 640)
        settle()
        assert area.horizontalScrollBar().maximum() == 0
        bar = tab.form.lines_table.horizontalScrollBar()
        assert bar.maximum() == 0 or tab.lines.needed_width() > width - 40
        below = tab.form.chart.geometry().top() > tab.form.lines_table.geometry().bottom()
        if width == 1216:
            assert below == (zoom == 150)
    finally:
        theme().apply(high_contrast=before.high_contrast, zoom=before.zoom)


def test_tab_goes_from_above_to_below(tab: ForecastTab) -> None:
    window = tab.window()
    window.activateWindow()
    tab.choice.month_box.setFocus()
    passed = []
    for _ in range(9):
        passed.append(window.focusWidget())
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    form = tab.form
    assert passed == [
        *tab.choice.stops(), tab.groupings, form.lines_table, tab.charts, form.chart,
    ]  # fmt: skip
    assert tab.first_focus() is tab.choice.month_box


# --- choices ----------------------------------------------------------------------------


def test_any_month_up_to_a_year_ahead(tab: ForecastTab) -> None:
    box = tab.choice.month_box
    assert (box.count(), box.itemText(0), box.itemText(11)) == (12, "2026년 12월", "2027년 11월")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert tab.forecast is not None
    assert tab.forecast.query == ForecastQuery(date(2027, 1, 1))
    assert tab.form.summary_label.text().startswith("2027년 1월 기관 전체")
    assert "새 예보" not in tab.form.summary_label.text(), "only next month's are listed"


def test_a_department_has_its_own_forecast(tab: ForecastTab, filled: House) -> None:
    box = tab.choice.department_box
    box.setCurrentIndex(box.findText("평생교육과"))
    box.activated.emit(box.currentIndex())
    assert tab.form.summary_label.text().startswith("2026년 12월 평생교육과")
    assert names(tab) == ["합계", "고충민원", "건의"]


def test_enter_on_a_department_goes_on_to_it(tab: ForecastTab, filled: House) -> None:
    show(tab, Grouping.DEPARTMENT)
    table = tab.lines.view
    table.selectRow(2)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert tab.choice.query() == ForecastQuery(DECEMBER, filled.counter.id)
    assert tab.groupings.tabData(tab.groupings.currentIndex()) == Grouping.KIND


def test_a_handler_sees_the_own_department_and_has_none_to_choose(qtbot, filled: House) -> None:
    tab = make_tab(qtbot, filled, filled.handler)
    assert not tab.choice.department_box.isVisible()
    assert not tab.choice.all_button.isVisible()
    assert not tab.groupings.isTabVisible(tab._tab_of(Grouping.DEPARTMENT))
    assert tab.form.summary_label.text().startswith("2026년 12월 민원실: 15~40건 예상")
    actions = {action.shortcut: action for action in tab.actions_here()}
    assert actions["Ctrl+P"].enabled()
    assert not actions["Ctrl+Shift+P"].enabled()


def test_another_screen_may_ask_for_a_department(tab: ForecastTab, filled: House) -> None:
    assert tab.open_with(ForecastQuery(DECEMBER, filled.academies.id))
    assert tab.form.summary_label.text().startswith("2026년 12월 평생교육과")
    assert not tab.open_with("surges")


def test_at_midnight_of_a_months_end_the_months_are_others(
    tab: ForecastTab, clock, filled: House
) -> None:
    clock.set("2026-12-01T00:01")
    tab.load()
    assert tab.choice.month_box.itemText(0) == "2027년 1월"
    assert tab.forecast is not None
    assert tab.forecast.query.month == date(2027, 1, 1)


# --- too little past --------------------------------------------------------------------


def test_a_single_year_is_shown_and_says_why_there_is_no_range(qtbot, house: House) -> None:
    fill(house, 14)
    tab = make_tab(qtbot, house, house.examiner)
    assert tab.form.lack_label.isVisible()
    assert tab.form.lack_label.text().startswith("자료가 두 해에 못 미쳐")
    assert row_of(tab, "고충민원") == ["고충민원", "22", "-", "1 / 22"]
    assert tab.choice.print_button.isEnabled()
    assert_no_clipping(tab)


def test_an_office_without_a_past_says_from_when(qtbot, house: House) -> None:
    tab = make_tab(qtbot, house, house.examiner)
    form = tab.form
    assert form.pages.currentWidget() is form.empty_page
    assert "2027. 1. 1.부터는 지난 해의 건수를" in form.empty_page.reason.text()
    assert not form.lack_label.isVisible()
    assert not form.figures_bar.isVisible()
    for button in (tab.choice.print_button, tab.choice.save_button, tab.choice.all_button):
        assert not button.isEnabled()
    assert_no_clipping(tab)


def test_a_department_to_which_nothing_came_leads_back_to_the_office(qtbot, house: House) -> None:
    fill(house)
    nobody = replace(house.examiner, department_id=None)
    tab = make_tab(qtbot, house, nobody)
    with house.database.change() as work:
        from gaoffice_desktop.staff.facts import SaveDepartment
        from gaoffice_desktop.staff.service import make_department

        idle = make_department(work, SaveDepartment(0, "감사관", ""))
    assert tab.refresh_on(Changes(staff=True))
    tab.load()
    tab.choice.choose(ForecastQuery(DECEMBER, idle.id))
    form = tab.form
    assert form.empty_page.reason.text() == "지난 해 12월에 들어온 민원이 없습니다."
    form.empty_page.action_button.click()
    assert form.pages.currentWidget() is form.body_page
    assert tab.choice.query() == ForecastQuery(DECEMBER)


def test_a_handler_of_no_department_is_told_so(qtbot, filled: House) -> None:
    tab = make_tab(qtbot, filled, replace(filled.handler, department_id=None))
    assert "소속 부서가 정해져 있지 않아" in tab.form.empty_page.reason.text()
    assert not tab.choice.print_button.isEnabled()


# --- sheets -----------------------------------------------------------------------------


def delivered(tab: ForecastTab) -> list[str]:
    table = tab.sheets.table
    return [table.index(row, 3).data() for row in range(table.rowCount())]


def test_the_list_marks_what_nobody_has_yet(tab: ForecastTab) -> None:
    bar = tab.groupings
    assert bar.tabText(tab._tab_of(LISTING)) == "예보서 목록 · 새 예보 2"
    show(tab, LISTING)
    table = tab.sheets.table
    assert [table.index(row, 0).data() for row in range(3)] == ["기관 전체", "민원실", "평생교육과"]
    assert delivered(tab) == [
        "화면에서 봄 · 한별솔 · 2026. 11. 25.(수) 10:00", "● 새 예보", "● 새 예보",
    ]  # fmt: skip


def test_enter_in_the_list_opens_the_forecast(tab: ForecastTab, filled: House) -> None:
    tab.choice.choose(ForecastQuery(date(2027, 3, 1)))
    assert tab.form.summary_label.text().startswith("2027년 3월 기관 전체")
    show(tab, LISTING)
    table = tab.sheets.view
    table.selectRow(1)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert tab.choice.query() == ForecastQuery(DECEMBER, filled.counter.id)
    # The examiner sits in that department: it has been seen there now.
    assert delivered(tab)[1].startswith("화면에서 봄 · 한별솔")
    assert delivered(tab)[2] == "● 새 예보"


def test_before_its_day_the_list_says_when(qtbot, filled: House, clock) -> None:
    clock.set("2026-11-05T10:00")
    tab = make_tab(qtbot, filled, filled.examiner)
    show(tab, LISTING)
    assert tab.form.tables.currentWidget() is tab.form.no_listing_page
    assert "2026. 11. 20.에 올라옵니다" in tab.form.no_listing_page.reason.text()
    tab.form.no_listing_page.action_button.click()
    assert tab.form.tables.currentWidget() is tab.form.lines_table
    assert "deliver_forecast" not in filled.actions()


def test_a_look_of_the_department_takes_the_mark_away(qtbot, filled: House) -> None:
    tab = make_tab(qtbot, filled, filled.handler)
    assert "새 예보" in tab.form.summary_label.text()
    assert delivered(tab) == ["화면에서 봄 · 가온누 · 2026. 11. 25.(수) 10:00"]
    tab.load()
    assert "새 예보" not in tab.form.summary_label.text()
    assert filled.actions().count("deliver_forecast") == 1


def test_refreshing_follows_names_and_settings_alone(tab: ForecastTab) -> None:
    for changes in (Changes(staff=True), Changes(settings=True), Changes(catalogue=True)):
        assert tab.refresh_on(changes)
    assert not tab.refresh_on(Changes(petitions=frozenset({1})))


def test_saving_a_sheet_delivers_it(
    tab: ForecastTab, filled: House, tmp_path: Path, monkeypatch
) -> None:
    tab.choice.choose(ForecastQuery(DECEMBER, filled.academies.id))
    tab.save_sheet()
    preview = tab.printing.preview
    assert preview is not None
    assert "2026년 12월 민원 사전예보 평생교육과" in preview.windowTitle()
    asked = preview.findChild(QFileDialog, "save_pdf_dialog")
    assert asked is not None
    target = tmp_path / "예보.pdf"
    asked.fileSelected.emit(str(target))
    assert target.read_bytes().startswith(b"%PDF")
    assert delivered(tab)[2].startswith("PDF로 저장함 · 한별솔")
    preview.close()
    settle()


def test_printing_every_department_delivers_all(tab: ForecastTab, filled: House) -> None:
    tab.print_all()
    preview = tab.printing.preview
    assert preview is not None
    assert "모음" in preview.windowTitle()
    preview.printed.emit(object())
    assert all(text.startswith("인쇄함 · 한별솔") for text in delivered(tab))
    assert tab.groupings.tabText(tab._tab_of(LISTING)) == "예보서 목록"
    preview.close()
    settle()


def test_nothing_is_printed_of_a_month_that_never_was(qtbot, house: House) -> None:
    tab = make_tab(qtbot, house, house.examiner)
    for run in (tab.print_sheet, tab.save_sheet, tab.print_all):
        run()
    assert tab.printing.preview is None


def test_another_person_is_offered_other_departments(tab: ForecastTab, filled: House) -> None:
    seat = Seat(filled.handler.actor, frozenset({Role.HANDLER}), filled.academies.id)
    tab.desk.sit_down(seat)
    assert tab.dirty
    tab.load()
    assert not tab.choice.department_box.isVisible()
    assert tab.form.summary_label.text().startswith("2026년 12월 평생교육과")


def test_a_note_of_nothing_new_asks_no_list(tab: ForecastTab, filled: House) -> None:
    told = []
    tab.printing.delivered.connect(lambda: told.append(1))
    tab.printing.note(DECEMBER, (None,), Delivery.LOOKED_AT)
    assert told == [], "this person's look was noted when the tab was shown"
    tab.printing.note(DECEMBER, (None,), Delivery.PRINTED)
    assert told == [1]
    assert NoteDelivery(DECEMBER, (None,), Delivery.PRINTED).how is Delivery.PRINTED
