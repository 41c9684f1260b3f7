"""The register on screen: found, narrowed, opened and left again by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest

from gaoffice_desktop.citizens.facts import CitizenKind
from gaoffice_desktop.gui.petitions.register import RegisterScreen
from gaoffice_desktop.gui.petitions.register_columns import COLUMNS, INDEX
from gaoffice_desktop.petitions.commands import Complete
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.register_facts import RegisterQuery, SavedView, Sort
from tests.gui.checks import assert_accessible, assert_no_clipping, settle
from tests.gui.petitions.register_office import petitioner
from tests.gui.widgets.composing import compose


def column(screen: RegisterScreen, key: str) -> list[str]:
    model = screen.table.model
    cells = [model.index(row, INDEX[key]).data() for row in range(model.rowCount())]
    settle()  # rows beyond the first page arrive now
    assert "…" not in cells
    return cells


def press(widget, key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifiers)
    settle()


def test_a_handler_begins_with_their_own_by_deadline(made, screen):
    assert screen.query == RegisterQuery(SavedView.MINE)
    assert column(screen, "number") == [
        made[name].number for name in ("overdue", "today", "soon", "paused")
    ]
    assert column(screen, "due") == ["3일 초과", "오늘 15:20", "D-1", "지금 오면 11. 30."]
    assert screen.form.result_label.text() == "4건"
    assert screen.chips.chip(SavedView.MINE).isChecked()


def test_the_badge_is_read_and_explained(made, screen):
    cell = screen.table.model.index(1, INDEX["due"])
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "처리기한 오늘 15:20"
    assert "2026. 11. 25.(수) 15:20" in cell.data(Qt.ItemDataRole.ToolTipRole)


def test_a_clerk_begins_with_everything_open(made, screen, desk, office):
    desk.sit_down(office.clerk)
    screen.shown()
    assert screen.query.view is SavedView.OPEN
    assert screen.table.model.rowCount() == 5


def test_chips_count_and_switch(made, screen):
    assert screen.chips.chip(SavedView.OVERDUE).text() == "기한 초과 1"
    assert screen.chips.chip(SavedView.OVERDUE).accessibleName() == "기한 초과 1건"
    screen.chips.chip(SavedView.OVERDUE).click()
    assert column(screen, "number") == [made["overdue"].number]
    screen.chips.chip(SavedView.ALL).click()
    assert column(screen, "number") == sorted((p.number for p in made.values()), reverse=True)


def test_keyboard_alone_finds_opens_and_comes_back(made, screen, qtbot):
    screen.chips.chip(SavedView.ALL).click()
    screen.search()
    assert screen.form.search_edit.hasFocus()
    QTest.keyClicks(screen.form.search_edit, "2026")
    qtbot.waitUntil(lambda: screen.query.text == "2026")
    press(screen.form.search_edit, Qt.Key.Key_Down)
    assert screen.form.register_table.hasFocus()
    press(screen.form.register_table, Qt.Key.Key_Down)
    chosen = screen.table.current_id()
    press(screen.form.register_table, Qt.Key.Key_Return)
    assert screen.is_detail_open
    assert screen.detail.file.petition.id == chosen
    press(screen.detail.form.timeline_table, Qt.Key.Key_Escape)
    assert not screen.is_detail_open
    assert screen.form.register_table.hasFocus()
    assert screen.table.current_id() == chosen
    assert screen.query.text == "2026"


def test_alt_left_goes_back_too(made, screen):
    screen.open_petition(made["soon"].id)
    press(screen.detail, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert not screen.is_detail_open


@pytest.mark.parametrize(
    ("text", "name"), [("환불", "overdue"), ("급식 알레", "ample"), ("전학 서류", "today")]
)
def test_search_finds_by_title_in_the_whole_register(made, screen, qtbot, text, name):
    screen.chips.chip(SavedView.ALL).click()
    screen.form.search_edit.setText(text)
    qtbot.waitUntil(lambda: screen.query.text == text)
    assert column(screen, "number") == [made[name].number]


def test_headers_sort_and_turn_round(made, screen):
    screen.show_view(SavedView.ALL)
    header = screen.form.register_table.horizontalHeader()
    header.sectionClicked.emit(INDEX["due"])
    assert (screen.query.sort, screen.query.descending) == (Sort.DUE, False)
    assert header.sortIndicatorSection() == INDEX["due"]
    ascending = column(screen, "number")
    header.sectionClicked.emit(INDEX["due"])
    assert column(screen, "number") == ascending[::-1]


def test_a_header_without_an_order_leaves_the_arrow_where_it_was(made, screen):
    header = screen.form.register_table.horizontalHeader()
    header.setSortIndicator(INDEX["title"], Qt.SortOrder.AscendingOrder)
    header.sectionClicked.emit(INDEX["title"])
    assert header.sortIndicatorSection() == INDEX["due"]


def test_filters_narrow_say_so_and_are_cleared(made, screen, office):
    screen.show_view(SavedView.ALL)
    screen.form.filter_button.click()
    assert screen.filters.isVisible()
    box = screen.filters.state_box
    box.setCurrentIndex(box.findText("처리 완료"))
    box.activated.emit(box.currentIndex())
    assert screen.query.state is State.DONE
    assert column(screen, "number") == [made["done"].number]
    assert screen.form.filter_button.text() == "필터 1"
    department = screen.filters.department_box
    department.setCurrentIndex(department.findText("중등교육과"))
    department.activated.emit(department.currentIndex())
    assert screen.form.empty_page.reason.text() == "고른 필터에 맞는 민원이 없습니다."
    screen.filters.clear_button.click()
    assert screen.query == RegisterQuery(SavedView.ALL, sort=Sort.NUMBER, descending=True)
    assert box.currentIndex() == 0
    assert screen.table.model.rowCount() == len(made)


def test_filter_by_days_of_receipt(made, screen):
    screen.show_view(SavedView.ALL)
    screen.form.filter_button.click()
    screen.filters.from_box.edit.setFocus()
    QTest.keyClicks(screen.filters.from_box.edit, "11.18")
    screen.filters.to_box.edit.setFocus()
    QTest.keyClicks(screen.filters.to_box.edit, "20261120")
    screen.form.search_edit.setFocus()
    settle()
    assert set(column(screen, "number")) == {
        made[name].number for name in ("today", "soon", "paused")
    }
    assert screen.filters.from_box.text() == "2026. 11. 18.(수)"


def test_a_day_that_is_none_leaves_the_list_alone(made, screen):
    screen.show_view(SavedView.ALL)
    screen.form.filter_button.click()
    screen.filters.from_box.edit.setFocus()
    QTest.keyClicks(screen.filters.from_box.edit, "13.45")
    screen.form.search_edit.setFocus()
    settle()
    assert screen.query.received_from is None
    assert screen.filters.from_box.edit.property("invalid") is True
    screen.filters.from_box.setText("")
    screen.filters.from_box.edit.setFocus()
    screen.form.search_edit.setFocus()
    settle()
    assert screen.filters.from_box.edit.property("invalid") is False


def test_own_view_is_kept_chosen_and_dropped_with_undo(made, screen):
    query = RegisterQuery(SavedView.ALL, state=State.DONE, sort=Sort.NUMBER, descending=True)
    screen.show_query(query)
    screen.chips.keep_button.click()
    form = screen.place.form
    form.submit_button.click()
    assert form.error_label.isHidden()
    assert "보기의 이름" in form._fields["name"][1].text()
    form.name_edit.setText("끝난 것")
    press(form.name_edit, Qt.Key.Key_Return)
    assert screen.place.form is None
    [chip] = screen.chips.own_chips()
    assert (chip.text(), chip.isChecked()) == ("끝난 것", True)
    screen.show_view(SavedView.OPEN)
    assert not chip.isChecked()
    chip.click()
    assert screen.query == query
    screen.chips.drop_button.click()
    assert screen.chips.own_chips() == []
    _kind, text, link = screen.say.said[-1]
    assert text == "끝난 것을 지웠습니다."
    link.run()
    assert [one.text() for one in screen.chips.own_chips()] == ["끝난 것"]


def test_selection_is_kept_by_petition_when_the_list_changes(made, screen, desk, office):
    screen.form.register_table.setCurrentIndex(screen.table.model.index(2, 0))
    chosen = screen.table.current_id()
    assert chosen == made["soon"].id
    done = office.petitions.complete(office.handler, Complete(made["overdue"].id, "처리함"))
    desk.changed.emit(done.changes)
    assert screen.refresh_on(done.changes)
    screen.shown()
    settle()
    assert screen.table.current_id() == chosen
    assert screen.form.register_table.currentIndex().row() == 1
    assert screen.chips.chip(SavedView.MINE).text() == "내 처리 중 3"
    assert screen.form.result_label.text() == "3건"


def test_only_what_it_shows_makes_it_reload(screen):
    from gaoffice_desktop.shared.changes import Changes

    assert screen.refresh_on(Changes(petitions=frozenset({1})))
    assert screen.refresh_on(Changes(calendar=True))
    assert not screen.refresh_on(Changes(drafts=True))
    assert not screen.refresh_on(Changes(settings=True))


def test_words_age_by_the_minute(made, screen, office):
    office.clock.set("2026-11-25T15:50")
    assert column(screen, "due")[1] == "오늘 15:20"
    screen._minute.timeout.emit()
    settle()
    assert column(screen, "due")[1] == "30분 초과"
    assert screen.chips.chip(SavedView.OVERDUE).text() == "기한 초과 2"


def test_copy_takes_selected_lines_with_their_header(made, screen):
    table = screen.form.register_table
    table.setFocus()
    table.selectAll()
    press(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == [str(one.title) for one in COLUMNS]
    assert len(lines) == 5
    assert made["overdue"].number in lines[1]
    assert "홍길동" not in "".join(lines)
    assert screen.say.said[-1][1] == "4줄을 복사했습니다."


def test_group_and_long_title_stay_on_one_line(screen, office):
    office.take_in("가\n나" * 100, petitioner=petitioner(kind=CitizenKind.GROUP, people=6))
    screen.show_view(SavedView.OPEN)
    assert "\n" not in column(screen, "title")[0]
    assert column(screen, "petitioner")[0].endswith("외 5명")


def test_the_model_is_a_sound_one(made, screen):
    QAbstractItemModelTester(
        screen.table.model, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    for view in (*SavedView, SavedView.ALL):
        screen.show_view(view)
        settle()
    screen.table.model.refresh()
    settle()
    assert screen.table.model.rowCount(QModelIndex()) == len(made)


def test_the_navigation_counts_what_waits_for_me(made, screen, qtbot):
    with qtbot.waitSignal(screen.count_changed) as told:
        screen.dirty = True
        screen._news = screen._news | type(screen._news)(every_petition=True)
        screen.shown()
    assert told.args == [4]


def test_every_control_has_a_name(made, screen):
    screen.form.filter_button.click()
    screen.print_register()
    settle()
    assert_accessible(screen)


def test_nothing_is_cut_off(made, screen):
    screen.form.filter_button.click()
    assert_no_clipping(screen)


def test_a_syllable_being_composed_finds_what_it_may_become_and_then_itself(made, screen, qtbot):
    screen.show_view(SavedView.ALL)
    screen.form.search_edit.setFocus()
    compose(screen.form.search_edit, "애")
    qtbot.waitUntil(lambda: column(screen, "title") == ["졸업 앨범 사진 정정"])
    compose(screen.form.search_edit, "", "애")
    qtbot.waitUntil(lambda: screen.form.table_pages.currentWidget() is screen.form.empty_page)
    assert "'애'와 맞는 민원을 찾지 못했습니다." in screen.form.empty_page.reason.text()


def test_hits_are_counted_marked_and_ordered(made, screen, office):
    for title in ("교통 안전 지도 요청", "교통비 문의"):
        office.take_in(title, "2026-11-25T10:00")
    screen.shown()
    screen.show_query(RegisterQuery(view=SavedView.ALL, text="지도 교통"))
    settle()
    assert screen.form.result_label.text() == "2건"
    assert column(screen, "title")[0].startswith("학교 앞")  # by its deadline
    newest = next(one for one in screen.actions_here() if one.name == "최신 순으로 정렬")
    newest.run()
    settle()
    assert column(screen, "title")[0] == "교통 안전 지도 요청"
    assert (screen.query.sort, screen.query.descending) == (Sort.NUMBER, True)
    assert screen.table.hits.places("교통 안전 지도 요청", titled=True) == ((0, 2), (6, 8))


def test_the_content_of_what_was_found_is_marked(made, screen, office):
    petition = office.take_in("급식 알레르기", "2026-11-25T10:00")
    screen.show_query(RegisterQuery(view=SavedView.ALL, text=petition.content.split()[0]))
    screen.open_petition(petition.id)
    settle()
    [marked] = screen.detail.form.content_text.extraSelections()
    assert marked.cursor.selectedText() == petition.content.split()[0]
